//! Order No 254 of 19 June 2020: editions that were not seen.

use crate::law::{Act, Bound, InForce, Service, Statement, Touches, Unseen};
use crate::{adilet, at, day, text};

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
            kk: "№ 306 бұйрық 4-қосымшаға өзгеріс енгізген, мәтіні табылмады; 19.06.2020 редакция бойынша жауап беріледі.",
            ru: "Приказ № 306 внёс изменение в приложение 4, текст не найден; ответ даётся по редакции от 19.06.2020.",
            en: "Order No 306 changed app. 4; its text was not found, and the edition of 19 June 2020 is used.",
        },
        at: at!((app 4, title)),
    },
    verified_on: day!(2026, 11, 22),
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

/// Edition of 31 May 2024, and one more whose day is not known.
pub(in crate::rulebook) static E2024_05_31: Unseen = Unseen {
    act: &OF_2024,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2024, 6, 1),
            within_days: 60,
            basis: text! {
                kk: "31.05.2024 № 133 бұйрықтың тіркелген, жарияланған және қолданысқа енгізілген күндері белгісіз; қабылданғаннан кейінгі ең ерте күн алынды.",
                ru: "Дни регистрации, опубликования и введения в действие приказа № 133 от 31.05.2024 неизвестны; взят самый ранний день после его принятия.",
                en: "The days on which order No 133 of 31 May 2024 was registered, published and took effect are not known; the earliest day after its adoption is used.",
            },
        },
        to: Bound::Open,
    },
    services: &[Service::PreschoolQueue, Service::KindergartenAdmission],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "№ 133 бұйрық қағидаларды өзгертті, тағы бір редакция бар, оның күні белгісіз; екеуінің де мәтіні табылмады, 18.11.2022 редакция бойынша жауап беріледі.",
            ru: "Приказ № 133 изменил правила, есть и ещё одна редакция, день которой неизвестен; тексты обеих не найдены, ответ даётся по редакции от 18.11.2022.",
            en: "Order No 133 changed the rules, and one more edition exists whose day is not known; neither text was found, and the edition of 18 November 2022 is used.",
        },
        at: at!((title)),
    },
    verified_on: day!(2026, 11, 22),
};
