//! Order No 179 of 8 April 2015: the editions that were not seen.

use erezhe_act::{Act, Bound, InForce, Service, Statement, Touches, Unseen};
use erezhe_act::{at, day, text};

/// Stands for three editions, whose numbers and days are not known either.
static ACT: Act = Act {
    id: "kz-order-179-2015",
    edition: day!(2018, 1, 1),
    cited: text! {
        kk: "2015 жылғы 8 сәуірдегі № 179 бұйрық (2018–2019 жылдардағы редакциялары)",
        ru: "приказ № 179 от 8 апреля 2015 года (редакции 2018–2019 годов)",
        en: "order No 179 of 8 April 2015 (editions of 2018 and 2019)",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};

/// Three editions of 2018 and 2019, as far as duplicates go.
pub(super) const OF_2018_2019: Unseen = Unseen {
    act: &ACT,
    in_force: InForce { from: FROM, to: Bound::Open },
    services: &[Service::EducationDocumentDuplicate],
    touches: Touches::Requirements,
    note: NOTE,
    verified_on: day!(2026, 11, 25),
};

/// The same editions, as far as the externat goes: from 2020 on its rules are those of order No 61.
pub(super) const OF_2018_2019_EXTERNAT: Unseen = Unseen {
    act: &ACT,
    in_force: InForce { from: FROM, to: Bound::Open },
    services: &[Service::ExternatPermit],
    touches: Touches::Requirements,
    note: NOTE,
    verified_on: day!(2026, 11, 25),
};

const FROM: Bound = Bound::Approximate {
    day: day!(2018, 1, 1),
    within_days: 729,
    basis: text! {
        kk: "Бұйрықтың 2018–2019 жылдары үш редакциясы болғаны белгілі, күндері белгісіз; 2018 жылдың басы алынды.",
        ru: "Известно, что в 2018–2019 годах у приказа было три редакции, их дни неизвестны; взято начало 2018 года.",
        en: "Three editions of 2018 and 2019 are known to exist, their days are not; the beginning of 2018 is taken.",
    },
};

const NOTE: Statement = Statement {
    text: text! {
        kk: "2018–2019 жылдардағы үш редакцияның мәтіні мен күндері табылмады; жауап 2016 жылғы 22 қаңтардағы соңғы белгілі редакция бойынша беріледі.",
        ru: "Тексты и дни трёх редакций 2018–2019 годов не найдены; ответ даётся по последней известной редакции, от 22 января 2016 года.",
        en: "The texts and days of three editions of 2018 and 2019 were not found; the last known edition, of 22 January 2016, is used.",
    },
    at: at!((title)).read_as(text! {
        kk: "Бұл редакциялардың қай қосымшаны өзгерткені белгісіз, сондықтан екі қызмет те аталды.",
        ru: "Какие приложения меняли эти редакции, неизвестно, поэтому названы обе услуги.",
        en: "Which appendices these editions changed is not known, so both services are named.",
    }),
};
