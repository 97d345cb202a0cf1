//! What an edition says about one service, as tables. Every row carries its [`Source`].

use chrono::{NaiveDate, NaiveTime};
use erezhe_base::{
    Channel, Choice, Code, DocumentId, Duration, FactId, MonthDay, Outcome, RefusalStage, Role, Service, Text,
};

use super::act::Bound;
use super::condition::Condition;
use super::outline::{NeededText, OutlineRow};
use super::place::Source;

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
    /// Who does it: by that desk's week it is counted.
    pub by: Desk,
    /// When it is done, where that is not simply after the step before.
    pub timing: Timing,
    /// What comes of it and opens the next step, where the act says so.
    pub result: Option<Text>,
    /// Where it stands.
    pub at: Source,
}

/// When a step is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timing {
    /// After the step before.
    Next,
    /// On the day named in the receipt: the last day of the term.
    DueDay,
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
    /// The longer time that the text in the other language gives, where the two differ.
    pub longer: Option<Duration>,
    /// Why a document past it is for a person to judge and no fault; none where the text leaves nothing open.
    pub open: Option<Statement>,
    /// How far the provider can prolong it (`prolongedUntil`), where the act knows that.
    pub prolongation: Option<Prolongation>,
    /// Where it stands.
    pub at: Source,
}

impl Validity {
    /// A validity that the text limits outright.
    #[must_use]
    pub const fn of(duration: Duration, at: Source) -> Self {
        Self { duration, longer: None, open: None, prolongation: None, at }
    }
}

/// That a validity can be prolonged once.
#[derive(Clone, Copy, Debug)]
pub struct Prolongation {
    /// By how much at the most, after the validity itself.
    pub most: Duration,
    /// The rule in a sentence.
    pub text: Text,
    /// Where it stands.
    pub at: Source,
}

/// The form that a document is written on.
#[derive(Clone, Copy, Debug)]
pub struct Form {
    /// Its number, such as `035-1/у`.
    pub number: &'static str,
    /// Since when the act that sets the form is replaced, and what is known of that: another form is for a person to judge.
    pub replaced: Option<(NaiveDate, Statement)>,
}

impl Form {
    /// A form whose act is in force as far as is known.
    #[must_use]
    pub const fn of(number: &'static str) -> Self {
        Self { number, replaced: None }
    }
}

/// What the lack of a document comes to in the cases that need it.
#[derive(Clone, Copy, Debug)]
pub enum Lack {
    /// The package is incomplete.
    Fault,
    /// The act asks for it "if any": no fault. What is lost without it, where that can be said.
    NoFault(Option<Statement>),
    /// It may be brought later: no fault. By when, and to whom.
    Later(Statement),
    /// Two texts that bind alike differ, or the text is against itself: for a person to judge. What says what.
    Disputed(Statement),
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
    /// Its form, where the act names one.
    pub form: Option<Form>,
    /// Other documents that the act takes in its stead.
    pub instead: &'static [DocumentId],
    /// In which cases it is needed.
    pub needed: Condition,
    /// What the lack of it comes to.
    pub lack: Lack,
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
    /// A day of the current academic year, which began on 1 September; from June to August it is open which one that is.
    OfAcademicYear(MonthDay),
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
    /// From the day on which a document is there, without an end.
    Since(DocumentId),
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
    /// An age that the act leaves open, where "not over 6 years" can be read both ways.
    pub open: Option<OpenAge>,
    /// Where it stands.
    pub at: Source,
}

/// An age that an act leaves open.
#[derive(Clone, Copy, Debug)]
pub struct OpenAge {
    /// Which ages that are.
    pub span: OpenSpan,
    /// What is open, and why: `{age}`, `{limit}` and `{on}` are filled in.
    pub text: Text,
    /// Where it stands.
    pub at: Source,
}

/// Which ages an act leaves open.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OpenSpan {
    /// The whole year after the birthday of the limit ("6 full years" and some months).
    Year,
    /// The birthday of the limit alone, where it falls on the day that counts.
    Birthday,
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
    /// Opening, where the act states it; of several hours that it leaves to choose from, the earliest.
    pub opens: Option<NaiveTime>,
    /// Closing, where the act states it; of several hours that it leaves to choose from, the latest.
    pub closes: Option<NaiveTime>,
    /// Whether the act leaves several hours to choose from, so that the desk may open later and close earlier.
    pub in_variants: bool,
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
    /// Where it stands, if the working hours around it need a source of their own.
    pub at: Option<Source>,
}

/// That an application after hours, on a weekend or a holiday is registered on the next working day.
#[derive(Clone, Copy, Debug)]
pub struct AfterHours {
    /// The rule in a sentence.
    pub text: Text,
    /// Whether it is said of every channel, and not of the portal alone: a closed desk is for a person to judge then.
    pub every_channel: bool,
    /// Where it stands.
    pub at: Source,
}

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
    /// In which cases.
    pub when: Condition,
    /// What proves it.
    pub proof: Proof,
    /// The rule in a sentence.
    pub text: Text,
    /// What a representative needs besides to collect the result, where the act says so.
    pub collecting: Option<Statement>,
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
    /// A power of attorney that is looked up in the notaries' register, which holds only what a notary certified.
    PowerInNotariesRegister,
}

/// What a consent opens. They are two things: the lack of one is a ground of refusal, that of the other is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ProtectedData {
    /// Data that are a secret protected by law, in information systems.
    Secret,
    /// Personal data of restricted access.
    RestrictedPersonal,
}

/// That the applicant's consent to the use of protected data is taken.
#[derive(Clone, Copy, Debug)]
pub struct Consent {
    /// Through which channels.
    pub channels: &'static [Channel],
    /// To what.
    pub data: ProtectedData,
    /// The paper whose form holds this consent, so that whoever signs it has given it.
    pub form: Option<DocumentId>,
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

/// What depends on a contradiction.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Bears {
    /// No answer: it is shown in the rulebook only.
    Nothing,
    /// No requirement: it is told for information.
    Note,
    /// The term, and so the due day or minute: it is told for information, and the estimate is no more than one.
    Term,
    /// When somebody takes applications: it is told in these windows, and where the day of registration depends on it the
    /// estimate is no more than one.
    Reception(&'static [Window]),
    /// Whether the result is there once it is handed over: it is told, and the estimate is no more than one.
    Confirmation,
    /// From which day the term is counted: where an application is registered on another day than it was handed in, the
    /// estimate is no more than one, and says so itself.
    Start,
    /// The decision, in the cases that it names, where no field of the application shows it.
    Decision,
}

/// A time at which texts differ on whether somebody takes applications.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Window {
    /// From one hour to another on a working day: by one text the day is over, and the day of registration is the next.
    DayOver(NaiveTime, NaiveTime),
    /// From one hour to another on a working day: by one text nothing is taken over the counter; the day is the same.
    Counter(NaiveTime, NaiveTime),
    /// The provider's days off: by one text only such an application is one of the next working day.
    DaysOff,
}

/// Something that a circumstance of the case leaves to a person, or that is to be known then.
#[derive(Clone, Copy, Debug)]
pub struct Caution {
    /// What it is about.
    pub code: Code,
    /// The fact that brings it.
    pub fact: FactId,
    /// In which cases.
    pub when: Condition,
    /// Through which channels.
    pub channels: &'static [Channel],
    /// Whether an official has to judge; otherwise it is told for information.
    pub judged: bool,
    /// Whether no day can be told then.
    pub no_estimate: bool,
    /// What is to be known, in a sentence or two.
    pub text: Text,
    /// Where it stands.
    pub at: Source,
}

/// A place where an act contradicts itself or another.
#[derive(Clone, Copy, Debug)]
pub struct Conflict {
    /// Stable identifier within the edition, in kebab case.
    pub id: &'static str,
    /// What depends on it.
    pub bears: Bears,
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
    /// What the act calls a channel, where that is not what it is called today.
    pub channel_names: &'static [(Channel, Text)],
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
    /// Who has which right: out of turn, priority…
    pub rights: &'static [Statement],
    /// How a refusal or an omission can be complained of.
    pub complaints: &'static [Statement],
    /// What a circumstance of the case leaves to a person.
    pub cautions: &'static [Caution],
    /// Everything else that the act states and a reader should know (waiting limits, collection, portal flow…).
    pub notes: &'static [Statement],
    /// Contradictions.
    pub conflicts: &'static [Conflict],
    /// Every row with its name and its sentence, in the order in which a lawyer reads them: from the walk over the law, and
    /// empty where an act is written.
    pub outline: &'static [OutlineRow],
    /// In which cases each of `documents` is needed, in words: from the walk over the law, and empty where an act is written.
    pub needed: &'static [NeededText],
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
            channel_names: &[],
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
            rights: &[],
            complaints: &[],
            cautions: &[],
            notes: &[],
            conflicts: &[],
            outline: &[],
            needed: &[],
        }
    }
}
