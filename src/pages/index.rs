//! The first page of a language: which editions there are, and how the pages are to be read.

use erezhe_words::language::{self as words, capital};

use crate::law::{Act, Edition, InForce, Lang, Region, Rulebook, Service, Text};
use crate::text;

use super::edition::gap;
use super::editions::{file_name, unseen};
use super::markdown::{cell, from_day, item};
use super::{changes, labels, reported};

const TITLE: Text = text! {
    kk: "Ережелер жинағы",
    ru: "Свод правил",
    en: "The rulebook",
};

const ABOUT: Text = text! {
    kk: "Бұл беттер білім беру саласындағы төрт мемлекеттік көрсетілетін қызмет туралы erezhe бағдарламасы қолданатын ережелерді сөйлеммен жазып береді; олар сол деректердің өзінен жасалады. Бұл ресми мәтін емес: ресми мәтін — актінің өзі, әр сөйлемнің соңында оның орны көрсетілген.",
    ru: "На этих страницах словами записаны правила о четырёх государственных услугах в сфере образования, по которым судит программа erezhe; они получены из тех же данных. Это не официальный текст: официален сам акт, место в нём указано после каждого предложения.",
    en: "These pages put into sentences the rules on four public services of education by which the program erezhe judges; they are made from the same data. They are no official text: that is the act itself, and the place in it stands after each sentence.",
};

const HOW: [Text; 7] = [
    text! {
        kk: "Сөйлем актінің мазмұнын қысқаша береді, оның орны сызықшадан кейін көлбеу қаріппен жазылған. Акт аталмаса, ол — беттің өз актісі.",
        ru: "Предложение кратко передаёт содержание акта, место в нём указано после тире курсивом. Если акт не назван, это акт самой страницы.",
        en: "A sentence gives briefly what the act says; the place in it stands after a dash, in italics. Where no act is named it is the act of the page.",
    },
    text! {
        kk: "«Сөзбе-сөз» дегенді ашса, оқылған ресми мәтін шығады; ол барлық ережеде бірдей жазылып алынбаған.",
        ru: "Под словом «Дословно» скрыт официальный текст, как он прочитан; выписан он не у каждого правила.",
        en: "“Word for word” unfolds the official wording as it was read; it is not written down for every rule.",
    },
    text! {
        kk: "«Түсіндіру» деген жазу бар жерде мәтін мұны тікелей айтпайды; солай түсінудің себебі келтірілген.",
        ru: "Пометка «Толкование» значит, что прямо в тексте этого нет; рядом сказано, почему он понят так.",
        en: "“Interpretation” means that the text does not say it outright; the reason for reading it so stands beside it.",
    },
    text! {
        kk: "«Даулы» деген жазу: екі мәтін әртүрлі айтады немесе мәтін өзіне қайшы; лауазымды адам шешеді.",
        ru: "Пометка «Спорно»: два текста расходятся или текст противоречит сам себе; решает должностное лицо.",
        en: "“Disputed”: two texts differ, or the text is against itself; an official judges.",
    },
    text! {
        kk: "Сөйлемнің соңындағы кішкене жазу — ереженің бағдарламадағы атауы әрі мекенжайы; алдына акт, редакция және қызмет қойылса, толық атауы шығады.",
        ru: "Мелкая надпись в конце — имя правила в программе и его адрес; полное имя начинается с акта, редакции и услуги.",
        en: "The small name at the end is what the program calls the rule, and its address; the full name begins with act, edition and service.",
    },
    text! {
        kk: "≈ белгісі күннің нақты белгісіз екенін білдіреді: заң жол беретін ең ерте күн алынған, негізі редакцияның бетінде.",
        ru: "Знак ≈ значит, что точный день неизвестен: взят самый ранний, какой допускает закон, основание — на странице редакции.",
        en: "The sign ≈ means that the exact day is not known: it is the earliest that the law allows, and the page of the edition gives the basis.",
    },
    text! {
        kk: "«Күшін жойған күні» — редакция қолданылмайтын алғашқы күн.",
        ru: "«Дата утраты силы» — первый день, когда редакция уже не применяется.",
        en: "“Out of force from” names the first day on which the edition is no longer applied.",
    },
];

/// The page.
pub(super) fn page(rulebook: &Rulebook, lang: Lang) -> String {
    const OTHER: Text = text! {
        kk: "Басқа тілдерде: [русский](../ru/README.md), [English](../en/README.md).",
        ru: "На других языках: [қазақша](../kk/README.md), [English](../en/README.md).",
        en: "In other languages: [қазақша](../kk/README.md), [русский](../ru/README.md).",
    };
    const VERSION: Text = text! {
        kk: "Деректердің күні — {day}.", ru: "Данные на {day}.", en: "The data are of {day}.",
    };
    const HOW_TO_READ: Text = text! { kk: "Қалай оқу керек", ru: "Как читать", en: "How to read them" };
    const NATIONAL: Text = text! { kk: "Республикалық актілер", ru: "Республиканские акты", en: "National acts" };
    const REGIONAL: Text = text! { kk: "Өңірлік актілер", ru: "Региональные акты", en: "Regional acts" };
    const REST: Text = text! {
        kk: "Қалған өңірлердің жинақта өз актісі жоқ, оларда тек республикалық актілер қолданылады: {regions}.",
        ru: "У остальных регионов своих актов в своде нет, там применяются только республиканские: {regions}.",
        en: "The other regions have no act of their own here; there the national acts alone are applied: {regions}.",
    };
    const CHANGES: Text = text! { kk: "Не өзгерді", ru: "Что изменилось", en: "What changed" };
    const NOT_SEEN: Text = text! {
        kk: "Мәтіні табылмаған редакциялар",
        ru: "Редакции, текст которых не найден",
        en: "Editions whose text was not found",
    };
    let day = words::day(rulebook.version, lang);
    let mut page = format!("# {}\n\n{}\n\n", TITLE.get(lang), ABOUT.get(lang));
    page.push_str(&format!("{} {}\n", words::fill(&VERSION, lang, &[("day", &day)]), OTHER.get(lang)));
    page.push_str(&format!("\n## {}\n\n", HOW_TO_READ.get(lang)));
    for line in HOW {
        page.push_str(&format!("- {}\n", line.get(lang)));
    }
    page.push_str(&format!(
        "\n## {}\n\n- [{}](general.md)\n",
        labels::GENERAL.get(lang),
        super::general::TITLE.get(lang)
    ));
    page.push_str(&format!("\n## {}\n\n{}", NATIONAL.get(lang), head(lang)));
    for edition in rulebook.national {
        page.push_str(&row(edition, lang));
    }
    page.push_str(&format!("\n## {}\n", REGIONAL.get(lang)));
    let with_acts = |region: &&&Region| !region.editions.is_empty();
    for region in rulebook.regions.iter().filter(with_acts) {
        page.push_str(&format!("\n### {}\n\n{}", capital(region.name.get(lang)), head(lang)));
        for edition in region.editions {
            page.push_str(&row(edition, lang));
        }
    }
    let without: Vec<&str> =
        rulebook.regions.iter().filter(|one| one.editions.is_empty()).map(|one| one.name.get(lang)).collect();
    page.push_str(&format!("\n{}\n", words::fill(&REST, lang, &[("regions", &without.join("; "))])));
    page.push_str(&format!("\n## {}\n\n", CHANGES.get(lang)));
    for step in changes::steps() {
        let services: Vec<&str> = changes::services(&step).iter().map(|one| service(*one, lang)).collect();
        let (from, to) = (cited(step.from.act, lang), cited(step.to.act, lang));
        page.push_str(&format!("- [{from} → {to}]({}): {}\n", changes::path(&step), services.join("; ")));
    }
    founded(rulebook, lang, &mut page);
    reported::all(rulebook, lang, &mut page);
    page.push_str(&format!("\n## {}\n\n", NOT_SEEN.get(lang)));
    for one in unseen(rulebook) {
        page.push_str(&gap(rulebook, one, lang));
    }
    page
}

/// Regions that are younger than the rulebook.
fn founded(rulebook: &Rulebook, lang: Lang, page: &mut String) {
    const HEADING: Text = text! { kk: "Кейін құрылған өңірлер", ru: "Регионы, образованные позже", en: "Regions that were founded later" };
    const FOUNDED: Text = text! {
        kk: "{region} ({code}) — {since}; оған дейін бұл жерлер мына өңірде болған: {before}",
        ru: "{region} ({code}) — с {since}; до этого эти места относились к другому региону: {before}",
        en: "{region} ({code}): since {since}; before that its places belonged to {before}",
    };
    let mut lines = String::new();
    for region in rulebook.regions {
        let Some(founded) = region.founded else { continue };
        let before = rulebook.regions.iter().find(|one| one.code == founded.before);
        let before = before.map_or(founded.before, |one| one.name.get(lang));
        let since = if lang == Lang::Kk {
            format!("{} бастап", from_day(founded.on))
        } else {
            words::day(founded.on, lang)
        };
        let region_name = capital(region.name.get(lang));
        let values = [("region", region_name.as_str()), ("code", region.code), ("since", &since), ("before", before)];
        lines.push_str(&item(&words::fill(&FOUNDED, lang, &values), &[founded.at], lang));
    }
    if !lines.is_empty() {
        page.push_str(&format!("\n## {}\n\n{lines}", HEADING.get(lang)));
    }
}

fn head(lang: Lang) -> &'static str {
    const HEAD: Text = text! {
        kk: "| Редакция | Қызметтер | Қолданысқа енгізілген күні | Күшін жойған күні |\n| --- | --- | --- | --- |\n",
        ru: "| Редакция | Услуги | Дата введения в действие | Дата утраты силы |\n| --- | --- | --- | --- |\n",
        en: "| Edition | Services | In force from | Out of force from |\n| --- | --- | --- | --- |\n",
    };
    HEAD.get(lang)
}

fn row(edition: &Edition, lang: Lang) -> String {
    const BESIDE: Text = text! {
        kk: " (стандартпен қатар)", ru: " (рядом со стандартом)", en: " (beside the standard)",
    };
    let Edition { act, in_force: InForce { from, to }, .. } = edition;
    let services: Vec<&str> = edition.services.iter().map(|rules| service(rules.service, lang)).collect();
    let beside = if edition.beside { BESIDE.get(lang) } else { "" };
    let name = format!("[{}]({}){beside}", cited(act, lang), file_name(edition));
    format!("| {name} | {} | {} | {} |\n", services.join("; "), cell(from, lang), cell(to, lang))
}

fn cited(act: &Act, lang: Lang) -> String {
    capital(act.cited.get(lang))
}

fn service(service: Service, lang: Lang) -> &'static str {
    const EXTERNAT: Text = text! { kk: "экстернатқа рұқсат", ru: "разрешение на экстернат", en: "external study" };
    const DUPLICATE: Text = text! {
        kk: "білім туралы құжаттың телнұсқасы", ru: "дубликат документа об образовании", en: "duplicates",
    };
    const QUEUE: Text = text! { kk: "балабақша кезегі", ru: "очередь в детский сад", en: "preschool queue" };
    const ADMISSION: Text = text! {
        kk: "балабақшаға қабылдау", ru: "зачисление в детский сад", en: "kindergarten admission",
    };
    match service {
        Service::ExternatPermit => EXTERNAT.get(lang),
        Service::EducationDocumentDuplicate => DUPLICATE.get(lang),
        Service::PreschoolQueue => QUEUE.get(lang),
        Service::KindergartenAdmission => ADMISSION.get(lang),
    }
}
