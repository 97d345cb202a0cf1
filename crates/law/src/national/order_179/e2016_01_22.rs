//! Order No 179 of 8 April 2015, edition of 22 January 2016 (order No 68).

use crate::national::{externat, order_61};
use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::{
    AfterHours, AgeKind, Bears, Bound, Cause, Caution, ChannelRule, Choice, Code, Condition, Conflict, Consent,
    Deadline, DeadlineRule, Desk, Document, DocumentId, Edition, FactId, Form, FromStateSystems, GroundRule, Hours,
    InForce, Known, Lack, ProtectedData, Reception, Reference, Refusal, RefusalStage, Role, Rules, Service, Signature,
    Source, Statement,
};
use erezhe_act::{at, clock, day, month_day, place, quote, text};

pub(crate) use super::act_of_2016::ACT;
use super::alike::{
    ABROAD_ALONE, AFTER_HOURS, APPLIES, BORN_IN_2008, CERTIFICATE, CERTIFICATE_COPY, CERTIFICATE_IN_SYSTEMS,
    CLOSED_ORGANISATION, COMPLAINT_AGAINST_CORPORATION, COMPLAINT_TERMS, COMPLAINT_TERMS_QUOTED, COMPLAINT_TO_AKIMAT,
    COMPLAINT_TO_PROVIDER, CONCLUSION, CONCLUSION_COPY, CONSENT, COPY_OR_EXTRACT_CONFLICT,
    DUPLICATE_APPLICATION_AT_CORPORATION, DUPLICATE_APPLICATION_AT_OFFICE, DUPLICATE_BIRTH_CERTIFICATE,
    DUPLICATE_IDENTITY, DUPLICATE_KEEPING, DUPLICATE_OF, DUPLICATE_REPRESENTATION, DUPLICATE_TERMS,
    ELECTRONIC_OR_PRINTED, EXTERNAT_APPLICATION_ON_PORTAL, EXTERNAT_HOURS, EXTERNAT_KEEPING, EXTERNAT_NAME_EN,
    EXTERNAT_NAME_RU, EXTERNAT_REPRESENTATION, EXTERNAT_TERMS, FREE, GROUND_ABROAD_WITH_PARENTS, GROUND_HEALTH,
    GROUNDS_FROM_DOCUMENTS, IDENTITY_CARD, IDENTITY_CARD_NAME, IDENTITY_CARD_READING, IDENTITY_CARD_SOURCE,
    LACK_OF_CERTIFICATE, NAMED_DUPLICATE, NEITHER_BEFORE_NOR_AFTER_2008, NOT_ASKED_OF_2008, OF_WHICH_YEAR_READING,
    ON_PAPER, PARTLY_AUTOMATED, PORTAL_SIGNATURE, PROVIDER_DESK, PROVIDERS, RESIDENCE, RESIDENCE_COPY, SCHOOL_IN_TURN,
    SCHOOLS, SERVING, SYSTEMS, WAITING, WHO_LOST, WHOSE_SIGNATURE_CONFLICT, age, grade_not_covered,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2016, 1, 22),
    registered: Known::On(day!(2016, 2, 29)),
    published: Known::No(text! {
        kk: "Жарияланған күні қолдағы дереккөздерде көрсетілмеген; қолданысқа енгізілетін күні бұйрықтың өзінде аталған.",
        ru: "День опубликования в имеющихся источниках не указан; день вступления в силу назван в самом приказе.",
        en: "No source at hand states the day of publication; the order itself names the day on which it takes effect.",
    }),
    in_force: InForce {
        from: Bound::Exact {
            day: day!(2016, 3, 1),
            basis: text! {
                kk: "Стандарттарға ескертпе: № 68 бұйрық 2016 жылғы 1 наурыздан бастап қолданысқа енгізіледі.",
                ru: "Сноска к стандартам: приказ № 68 вводится в действие с 1 марта 2016 года.",
                en: "The note to the standards: order No 68 takes effect on 1 March 2016.",
            },
        },
        to: Bound::Open,
    },
    beside: false,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "Мемлекеттік құқықтық деректер базасының ашық көшірмесіндегі қазақша және орысша мәтіндер; № 68 бұйрық 2016 жылғы 29 ақпанда № 13346 болып тіркелген.",
        ru: "Казахский и русский тексты в открытой копии государственной базы правовой информации; приказ № 68 зарегистрирован 29 февраля 2016 года под № 13346.",
        en: "The Kazakh and Russian texts in a public copy of the state legal database; order No 68 was registered on 29 February 2016 as No 13346.",
    },
    services: &[EXTERNAT, DUPLICATE],
};

const DEADLINES_OF_ORDER_61: &[Reference] = &[
    Reference { act: &order_61::e2016_01_22::ACT, place: place!(p 7) },
    Reference { act: &order_61::e2018_10_05::ACT, place: place!(p 9) },
];

const TOP_MARKS: &[Reference] = &[Reference { act: &order_61::e2018_10_05::ACT, place: place!(p 4 (3)) }];

/// Since its article 16 as of November 2015, and order No 61 of 2016.
const LEVELS: Source = at!((app 2, title)).and(externat::LEVELS_AND_YEARS);

/// From this day to the other app. 35 of order No 39, as it was read, names the archive.
const NO_ARCHIVE_NAMED: Condition =
    Condition::Any(&[Condition::SubmittedBefore(day!(2016, 11, 22)), Condition::SubmittedSince(day!(2020, 5, 15))]);

const EXTERNAT: Rules = Rules {
    until: Some(order_61::e2020_05_29::FROM),
    provider: Some(Statement { text: PROVIDERS, at: at!((app 2, p 3)) }),
    recipient: Some(Statement { text: APPLIES, at: at!((app 2, p 7), (app 2, p 9)) }),
    form: Some(Statement { text: PARTLY_AUTOMATED, at: at!((app 2, p 5)) }),
    result: Some(Statement {
        text: text! {
            kk: "1-қосымшадағы нысан бойынша экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан үзінді",
            ru: "выписка из приказа о разрешении на обучение в форме экстерната по форме приложения 1",
            en: "an extract from the order that permits study as an external student, on the form of appendix 1",
        },
        at: at!((app 2, p 6)),
    }),
    result_form: Some(Statement { text: ELECTRONIC_OR_PRINTED, at: at!((app 2, p 6)) }),
    fee: Some(Statement { text: FREE, at: at!((app 2, p 7)) }),
    channels: &[
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 2, p 3 (1))) },
        ChannelRule { channel: Portal, offered: true, at: at!((app 2, p 3 (2))) },
    ],
    grounds: &[
        GROUND_HEALTH,
        GROUND_ABROAD_WITH_PARENTS,
        GroundRule {
            ground: Choice::AbroadAlone,
            text: ABROAD_ALONE,
            at: at!((app 2, p 9 (4))).read_as(GROUNDS_FROM_DOCUMENTS),
        },
    ],
    terms: EXTERNAT_TERMS,
    documents: &[
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "экстернат нысанында оқытуға өтініш (2-қосымшадағы нысан)",
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
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (2))),
        },
        Document {
            id: DocumentId::MedicalConclusion,
            name: CONCLUSION_COPY,
            channels: &[Portal],
            form: Some(Form::of("035-1/у")),
            instead: &[],
            needed: Condition::ground(Choice::Health),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (2))),
        },
        Document {
            id: DocumentId::ResidenceAbroadCertificate,
            name: RESIDENCE,
            channels: &[StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::ground(Choice::AbroadWithParents),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (3))),
        },
        Document {
            id: DocumentId::ResidenceAbroadCertificate,
            name: RESIDENCE_COPY,
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::ground(Choice::AbroadWithParents),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (3))),
        },
        Document {
            id: DocumentId::StudyAbroadDocument,
            name: text! {
                kk: "оқушының шетелде оқитынын растайтын, оның атына берілген құжат",
                ru: "документ на имя услугополучателя, подтверждающий его обучение за рубежом",
                en: "document in the pupil's name that confirms study abroad",
            },
            channels: &[StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::ground(Choice::AbroadAlone),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (4))),
        },
        Document {
            id: DocumentId::StudyAbroadDocument,
            name: text! {
                kk: "оқушының шетелде оқитынын растайтын, оның атына берілген құжаттың электрондық көшірмесі",
                ru: "электронная копия документа на имя услугополучателя, подтверждающего его обучение за рубежом",
                en: "electronic copy of the document in the pupil's name that confirms study abroad",
            },
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::ground(Choice::AbroadAlone),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (4))),
        },
        Document {
            id: DocumentId::ReportCards,
            name: text! { kk: "үлгерім табельдері", ru: "табели успеваемости", en: "report cards" },
            channels: &[StateCorporation, Portal],
            form: None,
            instead: &[],
            needed: Condition::All(&[
                Condition::ground(Choice::TopMarks),
                Condition::SubmittedSince(day!(2018, 10, 30)),
            ]),
            lack: Lack::Disputed(Statement {
                text: text! {
                    kk: "№ 61 бұйрық «4» және «5» бағалары бар білім алушыға рұқсат береді, ал стандарттың соңғы белгілі тізбесінде бұл негізді растайтын құжат жоқ.",
                    ru: "Приказ № 61 допускает обучающихся с оценками «4» и «5», а в последнем известном перечне стандарта документа, который это подтверждает, нет.",
                    en: "Order No 61 admits pupils with the marks 4 and 5, while the last known list of the standard has no document that proves them.",
                },
                at: at!((app 2, p 9)).and(TOP_MARKS),
            }),
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9)).and(TOP_MARKS).read_as(text! {
                kk: "Тізбе бұл құжатты атамайды; үлгерім табелі бағаларды растайтын құжат ретінде алынды.",
                ru: "Перечень этого документа не называет; табель взят как документ, который подтверждает оценки.",
                en: "The list does not name it; report cards are taken as what proves the marks.",
            }),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: CERTIFICATE,
            channels: &[StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::BornBefore(day!(2008, 1, 1)),
            lack: LACK_OF_CERTIFICATE,
            validity: None,
            from_state_systems: Some(FromStateSystems {
                when: Condition::BornSince(day!(2009, 1, 1)),
                at: at!((app 2, p 9)).read_as(CERTIFICATE_IN_SYSTEMS),
            }),
            at: at!((app 2, p 9 (5))),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: CERTIFICATE_COPY,
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::BornBefore(day!(2008, 1, 1)),
            lack: LACK_OF_CERTIFICATE,
            validity: None,
            from_state_systems: Some(FromStateSystems {
                when: Condition::BornSince(day!(2009, 1, 1)),
                at: at!((app 2, p 9)).read_as(CERTIFICATE_IN_SYSTEMS),
            }),
            at: at!((app 2, p 9 (5))),
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
            at: at!((app 2, p 9 (5))).read_as(IDENTITY_CARD_SOURCE),
        },
    ],
    deadlines: &[Deadline {
        when: Condition::Always,
        rule: DeadlineRule::OfAcademicYear(month_day!(12, 1)),
        contested_since: Some(day!(2018, 10, 30)),
        at: at!((app 2, p 4 (4))).quoting(quote! {
            kk: "өтінішті ағымдағы оқу жылының 1 желтоқсанынан кешіктірмей береді",
            ru: "подается не позднее 1 декабря текущего учебного года",
        }),
    }],
    ages: &[
        age(9, AgeKind::AtLeast, LEVELS.read_as(externat::TOO_YOUNG)),
        age(21, AgeKind::Under, LEVELS.read_as(externat::TOO_OLD)),
    ],
    hours: EXTERNAT_HOURS,
    after_hours: Some(AfterHours { every_channel: false, text: AFTER_HOURS, at: at!((app 2, p 8 (3))) }),
    keeping: EXTERNAT_KEEPING,
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация қызметкері өтінішті қабылдамайды және 3-қосымшадағы нысан бойынша қолхат береді.",
            ru: "При неполном пакете документов работник Государственной корпорации отказывает в приёме заявления и выдаёт расписку по форме приложения 3.",
            en: "If the package is incomplete, the employee of the State Corporation refuses the application and gives a receipt on the form of appendix 3.",
        },
        at: at!((app 2, p 10)),
    }],
    representation: EXTERNAT_REPRESENTATION,
    signature: Some(Signature { or_one_time_password: false, at: at!((app 2, p 9 (1)), (app 2, p 15)), checks: None }),
    state_systems: &[Statement {
        text: text! {
            kk: "Қазақстанда 2008 жылдан кейін берілген жеке басты куәландыратын құжаттар мен туу туралы куәліктердің мәліметін көрсетілетін қызметті беруші мемлекеттік ақпараттық жүйелерден алады.",
            ru: "Сведения о документах, удостоверяющих личность, и свидетельствах о рождении, выданных в Казахстане после 2008 года, услугодатель получает из государственных информационных систем.",
            en: "The provider takes data of identity documents and birth certificates issued in Kazakhstan after 2008 from state information systems.",
        },
        at: at!((app 2, p 9)),
    }],
    complaints: &[
        Statement { text: COMPLAINT_TO_PROVIDER, at: at!((app 2, p 11)) },
        Statement { text: COMPLAINT_AGAINST_CORPORATION, at: at!((app 2, p 11)) },
        Statement { text: COMPLAINT_TERMS, at: at!((app 2, p 11), (app 2, p 12)).quoting(COMPLAINT_TERMS_QUOTED) },
    ],
    cautions: &[grade_not_covered(&[StateCorporation, Portal], LEVELS.read_as(externat::GRADE_READING))],
    notes: &[
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорацияға жүгінгенде құжаттар қабылданған күн мерзімге кірмейді.",
                ru: "При обращении в Государственную корпорацию день приёма не входит в срок оказания услуги.",
                en: "At the State Corporation the day of receipt is not part of the term.",
            },
            at: at!((app 2, p 4 (1))),
        },
        Statement { text: WAITING, at: at!((app 2, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 2, p 4 (3))) },
        Statement {
            text: text! {
                kk: "Электрондық кезекті портал арқылы алдын ала брондауға болады.",
                ru: "Место в электронной очереди можно забронировать на портале.",
                en: "A place in the electronic queue can be booked on the portal.",
            },
            at: at!((app 2, p 8 (2))),
        },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорация қабылданған құжаттар туралы қолхат береді.",
                ru: "Государственная корпорация выдаёт расписку о приёме документов.",
                en: "The State Corporation gives a receipt for the documents.",
            },
            at: at!((app 2, p 9)),
        },
        Statement {
            text: text! {
                kk: "Дайын құжат қолхат пен жеке басты куәландыратын құжат бойынша беріледі; өкіл нотариус куәландырған сенімхат көрсетеді.",
                ru: "Готовый документ выдают по расписке при предъявлении документа, удостоверяющего личность; представитель предъявляет нотариально заверенную доверенность.",
                en: "The result is handed over against the receipt and an identity document; a representative shows a notarised power of attorney.",
            },
            at: at!((app 2, p 9)),
        },
        Statement {
            text: text! {
                kk: "Денсаулығы тұрақты бұзылып, тыныс-тіршілігі шектелген адамдардың құжаттарын Мемлекеттік корпорация қызметкері 1414 арқылы шақырту бойынша үйіне барып қабылдайды.",
                ru: "У людей со стойким нарушением здоровья, ограничивающим жизнедеятельность, работник Государственной корпорации принимает документы на дому по вызову через 1414.",
                en: "From people with a lasting impairment that limits their life the employee of the State Corporation takes the documents at home, on a call to 1414.",
            },
            at: at!((app 2, p 13)),
        },
    ],
    conflicts: &[
        Conflict {
            id: "deadline-after-order-540",
            bears: Bears::Nothing,
            channels: &[StateCorporation, Portal],
            when: Condition::SubmittedSince(day!(2018, 10, 30)),
            text: text! {
                kk: "Стандарт өтінішті 1 желтоқсаннан кешіктірмей беруді талап етеді; № 61 бұйрықтың қағидаларындағы дәл осындай талапты 2018 жылғы 5 қазандағы № 540 бұйрық (2018 жылғы 30 қазаннан бастап) алып тастап, басқа мерзімдер белгіледі: денсаулық бойынша — қорытынды алынған күннен бастап, шетелге кетерде — кемінде күнтізбелік 20 күн бұрын, «4» және «5» бағаларымен оқитындар үшін — оқу жылы басталғанға дейін кемінде күнтізбелік 20 күн бұрын.",
                ru: "Стандарт требует подать заявление не позднее 1 декабря; такое же требование правил приказа № 61 исключил приказ № 540 от 5 октября 2018 года (с 30 октября 2018 года) и назначил другие сроки: по здоровью — со дня получения заключения, при выезде — не позднее чем за 20 календарных дней до него, для обучающихся на «4» и «5» — не позднее чем за 20 календарных дней до начала учебного года.",
                en: "The standard wants the application by 1 December; the same rule was in order No 61 until order No 540 of 5 October 2018 took it out (from 30 October 2018) and set other times: for health from the day of the conclusion, for a departure at least 20 calendar days before it, for pupils with only the marks 4 and 5 at least 20 calendar days before the academic year begins.",
            },
            reading: text! {
                kk: "Екі мерзім де тексеріледі. Стандарттағы 1 желтоқсан ғана сақталмаса, лауазымды адам шешеді: № 61 бұйрық кейінгі, ал стандарттың 2018–2019 жылғы редакциялары табылмады. № 540 бұйрықтың мерзімдері қолданылады: стандарт олардан аз уақытқа жол бермейді.",
                ru: "Проверяются оба срока. Если пропущено только 1 декабря стандарта, решает должностное лицо: приказ № 61 позднее, а редакции стандарта 2018–2019 годов не найдены. Сроки приказа № 540 действуют: меньшего срока стандарт не допускает.",
                en: "Both are checked. Where only 1 December of the standard is missed, an official judges: order No 61 is the later act, and the editions of the standard of 2018 and 2019 were not found. The times of order No 540 hold: the standard does not allow a shorter time.",
            },
            at: at!((app 2, p 4 (4))).and(DEADLINES_OF_ORDER_61),
        },
        Conflict {
            id: "top-marks-without-documents",
            bears: Bears::Nothing,
            channels: &[StateCorporation, Portal],
            when: Condition::All(&[Condition::ground(Choice::TopMarks), Condition::SubmittedSince(day!(2018, 10, 30))]),
            text: text! {
                kk: "№ 61 бұйрық № 540 бұйрықтан кейін барлық пәннен «4» және «5» бағалары бар білім алушыларға да экстернатқа рұқсат береді, ал стандарттың соңғы белгілі мәтінінде бұл негізге арналған құжат жоқ.",
                ru: "Приказ № 61 после приказа № 540 допускает к экстернату и обучающихся с оценками «4» и «5» по всем предметам, а в последнем известном тексте стандарта документа для этого основания нет.",
                en: "Since order No 540, order No 61 also admits pupils with only the marks 4 and 5, while the last known text of the standard has no document for that ground.",
            },
            reading: text! {
                kk: "Негіз қабылданады; қандай құжатпен расталатынын лауазымды адам шешеді: стандарттың 2018–2019 жылғы редакциялары табылмады. Үлгерім табельдерін кейін 2020 жылғы қағидалар сұраған.",
                ru: "Основание принимается; чем его подтвердить, решает должностное лицо: редакции стандарта 2018–2019 годов не найдены. Табели успеваемости потребовали позже правила 2020 года.",
                en: "The ground is accepted; what proves it an official judges: the editions of the standard of 2018 and 2019 were not found. The rules of 2020 later asked for report cards.",
            },
            at: at!((app 2, p 9)).and(TOP_MARKS),
        },
        Conflict {
            id: "born-in-2008",
            bears: Bears::Note,
            channels: &[StateCorporation, Portal],
            when: BORN_IN_2008,
            text: NEITHER_BEFORE_NOR_AFTER_2008,
            reading: NOT_ASKED_OF_2008,
            at: at!((app 2, p 9 (5)), (app 2, p 9)),
        },
        WHOSE_SIGNATURE_CONFLICT,
        Conflict {
            id: "identity-card-if-any",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: IDENTITY_CARD,
            reading: IDENTITY_CARD_READING,
            at: at!((app 2, p 9 (5))),
        },
        COPY_OR_EXTRACT_CONFLICT,
        Conflict {
            id: "provider-desk",
            bears: Bears::Nothing,
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            text: PROVIDER_DESK,
            reading: text! {
                kk: "Өтініш Мемлекеттік корпорация мен портал арқылы ғана беріледі; шекті уақыттар ескі редакциядан қалған.",
                ru: "Обращаются только через Государственную корпорацию и портал; эти нормы времени остались от прежней редакции.",
                en: "Applications go through the State Corporation and the portal only; the limits are a relic of drafting.",
            },
            at: at!((app 2, p 3), (app 2, p 4 (2)), (app 2, p 4 (3))),
        },
    ],
    ..Rules::of(
        Service::ExternatPermit,
        text! {
            kk: "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру",
            ru: EXTERNAT_NAME_RU,
            en: EXTERNAT_NAME_EN,
        },
        at!((app 2, title)),
    )
};

const DUPLICATE: Rules = Rules {
    provider: Some(Statement { text: SCHOOLS, at: at!((app 3, p 3)) }),
    recipient: Some(Statement { text: WHO_LOST, at: at!((app 3, p 7), (app 3, p 9 (1)), (app 3, p 9 (2))) }),
    form: Some(Statement { text: ON_PAPER, at: at!((app 3, p 5)) }),
    result: Some(Statement { text: DUPLICATE_OF, at: at!((app 3, p 6)) }),
    result_form: Some(Statement { text: ON_PAPER, at: at!((app 3, p 6)) }),
    fee: Some(Statement { text: FREE, at: at!((app 3, p 7)) }),
    channels: &[
        ChannelRule { channel: Office, offered: true, at: at!((app 3, p 3 (1))) },
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 3, p 3 (2))) },
    ],
    terms: DUPLICATE_TERMS,
    documents: &[
        DUPLICATE_APPLICATION_AT_OFFICE,
        DUPLICATE_APPLICATION_AT_CORPORATION,
        DUPLICATE_IDENTITY,
        DUPLICATE_BIRTH_CERTIFICATE,
    ],
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: Some(clock!(9:00)),
            closes: Some(clock!(18:30)),
            in_variants: false,
            lunch: Some((clock!(13:00), clock!(14:30))),
            reception: Some(Reception { from: clock!(9:00), to: clock!(18:30), pause: (clock!(13:00), clock!(14:30)), at: None }),
            at: at!((app 3, p 8 (1))),
        },
        Hours {
            desk: Desk::StateCorporation,
            opens: Some(clock!(9:00)),
            closes: Some(clock!(20:00)),
            in_variants: false,
            lunch: None,
            reception: None,
            at: at!((app 3, p 8 (2))),
        },
    ],
    keeping: DUPLICATE_KEEPING,
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация қызметкері өтінішті қабылдамайды және 2-қосымшадағы нысан бойынша қолхат береді.",
            ru: "При неполном пакете документов работник Государственной корпорации отказывает в приёме заявления и выдаёт расписку по форме приложения 2.",
            en: "If the package is incomplete, the employee of the State Corporation refuses the application and gives a receipt on the form of appendix 2.",
        },
        at: at!((app 3, p 10)),
    }],
    representation: DUPLICATE_REPRESENTATION,
    consent: Some(Consent { channels: &[Office, StateCorporation], data: ProtectedData::Secret, form: None, text: CONSENT, at: at!((app 3, p 9)) }),
    state_systems: &[Statement { text: SYSTEMS, at: at!((app 3, p 9)) }],
    complaints: &[
        Statement { text: COMPLAINT_TO_AKIMAT, at: at!((app 3, p 11)) },
        Statement { text: COMPLAINT_AGAINST_CORPORATION, at: at!((app 3, p 11)) },
        Statement { text: COMPLAINT_TERMS, at: at!((app 3, p 11), (app 3, p 12)).quoting(COMPLAINT_TERMS_QUOTED) },
    ],
    cautions: &[Caution {
        code: Code::ProviderClosed,
        fact: FactId::SchoolClosed,
        when: Condition::All(&[Condition::yes(FactId::SchoolClosed), NO_ARCHIVE_NAMED]),
        channels: &[Office, StateCorporation],
        judged: true,
        no_estimate: true,
        text: CLOSED_ORGANISATION,
        at: at!((app 3, p 3)).quoting(quote! {
            kk: "Мемлекеттік қызметті Қазақстан Республикасының негізгі орта және жалпы орта білім беру ұйымдары (…) көрсетеді",
            ru: "Государственная услуга оказывается организациями основного среднего и общего среднего образования Республики Казахстан",
        }),
    }],
    notes: &[
        Statement {
            text: text! {
                kk: "Құжат тапсыру үшін кезекте күту — ең көбі 15 минут.",
                ru: "Ожидание в очереди для сдачи документов — не более 15 минут.",
                en: "Waiting in line to hand in the documents takes at most 15 minutes.",
            },
            at: at!((app 3, p 4 (2))),
        },
        Statement { text: SERVING, at: at!((app 3, p 4 (3))) },
        Statement { text: SCHOOL_IN_TURN, at: at!((app 3, p 8 (1))) },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорацияның электрондық кезегін портал арқылы брондауға болады.",
                ru: "Место в электронной очереди Государственной корпорации можно забронировать на портале.",
                en: "A place in the electronic queue of the State Corporation can be booked on the portal.",
            },
            at: at!((app 3, p 8 (2))),
        },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорация қабылданған құжаттар туралы қолхат береді.",
                ru: "Государственная корпорация выдаёт расписку о приёме документов.",
                en: "The State Corporation gives a receipt for the documents.",
            },
            at: at!((app 3, p 9)),
        },
        Statement {
            text: text! {
                kk: "Дайын құжат Мемлекеттік корпорацияда қолхат пен жеке басты куәландыратын құжат бойынша беріледі; өкіл нотариус куәландырған сенімхат көрсетеді.",
                ru: "В Государственной корпорации готовый документ выдают по расписке при предъявлении документа, удостоверяющего личность; представитель предъявляет нотариально заверенную доверенность.",
                en: "The State Corporation hands over the result against the receipt and an identity document; a representative shows a notarised power of attorney.",
            },
            at: at!((app 3, p 9)),
        },
        Statement {
            text: text! {
                kk: "Денсаулығы тұрақты бұзылып, тыныс-тіршілігі шектелген адамдардың құжаттарын Мемлекеттік корпорация қызметкері 1414 арқылы шақырту бойынша үйіне барып қабылдайды.",
                ru: "У людей со стойким нарушением здоровья, ограничивающим жизнедеятельность, работник Государственной корпорации принимает документы на дому по вызову через 1414.",
                en: "From people with a lasting impairment that limits their life the employee of the State Corporation takes the documents at home, on a call to 1414.",
            },
            at: at!((app 3, p 13)),
        },
    ],
    conflicts: &[
        Conflict {
            id: "born-in-2008",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation],
            when: Condition::Role(&[Role::Parent, Role::LegalRepresentative]),
            text: text! {
                kk: "Орысша мәтін куәліктің көшірмесін 2008 жылға дейін туғандардан, қазақша мәтін 2008 жылы туғандардан сұрайды, ал жүйелердегі мәлімет 2008 жылдан кейін берілген құжаттар туралы.",
                ru: "Русский текст требует копию свидетельства от родившихся до 2008 года, казахский — от родившихся в 2008 году, а сведения в системах — о документах, выданных после 2008 года.",
                en: "The Russian text asks those born before 2008 for the copy of the certificate, the Kazakh one those born in 2008, and the systems hold data of documents issued after 2008.",
            },
            reading: OF_WHICH_YEAR_READING,
            at: at!((app 3, p 9 (2)), (app 3, p 9)),
        },
        PORTAL_SIGNATURE,
    ],
    ..NAMED_DUPLICATE
};
