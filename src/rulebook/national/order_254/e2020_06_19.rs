//! Order No 254 of 19 June 2020, as adopted.

use crate::law::Channel::{Office, Portal, StateCorporation};
use crate::law::{
    Act, AgeDay, AgeException, AgeKind, AgeLimit, Bears, Bound, Cause, Condition, Conflict, Consent, DocumentId,
    Edition, FactId, InForce, Known, OpenAge, OpenSpan, Outcome, RefusalStage, Rules, Service, Statement, Text,
};
use crate::{adilet, at, day, text};

use super::{
    ADMISSION_AFTER_HOURS, ADMISSION_CHANNELS, ADMISSION_HOURS, ADMISSION_NAME, ADMISSION_PROCEDURES,
    ADMISSION_PROVIDER, ADMISSION_RECEPTION, ADMISSION_REPRESENTATION, ADMISSION_RESULT, ADMISSION_RESULT_FORM,
    ADMISSION_TERMS, ADMISSION_WAITING, ALL, ALL_YEAR, ANNULLED, CONTRAINDICATIONS, DESKS, EXTENSION,
    FIVE_WORKING_DAYS, FREE, INCOMPLETE, LEAVES_AT_SIX, NON_CONFORMITY, NOT_BROUGHT, ONE_APPLICATION, ONE_MONTH,
    ORDER_OF_QUEUE, ORIGINALS, PHTHISIATRICIAN, PHTHISIATRICIAN_REFERRAL, PRIORITY, PROACTIVE, QUEUE_AFTER_HOURS,
    QUEUE_AT_HOME, QUEUE_BOOKING, QUEUE_CHANNELS, QUEUE_COLLECTION, QUEUE_HOURS, QUEUE_NAME, QUEUE_NOT_ACCEPTED,
    QUEUE_PROCEDURES, QUEUE_RECEPTION, QUEUE_RECIPIENT, QUEUE_REPRESENTATION, QUEUE_RESULT, QUEUE_RESULT_FORM,
    QUEUE_SIGNATURE, QUEUE_STATE_SYSTEMS, QUEUE_TERMS, QUEUE_WAITING, REFERRAL, SANATORIUM_READING,
    SERVICE_CERTIFICATE, SERVICE_CERTIFICATE_SCAN, SEVERAL_QUEUES, SPECIAL_NEEDS, SPECIAL_NEEDS_SCAN,
    TEACHER_CERTIFICATE, THIRD_GROUND, THREE_TIMES, THREE_TIMES_CONFLICT, UNRELIABLE, document, from_systems, on_form,
    refusal, valid, where_there_is_one,
};

/// The edition, as citations name it.
pub(in crate::rulebook) static ACT: Act = Act {
    id: "kz-order-254-2020",
    edition: day!(2020, 6, 19),
    cited: text! {
        kk: "2020 жылғы 19 маусымдағы № 254 бұйрық",
        ru: "приказ № 254 от 19 июня 2020 года",
        en: "order No 254 of 19 June 2020",
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
    adopted: day!(2020, 6, 19),
    registered: Known::On(day!(2020, 6, 22)),
    published: Known::No(text! {
        kk: "Қолдағы дереккөздерде жарияланған күні жоқ.",
        ru: "День опубликования в имеющихся источниках не указан.",
        en: "The sources at hand do not state the day of publication.",
    }),
    in_force: InForce { from: FROM, to: super::e2022_11_18::FROM },
    beside: false,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "орыс және қазақ тілдеріндегі толық мәтін, мемлекеттік құқықтық базаның ашық көшірмесі",
        ru: "полный текст на русском и казахском языках, открытая копия государственной правовой базы",
        en: "the whole text in Russian and Kazakh, in a public copy of the state legal database",
    },
    services: &[QUEUE, ADMISSION],
};

/// From this day on the order takes the place of the standards of order No 172.
pub(in crate::rulebook) const FROM: Bound = Bound::Approximate {
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

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Облыстардың, Нұр-Сұлтан, Алматы, Шымкент қалаларының, аудандардың (облыстық маңызы бар қалалардың) жергілікті атқарушы органдары, қаладағы аудандардың, аудандық маңызы бар қалалардың, кенттердің, ауылдардың, ауылдық округтердің әкімдері",
            ru: "Местные исполнительные органы областей, городов Нур-Султана, Алматы, Шымкента, районов (городов областного значения), акимы районов в городе, городов районного значения, посёлков, сёл, сельских округов",
            en: "Local executive bodies of oblasts, of Nur-Sultan, Almaty and Shymkent, of districts (cities of oblast significance), and the akims of city districts, cities of district significance, settlements, villages and rural districts",
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
        from_systems(
            document(
                DocumentId::BirthCertificate,
                text! {
                    kk: "баланың туу туралы куәлігі (сәйкестендіру үшін)",
                    ru: "свидетельство о рождении ребёнка (для идентификации)",
                    en: "the child's birth certificate (for identification)",
                },
                DESKS,
                Condition::Always,
                at!((app 2, p 8 (2))),
            ),
            NOT_BROUGHT,
        ),
        document(
            DocumentId::IdentityDocument,
            text! {
                kk: "ата-анасының бірінің немесе заңды өкілінің жеке басын куәландыратын құжат (сәйкестендіру үшін)",
                ru: "документ, удостоверяющий личность одного из родителей или законного представителя (для идентификации)",
                en: "identity document of one of the parents or the legal representative (for identification)",
            },
            DESKS,
            Condition::Always,
            at!((app 2, p 8 (3))),
        ),
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
        where_there_is_one(document(
            DocumentId::SpecialNeedsConclusion,
            SPECIAL_NEEDS_SCAN,
            &[Portal],
            Condition::yes(FactId::SpecialNeeds),
            at!((app 2, p 8 (3))),
        )),
        document(
            DocumentId::PhthisiatricianConclusion,
            PHTHISIATRICIAN_REFERRAL,
            &[Portal],
            Condition::yes(FactId::SanatoriumGroup),
            at!((app 2, p 8 (4))).read_as(SANATORIUM_READING),
        ),
    ],
    ages: &[AgeLimit {
        years: 6,
        kind: AgeKind::AtMost,
        on: AgeDay::SeptemberOfAcademicYear,
        except: Some(AgeException {
            when: Condition::yes(FactId::SpecialNeeds),
            document: Some(DocumentId::SpecialNeedsConclusion),
            at: at!((p 18)),
        }),
        breach: Outcome::NotMet,
        open: Some(OpenAge {
            span: OpenSpan::Year,
            text: text! {
                kk: "1 қыркүйекте бала дәл 6 жаста болса, «6 жастан аспайды» деген шек оны жібереді, бірақ сол тармақтың ескертпесі мен 24-тармақтың 9) тармақшасы 6 жасқа толғандарды кезектен шығарады: шешімді адам қабылдайды.",
                ru: "Если ребёнку на 1 сентября ровно 6 полных лет, предел «не превышает 6 лет» его допускает, но оговорка того же пункта и подпункт 9) пункта 24 оставляют лишь тех, кому 6 ещё нет: решать человеку.",
                en: "A child of exactly six full years on 1 September is let in by \"not over 6\", but the exception of the same paragraph and paragraph 24(9) keep only those not yet 6: for a person to judge.",
            },
            at: at!((p 18), (p 24 (9))),
        }),
        at: at!((p 18)),
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
            at!((app 3, title)),
        ),
        refusal(RefusalStage::Service, &[Portal], Cause::IncompletePackage, INCOMPLETE, at!((p 6))),
        refusal(RefusalStage::Service, ALL, Cause::Unreliable, UNRELIABLE, at!((app 2, p 9 (1)))),
        refusal(RefusalStage::Service, ALL, Cause::NonConformity, NON_CONFORMITY, at!((app 2, p 9 (2)))),
    ],
    representation: QUEUE_REPRESENTATION,
    consent: Some(Consent {
        channels: ALL,
        text: text! {
            kk: "Ақпараттық жүйелердегі заңмен қорғалатын мәліметтерді пайдалануға келісім алынады; өтініш нысанында да келісім бар.",
            ru: "Берётся согласие на использование охраняемых законом сведений из информационных систем; оно есть и в форме заявления.",
            en: "Consent to the use of protected data from information systems is taken; the form of the application holds it too.",
        },
        at: at!((app 1, title), (app 2, p 8)),
    }),
    signature: Some(QUEUE_SIGNATURE),
    state_systems: &[QUEUE_STATE_SYSTEMS],
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
        Conflict {
            id: "corporation-as-provider",
            bears: Bears::Nothing,
            channels: ALL,
            when: Condition::Always,
            text: text! {
                kk: "2-қосымшаның 1-тармағы Мемлекеттік корпорацияны да көрсетілетін қызметті беруші деп атайды, 4-тармақ атамайды.",
                ru: "Пункт 1 приложения 2 называет услугодателем и Государственную корпорацию, пункт 4 — нет.",
                en: "App. 2, p. 1 names the State Corporation among the providers, paragraph 4 does not.",
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
            bears: Bears::Nothing,
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
    recipient: Some(Statement {
        text: text! {
            kk: "Жеке тұлға: баланың ата-анасының бірі немесе заңды өкілі",
            ru: "Физическое лицо: один из родителей или законный представитель ребёнка",
            en: "A natural person: one of the child's parents or a legal representative",
        },
        at: at!((p 32), (app 4, p 8 (2))),
    }),
    form: Some(Statement { text: EITHER_FORM, at: at!((app 4, p 4)) }),
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
            DocumentId::IdentityDocument,
            text! {
                kk: "ата-анасының бірінің немесе заңды өкілінің жеке басын куәландыратын құжат (сәйкестендіру үшін)",
                ru: "документ, удостоверяющий личность одного из родителей или законного представителя (для идентификации)",
                en: "identity document of one of the parents or the legal representative (for identification)",
            },
            &[Office],
            Condition::Always,
            at!((app 4, p 8 (2))),
        ),
        document(
            DocumentId::BirthCertificate,
            text! {
                kk: "баланың тууын куәландыратын құжат (сәйкестендіру үшін)",
                ru: "документ, свидетельствующий о рождении ребёнка (для идентификации)",
                en: "document of the child's birth (for identification)",
            },
            &[Office],
            Condition::Always,
            at!((app 4, p 8 (3))),
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
                at!((app 4, p 8 (4))),
            ),
        ),
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
                at!((app 4, p 8 (4))),
            ),
        ),
        document(
            DocumentId::HealthCertificate,
            text! {
                kk: "баланың денсаулығы туралы анықтама",
                ru: "справка о состоянии здоровья ребёнка",
                en: "certificate of the child's health",
            },
            &[Office],
            Condition::Always,
            at!((app 4, p 8 (5))),
        ),
        document(
            DocumentId::HealthCertificate,
            text! {
                kk: "баланың денсаулығы туралы анықтаманың электрондық көшірмесі",
                ru: "электронная копия справки о состоянии здоровья ребёнка",
                en: "electronic copy of the certificate of the child's health",
            },
            &[Portal],
            Condition::Always,
            at!((app 4, p 8 (5))),
        ),
        document(
            DocumentId::SpecialNeedsConclusion,
            SPECIAL_NEEDS,
            &[Office],
            Condition::yes(FactId::SpecialNeeds),
            at!((app 4, p 8 (6))),
        ),
        where_there_is_one(document(
            DocumentId::SpecialNeedsConclusion,
            SPECIAL_NEEDS_SCAN,
            &[Portal],
            Condition::yes(FactId::SpecialNeeds),
            at!((app 4, p 8 (6))),
        )),
    ],
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
            kk: "Портал арқылы өтініш бергенде ата-ананың жеке басы мен баланың тууы туралы деректер уәкілетті органның ақпараттық жүйесінен алынады (қазақша мәтін).",
            ru: "При подаче через портал данные о личности родителя и рождении ребёнка берут из информационной системы уполномоченного органа (казахский текст).",
            en: "For a portal application the data of the parent's identity and the child's birth come from the system of the authorised body (Kazakh text).",
        },
        at: at!((app 4, p 8 (2)), (app 4, p 8 (3))),
    }],
    notes: &[ANNULLED, CONTRAINDICATIONS, ALL_YEAR, ORIGINALS, EXTENSION, ADMISSION_RECEPTION, ADMISSION_WAITING],
    conflicts: &[
        THIRD_GROUND,
        Conflict {
            id: "health-papers-on-portal",
            bears: Bears::Decision,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "Порталда орысша мәтін денсаулық паспорты мен анықтаманың электрондық көшірмелерін сұрайды, қазақша мәтін оларды уәкілетті органның жүйесінен алынады дейді.",
                ru: "На портале русский текст требует электронные копии паспорта здоровья и справки, казахский говорит, что их берут из системы уполномоченного органа.",
                en: "On the portal the Russian text asks for electronic copies of the health passport and certificate; the Kazakh one says they come from the system of the authorised body.",
            },
            reading: text! {
                kk: "Көшірмелер тіркеледі: 32-тармақ электрондық көшірмелерді тіркеу туралы айтады.",
                ru: "Копии прилагают: о прикреплении электронных копий говорит пункт 32.",
                en: "The copies are attached: paragraph 32 speaks of attaching electronic copies.",
            },
            at: at!((app 4, p 8 (4)), (app 4, p 8 (5)), (p 32)),
        },
    ],
    ..Rules::of(Service::KindergartenAdmission, ADMISSION_NAME, at!((p 31), (app 4, title)))
};
