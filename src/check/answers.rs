//! The other questions: which documents, when, what holds, what there is to choose from.

use erezhe_words::{Said, Speaks as _, Texts};

use crate::calendar::Calendar;
use crate::law::{Bears, Channel, Condition, Fact, FactId, FactKind, Role, Rulebook, Rules, Service, Text};

use super::application::Application;
use super::applied::Applied;
use super::case::Case;
use super::input::Input;
use super::ledger::Ledger;
use super::misuse::Misuse;
use super::options;
use super::path::{Path, field_name, path};
use super::problem::{Expected, Problem};
use super::release::version;
use super::report::{
    Checklist, ChoiceLabel, Day, EstimateAnswer, FactQuestion, Level, Named, QuestionKind, RegionName, Rule,
    RuleConflict, RuleKind, RulebookAnswer, Sources, Told, Vocabulary,
};
use super::{answer, channel, documents, fields, read};

/// A query that was understood.
struct Query {
    application: Application,
    words: &'static Texts,
    calendar: Option<Calendar>,
}

impl Query {
    fn read(input: &Input, rulebook: &Rulebook, needs_channel: bool) -> Result<Self, Misuse> {
        let application = read::query(input, rulebook);
        let missing = needs_channel && application.channel.is_none();
        let no_channel = missing.then(|| Problem::new(path(&["channel"]), Expected::Required));
        if let Some(problem) = application.problems.first().or(no_channel.as_ref()) {
            return Err(misuse(problem));
        }
        Ok(Self { application, words: options::words(input)?, calendar: options::calendar(input)? })
    }

    /// The case; a query without service, region or day is not understood in the first place.
    fn case<'a>(&'a self, rulebook: &'a Rulebook) -> Result<Case<'a>, Misuse> {
        let calendar = self.calendar.as_ref().unwrap_or_else(|| Calendar::published());
        Case::of(rulebook, &self.application, calendar).ok_or_else(|| {
            Misuse::new(
                "misuse.invalid-argument",
                Path::new(),
                "query: service, region and submittedAt are required".to_owned(),
            )
        })
    }
}

/// A query in which a field could not be understood.
pub(super) fn misuse(problem: &Problem) -> Misuse {
    let at = if problem.path.is_empty() { path(&["query"]) } else { problem.path.clone() };
    if let Expected::Within(limit) = problem.expected {
        return options::too_large(at, limit);
    }
    let message = format!("{}: {}", field_name(&at), problem.expected.in_english());
    Misuse::new("misuse.invalid-argument", at, message)
}

/// Which documents a case needs.
///
/// # Errors
/// The query is not one: a mistake of the programmer.
pub fn checklist(rulebook: &Rulebook, input: &Input) -> Result<Checklist, Misuse> {
    let query = Query::read(input, rulebook, true)?;
    let case = query.case(rulebook)?;
    let mut ledger = Ledger::new(rulebook, false);
    case.judge_law(&mut ledger);
    let offered = channel::judge_offered(&case, &mut ledger);
    super::identity::judge_cautions(&case, &mut ledger);
    let list = if offered { documents::checklist(&case, &mut ledger) } else { Vec::new() };
    let closed = ledger.close(&query.application);
    Ok(answer::checklist(closed, list, &case.law(), rulebook, query.words))
}

/// When the result is to be there.
///
/// # Errors
/// The query is not one: a mistake of the programmer.
pub fn estimate(rulebook: &Rulebook, input: &Input) -> Result<EstimateAnswer, Misuse> {
    let query = Query::read(input, rulebook, true)?;
    let case = query.case(rulebook)?;
    let mut ledger = Ledger::new(rulebook, false);
    case.judge_law(&mut ledger);
    let offered = channel::judge_offered(&case, &mut ledger);
    let estimate = if offered {
        case.judge_conflicts(&mut ledger);
        let mut estimate = super::estimate::estimate(&case, &mut ledger);
        for before in case.bounds_near().iter().filter_map(|near| case.before(near)) {
            let mut other = Ledger::new(rulebook, false);
            let under_other = super::estimate::estimate(&before, &mut other);
            super::estimate::weigh(estimate.as_mut(), under_other.as_ref());
        }
        estimate
    } else {
        None
    };
    let closed = ledger.close(&query.application);
    Ok(answer::estimate(closed, estimate, &case.law(), rulebook, query.words))
}

/// Every rule that holds for a service, region and day.
///
/// # Errors
/// The query is not one: a mistake of the programmer.
pub fn rulebook(rulebook: &Rulebook, input: &Input) -> Result<RulebookAnswer, Misuse> {
    let query = Query::read(input, rulebook, false)?;
    let case = query.case(rulebook)?;
    let words = query.words;
    let mut rules = Vec::new();
    let mut conflicts = Vec::new();
    let mut sources = Sources::new(rulebook.index, words);
    for (level, one) in levels(&case) {
        for row in one.rules.outline.iter().filter(|row| concerns(row.name.channels, case.channel)) {
            let Some(text) = row.text else { continue };
            rules.push(Rule {
                id: one.id_of(row.name.id),
                kind: row.name.kind,
                level,
                channels: row.name.channels.to_vec(),
                text: Told::new(sentence(row.lead, text), words),
                citations: sources.cite(&one.cite_row(row)),
            });
        }
        for conflict in one.rules.conflicts.iter().filter(|conflict| concerns(conflict.channels, case.channel)) {
            conflicts.push(RuleConflict {
                id: one.id_of(format!("{}/{}", RuleKind::Conflict.id(), conflict.id)),
                changes_answer: conflict.bears == Bears::Decision,
                text: words.text(conflict.text),
                reading: words.text(conflict.reading),
                citations: sources.cite(&one.cite(conflict.at).into()),
            });
        }
    }
    Ok(RulebookAnswer {
        service: Named {
            id: case.service,
            // By its name in the edition of the day, which says for instance up to which age it is.
            name: case
                .national
                .map_or_else(|| service_name(rulebook, case.service, words), |one| words.text(one.rules.name)),
        },
        region: RegionName { code: case.region.code, name: words.text(case.region.name) },
        day: Day(case.submitted.day),
        questions: questions(&case, words),
        rules,
        conflicts,
        editions: answer::editions(&case, words),
        law: answer::law(&case.law(), words),
        sources,
        version: version(rulebook),
    })
}

/// A rule in a sentence, with what only says where in the order it is.
pub(super) fn sentence(lead: Option<Text>, text: Text) -> Said {
    lead.map(Said::law).unwrap_or_default().and(Said::law(text))
}

pub(super) fn levels<'c>(case: &'c Case<'_>) -> impl Iterator<Item = (Level, &'c Applied)> {
    case.levels().map(|one| (if case.is_regional(one) { Level::Regional } else { Level::National }, one))
}

pub(super) fn concerns(channels: &[Channel], asked: Option<Channel>) -> bool {
    channels.is_empty() || asked.is_none_or(|channel| channels.contains(&channel))
}

pub(super) fn service_name(rulebook: &Rulebook, service: Service, words: &'static Texts) -> &'static str {
    rulebook.services.iter().find(|(one, _)| *one == service).map_or(service.id(), |(_, name)| words.text(*name))
}

/// The facts that the rules for the channel depend on, in the order of the vocabulary.
fn questions(case: &Case<'_>, words: &'static Texts) -> Vec<FactQuestion> {
    let mut used = Vec::new();
    for one in case.levels() {
        facts_of(one.rules, case.channel, &mut used);
    }
    let facts = case.rulebook.facts.iter().filter(|fact| used.contains(&fact.id));
    facts.map(|fact| fact_question(fact, words, Some(case.submitted.day), &offered(case, fact.id))).collect()
}

/// The choices that the acts in force know: the grounds of the editions, or all.
fn offered(case: &Case<'_>, fact: FactId) -> Option<Vec<crate::law::Choice>> {
    let mut grounds: Vec<_> = case.levels().flat_map(|one| one.rules.grounds).map(|row| row.ground).collect();
    if grounds.is_empty() {
        return None;
    }
    // Who has none of them says so, and is told which there are.
    grounds.push(crate::law::Choice::None);
    (fact == FactId::Ground).then_some(grounds)
}

fn facts_of(rules: &'static Rules, channel: Option<Channel>, used: &mut Vec<FactId>) {
    for document in rules.documents.iter().filter(|row| concerns(row.channels, channel)) {
        facts_in(&document.needed, used);
        if let Some(systems) = document.from_state_systems {
            facts_in(&systems.when, used);
        }
    }
    for deadline in rules.deadlines {
        facts_in(&deadline.when, used);
        if matches!(deadline.rule, crate::law::DeadlineRule::BeforeDeparture { .. }) {
            used.push(FactId::DepartureOn);
        }
    }
    for age in rules.ages {
        if let Some(exception) = age.except {
            facts_in(&exception.when, used);
        }
    }
    used.extend(rules.cautions.iter().filter(|row| concerns(row.channels, channel)).map(|row| row.fact));
    if !rules.grounds.is_empty() {
        used.push(FactId::Ground);
    }
}

fn facts_in(condition: &Condition, used: &mut Vec<FactId>) {
    match condition {
        Condition::Is(fact, _) | Condition::Below(fact, _) => used.push(*fact),
        Condition::All(conditions) | Condition::Any(conditions) => {
            for condition in *conditions {
                facts_in(condition, used);
            }
        }
        Condition::Not(condition) => facts_in(condition, used),
        _ => {}
    }
}

fn fact_question(
    fact: &Fact,
    words: &'static Texts,
    day: Option<chrono::NaiveDate>,
    offered: &Option<Vec<crate::law::Choice>>,
) -> FactQuestion {
    let (kind, choices) = match fact.kind {
        FactKind::Flag => (QuestionKind::Flag, Vec::new()),
        FactKind::Day => (QuestionKind::Day, Vec::new()),
        FactKind::Number(..) => (QuestionKind::Number, Vec::new()),
        FactKind::Choice(choices) | FactKind::Choices(choices) => {
            let shown =
                choices.iter().filter(|(choice, _)| offered.as_ref().is_none_or(|known| known.contains(choice)));
            let labels = shown.map(|(value, label)| ChoiceLabel { value: *value, label: words.text(*label) });
            let several = matches!(fact.kind, FactKind::Choices(_));
            (if several { QuestionKind::Choices } else { QuestionKind::Choice }, labels.collect())
        }
    };
    let (path, question) = (path(&["facts", fact.id.id()]), words.text(fact.question_on(day)));
    FactQuestion { path, kind, question, asked: fact.asked, choices }
}

/// What a form can choose from, for any day.
#[must_use]
pub fn vocabulary(rulebook: &Rulebook, words: &'static Texts) -> Vocabulary {
    Vocabulary {
        services: Service::ALL.iter().map(|id| Named { id: *id, name: service_name(rulebook, *id, words) }).collect(),
        regions: rulebook
            .regions
            .iter()
            .map(|region| RegionName { code: region.code, name: words.text(region.name) })
            .collect(),
        channels: rulebook.channels.iter().map(|(id, name)| Named { id: *id, name: words.text(*name) }).collect(),
        roles: rulebook.roles.iter().map(|(id, name): &(Role, _)| Named { id: *id, name: words.text(*name) }).collect(),
        documents: rulebook.documents.iter().map(|one| Named { id: one.id, name: words.text(one.name) }).collect(),
        facts: rulebook.facts.iter().map(|fact| fact_question(fact, words, None, &None)).collect(),
        fields: fields::all(words),
    }
}
