//! Order No 61 of 22 January 2016, as adopted: rules of substance beside the standard of order No 179.

use crate::law::{
    Act, Bound, Choice, Condition, Deadline, DeadlineRule, Edition, GroundRule, InForce, Known, Rules, Service,
    Statement,
};
use crate::{adilet, at, day, month_day, text};

use super::{ABROAD_ALONE_READING, GROUND_ABROAD, GROUND_HEALTH, SERVICE_NAME};

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
    url: Some(adilet!("V1600013110")),
};

/// What it says.
pub(in crate::rulebook) static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2016, 1, 22),
    registered: Known::On(day!(2016, 2, 18)),
    published: Known::No(text! {
        kk: "Қолдағы дереккөздерде жарияланған күні жоқ.",
        ru: "День опубликования в имеющихся источниках не указан.",
        en: "The sources at hand do not state the day of publication.",
    }),
    in_force: InForce { from: FROM, to: super::e2018_10_05::FROM },
    beside: true,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "қазақ және орыс тілдеріндегі толық мәтін, мемлекеттік құқықтық базаның ашық көшірмесі",
        ru: "полный текст на казахском и русском языках, открытая копия государственной правовой базы",
        en: "the whole text in Kazakh and Russian, in a public copy of the state legal database",
    },
    services: &[EXTERNAT],
};

const FROM: Bound = Bound::Approximate {
    day: day!(2016, 2, 29),
    within_days: 30,
    basis: text! {
        kk: "Бұйрық 18.02.2016 № 13110 болып тіркелген, алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; ең ерте күн алынды.",
        ru: "Приказ зарегистрирован 18.02.2016 под № 13110 и вводится в действие по истечении десяти календарных дней после дня первого официального опубликования; взят самый ранний день.",
        en: "The order was registered on 18 February 2016 as No 13110 and takes effect ten calendar days after the day of its first official publication; the earliest day is used.",
    },
};

const EXTERNAT: Rules = Rules {
    grounds: &[
        GroundRule { ground: Choice::Health, text: GROUND_HEALTH, at: at!((p 2), (p 4)) },
        GroundRule { ground: Choice::AbroadWithParents, text: GROUND_ABROAD, at: at!((p 2), (p 4)) },
        GroundRule {
            ground: Choice::AbroadAlone,
            text: GROUND_ABROAD,
            at: at!((p 2), (p 4)).read_as(ABROAD_ALONE_READING),
        },
    ],
    deadlines: &[Deadline {
        when: Condition::Always,
        rule: DeadlineRule::OfAcademicYear(month_day!(12, 1)),
        contested_since: None,
        at: at!((p 7)),
    }],
    notes: &[
        Statement {
            text: text! {
                kk: "Өтінішті қабылдау, рұқсат беру және құжаттар тізбесі № 179 бұйрықпен белгіленеді.",
                ru: "Приём заявлений, выдача разрешения и перечень документов определяются приказом № 179.",
                en: "The acceptance of applications, the permission and the list of documents are set by order No 179.",
            },
            at: at!((p 6)),
        },
        Statement {
            text: text! {
                kk: "Консультациялар мен аралық аттестаттау оқу жылының желтоқсан–сәуір айларында өткізіледі.",
                ru: "Консультации и промежуточная аттестация проводятся с декабря по апрель учебного года.",
                en: "Consultations and interim attestation run from December to April of the academic year.",
            },
            at: at!((p 11)),
        },
    ],
    ..Rules::of(
        Service::ExternatPermit,
        SERVICE_NAME,
        at!((title)).read_as(text! {
            kk: "Бұйрықтың бұл редакциясы қызметті атамайды, экстернат нысанында оқу тәртібін ғана белгілейді.",
            ru: "Эта редакция приказа не называет услугу, а лишь определяет порядок обучения в форме экстерната.",
            en: "This edition does not name the service; it only sets how external students study.",
        }),
    )
};
