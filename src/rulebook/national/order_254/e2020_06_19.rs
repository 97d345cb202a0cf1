//! Order No 254 of 19 June 2020, as adopted.

use crate::law::Act;
use crate::{day, text};

/// The edition, as citations name it.
pub(in crate::rulebook) static ACT: Act = Act {
    id: "kz-order-254-2020",
    edition: day!(2020, 6, 19),
    cited: text! {
        kk: "2020 жылғы 19 маусымдағы № 254 бұйрық",
        ru: "приказ № 254 от 19 июня 2020 года",
        en: "order No 254 of 19 June 2020",
    },
    title: text! {
        kk: "Мектепке дейінгі білім беру саласында мемлекеттік қызметтер көрсету қағидаларын бекіту туралы",
        ru: "Об утверждении правил оказания государственных услуг в сфере дошкольного образования",
        en: "On approval of the Rules for providing public services in preschool education",
    },
    url: "https://adilet.zan.kz/rus/docs/V2000020883",
};
