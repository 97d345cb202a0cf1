//! Order No 172 of 7 April 2015: standards of services in preschool education.

mod alike;
pub(crate) mod e2015_04_07;
pub(crate) mod e2017_10_11;
pub(crate) mod unseen;

use erezhe_act::{Bound, Edition, Unseen};
use erezhe_act::{day, text};

use super::order_254;

/// Oldest first, each with its end.
pub(super) static E2015_04_07: Edition = e2015_04_07::EDITION.until(APPLIED_UNTIL_2017);
pub(super) static E2016_01_21: Unseen = unseen::E2016_01_21.until(REPLACED_IN_2017);
pub(super) static E2017_10_11: Edition = e2017_10_11::EDITION.until(order_254::e2020_06_19::FROM);

const APPLIED_UNTIL_2017: Bound = Bound::UnknownEnd {
    applied_until: day!(2017, 11, 26),
    basis: text! {
        kk: "2016 жылғы 21 қаңтардағы № 58 бұйрық (2016 жылғы 10 наурызда жарияланған) бұл редакцияны өзгертті, бірақ мәтіні табылмады; 2017 жылғы 26 қарашада қолданысқа енгізілген редакцияға дейін соңғы белгілі мәтін қолданылады.",
        ru: "Редакцию изменил приказ № 58 от 21 января 2016 года (опубликован 10 марта 2016 года), его текст не найден; до редакции, вступившей в силу 26 ноября 2017 года, применяется последний известный текст.",
        en: "Order No 58 of 21 January 2016 (published on 10 March 2016) changed this edition and its text was not found; the last known text is applied until the edition in force from 26 November 2017.",
    },
};

const REPLACED_IN_2017: Bound = Bound::Exact {
    day: day!(2017, 11, 26),
    basis: text! {
        kk: "2017 жылғы 26 қарашадан бастап № 518 бұйрықтың редакциясы қолданылады.",
        ru: "С 26 ноября 2017 года действует редакция приказа № 518.",
        en: "From 26 November 2017 the edition of order No 518 is in force.",
    },
};
