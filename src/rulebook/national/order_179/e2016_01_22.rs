//! Order No 179 of 8 April 2015, edition of 22 January 2016 (order No 68).

use crate::law::Channel::{Office, Portal, StateCorporation};
use crate::law::{
    Act, Bound, Cause, ChannelRule, Choice, Condition, Conflict, Consent, Deadline, DeadlineRule, Desk, Document,
    DocumentId, Duration, Edition, FromStateSystems, GroundRule, Hours, InForce, Keeping, Known, Proof, Reference,
    Refusal, RefusalStage, Representation, Role, Rules, Service, Signature, Statement, Term, Text, Unit,
};
use crate::rulebook::general::hour;
use crate::rulebook::national::order_61;
use crate::{at, day, place, text};

/// The edition, as citations name it.
pub(in crate::rulebook) static ACT: Act = Act {
    id: "kz-order-179-2015",
    edition: day!(2016, 1, 22),
    cited: text! {
        kk: "2015 жылғы 8 сәуірдегі № 179 бұйрық (2016 жылғы 22 қаңтардағы № 68 бұйрықтың редакциясында)",
        ru: "приказ № 179 от 8 апреля 2015 года (в редакции приказа № 68 от 22 января 2016 года)",
        en: "order No 179 of 8 April 2015 (edition of order No 68 of 22 January 2016)",
    },
    title: text! {
        kk: "Орта білім беру саласында жергілікті атқарушы органдармен көрсетілетін мемлекеттік көрсетілетін қызметтер стандарттарын бекіту туралы",
        ru: "Об утверждении стандартов государственных услуг в сфере среднего образования, оказываемых местными исполнительными органами",
        en: "On approval of the standards of public services in secondary education provided by local executive bodies",
    },
    url: "https://adilet.zan.kz/rus/docs/V1500011057",
};

/// What it says.
pub(in crate::rulebook) static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2016, 1, 22),
    registered: Known::On(day!(2016, 2, 29)),
    published: Known::No(text! {
        kk: "Жарияланған күні қолдағы дереккөздерде көрсетілмеген; күшіне ену күні бұйрықтың өзінде аталған.",
        ru: "День опубликования в имеющихся источниках не указан; день вступления в силу назван в самом приказе.",
        en: "No source at hand states the day of publication; the order itself names the day on which it takes effect.",
    }),
    in_force: InForce {
        from: Bound::Exact {
            day: day!(2016, 3, 1),
            basis: text! {
                kk: "Стандарттардың ескертуі: № 68 бұйрық 2016 жылғы 1 наурыздан бастап күшіне енеді.",
                ru: "Сноска к стандартам: приказ № 68 вводится в действие с 1 марта 2016 года.",
                en: "The note to the standards: order No 68 takes effect on 1 March 2016.",
            },
        },
        to: Bound::Approximate {
            day: day!(2020, 12, 29),
            within_days: 30,
            basis: text! {
                kk: "2020 жылғы 28 желтоқсандағы № 545 бұйрықпен күші жойылды, ол алғашқы ресми жарияланған күнінен кейін қолданысқа енеді; жарияланған күні белгісіз, сондықтан ең ерте мүмкін күн алынды.",
                ru: "Утратил силу приказом № 545 от 28 декабря 2020 года, который вводится в действие после дня его первого официального опубликования; день опубликования неизвестен, взят самый ранний возможный день.",
                en: "Repealed by order No 545 of 28 December 2020, which takes effect after the day of its first official publication; that day is not known, so the earliest possible day is taken.",
            },
        },
    },
    beside: false,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "Мемлекеттік құқықтық деректер базасының ашық көшірмесіндегі қазақша және орысша мәтіндер; № 68 бұйрық 2016 жылғы 29 ақпанда № 13346 болып тіркелген.",
        ru: "Казахский и русский тексты в открытой копии государственной базы правовой информации; приказ № 68 зарегистрирован 29 февраля 2016 года под № 13346.",
        en: "The Kazakh and Russian texts in a public copy of the state legal database; order No 68 was registered on 29 February 2016 as No 13346.",
    },
    services: &[EXTERNAT, DUPLICATE],
};

const BORN_IN_2008: Condition =
    Condition::All(&[Condition::BornSince(day!(2008, 1, 1)), Condition::BornBefore(day!(2009, 1, 1))]);

const CERTIFICATE_IN_SYSTEMS: Text = text! {
    kk: "Мәтінде бұл мәліметтер мемлекеттік ақпараттық жүйелерден алынады делінген; куәлікті әкелудің қажет емесі осыдан шығарылды.",
    ru: "В тексте сказано, что эти сведения поступают из государственных информационных систем; что приносить свидетельство не нужно, — вывод из этого.",
    en: "The text says that the data come from state information systems; that the certificate need not be brought is inferred from it.",
};

const WHO_MAY: &[Reference] = &[Reference { act: &order_61::e2016_01_22::ACT, place: place!(p 4) }];

const DEADLINE_OF_ORDER_61: &[Reference] = &[Reference { act: &order_61::e2016_01_22::ACT, place: place!(p 7) }];

const DEADLINES_OF_ORDER_61: &[Reference] = &[
    Reference { act: &order_61::e2016_01_22::ACT, place: place!(p 7) },
    Reference { act: &order_61::e2018_10_05::ACT, place: place!(p 9) },
];

const EXTERNAT: Rules = Rules {
    until: Some(order_61::e2020_05_29::FROM),
    provider: Some(Statement {
        text: text! {
            kk: "Астана және Алматы қалаларының, аудандар мен облыстық маңызы бар қалалардың жергілікті атқарушы органдары",
            ru: "местные исполнительные органы городов Астаны и Алматы, районов и городов областного значения",
            en: "local executive bodies of Astana and Almaty, of districts and of cities of regional significance",
        },
        at: at!((app 2, p 3)),
    }),
    recipient: Some(Statement {
        text: text! {
            kk: "Жеке тұлғалар; өтінішті алушының өзі немесе растайтын құжаты бар заңды өкілі береді.",
            ru: "Физические лица; обращается сам услугополучатель либо законный представитель с подтверждающим документом.",
            en: "Natural persons; the recipient applies, or a legal representative with a document that proves it.",
        },
        at: at!((app 2, p 7), (app 2, p 9)),
    }),
    form: Some(Statement {
        text: text! {
            kk: "электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде",
            ru: "электронная (частично автоматизированная) и (или) бумажная",
            en: "electronic (partly automated) and/or on paper",
        },
        at: at!((app 2, p 5)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "1-қосымшадағы нысан бойынша экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан үзінді",
            ru: "выписка из приказа о разрешении на обучение в форме экстерната по форме приложения 1",
            en: "an extract from the order that permits study as an external student, on the form of appendix 1",
        },
        at: at!((app 2, p 6)),
    }),
    result_form: Some(Statement {
        text: text! {
            kk: "Электрондық; қағаз түрінде сұралса, басып шығарылып, мөрмен және қол қоюмен расталады.",
            ru: "Электронная; если результат просят на бумаге, его распечатывают и заверяют печатью и подписью.",
            en: "Electronic; if paper is asked for, it is printed, sealed and signed.",
        },
        at: at!((app 2, p 6)),
    }),
    fee: Some(Statement {
        text: text! { kk: "Тегін.", ru: "Бесплатно.", en: "Free of charge." },
        at: at!((app 2, p 7)),
    }),
    channels: &[
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 2, p 3 (1))) },
        ChannelRule { channel: Portal, offered: true, at: at!((app 2, p 3 (2))) },
    ],
    grounds: &[
        GroundRule {
            ground: Choice::Health,
            text: text! {
                kk: "Білім алушы денсаулығына байланысты білім беру ұйымына бара алмайды.",
                ru: "Обучающийся по состоянию здоровья не может посещать организацию образования.",
                en: "The pupil cannot attend school for reasons of health.",
            },
            at: at!((app 2, p 9 (2)))
                .and(WHO_MAY)
                .read_as(GROUNDS_FROM_DOCUMENTS),
        },
        GroundRule {
            ground: Choice::AbroadWithParents,
            text: text! {
                kk: "Білім алушы шетелге ата-анасымен немесе оларды алмастыратын адамдармен бірге кетеді.",
                ru: "Обучающийся выезжает за рубеж с родителями или лицами, их заменяющими.",
                en: "The pupil leaves abroad with the parents or those who take their place.",
            },
            at: at!((app 2, p 9 (3)))
                .and(WHO_MAY)
                .read_as(GROUNDS_FROM_DOCUMENTS),
        },
        GroundRule {
            ground: Choice::AbroadAlone,
            text: text! {
                kk: "Білім алушы шетелге ата-анасынсыз және оларды алмастыратын адамдарсыз кетеді.",
                ru: "Обучающийся выезжает за рубеж без родителей и лиц, их заменяющих.",
                en: "The pupil leaves abroad without the parents or those who take their place.",
            },
            at: at!((app 2, p 9 (4)))
                .and(WHO_MAY)
                .read_as(GROUNDS_FROM_DOCUMENTS),
        },
    ],
    terms: &[Term {
        channels: &[StateCorporation, Portal],
        duration: Duration { amount: 15, unit: Unit::WorkingDays },
        at: at!((app 2, p 4 (1))),
    }],
    documents: &[
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "экстернат нысанында оқытуға өтініш (2-қосымшадағы нысан)",
                ru: "заявление на обучение в форме экстерната (по форме приложения 2)",
                en: "application to study as an external student (form of appendix 2)",
            },
            channels: &[StateCorporation],
            needed: Condition::Always,
            if_any: false,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (1))),
        },
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "алушының ЭЦҚ-сы қойылған электрондық сұрату",
                ru: "электронный запрос, подписанный ЭЦП услугополучателя",
                en: "electronic request signed with the recipient's electronic signature",
            },
            channels: &[Portal],
            needed: Condition::Always,
            if_any: false,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (1))),
        },
        Document {
            id: DocumentId::MedicalConclusion,
            name: text! {
                kk: "дәрігерлік-консультативтік комиссияның қорытындысы (035-1/у нысаны)",
                ru: "заключение врачебно-консультационной комиссии (форма 035-1/у)",
                en: "conclusion of the medical consultative commission (form 035-1/u)",
            },
            channels: &[StateCorporation],
            needed: Condition::ground(Choice::Health),
            if_any: false,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (2))),
        },
        Document {
            id: DocumentId::MedicalConclusion,
            name: text! {
                kk: "дәрігерлік-консультативтік комиссия қорытындысының (035-1/у нысаны) электрондық көшірмесі",
                ru: "электронная копия заключения врачебно-консультационной комиссии (форма 035-1/у)",
                en: "electronic copy of the conclusion of the medical consultative commission (form 035-1/u)",
            },
            channels: &[Portal],
            needed: Condition::ground(Choice::Health),
            if_any: false,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (2))),
        },
        Document {
            id: DocumentId::ResidenceAbroadCertificate,
            name: text! {
                kk: "ата-анасының немесе оларды алмастыратын адамдардың шетелде уақытша тұратыны туралы анықтама",
                ru: "справка о временном проживании за рубежом родителей или лиц, их заменяющих",
                en: "certificate of the temporary residence abroad of the parents or those who take their place",
            },
            channels: &[StateCorporation],
            needed: Condition::ground(Choice::AbroadWithParents),
            if_any: false,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (3))),
        },
        Document {
            id: DocumentId::ResidenceAbroadCertificate,
            name: text! {
                kk: "ата-анасының немесе оларды алмастыратын адамдардың шетелде уақытша тұратыны туралы анықтаманың электрондық көшірмесі",
                ru: "электронная копия справки о временном проживании за рубежом родителей или лиц, их заменяющих",
                en: "electronic copy of the certificate of the temporary residence abroad of the parents or those who take their place",
            },
            channels: &[Portal],
            needed: Condition::ground(Choice::AbroadWithParents),
            if_any: false,
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
            needed: Condition::ground(Choice::AbroadAlone),
            if_any: false,
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
            needed: Condition::ground(Choice::AbroadAlone),
            if_any: false,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (4))),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: text! {
                kk: "оқушының туу туралы куәлігінің көшірмесі",
                ru: "копия свидетельства о рождении услугополучателя",
                en: "copy of the pupil's birth certificate",
            },
            channels: &[StateCorporation],
            needed: Condition::BornBefore(day!(2008, 1, 1)),
            if_any: false,
            validity: None,
            from_state_systems: Some(FromStateSystems {
                when: Condition::BornSince(day!(2009, 1, 1)),
                at: at!((app 2, p 9)).read_as(CERTIFICATE_IN_SYSTEMS),
            }),
            at: at!((app 2, p 9 (5))),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: text! {
                kk: "оқушының туу туралы куәлігінің электрондық көшірмесі",
                ru: "электронная копия свидетельства о рождении услугополучателя",
                en: "electronic copy of the pupil's birth certificate",
            },
            channels: &[Portal],
            needed: Condition::BornBefore(day!(2008, 1, 1)),
            if_any: false,
            validity: None,
            from_state_systems: Some(FromStateSystems {
                when: Condition::BornSince(day!(2009, 1, 1)),
                at: at!((app 2, p 9)).read_as(CERTIFICATE_IN_SYSTEMS),
            }),
            at: at!((app 2, p 9 (5))),
        },
        Document {
            id: DocumentId::IdentityDocument,
            name: text! {
                kk: "оқушының жеке куәлігінің көшірмесі, болған жағдайда (жеке басын сәйкестендіру үшін түпнұсқасы көрсетіледі)",
                ru: "копия удостоверения личности услугополучателя, если оно есть (оригинал — для идентификации личности)",
                en: "copy of the pupil's identity card, where there is one (the original is shown for identification)",
            },
            channels: &[StateCorporation],
            needed: Condition::Always,
            if_any: true,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (5))).read_as(text! {
                kk: "Қазақша мәтін бойынша: жеке куәліктің көшірмесі болған жағдайда ғана; мектеп оқушысында жеке куәлік болмауы мүмкін.",
                ru: "По казахскому тексту: копия удостоверения личности — если оно есть; у школьника его может и не быть.",
                en: "As the Kazakh text puts it: the copy of the identity card is for those who have one; a pupil may have none.",
            }),
        },
    ],
    deadlines: &[Deadline {
        when: Condition::Always,
        rule: DeadlineRule::OfAcademicYear { month: 12, day: 1 },
        at: at!((app 2, p 4 (4))).and(DEADLINE_OF_ORDER_61),
    }],
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: None,
            closes: None,
            lunch: Some((hour(13, 0), hour(14, 30))),
            at: at!((app 2, p 8 (1))),
        },
        Hours {
            desk: Desk::StateCorporation,
            opens: Some(hour(9, 0)),
            closes: Some(hour(20, 0)),
            lunch: None,
            at: at!((app 2, p 8 (2))),
        },
        Hours { desk: Desk::Portal, opens: None, closes: None, lunch: None, at: at!((app 2, p 8 (3))) },
    ],
    after_hours: Some(Statement {
        text: text! {
            kk: "Жұмыс уақыты аяқталғаннан кейін, демалыс және мереке күндері порталға берілген өтініш келесі жұмыс күні қабылданады.",
            ru: "Заявление, поданное на портал после окончания рабочего времени, в выходной или праздничный день, принимается следующим рабочим днём.",
            en: "A portal application made after working hours, on a day off or a holiday is accepted on the next working day.",
        },
        at: at!((app 2, p 8 (3))),
    }),
    keeping: Some(Keeping {
        channel: StateCorporation,
        duration: Duration { amount: 1, unit: Unit::Months },
        resent_within: Duration { amount: 1, unit: Unit::WorkingDays },
        at: at!((app 2, p 9)),
    }),
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация қызметкері өтінішті қабылдамайды және 3-қосымшадағы нысан бойынша қолхат береді.",
            ru: "При неполном пакете документов работник Государственной корпорации отказывает в приёме заявления и выдаёт расписку по форме приложения 3.",
            en: "If the package is incomplete, the worker of the State Corporation refuses the application and gives a receipt on the form of appendix 3.",
        },
        at: at!((app 2, p 10)),
    }],
    representation: &[
        Representation {
            roles: &[Role::Parent],
            channels: &[StateCorporation, Portal],
            proof: Proof::None,
            text: text! {
                kk: "Ата-анасы оқушының атынан өзі өтініш бере алады.",
                ru: "Родитель может обратиться за обучающегося сам.",
                en: "A parent may apply for the pupil.",
            },
            at: at!((app 2, p 9)).read_as(text! {
                kk: "Ата-ана да заңды өкіл; оны растайтын құжат — тізімдегі немесе мемлекеттік ақпараттық жүйелердегі баланың туу туралы куәлігі.",
                ru: "Родитель — тоже законный представитель; подтверждающий документ — свидетельство о рождении ребёнка из перечня или из государственных информационных систем.",
                en: "A parent is a legal representative too; the confirming document is the child's birth certificate, which is in the list or in the state information systems.",
            }),
        },
        Representation {
            roles: &[Role::LegalRepresentative],
            channels: &[StateCorporation, Portal],
            proof: Proof::Document,
            text: text! {
                kk: "Заңды өкіл өз өкілдігін растайтын құжатпен жүгінеді.",
                ru: "Законный представитель обращается с подтверждающим документом.",
                en: "A legal representative applies with a document that proves it.",
            },
            at: at!((app 2, p 9)),
        },
    ],
    signature: Some(Signature {
        or_one_time_password: false,
        at: at!((app 2, p 9 (1)), (app 2, p 15)),
        checks: None,
    }),
    state_systems: &[Statement {
        text: text! {
            kk: "Қазақстанда 2008 жылдан кейін берілген жеке басты куәландыратын құжаттар мен туу туралы куәліктердің мәліметін көрсетілетін қызметті беруші мемлекеттік ақпараттық жүйелерден алады.",
            ru: "Сведения об удостоверениях личности и свидетельствах о рождении, выданных в Казахстане после 2008 года, услугодатель получает из государственных информационных систем.",
            en: "The provider takes data of identity documents and birth certificates issued in Kazakhstan after 2008 from state information systems.",
        },
        at: at!((app 2, p 9)),
    }],
    notes: &[
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорацияға жүгінгенде құжаттар қабылданған күн мерзімге кірмейді.",
                ru: "При обращении в Государственную корпорацию день приёма не входит в срок оказания услуги.",
                en: "At the State Corporation the day of receipt is not part of the term.",
            },
            at: at!((app 2, p 4 (1))),
        },
        Statement {
            text: text! {
                kk: "Құжат тапсыру үшін күту уақыты — ең көбі 15 минут.",
                ru: "Ожидание при сдаче документов — не более 15 минут.",
                en: "Waiting to hand in the documents takes at most 15 minutes.",
            },
            at: at!((app 2, p 4 (2))),
        },
        Statement {
            text: text! {
                kk: "Қызмет көрсету уақыты — ең көбі 15 минут.",
                ru: "Обслуживание — не более 15 минут.",
                en: "Being served takes at most 15 minutes.",
            },
            at: at!((app 2, p 4 (3))),
        },
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
                kk: "Дайын құжат қолхат пен жеке басты куәландыратын құжат бойынша беріледі; өкіл нотариат куәландырған сенімхат көрсетеді.",
                ru: "Готовый документ выдают по расписке и удостоверению личности; представитель предъявляет нотариально заверенную доверенность.",
                en: "The result is handed over against the receipt and an identity document; a representative shows a notarised power of attorney.",
            },
            at: at!((app 2, p 9)),
        },
        Statement {
            text: text! {
                kk: "Денсаулығы тұрақты бұзылып, тыныс-тіршілігі шектелген адамдардың құжаттарын Мемлекеттік корпорация қызметкері 1414 арқылы шақырту бойынша үйіне барып қабылдайды.",
                ru: "У людей со стойким нарушением здоровья, ограничивающим жизнедеятельность, работник Государственной корпорации принимает документы на дому по вызову через 1414.",
                en: "From people with a lasting impairment that limits their life the worker of the State Corporation takes the documents at home, on a call to 1414.",
            },
            at: at!((app 2, p 13)),
        },
    ],
    conflicts: &[
        Conflict {
            id: "deadline-after-order-540",
            changes_answer: true,
            channels: &[StateCorporation, Portal],
            when: Condition::SubmittedSince(day!(2018, 10, 16)),
            text: text! {
                kk: "Стандарт өтінішті 1 желтоқсаннан кешіктірмей беруді талап етеді; № 61 бұйрықтың қағидаларындағы дәл осындай талапты 2018 жылғы 5 қазандағы № 540 бұйрық алып тастап, басқа мерзімдер белгіледі: денсаулық бойынша — қорытынды алынған күннен бастап, шетелге кетерде — кемінде күнтізбелік 20 күн бұрын. № 540 бұйрықтың күшіне енген дәл күні белгісіз: 2018 жылғы 16 қазаннан ерте емес.",
                ru: "Стандарт требует подать заявление не позднее 1 декабря; такое же требование правил приказа № 61 исключил приказ № 540 от 5 октября 2018 года и назначил другие сроки: по здоровью — со дня получения заключения, при выезде — не позднее чем за 20 календарных дней. Точный день вступления приказа № 540 в силу неизвестен: не раньше 16 октября 2018 года.",
                en: "The standard wants the application by 1 December; the same rule was in order No 61 until order No 540 of 5 October 2018 took it out and set other times: for health from the day of the conclusion, for a departure at least 20 calendar days before it. The exact day on which order No 540 took effect is not known: not before 16 October 2018.",
            },
            reading: text! {
                kk: "1 желтоқсан стандарт бойынша есептеледі, бірақ стандарттың 2018–2019 жылғы редакциялары табылмады; сондықтан мұны адам шешеді.",
                ru: "Считается 1 декабря стандарта, но его редакции 2018–2019 годов не найдены; поэтому решает человек.",
                en: "1 December of the standard is what is counted, but its editions of 2018 and 2019 were not found; so a person has to judge.",
            },
            at: at!((app 2, p 4 (4))).and(DEADLINES_OF_ORDER_61),
        },
        Conflict {
            id: "born-in-2008",
            changes_answer: true,
            channels: &[StateCorporation, Portal],
            when: BORN_IN_2008,
            text: text! {
                kk: "Куәліктің көшірмесі 2008 жылға дейін туғандардан сұралады, ал мәлімет 2008 жылдан кейін берілген құжаттар бойынша жүйелерден алынады; 2008 жылдың өзі екеуіне де кірмейді.",
                ru: "Копию свидетельства спрашивают у родившихся до 2008 года, а сведения из систем берут по документам, выданным после 2008 года; сам 2008 год не попадает ни туда, ни сюда.",
                en: "The copy of the certificate is asked of those born before 2008, and data come from the systems for documents issued after 2008; the year 2008 itself falls in neither.",
            },
            reading: text! {
                kk: "Тізім 2008 жылы туғандардан куәлік сұрамайды, сондықтан ол талап етілмейді; мәлімет жүйеде болмаса, мұны адам шешеді.",
                ru: "Перечень не спрашивает свидетельство у родившихся в 2008 году, поэтому оно не требуется; если сведений в системах нет, решает человек.",
                en: "The list does not ask those born in 2008 for it, so it is not required; if the systems do not have the data, a person has to judge.",
            },
            at: at!((app 2, p 9 (5)), (app 2, p 9)),
        },
        Conflict {
            id: "identity-card-if-any",
            changes_answer: false,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "Орысша мәтінде туу туралы куәліктің көшірмесі «жеке куәліктің көшірмесі болғанда» беріледі; қазақша мәтінде жеке куәліктің көшірмесінің өзі болған жағдайда беріледі.",
                ru: "По русскому тексту копию свидетельства о рождении подают «при наличии копии удостоверения личности»; по казахскому сама копия удостоверения подаётся, если она есть.",
                en: "In Russian the copy of the birth certificate goes \"with a copy of the identity card\"; in Kazakh it is the copy of the identity card that is given where there is one.",
            },
            reading: text! {
                kk: "Қазақша мәтін алынды: жеке куәлігі жоқ оқушыдан ол сұралмайды, түпнұсқасы сәйкестендіру үшін ғана көрсетіледі.",
                ru: "Взят казахский текст: у ученика без удостоверения его не спрашивают, оригинал показывают только для идентификации.",
                en: "The Kazakh text is followed: a pupil without an identity card is not asked for it, and the original is only shown for identification.",
            },
            at: at!((app 2, p 9 (5))),
        },
        Conflict {
            id: "copy-or-extract",
            changes_answer: false,
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            text: text! {
                kk: "Қазақша 6-тармақта нәтиже — бұйрықтың көшірмесі, ал орысша мәтінде және 1-қосымшаның екі тілдегі нысанында — бұйрықтан үзінді.",
                ru: "В казахском пункте 6 результат — копия приказа, а в русском тексте и в форме приложения 1 на обоих языках — выписка из приказа.",
                en: "The Kazakh p. 6 calls the result a copy of the order; the Russian text and the form of appendix 1 in both languages call it an extract.",
            },
            reading: text! {
                kk: "Үзінді: 6-тармақ 1-қосымшаның нысанына сілтейді, ал ол үзінді деп аталады.",
                ru: "Выписка: пункт 6 отсылает к форме приложения 1, а она называется выпиской.",
                en: "An extract: p. 6 points to the form of appendix 1, which is called an extract.",
            },
            at: at!((app 2, p 6)),
        },
        Conflict {
            id: "provider-desk",
            changes_answer: false,
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            text: text! {
                kk: "4-тармақ көрсетілетін қызметті берушіге құжат тапсырудың шекті уақытын айтады, ал 3-тармақ оның кеңсесін өтініш беру жолы ретінде атамайды.",
                ru: "Пункт 4 говорит о времени ожидания при сдаче документов услугодателю, а пункт 3 не называет его канцелярию среди способов обращения.",
                en: "P. 4 limits the waiting time for handing documents to the provider, while p. 3 does not name the provider's office as a way to apply.",
            },
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
            ru: "Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования",
            en: "Permission to study as an external student in organisations of basic secondary and general secondary education",
        },
        at!((app 2, title)),
    )
};

const GROUNDS_FROM_DOCUMENTS: Text = text! {
    kk: "Стандарт негіздерді тізбейді; олар әр құжат кімге қажет екенінен шығарылды.",
    ru: "Стандарт не перечисляет оснований; они выведены из того, кому нужен каждый документ.",
    en: "The standard lists no grounds; they follow from who needs which document.",
};

const DUPLICATE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Қазақстан Республикасының негізгі орта және жалпы орта білім беру ұйымдары",
            ru: "организации основного среднего и общего среднего образования Республики Казахстан",
            en: "organisations of basic secondary and general secondary education of the Republic of Kazakhstan",
        },
        at: at!((app 3, p 3)),
    }),
    recipient: Some(Statement {
        text: text! {
            kk: "Жеке тұлғалар: құжатынан айырылған түлек немесе кәмелетке толмаған баланың ата-анасы (заңды өкілі).",
            ru: "Физические лица: сам утративший документ либо родитель (законный представитель) несовершеннолетнего ребёнка.",
            en: "Natural persons: whoever lost the document, or a parent (legal representative) of a minor.",
        },
        at: at!((app 3, p 7), (app 3, p 9 (1)), (app 3, p 9 (2))),
    }),
    form: Some(Statement {
        text: text! { kk: "қағаз түрінде", ru: "бумажная", en: "on paper" },
        at: at!((app 3, p 5)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "негізгі орта білім туралы куәліктің немесе жалпы орта білім туралы аттестаттың телнұсқасы",
            ru: "дубликат свидетельства об основном среднем образовании или аттестата об общем среднем образовании",
            en: "a duplicate of the certificate of basic secondary education or of general secondary education",
        },
        at: at!((app 3, p 6)),
    }),
    result_form: Some(Statement {
        text: text! { kk: "қағаз түрінде", ru: "бумажная", en: "on paper" },
        at: at!((app 3, p 6)),
    }),
    fee: Some(Statement {
        text: text! { kk: "Тегін.", ru: "Бесплатно.", en: "Free of charge." },
        at: at!((app 3, p 7)),
    }),
    channels: &[
        ChannelRule { channel: Office, offered: true, at: at!((app 3, p 3 (1))) },
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 3, p 3 (2))) },
    ],
    terms: &[Term {
        channels: &[Office, StateCorporation],
        duration: Duration { amount: 15, unit: Unit::WorkingDays },
        at: at!((app 3, p 4 (1))),
    }],
    documents: &[
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "құжаттың қалай жоғалғаны немесе басқа себебі жазылған, білім беру ұйымы басшысының атына өтініш (1-қосымшадағы нысан)",
                ru: "заявление на имя руководителя организации образования с обстоятельствами утери или другими причинами (по форме приложения 1)",
                en: "application to the head of the school that tells how the document was lost or another reason (form of appendix 1)",
            },
            channels: &[Office],
            needed: Condition::Always,
            if_any: false,
            validity: None,
            from_state_systems: None,
            at: at!((app 3, p 9 (1))),
        },
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "құжаттың қалай жоғалғаны немесе басқа себебі жазылған өтініш (1-қосымшадағы нысан)",
                ru: "заявление с обстоятельствами утери или другими причинами (по форме приложения 1)",
                en: "application that tells how the document was lost or another reason (form of appendix 1)",
            },
            channels: &[StateCorporation],
            needed: Condition::Always,
            if_any: false,
            validity: None,
            from_state_systems: None,
            at: at!((app 3, p 9 (1))),
        },
        Document {
            id: DocumentId::IdentityDocument,
            name: text! {
                kk: "алушының немесе кәмелетке толмаған баланың ата-анасының (заңды өкілінің) жеке басын куәландыратын құжат",
                ru: "документ, удостоверяющий личность услугополучателя либо родителя (законного представителя) несовершеннолетнего ребёнка",
                en: "identity document of the recipient, or of the parent (legal representative) of a minor",
            },
            channels: &[Office, StateCorporation],
            needed: Condition::Always,
            if_any: false,
            validity: None,
            from_state_systems: None,
            at: at!((app 3, p 9 (2))),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: text! {
                kk: "баланың туу туралы куәлігінің көшірмесі",
                ru: "копия свидетельства о рождении ребёнка",
                en: "copy of the child's birth certificate",
            },
            channels: &[Office, StateCorporation],
            needed: Condition::All(&[
                Condition::BornBefore(day!(2008, 1, 1)),
                Condition::Role(&[Role::Parent, Role::LegalRepresentative]),
            ]),
            if_any: false,
            validity: None,
            from_state_systems: Some(FromStateSystems {
                when: Condition::BornSince(day!(2009, 1, 1)),
                at: at!((app 3, p 9)).read_as(CERTIFICATE_IN_SYSTEMS),
            }),
            at: at!((app 3, p 9 (2))).read_as(text! {
                kk: "Куәлік ата-ананың (заңды өкілдің) құжатымен бірге аталған, ал екінші жол — алушының өз құжаты; сондықтан өзі жүгінген адамнан куәлік сұралмайды.",
                ru: "Свидетельство названо вместе с документом родителя (законного представителя), а второй вариант — документ самого услугополучателя; поэтому у того, кто обращается сам, свидетельство не спрашивают.",
                en: "The certificate goes with the document of the parent (legal representative), and the other way is the recipient's own document; so those who apply for themselves are not asked for it.",
            }),
        },
    ],
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: Some(hour(9, 0)),
            closes: Some(hour(18, 30)),
            lunch: Some((hour(13, 0), hour(14, 30))),
            at: at!((app 3, p 8 (1))),
        },
        Hours {
            desk: Desk::StateCorporation,
            opens: Some(hour(9, 0)),
            closes: Some(hour(20, 0)),
            lunch: None,
            at: at!((app 3, p 8 (2))),
        },
    ],
    keeping: Some(Keeping {
        channel: StateCorporation,
        duration: Duration { amount: 1, unit: Unit::Months },
        resent_within: Duration { amount: 1, unit: Unit::WorkingDays },
        at: at!((app 3, p 9)),
    }),
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация қызметкері өтінішті қабылдамайды және 2-қосымшадағы нысан бойынша қолхат береді.",
            ru: "При неполном пакете документов работник Государственной корпорации отказывает в приёме заявления и выдаёт расписку по форме приложения 2.",
            en: "If the package is incomplete, the worker of the State Corporation refuses the application and gives a receipt on the form of appendix 2.",
        },
        at: at!((app 3, p 10)),
    }],
    representation: &[Representation {
        roles: &[Role::Parent, Role::LegalRepresentative],
        channels: &[Office, StateCorporation],
        proof: Proof::None,
        text: text! {
            kk: "Кәмелетке толмаған бала үшін ата-анасы (заңды өкілі) өз құжатымен және баланың туу туралы куәлігімен жүгінеді.",
            ru: "За несовершеннолетнего ребёнка обращается родитель (законный представитель) со своим документом и свидетельством о рождении ребёнка.",
            en: "For a minor a parent (legal representative) applies with their own document and the child's birth certificate.",
        },
        at: at!((app 3, p 9 (2))).read_as(text! {
            kk: "Тізім ата-анадан (заңды өкілден) осы құжаттардан басқа ештеңе сұрамайды.",
            ru: "Кроме этих документов, перечень ничего не спрашивает у родителя (законного представителя).",
            en: "Beyond these documents the list asks nothing of a parent (legal representative).",
        }),
    }],
    consent: Some(Consent {
        channels: &[Office, StateCorporation],
        text: text! {
            kk: "Ақпараттық жүйелердегі заңмен қорғалатын құпия мәліметтерді пайдалануға алушының келісімі алынады.",
            ru: "У услугополучателя берут согласие на использование охраняемых законом сведений из информационных систем.",
            en: "The recipient's consent is taken to the use of legally protected data in information systems.",
        },
        at: at!((app 3, p 9)),
    }),
    state_systems: &[Statement {
        text: text! {
            kk: "Қазақстанда 2008 жылдан кейін берілген жеке басты куәландыратын құжаттар мен туу туралы куәліктердің мәліметі мемлекеттік ақпараттық жүйелерден алынады.",
            ru: "Сведения об удостоверениях личности и свидетельствах о рождении, выданных в Казахстане после 2008 года, берут из государственных информационных систем.",
            en: "Data of identity documents and birth certificates issued in Kazakhstan after 2008 are taken from state information systems.",
        },
        at: at!((app 3, p 9)),
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
        Statement {
            text: text! {
                kk: "Қызмет көрсету уақыты — ең көбі 15 минут.",
                ru: "Обслуживание — не более 15 минут.",
                en: "Being served takes at most 15 minutes.",
            },
            at: at!((app 3, p 4 (3))),
        },
        Statement {
            text: text! {
                kk: "Білім беру ұйымында алдын ала жазылу да, жеделдетілген қызмет те жоқ: кезек тәртібімен қабылданады.",
                ru: "В организации образования принимают в порядке очереди, без предварительной записи и ускоренного обслуживания.",
                en: "The school serves in turn, without booking or fast service.",
            },
            at: at!((app 3, p 8 (1))),
        },
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
                kk: "Дайын құжат Мемлекеттік корпорацияда қолхат пен жеке басты куәландыратын құжат бойынша беріледі; өкіл нотариат куәландырған сенімхат көрсетеді.",
                ru: "В Государственной корпорации готовый документ выдают по расписке и удостоверению личности; представитель предъявляет нотариально заверенную доверенность.",
                en: "The State Corporation hands over the result against the receipt and an identity document; a representative shows a notarised power of attorney.",
            },
            at: at!((app 3, p 9)),
        },
        Statement {
            text: text! {
                kk: "Денсаулығы тұрақты бұзылып, тыныс-тіршілігі шектелген адамдардың құжаттарын Мемлекеттік корпорация қызметкері 1414 арқылы шақырту бойынша үйіне барып қабылдайды.",
                ru: "У людей со стойким нарушением здоровья, ограничивающим жизнедеятельность, работник Государственной корпорации принимает документы на дому по вызову через 1414.",
                en: "From people with a lasting impairment that limits their life the worker of the State Corporation takes the documents at home, on a call to 1414.",
            },
            at: at!((app 3, p 13)),
        },
    ],
    conflicts: &[
        Conflict {
            id: "born-in-2008",
            changes_answer: true,
            channels: &[Office, StateCorporation],
            when: Condition::All(&[BORN_IN_2008, Condition::Role(&[Role::Parent, Role::LegalRepresentative])]),
            text: text! {
                kk: "Орысша мәтін куәліктің көшірмесін 2008 жылға дейін туғандардан сұрайды, қазақша мәтін — 2008 жылы туғандардан, ал жүйелердегі мәлімет 2008 жылдан кейінгі құжаттар туралы.",
                ru: "Русский текст спрашивает копию свидетельства у родившихся до 2008 года, казахский — у родившихся в 2008 году, а сведения в системах — о документах после 2008 года.",
                en: "The Russian text asks those born before 2008 for the copy of the certificate, the Kazakh one those born in 2008, and the systems hold data of documents after 2008.",
            },
            reading: text! {
                kk: "2008 жылға дейін деп түсінілді: бұл жүйелер туралы сөйлеммен және басқа стандарттармен үйлеседі; 2008 жылы туған бала үшін мұны адам шешеді.",
                ru: "Понимается «до 2008 года»: так согласуется с фразой о системах и с другими стандартами; для ребёнка 2008 года рождения решает человек.",
                en: "Taken as before 2008, which agrees with the sentence on the systems and with the other standards; for a child born in 2008 a person has to judge.",
            },
            at: at!((app 3, p 9 (2)), (app 3, p 9)),
        },
        Conflict {
            id: "portal-signature",
            changes_answer: false,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "15-тармақ порталға жүгінгенде ЭЦҚ талап етеді, ал 3-тармақ порталды өтініш беру жолы ретінде атамайды.",
                ru: "Пункт 15 требует ЭЦП при обращении через портал, а пункт 3 не называет портал среди способов обращения.",
                en: "P. 15 wants an electronic signature on the portal, while p. 3 does not name the portal as a way to apply.",
            },
            reading: text! {
                kk: "Портал арқылы өтініш берілмейді: 3-тармақ жолдарды түгел атайды, 15-тармақ мәтіннен артық қалған.",
                ru: "Через портал не обращаются: пункт 3 называет все способы, а пункт 15 остался в тексте лишним.",
                en: "The portal is not used: p. 3 names all the ways to apply, and p. 15 is a relic of drafting.",
            },
            at: at!((app 3, p 3), (app 3, p 15)),
        },
    ],
    ..Rules::of(
        Service::EducationDocumentDuplicate,
        text! {
            kk: "Негізгі орта, жалпы орта білім туралы құжаттардың телнұсқаларын беру",
            ru: "Выдача дубликатов документов об основном среднем, общем среднем образовании",
            en: "Duplicates of documents of basic secondary and general secondary education",
        },
        at!((app 3, title)),
    )
};
