//! Order No 61 of 22 January 2016, edition of 6 May 2021 (order No 207).

use erezhe_act::{Act, Bound, Edition, InForce, Known};
use erezhe_act::{day, text};

use super::alike::NO_PUBLICATION_DAY;

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-61-2016",
    edition: day!(2021, 5, 6),
    cited: text! {
        kk: "2016 жылғы 22 қаңтардағы № 61 бұйрық (06.05.2021 № 207 бұйрықтың редакциясында)",
        ru: "приказ № 61 от 22 января 2016 года (в редакции приказа № 207 от 6 мая 2021 года)",
        en: "order No 61 of 22 January 2016 (edition of order No 207 of 6 May 2021)",
    },
    title: super::alike::TITLE_OF_2020,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2021, 5, 6),
    registered: Known::On(day!(2021, 5, 12)),
    published: NO_PUBLICATION_DAY,
    in_force: InForce { from: FROM, to: Bound::Open },
    beside: false,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "орыс және қазақ тілдеріндегі толық мәтін, мемлекеттік құқықтық базаның ашық көшірмесі",
        ru: "полный текст на русском и казахском языках, открытая копия государственной правовой базы",
        en: "the whole text in Russian and Kazakh, in a public copy of the state legal database",
    },
    services: &[super::alike::SERVICE],
};

pub(super) const FROM: Bound = Bound::Approximate {
    day: day!(2021, 5, 23),
    within_days: 30,
    basis: text! {
        kk: "06.05.2021 № 207 бұйрық 12.05.2021 № 22744 болып тіркелген, алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; ең ерте күн алынды.",
        ru: "Приказ № 207 от 06.05.2021 зарегистрирован 12.05.2021 под № 22744 и вводится в действие по истечении десяти календарных дней после дня первого официального опубликования; взят самый ранний день.",
        en: "Order No 207 of 6 May 2021 was registered on 12 May 2021 as No 22744 and takes effect ten calendar days after the day of its first official publication; the earliest day is used.",
    },
};
