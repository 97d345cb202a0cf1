//! On what a rule depends.

use chrono::NaiveDate;
use erezhe_base::{Choice, FactId, Role};

/// A value that a fact is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Value {
    /// Yes or no.
    Flag(bool),
    /// One of a list.
    Choice(Choice),
}

/// A condition on the facts of a case. A fact that is missing makes it unknown, not false.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Condition {
    /// Holds in every case.
    Always,
    /// A fact has a value.
    Is(FactId, Value),
    /// The person whom the service is about was born before the day.
    BornBefore(NaiveDate),
    /// The person was born on the day or later.
    BornSince(NaiveDate),
    /// The person is younger than so many full years on the day of the application.
    YoungerThan(u8),
    /// The number given for a fact is below this one; a fact that is only looked at and not given is not.
    Below(FactId, u16),
    /// The applicant applies in one of these roles.
    Role(&'static [Role]),
    /// The application falls before the day.
    SubmittedBefore(NaiveDate),
    /// The application falls on the day or later.
    SubmittedSince(NaiveDate),
    /// All of them.
    All(&'static [Condition]),
    /// At least one of them.
    Any(&'static [Condition]),
    /// The opposite.
    Not(&'static Condition),
}

impl Condition {
    /// The ground of an externat application.
    #[must_use]
    pub const fn ground(choice: Choice) -> Self {
        Self::Is(FactId::Ground, Value::Choice(choice))
    }

    /// The reason for a duplicate.
    #[must_use]
    pub const fn reason(choice: Choice) -> Self {
        Self::Is(FactId::Reason, Value::Choice(choice))
    }

    /// A yes-or-no fact that is true.
    #[must_use]
    pub const fn yes(fact: FactId) -> Self {
        Self::Is(fact, Value::Flag(true))
    }
}
