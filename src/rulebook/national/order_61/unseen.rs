//! Order No 61 of 22 January 2016: the edition that was not seen.

use crate::law::{Act, Bound, InForce, Service, Statement, Touches, Unseen};
use crate::{adilet, at, day, text};

static ACT: Act = Act {
    id: "kz-order-61-2016",
    edition: day!(2023, 8, 7),
    cited: text! {
        kk: "2016 жылғы 22 қаңтардағы № 61 бұйрық (07.08.2023 № 248 бұйрықтың редакциясында)",
        ru: "приказ № 61 от 22 января 2016 года (в редакции приказа № 248 от 7 августа 2023 года)",
        en: "order No 61 of 22 January 2016 (edition of order No 248 of 7 August 2023)",
    },
    title: super::e2021_05_06::ACT.title,
    url: Some(adilet!("V1600013110")),
};

/// Edition of 7 August 2023.
pub(in crate::rulebook) static E2023_08_07: Unseen = Unseen {
    act: &ACT,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2023, 8, 18),
            within_days: 60,
            basis: text! {
                kk: "07.08.2023 № 248 бұйрықтың тіркелген, жарияланған және қолданысқа енгізілген күндері белгісіз; әдеттегідей он күн қосылып, ең ерте күн алынды.",
                ru: "Дни регистрации, опубликования и введения в действие приказа № 248 от 07.08.2023 неизвестны; взят самый ранний день при обычных десяти днях.",
                en: "The days on which order No 248 of 7 August 2023 was registered, published and took effect are not known; the earliest day with the usual ten days is used.",
            },
        },
        to: Bound::Open,
    },
    services: &[Service::ExternatPermit],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "№ 248 бұйрықтан тек кіріспенің өзгергені көрінеді; мәтіні табылмады, 06.05.2021 редакция бойынша жауап беріледі.",
            ru: "Из приказа № 248 видно только изменение преамбулы; текст не найден, ответ даётся по редакции от 06.05.2021.",
            en: "Of order No 248 only a change of the preamble could be seen; its text was not found, and the edition of 6 May 2021 is used.",
        },
        at: at!((title)).read_as(text! {
            kk: "Сол бұйрық басқа актілердің де кіріспесін өзгерткен, сондықтан мазмұны өзгермеген деп қаралды.",
            ru: "Тем же приказом изменены преамбулы других актов, поэтому изменение содержания маловероятно.",
            en: "The same order changed the preambles of other acts, so a change of content is unlikely.",
        }),
    },
    verified_on: day!(2026, 11, 22),
};
