//! Which documents the case needs, which are there, and which are past their validity.

use chrono::{Days, Months, NaiveDate};

use crate::calendar::{Calendar, Week};
use crate::law::{
    Cause, Channel, Code, Condition, Document, DocumentId, Duration, Form, Lack, NeededText, Outcome, Row, Severity,
    Statement, Text, Unit, Validity,
};

use super::application::Provided;
use super::applied::{Applied, RuleRef, numbered};
use super::case::Case;
use super::channel;
use super::cite::{Cited, Cites};
use super::finding::{Level, Verdict};
use super::ledger::Ledger;
use super::path::PathPart;
use super::path::path;
use super::printable::printable;
use super::report::{DocumentNeed, DocumentStatus};
use super::truth::{Ask, Truth, holds, is_of_the_day};
use erezhe_words::sentences as message;
use erezhe_words::{Said, Template, Value};

/// A document of the list with what the case makes of it.
struct Item {
    applied: Applied,
    row: &'static Document,
    /// In which cases it is needed, in words.
    when: Option<&'static NeededText>,
    rule: RuleRef,
    need: Need,
}

enum Need {
    Needed,
    No,
    FromStateSystems,
    Unknown(Vec<Ask>),
}

/// How a document stands, before it is put into words.
pub(crate) struct Standing {
    pub id: DocumentId,
    pub name: Text,
    pub status: DocumentStatus,
    pub why: Said,
    pub cites: Cites,
}

/// The list for a channel: one entry a document, the one that asks most where several rows speak of it.
fn list(case: &Case<'_>, channel: Channel) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    for applied in case.levels() {
        let of_case = |row: &Document| row.channels.contains(&channel) && is_of_the_day(&row.needed, case.application);
        for (index, row) in numbered(applied.rules.documents).filter(|(_, row)| of_case(row)) {
            let (when, rule) = (applied.rules.needed.get(index), applied.rule(Row::Document(index)));
            let item = Item { applied: *applied, row, when, rule, need: need(case, row) };
            match items.iter_mut().find(|other| other.row.id == row.id) {
                None => items.push(item),
                Some(other) => {
                    if item.rank() < other.rank() {
                        *other = item;
                    }
                }
            }
        }
    }
    items
}

fn need(case: &Case<'_>, row: &Document) -> Need {
    let systems = row.from_state_systems.map(|systems| (systems, holds(&systems.when, case.application)));
    match (holds(&row.needed, case.application), systems) {
        (Truth::Yes, Some((_, Truth::Yes))) => Need::FromStateSystems,
        (Truth::Yes, Some((_, Truth::Unknown(asks)))) => Need::Unknown(asks),
        (Truth::Yes, _) => Need::Needed,
        // Where a case of its own sends the provider to the systems, the answer says so.
        (Truth::No, Some((systems, Truth::Yes))) if !matches!(systems.when, Condition::Always) => {
            Need::FromStateSystems
        }
        (Truth::No, _) => Need::No,
        (Truth::Unknown(asks), _) => Need::Unknown(asks),
    }
}

impl Item {
    const fn rank(&self) -> u8 {
        match (&self.need, &self.row.lack) {
            (Need::Needed, Lack::Fault) => 0,
            (Need::Unknown(_), Lack::Fault) => 1,
            (Need::Needed, Lack::Disputed(_)) => 2,
            (Need::Unknown(_), Lack::Disputed(_)) => 3,
            (Need::Needed, _) => 4,
            (Need::Unknown(_), _) => 5,
            (Need::FromStateSystems, _) => 6,
            (Need::No, _) => 7,
        }
    }

    fn source(&self) -> Cites {
        let own = self.applied.cite(self.row.at);
        match (&self.need, self.row.from_state_systems, self.row.lack) {
            (Need::FromStateSystems, Some(systems), _) => self.applied.cite(systems.at).into(),
            (Need::Needed, _, Lack::NoFault(Some(more)) | Lack::Later(more) | Lack::Disputed(more)) => {
                Cites::from(own).and([self.applied.cite(more.at)])
            }
            _ => own.into(),
        }
    }

    /// Its name as a value of a sentence.
    fn named(&self) -> Value {
        self.row.name.into()
    }

    fn why(&self, case: &Case<'_>) -> Said {
        let always = matches!(self.row.needed, Condition::Always);
        let day = case.submitted.day;
        let condition = || self.when.map_or(Value::Id(self.row.id.id()), |when| when.on(day).into());
        let why = match (&self.need, self.row.lack) {
            (Need::Needed, Lack::NoFault(_)) => message::WHY_IF_ANY.say([]),
            (Need::Needed, _) if always => message::WHY_ALWAYS.say([]),
            (Need::Needed, _) => message::WHY_NEEDED.say([condition()]),
            (Need::No, _) => message::WHY_NOT_NEEDED.say([condition()]),
            (Need::FromStateSystems, _) => message::WHY_FROM_STATE_SYSTEMS.say([]),
            (Need::Unknown(_), _) => message::WHY_UNKNOWN.say([condition()]),
        };
        match (&self.need, self.row.lack) {
            (Need::Needed, Lack::NoFault(Some(more)) | Lack::Later(more) | Lack::Disputed(more)) => {
                why.and(message::SPACED.say([more.text.into()]))
            }
            _ => why,
        }
    }

    /// How far the lack of it would move the decision, if it is needed.
    fn lack(&self, case: &Case<'_>) -> Level {
        let systems = self.row.from_state_systems.map(|systems| holds(&systems.when, case.application));
        if systems == Some(Truth::Yes) {
            return Level::Nothing;
        }
        match self.row.lack {
            // What an archive asks for no act says.
            Lack::Fault if case.provider_is_closed() => Level::Judgement,
            Lack::Fault => Level::Refuse,
            Lack::Disputed(_) => Level::Judgement,
            Lack::NoFault(_) | Lack::Later(_) => Level::Nothing,
        }
    }

    /// How far its being out of date would. Where the acts name papers past their term as a ground, also for a paper
    /// whose lack would be no fault.
    fn lapse(&self, case: &Case<'_>) -> Level {
        match self.row.lack {
            Lack::Later(_) => Level::Nothing,
            _ if case.refusal(&[Cause::ExpiredDocuments]).is_some() => Level::Refuse,
            _ => self.lack(case),
        }
    }

    /// What the act says of it where it need not be there now.
    fn said_of_lack(&self) -> Option<Statement> {
        match self.row.lack {
            Lack::Fault => None,
            Lack::NoFault(said) => said,
            Lack::Later(said) | Lack::Disputed(said) => Some(said),
        }
    }
}

/// A flaw of a paper that is there weighs no more than the lack of the paper would.
fn weigh(verdict: Verdict, said: &mut Said, item: &Item, most: Level) -> Verdict {
    let (outcome, severity) = match (verdict.outcome, most) {
        (Outcome::NotMet, Level::Judgement) => (Outcome::Judgement, None),
        (Outcome::NotMet | Outcome::Judgement, Level::Nothing) => (verdict.outcome, Some(Severity::Info)),
        _ => return verdict,
    };
    if let Some(more) = item.said_of_lack() {
        said.push(message::SPACED.say([more.text.into()]));
    }
    let mut weighed = verdict;
    weighed.outcome = outcome;
    weighed.severity = severity;
    weighed.refusal = None;
    if severity.is_none() {
        said.push(message::JUDGED_BY_OFFICIAL.say([]));
    }
    weighed
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

/// Judges the documents that were handed in, and finds how each of the list stands.
pub(crate) fn judge(case: &Case<'_>, ledger: &mut Ledger<'_>) -> Vec<Standing> {
    let Some(channel) = case.channel else { return Vec::new() };
    list(case, channel).iter().map(|item| stand(case, ledger, item)).collect()
}

fn stand(case: &Case<'_>, ledger: &mut Ledger<'_>, item: &Item) -> Standing {
    let provided = [item.row.id].iter().chain(item.row.instead).find_map(|id| case.application.provided(*id));
    let mut why = if ledger.full { item.why(case) } else { Said::default() };
    let status = match (&item.need, provided) {
        (Need::Needed, Some(provided)) => provided_one(case, ledger, item, provided, &mut why),
        // Of a list that could not be read nothing can be said to be missing.
        (Need::Needed, None) if case.application.documents_unread() => DocumentStatus::Unknown,
        (Need::Needed, None) => lacking(ledger, case, item),
        (Need::Unknown(asks), provided) => {
            let level = provided.map_or_else(|| item.lack(case), |provided| worst(case, item, provided));
            ledger.ask(asks, item.source(), level);
            if provided.is_some() { DocumentStatus::Provided } else { DocumentStatus::Unknown }
        }
        (_, Some(_)) => DocumentStatus::Provided,
        (Need::FromStateSystems, None) => DocumentStatus::FromStateSystems,
        (Need::No, None) => DocumentStatus::NotNeeded,
    };
    Standing { id: item.row.id, name: item.row.name, status, why, cites: item.source() }
}

/// A document that is needed and is not there.
fn lacking(ledger: &mut Ledger<'_>, case: &Case<'_>, item: &Item) -> DocumentStatus {
    let verdict = |outcome| {
        Verdict::new(Code::DocumentMissing, outcome, path(&["documents"]), item.source())
            .rule(item.rule)
            .param("document", item.row.id.id())
    };
    let told = |ledger: &mut Ledger<'_>, template: Template<1>, statement: Option<Statement>| {
        let mut said = template.say([item.named()]);
        if let Some(statement) = statement {
            said.push(message::SPACED.say([statement.text.into()]));
        }
        ledger.say(verdict(Outcome::NotMet).severity(Severity::Info), said);
    };
    match item.row.lack {
        Lack::Fault if item.lack(case) == Level::Judgement => {
            let said = message::DOCUMENT_MISSING.say([item.named()]).and(message::JUDGED_BY_OFFICIAL.say([]));
            ledger.say(verdict(Outcome::Judgement), said);
            DocumentStatus::Missing
        }
        Lack::Fault => {
            let refusal = case.refusal(&[Cause::IncompletePackage, Cause::Flaws]);
            let mut said = message::DOCUMENT_MISSING.say([item.named()]);
            if refusal.is_none() {
                said.push(message::DOCUMENT_NO_GROUND.say([]));
            }
            ledger.say(verdict(Outcome::NotMet).refusal(refusal), said);
            DocumentStatus::Missing
        }
        Lack::NoFault(lost) => {
            told(ledger, message::DOCUMENT_NOT_ENCLOSED, lost);
            DocumentStatus::IfAny
        }
        Lack::Later(later) => {
            told(ledger, message::DOCUMENT_LATER, Some(later));
            DocumentStatus::Later
        }
        Lack::Disputed(dispute) => {
            let values = [item.named(), Value::Trimmed(dispute.text)];
            ledger.say(verdict(Outcome::Judgement), message::DOCUMENT_DISPUTED.say(values));
            DocumentStatus::Missing
        }
    }
}

fn item_path(provided: &Provided) -> super::path::Path {
    let mut at = path(&["documents"]);
    at.push(PathPart::Item(provided.index));
    at
}

/// How far a document that is there could move the decision if it should be needed.
fn worst(case: &Case<'_>, item: &Item, provided: &Provided) -> Level {
    let form = match (item.row.form, provided.form.as_deref()) {
        (Some(form), Some(given)) => form_outcome(case, form, given),
        _ => Outcome::Met,
    };
    let validity = item.row.validity.map_or(Outcome::Met, |validity| match provided.issued_on {
        Some(issued) => Term::of(case, &validity, issued, provided).map_or(Outcome::Met, |term| term.outcome),
        None if validity.open.is_some() => Outcome::Judgement,
        None => Outcome::NotMet,
    });
    Level::from(form).min(item.lack(case)).max(Level::from(validity).min(item.lapse(case)))
}

fn provided_one(
    case: &Case<'_>,
    ledger: &mut Ledger<'_>,
    item: &Item,
    provided: &Provided,
    why: &mut Said,
) -> DocumentStatus {
    if ledger.tells(Outcome::Met) {
        let there = Verdict::new(Code::DocumentMissing, Outcome::Met, item_path(provided), item.source())
            .rule(item.rule)
            .param("document", item.row.id.id());
        ledger.say(there, message::DOCUMENT_PROVIDED.say([item.named()]));
    }
    judge_form(case, ledger, item, provided);
    let Some(validity) = item.row.validity else { return DocumentStatus::Provided };
    let source = item.applied.cite(validity.at);
    let Some(issued) = provided.issued_on else {
        let level = if validity.open.is_some() { Level::Judgement } else { Level::Refuse };
        ledger.ask(&[Ask::IssuedOn(provided.index)], source, level.min(item.lapse(case)));
        return DocumentStatus::Provided;
    };
    let Some(term) = Term::of(case, &validity, issued, provided) else {
        ledger.not_computed(source);
        return DocumentStatus::Provided;
    };
    if ledger.full {
        why.push(message::WHY_VALID_UNTIL.say([term.last.into()]));
    }
    if !ledger.tells(term.outcome) {
        return DocumentStatus::Provided;
    }
    let mut cites = Cites::from(source);
    cites = cites.and(term.sources.iter().map(|at| item.applied.cite(*at)));
    if term.moved {
        cites = cites.and([Cited::general(case.rulebook.general.last_day_moves)]);
    }
    let mut verdict = Verdict::new(Code::DocumentExpired, term.outcome, item_path(provided), cites)
        .rule(item.rule)
        .param("document", item.row.id.id())
        .param("last", term.last);
    if term.outcome == Outcome::NotMet {
        verdict = verdict.refusal(case.refusal(&[Cause::ExpiredDocuments, Cause::Flaws]));
    }
    let mut said = term.template.say([item.named(), term.last.into()]);
    if let Some(open) = term.open {
        said.push(message::SPACED.say([open.text.into()]));
    }
    if provided.prolonged_until.is_some() && validity.prolongation.is_none() && term.outcome != Outcome::Met {
        said.push(message::DOCUMENT_NO_PROLONGATION.say([]));
    }
    if let Some(longer) = term.longer {
        let longer = message::DOCUMENT_BY_THE_LONGER.say([longer.into()]);
        said.push(longer.clone());
        why.push(longer);
    }
    let verdict = weigh(verdict, &mut said, item, item.lapse(case));
    let lapsed = verdict.outcome == Outcome::NotMet && verdict.severity.is_none();
    ledger.say(verdict, said);
    if lapsed { DocumentStatus::Expired } else { DocumentStatus::Provided }
}

/// What becomes of a document's validity on the day on which it can be handed in.
struct Term {
    outcome: Outcome,
    last: NaiveDate,
    /// The last day by the text in the other language, where it gives a longer time.
    longer: Option<NaiveDate>,
    /// Only the general rule on last days that are days off keeps it valid.
    moved: bool,
    open: Option<Statement>,
    sources: Vec<crate::law::Source>,
    /// What is said of it, with the document and its last day.
    template: Template<2>,
}

impl Term {
    fn of(case: &Case<'_>, validity: &Validity, issued: NaiveDate, provided: &Provided) -> Option<Self> {
        let day = channel::handed_in_on(case);
        let own = last_day(issued, validity.duration, case.calendar)?;
        let term = |outcome, last, open: Option<Statement>, sources, template| Self {
            outcome,
            last,
            longer: None,
            moved: false,
            open,
            sources,
            template,
        };
        if let (Some(prolongation), Some(until)) = (validity.prolongation, provided.prolonged_until) {
            let sources = vec![prolongation.at];
            let longest = last_day(own, prolongation.most, case.calendar)?;
            let told = Some(Statement { text: prolongation.text, at: prolongation.at });
            return Some(if day > until {
                term(Outcome::NotMet, until, None, sources, message::DOCUMENT_EXPIRED)
            } else if until > longest {
                term(Outcome::Judgement, until, told, sources, message::DOCUMENT_PROLONGED_TOO_FAR)
            } else {
                term(Outcome::Met, until, None, sources, message::DOCUMENT_VALID)
            });
        }
        if day <= own {
            return Some(term(Outcome::Met, own, None, Vec::new(), message::DOCUMENT_VALID));
        }
        if let Some(open) = validity.open {
            let past = term(Outcome::Judgement, own, Some(open), vec![open.at], message::DOCUMENT_PAST_OPEN);
            let longer = validity.longer.and_then(|longer| last_day(issued, longer, case.calendar));
            return Some(Self { longer, ..past });
        }
        let moved = case.calendar.on_or_after(Week::Five, own)?;
        if day <= moved {
            let held = term(Outcome::Judgement, own, None, Vec::new(), message::DOCUMENT_EXPIRED_ON_DAY_OFF);
            return Some(Self { moved: true, ..held });
        }
        Some(term(Outcome::NotMet, own, None, Vec::new(), message::DOCUMENT_EXPIRED))
    }
}

/// The number of a form as people write it, without what differs by language and habit: `035-1/у`, `№ 035-1/е`,
/// `35–1/y` and `форма 035-1/u` are one form.
fn form_number(form: &str) -> Vec<String> {
    let parts = form.split(|sign: char| !sign.is_ascii_digit()).filter(|part| !part.is_empty());
    parts.map(|part| part.trim_start_matches('0').to_owned()).collect()
}

fn form_outcome(case: &Case<'_>, form: Form, given: &str) -> Outcome {
    if form_number(form.number) == form_number(given) {
        return Outcome::Met;
    }
    match form.replaced {
        Some((since, _)) if since <= case.submitted.day => Outcome::Judgement,
        _ => Outcome::NotMet,
    }
}

fn judge_form(case: &Case<'_>, ledger: &mut Ledger<'_>, item: &Item, provided: &Provided) {
    let (Some(form), Some(given)) = (item.row.form, provided.form.as_deref()) else { return };
    let outcome = form_outcome(case, form, given);
    if !ledger.tells(outcome) {
        return;
    }
    let replaced = form.replaced.filter(|_| outcome == Outcome::Judgement).map(|(_, statement)| statement);
    let mut at = item_path(provided);
    at.push(PathPart::Field("form".into()));
    let cites = item.source().and(replaced.map(|statement| item.applied.cite(statement.at)));
    let given = printable(given);
    let mut verdict = Verdict::new(Code::DocumentWrongForm, outcome, at, cites)
        .rule(item.rule)
        .param("document", item.row.id.id())
        .param("form", form.number)
        .param("given", given.clone());
    if outcome == Outcome::NotMet {
        verdict = verdict.refusal(case.refusal(&[Cause::IncompletePackage, Cause::Flaws]));
    }
    let mut said = if outcome == Outcome::Met {
        message::DOCUMENT_RIGHT_FORM.say([item.named()])
    } else {
        message::DOCUMENT_WRONG_FORM.say([item.named(), Value::Given(given), Value::Form(form.number)])
    };
    if let Some(statement) = replaced {
        said.push(message::SPACED.say([statement.text.into()]));
        said.push(message::JUDGED_BY_OFFICIAL.say([]));
    }
    let verdict = weigh(verdict, &mut said, item, item.lack(case));
    ledger.say(verdict, said);
}

/// Whether a document was handed in, whatever the need.
pub(crate) fn proves(case: &Case<'_>, id: DocumentId) -> bool {
    case.application.provided(id).is_some()
}

/// An entry of the list before anything is handed in.
pub(crate) struct Entry {
    pub id: DocumentId,
    pub name: Text,
    pub need: DocumentNeed,
    pub why: Said,
    pub cites: Cites,
}

/// The list before anything is handed in.
pub(crate) fn checklist(case: &Case<'_>, ledger: &mut Ledger<'_>) -> Vec<Entry> {
    let Some(channel) = case.channel else { return Vec::new() };
    let mut entries = Vec::new();
    for item in list(case, channel) {
        if let Need::Unknown(asks) = &item.need {
            ledger.ask(asks, item.source(), item.lack(case));
        }
        entries.push(Entry {
            id: item.row.id,
            name: item.row.name,
            need: match (&item.need, item.row.lack) {
                (Need::Needed, Lack::Fault) => DocumentNeed::Needed,
                (Need::Needed, Lack::NoFault(_)) => DocumentNeed::IfAny,
                (Need::Needed, Lack::Later(_)) => DocumentNeed::Later,
                (Need::Needed, Lack::Disputed(_)) => DocumentNeed::Disputed,
                (Need::No, _) => DocumentNeed::NotNeeded,
                (Need::FromStateSystems, _) => DocumentNeed::FromStateSystems,
                (Need::Unknown(_), _) => DocumentNeed::Unknown,
            },
            why: item.why(case),
            cites: item.source(),
        });
    }
    entries
}
