//! Order No 172 of 7 April 2015, edition of 11 October 2017 (order No 518).

use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::{
    Act, AgeDay, AgeKind, AgeLimit, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Consent, Desk, Document,
    DocumentId, Duration, Edition, FactId, Form, Hours, InForce, Known, Lack, Outcome, Proof, ProtectedData, Quote,
    Reception, Refusal, RefusalStage, Representation, Role, Rules, Service, Signature, Source, Statement, Text, Unit,
    Validity,
};
use erezhe_act::{at, clock, day, quote, text};

use super::alike::{
    ADMISSION_COMPLAINT, ADMISSION_CONFLICTS, ADMISSION_PROVIDER, ADMISSION_RECEPTION, ADMISSION_TERMS,
    AGE_OF_ADMISSION, AKIMAT, BIRTH_CERTIFICATE_ON_PORTAL, BIRTH_DOCUMENT, BORN_ABROAD, BORN_ABROAD_AT_DESK,
    BORN_ABROAD_ROW_ON_PORTAL, CERTIFICATE_IN_SYSTEMS, COMPLAINT_IN_FIVE_DAYS, COMPLAINT_TO_BODY, COMPLAINT_TO_COURT,
    COMPLAINT_TO_HEAD, CONSENT, CORPORATION_HOURS, FREE, FULLY_AUTOMATED, GENERAL_QUEUE, GENERAL_QUEUE_READING,
    HEALTH_CERTIFICATE, IDENTITY_ON_PORTAL, NAMED_ADMISSION, ON_PAPER, PARENT_HANDS_IN, PARENT_OR_REPRESENTATIVE,
    PARENT_QUEUES, PARENTS_IDENTITY, PORTAL_HOURS, PROOF_OF_PRIORITY, QUEUE_AGES, QUEUE_CHANNELS, QUEUE_TERMS,
    RECEPTION, RECIPIENT_TAKES_FROM_SYSTEMS, RIGHT_IN_SYSTEMS, SERVING, SHOWN_AND_IN_SYSTEMS, SHOWN_TO_IDENTIFY,
    TAKEN_ON_PORTAL, WAITING, WAITING_FOR_RECEPTION, document, from_systems,
};

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-172-2015",
    edition: day!(2017, 10, 11),
    cited: text! {
        kk: "2015 жылғы 7 сәуірдегі № 172 бұйрық (2017 жылғы 11 қазандағы № 518 бұйрықтың редакциясында)",
        ru: "приказ № 172 от 7 апреля 2015 года (в редакции приказа № 518 от 11 октября 2017 года)",
        en: "order No 172 of 7 April 2015 (edition of order No 518 of 11 October 2017)",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2017, 10, 11),
    registered: Known::On(day!(2017, 11, 3)),
    published: Known::On(day!(2017, 11, 15)),
    in_force: InForce {
        from: Bound::Exact {
            day: day!(2017, 11, 26),
            basis: text! {
                kk: "2017 жылғы 15 қарашада жарияланды; жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізілді.",
                ru: "Опубликован 15 ноября 2017 года; вводится в действие по истечении десяти календарных дней после дня опубликования.",
                en: "Published on 15 November 2017; it takes effect when ten calendar days have passed after the day of publication.",
            },
        },
        to: Bound::Open,
    },
    beside: false,
    verified_on: day!(2026, 11, 25),
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

const PASSWORD: Quote = quote! {
    kk: "Порталға электронды сұрау көрсетілетін қызметті алушының ЭЦҚ-мен куәландырылған электронды құжат нысанында немесе бір реттік құпиясөз енгізу арқылы жүзеге асырылады",
    ru: "Электронный запрос на портал осуществляется в форме электронного документа, удостоверенного ЭЦП услугополучателя или путем введения одноразового пароля",
};

const TEN_DAYS: Duration = Duration { amount: 10, unit: Unit::CalendarDays };

const SYSTEMS: Quote = quote! {
    kk: "Көрсетілетін қызметті беруші немесе Мемлекеттік корпорацияның қызметкері жеке басын куәландыратын құжаттар, баланың туу туралы куәлігі, баланың мекенжайы туралы анықтама, мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжат туралы мәліметтерді тиісті мемлекеттік ақпараттық жүйелерден … алады",
    ru: "Сведения о документах, удостоверяющих личность, свидетельстве о рождении ребенка, об адресной справке ребенка, сведения, подтверждающие право на получение первоочередного места в дошкольную организацию, услугодатель или работник Государственной корпорации получает из соответствующих государственных информационных систем",
};

const SYSTEMS_ON_PORTAL: Source = at!((app 1, p 9)).read_as(TAKEN_ON_PORTAL).quoting(quote! {
    kk: "Жеке басын куәландыратын құжаттар, баланың туу туралы куәлігі, баланың мекенжайы туралы анықтама, мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжат туралы мәліметтерді көрсетілетін қызметті алушы тиісті мемлекеттік ақпараттық жүйелерден … алады",
    ru: "Сведения о документах, удостоверяющих личность, свидетельстве о рождении ребенка, об адресной справке ребенка, сведения, подтверждающие право на получение первоочередного места в дошкольную организацию, услугополучатель получает из соответствующих государственных информационных систем",
});

const CERTIFICATE_IF_ANY: Quote = quote! {
    kk: "әскери қызметкердің немесе арнаулы мемлекеттік орган қызметкерінің жұмыс орнынан берілген, мөр басылған және уәкілетті тұлғаның қолы қойылған анықтама (бар болғанда) (берілген күннен бастап күнтізбелік 10 күн ішінде жарамды)",
    ru: "справка, выданная с места работы военнослужащего или сотрудника специальных государственных органов, заверенная печатью и подписью уполномоченного лица (при наличии) (действительна в течение 10 календарных дней со дня выдачи)",
};

/// What the lack of the conclusion or of the proofs comes to.
const NO_PAPER: Lack = Lack::NoFault(Some(Statement {
    text: GENERAL_QUEUE,
    at: at!((app 1, p 7), (app 1, p 9), (app 1, form)).read_as(GENERAL_QUEUE_READING),
}));

/// What the lack of the certificate of service comes to.
const NO_CERTIFICATE: Lack = Lack::NoFault(Some(Statement {
    text: text! {
        kk: "Анықтама болмаса, отбасының әскери қызметкердің немесе арнаулы мемлекеттік орган қызметкерінің отбасы екені расталмайды: өтініш жалпы кезекте тұрады.",
        ru: "Без справки не подтверждено, что это семья военнослужащего или сотрудника специального государственного органа: заявление стоит в общей очереди.",
        en: "Without the certificate it is not confirmed that the family is that of a serviceman or an officer of a special state body: the application stands in the general queue.",
    },
    at: at!((app 1, p 9), (app 1, form)).read_as(GENERAL_QUEUE_READING),
}));

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Облыстардың, Астана және Алматы қалаларының, аудандардың (облыстық маңызы бар қалалардың) жергілікті атқарушы органдары, қаладағы аудандардың, аудандық маңызы бар қалалардың, кенттердің, ауылдардың, ауылдық округтердің әкімдері",
            ru: "местные исполнительные органы областей, городов Астаны и Алматы, районов (городов областного значения), акимы районов в городе, городов районного значения, посёлков, сёл, сельских округов",
            en: "local executive bodies of regions, of Astana and Almaty and of districts (cities of regional significance), akims of city districts, towns of district significance, settlements, villages and rural districts",
        },
        at: at!((app 1, p 3)),
    }),
    recipient: Some(Statement { text: PARENT_OR_REPRESENTATIVE, at: at!((app 1, p 7), (app 1, p 9 list 1 (3))) }),
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
    channels: QUEUE_CHANNELS,
    terms: QUEUE_TERMS,
    documents: &[
        document(
            DocumentId::Application,
            text! {
                kk: "өтініш (1-қосымшадағы нысан)",
                ru: "заявление (по форме приложения 1)",
                en: "application (form of appendix 1)",
            },
            &[Office, StateCorporation],
            Condition::Always,
            Lack::Fault,
            at!((app 1, p 9 list 1 (1))),
        ),
        document(
            DocumentId::Application,
            text! {
                kk: "1-қосымшадағы нысан бойынша электрондық өтініш",
                ru: "электронное заявление по форме приложения 1",
                en: "electronic application on the form of appendix 1",
            },
            &[Portal],
            Condition::Always,
            Lack::Fault,
            at!((app 1, p 9 list 2 (1))),
        ),
        from_systems(
            document(
                DocumentId::BirthCertificate,
                text! {
                    kk: "баланың туу туралы куәлігі (сәйкестендіру үшін)",
                    ru: "свидетельство о рождении ребёнка (для идентификации)",
                    en: "the child's birth certificate (for identification)",
                },
                &[Office, StateCorporation],
                Condition::Not(&BORN_ABROAD),
                Lack::Fault,
                at!((app 1, p 9 list 1 (2))),
            ),
            at!((app 1, p 9), (app 1, p 9 list 1 (2))).read_as(CERTIFICATE_IN_SYSTEMS).quoting(SYSTEMS),
        ),
        document(
            DocumentId::BirthCertificate,
            BIRTH_DOCUMENT,
            &[Office, StateCorporation],
            BORN_ABROAD,
            Lack::Disputed(Statement { text: BORN_ABROAD_AT_DESK, at: at!((app 1, p 9 list 1 (2)), (app 1, p 9)) }),
            at!((app 1, p 9 list 1 (2)), (app 1, p 9)),
        ),
        BORN_ABROAD_ROW_ON_PORTAL,
        from_systems(
            IDENTITY_ON_PORTAL,
            SYSTEMS_ON_PORTAL,
        ),
        from_systems(
            BIRTH_CERTIFICATE_ON_PORTAL,
            SYSTEMS_ON_PORTAL,
        ),
        from_systems(
            document(
                DocumentId::PriorityDocument,
                PROOF_OF_PRIORITY,
                &[Portal],
                Condition::yes(FactId::Priority),
                NO_PAPER,
                at!((app 1, p 9)),
            ),
            SYSTEMS_ON_PORTAL,
        ),
        document(
            DocumentId::IdentityDocument,
            PARENTS_IDENTITY,
            &[Office, StateCorporation],
            Condition::Always,
            Lack::Fault,
            at!((app 1, p 9 list 1 (3))),
        ),
        Document {
            validity: Some(Validity::of(TEN_DAYS, at!((app 1, p 9 (4))))),
            ..document(
                DocumentId::ServiceCertificate,
                text! {
                    kk: "әскери қызметкердің немесе арнаулы мемлекеттік орган қызметкерінің жұмыс орнынан берілген, мөр басылған және уәкілетті тұлғаның қолы қойылған анықтама (бар болғанда)",
                    ru: "справка с места работы военнослужащего или сотрудника специального государственного органа, заверенная печатью и подписью уполномоченного лица (при наличии)",
                    en: "certificate from the place of work of a serviceman or an officer of a special state body, with the seal and the signature of the authorised person (if any)",
                },
                &[Office, StateCorporation],
                Condition::yes(FactId::ParentInService),
                NO_CERTIFICATE,
                at!((app 1, p 9 (4))).quoting(CERTIFICATE_IF_ANY),
            )
        },
        Document {
            validity: Some(Validity::of(TEN_DAYS, at!((app 1, p 9 list 2 (2))))),
            ..document(
                DocumentId::ServiceCertificate,
                text! {
                    kk: "әскери қызметкердің немесе арнаулы мемлекеттік орган қызметкерінің жұмыс орнынан берілген анықтаманың скан-көшірмесі (бар болғанда)",
                    ru: "скан-копия справки с места работы военнослужащего или сотрудника специального государственного органа (при наличии)",
                    en: "scan of the certificate from the place of work of a serviceman or an officer of a special state body (if any)",
                },
                &[Portal],
                Condition::yes(FactId::ParentInService),
                NO_CERTIFICATE,
                at!((app 1, p 9 list 2 (2))).quoting(quote! {
                    kk: "мөр басылған және уәкілетті тұлғаның қолы қойылған анықтаманың (бар болғанда) (берілген күннен бастап күнтізбелік 10 күн ішінде жарамды) скан-көшірмесі",
                    ru: "скан-копия справки, выданная с места работы военнослужащего или сотрудника специальных государственных органов, заверенная печатью и подписью уполномоченного лица (при наличии) (действительна в течение 10 календарных дней со дня выдачи)",
                }),
            )
        },
        document(
            DocumentId::SpecialNeedsConclusion,
            text! {
                kk: "психологиялық-медициналық-педагогикалық консультацияның қорытындысы (бар болғанда)",
                ru: "заключение психолого-медико-педагогической консультации (при наличии)",
                en: "conclusion of the psychological, medical and pedagogical consultation (if any)",
            },
            &[Office, StateCorporation],
            Condition::yes(FactId::SpecialNeeds),
            NO_PAPER,
            at!((app 1, p 9 (5))).quoting(quote! {
                kk: "ерекше білім беру қажеттілігі бар балалар үшін психологиялық-медициналық-педагогикалық консультацияның қорытындысы (бар болғанда)",
                ru: "заключения психолого-медико-педагогической консультации для детей с особыми образовательными потребностями (при наличии)",
            }),
        ),
        document(
            DocumentId::SpecialNeedsConclusion,
            text! {
                kk: "психологиялық-медициналық-педагогикалық консультация қорытындысының скан-көшірмесі (бар болғанда)",
                ru: "скан-копия заключения психолого-медико-педагогической консультации (при наличии)",
                en: "scan of the conclusion of the psychological, medical and pedagogical consultation (if any)",
            },
            &[Portal],
            Condition::yes(FactId::SpecialNeeds),
            NO_PAPER,
            at!((app 1, p 9 list 2 (3))).quoting(quote! {
                kk: "психологиялық-медициналық-педагогикалық консультация қорытындысының (бар болғанда) скан-көшірмесі",
                ru: "скан-копия заключения психолого-медико-педагогической консультации для детей с особыми образовательными потребностями (при наличии)",
            }),
        ),
        from_systems(
            document(
                DocumentId::PriorityDocument,
                text! {
                    kk: "бірінші кезекте орын алу құқығын растайтын құжаттар (бар болғанда)",
                    ru: "документы, подтверждающие право на первоочередное место (при наличии)",
                    en: "documents that confirm the right to a priority place (if any)",
                },
                &[Office, StateCorporation],
                Condition::yes(FactId::Priority),
                NO_PAPER,
                at!((app 1, p 9 (6))).quoting(quote! {
                    kk: "мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжаттар (бар болғанда)",
                    ru: "документы, подтверждающие право (при наличии) на получение первоочередного места в дошкольную организацию",
                }),
            ),
            at!((app 1, p 9), (app 1, p 9 (6))).read_as(RIGHT_IN_SYSTEMS).quoting(SYSTEMS),
        ),
    ],
    ages: QUEUE_AGES,
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: Some(clock!(9:00)),
            closes: Some(clock!(18:30)),
            in_variants: false,
            lunch: Some((clock!(13:00), clock!(14:30))),
            reception: Some(Reception { from: clock!(9:00), to: clock!(17:30), pause: (clock!(13:00), clock!(14:30)), at: None }),
            at: at!((app 1, p 8 (1))),
        },
        CORPORATION_HOURS,
        PORTAL_HOURS,
    ],
    refusals: &[
        Refusal {
            stage: RefusalStage::Acceptance,
            channels: &[StateCorporation],
            cause: Cause::IncompletePackage,
            text: text! {
                kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация қызметкері құжаттарды қабылдамайды және 2-қосымшадағы нысан бойынша қолхат береді.",
                ru: "При неполном пакете документов работник Государственной корпорации отказывает в приёме документов и выдаёт расписку по форме приложения 2.",
                en: "If the package is incomplete, an employee of the State Corporation refuses the documents and gives a receipt on the form of appendix 2.",
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
            at: at!((app 1, p 9 list 1 (3))),
        },
        Representation {
            roles: &[Role::SelfApplicant],
            channels: &[Office, StateCorporation, Portal],
            when: Condition::Always,
            proof: Proof::NotForeseen,
            text: PARENT_QUEUES,
            collecting: None,
            at: at!((app 1, p 9 list 1 (3))),
        },
    ],
    consent: Some(Consent {
        channels: &[Office, StateCorporation, Portal], data: ProtectedData::Secret, form: None,
        text: CONSENT,
        at: at!((app 1, p 9), (app 1, p 9 list 1 (1)), (app 1, p 9 list 2 (1)), (app 1, form)),
    }),
    signature: Some(Signature {
        or_one_time_password: true,
        at: at!((app 1, p 9 list 2 (1)), (app 1, p 9)).quoting(PASSWORD),
        checks: None,
    }),
    state_systems: &[Statement {
        text: text! {
            kk: "Жеке басты куәландыратын құжаттар, баланың туу туралы куәлігі, мекенжайы және бірінші кезекте орын алу құқығы туралы мәліметтер мемлекеттік ақпараттық жүйелерден алынады.",
            ru: "Сведения о документах, удостоверяющих личность, свидетельстве о рождении и адресе ребёнка и о праве на первоочередное место берут из государственных информационных систем.",
            en: "Data of identity documents, of the child's birth certificate and address and of the right to a priority place are taken from state information systems.",
        },
        at: at!((app 1, p 9)),
    }],
    rights: &[Statement {
        text: text! {
            kk: "Бірінші кезекте орын алуға құқығы барлар: заңды өкілдері мүгедек балалар; ата-анасының қамқорлығынсыз қалған балалар және жетім балалар; көп балалы отбасылардан шыққан балалар; ерекше білім беруді қажет ететін балалар.",
            ru: "Право на первоочередное место имеют: дети, законные представители которых — инвалиды; дети, оставшиеся без попечения родителей, и дети-сироты; дети из многодетных семей; дети с особыми образовательными потребностями.",
            en: "A priority place is due to children of disabled legal representatives, children without parental care and orphans, children of large families, and children with special educational needs.",
        },
        at: at!((app 1, p 7 (1)), (app 1, p 7 (2)), (app 1, p 7 (3)), (app 1, p 7 (4))),
    }],
    complaints: &[
        Statement { text: COMPLAINT_TO_HEAD, at: at!((app 1, p 11)) },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорация қызметкерінің әрекетіне (әрекетсіздігіне) шағым Мемлекеттік корпорация басшысына беріледі.",
                ru: "Жалобу на действия (бездействие) работника Государственной корпорации направляют её руководителю.",
                en: "A complaint about an employee of the State Corporation goes to the head of the Corporation.",
            },
            at: at!((app 1, p 11)),
        },
        Statement { text: COMPLAINT_IN_FIVE_DAYS, at: at!((app 1, p 11)) },
        Statement {
            text: text! {
                kk: "Шағымды портал арқылы да жіберуге болады; оның қаралу барысы «жеке кабинетте» көрінеді.",
                ru: "Жалобу можно отправить и через портал; ход её рассмотрения виден в «личном кабинете».",
                en: "A complaint can be sent on the portal too; the personal cabinet shows how it goes.",
            },
            at: at!((app 1, p 11)),
        },
        Statement { text: COMPLAINT_TO_BODY, at: at!((app 1, p 11)) },
        Statement { text: COMPLAINT_TO_COURT, at: at!((app 1, p 12)) },
    ],
    notes: &[
        Statement { text: WAITING, at: at!((app 1, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 1, p 4 (3))) },
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
                kk: "Портал электрондық сұрауды көрсетілетін қызметті алушының «жеке кабинетінде» қабылдайды; нәтиже де уәкілетті тұлғаның ЭЦҚ-сы қойылған электрондық құжат түрінде сонда жіберіледі.",
                ru: "Портал принимает запрос в «личном кабинете» услугополучателя; результат приходит туда же электронным документом с ЭЦП уполномоченного лица услугодателя.",
                en: "The portal takes the request in the recipient's personal cabinet; the result is sent there as an electronic document signed by the provider's authorised person.",
            },
            at: at!((app 1, p 6), (app 1, p 9)),
        },
        Statement {
            text: text! {
                kk: "Кезектегі өтініштер баланың туған жылы бойынша, ал сол жыл ішінде берілген күніне қарай топтастырылады; өмірлік жағдай өзгерсе, кезектегі орын да өзгеруі мүмкін.",
                ru: "Заявления в очереди группируются по году рождения ребёнка, внутри года — по дате подачи; если меняются жизненные обстоятельства, место в очереди может измениться.",
                en: "Applications queue by the child's year of birth, and within it by the day of application; where circumstances change, the place in the queue may change.",
            },
            at: at!((app 1, p 9 list 1 (1)), (app 1, form)),
        },
        Statement {
            text: text! {
                kk: "Денсаулығы тұрақты бұзылып, тыныс-тіршілігі шектелген адамдардың құжаттарын Мемлекеттік корпорация қызметкері 1414 арқылы шақырту бойынша үйіне барып қабылдайды.",
                ru: "У людей со стойким нарушением здоровья, ограничивающим жизнедеятельность, работник Государственной корпорации принимает документы на дому по вызову через 1414.",
                en: "From people with a lasting impairment that limits their life an employee of the State Corporation takes the documents at home, on a call to 1414.",
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
                kk: "Порталға құжаттар тізбесі ЭЦҚ қойылған өтінішті атайды, ал сол тармақтың кейінгі сөйлемі бір реттік құпиясөзді де жеткілікті санайды.",
                ru: "Перечень для портала называет заявление, подписанное ЭЦП, а следующая фраза того же пункта допускает и одноразовый пароль.",
                en: "The list for the portal names an application with an electronic signature; a later sentence of the same paragraph also allows a one-time password.",
            },
            reading: text! {
                kk: "Екеуінің бірі жеткілікті: кейінгі сөйлем порталға берілетін электронды сұраудың қалай жасалатынын тікелей айтады.",
                ru: "Достаточно одного из двух: вторая фраза прямо говорит, как подают запрос на портал.",
                en: "Either will do: the later sentence says outright how a request is made on the portal.",
            },
            at: at!((app 1, p 9 list 2 (1)), (app 1, p 9)).quoting(PASSWORD),
        },
        Conflict {
            id: "identification-and-state-systems",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation],
            when: Condition::Always,
            text: SHOWN_AND_IN_SYSTEMS,
            reading: SHOWN_TO_IDENTIFY,
            at: at!((app 1, p 9 list 1 (2)), (app 1, p 9 list 1 (3)), (app 1, p 9 (6)), (app 1, p 9)),
        },
        Conflict {
            id: "seal-or-certificate",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation, Portal],
            when: Condition::yes(FactId::ParentInService),
            text: text! {
                kk: "Қазақша мәтінде «(бар болғанда)» деген сөз анықтамадан кейін тұр. Орысша мәтінде «(при наличии)» «уәкілетті тұлғаның мөрі мен қолы» деген сөздерден кейін тұр: оны анықтамаға да, мөр мен қолға да қатысты деп оқуға болады.",
                ru: "В казахском тексте «(бар болғанда)» — при наличии — стоит после слова «справка». В русском «(при наличии)» стоит после слов «заверенная печатью и подписью уполномоченного лица» и может относиться и к справке, и к печати с подписью.",
                en: "In the Kazakh text \"if any\" stands after the certificate. In the Russian one it stands after \"certified with the seal and the signature of the authorised person\" and can belong to the certificate or to the seal and signature.",
            },
            reading: text! {
                kk: "Анықтаманың өзіне қатысты деп оқылды: қазақша мәтін солай, орысша мәтін бұған қайшы келмейді. Сондықтан анықтаманың болмауы кемшілік емес; мөрі жоқ анықтамадан да бас тарту үшін негіз көрсетілмеген.",
                ru: "Понято так, что эти слова относятся к самой справке: так в казахском тексте, а русский этому не противоречит. Поэтому отсутствие справки не делает пакет неполным; и для справки без печати основание для отказа не названо.",
                en: "It is taken to belong to the certificate itself: so says the Kazakh text, and the Russian one does not contradict it. So the lack of the certificate is no fault, and no ground of refusal is named for one without a seal either.",
            },
            at: at!((app 1, p 9 (4)), (app 1, p 9 list 2 (2))).quoting(CERTIFICATE_IF_ANY),
        },
        Conflict {
            id: "service-families-without-a-right",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation, Portal],
            when: Condition::yes(FactId::ParentInService),
            text: text! {
                kk: "Тізбе әскери қызметкер мен арнаулы мемлекеттік орган қызметкерінің анықтамасын атайды, өтініштің нысанында да олардың балалары бөлек санат, ал 7-тармақ бірінші кезекте орын алуға құқығы барлардың қатарында оларды атамайды (2015 жылғы редакция атаған).",
                ru: "Перечень называет справку военнослужащего или сотрудника специального государственного органа, и в форме заявления их дети — отдельные категории, но пункт 7 среди имеющих право на первоочередное место их не называет (редакция 2015 года называла).",
                en: "The list names the certificate of a serviceman or an officer of a special state body, and in the application form their children are categories of their own, but paragraph 7 does not name them among those with a right to a priority place (the edition of 2015 did).",
            },
            reading: text! {
                kk: "Олардың құқығы осы стандарттан емес, басқа заңдардан туындауы мүмкін; ол заңдар мұнда оқылған жоқ. Анықтама «бар болғанда» беріледі.",
                ru: "Их право может следовать не из этого стандарта, а из других законов, которые здесь не читались. Справку подают «при наличии».",
                en: "Their right may come not from this standard but from other laws, which were not read here. The certificate is handed in \"if any\".",
            },
            at: at!((app 1, p 7), (app 1, p 9 (4)), (app 1, form)),
        },
        RECIPIENT_TAKES_FROM_SYSTEMS,
        Conflict {
            id: "numbers-of-the-portal-list",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "Порталға арналған тізбе орысша мәтінде 1), 2), 3), ал қазақшада 1), 1), 2) деп нөмірленген.",
                ru: "Перечень для портала в русском тексте пронумерован 1), 2), 3), а в казахском — 1), 1), 2).",
                en: "The list for the portal is numbered 1), 2), 3) in Russian and 1), 1), 2) in Kazakh.",
            },
            reading: text! {
                kk: "Орысша мәтіннің нөмірлері алынды; құжаттар екеуінде де бірдей.",
                ru: "Взяты номера русского текста; документы в обоих одни и те же.",
                en: "The numbers of the Russian text are taken; the papers are the same in both.",
            },
            at: at!((app 1, p 9 list 2 (1)), (app 1, p 9 list 2 (2)), (app 1, p 9 list 2 (3))),
        },
        Conflict {
            id: "receipt-refuses-what",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "10-тармақ бойынша және қолхат нысанының орысша мәтінінде Мемлекеттік корпорация құжаттарды қабылдаудан бас тартады, ал нысанның қазақша мәтінінде «мемлекеттік қызмет көрсетуден бас тартады» делінген.",
                ru: "По пункту 10 и русскому тексту формы расписки Государственная корпорация отказывает в приёме документов, а в казахском тексте формы сказано «отказывает в оказании государственной услуги».",
                en: "By paragraph 10 and the Russian text of the receipt the State Corporation refuses to accept the documents, while the Kazakh text of the receipt says that it refuses the service.",
            },
            reading: text! {
                kk: "Құжаттарды қабылдаудан бас тарту деп оқылды: 10-тармақ екі тілде де солай, нысанның атауы да солай.",
                ru: "Понято как отказ в приёме документов: так в пункте 10 на обоих языках и в названии формы.",
                en: "It is read as a refusal to accept the documents: so says paragraph 10 in both languages, and the title of the form.",
            },
            at: at!((app 1, p 10), (app 1, form)),
        },
    ],
    ..Rules::of(
        Service::PreschoolQueue,
        text! {
            kk: "Мектепке дейінгі балалар ұйымдарына жіберу үшін мектепке дейінгі (7 жасқа дейін) жастағы балаларды кезекке қою",
            ru: "Постановка на очередь детей дошкольного возраста (до 7 лет) для направления в детские дошкольные организации",
            en: "Placing children of preschool age (under 7) in the queue for a place in preschool organisations",
        },
        at!((app 1, title)),
    )
};

const REFERRAL: Quote = quote! {
    kk: "қабылдауға арналған жолдама (берілген күннен бастап 5 жұмыс күні ішінде жарамды)",
    ru: "направление на зачисление (действительна в течение 5-ти рабочих дней со дня выдачи)",
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
    terms: ADMISSION_TERMS,
    documents: &[
        Document {
            validity: Some(Validity::of(
                Duration { amount: 5, unit: Unit::WorkingDays },
                at!((app 2, p 9 (1))).quoting(REFERRAL),
            )),
            ..document(
                DocumentId::Referral,
                text! {
                    kk: "қабылдауға арналған жолдама",
                    ru: "направление на зачисление",
                    en: "referral for enrolment",
                },
                &[Office],
                Condition::Always,
                Lack::Fault,
                at!((app 2, p 9 (1))),
            )
        },
        document(
            DocumentId::IdentityDocument,
            PARENTS_IDENTITY,
            &[Office],
            Condition::Always,
            Lack::Fault,
            at!((app 2, p 9 (2))),
        ),
        document(
            DocumentId::BirthCertificate,
            text! {
                kk: "баланың тууын куәландыратын құжат (сәйкестендіру үшін)",
                ru: "документ, свидетельствующий о рождении ребёнка (для идентификации)",
                en: "document that certifies the child's birth (for identification)",
            },
            &[Office],
            Condition::Always,
            Lack::Fault,
            at!((app 2, p 9 (3))),
        ),
        Document {
            form: Some(Form::of("026/у-3")),
            ..document(
                DocumentId::HealthPassport,
                text! {
                    kk: "баланың денсаулық паспорты (026/у-3 нысаны)",
                    ru: "паспорт здоровья ребёнка (форма 026/у-3)",
                    en: "the child's health passport (form 026/u-3)",
                },
                &[Office],
                Condition::Always,
                Lack::Fault,
                at!((app 2, p 9 (4))),
            )
        },
        document(
            DocumentId::HealthCertificate,
            HEALTH_CERTIFICATE,
            &[Office],
            Condition::Always,
            Lack::Fault,
            at!((app 2, p 9 (5))),
        ),
        document(
            DocumentId::SpecialNeedsConclusion,
            text! {
                kk: "психологиялық-медициналық-педагогикалық консультацияның қорытындысы",
                ru: "заключение психолого-медико-педагогической консультации",
                en: "conclusion of the psychological, medical and pedagogical consultation",
            },
            &[Office],
            Condition::yes(FactId::SpecialNeeds),
            Lack::Fault,
            at!((app 2, p 9 (6))).quoting(quote! {
                kk: "психологиялық-медициналық-педагогикалық консультацияның қорытындысы (ерекше білім беру қажеттілігі бар балалар үшін)",
                ru: "заключение психолого-медико-педагогической консультации (для детей с особыми образовательными потребностями)",
            }),
        ),
    ],
    ages: &[AgeLimit {
        years: 7,
        kind: AgeKind::Under,
        on: AgeDay::Submission,
        except: None,
        breach: Outcome::Judgement,
        open: None,
        at: at!((app 1, title), (app 2, p 9 (1))).read_as(AGE_OF_ADMISSION).quoting(quote! {
            kk: "мектепке дейінгі (7 жасқа дейін) жастағы балаларды кезекке қою",
            ru: "Постановка на очередь детей дошкольного возраста (до 7 лет)",
        }),
    }],
    hours: &[Hours {
        desk: Desk::Provider,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(18:00)),
        in_variants: false,
        lunch: Some((clock!(13:00), clock!(14:00))),
        reception: Some(Reception { from: clock!(9:00), to: clock!(17:30), pause: (clock!(13:00), clock!(14:30)), at: None }),
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
    complaints: &[
        Statement { text: ADMISSION_COMPLAINT, at: at!((app 2, p 11)) },
        Statement { text: COMPLAINT_IN_FIVE_DAYS, at: at!((app 2, p 11)) },
        Statement { text: COMPLAINT_TO_BODY, at: at!((app 2, p 11)) },
        Statement { text: COMPLAINT_TO_COURT, at: at!((app 2, p 11)) },
    ],
    notes: &[
        Statement { text: WAITING_FOR_RECEPTION, at: at!((app 2, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 2, p 4 (3))) },
        Statement { text: ADMISSION_RECEPTION, at: at!((app 2, p 8)) },
    ],
    conflicts: ADMISSION_CONFLICTS,
    ..NAMED_ADMISSION
};
