//! A page of what changed from one edition to the next.

use erezhe_walk::rules::{self, Sentence};
use erezhe_words::language::{self as words, capital};

use crate::check::compare::{self, Turned};
use crate::check::report::Change;
use crate::check::{Applied, report::RuleKind};
use crate::law::{Bound, Channel, Conflict, Edition, Lang, Region, Rulebook, Rules, Service, Source, Text, Unseen};
use crate::report::Day;
use crate::rulebook::RULEBOOK;
use crate::tables;
use crate::text;

use super::editions::{all, file_name, unseen};
use super::labels;
use super::markdown::{end, fact, link_to_rule, places, sentence, start};
use super::service::{channel_names, conflict_id, is_everywhere, label};

/// From one edition to the one that came after it, for some service.
#[derive(Clone)]
pub(super) struct Step {
    pub(super) from: &'static Edition,
    pub(super) to: &'static Edition,
    services: Vec<Service>,
}

/// Each edition and the next of the same act, and each act and the one that took a service over from it.
pub(super) fn steps() -> Vec<Step> {
    let mut steps: Vec<Step> = Vec::new();
    let mut add = |from: &'static Edition, to: &'static Edition, service: Service| {
        let known = steps.iter_mut().find(|one| std::ptr::eq(one.from, from) && std::ptr::eq(one.to, to));
        match known {
            Some(step) if step.services.contains(&service) => {}
            Some(step) => step.services.push(service),
            None => steps.push(Step { from, to, services: vec![service] }),
        }
    };
    // The standard alone is taken over, and not what holds beside it.
    let is_standard = |edition: &Edition, region: Option<&Region>| region.is_none() && !edition.beside;
    for (edition, region) in all() {
        for rules in edition.services {
            let of_act = next(edition, rules.service, |other, _| other.act.id == edition.act.id);
            let of_standard = is_standard(edition, region).then(|| next(edition, rules.service, is_standard)).flatten();
            for next in of_act.into_iter().chain(of_standard) {
                add(edition, next, rules.service);
            }
        }
    }
    steps
}

/// The edition with the service that began next among those that may follow.
fn next(
    edition: &Edition,
    service: Service,
    may_follow: impl Fn(&Edition, Option<&Region>) -> bool,
) -> Option<&'static Edition> {
    let begins = |edition: &Edition| edition.in_force.from.day();
    let with_service = all().filter(|(other, region)| other.rules(service).is_some() && may_follow(other, *region));
    with_service
        .map(|(other, _)| other)
        .filter(|other| begins(other) > begins(edition))
        .min_by_key(|other| begins(other))
}

/// Where its page is, below the folder of the language.
pub(super) fn path(step: &Step) -> String {
    let (from, to) = (step.from.act, step.to.act);
    let act = if from.id == to.id { String::new() } else { format!("{}-", to.id) };
    format!("changes/{}-{}-to-{act}{}.md", from.id, Day(from.edition), Day(to.edition))
}

/// Which services the step is about.
pub(super) fn services(step: &Step) -> &[Service] {
    &step.services
}

/// Leads from its page to the folder of the language.
const UP: &str = "../";

/// The page.
pub(super) fn page(rulebook: &Rulebook, step: &Step, lang: Lang) -> String {
    const TITLE: Text = text! { kk: "Не өзгерді", ru: "Что изменилось", en: "What changed" };
    const OLD: Text = text! { kk: "Бұрынғы:", ru: "Было:", en: "Before:" };
    const NEW: Text = text! { kk: "Жаңа:", ru: "Стало:", en: "After:" };
    const NOT_SEEN: Text = text! {
        kk: "Арада болған, мәтіні табылмаған:",
        ru: "Между ними, текст не найден:",
        en: "Between them, not seen:",
    };
    const ABOUT: Text = text! {
        kk: "Бір ережені екі бет те бірдей айтса, ол өзгермеген деп саналады, актінің басқа орнында тұрса да. Алынған сөздер ~~сызылған~~, жаңалары **қою**.",
        ru: "Правило считается тем же, если обе страницы говорят о нём одинаково, даже если в акте оно стоит в другом месте. Прежние слова ~~зачёркнуты~~, новые выделены **жирным**.",
        en: "A rule counts as the same where both pages say the same of it, even if it stands elsewhere in the act. Words that went are ~~struck out~~, new ones are **bold**.",
    };
    let mut page = format!("# {}\n\n", TITLE.get(lang));
    page.push_str(&fact(&OLD, &side(step.from, lang), lang));
    page.push_str(&fact(&NEW, &side(step.to, lang), lang));
    for one in between(step) {
        page.push_str(&fact(&NOT_SEEN, one.act.cited.get(lang), lang));
    }
    page.push_str(&format!("\n{}\n", ABOUT.get(lang)));
    for service in &step.services {
        let both = step.from.rules(*service).zip(step.to.rules(*service));
        if let Some((from, to)) = both {
            let from = Applied { edition: step.from, rules: from };
            let to = Applied { edition: step.to, rules: to };
            page.push_str(
                &Both { rulebook, lang, from: Side::new(rulebook, from, lang), to: Side::new(rulebook, to, lang) }
                    .page(),
            );
        }
    }
    page
}

/// What became of the rules, by the tables that the build walked, which `compare` answers from.
fn both(from: &Applied, to: &Applied) -> (Vec<Turned>, u32) {
    walked(from).zip(walked(to)).map(|(from, to)| compare::editions(&from, &to)).unwrap_or_default()
}

fn walked(one: &Applied) -> Option<Applied> {
    let rulebook = tables::rulebook();
    let regional = rulebook.regions.iter().flat_map(|region| region.editions);
    let act = one.edition.act;
    let is_it = |edition: &&&Edition| (edition.act.id, edition.act.edition) == (act.id, act.edition);
    let edition = rulebook.national.iter().chain(regional).find(is_it)?;
    Some(Applied { edition, rules: edition.rules(one.rules.service)? })
}

/// Editions of the two acts that began between them and were not seen.
fn between(step: &Step) -> impl Iterator<Item = &'static Unseen> {
    let begins = (step.from.in_force.from.day(), step.to.in_force.from.day());
    let is_between = move |one: &&Unseen| {
        let of_act = [step.from.act.id, step.to.act.id].contains(&one.act.id);
        let of_service = one.services.iter().any(|service| step.services.contains(service));
        of_act && of_service && begins.0 < one.in_force.from.day() && one.in_force.from.day() < begins.1
    };
    unseen(&RULEBOOK).filter(is_between)
}

/// An edition, and when it was in force.
fn side(edition: &'static Edition, lang: Lang) -> String {
    let (from, to) = (start(&edition.in_force.from, lang), end(&edition.in_force.to, lang));
    let open = matches!(edition.in_force.to, Bound::Open);
    let to = if open { String::new() } else { format!("; {} {to}", labels::TO.get(lang).to_lowercase()) };
    let link = format!("[{}]({UP}{})", capital(edition.act.cited.get(lang)), file_name(edition));
    format!("{link}. {} {from}{to}", labels::FROM.get(lang))
}

/// One edition's rules of the service.
struct Side {
    one: Applied,
    sentences: Vec<Sentence>,
}

impl Side {
    fn new(rulebook: &Rulebook, one: Applied, lang: Lang) -> Self {
        Self { one, sentences: rules::sentences(one.rules, rulebook, lang) }
    }

    fn rules(&self) -> &'static Rules {
        self.one.rules
    }

    /// A link to a rule on the page of the edition.
    fn link(&self, id: &str) -> String {
        link_to_rule(id, &format!("{UP}{}", file_name(self.one.edition)), &self.one.id_of(id.to_owned()).to_string())
    }
}

struct Both<'a> {
    rulebook: &'a Rulebook,
    lang: Lang,
    from: Side,
    to: Side,
}

const CHANGED: Text = text! { kk: "Өзгерді.", ru: "Изменено.", en: "Changed." };
const ADDED: Text = text! { kk: "Қосылды.", ru: "Добавлено.", en: "Added." };
const REMOVED: Text = text! { kk: "Алынып тасталды.", ru: "Исключено.", en: "Removed." };
const OLD: Text = text! { kk: "Бұрын:", ru: "Было:", en: "Before:" };
const NEW: Text = text! { kk: "Енді:", ru: "Стало:", en: "After:" };

const fn heading(change: Change) -> Text {
    match change {
        Change::Changed => CHANGED,
        Change::Added => ADDED,
        Change::Removed => REMOVED,
    }
}

impl Both<'_> {
    fn page(&self) -> String {
        const COUNT: Text = text! {
            kk: "Өзгермеген ережелер — {same}; өзгергені — {changed}, қосылғаны — {added}, алынып тасталғаны — {removed}.",
            ru: "Правил без изменений — {same}; изменено — {changed}, добавлено — {added}, исключено — {removed}.",
            en: "Rules that are the same: {same}; changed: {changed}, added: {added}, removed: {removed}.",
        };
        let lang = self.lang;
        let (turned, same) = both(&self.from.one, &self.to.one);
        let count = |change: Change| turned.iter().filter(|one| one.change == change).count().to_string();
        let [changed, added, removed] = [Change::Changed, Change::Added, Change::Removed].map(count);
        let values = [("same", same.to_string()), ("changed", changed), ("added", added), ("removed", removed)];
        let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
        let mut page = format!("\n## {}\n\n{}\n", self.to.rules().name.get(lang), words::fill(&COUNT, lang, &values));
        for (heading, kinds) in std::iter::once((labels::OFFICIAL_NAME, &[RuleKind::Name][..])).chain(labels::GROUPS) {
            let of_group: Vec<&Turned> = turned.iter().filter(|one| kinds.contains(&one.kind)).collect();
            if of_group.is_empty() {
                continue;
            }
            page.push_str(&format!("\n### {}\n\n", heading.get(lang)));
            for one in of_group {
                page.push_str(&self.rule(one));
            }
        }
        let conflicts = self.conflicts();
        if !conflicts.is_empty() {
            page.push_str(&format!("\n### {}\n\n{conflicts}", labels::CONFLICTS.get(lang)));
        }
        page
    }

    fn rule(&self, one: &Turned) -> String {
        let lang = self.lang;
        let from = one.from.and_then(|nth| self.from.sentences.get(nth));
        let to = one.to.and_then(|nth| self.to.sentences.get(nth));
        let head = |side: &Side, sentence: &Sentence| {
            let label = label(side.rules(), sentence).map(|label| format!(" {}", label.get(lang)));
            format!("**{}**{}", heading(one.change).get(lang), label.unwrap_or_default())
        };
        match (from, to) {
            (Some(from), Some(to)) => {
                let (old, new) = self.told(from, to);
                let same_channels = from.channels == to.channels;
                let line = |label: &Text, side: &Side, one: &Sentence, said: &str| {
                    let channels = if same_channels { String::new() } else { self.channels(side, one.channels, true) };
                    format!("  - {}{channels} {said}{}\n", label.get(lang), self.places(side, one))
                };
                let channels = if same_channels { self.channels(&self.to, to.channels, false) } else { String::new() };
                let head = head(&self.to, to);
                let lines = line(&OLD, &self.from, from, &old) + &line(&NEW, &self.to, to, &new);
                format!("- {head}{channels}\n{lines}")
            }
            (Some(alone), None) => self.alone(&head(&self.from, alone), &self.from, alone),
            (None, Some(alone)) => self.alone(&head(&self.to, alone), &self.to, alone),
            (None, None) => String::new(),
        }
    }

    /// Both sentences, with what differs marked.
    fn told(&self, from: &Sentence, to: &Sentence) -> (String, String) {
        let (from_name, to_name) = (&self.from.rules().name, &self.to.rules().name);
        // A name is the act's own in Kazakh and in Russian, and may have changed in the other language only.
        let other = [(Lang::Kk, labels::IN_KAZAKH), (Lang::Ru, labels::IN_RUSSIAN)];
        let other = other.into_iter().find(|(lang, _)| from_name.get(*lang) != to_name.get(*lang));
        if from.kind == RuleKind::Name
            && from.text == to.text
            && let Some((lang, language)) = other
        {
            let (from, to) = marked(&sentence(from_name.get(lang)), &sentence(to_name.get(lang)));
            let told = |name: &str| format!("{} {name}", language.get(self.lang));
            return (told(&from), told(&to));
        }
        let (old, new) = marked(&sentence(from.said()), &sentence(to.said()));
        let numbered =
            |one: &Sentence, said: &str| format!("{}{said}", one.text.strip_suffix(one.said()).unwrap_or_default());
        (numbered(from, &old), numbered(to, &new))
    }

    fn alone(&self, head: &str, side: &Side, one: &Sentence) -> String {
        let channels = self.channels(side, one.channels, false);
        format!("- {head}{channels} {}{}\n", sentence(&one.text), self.places(side, one))
    }

    /// For which channels, where that is not every one.
    fn channels(&self, side: &Side, channels: &[Channel], always: bool) -> String {
        if channels.is_empty() && always {
            return format!(" ({})", labels::ALL_CHANNELS.get(self.lang).to_lowercase());
        }
        if !always && is_everywhere(side.rules(), channels) || channels.is_empty() {
            return String::new();
        }
        format!(" ({})", channel_names(self.rulebook, channels, self.lang))
    }

    fn places(&self, side: &Side, sentence: &Sentence) -> String {
        let sources = std::iter::once(&sentence.at).chain(&sentence.also);
        format!("{} <sub>{}</sub>", places_of(sources, self.lang), side.link(&sentence.id))
    }

    /// Contradictions that came, went or are told otherwise, by their name.
    fn conflicts(&self) -> String {
        let lang = self.lang;
        let (old, new) = (self.from.rules().conflicts, self.to.rules().conflicts);
        let line = |label: &str, side: &Side, text: &str, row: &Conflict| {
            let places = places_of([&row.at], lang);
            format!("{label} {text}{places} <sub>{}</sub>\n", side.link(&conflict_id(row)))
        };
        let head = |change: Change| format!("- **{}**", heading(change).get(lang));
        let mut lines = String::new();
        for row in new {
            match old.iter().find(|one| one.id == row.id) {
                None => lines.push_str(&line(&head(Change::Added), &self.to, &sentence(row.text.get(lang)), row)),
                Some(before) if (before.text, before.reading, before.bears) == (row.text, row.reading, row.bears) => {}
                Some(before) => {
                    let told = |row: &Conflict, other: &Conflict| {
                        let weighs = if other.bears == row.bears { "" } else { labels::bears(row.bears).get(lang) };
                        let (text, reading) = (sentence(row.text.get(lang)), sentence(row.reading.get(lang)));
                        format!("{text} {reading} {weighs}").trim_end().to_owned()
                    };
                    let (from, to) = (told(before, row), told(row, before));
                    let (from, to) = marked(&from, &to);
                    lines.push_str(&format!("{}\n", head(Change::Changed)));
                    lines.push_str(&line(&format!("  - {}", OLD.get(lang)), &self.from, &from, before));
                    lines.push_str(&line(&format!("  - {}", NEW.get(lang)), &self.to, &to, row));
                }
            }
        }
        for row in old.iter().filter(|row| !new.iter().any(|one| one.id == row.id)) {
            lines.push_str(&line(&head(Change::Removed), &self.from, &sentence(row.text.get(lang)), row));
        }
        lines
    }
}

fn places_of<'a>(sources: impl IntoIterator<Item = &'a Source>, lang: Lang) -> String {
    places(sources, UP, lang)
}

/// Two sentences with the words marked that only one of them has; unmarked where they have little in common.
fn marked(old: &str, new: &str) -> (String, String) {
    let (from, to): (Vec<&str>, Vec<&str>) = (old.split_whitespace().collect(), new.split_whitespace().collect());
    let kept = common(&from, &to);
    if kept.len() * 4 < from.len().max(to.len()) {
        return (old.to_owned(), new.to_owned());
    }
    let of_old: Vec<usize> = kept.iter().map(|(i, _)| *i).collect();
    let of_new: Vec<usize> = kept.iter().map(|(_, j)| *j).collect();
    (mark(&from, &of_old, "~~"), mark(&to, &of_new, "**"))
}

/// The words, with a sign around each run of those that were not kept.
fn mark(words: &[&str], kept: &[usize], sign: &str) -> String {
    let mut text = String::new();
    let mut inside = false;
    for (index, word) in words.iter().enumerate() {
        let changed = !kept.contains(&index);
        if inside && !changed {
            text.push_str(sign);
        }
        if !text.is_empty() {
            text.push(' ');
        }
        if changed && !inside {
            text.push_str(sign);
        }
        text.push_str(word);
        inside = changed;
    }
    if inside {
        text.push_str(sign);
    }
    text
}

/// The words that two sentences share in the same order, by their numbers; large letters and stops make no difference.
fn common(from: &[&str], to: &[&str]) -> Vec<(usize, usize)> {
    let plain = |words: &[&str]| -> Vec<String> {
        words.iter().map(|word| word.trim_end_matches(['.', ',', ';', ':']).to_lowercase()).collect()
    };
    let (from, to) = (plain(from), plain(to));
    // `best` holds, for each end in `to`, the longest sequence within what was read of `from`.
    let mut best: Vec<Vec<(usize, usize)>> = vec![Vec::new(); to.len() + 1];
    for (i, one) in from.iter().enumerate() {
        let mut next: Vec<Vec<(usize, usize)>> = vec![Vec::new()];
        for (j, other) in to.iter().enumerate() {
            let longest = match best.get(j) {
                Some(before) if one == other => before.iter().copied().chain([(i, j)]).collect(),
                _ => {
                    let ways = [best.get(j + 1), next.last()].into_iter().flatten();
                    ways.max_by_key(|way| way.len()).cloned().unwrap_or_default()
                }
            };
            next.push(longest);
        }
        best = next;
    }
    best.pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn changed_words_are_marked_in_runs() {
        assert_eq!(
            marked("Within 15 working days of the application.", "Within ten calendar days of the application."),
            (
                "Within ~~15 working~~ days of the application.".to_owned(),
                "Within **ten calendar** days of the application.".to_owned()
            )
        );
        assert_eq!(marked("One, two.", "One two"), ("One, two.".to_owned(), "One two".to_owned()));
        assert_eq!(
            marked("Nothing alike here", "Another sentence"),
            ("Nothing alike here".to_owned(), "Another sentence".to_owned())
        );
        assert_eq!(marked("a b", "a b c"), ("a b".to_owned(), "a b **c**".to_owned()));
    }

    #[test]
    fn each_act_leads_to_the_one_that_took_the_service_over() {
        let paths: Vec<String> = steps().iter().map(path).collect();
        for path in [
            "changes/kz-order-172-2015-2015-04-07-to-2017-10-11.md",
            "changes/kz-order-172-2015-2017-10-11-to-kz-order-254-2020-2020-06-19.md",
            "changes/kz-order-179-2015-2016-01-22-to-kz-order-61-2016-2020-05-29.md",
            "changes/kz-order-179-2015-2016-01-22-to-kz-order-39-2015-2021-06-07.md",
            "changes/kz-order-61-2016-2018-10-05-to-2020-05-29.md",
        ] {
            assert!(paths.iter().any(|one| one == path), "{path} is not among {paths:#?}");
        }
        assert_eq!(paths.iter().filter(|path| path.contains("179-2015-2016")).count(), 2, "{paths:#?}");
    }
}
