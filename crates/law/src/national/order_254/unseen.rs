//! Order No 254 of 19 June 2020: editions that were not seen.

use crate::reported;
use erezhe_act::{Act, Bound, InForce, Page, Service, Statement, Touches, Unseen};
use erezhe_act::{at, day, quote, text};

static OF_2020: Act = Act {
    id: "kz-order-254-2020",
    edition: day!(2020, 7, 17),
    cited: text! {
        kk: "2020 жылғы 19 маусымдағы № 254 бұйрық (17.07.2020 № 306 бұйрықтың редакциясында)",
        ru: "приказ № 254 от 19 июня 2020 года (в редакции приказа № 306 от 17 июля 2020 года)",
        en: "order No 254 of 19 June 2020 (edition of order No 306 of 17 July 2020)",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};

/// Edition of 17 July 2020, which changed appendix 4.
pub(super) const E2020_07_17: Unseen = Unseen {
    act: &OF_2020,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2020, 7, 17),
            within_days: 60,
            basis: text! {
                kk: "17.07.2020 № 306 бұйрықтың тіркелген және жарияланған күндері белгісіз; орысша ескертпеде ол жарияланған күннен, қазақшада он күннен кейін қолданысқа енгізіледі делінген, ең ерте күн алынды.",
                ru: "Дни регистрации и опубликования приказа № 306 от 17.07.2020 неизвестны; по русской сноске он введён со дня опубликования, по казахской — через десять дней, взят самый ранний день.",
                en: "The days of registration and publication of order No 306 of 17 July 2020 are not known; by the Russian footnote it took effect on publication, by the Kazakh one ten days later, and the earliest day is used.",
            },
        },
        to: Bound::Open,
    },
    services: &[Service::KindergartenAdmission],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "№ 306 бұйрық 4-қосымшаға (құжаттарды қабылдау және балаларды қабылдау) өзгеріс енгізген; нені өзгерткені табылмады, сондықтан жауап 19.06.2020 редакция бойынша беріледі және оны лауазымды адам шешеді.",
            ru: "Приказ № 306 внёс изменение в приложение 4 (приём документов и зачисление); что именно изменено, неизвестно, поэтому ответ даётся по редакции от 19.06.2020, а решает должностное лицо.",
            en: "Order No 306 changed appendix 4 (acceptance of documents and enrolment); what it changed was not found, so the edition of 19 June 2020 is used and an official judges.",
        },
        at: at!((app 4, title)).quoting(quote! {
            kk: "4-қосымшаға өзгеріс енгізілді - ҚР Білім және ғылым министрінің 17.07.2020 № 306 (алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі)",
            ru: "Приложение 4 с изменением, внесенным приказом Министра образования и науки РК от 17.07.2020 № 306 (вводится в действие со дня его первого официального опубликования)",
        }),
    },
    verified_on: day!(2026, 11, 25),
};

static OF_2024: Act = Act {
    id: "kz-order-254-2020",
    edition: day!(2024, 5, 31),
    cited: text! {
        kk: "2020 жылғы 19 маусымдағы № 254 бұйрық (31.05.2024 № 133 бұйрықтың редакциясында)",
        ru: "приказ № 254 от 19 июня 2020 года (в редакции приказа № 133 от 31 мая 2024 года)",
        en: "order No 254 of 19 June 2020 (edition of order No 133 of 31 May 2024)",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};

static FOOTNOTE: Page = Page {
    id: "adilet-v2000020883-compare",
    text: text! {
        kk: "«Әділет» жүйесі, № 254 бұйрық тілдерді салыстыру беті: ескертпе — Қағидалар 31.05.2024 № 133 бұйрықтың редакциясында",
        ru: "Система «Әділет», приказ № 254 на странице сравнения языков: сноска — Правила в редакции приказа № 133 от 31.05.2024",
        en: "The system Adilet, order No 254 on the page that compares languages: the footnote that the Rules are in the edition of order No 133 of 31 May 2024",
    },
    url: "https://adilet.zan.kz/eng/docs/V2000020883/compare/kaz",
};

static FRAGMENT: Page = Page {
    id: "zharkain-ds0003-2025-08-14",
    text: text! {
        kk: "Жарқайың ауданындағы балабақшаның беті, 2025 жылғы 14 тамыз: Қағидалардың 21 және 22-тармақтарынан үзінді (редакциясы аталмаған)",
        ru: "Страница детского сада Жаркаинского района, 14 августа 2025 года: отрывок пунктов 21 и 22 Правил (редакция не названа)",
        en: "Page of a kindergarten of Zharkain District, 14 August 2025: a fragment of paragraphs 21 and 22 of the Rules (the edition is not named)",
    },
    url: "http://ds0003.zharkain.aqmoedu.kz/news/open/id-15224183",
};

static PAGES: &[&Page] = &[&FOOTNOTE, &FRAGMENT, &reported::MINISTRY, &reported::MINISTRY_IN_KAZAKH];

const SINCE_2024: InForce = InForce {
    from: Bound::Approximate {
        day: day!(2024, 6, 11),
        within_days: 60,
        basis: text! {
            kk: "31.05.2024 № 133 бұйрық алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі (ескертпе); жарияланған күні белгісіз, ең ерте күн алынды.",
            ru: "Приказ № 133 от 31.05.2024 вводится в действие по истечении десяти календарных дней после дня первого официального опубликования (сноска); день опубликования неизвестен, взят самый ранний день.",
            en: "Order No 133 of 31 May 2024 takes effect ten calendar days after the day of its first official publication (footnote); that day is not known, and the earliest one is used.",
        },
    },
    to: Bound::Open,
};

/// Edition of 31 May 2024: the whole of the Rules anew. Of the queue.
pub(super) const E2024_05_31_QUEUE: Unseen = Unseen {
    act: &OF_2024,
    in_force: SINCE_2024,
    services: &[Service::PreschoolQueue],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "№ 133 бұйрық Қағидаларды тұтас жаңа редакцияда жазды, мәтіні табылмады: жауап 18.11.2022 редакция бойынша беріледі, лауазымды адам шешеді.",
            ru: "Приказ № 133 изложил Правила в новой редакции целиком, текст не найден: ответ даётся по редакции от 18.11.2022, решает должностное лицо.",
            en: "Order No 133 put the whole of the Rules in a new edition, and its text was not found: the edition of 18 November 2022 is used, and an official judges.",
        },
        at: at!((title)).and_reported(const { &[&FOOTNOTE] }),
    },
    verified_on: day!(2026, 11, 25),
};

/// The same edition, of admission; what is reported of vouchers is told with the regions that have them.
pub(super) const E2024_05_31_ADMISSION: Unseen = Unseen {
    act: &OF_2024,
    in_force: SINCE_2024,
    services: &[Service::KindergartenAdmission],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "№ 133 бұйрық Қағидаларды тұтас жаңа редакцияда жазды, мәтіні табылмады: жауап 18.11.2022 редакция бойынша беріледі, лауазымды адам шешеді. Бір балабақшаның бетіндегі үзінді бойынша балабақшаға қабылдау портал немесе ақпараттандыру объектілері арқылы жүргізіледі, кеңсе аталмаған. Министрліктің түсіндірмесі бойынша мерзім бір рет 30 күнтізбелік күнге дейін ұзартылады; тізбе толық болмаса, құжаттардың мерзімі өтсе немесе екпе алмаған балалардың үлесі асып кетсе, бала қабылданбауы мүмкін.",
            ru: "Приказ № 133 изложил Правила в новой редакции целиком, текст не найден: ответ даётся по редакции от 18.11.2022, решает должностное лицо. По отрывку на странице одного детского сада зачисление идёт через портал или объекты информатизации, канцелярия не названа. По разъяснению министерства срок один раз продлевают дополнительно до 30 календарных дней; отказать могут при неполном перечне, просроченных документах и превышении доли непривитых детей.",
            en: "Order No 133 put the whole of the Rules in a new edition, and its text was not found: the edition of 18 November 2022 is used, and an official judges. By a fragment on the page of one kindergarten, admission goes through the portal or informatization objects; the office is not named. By the ministry's explanation the time is prolonged once by up to 30 calendar days; a kindergarten may refuse where the list is incomplete, documents have expired, or the share of unvaccinated children is exceeded.",
        },
        at: at!((title)).and_reported(PAGES).quoting(quote! {
            kk: "портал немесе ақпараттандыру объектілері арқылы жүргізіледі",
        }),
    },
    verified_on: day!(2026, 11, 25),
};
