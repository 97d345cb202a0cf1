//! A page of one edition.

use crate::check::words::{self, capital};
use crate::check::{describe, rules};
use crate::law::{
    Bears, Channel, Condition, Conflict, Edition, Known, Lang, Region, Rulebook, Rules, Source, Text, Unseen,
};
use crate::report::{Day, RuleKind};
use crate::text;

use super::labels;
use super::markdown::{address, end_fact, fact, from_day, in_force, indented, item, note, places, sentence};

/// The name of its page.
pub(super) fn file_name(edition: &Edition) -> String {
    format!("{}-{}.md", edition.act.id, Day(edition.act.edition))
}

/// The page.
pub(super) fn page(rulebook: &Rulebook, edition: &'static Edition, region: Option<&Region>, lang: Lang) -> String {
    let mut page = format!("# {}\n\n", edition.act.title.get(lang));
    page.push_str(&about(edition, region, lang));
    for rules in edition.services {
        service(rulebook, rules, lang, &mut page);
    }
    let unseen = region.map_or(rulebook.unseen, |region| region.unseen);
    gaps(edition, unseen, lang, &mut page);
    page
}

fn about(edition: &Edition, region: Option<&Region>, lang: Lang) -> String {
    const BESIDE: Text = text! {
        kk: "Бұл редакция қызметтің республикалық стандартымен қатар қолданылады, оның орнына жүрмейді.",
        ru: "Эта редакция применяется рядом с республиканским стандартом услуги, а не вместо него.",
        en: "This edition holds beside the national standard of the service, not in its place.",
    };
    const REGIONAL: Text = text! {
        kk: "Өңірлік регламент республикалық стандартпен қатар қолданылады: құжаттар тізбесі стандарттан алынады, әрекеттер тәртібі осы актіден.",
        ru: "Региональный регламент применяется рядом с республиканским стандартом: перечень документов берётся из стандарта, порядок действий — из этого акта.",
        en: "A regional regulation holds beside the national standard: the documents come from the standard, the steps from this act.",
    };
    let cited = capital(edition.act.cited.get(lang));
    let address = address(edition.act, lang).map_or_else(
        || format!("{cited} ({})", labels::NO_ADDRESS.get(lang)),
        |address| format!("{cited} ([{}]({address}))", labels::TEXT_OF_ACT.get(lang)),
    );
    let mut about = fact(&labels::CITED, &address, lang);
    if let Some(region) = region {
        about.push_str(&fact(&labels::REGION, &format!("{} ({})", region.name.get(lang), region.code), lang));
    }
    about.push_str(&fact(&labels::ADOPTED, &words::day(edition.adopted, lang), lang));
    about.push_str(&fact(&labels::REGISTERED, &known(edition.registered, lang), lang));
    about.push_str(&fact(&labels::PUBLISHED, &known(edition.published, lang), lang));
    about.push_str(&in_force(&edition.in_force, lang));
    about.push_str(&fact(&labels::VERIFIED, &words::day(edition.verified_on, lang), lang));
    about.push_str(&fact(&labels::READ, edition.read_in.get(lang), lang));
    if edition.beside {
        about.push_str(&format!("\n{}\n", BESIDE.get(lang)));
    } else if region.is_some() {
        about.push_str(&format!("\n{}\n", REGIONAL.get(lang)));
    }
    about
}

fn known(day: Known, lang: Lang) -> String {
    match day {
        Known::On(day) => words::day(day, lang),
        Known::No(reason) => format!("{}. {}", labels::UNKNOWN_DAY.get(lang), sentence(reason.get(lang))),
    }
}

fn service(rulebook: &Rulebook, rules: &'static Rules, lang: Lang, page: &mut String) {
    page.push_str(&format!("\n## {}\n\n", rules.name.get(lang)));
    let name_at = places([&rules.name_at], lang).replacen(" — ", " ", 1);
    page.push_str(&format!("- **{}**{name_at}\n", labels::NAME_AT.get(lang)));
    if let Some(reading) = rules.name_at.reading {
        page.push_str(&note(&labels::INTERPRETATION, reading.get(lang), lang));
    }
    if let Some(until) = rules.until {
        page.push_str(&end_fact(&labels::UNTIL, &until, lang));
    }
    let lines = lines(rulebook, rules, lang);
    for (heading, kinds) in labels::GROUPS {
        let of_group: Vec<&Line> = lines.iter().filter(|line| kinds.contains(&line.kind)).collect();
        if !of_group.is_empty() {
            page.push_str(&format!("\n### {}\n", heading.get(lang)));
            by_channel(rulebook, rules, &of_group, lang, page);
        }
    }
    conflicts(rulebook, rules.conflicts, lang, page);
}

/// A rule as it stands on the page.
struct Line {
    kind: RuleKind,
    channels: &'static [Channel],
    text: String,
}

fn lines(rulebook: &Rulebook, rules: &'static Rules, lang: Lang) -> Vec<Line> {
    let sentences = rules::sentences(rules, rulebook, lang).into_iter().filter(|one| one.kind != RuleKind::Name);
    let mut lines: Vec<Line> = sentences
        .map(|one| {
            let text = match labels::of(one.kind) {
                Some(label) => format!("**{}** {}", label.get(lang), capital(&one.text)),
                None => one.text,
            };
            let mut sources = vec![one.at];
            sources.extend(one.also);
            // The sentence of a channel names it.
            let channels = if one.kind == RuleKind::Channel { &[] } else { one.channels };
            Line { kind: one.kind, channels, text: item(&text, &sources, lang) }
        })
        .collect();
    // A parent and another legal representative often have the same sentence.
    lines.dedup_by(|one, before| (one.kind, one.channels, &one.text) == (before.kind, before.channels, &before.text));
    lines.extend(caveats(rules, lang));
    lines
}

/// What a rule leaves open.
fn caveats(rules: &'static Rules, lang: Lang) -> Vec<Line> {
    const CONTESTED: Text = text! {
        kk: "{day} бастап басқа акт өзгеше белгілейді: бұл мерзім қолданыла ма, оны адам шешуі керек.",
        ru: "С {day} другой акт устанавливает иное: действует ли этот срок, должен решать человек.",
        en: "From {day} on another act says otherwise: whether this deadline holds is for a person to judge.",
    };
    let contested = rules.deadlines.iter().filter_map(|row| {
        let day = row.contested_since?;
        let day = if lang == Lang::Kk { from_day(day) } else { words::day(day, lang) };
        let text = words::fill(&CONTESTED, lang, &[("day", &day)]);
        Some((RuleKind::Deadline, text, row.at))
    });
    let open = rules.ages.iter().filter_map(|row| {
        let open = row.open?;
        Some((RuleKind::Age, open.text.get(lang).to_owned(), open.at))
    });
    let line = |(kind, text, at): (RuleKind, String, Source)| {
        let text = format!("**{}** {}", labels::CONTESTED.get(lang), capital(&text));
        Line { kind, channels: &[], text: item(&text, &[at], lang) }
    };
    contested.chain(open).map(line).collect()
}

/// The lines under the channels that they are about; what is for every channel that the act offers stands first.
fn by_channel(rulebook: &Rulebook, rules: &Rules, lines: &[&Line], lang: Lang, page: &mut String) {
    let offered = rules.channels.iter().filter(|row| row.offered).map(|row| row.channel).collect::<Vec<_>>();
    let everywhere = |channels: &[Channel]| {
        channels.is_empty() || (!offered.is_empty() && offered.iter().all(|channel| channels.contains(channel)))
    };
    let (general, special): (Vec<&Line>, Vec<&Line>) = lines.iter().partition(|line| everywhere(line.channels));
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
            page.push_str(&line.text);
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

/// The names of channels, in a row.
pub(super) fn channel_names(rulebook: &Rulebook, channels: &[Channel], lang: Lang) -> String {
    let name =
        |channel: &Channel| rulebook.channels.iter().find(|(one, _)| one == channel).map(|(_, name)| name.get(lang));
    channels.iter().filter_map(name).collect::<Vec<_>>().join("; ")
}

fn conflicts(rulebook: &Rulebook, conflicts: &[Conflict], lang: Lang, page: &mut String) {
    if conflicts.is_empty() {
        return;
    }
    page.push_str(&format!("\n### {}\n", labels::CONFLICTS.get(lang)));
    for (changes, heading) in [(true, labels::CHANGES), (false, labels::SHOWN)] {
        let bears = |row: &&Conflict| (row.bears == Bears::Decision) == changes;
        let rows: Vec<&Conflict> = conflicts.iter().filter(bears).collect();
        if rows.is_empty() {
            continue;
        }
        page.push_str(&format!("\n**{}**\n\n", heading.get(lang)));
        for row in rows {
            page.push_str(&item(row.text.get(lang), &[row.at], lang));
            page.push_str(&note(&labels::READING, row.reading.get(lang), lang));
            let mut concerns = Vec::new();
            if !row.channels.is_empty() && row.channels.len() < Channel::ALL.len() {
                concerns.push(channel_names(rulebook, row.channels, lang));
            }
            if !matches!(row.when, Condition::Always) {
                concerns.push(describe::condition(&row.when, rulebook, lang));
            }
            if changes && !concerns.is_empty() {
                page.push_str(&note(&labels::CONCERNS, &concerns.join("; "), lang));
            }
        }
    }
}

fn gaps(edition: &Edition, unseen: &[&Unseen], lang: Lang, page: &mut String) {
    page.push_str(&format!("\n## {}\n\n", labels::GAPS.get(lang)));
    let of_act: Vec<&Unseen> = unseen.iter().copied().filter(|one| one.act.id == edition.act.id).collect();
    if of_act.is_empty() {
        page.push_str(&format!("{}\n", labels::NO_GAPS.get(lang)));
    }
    if !of_act.is_empty() {
        page.push_str(&format!("{}\n\n", labels::UNSEEN.get(lang)));
    }
    for one in of_act {
        page.push_str(&gap(one, lang));
    }
}

/// An edition that was not seen: which, what is known of it, and when it was in force.
pub(super) fn gap(one: &Unseen, lang: Lang) -> String {
    let mut gap = format!("- **{}**\n  - {}\n", sentence(one.act.cited.get(lang)), sentence(one.note.text.get(lang)));
    if let Some(reading) = one.note.at.reading {
        gap.push_str(&indented(&note(&labels::INTERPRETATION, reading.get(lang), lang)));
    }
    gap.push_str(&indented(&in_force(&one.in_force, lang)));
    gap
}
