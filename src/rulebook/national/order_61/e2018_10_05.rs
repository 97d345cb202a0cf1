//! Order No 61 of 22 January 2016, edition of 5 October 2018 (order No 540): beside the standard of order No 179.

use crate::law::{Act, Bound, Choice, Edition, GroundRule, InForce, Known, Rules, Service};
use crate::{adilet, at, day, text};

use super::{ABROAD_ALONE_READING, CLASSES, DEADLINES, GROUND_ABROAD, GROUND_HEALTH, GROUND_TOP_MARKS, SERVICE_NAME};

/// The edition, as citations name it.
pub(in crate::rulebook) static ACT: Act = Act {
    id: "kz-order-61-2016",
    edition: day!(2018, 10, 5),
    cited: text! {
        kk: "2016 жылғы 22 қаңтардағы № 61 бұйрық (05.10.2018 № 540 бұйрықтың редакциясында)",
        ru: "приказ № 61 от 22 января 2016 года (в редакции приказа № 540 от 5 октября 2018 года)",
        en: "order No 61 of 22 January 2016 (edition of order No 540 of 5 October 2018)",
    },
    title: text! {
        kk: "Экстернат нысанында оқыту қағидаларын бекіту туралы",
        ru: "Об утверждении правил обучения в форме экстерната",
        en: "On approval of the Rules for study as an external student",
    },
    url: Some(adilet!("V1600013110")),
};

/// What it says.
pub(in crate::rulebook) static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2018, 10, 5),
    registered: Known::No(text! {
        kk: "Өзгерістер енгізген № 540 бұйрықтың тіркелген күні қолдағы дереккөздерде жоқ.",
        ru: "День регистрации приказа № 540 в имеющихся источниках не указан.",
        en: "The sources at hand do not state the day of registration of order No 540.",
    }),
    published: Known::No(text! {
        kk: "Қолдағы дереккөздерде жарияланған күні жоқ.",
        ru: "День опубликования в имеющихся источниках не указан.",
        en: "The sources at hand do not state the day of publication.",
    }),
    in_force: InForce { from: FROM, to: super::e2020_05_29::FROM },
    beside: true,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "Бұл редакцияның мәтіні көрілген жоқ: 06.05.2021 редакцияда (орыс және қазақ тілдерінде) ескертпелерге қарағанда 2018 жылдан бері өзгермеген 2, 5 және 9-тармақтар, сондай-ақ 02.09.2019 № 392 бұйрық өзгерткен 4-тармақ оқылды.",
        ru: "Текст самой редакции не найден: в редакции от 06.05.2021 (на русском и казахском) прочитаны пункты 2, 5 и 9, по сноскам не менявшиеся с 2018 года, и пункт 4, изменённый приказом № 392 от 02.09.2019.",
        en: "The edition itself was not seen: paragraphs 2, 5 and 9, which by their footnotes have not changed since 2018, and paragraph 4, changed by order No 392 of 2 September 2019, were read in the edition of 6 May 2021 (Russian and Kazakh).",
    },
    services: &[EXTERNAT],
};

pub(super) const FROM: Bound = Bound::Approximate {
    day: day!(2018, 10, 16),
    within_days: 60,
    basis: text! {
        kk: "05.10.2018 № 540 бұйрық алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; тіркелген және жарияланған күндері белгісіз, ең ерте күн алынды.",
        ru: "Приказ № 540 от 05.10.2018 вводится в действие по истечении десяти календарных дней после дня первого официального опубликования; дни регистрации и опубликования неизвестны, взят самый ранний день.",
        en: "Order No 540 of 5 October 2018 takes effect ten calendar days after the day of its first official publication; the days of registration and publication are not known, and the earliest day is used.",
    },
};

const EXTERNAT: Rules = Rules {
    grounds: &[
        GroundRule { ground: Choice::Health, text: GROUND_HEALTH, at: at!((p 2), (p 4 (1))) },
        GroundRule { ground: Choice::AbroadWithParents, text: GROUND_ABROAD, at: at!((p 2), (p 4 (2))) },
        GroundRule {
            ground: Choice::AbroadAlone,
            text: GROUND_ABROAD,
            at: at!((p 2), (p 4 (2))).read_as(ABROAD_ALONE_READING),
        },
        GroundRule { ground: Choice::TopMarks, text: GROUND_TOP_MARKS, at: at!((p 4 (3)), (p 5 (2))) },
    ],
    deadlines: DEADLINES,
    notes: &[CLASSES],
    ..Rules::of(
        Service::ExternatPermit,
        SERVICE_NAME,
        at!((title)).read_as(text! {
            kk: "Бұйрықтың бұл редакциясы қызметті атамайды, экстернат нысанында оқу тәртібін ғана белгілейді деп қаралды.",
            ru: "Принято, что эта редакция приказа не называет услугу, а лишь определяет порядок обучения в форме экстерната.",
            en: "This edition is taken not to name the service, and only to set how external students study.",
        }),
    )
};
