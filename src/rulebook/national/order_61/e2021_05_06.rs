//! Order No 61 of 22 January 2016, edition of 6 May 2021 (order No 207).

use crate::law::Act;
use crate::{day, text};

/// The edition, as citations name it.
pub(in crate::rulebook) static ACT: Act = Act {
    id: "kz-order-61-2016",
    edition: day!(2021, 5, 6),
    cited: text! {
        kk: "2016 жылғы 22 қаңтардағы № 61 бұйрық (06.05.2021 № 207 бұйрықтың редакциясында)",
        ru: "приказ № 61 от 22 января 2016 года (в редакции приказа № 207 от 6 мая 2021 года)",
        en: "order No 61 of 22 January 2016 (edition of order No 207 of 6 May 2021)",
    },
    title: text! {
        kk: "Экстернат нысанында оқыту және «Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру» мемлекеттік көрсетілетін қызмет қағидаларын бекіту туралы",
        ru: "Об утверждении Правил обучения в форме экстерната и оказания государственной услуги «Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования»",
        en: "On approval of the Rules for study as an external student and for the public service of permission to study as an external student in organisations of basic secondary and general secondary education",
    },
    url: "https://adilet.zan.kz/rus/docs/V1600013110",
};
