//! Order No 61 of 22 January 2016, as adopted: rules of substance beside the standard of order No 179.

use crate::law::Act;
use crate::{day, text};

/// The edition, as citations name it.
pub(in crate::rulebook) static ACT: Act = Act {
    id: "kz-order-61-2016",
    edition: day!(2016, 1, 22),
    cited: text! {
        kk: "2016 жылғы 22 қаңтардағы № 61 бұйрық",
        ru: "приказ № 61 от 22 января 2016 года",
        en: "order No 61 of 22 January 2016",
    },
    title: text! {
        kk: "Экстернат нысанында оқыту қағидаларын бекіту туралы",
        ru: "Об утверждении правил обучения в форме экстерната",
        en: "On approval of the Rules for study as an external student",
    },
    url: "https://adilet.zan.kz/rus/docs/V1600013110",
};
