//! Order No 61 of 22 January 2016, edition of 29 May 2020 (order No 225): the rules of the service.

use erezhe_act::{Act, Bound, Edition, InForce, Known};
use erezhe_act::{day, text};

use super::alike::NO_PUBLICATION_DAY;

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-61-2016",
    edition: day!(2020, 5, 29),
    cited: text! {
        kk: "2016 жылғы 22 қаңтардағы № 61 бұйрық (29.05.2020 № 225 бұйрықтың редакциясында)",
        ru: "приказ № 61 от 22 января 2016 года (в редакции приказа № 225 от 29 мая 2020 года)",
        en: "order No 61 of 22 January 2016 (edition of order No 225 of 29 May 2020)",
    },
    title: super::alike::TITLE_OF_2020,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2020, 5, 29),
    registered: Known::No(text! {
        kk: "Өзгерістер енгізген № 225 бұйрықтың тіркелген күні қолдағы дереккөздерде жоқ.",
        ru: "День регистрации приказа № 225 в имеющихся источниках не указан.",
        en: "The sources at hand do not state the day of registration of order No 225.",
    }),
    published: NO_PUBLICATION_DAY,
    in_force: InForce { from: FROM, to: Bound::Open },
    beside: false,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "06.05.2021 редакцияның орысша және қазақша мәтіні: ескертпелерге қарағанда 3-тарау мен қосымшаларды № 225 бұйрық енгізген, кейін тек 3-тармақ өзгерген",
        ru: "текст редакции от 06.05.2021 на русском и казахском: по сноскам главу 3 и приложения ввёл приказ № 225, позже изменён только пункт 3",
        en: "the edition of 6 May 2021 in Russian and Kazakh: by its footnotes order No 225 wrote chapter 3 and the appendices, and only paragraph 3 was changed later",
    },
    services: &[super::alike::SERVICE],
};

/// From this day on the order is the rules of the service.
pub(crate) const FROM: Bound = Bound::Approximate {
    day: day!(2020, 6, 9),
    within_days: 60,
    basis: text! {
        kk: "29.05.2020 № 225 бұйрық алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; тіркелген және жарияланған күндері белгісіз, ең ерте күн алынды.",
        ru: "Приказ № 225 от 29.05.2020 вводится в действие по истечении десяти календарных дней после дня первого официального опубликования; дни регистрации и опубликования неизвестны, взят самый ранний день.",
        en: "Order No 225 of 29 May 2020 takes effect ten calendar days after the day of its first official publication; the days of registration and publication are not known, and the earliest day is used.",
    },
};
