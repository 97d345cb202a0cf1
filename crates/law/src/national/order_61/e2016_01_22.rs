//! Order No 61 of 22 January 2016, as adopted: rules of substance beside the standard of order No 179.

use crate::national::order_179::act_of_2016::ACT as STANDARD;
use erezhe_act::{
    Act, Bears, Bound, Channel, Choice, Condition, Conflict, Deadline, DeadlineRule, Edition, GroundRule, InForce,
    Known, Reference, Rules, Service, Statement,
};
use erezhe_act::{at, day, month_day, place, quote, text};

use super::alike::{ABROAD_ALONE_READING, GROUND_ABROAD, GROUND_HEALTH, NO_PUBLICATION_DAY, SERVICE_NAME};

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-61-2016",
    edition: day!(2016, 1, 22),
    cited: text! {
        kk: "2016 жылғы 22 қаңтардағы № 61 бұйрық",
        ru: "приказ № 61 от 22 января 2016 года",
        en: "order No 61 of 22 January 2016",
    },
    title: super::alike::TITLE_OF_2016,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2016, 1, 22),
    registered: Known::On(day!(2016, 2, 18)),
    published: NO_PUBLICATION_DAY,
    in_force: InForce { from: FROM, to: Bound::Open },
    beside: true,
    verified_on: day!(2026, 11, 25),
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

const DEADLINE_OF_ORDER_179: &[Reference] = &[Reference { act: &STANDARD, place: place!(app 2, p 4 (4)) }];

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
        at: at!((p 7)).quoting(quote! {
            kk: "ағымдағы жылғы 1 желтоқсаннан кешіктірілмей тапсырылады",
            ru: "подается не позднее 1 декабря текущего учебного года",
        }),
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
        Statement {
            text: text! {
                kk: "Қорытынды аттестаттауға жіберу туралы бұйрық ағымдағы оқу жылының соңында шығарылады.",
                ru: "Приказ о допуске к итоговой аттестации издают в конце текущего учебного года.",
                en: "The order that admits to final attestation is issued at the end of the current academic year.",
            },
            at: at!((p 9)).quoting(quote! {
                kk: "ағымдағы оқу жылының соңында шығарады",
                ru: "издается в конце текущего учебного года",
            }),
        },
        Statement {
            text: text! {
                kk: "Дене тәрбиесі, технология, алғашқы әскери дайындық, музыка және сызу бойынша аттестаттау өткізілмейді; білім туралы құжатта «оқылған жоқ» деп жазылады.",
                ru: "По физической культуре, технологии, начальной военной подготовке, музыке и черчению аттестации нет; в документе об образовании пишут «не изучалась» (-ось).",
                en: "There is no attestation in physical education, technology, initial military training, music and technical drawing; the document of education says \"not studied\".",
            },
            at: at!((p 12)).quoting(quote! {
                kk: "білімі туралы құжатта «оқылған жоқ» деген жазу жазылады",
                ru: "в документе об образовании производится запись «не изучалась» (-ось)",
            }),
        },
        Statement {
            text: text! {
                kk: "Аралық аттестаттаудан өтпеген немесе қорытынды аттестаттауға дәлелді себепсіз келмеген экстерн білім беру ұйымынан шығарылады.",
                ru: "Экстерна, который не прошёл промежуточную аттестацию или не явился на итоговую без уважительных причин, отчисляют.",
                en: "An external student who does not pass interim attestation, or misses the final one without good reason, is expelled.",
            },
            at: at!((p 13)).quoting(quote! {
                kk: "экстерндер білім беру ұйымынан шығарылып",
                ru: "отчисляются из общеобразовательной организации",
            }),
        },
    ],
    conflicts: &[Conflict {
        id: "current-year-or-academic-year",
        bears: Bears::Nothing,
        channels: &[Channel::StateCorporation, Channel::Portal],
        when: Condition::Always,
        text: text! {
            kk: "Қазақша мәтінде соңғы күн — ағымдағы жылғы 1 желтоқсан, орысша мәтінде — ағымдағы оқу жылының 1 желтоқсаны.",
            ru: "В казахском тексте последний день — 1 декабря текущего года, в русском — 1 декабря текущего учебного года.",
            en: "The last day is 1 December of the current year in Kazakh, of the current academic year in Russian.",
        },
        reading: text! {
            kk: "Оқу жылы: № 179 бұйрықтың стандарты екі тілде де оқу жылын атайды.",
            ru: "Учебный год: его на обоих языках называет стандарт приказа № 179.",
            en: "The academic year: the standard of order No 179 names it in both languages.",
        },
        at: at!((p 7)).and(DEADLINE_OF_ORDER_179),
    }],
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
