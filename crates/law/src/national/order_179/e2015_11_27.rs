//! Order No 179 of 8 April 2015, edition of 27 November 2015 (order No 658).

use crate::national::externat;
use crate::services::CENTRE;
use erezhe_act::Channel::{Portal, StateCorporation};
use erezhe_act::{
    Act, AfterHours, Bears, Bound, Cause, ChannelRule, Choice, Condition, Conflict, Deadline, DeadlineRule, Document,
    DocumentId, Edition, Form, FromStateSystems, GroundRule, InForce, Known, Lack, Refusal, RefusalStage, Rules,
    Signature, Statement,
};
use erezhe_act::{at, day, month_day, quote, text};

use super::alike::{
    AFTER_HOURS, AGES_OF_2015, APPLIES, BORN_IN_2008, CENTRE_BOOKING, CENTRE_COLLECTION, CENTRE_HOME_VISIT,
    CENTRE_RECEIPT, CERTIFICATE, CERTIFICATE_COPY, CERTIFICATE_IN_SYSTEMS, CERTIFICATE_ISSUED_AGAIN,
    COMPLAINT_AGAINST_CENTRE, COMPLAINT_TERMS, COMPLAINT_TERMS_QUOTED, COMPLAINT_TO_PROVIDER, CONCLUSION,
    CONCLUSION_COPY, COPY_OR_EXTRACT_CONFLICT, DAY_OF_RECEIPT, ELECTRONIC_OR_PRINTED, EXTERNAT_APPLICATION_ON_PORTAL,
    EXTERNAT_HOURS, EXTERNAT_KEEPING, EXTERNAT_REPRESENTATION, EXTERNAT_TERMS, FREE, GROUND_ABROAD_ALONE_IN_2015,
    GROUND_ABROAD_WITH_PARENTS, GROUNDS_FROM_DOCUMENTS, HEALTH, IDENTITY_CARD, IDENTITY_CARD_NAME,
    IDENTITY_CARD_READING, IDENTITY_CARD_SOURCE, NAMED_EXTERNAT_IN_2015, NEITHER_BEFORE_NOR_AFTER_2008,
    NO_PUBLICATION_DAY, NOT_ASKED_OF_2008, OLD_CERTIFICATE, PARTLY_AUTOMATED, PROVIDER_DESK, PROVIDERS,
    RESIDENCE_CERTIFICATE, RESIDENCE_COPY, SERVING, SYSTEMS, THE_ONLY_APPLICATION, WAITING, WHERE_NECESSARY,
    WHERE_NECESSARY_ONLY, WHOSE_SIGNATURE_CONFLICT, grade_not_covered,
};
use super::duplicate_of_2015;

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-179-2015",
    edition: day!(2015, 11, 27),
    cited: text! {
        kk: "2015 жылғы 8 сәуірдегі № 179 бұйрық (2015 жылғы 27 қарашадағы № 658 бұйрықтың редакциясында)",
        ru: "приказ № 179 от 8 апреля 2015 года (в редакции приказа № 658 от 27 ноября 2015 года)",
        en: "order No 179 of 8 April 2015 (edition of order No 658 of 27 November 2015)",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2015, 11, 27),
    registered: Known::No(text! {
        kk: "№ 658 бұйрықтың тіркелген күні қолдағы дереккөздерде көрсетілмеген.",
        ru: "День регистрации приказа № 658 в имеющихся источниках не указан.",
        en: "No source at hand states the day on which order No 658 was registered.",
    }),
    published: NO_PUBLICATION_DAY,
    in_force: InForce { from: FROM, to: Bound::Open },
    beside: false,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "Мемлекеттік құқықтық деректер базасының ашық көшірмесіндегі қазақша және орысша мәтіндер",
        ru: "Казахский и русский тексты в открытой копии государственной базы правовой информации",
        en: "The Kazakh and Russian texts in a public copy of the state legal database",
    },
    services: &[EXTERNAT, duplicate_of_2015::DUPLICATE],
};

/// The first day of the edition.
pub(super) const FROM: Bound = Bound::Approximate {
    day: day!(2015, 11, 27),
    within_days: 90,
    basis: text! {
        kk: "№ 658 бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі; тіркелген және жарияланған күндері белгісіз, сондықтан қабылданған күні алынды.",
        ru: "Приказ № 658 вводится в действие со дня первого официального опубликования; дни регистрации и опубликования неизвестны, взят день принятия.",
        en: "Order No 658 takes effect on the day of its first official publication; the days of registration and publication are not known, so the day of adoption is taken.",
    },
};

const EXTERNAT: Rules = Rules {
    provider: Some(Statement { text: PROVIDERS, at: at!((app 2, p 3)) }),
    recipient: Some(Statement { text: APPLIES, at: at!((app 2, p 7), (app 2, p 9)) }),
    form: Some(Statement { text: PARTLY_AUTOMATED, at: at!((app 2, p 5)) }),
    result: Some(Statement {
        text: text! {
            kk: "1-қосымшадағы нысан бойынша экстернат нысанында оқуға рұқсат беру туралы бұйрықтан үзінді",
            ru: "выписка из приказа о разрешении на обучение в форме экстерната по форме приложения 1",
            en: "an extract from the order that permits study as an external student, on the form of appendix 1",
        },
        at: at!((app 2, p 6)),
    }),
    result_form: Some(Statement { text: ELECTRONIC_OR_PRINTED, at: at!((app 2, p 6)) }),
    fee: Some(Statement { text: FREE, at: at!((app 2, p 7)) }),
    channel_names: CENTRE,
    channels: &[
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 2, p 3 (1))) },
        ChannelRule { channel: Portal, offered: true, at: at!((app 2, p 3 (2))) },
    ],
    grounds: &[
        GroundRule { ground: Choice::Health, text: HEALTH, at: at!((app 2, p 9 (2))).read_as(GROUNDS_FROM_DOCUMENTS) },
        GROUND_ABROAD_WITH_PARENTS,
        GROUND_ABROAD_ALONE_IN_2015,
    ],
    terms: EXTERNAT_TERMS,
    documents: &[
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "экстернат нысанында оқу туралы өтініш (2-қосымшадағы нысан)",
                ru: "заявление на обучение в форме экстерната (по форме приложения 2)",
                en: "application to study as an external student (form of appendix 2)",
            },
            channels: &[StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (1))),
        },
        EXTERNAT_APPLICATION_ON_PORTAL,
        Document {
            id: DocumentId::MedicalConclusion,
            name: CONCLUSION,
            channels: &[StateCorporation],
            form: Some(Form::of("035-1/у")),
            instead: &[],
            needed: Condition::ground(Choice::Health),
            lack: Lack::Disputed(Statement {
                text: WHERE_NECESSARY_ONLY,
                at: at!((app 2, p 9 (2))).quoting(quote! { kk: "(қажет болған жағдайда)", ru: "(при необходимости)" }),
            }),
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (2))).read_as(WHERE_NECESSARY),
        },
        Document {
            id: DocumentId::MedicalConclusion,
            name: CONCLUSION_COPY,
            channels: &[Portal],
            form: Some(Form::of("035-1/у")),
            instead: &[],
            needed: Condition::ground(Choice::Health),
            lack: Lack::Disputed(Statement {
                text: WHERE_NECESSARY_ONLY,
                at: at!((app 2, p 9 (2))).quoting(quote! { kk: "(қажет болған жағдайда)", ru: "(при необходимости)" }),
            }),
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (2))).read_as(WHERE_NECESSARY),
        },
        RESIDENCE_CERTIFICATE,
        Document {
            id: DocumentId::ResidenceAbroadCertificate,
            name: RESIDENCE_COPY,
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::ground(Choice::AbroadWithParents),
            lack: Lack::Disputed(Statement {
                text: WHERE_NECESSARY_ONLY,
                at: at!((app 2, p 9 (3))).quoting(quote! { kk: "(қажет болған жағдайда)", ru: "(при необходимости)" }),
            }),
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (3))).read_as(WHERE_NECESSARY),
        },
        Document {
            id: DocumentId::StudyAbroadDocument,
            name: text! {
                kk: "шетелде оқитынын растайтын құжат",
                ru: "документ, подтверждающий обучение за рубежом",
                en: "document that confirms study abroad",
            },
            channels: &[StateCorporation, Portal],
            form: None,
            instead: &[],
            needed: Condition::ground(Choice::AbroadAlone),
            lack: Lack::Disputed(Statement {
                text: WHERE_NECESSARY_ONLY,
                at: at!((app 2, p 9 (3))).quoting(quote! { kk: "(қажет болған жағдайда)", ru: "(при необходимости)" }),
            }),
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (3))).read_as(WHERE_NECESSARY),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: CERTIFICATE,
            channels: &[StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::BornBefore(day!(2008, 1, 1)),
            lack: Lack::Disputed(Statement {
                text: CERTIFICATE_ISSUED_AGAIN,
                at: at!((app 2, p 9 (4)), (app 2, p 9)).read_as(OLD_CERTIFICATE).quoting(quote! {
                    kk: "2008 жылға дейін туған жағдайда; Қазақстан Республикасы аумағында 2008 жылдан кейін шығарылған (…) туу туралы куәлік туралы мәліметтерді тиісті мемлекеттік ақпараттық жүйелерден (…) алады",
                    ru: "в случае рождения до 2008 года; Сведения о (…) свидетельстве о рождении, произведенным на территории Республики Казахстан после 2008 года",
                }),
            }),
            validity: None,
            from_state_systems: Some(FromStateSystems {
                when: Condition::BornSince(day!(2009, 1, 1)),
                at: at!((app 2, p 9)).read_as(CERTIFICATE_IN_SYSTEMS),
            }),
            at: at!((app 2, p 9 (4))),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: CERTIFICATE_COPY,
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::BornBefore(day!(2008, 1, 1)),
            lack: Lack::Disputed(Statement {
                text: CERTIFICATE_ISSUED_AGAIN,
                at: at!((app 2, p 9 (4)), (app 2, p 9)).read_as(OLD_CERTIFICATE).quoting(quote! {
                    kk: "2008 жылға дейін туған жағдайда; Қазақстан Республикасы аумағында 2008 жылдан кейін шығарылған (…) туу туралы куәлік туралы мәліметтерді тиісті мемлекеттік ақпараттық жүйелерден (…) алады",
                    ru: "в случае рождения до 2008 года; Сведения о (…) свидетельстве о рождении, произведенным на территории Республики Казахстан после 2008 года",
                }),
            }),
            validity: None,
            from_state_systems: Some(FromStateSystems {
                when: Condition::BornSince(day!(2009, 1, 1)),
                at: at!((app 2, p 9)).read_as(CERTIFICATE_IN_SYSTEMS),
            }),
            at: at!((app 2, p 9 (4))),
        },
        Document {
            id: DocumentId::IdentityDocument,
            name: IDENTITY_CARD_NAME,
            channels: &[StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::NoFault(None),
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (4))).read_as(IDENTITY_CARD_SOURCE),
        },
    ],
    deadlines: &[Deadline {
        when: Condition::Always,
        rule: DeadlineRule::OfAcademicYear(month_day!(12, 1)),
        contested_since: None,
        at: at!((app 2, p 4 (4))).read_as(THE_ONLY_APPLICATION),
    }],
    ages: AGES_OF_2015,
    hours: EXTERNAT_HOURS,
    after_hours: Some(AfterHours { every_channel: false, text: AFTER_HOURS, at: at!((app 2, p 8 (3))) }),
    keeping: EXTERNAT_KEEPING,
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, ХҚКО қызметкері өтінішті қабылдамайды және 3-қосымшадағы нысан бойынша қолхат береді.",
            ru: "При неполном пакете документов работник ЦОНа отказывает в приёме заявления и выдаёт расписку по форме приложения 3.",
            en: "If the package is incomplete, the employee of the service centre refuses the application and gives a receipt on the form of appendix 3.",
        },
        at: at!((app 2, p 10)),
    }],
    representation: EXTERNAT_REPRESENTATION,
    signature: Some(Signature { or_one_time_password: false, at: at!((app 2, p 9 (1)), (app 2, p 15)), checks: None }),
    state_systems: &[Statement { text: SYSTEMS, at: at!((app 2, p 9)) }],
    complaints: &[
        Statement { text: COMPLAINT_TO_PROVIDER, at: at!((app 2, p 11)) },
        Statement { text: COMPLAINT_AGAINST_CENTRE, at: at!((app 2, p 11)) },
        Statement { text: COMPLAINT_TERMS, at: at!((app 2, p 11), (app 2, p 12)).quoting(COMPLAINT_TERMS_QUOTED) },
    ],
    cautions: &[grade_not_covered(
        &[StateCorporation, Portal],
        at!((app 2, title)).read_as(externat::GRADE_READING),
    )],
    notes: &[
        Statement { text: DAY_OF_RECEIPT, at: at!((app 2, p 4 (1))) },
        Statement { text: WAITING, at: at!((app 2, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 2, p 4 (3))) },
        Statement { text: CENTRE_BOOKING, at: at!((app 2, p 8 (2))) },
        Statement { text: CENTRE_RECEIPT, at: at!((app 2, p 9)) },
        Statement { text: CENTRE_COLLECTION, at: at!((app 2, p 9)) },
        Statement { text: CENTRE_HOME_VISIT, at: at!((app 2, p 13)) },
    ],
    conflicts: &[
        Conflict {
            id: "born-in-2008",
            bears: Bears::Note,
            channels: &[StateCorporation, Portal],
            when: BORN_IN_2008,
            text: NEITHER_BEFORE_NOR_AFTER_2008,
            reading: NOT_ASKED_OF_2008,
            at: at!((app 2, p 9 (4)), (app 2, p 9)),
        },
        WHOSE_SIGNATURE_CONFLICT,
        Conflict {
            id: "identity-card-if-any",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: IDENTITY_CARD,
            reading: IDENTITY_CARD_READING,
            at: at!((app 2, p 9 (4))),
        },
        COPY_OR_EXTRACT_CONFLICT,
        Conflict {
            id: "provider-desk",
            bears: Bears::Nothing,
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            text: PROVIDER_DESK,
            reading: text! {
                kk: "Өтініш ХҚКО мен портал арқылы ғана беріледі; шекті уақыттар ескі редакциядан қалған.",
                ru: "Обращаются только через ЦОН и портал; эти нормы времени остались от прежней редакции.",
                en: "Applications go through the service centre and the portal only; the limits are a relic of drafting.",
            },
            at: at!((app 2, p 3), (app 2, p 4 (2)), (app 2, p 4 (3))),
        },
    ],
    ..NAMED_EXTERNAT_IN_2015
};
