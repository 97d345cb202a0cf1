//! Order No 254 of 19 June 2020, edition of 18 November 2022 (order No 464).

use crate::law::Channel::{Office, Portal};
use crate::law::{
    Act, AgeDay, AgeException, AgeKind, AgeLimit, Bears, Bound, Cause, Condition, Conflict, Consent, DocumentId,
    Edition, FactId, InForce, Known, OpenAge, OpenSpan, Outcome, RefusalStage, Rules, Service, Statement, Text,
};
use crate::{adilet, at, day, text};

use super::{
    ADMISSION_AFTER_HOURS, ADMISSION_CHANNELS, ADMISSION_HOURS, ADMISSION_NAME, ADMISSION_PROCEDURES,
    ADMISSION_PROVIDER, ADMISSION_RECEPTION, ADMISSION_REPRESENTATION, ADMISSION_RESULT, ADMISSION_RESULT_FORM,
    ADMISSION_TERMS, ADMISSION_WAITING, ALL, ALL_YEAR, ANNULLED, CONTRAINDICATIONS, DESKS, EXPIRED, EXTENSION,
    FIVE_WORKING_DAYS, FREE, INCOMPLETE, LEAVES_AT_SIX, NO_CONSENT, NON_CONFORMITY, NOT_BROUGHT, ONE_APPLICATION,
    ONE_MONTH, ORDER_OF_QUEUE, ORIGINALS, PHTHISIATRICIAN, PHTHISIATRICIAN_REFERRAL, PRIORITY, PROACTIVE,
    QUEUE_AFTER_HOURS, QUEUE_AT_HOME, QUEUE_BOOKING, QUEUE_CHANNELS, QUEUE_COLLECTION, QUEUE_HOURS, QUEUE_NAME,
    QUEUE_NOT_ACCEPTED, QUEUE_PROCEDURES, QUEUE_RECEPTION, QUEUE_RECIPIENT, QUEUE_REPRESENTATION, QUEUE_RESULT,
    QUEUE_RESULT_FORM, QUEUE_SIGNATURE, QUEUE_STATE_SYSTEMS, QUEUE_TERMS, QUEUE_WAITING, REFERRAL, SANATORIUM_READING,
    SERVICE_CERTIFICATE, SERVICE_CERTIFICATE_SCAN, SEVERAL_QUEUES, SPECIAL_NEEDS, SPECIAL_NEEDS_SCAN,
    TEACHER_CERTIFICATE, THIRD_GROUND, THREE_TIMES, THREE_TIMES_CONFLICT, UNRELIABLE, document, from_systems, on_form,
    refusal, valid, where_there_is_one,
};

/// The edition, as citations name it.
pub(in crate::rulebook) static ACT: Act = Act {
    id: "kz-order-254-2020",
    edition: day!(2022, 11, 18),
    cited: text! {
        kk: "2020 жылғы 19 маусымдағы № 254 бұйрық (18.11.2022 № 464 бұйрықтың редакциясында)",
        ru: "приказ № 254 от 19 июня 2020 года (в редакции приказа № 464 от 18 ноября 2022 года)",
        en: "order No 254 of 19 June 2020 (edition of order No 464 of 18 November 2022)",
    },
    title: text! {
        kk: "Мектепке дейінгі білім беру саласында мемлекеттік қызметтер көрсету қағидаларын бекіту туралы",
        ru: "Об утверждении правил оказания государственных услуг в сфере дошкольного образования",
        en: "On approval of the Rules for providing public services in preschool education",
    },
    url: Some(adilet!("V2000020883")),
};

/// What it says.
pub(in crate::rulebook) static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2022, 11, 18),
    registered: Known::On(day!(2022, 11, 21)),
    published: Known::No(text! {
        kk: "Қолдағы дереккөздерде жарияланған күні жоқ.",
        ru: "День опубликования в имеющихся источниках не указан.",
        en: "The sources at hand do not state the day of publication.",
    }),
    in_force: InForce { from: FROM, to: Bound::Open },
    beside: false,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "орыс тіліндегі толық мәтін, қазақ тілінде 13–36-тармақтар мен қосымшалар; мемлекеттік құқықтық базаның ашық көшірмесі",
        ru: "полный текст на русском языке, пункты 13–36 и приложения также на казахском; открытая копия государственной правовой базы",
        en: "the whole text in Russian, paragraphs 13-36 and the appendices also in Kazakh, in a public copy of the state legal database",
    },
    services: &[QUEUE, ADMISSION],
};

pub(super) const FROM: Bound = Bound::Approximate {
    day: day!(2022, 11, 22),
    within_days: 30,
    basis: text! {
        kk: "18.11.2022 № 464 бұйрық 21.11.2022 № 30643 болып тіркелген, алғаш ресми жарияланған күнінен кейін қолданысқа енгізіледі; жарияланған күні белгісіз, ең ерте күн алынды.",
        ru: "Приказ № 464 от 18.11.2022 зарегистрирован 21.11.2022 под № 30643 и вводится в действие после дня первого официального опубликования; день опубликования неизвестен, взят самый ранний день.",
        en: "Order No 464 of 18 November 2022 was registered on 21 November 2022 as No 30643 and takes effect after the day of its first official publication; that day is not known, and the earliest one is used.",
    },
};

const CONSENT_FORM: Text = text! {
    kk: "қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім (5-қосымша нысанындағы өтініш)",
    ru: "согласие на доступ к персональным данным ограниченного доступа (заявление по форме приложения 5)",
    en: "consent to access to restricted personal data (application on the form of app. 5)",
};
const DIGITAL_DOCUMENTS: Text = text! {
    kk: "Иесі келіссе, көрсетілетін қызметті беруші цифрлық құжаттарды цифрлық құжаттар сервисінен алады.",
    ru: "С согласия владельца услугодатель получает цифровые документы из сервиса цифровых документов.",
    en: "With the holder's consent the provider takes digital documents from the service of digital documents.",
};
const PARENT_IDENTITY: Text = text! {
    kk: "ата-анасының бірінің немесе заңды өкілінің жеке басын куәландыратын құжат не цифрлық құжат (сәйкестендіру үшін)",
    ru: "документ, удостоверяющий личность одного из родителей или законного представителя, либо цифровой документ (для идентификации)",
    en: "identity document of one of the parents or the legal representative, or a digital document (for identification)",
};

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Республикалық маңызы бар қалалардың және астананың білім басқармалары, аудандардың, облыстық маңызы бар қалалардың білім бөлімдері",
            ru: "Управления образования городов республиканского значения и столицы, отделы образования районов, городов областного значения",
            en: "Education departments of the cities of republican significance and the capital, education divisions of districts and cities of oblast significance",
        },
        at: at!((p 4), (app 2, p 1)),
    }),
    recipient: Some(QUEUE_RECIPIENT),
    form: Some(Statement {
        text: text! {
            kk: "Электрондық (ішінара автоматтандырылған), қағаз түрінде немесе проактивті; «бір өтініш» қағидаты бойынша",
            ru: "Электронная (частично автоматизированная), бумажная или проактивная; по принципу «одного заявления»",
            en: "Electronic (partly automated), on paper or pro-active; on \"one application\"",
        },
        at: at!((app 2, p 4)),
    }),
    result: Some(QUEUE_RESULT),
    result_form: Some(QUEUE_RESULT_FORM),
    fee: Some(Statement { text: FREE, at: at!((app 2, p 6)) }),
    channels: QUEUE_CHANNELS,
    terms: QUEUE_TERMS,
    procedures: QUEUE_PROCEDURES,
    documents: &[
        document(
            DocumentId::Application,
            text! {
                kk: "1-қосымша нысанындағы өтініш",
                ru: "заявление по форме приложения 1",
                en: "application on the form of app. 1",
            },
            DESKS,
            Condition::Always,
            at!((p 5), (app 2, p 8 (1))),
        ),
        document(
            DocumentId::ConsentForm,
            CONSENT_FORM,
            DESKS,
            Condition::Always,
            at!((app 2, p 8 (1)), (app 5, title)),
        ),
        from_systems(
            document(
                DocumentId::BirthCertificate,
                text! {
                    kk: "баланың туу туралы куәлігі не цифрлық құжат (сәйкестендіру үшін)",
                    ru: "свидетельство о рождении ребёнка либо цифровой документ (для идентификации)",
                    en: "the child's birth certificate, or a digital document (for identification)",
                },
                DESKS,
                Condition::Always,
                at!((app 2, p 8 (2))),
            ),
            NOT_BROUGHT,
        ),
        document(DocumentId::IdentityDocument, PARENT_IDENTITY, DESKS, Condition::Always, at!((app 2, p 8 (3)))),
        valid(
            document(
                DocumentId::ServiceCertificate,
                SERVICE_CERTIFICATE,
                DESKS,
                Condition::yes(FactId::ParentInService),
                at!((app 2, p 8 (4))),
            ),
            ONE_MONTH,
        ),
        valid(
            document(
                DocumentId::TeacherCertificate,
                TEACHER_CERTIFICATE,
                DESKS,
                Condition::yes(FactId::ParentIsTeacher),
                at!((app 2, p 8 (5))),
            ),
            ONE_MONTH,
        ),
        where_there_is_one(document(
            DocumentId::SpecialNeedsConclusion,
            SPECIAL_NEEDS,
            DESKS,
            Condition::yes(FactId::SpecialNeeds),
            at!((app 2, p 8 (6))),
        )),
        document(
            DocumentId::PhthisiatricianConclusion,
            PHTHISIATRICIAN,
            DESKS,
            Condition::yes(FactId::SanatoriumGroup),
            at!((app 2, p 8 (7))).read_as(SANATORIUM_READING),
        ),
        from_systems(
            document(
                DocumentId::PriorityDocument,
                PRIORITY,
                DESKS,
                Condition::yes(FactId::Priority),
                at!((app 2, p 8 (8))),
            ),
            NOT_BROUGHT,
        ),
        document(
            DocumentId::Application,
            text! {
                kk: "1-қосымша нысанындағы, ЭЦҚ қойылған электрондық өтініш",
                ru: "электронное заявление по форме приложения 1, подписанное ЭЦП",
                en: "electronic application on the form of app. 1, with a digital signature",
            },
            &[Portal],
            Condition::Always,
            at!((app 2, p 8 (1))),
        ),
        document(
            DocumentId::ConsentForm,
            CONSENT_FORM,
            &[Portal],
            Condition::Always,
            at!((app 2, p 8 (1)), (app 5, title)),
        ),
        valid(
            document(
                DocumentId::ServiceCertificate,
                SERVICE_CERTIFICATE_SCAN,
                &[Portal],
                Condition::yes(FactId::ParentInService),
                at!((app 2, p 8 (2))),
            ),
            ONE_MONTH,
        ),
        valid(
            document(
                DocumentId::TeacherCertificate,
                TEACHER_CERTIFICATE,
                &[Portal],
                Condition::yes(FactId::ParentIsTeacher),
                at!((app 2, p 8 (3))),
            ),
            ONE_MONTH,
        ),
        where_there_is_one(document(
            DocumentId::SpecialNeedsConclusion,
            SPECIAL_NEEDS_SCAN,
            &[Portal],
            Condition::yes(FactId::SpecialNeeds),
            at!((app 2, p 8 (4))),
        )),
        document(
            DocumentId::PhthisiatricianConclusion,
            PHTHISIATRICIAN_REFERRAL,
            &[Portal],
            Condition::yes(FactId::SanatoriumGroup),
            at!((app 2, p 8 (5))).read_as(SANATORIUM_READING),
        ),
    ],
    ages: &[AgeLimit {
        years: 6,
        kind: AgeKind::AtMost,
        on: AgeDay::SeptemberOfCalendarYear,
        except: Some(AgeException {
            when: Condition::yes(FactId::SpecialNeeds),
            document: Some(DocumentId::SpecialNeedsConclusion),
            at: at!((p 18)),
        }),
        breach: Outcome::NotMet,
        open: Some(OpenAge {
            span: OpenSpan::Birthday,
            text: text! {
                kk: "1 қыркүйекте бала дәл 6 жаста болса, 18-тармақтың «6 жастан аспайды» деген шегі оны жібереді, ал 24-тармақтың 9) тармақшасы 6 жасқа толғандарды кезектен шығарады: шешімді адам қабылдайды.",
                ru: "Если ребёнку на 1 сентября ровно 6 полных лет, предел пункта 18 «не превышает 6 лет» его допускает, а подпункт 9) пункта 24 снимает с очереди тех, кому исполнилось 6: решать человеку.",
                en: "A child of exactly six full years on 1 September is let in by \"not over 6\" of paragraph 18, while paragraph 24(9) takes those who turn 6 out of the queue: for a person to judge.",
            },
            at: at!((p 18), (p 24 (9))),
        }),
        at: at!((p 18)),
    }],
    hours: QUEUE_HOURS,
    after_hours: Some(QUEUE_AFTER_HOURS),
    refusals: &[
        QUEUE_NOT_ACCEPTED,
        refusal(RefusalStage::Service, ALL, Cause::Unreliable, UNRELIABLE, at!((app 2, p 9 (1)))),
        refusal(RefusalStage::Service, ALL, Cause::NonConformity, NON_CONFORMITY, at!((app 2, p 9 (2)))),
        refusal(RefusalStage::Service, ALL, Cause::NoConsent, NO_CONSENT, at!((app 2, p 9 (3)))),
        refusal(RefusalStage::Service, ALL, Cause::IncompletePackage, INCOMPLETE, at!((app 2, p 9 (4)))),
        refusal(RefusalStage::Service, ALL, Cause::ExpiredDocuments, EXPIRED, at!((app 2, p 9 (4)))),
    ],
    representation: QUEUE_REPRESENTATION,
    consent: Some(Consent {
        channels: ALL,
        text: text! {
            kk: "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім 5-қосымша нысанында беріледі; онсыз қызмет көрсетілмейді.",
            ru: "Согласие на доступ к персональным данным ограниченного доступа дают по форме приложения 5; без него в оказании услуги отказывают.",
            en: "Consent to access to restricted personal data is given on the form of app. 5; without it the service is refused.",
        },
        at: at!((app 2, p 8), (app 2, p 9 (3)), (app 5, title)),
    }),
    signature: Some(QUEUE_SIGNATURE),
    state_systems: &[
        QUEUE_STATE_SYSTEMS,
        Statement { text: DIGITAL_DOCUMENTS, at: at!((app 2, p 8)) },
        Statement {
            text: text! {
                kk: "Ақпараттық жүйелерден алуға болатын құжаттар мен мәліметтерді өтініш берушіден талап етуге болмайды.",
                ru: "Документы и сведения, которые можно получить из информационных систем, требовать у заявителя нельзя.",
                en: "Documents and data that can be had from information systems may not be asked of the applicant.",
            },
            at: at!((p 8)),
        },
    ],
    notes: &[
        PROACTIVE,
        ONE_APPLICATION,
        THREE_TIMES,
        SEVERAL_QUEUES,
        ORDER_OF_QUEUE,
        ORIGINALS,
        LEAVES_AT_SIX,
        Statement {
            text: text! {
                kk: "Жолдама беру кезінде баланың жасы күнтізбелік жыл бойынша есептеледі; 1 қыркүйекте 6 жастан аспаған балалар мен комиссия қорытындысы бар балаларға бұл қолданылмайды.",
                ru: "При выдаче направления возраст ребёнка учитывают на календарный год, кроме детей не старше 6 лет на 1 сентября и детей с заключением комиссии.",
                en: "For the referral the child's age is counted by the calendar year, except for children not over 6 on 1 September and those with the commission's conclusion.",
            },
            at: at!((p 28)),
        },
        EXTENSION,
        QUEUE_COLLECTION,
        QUEUE_RECEPTION,
        QUEUE_BOOKING,
        QUEUE_WAITING,
        CONTRAINDICATIONS,
        QUEUE_AT_HOME,
    ],
    conflicts: &[THREE_TIMES_CONFLICT],
    ..Rules::of(Service::PreschoolQueue, QUEUE_NAME, at!((p 4), (app 2, title)))
};

const ADMISSION: Rules = Rules {
    provider: Some(ADMISSION_PROVIDER),
    recipient: Some(Statement {
        text: text! {
            kk: "Жеке тұлға: баланың ата-анасының бірі немесе заңды өкілі",
            ru: "Физическое лицо: один из родителей или законный представитель ребёнка",
            en: "A natural person: one of the child's parents or a legal representative",
        },
        at: at!((p 32), (app 4, p 8 (3))),
    }),
    form: Some(Statement {
        text: text! {
            kk: "Электрондық (ішінара автоматтандырылған) немесе қағаз түрінде",
            ru: "Электронная (частично автоматизированная) или бумажная",
            en: "Electronic (partly automated) or on paper",
        },
        at: at!((app 4, p 4)),
    }),
    result: Some(ADMISSION_RESULT),
    result_form: Some(ADMISSION_RESULT_FORM),
    fee: Some(Statement { text: FREE, at: at!((app 4, p 6)) }),
    channels: ADMISSION_CHANNELS,
    terms: ADMISSION_TERMS,
    procedures: ADMISSION_PROCEDURES,
    documents: &[
        valid(
            document(DocumentId::Referral, REFERRAL, &[Office, Portal], Condition::Always, at!((app 4, p 8 (1)))),
            FIVE_WORKING_DAYS,
        ),
        document(
            DocumentId::ConsentForm,
            CONSENT_FORM,
            &[Office, Portal],
            Condition::Always,
            at!((app 4, p 8 (2)), (app 5, title)),
        ),
        document(
            DocumentId::IdentityDocument,
            PARENT_IDENTITY,
            &[Office, Portal],
            Condition::Always,
            at!((app 4, p 8 (3))),
        ),
        document(
            DocumentId::BirthCertificate,
            text! {
                kk: "баланың тууын куәландыратын құжат не цифрлық құжат (сәйкестендіру үшін)",
                ru: "документ, свидетельствующий о рождении ребёнка, либо цифровой документ (для идентификации)",
                en: "document of the child's birth, or a digital document (for identification)",
            },
            &[Office, Portal],
            Condition::Always,
            at!((app 4, p 8 (4))),
        ),
        on_form(
            "065/у",
            document(
                DocumentId::VaccinationCard,
                text! {
                    kk: "профилактикалық екпелер картасы (065/е нысаны)",
                    ru: "карта профилактических прививок (форма 065/у)",
                    en: "vaccination card (form 065/u)",
                },
                &[Office],
                Condition::Always,
                at!((app 4, p 8 (5))),
            ),
        ),
        on_form(
            "065/у",
            document(
                DocumentId::VaccinationCard,
                text! {
                    kk: "профилактикалық екпелер картасының (065/е нысаны) электрондық көшірмесі",
                    ru: "электронная копия карты профилактических прививок (форма 065/у)",
                    en: "electronic copy of the vaccination card (form 065/u)",
                },
                &[Portal],
                Condition::Always,
                at!((app 4, p 8 (5))),
            ),
        ),
        on_form(
            "027/у",
            document(
                DocumentId::HealthCertificate,
                text! {
                    kk: "баланың денсаулығы туралы анықтама (027/е нысаны)",
                    ru: "справка о здоровье ребёнка (форма 027/у)",
                    en: "certificate of the child's health (form 027/u)",
                },
                &[Office],
                Condition::Always,
                at!((app 4, p 8 (6))),
            ),
        ),
        on_form(
            "027/у",
            document(
                DocumentId::HealthCertificate,
                text! {
                    kk: "баланың денсаулығы туралы анықтаманың (027/е нысаны) электрондық көшірмесі",
                    ru: "электронная копия справки о здоровье ребёнка (форма 027/у)",
                    en: "electronic copy of the certificate of the child's health (form 027/u)",
                },
                &[Portal],
                Condition::Always,
                at!((app 4, p 8 (6))),
            ),
        ),
        document(
            DocumentId::SpecialNeedsConclusion,
            SPECIAL_NEEDS,
            &[Office],
            Condition::yes(FactId::SpecialNeeds),
            at!((app 4, p 8 (7))),
        ),
        where_there_is_one(document(
            DocumentId::SpecialNeedsConclusion,
            SPECIAL_NEEDS_SCAN,
            &[Portal],
            Condition::yes(FactId::SpecialNeeds),
            at!((app 4, p 8 (7))),
        )),
    ],
    hours: ADMISSION_HOURS,
    after_hours: Some(ADMISSION_AFTER_HOURS),
    refusals: &[
        refusal(RefusalStage::Service, &[Office, Portal], Cause::Unreliable, UNRELIABLE, at!((app 4, p 9 (1)))),
        refusal(RefusalStage::Service, &[Office, Portal], Cause::NonConformity, NON_CONFORMITY, at!((app 4, p 9 (2)))),
        refusal(RefusalStage::Service, &[Office, Portal], Cause::NoConsent, NO_CONSENT, at!((app 4, p 9 (3)))),
        refusal(
            RefusalStage::Service,
            &[Office, Portal],
            Cause::IncompletePackage,
            INCOMPLETE,
            at!((p 32), (app 4, p 9 (4))),
        ),
        refusal(RefusalStage::Service, &[Office, Portal], Cause::ExpiredDocuments, EXPIRED, at!((app 4, p 9 (4)))),
    ],
    representation: ADMISSION_REPRESENTATION,
    consent: Some(Consent {
        channels: &[Office, Portal],
        text: text! {
            kk: "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім 5-қосымша нысанында беріледі; онсыз қызмет көрсетілмейді.",
            ru: "Согласие на доступ к персональным данным ограниченного доступа дают по форме приложения 5; без него в оказании услуги отказывают.",
            en: "Consent to access to restricted personal data is given on the form of app. 5; without it the service is refused.",
        },
        at: at!((app 4, p 8 (2)), (app 4, p 9 (3)), (app 5, title)),
    }),
    state_systems: &[Statement { text: DIGITAL_DOCUMENTS, at: at!((app 4, p 8)) }],
    notes: &[
        ANNULLED,
        CONTRAINDICATIONS,
        ALL_YEAR,
        ORIGINALS,
        EXTENSION,
        Statement {
            text: text! {
                kk: "Шектеу іс-шаралары немесе төтенше жағдай кезінде туу туралы құжат, екпе картасы және анықтама шектеу алынған соң ұйымның өзіне тапсырылады.",
                ru: "При ограничительных мерах или чрезвычайной ситуации документ о рождении, карту прививок и справку приносят в саму организацию после снятия ограничений.",
                en: "Under restrictions or an emergency the document of birth, the vaccination card and the certificate are brought to the organisation once they are lifted.",
            },
            at: at!((app 4, p 8)),
        },
        ADMISSION_RECEPTION,
        ADMISSION_WAITING,
    ],
    conflicts: &[
        THIRD_GROUND,
        Conflict {
            id: "health-passport-in-annulment",
            bears: Bears::Nothing,
            channels: &[Office, Portal],
            when: Condition::Always,
            text: text! {
                kk: "34-тармақтың 1) тармақшасы денсаулық паспортын әлі де атайды, ал құжаттар тізбесінде оның орнында екпе картасы бар.",
                ru: "Подпункт 1) пункта 34 всё ещё называет паспорт здоровья, хотя в перечне документов его место заняла карта прививок.",
                en: "Paragraph 34(1) still names the health passport, though the vaccination card has its place in the list of documents.",
            },
            reading: text! {
                kk: "Құжаттар тізбесі алынды: ол кейінгі.",
                ru: "Взят перечень документов: он позднее.",
                en: "The list of documents is used: it is the later text.",
            },
            at: at!((p 34 (1)), (app 4, p 8 (5))),
        },
    ],
    ..Rules::of(Service::KindergartenAdmission, ADMISSION_NAME, at!((p 31), (app 4, title)))
};
