//! What the walk over the law adds to the rules of a service: the name of each row, and its sentence.

use chrono::NaiveDate;
use erezhe_base::{Channel, RuleKind, Text};

use super::place::Source;

/// A row of the tables of one service in one edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Row {
    /// The name of the service.
    Name,
    /// Who gives it.
    Provider,
    /// Who receives it.
    Recipient,
    /// Its form.
    Form,
    /// Its result.
    Result,
    /// The form of the result.
    ResultForm,
    /// What it costs.
    Fee,
    /// A channel.
    Channel(usize),
    /// A ground.
    Ground(usize),
    /// A term.
    Term(usize),
    /// Of a procedure, and of a step in it.
    Step(usize, usize),
    /// A last day.
    Deadline(usize),
    /// A limit of age.
    Age(usize),
    /// Hours.
    Hours(usize),
    /// What becomes of an application after hours.
    AfterHours,
    /// How long a result is kept.
    Keeping,
    /// A document.
    Document(usize),
    /// A refusal.
    Refusal(usize),
    /// Data from state information systems.
    StateSystems(usize),
    /// A right.
    Right(usize),
    /// A way of complaint.
    Complaint(usize),
    /// How somebody who applies for another proves the right to.
    Representation(usize),
    /// The consent to the use of data.
    Consent,
    /// The electronic signature.
    Signature,
    /// What is checked of the signature.
    SignatureChecks,
    /// What a circumstance leaves to a person.
    Caution(usize),
    /// Anything else.
    Note(usize),
    /// A contradiction.
    Conflict(usize),
}

/// What a rule is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct RuleName {
    /// Stable within the service in its edition: `document/medical-conclusion/portal`.
    pub id: &'static str,
    /// The identifier without channels and numbers, with which it begins: what the rule is about.
    pub stem: &'static str,
    /// What it is about.
    pub kind: RuleKind,
    /// For which channels it is; empty where it is for none of them in particular.
    pub channels: &'static [Channel],
}

/// A row as the rulebook shows it.
#[derive(Clone, Copy, Debug)]
pub struct OutlineRow {
    /// Where it is in the tables.
    pub row: Row,
    /// What it is called.
    pub name: &'static RuleName,
    /// What stands before the sentence and only says where in the order the rule is: `Step 3. `.
    pub lead: Option<Text>,
    /// The rule in a sentence; none for a contradiction, which the rulebook shows apart.
    pub text: Option<Text>,
    /// Where it stands.
    pub at: Source,
    /// Where the rest of the sentence does (validity, exceptions).
    pub also: &'static [Source],
}

/// In which cases a document is needed, in words.
#[derive(Clone, Copy, Debug)]
pub struct NeededText {
    /// For an application of any day, or since the day of `before`.
    pub text: Text,
    /// For an application before a day, where the facts were asked for in other words then.
    pub before: Option<(NaiveDate, Text)>,
}

impl NeededText {
    /// For an application of a day.
    #[must_use]
    pub fn on(&self, day: NaiveDate) -> Text {
        self.before.filter(|(until, _)| day < *until).map_or(self.text, |(_, text)| text)
    }
}
