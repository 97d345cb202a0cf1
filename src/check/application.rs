//! The application as it was understood, and what of it was not.

use chrono::{NaiveDate, NaiveDateTime};

use crate::calendar::Moment;
use crate::law::{Channel, Choice, DocumentId, FactId, Region, Role, Service, Sex};

use super::problem::Problem;

/// An application of which every field that could be read was read.
#[derive(Debug, Default)]
pub(crate) struct Application {
    pub id: Option<String>,
    pub service: Option<Service>,
    pub region: Option<&'static Region>,
    pub channel: Option<Channel>,
    pub submitted: Option<Submitted>,
    pub applicant: Person,
    pub role: Option<Role>,
    pub person: Option<Person>,
    pub facts: Facts,
    pub documents: Vec<Provided>,
    pub signature: Option<SignatureData>,
    pub power: Option<PowerOfAttorney>,
    pub consent: Option<bool>,
    pub problems: Vec<Problem>,
}

/// When the application is handed in, in the local time of the region.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Submitted {
    pub day: NaiveDate,
    /// None where only a day was given: within working hours.
    pub time: Option<NaiveDateTime>,
}

impl Submitted {
    /// The moment in the region's local time.
    pub(crate) fn at(moment: Moment, region: Option<&Region>) -> Self {
        match moment {
            Moment::Day(day) => Self { day, time: None },
            Moment::Local(time) => Self { day: time.date(), time: Some(time) },
            Moment::Utc(utc) => {
                let zone = region.map_or(crate::calendar::Zone::Almaty, |region| region.zone);
                let time = zone.local(utc);
                Self { day: time.date(), time: Some(time) }
            }
        }
    }
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Person {
    pub iin: Option<String>,
    pub birth_date: Option<NaiveDate>,
    pub sex: Option<Sex>,
}

#[derive(Clone, Debug)]
pub(crate) struct Provided {
    pub id: DocumentId,
    /// The number of its form, such as `035-1/у`.
    pub form: Option<String>,
    pub issued_on: Option<NaiveDate>,
    pub prolonged_until: Option<NaiveDate>,
    pub index: u32,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct SignatureData {
    pub iin: Option<String>,
    pub valid_from: Option<NaiveDate>,
    pub valid_to: Option<NaiveDate>,
    pub revoked: Option<bool>,
    pub one_time_password: Option<bool>,
    /// Will be signed on the portal, which checks the certificate itself.
    pub intended: Option<bool>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct PowerOfAttorney {
    pub notarised: Option<bool>,
}

/// The answers to what the acts make things depend on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    answers: Vec<(FactId, Answer)>,
    /// Facts that an application need not give.
    only_looked_at: Vec<FactId>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Flag(bool),
    Choice(Choice),
    Choices(Vec<Choice>),
    Day(NaiveDate),
    Number(u16),
}

impl Facts {
    /// No answers yet, to questions of which some need none.
    pub(crate) fn unanswered(only_looked_at: Vec<FactId>) -> Self {
        Self { answers: Vec::new(), only_looked_at }
    }

    pub(crate) fn set(&mut self, fact: FactId, answer: Answer) {
        self.answers.push((fact, answer));
    }

    pub(crate) fn get(&self, fact: FactId) -> Option<&Answer> {
        self.answers.iter().find(|(id, _)| *id == fact).map(|(_, answer)| answer)
    }

    pub(crate) fn is_only_looked_at(&self, fact: FactId) -> bool {
        self.only_looked_at.contains(&fact)
    }

    pub(crate) fn day(&self, fact: FactId) -> Option<NaiveDate> {
        match self.get(fact) {
            Some(Answer::Day(day)) => Some(*day),
            _ => None,
        }
    }

    pub(crate) fn choice(&self, fact: FactId) -> Option<Choice> {
        match self.get(fact) {
            Some(Answer::Choice(choice)) => Some(*choice),
            _ => None,
        }
    }
}

impl Application {
    /// Whom the service is about: the person, or the applicant where the role is `self` and no person is given.
    pub(crate) fn about(&self) -> (&'static str, Option<&Person>) {
        match (&self.person, self.role) {
            (Some(person), _) => ("person", Some(person)),
            (None, Some(Role::SelfApplicant)) => ("applicant", Some(&self.applicant)),
            (None, _) => ("person", None),
        }
    }

    /// Whether some item of the list of documents could not be told: then nothing can be said to be missing from it.
    pub(crate) fn documents_unread(&self) -> bool {
        use super::path::PathPart::{Field, Item};
        self.problems.iter().any(|problem| match problem.path.as_slice() {
            [Field(list)] | [Field(list), Item(_)] => list == "documents" && problem.hides_a_document(),
            [Field(list), Item(_), Field(field)] => list == "documents" && field == "id",
            _ => false,
        })
    }

    /// Whether a field, or one that holds it, could not be understood.
    pub(crate) fn is_unread(&self, path: &[super::path::PathPart]) -> bool {
        self.problems.iter().any(|problem| !problem.path.is_empty() && path.starts_with(&problem.path))
    }

    /// The first document of that kind.
    pub(crate) fn provided(&self, id: DocumentId) -> Option<&Provided> {
        self.documents.iter().find(|document| document.id == id)
    }
}
