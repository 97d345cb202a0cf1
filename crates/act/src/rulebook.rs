//! The whole of the law that is known: what a judge is given to judge by.

use chrono::{NaiveDate, NaiveTime};
use erezhe_base::{Channel, Choice, DocumentId, FactId, Role, Service, Text, Zone};

use super::act::{Act, Bound, InForce, Known};
use super::place::{Page, Source, Spot};
use super::rules::{Rules, Statement};

/// One edition of an act, with what it says about each service it covers.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// What citations name.
    pub act: &'static Act,
    /// Day of adoption of the edition (of the amending act, where there is one).
    pub adopted: NaiveDate,
    /// Day of state registration of the edition, and its number in the text where known.
    pub registered: Known,
    /// Day of first official publication.
    pub published: Known,
    /// When it was in force.
    pub in_force: InForce,
    /// The day on which somebody last compared the data with the source.
    pub verified_on: NaiveDate,
    /// What was read: which language, which text, where.
    pub read_in: Text,
    /// Whether it holds beside the national standard of the service, and is not the service's rules itself.
    pub beside: bool,
    /// What it says, service by service.
    pub services: &'static [Rules],
}

/// An edition that is known to exist and whose text is not at hand.
#[derive(Clone, Copy, Debug)]
pub struct Unseen {
    /// What citations name.
    pub act: &'static Act,
    /// When it was, or may have been, in force.
    pub in_force: InForce,
    /// Which services it may have changed.
    pub services: &'static [Service],
    /// Whether it may have changed what is required of an applicant.
    pub touches: Touches,
    /// What is known of it, and how a day under it is answered.
    pub note: Statement,
    /// The day on which somebody last looked for it.
    pub verified_on: NaiveDate,
}

impl Edition {
    /// The same, applied until a day: an edition says from when it holds, and the registry of its act what ends it.
    #[must_use]
    pub const fn until(self, end: Bound) -> Self {
        Self { in_force: InForce { to: end, ..self.in_force }, ..self }
    }

    /// What the edition says about a service.
    #[must_use]
    pub fn rules(&self, service: Service) -> Option<&'static Rules> {
        self.services.iter().find(|rules| rules.service == service)
    }
}

impl Unseen {
    /// The same, applied until a day.
    #[must_use]
    pub const fn until(self, end: Bound) -> Self {
        Self { in_force: InForce { to: end, ..self.in_force }, ..self }
    }
}

/// What an edition that was not seen may have changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touches {
    /// It rewrote the rules of the service, or nobody knows what it changed: an answer under it is for a person to judge.
    Requirements,
    /// What it changed is known, and no requirement is among it.
    NoRequirement,
}

/// What a page reports that is no act.
#[derive(Clone, Copy, Debug)]
pub struct Reported {
    /// Stable identifier, in kebab case.
    pub id: &'static str,
    /// Of which services.
    pub services: &'static [Service],
    /// Of which regions, by code.
    pub regions: &'static [&'static str],
    /// On which days.
    pub in_force: InForce,
    /// What it says, and what follows for an applicant.
    pub text: Text,
    /// The pages.
    pub at: Source,
}

/// From when a region has been.
#[derive(Clone, Copy, Debug)]
pub struct Founded {
    /// Its first day.
    pub on: NaiveDate,
    /// To which region its places belonged before, by code.
    pub before: &'static str,
    /// Where that is known from.
    pub at: Source,
}

/// A region and the acts of its akimat.
#[derive(Clone, Copy, Debug)]
pub struct Region {
    /// Code of ISO 3166-2:KZ.
    pub code: &'static str,
    /// Name.
    pub name: Text,
    /// Local time.
    pub zone: Zone,
    /// From when it has been, where that is within the years of the rulebook.
    pub founded: Option<Founded>,
    /// Its own acts.
    pub editions: &'static [&'static Edition],
    /// Editions of its acts that were not seen.
    pub unseen: &'static [&'static Unseen],
}

/// A fact that a form asks for.
#[derive(Clone, Copy, Debug)]
pub struct Fact {
    /// Which.
    pub id: FactId,
    /// What kind of answer it takes.
    pub kind: FactKind,
    /// Whether an application without it lacks something; otherwise it is only looked at where it is given.
    pub asked: bool,
    /// The question, as a form puts it.
    pub question: Text,
    /// The question for an application before a day, where the acts of that time asked less.
    pub before: Option<(NaiveDate, Text)>,
}

impl Fact {
    /// The question, as it is put to an application of a day; as it is put for any day where there is none.
    #[must_use]
    pub fn question_on(&self, day: Option<NaiveDate>) -> Text {
        let earlier = self.before.filter(|(until, _)| day.is_some_and(|day| day < *until));
        earlier.map_or(self.question, |(_, question)| question)
    }
}

/// What kind of answer a fact takes.
#[derive(Clone, Copy, Debug)]
pub enum FactKind {
    /// Yes or no.
    Flag,
    /// One of a list, each with its label.
    Choice(&'static [(Choice, Text)]),
    /// One or more of a list, each with its label.
    Choices(&'static [(Choice, Text)]),
    /// A whole number from–to.
    Number(u16, u16),
    /// A day.
    Day,
}

/// A document in general, whichever act asks for it.
#[derive(Clone, Copy, Debug)]
pub struct DocumentName {
    /// Which.
    pub id: DocumentId,
    /// Its plain name.
    pub name: Text,
}

/// Rules of laws and codes that hold for every service.
#[derive(Clone, Copy, Debug)]
pub struct General {
    /// What a possible IIN is: twelve digits.
    pub iin_format: Source,
    /// That a number of zeros only is nobody's.
    pub iin_zero: Source,
    /// The check digit of an IIN.
    pub iin_checksum: Source,
    /// What of its calculation is read out of the text.
    pub iin_weights: Source,
    /// What the law itself says of the number, whichever act forms it.
    pub iin_law: Source,
    /// That birth date and sex in an IIN are hints, never a ground of refusal.
    pub iin_hints: Source,
    /// When the acts on the IIN were in force; after the end its rules are used as the last known.
    pub iin_in_force: InForce,
    /// Said besides on a day after `iin_in_force`.
    pub iin_after: Text,
    /// Day 0 is the day of registration; the first day counted is the next.
    pub term_start: Dated,
    /// A term in working days is counted in the provider's five-day calendar.
    pub working_days: Dated,
    /// A last day that is no working day moves to the next working day.
    pub last_day_moves: Source,
    /// What is sent before the end of the last day is in time, at a desk before it closes.
    pub last_moment: Source,
    /// Working hours of a provider whose act states none, used as an interpretation.
    pub default_closing: DefaultHours,
    /// A portal application outside hours is registered on the next working day, where the act is silent.
    pub after_hours: Dated,
    /// Why the State Corporation's six-day calendar differs.
    pub six_day_week: Dated,
    /// Days off and transfers: the law on holidays and the labour code.
    pub holidays: Source,
    /// That the days off of a year are not published yet.
    pub calendar_estimated: Source,
    /// Steps in minutes and hours take no day of their own.
    pub step_chaining: Source,
    /// What the academic year is.
    pub academic_year: Dated,
    /// Refusals by the law on public services, each with the time it held.
    pub refusals: &'static [GeneralRefusal],
    /// What information systems hold is not asked of the applicant.
    pub from_systems: Source,
    /// When an electronic signature is one: whose it is, and that its certificate is valid and not revoked.
    pub signature: Dated,
    /// What laws call the portal today, where the acts on the services keep its older name.
    pub portal_name: Source,
    /// Said where no edition is in force on the day.
    pub not_in_force: Source,
    /// That the acts read know no such representative.
    pub representation: Source,
    /// Parents are legal representatives of a child under eighteen.
    pub parents: Dated,
    /// Who else is a legal representative of a child under eighteen.
    pub legal_representatives: Source,
    /// At which age somebody acts alone.
    pub capacity: Capacity,
    /// The day on which somebody last compared these rules with their sources.
    pub verified_on: NaiveDate,
    /// Sources on the IIN as they are cited on a day after `iin_in_force`: each with itself read as `iin_after` says. From the
    /// walk over the law, and empty where the rules are written.
    pub iin_afterwards: &'static [(Source, Source)],
}

impl General {
    /// A source on the IIN as it is cited on a day after [`Self::iin_in_force`].
    #[must_use]
    pub fn after(&self, source: Source) -> Source {
        let walked = self.iin_afterwards.iter().find(|(first, _)| first.is_at(&source));
        #[cfg(feature = "written")]
        let source = source.read_as(self.iin_after);
        walked.map_or(source, |(_, after)| *after)
    }
}

/// Hours that are used where the act states none.
#[derive(Clone, Copy, Debug)]
pub struct DefaultHours {
    /// Opening.
    pub opens: NaiveTime,
    /// Closing.
    pub closes: NaiveTime,
    /// From this time on, an answer depends on when the provider really closes.
    pub doubtful_from: NaiveTime,
    /// Why those.
    pub at: Dated,
}

/// Sources of one rule over time: an act is cited for a day on which it was in force.
#[derive(Clone, Copy, Debug)]
pub struct Dated {
    /// Where it stands from the beginning.
    pub first: Source,
    /// Where it stands from a day on, oldest first.
    pub later: &'static [(NaiveDate, Source)],
}

impl Dated {
    /// One source for every day.
    #[must_use]
    pub const fn always(first: Source) -> Self {
        Self { first, later: &[] }
    }

    /// The source on a day.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Source {
        self.later.iter().rev().find(|(from, _)| *from <= day).map_or(self.first, |(_, source)| *source)
    }
}

/// At which age somebody acts alone, by the law on transactions and so by analogy.
#[derive(Clone, Copy, Debug)]
pub struct Capacity {
    /// From this age on, fully.
    pub full_from: u8,
    /// Where that stands.
    pub full_at: Source,
    /// From this age on, with the parents' consent; below it parents act.
    pub partial_from: u8,
    /// Where that stands.
    pub partial_at: Source,
    /// Where it stands that parents act for a younger child.
    pub below_at: Source,
}

/// A refusal by the law on public services.
#[derive(Clone, Copy, Debug)]
pub struct GeneralRefusal {
    /// When it held.
    pub in_force: InForce,
    /// The refusal.
    pub refusal: super::rules::Refusal,
}

/// What the tables of a rulebook that was walked refer to by number; empty where acts are written.
#[derive(Clone, Copy, Debug)]
pub struct Index {
    /// Every act that is cited.
    pub acts: &'static [&'static Act],
    /// Every page that is cited.
    pub pages: &'static [&'static Page],
    /// Every place that is cited, each once with each reading of it.
    pub spots: &'static [Spot],
    /// Of one source of several places after another, how many it has and then their numbers. The number of such a source is
    /// how far in here it begins, counted after `spots`; that of a source of one place is the number of the place.
    pub cited: &'static [u16],
    /// How many texts there are: their numbers are below.
    pub texts: u16,
    /// How many of them, the first ones, an answer to an application or a form can say; the rest is for the rulebook alone.
    pub check_texts: u16,
}

impl Index {
    /// A place by its number.
    #[must_use]
    pub fn spot(&self, number: u16) -> Option<&'static Spot> {
        self.spots.get(usize::from(number))
    }

    /// The numbers of the places of a source; none of one that was not walked.
    pub fn cited(&self, source: Source) -> impl Iterator<Item = u16> + use<> {
        let number = source.walked_at();
        let begins = number.and_then(|number| usize::from(number).checked_sub(self.spots.len()));
        let from = begins.and_then(|begins| self.cited.get(begins..)?.split_first());
        let several = from.and_then(|(count, from)| from.get(..usize::from(*count))).unwrap_or_default();
        number.filter(|_| begins.is_none()).into_iter().chain(several.iter().copied())
    }

    /// The places of a source, in the order in which they are cited.
    pub fn spots_of(&self, source: Source) -> impl Iterator<Item = &'static Spot> {
        self.cited(source).filter_map(|number| self.spot(number))
    }

    /// Of a rulebook that was not walked.
    pub const NONE: Self = Self { acts: &[], pages: &[], spots: &[], cited: &[], texts: 0, check_texts: 0 };
}

/// All that is known.
#[derive(Clone, Copy, Debug)]
pub struct Rulebook {
    /// Day of the rules, part of every report.
    pub version: NaiveDate,
    /// National editions, oldest first.
    pub national: &'static [&'static Edition],
    /// National editions that were not seen.
    pub unseen: &'static [&'static Unseen],
    /// What pages report that are no acts.
    pub reported: &'static [&'static Reported],
    /// Regions.
    pub regions: &'static [&'static Region],
    /// Rules for every service.
    pub general: &'static General,
    /// Facts that forms ask for.
    pub facts: &'static [Fact],
    /// Plain names of documents.
    pub documents: &'static [DocumentName],
    /// Plain names of services, for lists and forms.
    pub services: &'static [(Service, Text)],
    /// Plain names of channels.
    pub channels: &'static [(Channel, Text)],
    /// Plain names of roles.
    pub roles: &'static [(Role, Text)],
    /// What a walk numbered.
    pub index: Index,
}
