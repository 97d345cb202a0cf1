//! Order No 254 of 19 June 2020: editions that were not seen.

use crate::law::{Act, Bound, InForce, Page, Reference, Service, Statement, Touches, Unseen};
use crate::rulebook::reported;
use crate::{adilet, at, day, place, quote, text};

static OF_2020: Act = Act {
    id: "kz-order-254-2020",
    edition: day!(2020, 7, 17),
    cited: text! {
        kk: "2020 жылғы 19 маусымдағы № 254 бұйрық (17.07.2020 № 306 бұйрықтың редакциясында)",
        ru: "приказ № 254 от 19 июня 2020 года (в редакции приказа № 306 от 17 июля 2020 года)",
        en: "order No 254 of 19 June 2020 (edition of order No 306 of 17 July 2020)",
    },
    title: super::e2020_06_19::ACT.title,
    url: Some(adilet!("V2000020883")),
};

/// Edition of 17 July 2020, which changed appendix 4.
pub(in crate::rulebook) static E2020_07_17: Unseen = Unseen {
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
        to: super::e2022_11_18::FROM,
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
    title: super::e2020_06_19::ACT.title,
    url: Some(adilet!("V2000020883")),
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

static PAGES: &[&Page] = &[
    &FOOTNOTE,
    &FRAGMENT,
    &reported::MINISTRY,
    &reported::MINISTRY_IN_KAZAKH,
    &reported::ON_THE_PORTAL,
    &reported::EVERYWHERE,
    &reported::AT_THE_END_OF_2025,
];

/// The Law on Education as it stood on 2 March 2026; since which day article 30 says so was not found.
static EDUCATION: Act = Act { edition: day!(2026, 3, 2), ..super::EDUCATION_OF_2021 };
static IN_ARTICLE_30: &[Reference] = &[Reference { act: &EDUCATION, place: place!(art 30 (1)) }];

/// Edition of 31 May 2024: the whole of the Rules anew.
pub(in crate::rulebook) static E2024_05_31: Unseen = Unseen {
    act: &OF_2024,
    in_force: InForce {
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
    },
    services: &[Service::PreschoolQueue, Service::KindergartenAdmission],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "№ 133 бұйрық Қағидаларды тұтас жаңа редакцияда жазды, мәтіні табылмады: жауап 18.11.2022 редакция бойынша беріледі, лауазымды адам шешеді. Бір балабақшаның бетіндегі үзінді бойынша балабақшаға қабылдау портал немесе ақпараттандыру объектілері арқылы жүргізіледі, кеңсе аталмаған; «Білім туралы» Заңның 30-бабы да (2026 жылғы 2 наурыздағы редакцияда) ақпараттандыру объектілерін атайды. Министрліктің түсіндірмесі бойынша жолдама екі күнде расталады, құжаттар мен шартқа бес жұмыс күні беріледі, мерзім бір рет 30 күнтізбелік күнге дейін ұзартылады; тізбе толық болмаса, құжаттардың мерзімі өтсе немесе екпе алмаған балалардың үлесі асып кетсе, бала қабылданбауы мүмкін. Бірқатар жерде жолдаманың орнына ваучер беріледі (пилоттық жоба 2026 жылғы 1 шілдеге дейін деп хабарланған, одан кейінгісі табылмады); білім бөлімінен сұраған жөн.",
            ru: "Приказ № 133 изложил Правила в новой редакции целиком, текст не найден: ответ даётся по редакции от 18.11.2022, решает должностное лицо. По отрывку на странице одного детского сада зачисление идёт через портал или объекты информатизации, канцелярия не названа; объекты информатизации называет и статья 30 Закона «Об образовании» (в редакции от 2 марта 2026 года). По разъяснению министерства направление подтверждают за два дня, на документы и договор даётся пять рабочих дней, срок один раз продлевают дополнительно до 30 календарных дней; отказать могут при неполном перечне, просроченных документах и превышении доли непривитых детей. В ряде мест вместо направления выдают ваучер (сообщается, что пилотный проект идёт до 1 июля 2026 года; что будет потом, не найдено): об этом стоит спросить в отделе образования.",
            en: "Order No 133 put the whole of the Rules in a new edition, and its text was not found: the edition of 18 November 2022 is used, and an official judges. By a fragment on the page of one kindergarten, admission goes through the portal or informatization objects; the office is not named; article 30 of the Law on Education (as it stood on 2 March 2026) names informatization objects too. By the ministry's explanation a referral is confirmed within two days, five working days are left for the documents and the contract, and it is prolonged once by up to 30 calendar days; a kindergarten may refuse where the list is incomplete, documents have expired, or the share of unvaccinated children is exceeded. In a number of places a voucher is given in place of the referral (the pilot project is said to run to 1 July 2026, and what comes after was not found): the education department should be asked.",
        },
        at: at!((title)).and(IN_ARTICLE_30).and_reported(PAGES).quoting(quote! {
            kk: "портал немесе ақпараттандыру объектілері арқылы жүргізіледі",
            ru: "Зачисление детей в дошкольные организации … осуществляется посредством единой базы учета, очередности и выдачи направлений через объекты информатизации в области образования",
        }),
    },
    verified_on: day!(2026, 11, 25),
};
