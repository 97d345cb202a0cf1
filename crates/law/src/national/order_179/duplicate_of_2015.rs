//! Order No 179 of 8 April 2015: duplicates, as both editions of 2015 have them.

use crate::services::CENTRE;
use erezhe_act::Channel::{Office, StateCorporation};
use erezhe_act::{
    Bears, Cause, Caution, ChannelRule, Choice, Code, Condition, Conflict, Consent, Desk, Document, DocumentId,
    Duration, FactId, Hours, Lack, ProtectedData, Reception, Refusal, RefusalStage, Role, Rules, Statement, Unit,
    Validity,
};
use erezhe_act::{at, clock, quote, text};

use super::alike::{
    CENTRE_BOOKING, CENTRE_COLLECTION, CENTRE_HOME_VISIT, CENTRE_RECEIPT, CLOSED_ORGANISATION,
    COMPLAINT_AGAINST_CENTRE, COMPLAINT_TERMS, COMPLAINT_TERMS_QUOTED, COMPLAINT_TO_AKIMAT, CONSENT,
    DUPLICATE_APPLICATION_AT_CORPORATION, DUPLICATE_APPLICATION_AT_OFFICE, DUPLICATE_BIRTH_CERTIFICATE,
    DUPLICATE_IDENTITY, DUPLICATE_KEEPING, DUPLICATE_OF, DUPLICATE_REPRESENTATION, DUPLICATE_TERMS, FREE,
    NAMED_DUPLICATE, OF_WHICH_YEAR_READING, ON_PAPER, PORTAL_SIGNATURE, SCHOOL_IN_TURN, SCHOOLS, SERVING, SYSTEMS,
    WAITING, WHO_LOST,
};

/// The same in the edition of 27 November 2015, which left appendix 3 alone.
pub(super) const DUPLICATE: Rules = Rules {
    provider: Some(Statement {
        text: SCHOOLS,
        at: at!((app 3, p 3)),
    }),
    recipient: Some(Statement {
        text: WHO_LOST,
        at: at!((app 3, p 7), (app 3, p 9 (1)), (app 3, p 9 (2))),
    }),
    form: Some(Statement { text: ON_PAPER, at: at!((app 3, p 5)) }),
    result: Some(Statement {
        text: DUPLICATE_OF,
        at: at!((app 3, p 6)),
    }),
    result_form: Some(Statement { text: ON_PAPER, at: at!((app 3, p 6)) }),
    fee: Some(Statement { text: FREE, at: at!((app 3, p 7)) }),
    channel_names: CENTRE,
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
        Document {
            id: DocumentId::LossAnnouncement,
            name: text! {
                kk: "құжаттың жоғалғаны туралы хабарландыру шыққан мерзімді баспа басылымынан үзінді (құжаттың нөмірі мен берілгені тіркелген күні көрсетіледі)",
                ru: "выписка из периодического печатного издания с объявлением об утере (с номером документа и датой регистрации его выдачи)",
                en: "extract from a periodical with the announcement of the loss (with the number of the document and the day its issue was registered)",
            },
            channels: &[Office, StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::reason(Choice::Lost),
            lack: Lack::Fault,
            validity: Some(Validity {
                duration: Duration { amount: 10, unit: Unit::CalendarDays },
                longer: Some(Duration { amount: 10, unit: Unit::WorkingDays }),
                open: Some(Statement {
                    text: text! {
                        kk: "Орысша мәтінде 10 жұмыс күні, қазақша мәтінде күнтізбелік 10 күн; екеуі де хабарландыру орналастырылған күннен саналады, қай күнге дейін екені айтылмаған.",
                        ru: "В русском тексте 10 рабочих дней, в казахском 10 календарных; оба считаются со дня размещения информации об утере, а до какого дня, не сказано.",
                        en: "It is 10 working days in Russian, 10 calendar days in Kazakh; both run from the day on which the notice of the loss was placed, and until which day is not said.",
                    },
                    at: at!((app 3, p 9 (3))),
                }),
                prolongation: None,
                at: at!((app 3, p 9 (3))).quoting(quote! {
                    kk: "азамат құжатының жоғалғаны жөніндегі ақпаратты орналастырған күннен бастап жарияланған мерзімі күнтізбелік 10 күннен аспаған",
                    ru: "сроком опубликования не более 10 рабочих дней, со дня размещения гражданином информации по утере документа",
                }),
            }),
            from_state_systems: None,
            at: at!((app 3, p 9 (3))),
        },
        Document {
            id: DocumentId::OriginalEducationDocument,
            name: text! {
                kk: "бүлінген құжаттың түпнұсқасы",
                ru: "оригинал испорченного документа",
                en: "original of the spoiled document",
            },
            channels: &[Office, StateCorporation],
            form: None,
            instead: &[],
            needed: Condition::reason(Choice::Spoiled),
            lack: Lack::Disputed(Statement {
                text: text! {
                    kk: "Қазақша мәтінде үзінді немесе бүлінген құжаттың түпнұсқасы сұралады, ал орысша мәтінде түпнұсқа үзіндінің мерзімін санауда ғана аталған.",
                    ru: "По казахскому тексту нужна выписка или оригинал испорченного документа, а русский называет оригинал лишь там, где считается срок выписки.",
                    en: "The Kazakh text asks for the extract or the original of the spoiled document, while the Russian one names the original only where the term of the extract is counted.",
                },
                at: at!((app 3, p 9 (3))).quoting(quote! {
                    kk: "үзінді немесе бүлінген құжаттың түпнұсқасын ұсыну",
                    ru: "со дня размещения гражданином информации по утере документа или предоставления оригинала испорченного документа",
                }),
            }),
            validity: None,
            from_state_systems: None,
            at: at!((app 3, p 9 (3))).read_as(text! {
                kk: "Қазақша мәтін бойынша: үзінді немесе бүлінген құжаттың түпнұсқасы; орысша сөйлем бұлыңғыр құрылған.",
                ru: "По казахскому тексту: выписка или оригинал испорченного документа; русская фраза построена неясно.",
                en: "As the Kazakh text puts it: the extract or the original of the spoiled document; the Russian sentence is unclear.",
            }),
        },
        Document {
            id: DocumentId::OriginalEducationDocument,
            name: text! {
                kk: "білім туралы құжаттың түпнұсқасы",
                ru: "оригинал документа об образовании",
                en: "original document of education",
            },
            channels: &[Office, StateCorporation],
            form: None,
            instead: &[DocumentId::LossAnnouncement],
            needed: Condition::All(&[
                Condition::reason(Choice::NameChanged),
                Condition::Not(&Condition::reason(Choice::Spoiled)),
            ]),
            lack: Lack::Disputed(Statement {
                text: text! {
                    kk: "Өтініште «басқа да себептер» көрсетіле алады, ал тізбе үзіндіні немесе бүлінген құжаттың түпнұсқасын ғана сұрайды: аты-жөні өзгергенде не керегі айтылмаған.",
                    ru: "В заявлении допускаются «другие причины», а перечень знает лишь выписку или оригинал испорченного документа: что требуется при изменении имени, не сказано.",
                    en: "The application may give \"other reasons\", while the list knows only the extract or the original of a spoiled document: what a change of name needs is not said.",
                },
                at: at!((app 3, p 9 (1)), (app 3, p 9 (3))),
            }),
            validity: None,
            from_state_systems: None,
            at: at!((app 3, p 9 (3))).quoting(quote! {
                kk: "мерзімді баспа басылымынан үзінді немесе бүлінген құжаттың түпнұсқасын ұсыну",
                ru: "выписка из периодического печатного издания (…) или предоставления оригинала испорченного документа",
            }),
        },
    ],
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: Some(clock!(9:00)),
            closes: Some(clock!(18:30)), in_variants: false,
            lunch: Some((clock!(13:00), clock!(14:30))), reception: Some(Reception { from: clock!(9:00), to: clock!(18:30), pause: (clock!(13:00), clock!(14:30)), at: None }),
            at: at!((app 3, p 8 (1))),
        },
        Hours {
            desk: Desk::StateCorporation,
            opens: Some(clock!(9:00)),
            closes: Some(clock!(20:00)), in_variants: false,
            lunch: None, reception: None,
            at: at!((app 3, p 8 (2))),
        },
    ],
    keeping: DUPLICATE_KEEPING,
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, ХҚКО қызметкері өтінішті қабылдамайды және 2-қосымшадағы нысан бойынша қолхат береді.",
            ru: "При неполном пакете документов работник ЦОНа отказывает в приёме заявления и выдаёт расписку по форме приложения 2.",
            en: "If the package is incomplete, the employee of the service centre refuses the application and gives a receipt on the form of appendix 2.",
        },
        at: at!((app 3, p 10)),
    }],
    representation: DUPLICATE_REPRESENTATION,
    consent: Some(Consent {
        channels: &[Office, StateCorporation], data: ProtectedData::Secret, form: None,
        text: CONSENT,
        at: at!((app 3, p 9), (app 3, p 9 (1))),
    }),
    state_systems: &[Statement { text: SYSTEMS, at: at!((app 3, p 9)) }],
    complaints: &[
        Statement { text: COMPLAINT_TO_AKIMAT, at: at!((app 3, p 11)) },
        Statement { text: COMPLAINT_AGAINST_CENTRE, at: at!((app 3, p 11)) },
        Statement { text: COMPLAINT_TERMS, at: at!((app 3, p 11), (app 3, p 12)).quoting(COMPLAINT_TERMS_QUOTED) },
    ],
    cautions: &[Caution {
        code: Code::ProviderClosed,
        fact: FactId::SchoolClosed,
        when: Condition::yes(FactId::SchoolClosed),
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
        Statement { text: WAITING, at: at!((app 3, p 4 (2))) },
        Statement { text: SERVING, at: at!((app 3, p 4 (3))) },
        Statement {
            text: SCHOOL_IN_TURN,
            at: at!((app 3, p 8 (1))),
        },
        Statement { text: CENTRE_BOOKING, at: at!((app 3, p 8 (2))) },
        Statement { text: CENTRE_RECEIPT, at: at!((app 3, p 9)) },
        Statement { text: CENTRE_COLLECTION, at: at!((app 3, p 9)) },
        Statement { text: CENTRE_HOME_VISIT, at: at!((app 3, p 13)) },
    ],
    conflicts: &[
        Conflict {
            id: "ten-days-of-which-kind",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation],
            when: Condition::reason(Choice::Lost),
            text: text! {
                kk: "Жоғалғаны туралы хабарландыру орысша мәтін бойынша 10 жұмыс күнінен, қазақша мәтін бойынша күнтізбелік 10 күннен ескі болмауы керек.",
                ru: "Объявление об утере по русскому тексту не старше 10 рабочих дней, по казахскому — не старше 10 календарных.",
                en: "The announcement of the loss is at most 10 working days old by the Russian text, at most 10 calendar days by the Kazakh one.",
            },
            reading: text! {
                kk: "Күнтізбелік 10 күн екі мәтінге де сай; одан ескі хабарландыруды лауазымды адам шешеді.",
                ru: "10 календарных дней отвечают обоим текстам; об объявлении старше решает должностное лицо.",
                en: "10 calendar days suit both texts; of an older announcement an official judges.",
            },
            at: at!((app 3, p 9 (3))),
        },
        Conflict {
            id: "name-changed",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation],
            when: Condition::reason(Choice::NameChanged),
            text: text! {
                kk: "Өтініште «басқа да себептер» көрсетіле алады, ал 3) тармақша тек жоғалған және бүлінген құжатты біледі.",
                ru: "В заявлении допускаются «другие причины», а подпункт 3) знает только утерю и порчу.",
                en: "The application may give \"other reasons\", while sub-paragraph 3 knows loss and spoiling only.",
            },
            reading: text! {
                kk: "Аты-жөні өзгергенде түпнұсқа қоса берілмесе, лауазымды адам шешеді.",
                ru: "Если при изменении имени оригинал не приложен, решает должностное лицо.",
                en: "Where the name has changed and the original is not enclosed, an official judges.",
            },
            at: at!((app 3, p 9 (1)), (app 3, p 9 (3))),
        },
        Conflict {
            id: "born-in-2008",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation],
            when: Condition::Role(&[Role::Parent, Role::LegalRepresentative]),
            text: text! {
                kk: "Білім беру ұйымына арналған тізбе орысша мәтінде 2008 жылға дейін туғандардың куәлігін сұрайды, ХҚКО-ға арналған орысша тізбе мен екі қазақша тізбе — 2008 жылы туғандардың куәлігін; жүйелердегі мәлімет 2008 жылдан кейін берілген құжаттар туралы.",
                ru: "Русский перечень для организации образования требует свидетельство от родившихся до 2008 года, русский перечень для ЦОНа и оба казахских — от родившихся в 2008 году; сведения в системах — о документах, выданных после 2008 года.",
                en: "The Russian list for the educational organisation asks those born before 2008 for the certificate; the Russian list for the service centre and both Kazakh lists ask those born in 2008; the systems hold data of documents issued after 2008.",
            },
            reading: OF_WHICH_YEAR_READING,
            at: at!((app 3, p 9 (2)), (app 3, p 9)),
        },
        PORTAL_SIGNATURE,
    ],
    ..NAMED_DUPLICATE
};
