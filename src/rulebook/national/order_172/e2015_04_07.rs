//! Order No 172 of 7 April 2015, as adopted.

use crate::law::Channel::{Office, Portal, StateCorporation};
use crate::law::{
    Act, AgeDay, AgeKind, AgeLimit, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Consent, Desk, Document,
    DocumentId, Duration, Edition, FactId, Hours, InForce, Known, Lack, Outcome, Proof, Refusal, RefusalStage,
    Representation, Role, Rules, Service, Signature, Statement, Term, Unit, Validity,
};
use crate::{at, clock, day, text};

use super::{
    ADMISSION_PROVIDER, AGE_IN_THE_NAME, AKIMAT, BOTH_BREAKS, CONSENT, FREE, FULLY_AUTOMATED, HEALTH_CERTIFICATE,
    ON_PAPER, PARENT_HANDS_IN, PARENT_OR_REPRESENTATIVE, PARENT_QUEUES, PARENTS_IDENTITY, RECEPTION, SERVING,
    SHOWN_AND_IN_SYSTEMS, SHOWN_TO_IDENTIFY, TWO_BREAKS, WAITING, WAITING_FOR_RECEPTION,
};

/// The edition, as citations name it.
pub(in crate::rulebook) static ACT: Act = Act {
    id: "kz-order-172-2015",
    edition: day!(2015, 4, 7),
    cited: text! {
        kk: "2015 жылғы 7 сәуірдегі № 172 бұйрық",
        ru: "приказ № 172 от 7 апреля 2015 года",
        en: "order No 172 of 7 April 2015",
    },
    title: super::TITLE,
    url: super::URL,
};

/// What it says.
pub(in crate::rulebook) static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2015, 4, 7),
    registered: Known::On(day!(2015, 5, 8)),
    published: Known::On(day!(2015, 5, 18)),
    in_force: InForce {
        from: Bound::Exact {
            day: day!(2015, 5, 29),
            basis: text! {
                kk: "2015 жылғы 18 мамырда жарияланды; жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енді.",
                ru: "Опубликован 18 мая 2015 года; вводится в действие по истечении десяти календарных дней после дня опубликования.",
                en: "Published on 18 May 2015; it takes effect when ten calendar days have passed after the day of publication.",
            },
        },
        to: Bound::UnknownEnd {
            applied_until: day!(2017, 11, 26),
            basis: text! {
                kk: "2016 жылғы 21 қаңтардағы № 58 бұйрық (2016 жылғы 10 наурызда жарияланған) бұл редакцияны өзгертті, бірақ мәтіні табылмады; 2017 жылғы 26 қарашада күшіне енген редакцияға дейін соңғы белгілі мәтін қолданылады.",
                ru: "Редакцию изменил приказ № 58 от 21 января 2016 года (опубликован 10 марта 2016 года), его текст не найден; до редакции, вступившей в силу 26 ноября 2017 года, применяется последний известный текст.",
                en: "Order No 58 of 21 January 2016 (published on 10 March 2016) changed this edition and its text was not found; the last known text is applied until the edition in force from 26 November 2017.",
            },
        },
    },
    beside: false,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "Мемлекеттік құқықтық деректер базасының ашық көшірмесіндегі қазақша және орысша мәтіндер; бұйрық 2015 жылғы 8 мамырда № 10981 болып тіркелген.",
        ru: "Казахский и русский тексты в открытой копии государственной базы правовой информации; приказ зарегистрирован 8 мая 2015 года под № 10981.",
        en: "The Kazakh and Russian texts in a public copy of the state legal database; the order was registered on 8 May 2015 as No 10981.",
    },
    services: &[QUEUE, ADMISSION],
};

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "республикалық маңызы бар қаланың және астананың, ауданның (облыстық маңызы бар қаланың) жергілікті атқарушы органдары, қаладағы аудан, облыстық, аудандық маңызы бар қала, кент, ауыл, ауылдық округ әкімдері",
            ru: "местные исполнительные органы городов республиканского значения и столицы, района (города областного значения), акимы района в городе, города областного, районного значения, посёлка, села, сельского округа",
            en: "local executive bodies of the cities of republican significance, of the capital and of the district (city of regional significance), akims of the city district, of the town of regional or district significance, of the settlement, village and rural district",
        },
        at: at!((app 1, p 3)),
    }),
    recipient: Some(Statement {
        text: text! {
            kk: "Жеке тұлға: баланың ата-анасының бірі немесе заңды өкілі, не сенімхат бойынша уәкілетті өкіл.",
            ru: "Физическое лицо: один из родителей или законный представитель ребёнка либо уполномоченный представитель по доверенности.",
            en: "A natural person: one of the child's parents or a legal representative, or a representative by a power of attorney.",
        },
        at: at!((app 1, p 7), (app 1, p 9), (app 1, p 9 (3))),
    }),
    form: Some(Statement { text: FULLY_AUTOMATED, at: at!((app 1, p 5)) }),
    result: Some(Statement {
        text: text! {
            kk: "мектепке дейінгі ұйымға жолдама (1-қосымша), орын болмаса — нөмірі көрсетілген кезекке қою туралы хабарлама",
            ru: "направление в дошкольную организацию (приложение 1), при отсутствии мест — уведомление о постановке на очередь с номером",
            en: "a referral to a preschool organisation (appendix 1) or, where there is no place, a notice of the queue with its number",
        },
        at: at!((app 1, p 6)),
    }),
    result_form: Some(Statement { text: FULLY_AUTOMATED, at: at!((app 1, p 6)) }),
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
                kk: "өтініш (2-қосымшадағы нысан)",
                ru: "заявление (по форме приложения 2)",
                en: "application (form of appendix 2)",
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
                kk: "алушының ЭЦҚ-сы қойылған электрондық сұрау салу",
                ru: "электронный запрос, удостоверенный ЭЦП услугополучателя",
                en: "electronic request certified with the recipient's electronic signature",
            },
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 9)),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: text! {
                kk: "баланың туу туралы куәлігі (жеке басын сәйкестендіру үшін)",
                ru: "свидетельство о рождении ребёнка (для идентификации личности)",
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
            id: DocumentId::PriorityDocument,
            name: text! {
                kk: "бірінші кезекте орын алу құқығын растайтын құжат",
                ru: "документ, подтверждающий право на первоочередное место",
                en: "document that confirms the right to a priority place",
            },
            channels: &[Office, StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::yes(FactId::Priority),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 9 (4))),
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
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, ХҚКО қызметкері құжаттарды қабылдамайды және 3-қосымшадағы нысан бойынша қолхат береді.",
            ru: "При неполном пакете документов работник ЦОНа отказывает в приёме документов и выдаёт расписку по форме приложения 3.",
            en: "If the package is incomplete, the worker of the service centre refuses the documents and gives a receipt on the form of appendix 3.",
        },
        at: at!((app 1, p 10)),
    }],
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
        Representation {
            roles: &[Role::Proxy],
            channels: &[Office, StateCorporation],
            when: Condition::Always,
            proof: Proof::PowerOfAttorney,
            text: text! {
                kk: "Алушының орнына сенімхаты бар уәкілетті өкіл жүгіне алады.",
                ru: "Вместо услугополучателя может обратиться уполномоченный представитель по доверенности.",
                en: "A representative with a power of attorney may apply in the recipient's place.",
            },
            collecting: None,
            at: at!((app 1, p 9)),
        },
    ],
    consent: Some(Consent {
        channels: &[Office, StateCorporation],
        text: CONSENT,
        at: at!((app 1, p 9), (app 1, p 9 (1))),
    }),
    signature: Some(Signature { or_one_time_password: false, at: at!((app 1, p 9)), checks: None }),
    state_systems: &[Statement {
        text: text! {
            kk: "Жеке басты куәландыратын құжаттар, баланың туу туралы куәлігі және бірінші кезекте орын алу құқығы туралы мәліметтер мемлекеттік ақпараттық жүйелерден алынады.",
            ru: "Сведения об удостоверениях личности, свидетельстве о рождении ребёнка и о праве на первоочередное место берут из государственных информационных систем.",
            en: "Data of identity documents, of the child's birth certificate and of the right to a priority place are taken from state information systems.",
        },
        at: at!((app 1, p 9)),
    }],
    notes: &[
        Statement { text: WAITING, at: at!((app 1, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 1, p 4 (3))) },
        Statement {
            text: text! {
                kk: "Бірінші кезекте орын алуға құқығы барлар: заңды өкілдері мүгедек балалар, жетім балалар мен ата-анасының қамқорлығынсыз қалған балалар, көп балалы отбасылардың балалары, әскери қызметшілер мен арнаулы мемлекеттік органдар қызметкерлерінің балалары.",
                ru: "Право на первоочередное место имеют дети, законные представители которых — инвалиды, дети-сироты и дети без попечения родителей, дети из многодетных семей, дети военнослужащих и сотрудников специальных государственных органов.",
                en: "A priority place is due to children of disabled legal representatives, orphans and children without parental care, children of large families, and children of servicemen and of officers of special state bodies.",
            },
            at: at!((app 1, p 7)),
        },
        Statement {
            text: text! {
                kk: "Көп балалы отбасылар, әскери қызметшілер мен арнаулы мемлекеттік органдар қызметкерлерінің отбасылары ХҚКО-ға немесе порталға жүгінгенде, бірінші кезекте орын алу құқығын растайтын құжаттарды 5 жұмыс күні ішінде тұрғылықты жеріндегі білім басқармасына (бөліміне) тапсырады.",
                ru: "Многодетные семьи, семьи военнослужащих и сотрудников специальных государственных органов при обращении в ЦОН или на портал в течение 5 рабочих дней сдают документы о праве на первоочередное место в управление (отдел) образования по месту проживания.",
                en: "Large families and families of servicemen or officers of special state bodies who apply at the service centre or on the portal bring the proofs of the priority right to the education department where they live within 5 working days.",
            },
            at: at!((app 1, p 9 (1))),
        },
        Statement {
            text: text! {
                kk: "Көрсетілетін қызметті берушінің жұмыс уақыты бірнеше нұсқамен аталған: 8.30 немесе 9.00-ден 18.00 немесе 18.30-ға дейін, түскі үзіліс 13.00-ден 14.00 немесе 14.30-ға дейін.",
                ru: "Рабочее время услугодателя названо в нескольких вариантах: с 8.30 или 9.00 до 18.00 или 18.30, перерыв с 13.00 до 14.00 или 14.30.",
                en: "The provider's working hours are given in variants: from 8:30 or 9:00 to 18:00 or 18:30, with a break from 13:00 to 14:00 or 14:30.",
            },
            at: at!((app 1, p 8 (1))),
        },
        Statement { text: RECEPTION, at: at!((app 1, p 8 (1))) },
        Statement {
            text: text! {
                kk: "ХҚКО-ның электрондық кезегін портал арқылы брондауға болады.",
                ru: "Место в электронной очереди ЦОНа можно забронировать на портале.",
                en: "A place in the electronic queue of the centre can be booked on the portal.",
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
                kk: "Жолдама берілген күннен бастап 5 жұмыс күні жарамды.",
                ru: "Направление действительно 5 рабочих дней со дня выдачи.",
                en: "A referral is valid for 5 working days from the day of issue.",
            },
            at: at!((app 1, p 6)),
        },
        Statement {
            text: text! {
                kk: "Өзіне қызмет көрсету, жүріп-тұру мүмкіндігінен толық немесе ішінара айырылған адамдардың құжаттарын ХҚКО қызметкері 1414 арқылы шақырту бойынша үйіне барып қабылдайды.",
                ru: "У людей, полностью или частично утративших способность обслуживать себя и передвигаться, работник ЦОНа принимает документы на дому по вызову через 1414.",
                en: "From people who have wholly or partly lost the ability to care for themselves or to move about the worker of the centre takes the documents at home, on a call to 1414.",
            },
            at: at!((app 1, p 12)),
        },
    ],
    conflicts: &[
        Conflict {
            id: "identification-and-state-systems",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation],
            when: Condition::Always,
            text: SHOWN_AND_IN_SYSTEMS,
            reading: SHOWN_TO_IDENTIFY,
            at: at!((app 1, p 9 (2)), (app 1, p 9 (3)), (app 1, p 9 (4)), (app 1, p 9)),
        },
        Conflict {
            id: "proofs-within-five-days",
            bears: Bears::Decision,
            channels: &[StateCorporation],
            when: Condition::yes(FactId::Priority),
            text: text! {
                kk: "9-тармақ бірінші кезектегі орынға құқықты растайтын құжатты өтінішпен бірге сұрайды, ал өтініштің нысаны көп балалы отбасыларға, әскери қызметшілер мен арнаулы мемлекеттік органдар қызметкерлерінің отбасыларына оны 5 жұмыс күні ішінде білім басқармасына (бөліміне) тапсыруды айтады.",
                ru: "Пункт 9 требует документ о праве на первоочередное место вместе с заявлением, а форма заявления предлагает многодетным семьям, семьям военнослужащих и сотрудников специальных государственных органов сдать его в управление (отдел) образования в течение 5 рабочих дней.",
                en: "P. 9 asks for the proof of a priority right with the application, while the application form lets large families and families of servicemen or officers of special state bodies bring it to the education department within 5 working days.",
            },
            reading: text! {
                kk: "9-тармақ бойынша құжат өтінішпен бірге сұралады; нысандағы отбасылар үшін кейін тапсыруға бола ма — мұны лауазымды адам шешеді.",
                ru: "По пункту 9 документ требуется вместе с заявлением; можно ли семьям из формы сдать его позже, решает должностное лицо.",
                en: "By p. 9 the proof comes with the application; whether the families of the form may bring it later is for a person to judge.",
            },
            at: at!((app 1, p 9 (1)), (app 1, p 9 (4))),
        },
        Conflict {
            id: "hours-in-variants",
            bears: Bears::Nothing,
            channels: &[Office],
            when: Condition::Always,
            text: text! {
                kk: "Көрсетілетін қызметті берушінің жұмыс уақыты екі-екіден нұсқамен берілген, қайсысы қай кезде екені айтылмаған.",
                ru: "Рабочее время услугодателя дано двумя вариантами каждое, и не сказано, когда какой.",
                en: "The provider's working hours are given in two variants each, without saying which holds when.",
            },
            reading: text! {
                kk: "Бірде-біреуі алынбады: жұмыс уақыты белгісіз деп саналады.",
                ru: "Не взят ни один: рабочее время считается неизвестным.",
                en: "None is taken: the hours count as not stated.",
            },
            at: at!((app 1, p 8 (1))),
        },
    ],
    ..Rules::of(
        Service::PreschoolQueue,
        text! {
            kk: "Мектепке дейінгі балалар ұйымдарына жіберу үшін мектепке дейінгі жастағы (7 жасқа дейін) балаларды кезекке қою",
            ru: "Постановка на очередь детей дошкольного возраста (до 7 лет) для направления в детские дошкольные организации",
            en: "The queue of preschool children (under 7) for referral to preschool organisations",
        },
        at!((app 1, title)),
    )
};

const ADMISSION: Rules = Rules {
    provider: Some(Statement {
        text: ADMISSION_PROVIDER,
        at: at!((app 2, p 3)),
    }),
    recipient: Some(Statement {
        text: PARENT_OR_REPRESENTATIVE,
        at: at!((app 2, p 7), (app 2, p 9 (3))),
    }),
    form: Some(Statement {
        text: ON_PAPER,
        at: at!((app 2, p 5)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "ата-анасының бірінің немесе заңды өкілдің өтініші негізінде баланы мектепке дейінгі ұйымға қабылдау",
            ru: "зачисление ребёнка в дошкольную организацию на основании заявления одного из родителей или законного представителя",
            en: "enrolment of the child on the application of one of the parents or of the legal representative",
        },
        at: at!((app 2, p 6)),
    }),
    result_form: Some(Statement {
        text: ON_PAPER,
        at: at!((app 2, p 6)),
    }),
    fee: Some(Statement { text: FREE, at: at!((app 2, p 7)) }),
    channels: &[ChannelRule { channel: Office, offered: true, at: at!((app 2, p 3)) }],
    terms: &[Term {
        channels: &[Office],
        duration: Duration { amount: 30, unit: Unit::Minutes },
        at: at!((app 2, p 4 (1))),
    }],
    documents: &[
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "өтініш (еркін нысанда)",
                ru: "заявление (в произвольной форме)",
                en: "application (free form)",
            },
            channels: &[Office],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (1))),
        },
        Document {
            id: DocumentId::Referral,
            name: text! {
                kk: "білім басқармасы (бөлімі), ауылда әкім берген жолдама",
                ru: "направление управления (отдела) образования, в сельской местности — акима",
                en: "referral of the education department or, in a village, of the akim",
            },
            channels: &[Office],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: Some(Validity {
                duration: Duration { amount: 5, unit: Unit::WorkingDays }, open: None, prolongation: None,
                at: at!((app 1, p 6)).read_as(text! {
                    kk: "Мерзім тізімде емес, 1-қосымшадағы стандарт бекіткен жолдаманың бланкісінде жазылған.",
                    ru: "Срок назван не в перечне, а на бланке направления, утверждённом стандартом приложения 1.",
                    en: "The limit is not in the list but on the form of the referral that the standard of appendix 1 approves.",
                }),
            }),
            from_state_systems: None,
            at: at!((app 2, p 9 (2))),
        },
        Document {
            id: DocumentId::IdentityDocument,
            name: text! {
                kk: "ата-анасының бірінің немесе заңды өкілдің жеке басын куәландыратын құжат (сәйкестендіру үшін, түпнұсқа және көшірме)",
                ru: "документ, удостоверяющий личность одного из родителей или законного представителя (для идентификации, оригинал и копия)",
                en: "identity document of one of the parents or of the legal representative (for identification, original and copy)",
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
                kk: "баланың денсаулық паспорты",
                ru: "паспорт здоровья ребёнка",
                en: "the child's health passport",
            },
            channels: &[Office],
            form: None,
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
    ],
    hours: &[Hours {
        desk: Desk::Provider,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(18:00)), in_variants: false,
        lunch: Some((clock!(13:00), clock!(14:00))), reception: None,
        at: at!((app 2, p 8)),
    }],
    representation: &[
        Representation {
            roles: &[Role::Parent, Role::LegalRepresentative],
            channels: &[Office], when: Condition::Always,
            proof: Proof::None,
            text: PARENT_HANDS_IN, collecting: None,
            at: at!((app 2, p 6), (app 2, p 9 (3))),
        },
        Representation {
            roles: &[Role::SelfApplicant],
            channels: &[Office], when: Condition::Always,
            proof: Proof::NotForeseen,
            text: PARENT_HANDS_IN, collecting: None,
            at: at!((app 2, p 6), (app 2, p 9 (3))),
        },
    ],
    notes: &[
        Statement {
            text: WAITING_FOR_RECEPTION,
            at: at!((app 2, p 4 (2))),
        },
        Statement {
            text: SERVING,
            at: at!((app 2, p 4 (3))),
        },
        Statement {
            text: text! {
                kk: "Өтініштер сағат 9.00-ден 17.30-ға дейін, 13.00–14.30 түскі үзіліспен қабылданады; алдын ала жазылу да, жеделдетілген қызмет те жоқ.",
                ru: "Заявления принимают с 9.00 до 17.30 с перерывом 13.00–14.30, в порядке очереди, без предварительной записи и ускоренного обслуживания.",
                en: "Applications are taken from 9:00 to 17:30 with a break from 13:00 to 14:30, in turn, without booking or fast service.",
            },
            at: at!((app 2, p 8)),
        },
        Statement {
            text: text! {
                kk: "Стандартта бас тарту негіздері жоқ: 10-тармақ шағым туралы.",
                ru: "Оснований отказа стандарт не называет: пункт 10 — об обжаловании.",
                en: "The standard names no grounds of refusal: p. 10 is about complaints.",
            },
            at: at!((app 2, p 9), (app 2, p 10)),
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
