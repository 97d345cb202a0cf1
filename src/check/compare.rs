//! What changed between two days, or differs between two regions, rule by rule.
//!
//! Rules are paired the same way whatever the language of the answer, so that the answer is the same in all of them.

use erezhe_words::{Likeness, Speaks as _, Texts};

use crate::calendar::Calendar;
use crate::law::{Channel, Rulebook};

use super::answers::{concerns, levels, misuse, sentence, service_name};
use super::application::Application;
use super::applied::Applied;
use super::case::Case;
use super::cite::Cites;
use super::input::Input;
use super::misuse::Misuse;
use super::order::put_in_order;
use super::path::path;
use super::problem::{Expected, Problem};
use super::release::version;
use super::report::{
    Change, ComparedSide, Comparison, Day, Level, Named, RegionName, RuleChange, RuleId, RuleKind, RuleText, Sources,
    Told,
};
use super::{answer, options, read};

/// A rule of one side.
#[cfg_attr(test, derive(Clone))]
struct Row {
    level: Level,
    kind: RuleKind,
    /// With act, edition and service.
    full_id: RuleId,
    id: String,
    stem: String,
    /// What it says, without its number.
    said: Likeness,
    /// Channels that make a difference: none where one channel was asked for.
    channels: Vec<Channel>,
    shown: Shown,
}

/// A rule as it will be shown.
#[derive(Clone)]
struct Shown {
    /// Its number among the sentences of its edition.
    #[cfg_attr(target_arch = "wasm32", expect(dead_code, reason = "for the pages, which are no part of the module"))]
    nth: usize,
    channels: Vec<Channel>,
    text: Told,
    cites: Cites,
}

/// Compares the rules of two days or of two regions.
///
/// # Errors
/// The query is not one: a mistake of the programmer.
pub fn compare(rulebook: &Rulebook, input: &Input) -> Result<Comparison, Misuse> {
    let read::Compared { from, to } = read::comparison(input, rulebook).map_err(|problem| misuse(&problem))?;
    let words = options::words(input)?;
    let (from, to) = (case(rulebook, &from)?, case(rulebook, &to)?);
    let (before, after) = (rows(&from, words), rows(&to, words));
    let (changes, unchanged) = changes(&before, &after);
    let mut sources = Sources::new(rulebook.index, words);
    let changes = changes.into_iter().map(|change| change.answer(&mut sources)).collect();
    Ok(Comparison {
        service: Named { id: from.service, name: service_name(rulebook, from.service, words) },
        from: side(&from, words),
        to: side(&to, words),
        changes,
        unchanged,
        sources,
        version: version(rulebook),
    })
}

fn case<'a>(rulebook: &'a Rulebook, application: &'a Application) -> Result<Case<'a>, Misuse> {
    Case::of(rulebook, application, Calendar::published())
        .ok_or_else(|| misuse(&Problem::new(path(&["service"]), Expected::Required)))
}

fn side(case: &Case<'_>, words: &'static Texts) -> ComparedSide {
    ComparedSide {
        region: RegionName { code: case.region.code, name: words.text(case.region.name) },
        day: Day(case.submitted.day),
        law: answer::law(&case.law(), words),
    }
}

fn rows(case: &Case<'_>, words: &'static Texts) -> Vec<Row> {
    let mut rows = Vec::new();
    for (level, one) in levels(case) {
        let of_edition = rows_of(level, one, case.channel, words);
        // A service is named by its standard, not by what holds beside it.
        rows.extend(of_edition.filter(|row| !(one.edition.beside && row.kind == RuleKind::Name)));
    }
    rows
}

/// The rules of one edition, for one channel or for all.
fn rows_of<'a>(
    level: Level,
    one: &'a Applied,
    channel: Option<Channel>,
    words: &'static Texts,
) -> impl Iterator<Item = Row> + 'a {
    let rows = one.rules.outline.iter().filter(|row| row.text.is_some()).enumerate();
    rows.filter(move |(_, row)| concerns(row.name.channels, channel)).filter_map(move |(nth, row)| {
        let (text, name) = (row.text?, row.name);
        Some(Row {
            level,
            kind: name.kind,
            said: words.likeness(text).cloned()?,
            channels: if channel.is_some() { Vec::new() } else { name.channels.to_vec() },
            full_id: one.id_of(name.id),
            id: name.id.to_owned(),
            stem: name.stem.to_owned(),
            shown: Shown {
                nth,
                channels: name.channels.to_vec(),
                text: Told::new(sentence(row.lead, text), words),
                cites: one.cite_row(row),
            },
        })
    })
}

/// What became of a rule from one edition to another: its numbers among the sentences of both.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) struct Turned {
    pub(crate) change: Change,
    pub(crate) kind: RuleKind,
    pub(crate) from: Option<usize>,
    pub(crate) to: Option<usize>,
}

/// The rules of one service in two editions, paired as [`compare`] pairs them, and how many are the same.
#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn editions(from: &Applied, to: &Applied) -> (Vec<Turned>, u32) {
    let Ok(english) = options::texts(crate::law::Lang::En) else { return Default::default() };
    let rows = |one| rows_of(Level::National, one, None, english).collect::<Vec<_>>();
    let (changes, unchanged) = changes(&rows(from), &rows(to));
    let nth = |shown: Option<Shown>| shown.map(|shown| shown.nth);
    let turned = |one: Changed| Turned { change: one.change, kind: one.kind, from: nth(one.from), to: nth(one.to) };
    (changes.into_iter().map(turned).collect(), unchanged)
}

/// A rule that is not the same on both sides, before its sources are numbered.
struct Changed {
    kind: RuleKind,
    change: Change,
    level: Level,
    id: RuleId,
    from: Option<Shown>,
    to: Option<Shown>,
}

impl Changed {
    fn answer(self, sources: &mut Sources) -> RuleChange {
        let shown = |shown: Shown, sources: &mut Sources| RuleText {
            channels: shown.channels,
            text: shown.text,
            citations: sources.cite(&shown.cites),
        };
        let Self { kind, change, level, id, from, to } = self;
        let from = from.map(|one| shown(one, sources));
        RuleChange { kind, change, level, id, from, to: to.map(|one| shown(one, sources)) }
    }
}

fn changes(before: &[Row], after: &[Row]) -> (Vec<Changed>, u32) {
    let mut groups: Vec<(Level, RuleKind)> = Vec::new();
    for group in before.iter().chain(after).map(Row::group) {
        if !groups.contains(&group) {
            groups.push(group);
        }
    }
    put_in_order(&mut groups, |group| *group);
    let mut changes = Vec::new();
    let mut unchanged = 0;
    for group in groups {
        let from: Vec<&Row> = before.iter().filter(|row| row.group() == group).collect();
        let to: Vec<&Row> = after.iter().filter(|row| row.group() == group).collect();
        let pairs = pair(&from, &to);
        for (index, row) in from.iter().enumerate() {
            match pairs.iter().find(|(i, _)| *i == index).and_then(|(_, j)| to.get(*j)) {
                Some(other) if row.is_same(other) => unchanged += 1,
                Some(other) => changes.push(change(other, Change::Changed, Some(row), Some(other))),
                None => changes.push(change(row, Change::Removed, Some(row), None)),
            }
        }
        let added = to.iter().enumerate().filter(|(index, _)| !pairs.iter().any(|(_, j)| j == index));
        changes.extend(added.map(|(_, row)| change(row, Change::Added, None, Some(row))));
    }
    (changes, unchanged)
}

fn change(row: &Row, change: Change, from: Option<&Row>, to: Option<&Row>) -> Changed {
    let shown = |row: &Row| row.shown.clone();
    let (id, kind, level) = (row.full_id.clone(), row.kind, row.level);
    Changed { kind, change, level, id, from: from.map(shown), to: to.map(shown) }
}

impl Row {
    fn group(&self) -> (Level, RuleKind) {
        (self.level, self.kind)
    }

    /// Whether the rules are the same; where they stand makes no difference. What reads the same in one language was
    /// only put into other words in another, except for names, which are the act's own in Kazakh and in Russian.
    fn is_same(&self, other: &Self) -> bool {
        let ([kk, ru, en], [other_kk, other_ru, other_en]) = (self.said.ranks, other.said.ranks);
        let said = match self.kind {
            RuleKind::Name => kk == other_kk && ru == other_ru,
            _ => kk == other_kk || ru == other_ru || en == other_en,
        };
        said && self.channels == other.channels
    }

    /// Whether only an order tells the rule from others of its kind.
    fn is_numbered(&self) -> bool {
        self.id.contains('#') || self.id_is_order()
    }

    /// The number of a step is its place in the order, and not a name.
    fn id_is_order(&self) -> bool {
        self.kind == RuleKind::Step
    }
}

/// Which rule of a kind has become which: first those that are the same, then those of the same name, then what is
/// nearest among those about the same thing. From–to and to–from give the same pairs.
fn pair(from: &[&Row], to: &[&Row]) -> Vec<(usize, usize)> {
    fn order<'r>(rows: &'r [&Row]) -> impl Iterator<Item = ([u16; 3], &'r [Channel], &'r str)> {
        rows.iter().map(|row| (row.said.ranks, row.channels.as_slice(), row.id.as_str()))
    }
    if order(from).le(order(to)) {
        return pair_in_order(from, to);
    }
    pair_in_order(to, from).into_iter().map(|(i, j)| (j, i)).collect()
}

fn pair_in_order(from: &[&Row], to: &[&Row]) -> Vec<(usize, usize)> {
    let ordered = from.iter().chain(to).any(|row| row.id_is_order());
    let mut pairs = if ordered { longest_common(from, to) } else { Vec::new() };
    add_pairs(&mut pairs, from, to, |one, other| (one.is_same(other) && !ordered).then_some(0));
    add_pairs(&mut pairs, from, to, |one, other| (one.id == other.id && !one.is_numbered()).then_some(0));
    add_pairs(&mut pairs, from, to, |one, other| {
        let nearness = one.said.nearness(&other.said);
        let near = nearness >= 500 || !(one.is_numbered() || other.is_numbered());
        (one.stem == other.stem && near).then_some(nearness)
    });
    pairs
}

/// Adds the pairs that a score lets, best first, of rules that have none yet; steps never cross.
fn add_pairs(pairs: &mut Vec<(usize, usize)>, from: &[&Row], to: &[&Row], score: impl Fn(&Row, &Row) -> Option<usize>) {
    let mut candidates = Vec::new();
    for (i, one) in from.iter().enumerate() {
        for (j, other) in to.iter().enumerate() {
            if let Some(score) = score(one, other) {
                candidates.push((std::cmp::Reverse(score), i.abs_diff(j), i, j, one.id_is_order()));
            }
        }
    }
    let clashes =
        |(a, b): (usize, usize), i: usize, j: usize, ordered: bool| a == i || b == j || (ordered && (a < i) != (b < j));
    for pair in &*pairs {
        candidates.retain(|(_, _, i, j, ordered)| !clashes(*pair, *i, *j, *ordered));
    }
    while let Some((_, _, i, j, _)) = candidates.iter().min().copied() {
        pairs.push((i, j));
        candidates.retain(|(_, _, k, l, ordered)| !clashes((i, j), *k, *l, *ordered));
    }
}

/// The longest common subsequence of rules that are the same.
fn longest_common(from: &[&Row], to: &[&Row]) -> Vec<(usize, usize)> {
    // `best` holds, for each position in `to`, the longest sequence within what was read of `from`.
    let mut best: Vec<Vec<(usize, usize)>> = vec![Vec::new(); to.len() + 1];
    for (i, one) in from.iter().enumerate() {
        let mut next: Vec<Vec<(usize, usize)>> = vec![Vec::new()];
        for (j, other) in to.iter().enumerate() {
            let without = [best.get(j + 1), next.last()].into_iter().flatten().max_by_key(|pairs| pairs.len());
            let mut longest = without.cloned().unwrap_or_default();
            if one.is_same(other)
                && let Some(before) = best.get(j).filter(|before| before.len() >= longest.len())
            {
                longest = before.clone();
                longest.push((i, j));
            }
            next.push(longest);
        }
        best = next;
    }
    best.pop().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Rows say what they are to say once all of them are there.
    fn alike(rows: &[&[Row]]) -> Vec<Vec<Row>> {
        let texts: Vec<&str> = rows.iter().flat_map(|rows| rows.iter()).map(|row| row.shown.text.as_str()).collect();
        let mut said = erezhe_walk::likeness(&texts.iter().map(|text| [*text; 3]).collect::<Vec<_>>()).into_iter();
        let mut told = |row: &Row| Row { said: said.next().unwrap(), ..row.clone() };
        rows.iter().map(|rows| rows.iter().map(&mut told).collect()).collect()
    }

    fn row(kind: RuleKind, id: &str, stem: &str, said: &str) -> Row {
        let source = crate::tables::rulebook().general.iin_format;
        let cites = Cites::from(super::super::cite::Cited::general(source));
        let words = crate::tables::texts(crate::law::Lang::En).unwrap();
        let told = Told::new(erezhe_words::Said::id(said.to_owned().leak()), words);
        let shown = Shown { nth: 0, channels: Vec::new(), text: told, cites };
        let said = Likeness::default();
        let (id, stem) = (id.to_owned(), stem.to_owned());
        let day = super::super::report::Day(crate::day!(2016, 1, 1));
        let service = crate::law::Service::PreschoolQueue;
        let full_id = RuleId { act: "", edition: day, service, row: id.clone().into() };
        Row { level: Level::National, kind, full_id, id, stem, said, channels: Vec::new(), shown }
    }

    fn steps(actions: &[&str]) -> Vec<Row> {
        let numbered = (1..).zip(actions);
        numbered.map(|(n, action)| row(RuleKind::Step, &format!("step/{n}"), "step", action)).collect()
    }

    fn told(before: &[Row], after: &[Row]) -> (Vec<(Change, String)>, u32) {
        let alike = alike(&[before, after]);
        let (changes, unchanged) = changes(&alike[0], &alike[1]);
        (changes.into_iter().map(|change| (change.change, change.id.row.into_owned())).collect(), unchanged)
    }

    #[test]
    fn a_step_put_in_between_is_one_step_added() {
        let before = steps(&["the clerk takes the papers", "the head signs the order", "the clerk hands it over"]);
        let after = steps(&[
            "the clerk takes the papers",
            "an officer looks through the papers",
            "the head signs the order",
            "the clerk hands it over",
        ]);
        assert_eq!(told(&before, &after), (vec![(Change::Added, "step/2".to_owned())], 3));
        assert_eq!(told(&after, &before), (vec![(Change::Removed, "step/2".to_owned())], 3));
    }

    #[test]
    fn a_step_that_says_something_else_is_changed() {
        let before = steps(&["the clerk takes the papers", "the head signs within 2 days", "the clerk hands it over"]);
        let after = steps(&["the clerk takes the papers", "the head signs within 3 days", "the clerk hands it over"]);
        assert_eq!(told(&before, &after), (vec![(Change::Changed, "step/2".to_owned())], 2));
    }

    #[test]
    fn notes_are_paired_by_what_they_say() {
        let note = |n: u8, said: &str| row(RuleKind::Note, &format!("note#{n}"), "note", said);
        let before = [note(1, "Waiting takes 15 minutes."), note(2, "A receipt is given for the papers.")];
        let after = [
            note(1, "A receipt is given for the papers."),
            note(2, "Home visits are made on a call to 1414."),
            note(3, "Waiting takes 20 minutes."),
        ];
        let expected = vec![(Change::Changed, "note#3".to_owned()), (Change::Added, "note#2".to_owned())];
        assert_eq!(told(&before, &after), (expected, 1));
        let (back, _) = told(&after, &before);
        assert_eq!(back.iter().filter(|(change, _)| *change == Change::Removed).count(), 1);
        assert!(back.contains(&(Change::Changed, "note#1".to_owned())));
    }

    #[test]
    fn a_name_outlives_its_channels() {
        let term = |id: &str, said: &str| row(RuleKind::Term, id, "term", said);
        let before = [term("term/state-corporation/portal", "15 days"), term("term/office", "5 days")];
        let after = [term("term/portal", "10 days")];
        let (told, unchanged) = told(&before, &after);
        assert_eq!(unchanged, 0);
        assert_eq!(told.iter().filter(|(change, _)| *change == Change::Changed).count(), 1);
        assert_eq!(told.iter().filter(|(change, _)| *change == Change::Removed).count(), 1);
    }
}
