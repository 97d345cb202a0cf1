//! Order No 179 of 8 April 2015, as adopted.

use crate::national::externat;
use crate::services::CENTRE;
use erezhe_act::Channel::{Portal, StateCorporation};
use erezhe_act::{
    Act, Bears, Bound, Cause, ChannelRule, Choice, Condition, Conflict, Consent, Deadline, DeadlineRule, Desk,
    Document, DocumentId, Duration, Edition, Form, FromStateSystems, Hours, InForce, Known, Lack, Proof, ProtectedData,
    Refusal, RefusalStage, Representation, Role, Rules, Statement, Term, Unit,
};
use erezhe_act::{at, clock, day, month_day, quote, text};

use super::alike::{
    AGES_OF_2015, BORN_IN_2008, CENTRE_BOOKING, CENTRE_COLLECTION, CENTRE_HOME_VISIT, CENTRE_RECEIPT,
    CERTIFICATE_IN_SYSTEMS, COLLECTED_ON_A_POWER, COMPLAINT_AGAINST_CENTRE, COMPLAINT_TERMS, COMPLAINT_TERMS_QUOTED,
    COMPLAINT_TO_AKIMAT, CONSENT, DAY_OF_RECEIPT, EXTERNAT_KEEPING, FREE, GROUND_ABROAD_ALONE_IN_2015,
    GROUND_ABROAD_WITH_PARENTS, GROUND_HEALTH, LACK_OF_CERTIFICATE, NAMED_EXTERNAT_IN_2015,
    NEITHER_BEFORE_NOR_AFTER_2008, NO_PUBLICATION_DAY, NOT_ASKED_OF_2008, NOTARISED_POWER, ON_PAPER, PORTAL_IS_A_RELIC,
    PORTAL_IS_NO_CHANNEL, PROXY_COLLECTS, RESIDENCE_CERTIFICATE, SERVING, SYSTEMS, THE_ONLY_APPLICATION, WAITING,
    WHERE_NECESSARY, WHERE_NECESSARY_ONLY, grade_not_covered,
};
use super::duplicate_of_2015;

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-179-2015",
    edition: day!(2015, 4, 8),
    cited: text! {
        kk: "2015 жылғы 8 сәуірдегі № 179 бұйрық",
        ru: "приказ № 179 от 8 апреля 2015 года",
        en: "order No 179 of 8 April 2015",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2015, 4, 8),
    registered: Known::On(day!(2015, 5, 15)),
    published: NO_PUBLICATION_DAY,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2015, 5, 15),
            within_days: 60,
            basis: text! {
                kk: "Бұйрық алғашқы ресми жарияланған күнінен бастап қолданысқа енгізіледі; жарияланған күні белгісіз, сондықтан тіркелген күні (2015 жылғы 15 мамыр) алынды.",
                ru: "Приказ вводится в действие со дня первого официального опубликования; этот день неизвестен, взят день регистрации, 15 мая 2015 года.",
                en: "The order takes effect on the day of its first official publication; that day is not known, so the day of registration, 15 May 2015, is taken.",
            },
        },
        to: Bound::Open,
    },
    beside: false,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "Мемлекеттік құқықтық деректер базасының ашық көшірмесіндегі қазақша және орысша мәтіндер; бұйрық 2015 жылғы 15 мамырда № 11057 болып тіркелген.",
        ru: "Казахский и русский тексты в открытой копии государственной базы правовой информации; приказ зарегистрирован 15 мая 2015 года под № 11057.",
        en: "The Kazakh and Russian texts in a public copy of the state legal database; the order was registered on 15 May 2015 as No 11057.",
    },
    services: &[EXTERNAT, duplicate_of_2015::DUPLICATE],
};

const EXTERNAT: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "республикалық маңызы бар қаланың, астананың және ауданның (облыстық маңызы бар қаланың) жергілікті атқарушы органдары",
            ru: "местные исполнительные органы города республиканского значения, столицы и района",
            en: "local executive bodies of the city of republican significance, of the capital and of the district",
        },
        at: at!((app 2, p 3)),
    }),
    recipient: Some(Statement {
        text: text! {
            kk: "Жеке тұлғалар; өтінішті көрсетілетін қызметті алушының өзі немесе заңды өкілі береді.",
            ru: "Физические лица; обращается сам услугополучатель или его законный представитель.",
            en: "Natural persons; the recipient applies, or a legal representative.",
        },
        at: at!((app 2, p 7), (app 2, p 9)),
    }),
    form: Some(Statement { text: ON_PAPER, at: at!((app 2, p 5)) }),
    result: Some(Statement {
        text: text! {
            kk: "экстернат нысанында оқуға рұқсат беру туралы басшы бұйрығының көшірмесі немесе бұйрықтың нөмірі мен күні көрсетілген хат",
            ru: "копия приказа руководителя о разрешении на обучение в форме экстерната или письмо с номером и датой приказа",
            en: "a copy of the head's order that permits study as an external student, or a letter with its number and day",
        },
        at: at!((app 2, p 6)),
    }),
    result_form: Some(Statement { text: ON_PAPER, at: at!((app 2, p 6)) }),
    fee: Some(Statement { text: FREE, at: at!((app 2, p 7)) }),
    channel_names: CENTRE,
    channels: &[ChannelRule { channel: StateCorporation, offered: true, at: at!((app 2, p 3)) }],
    grounds: &[
        GROUND_HEALTH,
        GROUND_ABROAD_WITH_PARENTS,
        GROUND_ABROAD_ALONE_IN_2015,
    ],
    terms: &[Term {
        channels: &[StateCorporation],
        duration: Duration { amount: 15, unit: Unit::WorkingDays },
        at: at!((app 2, p 4 (1))),
    }],
    documents: &[
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "экстернат нысанында оқу туралы өтініш (қосымшадағы нысан)",
                ru: "заявление на обучение в форме экстерната (по форме приложения)",
                en: "application to study as an external student (form of the appendix)",
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
        Document {
            id: DocumentId::MedicalConclusion,
            name: text! {
                kk: "дәрігерлік-консультативтік комиссияның қорытындысы (1/е нысаны)",
                ru: "врачебно-консультационное заключение комиссии (форма 1/е)",
                en: "conclusion of the medical consultative commission (form 1/e)",
            },
            channels: &[StateCorporation],
            form: Some(Form::of("1/е")),
            instead: &[],
            needed: Condition::ground(Choice::Health),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (2))).narrowed_as(text! {
                kk: "Тізбеде шарт жоқ, ал өтініштің нысаны қорытындыны «қажет болған жағдайда» атайды; денсаулық негізі үшін деп оқылды.",
                ru: "В перечне условия нет, а форма заявления называет заключение «при необходимости»; прочитано как документ для основания по здоровью.",
                en: "The list has no condition, while the application form names the conclusion \"where necessary\"; it is read as a document for the ground of health.",
            }),
        },
        Document {
            id: DocumentId::MedicalConclusion,
            name: text! {
                kk: "дәрігерлік-консультативтік комиссияның қорытындысы (1/е нысаны)",
                ru: "врачебно-консультационное заключение комиссии (форма 1/е)",
                en: "conclusion of the medical consultative commission (form 1/e)",
            },
            channels: &[StateCorporation],
            form: Some(Form::of("1/е")),
            instead: &[],
            needed: Condition::Any(&[
                Condition::ground(Choice::AbroadWithParents),
                Condition::ground(Choice::AbroadAlone),
            ]),
            lack: Lack::Disputed(Statement {
                text: text! {
                    kk: "9-тармақ қорытындыны шартсыз сұрайды, ал өтініштің нысаны оны «қажет болған жағдайда» қоса беруді айтады.",
                    ru: "Пункт 9 требует заключение без условий, а форма заявления прилагает его «при необходимости».",
                    en: "Paragraph 9 asks for the conclusion without a condition, while the form of the application attaches it \"where necessary\".",
                },
                at: at!((app 2, p 9 (1)), (app 2, p 9 (2))),
            }),
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (2))).quoting(quote! {
                kk: "дәрігерлік-консультативтік комиссияның қорытындысы (…) 1/е нысанында",
                ru: "врачебно-консультационное заключение комиссии, форма 1/е",
            }),
        },
        RESIDENCE_CERTIFICATE,
        Document {
            id: DocumentId::StudyAbroadDocument,
            name: text! {
                kk: "шетелде оқитынын растайтын құжат",
                ru: "документ, подтверждающий обучение за рубежом",
                en: "document that confirms study abroad",
            },
            channels: &[StateCorporation],
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
            id: DocumentId::ReportCards,
            name: text! {
                kk: "соңғы оқыған сыныбындағы үлгерім табелінің көшірмесі",
                ru: "копии табелей успеваемости за последний класс обучения",
                en: "copies of the report cards of the last class",
            },
            channels: &[StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 2, p 9 (4))),
        },
        Document {
            id: DocumentId::BirthCertificate,
            name: text! {
                kk: "оқушының туу туралы куәлігінің көшірмесі (салыстыру үшін түпнұсқасы)",
                ru: "копия свидетельства о рождении услугополучателя (оригинал для сверки)",
                en: "copy of the pupil's birth certificate (the original to compare)",
            },
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
    ],
    deadlines: &[Deadline {
        when: Condition::Always,
        rule: DeadlineRule::OfAcademicYear(month_day!(12, 1)), contested_since: None,
        at: at!((app 2, p 4 (4))).read_as(THE_ONLY_APPLICATION),
    }],
    ages: AGES_OF_2015,
    hours: &[Hours {
        desk: Desk::StateCorporation,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(20:00)), in_variants: false,
        lunch: None, reception: None,
        at: at!((app 2, p 8)),
    }],
    keeping: EXTERNAT_KEEPING,
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, ХҚКО қызметкері өтінішті қабылдамайды және қолхат береді.",
            ru: "При неполном пакете документов работник ЦОНа отказывает в приёме заявления и выдаёт расписку.",
            en: "If the package is incomplete, the employee of the service centre refuses the application and gives a receipt.",
        },
        at: at!((app 2, p 10)),
    }],
    representation: &[
        Representation {
        roles: &[Role::Parent, Role::LegalRepresentative],
        channels: &[StateCorporation], when: Condition::Always,
        proof: Proof::None,
        text: text! {
            kk: "Оқушының атынан заңды өкілі жүгіне алады; өкілдікті растайтын құжат тізбеде жоқ.",
            ru: "За обучающегося может обратиться законный представитель; документа, подтверждающего представительство, в перечне нет.",
            en: "A legal representative may apply for the pupil; the list names no document that proves it.",
        }, collecting: None,
        at: at!((app 2, p 9)).read_as(text! {
            kk: "Ата-ана да заңды өкіл; тізбе өкілден басқа құжат сұрамайды.",
            ru: "Родитель — тоже законный представитель; других документов перечень от представителя не требует.",
            en: "A parent is a legal representative too; the list asks a representative for nothing more.",
        }),
    },
        Representation {
            roles: &[Role::Proxy],
            channels: &[],
            when: Condition::Always,
            proof: Proof::NotarisedPower,
            text: PROXY_COLLECTS,
            collecting: Some(Statement {
                text: NOTARISED_POWER,
                at: at!((app 2, p 9)).quoting(COLLECTED_ON_A_POWER),
            }),
            at: at!((app 2, p 9)),
        },
    ],
    consent: Some(Consent { channels: &[StateCorporation], data: ProtectedData::Secret, form: None, text: CONSENT, at: at!((app 2, p 9), (app 2, p 9 (1))) }),
    state_systems: &[Statement { text: SYSTEMS, at: at!((app 2, p 9)) }],
    complaints: &[
        Statement { text: COMPLAINT_TO_AKIMAT, at: at!((app 2, p 11)) },
        Statement { text: COMPLAINT_AGAINST_CENTRE, at: at!((app 2, p 11)) },
        Statement { text: COMPLAINT_TERMS, at: at!((app 2, p 11), (app 2, p 12)).quoting(COMPLAINT_TERMS_QUOTED) },
    ],
    cautions: &[grade_not_covered(&[StateCorporation], at!((app 2, title)).read_as(externat::GRADE_READING))],
    notes: &[
        Statement { text: DAY_OF_RECEIPT, at: at!((app 2, p 4 (1))) },
        Statement { text: WAITING, at: at!((app 2, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 2, p 4 (3))) },
        Statement { text: CENTRE_BOOKING, at: at!((app 2, p 8)) },
        Statement { text: CENTRE_RECEIPT, at: at!((app 2, p 9)) },
        Statement { text: CENTRE_COLLECTION, at: at!((app 2, p 9)) },
        Statement { text: CENTRE_HOME_VISIT, at: at!((app 2, p 13)) },
    ],
    conflicts: &[
        Conflict {
            id: "conclusion-where-necessary",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Any(&[
                Condition::ground(Choice::AbroadWithParents),
                Condition::ground(Choice::AbroadAlone),
            ]),
            text: text! {
                kk: "9-тармақ дәрігерлік қорытындыны шартсыз сұрайды, ал өтініштің нысаны оны «қажет болған жағдайда» қоса беруді айтады.",
                ru: "Пункт 9 требует медицинское заключение без условий, а форма заявления прилагает его «при необходимости».",
                en: "Paragraph 9 asks for the medical conclusion without a condition, the application form attaches it \"where necessary\".",
            },
            reading: text! {
                kk: "Денсаулық негізінде қорытынды керек; шетелге кететін оқушы оны қоса бермесе, лауазымды адам шешеді.",
                ru: "По здоровью заключение требуется; если его не приложил выезжающий за рубеж, решает должностное лицо.",
                en: "On the ground of health the conclusion is required; where a pupil who leaves abroad does not enclose it, an official judges.",
            },
            at: at!((app 2, p 9 (1)), (app 2, p 9 (2))),
        },
        Conflict {
            id: "born-in-2008",
            bears: Bears::Note,
            channels: &[StateCorporation],
            when: BORN_IN_2008,
            text: NEITHER_BEFORE_NOR_AFTER_2008,
            reading: NOT_ASKED_OF_2008,
            at: at!((app 2, p 9 (5)), (app 2, p 9)),
        },
        Conflict {
            id: "cities-of-regional-significance",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "Қазақша мәтін көрсетілетін қызметті берушілер қатарында облыстық маңызы бар қаланы атайды, орысша мәтін атамайды.",
                ru: "Казахский текст называет среди услугодателей город областного значения, русский — нет.",
                en: "The Kazakh text names the city of regional significance among the providers, the Russian one does not.",
            },
            reading: text! {
                kk: "Қазақша мәтін алынды: келесі редакциялар екі тілде де осындай қалаларды атайды.",
                ru: "Взят казахский текст: следующие редакции называют такие города на обоих языках.",
                en: "The Kazakh text is followed: the later editions name such cities in both languages.",
            },
            at: at!((app 2, p 3)),
        },
        Conflict {
            id: "receipt-form",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "10-тармақ қолхат нысанын «қосымшадан» іздеуді айтады, ал жалғыз қосымша — өтініштің нысаны.",
                ru: "Пункт 10 отсылает за формой расписки к «приложению», а единственное приложение — форма заявления.",
                en: "Paragraph 10 points to \"the appendix\" for the form of the receipt, and the only appendix is the form of the application.",
            },
            reading: text! {
                kk: "Қолхат бекітілген нысансыз беріледі.",
                ru: "Расписка выдаётся без утверждённой формы.",
                en: "The receipt is given without an approved form.",
            },
            at: at!((app 2, p 10)),
        },
        Conflict {
            id: "place-of-residence",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "Қызмет қазақша мәтінде көрсетілетін қызметті алушының тұрғылықты жері бойынша, орысша мәтінде көрсетілетін қызметті берушінің орналасқан жері бойынша көрсетіледі.",
                ru: "По казахскому тексту услуга оказывается по месту жительства услугополучателя, по русскому — по месту нахождения услугодателя.",
                en: "The service is given by the place of residence of the recipient in Kazakh, by the place of the provider in Russian.",
            },
            reading: text! {
                kk: "Көрсетілетін қызметті берушінің орналасқан жері: кейінгі редакциялар екі тілде де солай жазады.",
                ru: "По месту нахождения услугодателя: так на обоих языках пишут следующие редакции.",
                en: "By the place of the provider: so the later editions in both languages.",
            },
            at: at!((app 2, p 8)).quoting(quote! {
                kk: "көрсетілетін қызметті алушының тұрғылықты жері бойынша жүргізіледі",
                ru: "оказывается по месту нахождения услугодателя",
            }),
        },
        Conflict {
            id: "provider-desk",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "4-тармақ көрсетілетін қызметті берушіге құжат тапсырудың шекті уақытын айтады, ал 3-тармақ тек ХҚКО-ны атайды.",
                ru: "Пункт 4 говорит о времени ожидания при сдаче документов услугодателю, а пункт 3 называет только ЦОН.",
                en: "Paragraph 4 limits the waiting time for handing documents to the provider, while paragraph 3 names the service centre only.",
            },
            reading: text! {
                kk: "Өтініш ХҚКО арқылы ғана беріледі.",
                ru: "Обращаются только через ЦОН.",
                en: "Applications go through the service centre only.",
            },
            at: at!((app 2, p 3), (app 2, p 4 (2)), (app 2, p 4 (3))),
        },
        Conflict {
            id: "portal-signature",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Always,
            text: PORTAL_IS_NO_CHANNEL,
            reading: PORTAL_IS_A_RELIC,
            at: at!((app 2, p 3), (app 2, p 15)),
        },
    ],
    ..NAMED_EXTERNAT_IN_2015
};
