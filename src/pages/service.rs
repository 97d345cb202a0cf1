//! What an edition says about one service.

use erezhe_walk::rules::Sentence;
use erezhe_walk::{describe, rules};
use erezhe_words::language::{self as words, capital};

use crate::check::Applied;
use crate::check::report::RuleKind;
use crate::law::{
    AgeDay, AgeLimit, Bears, Channel, Condition, Conflict, Form, Lack, Lang, Outcome, Row, Rulebook, Rules, Service,
    Text,
};
use crate::text;

use super::labels;
use super::markdown::{Item, end_fact, from_day};

/// The rules of a service, under headings.
pub(super) fn service(rulebook: &Rulebook, one: &Applied, lang: Lang, page: &mut String) {
    let rules = one.rules;
    page.push_str(&format!("\n## {}\n\n", rules.name.get(lang)));
    let mut sentences = rules::sentences(rules, rulebook, lang);
    name(one, sentences.iter().find(|one| one.kind == RuleKind::Name), lang, page);
    sentences.retain(|one| one.kind != RuleKind::Name);
    let lines = lines(rulebook, one, sentences, lang);
    for (heading, kinds) in labels::GROUPS {
        let of_group: Vec<&Line> = lines.iter().filter(|line| kinds.contains(&line.kind)).collect();
        if !of_group.is_empty() {
            page.push_str(&format!("\n### {}\n", heading.get(lang)));
            by_channel(rulebook, rules, &of_group, lang, page);
        }
    }
    conflicts(rulebook, one, lang, page);
}

fn name(one: &Applied, sentence: Option<&Sentence>, lang: Lang, page: &mut String) {
    let rules = one.rules;
    let mut item = Item::new(format!("**{}** {}", labels::NAME_AT.get(lang), rules.name.get(lang)), [rules.name_at]);
    if let Some(sentence) = sentence {
        item = item.named(one.id_of(sentence.id.clone()).to_string(), sentence.id.clone());
    }
    page.push_str(&item.render(lang));
    if let Some(until) = rules.until {
        page.push_str(&end_fact(&labels::UNTIL, &until, lang));
    }
}

/// A rule as it stands on the page.
struct Line {
    kind: RuleKind,
    channels: &'static [Channel],
    item: Item,
}

fn lines(rulebook: &Rulebook, one: &Applied, sentences: Vec<Sentence>, lang: Lang) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for sentence in sentences {
        let text = match label(one.rules, &sentence) {
            Some(label) => format!("**{}** {}", label.get(lang), capital(&sentence.text)),
            None => sentence.text,
        };
        let item = Item::new(text, std::iter::once(sentence.at).chain(sentence.also));
        let item = remarks(rulebook, one.rules, sentence.row, item, lang);
        let item = item.named(one.id_of(sentence.id.clone()).to_string(), sentence.id);
        // The sentence of a channel names it.
        let channels = if sentence.kind == RuleKind::Channel { &[] } else { sentence.channels };
        let line = Line { kind: sentence.kind, channels, item };
        // A parent and another legal representative often have the same sentence.
        let same = |before: &&mut Line| {
            (before.kind, before.channels) == (line.kind, line.channels) && before.item.reads_as(&line.item, lang)
        };
        match lines.last_mut().filter(same) {
            Some(before) => before.item.and(line.item),
            None => lines.push(line),
        }
    }
    lines
}

/// What a sentence is about, where it does not say so itself.
pub(super) fn label(rules: &Rules, sentence: &Sentence) -> Option<Text> {
    match sentence.row {
        Row::Document(index) => {
            let disputed = rules.documents.get(index).is_some_and(|row| matches!(row.lack, Lack::Disputed(_)));
            disputed.then_some(labels::DISPUTED)
        }
        _ => labels::of(sentence.kind),
    }
}

/// What a rule leaves open, and in which cases it holds, where its sentence does not say so.
fn remarks(rulebook: &Rulebook, rules: &'static Rules, row: Row, item: Item, lang: Lang) -> Item {
    const EVERY_CHANNEL: Text = text! {
        kk: "Бұл барлық тәсілге айтылған: жабық кеңсеге берілген өтінішті лауазымды адам шешеді.",
        ru: "Сказано обо всех способах подачи: о заявлении в закрытую канцелярию решает должностное лицо.",
        en: "It is said of every channel: on an application at a closed desk an official judges.",
    };
    const WRONG_SIDE: Text = text! {
        kk: "Жасы сай келмейтін бала туралы лауазымды адам шешеді.",
        ru: "О ребёнке другого возраста решает должностное лицо.",
        en: "On a child of another age an official judges.",
    };
    match row {
        Row::Document(index) => match rules.documents.get(index).and_then(|row| row.form) {
            Some(form) => replaced_form(&form, item, lang),
            None => item,
        },
        Row::Deadline(index) => match rules.deadlines.get(index).and_then(|row| Some((row.contested_since?, row.at))) {
            Some((day, at)) => item.note_at(labels::CONTESTED.get(lang), &contested(day, lang), [at]),
            None => item,
        },
        Row::Age(index) => match rules.ages.get(index) {
            Some(limit) => {
                let judged = limit.breach == Outcome::Judgement;
                let item = if judged { item.note(labels::CONTESTED.get(lang), WRONG_SIDE.get(lang)) } else { item };
                open_age(limit, item, lang)
            }
            None => item,
        },
        Row::AfterHours if rules.after_hours.is_some_and(|row| row.every_channel) => {
            item.note(labels::CONTESTED.get(lang), EVERY_CHANNEL.get(lang))
        }
        Row::Representation(index) => match rules.representation.get(index) {
            Some(row) if !matches!(row.when, Condition::Always) => {
                item.note(labels::CONCERNS.get(lang), &describe::condition(&row.when, rulebook, lang))
            }
            _ => item,
        },
        Row::Caution(index) => {
            let Some(caution) = rules.cautions.get(index) else { return item };
            // Most say themselves who judges.
            let names_official = caution.text.get(lang).contains(labels::AN_OFFICIAL.get(lang));
            let said = [(caution.judged && !names_official, labels::OFFICIAL), (caution.no_estimate, labels::NO_DAY)];
            let said: Vec<&str> = said.iter().filter(|(holds, _)| *holds).map(|(_, text)| text.get(lang)).collect();
            if said.is_empty() { item } else { item.note(labels::CONTESTED.get(lang), &said.join(" ")) }
        }
        _ => item,
    }
}

fn contested(day: chrono::NaiveDate, lang: Lang) -> String {
    const CONTESTED: Text = text! {
        kk: "{day} бастап басқа акт өзгеше белгілейді: бұл мерзім қолданыла ма, оны лауазымды адам шешеді.",
        ru: "С {day} другой акт устанавливает иное: действует ли этот срок, решает должностное лицо.",
        en: "From {day} on another act says otherwise: whether this deadline holds an official judges.",
    };
    words::fill(&CONTESTED, lang, &[("day", &since(day, lang))])
}

/// A day after "since".
fn since(day: chrono::NaiveDate, lang: Lang) -> String {
    if lang == Lang::Kk { from_day(day) } else { words::day(day, lang) }
}

fn replaced_form(form: &Form, item: Item, lang: Lang) -> Item {
    const REPLACED: Text = text! {
        kk: "{number}; {day} бастап басқа нысандағы құжат туралы лауазымды адам шешеді",
        ru: "{number}; с {day} о документе другой формы решает должностное лицо",
        en: "{number}; from {day} on an official judges a paper on another form",
    };
    let Some((day, _)) = form.replaced else { return item };
    let values = [("number", form.number), ("day", &since(day, lang))];
    item.note(labels::FORM_REPLACED.get(lang), &words::fill(&REPLACED, lang, &values))
}

fn open_age(limit: &AgeLimit, item: Item, lang: Lang) -> Item {
    const SUBMISSION: Text =
        text! { kk: "өтініш берілген күн", ru: "день подачи заявления", en: "the day of the application" };
    let Some(open) = limit.open else { return item };
    let on = match limit.on {
        AgeDay::Submission => SUBMISSION.get(lang).to_owned(),
        AgeDay::SeptemberOfCalendarYear | AgeDay::SeptemberOfAcademicYear => words::day_of_year(9, 1, lang),
    };
    let years = i32::from(limit.years);
    let (age, bound) = (words::years(years, lang), words::years_to(years, lang));
    let text = words::fill(&open.text, lang, &[("on", &on), ("age", &age), ("limit", &bound)]);
    item.note_at(labels::CONTESTED.get(lang), &text, [open.at])
}

/// The lines under the channels that they are about; what is for every channel that the act offers stands first.
fn by_channel(rulebook: &Rulebook, rules: &Rules, lines: &[&Line], lang: Lang, page: &mut String) {
    let (general, special): (Vec<&Line>, Vec<&Line>) =
        lines.iter().partition(|line| is_everywhere(rules, line.channels));
    let mut of_channels: Vec<(&[Channel], Vec<&Line>)> = Vec::new();
    for line in special {
        match of_channels.iter_mut().find(|(channels, _)| *channels == line.channels) {
            Some((_, lines)) => lines.push(line),
            None => of_channels.push((line.channels, vec![line])),
        }
    }
    let mut add = |heading: Option<String>, lines: &[&Line]| {
        if let Some(heading) = heading {
            page.push_str(&format!("\n**{}**\n", capital(&heading)));
        }
        page.push('\n');
        for line in lines {
            page.push_str(&line.item.render(lang));
        }
    };
    if !general.is_empty() {
        let heading = (!of_channels.is_empty()).then(|| labels::ALL_CHANNELS.get(lang).to_owned());
        add(heading, &general);
    }
    for (channels, lines) in of_channels {
        add(Some(channel_names(rulebook, channels, lang)), &lines);
    }
}

/// Whether channels are all that the act offers.
pub(super) fn is_everywhere(rules: &Rules, channels: &[Channel]) -> bool {
    let mut offered = rules.channels.iter().filter(|row| row.offered).map(|row| row.channel).peekable();
    channels.is_empty() || (offered.peek().is_some() && offered.all(|channel| channels.contains(&channel)))
}

/// The names of channels, in a row.
pub(super) fn channel_names(rulebook: &Rulebook, channels: &[Channel], lang: Lang) -> String {
    let name =
        |channel: &Channel| rulebook.channels.iter().find(|(one, _)| one == channel).map(|(_, name)| name.get(lang));
    channels.iter().filter_map(name).collect::<Vec<_>>().join("; ")
}

/// The plain names of services, in a row.
pub(super) fn service_names(rulebook: &Rulebook, services: &[Service], lang: Lang) -> String {
    let name = |service: &Service| {
        let named = rulebook.services.iter().find(|(one, _)| one == service);
        named.map_or(service.id(), |(_, name)| name.get(lang))
    };
    services.iter().map(name).collect::<Vec<_>>().join("; ")
}

fn conflicts(rulebook: &Rulebook, one: &Applied, lang: Lang, page: &mut String) {
    if one.rules.conflicts.is_empty() {
        return;
    }
    page.push_str(&format!("\n### {}\n", labels::CONFLICTS.get(lang)));
    let kinds = [
        Bears::Decision,
        Bears::Term,
        Bears::Reception(&[]),
        Bears::Confirmation,
        Bears::Start,
        Bears::Note,
        Bears::Nothing,
    ];
    for bears in kinds {
        let same = |row: &&Conflict| std::mem::discriminant(&row.bears) == std::mem::discriminant(&bears);
        let rows: Vec<&Conflict> = one.rules.conflicts.iter().filter(same).collect();
        if rows.is_empty() {
            continue;
        }
        page.push_str(&format!("\n**{}**\n\n", labels::bears(bears).get(lang)));
        for row in rows {
            let short = conflict_id(row);
            let mut item = Item::new(row.text.get(lang), [row.at])
                .named(one.id_of(short.clone()).to_string(), short)
                .note(labels::READING.get(lang), row.reading.get(lang));
            let mut concerns = Vec::new();
            if !row.channels.is_empty() && row.channels.len() < Channel::ALL.len() {
                concerns.push(channel_names(rulebook, row.channels, lang));
            }
            if !matches!(row.when, Condition::Always) {
                concerns.push(describe::condition(&row.when, rulebook, lang));
            }
            if !concerns.is_empty() {
                item = item.note(labels::CONCERNS.get(lang), &concerns.join("; "));
            }
            page.push_str(&item.render(lang));
        }
    }
}

/// The identifier of a contradiction within its edition and service.
pub(super) fn conflict_id(row: &Conflict) -> String {
    format!("{}/{}", RuleKind::Conflict.id(), row.id)
}
