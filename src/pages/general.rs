//! The page of the laws and codes that hold for every service.

use erezhe_words::language::{self as words, capital};

use crate::calendar::Calendar;
use crate::law::{Act, Channel, Dated, General, InForce, Lang, RefusalStage, Rulebook, Source, Text};
use crate::text;

use super::editions::editions;
use super::labels;
use super::markdown::{Item, address, fact, from_day, in_force, item, sentence};
use super::service::channel_names;

pub(super) const TITLE: Text = text! {
    kk: "Барлық қызметке ортақ ережелер: ЖСН, мерзімді есептеу, мемлекеттік көрсетілетін қызметтер туралы заң",
    ru: "Правила, общие для всех услуг: ИИН, исчисление сроков, закон о государственных услугах",
    en: "Rules for every service: the IIN, how terms are counted, the law on public services",
};

/// The page.
pub(super) fn page(rulebook: &Rulebook, lang: Lang) -> String {
    let general = rulebook.general;
    let mut page = format!("# {}\n\n", TITLE.get(lang));
    page.push_str(&fact(&labels::VERIFIED, &words::day(general.verified_on, lang), lang));
    identification_number(general, lang, &mut page);
    terms(general, lang, &mut page);
    days_off(general, lang, &mut page);
    people(general, lang, &mut page);
    refusals(rulebook, lang, &mut page);
    acts(general, lang, &mut page);
    page
}

fn heading(text: &Text, lang: Lang, page: &mut String) {
    page.push_str(&format!("\n## {}\n\n", text.get(lang)));
}

fn rule(text: &Text, at: Source, lang: Lang, page: &mut String) {
    page.push_str(&item(text.get(lang), &[at], lang));
}

/// A rule whose source changes with time: which from which day on.
fn dated(text: &str, at: &Dated, lang: Lang, page: &mut String) {
    const FIRST: Text = text! { kk: "Әуелі:", ru: "Сначала:", en: "At first:" };
    const SINCE: Text = text! { kk: "{day} бастап:", ru: "С {day}:", en: "From {day} on:" };
    if at.later.is_empty() {
        page.push_str(&item(text, &[at.first], lang));
        return;
    }
    let mut item = Item::new(text, []).note_at(FIRST.get(lang), "", [at.first]);
    for (day, source) in at.later {
        let day = if lang == Lang::Kk { from_day(*day) } else { words::day(*day, lang) };
        item = item.note_at(&words::fill(&SINCE, lang, &[("day", &day)]), "", [*source]);
    }
    page.push_str(&item.render(lang));
}

fn every(at: &Dated) -> Vec<Source> {
    std::iter::once(at.first).chain(at.later.iter().map(|(_, source)| *source)).collect()
}

fn identification_number(general: &General, lang: Lang, page: &mut String) {
    const HEADING: Text = text! {
        kk: "Жеке сәйкестендіру нөмірі (ЖСН)",
        ru: "Индивидуальный идентификационный номер (ИИН)",
        en: "Individual identification number (IIN)",
    };
    const FORMAT: Text = text! {
        kk: "ЖСН он екі цифрдан тұрады.",
        ru: "ИИН состоит из двенадцати цифр.",
        en: "An IIN is twelve digits.",
    };
    const ZERO: Text = text! {
        kk: "Тек нөлдерден тұратын нөмір туралы лауазымды адам шешеді.",
        ru: "О номере из одних нулей решает должностное лицо.",
        en: "On a number of zeros only an official judges.",
    };
    const LAW: Text = text! {
        kk: "Заң бойынша нөмір — цифрлар тізбегі, оның соңғысы — бақылау разряды; есептеу алгоритміне сай келмейтін нөмір құжат қайта берілгенде жаңадан қалыптастырылады.",
        ru: "По закону номер — последовательность цифр, последняя из них — контрольный разряд; номер, который не отвечает алгоритму расчёта, при повторной выдаче документа формируют заново.",
        en: "By the law the number is a sequence of digits whose last is the check digit; a number that does not fit the algorithm is formed anew when the document is issued again.",
    };
    const CHECKSUM: Text = text! {
        kk: "Он екінші цифр — бақылау цифры: алғашқы он бір цифрды 1-ден 11-ге дейінгі салмақтарға көбейтіп қосады, қосындыны 11-ге бөлгендегі қалдық — бақылау цифры. Қалдық 10 болса, есептеу 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2 салмақтарымен қайталанады.",
        ru: "Двенадцатая цифра контрольная: первые одиннадцать цифр умножают на веса от 1 до 11 и складывают, остаток от деления суммы на 11 и есть контрольная цифра. Если остаток равен 10, расчёт повторяют с весами 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2.",
        en: "The twelfth digit is a check digit: the first eleven are multiplied by the weights 1 to 11 and added up, and the remainder of the sum divided by 11 is the digit. If it is 10, the same is done with the weights 3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2.",
    };
    const HINTS: Text = text! {
        kk: "ЖСН-нен оқылатын туған күн мен жыныс — тек болжам; олармен сәйкессіздік бас тартуға негіз болмайды.",
        ru: "Дата рождения и пол, которые читаются в ИИН, — только подсказка; расхождение с ними не основание для отказа.",
        en: "Birth date and sex that can be read from an IIN are hints only; a mismatch is no ground of refusal.",
    };
    heading(&HEADING, lang, page);
    rule(&FORMAT, general.iin_format, lang, page);
    rule(&ZERO, general.iin_zero, lang, page);
    page.push_str(&item(CHECKSUM.get(lang), &[general.iin_checksum, general.iin_weights], lang));
    rule(&LAW, general.iin_law, lang, page);
    rule(&HINTS, general.iin_hints, lang, page);
    page.push_str(&in_force(&general.iin_in_force, lang));
    page.push_str(&format!("- {}\n", sentence(general.iin_after.get(lang))));
}

fn terms(general: &General, lang: Lang, page: &mut String) {
    const HEADING: Text = text! { kk: "Мерзімді есептеу", ru: "Исчисление сроков", en: "How terms are counted" };
    const START: Text = text! {
        kk: "Өтініш тіркелген күн мерзімге кірмейді; бірінші күн — одан кейінгі жұмыс күні.",
        ru: "День регистрации заявления в срок не входит; первый день срока — следующий за ним рабочий день.",
        en: "The day of registration is not part of the term; its first day is the next working day.",
    };
    const WORKING_DAYS: Text = text! {
        kk: "Мерзімнің жұмыс күндері, өтініш қандай тәсілмен берілсе де, көрсетілетін қызметті берушінің бес күндік жұмыс аптасы бойынша саналады.",
        ru: "Рабочие дни срока считают по пятидневной рабочей неделе услугодателя, каким бы способом ни подали заявление.",
        en: "The working days of a term are those of the provider's five-day week, through whichever channel the application came.",
    };
    const LAST_DAY: Text = text! {
        kk: "Мерзімнің соңғы күні жұмыс күні болмаса, мерзім одан кейінгі ең жақын жұмыс күні аяқталады.",
        ru: "Если последний день срока нерабочий, срок истекает в ближайший следующий за ним рабочий день.",
        en: "A term whose last day is no working day ends on the next working day.",
    };
    const LAST_MOMENT: Text = text! {
        kk: "Мерзімнің соңғы күні порталға жіберілген өтініш, сағат қанша болса да, уақтылы берілген болып есептеледі; ұйымға берілетін өтініштің мерзімі ол жабылғанда бітеді.",
        ru: "Заявление, отправленное на портал в последний день срока, подано вовремя, в котором бы часу его ни отправили; для заявления в организацию срок истекает, когда она закрывается.",
        en: "What is sent to the portal on the last day is in time, whatever the hour; at a desk the time ends when it closes.",
    };
    const CHAINING: Text = text! {
        kk: "Ұзақтығы минутпен немесе сағатпен берілген рәсімдер (іс-қимылдар) бөлек жұмыс күнін алмайды.",
        ru: "Процедуры (действия), на которые отведены минуты или часы, отдельного рабочего дня не занимают.",
        en: "Steps in minutes or hours take no working day of their own.",
    };
    const AFTER_HOURS: Text = text! {
        kk: "Жұмыс уақытынан кейін, демалыс немесе мереке күні порталға берілген өтініш келесі жұмыс күні тіркеледі, қызмет туралы акт бұл жөнінде айтпаса да.",
        ru: "Заявление, поданное на портал после рабочего времени, в выходной или праздничный день, регистрируют следующим рабочим днём, даже если акт об услуге об этом молчит.",
        en: "An application that reaches the portal after hours, on a weekend or a holiday is registered on the next working day, even where the act on the service is silent.",
    };
    const CLOSING: Text = text! {
        kk: "Актіде көрсетілетін қызметті берушінің жұмыс уақыты жазылмаса, {opens}–{closes} деп алынады; сағат {doubtful} немесе одан кейін берілген өтініш бойынша есептелген күн — болжам.",
        ru: "Если акт не называет часов работы услугодателя, взято {opens}–{closes}; день, рассчитанный по заявлению, поданному в {doubtful} или позже, предварительный.",
        en: "Where the act states no hours of the provider, {opens} to {closes} is used; a day counted from an application made at {doubtful} or later is an estimate.",
    };
    const ACADEMIC_YEAR: Text = text! {
        kk: "Оқу жылы 1 қыркүйекте басталады; маусым–тамыз айларында қай оқу жылы ағымдағы екенін ешбір акт айтпайды.",
        ru: "Учебный год начинается 1 сентября; какой учебный год считается текущим с июня по август, не говорит ни один акт.",
        en: "The academic year begins on 1 September; no act says which academic year is the current one from June to August.",
    };
    heading(&HEADING, lang, page);
    dated(START.get(lang), &general.term_start, lang, page);
    dated(WORKING_DAYS.get(lang), &general.working_days, lang, page);
    rule(&LAST_DAY, general.last_day_moves, lang, page);
    rule(&LAST_MOMENT, general.last_moment, lang, page);
    rule(&CHAINING, general.step_chaining, lang, page);
    dated(AFTER_HOURS.get(lang), &general.after_hours, lang, page);
    let hours = general.default_closing;
    let (opens, closes, doubtful) =
        (words::clock(hours.opens), words::clock(hours.closes), words::clock(hours.doubtful_from));
    let values = [("opens", opens.as_str()), ("closes", &closes), ("doubtful", &doubtful)];
    dated(&words::fill(&CLOSING, lang, &values), &hours.at, lang, page);
    dated(ACADEMIC_YEAR.get(lang), &general.academic_year, lang, page);
}

fn days_off(general: &General, lang: Lang, page: &mut String) {
    const HEADING: Text = text! { kk: "Демалыс және мереке күндері", ru: "Выходные и праздничные дни", en: "Days off" };
    const HOLIDAYS: Text = text! {
        kk: "Демалыс және мереке күндерін мерекелер туралы заң, Еңбек кодексі және демалыс күндерін ауыстыру туралы жыл сайынғы актілер айқындайды.",
        ru: "Выходные и праздничные дни определяют закон о праздниках, Трудовой кодекс и ежегодные акты о переносе выходных.",
        en: "Days off follow from the law on holidays, the Labour Code and the yearly acts that move days of rest.",
    };
    const SIX_DAYS: Text = text! {
        kk: "Мемлекеттік корпорация алты күндік аптамен жұмыс істейді: демалыс күндерін ауыстыру оған қолданылмайды.",
        ru: "Государственная корпорация работает по шестидневной неделе: переносы выходных дней на неё не распространяются.",
        en: "The State Corporation has a six-day week: moved days of rest do not concern it.",
    };
    const ESTIMATED: Text = text! {
        kk: "Демалыс күндері {first}–{last} жылдар үшін белгілі; басқа жылдарға есептелген күн — болжам.",
        ru: "Выходные дни известны за {first}–{last} годы; для других лет рассчитанный день предварительный.",
        en: "The days off of {first} to {last} are known; for other years a day that is counted is an estimate.",
    };
    heading(&HEADING, lang, page);
    rule(&HOLIDAYS, general.holidays, lang, page);
    dated(SIX_DAYS.get(lang), &general.six_day_week, lang, page);
    let (first, last) = Calendar::published_years();
    let values = [("first", first.to_string()), ("last", last.to_string())];
    let values = values.each_ref().map(|(name, value)| (*name, value.as_str()));
    page.push_str(&item(&words::fill(&ESTIMATED, lang, &values), &[general.calendar_estimated], lang));
}

fn people(general: &General, lang: Lang, page: &mut String) {
    const HEADING: Text = text! { kk: "Кім жүгінеді, қай акт қолданылады", ru: "Кто обращается и какой акт применяется", en: "Who applies, and which act holds" };
    const PARENTS: Text = text! {
        kk: "Ата-ана — баланың заңды өкілі: одан сенімхат талап етілмейді.",
        ru: "Родитель — законный представитель ребёнка: доверенность от него не требуется.",
        en: "A parent is the child's legal representative: no power of attorney is asked for.",
    };
    const GUARDIANS: Text = text! {
        kk: "Бала асырап алушы, қорғаншы, қамқоршы, патронат тәрбиеші және оларды алмастыратын басқа адамдар да — баланың заңды өкілдері.",
        ru: "Законные представители ребёнка — также усыновители, опекун, попечитель, патронатный воспитатель и другие заменяющие их лица.",
        en: "Adoptive parents, a guardian, a custodian, a foster carer and others in their place are legal representatives of a child too.",
    };
    const REPRESENTATION: Text = text! {
        kk: "Қызмет туралы акт атамаған өкілдің жүгіне алатын-алмайтынын лауазымды адам шешеді.",
        ru: "Может ли обратиться представитель, которого акт об услуге не называет, решает должностное лицо.",
        en: "Whether a representative whom the act on the service does not name may apply, an official judges.",
    };
    const FULL: Text = text! {
        kk: "{full} жасқа толған адам өз атынан өзі өтініш береді.",
        ru: "Тот, кому исполнилось {full} лет, обращается сам.",
        en: "Whoever has turned {full} applies alone.",
    };
    const PARTIAL: Text = text! {
        kk: "{partial} мен {full} жас аралығындағы бала ата-анасының немесе өзге заңды өкілдерінің келісімімен өтініш береді.",
        ru: "От {partial} до {full} лет ребёнок обращается с согласия родителей или иных законных представителей.",
        en: "Between {partial} and {full} a child applies with the consent of the parents or other legal representatives.",
    };
    const BELOW: Text = text! {
        kk: "{partial} жасқа толмаған баланың атынан ата-анасы немесе өзге заңды өкілдері әрекет етеді; оның өзі берген өтініші туралы лауазымды адам шешеді.",
        ru: "За ребёнка, которому не исполнилось {partial} лет, действуют родители или иные законные представители; о заявлении, которое он подал сам, решает должностное лицо.",
        en: "For a child under {partial} the parents or other legal representatives act; on an application made by the child alone an official judges.",
    };
    const NOT_IN_FORCE: Text = text! {
        kk: "Өтініш күні қызмет туралы белгілі актілердің ешқайсысы қолданылмаса, жауапта сол айтылады және одан бұрынғы, одан кейінгі редакциялар аталады.",
        ru: "Если в день заявления не действует ни один известный акт об услуге, ответ так и говорит и называет редакции до и после этого дня.",
        en: "Where no known act on the service is in force on the day, the answer says so and names the editions before and after.",
    };
    const FROM_SYSTEMS: Text = text! {
        kk: "Ақпараттық жүйелерден алуға болатын құжаттарды өтініш берушіден талап етуге болмайды; бұл төрт қызметтің бәріне қатысты.",
        ru: "Документы, которые можно получить из информационных систем, у заявителя не требуют; это относится ко всем четырём услугам.",
        en: "Documents that can be had from information systems are not asked of the applicant; this holds for all four services.",
    };
    const SIGNATURE: Text = text! {
        kk: "Портал арқылы берілетін өтінішке қойылған ЭЦҚ-ны иесінің өзі пайдалануға тиіс, ал оның тіркеу куәлігі сол күні жарамды және қайтарып алынбаған болуға тиіс.",
        ru: "ЭЦП под заявлением на портал ставит сам её владелец; её регистрационное свидетельство в этот день действует и не отозвано.",
        en: "The electronic signature of an application on the portal is used by its holder, and its registration certificate is valid on that day and not revoked.",
    };
    const PORTAL: Text = text! {
        kk: "Қызметтер туралы актілер порталды «электрондық үкімет» веб-порталы деп атайды; 2026 жылғы шілдеден қолданыстағы Цифрлық кодексте ол — «цифрлық үкіметтің» веб-порталы.",
        ru: "Акты об услугах называют портал веб-порталом «электронного правительства»; в Цифровом кодексе, который действует с июля 2026 года, это веб-портал «цифрового правительства».",
        en: "The acts on the services call the portal the web portal of the \"electronic government\"; in the Digital Code, in force since July 2026, it is the web portal of the \"digital government\".",
    };
    heading(&HEADING, lang, page);
    dated(PARENTS.get(lang), &general.parents, lang, page);
    rule(&GUARDIANS, general.legal_representatives, lang, page);
    rule(&REPRESENTATION, general.representation, lang, page);
    let capacity = &general.capacity;
    let (full, partial) = (capacity.full_from.to_string(), capacity.partial_from.to_string());
    for (text, at) in [(FULL, capacity.full_at), (PARTIAL, capacity.partial_at), (BELOW, capacity.below_at)] {
        page.push_str(&item(&words::fill(&text, lang, &[("full", &full), ("partial", &partial)]), &[at], lang));
    }
    rule(&FROM_SYSTEMS, general.from_systems, lang, page);
    dated(SIGNATURE.get(lang), &general.signature, lang, page);
    rule(&PORTAL, general.portal_name, lang, page);
    rule(&NOT_IN_FORCE, general.not_in_force, lang, page);
}

fn refusals(rulebook: &Rulebook, lang: Lang, page: &mut String) {
    const HEADING: Text = text! {
        kk: "Мемлекеттік көрсетілетін қызметтер туралы заң бойынша бас тарту",
        ru: "Отказы по закону о государственных услугах",
        en: "Refusals by the law on public services",
    };
    const ACCEPTANCE: Text = text! { kk: "Қабылдаудан бас тарту", ru: "Отказ в приёме", en: "Refusal of acceptance" };
    const SERVICE: Text =
        text! { kk: "Қызметті көрсетуден бас тарту", ru: "Отказ в оказании услуги", en: "Refusal of the service" };
    heading(&HEADING, lang, page);
    let mut shown: Option<(RefusalStage, &InForce, &[Channel])> = None;
    for row in rulebook.general.refusals {
        let refusal = &row.refusal;
        let same = shown.is_some_and(|(stage, time, channels)| {
            (stage, channels) == (refusal.stage, refusal.channels)
                && (time.from.day(), time.to.day()) == (row.in_force.from.day(), row.in_force.to.day())
        });
        if !same {
            let stage = if refusal.stage == RefusalStage::Acceptance { ACCEPTANCE } else { SERVICE };
            let channels = if refusal.channels.len() == Channel::ALL.len() {
                labels::ALL_CHANNELS.get(lang).to_lowercase()
            } else {
                channel_names(rulebook, refusal.channels, lang)
            };
            let gap = if shown.is_some() { "\n" } else { "" };
            page.push_str(&format!("{gap}### {} — {channels}\n\n", stage.get(lang)));
            page.push_str(&in_force(&row.in_force, lang));
            shown = Some((refusal.stage, &row.in_force, refusal.channels));
        }
        page.push_str(&item(refusal.text.get(lang), &[refusal.at], lang));
    }
}

fn acts(general: &General, lang: Lang, page: &mut String) {
    const HEADING: Text = text! { kk: "Оқылған заңдар мен кодекстер", ru: "Прочитанные законы и кодексы", en: "Laws and codes that were read" };
    heading(&HEADING, lang, page);
    let mut acts: Vec<&Act> = Vec::new();
    for other in sources(general).iter().flat_map(|source| source.others) {
        let has_page = editions().any(|one| std::ptr::eq(one.act, other.act));
        if !has_page && !acts.iter().any(|act| std::ptr::eq(*act, other.act)) {
            acts.push(other.act);
        }
    }
    for act in acts {
        let link = address(act, lang).map(|address| format!(" ([{}]({address}))", labels::TEXT_OF_ACT.get(lang)));
        page.push_str(&format!("- {}{}\n", capital(act.cited.get(lang)), link.unwrap_or_default()));
    }
}

/// Every source of the general rules.
fn sources(general: &General) -> Vec<Source> {
    let refusals = general.refusals.iter().map(|row| row.refusal.at);
    let rules = [
        general.iin_format,
        general.iin_zero,
        general.iin_checksum,
        general.iin_weights,
        general.iin_law,
        general.iin_hints,
        general.last_day_moves,
        general.last_moment,
        general.step_chaining,
        general.holidays,
        general.calendar_estimated,
        general.capacity.full_at,
        general.capacity.partial_at,
        general.capacity.below_at,
        general.legal_representatives,
        general.representation,
        general.from_systems,
        general.portal_name,
        general.not_in_force,
    ];
    let dated = [
        &general.term_start,
        &general.working_days,
        &general.after_hours,
        &general.default_closing.at,
        &general.academic_year,
        &general.six_day_week,
        &general.parents,
        &general.signature,
    ];
    let dated = dated.into_iter().flat_map(every);
    rules.into_iter().chain(dated).chain(refusals).collect()
}
