//! Which documents the case needs, which are there, and which are past their validity.

use chrono::{Days, Months, NaiveDate};

use crate::calendar::{Calendar, Week};
use crate::law::{Cause, Channel, Document, DocumentId, Duration, Lang, Outcome, Unit};

use super::application::Provided;
use super::case::{Applied, Case};
use super::cite::{Cited, Cites};
use super::describe;
use super::finding::{Ledger, Verdict, path};
use super::message;
use super::report::{ChecklistItem, Code, DocumentAnswer, DocumentNeed, DocumentStatus, PathPart};
use super::truth::{Ask, Truth, holds};
use super::words;

/// A document of the list with what the case makes of it.
struct Item {
    applied: Applied,
    row: &'static Document,
    need: Need,
}

enum Need {
    Needed,
    IfAny,
    No,
    FromStateSystems,
    Unknown(Vec<Ask>),
}

/// The list for a channel: one entry a document, the one that is needed where several rows speak of it.
fn list(case: &Case<'_>, channel: Channel) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for applied in case.national.iter().chain(&case.regional) {
        for row in applied.rules.documents.iter().filter(|row| row.channels.contains(&channel)) {
            let item = Item { applied: *applied, row, need: need(case, row) };
            match items.iter_mut().find(|other| other.row.id == row.id) {
                None => items.push(item),
                Some(other) => {
                    if rank(&item.need) < rank(&other.need) {
                        *other = item;
                    }
                }
            }
        }
    }
    items
}

const fn rank(need: &Need) -> u8 {
    match need {
        Need::Needed => 0,
        Need::Unknown(_) => 1,
        Need::IfAny => 2,
        Need::FromStateSystems => 3,
        Need::No => 4,
    }
}

fn need(case: &Case<'_>, row: &Document) -> Need {
    let from_systems = row.from_state_systems.map(|systems| holds(&systems.when, case.application));
    match holds(&row.needed, case.application) {
        Truth::Yes if row.if_any => Need::IfAny,
        Truth::Yes if from_systems == Some(Truth::Yes) => Need::FromStateSystems,
        Truth::Yes => Need::Needed,
        Truth::No if from_systems == Some(Truth::Yes) => Need::FromStateSystems,
        Truth::No => Need::No,
        Truth::Unknown(asks) => Need::Unknown(asks),
    }
}

impl Item {
    fn source(&self) -> Cited {
        match (&self.need, self.row.from_state_systems) {
            (Need::FromStateSystems, Some(systems)) => self.applied.cite(systems.at),
            _ => self.applied.cite(self.row.at),
        }
    }

    fn why(&self, case: &Case<'_>, lang: Lang) -> String {
        let text = match &self.need {
            Need::Needed if matches!(self.row.needed, crate::law::Condition::Always) => message::WHY_ALWAYS,
            Need::Needed => message::WHY_NEEDED,
            Need::IfAny => message::WHY_IF_ANY,
            Need::No => message::WHY_NOT_NEEDED,
            Need::FromStateSystems => message::WHY_FROM_STATE_SYSTEMS,
            Need::Unknown(_) => message::WHY_UNKNOWN,
        };
        let condition = describe::condition(&self.row.needed, case.rulebook, lang);
        words::fill(&text, lang, &[("condition", &condition)])
    }
}

/// The last day on which a document issued on a day can be used.
fn last_day(issued: NaiveDate, validity: Duration, calendar: &Calendar) -> Option<NaiveDate> {
    let amount = validity.amount;
    match validity.unit {
        Unit::WorkingDays => calendar.add_working_days(Week::Five, issued, i32::from(amount)),
        Unit::Months => issued.checked_add_months(Months::new(u32::from(amount))),
        Unit::CalendarDays => issued.checked_add_days(Days::new(u64::from(amount))),
        Unit::Minutes | Unit::Hours => Some(issued),
    }
}

/// Judges the documents that were handed in, and answers how each of the list stands.
pub(crate) fn judge(case: &Case<'_>, ledger: &mut Ledger<'_>) -> Vec<DocumentAnswer> {
    let Some(channel) = case.channel else { return Vec::new() };
    list(case, channel).iter().map(|item| answer(case, ledger, item)).collect()
}

fn answer(case: &Case<'_>, ledger: &mut Ledger<'_>, item: &Item) -> DocumentAnswer {
    let lang = ledger.lang;
    let provided = [item.row.id].iter().chain(item.row.instead).find_map(|id| case.application.provided(*id));
    let mut why = item.why(case, lang);
    let status = match (&item.need, provided) {
        (Need::Needed | Need::IfAny, Some(provided)) => provided_one(case, ledger, item, provided, &mut why),
        (Need::Needed, None) => {
            missing(case, ledger, item);
            DocumentStatus::Missing
        }
        (Need::Unknown(asks), provided) => {
            ledger.ask(asks, item.source());
            if provided.is_some() { DocumentStatus::Provided } else { DocumentStatus::Unknown }
        }
        (_, Some(_)) => DocumentStatus::Provided,
        (Need::FromStateSystems, None) => DocumentStatus::FromStateSystems,
        (Need::IfAny | Need::No, None) => DocumentStatus::NotNeeded,
    };
    DocumentAnswer {
        id: item.row.id,
        name: item.row.name.get(lang),
        status,
        why,
        citations: Cites::from(item.source()).render(lang),
    }
}

fn missing(case: &Case<'_>, ledger: &mut Ledger<'_>, item: &Item) {
    let verdict = Verdict::new(Code::DocumentMissing, Outcome::NotMet, path(&["documents"]), item.source())
        .param("document", item.row.id.id())
        .refusal(case.refusal(&[Cause::IncompletePackage, Cause::Flaws]));
    ledger.law(verdict, &message::DOCUMENT_MISSING, &[("document", item.row.name.get(ledger.lang))]);
}

fn item_path(provided: &Provided) -> super::report::Path {
    let mut at = path(&["documents"]);
    at.push(PathPart::Item(provided.index));
    at
}

fn provided_one(
    case: &Case<'_>,
    ledger: &mut Ledger<'_>,
    item: &Item,
    provided: &Provided,
    why: &mut String,
) -> DocumentStatus {
    let name = item.row.name.get(ledger.lang);
    let there = Verdict::new(Code::DocumentMissing, Outcome::Met, item_path(provided), item.source())
        .param("document", item.row.id.id());
    ledger.law(there, &message::DOCUMENT_PROVIDED, &[("document", name)]);
    judge_form(case, ledger, item, provided);
    let Some(validity) = item.row.validity else { return DocumentStatus::Provided };
    let source = item.applied.cite(validity.at);
    let Some(issued) = provided.issued_on else {
        ledger.ask(&[Ask::IssuedOn(provided.index)], source);
        return DocumentStatus::Provided;
    };
    let Some(last) = last_day(issued, validity.duration, case.calendar) else { return DocumentStatus::Provided };
    let last_words = words::day(last, ledger.lang);
    why.push_str(&words::fill(&message::WHY_VALID_UNTIL, ledger.lang, &[("last", &last_words)]));
    let expired = case.submitted.day > last;
    let outcome = if expired { Outcome::NotMet } else { Outcome::Met };
    let mut verdict = Verdict::new(Code::DocumentExpired, outcome, item_path(provided), source)
        .param("document", item.row.id.id())
        .param("last", last);
    if expired {
        verdict = verdict.refusal(case.refusal(&[Cause::ExpiredDocuments, Cause::Flaws]));
    }
    let text = if expired { message::DOCUMENT_EXPIRED } else { message::DOCUMENT_VALID };
    ledger.law(verdict, &text, &[("document", name), ("last", &last_words)]);
    if expired { DocumentStatus::Expired } else { DocumentStatus::Provided }
}

/// The number of a form without its letter, which differs by language: `035-1/у` and `035-1/е` are one form.
fn form_number(form: &str) -> String {
    form.chars().filter(|c| !c.is_alphabetic() && !c.is_whitespace()).collect()
}

fn judge_form(case: &Case<'_>, ledger: &mut Ledger<'_>, item: &Item, provided: &Provided) {
    let (Some(asked), Some(given)) = (item.row.form, provided.form.as_deref()) else { return };
    let good = form_number(asked) == form_number(given);
    let outcome = if good { Outcome::Met } else { Outcome::NotMet };
    let mut at = item_path(provided);
    at.push(PathPart::Field("form".into()));
    let mut verdict = Verdict::new(Code::DocumentWrongForm, outcome, at, item.source())
        .param("document", item.row.id.id())
        .param("form", asked);
    if !good {
        verdict = verdict.refusal(case.refusal(&[Cause::IncompletePackage, Cause::Flaws]));
    }
    let text = if good { message::DOCUMENT_RIGHT_FORM } else { message::DOCUMENT_WRONG_FORM };
    ledger.law(verdict, &text, &[("document", item.row.name.get(ledger.lang)), ("form", asked)]);
}

/// Whether the list of this case holds a document, whatever the need.
pub(crate) fn proves(case: &Case<'_>, id: DocumentId) -> bool {
    case.application.provided(id).is_some()
}

/// The list before anything is handed in.
pub(crate) fn checklist(case: &Case<'_>, ledger: &mut Ledger<'_>) -> Vec<ChecklistItem> {
    let Some(channel) = case.channel else { return Vec::new() };
    let lang = ledger.lang;
    let mut answers = Vec::new();
    for item in list(case, channel) {
        if let Need::Unknown(asks) = &item.need {
            ledger.ask(asks, item.source());
        }
        answers.push(ChecklistItem {
            id: item.row.id,
            name: item.row.name.get(lang),
            need: match item.need {
                Need::Needed => DocumentNeed::Needed,
                Need::IfAny => DocumentNeed::IfAny,
                Need::No => DocumentNeed::NotNeeded,
                Need::FromStateSystems => DocumentNeed::FromStateSystems,
                Need::Unknown(_) => DocumentNeed::Unknown,
            },
            why: item.why(case, lang),
            citations: Cites::from(item.source()).render(lang),
        });
    }
    answers
}
