//! Order No 254 of 19 June 2020: public services in preschool education.
//!
//! What both editions say in the same words stands here.

pub(in crate::rulebook) mod e2020_06_19;
pub(in crate::rulebook) mod e2022_11_18;
pub(in crate::rulebook) mod unseen;

use crate::law::Channel::{Office, Portal, StateCorporation};
use crate::law::Unit::{Minutes, Months, WorkingDays};
use crate::law::{
    AfterHours, Bears, Cause, Channel, ChannelRule, Condition, Conflict, Desk, Document, DocumentId, Duration, Form,
    FromStateSystems, Hours, Lack, Procedure, Proof, Reception, Refusal, RefusalStage, Representation, Role, Signature,
    Source, Statement, Step, Term, Text, Timing, Validity,
};
use crate::{at, clock, text};

const ALL: &[Channel] = &[Office, StateCorporation, Portal];
const DESKS: &[Channel] = &[Office, StateCorporation];
const HALF_AN_HOUR: Duration = Duration { amount: 30, unit: Minutes };
const ONE_MONTH: Duration = Duration { amount: 1, unit: Months };
const FIVE_WORKING_DAYS: Duration = Duration { amount: 5, unit: WorkingDays };

const QUEUE_NAME: Text = text! {
    kk: "Мектепке дейінгі ұйымдарға жіберу үшін мектеп жасына дейінгі балаларды (6 жасқа дейін) кезекке қою",
    ru: "Постановка на очередь детей дошкольного возраста (до 6 лет) для направления в дошкольные организации",
    en: "Placing children of preschool age (up to 6 years) in the queue for a place in preschool organisations",
};
const ADMISSION_NAME: Text = text! {
    kk: "Мектепке дейінгі ұйымдарға құжаттарды қабылдау және балаларды қабылдау",
    ru: "Прием документов и зачисление детей в дошкольные организации",
    en: "Acceptance of documents and enrolment of children in preschool organisations",
};

/// A document without validity or state systems; the rest is set where it differs.
const fn document(id: DocumentId, name: Text, channels: &'static [Channel], needed: Condition, at: Source) -> Document {
    Document {
        id,
        name,
        channels,
        form: None,
        instead: &[],
        needed,
        lack: Lack::Fault,
        validity: None,
        from_state_systems: None,
        at,
    }
}

const fn on_form(form: &'static str, document: Document) -> Document {
    Document { form: Some(Form::of(form)), ..document }
}

/// Handed in where there is one («при наличии»): a lack of it is no fault.
const fn where_there_is_one(document: Document) -> Document {
    Document { lack: Lack::NoFault(None), ..document }
}

const fn valid(document: Document, duration: Duration) -> Document {
    Document { validity: Some(Validity { duration, open: None, prolongation: None, at: document.at }), ..document }
}

const fn from_systems(document: Document, at: Source) -> Document {
    Document { from_state_systems: Some(FromStateSystems { when: Condition::Always, at }), ..document }
}

const fn refusal(stage: RefusalStage, channels: &'static [Channel], cause: Cause, text: Text, at: Source) -> Refusal {
    Refusal { stage, channels, cause, text, at }
}

const FREE: Text = text! { kk: "Тегін", ru: "Бесплатно", en: "Free of charge" };

const NOT_BROUGHT: Source = at!((app 2, p 8)).read_as(text! {
    kk: "Деректерді мемлекеттік ақпараттық жүйелерден көрсетілетін қызметті беруші алатындықтан, құжатты өтініш берушінің өзі әкелуі міндетті емес деп қаралды.",
    ru: "Данные из государственных информационных систем получает услугодатель, поэтому принято, что приносить документ не обязательно.",
    en: "The provider takes the data from state information systems, so the applicant is taken not to have to bring the document.",
});

const SERVICE_CERTIFICATE: Text = text! {
    kk: "әскери қызметшінің немесе арнаулы мемлекеттік орган қызметкерінің жұмыс орнынан анықтамасы",
    ru: "справка с места работы военнослужащего или сотрудника специального государственного органа",
    en: "certificate from the place of work of a member of the military or of a special state body",
};
const SERVICE_CERTIFICATE_SCAN: Text = text! {
    kk: "әскери қызметшінің немесе арнаулы мемлекеттік орган қызметкерінің жұмыс орнынан анықтамасының сканерленген көшірмесі",
    ru: "сканированная копия справки с места работы военнослужащего или сотрудника специального государственного органа",
    en: "scan of the certificate from the place of work of a member of the military or of a special state body",
};
const TEACHER_CERTIFICATE: Text = text! {
    kk: "педагогтің жұмыс орнынан анықтамасы және дипломының сканерленген көшірмесі",
    ru: "справка с места работы педагога и сканированная копия диплома",
    en: "a teacher's certificate from work and a scan of the diploma",
};
const SPECIAL_NEEDS: Text = text! {
    kk: "психологиялық-медициналық-педагогикалық консультацияның қорытындысы",
    ru: "заключение психолого-медико-педагогической консультации",
    en: "conclusion of the psychological, medical and pedagogical consultation",
};
const SPECIAL_NEEDS_SCAN: Text = text! {
    kk: "психологиялық-медициналық-педагогикалық консультация қорытындысының сканерленген көшірмесі",
    ru: "сканированная копия заключения психолого-медико-педагогической консультации",
    en: "scan of the conclusion of the psychological, medical and pedagogical consultation",
};
const PHTHISIATRICIAN: Text = text! {
    kk: "фтизиатр дәрігердің қорытындысы",
    ru: "заключение врача-фтизиатра",
    en: "conclusion of a phthisiatrician",
};
const PHTHISIATRICIAN_REFERRAL: Text = text! {
    kk: "фтизиатр дәрігердің жолдамасы",
    ru: "направление врача-фтизиатра",
    en: "referral of a phthisiatrician",
};
const SANATORIUM_READING: Text = text! {
    kk: "Мәтінде шарт жоқ; фтизиатрдың құжаты санаториялық топтарға қатысты болғандықтан, тек солар үшін қажет деп қаралды.",
    ru: "Условия в тексте нет; документ фтизиатра касается санаторных групп, поэтому принято, что она нужна только для них.",
    en: "The text sets no condition; the phthisiatrician's paper concerns sanatorium groups, so it is taken to be needed for them alone.",
};
const PRIORITY: Text = text! {
    kk: "бірінші кезекте жолдама алу құқығын растайтын құжаттар",
    ru: "документы, подтверждающие возможность первоочередного получения направления",
    en: "documents that prove the right to a priority referral",
};
const REFERRAL: Text = text! {
    kk: "мектепке дейінгі ұйымға қабылдауға жолдама",
    ru: "направление на зачисление в дошкольную организацию",
    en: "referral for enrolment in the preschool organisation",
};

const QUEUE_CHANNELS: &[ChannelRule] = &[
    ChannelRule { channel: Office, offered: true, at: at!((p 5), (app 2, p 2 (1))) },
    ChannelRule { channel: StateCorporation, offered: true, at: at!((p 5), (app 2, p 2 (2))) },
    ChannelRule { channel: Portal, offered: true, at: at!((p 5), (app 2, p 2 (3))) },
];
const ADMISSION_CHANNELS: &[ChannelRule] = &[
    ChannelRule { channel: Office, offered: true, at: at!((p 32), (app 4, p 2)) },
    ChannelRule { channel: Portal, offered: true, at: at!((p 32), (app 4, p 2)) },
];
const QUEUE_TERMS: &[Term] = &[Term { channels: ALL, duration: HALF_AN_HOUR, at: at!((app 2, p 3)) }];
const ADMISSION_TERMS: &[Term] = &[Term { channels: &[Office, Portal], duration: HALF_AN_HOUR, at: at!((app 4, p 3)) }];

const QUEUE_RECIPIENT: Statement = Statement {
    text: text! {
        kk: "Жеке тұлға: баланың ата-анасының бірі немесе заңды өкілі",
        ru: "Физическое лицо: один из родителей или законный представитель ребёнка",
        en: "A natural person: one of the child's parents or a legal representative",
    },
    at: at!((p 5), (app 2, p 8 (3))),
};
const QUEUE_RESULT: Statement = Statement {
    text: text! {
        kk: "Кезекке қойылғаны туралы хабарлама (еркін нысанда) немесе бас тарту туралы дәлелді жауап",
        ru: "Уведомление о постановке в очередь (в произвольной форме) либо мотивированный ответ об отказе",
        en: "Notice of the place in the queue (in free form), or a reasoned refusal",
    },
    at: at!((p 5), (app 2, p 5)),
};
const QUEUE_RESULT_FORM: Statement = Statement {
    text: text! {
        kk: "Порталда — жеке кабинетке жіберілетін, уәкілетті адамның ЭЦҚ қойылған электрондық құжат",
        ru: "На портале — электронный документ с ЭЦП уполномоченного лица, направляемый в личный кабинет",
        en: "On the portal, an electronic document with the signature of the authorised person, sent to the personal cabinet",
    },
    at: at!((p 6)),
};
const ADMISSION_PROVIDER: Statement = Statement {
    text: text! {
        kk: "Барлық түрдегі мектепке дейінгі ұйымдар",
        ru: "Дошкольные организации всех видов",
        en: "Preschool organisations of every kind",
    },
    at: at!((p 31), (app 4, p 1)),
};
const ADMISSION_RESULT: Statement = Statement {
    text: text! {
        kk: "Ата-анасының бірімен немесе заңды өкілімен жасалған шарт негізінде баланы қабылдау не бас тарту туралы дәлелді жауап",
        ru: "Зачисление ребёнка по договору с одним из родителей или законным представителем либо мотивированный ответ об отказе",
        en: "Enrolment of the child under a contract with one parent or legal representative, or a reasoned refusal",
    },
    at: at!((p 32), (app 4, p 5)),
};
const ADMISSION_RESULT_FORM: Statement = Statement {
    text: text! {
        kk: "Порталда — уәкілетті адамның ЭЦҚ қойылған электрондық құжат",
        ru: "На портале — электронный документ с ЭЦП уполномоченного лица",
        en: "On the portal, an electronic document with the signature of the authorised person",
    },
    at: at!((p 32)),
};

const CLERK: Text = text! {
    kk: "Көрсетілетін қызметті берушінің кеңсесі",
    ru: "Канцелярия услугодателя",
    en: "Office of the provider",
};
const PROVIDER: Text = text! { kk: "Көрсетілетін қызметті беруші", ru: "Услугодатель", en: "Provider" };
const QUEUE_INTAKE: Text = text! {
    kk: "өтінішті қабылдап, құжаттарды тіркейді, толықтығын тексереді және кезек нөмірі бар хабарлама береді",
    ru: "принимает заявление, регистрирует документы, проверяет их полноту и выдаёт уведомление с номером очереди",
    en: "accepts the application, registers the documents, checks that they are complete and issues the notice with the number in the queue",
};
const ON_THE_DAY: Text = text! {
    kk: "құжаттарды түскен күні қабылдайды және тіркейді",
    ru: "принимает и регистрирует документы в день их поступления",
    en: "accepts and registers the documents on the day they arrive",
};

const QUEUE_PROCEDURES: &[Procedure] = &[
    Procedure {
        channels: &[Office],
        steps: &[Step {
            actor: CLERK,
            action: QUEUE_INTAKE,
            duration: None,
            by: Desk::Provider,
            timing: Timing::Next,
            result: None,
            at: at!((p 5)),
        }],
    },
    Procedure {
        channels: &[StateCorporation],
        steps: &[Step {
            actor: text! {
                kk: "Мемлекеттік корпорация қызметкері",
                ru: "Работник Государственной корпорации",
                en: "Employee of the State Corporation",
            },
            action: QUEUE_INTAKE,
            duration: None,
            by: Desk::Provider,
            timing: Timing::Next,
            result: None,
            at: at!((p 5)),
        }],
    },
    Procedure {
        channels: &[Portal],
        steps: &[
            Step {
                actor: PROVIDER,
                action: ON_THE_DAY,
                duration: None,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 6)),
            },
            Step {
                actor: PROVIDER,
                action: text! {
                    kk: "құжаттардың толықтығын тексереді; жеке кабинетке хабарлама немесе бас тарту туралы дәлелді жауап жібереді",
                    ru: "проверяет полноту документов; направляет в личный кабинет уведомление либо мотивированный отказ",
                    en: "checks that the documents are complete; sends the notice or a reasoned refusal to the personal cabinet",
                },
                duration: Some(HALF_AN_HOUR),
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 6)),
            },
        ],
    },
];
const ADMISSION_PROCEDURES: &[Procedure] = &[
    Procedure {
        channels: &[Office],
        steps: &[
            Step {
                actor: CLERK,
                action: text! {
                    kk: "құжаттарды қабылдап, толықтығын тексереді",
                    ru: "принимает документы и проверяет их полноту",
                    en: "accepts the documents and checks that they are complete",
                },
                duration: None,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 32)),
            },
            Step {
                actor: PROVIDER,
                action: text! {
                    kk: "шарт негізінде баланы қабылдайды немесе дәлелді бас тартады",
                    ru: "зачисляет ребёнка на основании договора либо даёт мотивированный отказ",
                    en: "enrols the child under a contract, or gives a reasoned refusal",
                },
                duration: None,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 32)),
            },
        ],
    },
    Procedure {
        channels: &[Portal],
        steps: &[
            Step {
                actor: PROVIDER,
                action: ON_THE_DAY,
                duration: None,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 32)),
            },
            Step {
                actor: PROVIDER,
                action: text! {
                    kk: "құжаттардың толықтығын тексереді; баланың қабылданғаны туралы хабарлама немесе бас тарту туралы дәлелді жауап жібереді",
                    ru: "проверяет полноту документов; направляет уведомление о зачислении либо мотивированный отказ",
                    en: "checks that the documents are complete; sends notice of enrolment or a reasoned refusal",
                },
                duration: Some(HALF_AN_HOUR),
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 32)),
            },
        ],
    },
];

const QUEUE_HOURS: &[Hours] = &[
    Hours {
        desk: Desk::Provider,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(18:30)),
        in_variants: false,
        lunch: Some((clock!(13:00), clock!(14:30))),
        reception: Some(Reception { from: clock!(9:00), to: clock!(17:30), pause: (clock!(13:00), clock!(14:30)) }),
        at: at!((app 2, p 7 (1))),
    },
    Hours {
        desk: Desk::StateCorporation,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(20:00)),
        in_variants: false,
        lunch: None,
        reception: None,
        at: at!((app 2, p 7 (2))),
    },
    Hours {
        desk: Desk::Portal,
        opens: None,
        closes: None,
        in_variants: false,
        lunch: None,
        reception: None,
        at: at!((app 2, p 7 (3))),
    },
];
const ADMISSION_HOURS: &[Hours] = &[
    Hours {
        desk: Desk::Provider,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(18:00)),
        in_variants: false,
        lunch: Some((clock!(13:00), clock!(14:00))),
        reception: Some(Reception { from: clock!(9:00), to: clock!(17:30), pause: (clock!(13:00), clock!(14:00)) }),
        at: at!((app 4, p 7 (1))),
    },
    Hours {
        desk: Desk::Portal,
        opens: None,
        closes: None,
        in_variants: false,
        lunch: None,
        reception: None,
        at: at!((app 4, p 7 (2))),
    },
];
const NEXT_WORKING_DAY: Text = text! {
    kk: "Жұмыс уақыты аяқталғаннан кейін, демалыс және мереке күндері берілген өтініш келесі жұмыс күні қабылданады.",
    ru: "Заявление, поданное после рабочего времени, в выходной или праздничный день, принимается следующим рабочим днём.",
    en: "An application after working hours, on a weekend or a holiday is accepted on the next working day.",
};
const QUEUE_AFTER_HOURS: AfterHours =
    AfterHours { every_channel: false, text: NEXT_WORKING_DAY, at: at!((app 2, p 7 (3))) };
const ADMISSION_AFTER_HOURS: AfterHours =
    AfterHours { every_channel: false, text: NEXT_WORKING_DAY, at: at!((app 4, p 7 (2))) };

const UNRELIABLE: Text = text! {
    kk: "Құжаттардың немесе олардағы деректердің дұрыс еместігі анықталса, қызметті көрсетуден бас тартылады.",
    ru: "В оказании услуги отказывают, если документы или данные в них оказались недостоверными.",
    en: "The service is refused where documents or the data in them prove unreliable.",
};
const NON_CONFORMITY: Text = text! {
    kk: "Өтініш беруші немесе ұсынылған деректер нормативтік құқықтық актілердің талаптарына сай келмесе, қызметті көрсетуден бас тартылады.",
    ru: "В оказании услуги отказывают, если заявитель или представленные данные не отвечают требованиям нормативных правовых актов.",
    en: "The service is refused where the applicant or the data do not meet the requirements of normative legal acts.",
};
const NO_CONSENT: Text = text! {
    kk: "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім берілмесе, қызметті көрсетуден бас тартылады.",
    ru: "В оказании услуги отказывают, если нет согласия на доступ к персональным данным ограниченного доступа.",
    en: "The service is refused where consent to access to restricted personal data is not given.",
};
const INCOMPLETE: Text = text! {
    kk: "Құжаттар топтамасы толық болмаса, қызметті көрсетуден бас тартылады.",
    ru: "В оказании услуги отказывают при неполном пакете документов.",
    en: "The service is refused where the package of documents is incomplete.",
};
const EXPIRED: Text = text! {
    kk: "Құжаттың қолданылу мерзімі өтіп кетсе, қызметті көрсетуден бас тартылады.",
    ru: "В оказании услуги отказывают при документах с истекшим сроком действия.",
    en: "The service is refused where a document has expired.",
};
const QUEUE_NOT_ACCEPTED: Refusal = refusal(
    RefusalStage::Acceptance,
    DESKS,
    Cause::IncompletePackage,
    text! {
        kk: "Құжаттар топтамасы толық болмаса, өтініш қабылданбайды және қолхат беріледі (3-қосымша).",
        ru: "При неполном пакете документов в приёме заявления отказывают и выдают расписку (приложение 3).",
        en: "Where the package is incomplete the application is not accepted, and a receipt is given (app. 3).",
    },
    at!((p 5)),
);

const FAMILY: &[Role] = &[Role::Parent, Role::LegalRepresentative];
const FAMILY_APPLIES: Text = text! {
    kk: "Баланың атынан ата-анасының бірі немесе заңды өкілі жүгінеді; бұл құқықты растайтын бөлек құжат тізбеде жоқ.",
    ru: "За ребёнка обращается один из родителей или законный представитель; отдельного документа об этом праве в перечне нет.",
    en: "One of the parents or a legal representative applies for the child; the list asks for no separate proof of that right.",
};
const QUEUE_REPRESENTATION: &[Representation] = &[
    Representation {
        roles: FAMILY,
        channels: ALL,
        when: Condition::Always,
        proof: Proof::None,
        text: FAMILY_APPLIES,
        collecting: None,
        at: at!((p 15), (app 2, p 8 (3))),
    },
    Representation {
        roles: &[Role::SelfApplicant],
        channels: ALL,
        when: Condition::Always,
        proof: Proof::NotForeseen,
        text: FAMILY_APPLIES,
        collecting: None,
        at: at!((p 15), (app 2, p 8 (3))),
    },
];
const ADMISSION_REPRESENTATION: &[Representation] = &[
    Representation {
        roles: FAMILY,
        channels: &[Office, Portal],
        when: Condition::Always,
        proof: Proof::None,
        text: FAMILY_APPLIES,
        collecting: None,
        at: at!((p 32), (app 4, p 5)),
    },
    Representation {
        roles: &[Role::SelfApplicant],
        channels: &[Office, Portal],
        when: Condition::Always,
        proof: Proof::NotForeseen,
        text: FAMILY_APPLIES,
        collecting: None,
        at: at!((p 32), (app 4, p 5)),
    },
];

const QUEUE_SIGNATURE: Signature = Signature { or_one_time_password: true, at: at!((app 2, p 8)), checks: None };

const QUEUE_STATE_SYSTEMS: Statement = Statement {
    text: text! {
        kk: "Жеке басты куәландыратын құжаттар, туу туралы куәлік және бірінші кезекте жолдама алу құқығы туралы мәліметтер мемлекеттік ақпараттық жүйелерден алынады.",
        ru: "Сведения о документах, удостоверяющих личность, о свидетельстве о рождении и о праве на первоочередное направление получают из государственных информационных систем.",
        en: "The data of identity documents, of the birth certificate and of the right to a priority referral are taken from state information systems.",
    },
    at: at!((p 5), (app 2, p 8)),
};

const PROACTIVE: Statement = Statement {
    text: text! {
        kk: "Телефон нөмірі порталда тіркелген ата-анаға қызмет өтінішсіз, оның ұялы телефон арқылы берген келісімімен проактивті түрде де көрсетіледі.",
        ru: "Родителю, чей номер телефона зарегистрирован на портале, услугу могут оказать и проактивно: без заявления, с согласия, данного с телефона.",
        en: "A parent whose phone number is registered on the portal may be given the service pro-actively: without an application, on consent given by phone.",
    },
    at: at!((p 7)),
};
const ONE_APPLICATION: Statement = Statement {
    text: text! {
        kk: "Қалауы бойынша кезекке қою бала тууды тіркеумен бірге «бір өтініш» қағидаты бойынша көрсетіледі.",
        ru: "По желанию постановку в очередь оформляют вместе с регистрацией рождения по принципу «одного заявления».",
        en: "On request the queue is joined together with the registration of birth, on \"one application\".",
    },
    at: at!((p 8), (app 2, p 10)),
};
const THREE_TIMES: Statement = Statement {
    text: text! {
        kk: "Бір елді мекенде мектепке дейінгі кезеңде кезекке үш реттен артық тұруға болмайды.",
        ru: "В одном населённом пункте в очередь становятся не более трёх раз за дошкольный возраст.",
        en: "In one settlement one can join the queue three times at most during the preschool age.",
    },
    at: at!((p 15)),
};
const SEVERAL_QUEUES: Statement = Statement {
    text: text! {
        kk: "Ерекше білім беру қажеттіліктері бар бала құжаттары болса жалпы, арнайы және санаториялық кезекте қатар тұра алады.",
        ru: "Ребёнок с особыми образовательными потребностями при наличии документов стоит одновременно в общей, специальной и санаторной очередях.",
        en: "A child with special educational needs may, with documents, stand in the general, special and sanatorium queues at once.",
    },
    at: at!((p 17)),
};
const ORDER_OF_QUEUE: Statement = Statement {
    text: text! {
        kk: "Кезектен тыс өтініштер алда тұрады, ал бірінші кезектегі өтініштер жалпы негіздегі әр үш өтініштен кейін қойылады.",
        ru: "Внеочередные заявления стоят первыми, первоочередные — через каждые три заявления на общих основаниях.",
        en: "Out-of-turn applications stand first; priority ones follow after every three general ones.",
    },
    at: at!((p 21)),
};
const ORIGINALS: Statement = Statement {
    text: text! {
        kk: "Құжаттардың түпнұсқалары өтініш жіберілген немесе жолдама алынған күннен бастап бес жұмыс күні ішінде салыстыруға ұсынылады.",
        ru: "Оригиналы документов представляют для сверки в течение пяти рабочих дней после отправки заявления или получения направления.",
        en: "The originals are shown within five working days after the application is sent or the referral received.",
    },
    at: at!((p 22)),
};
const LEAVES_AT_SIX: Statement = Statement {
    text: text! {
        kk: "Бала 6 жасқа толғанда өтініш кезектен шығарылады; психологиялық-медициналық-педагогикалық комиссияның қорытындысы барлар мен 1 қыркүйекте 6 жасқа толмағандар қалады.",
        ru: "Когда ребёнку исполняется 6 лет, заявление снимают с очереди; остаются дети с заключением психолого-медико-педагогической комиссии и те, кому на 1 сентября ещё нет полных 6 лет.",
        en: "When the child turns 6 the application leaves the queue; children with the commission's conclusion and those not yet 6 on 1 September stay.",
    },
    at: at!((p 24 (9))),
};
const EXTENSION: Statement = Statement {
    text: text! {
        kk: "Алынған жолдаманы бір тәулік ішінде қайтаруға, ауру, ем, іссапар немесе демалыс кезінде оның мерзімін бір рет 30 күнтізбелік күнге дейін ұзартуға болады.",
        ru: "Направление можно аннулировать в течение суток, а при болезни, лечении, командировке или отпуске один раз продлить до 30 календарных дней.",
        en: "A referral can be given back within a day, and be prolonged once by up to 30 calendar days for illness, hospital, a work trip or leave.",
    },
    at: at!((p 30)),
};
const QUEUE_COLLECTION: Statement = Statement {
    text: text! {
        kk: "Дайын құжат қолхат пен жеке басты куәландыратын құжат бойынша, өкілге нотариус куәландырған сенімхат бойынша беріледі.",
        ru: "Готовый документ выдают по расписке и документу, удостоверяющему личность, представителю — по нотариально заверенной доверенности.",
        en: "The result is handed over on the receipt and an identity document, to a representative on a notarised power of attorney.",
    },
    at: at!((p 5)),
};
const QUEUE_RECEPTION: Statement = Statement {
    text: text! {
        kk: "Кеңсе өтініштерді сағат 09:00-ден 17:30-ға дейін, 13:00–14:30 түскі үзіліспен қабылдайды.",
        ru: "Канцелярия принимает заявления с 9:00 до 17:30 с перерывом с 13:00 до 14:30.",
        en: "The office accepts applications from 09:00 to 17:30, with a break from 13:00 to 14:30.",
    },
    at: at!((app 2, p 7 (1))),
};
const QUEUE_BOOKING: Statement = Statement {
    text: text! {
        kk: "Мемлекеттік корпорацияның электрондық кезегін портал арқылы брондауға болады.",
        ru: "Место в электронной очереди Государственной корпорации можно забронировать на портале.",
        en: "A place in the electronic queue of the State Corporation can be booked on the portal.",
    },
    at: at!((app 2, p 7 (2))),
};
const QUEUE_WAITING: Statement = Statement {
    text: text! {
        kk: "Құжат тапсыру үшін күту 15 минуттан, қызмет көрсету 30 минуттан аспайды.",
        ru: "Ожидание для сдачи документов — не более 15 минут, обслуживание — не более 30 минут.",
        en: "Waiting to hand in takes at most 15 minutes, serving at most 30.",
    },
    at: at!((app 2, p 10)),
};
const CONTRAINDICATIONS: Statement = Statement {
    text: text! {
        kk: "Медициналық қарсы көрсетілімдері бар бала мектепке дейінгі ұйымға қабылданбайды.",
        ru: "Ребёнка с медицинскими противопоказаниями в дошкольную организацию не зачисляют.",
        en: "A child with medical contraindications is not enrolled in a preschool organisation.",
    },
    at: at!((p 34 (2)), (app 2, p 10)),
};
const QUEUE_AT_HOME: Statement = Statement {
    text: text! {
        kk: "Денсаулығы тұрақты бұзылған адам 1414 нөміріне хабарласса, Мемлекеттік корпорация қызметкері құжаттарды үйіне барып қабылдайды.",
        ru: "Человеку со стойким нарушением здоровья по звонку на 1414 работник Государственной корпорации примет документы на дому.",
        en: "For a person with a lasting health impairment the State Corporation accepts the documents at home on a call to 1414.",
    },
    at: at!((app 2, p 10)),
};

const ANNULLED: Statement = Statement {
    text: text! {
        kk: "Шартқа қажет құжаттар ұсынылмаса немесе мерзімі өтсе, соның ішінде денсаулық туралы анықтама шарт күніне үш күнтізбелік күннен бұрын берілген болса, қабылдау күшін жояды.",
        ru: "Зачисление аннулируют, если документы для договора не представлены или просрочены, в том числе если справка о здоровье на день договора старше трёх календарных дней.",
        en: "Enrolment is annulled where the documents for the contract are not brought or have expired, among them a health certificate older than three calendar days on the day of the contract.",
    },
    at: at!((p 34 (1))).read_as(text! {
        kk: "«Үш күнтізбелік күннен кешіктірмей» деген сөз екіұшты; анықтама үш күннен ескі болмауы керек деп түсінілді.",
        ru: "Слова «не позднее чем за три календарных дня» двусмысленны; прочитано так, что справка не старше трёх дней.",
        en: "The words \"not later than three calendar days\" are ambiguous; they are read to say that the certificate is not older than three days.",
    }),
};
const ALL_YEAR: Statement = Statement {
    text: text! {
        kk: "Бос орын болса, балалар жыл бойы қабылданады.",
        ru: "При наличии свободных мест детей принимают в течение всего года.",
        en: "Children are enrolled all year round where there are free places.",
    },
    at: at!((p 35)),
};
const ADMISSION_RECEPTION: Statement = Statement {
    text: text! {
        kk: "Кеңсе құжаттарды сағат 09:00-ден 17:30-ға дейін, 13:00–14:00 түскі үзіліспен қабылдайды.",
        ru: "Канцелярия принимает документы с 9:00 до 17:30 с перерывом с 13:00 до 14:00.",
        en: "The office accepts documents from 09:00 to 17:30, with a break from 13:00 to 14:00.",
    },
    at: at!((app 4, p 7 (1))),
};
const ADMISSION_WAITING: Statement = Statement {
    text: text! {
        kk: "Күту де, қызмет көрсету де 15 минуттан аспайды.",
        ru: "Ожидание и обслуживание — не более 15 минут каждое.",
        en: "Waiting and serving take at most 15 minutes each.",
    },
    at: at!((app 4, p 10)),
};

const THIRD_GROUND: Conflict = Conflict {
    id: "third-ground-of-annulment",
    bears: Bears::Nothing,
    channels: &[Office, Portal],
    when: Condition::Always,
    text: text! {
        kk: "Қазақша 34-тармақта қабылдамаудың үшінші себебі бар (растайтын құжаттарды ұсынуға байланысты өзге себептер), орысша мәтінде ол жоқ.",
        ru: "В казахском пункте 34 есть третья причина (иные, связанные с представлением подтверждающих документов), в русском её нет.",
        en: "The Kazakh paragraph 34 has a third ground (other causes to do with bringing proof), which the Russian one lacks.",
    },
    reading: text! {
        kk: "Екі мәтінде де бар екі себеп алынды.",
        ru: "Взяты две причины, общие для обоих текстов.",
        en: "The two grounds that both texts have are used.",
    },
    at: at!((p 34)),
};

const THREE_TIMES_CONFLICT: Conflict = Conflict {
    id: "three-times-at-most-or-at-least",
    bears: Bears::Nothing,
    channels: ALL,
    when: Condition::Always,
    text: text! {
        kk: "Орысша 15-тармақ кезекке «үш реттен асырмай», қазақша 15-тармақ «кемінде үш рет» тұруға болады дейді.",
        ru: "Русский пункт 15 позволяет становиться в очередь «не более трёх раз», казахский — «не менее трёх раз».",
        en: "The Russian paragraph 15 lets one join the queue \"at most three times\", the Kazakh one \"at least three times\".",
    },
    reading: text! {
        kk: "Үш реттен асырмай: «кемінде» деген сөз шек қоймайды, сондықтан аударма қатесі деп қаралды.",
        ru: "Не более трёх: «не менее» ничего не ограничивает, поэтому сочтено ошибкой перевода.",
        en: "At most three times: \"at least\" would limit nothing, and is taken for a slip of translation.",
    },
    at: at!((p 15)),
};
