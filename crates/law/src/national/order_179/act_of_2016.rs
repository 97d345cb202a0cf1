//! Order No 179 of 8 April 2015, edition of 22 January 2016, as citations name it: apart from what it says, since order No 61
//! cites it and is cited by it.

use erezhe_act::Act;
use erezhe_act::{day, text};

/// The edition.
pub(crate) static ACT: Act = Act {
    id: "kz-order-179-2015",
    edition: day!(2016, 1, 22),
    cited: text! {
        kk: "2015 жылғы 8 сәуірдегі № 179 бұйрық (2016 жылғы 22 қаңтардағы № 68 бұйрықтың редакциясында)",
        ru: "приказ № 179 от 8 апреля 2015 года (в редакции приказа № 68 от 22 января 2016 года)",
        en: "order No 179 of 8 April 2015 (edition of order No 68 of 22 January 2016)",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};
