//! Order No 172 of 7 April 2015, edition of 11 October 2017 (order No 518).

use crate::law::Channel::{Office, Portal, StateCorporation};
use crate::law::{
    Act, AgeDay, AgeKind, AgeLimit, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Consent, Desk, Document,
    DocumentId, Duration, Edition, FactId, Form, Hours, InForce, Known, Lack, Outcome, Proof, Reception, Refusal,
    RefusalStage, Representation, Role, Rules, Service, Signature, Statement, Term, Text, Unit, Validity,
};
use crate::rulebook::national::order_254;
use crate::{at, clock, day, text};

use super::{
    ADMISSION_PROVIDER, AGE_IN_THE_NAME, AKIMAT, BOTH_BREAKS, CONSENT, FREE, FULLY_AUTOMATED, HEALTH_CERTIFICATE,
    ON_PAPER, PARENT_HANDS_IN, PARENT_OR_REPRESENTATIVE, PARENT_QUEUES, PARENTS_IDENTITY, RECEPTION, SERVING,
    SHOWN_AND_IN_SYSTEMS, SHOWN_TO_IDENTIFY, TWO_BREAKS, WAITING, WAITING_FOR_RECEPTION,
};

/// The edition, as citations name it.
pub(in crate::rulebook) static ACT: Act = Act {
    id: "kz-order-172-2015",
    edition: day!(2017, 10, 11),
    cited: text! {
        kk: "2015 жылғы 7 сәуірдегі № 172 бұйрық (2017 жылғы 11 қазандағы № 518 бұйрықтың редакциясында)",
        ru: "приказ № 172 от 7 апреля 2015 года (в редакции приказа № 518 от 11 октября 2017 года)",
        en: "order No 172 of 7 April 2015 (edition of order No 518 of 11 October 2017)",
    },
    title: super::TITLE,
    url: super::URL,
};

/// What it says.
pub(in crate::rulebook) static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2017, 10, 11),
    registered: Known::On(day!(2017, 11, 3)),
    published: Known::On(day!(2017, 11, 15)),
    in_force: InForce {
        from: Bound::Exact {
            day: day!(2017, 11, 26),
            basis: text! {
                kk: "2017 жылғы 15 қарашада жарияланды; жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енді.",
                ru: "Опубликован 15 ноября 2017 года; вводится в действие по истечении десяти календарных дней после дня опубликования.",
                en: "Published on 15 November 2017; it takes effect when ten calendar days have passed after the day of publication.",
            },
        },
        to: order_254::e2020_06_19::FROM,
    },
    beside: false,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "Мемлекеттік құқықтық деректер базасының ашық көшірмесіндегі қазақша және орысша мәтіндер; № 518 бұйрық 2017 жылғы 3 қарашада № 15966 болып тіркелген.",
        ru: "Казахский и русский тексты в открытой копии государственной базы правовой информации; приказ № 518 зарегистрирован 3 ноября 2017 года под № 15966.",
        en: "The Kazakh and Russian texts in a public copy of the state legal database; order No 518 was registered on 3 November 2017 as No 15966.",
    },
    services: &[QUEUE, ADMISSION],
};

const UNRELIABLE: Text = text! {
    kk: "Құжаттардың немесе ондағы мәліметтердің дұрыс емес екені анықталса, көрсетілетін қызметті беруші қызмет көрсетуден бас тартады.",
    ru: "Услугодатель отказывает в оказании услуги, если установлена недостоверность документов или сведений в них.",
    en: "The provider refuses the service if the documents or the data in them are found not to be reliable.",
};

const INCOMPLETE: Text = text! {
    kk: "Құжаттар топтамасы толық болмаса, көрсетілетін қызметті беруші қызмет көрсетуден бас тартады.",
    ru: "Услугодатель отказывает в оказании услуги при неполном пакете документов.",
    en: "The provider refuses the service if the package of documents is incomplete.",
};

const EXPIRED: Text = text! {
    kk: "Құжаттың қолданылу мерзімі өтіп кетсе, көрсетілетін қызметті беруші қызмет көрсетуден бас тартады.",
    ru: "Услугодатель отказывает в оказании услуги, если срок действия документа истёк.",
    en: "The provider refuses the service if a document is past its validity.",
};

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Облыстардың, Астана және Алматы қалаларының, аудандардың (облыстық маңызы бар қалалардың) жергілікті атқарушы органдары, қаладағы аудандардың, аудандық маңызы бар қалалардың, кенттердің, ауылдардың, ауылдық округтердің әкімдері",
            ru: "местные исполнительные органы областей, городов Астаны и Алматы, районов (городов областного значения), акимы районов в городе, городов районного значения, посёлков, сёл, сельских округов",
            en: "local executive bodies of regions, of Astana and Almaty and of districts (cities of regional significance), akims of city districts, towns of district significance, settlements, villages and rural districts",
        },
        at: at!((app 1, p 3)),
    }),
    recipient: Some(Statement { text: PARENT_OR_REPRESENTATIVE, at: at!((app 1, p 7), (app 1, p 9 (3))) }),
    form: Some(Statement { text: FULLY_AUTOMATED, at: at!((app 1, p 5)) }),
    result: Some(Statement {
        text: text! {
            kk: "кезекке қою туралы хабарлама, орын болса — мектепке дейінгі ұйымға жолдама, не бас тарту туралы дәлелді жауап",
            ru: "уведомление о постановке в очередь, при наличии места — направление в дошкольную организацию, либо мотивированный отказ",
            en: "a notice of the place in the queue, a referral to a preschool organisation if there is a place, or a reasoned refusal",
        },
        at: at!((app 1, p 6)),
    }),
    result_form: Some(Statement {
        text: text! {
            kk: "электрондық және (немесе) қағаз түрінде",
            ru: "электронная и (или) бумажная",
            en: "electronic and/or on paper",
        },
        at: at!((app 1, p 6)),
    }),
    fee: Some(Statement { text: FREE, at: at!((app 1, p 7)) }),
    channels: &[
        ChannelRule { channel: Office, offered: true, at: at!((app 1, p 3 (1))) },
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 1, p 3 (2))) },
        ChannelRule { channel: Portal, offered: true, at: at!((app 1, p 3 (3))) },
    ],
    terms: &[Term {
        channels: &[Office, StateCorporation, Portal],
        duration: Duration { amount: 30, unit: Unit::Minutes },
        at: at!((app 1, p 4 (1))),
    }],
    documents: &[
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "өтініш (1-қосымшадағы нысан)",
                ru: "заявление (по форме приложения 1)",
                en: "application (form of appendix 1)",
            },
            channels: &[Office, StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 9 (1))),
        },
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "1-қосымшадағы нысан бойынша электрондық өтініш",
                ru: "электронное заявление по форме приложения 1",
                en: "electronic application on the form of appendix 1",
            },
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 9 (1))),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: text! {
                kk: "баланың туу туралы куәлігі (сәйкестендіру үшін)",
                ru: "свидетельство о рождении ребёнка (для идентификации)",
                en: "the child's birth certificate (for identification)",
            },
            channels: &[Office, StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 9 (2))),
        },
        Document {
            id: DocumentId::IdentityDocument,
            name: PARENTS_IDENTITY,
            channels: &[Office, StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 9 (3))),
        },
        Document {
            id: DocumentId::ServiceCertificate,
            name: text! {
                kk: "әскери қызметшінің немесе арнаулы мемлекеттік орган қызметкерінің мөр басылған, қол қойылған жұмыс орнынан анықтамасы",
                ru: "справка с места работы военнослужащего или сотрудника специального государственного органа с печатью и подписью",
                en: "certificate from the place of service of a serviceman or an officer of a special state body, sealed and signed",
            },
            channels: &[Office, StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::yes(FactId::ParentInService),
            lack: Lack::Fault,
            validity: Some(Validity {
                duration: Duration { amount: 10, unit: Unit::CalendarDays },
                open: None,
                prolongation: None,
                at: at!((app 1, p 9 (4))),
            }),
            from_state_systems: None,
            at: at!((app 1, p 9 (4))),
        },
        Document {
            id: DocumentId::ServiceCertificate,
            name: text! {
                kk: "әскери қызметшінің немесе арнаулы мемлекеттік орган қызметкерінің жұмыс орнынан анықтамасының скан-көшірмесі",
                ru: "скан-копия справки с места работы военнослужащего или сотрудника специального государственного органа",
                en: "scan of the certificate from the place of service of a serviceman or an officer of a special state body",
            },
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::yes(FactId::ParentInService),
            lack: Lack::Fault,
            validity: Some(Validity {
                duration: Duration { amount: 10, unit: Unit::CalendarDays },
                open: None,
                prolongation: None,
                at: at!((app 1, p 9 (2))),
            }),
            from_state_systems: None,
            at: at!((app 1, p 9 (2))),
        },
        Document {
            id: DocumentId::SpecialNeedsConclusion,
            name: text! {
                kk: "психологиялық-медициналық-педагогикалық консультацияның қорытындысы",
                ru: "заключение психолого-медико-педагогической консультации",
                en: "conclusion of the psychological, medical and pedagogical consultation",
            },
            channels: &[Office, StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::yes(FactId::SpecialNeeds),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 9 (5))),
        },
        Document {
            id: DocumentId::SpecialNeedsConclusion,
            name: text! {
                kk: "психологиялық-медициналық-педагогикалық консультация қорытындысының скан-көшірмесі",
                ru: "скан-копия заключения психолого-медико-педагогической консультации",
                en: "scan of the conclusion of the psychological, medical and pedagogical consultation",
            },
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::yes(FactId::SpecialNeeds),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 9 (3))),
        },
        Document {
            id: DocumentId::PriorityDocument,
            name: text! {
                kk: "бірінші кезекте орын алу құқығын растайтын құжаттар",
                ru: "документы, подтверждающие право на первоочередное место",
                en: "documents that confirm the right to a priority place",
            },
            channels: &[Office, StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::yes(FactId::Priority),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 9 (6))),
        },
    ],
    ages: &[AgeLimit {
        years: 7,
        kind: AgeKind::Under,
        on: AgeDay::Submission,
        except: None,
        breach: Outcome::Judgement,
        open: None,
        at: at!((app 1, title)).read_as(AGE_IN_THE_NAME),
    }],
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: Some(clock!(9:00)),
            closes: Some(clock!(18:30)),
            in_variants: false,
            lunch: Some((clock!(13:00), clock!(14:30))),
            reception: Some(Reception { from: clock!(9:00), to: clock!(17:30), pause: (clock!(13:00), clock!(14:30)) }),
            at: at!((app 1, p 8 (1))),
        },
        Hours {
            desk: Desk::StateCorporation,
            opens: Some(clock!(9:00)),
            closes: Some(clock!(20:00)),
            in_variants: false,
            lunch: None,
            reception: None,
            at: at!((app 1, p 8 (2))),
        },
        Hours {
            desk: Desk::Portal,
            opens: None,
            closes: None,
            in_variants: false,
            lunch: None,
            reception: None,
            at: at!((app 1, p 8 (3))),
        },
    ],
    refusals: &[
        Refusal {
            stage: RefusalStage::Acceptance,
            channels: &[StateCorporation],
            cause: Cause::IncompletePackage,
            text: text! {
                kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация қызметкері құжаттарды қабылдамайды және 2-қосымшадағы нысан бойынша қолхат береді.",
                ru: "При неполном пакете документов работник Государственной корпорации отказывает в приёме документов и выдаёт расписку по форме приложения 2.",
                en: "If the package is incomplete, the worker of the State Corporation refuses the documents and gives a receipt on the form of appendix 2.",
            },
            at: at!((app 1, p 10)),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office, StateCorporation, Portal],
            cause: Cause::Unreliable,
            text: UNRELIABLE,
            at: at!((app 1, p 10)),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office, StateCorporation, Portal],
            cause: Cause::IncompletePackage,
            text: INCOMPLETE,
            at: at!((app 1, p 10)),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office, StateCorporation, Portal],
            cause: Cause::ExpiredDocuments,
            text: EXPIRED,
            at: at!((app 1, p 10)),
        },
    ],
    representation: &[
        Representation {
            roles: &[Role::Parent, Role::LegalRepresentative],
            channels: &[Office, StateCorporation, Portal],
            when: Condition::Always,
            proof: Proof::None,
            text: PARENT_QUEUES,
            collecting: None,
            at: at!((app 1, p 9 (3))),
        },
        Representation {
            roles: &[Role::SelfApplicant],
            channels: &[Office, StateCorporation, Portal],
            when: Condition::Always,
            proof: Proof::NotForeseen,
            text: PARENT_QUEUES,
            collecting: None,
            at: at!((app 1, p 9 (3))),
        },
    ],
    consent: Some(Consent {
        channels: &[Office, StateCorporation, Portal],
        text: CONSENT,
        at: at!((app 1, p 9), (app 1, p 9 (1))),
    }),
    signature: Some(Signature { or_one_time_password: true, at: at!((app 1, p 9 (1)), (app 1, p 9)), checks: None }),
    state_systems: &[Statement {
        text: text! {
            kk: "Жеке басты куәландыратын құжаттар, баланың туу туралы куәлігі, мекенжайы және бірінші кезекте орын алу құқығы туралы мәліметтер мемлекеттік ақпараттық жүйелерден алынады.",
            ru: "Сведения об удостоверениях личности, свидетельстве о рождении и адресе ребёнка и о праве на первоочередное место берут из государственных информационных систем.",
            en: "Data of identity documents, of the child's birth certificate and address and of the right to a priority place are taken from state information systems.",
        },
        at: at!((app 1, p 9)),
    }],
    notes: &[
        Statement { text: WAITING, at: at!((app 1, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 1, p 4 (3))) },
        Statement {
            text: text! {
                kk: "Бірінші кезекте орын алуға құқығы барлар: заңды өкілдері мүгедек балалар, жетім балалар мен ата-анасының қамқорлығынсыз қалған балалар, көп балалы отбасылардың балалары, ерекше білім беруді қажет ететін балалар.",
                ru: "Право на первоочередное место имеют дети, законные представители которых — инвалиды, дети-сироты и дети без попечения родителей, дети из многодетных семей, дети с особыми образовательными потребностями.",
                en: "A priority place is due to children of disabled legal representatives, orphans and children without parental care, children of large families and children with special educational needs.",
            },
            at: at!((app 1, p 7)),
        },
        Statement {
            text: text! {
                kk: "Кеңсе немесе Мемлекеттік корпорация арқылы жүгінгенде нәтиже кезекті басқарудың арнайы ақпараттық жүйесінде ресімделіп, электрондық құжат түрінде жіберіледі.",
                ru: "При обращении в канцелярию или в Государственную корпорацию результат оформляется в специализированной информационной системе управления очередью и направляется в форме электронного документа.",
                en: "For the office and the State Corporation the result is drawn up in the queue system and sent as an electronic document.",
            },
            at: at!((app 1, p 6)),
        },
        Statement { text: RECEPTION, at: at!((app 1, p 8 (1))) },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорацияның электрондық кезегін портал арқылы брондауға болады.",
                ru: "Место в электронной очереди Государственной корпорации можно забронировать на портале.",
                en: "A place in the electronic queue of the State Corporation can be booked on the portal.",
            },
            at: at!((app 1, p 8 (2))),
        },
        Statement { text: AKIMAT, at: at!((app 1, p 9)) },
        Statement {
            text: text! {
                kk: "Портал сұрау салуды алушының «жеке кабинетінде» қабылдайды, нәтиже де сонда жіберіледі.",
                ru: "Портал принимает запрос в «личном кабинете» услугополучателя, результат приходит туда же.",
                en: "The portal takes the request in the recipient's personal cabinet, and the result is sent there.",
            },
            at: at!((app 1, p 6), (app 1, p 9)),
        },
        Statement {
            text: text! {
                kk: "Кезектегі өтініштер баланың туған жылы бойынша, ал сол жыл ішінде берілген күніне қарай топтастырылады.",
                ru: "Заявления в очереди группируются по году рождения ребёнка, внутри года — по дате подачи.",
                en: "Applications queue by the child's year of birth, and within it by the day of application.",
            },
            at: at!((app 1, p 9 (1))),
        },
        Statement {
            text: text! {
                kk: "Денсаулығы тұрақты бұзылып, тыныс-тіршілігі шектелген адамдардың құжаттарын Мемлекеттік корпорация қызметкері 1414 арқылы шақырту бойынша үйіне барып қабылдайды.",
                ru: "У людей со стойким нарушением здоровья, ограничивающим жизнедеятельность, работник Государственной корпорации принимает документы на дому по вызову через 1414.",
                en: "From people with a lasting impairment that limits their life the worker of the State Corporation takes the documents at home, on a call to 1414.",
            },
            at: at!((app 1, p 13)),
        },
    ],
    conflicts: &[
        Conflict {
            id: "signature-or-password",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "Порталға құжаттар тізімі ЭЦҚ қойылған өтінішті атайды, ал сол тармақтың кейінгі сөйлемі бір реттік құпиясөзді де жеткілікті санайды.",
                ru: "Перечень для портала называет заявление, подписанное ЭЦП, а следующая фраза того же пункта допускает и одноразовый пароль.",
                en: "The list for the portal names an application with an electronic signature; a later sentence of the same paragraph also allows a one-time password.",
            },
            reading: text! {
                kk: "Екеуінің бірі жеткілікті: кейінгі сөйлем порталға берілетін сұрау салудың тәсілдерін түгел айтады.",
                ru: "Достаточно одного из двух: вторая фраза прямо говорит, как подают запрос на портал.",
                en: "Either will do: the later sentence says outright how a request is made on the portal.",
            },
            at: at!((app 1, p 9 (1)), (app 1, p 9)),
        },
        Conflict {
            id: "identification-and-state-systems",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation],
            when: Condition::Always,
            text: SHOWN_AND_IN_SYSTEMS,
            reading: SHOWN_TO_IDENTIFY,
            at: at!((app 1, p 9 (2)), (app 1, p 9 (3)), (app 1, p 9 (6)), (app 1, p 9)),
        },
    ],
    ..Rules::of(
        Service::PreschoolQueue,
        text! {
            kk: "Мектепке дейінгі балалар ұйымдарына жіберу үшін мектепке дейінгі (7 жасқа дейін) жастағы балаларды кезекке қою",
            ru: "Постановка на очередь детей дошкольного возраста (до 7 лет) для направления в детские дошкольные организации",
            en: "The queue of preschool children (under 7) for referral to preschool organisations",
        },
        at!((app 1, title)),
    )
};

const ADMISSION: Rules = Rules {
    provider: Some(Statement { text: ADMISSION_PROVIDER, at: at!((app 2, p 3)) }),
    recipient: Some(Statement { text: PARENT_OR_REPRESENTATIVE, at: at!((app 2, p 6), (app 2, p 7)) }),
    form: Some(Statement { text: ON_PAPER, at: at!((app 2, p 5)) }),
    result: Some(Statement {
        text: text! {
            kk: "ата-анасының бірімен немесе заңды өкілмен жасалған шарт негізінде баланы мектепке дейінгі ұйымға қабылдау не бас тарту туралы дәлелді жауап",
            ru: "зачисление ребёнка в дошкольную организацию на основании договора с одним из родителей или законным представителем либо мотивированный отказ",
            en: "enrolment of the child under a contract with one of the parents or a legal representative, or a reasoned refusal",
        },
        at: at!((app 2, p 6)),
    }),
    result_form: Some(Statement { text: ON_PAPER, at: at!((app 2, p 6)) }),
    fee: Some(Statement { text: FREE, at: at!((app 2, p 7)) }),
    channels: &[ChannelRule { channel: Office, offered: true, at: at!((app 2, p 3)) }],
    terms: &[Term {
        channels: &[Office],
        duration: Duration { amount: 30, unit: Unit::Minutes },
        at: at!((app 2, p 4 (1))),
    }],
    documents: &[
        Document {
            id: DocumentId::Referral,
            name: text! {
                kk: "қабылдауға арналған жолдама",
                ru: "направление на зачисление",
                en: "referral for enrolment",
            },
            channels: &[Office],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: Some(Validity {
                duration: Duration { amount: 5, unit: Unit::WorkingDays },
                open: None,
                prolongation: None,
                at: at!((app 2, p 9 (1))),
            }),
            from_state_systems: None,
            at: at!((app 2, p 9 (1))),
        },
        Document {
            id: DocumentId::IdentityDocument,
            name: PARENTS_IDENTITY,
            channels: &[Office],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (2))),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: text! {
                kk: "баланың тууын куәландыратын құжат (сәйкестендіру үшін)",
                ru: "документ, свидетельствующий о рождении ребёнка (для идентификации)",
                en: "document that certifies the child's birth (for identification)",
            },
            channels: &[Office],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (3))),
        },
        Document {
            id: DocumentId::HealthPassport,
            name: text! {
                kk: "баланың денсаулық паспорты (026/у-3 нысаны)",
                ru: "паспорт здоровья ребёнка (форма 026/у-3)",
                en: "the child's health passport (form 026/u-3)",
            },
            channels: &[Office],
            form: Some(Form::of("026/у-3")),
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (4))),
        },
        Document {
            id: DocumentId::HealthCertificate,
            name: HEALTH_CERTIFICATE,
            channels: &[Office],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (5))),
        },
        Document {
            id: DocumentId::SpecialNeedsConclusion,
            name: text! {
                kk: "психологиялық-медициналық-педагогикалық консультацияның қорытындысы",
                ru: "заключение психолого-медико-педагогической консультации",
                en: "conclusion of the psychological, medical and pedagogical consultation",
            },
            channels: &[Office],
            form: None,
            instead: &[],
            needed: Condition::yes(FactId::SpecialNeeds),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (6))),
        },
    ],
    hours: &[Hours {
        desk: Desk::Provider,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(18:00)),
        in_variants: false,
        lunch: Some((clock!(13:00), clock!(14:00))),
        reception: Some(Reception { from: clock!(9:00), to: clock!(17:30), pause: (clock!(13:00), clock!(14:30)) }),
        at: at!((app 2, p 8)),
    }],
    refusals: &[
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office],
            cause: Cause::Unreliable,
            text: UNRELIABLE,
            at: at!((app 2, p 10)),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office],
            cause: Cause::IncompletePackage,
            text: INCOMPLETE,
            at: at!((app 2, p 10)),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office],
            cause: Cause::ExpiredDocuments,
            text: EXPIRED,
            at: at!((app 2, p 10)),
        },
    ],
    representation: &[
        Representation {
            roles: &[Role::Parent, Role::LegalRepresentative],
            channels: &[Office],
            when: Condition::Always,
            proof: Proof::None,
            text: PARENT_HANDS_IN,
            collecting: None,
            at: at!((app 2, p 6), (app 2, p 9 (2))),
        },
        Representation {
            roles: &[Role::SelfApplicant],
            channels: &[Office],
            when: Condition::Always,
            proof: Proof::NotForeseen,
            text: PARENT_HANDS_IN,
            collecting: None,
            at: at!((app 2, p 6), (app 2, p 9 (2))),
        },
    ],
    notes: &[
        Statement { text: WAITING_FOR_RECEPTION, at: at!((app 2, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 2, p 4 (3))) },
        Statement {
            text: text! {
                kk: "Құжаттар сағат 9.00-ден 17.30-ға дейін, 13.00–14.30 түскі үзіліспен қабылданады; алдын ала жазылу да, жеделдетілген қызмет те жоқ.",
                ru: "Документы принимают с 9.00 до 17.30 с перерывом 13.00–14.30, в порядке очереди, без предварительной записи и ускоренного обслуживания.",
                en: "Documents are taken from 9:00 to 17:30 with a break from 13:00 to 14:30, in turn, without booking or fast service.",
            },
            at: at!((app 2, p 8)),
        },
    ],
    conflicts: &[Conflict {
        id: "two-lunch-breaks",
        bears: Bears::Nothing,
        channels: &[Office],
        when: Condition::Always,
        text: TWO_BREAKS,
        reading: BOTH_BREAKS,
        at: at!((app 2, p 8)),
    }],
    ..Rules::of(
        Service::KindergartenAdmission,
        text! {
            kk: "Мектепке дейінгі білім беру ұйымдарына құжаттарды қабылдау және балаларды қабылдау",
            ru: "Прием документов и зачисление детей в дошкольные организации образования",
            en: "Acceptance of documents and enrolment of children in preschool organisations",
        },
        at!((app 2, title)),
    )
};
