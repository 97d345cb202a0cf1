//! Three-valued conditions: a fact that is missing makes a rule unknown, not false.

use crate::law::{Condition, FactId, ProtectedData, Role, Value};

use super::application::{Answer, Application};
use super::years::full_years;

/// A fact that can be missing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Ask {
    Role,
    BirthDate,
    ApplicantIin,
    PersonIin,
    Fact(FactId),
    IssuedOn(u32),
    SignatureIin,
    SignatureFrom,
    SignatureTo,
    SignatureRevoked,
    Power,
    PowerNotarised,
    Consent(ProtectedData),
}

/// Whether a condition holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Truth {
    Yes,
    No,
    /// It depends on these.
    Unknown(Vec<Ask>),
}

impl From<bool> for Truth {
    fn from(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }
}

impl Truth {
    fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            unknown @ Self::Unknown(_) => unknown,
        }
    }
}

/// Compares a condition with a case.
pub(crate) fn holds(condition: &Condition, application: &Application) -> Truth {
    match condition {
        Condition::Always => Truth::Yes,
        Condition::Is(fact, value) => match (application.facts.get(*fact), value) {
            // What is only looked at where it is given is not so where it is not.
            (None, Value::Flag(value)) if application.facts.is_only_looked_at(*fact) => Truth::from(!value),
            (None, _) => Truth::Unknown(vec![Ask::Fact(*fact)]),
            (Some(Answer::Flag(answer)), Value::Flag(value)) => Truth::from(answer == value),
            (Some(Answer::Choice(answer)), Value::Choice(value)) => Truth::from(answer == value),
            (Some(Answer::Choices(answers)), Value::Choice(value)) => Truth::from(answers.contains(value)),
            (Some(_), _) => Truth::No,
        },
        Condition::Below(fact, bound) => match application.facts.get(*fact) {
            Some(Answer::Number(number)) => Truth::from(number < bound),
            _ => Truth::No,
        },
        Condition::BornBefore(day) => born(application, |birth| birth < *day),
        Condition::BornSince(day) => born(application, |birth| birth >= *day),
        Condition::YoungerThan(years) => {
            let Some(submitted) = application.submitted else { return Truth::No };
            born(application, |birth| full_years(birth, submitted.day) < i32::from(*years))
        }
        Condition::Role(roles) => role(application, roles),
        Condition::SubmittedBefore(day) => {
            Truth::from(application.submitted.is_some_and(|submitted| submitted.day < *day))
        }
        Condition::SubmittedSince(day) => {
            Truth::from(application.submitted.is_some_and(|submitted| submitted.day >= *day))
        }
        Condition::All(conditions) => fold(conditions, application, &Truth::No),
        Condition::Any(conditions) => fold(conditions, application, &Truth::Yes),
        Condition::Not(condition) => holds(condition, application).not(),
    }
}

/// Whether a condition can hold on the day of the application at all: a row for other days is none of its day.
pub(crate) fn is_of_the_day(condition: &Condition, application: &Application) -> bool {
    match condition {
        Condition::SubmittedBefore(_) | Condition::SubmittedSince(_) => holds(condition, application) == Truth::Yes,
        Condition::All(conditions) => conditions.iter().all(|one| is_of_the_day(one, application)),
        Condition::Any(conditions) => conditions.iter().any(|one| is_of_the_day(one, application)),
        _ => true,
    }
}

fn born(application: &Application, test: impl Fn(chrono::NaiveDate) -> bool) -> Truth {
    match application.about().1.and_then(|person| person.birth_date) {
        Some(birth) => Truth::from(test(birth)),
        None => Truth::Unknown(vec![Ask::BirthDate]),
    }
}

fn role(application: &Application, roles: &[Role]) -> Truth {
    match application.role {
        Some(role) => Truth::from(roles.contains(&role)),
        None => Truth::Unknown(vec![Ask::Role]),
    }
}

/// `All` stops at the first `No`, `Any` at the first `Yes`; what is left is unknown or the opposite.
fn fold(conditions: &[Condition], application: &Application, decisive: &Truth) -> Truth {
    let mut asks = Vec::new();
    for condition in conditions {
        let truth = holds(condition, application);
        if truth == *decisive {
            return truth;
        }
        if let Truth::Unknown(more) = truth {
            asks.extend(more);
        }
    }
    if asks.is_empty() { decisive.clone().not() } else { Truth::Unknown(asks) }
}
