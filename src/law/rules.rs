//! What an edition says about one service, as tables. Every row carries its [`Source`].

use chrono::{NaiveDate, NaiveTime};

use super::act::Bound;
use super::condition::Condition;
use super::place::Source;
use super::text::Text;
use super::vocabulary::{Channel, Choice, DocumentId, Outcome, RefusalStage, Role, Service, Unit};

/// An amount of time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration {
    /// How many.
    pub amount: u16,
    /// Of what.
    pub unit: Unit,
}

/// Something that the act states in words and nothing computes with.
#[derive(Clone, Copy, Debug)]
pub struct Statement {
    /// The statement, one sentence.
    pub text: Text,
    /// Where it stands.
    pub at: Source,
}

/// A way in which the service can be applied for, or expressly cannot.
#[derive(Clone, Copy, Debug)]
pub struct ChannelRule {
    /// The channel.
    pub channel: Channel,
    /// Whether the act offers it; false where the act says that it is not used.
    pub offered: bool,
    /// Where it stands.
    pub at: Source,
}

/// A ground on which the service is given (externat: health, abroad…).
#[derive(Clone, Copy, Debug)]
pub struct GroundRule {
    /// The ground.
    pub ground: Choice,
    /// How the act describes it.
    pub text: Text,
    /// Where it stands.
    pub at: Source,
}

/// The term of the service: what the applicant is promised.
#[derive(Clone, Copy, Debug)]
pub struct Term {
    /// For which channels.
    pub channels: &'static [Channel],
    /// How long.
    pub duration: Duration,
    /// Where it stands.
    pub at: Source,
}

/// One step of the provider or of the State Corporation.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Who acts.
    pub actor: Text,
    /// What is done.
    pub action: Text,
    /// How long it takes, where the act says so.
    pub duration: Option<Duration>,
    /// Where it stands.
    pub at: Source,
}

/// The order of steps for some channels.
#[derive(Clone, Copy, Debug)]
pub struct Procedure {
    /// For which channels.
    pub channels: &'static [Channel],
    /// The steps, in order.
    pub steps: &'static [Step],
}

/// How long a document can be used.
#[derive(Clone, Copy, Debug)]
pub struct Validity {
    /// Counted from the day of issue.
    pub duration: Duration,
    /// Where it stands.
    pub at: Source,
}

/// A document of the list that the act asks for.
#[derive(Clone, Copy, Debug)]
pub struct Document {
    /// Which document.
    pub id: DocumentId,
    /// What the act calls it, with its form (for a parent: short, exact).
    pub name: Text,
    /// Through which channels it is asked for.
    pub channels: &'static [Channel],
    /// The number of its form, where the act names one, such as `035-1/у`.
    pub form: Option<&'static str>,
    /// Other documents that the act takes in its stead.
    pub instead: &'static [DocumentId],
    /// In which cases it is needed.
    pub needed: Condition,
    /// Shown to identify the person and given back; "where there is one": a lack of it is no fault.
    pub if_any: bool,
    /// How long it is valid, where the act limits that.
    pub validity: Option<Validity>,
    /// In which cases the provider takes the data from state information systems instead.
    pub from_state_systems: Option<FromStateSystems>,
    /// Where it stands.
    pub at: Source,
}

/// That the provider obtains the data of a document itself.
#[derive(Clone, Copy, Debug)]
pub struct FromStateSystems {
    /// In which cases.
    pub when: Condition,
    /// Where it stands.
    pub at: Source,
}

/// Until when an application can be handed in.
#[derive(Clone, Copy, Debug)]
pub struct Deadline {
    /// For which cases.
    pub when: Condition,
    /// The last day.
    pub rule: DeadlineRule,
    /// From this day on another act says otherwise: whether the deadline holds is for a person to judge.
    pub contested_since: Option<NaiveDate>,
    /// Where it stands.
    pub at: Source,
}

/// How a last day is found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DeadlineRule {
    /// A day of the current academic year (1 September to 31 August); on a day off it moves to the next working day.
    OfAcademicYear {
        /// Month, 1-12.
        month: u32,
        /// Day of the month.
        day: u32,
    },
    /// So many calendar days before the departure (`facts.departureOn`).
    BeforeDeparture {
        /// Calendar days.
        days: u16,
    },
    /// So many calendar days before the academic year (1 September) that the application is for.
    BeforeAcademicYear {
        /// Calendar days.
        days: u16,
    },
    /// At any time, once the document is there.
    AnyTime,
}

/// A limit of the child's age.
#[derive(Clone, Copy, Debug)]
pub struct AgeLimit {
    /// The limit, in full years.
    pub years: u8,
    /// Which side of the limit is let in.
    pub kind: AgeKind,
    /// On which day the age counts.
    pub on: AgeDay,
    /// Cases that the limit does not bind (with the document that proves them, where the act asks for one).
    pub except: Option<AgeException>,
    /// What an age on the wrong side comes to: `NotMet`, or `Judgement` where the act only hints at a limit.
    pub breach: Outcome,
    /// An age that the act leaves open (exactly `years` full years, where "not over 6 years" can be read both ways).
    pub open_at: Option<Statement>,
    /// Where it stands.
    pub at: Source,
}

/// An exception from an age limit.
#[derive(Clone, Copy, Debug)]
pub struct AgeException {
    /// In which cases.
    pub when: Condition,
    /// The document that proves it.
    pub document: Option<DocumentId>,
    /// Where it stands.
    pub at: Source,
}

/// Which side of a limit is let in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeKind {
    /// At most so many full years.
    AtMost,
    /// Younger than so many full years.
    Under,
    /// At least so many full years.
    AtLeast,
}

/// On which day an age counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AgeDay {
    /// The day of the application.
    Submission,
    /// 1 September of the calendar year of the application.
    SeptemberOfCalendarYear,
    /// 1 September on which the academic year of the application began.
    SeptemberOfAcademicYear,
}

/// Whose hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Desk {
    /// The provider, Monday to Friday.
    Provider,
    /// The State Corporation, Monday to Saturday.
    StateCorporation,
    /// The portal, round the clock.
    Portal,
}

/// Opening hours.
#[derive(Clone, Copy, Debug)]
pub struct Hours {
    /// Whose.
    pub desk: Desk,
    /// Opening, where the act states it.
    pub opens: Option<NaiveTime>,
    /// Closing, where the act states it.
    pub closes: Option<NaiveTime>,
    /// Lunch break from and to, where the act states one.
    pub lunch: Option<(NaiveTime, NaiveTime)>,
    /// When documents are taken, where the act states that apart from the working hours.
    pub reception: Option<Reception>,
    /// Where it stands.
    pub at: Source,
}

/// When documents are taken over the counter.
#[derive(Clone, Copy, Debug)]
pub struct Reception {
    /// First minute.
    pub from: NaiveTime,
    /// The minute from which no more are taken.
    pub to: NaiveTime,
    /// Break from and to.
    pub pause: (NaiveTime, NaiveTime),
}

/// That a portal application after hours, on a weekend or a holiday is registered on the next working day.
pub type AfterHours = Statement;

/// How long an uncollected result is kept, and where.
#[derive(Clone, Copy, Debug)]
pub struct Keeping {
    /// At which channel.
    pub channel: Channel,
    /// How long after the due day.
    pub duration: Duration,
    /// How soon the provider sends it again when it is asked for later.
    pub resent_within: Duration,
    /// Where it stands.
    pub at: Source,
}

/// Why something is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Cause {
    /// The package of documents is incomplete.
    IncompletePackage,
    /// A document is past its validity.
    ExpiredDocuments,
    /// Documents or data are not reliable.
    Unreliable,
    /// The applicant or the papers do not meet the requirements (age among them).
    NonConformity,
    /// No consent to the use of restricted data.
    NoConsent,
    /// The electronic signature is not confirmed.
    Signature,
    /// Flaws in the documents, without saying which.
    Flaws,
    /// Another cause that the act names and the product does not check.
    Other,
}

/// A refusal that the act knows.
#[derive(Clone, Copy, Debug)]
pub struct Refusal {
    /// Which of the two refusals.
    pub stage: RefusalStage,
    /// Through which channels.
    pub channels: &'static [Channel],
    /// Why.
    pub cause: Cause,
    /// The rule in a sentence.
    pub text: Text,
    /// Where it stands.
    pub at: Source,
}

/// How somebody who applies for another proves the right to.
#[derive(Clone, Copy, Debug)]
pub struct Representation {
    /// In which roles.
    pub roles: &'static [Role],
    /// Through which channels.
    pub channels: &'static [Channel],
    /// What proves it.
    pub proof: Proof,
    /// The rule in a sentence.
    pub text: Text,
    /// Where it stands.
    pub at: Source,
}

/// What proves the right to represent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// Nothing beyond the documents of the list.
    None,
    /// The act names others than these as those who apply: for a person to judge.
    NotForeseen,
    /// A document (`representation-document`).
    Document,
    /// A power of attorney, whoever certified it.
    PowerOfAttorney,
    /// A power of attorney certified by a notary.
    NotarisedPower,
    /// A power of attorney; one that no notary certified is not entered in the system, and not refused for that.
    NotarisedPowerOrNotEntered,
}

/// That the applicant's consent to the use of restricted data is taken.
#[derive(Clone, Copy, Debug)]
pub struct Consent {
    /// Through which channels.
    pub channels: &'static [Channel],
    /// The rule in a sentence.
    pub text: Text,
    /// Where it stands.
    pub at: Source,
}

/// That a request is signed electronically, and what is checked of the signature.
#[derive(Clone, Copy, Debug)]
pub struct Signature {
    /// Whether a one-time password may stand in its place.
    pub or_one_time_password: bool,
    /// Whether the act lists the checks (validity, revocation, same IIN), or only asks for a signature.
    pub at: Source,
    /// Where the checks of the certificate (validity, revocation, same IIN) stand, if the act lists them.
    pub checks: Option<Source>,
}

/// A place where an act contradicts itself or another.
#[derive(Clone, Copy, Debug)]
pub struct Conflict {
    /// Stable identifier within the edition, in kebab case.
    pub id: &'static str,
    /// Whether an answer depends on it; otherwise it is shown in the rulebook only.
    pub changes_answer: bool,
    /// Through which channels it matters.
    pub channels: &'static [Channel],
    /// In which cases it matters.
    pub when: Condition,
    /// What says what.
    pub text: Text,
    /// The reading taken and why, or that a person has to judge.
    pub reading: Text,
    /// All the places.
    pub at: Source,
}

/// What one edition says about one service.
#[derive(Clone, Copy, Debug)]
pub struct Rules {
    /// The service.
    pub service: Service,
    /// The official name of the service in this edition.
    pub name: Text,
    /// Where the name stands.
    pub name_at: Source,
    /// First day on which this part is no longer applied although the edition goes on, where another act took over.
    pub until: Option<Bound>,
    /// Who gives the service.
    pub provider: Option<Statement>,
    /// Who may apply and receive it.
    pub recipient: Option<Statement>,
    /// Electronic, paper…
    pub form: Option<Statement>,
    /// What comes out of it.
    pub result: Option<Statement>,
    /// In which form the result is handed over.
    pub result_form: Option<Statement>,
    /// What it costs.
    pub fee: Option<Statement>,
    /// Channels.
    pub channels: &'static [ChannelRule],
    /// Grounds on which the service is given.
    pub grounds: &'static [GroundRule],
    /// Terms.
    pub terms: &'static [Term],
    /// Steps.
    pub procedures: &'static [Procedure],
    /// Documents.
    pub documents: &'static [Document],
    /// Deadlines.
    pub deadlines: &'static [Deadline],
    /// Age limits.
    pub ages: &'static [AgeLimit],
    /// Hours.
    pub hours: &'static [Hours],
    /// Portal applications outside the hours.
    pub after_hours: Option<AfterHours>,
    /// Keeping of results.
    pub keeping: Option<Keeping>,
    /// Refusals.
    pub refusals: &'static [Refusal],
    /// Representatives.
    pub representation: &'static [Representation],
    /// Consent to the use of restricted data.
    pub consent: Option<Consent>,
    /// Electronic signature on the portal.
    pub signature: Option<Signature>,
    /// Data that the provider obtains from state information systems.
    pub state_systems: &'static [Statement],
    /// Everything else that the act states and a reader should know (waiting limits, collection, portal flow…).
    pub notes: &'static [Statement],
    /// Contradictions.
    pub conflicts: &'static [Conflict],
}

impl Rules {
    /// Rules of which only service and name are known yet: a base for struct update syntax in the rulebook.
    #[must_use]
    pub const fn of(service: Service, name: Text, name_at: Source) -> Self {
        Self {
            service,
            name,
            name_at,
            until: None,
            provider: None,
            recipient: None,
            form: None,
            result: None,
            result_form: None,
            fee: None,
            channels: &[],
            grounds: &[],
            terms: &[],
            procedures: &[],
            documents: &[],
            deadlines: &[],
            ages: &[],
            hours: &[],
            after_hours: None,
            keeping: None,
            refusals: &[],
            representation: &[],
            consent: None,
            signature: None,
            state_systems: &[],
            notes: &[],
            conflicts: &[],
        }
    }
}
