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
    pub index: u32,
}

#[derive(Clone, Debug, Default)]
pub(crate) struct SignatureData {
    pub iin: Option<String>,
    pub valid_from: Option<NaiveDate>,
    pub valid_to: Option<NaiveDate>,
    pub revoked: Option<bool>,
    pub one_time_password: Option<bool>,
}

#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct PowerOfAttorney {
    pub notarised: Option<bool>,
}

/// The answers to what the acts make things depend on.
#[derive(Clone, Debug, Default)]
pub(crate) struct Facts {
    answers: Vec<(FactId, Answer)>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Answer {
    Flag(bool),
    Choice(Choice),
    Day(NaiveDate),
}

impl Facts {
    pub(crate) fn set(&mut self, fact: FactId, answer: Answer) {
        self.answers.push((fact, answer));
    }

    pub(crate) fn get(&self, fact: FactId) -> Option<Answer> {
        self.answers.iter().find(|(id, _)| *id == fact).map(|(_, answer)| *answer)
    }

    pub(crate) fn day(&self, fact: FactId) -> Option<NaiveDate> {
        match self.get(fact) {
            Some(Answer::Day(day)) => Some(day),
            _ => None,
        }
    }

    pub(crate) fn choice(&self, fact: FactId) -> Option<Choice> {
        match self.get(fact) {
            Some(Answer::Choice(choice)) => Some(choice),
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

    /// The first document of that kind.
    pub(crate) fn provided(&self, id: DocumentId) -> Option<&Provided> {
        self.documents.iter().find(|document| document.id == id)
    }
}
