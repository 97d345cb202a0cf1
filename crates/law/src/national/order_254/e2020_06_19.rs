//! Order No 254 of 19 June 2020, as adopted.

use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::{
    Act, AgeDay, AgeKind, AgeLimit, Bears, Bound, Cause, Condition, Conflict, Consent, DocumentId, Edition, FactId,
    InForce, Known, OpenAge, OpenSpan, Outcome, ProtectedData, Quote, RefusalStage, Rules, Service, Source, Statement,
    Text,
};
use erezhe_act::{at, day, quote, text};

use super::alike::*;

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-254-2020",
    edition: day!(2020, 6, 19),
    cited: text! {
        kk: "2020 жылғы 19 маусымдағы № 254 бұйрық",
        ru: "приказ № 254 от 19 июня 2020 года",
        en: "order No 254 of 19 June 2020",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2020, 6, 19),
    registered: Known::On(day!(2020, 6, 22)),
    published: Known::No(text! {
        kk: "Қолдағы дереккөздерде жарияланған күні жоқ.",
        ru: "День опубликования в имеющихся источниках не указан.",
        en: "The sources at hand do not state the day of publication.",
    }),
    in_force: InForce { from: FROM, to: Bound::Open },
    beside: false,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "орыс және қазақ тілдеріндегі толық мәтін, мемлекеттік құқықтық базаның ашық көшірмесі",
        ru: "полный текст на русском и казахском языках, открытая копия государственной правовой базы",
        en: "the whole text in Russian and Kazakh, in a public copy of the state legal database",
    },
    services: &[QUEUE, ADMISSION],
};

/// From this day on the order takes the place of the standards of order No 172.
pub(crate) const FROM: Bound = Bound::Approximate {
    day: day!(2020, 6, 23),
    within_days: 30,
    basis: text! {
        kk: "Бұйрық 22.06.2020 № 20883 болып тіркелген, алғаш ресми жарияланған күнінен кейін қолданысқа енгізіледі; жарияланған күні белгісіз, ең ерте күн алынды.",
        ru: "Приказ зарегистрирован 22.06.2020 под № 20883 и вводится в действие после дня первого официального опубликования; день опубликования неизвестен, взят самый ранний день.",
        en: "The order was registered on 22 June 2020 as No 20883 and takes effect after the day of its first official publication; that day is not known, and the earliest one is used.",
    },
};

const EITHER_FORM: Text = text! {
    kk: "Электрондық және (немесе) қағаз түрінде",
    ru: "Электронная и (или) бумажная",
    en: "Electronic and/or on paper",
};

const BIRTH_CERTIFICATE_TO_IDENTIFY: Text = text! {
    kk: "баланың туу туралы куәлігі (сәйкестендіру үшін)",
    ru: "свидетельство о рождении ребёнка (для идентификации)",
    en: "the child's birth certificate (for identification)",
};
const BIRTH_DOCUMENT: Text = text! {
    kk: "баланың тууын куәландыратын құжат",
    ru: "документ, свидетельствующий о рождении ребёнка",
    en: "document of the child's birth",
};
const SEAL_OR_CERTIFICATE: Statement = Statement {
    text: text! {
        kk: "Орысша мәтінде «(при наличии)» деген сөз мөрге ғана қатысты, қазақша мәтінде «(бар болғанда)» деген сөз анықтаманың өзіне қатысты. Орысша мәтін бойынша мөрсіз анықтама да жарайды; анықтамасыз кезектен тыс орын алу құқығы расталмай қалуы мүмкін (20–22-тармақтар).",
        ru: "В русском тексте «(при наличии)» относится только к печати, в казахском («бар болғанда») — к самой справке. По русскому тексту годится и справка без печати; без справки право на внеочередное место может остаться неподтверждённым (пункты 20–22).",
        en: "In the Russian text \"(if any)\" belongs to the seal alone, in the Kazakh one to the certificate itself. By the Russian text a certificate without a seal is good; without the certificate the right to a place out of turn may stay unproven (paragraphs 20-22).",
    },
    at: at!((app 2, p 8 list 1 (4)), (app 2, p 8 list 2 (2)), (p 20 (1)), (p 21), (p 22)).quoting(quote! {
        kk: "мөр басылған және уәкілетті тұлғаның қолы қойылған анықтама (бар болғанда) (берілген күннен бастап бір ай ішінде жарамды)",
        ru: "заверенная подписью уполномоченного лица и печатью (при наличии) (действительна в течение месяца со дня выдачи)",
    }),
};
/// By the Kazakh text of the list for the portal.
const IN_THE_SYSTEM: Source = at!((app 4, p 8 list 2 (2)), (app 4, p 8 list 2 (3)))
    .quoting(quote! { kk: "(уәкілетті органның ақпараттық жүйесінен алынады)" })
    .read_as(text! {
        kk: "Орысша тізбе портал үшін бұл құжатты сұрамайды, қазақша тізбе оны жүйеден алады: екеуі бойынша да тіркеудің қажеті жоқ.",
        ru: "Русский перечень для портала этого документа не требует, казахский берёт его из системы: прилагать его не надо ни по одному.",
        en: "The Russian list for the portal does not ask for this document, the Kazakh one takes it from the system: by neither is it to be attached.",
    });
const COPY_OR_SYSTEM_QUOTE: Quote = quote! {
    kk: "баланың денсаулық паспорты (уәкілетті органның ақпараттық жүйесінен алынады); 5) баланың денсаулығы туралы анықтама (уәкілетті органның ақпараттық жүйесінен алынады)",
    ru: "(электронная копия); 5) справка о состоянии здоровья ребенка (электронная копия)",
};
const COPY_OR_SYSTEM: Statement = Statement {
    text: text! {
        kk: "Портал үшін орысша мәтін электрондық көшірмені сұрайды, қазақша мәтін бұл құжат уәкілетті органның ақпараттық жүйесінен алынады дейді.",
        ru: "Для портала русский текст требует электронную копию, казахский говорит, что этот документ берут из информационной системы уполномоченного органа.",
        en: "For the portal the Russian text asks for an electronic copy, the Kazakh one says that this document comes from the information system of the authorised body.",
    },
    at: at!((app 4, p 8 list 2 (4)), (app 4, p 8 list 2 (5)), (p 32)).quoting(COPY_OR_SYSTEM_QUOTE),
};
const CONCLUSION_IF_ANY: Statement = Statement {
    text: text! {
        kk: "Портал үшін орысша мәтін қорытындының сканерленген көшірмесін «при наличии» (бар болса) сұрайды, қазақша мәтінде ондай сөз жоқ.",
        ru: "Для портала русский текст требует сканированную копию заключения «при наличии», в казахском этих слов нет.",
        en: "For the portal the Russian text asks for a scan of the conclusion \"if any\"; the Kazakh one lacks these words.",
    },
    at: at!((app 4, p 8 list 2 (6))).quoting(quote! {
        kk: "(ерекше білім беру қажеттілігі бар балалар үшін) (сканерленген көшірмесі)",
        ru: "(для детей с особыми образовательными потребностями) (сканированная копия, при наличии)",
    }),
};

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Облыстардың, Нұр-Сұлтан, Алматы, Шымкент қалаларының, аудандардың (облыстық маңызы бар қалалардың) жергілікті атқарушы органдары, қаладағы аудандардың, аудандық маңызы бар қалалардың, кенттердің, ауылдардың, ауылдық округтердің әкімдері",
            ru: "Местные исполнительные органы областей, городов Нур-Султана, Алматы, Шымкента, районов (городов областного значения), акимы районов в городе, городов районного значения, посёлков, сёл, сельских округов",
            en: "Local executive bodies of regions, of Nur-Sultan, Almaty and Shymkent, of districts (cities of regional significance), and the akims of city districts, cities of district significance, settlements, villages and rural districts",
        },
        at: at!((p 4), (app 2, p 1)),
    }),
    recipient: Some(QUEUE_RECIPIENT),
    form: Some(Statement { text: EITHER_FORM, at: at!((app 2, p 4)) }),
    result: Some(QUEUE_RESULT),
    result_form: Some(QUEUE_RESULT_FORM),
    fee: Some(Statement { text: FREE, at: at!((app 2, p 6)) }),
    channels: QUEUE_CHANNELS,
    terms: QUEUE_TERMS,
    procedures: QUEUE_PROCEDURES,
    documents: &[
        APPLICATION_FOR_QUEUE,
        from_systems(
            document(
                DocumentId::BirthCertificate,
                BIRTH_CERTIFICATE_TO_IDENTIFY,
                DESKS,
                NOT_BORN_ABROAD,
                at!((app 2, p 8 list 1 (2))),
            ),
            NOT_BROUGHT,
        ),
        disputed(
            document(
                DocumentId::BirthCertificate,
                BIRTH_CERTIFICATE_TO_IDENTIFY,
                DESKS,
                BORN_ABROAD,
                at!((app 2, p 8 list 1 (2))),
            ),
            BORN_ABROAD_AT_DESK,
        ),
        document(
            DocumentId::IdentityDocument,
            PARENTS_IDENTITY_ON_PORTAL,
            DESKS,
            Condition::Always,
            at!((app 2, p 8 list 1 (3))),
        ),
        valid(
            disputed(
                document(
                    DocumentId::ServiceCertificate,
                    SERVICE_CERTIFICATE,
                    DESKS,
                    Condition::yes(FactId::ParentInService),
                    at!((app 2, p 8 list 1 (4))),
                ),
                SEAL_OR_CERTIFICATE,
            ),
            ONE_MONTH,
        ),
        TEACHER_CERTIFICATE_AT_DESK,
        SPECIAL_NEEDS_AT_DESK,
        PHTHISIATRICIAN_AT_DESK,
        PRIORITY_AT_DESK,
        REQUEST_FOR_QUEUE,
        valid(
            disputed(
                document(
                    DocumentId::ServiceCertificate,
                    SERVICE_CERTIFICATE_SCAN,
                    &[Portal],
                    Condition::yes(FactId::ParentInService),
                    at!((app 2, p 8 list 2 (2))),
                ),
                SEAL_OR_CERTIFICATE,
            ),
            ONE_MONTH,
        ),
        where_there_is_one(
            document(
                DocumentId::SpecialNeedsConclusion,
                SPECIAL_NEEDS_SCAN,
                &[Portal],
                Condition::yes(FactId::SpecialNeeds),
                at!((app 2, p 8 list 2 (3))),
            ),
            WITHOUT_CONCLUSION,
        ),
        document(
            DocumentId::PhthisiatricianConclusion,
            PHTHISIATRICIAN_REFERRAL,
            &[Portal],
            Condition::yes(FactId::SanatoriumGroup),
            at!((app 2, p 8 list 2 (4))).narrowed_as(SANATORIUM_READING),
        ),
        IDENTITY_ON_PORTAL,
        BIRTH_ON_PORTAL,
        BIRTH_ABROAD_ON_PORTAL,
        PRIORITY_ON_PORTAL,
    ],
    ages: &[AgeLimit {
        years: 6,
        kind: AgeKind::AtMost,
        on: AgeDay::SeptemberOfAcademicYear,
        except: SPECIAL_NEEDS_EXCEPTED,
        breach: Outcome::NotMet,
        open: Some(OpenAge {
            span: OpenSpan::Year,
            text: text! {
                kk: "1 қыркүйекте баланың толық жасы — 6. Орысша 18-тармақтың «полных 6 лет» деген шегіне ол сыяды, қазақша мәтінде («6 жастан аспайды») «толық» деген сөз жоқ, ал сол тармақтың ескертпесі мен 24-тармақтың 9) тармақшасы кезекте 6 жасқа толмағандарды ғана қалдырады. Лауазымды адам шешеді.",
                ru: "На 1 сентября ребёнку 6 полных лет. Русский пункт 18 («не превышает полных 6 лет») такого ребёнка допускает, в казахском («6 жастан аспайды») слова «полных» нет, а оговорка того же пункта и подпункт 9) пункта 24 оставляют в очереди лишь тех, кому 6 лет ещё нет. Решает должностное лицо.",
                en: "On 1 September the child is 6 full years old. The Russian paragraph 18 (\"not over 6 full years\") lets such a child in, the Kazakh one lacks the word \"full\", and the exception of the same paragraph and paragraph 24(9) keep only those not yet 6. An official judges.",
            },
            at: at!((p 18), (p 24 (9))),
        }),
        at: at!((p 18)).quoting(quote! {
            kk: "Өтініш беру және кезекте болу үшін баланың жасы ағымдағы оқу жылында 1 қыркүйекте 6 жастан аспайды",
            ru: "Возраст ребенка для подачи заявления и нахождения в очереди не превышает полных 6 лет по состоянию на 1 сентября текущего учебного года",
        }),
    }],
    hours: QUEUE_HOURS,
    after_hours: Some(QUEUE_AFTER_HOURS),
    refusals: &[
        QUEUE_NOT_ACCEPTED,
        refusal(
            RefusalStage::Acceptance,
            &[StateCorporation],
            Cause::ExpiredDocuments,
            text! {
                kk: "Құжаттың қолданылу мерзімі өтіп кетсе, Мемлекеттік корпорация өтінішті қабылдамайды және қолхат береді.",
                ru: "При документах с истекшим сроком действия Государственная корпорация отказывает в приёме и выдаёт расписку.",
                en: "Where a document has expired, the State Corporation refuses to accept the application and gives a receipt.",
            },
            at!((app 3, form)),
        ),
        refusal(RefusalStage::Service, &[Portal], Cause::IncompletePackage, INCOMPLETE, at!((p 6))),
        refusal(RefusalStage::Service, ALL, Cause::Unreliable, UNRELIABLE, at!((app 2, p 9 (1)))),
        refusal(RefusalStage::Service, ALL, Cause::NonConformity, NON_CONFORMITY, at!((app 2, p 9 (2)))),
    ],
    representation: QUEUE_REPRESENTATION,
    consent: Some(Consent {
        channels: ALL, data: ProtectedData::Secret, form: None,
        text: text! {
            kk: "Ақпараттық жүйелердегі заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісім алынады; ол өтініш нысанында да бар.",
            ru: "Берётся согласие на использование сведений, составляющих охраняемую законом тайну, из информационных систем; оно есть и в форме заявления.",
            en: "Consent is taken to the use of data that are a secret protected by law, from information systems; the form of the application holds it too.",
        },
        at: at!((app 1, form), (app 2, p 8)),
    }),
    signature: Some(QUEUE_SIGNATURE),
    state_systems: &[QUEUE_STATE_SYSTEMS],
    rights: &[
        Statement {
            text: text! {
                kk: "Кезектен тыс: әскери қызметшілердің («Әскери қызмет және әскери қызметшілердің мәртебесі туралы» Заңның 52-бабының 3-тармағы) және арнаулы мемлекеттік орган қызметкерлерінің («Арнаулы мемлекеттік органдар туралы» Заңның 78-бабының 8-тармағы) балалары.",
                ru: "Вне очереди: дети военнослужащих (пункт 3 статьи 52 Закона «О воинской службе и статусе военнослужащих») и сотрудников специальных государственных органов (пункт 8 статьи 78 Закона «О специальных государственных органах»).",
                en: "Out of turn: children of the military (article 52(3) of the law on military service) and of the staff of special state bodies (article 78(8) of the law on special state bodies).",
            },
            at: at!((p 20 (1))),
        },
        ORDER_OF_RIGHTS,
        ORDER_OF_QUEUE,
    ],
    complaints: QUEUE_COMPLAINTS,
    notes: &[
        PROACTIVE,
        ONE_APPLICATION,
        QUEUE_BY_PLACE_AND_YEAR,
        THREE_TIMES,
        SEVERAL_QUEUES,
        AFTER_ONE_MONTH,
        CHANGE_OF_KINDERGARTEN,
        ORIGINALS,
        INTEREST,
        BULLETIN,
        WITHDRAWN_AND_TEMPORARY,
        LEAVES_AT_SIX,
        SEVERAL_CHILDREN,
        Statement { text: BOOKING_MODES, at: at!((p 3 (5)), (p 3 (6))) },
        ONE_BODY,
        Statement {
            text: text! {
                kk: "Жолдама беру кезінде баланың жасы ағымдағы оқу жылының 1 қыркүйегіндегі толық жасы бойынша есептеледі.",
                ru: "При выдаче направления учитывают полные годы ребёнка на 1 сентября текущего учебного года.",
                en: "For the referral the child's full years on 1 September of the current academic year count.",
            },
            at: at!((p 28)),
        },
        EXTENSION,
        QUEUE_COLLECTION,
        Statement {
            text: text! {
                kk: "Кент, ауыл, ауылдық округ әкіміне құжаттардың түпнұсқалары мен көшірмелері ұсынылады.",
                ru: "Акиму посёлка, села, сельского округа представляют оригиналы и копии документов.",
                en: "To the akim of a settlement, village or rural district originals and copies are brought.",
            },
            at: at!((app 2, p 8)),
        },
        QUEUE_RECEPTION,
        QUEUE_BOOKING,
        QUEUE_WAITING,
        CONTRAINDICATIONS,
        QUEUE_AT_HOME,
    ],
    conflicts: &[
        THREE_TIMES_CONFLICT,
        differs(
            "seal-or-certificate",
            ALL,
            SEAL_OR_CERTIFICATE.text,
            SEAL_OR_CERTIFICATE_READING,
            SEAL_OR_CERTIFICATE.at,
        ),
        differs(
            "priority-proof-if-any",
            DESKS,
            text! {
                kk: "Бірінші кезекте орын алу құқығын растайтын құжаттар туралы қазақша тізбеде «бар болғанда» деген сөз бар, орысша тізбеде жоқ.",
                ru: "О документах, подтверждающих первоочередное направление, казахский перечень говорит «при наличии» («бар болғанда»), русский — нет.",
                en: "Of the proof of priority the Kazakh list says \"if any\", the Russian one does not.",
            },
            text! {
                kk: "Жауап өзгермейді: мәліметтер екі тілде де мемлекеттік ақпараттық жүйелерден алынады.",
                ru: "Ответ не меняется: сведения на обоих языках берут из государственных информационных систем.",
                en: "No answer changes: in both languages the data come from state information systems.",
            },
            at!((app 2, p 8 list 1 (8)), (app 2, p 8)).quoting(quote! {
                kk: "мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжаттар (бар болғанда)",
                ru: "документы, подтверждающие возможность первоочередного получения направления в дошкольную организацию",
            }),
        ),
        differs(
            "full-years",
            ALL,
            text! {
                kk: "18-тармақтың орысша мәтінінде «полных 6 лет» (толық 6 жас) делінген, қазақша мәтінде «толық» деген сөз жоқ.",
                ru: "В русском пункте 18 сказано «полных 6 лет», в казахском слова «полных» нет.",
                en: "The Russian paragraph 18 says \"6 full years\", the Kazakh one lacks the word \"full\".",
            },
            text! {
                kk: "1 қыркүйекте 6 жасқа толып, 7 жасқа толмаған баланың жасын лауазымды адам шешеді.",
                ru: "О возрасте ребёнка, которому на 1 сентября 6 лет уже есть, а 7 ещё нет, решает должностное лицо.",
                en: "On a child who on 1 September is already 6 and not yet 7 an official judges.",
            },
            at!((p 18), (p 24 (9))).quoting(quote! {
                kk: "6 жастан аспайды",
                ru: "не превышает полных 6 лет",
            }),
        ),
        MONTHLY_REQUESTS,
        INTEREST_ONCE_A_YEAR,
        UNTIL_OR_ON_1_SEPTEMBER,
        FIRST_OR_NEXT_1000,
        BACK_TO_THE_QUEUE,
        QUEUE_EXCEPT_WEEKENDS,
        NOTICE_BEFORE_CONFIRMATION,
        Conflict {
            id: "corporation-as-provider",
            bears: Bears::Nothing,
            channels: ALL,
            when: Condition::Always,
            text: text! {
                kk: "2-қосымшаның 1-тармағы Мемлекеттік корпорацияны да көрсетілетін қызметті беруші деп атайды, 4-тармақ атамайды.",
                ru: "Пункт 1 приложения 2 называет услугодателем и Государственную корпорацию, пункт 4 — нет.",
                en: "Paragraph 1 of appendix 2 names the State Corporation among the providers, paragraph 4 does not.",
            },
            reading: text! {
                kk: "Корпорация — өтініш беру тәсілі: 5-тармақта солай делінген.",
                ru: "Корпорация — способ подачи: так её описывает пункт 5.",
                en: "The Corporation is a channel: paragraph 5 describes it as one.",
            },
            at: at!((p 4), (p 5), (app 2, p 1)),
        },
        Conflict {
            id: "serving-time",
            bears: Bears::Note,
            channels: DESKS,
            when: Condition::Always,
            text: text! {
                kk: "Қызмет көрсету уақыты орысша мәтінде 30 минутқа, қазақша мәтінде 15 минутқа дейін.",
                ru: "Время обслуживания в русском тексте до 30 минут, в казахском — до 15.",
                en: "Serving takes up to 30 minutes in Russian, up to 15 in Kazakh.",
            },
            reading: text! {
                kk: "30 минут: қызмет мерзімі де сондай.",
                ru: "30 минут: таков и срок услуги.",
                en: "30 minutes, as the term of the service.",
            },
            at: at!((app 2, p 10), (app 2, p 3)),
        },
    ],
    ..Rules::of(Service::PreschoolQueue, QUEUE_NAME, at!((p 4), (app 2, title)))
};

const ADMISSION: Rules = Rules {
    provider: Some(ADMISSION_PROVIDER),
    recipient: Some(Statement { text: PARENT_OR_REPRESENTATIVE, at: at!((p 32), (app 4, p 8 list 1 (2))) }),
    form: Some(Statement { text: EITHER_FORM, at: at!((app 4, p 4)) }),
    result: Some(ADMISSION_RESULT),
    result_form: Some(ADMISSION_RESULT_FORM),
    fee: Some(Statement { text: FREE, at: at!((app 4, p 6)) }),
    channels: ADMISSION_CHANNELS,
    terms: ADMISSION_TERMS,
    procedures: ADMISSION_PROCEDURES,
    documents: &[
        referral(
            Statement {
                text: REFERRAL_PAST_FIVE_DAYS,
                at: at!((p 30), (p 3 (6)), (p 22), (app 4, p 8 list 1 (1)), (app 4, p 8 list 2 (1))),
            },
            at!((app 4, p 8 list 1 (1)), (app 4, p 8 list 2 (1))),
        ),
        document(
            DocumentId::IdentityDocument,
            PARENTS_IDENTITY_ON_PORTAL,
            &[Office],
            Condition::Always,
            at!((app 4, p 8 list 1 (2))),
        ),
        from_systems(
            document(
                DocumentId::IdentityDocument,
                text! {
                    kk: "ата-анасының бірінің немесе заңды өкілінің жеке басын куәландыратын құжат",
                    ru: "документ, удостоверяющий личность одного из родителей или законного представителя",
                    en: "identity document of one of the parents or the legal representative",
                },
                &[Portal],
                Condition::Always,
                at!((app 4, p 8 list 2 (2))),
            ),
            IN_THE_SYSTEM,
        ),
        document(
            DocumentId::BirthCertificate,
            BIRTH_PAPER_TO_IDENTIFY,
            &[Office],
            Condition::Always,
            at!((app 4, p 8 list 1 (3))),
        ),
        from_systems(
            document(
                DocumentId::BirthCertificate,
                BIRTH_DOCUMENT,
                &[Portal],
                NOT_BORN_ABROAD,
                at!((app 4, p 8 list 2 (3))),
            ),
            IN_THE_SYSTEM,
        ),
        disputed(
            document(
                DocumentId::BirthCertificate,
                BIRTH_DOCUMENT,
                &[Portal],
                BORN_ABROAD,
                at!((app 4, p 8 list 2 (3))),
            ),
            Statement {
                text: text! {
                    kk: "Портал үшін бұл құжат қазақша мәтінде уәкілетті органның ақпараттық жүйесінен алынады, орысша тізбеде мүлде жоқ. Шетелде туған бала туралы мәлімет жүйеде болмауы мүмкін, ал бұл жағдайды акт реттемейді.",
                    ru: "Для портала этот документ по казахскому тексту берут из информационной системы уполномоченного органа, в русском перечне его нет вовсе. Сведений о ребёнке, рождённом за границей, в системе может не быть, а этого случая акт не называет.",
                    en: "For the portal the Kazakh text takes this document from the information system of the authorised body, and the Russian list lacks it. The data of a child born abroad may not be there, and the act does not name this case.",
                },
                at: at!((app 4, p 8 list 2 (3))),
            },
        ),
        on_form(
            "026/у-3",
            document(
                DocumentId::HealthPassport,
                text! {
                    kk: "баланың денсаулық паспорты (026/у-3 нысаны)",
                    ru: "паспорт здоровья ребёнка (форма 026/у-3)",
                    en: "the child's health passport (form 026/u-3)",
                },
                &[Office],
                Condition::Always,
                at!((app 4, p 8 list 1 (4))),
            ),
        ),
        disputed(
            on_form(
                "026/у-3",
                document(
                    DocumentId::HealthPassport,
                    text! {
                        kk: "баланың денсаулық паспортының (026/у-3 нысаны) электрондық көшірмесі",
                        ru: "электронная копия паспорта здоровья ребёнка (форма 026/у-3)",
                        en: "electronic copy of the child's health passport (form 026/u-3)",
                    },
                    &[Portal],
                    Condition::Always,
                    at!((app 4, p 8 list 2 (4))),
                ),
            ),
            COPY_OR_SYSTEM,
        ),
        three_days_before_contract(document(
            DocumentId::HealthCertificate,
            text! {
                kk: "баланың денсаулығы туралы анықтама",
                ru: "справка о состоянии здоровья ребёнка",
                en: "certificate of the child's health",
            },
            &[Office],
            Condition::Always,
            at!((app 4, p 8 list 1 (5))),
        )),
        three_days_before_contract(disputed(
            document(
                DocumentId::HealthCertificate,
                text! {
                    kk: "баланың денсаулығы туралы анықтаманың электрондық көшірмесі",
                    ru: "электронная копия справки о состоянии здоровья ребёнка",
                    en: "electronic copy of the certificate of the child's health",
                },
                &[Portal],
                Condition::Always,
                at!((app 4, p 8 list 2 (5))),
            ),
            COPY_OR_SYSTEM,
        )),
        document(
            DocumentId::SpecialNeedsConclusion,
            SPECIAL_NEEDS,
            &[Office],
            Condition::yes(FactId::SpecialNeeds),
            at!((app 4, p 8 list 1 (6))),
        ),
        disputed(
            document(
                DocumentId::SpecialNeedsConclusion,
                SPECIAL_NEEDS_SCAN,
                &[Portal],
                Condition::yes(FactId::SpecialNeeds),
                at!((app 4, p 8 list 2 (6))),
            ),
            CONCLUSION_IF_ANY,
        ),
    ],
    ages: &[ADMISSION_FROM_ONE, admission_to_six(AgeDay::SeptemberOfAcademicYear)],
    hours: ADMISSION_HOURS,
    after_hours: Some(ADMISSION_AFTER_HOURS),
    refusals: &[
        refusal(RefusalStage::Service, &[Office, Portal], Cause::IncompletePackage, INCOMPLETE, at!((p 32))),
        refusal(RefusalStage::Service, &[Office, Portal], Cause::Unreliable, UNRELIABLE, at!((app 4, p 9 (1)))),
        refusal(RefusalStage::Service, &[Office, Portal], Cause::NonConformity, NON_CONFORMITY, at!((app 4, p 9 (2)))),
    ],
    representation: ADMISSION_REPRESENTATION,
    state_systems: &[Statement {
        text: text! {
            kk: "Портал арқылы өтініш бергенде ата-ананың жеке басы мен баланың тууы туралы деректер уәкілетті органның ақпараттық жүйесінен алынады (қазақша мәтін; орысша тізбеде бұл құжаттар жоқ).",
            ru: "При подаче через портал данные о личности родителя и рождении ребёнка берут из информационной системы уполномоченного органа (казахский текст; в русском перечне этих документов нет).",
            en: "For a portal application the data of the parent's identity and the child's birth come from the information system of the authorised body (Kazakh text; the Russian list lacks these documents).",
        },
        at: at!((app 4, p 8 list 2 (2)), (app 4, p 8 list 2 (3))),
    }],
    complaints: ADMISSION_COMPLAINTS,
    notes: &[
        ANNULLED,
        CONTRAINDICATIONS,
        ALL_YEAR,
        ORIGINALS_AFTER_REFERRAL,
        EXTENSION,
        Statement { text: BOOKING_MODES, at: at!((p 3 (5)), (p 3 (6))) },
        WITHDRAWN_AND_TEMPORARY,
        UNSIGNED_REQUEST,
        ADMISSION_RECEPTION,
        ADMISSION_WAITING,
    ],
    conflicts: &[
        THIRD_GROUND,
        ANNULS_OR_DOES_NOT_ADMIT,
        NOT_BROUGHT_OR_EXPIRED,
        REFERRAL_COUNTED_FROM,
        ADMISSION_EXCEPT_WEEKENDS,
        differs(
            "health-papers-on-portal",
            &[Portal],
            text! {
                kk: "Порталда орысша мәтін денсаулық паспорты мен анықтаманың электрондық көшірмелерін сұрайды, қазақша мәтін олар уәкілетті органның ақпараттық жүйесінен алынады дейді.",
                ru: "На портале русский текст требует электронные копии паспорта здоровья и справки, казахский говорит, что их берут из информационной системы уполномоченного органа.",
                en: "On the portal the Russian text asks for electronic copies of the health passport and the certificate; the Kazakh one says that they come from the information system of the authorised body.",
            },
            text! {
                kk: "Көшірмесі тіркелмесе, лауазымды адам шешеді; 32-тармақ электрондық көшірмелерді тіркеу туралы айтады, сондықтан тіркеген жөн.",
                ru: "Если копии не приложены, решает должностное лицо; о прикреплении электронных копий говорит пункт 32, поэтому их лучше приложить.",
                en: "Where the copies are not attached an official judges; paragraph 32 speaks of attaching electronic copies, so it is better to attach them.",
            },
            at!((app 4, p 8 list 2 (4)), (app 4, p 8 list 2 (5)), (p 32)).quoting(COPY_OR_SYSTEM_QUOTE),
        ),
        differs(
            "conclusion-if-any-on-portal",
            &[Portal],
            CONCLUSION_IF_ANY.text,
            text! {
                kk: "Қорытынды тіркелмесе, лауазымды адам шешеді.",
                ru: "Если заключение не приложено, решает должностное лицо.",
                en: "Where the conclusion is not attached an official judges.",
            },
            CONCLUSION_IF_ANY.at,
        ),
    ],
    ..Rules::of(Service::KindergartenAdmission, ADMISSION_NAME, at!((p 31), (app 4, title)))
};
