//! Order No 61 of 22 January 2016: the editions that were not seen.

use erezhe_act::{Act, Bound, InForce, Page, Service, Statement, Touches, Unseen};
use erezhe_act::{at, day, text};

static ACT: Act = Act {
    id: "kz-order-61-2016",
    edition: day!(2023, 8, 7),
    cited: text! {
        kk: "2016 жылғы 22 қаңтардағы № 61 бұйрық (07.08.2023 № 248 бұйрықтың редакциясында)",
        ru: "приказ № 61 от 22 января 2016 года (в редакции приказа № 248 от 7 августа 2023 года)",
        en: "order No 61 of 22 January 2016 (edition of order No 248 of 7 August 2023)",
    },
    title: super::alike::TITLE_OF_2020,
    url: super::alike::URL,
};

/// Edition of 7 August 2023.
pub(super) const E2023_08_07: Unseen = Unseen {
    act: &ACT,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2023, 8, 18),
            within_days: 60,
            basis: text! {
                kk: "07.08.2023 № 248 бұйрық алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі (кіріспеге ескертпе); тіркелген және жарияланған күндері белгісіз, ең ерте күн алынды.",
                ru: "Приказ № 248 от 07.08.2023 вводится в действие по истечении десяти календарных дней после дня первого официального опубликования (сноска к преамбуле); дни регистрации и опубликования неизвестны, взят самый ранний день.",
                en: "Order No 248 of 7 August 2023 takes effect ten calendar days after the day of its first official publication (footnote to the preamble); the days of registration and publication are not known, and the earliest day is used.",
            },
        },
        to: Bound::Open,
    },
    services: &[Service::ExternatPermit],
    touches: Touches::NoRequirement,
    note: Statement {
        text: text! {
            kk: "№ 248 бұйрық кіріспені өзгертті (заңның басқа тармақшасына сілтеме); талаптар 06.05.2021 редакция бойынша.",
            ru: "Приказ № 248 изменил преамбулу (ссылку на другой подпункт закона); требования — по редакции от 06.05.2021.",
            en: "Order No 248 changed the preamble (a reference to another sub-paragraph of the law); the requirements are those of the edition of 6 May 2021.",
        },
        at: at!((preamble)).and_reported(const { &[&COMPARISON] }).read_as(text! {
            kk: "Бұйрықтың толық мәтіні табылмады: салыстыру бетінен кіріспенің ғана өзгергені көрінеді.",
            ru: "Полный текст приказа не найден: на странице сравнения видно изменение одной преамбулы.",
            en: "The whole text of the order was not found: the page of comparison shows a change of the preamble alone.",
        }),
    },
    verified_on: day!(2026, 11, 25),
};

static COMPARISON: Page = Page {
    id: "adilet-order-61-comparison",
    text: text! {
        kk: "«Әділет» жүйесі: № 61 бұйрықтың редакцияларын салыстыру беті (2026 жылғы қарашада оқылған көшірме)",
        ru: "Система «Әділет»: страница сравнения редакций приказа № 61 (копия прочитана в ноябре 2026 года)",
        en: "Adilet: page that compares the editions of order No 61 (a copy read in November 2026)",
    },
    url: "https://adilet.zan.kz/rus/docs/V1600013110/compare",
};

static OF_2019: Act = Act {
    id: "kz-order-61-2016",
    edition: day!(2019, 9, 2),
    cited: text! {
        kk: "2016 жылғы 22 қаңтардағы № 61 бұйрық (02.09.2019 № 392 бұйрықтың редакциясында)",
        ru: "приказ № 61 от 22 января 2016 года (в редакции приказа № 392 от 2 сентября 2019 года)",
        en: "order No 61 of 22 January 2016 (edition of order No 392 of 2 September 2019)",
    },
    title: super::alike::TITLE_OF_2016,
    url: super::alike::URL,
};

/// Edition of 2 September 2019.
pub(super) const E2019_09_02: Unseen = Unseen {
    act: &OF_2019,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2019, 9, 13),
            within_days: 60,
            basis: text! {
                kk: "02.09.2019 № 392 бұйрық алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; тіркелген және жарияланған күндері белгісіз, ең ерте күн алынды.",
                ru: "Приказ № 392 от 02.09.2019 вводится в действие по истечении десяти календарных дней после дня первого официального опубликования; дни регистрации и опубликования неизвестны, взят самый ранний день.",
                en: "Order No 392 of 2 September 2019 takes effect ten calendar days after the day of its first official publication; the days of registration and publication are not known, and the earliest day is used.",
            },
        },
        to: Bound::Open,
    },
    services: &[Service::ExternatPermit],
    touches: Touches::NoRequirement,
    note: Statement {
        text: text! {
            kk: "№ 392 бұйрық 1, 4, 7, 8, 12, 14, 15 және 17-тармақтарды өзгертіп, 9-1-тармақты қосты: колледждер мен оқудың барысы туралы; мектеп оқушыларына қойылатын мерзімдер (9-тармақ) өзгермеген.",
            ru: "Приказ № 392 изменил пункты 1, 4, 7, 8, 12, 14, 15 и 17 и добавил пункт 9-1: о колледжах и о ходе обучения; сроки для учеников школ (пункт 9) не менялись.",
            en: "Order No 392 changed paragraphs 1, 4, 7, 8, 12, 14, 15 and 17 and added 9-1: on colleges and on the course of study; the last days for pupils (paragraph 9) did not change.",
        },
        at: at!((p 4), (p "9-1"), (p 9)).read_as(text! {
            kk: "Бұйрықтың өз мәтіні табылмады; не өзгергені 2021 жылғы редакцияның ескертпелерінен белгілі.",
            ru: "Текст самого приказа не найден; что он изменил, известно из сносок редакции 2021 года.",
            en: "The text of the order itself was not found; what it changed is known from the footnotes of the edition of 2021.",
        }),
    },
    verified_on: day!(2026, 11, 25),
};
