//! What is known from pages that are no act.

use erezhe_words::language::capital;

use crate::law::{Edition, Lang, Region, Reported, Rulebook, Text};
use crate::text;

use super::editions::{begins_before, end};
use super::labels;
use super::markdown::{Item, anchor, end_fact, fact, indented, link_to_rule, start, start_fact};
use super::service::service_names;

const ABOUT: Text = text! {
    kk: "Бұл мәліметтер ешбір актінің мәтінінен алынбаған: оларды тек аталған беттер хабарлайды. Бұл лауазымды адам ескеруі үшін айтылады, бас тартуға негіз болмайды.",
    ru: "Этого нет ни в одном прочитанном акте: об этом сообщают только названные страницы. О них говорится, чтобы их учло должностное лицо; основанием для отказа они не бывают.",
    en: "None of this stands in an act that was read: only the pages named report it. It is told for an official to look at, and is never a ground of refusal.",
};

fn id(one: &Reported) -> String {
    format!("reported/{}", one.id)
}

fn regions(rulebook: &Rulebook, one: &Reported, lang: Lang) -> String {
    let named = rulebook.regions.iter().filter(|region| one.regions.contains(&region.code));
    let names: Vec<String> = named.map(|region| format!("{} ({})", region.name.get(lang), region.code)).collect();
    names.join("; ")
}

/// The section of the first page, with the pages that report.
pub(super) fn all(rulebook: &Rulebook, lang: Lang, page: &mut String) {
    if rulebook.reported.is_empty() {
        return;
    }
    page.push_str(&format!("\n## {}\n\n{}\n\n", labels::REPORTED.get(lang), ABOUT.get(lang)));
    for one in rulebook.reported {
        page.push_str(&format!("- {}**{}**\n", anchor(&id(one)), capital(&regions(rulebook, one, lang))));
        page.push_str(&indented(&Item::new(one.text.get(lang), [one.at]).render(lang)));
        page.push_str(&indented(&fact(&labels::SERVICES, &service_names(rulebook, one.services, lang), lang)));
        page.push_str(&indented(&start_fact(&labels::REPORTED_SINCE, &one.in_force.from, lang)));
        if one.in_force.to.day().is_some() {
            page.push_str(&indented(&end_fact(&labels::REPORTED_TO, &one.in_force.to, lang)));
        }
    }
}

/// The section of an edition that it concerns: by region, with a way to the pages that report.
pub(super) fn of_edition(
    rulebook: &Rulebook,
    edition: &'static Edition,
    region: Option<&Region>,
    lang: Lang,
    page: &mut String,
) {
    const PAGES: Text = text! { kk: "хабарлаған беттер", ru: "кто сообщает", en: "reported by" };
    let concerned = |one: &&&Reported| {
        let here = region.is_none_or(|region| one.regions.contains(&region.code));
        let rules = edition.services.iter().filter(|rules| one.services.contains(&rules.service));
        here && begins_before(&edition.in_force, one.in_force.to.day())
            && rules.clone().any(|rules| begins_before(&one.in_force, end(edition, rules)))
    };
    let mut rows = rulebook.reported.iter().filter(concerned).peekable();
    if rows.peek().is_none() {
        return;
    }
    page.push_str(&format!("\n## {}\n\n{}\n\n", labels::REPORTED.get(lang), ABOUT.get(lang)));
    for one in rows {
        let pages = link_to_rule(PAGES.get(lang), "README.md", &id(one));
        let text = format!("**{}.** {} ({pages})", capital(&regions(rulebook, one, lang)), one.text.get(lang));
        page.push_str(
            &Item::new(text, []).note(labels::REPORTED_SINCE.get(lang), &start(&one.in_force.from, lang)).render(lang),
        );
    }
}
