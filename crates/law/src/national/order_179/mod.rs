//! Order No 179 of 8 April 2015: standards of services in secondary education.

pub(crate) mod act_of_2016;
mod alike;
mod duplicate_of_2015;
pub(crate) mod e2015_04_08;
pub(crate) mod e2015_11_27;
pub(crate) mod e2016_01_22;
pub(crate) mod unseen;

use erezhe_act::{Bound, Edition, Unseen};
use erezhe_act::{day, text};

use super::order_61;

/// Oldest first, each with its end.
pub(super) static E2015_04_08: Edition = e2015_04_08::EDITION.until(e2015_11_27::FROM);
pub(super) static E2015_11_27: Edition = e2015_11_27::EDITION.until(REPLACED_IN_2016);
pub(super) static E2016_01_22: Edition = e2016_01_22::EDITION.until(REPEAL);
pub(super) static OF_2018_2019: Unseen = unseen::OF_2018_2019.until(REPEAL);
pub(super) static OF_2018_2019_EXTERNAT: Unseen = unseen::OF_2018_2019_EXTERNAT.until(order_61::e2020_05_29::FROM);

const REPLACED_IN_2016: Bound = Bound::Exact {
    day: day!(2016, 3, 1),
    basis: text! {
        kk: "2016 жылғы 1 наурыздан бастап № 68 бұйрықтың редакциясы қолданылады.",
        ru: "С 1 марта 2016 года действует редакция приказа № 68.",
        en: "From 1 March 2016 the edition of order No 68 is in force.",
    },
};

/// The end of the order itself.
const REPEAL: Bound = Bound::Approximate {
    day: day!(2020, 12, 29),
    within_days: 30,
    basis: text! {
        kk: "2020 жылғы 28 желтоқсандағы № 545 бұйрықпен күші жойылды, ол алғашқы ресми жарияланған күнінен кейін қолданысқа енгізіледі; жарияланған күні белгісіз, сондықтан ең ерте мүмкін күн алынды.",
        ru: "Утратил силу приказом № 545 от 28 декабря 2020 года, который вводится в действие после дня его первого официального опубликования; день опубликования неизвестен, взят самый ранний возможный день.",
        en: "Repealed by order No 545 of 28 December 2020, which takes effect after the day of its first official publication; that day is not known, so the earliest possible day is taken.",
    },
};
