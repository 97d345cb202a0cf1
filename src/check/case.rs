//! The case: an application together with the law that applies to it on its day.

use chrono::{Datelike as _, NaiveDate, NaiveTime};

use crate::calendar::{Calendar, Week};
use crate::law::{
    Act, Bears, Bound, Cause, Channel, Code, Conflict, Edition, Outcome, OutlineRow, Refusal, RefusalStage, Region,
    Row, Rulebook, Rules, Service, Severity, Source, Touches, Unseen, Window,
};

use super::application::{Application, Submitted};
use super::cite::{Cited, Cites};
use super::finding::{Draft, Ledger, Level, Verdict};
use super::path::Path;
use super::report::{Day, RuleId, Words};
use super::truth::{Truth, holds};
use erezhe_words::sentences as message;
use erezhe_words::{Said, Template, Value};

/// An edition that applies, with its rules for the service.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Applied {
    pub edition: &'static Edition,
    pub rules: &'static Rules,
}

/// A row of an edition that applies.
#[derive(Clone, Copy, Debug)]
pub(crate) struct RuleRef {
    applied: Applied,
    row: Row,
}

impl RuleRef {
    /// As the rulebook names it: act, edition, service, and the row.
    pub(crate) fn id(self) -> Option<RuleId> {
        let row = self.applied.rules.outline.iter().find(|one| one.row == self.row)?;
        Some(self.applied.id_of(row.name.id))
    }
}

impl Applied {
    pub(crate) const fn cite(&self, source: Source) -> Cited {
        Cited::of(self.edition.act, source)
    }

    /// Where a row stands.
    pub(crate) fn cite_row(&self, row: &OutlineRow) -> Cites {
        Cites::from(self.cite(row.at)).and(row.also.iter().map(|at| self.cite(*at)))
    }

    pub(crate) const fn rule(&self, row: Row) -> RuleRef {
        RuleRef { applied: *self, row }
    }

    /// A rule's identifier with act, edition and service before it.
    pub(crate) fn id_of(&self, row: impl Into<Words>) -> RuleId {
        let act = self.edition.act;
        RuleId { act: act.id, edition: Day(act.edition), service: self.rules.service, row: row.into() }
    }

    /// Until when its rules for the service hold.
    pub(crate) fn end(&self) -> Bound {
        self.rules.until.unwrap_or(self.edition.in_force.to)
    }

    /// Whether it holds on a day, if what begins or ends on a certain earlier day does so only later.
    fn holds(&self, day: NaiveDate, later: Option<NaiveDate>) -> bool {
        let reached = |bound: Bound| bound.day().is_some_and(|bound| bound <= day && Some(bound) != later);
        let from = self.edition.in_force.from;
        (from.day().is_none() || reached(from)) && !reached(self.end())
    }
}

/// The law that applies to a case, as the answer names it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Law {
    pub national: Option<Applied>,
    /// National rules that hold beside the standard.
    pub beside: Vec<Applied>,
    pub regional: Option<Applied>,
    /// Editions that may have been in force and were not seen.
    pub unseen: Vec<&'static Unseen>,
}

/// The rows of a table, each with its number.
pub(crate) fn numbered<T>(rows: &[T]) -> impl Iterator<Item = (usize, &T)> {
    rows.iter().enumerate()
}

/// An application with the law that applies.
#[derive(Clone)]
pub(crate) struct Case<'a> {
    pub rulebook: &'a Rulebook,
    pub application: &'a Application,
    pub calendar: &'a Calendar,
    pub service: Service,
    pub region: &'static Region,
    pub submitted: Submitted,
    pub channel: Option<Channel>,
    pub national: Option<Applied>,
    /// National rules that hold beside the standard.
    pub beside: Vec<Applied>,
    pub regional: Option<Applied>,
    unseen: Vec<&'static Unseen>,
}

/// A bound that is not exact, near the day of the application.
#[derive(Clone, Copy)]
pub(crate) struct NearBound {
    act: &'static Act,
    bound: Bound,
    is_start: bool,
    is_national: bool,
}

/// A contradiction, with the reading of it.
fn say_conflict(ledger: &mut Ledger<'_>, conflict: &Conflict, rule: RuleRef, cites: Cites) {
    let verdict = Verdict::new(Code::LawConflict, Outcome::Judgement, Path::new(), cites)
        .rule(rule)
        .param("conflict", conflict.id)
        .severity(if conflict.bears == Bears::Decision { Severity::Warning } else { Severity::Info });
    let values = [Value::Trimmed(conflict.text), Value::Trimmed(conflict.reading)];
    ledger.say(verdict, message::CONFLICT.say(values));
}

/// Full years from a birth date to a day.
pub(crate) fn full_years(birth: NaiveDate, day: NaiveDate) -> i32 {
    let years = day.year() - birth.year();
    if (day.month(), day.day()) < (birth.month(), birth.day()) { years - 1 } else { years }
}

fn applied(editions: &'static [&'static Edition], service: Service) -> impl DoubleEndedIterator<Item = Applied> {
    editions.iter().filter_map(move |edition| Some(Applied { edition, rules: edition.rules(service)? }))
}

impl<'a> Case<'a> {
    /// The case, where service, region and day could be read.
    pub(crate) fn of(rulebook: &'a Rulebook, application: &'a Application, calendar: &'a Calendar) -> Option<Self> {
        let (service, region, submitted) = (application.service?, application.region?, application.submitted?);
        let mut case = Self {
            rulebook,
            application,
            calendar,
            service,
            region,
            submitted,
            channel: application.channel,
            national: None,
            beside: Vec::new(),
            regional: None,
            unseen: Vec::new(),
        };
        case.apply_national(submitted.day, None);
        case.apply_regional(submitted.day, None);
        case.unseen = rulebook
            .unseen
            .iter()
            .chain(region.unseen)
            .copied()
            .filter(|one| one.services.contains(&service) && one.in_force.holds(submitted.day))
            .collect();
        Some(case)
    }

    /// The national rules of a day, where an uncertain bound may be taken to fall after it.
    fn apply_national(&mut self, day: NaiveDate, later: Option<NaiveDate>) {
        let holding = |one: &Applied| one.holds(day, later);
        let editions = || applied(self.rulebook.national, self.service);
        self.national = editions().rev().find(|one| !one.edition.beside && holding(one));
        self.beside = editions().filter(|one| one.edition.beside && holding(one)).collect();
    }

    fn apply_regional(&mut self, day: NaiveDate, later: Option<NaiveDate>) {
        self.regional = applied(self.region.editions, self.service).rev().find(|one| one.holds(day, later));
    }

    /// The same application under the rules that hold if an uncertain bound falls after its day and not before.
    pub(crate) fn before(&self, near: &NearBound) -> Option<Self> {
        let later = Some(near.bound.day()?);
        let mut other = self.clone();
        if near.is_national {
            other.apply_national(self.submitted.day, later);
        } else {
            other.apply_regional(self.submitted.day, later);
        }
        Some(other)
    }

    /// The same application under the editions of a later day, on which it is registered, and the one that is new then.
    pub(crate) fn registered_on(&self, day: NaiveDate) -> Option<(Self, Cited)> {
        let mut other = self.clone();
        other.apply_national(day, None);
        other.apply_regional(day, None);
        other.national?;
        self.national?;
        let known = |one: &Applied| self.levels().any(|own| std::ptr::eq(own.edition, one.edition));
        let new = other.levels().find(|one| !known(one)).map(|one| one.cite(one.rules.name_at))?;
        Some((other, new))
    }

    /// The acts of editions that only stand in for one that was not seen, with the case under the next that was read.
    pub(crate) fn standing_in(&self) -> Vec<(&'static Act, Option<Self>)> {
        let mut found = Vec::new();
        for unseen in self.unseen.iter().filter(|one| one.touches == Touches::Requirements) {
            let next = unseen.in_force.to.day().and_then(|day| {
                let mut next = self.clone();
                next.apply_national(day, None);
                (next.national?.edition.act.id == unseen.act.id).then_some(next)
            });
            let acts = self.levels().map(|one| one.edition.act).filter(|act| act.id == unseen.act.id);
            found.extend(acts.map(|act| (act, next.clone())));
        }
        found
    }

    /// Whether the provider is said to be no more, so that another body has to answer.
    pub(crate) fn provider_is_closed(&self) -> bool {
        let cautions = self.levels().flat_map(|one| one.rules.cautions);
        let mut closed = cautions.filter(|row| row.code == Code::ProviderClosed);
        closed.any(|row| holds(&row.when, self.application) == Truth::Yes)
    }

    /// Every set of rules that applies: national, beside it, regional.
    pub(crate) fn levels(&self) -> impl Iterator<Item = &Applied> {
        self.national.iter().chain(&self.beside).chain(&self.regional)
    }

    /// Whether some national edition that should have been applied was not seen, and may have changed a requirement.
    pub(crate) fn has_unseen_national(&self) -> bool {
        let national = |one: &Unseen| self.rulebook.unseen.iter().any(|other| std::ptr::eq(one, *other));
        self.unseen.iter().any(|one| one.touches == Touches::Requirements && national(one))
    }

    /// The approximate bounds near the day.
    pub(crate) fn bounds_near(&self) -> Vec<NearBound> {
        let day = self.submitted.day;
        let mut near = Vec::new();
        let mut look = |act: &'static Act, bound: Bound, is_start: bool, is_national: bool| {
            if let Bound::Approximate { day: earliest, within_days, .. } = bound
                && earliest <= day
                && day < earliest + chrono::Days::new(u64::from(within_days))
            {
                near.push(NearBound { act, bound, is_start, is_national });
            }
        };
        for (editions, is_national) in [(self.rulebook.national, true), (self.region.editions, false)] {
            for one in applied(editions, self.service) {
                look(one.edition.act, one.edition.in_force.from, true, is_national);
                look(one.edition.act, one.end(), false, is_national);
            }
        }
        // Where one edition ends as the next begins, that is one uncertainty and not two.
        let begins: Vec<_> = near.iter().filter(|one| one.is_start).map(|one| one.bound.day()).collect();
        near.retain(|one| one.is_start || !begins.contains(&one.bound.day()));
        near
    }

    /// Whether the region was one on the day: otherwise nobody there could answer.
    pub(crate) fn region_exists(&self) -> bool {
        self.region.founded.is_none_or(|founded| founded.on <= self.submitted.day)
    }

    /// What the answer is given by, and where that is not certain.
    pub(crate) fn judge_law(&self, ledger: &mut Ledger<'_>) {
        let day = self.submitted.day;
        let at = Path::new;
        if let Some(founded) = self.region.founded.filter(|founded| day < founded.on) {
            let before = self.rulebook.regions.iter().find(|region| region.code == founded.before);
            let before = before.map_or(Value::Id(founded.before), |region| region.name.into());
            let verdict = Verdict::new(
                Code::RegionNotYet,
                Outcome::Unknown,
                super::path(&["region"]),
                Cited::general(founded.at),
            )
            .param("since", founded.on)
            .param("before", founded.before);
            ledger.say(verdict, message::REGION_NOT_YET.say([self.region.name.into(), founded.on.into(), before]));
        }
        if self.national.is_none() {
            let neighbour = |template: Template<2>, one: Option<(&Applied, NaiveDate)>| {
                let said = one.map(|(one, day)| template.say([one.edition.act.cited.into(), day.into()]));
                Value::Said(said.unwrap_or_default())
            };
            let editions: Vec<Applied> =
                applied(self.rulebook.national, self.service).filter(|one| !one.edition.beside).collect();
            let before =
                editions.iter().rev().find_map(|one| one.end().day().filter(|end| *end <= day).map(|end| (one, end)));
            let after = editions
                .iter()
                .find_map(|one| one.edition.in_force.from.day().filter(|from| *from > day).map(|from| (one, from)));
            let cites = Cites::of(before.iter().chain(&after).map(|(one, _)| one.cite(one.rules.name_at)))
                .unwrap_or_else(|| Cited::general(self.rulebook.general.not_in_force).into());
            let verdict = Verdict::new(Code::LawNotInForce, Outcome::Unknown, at(), cites).param("day", day);
            let before =
                neighbour(message::NEIGHBOUR_BEFORE, before.map(|(one, end)| (one, end - chrono::Days::new(1))));
            let after = neighbour(message::NEIGHBOUR_AFTER, after);
            ledger.say(verdict, message::NOT_IN_FORCE.say([day.into(), before, after]));
        }
        for unseen in &self.unseen {
            let cites = Cited::of(unseen.act, unseen.note.at);
            let verdict = Verdict::new(Code::LawEditionUnseen, Outcome::Judgement, at(), cites)
                .param("act", unseen.act.id)
                .param("edition", unseen.act.edition)
                .severity(match unseen.touches {
                    Touches::Requirements => Severity::Warning,
                    Touches::NoRequirement => Severity::Info,
                });
            ledger.say(verdict, Said::law(unseen.note.text));
        }
        // Told as long as the national rules are those that were in force when it ended, and no act has come since.
        let edition = |one: Applied| one.edition.act.edition;
        let ended = applied(self.region.editions, self.service).find(|one| {
            matches!(one.end(), Bound::UnknownEnd { applied_until, .. } if applied_until <= day && {
                let mut then = self.clone();
                then.apply_national(applied_until, None);
                then.national.map(edition) == self.national.map(edition)
            })
        });
        if let Some(one) = ended {
            let near = NearBound { act: one.edition.act, bound: one.end(), is_start: false, is_national: false };
            self.say_bound(ledger, &near, message::END_UNKNOWN, Severity::Info);
        }
        for reported in self.rulebook.reported {
            let concerns = reported.services.contains(&self.service) && reported.regions.contains(&self.region.code);
            if concerns && reported.in_force.holds(day) {
                let verdict = Verdict::new(Code::LawReported, Outcome::Judgement, at(), Cited::general(reported.at))
                    .param("report", reported.id);
                ledger.say(verdict, Said::law(reported.text));
            }
        }
    }

    fn say_bound(&self, ledger: &mut Ledger<'_>, near: &NearBound, template: Template<3>, severity: Severity) {
        let (Some(day), Some(basis)) = (near.bound.day(), near.bound.basis()) else { return };
        let Some(one) = self.cite_bound(near) else { return };
        let verdict = Verdict::new(Code::LawDateApproximate, Outcome::Judgement, Path::new(), one)
            .param("act", near.act.id)
            .param("day", day)
            .severity(severity);
        ledger.say(verdict, template.say([near.act.cited.into(), day.into(), Value::Trimmed(*basis)]));
    }

    fn cite_bound(&self, near: &NearBound) -> Option<Cited> {
        let editions = applied(self.rulebook.national, self.service).chain(applied(self.region.editions, self.service));
        editions.into_iter().find(|one| std::ptr::eq(one.edition.act, near.act)).map(|one| one.cite(one.rules.name_at))
    }

    /// Holds the answer against that under the rules which hold if an uncertain bound falls otherwise; where both answer
    /// alike the uncertain day is told for information.
    pub(crate) fn weigh_bound(&self, near: &NearBound, ledger: &mut Ledger<'_>, other: &Ledger<'_>, known: bool) {
        let Some(cited) = self.cite_bound(near) else { return };
        if known {
            self.weigh(&cited, ledger, other, message::UNDER_ONE_EDITION);
        }
        let template = if near.is_start { message::START_APPROXIMATE } else { message::END_APPROXIMATE };
        // Rules that nobody has read may answer anything.
        self.say_bound(ledger, near, template, if known { Severity::Info } else { Severity::Warning });
    }

    /// What stands against the application under one of two editions only is for an official to judge, at its own field.
    pub(crate) fn weigh(&self, cited: &Cited, ledger: &mut Ledger<'_>, other: &Ledger<'_>, why: Template<0>) {
        let held_by = |drafts: &[Draft], one: &Draft| {
            drafts.iter().any(|draft| draft.is_about_the_same(one) && draft.level() >= one.level())
        };
        let soften = |draft: &mut Draft| {
            draft.verdict.outcome = Outcome::Judgement;
            draft.verdict.severity = None;
            draft.verdict.cites.extend(&(*cited).into());
            draft.said.soften(why);
        };
        let mut more: Vec<Draft> = Vec::new();
        for draft in other.drafts().iter().filter(|draft| draft.level() > Level::Nothing) {
            let own = ledger.drafts().iter().any(|own| own.is_about_the_same(draft) && own.level() > Level::Nothing);
            if !own && !held_by(ledger.drafts(), draft) {
                more.push(draft.clone());
            }
        }
        for draft in ledger.drafts_mut() {
            if draft.level() == Level::Refuse && !held_by(other.drafts(), draft) {
                soften(draft);
            }
        }
        more.iter_mut().for_each(soften);
        ledger.drafts_mut().append(&mut more);
        ledger.ask_as(other);
    }

    /// The contradictions that bear on the case.
    pub(crate) fn judge_conflicts(&self, ledger: &mut Ledger<'_>) {
        let Some(channel) = self.channel else { return };
        let mut said: Vec<(&Conflict, RuleRef, Cites)> = Vec::new();
        for one in self.levels() {
            let decides = |row: &&Conflict| row.bears == Bears::Decision && row.channels.contains(&channel);
            for row in one.rules.conflicts.iter().filter(decides) {
                if let Truth::Unknown(asks) = holds(&row.when, self.application) {
                    ledger.ask(&asks, one.cite(row.at), Level::Judgement);
                }
            }
            for (index, conflict) in numbered(one.rules.conflicts) {
                // That the term begins elsewhere is told where the day of registration is known.
                if conflict.bears == Bears::Start || !self.touches(conflict, channel) {
                    continue;
                }
                let source = one.cite(conflict.at);
                match said.iter_mut().find(|(other, ..)| other.id == conflict.id) {
                    Some((.., cites)) => cites.extend(&source.into()),
                    None => said.push((conflict, one.rule(Row::Conflict(index)), source.into())),
                }
            }
        }
        for (conflict, rule, cites) in said {
            say_conflict(ledger, conflict, rule, cites);
        }
    }

    /// Tells where it stands that the term runs from the handing in, if that is not the day of registration.
    pub(crate) fn judge_start(&self, ledger: &mut Ledger<'_>, registered: NaiveDate) -> Vec<Cited> {
        let (Some(channel), true) = (self.channel, registered != self.submitted.day) else { return Vec::new() };
        let mut sources = Vec::new();
        for one in self.levels() {
            for (index, conflict) in numbered(one.rules.conflicts) {
                if conflict.bears == Bears::Start && self.touches(conflict, channel) {
                    let source = one.cite(conflict.at);
                    say_conflict(ledger, conflict, one.rule(Row::Conflict(index)), source.into());
                    sources.push(source);
                }
            }
        }
        sources
    }

    /// Whether the acts contradict each other on the term.
    pub(crate) fn has_contradiction_on_term(&self) -> bool {
        let Some(channel) = self.channel else { return false };
        let mut conflicts = self.levels().flat_map(|one| one.rules.conflicts);
        conflicts.any(|conflict| conflict.bears == Bears::Term && self.touches(conflict, channel))
    }

    /// Where the texts differ on whether the day of registration is the day of the application.
    pub(crate) fn contradictions_on_registration(&self) -> Vec<Cited> {
        self.contradictions(|bears| match bears {
            Bears::Reception(windows) => {
                windows.iter().any(|window| !matches!(window, Window::Counter(..)) && self.is_within(*window))
            }
            _ => false,
        })
    }

    /// Where it stands that what is handed over is still to be confirmed.
    pub(crate) fn contradictions_on_confirmation(&self) -> Vec<Cited> {
        self.contradictions(|bears| bears == Bears::Confirmation)
    }

    fn contradictions(&self, on: impl Fn(Bears) -> bool) -> Vec<Cited> {
        let Some(channel) = self.channel else { return Vec::new() };
        let rows = self.levels().flat_map(|one| one.rules.conflicts.iter().map(move |row| (one, row)));
        rows.filter(|(_, row)| on(row.bears) && self.touches(row, channel)).map(|(one, row)| one.cite(row.at)).collect()
    }

    /// Whether the application comes at a time on which texts differ.
    fn is_within(&self, window: Window) -> bool {
        let works = self.calendar.is_working_day(Week::Five, self.submitted.day);
        let between = |from: NaiveTime, to: NaiveTime| {
            works == Some(true) && self.submitted.time.is_some_and(|time| from <= time.time() && time.time() < to)
        };
        match window {
            Window::DayOver(from, to) => between(from, to),
            Window::Counter(from, to) => self.channel != Some(Channel::Portal) && between(from, to),
            Window::DaysOff => works == Some(false),
        }
    }

    fn touches(&self, conflict: &Conflict, channel: Channel) -> bool {
        let now = match conflict.bears {
            Bears::Reception(windows) => windows.iter().any(|window| self.is_within(*window)),
            bears => bears != Bears::Nothing,
        };
        now && conflict.channels.contains(&channel) && holds(&conflict.when, self.application) == Truth::Yes
    }

    /// Which refusal of the law a cause leads to, and where that stands: that of the service's acts before that of the
    /// law on public services, and acceptance before the service.
    pub(crate) fn refusal(&self, causes: &[Cause]) -> Option<(RefusalStage, Cites)> {
        let channel = self.channel?;
        let own =
            self.levels().flat_map(|one| one.rules.refusals.iter().map(|refusal| (refusal, one.cite(refusal.at))));
        let general = self.rulebook.general.refusals.iter().filter(|one| one.in_force.holds(self.submitted.day));
        let general = general.map(|one| (&one.refusal, Cited::general(one.refusal.at)));
        let fits =
            |(refusal, _): &(&Refusal, Cited)| causes.contains(&refusal.cause) && refusal.channels.contains(&channel);
        // The standard and the regulation of the region are both cited where both name the refusal.
        let earliest = |fitting: Vec<(&Refusal, Cited)>| {
            let stage = fitting.iter().map(|(refusal, _)| refusal.stage).min()?;
            let sources = fitting.into_iter().filter(|(refusal, _)| refusal.stage == stage).map(|(_, source)| source);
            Some((stage, Cites::of(sources)?))
        };
        earliest(own.filter(fits).collect()).or_else(|| earliest(general.filter(fits).collect()))
    }

    /// What was applied, for the answer.
    pub(crate) fn law(&self) -> Law {
        Law {
            national: self.national,
            beside: self.beside.clone(),
            regional: self.regional,
            unseen: self.unseen.clone(),
        }
    }
}
