//! A page of one edition.

use erezhe_words::language::{self as words, capital};

use crate::check::Applied;
use crate::law::{Edition, Known, Lang, Region, Rulebook, Text, Touches, Unseen};
use crate::report::Day;
use crate::text;

use super::changes::{self, Step};
use super::editions::{all, begins_before, end};
use super::labels;
use super::markdown::{Item, address, anchor, fact, in_force, indented, link, sentence};
use super::reported;
use super::service::{self, service_names};

/// The page.
pub(super) fn page(rulebook: &Rulebook, edition: &'static Edition, region: Option<&Region>, lang: Lang) -> String {
    let mut page = format!("# {}\n\n", edition.act.title.get(lang));
    page.push_str(&about(edition, region, lang));
    for rules in edition.services {
        service::service(rulebook, &Applied { edition, rules }, lang, &mut page);
    }
    reported::of_edition(rulebook, edition, region, lang, &mut page);
    let unseen = region.map_or(rulebook.unseen, |region| region.unseen);
    gaps(rulebook, edition, unseen, lang, &mut page);
    page
}

fn about(edition: &'static Edition, region: Option<&Region>, lang: Lang) -> String {
    const BESIDE: Text = text! {
        kk: "Бұл редакция қызметтің республикалық стандартымен қатар қолданылады, оны алмастырмайды.",
        ru: "Эта редакция применяется наряду с республиканским стандартом услуги, а не вместо него.",
        en: "This edition holds beside the national standard of the service, not in its place.",
    };
    const REGIONAL: Text = text! {
        kk: "Өңірлік регламент республикалық стандартпен қатар қолданылады: құжаттар тізбесі стандарттан, рәсімдер (іс-қимылдар) тәртібі осы актіден алынады.",
        ru: "Региональный регламент применяется рядом с республиканским стандартом: перечень документов берётся из стандарта, порядок процедур (действий) — из этого акта.",
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
    about.push_str(&neighbours(edition, lang));
    let together: Vec<String> = together(edition, region.is_some()).map(|other| link(other.act, "", lang)).collect();
    if !together.is_empty() {
        about.push_str(&fact(&labels::TOGETHER, &together.join("; "), lang));
    }
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

/// The editions before and after, with the pages that tell what changed.
fn neighbours(edition: &'static Edition, lang: Lang) -> String {
    let told = |label: &Text, other: &Edition, step: &Step| {
        let page = format!("[{}]({})", labels::WHAT_CHANGED.get(lang), changes::path(step));
        fact(label, &format!("{} ({page})", link(other.act, "", lang)), lang)
    };
    let mut lines = String::new();
    for step in changes::steps() {
        if std::ptr::eq(step.to, edition) {
            lines.push_str(&told(&labels::BEFORE, step.from, &step));
        }
    }
    for step in changes::steps() {
        if std::ptr::eq(step.from, edition) {
            lines.push_str(&told(&labels::AFTER, step.to, &step));
        }
    }
    lines
}

/// Editions of another level that were applied to the same service in the same time.
fn together(edition: &'static Edition, is_regional: bool) -> impl Iterator<Item = &'static Edition> {
    let level = |edition: &Edition, is_regional: bool| (is_regional, edition.beside);
    let same_time = move |other: &Edition| {
        edition.services.iter().any(|rules| {
            other.rules(rules.service).is_some_and(|there| {
                let (end, end_there) = (end(edition, rules), end(other, there));
                begins_before(&edition.in_force, end_there) && begins_before(&other.in_force, end)
            })
        })
    };
    let others = all().filter(move |(other, region)| {
        level(edition, is_regional) != level(other, region.is_some()) && same_time(other)
    });
    others.map(|(other, _)| other)
}

fn gaps(rulebook: &Rulebook, edition: &Edition, unseen: &[&Unseen], lang: Lang, page: &mut String) {
    page.push_str(&format!("\n## {}\n\n", labels::GAPS.get(lang)));
    let of_act: Vec<&Unseen> = unseen.iter().copied().filter(|one| one.act.id == edition.act.id).collect();
    if of_act.is_empty() {
        page.push_str(&format!("{}\n", labels::NO_GAPS.get(lang)));
        return;
    }
    page.push_str(&format!("{}\n\n", labels::UNSEEN.get(lang)));
    for one in of_act {
        page.push_str(&gap(rulebook, one, lang));
    }
}

/// An edition that was not seen: which, what is known of it, and when it was in force.
pub(super) fn gap(rulebook: &Rulebook, one: &Unseen, lang: Lang) -> String {
    const REQUIREMENTS: Text = text! {
        kk: "Өтініш берушіге қойылатын талаптар өзгерген болуы мүмкін: бұл кезеңдегі жауапты лауазымды адам шешеді.",
        ru: "Могли измениться требования к заявителю: об ответе за это время решает должностное лицо.",
        en: "What is required of an applicant may have changed: an answer for that time is for an official to judge.",
    };
    const NO_REQUIREMENT: Text = text! {
        kk: "Өтініш берушіге қойылатын талаптар өзгермеген.",
        ru: "Требования к заявителю не изменились.",
        en: "What is required of an applicant did not change.",
    };
    let touches = match one.touches {
        Touches::Requirements => REQUIREMENTS,
        Touches::NoRequirement => NO_REQUIREMENT,
    };
    // Some editions of one act are told apart by the service alone.
    let services = one.services.iter().map(|service| service.id()).collect::<Vec<_>>().join("+");
    let id = format!("{}/{}/{services}", one.act.id, Day(one.act.edition));
    let mut gap = format!("- {}**{}**\n", anchor(&id), sentence(one.act.cited.get(lang)));
    gap.push_str(&indented(&Item::new(one.note.text.get(lang), [one.note.at]).render(lang)));
    gap.push_str(&format!("  - {}\n", touches.get(lang)));
    gap.push_str(&indented(&fact(&labels::SERVICES, &service_names(rulebook, one.services, lang), lang)));
    gap.push_str(&indented(&in_force(&one.in_force, lang)));
    gap.push_str(&indented(&fact(&labels::LOOKED_FOR, &words::day(one.verified_on, lang), lang)));
    gap
}
