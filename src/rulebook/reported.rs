//! What pages report that are no acts: the vouchers for kindergartens, which take the place of the referral.
//!
//! The orders of the pilot project themselves were not seen. Where a page names only some towns of a region, the region is
//! here all the same: an application does not say in which town the place is asked for.

use crate::law::{Bound, InForce, Page, Reported, Service, Source, Text};
use crate::{day, quote, text};

/// Everything that is reported.
pub(super) static REPORTED: &[&Reported] = &[
    &ZHAMBYL_AND_TURKISTAN,
    &SHYMKENT,
    &ASTANA,
    &WEST_KAZAKHSTAN,
    &KARAGANDA,
    &EAST_KAZAKHSTAN,
    &SINCE_MARCH_2025,
    &BY_JUNE_2025,
    &AKMOLA,
    &AKTOBE,
    &ATYRAU,
    &ELSEWHERE,
];

static QUEUE_AND_ADMISSION: &[Service] = &[Service::PreschoolQueue, Service::KindergartenAdmission];

static PROLONGED: Page = Page {
    id: "zakon-kz-2026-03-04-voucher",
    text: text! {
        kk: "Zakon.kz, 2026 жылғы 4 наурыз: Оқу-ағарту министрі міндетін атқарушының 2026 жылғы 27 ақпандағы бұйрығы туралы — пилоттық жоба 2025 жылғы 1 қаңтардан 2026 жылғы 1 шілдеге дейін",
        ru: "Zakon.kz, 4 марта 2026 года: о приказе и. о. министра просвещения от 27 февраля 2026 года — пилотный проект с 1 января 2025 года до 1 июля 2026 года",
        en: "Zakon.kz, 4 March 2026: of the order of the acting Minister of Enlightenment of 27 February 2026 — the pilot project from 1 January 2025 to 1 July 2026",
    },
    url: "https://www.zakon.kz/pravo/6509879-eshche-na-tri-mesyatsa-prodlen-pilotnyy-proekt-po-razmeshcheniyu-obrazovatelnogo-goszakaza-v-detsadakh.html",
};

/// Cited for the edition of order 254 that was not seen too.
pub(in crate::rulebook) static MINISTRY: Page = Page {
    id: "kazpravda-2025-06-voucher",
    text: text! {
        kk: "«Казахстанская правда», 2025 жылғы маусым: Оқу-ағарту министрлігінің түсіндірмесі (ваучер енгізілген жерлер, ваучерді растау мерзімі)",
        ru: "«Казахстанская правда», июнь 2025 года: разъяснение Министерства просвещения (места, где введён ваучер; срок подтверждения)",
        en: "Kazakhstanskaya Pravda, June 2025: explanation of the Ministry of Enlightenment (the places that have vouchers; the days to confirm one)",
    },
    url: "https://kazpravda.kz/n/kak-poluchit-napravlenie-v-detsad-razyasnili-v-minprosvescheniya",
};

/// Cited for the edition of order 254 that was not seen too.
pub(in crate::rulebook) static MINISTRY_IN_KAZAKH: Page = Page {
    id: "mgorod-2025-06-voucher",
    text: text! {
        kk: "«Мой город», 2025 жылғы маусым: сол түсіндірме қазақ тілінде",
        ru: "«Мой город», июнь 2025 года: то же разъяснение на казахском языке",
        en: "Moi Gorod, June 2025: the same explanation in Kazakh",
    },
    url: "https://mgorod.kz/news/qazaqstanda-balabaqshalarda-toptardy-qalay-zhinaqtamaq",
};

static IN_2024: Page = Page {
    id: "ortcom-2024-11-voucher",
    text: text! {
        kk: "Орталық коммуникациялар қызметі, 2024 жылғы қараша: Тараз, Түркістан және Шымкент қалаларындағы пилоттық жоба туралы",
        ru: "Служба центральных коммуникаций, ноябрь 2024 года: о пилотном проекте в городах Тараз, Туркестан и Шымкент",
        en: "Central Communications Service, November 2024: of the pilot project in the cities of Taraz, Turkistan and Shymkent",
    },
    url: "https://ortcom.kz/en/novosti/1731046137",
};

static IN_ASTANA: Page = Page {
    id: "el-kz-astana-voucher",
    text: text! {
        kk: "El.kz: Астана қаласы білім басқармасының басшысы — ваучерлік қаржыландыру 2025 жылғы қаңтардан",
        ru: "El.kz: руководитель управления образования Астаны — ваучерное финансирование с января 2025 года",
        en: "El.kz: the head of the education department of Astana — vouchers from January 2025",
    },
    url: "https://el.kz/amp/elordanyn-mektepke-deyingi-uyymdary-qantardan-bastap-vaucherlik-qarzhylandyruga-koshedi_400007044",
};

static IN_ASTANA_SINCE_JANUARY: Page = Page {
    id: "inform-kz-2025-06-astana-voucher",
    text: text! {
        kk: "Kazinform, 2025 жыл: Астана әкімдігі — пилоттық жоба осы жылғы қаңтардан; INDIGO жүйесі мен ed24.kz қосымшасы",
        ru: "Kazinform, 2025 год: акимат Астаны — пилотный проект с января этого года; система INDIGO и приложение ed24.kz",
        en: "Kazinform, 2025: the akimat of Astana — the pilot project since January of that year; the system INDIGO and the application ed24.kz",
    },
    url: "https://qz.inform.kz/news/astanada-balalardi-balabaksha-toptarina-zhinaktau-kashan-bastalatini-belgl-boldi-2f59b6",
};

static IN_URALSK: Page = Page {
    id: "primeminister-29595-voucher",
    text: text! {
        kk: "Primeminister.kz: жүйе Тараз, Шымкент, Түркістан, Астана және Орал қалаларында жұмыс істейді, Жамбыл облысында аудандарға жайылды",
        ru: "Primeminister.kz: система работает в Таразе, Шымкенте, Туркестане, Астане и Уральске, в Жамбылской области перешла и на районы",
        en: "Primeminister.kz: the system works in Taraz, Shymkent, Turkistan, Astana and Uralsk, and in Zhambyl Region in districts too",
    },
    url: "https://primeminister.kz/en/news/zhambyl-region-starts-issuing-vouchers-for-kindergartens-at-district-level-29595",
};

static IN_EAST_KAZAKHSTAN: Page = Page {
    id: "fresh-buzz-2025-08-voucher",
    text: text! {
        kk: "Fresh.buzz, 2025 жылғы тамыз: Шығыс Қазақстан облысының әкімі ваучерлер туралы",
        ru: "Fresh.buzz, август 2025 года: аким Восточно-Казахстанской области о ваучерах",
        en: "Fresh.buzz, August 2025: the akim of East Kazakhstan Region of the vouchers",
    },
    url: "https://fresh.buzz/kz/default/akim-vko-problema-oceredej-v-detskie-sady-budet-resatsa-poetapno",
};

static PLAN_OF_2025: Page = Page {
    id: "np-kz-detskij-bank",
    text: text! {
        kk: "Np.kz: ваучерлер 1 наурыздан Павлодарда, Қостанайда, Қызылордада және Петропавлда; Астанада 2021 жылдан",
        ru: "Np.kz: ваучеры с 1 марта в Павлодаре, Костанае, Кызылорде и Петропавловске; в Астане с 2021 года",
        en: "Np.kz: vouchers from 1 March in Pavlodar, Kostanay, Kyzylorda and Petropavl; in Astana since 2021",
    },
    url: "https://np.kz/news/pravo/zakonotvorchestvo/detskij-bank",
};

static IN_KARAGANDA: Page = Page {
    id: "enbekshiqazaq-2025-02-15-voucher",
    text: text! {
        kk: "Enbekshiqazaq.kz, 2025 жылғы 15 ақпан: Қарағанды облысының барлық мектепке дейінгі ұйымы 1 наурыздан бастап ваучерге көшеді",
        ru: "Enbekshiqazaq.kz, 15 февраля 2025 года: с 1 марта на ваучеры переходят все дошкольные организации Карагандинской области",
        en: "Enbekshiqazaq.kz, 15 February 2025: from 1 March all preschool organisations of Karaganda Region change to vouchers",
    },
    url: "https://www.enbekshiqazaq.kz/en/news/146687-from-march-1-all-preschool-organizations-in.html",
};

static ON_THE_PORTAL: Page = Page {
    id: "gov-kz-services-3042",
    text: text! {
        kk: "Gov.kz, «Кезекке қою» қызметінің беті: Астана мен жаңа үлгідегі жерлерге (Атырау, Шымкент, Қарағанды, Қызылорда, Жамбыл, Солтүстік Қазақстан, Павлодар облысының аудандары) бөлек сілтемелер",
        ru: "Gov.kz, страница услуги постановки на очередь: отдельные ссылки для Астаны и мест новой модели (Атырау, Шымкент, Караганда, Кызылорда, Жамбыл, Северный Казахстан, районы Павлодарской области)",
        en: "Gov.kz, page of the service of the queue: separate links for Astana and for the places of the new model (Atyrau, Shymkent, Karaganda, Kyzylorda, Zhambyl, North Kazakhstan, districts of Pavlodar Region)",
    },
    url: "https://www.gov.kz/services/3042?lang=en",
};

static IN_AKTOBE: Page = Page {
    id: "darabala-65-voucher",
    text: text! {
        kk: "Darabala.kz: Ақтөбе облысының білім басқармасы — Ақтөбе қаласында пилоттық жоба 2025 жылғы 2 маусымнан",
        ru: "Darabala.kz: управление образования Актюбинской области — пилотный проект в городе Актобе со 2 июня 2025 года",
        en: "Darabala.kz: the education department of Aktobe Region — the pilot project in the city of Aktobe since 2 June 2025",
    },
    url: "https://darabala.kz/News/Detail/65",
};

static IN_EGINDYKOL: Page = Page {
    id: "balbobek-egin-akm-2026-03-16",
    text: text! {
        kk: "Ақмола облысы Егіндікөл ауылының «Балбөбек» бөбекжайы, 2026 жылғы 16 наурыз: кезекті жаңарту және 1,5 жастан ваучер беру туралы",
        ru: "Ясли-сад «Балбобек» села Егиндыколь Акмолинской области, 16 марта 2026 года: об обновлении очереди и о ваучерах с 1,5 лет",
        en: "Kindergarten Balbobek of Egindykol, Akmola Region, 16 March 2026: of the renewal of the queue and of vouchers from 1.5 years",
    },
    url: "http://balbobek-egin-akm.edu.kz/news/open/id-15753736",
};

static EVERYWHERE: Page = Page {
    id: "kaz-zakon-2025-08-12-voucher",
    text: text! {
        kk: "Kaz.zakon.kz, 2025 жылғы 12 тамыз: министр — қыркүйектен жыл соңына дейін барлық балабақша ваучерге кезең-кезеңімен көшеді",
        ru: "Kaz.zakon.kz, 12 августа 2025 года: министр — с сентября до конца года на ваучеры поэтапно перейдут все детские сады",
        en: "Kaz.zakon.kz, 12 August 2025: the minister — from September to the end of the year all kindergartens will change to vouchers step by step",
    },
    url: "https://kaz.zakon.kz/kogam-tynysy/6066192-barly-balabashalar-zhaa-arzhylandyru-zhyesne-kshrled.html",
};

static AT_THE_END_OF_2025: Page = Page {
    id: "inform-kz-2025-12-29-voucher",
    text: text! {
        kk: "Kazinform, 2025 жылғы 29 желтоқсан: бірінші вице-министр — пилоттық жоба 20 қала мен 16 ауданда",
        ru: "Kazinform, 29 декабря 2025 года: первый вице-министр — пилотный проект в 20 городах и 16 районах",
        en: "Kazinform, 29 December 2025: the first vice-minister — the pilot project in 20 cities and 16 districts",
    },
    url: "https://www.inform.kz/ru/ocheredey-menshe-v-dva-raza-vauchernoe-finansirovanie-detsadov-ohvatilo-20-gorodov-rk-c1939f",
};

/// What it comes to for a parent; the head says where, the tail is the same everywhere.
macro_rules! vouchers {
    (kk: $kk:literal, ru: $ru:literal, en: $en:literal) => {
        text! {
            kk: concat!(
                $kk,
                " Ваучер енгізілген жерде ол жолдаманың орнына беріледі. Министрліктің 2025 жылғы маусымдағы түсіндірмесі бойынша ваучерлер кезек жаңартылғаннан кейін, 1 шілдеден бастап бөлінеді; ваучер екі жұмыс күні ішінде расталады, расталмаса, өтініш белсенді болмай қалады және оны 28 күнтізбелік күн ішінде бір рет қана қалпына келтіруге болады; балабақшаны таңдауға, құжаттар мен шартқа бес жұмыс күні беріледі; ваучерден бас тартқанда кезектегі орын жойылады, ал таңдалған балабақшада орын болмаса, бала күту парағына қойылады. Жобаның мерзімі 2026 жылғы 1 шілдеге дейін деп хабарланған; одан кейінгісі табылмады. Бұл — актінің мәтіні емес, интернет-беттердегі хабар; нақты тәртіпті білім бөлімінен білген жөн."
            ),
            ru: concat!(
                $ru,
                " Там, где введён ваучер, его выдают вместо направления. По разъяснению министерства, июнь 2025 года, ваучеры распределяют с 1 июля, после обновления очереди; ваучер подтверждают за два рабочих дня, иначе заявление становится неактивным, и восстановить его можно только один раз в течение 28 календарных дней; на выбор детского сада, документы и договор даётся пять рабочих дней; при отказе от ваучера место в очереди аннулируют, а если в выбранном саду мест нет, ребёнка ставят в лист ожидания. Сообщается, что проект идёт до 1 июля 2026 года; что будет потом, не найдено. Это не текст акта, а сообщения на сайтах; точный порядок стоит узнать в отделе образования."
            ),
            en: concat!(
                $en,
                " Where there are vouchers, one is given in place of the referral. By the ministry's explanation of June 2025 vouchers are handed out from 1 July, after the queue is renewed; a voucher is confirmed within two working days, or else the application becomes inactive and can be restored only once, within 28 calendar days; five working days are left for the choice of a kindergarten, the documents and the contract; whoever declines the voucher loses the place in the queue, and where the chosen kindergarten has no place the child is put on its waiting list. The project is said to run to 1 July 2026; what comes after was not found. This is no text of an act but what websites report; the education department should be asked for the exact procedure."
            ),
        }
    };
}

/// Without an end: the project is said to run to 1 July 2026, and neither that it goes on nor that it ended was found. The
/// text says so.
const fn since(from: Bound) -> InForce {
    InForce { from, to: Bound::Open }
}

const PILOT: Text = text! {
    kk: "Интернет-беттердегі хабарларға қарағанда, жоба туралы 30.12.2024 № 372 бұйрық 2025 жылғы 1 қаңтардан бастап қолданылады; жобаның бұл жерде қай күні басталғаны табылмады.",
    ru: "По сообщениям на сайтах, приказ № 372 от 30.12.2024 о проекте действует с 1 января 2025 года; с какого дня проект идёт здесь, не найдено.",
    en: "By what websites report, order No 372 of 30 December 2024 on the project runs from 1 January 2025; from which day it runs here was not found.",
};

static ZHAMBYL_AND_TURKISTAN: Reported = Reported {
    id: "vouchers-zhambyl-turkistan",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-31", "KZ-61"],
    in_force: since(Bound::Approximate {
        day: day!(2024, 8, 1),
        within_days: 100,
        basis: text! {
            kk: "2024 жылғы қарашада Таразда жобаның үш айы туралы айтылды, Түркістанда ол жүріп жатты; нақты күндер табылмады.",
            ru: "В ноябре 2024 года о Таразе сказано, что проекту три месяца, в Туркестане он уже шёл; точные дни не найдены.",
            en: "In November 2024 Taraz is said to have had it for three months, and Turkistan had it already; the exact days were not found.",
        },
    }),
    text: vouchers! {
        kk: "Тараз бен Түркістан қалаларында, Байзақ, Сарыағаш, Жетісай, Сайрам, Қазығұрт және Мақтаарал аудандарында балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған.",
        ru: "В городах Тараз и Туркестан, в Байзакском, Сарыагашском, Жетысайском, Сайрамском, Казыгуртском и Мактааральском районах, по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады.",
        en: "The cities of Taraz and Turkistan and the districts of Baizak, Saryagash, Zhetisay, Sairam, Kazygurt and Maktaaral are reported to have a pilot project of vouchers for kindergartens."
    },
    at: Source::reported(&[&IN_2024, &MINISTRY, &MINISTRY_IN_KAZAKH, &IN_URALSK, &PROLONGED]),
};

static SHYMKENT: Reported = Reported {
    id: "vouchers-shymkent",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-79"],
    in_force: since(Bound::Approximate {
        day: day!(2024, 10, 17),
        within_days: 30,
        basis: text! {
            kk: "Шымкентте кезектегі балаларға ваучер беру 2024 жылғы 17 қазанда басталды деп хабарланды.",
            ru: "О Шымкенте сообщено, что выдача ваучеров детям из очереди началась 17 октября 2024 года.",
            en: "Of Shymkent it is reported that vouchers have been given to children of the queue since 17 October 2024.",
        },
    }),
    text: vouchers! {
        kk: "Шымкентте балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған.",
        ru: "В Шымкенте, по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады.",
        en: "Shymkent is reported to have a pilot project of vouchers for kindergartens."
    },
    at: Source::reported(&[&IN_2024, &MINISTRY, &MINISTRY_IN_KAZAKH, &ON_THE_PORTAL, &PROLONGED]),
};

static ASTANA: Reported = Reported {
    id: "vouchers-astana",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-71"],
    in_force: since(Bound::Exact {
        day: day!(2025, 1, 1),
        basis: text! {
            kk: "Жобаның басталуы ретінде әкімдік 2025 жылғы қаңтарды, министрліктің бұйрығы 2025 жылғы 1 қаңтарды атайды; бір бетте Астанада ваучер 2021 жылдан бар делінген.",
            ru: "Акимат называет январь 2025 года, приказ министерства — 1 января 2025 года; одна страница говорит, что в Астане ваучеры с 2021 года.",
            en: "The akimat names January 2025, the ministry's order 1 January 2025; one page says that Astana has had vouchers since 2021.",
        },
    }),
    text: vouchers! {
        kk: "Астанада балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған; өтініштің кезегі INDIGO жүйесінде.",
        ru: "В Астане, по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады; очередь ведётся в системе INDIGO.",
        en: "Astana is reported to have a pilot project of vouchers for kindergartens; the place of an application is in the system INDIGO."
    },
    at: Source::reported(&[
        &IN_ASTANA,
        &IN_ASTANA_SINCE_JANUARY,
        &PLAN_OF_2025,
        &MINISTRY,
        &MINISTRY_IN_KAZAKH,
        &ON_THE_PORTAL,
        &PROLONGED,
    ])
    .quoting(quote! {
        kk: "Астанада ваучерлік қаржыландыруды іске асыру 2025 жылдың қаңтарында басталады",
    }),
};

static WEST_KAZAKHSTAN: Reported = Reported {
    id: "vouchers-west-kazakhstan",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-27"],
    in_force: since(Bound::Approximate { day: day!(2025, 1, 1), within_days: 60, basis: PILOT }),
    text: vouchers! {
        kk: "Орал қаласында балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған.",
        ru: "В городе Уральск, по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады.",
        en: "The city of Uralsk is reported to have a pilot project of vouchers for kindergartens."
    },
    at: Source::reported(&[&IN_URALSK, &MINISTRY, &MINISTRY_IN_KAZAKH, &PROLONGED]),
};

static KARAGANDA: Reported = Reported {
    id: "vouchers-karaganda",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-35"],
    in_force: since(Bound::Exact {
        day: day!(2025, 3, 1),
        basis: text! {
            kk: "Қарағанды облысының барлық мектепке дейінгі ұйымы 1 наурыздан бастап ваучерге көшеді деп хабарланды.",
            ru: "Сообщено, что с 1 марта переходят все дошкольные организации Карагандинской области.",
            en: "All preschool organisations of Karaganda Region are reported to change on 1 March.",
        },
    }),
    text: vouchers! {
        kk: "Қарағанды облысында балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған.",
        ru: "В Карагандинской области, по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады.",
        en: "Karaganda Region is reported to have a pilot project of vouchers for kindergartens."
    },
    at: Source::reported(&[&IN_KARAGANDA, &MINISTRY, &MINISTRY_IN_KAZAKH, &ON_THE_PORTAL, &PROLONGED]),
};

static EAST_KAZAKHSTAN: Reported = Reported {
    id: "vouchers-east-kazakhstan",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-63"],
    in_force: since(Bound::Exact {
        day: day!(2025, 3, 1),
        basis: text! {
            kk: "Облыс әкімі 2025 жылғы тамызда: Өскеменнің балабақшалары 1 наурыздан көшті, аудандар қарашадан қосылады.",
            ru: "Аким области в августе 2025 года: детские сады Усть-Каменогорска перешли с 1 марта, районы подключатся с ноября.",
            en: "The akim of the region in August 2025: the kindergartens of Ust-Kamenogorsk changed on 1 March, the districts follow from November.",
        },
    }),
    text: vouchers! {
        kk: "Өскемен қаласында балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған; аудандар 2025 жылғы қарашадан қосылады делінген.",
        ru: "В городе Усть-Каменогорск, по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады; районы подключатся с ноября 2025 года.",
        en: "The city of Ust-Kamenogorsk is reported to have a pilot project of vouchers for kindergartens; the districts follow from November 2025."
    },
    at: Source::reported(&[&IN_EAST_KAZAKHSTAN, &MINISTRY, &MINISTRY_IN_KAZAKH, &PROLONGED]).quoting(quote! {
        ru: "С 1 марта на эту систему перешли детские сады Усть-Каменогорска, а с ноября к проекту подключатся все районы",
    }),
};

static SINCE_MARCH_2025: Reported = Reported {
    id: "vouchers-since-march-2025",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-39", "KZ-43", "KZ-55", "KZ-59"],
    in_force: since(Bound::Approximate {
        day: day!(2025, 3, 1),
        within_days: 90,
        basis: text! {
            kk: "Павлодар, Қостанай, Қызылорда және Петропавл қалалары ваучерге 2025 жылғы 1 наурыздан бастап көшеді деп хабарланды; аудандардың күндері табылмады.",
            ru: "О городах Павлодар, Костанай, Кызылорда и Петропавловск сообщено, что проект идёт в них с 1 марта 2025 года; для районов дни не найдены.",
            en: "The cities of Pavlodar, Kostanay, Kyzylorda and Petropavl are reported since 1 March 2025; the days of the districts were not found.",
        },
    }),
    text: vouchers! {
        kk: "Павлодар, Қостанай, Қызылорда және Петропавл қалаларында (Павлодар облысының аудандарында да) балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған.",
        ru: "В городах Павлодар, Костанай, Кызылорда и Петропавловск (и в районах Павлодарской области), по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады.",
        en: "The cities of Pavlodar, Kostanay, Kyzylorda and Petropavl (and districts of Pavlodar Region) are reported to have a pilot project of vouchers for kindergartens."
    },
    at: Source::reported(&[&PLAN_OF_2025, &MINISTRY, &MINISTRY_IN_KAZAKH, &ON_THE_PORTAL, &PROLONGED])
        .quoting(quote! { ru: "с 1 марта … в Павлодаре, Костанае, Кызылорде и Петропавловске" }),
};

static BY_JUNE_2025: Reported = Reported {
    id: "vouchers-by-june-2025",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-10", "KZ-19", "KZ-33", "KZ-62"],
    in_force: since(Bound::Approximate { day: day!(2025, 1, 1), within_days: 160, basis: PILOT }),
    text: vouchers! {
        kk: "Семей, Қонаев, Талдықорған және Жезқазған қалаларында балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған.",
        ru: "В городах Семей, Қонаев, Талдыкорган и Жезказган, по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады.",
        en: "The cities of Semey, Konaev, Taldykorgan and Zhezkazgan are reported to have a pilot project of vouchers for kindergartens."
    },
    at: Source::reported(&[&MINISTRY, &MINISTRY_IN_KAZAKH, &PROLONGED]),
};

static AKMOLA: Reported = Reported {
    id: "vouchers-akmola",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-11"],
    in_force: since(Bound::Approximate { day: day!(2025, 1, 1), within_days: 160, basis: PILOT }),
    text: vouchers! {
        kk: "Қосшы қаласында балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған; 2026 жылғы наурызда ваучер туралы Егіндікөл ауданының бір балабақшасы да хабарлады: кезек жыл сайын 30 маусымға дейін жаңартылады, сонда өтініш баланың жасына қарай басқа санатқа ауысып, нөмірі өзгеруі мүмкін; қалған санаттардың кезегі толық қанағаттандырылса, ваучер 1,5 жасқа толған балаларға да беріле алады.",
        ru: "В городе Косшы, по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады; в марте 2026 года о ваучерах сообщает и детский сад Егиндыкольского района: очередь обновляют ежегодно до 30 июня, при этом заявление по возрасту ребёнка может перейти в другую категорию, и номер изменится; когда очередь остальных категорий удовлетворена, ваучер могут дать и детям от 1,5 лет.",
        en: "The city of Kosshy is reported to have a pilot project of vouchers for kindergartens; in March 2026 a kindergarten of Egindykol District writes of vouchers too: the queue is renewed every year by 30 June, and an application may then move to another category by the child's age and change its number; once the queue of the other categories is satisfied, vouchers may go to children from 1.5 years."
    },
    at: Source::reported(&[&MINISTRY, &MINISTRY_IN_KAZAKH, &IN_EGINDYKOL, &PROLONGED]).quoting(quote! {
        kk: "Кезектер жыл сайын 30 маусымға дейін жаңартылып отырады",
    }),
};

static AKTOBE: Reported = Reported {
    id: "vouchers-aktobe",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-15"],
    in_force: since(Bound::Exact {
        day: day!(2025, 6, 2),
        basis: text! {
            kk: "Облыстың білім басқармасы Ақтөбе қаласында жоба 2025 жылғы 2 маусымда басталды дейді.",
            ru: "Управление образования области сообщает, что в городе Актобе проект стартовал 2 июня 2025 года.",
            en: "The education department of the region says that the project started in the city of Aktobe on 2 June 2025.",
        },
    }),
    text: vouchers! {
        kk: "Ақтөбе қаласында балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған.",
        ru: "В городе Актобе, по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады.",
        en: "The city of Aktobe is reported to have a pilot project of vouchers for kindergartens."
    },
    at: Source::reported(&[&IN_AKTOBE, &MINISTRY, &PROLONGED])
        .quoting(quote! { ru: "с 2 июня 2025 года в городе Актобе стартовал пилотный проект «Ваучерное финансирование в дошкольных организациях»" }),
};

static ATYRAU: Reported = Reported {
    id: "vouchers-atyrau",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-23"],
    in_force: since(Bound::Approximate {
        day: day!(2026, 1, 1),
        within_days: 31,
        basis: text! {
            kk: "Атырау облысында ваучерге көшу 2026 жылғы қаңтардан көзделген деп хабарланды.",
            ru: "Сообщено, что в Атырауской области переход на ваучеры предусмотрен с января 2026 года.",
            en: "Atyrau Region is reported to change to vouchers from January 2026.",
        },
    }),
    text: vouchers! {
        kk: "Атырау облысында балабақшаға ваучер беру пилоттық жобасы бар деп хабарланған.",
        ru: "В Атырауской области, по сообщениям на сайтах, идёт пилотный проект по выдаче ваучеров в детские сады.",
        en: "Atyrau Region is reported to have a pilot project of vouchers for kindergartens."
    },
    at: Source::reported(&[&PROLONGED, &ON_THE_PORTAL, &MINISTRY]).quoting(quote! {
        ru: "В перечень регионов включена Атырауская область, где переход на ваучерную модель предусмотрен с января 2026 года",
    }),
};

static ELSEWHERE: Reported = Reported {
    id: "vouchers-elsewhere",
    services: QUEUE_AND_ADMISSION,
    regions: &["KZ-47", "KZ-75"],
    in_force: since(Bound::Approximate {
        day: day!(2025, 9, 1),
        within_days: 120,
        basis: text! {
            kk: "2025 жылғы тамызда қыркүйектен жыл соңына дейін барлық балабақша көшеді деп хабарланды; нақты күндер табылмады.",
            ru: "В августе 2025 года сообщено, что с сентября до конца года перейдут все детские сады; точные дни не найдены.",
            en: "In August 2025 all kindergartens were said to change from September to the end of the year; the exact days were not found.",
        },
    }),
    text: vouchers! {
        kk: "2025 жылғы тамызда жыл соңына дейін барлық балабақша ваучерге көшеді деп, ал желтоқсанда пилоттық жоба 20 қала мен 16 ауданда жүріп жатыр деп хабарланды; Алматы қаласы мен Маңғыстау облысы туралы бөлек хабар табылмады.",
        ru: "В августе 2025 года сообщалось, что до конца года на ваучеры перейдут все детские сады, а в декабре — что пилотный проект идёт в 20 городах и 16 районах; отдельных сообщений о городе Алматы и Мангистауской области не найдено.",
        en: "In August 2025 all kindergartens were said to change to vouchers by the end of the year, and in December the pilot project was said to run in 20 cities and 16 districts; nothing was found of the city of Almaty and of Mangystau Region in particular."
    },
    at: Source::reported(&[&EVERYWHERE, &AT_THE_END_OF_2025, &MINISTRY, &MINISTRY_IN_KAZAKH, &PROLONGED]),
};
