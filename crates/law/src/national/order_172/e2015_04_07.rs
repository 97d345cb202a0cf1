//! Order No 172 of 7 April 2015, as adopted.

use crate::services::CENTRE;
use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::{
    Act, AgeDay, AgeKind, AgeLimit, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Consent, Desk, Document,
    DocumentId, Duration, Edition, FactId, Hours, InForce, Known, Lack, Outcome, Proof, ProtectedData, Reception,
    Refusal, RefusalStage, Representation, Role, Rules, Service, Signature, Source, Statement, Text, Unit, Validity,
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
    edition: day!(2015, 4, 7),
    cited: text! {
        kk: "2015 жылғы 7 сәуірдегі № 172 бұйрық",
        ru: "приказ № 172 от 7 апреля 2015 года",
        en: "order No 172 of 7 April 2015",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2015, 4, 7),
    registered: Known::On(day!(2015, 5, 8)),
    published: Known::On(day!(2015, 5, 18)),
    in_force: InForce {
        from: Bound::Exact {
            day: day!(2015, 5, 29),
            basis: text! {
                kk: "2015 жылғы 18 мамырда жарияланды; жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізілді. № 254 бұйрықтың күшін жою тізімінің қазақша мәтінінде 8 мамыр деп жазылған, бірақ ол — тіркелген күн, сондықтан орысша мәтіндегі 18 мамыр алынды.",
                ru: "Опубликован 18 мая 2015 года; вводится в действие по истечении десяти календарных дней после дня опубликования. В казахском тексте перечня утративших силу при приказе № 254 стоит 8 мая, но это день регистрации, поэтому взято 18 мая русского текста.",
                en: "Published on 18 May 2015; it takes effect when ten calendar days have passed after the day of publication. The Kazakh text of the list of repealed orders of order No 254 says 8 May, but that is the day of registration, so the 18 May of the Russian text is taken.",
            },
        },
        to: Bound::Open,
    },
    beside: false,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "Мемлекеттік құқықтық деректер базасының ашық көшірмесіндегі қазақша және орысша мәтіндер; бұйрық 2015 жылғы 8 мамырда № 10981 болып тіркелген.",
        ru: "Казахский и русский тексты в открытой копии государственной базы правовой информации; приказ зарегистрирован 8 мая 2015 года под № 10981.",
        en: "The Kazakh and Russian texts in a public copy of the state legal database; the order was registered on 8 May 2015 as No 10981.",
    },
    services: &[QUEUE, ADMISSION],
};

const PRIORITY_DOCUMENT: Text = text! {
    kk: "бірінші кезекте орын алу құқығын растайтын құжат (бар болғанда)",
    ru: "документ, подтверждающий право на первоочередное место (при наличии)",
    en: "document that confirms the right to a priority place (if any)",
};

const PRIORITY_AT: Source = at!((app 1, p 9 (4))).quoting(quote! {
    kk: "мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжат (бар болғанда)",
    ru: "документ, подтверждающий право на получение первоочередного места в дошкольную организацию (при наличии)",
});

const WITHIN_FIVE_DAYS: Text = text! {
    kk: "Көп балалы отбасылар, әскери қызметшілер мен арнаулы мемлекеттік органдар қызметкерлерінің отбасылары ХҚКО-ға немесе порталға жүгінгенде, бірінші кезекте орын алу құқығын растайтын құжаттарды 5 жұмыс күні ішінде тұрғылықты жеріндегі білім басқармасына (бөліміне) тапсырады.",
    ru: "Многодетные семьи, семьи военнослужащих и сотрудников специальных государственных органов при обращении в ЦОН или на портал в течение 5 рабочих дней сдают документы о праве на первоочередное место в управление (отдел) образования по месту проживания.",
    en: "Large families and families of servicemen or officers of special state bodies who apply at the service centre or on the portal bring the proofs of the priority right to the education department where they live within 5 working days.",
};

/// The note stands in the form of the application: appendix 2 to the standard.
const WITHIN_FIVE_DAYS_AT: Source = at!((app 1, p 9 (1)), (app 1, p 9 (4)), (app 1, form)).quoting(quote! {
    kk: "5 жұмыс күні ішінде тапсыра алады",
    ru: "предоставляют подтверждающие документы на право получения первоочередного места в дошкольную организацию в управление, отдел образования … по месту проживания в течение в 5-и рабочих дней",
});

const SYSTEMS_ON_PORTAL: Source = at!((app 1, p 9)).read_as(TAKEN_ON_PORTAL).quoting(quote! {
    kk: "Жеке басын куәландыратын құжаттар, баланың туу туралы куәлігі, мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжат туралы мәліметтерді көрсетілетін қызметті алушы тиісті мемлекеттік ақпараттық жүйелерден … алады",
    ru: "Сведения о документах, удостоверяющих личность, свидетельстве о рождении ребенка, сведения, подтверждающие право на получение первоочередного места в дошкольную организацию, услугополучатель получает из соответствующих государственных информационных систем",
});

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
    channel_names: CENTRE,
    channels: QUEUE_CHANNELS,
    terms: QUEUE_TERMS,
    documents: &[
        document(
            DocumentId::Application,
            text! {
                kk: "өтініш (2-қосымшадағы нысан)",
                ru: "заявление (по форме приложения 2)",
                en: "application (form of appendix 2)",
            },
            &[Office, StateCorporation],
            Condition::Always,
            Lack::Fault,
            at!((app 1, p 9 (1))),
        ),
        document(
            DocumentId::Application,
            text! {
                kk: "көрсетілетін қызметті алушының ЭЦҚ-сы қойылған электрондық сұрату",
                ru: "электронный запрос, удостоверенный ЭЦП услугополучателя",
                en: "electronic request certified with the recipient's electronic signature",
            },
            &[Portal],
            Condition::Always,
            Lack::Fault,
            at!((app 1, p 9)),
        ),
        from_systems(
            document(
                DocumentId::BirthCertificate,
                text! {
                    kk: "баланың туу туралы куәлігі (жеке басын сәйкестендіру үшін)",
                    ru: "свидетельство о рождении ребёнка (для идентификации личности)",
                    en: "the child's birth certificate (for identification)",
                },
                &[Office, StateCorporation],
                Condition::Not(&BORN_ABROAD),
                Lack::Fault,
                at!((app 1, p 9 (2))),
            ),
            at!((app 1, p 9), (app 1, p 9 (2))).read_as(CERTIFICATE_IN_SYSTEMS).quoting(quote! {
                kk: "Көрсетілетін қызметті беруші немесе ХҚКО-ның қызметкері жеке басын куәландыратын құжаттар, баланың туу туралы куәлігі, мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжат туралы мәліметтерді тиісті мемлекеттік ақпараттық жүйелерден … алады",
                ru: "Сведения о документах, удостоверяющих личность, свидетельстве о рождении ребенка, сведения, подтверждающие право на получение первоочередного места в дошкольную организацию, услугодатель или работник ЦОНа получает из соответствующих государственных информационных систем",
            }),
        ),
        document(
            DocumentId::BirthCertificate,
            BIRTH_DOCUMENT,
            &[Office, StateCorporation],
            BORN_ABROAD,
            Lack::Disputed(Statement { text: BORN_ABROAD_AT_DESK, at: at!((app 1, p 9 (2)), (app 1, p 9)) }),
            at!((app 1, p 9 (2)), (app 1, p 9)),
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
                Lack::Later(Statement { text: WITHIN_FIVE_DAYS, at: WITHIN_FIVE_DAYS_AT }),
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
            at!((app 1, p 9 (3))),
        ),
        from_systems(
            document(
                DocumentId::PriorityDocument,
                PRIORITY_DOCUMENT,
                &[Office],
                Condition::yes(FactId::Priority),
                Lack::NoFault(Some(Statement {
                    text: GENERAL_QUEUE,
                    at: at!((app 1, p 9 (4)), (app 1, p 7)).read_as(GENERAL_QUEUE_READING),
                })),
                PRIORITY_AT,
            ),
            at!((app 1, p 9), (app 1, p 9 (4))).read_as(RIGHT_IN_SYSTEMS),
        ),
        from_systems(
            document(
                DocumentId::PriorityDocument,
                PRIORITY_DOCUMENT,
                &[StateCorporation],
                Condition::yes(FactId::Priority),
                Lack::Later(Statement { text: WITHIN_FIVE_DAYS, at: WITHIN_FIVE_DAYS_AT }),
                PRIORITY_AT,
            ),
            at!((app 1, p 9), (app 1, p 9 (4))).read_as(RIGHT_IN_SYSTEMS),
        ),
    ],
    ages: QUEUE_AGES,
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: Some(clock!(8:30)),
            closes: Some(clock!(18:30)),
            in_variants: true,
            lunch: Some((clock!(13:00), clock!(14:30))),
            reception: Some(Reception {
                from: clock!(9:00),
                to: clock!(17:30),
                pause: (clock!(13:00), clock!(14:30)),
                at: Some(at!((app 1, p 8 (1))).quoting(quote! {
                    kk: "Өтініштерді қабылдау және мемлекеттік көрсетілетін қызметтің нәтижесін беру сағат 13.00-ден 14.30-ға дейінгі түскі үзіліспен сағат 09.00-ден 17.30-ға дейін жүргізіледі",
                    ru: "Прием заявлений и выдачи результатов оказания государственной услуги осуществляется с 09.00 часов до 17.30 часов с перерывом на обед с 13.00 часов до 14.30 часов",
                })),
            }),
            at: at!((app 1, p 8 (1)))
                .read_as(text! {
                    kk: "Жұмыс уақыты бірнеше нұсқамен берілген: ең ерте ашылуы, ең кеш жабылуы және ең ұзақ үзілісі алынды. Өтініш қабылдау уақыты дәл көрсетілген: 9.00–17.30, үзіліс 13.00–14.30.",
                    ru: "Рабочее время дано в нескольких вариантах: взяты самое раннее открытие, самое позднее закрытие и самый длинный перерыв. Время приёма заявлений названо точно: 9.00–17.30, перерыв 13.00–14.30.",
                    en: "The working hours are given in variants: the earliest opening, the latest closing and the longest break are taken. The reception of applications is exact: 9:00 to 17:30 with a break from 13:00 to 14:30.",
                })
                .quoting(quote! {
                    kk: "сағат 13.00-ден 14.00, 14.30-ға дейінгі түскі үзіліспен сағат 8.30, 09.00-ден 18.00, 18.30-ға дейін. Өтініштерді қабылдау және мемлекеттік көрсетілетін қызметтің нәтижесін беру сағат 13.00-ден 14.30-ға дейінгі түскі үзіліспен сағат 09.00-ден 17.30-ға дейін жүргізіледі",
                    ru: "с 8.30, 9.00 до 18.00, 18.30 часов с перерывом на обед с 13.00 до 14.00, 14.30 часов. Прием заявлений и выдачи результатов оказания государственной услуги осуществляется с 09.00 часов до 17.30 часов с перерывом на обед с 13.00 часов до 14.30 часов",
                }),
        },
        CORPORATION_HOURS,
        PORTAL_HOURS,
    ],
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, ХҚКО қызметкері құжаттарды қабылдамайды және 3-қосымшадағы нысан бойынша қолхат береді.",
            ru: "При неполном пакете документов работник ЦОНа отказывает в приёме документов и выдаёт расписку по форме приложения 3.",
            en: "If the package is incomplete, an employee of the service centre refuses the documents and gives a receipt on the form of appendix 3.",
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
                kk: "Көрсетілетін қызметті алушының орнына сенімхат бойынша уәкілетті өкіл жүгіне алады.",
                ru: "Вместо услугополучателя может обратиться уполномоченный представитель по доверенности.",
                en: "A representative with a power of attorney may apply in the recipient's place.",
            },
            collecting: None,
            at: at!((app 1, p 9)),
        },
    ],
    consent: Some(Consent {
        channels: &[Office, StateCorporation], data: ProtectedData::Secret, form: None,
        text: CONSENT,
        at: at!((app 1, p 9), (app 1, p 9 (1))),
    }),
    signature: Some(Signature { or_one_time_password: false, at: at!((app 1, p 9)), checks: None }),
    state_systems: &[Statement {
        text: text! {
            kk: "Жеке басты куәландыратын құжаттар, баланың туу туралы куәлігі және бірінші кезекте орын алу құқығы туралы мәліметтер мемлекеттік ақпараттық жүйелерден алынады.",
            ru: "Сведения о документах, удостоверяющих личность, свидетельстве о рождении ребёнка и о праве на первоочередное место берут из государственных информационных систем.",
            en: "Data of identity documents, of the child's birth certificate and of the right to a priority place are taken from state information systems.",
        },
        at: at!((app 1, p 9)),
    }],
    rights: &[Statement {
        text: text! {
            kk: "Бірінші кезекте орын алуға құқығы барлар: заңды өкілдері мүгедек балалар; ата-анасының қамқорлығынсыз қалған балалар; жетім балалар; көп балалы отбасылардың балалары; әскери қызметшілердің және арнаулы мемлекеттік органдар қызметкерлерінің балалары, оның ішінде қызмет өткеру кезінде қаза тапқандардың, қайтыс болғандардың немесе хабар-ошарсыз кеткендердің балалары.",
            ru: "Право на первоочередное место имеют: дети, законные представители которых — инвалиды; дети, оставшиеся без попечения родителей; дети-сироты; дети из многодетных семей; дети военнослужащих и сотрудников специальных государственных органов, в том числе погибших, умерших или пропавших без вести во время прохождения службы.",
            en: "A priority place is due to children of disabled legal representatives, children without parental care, orphans, children of large families, and children of servicemen and of officers of special state bodies, those who were killed, died or went missing in service included.",
        },
        at: at!((app 1, p 7 (1)), (app 1, p 7 (2)), (app 1, p 7 (3)), (app 1, p 7 (4)), (app 1, p 7 (5)), (app 1, p 7 (6))),
    }],
    complaints: &[
        Statement { text: COMPLAINT_TO_HEAD, at: at!((app 1, p 11)) },
        Statement {
            text: text! {
                kk: "ХҚКО қызметкерінің әрекетіне (әрекетсіздігіне) шағым ХҚКО басшысына беріледі.",
                ru: "Жалобу на действия (бездействие) работника ЦОНа направляют руководителю ЦОНа.",
                en: "A complaint about an employee of the service centre goes to the head of the centre.",
            },
            at: at!((app 1, p 11)),
        },
        Statement { text: COMPLAINT_IN_FIVE_DAYS, at: at!((app 1, p 11)) },
        Statement { text: COMPLAINT_TO_BODY, at: at!((app 1, p 11)) },
        Statement { text: COMPLAINT_TO_COURT, at: at!((app 1, p 11)) },
    ],
    notes: &[
        Statement { text: WAITING, at: at!((app 1, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 1, p 4 (3))) },
        Statement { text: WITHIN_FIVE_DAYS, at: WITHIN_FIVE_DAYS_AT },
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
                kk: "Портал электрондық сұратуды көрсетілетін қызметті алушының «жеке кабинетінде» қабылдайды, нәтиже де сонда жіберіледі.",
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
            at: at!((app 1, p 6), (app 1, form)),
        },
        Statement {
            text: text! {
                kk: "Нәтиже қағаз түрінде сұралса, ол электрондық нысанда ресімделіп, басып шығарылады және көрсетілетін қызметті берушінің уәкілетті тұлғасының мөрімен және қолымен куәландырылады.",
                ru: "Если результат нужен на бумаге, его оформляют в электронной форме, распечатывают и заверяют печатью и подписью уполномоченного лица услугодателя.",
                en: "Where the result is asked for on paper, it is drawn up electronically, printed, and stamped and signed by the provider's authorised person.",
            },
            at: at!((app 1, p 6)),
        },
        Statement {
            text: text! {
                kk: "Өзіне қызмет көрсету, жүріп-тұру мүмкіндігінен толық немесе ішінара айырылған адамдардың құжаттарын ХҚКО қызметкері 1414 арқылы шақырту бойынша үйіне барып қабылдайды.",
                ru: "У людей, полностью или частично утративших способность обслуживать себя и передвигаться, работник ЦОНа принимает документы на дому по вызову через 1414.",
                en: "From people who have wholly or partly lost the ability to care for themselves or to move about an employee of the service centre takes the documents at home, on a call to 1414.",
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
            bears: Bears::Note,
            channels: &[StateCorporation, Portal],
            when: Condition::yes(FactId::Priority),
            text: text! {
                kk: "9-тармақ бірінші кезек құқығын растайтын құжатты «бар болғанда» атайды және мәліметтерін мемлекеттік ақпараттық жүйелерден алуды айтады. Ал өтініштің нысанындағы ескертуде көп балалы отбасылар, әскери қызметшілер мен арнаулы мемлекеттік органдар қызметкерлерінің отбасылары ХҚКО-ға немесе порталға жүгінгенде оны 5 жұмыс күні ішінде білім басқармасына (бөліміне) тапсыруы туралы айтылған: қазақша мәтінде «тапсыра алады», орысшада «предоставляют».",
                ru: "Пункт 9 называет документ о праве на первоочередное место «при наличии» и велит брать его данные из государственных информационных систем. Примечание же в форме заявления говорит, что многодетные семьи, семьи военнослужащих и сотрудников специальных государственных органов при обращении в ЦОН или на портал сдают его в управление (отдел) образования в течение 5 рабочих дней: в русском тексте «предоставляют», в казахском «тапсыра алады» (могут сдать).",
                en: "Paragraph 9 names the proof of a priority right \"if any\" and has its data taken from state information systems. A note in the application form says that large families and families of servicemen or officers of special state bodies who apply at the service centre or on the portal bring it to the education department within 5 working days: the Russian text says that they do, the Kazakh one that they may.",
            },
            reading: text! {
                kk: "Өтініш бергенде құжаттың болмауы топтаманың толық еместігі емес. Нысанда аталған отбасы құжатты 5 жұмыс күні ішінде білім басқармасына (бөліміне) апарғаны жөн.",
                ru: "Отсутствие документа при подаче — не неполный пакет. Семье, названной в форме, лучше сдать его в управление (отдел) образования в течение 5 рабочих дней.",
                en: "The lack of the paper at the application is no incomplete package. A family named in the form does well to bring it to the education department within 5 working days.",
            },
            at: WITHIN_FIVE_DAYS_AT,
        },
        RECIPIENT_TAKES_FROM_SYSTEMS,
        Conflict {
            id: "hours-in-variants",
            bears: Bears::Nothing,
            channels: &[Office],
            when: Condition::Always,
            text: text! {
                kk: "Көрсетілетін қызметті берушінің жұмыс уақыты екі-екіден нұсқамен берілген, қайсысы қай кезде екені айтылмаған.",
                ru: "Начало и конец рабочего времени и конец перерыва услугодателя даны каждый в двух вариантах, и не сказано, когда какой.",
                en: "The beginning and the end of the provider's working hours and the end of the break are given in two variants each, without saying which holds when.",
            },
            reading: text! {
                kk: "Ең кең уақыт алынды (8.30–18.30): одан тыс уақытта ешбір нұсқа бойынша ашық емес. Өтініш қабылдау уақыты дәл көрсетілген (9.00–17.30, үзіліс 13.00–14.30); қалған уақыт туралы лауазымды адам шешеді.",
                ru: "Взято самое широкое время (8.30–18.30): вне его по любому варианту закрыто. Время приёма заявлений названо точно (9.00–17.30, перерыв 13.00–14.30); об остальном времени решает должностное лицо.",
                en: "The widest hours are taken (8:30 to 18:30): outside them every variant is closed. The reception of applications is exact (9:00 to 17:30, break 13:00 to 14:30); of the rest an official judges.",
            },
            at: at!((app 1, p 8 (1))),
        },
    ],
    ..Rules::of(
        Service::PreschoolQueue,
        text! {
            kk: "Мектепке дейінгі балалар ұйымдарына жіберу үшін мектепке дейінгі жастағы (7 жасқа дейін) балаларды кезекке қою",
            ru: "Постановка на очередь детей дошкольного возраста (до 7 лет) для направления в детские дошкольные организации",
            en: "Placing children of preschool age (under 7) in the queue for a place in preschool organisations",
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
    terms: ADMISSION_TERMS,
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
                duration: Duration { amount: 5, unit: Unit::WorkingDays }, longer: None, open: None, prolongation: None,
                at: at!((app 1, p 6), (app 1, form)).quoting(quote! {
                    kk: "Жолдама берілген күннен бастап 5 жұмыс күні ішінде жарамды болады",
                    ru: "Направление действительно в течение 5-и рабочих дней со дня выдачи",
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
    ages: &[AgeLimit {
        years: 7,
        kind: AgeKind::Under,
        on: AgeDay::Submission,
        except: None,
        breach: Outcome::Judgement,
        open: None,
        at: at!((app 1, title), (app 2, p 9 (2))).read_as(AGE_OF_ADMISSION).quoting(quote! {
            kk: "мектепке дейінгі жастағы (7 жасқа дейін) балаларды кезекке қою",
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
        at: at!((app 2, p 8)).quoting(quote! {
            kk: "сағат 13.00-ден 14.00-ге дейінгі түскі үзіліспен сағат 09.00-ден 18.00-ге дейін. Өтініштерді қабылдау … сағат 13.00-ден 14.30-ға дейінгі түскі үзіліспен сағат 09.00-ден 17.30-ға дейін жүргізіледі",
            ru: "с 9.00- 18.00 часов, с перерывом на обед с 13.00 -14.00. Прием заявлений и выдачи результатов оказания государственной услуги осуществляется с 09.00 часов до 17.30 часов с перерывом на обед с 13.00 часов до 14.30 часов",
        }),
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
    complaints: &[
        Statement { text: ADMISSION_COMPLAINT, at: at!((app 2, p 10)) },
        Statement { text: COMPLAINT_IN_FIVE_DAYS, at: at!((app 2, p 10)) },
        Statement { text: COMPLAINT_TO_BODY, at: at!((app 2, p 10)) },
        Statement { text: COMPLAINT_TO_COURT, at: at!((app 2, p 10)) },
    ],
    notes: &[
        Statement { text: WAITING_FOR_RECEPTION, at: at!((app 2, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 2, p 4 (3))) },
        Statement { text: ADMISSION_RECEPTION, at: at!((app 2, p 8)) },
        Statement {
            text: text! {
                kk: "Стандартта бас тарту негіздері жоқ: 10-тармақ шағым туралы.",
                ru: "Оснований отказа стандарт не называет: пункт 10 — об обжаловании.",
                en: "The standard names no grounds of refusal: paragraph 10 is about complaints.",
            },
            at: at!((app 2, p 9), (app 2, p 10)),
        },
    ],
    conflicts: ADMISSION_CONFLICTS,
    ..NAMED_ADMISSION
};
