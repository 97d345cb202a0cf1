//! Order No 172 of 7 April 2015: the edition that was not seen.

use erezhe_act::{Act, Bound, InForce, Service, Statement, Touches, Unseen};
use erezhe_act::{at, day, text};

static ACT: Act = Act {
    id: "kz-order-172-2015",
    edition: day!(2016, 1, 21),
    cited: text! {
        kk: "2015 жылғы 7 сәуірдегі № 172 бұйрық (2016 жылғы 21 қаңтардағы № 58 бұйрықтың редакциясында)",
        ru: "приказ № 172 от 7 апреля 2015 года (в редакции приказа № 58 от 21 января 2016 года)",
        en: "order No 172 of 7 April 2015 (edition of order No 58 of 21 January 2016)",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};

/// The edition of 21 January 2016.
pub(super) const E2016_01_21: Unseen = Unseen {
    act: &ACT,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2016, 3, 10),
            within_days: 30,
            basis: text! {
                kk: "№ 58 бұйрық № 13255 болып тіркелген және 2016 жылғы 10 наурызда жарияланған; қай күннен бастап қолданысқа енгізілгені белгісіз, сондықтан жарияланған күні алынды.",
                ru: "Приказ № 58 зарегистрирован под № 13255 и опубликован 10 марта 2016 года; с какого дня он вводится в действие, неизвестно, взят день опубликования.",
                en: "Order No 58 was registered as No 13255 and published on 10 March 2016; from which day it takes effect is not known, so the day of publication is taken.",
            },
        },
        to: Bound::Open,
    },
    services: &[Service::PreschoolQueue, Service::KindergartenAdmission],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "2016 жылғы 21 қаңтардағы № 58 бұйрықтың мәтіні табылмады; жауап 2015 жылғы 7 сәуірдегі соңғы белгілі редакция бойынша беріледі.",
            ru: "Текст приказа № 58 от 21 января 2016 года не найден; ответ даётся по последней известной редакции, от 7 апреля 2015 года.",
            en: "The text of order No 58 of 21 January 2016 was not found; the last known edition, of 7 April 2015, is used.",
        },
        at: at!((title)).read_as(text! {
            kk: "Бұл редакцияның қай қосымшаны өзгерткені белгісіз, сондықтан екі қызмет те аталды.",
            ru: "Какие приложения меняла эта редакция, неизвестно, поэтому названы обе услуги.",
            en: "Which appendices this edition changed is not known, so both services are named.",
        }),
    },
    verified_on: day!(2026, 11, 25),
};
