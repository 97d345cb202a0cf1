//! Almaty: resolution No 3/542 of the akimat of 10 September 2015, edition of 12 August 2016 (No 3/382).

use chrono::NaiveTime;

use crate::law::Channel::{Portal, StateCorporation};
use crate::law::{
    Act, AfterHours, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Deadline, DeadlineRule, Desk, Duration,
    Edition, Hours, InForce, Keeping, Known, Procedure, Proof, Reference, Refusal, RefusalStage, Region,
    Representation, Role, Rules, Service, Signature, Source, Statement, Step, Term, Timing, Touches, Unit, Unseen,
    Zone,
};
use crate::rulebook::national::{order_61, order_179};
use crate::{at, day, month_day, place, text};

/// The region.
pub(super) static REGION: Region = Region {
    code: "KZ-75",
    name: text! { kk: "Алматы қаласы", ru: "город Алматы", en: "Almaty" },
    zone: Zone::Almaty,
    founded: None,
    editions: &[&EDITION],
    unseen: &[&ORIGINAL],
};

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-75-akimat-3-542-2015",
    edition: day!(2016, 8, 12),
    cited: text! {
        kk: "Алматы қаласы әкімдігінің 2015 жылғы 10 қыркүйектегі № 3/542 қаулысы (2016 жылғы 12 тамыздағы № 3/382 қаулының редакциясында)",
        ru: "постановление акимата города Алматы от 10 сентября 2015 года № 3/542 (в редакции постановления от 12 августа 2016 года № 3/382)",
        en: "resolution No 3/542 of the akimat of Almaty of 10 September 2015 (edition of resolution No 3/382 of 12 August 2016)",
    },
    title: text! {
        kk: "«Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру» мемлекеттік көрсетілетін қызмет регламенті",
        ru: "Регламент государственной услуги «Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования»",
        en: "Regulation of the public service “Permission to study as an external student in organisations of basic secondary and general secondary education”",
    },
    url: None,
};

static ORIGINAL_ACT: Act = Act {
    id: "kz-75-akimat-3-542-2015",
    edition: day!(2015, 9, 10),
    cited: text! {
        kk: "Алматы қаласы әкімдігінің 2015 жылғы 10 қыркүйектегі № 3/542 қаулысы (бастапқы редакция)",
        ru: "постановление акимата города Алматы от 10 сентября 2015 года № 3/542 (первоначальная редакция)",
        en: "resolution No 3/542 of the akimat of Almaty of 10 September 2015 (original edition)",
    },
    title: text! {
        kk: "«Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру» мемлекеттік көрсетілетін қызмет регламенті",
        ru: "Регламент государственной услуги «Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования»",
        en: "Regulation of the public service “Permission to study as an external student in organisations of basic secondary and general secondary education”",
    },
    url: None,
};

const IN_FORCE_FROM: Bound = Bound::Approximate {
    day: day!(2016, 8, 23),
    within_days: 60,
    basis: text! {
        kk: "Қаулының тіркелген және жарияланған күндері мәтінде жоқ. Қабылданған күнге (2016 жылғы 12 тамыз) он бір күн қосылды: әкімдік қаулылары әдетте алғаш ресми жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізіледі.",
        ru: "Дней регистрации и опубликования постановления в тексте нет. Ко дню принятия (12 августа 2016 года) прибавлено одиннадцать дней: постановления акиматов обычно вводятся в действие по истечении десяти календарных дней после дня первого официального опубликования.",
        en: "The text gives neither the day of registration nor that of publication. Eleven days are added to the day of adoption (12 August 2016): resolutions of akimats usually take effect on the expiry of ten calendar days after the day of their first official publication.",
    },
};

/// What it says.
pub(crate) static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2016, 8, 12),
    registered: Known::No(text! {
        kk: "Қолда бар мәтінде тіркелген күні көрсетілмеген.",
        ru: "В имеющемся тексте день регистрации не указан.",
        en: "The text at hand does not state the day of registration.",
    }),
    published: Known::No(text! {
        kk: "Қолда бар мәтінде жарияланған күні көрсетілмеген.",
        ru: "В имеющемся тексте день опубликования не указан.",
        en: "The text at hand does not state the day of publication.",
    }),
    in_force: InForce {
        from: IN_FORCE_FROM,
        to: Bound::UnknownEnd {
            applied_until: day!(2020, 6, 9),
            basis: text! {
                kk: "Қаулының күшін жойған күні белгісіз. 2020 жылғы 29 мамырдағы № 225 бұйрықпен бұл қызмет республикалық қағидаларға көшті; бұйрық жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізілген, ең ерте мүмкін күн — 2020 жылғы 9 маусым.",
                ru: "Когда постановление утратило силу, неизвестно. Приказом № 225 от 29 мая 2020 года услуга перешла под республиканские правила; приказ введён в действие по истечении десяти календарных дней после опубликования, самый ранний возможный день — 9 июня 2020 года.",
                en: "It is not known when the resolution lost force. Order No 225 of 29 May 2020 brought the service under national rules; it took effect on the expiry of ten calendar days after publication, at the earliest on 9 June 2020.",
            },
        },
    },
    beside: false,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "Регламенттің қазақша мәтіні; қаулының өзі (тармақтары, тіркелуі, жариялануы) қолда жоқ.",
        ru: "Казахский текст регламента; самого постановления (пунктов, регистрации, опубликования) в распоряжении нет.",
        en: "The Kazakh text of the regulation; the resolution itself (its clauses, registration, publication) is not at hand.",
    },
    services: &[EXTERNAT],
};

/// The edition before it.
static ORIGINAL: Unseen = Unseen {
    act: &ORIGINAL_ACT,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2015, 9, 21),
            within_days: 60,
            basis: text! {
                kk: "Қаулының тіркелген және жарияланған күндері белгісіз. Қабылданған күнге (2015 жылғы 10 қыркүйек) он бір күн қосылды: әкімдік қаулылары әдетте алғаш ресми жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізіледі.",
                ru: "Дни регистрации и опубликования постановления неизвестны. Ко дню принятия (10 сентября 2015 года) прибавлено одиннадцать дней: постановления акиматов обычно вводятся в действие по истечении десяти календарных дней после дня первого официального опубликования.",
                en: "The days of registration and publication are not known. Eleven days are added to the day of adoption (10 September 2015): resolutions of akimats usually take effect on the expiry of ten calendar days after the day of their first official publication.",
            },
        },
        to: IN_FORCE_FROM,
    },
    services: &[Service::ExternatPermit],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "Бұл актінің бұрынғы редакциясы қолданылған; оның мәтіні ережелер жинағында жоқ.",
            ru: "Действовала более ранняя редакция этого акта; её текста в своде правил нет.",
            en: "An earlier edition of this act was in force; its text is not in the rulebook.",
        },
        at: Source::elsewhere(const { &[Reference { act: &ACT, place: place!(title) }] }),
    },
    verified_on: day!(2026, 11, 22),
};

const MINUTES_15: Option<Duration> = Some(Duration { amount: 15, unit: Unit::Minutes });
const WORKING_DAY: Duration = Duration { amount: 1, unit: Unit::WorkingDays };

const LUNCH: Option<(NaiveTime, NaiveTime)> =
    match (NaiveTime::from_hms_opt(13, 0, 0), NaiveTime::from_hms_opt(14, 0, 0)) {
        (Some(from), Some(to)) => Some((from, to)),
        _ => None,
    };

const RECEIVE: Step = Step {
    actor: text! {
        kk: "Құжаттарды қабылдайтын жауапты тұлға",
        ru: "Ответственное лицо, принимающее документы",
        en: "Officer who accepts documents",
    },
    action: text! {
        kk: "құжаттарды қабылдап, басшының қарауына береді",
        ru: "принимает документы и передаёт на рассмотрение руководителю",
        en: "receives the documents and passes them to the head",
    },
    duration: MINUTES_15,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((p 10 (1)), (p 7 (1))),
};

const ASSIGN: Step = Step {
    actor: text! { kk: "Көрсетілетін қызметті берушінің басшысы", ru: "Руководитель услугодателя", en: "Head of the provider" },
    action: text! {
        kk: "бұрыштама қойып, өтінішті маманға орындауға береді",
        ru: "с резолюцией передаёт заявление специалисту на исполнение",
        en: "endorses the application and passes it to the specialist",
    },
    duration: MINUTES_15,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((p 10 (2)), (p 8 (1))),
};

const PREPARE: Step = Step {
    actor: text! { kk: "Көрсетілетін қызметті берушінің маманы", ru: "Специалист услугодателя", en: "Specialist of the provider" },
    action: text! {
        kk: "құжаттардың толықтығын тексереді және рұқсат беру туралы бұйрықтың көшірмесін дайындайды",
        ru: "проверяет полноту документов и готовит копию приказа о разрешении",
        en: "checks that the documents are complete and prepares the copy of the order of permission",
    },
    duration: Some(Duration { amount: 14, unit: Unit::WorkingDays }),
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((p 10 (3)), (p 7 (2))),
};

const STEPS_STATE_CORPORATION: &[Step] = &[
    RECEIVE,
    ASSIGN,
    PREPARE,
    Step {
        actor: RECEIVE.actor,
        action: text! {
            kk: "нәтижені алушыға тапсыру үшін Мемлекеттік корпорацияға береді",
            ru: "передаёт результат в Государственную корпорацию для выдачи",
            en: "hands the result to the State Corporation, which issues it",
        },
        duration: Some(WORKING_DAY),
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((p 10 (4)), (p 7 (3))),
    },
];

const STEPS_PORTAL: &[Step] = &[
    RECEIVE,
    ASSIGN,
    PREPARE,
    Step {
        actor: RECEIVE.actor,
        action: text! {
            kk: "нәтижені өтініш берушіге береді (порталда — электрондық құжат түрінде)",
            ru: "выдаёт результат заявителю (на портале — в виде электронного документа)",
            en: "issues the result to the applicant (on the portal as an electronic document)",
        },
        duration: Some(WORKING_DAY), by: Desk::Provider, timing: Timing::Next, result: None,
        at: at!((p 7 (3)), (p 17 (12))).read_as(text! {
            kk: "10-тармақта соңғы қадам тек Мемлекеттік корпорация үшін сипатталған, сондықтан портал үшін 7-тармақтың 3) тармақшасы алынды; онда кім беретіні айтылмаған.",
            ru: "Пункт 10 описывает последний шаг только для Государственной корпорации, поэтому для портала взят подпункт 3) пункта 7; кто выдаёт результат, там не сказано.",
            en: "Paragraph 10 describes the last step for the State Corporation only, so paragraph 7(3) is taken for the portal; it does not say who issues the result.",
        }),
    },
];

const EXTERNAT: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "«Алматы қаласы Білім басқармасы» коммуналдық мемлекеттік мекемесі",
            ru: "коммунальное государственное учреждение «Управление образования города Алматы»",
            en: "The Education Department of Almaty city",
        },
        at: at!((p 1), (p 5 (5))),
    }),
    recipient: Some(Statement {
        text: text! { kk: "Жеке тұлғалар", ru: "Физические лица", en: "Individuals" },
        at: at!((p 4)),
    }),
    form: Some(Statement {
        text: text! {
            kk: "Электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде",
            ru: "Электронная (частично автоматизированная) и (или) бумажная",
            en: "Electronic (partly automated) and/or on paper",
        },
        at: at!((p 2)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "Экстернат нысанында оқытуға рұқсат беру туралы бұйрықтың көшірмесі (стандарттың 1-қосымшасындағы нысан бойынша)",
            ru: "Копия приказа о разрешении на обучение в форме экстерната (по форме приложения 1 к стандарту)",
            en: "A copy of the order permitting study as an external student (on the form of annex 1 to the standard)",
        },
        at: at!((p 3)),
    }),
    result_form: Some(Statement {
        text: text! {
            kk: "Электрондық; қағаз түрінде сұралса, басып шығарылып, мөр басылады және уәкілетті тұлға қол қояды; портал арқылы өтінгенде — ЭЦҚ қойылған электрондық құжат",
            ru: "Электронная; если нужен бумажный документ, результат распечатывается, заверяется печатью и подписью уполномоченного лица; при обращении через портал — электронный документ с ЭЦП",
            en: "Electronic; on request for paper it is printed, stamped and signed by the authorised person; through the portal it is an electronic document with a digital signature",
        },
        at: at!((p 3)),
    }),
    fee: Some(Statement {
        text: text! { kk: "Тегін", ru: "Бесплатно", en: "Free of charge" }, at: at!((p 4))
    }),
    channels: &[
        ChannelRule { channel: StateCorporation, offered: true, at: at!((p 1 (1))) },
        ChannelRule { channel: Portal, offered: true, at: at!((p 1 (2))) },
    ],
    terms: &[Term {
        channels: &[StateCorporation, Portal],
        duration: Duration { amount: 15, unit: Unit::WorkingDays },
        at: at!((p 11 (1))),
    }],
    procedures: &[
        Procedure { channels: &[StateCorporation], steps: STEPS_STATE_CORPORATION },
        Procedure { channels: &[Portal], steps: STEPS_PORTAL },
    ],
    deadlines: &[Deadline {
        when: Condition::Always,
        rule: DeadlineRule::OfAcademicYear(month_day!(12, 1)),
        contested_since: Some(day!(2018, 10, 16)),
        at: at!((p 11 (4))),
    }],
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: None,
            closes: None,
            in_variants: false,
            lunch: LUNCH,
            reception: None,
            at: at!((p 12 (1))),
        },
        Hours {
            desk: Desk::StateCorporation,
            opens: NaiveTime::from_hms_opt(9, 0, 0),
            closes: NaiveTime::from_hms_opt(20, 0, 0),
            in_variants: false,
            lunch: None,
            reception: None,
            at: at!((p 12 (2))),
        },
        Hours {
            desk: Desk::Portal,
            opens: None,
            closes: None,
            in_variants: false,
            lunch: None,
            reception: None,
            at: at!((p 12 (3))),
        },
    ],
    after_hours: Some(AfterHours {
        every_channel: false,
        text: text! {
            kk: "Портал арқылы жұмыс уақыты аяқталғаннан кейін, демалыс немесе мереке күні берілген өтініш келесі жұмыс күні қабылданады, нәтиже де келесі жұмыс күні беріледі.",
            ru: "Заявление, поданное через портал после окончания рабочего времени, в выходной или праздничный день, принимается следующим рабочим днём; результат тоже выдаётся следующим рабочим днём.",
            en: "A portal application after working hours, on a weekend or a holiday is accepted on the next working day, and results are issued on the next working day too.",
        },
        at: at!((p 12 (3))),
    }),
    keeping: Some(Keeping {
        channel: StateCorporation,
        duration: Duration { amount: 1, unit: Unit::Months },
        resent_within: WORKING_DAY,
        at: at!((p 13)),
    }),
    refusals: &[
        Refusal {
            stage: RefusalStage::Acceptance,
            channels: &[StateCorporation],
            cause: Cause::IncompletePackage,
            text: text! {
                kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация қызметкері өтінішті қабылдамайды және стандарттың 3-қосымшасындағы нысан бойынша қолхат береді.",
                ru: "Если пакет документов неполный, работник Государственной корпорации отказывает в приёме заявления и выдаёт расписку по форме приложения 3 к стандарту.",
                en: "If the package of documents is incomplete, the State Corporation refuses to accept the application and gives a receipt on the form of annex 3 to the standard.",
            },
            at: at!((p 14)),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[StateCorporation],
            cause: Cause::Flaws,
            text: text! {
                kk: "Құжаттарда бұзушылық болса, қызмет көрсетуден бас тартылады.",
                ru: "При нарушениях в документах в оказании услуги отказывают.",
                en: "The service is refused for flaws in the documents.",
            },
            at: at!((p 15 (10)), (p 15 (9))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Portal],
            cause: Cause::Flaws,
            text: text! {
                kk: "Құжаттарда бұзушылық болса, қызмет көрсетуден бас тартылады.",
                ru: "При нарушениях в документах в оказании услуги отказывают.",
                en: "The service is refused for flaws in the documents.",
            },
            at: at!((p 17 (11)), (p 17 (10))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Portal],
            cause: Cause::Signature,
            text: text! {
                kk: "Өтініш берушінің ЭЦҚ-сы расталмаса, қызмет көрсетуден бас тартылады.",
                ru: "Если ЭЦП заявителя не подтверждена, в оказании услуги отказывают.",
                en: "The service is refused if the applicant's digital signature is not confirmed.",
            },
            at: at!((p 17 (7))),
        },
    ],
    representation: &[Representation {
        roles: &[Role::Proxy],
        channels: &[StateCorporation],
        when: Condition::Always,
        proof: Proof::NotarisedPowerOrNotEntered,
        text: text! {
            kk: "Өкілдің мәліметтері нотариус куәландырған сенімхат бойынша енгізіледі; сенімхат басқаша куәландырылса, оның мәліметтері толтырылмайды.",
            ru: "Данные представителя вводятся по нотариально удостоверенной доверенности; если доверенность удостоверена иначе, её данные не заполняются.",
            en: "The representative's data are entered from a power of attorney certified by a notary; if it is certified otherwise, its data are not filled in.",
        },
        collecting: None,
        at: at!((p 15 (2))),
    }],
    signature: Some(Signature {
        or_one_time_password: false,
        at: at!((p 17 (5)), (p 17 (8))),
        checks: Some(at!((p 17 (6)))),
    }),
    state_systems: &[Statement {
        text: text! {
            kk: "Қазақстанда 2008 жылдан кейін берілген, мемлекеттік ақпараттық жүйелерде бар жеке басты куәландыратын құжаттар мен туу туралы куәліктердің мәліметтерін көрсетілетін қызметті беруші сол жүйелерден өзі алады.",
            ru: "Сведения об удостоверениях личности и свидетельствах о рождении, которые выданы в Казахстане после 2008 года и есть в государственных информационных системах, услугодатель получает из этих систем сам.",
            en: "The provider itself obtains the data of identity documents and birth certificates that were issued in Kazakhstan after 2008 and are held in state information systems.",
        },
        at: at!((p 17)),
    }],
    notes: NOTES,
    conflicts: CONFLICTS,
    ..Rules::of(
        Service::ExternatPermit,
        text! {
            kk: "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру",
            ru: "Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования",
            en: "Permission to study as an external student in organisations of basic secondary and general secondary education",
        },
        at!((title)),
    )
};

const NOTES: &[Statement] = &[
    Statement {
        text: text! {
            kk: "Рәсім стандарттың 9-тармағындағы құжаттар алынғаннан кейін басталады.",
            ru: "Процедура начинается, когда получены документы, указанные в пункте 9 стандарта.",
            en: "The procedure starts when the documents of paragraph 9 of the standard are received.",
        },
        at: at!((p 6)),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік корпорацияда құжат қабылданған күн мерзімге кірмейді.",
            ru: "День приёма в Государственной корпорации в срок не входит.",
            en: "The day of receipt at the State Corporation is not part of the term.",
        },
        at: at!((p 11 (1))),
    },
    Statement {
        text: text! {
            kk: "Көрсетілетін қызметті берушіге құжат тапсыруды күту уақыты 15 минуттан аспайды.",
            ru: "Ожидание для сдачи документов услугодателю — не более 15 минут.",
            en: "Waiting to hand documents in to the provider takes at most 15 minutes.",
        },
        at: at!((p 11 (2))),
    },
    Statement {
        text: text! {
            kk: "Көрсетілетін қызметті берушінің қызмет көрсету уақыты 15 минуттан аспайды.",
            ru: "Обслуживание у услугодателя — не более 15 минут.",
            en: "Being served by the provider takes at most 15 minutes.",
        },
        at: at!((p 11 (3))),
    },
    Statement {
        text: text! {
            kk: "Көрсетілетін қызметті беруші дүйсенбіден жұмаға дейін жұмыс істейді; жұмыстың басталу және аяқталу уақыты көрсетілмеген.",
            ru: "Услугодатель работает с понедельника по пятницу; часы начала и окончания работы не указаны.",
            en: "The provider works Monday to Friday; opening and closing hours are not stated.",
        },
        at: at!((p 12 (1))),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік корпорация дүйсенбіден сенбіге дейін сағат 9.00-ден 20.00-ге дейін түскі үзіліссіз жұмыс істейді.",
            ru: "Государственная корпорация работает с понедельника по субботу с 9.00 до 20.00 без перерыва на обед.",
            en: "The State Corporation works Monday to Saturday from 09:00 to 20:00 without a lunch break.",
        },
        at: at!((p 12 (2))),
    },
    Statement {
        text: text! {
            kk: "Көрсетілетін қызметті берушінің орналасқан жері бойынша қызмет көрсетіледі; электрондық кезекті портал арқылы алдын ала брондауға болады.",
            ru: "Услуга оказывается по месту нахождения услугодателя; место в электронной очереди можно забронировать на портале.",
            en: "The service is given at the place where the provider is; the electronic queue can be booked through the portal.",
        },
        at: at!((p 12 (2)))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 8 (2)) }] })
            .read_as(text! {
                kk: "Қазақша мәтінде «қызметті берушінің тұрғылықты жері» делінген; стандарттың орысша мәтіні бойынша бұл — көрсетілетін қызметті берушінің орналасқан жері.",
                ru: "В казахском тексте сказано «место жительства услугодателя»; по русскому тексту стандарта это место нахождения услугодателя.",
                en: "The Kazakh text says “place of residence of the provider”; by the Russian text of the standard it is the place where the provider is.",
            }),
    },
    Statement {
        text: text! {
            kk: "Портал тәулік бойы жұмыс істейді, жөндеу кезіндегі техникалық үзілістер бұған кірмейді.",
            ru: "Портал работает круглосуточно, кроме технических перерывов на ремонтные работы.",
            en: "The portal works round the clock except for technical breaks for repairs.",
        },
        at: at!((p 12 (3))),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік корпорация құжаттардың қабылданғаны туралы қолхат береді.",
            ru: "Государственная корпорация выдаёт расписку о приёме документов.",
            en: "The State Corporation gives a receipt for the documents.",
        },
        at: at!((p 13)),
    },
    Statement {
        text: text! {
            kk: "Дайын құжат Мемлекеттік корпорацияда қолхат бойынша, жеке басты куәландыратын құжат көрсетілгенде беріледі; өкілге нотариус растаған сенімхат керек.",
            ru: "Готовый документ выдают в Государственной корпорации по расписке и документу, удостоверяющему личность; представителю нужна нотариально заверенная доверенность.",
            en: "The result is collected at the State Corporation with the receipt and an identity document; a representative needs a power of attorney certified by a notary.",
        },
        at: at!((p 13)),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік корпорация қызметкері жүйеге кіріп, қызметті таңдайды, өтініш беруші мен өкілдің мәліметтерін енгізеді.",
            ru: "Работник Государственной корпорации входит в систему, выбирает услугу и вводит данные заявителя и представителя.",
            en: "The State Corporation's employee logs in, chooses the service and enters the data of the applicant and the representative.",
        },
        at: at!((p 15 (1)), (p 15 (2))),
    },
    Statement {
        text: text! {
            kk: "Өтініш берушінің мәліметтері «Жеке тұлғалар» мемлекеттік деректер базасынан, сенімхаттың мәліметтері бірыңғай нотариалдық ақпараттық жүйеден тексеріледі.",
            ru: "Данные заявителя проверяют в государственной базе данных «Физические лица», данные доверенности — в единой нотариальной информационной системе.",
            en: "The applicant's data are checked in the state register of persons, the power of attorney in the notaries' information system.",
        },
        at: at!((p 15 (3)), (p 15 (4))),
    },
    Statement {
        text: text! {
            kk: "Өтініш берушінің немесе сенімхаттың мәліметтері табылмаса, мәліметтерді алу мүмкін еместігі туралы хабарлама шығады; бұл — қызметтен бас тарту емес.",
            ru: "Если данные заявителя или доверенности не найдены, система сообщает, что получить их невозможно; это не отказ в оказании услуги.",
            en: "If the applicant or the power of attorney is not found, the system says that the data cannot be obtained; this is not a refusal of the service.",
        },
        at: at!((p 15 (5))),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік корпорация қызметкері құжаттарды сканерлеп, сұрау салуға тіркейді, оны өз ЭЦҚ-сымен куәландырып, көрсетілетін қызметті берушіге өңірлік шлюз арқылы жібереді.",
            ru: "Работник Государственной корпорации сканирует документы, прикрепляет их к запросу, удостоверяет его своей ЭЦП и отправляет услугодателю через региональный шлюз.",
            en: "The State Corporation's employee scans the documents, attaches them to the request, signs it and sends it to the provider through the regional gateway.",
        },
        at: at!((p 15 (6)), (p 15 (7)), (p 15 (8))),
    },
    Statement {
        text: text! {
            kk: "Порталда тіркелмеген өтініш беруші ЖСН мен құпиясөз арқылы тіркеледі, содан кейін соларды енгізіп кіреді.",
            ru: "Не зарегистрированный на портале заявитель регистрируется с помощью ИИН и пароля, затем входит, указав их.",
            en: "An applicant who is not registered on the portal registers with IIN and password, then logs in with them.",
        },
        at: at!((p 17 (1)), (p 17 (2))),
    },
    Statement {
        text: text! {
            kk: "ЖСН мен құпиясөз тексеруден өтпесе, портал кіргізбейді; бұл — қызметтен бас тарту емес.",
            ru: "Если ИИН и пароль не прошли проверку, портал отказывает во входе; это не отказ в оказании услуги.",
            en: "If IIN and password do not pass the check, the portal refuses the log-in; this is not a refusal of the service.",
        },
        at: at!((p 17 (3)), (p 17 (4))),
    },
    Statement {
        text: text! {
            kk: "Порталда өтініш беруші сұрау салу нысанын толтырып, құжаттардың электрондық көшірмелерін тіркейді және ЭЦҚ куәлігін таңдайды.",
            ru: "На портале заявитель заполняет форму запроса, прикрепляет электронные копии документов и выбирает свидетельство ЭЦП.",
            en: "On the portal the applicant fills in the request form, attaches electronic copies of the documents and chooses the certificate of the digital signature.",
        },
        at: at!((p 17 (5))),
    },
    Statement {
        text: text! {
            kk: "ЭЦҚ қойылған сұрау салу өңірлік шлюз арқылы көрсетілетін қызметті берушіге жіберіліп, сонда тіркеледі.",
            ru: "Подписанный ЭЦП запрос направляется услугодателю через региональный шлюз и там регистрируется.",
            en: "The signed request goes to the provider through the regional gateway and is registered there.",
        },
        at: at!((p 17 (8)), (p 17 (9))),
    },
    Statement {
        text: text! {
            kk: "Жеке кабинетке сұрау салудың қабылданғаны, нәтижені алу күні мен уақыты туралы хабарлама келеді.",
            ru: "В личный кабинет приходит уведомление о принятии запроса, дне и времени получения результата.",
            en: "The personal cabinet shows that the request was accepted, and the day and time of the result.",
        },
        at: at!((p 17)),
    },
    Statement {
        text: text! {
            kk: "Порталдағы нәтиже — көрсетілетін қызметті берушінің уәкілетті тұлғасы ЭЦҚ қойған электрондық құжат.",
            ru: "Результат на портале — электронный документ с ЭЦП уполномоченного лица услугодателя.",
            en: "The result on the portal is an electronic document signed by the provider's authorised person.",
        },
        at: at!((p 17 (12)), (p 3)),
    },
];

const CONFLICTS: &[Conflict] = &[
    Conflict {
        id: "deadline-after-order-540",
        bears: Bears::Decision,
        channels: &[StateCorporation, Portal],
        when: Condition::SubmittedSince(day!(2018, 10, 16)),
        text: text! {
            kk: "Регламент пен № 179 бұйрықтың соңғы белгілі мәтіні өтінішті 1 желтоқсаннан кешіктірмей беруді талап етеді. № 61 бұйрықта бұл мерзім 2018 жылғы 5 қазандағы № 540 бұйрықтан кейін жоқ.",
            ru: "Регламент и последний известный текст приказа № 179 требуют подать заявление не позднее 1 декабря. В приказе № 61 после приказа № 540 от 5 октября 2018 года этого срока нет.",
            en: "The regulation and the last known text of order No 179 ask for the application not later than 1 December. Order No 61 no longer has that deadline since order No 540 of 5 October 2018.",
        },
        reading: text! {
            kk: "Қай мерзім қолданылатынын лауазымды адам шешеді: № 179 бұйрықтың 2018–2019 жылдардағы редакцияларының мәтіні қолда жоқ, ал регламенттің одан кейін өзгергені белгісіз. № 540 бұйрық жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізілген, сондықтан ең ерте күн — 2018 жылғы 16 қазан.",
            ru: "Какой срок применять, решает должностное лицо: текстов редакций приказа № 179 за 2018–2019 годы в распоряжении нет, а менялся ли потом регламент, неизвестно. Приказ № 540 введён в действие по истечении десяти календарных дней после опубликования, поэтому самый ранний день — 16 октября 2018 года.",
            en: "A person has to judge which deadline holds: the editions of order No 179 of 2018-2019 are not at hand, and no later change of the regulation is known. Order No 540 took effect ten calendar days after publication, so 16 October 2018 is the earliest day.",
        },
        at: at!((p 11 (4))).and(
            const {
                &[
                    Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 4 (4)) },
                    Reference { act: &order_61::e2016_01_22::ACT, place: place!(p 7) },
                    Reference { act: &order_61::e2018_10_05::ACT, place: place!(p 9) },
                ]
            },
        ),
    },
    Conflict {
        id: "born-in-2008",
        bears: Bears::Decision,
        channels: &[StateCorporation, Portal],
        when: Condition::All(&[Condition::BornSince(day!(2008, 1, 1)), Condition::BornBefore(day!(2009, 1, 1))]),
        text: text! {
            kk: "Стандарт туу туралы куәліктің көшірмесін 2008 жылға дейін туғандардан сұрайды, ал регламент бойынша көрсетілетін қызметті беруші 2008 жылдан кейін берілген құжаттардың мәліметін жүйелерден алады. 2008 жылдың өзі екеуіне де кірмейді.",
            ru: "Стандарт требует копию свидетельства о рождении от родившихся до 2008 года, а по регламенту услугодатель берёт из систем данные документов, выданных после 2008 года. Сам 2008 год не попадает ни туда, ни сюда.",
            en: "The standard asks those born before 2008 for a copy of the birth certificate; by the regulation the provider takes from the systems the data of documents issued after 2008. The year 2008 itself is in neither.",
        },
        reading: text! {
            kk: "Мұны лауазымды адам шешеді: көшірме талап етілмейді, бірақ мәліметтің жүйелерде бар-жоғы да айтылмаған. Көшірмені ала жүрген жөн.",
            ru: "Решает должностное лицо: копия не требуется, но и того, что данные есть в системах, не сказано. Копию лучше иметь при себе.",
            en: "A person has to judge: the copy is not asked for, nor is it said that the systems hold the data. It is safer to have the copy at hand.",
        },
        at: at!((p 17))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 (5)) }] }),
    },
    Conflict {
        id: "sum-of-steps",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "Қадамдардың жалпы ұзақтығы — 15 жұмыс күні мен 30 минут (10-тармақ), ал мерзім — 15 жұмыс күні (11-тармақ).",
            ru: "Общая длительность шагов — 15 рабочих дней и 30 минут (пункт 10), а срок — 15 рабочих дней (пункт 11).",
            en: "The steps add up to 15 working days and 30 minutes (paragraph 10), the term is 15 working days (paragraph 11).",
        },
        reading: text! {
            kk: "Өтініш берушіге 11-тармақтағы мерзім уәде етілген; қадамдардың минуттары нәтиже күнін өзгертпейді.",
            ru: "Заявителю обещан срок из пункта 11; минуты шагов не меняют день результата.",
            en: "The applicant is promised the term of paragraph 11; the minutes of the steps do not change the day of the result.",
        },
        at: at!((p 11 (1)), (p 10 (1)), (p 10 (2)), (p 10 (3)), (p 10 (4))),
    },
    Conflict {
        id: "lunch-break",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "Көрсетілетін қызметті берушінің түскі үзілісі регламентте 13.00–14.00, стандартта 13.00–14.30.",
            ru: "Перерыв на обед услугодателя по регламенту 13.00–14.00, по стандарту 13.00–14.30.",
            en: "The provider's lunch break is 13:00-14:00 in the regulation and 13:00-14:30 in the standard.",
        },
        reading: text! {
            kk: "Екеуі де көрсетіледі; бұл ешқандай күнді де, құжатты да өзгертпейді.",
            ru: "Показаны оба; ни дня, ни документов это не меняет.",
            en: "Both are shown; it changes no day and no document.",
        },
        at: at!((p 12 (1)))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 8 (1)) }] }),
    },
    Conflict {
        id: "steps-of-two-paragraphs",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "7-тармақта үш қадам бар, 10-тармақта төртеу: басшының маманға беруі (15 минут) 7-тармақта жоқ. Соңғы қадам да бөлек: 7-тармақта нәтиже өтініш берушіге, 10-тармақта Мемлекеттік корпорацияға беріледі.",
            ru: "В пункте 7 три шага, в пункте 10 четыре: передачи специалисту руководителем (15 минут) в пункте 7 нет. Отличается и последний шаг: по пункту 7 результат выдают заявителю, по пункту 10 передают в Государственную корпорацию.",
            en: "Paragraph 7 has three steps, paragraph 10 four: the head's passing on to the specialist (15 minutes) is missing in paragraph 7. The last step differs too: paragraph 7 issues the result to the applicant, paragraph 10 hands it to the State Corporation.",
        },
        reading: text! {
            kk: "10-тармақ алынды: ол толығырақ. Порталда соңғы қадам 7-тармақтан алынды. Нәтиже күні өзгермейді.",
            ru: "Взят пункт 10 как более полный; для портала последний шаг взят из пункта 7. День результата не меняется.",
            en: "Paragraph 10 is taken, being fuller; for the portal the last step comes from paragraph 7. The day of the result does not change.",
        },
        at: at!((p 7 (1)), (p 7 (2)), (p 7 (3)), (p 10 (1)), (p 10 (2)), (p 10 (3)), (p 10 (4))),
    },
    Conflict {
        id: "signature-without-step",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "8-тармақ басшының нәтижеге қол қоюын атайды, бірақ 7 және 10-тармақтарда мұндай қадам жоқ.",
            ru: "Пункт 8 называет подписание результата руководителем, но в пунктах 7 и 10 такого шага нет.",
            en: "Paragraph 8 names the head's signature of the result, but paragraphs 7 and 10 have no such step.",
        },
        reading: text! {
            kk: "Қол қою маманның 14 жұмыс күніне кіреді деп түсініледі; бөлек уақыт қосылмайды.",
            ru: "Подписание считается входящим в 14 рабочих дней специалиста; отдельное время не добавляется.",
            en: "The signature is taken to fall within the specialist's 14 working days; no time of its own is added.",
        },
        at: at!((p 8 (2)), (p 7 (2)), (p 10 (3))),
    },
    Conflict {
        id: "waiting-limits-without-office",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "11-тармақ көрсетілетін қызметті берушіде күту мен қызмет көрсетуге 15 минуттан шек қояды, ал 1-тармақ бойынша өтініш көрсетілетін қызметті берушіде қабылданбайды.",
            ru: "Пункт 11 ограничивает 15 минутами ожидание и обслуживание у услугодателя, а по пункту 1 услугодатель заявлений не принимает.",
            en: "Paragraph 11 limits waiting and being served at the provider to 15 minutes each, while by paragraph 1 the provider takes no applications.",
        },
        reading: text! {
            kk: "Көрсетілетін қызметті берушінің кеңсесі өтініш беру тәсілі деп саналмайды; шектеулер тек мәлімет үшін көрсетіледі.",
            ru: "Канцелярия услугодателя способом подачи не считается; ограничения показаны для сведения.",
            en: "The provider's office is not taken as a channel; the limits are shown for information.",
        },
        at: at!((p 11 (2)), (p 11 (3)), (p 1)),
    },
    Conflict {
        id: "name-of-result",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "Нәтиже 3-тармақта бұйрықтың көшірмесі, 15-тармақтың 11) тармақшасында анықтама, 17-тармақтың 12) тармақшасында қолхат деп аталған; стандарттың орысша мәтінінде — бұйрықтан үзінді.",
            ru: "Результат назван копией приказа в пункте 3, справкой в подпункте 11) пункта 15, распиской в подпункте 12) пункта 17; в русском тексте стандарта это выписка из приказа.",
            en: "The result is called a copy of the order in paragraph 3, a certificate in paragraph 15(11) and a receipt in paragraph 17(12); the Russian text of the standard has an extract from the order.",
        },
        reading: text! {
            kk: "3-тармақ алынды: нәтижені айқындайтын тармақ — сол.",
            ru: "Взят пункт 3: результат определяет именно он.",
            en: "Paragraph 3 is taken: it is the one that defines the result.",
        },
        at: at!((p 3), (p 15 (11)), (p 17 (12)))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 6) }] }),
    },
    Conflict {
        id: "refusal-not-a-result",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "3-тармақ бас тартуды нәтиже деп атамайды, ал 15 және 17-тармақтарда бас тарту туралы хабарлама бар.",
            ru: "Пункт 3 не называет отказ результатом, а в пунктах 15 и 17 есть сообщение об отказе.",
            en: "Paragraph 3 does not name a refusal as a result, while paragraphs 15 and 17 have a notice of refusal.",
        },
        reading: text! {
            kk: "Бас тарту мүмкін: ол өтініш жүретін жолдың сипаттамасында тікелей аталған.",
            ru: "Отказ возможен: он прямо назван в описании прохождения заявления.",
            en: "A refusal is possible: the description of the flow names it outright.",
        },
        at: at!((p 3), (p 15 (10)), (p 17 (7)), (p 17 (11))),
    },
];
