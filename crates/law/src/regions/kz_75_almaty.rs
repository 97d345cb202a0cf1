//! Almaty: resolution No 3/542 of the akimat of 10 September 2015, edition of 12 August 2016 (No 3/382).

use crate::general::PUBLIC_SERVICES_2019;
use crate::national::{order_61, order_179};
use erezhe_act::Channel::{Portal, StateCorporation};
use erezhe_act::{
    Act, AfterHours, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Deadline, DeadlineRule, Desk, Duration,
    Edition, Hours, InForce, Keeping, Known, Procedure, Proof, Reference, Refusal, RefusalStage, Region,
    Representation, Role, Rules, Service, Signature, Source, Statement, Step, Term, Text, Timing, Touches, Unit,
    Unseen,
};
use erezhe_act::{at, clock, day, month_day, place, quote, text};

use super::bare;

/// The region.
pub(super) static REGION: Region = Region { editions: &[&EDITION], unseen: &[&ORIGINAL], ..bare::ALMATY };

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
        kk: "Қаулы № 1310 болып тіркелген, тіркелген және жарияланған күндері белгісіз. Қабылданған күнге (2016 жылғы 12 тамыз) он бір күн қосылды: әкімдік қаулылары әдетте алғаш ресми жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізіледі.",
        ru: "Постановление зарегистрировано под № 1310, дни регистрации и опубликования неизвестны. Ко дню принятия (12 августа 2016 года) прибавлено одиннадцать дней: постановления акиматов обычно вводятся в действие по истечении десяти календарных дней после дня первого официального опубликования.",
        en: "The resolution is registered as No 1310; the days of registration and publication are not known. Eleven days are added to the day of adoption (12 August 2016): resolutions of akimats usually take effect on the expiry of ten calendar days after the day of their first official publication.",
    },
};

/// What it says.
pub(crate) static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2016, 8, 12),
    registered: Known::No(text! {
        kk: "Қаулы № 1310 болып тіркелген; тіркелген күні белгісіз.",
        ru: "Постановление зарегистрировано под № 1310; день регистрации неизвестен.",
        en: "The resolution is registered as No 1310; the day of registration is not known.",
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
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "Регламенттің қазақша мәтіні (2016 жылғы 12 тамыздағы № 3/382 қаулының 1-қосымшасы). Регламенттің қосымшалары — диаграммалар мен бизнес-процестер анықтамалығы — және қаулының өзі (тармақтары, жариялануы) қолда жоқ.",
        ru: "Казахский текст регламента (приложение 1 к постановлению от 12 августа 2016 года № 3/382). Приложений к регламенту — диаграмм и справочника бизнес-процессов — и самого постановления (пунктов, опубликования) в распоряжении нет.",
        en: "The Kazakh text of the regulation (appendix 1 to resolution No 3/382 of 12 August 2016). The appendices of the regulation, diagrams and the handbook of business processes, and the resolution itself (its clauses, publication) are not at hand.",
    },
    services: &[EXTERNAT],
};

/// The edition before it.
static ORIGINAL: Unseen = Unseen {
    act: &ORIGINAL_ACT,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2015, 11, 2),
            within_days: 10,
            basis: text! {
                kk: "Қаулы № 1210 болып тіркелген, 2015 жылғы 22 қазанда жарияланған. Оның өз мәтіні қолда жоқ; әкімдік қаулылары әдетте алғаш ресми жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізілетіндіктен, солай деп алынды.",
                ru: "Постановление зарегистрировано под № 1210 и опубликовано 22 октября 2015 года. Его собственного текста нет; постановления акиматов обычно вводятся в действие по истечении десяти календарных дней после дня первого официального опубликования, так принято и здесь.",
                en: "The resolution was registered as No 1210 and published on 22 October 2015. Its own text is not at hand; resolutions of akimats usually take effect on the expiry of ten calendar days after the day of their first official publication, and so it is taken here.",
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
    verified_on: day!(2026, 11, 25),
};

const MINUTES_15: Option<Duration> = Some(Duration { amount: 15, unit: Unit::Minutes });
const WORKING_DAY: Duration = Duration { amount: 1, unit: Unit::WorkingDays };
const WORKING_DAYS_14: Option<Duration> = Some(Duration { amount: 14, unit: Unit::WorkingDays });

const ACCEPTING: Text = text! {
    kk: "Құжаттарды қабылдайтын жауапты тұлға",
    ru: "Ответственное лицо, принимающее документы",
    en: "Officer who accepts documents",
};
const HEAD: Text = text! { kk: "Көрсетілетін қызметті берушінің басшысы", ru: "Руководитель услугодателя", en: "Head of the provider" };
const SPECIALIST: Text = text! { kk: "Көрсетілетін қызметті берушінің маманы", ru: "Специалист услугодателя", en: "Specialist of the provider" };
const CORPORATION: Text = text! {
    kk: "Мемлекеттік корпорация қызметкері",
    ru: "Работник Государственной корпорации",
    en: "Employee of the State Corporation",
};

const RECEIVED: Text = text! {
    kk: "құжаттарды қабылдап, басшының қарауына береді",
    ru: "принимает документы и передаёт их на рассмотрение руководителю",
    en: "receives the documents and passes them to the head",
};
const ASSIGNED: Text = text! {
    kk: "бұрыштама қойып, өтінішті маманға орындауға береді",
    ru: "с резолюцией передаёт заявление специалисту на исполнение",
    en: "endorses the application and passes it to the specialist",
};
const WITH_SPECIALIST: Option<Text> = Some(text! {
    kk: "өтініш бұрыштамамен маманға берілді",
    ru: "заявление с резолюцией передано специалисту",
    en: "the application, endorsed, is with the specialist",
});
const SIGNED: Option<Text> = Some(text! {
    kk: "басшы нәтижеге қол қойды",
    ru: "результат подписан руководителем",
    en: "the head has signed the result",
});
const COLLECTED: Option<Text> = Some(text! {
    kk: "өтініш беруші нәтижені алды",
    ru: "заявитель получил результат",
    en: "the applicant has the result",
});

const STEPS_STATE_CORPORATION: &[Step] = &[
    Step {
        actor: CORPORATION,
        action: text! {
            kk: "жүйеге кіріп, қызметті таңдайды, өтініш беруші мен өкілдің мәліметтерін енгізеді; құжаттардың қабылданғаны туралы қолхат береді",
            ru: "входит в систему, выбирает услугу, вводит данные заявителя и представителя; выдаёт расписку о приёме документов",
            en: "logs in, chooses the service, enters the data of the applicant and the representative; gives a receipt for the documents",
        },
        duration: None,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: None,
        at: at!((p 15 (1)), (p 15 (2)), (p 13)),
    },
    Step {
        actor: CORPORATION,
        action: text! {
            kk: "құжаттарды сканерлеп, сұрауға тіркейді, оны өз ЭЦҚ-сымен куәландырып, көрсетілетін қызметті берушіге өңірлік шлюз арқылы жібереді",
            ru: "сканирует документы, прикрепляет их к запросу, удостоверяет его своей ЭЦП и отправляет услугодателю через региональный шлюз",
            en: "scans the documents, attaches them to the request, signs it and sends it to the provider through the regional gateway",
        },
        duration: None,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: None,
        at: at!((p 15 (6)), (p 15 (7)), (p 15 (8))).quoting(quote! {
            kk: "құжаттарды сканерден өткiзуi, оларды сұрау нысанына тiркеуi … ЭЦҚ арқылы куәландыруы; … «электрондық үкiметтiң» өңірлік шлюзiнiң … АЖО-на … жiберуi",
        }),
    },
    Step {
        actor: ACCEPTING,
        action: RECEIVED,
        duration: MINUTES_15,
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((p 10 (1)), (p 7 (1))),
    },
    Step {
        actor: HEAD,
        action: ASSIGNED,
        duration: MINUTES_15,
        by: Desk::Provider,
        timing: Timing::Next,
        result: WITH_SPECIALIST,
        at: at!((p 10 (2)), (p 8 (1))),
    },
    Step {
        actor: SPECIALIST,
        action: text! {
            kk: "құжаттардың толықтығын тексеріп, рұқсат беру туралы бұйрықтың көшірмесін дайындайды және нәтижені Мемлекеттік корпорацияға беру үшін құжаттарды қабылдайтын жауапты тұлғаға береді",
            ru: "проверяет полноту документов, готовит копию приказа о разрешении и передаёт результат ответственному лицу, принимающему документы, для передачи в Государственную корпорацию",
            en: "checks that the documents are complete, prepares the copy of the order of permission and hands the result to the officer who accepts documents, for the State Corporation",
        },
        duration: WORKING_DAYS_14,
        by: Desk::Provider,
        timing: Timing::Next,
        result: SIGNED,
        at: at!((p 10 (3)), (p 7 (2)), (p 8 (2))).quoting(quote! {
            kk: "құжаттардың толықтығын тексереді, … бұйрықтың көшiрмесiн дайындайды, содан кейін … нәтижесін Мемлекеттік корпорацияның қызметкеріне беру үшін … жауапты тұлғасына береді, рәсiмнiң ұзақтығы - 14 жұмыс күні",
        }),
    },
    Step {
        actor: ACCEPTING,
        action: text! {
            kk: "нәтижені өтініш берушіге беру үшін Мемлекеттік корпорация қызметкеріне береді",
            ru: "передаёт результат работнику Государственной корпорации для выдачи заявителю",
            en: "hands the result to the State Corporation's employee, to be issued to the applicant",
        },
        duration: Some(WORKING_DAY),
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((p 10 (4)), (p 7 (3))),
    },
    Step {
        actor: CORPORATION,
        action: text! {
            kk: "қолхат пен жеке басты куәландыратын құжат бойынша нәтижені өтініш берушіге береді",
            ru: "выдаёт результат заявителю по расписке при предъявлении документа, удостоверяющего личность",
            en: "issues the result to the applicant on the receipt and an identity document",
        },
        duration: None,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: COLLECTED,
        at: at!((p 15 (11)), (p 13), (p 8 (3))).quoting(quote! {
            kk: "көрсетiлетiн қызметтi алушының Мемлекеттiк корпорация қызметкерi арқылы көрсетiлетiн мемлекеттiк қызметтiң нәтижесiн (анықтаманы) алуы",
        }),
    },
];

const PORTAL_READING: Text = text! {
    kk: "10-тармақ тәсілді бөлмейді, бірақ оның соңы Мемлекеттік корпорация туралы; порталға жүгіну 17-тармақта көрсетілетін қызметті берушінің рәсімдерінсіз сипатталған. Сондықтан портал үшін де 7 және 10-тармақтардың рәсімдері алынды.",
    ru: "Пункт 10 не различает способы подачи, но конец его — о Государственной корпорации; обращение через портал описано в пункте 17 без процедур услугодателя. Поэтому и для портала взяты процедуры пунктов 7 и 10.",
    en: "Paragraph 10 does not tell the channels apart, but its end is about the State Corporation; paragraph 17 describes the portal without the provider's steps. So the steps of paragraphs 7 and 10 are taken for the portal too.",
};

const STEPS_PORTAL: &[Step] = &[
    Step {
        actor: ACCEPTING,
        action: RECEIVED,
        duration: MINUTES_15,
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((p 10 (1)), (p 7 (1))).read_as(PORTAL_READING),
    },
    Step {
        actor: HEAD,
        action: ASSIGNED,
        duration: MINUTES_15,
        by: Desk::Provider,
        timing: Timing::Next,
        result: WITH_SPECIALIST,
        at: at!((p 10 (2)), (p 8 (1))).read_as(PORTAL_READING),
    },
    Step {
        actor: SPECIALIST,
        action: text! {
            kk: "құжаттардың толықтығын тексереді және рұқсат беру туралы бұйрықтың көшірмесін дайындайды",
            ru: "проверяет полноту документов и готовит копию приказа о разрешении",
            en: "checks that the documents are complete and prepares the copy of the order of permission",
        },
        duration: WORKING_DAYS_14,
        by: Desk::Provider,
        timing: Timing::Next,
        result: SIGNED,
        at: at!((p 10 (3)), (p 7 (2)), (p 8 (2))).read_as(PORTAL_READING),
    },
    Step {
        actor: text! { kk: "Көрсетілетін қызметті беруші", ru: "Услугодатель", en: "Provider" },
        action: text! {
            kk: "нәтижені уәкілетті тұлғаның ЭЦҚ-сы қойылған электрондық құжат түрінде өтініш берушіге жібереді",
            ru: "направляет заявителю результат — электронный документ с ЭЦП уполномоченного лица",
            en: "sends the applicant the result, an electronic document signed by the authorised person",
        },
        duration: Some(WORKING_DAY),
        by: Desk::Provider,
        timing: Timing::Next,
        result: COLLECTED,
        at: at!((p 7 (3)), (p 17 (12)), (p 3), (p 8 (3)))
            .read_as(text! {
                kk: "10-тармақ соңғы рәсімді тек Мемлекеттік корпорация үшін сипаттайды, сондықтан портал үшін 7-тармақтың 3) тармақшасы алынды; онда кім беретіні айтылмаған, ал 3 және 17-тармақтар бойынша құжатқа көрсетілетін қызметті берушінің уәкілетті тұлғасы ЭЦҚ қояды.",
                ru: "Пункт 10 описывает последнюю процедуру только для Государственной корпорации, поэтому для портала взят подпункт 3) пункта 7; кто выдаёт результат, там не сказано, а по пунктам 3 и 17 документ подписывает ЭЦП уполномоченное лицо услугодателя.",
                en: "Paragraph 10 describes the last step for the State Corporation only, so paragraph 7(3) is taken for the portal; it does not say who issues the result, and by paragraphs 3 and 17 the provider's authorised person signs it.",
            })
            .quoting(quote! {
                kk: "көрсетілетін қызметті алушыға көрсетілетін мемлекеттік қызметтің нәтижесін беру, рәсiмнiң ұзақтығы – 1 жұмыс күні",
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
            en: "A copy of the order permitting study as an external student (on the form of appendix 1 to the standard)",
        },
        at: at!((p 3)),
    }),
    result_form: Some(Statement {
        text: text! {
            kk: "Электрондық; қағаз түрінде сұралса, басып шығарылып, мөр басылады және уәкілетті тұлға қол қояды; портал арқылы жүгінгенде — ЭЦҚ қойылған электрондық құжат",
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
        contested_since: Some(day!(2018, 10, 30)),
        at: at!((p 11 (4))).quoting(quote! {
            kk: "көрсетiлетiн қызметтi алушы экстернат нысанында оқытуға өтiнiштi ағымдағы оқу жылының 1 желтоқсанынан кешiктiрмей бередi",
        }),
    }],
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: None,
            closes: None,
            in_variants: false,
            lunch: Some((clock!(13:00), clock!(14:00))),
            reception: None,
            at: at!((p 12 (1))),
        },
        Hours {
            desk: Desk::StateCorporation,
            opens: Some(clock!(9:00)),
            closes: Some(clock!(20:00)),
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
            kk: "Өтініш беруші порталға жұмыс уақыты аяқталғаннан кейін, демалыс немесе мереке күні жүгінсе, өтініш те келесі жұмыс күні қабылданады, дайын нәтиже де келесі жұмыс күні беріледі.",
            ru: "При обращении на портал после окончания рабочего времени, в выходной или праздничный день и заявление принимают, и готовый результат выдают следующим рабочим днём.",
            en: "Where somebody turns to the portal after working hours, on a weekend or a holiday, an application is accepted, and a result that is ready is issued, on the next working day.",
        },
        at: at!((p 12 (3))).quoting(quote! {
            kk: "жұмыс уақыты аяқталғаннан кейiн, … демалыс және мереке күндерiнде жүгiнген кезде өтiнiштердi қабылдау және мемлекеттiк қызмет көрсету нәтижелерiн беру келесi жұмыс күнiнде жүзеге асырылады",
        }),
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
                en: "If the package of documents is incomplete, the State Corporation refuses to accept the application and gives a receipt on the form of appendix 3 to the standard.",
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
        collecting: Some(Statement {
            text: text! {
                kk: "Мемлекеттік корпорация дайын нәтижені өкілге нотариус растаған сенімхат көрсетілгенде ғана береді.",
                ru: "Готовый результат Государственная корпорация выдаёт представителю только по нотариально заверенной доверенности.",
                en: "The State Corporation hands the result to a representative only on a power of attorney certified by a notary.",
            },
            at: at!((p 13)).quoting(quote! {
                kk: "жеке тұлғаны куәландыратын құжатты (немесе оның өкiлiнiң нотариалды расталған сенiмхатын) көрсеткен кезде жүзеге асырылады",
            }),
        }),
        at: at!((p 15 (2))).quoting(quote! {
            kk: "нотариалдық түрде куәландырылған сенiмхат, сенiмхаттың басқа куәлiгi болғанда – сенiмхат мәлiметтерi толтырылмайды",
        }),
    }],
    signature: Some(Signature {
        or_one_time_password: false,
        at: at!((p 17 (5)), (p 17 (8))),
        checks: Some(
            at!((p 17 (6)))
                .read_as(text! {
                    kk: "Акт өтінішті беретін адамды да, оқушыны да «көрсетілетін қызметті алушы» деп атайды; сұрауда көрсетілген ЖСН — өтініш берушінің ЖСН-і деп алынды.",
                    ru: "Акт называет «услугополучателем» и того, кто подаёт заявление, и обучающегося; ИИН, указанный в запросе, отнесён к заявителю.",
                    en: "The act calls both the person who applies and the pupil the “recipient of the service”; the IIN stated in the request is taken to be the applicant's.",
                })
                .quoting(quote! {
                    kk: "ЭҮП ЭЦҚ-дың тiркеу куәлiгiнiң жарамдылық мерзiмiн және қайтарылып алынған (жойылған) тiркеу куәлiктерi тiзiмiнде болмауын, сонымен қатар жеке сәйкестендiру мәлiметтерiнiң сәйкестiгiн … тексеру",
                }),
        ),
    }),
    state_systems: &[Statement {
        text: text! {
            kk: "Қазақстанда 2008 жылдан кейін берілген, мемлекеттік ақпараттық жүйелерде бар жеке басты куәландыратын құжаттар мен туу туралы куәліктердің мәліметтерін көрсетілетін қызметті беруші сол жүйелерден өзі алады.",
            ru: "Сведения о документах, удостоверяющих личность, и свидетельствах о рождении, которые выданы в Казахстане после 2008 года и есть в государственных информационных системах, услугодатель получает из этих систем сам.",
            en: "The provider itself obtains the data of identity documents and birth certificates that were issued in Kazakhstan after 2008 and are held in state information systems.",
        },
        at: at!((p 17))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9) }] })
            .quoting(quote! {
                kk: "мемлекеттiк ақпараттық жүйеде тұрған Қазақстан Республикасы аумағында 2008 жылдан кейiн шығарылған жеке тұлғаны куәландыратын құжаттар, туу туралы куәлiк туралы мәлiметтердi … алады",
                ru: "Сведения о документах, удостоверяющих личность, свидетельстве о рождении, произведенным на территории Республики Казахстан после 2008 года, … предоставляются услугодателю из соответствующих государственных информационных систем",
            }),
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
            kk: "Мемлекеттік корпорация нәтижені бір ай сақтайды, содан кейін оны одан әрі сақтау үшін көрсетілетін қызметті берушіге жібереді. Өтініш беруші кейін келсе, көрсетілетін қызметті беруші Мемлекеттік корпорацияның сұранысы бойынша нәтижені бір жұмыс күні ішінде қайта сонда жібереді.",
            ru: "Государственная корпорация хранит результат один месяц, затем передаёт его услугодателю для дальнейшего хранения. Если заявитель придёт позже, услугодатель по запросу Государственной корпорации в течение одного рабочего дня направляет результат туда.",
            en: "The State Corporation keeps the result for one month and then returns it to the provider. Where the applicant comes later, the provider sends it back within one working day, at the State Corporation's request.",
        },
        at: at!((p 13)).quoting(quote! {
            kk: "одан кейiн оларды көрсетiлетiн қызметтi берушiге одан әрi сақтау үшiн жiбередi",
        }),
    },
    Statement {
        text: text! {
            kk: "Өтініш берушінің мәліметтері «Жеке тұлғалар» мемлекеттік мәліметтер базасынан, сенімхаттың мәліметтері бірыңғай нотариалдық ақпараттық жүйеден тексеріледі.",
            ru: "Данные заявителя проверяют в государственной базе данных «Физические лица», данные доверенности — в единой нотариальной информационной системе.",
            en: "The applicant's data are checked in the state database of natural persons, the power of attorney in the notaries' information system.",
        },
        at: at!((p 15 (3)), (p 15 (4)), (p 5 (7))),
    },
    Statement {
        text: text! {
            kk: "Өтініш берушінің немесе сенімхаттың мәліметтері табылмаса, мәліметтерді алу мүмкін еместігі туралы хабарлама шығады; бұл — қызмет көрсетуден бас тарту емес.",
            ru: "Если данные заявителя или доверенности не найдены, система сообщает, что получить их невозможно; это не отказ в оказании услуги.",
            en: "If the applicant or the power of attorney is not found, the system says that the data cannot be obtained; this is not a refusal of the service.",
        },
        at: at!((p 15 (5))),
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
            kk: "ЖСН мен құпиясөз тексеруден өтпесе, портал кіргізбейді; бұл — қызмет көрсетуден бас тарту емес.",
            ru: "Если ИИН и пароль не прошли проверку, портал отказывает во входе; это не отказ в оказании услуги.",
            en: "If IIN and password do not pass the check, the portal refuses the log-in; this is not a refusal of the service.",
        },
        at: at!((p 17 (3)), (p 17 (4))),
    },
    Statement {
        text: text! {
            kk: "Порталда өтініш беруші сұрау нысанын толтырып, құжаттардың электрондық көшірмелерін тіркейді және ЭЦҚ тіркеу куәлігін таңдайды.",
            ru: "На портале заявитель заполняет форму запроса, прикрепляет электронные копии документов и выбирает регистрационное свидетельство ЭЦП.",
            en: "On the portal the applicant fills in the request form, attaches electronic copies of the documents and chooses the registration certificate of the digital signature.",
        },
        at: at!((p 17 (5))),
    },
    Statement {
        text: text! {
            kk: "ЭЦҚ қойылған сұрау өңірлік шлюз арқылы көрсетілетін қызметті берушіге жіберіліп, сонда тіркеледі.",
            ru: "Подписанный ЭЦП запрос направляется услугодателю через региональный шлюз и там регистрируется.",
            en: "The signed request goes to the provider through the regional gateway and is registered there.",
        },
        at: at!((p 17 (8)), (p 17 (9))),
    },
    Statement {
        text: text! {
            kk: "Электрондық сұрау өтініш берушінің жеке кабинетінде қабылданады; сонда сұраудың қабылданғаны туралы мәртебе, нәтижені алу күні мен уақыты көрсетілген хабарлама келеді.",
            ru: "Электронный запрос принимается в личном кабинете заявителя; туда же приходят статус о принятии запроса и уведомление о дне и времени получения результата.",
            en: "The electronic request is accepted in the applicant's personal cabinet; the status of the request and a notice of the day and time of the result come there too.",
        },
        at: at!((p 17)).quoting(quote! {
            kk: "ЭҮП-да электрондық сұрауды қабылдау көрсетілетін қызметті алушының «жеке кабинетінде» жүзеге асырылады.",
        }),
    },
    Statement {
        text: text! {
            kk: "Порталдағы нәтиже — көрсетілетін қызметті берушінің уәкілетті тұлғасы ЭЦҚ қойған электрондық құжат.",
            ru: "Результат на портале — электронный документ с ЭЦП уполномоченного лица услугодателя.",
            en: "The result on the portal is an electronic document signed by the provider's authorised person.",
        },
        at: at!((p 17 (12)), (p 3)),
    },
    Statement {
        text: text! {
            kk: "Ақпараттық жүйелердің өзара әрекеттестігінің диаграммалары регламенттің 1-қосымшасында, бизнес-процестер анықтамалығы 2-қосымшасында.",
            ru: "Диаграммы взаимодействия информационных систем — в приложении 1 к регламенту, справочник бизнес-процессов — в приложении 2.",
            en: "The diagrams of how the information systems work together are in appendix 1 to the regulation, the handbook of business processes in appendix 2.",
        },
        at: at!((p 16), (p 18), (p 19)),
    },
];

const CONFLICTS: &[Conflict] = &[
    Conflict {
        id: "deadline-after-order-540",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::SubmittedSince(day!(2018, 10, 30)),
        text: text! {
            kk: "Регламент пен № 179 бұйрықтың соңғы белгілі мәтіні өтінішті 1 желтоқсаннан кешіктірмей беруді талап етеді. № 61 бұйрықта бұл мерзім 2018 жылғы 5 қазандағы № 540 бұйрықтан кейін жоқ.",
            ru: "Регламент и последний известный текст приказа № 179 требуют подать заявление не позднее 1 декабря. В приказе № 61 после приказа № 540 от 5 октября 2018 года этого срока нет.",
            en: "The regulation and the last known text of order No 179 ask for the application not later than 1 December. Order No 61 no longer has that deadline since order No 540 of 5 October 2018.",
        },
        reading: text! {
            kk: "Қай мерзім қолданылатынын лауазымды адам шешеді: № 179 бұйрықтың 2018–2019 жылдардағы редакцияларының мәтіні қолда жоқ, ал регламенттің одан кейін өзгергені белгісіз. № 540 бұйрық 2018 жылғы 19 қазанда жарияланып, 30 қазаннан бастап қолданысқа енгізілген.",
            ru: "Какой срок применять, решает должностное лицо: текстов редакций приказа № 179 за 2018–2019 годы в распоряжении нет, а менялся ли потом регламент, неизвестно. Приказ № 540 опубликован 19 октября 2018 года и введён в действие с 30 октября.",
            en: "An official judges which deadline holds: the editions of order No 179 of 2018-2019 are not at hand, and no later change of the regulation is known. Order No 540 was published on 19 October 2018 and took effect on 30 October.",
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
        id: "certificate-issued-after-2008",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::BornBefore(day!(2008, 1, 1)),
        text: text! {
            kk: "Стандарт туу туралы куәліктің көшірмесін 2008 жылға дейін туғандардан сұрайды, ал сол стандарт пен регламент бойынша көрсетілетін қызметті беруші 2008 жылдан кейін берілген куәліктердің мәліметін жүйелерден алады: 2008 жылға дейін туып, куәлігін кейін (қайта) алған оқушыға екеуі де қатысты.",
            ru: "Стандарт требует копию свидетельства о рождении от родившихся до 2008 года, а по тому же стандарту и регламенту данные свидетельств, выданных после 2008 года, услугодатель берёт из систем: к родившемуся до 2008 года, чьё свидетельство выдано (повторно) позже, относится и то и другое.",
            en: "The standard asks those born before 2008 for a copy of the birth certificate, while by the same standard and the regulation the provider takes from the systems the data of certificates issued after 2008: both concern a pupil born before 2008 whose certificate was issued (again) later.",
        },
        reading: text! {
            kk: "Мұны лауазымды адам шешеді; құжаттар тізбесінде солай көрсетілген. Көшірмені тіркеген жөн.",
            ru: "Решает должностное лицо; так это и показано в списке документов. Копию лучше приложить.",
            en: "An official judges, and the list of documents shows it so. It is safer to enclose the copy.",
        },
        at: at!((p 17)).and(
            const {
                &[
                    Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 list 1 (5)) }, Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 list 2 (5)) },
                    Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9) },
                ]
            },
        ),
    },
    Conflict {
        id: "born-in-2008",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::All(&[Condition::BornSince(day!(2008, 1, 1)), Condition::BornBefore(day!(2009, 1, 1))]),
        text: text! {
            kk: "Стандарт туу туралы куәліктің көшірмесін 2008 жылға дейін туғандардан сұрайды, ал регламент бойынша көрсетілетін қызметті беруші 2008 жылдан кейін берілген құжаттардың мәліметін жүйелерден алады. 2008 жылы туып, куәлігін сол жылы алған оқушы екеуіне де кірмейді.",
            ru: "Стандарт требует копию свидетельства о рождении от родившихся до 2008 года, а по регламенту услугодатель берёт из систем данные документов, выданных после 2008 года. Родившийся и получивший свидетельство в 2008 году не попадает ни туда, ни сюда.",
            en: "The standard asks those born before 2008 for a copy of the birth certificate; by the regulation the provider takes from the systems the data of documents issued after 2008. Somebody born in 2008 whose certificate is of that year is in neither.",
        },
        reading: text! {
            kk: "Көшірме талап етілмейді: тізбеде ол 2008 жылға дейін туғандарға ғана қатысты. Мәліметтің жүйелерде бар-жоғы айтылмаған, сондықтан көшірмені ала жүрген жөн.",
            ru: "Копия не требуется: в списке она стоит только для родившихся до 2008 года. Есть ли данные в системах, не сказано, поэтому копию лучше иметь при себе.",
            en: "The copy is not asked for: the list has it for those born before 2008 only. Whether the systems hold the data is not said, so it is safer to have the copy at hand.",
        },
        at: at!((p 17))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 list 1 (5)) }, Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 list 2 (5)) }] }),
    },
    Conflict {
        id: "sum-of-steps",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "Рәсімдердің (іс-қимылдардың) жалпы ұзақтығы — 15 жұмыс күні мен 30 минут (10-тармақ), ал мерзім — 15 жұмыс күні (11-тармақ).",
            ru: "Общая длительность процедур (действий) — 15 рабочих дней и 30 минут (пункт 10), а срок — 15 рабочих дней (пункт 11).",
            en: "The steps add up to 15 working days and 30 minutes (paragraph 10), the term is 15 working days (paragraph 11).",
        },
        reading: text! {
            kk: "Өтініш беруші үшін 11-тармақтағы мерзім қолданылады; рәсімдердің минуттары нәтиже күнін өзгертпейді.",
            ru: "Для заявителя действует срок из пункта 11; минуты процедур не меняют день результата.",
            en: "For the applicant the term of paragraph 11 holds; the minutes of the steps do not change the day of the result.",
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
            kk: "7-тармақта үш рәсім (іс-қимыл) бар, 10-тармақта төртеу: басшының маманға беруі (15 минут) 7-тармақта жоқ. Соңғы рәсім де өзгеше: 7-тармақта нәтиже өтініш берушіге, 10-тармақта Мемлекеттік корпорацияға беріледі.",
            ru: "В пункте 7 три процедуры (действия), в пункте 10 четыре: передачи специалисту руководителем (15 минут) в пункте 7 нет. Отличается и последняя процедура: по пункту 7 результат выдают заявителю, по пункту 10 передают в Государственную корпорацию.",
            en: "Paragraph 7 has three steps, paragraph 10 four: the head's passing on to the specialist (15 minutes) is missing in paragraph 7. The last step differs too: paragraph 7 issues the result to the applicant, paragraph 10 hands it to the State Corporation.",
        },
        reading: text! {
            kk: "10-тармақ алынды: ол толығырақ. Порталда соңғы рәсім 7-тармақтан алынды. Нәтиже күні өзгермейді.",
            ru: "Взят пункт 10 как более полный; для портала последняя процедура взята из пункта 7. День результата не меняется.",
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
            kk: "8-тармақ басшының нәтижеге қол қоюын атайды, бірақ 7 және 10-тармақтарда мұндай рәсім (іс-қимыл) жоқ.",
            ru: "Пункт 8 называет подписание результата руководителем, но в пунктах 7 и 10 такой процедуры (действия) нет.",
            en: "Paragraph 8 names the head's signature of the result, but paragraphs 7 and 10 have no such step.",
        },
        reading: text! {
            kk: "Қол қою маманның 14 жұмыс күніне кіреді деп алынды; бөлек уақыт қосылмайды.",
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
        id: "papers-received-by-the-provider",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "7 және 10-тармақтарда көрсетілетін қызметті берушінің жауапты тұлғасы «көрсетілетін қызметті алушы ұсынған» құжаттарды қабылдайды, ал 1-тармақта мұндай тәсіл жоқ, 15-тармақ бойынша құжаттар оған шлюз арқылы электрондық сұраумен келеді.",
            ru: "По пунктам 7 и 10 ответственное лицо услугодателя принимает документы, «представленные услугополучателем», а в пункте 1 такого способа подачи нет, и по пункту 15 документы приходят к нему электронным запросом через шлюз.",
            en: "By paragraphs 7 and 10 an officer of the provider accepts the documents “presented by the recipient of the service”, while paragraph 1 has no such channel and by paragraph 15 they come to the provider as an electronic request through the gateway.",
        },
        reading: text! {
            kk: "Құжаттар Мемлекеттік корпорацияға немесе порталға тапсырылады; көрсетілетін қызметті беруші оларды шлюз арқылы алады деп түсінілді.",
            ru: "Документы подают в Государственную корпорацию или на портал; понято так, что услугодатель получает их через шлюз.",
            en: "Documents are handed in at the State Corporation or on the portal; the provider is taken to receive them through the gateway.",
        },
        at: at!((p 7 (1)), (p 10 (1)), (p 1), (p 15 (7)), (p 15 (8))).quoting(quote! {
            kk: "жауапты тұлғасы көрсетілетін қызметті алушы ұсынған құжаттарды қабылдауды жүзеге асырады",
        }),
    },
    Conflict {
        id: "refusals-beyond-the-standard",
        bears: Bears::Note,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "Регламент құжаттардағы бұзушылық үшін және ЭЦҚ расталмағанда қызмет көрсетуден бас тартады; стандарттың 10-тармағында Мемлекеттік корпорацияның толық емес топтаманы қабылдаудан бас тартуы ғана бар.",
            ru: "Регламент отказывает в оказании услуги при нарушениях в документах и неподтверждённой ЭЦП; в пункте 10 стандарта есть только отказ Государственной корпорации принять неполный пакет.",
            en: "The regulation refuses the service for flaws in the documents and for a digital signature that is not confirmed; paragraph 10 of the standard has only the State Corporation's refusal to accept an incomplete package.",
        },
        reading: text! {
            kk: "Бас тартудың екі орны да көрсетіледі. Құжаттар тізбесінде жоқ нәрсе талап етілмейді: «бұзушылық» стандарттың 9-тармағындағы тізбеге қатысты деп алынды.",
            ru: "Показаны оба места. Ничего сверх списка не требуется: «нарушения» отнесены к списку пункта 9 стандарта.",
            en: "Both places are shown. Nothing beyond the list is asked for: the “flaws” are taken to concern the list of paragraph 9 of the standard.",
        },
        at: at!((p 15 (10)), (p 17 (11)), (p 17 (7)))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 10) }] })
            .quoting(quote! {
                kk: "көрсетiлетiн қызметтi алушының құжаттарында бұзылушылықтардың болуына байланысты сұрау салынған мемлекеттiк қызметтi көрсетуден бас тарту",
                ru: "В случае предоставления услугополучателем неполного пакета документов … работник Государственной корпорации отказывает в приеме заявления",
            }),
    },
    Conflict {
        id: "proxy-not-in-the-standard",
        bears: Bears::Nothing,
        channels: &[StateCorporation],
        when: Condition::Role(&[Role::Proxy]),
        text: text! {
            kk: "Регламент бойынша Мемлекеттік корпорация сенімхат бойынша өкілдің мәліметтерін енгізеді, ал стандарттың 9-тармағы жүгінетіндер ретінде көрсетілетін қызметті алушыны және растайтын құжаты бар заңды өкілді ғана атайды.",
            ru: "По регламенту Государственная корпорация вводит данные представителя по доверенности, а пункт 9 стандарта называет обращающимися только услугополучателя и законного представителя с подтверждающим документом.",
            en: "By the regulation the State Corporation enters the data of a representative by power of attorney, while paragraph 9 of the standard names as those who apply only the recipient and a legal representative with a confirming document.",
        },
        reading: text! {
            kk: "Мұны лауазымды адам шешеді.",
            ru: "Решает должностное лицо.",
            en: "An official judges.",
        },
        at: at!((p 15 (2)))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9) }] })
            .quoting(quote! {
                kk: "көрсетiлетiн қызметтi алушы өкiлiнiң сенiмхаты бойынша мәлiметтердi … енгізуі",
                ru: "при обращении услугополучателя, либо законного представителя с подтверждающим документом",
            }),
    },
    Conflict {
        id: "whose-signature",
        bears: Bears::Nothing,
        channels: &[Portal],
        when: Condition::Role(&[Role::Parent, Role::LegalRepresentative]),
        text: text! {
            kk: "Стандарт пен регламент порталдағы сұрауға «көрсетілетін қызметті алушының» ЭЦҚ-сын қоюды талап етеді; сол 9-тармақтың өзінде «көрсетілетін қызметті алушы» — оқушы (оның атына берілген оқу құжаты, оның туу туралы куәлігі), ал жүгінетіндер — ол немесе заңды өкілі.",
            ru: "Стандарт и регламент требуют подписать запрос на портале ЭЦП «услугополучателя»; в том же пункте 9 услугополучатель — обучающийся (документ об обучении на его имя, его свидетельство о рождении), а обращается он или законный представитель.",
            en: "The standard and the regulation want the portal request signed by the “recipient of the service”; in the same paragraph 9 the recipient is the pupil (the proof of study is in the recipient's name, the birth certificate is the recipient's), and those who apply are the recipient or a legal representative.",
        },
        reading: text! {
            kk: "Өтінішті кім берсе, сол қол қояды деп алынды: салыстырылатын ЖСН — сұрауда көрсетілген ЖСН. Ата-анасы берген өтінішке оқушының өзі қол қойса, лауазымды адам шешеді.",
            ru: "Принято, что подписывает тот, кто подаёт заявление: сравнивается ИИН, указанный в запросе. Если заявление подаёт родитель, а подписал сам обучающийся, решает должностное лицо.",
            en: "Whoever applies is taken to sign: the IIN compared is the one stated in the request. Where a parent applies and the pupil has signed, an official judges.",
        },
        at: at!((p 17 (5)), (p 17 (6)), (p 17 (7))).and(
            const {
                &[
                    Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 list 2 (1)) },
                    Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 list 2 (4)) },
                    Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 list 2 (5)) },
                ]
            },
        )
        .quoting(quote! {
            kk: "мемлекеттік көрсетілетін қызметті алушының ЭЦҚ-сы қойылған электрондық сұрату нысанындағы өтініші",
            ru: "заявление в форме электронного запроса, подписанного ЭЦП услугополучателя; … документ на имя услугополучателя, подтверждающий его обучение за рубежом",
        }),
    },
    Conflict {
        id: "name-of-result",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "Нәтиже 3-тармақта бұйрықтың көшірмесі, 15-тармақтың 11) тармақшасында анықтама, 17-тармақтың 12) тармақшасында қолхат деп аталған; стандарттың орысша мәтінінде және екі тілдегі нысанында — бұйрықтан үзінді.",
            ru: "Результат назван копией приказа в пункте 3, справкой в подпункте 11) пункта 15, распиской в подпункте 12) пункта 17; в русском тексте стандарта и в его форме на обоих языках это выписка из приказа.",
            en: "The result is called a copy of the order in paragraph 3, a certificate in paragraph 15(11) and a receipt in paragraph 17(12); the Russian text of the standard and its form in both languages have an extract from the order.",
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
    Conflict {
        id: "regulation-after-law-272",
        bears: Bears::Note,
        channels: &[StateCorporation, Portal],
        when: Condition::SubmittedSince(day!(2019, 12, 6)),
        text: text! {
            kk: "2019 жылғы 25 қарашадағы № 272-VI Заң регламенттер туралы 16 және 17-баптарды алып тастады (ең ерте күн — 2019 жылғы 6 желтоқсан), ал бұл регламенттің күші қашан жойылғаны белгісіз.",
            ru: "Закон № 272-VI от 25 ноября 2019 года исключил статьи 16 и 17 о регламентах (самое раннее — с 6 декабря 2019 года), а когда утратил силу этот регламент, неизвестно.",
            en: "Law No 272-VI of 25 November 2019 took out articles 16 and 17 on regulations (on 6 December 2019 at the earliest), and it is not known when this regulation lost force.",
        },
        reading: text! {
            kk: "Регламент қызмет республикалық қағидаларға көшкенге дейін қолданылды деп алынды; құжаттарды, тәсілдер мен мерзімді стандарт та дәл солай белгілейді.",
            ru: "Принято, что регламент применялся до перехода услуги под республиканские правила; документы, способы подачи и срок стандарт определяет так же.",
            en: "The regulation is taken to have been applied until the service came under national rules; the standard sets documents, channels and term in the same way.",
        },
        at: at!((p 1)).and(
            const {
                &[
                    Reference { act: &PUBLIC_SERVICES_2019, place: place!(art 16) },
                    Reference { act: &PUBLIC_SERVICES_2019, place: place!(art 17) },
                ]
            },
        ),
    },
];
