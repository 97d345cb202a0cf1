//! Order No 254 of 19 June 2020, edition of 18 November 2022 (order No 464).

use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::{
    Act, AgeDay, AgeKind, AgeLimit, Bears, Bound, Cause, Caution, Code, Condition, Conflict, Consent, Document,
    DocumentId, Edition, FactId, InForce, Known, Lack, OpenAge, OpenSpan, Outcome, ProtectedData, Reference,
    RefusalStage, Rules, Service, Statement, Text,
};
use erezhe_act::{at, day, place, quote, text};

use super::alike::*;

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-254-2020",
    edition: day!(2022, 11, 18),
    cited: text! {
        kk: "2020 жылғы 19 маусымдағы № 254 бұйрық (18.11.2022 № 464 бұйрықтың редакциясында)",
        ru: "приказ № 254 от 19 июня 2020 года (в редакции приказа № 464 от 18 ноября 2022 года)",
        en: "order No 254 of 19 June 2020 (edition of order No 464 of 18 November 2022)",
    },
    title: super::alike::TITLE,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
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
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "орыс және қазақ тілдеріндегі толық мәтін, мемлекеттік құқықтық базаның ашық көшірмесі; 2026 жылғы қыркүйекте бұйрықта күшін жою белгісі болған жоқ",
        ru: "полный текст на русском и казахском языках, открытая копия государственной правовой базы; в сентябре 2026 года отметки об утрате силы у приказа не было",
        en: "the whole text in Russian and Kazakh, in a public copy of the state legal database; in September 2026 the order carried no mark of repeal",
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

/// The Law on Education as it stood on 2 March 2026; since which day article 30 says so was not found.
static EDUCATION_OF_2026: Act = Act { edition: day!(2026, 3, 2), ..super::alike::EDUCATION_OF_2021 };
static ARTICLE_30_OF_2026: &[Reference] = &[Reference { act: &EDUCATION_OF_2026, place: place!(art 30 (1)) }];

const ADMISSION_THROUGH_ONE_BASE: Conflict = Conflict {
    id: "office-and-one-base",
    // That nobody has seen the Rules of those days leaves the decision to an official already.
    bears: Bears::Note,
    channels: &[Office],
    when: Condition::SubmittedSince(day!(2026, 3, 2)),
    text: text! {
        kk: "«Білім туралы» Заңның 30-бабы (2026 жылғы 2 наурыздағы мәтін) бойынша балабақшаға қабылдау ақпараттандыру объектілері арқылы, бірыңғай база бойынша жүргізіледі, ал Қағидалардың белгілі мәтіні (18.11.2022 редакция) көрсетілетін қызметті берушінің кеңсесін де атайды.",
        ru: "По статье 30 Закона «Об образовании» (текст на 2 марта 2026 года) зачисление идёт через объекты информатизации по единой базе, а известный текст Правил (редакция от 18.11.2022) называет и канцелярию услугодателя.",
        en: "By article 30 of the Law on Education (its text of 2 March 2026) admission goes through informatization objects by one database, while the known text of the Rules (edition of 18 November 2022) names the provider's office too.",
    },
    reading: text! {
        kk: "Кеңсе құжаттарды қабылдай ма, лауазымды адам шешеді.",
        ru: "Примет ли документы канцелярия, решает должностное лицо.",
        en: "Whether the office takes the documents an official judges.",
    },
    at: at!((p 32), (app 4, p 2)).and(ARTICLE_30_OF_2026).quoting(quote! {
        kk: "ақпараттандыру объектілері арқылы есепке алудың, кезектіліктің және жолдама берудің бірыңғай базасы арқылы",
        ru: "посредством единой базы учета, очередности и выдачи направлений через объекты информатизации в области образования",
    }),
};

const CONSENT_FORM: Text = text! {
    kk: "қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім (5-қосымша нысанындағы өтініш)",
    ru: "согласие на доступ к персональным данным ограниченного доступа (заявление по форме приложения 5)",
    en: "consent to access to restricted personal data (application on the form of appendix 5)",
};
const CONSENT_SIGNED: Statement = Statement {
    text: text! {
        kk: "5-қосымшадағы нысанға қол қойған адам дербес деректерді үшінші тұлғаларға беруге, трансшекаралық беруге және жалпыға қолжетімді көздерде таратуға да келіседі; келісім қызмет нәтижесін алғанға дейін қолданылады.",
        ru: "Подписавший форму приложения 5 соглашается и на передачу персональных данных третьим лицам, на трансграничную передачу и на распространение в общедоступных источниках; согласие действует до получения результата услуги.",
        en: "Whoever signs the form of appendix 5 also consents to the transfer of personal data to third persons, across borders, and to their publication in open sources; the consent holds until the result is received.",
    },
    at: at!((app 5, form)).quoting(quote! {
        kk: "дербес деректерді жалпыға қолжетімді көздерде таратуды қамти отырып",
        ru: "1) передачу персональных данных третьим лицам; 2) трансграничную передачу персональных данных в процессе их обработки; 3) распространение персональных данных в общедоступных источниках",
    }),
};
/// Another consent than that of appendix 5: its lack is no ground.
const SECRETS_AT_DESK: Statement = Statement {
    text: text! {
        kk: "Кеңседе және Мемлекеттік корпорацияда ақпараттық жүйелердегі заңмен қорғалатын құпияны пайдалануға да келісім алынады; ол 1-қосымшадағы өтініште бар, ал оның болмауын 9-тармақ бас тарту негізі деп атамайды.",
        ru: "В канцелярии и в Государственной корпорации берут и согласие на использование охраняемой законом тайны из информационных систем; оно есть в заявлении приложения 1, а его отсутствие пункт 9 основанием для отказа не называет.",
        en: "At the office and the State Corporation consent is also taken to the use of secrets protected by law that information systems hold; the application of appendix 1 has it, and paragraph 9 does not name its lack as a ground of refusal.",
    },
    at: at!((app 2, p 8), (app 1, form), (app 2, p 9 (3))).quoting(quote! {
        kk: "ақпараттық жүйелердегі заңмен қорғалатын құпиясы бар мәліметтерді пайдалануға келісім алады",
        ru: "получает согласие на использование сведений, содержащихся в информационных системах и составляющих охраняемую законом тайну",
    }),
};
const SEAL_OR_CERTIFICATE: Statement = Statement {
    text: text! {
        kk: "Орысша мәтінде «(при наличии)» деген сөз мөрге ғана қатысты, қазақша мәтінде «(бар болған жағдайда)» деген сөз анықтаманың өзіне қатысты. Орысша мәтін бойынша мөрсіз анықтама да жарайды; анықтамасыз кезектен тыс орын алу құқығы расталмай қалуы мүмкін (20–22-тармақтар). Құқық қорғау органының қызметкері үшін тізбеде құжат аталмаған.",
        ru: "В русском тексте «(при наличии)» относится только к печати, в казахском («бар болған жағдайда») — к самой справке. По русскому тексту годится и справка без печати; без справки право на внеочередное место может остаться неподтверждённым (пункты 20–22). Для сотрудников правоохранительных органов перечень документа не называет.",
        en: "In the Russian text \"(if any)\" belongs to the seal alone, in the Kazakh one to the certificate itself. By the Russian text a certificate without a seal is good; without the certificate the right to a place out of turn may stay unproven (paragraphs 20-22). For the staff of law-enforcement bodies the list names no paper.",
    },
    at: at!((app 2, p 8 list 1 (4)), (app 2, p 8 list 2 (2)), (p 20 (1)), (p 21), (p 22)).quoting(quote! {
        kk: "мөр басылған және уәкілетті тұлғаның қолы қойылған анықтама (бар болған жағдайда) (берілген күннен бастап бір ай ішінде жарамды)",
        ru: "заверенная подписью уполномоченного лица и печатью (при наличии) (действительна в течение месяца со дня выдачи)",
    }),
};
/// Of the identity document on the portal.
const IDENTITY_LISTED_AND_FORBIDDEN: Statement = Statement {
    text: text! {
        kk: "Порталға арналған тізбе бұл құжатты атайды, ал Қағидалардың 8-тармағы ақпараттық жүйелерден алуға болатын құжаттарды талап етуге жол бермейді (тармақ кезек туралы параграфта тұр, бірақ жалпы мемлекеттік қызметтер туралы айтады).",
        ru: "Перечень для портала называет этот документ, а пункт 8 Правил не допускает требовать документы, которые можно получить из информационных систем (он стоит в параграфе об очереди, но говорит о государственных услугах вообще).",
        en: "The list for the portal names this document, while paragraph 8 of the Rules forbids to ask for documents that can be had from information systems (it stands in the part on the queue, but speaks of public services in general).",
    },
    at: at!((app 4, p 8 list 2 (3)), (p 8)).quoting(quote! {
        kk: "ақпараттық жүйелерден алуға болатын құжаттар мен мәліметтерді … талап етуге жол берілмейді",
        ru: "не допускается истребования от услугополучателей: 1) документов и сведений, которые могут быть получены из информационных систем",
    }),
};
/// Of the document of birth on the portal.
const LISTED_AND_FORBIDDEN: Statement = Statement {
    text: text! {
        kk: "Порталға арналған тізбе бұл құжатты атайды, ал Қағидалардың 8-тармағы ақпараттық жүйелерден алуға болатын құжаттарды талап етуге жол бермейді (тармақ кезек туралы параграфта тұр, бірақ жалпы мемлекеттік қызметтер туралы айтады). Шетелде туған баланың мәліметі жүйелерде болмауы мүмкін.",
        ru: "Перечень для портала называет этот документ, а пункт 8 Правил не допускает требовать документы, которые можно получить из информационных систем (он стоит в параграфе об очереди, но говорит о государственных услугах вообще). Сведений о ребёнке, рождённом за границей, в системах может не быть.",
        en: "The list for the portal names this document, while paragraph 8 of the Rules forbids to ask for documents that can be had from information systems (it stands in the part on the queue, but speaks of public services in general). The systems may lack the data of a child born abroad.",
    },
    at: at!((app 4, p 8 list 2 (4)), (p 8)).quoting(quote! {
        kk: "ақпараттық жүйелерден алуға болатын құжаттар мен мәліметтерді … талап етуге жол берілмейді",
        ru: "не допускается истребования от услугополучателей: 1) документов и сведений, которые могут быть получены из информационных систем",
    }),
};
const RESTRICTIONS: Condition = Condition::yes(FactId::Restrictions);
const NO_RESTRICTIONS: Condition = Condition::Not(&RESTRICTIONS);
const ONCE_LIFTED: Statement = Statement {
    text: text! {
        kk: "Шектеу іс-шаралары немесе төтенше жағдай кезінде сол аумақтағы өтініш беруші бұл құжатты шектеулер алынған соң тікелей ұйымның өзіне ұсынады.",
        ru: "При ограничительных мероприятиях, чрезвычайном положении или чрезвычайной ситуации заявитель на этой территории представляет этот документ в саму организацию по мере снятия ограничений.",
        en: "Under restrictions, a state of emergency or an emergency an applicant in that territory brings this document to the organisation itself once the restrictions are lifted.",
    },
    at: LATER,
};
const LATER: erezhe_act::Source = at!((app 4, p 8)).quoting(quote! {
    kk: "шектеу іс-шараларының алынуына, төтенше жағдайлар қолданысының тоқтатылуына қарай … 4), 5) және 6) тармақшаларында көрсетілген құжаттарды тікелей білім беру ұйымдарына ұсынады",
    ru: "предоставляют непосредственно в организации образования документы, перечисленные в подпункте 4), 5) и 6) … по мере снятия ограничительных мероприятий, прекращения действия чрезвычайного положения",
});

/// A document of those that are brought once restrictions are lifted; without restrictions the row beside it holds.
const fn once_lifted(document: Document) -> Document {
    Document { needed: RESTRICTIONS, lack: Lack::Later(ONCE_LIFTED), ..document }
}

const BIRTH_AT_DESK: Document = document(
    DocumentId::BirthCertificate,
    text! {
        kk: "баланың туу туралы куәлігі не цифрлық құжаттар сервисінен алынған электрондық құжат (сәйкестендіру үшін)",
        ru: "документ, свидетельствующий о рождении ребёнка, либо электронный документ из сервиса цифровых документов (для идентификации)",
        en: "document of the child's birth, or an electronic document from the service of digital documents (for identification)",
    },
    &[Office],
    NO_RESTRICTIONS,
    at!((app 4, p 8 list 1 (4))),
);
const VACCINATIONS: Document = on_form(
    "065/у",
    document(
        DocumentId::VaccinationCard,
        text! {
            kk: "профилактикалық екпелер картасы (№ 065/е нысаны)",
            ru: "карта профилактических прививок (форма № 065/у)",
            en: "vaccination card (form 065/u)",
        },
        &[Office],
        NO_RESTRICTIONS,
        at!((app 4, p 8 list 1 (5))),
    ),
);
const HEALTH: Document = three_days_before_contract(on_form(
    "027/у",
    document(
        DocumentId::HealthCertificate,
        text! {
            kk: "№ 027/е нысанындағы анықтама (баланың денсаулығы туралы)",
            ru: "справка формы 027/у (о здоровье ребёнка)",
            en: "certificate of form 027/u (of the child's health)",
        },
        &[Office],
        NO_RESTRICTIONS,
        at!((app 4, p 8 list 1 (6))),
    ),
));

const BIRTH_BY_PORTAL: Document = document(
    DocumentId::BirthCertificate,
    BIRTH_PAPER_TO_IDENTIFY,
    &[Portal],
    NO_RESTRICTIONS,
    at!((app 4, p 8 list 2 (4))),
);
const VACCINATIONS_BY_PORTAL: Document = Document {
    name: text! {
        kk: "профилактикалық екпелер картасының (№ 065/е нысаны) электрондық көшірмесі",
        ru: "электронная копия карты профилактических прививок (форма № 065/у)",
        en: "electronic copy of the vaccination card (form 065/u)",
    },
    channels: &[Portal],
    at: at!((app 4, p 8 list 2 (5))),
    ..VACCINATIONS
};
const HEALTH_BY_PORTAL: Document = Document {
    name: text! {
        kk: "№ 027/е нысанындағы анықтаманың (баланың денсаулығы туралы) электрондық көшірмесі",
        ru: "электронная копия справки формы 027/у (о здоровье ребёнка)",
        en: "electronic copy of the certificate of form 027/u (of the child's health)",
    },
    channels: &[Portal],
    at: at!((app 4, p 8 list 2 (6))),
    ..HEALTH
};

const NOT_TO_BE_ASKED: Text = text! {
    kk: "Ақпараттық жүйелерден алуға болатын құжаттар мен мәліметтерді өтініш берушіден талап етуге жол берілмейді.",
    ru: "Документы и сведения, которые можно получить из информационных систем, требовать у заявителя не допускается.",
    en: "Documents and data that can be had from information systems may not be asked of the applicant.",
};
const BIRTH_CERTIFICATE_OR_DIGITAL: Text = text! {
    kk: "баланың туу туралы куәлігі не цифрлық құжаттар сервисінен алынған электрондық құжат (сәйкестендіру үшін)",
    ru: "свидетельство о рождении ребёнка либо электронный документ из сервиса цифровых документов (для идентификации)",
    en: "the child's birth certificate, or an electronic document from the service of digital documents (for identification)",
};
const DIGITAL_DOCUMENTS: Text = text! {
    kk: "Иесі келіссе, көрсетілетін қызметті беруші цифрлық құжаттарды цифрлық құжаттар сервисінен алады.",
    ru: "С согласия владельца услугодатель получает цифровые документы из сервиса цифровых документов.",
    en: "With the holder's consent the provider takes digital documents from the service of digital documents.",
};
const PARENT_IDENTITY: Text = text! {
    kk: "ата-анасының бірінің немесе заңды өкілінің жеке басын куәландыратын құжат не цифрлық құжаттар сервисінен алынған электрондық құжат (сәйкестендіру үшін)",
    ru: "документ, удостоверяющий личность одного из родителей или законного представителя, либо электронный документ из сервиса цифровых документов (для идентификации)",
    en: "identity document of one of the parents or the legal representative, or an electronic document from the service of digital documents (for identification)",
};

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Республикалық маңызы бар қалалардың және астананың білім басқармалары, аудандардың, облыстық маңызы бар қалалардың білім бөлімдері",
            ru: "Управления образования городов республиканского значения и столицы, отделы образования районов, городов областного значения",
            en: "Education departments of the cities of republican significance and the capital, education divisions of districts and cities of regional significance",
        },
        at: at!((p 4), (app 2, p 1)),
    }),
    recipient: Some(QUEUE_RECIPIENT),
    form: Some(Statement {
        text: text! {
            kk: "Электрондық (ішінара автоматтандырылған), қағаз түрінде немесе проактивті; «бір өтініш» қағидаты бойынша",
            ru: "Электронная (частично автоматизированная), бумажная или проактивная; по принципу «одного заявления»",
            en: "Electronic (partly automated), on paper or pro-active; by the principle of \"one application\"",
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
        APPLICATION_FOR_QUEUE,
        document(
            DocumentId::ConsentForm,
            CONSENT_FORM,
            DESKS,
            Condition::Always,
            at!((app 2, p 8 list 1 (1)), (app 5, form)),
        ),
        from_systems(
            document(
                DocumentId::BirthCertificate,
                BIRTH_CERTIFICATE_OR_DIGITAL,
                DESKS,
                NOT_BORN_ABROAD,
                at!((app 2, p 8 list 1 (2))),
            ),
            NOT_BROUGHT,
        ),
        disputed(
            document(
                DocumentId::BirthCertificate,
                BIRTH_CERTIFICATE_OR_DIGITAL,
                DESKS,
                BORN_ABROAD,
                at!((app 2, p 8 list 1 (2))),
            ),
            BORN_ABROAD_AT_DESK,
        ),
        document(DocumentId::IdentityDocument, PARENT_IDENTITY, DESKS, Condition::Always, at!((app 2, p 8 list 1 (3)))),
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
        document(
            DocumentId::ConsentForm,
            CONSENT_FORM,
            &[Portal],
            Condition::Always,
            at!((app 2, p 8 list 2 (1)), (app 5, form)),
        ),
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
        valid(
            document(
                DocumentId::TeacherCertificate,
                TEACHER_CERTIFICATE,
                &[Portal],
                Condition::yes(FactId::ParentIsTeacher),
                at!((app 2, p 8 list 2 (3))).narrowed_as(TEACHER_READING),
            ),
            ONE_MONTH,
        ),
        where_there_is_one(
            document(
                DocumentId::SpecialNeedsConclusion,
                SPECIAL_NEEDS_SCAN,
                &[Portal],
                Condition::yes(FactId::SpecialNeeds),
                at!((app 2, p 8 list 2 (4))),
            ),
            WITHOUT_CONCLUSION,
        ),
        document(
            DocumentId::PhthisiatricianConclusion,
            PHTHISIATRICIAN_REFERRAL,
            &[Portal],
            Condition::yes(FactId::SanatoriumGroup),
            at!((app 2, p 8 list 2 (5))).narrowed_as(SANATORIUM_READING),
        ),
        IDENTITY_ON_PORTAL,
        BIRTH_ON_PORTAL,
        BIRTH_ABROAD_ON_PORTAL,
        PRIORITY_ON_PORTAL,
    ],
    ages: &[AgeLimit {
        years: 6,
        kind: AgeKind::AtMost,
        on: AgeDay::SeptemberOfCalendarYear,
        except: SPECIAL_NEEDS_EXCEPTED,
        breach: Outcome::NotMet,
        open: Some(OpenAge {
            span: OpenSpan::Birthday,
            text: text! {
                kk: "Бала дәл 1 қыркүйекте 6 жасқа толады. 18-тармақ («6 жастан аспайды») және қазақша 24-тармақтың 9) тармақшасы (1 қыркүйекке дейін 6 жасқа толмаған) оны кезекте қалдырады, ал орысша 24-тармақтың 9) тармақшасы 1 қыркүйекте 6 жасқа толғанды шығарады. Лауазымды адам шешеді.",
                ru: "Ребёнку исполняется 6 лет ровно 1 сентября. Пункт 18 («не превышает 6 лет») и казахский подпункт 9) пункта 24 (кому до 1 сентября 6 лет не было) оставляют его в очереди, а русский подпункт 9) пункта 24 исключает того, кому на 1 сентября 6 лет уже есть. Решает должностное лицо.",
                en: "The child turns 6 exactly on 1 September. Paragraph 18 (\"not over 6 years\") and the Kazakh paragraph 24(9) (not 6 before 1 September) keep the application in the queue, while the Russian paragraph 24(9) takes out a child who is 6 on 1 September. An official judges.",
            },
            at: at!((p 18), (p 24 (9))).quoting(quote! {
                kk: "ағымдағы жылдың 1 қыркүйегіне дейін 6 жасқа толмаған балалардан басқа",
                ru: "кроме … детей, которым на 1 сентября текущего года еще не исполнилось полных 6 лет",
            }),
        }),
        at: at!((p 18)).quoting(quote! {
            kk: "баланың жасы ағымдағы жылғы 1 қыркүйекте 6 жастан аспайды (психологиялық-медициналық-педагогикалық комиссияның қорытындысы бар ерекше білім берілуіне қажеттілігі бар балалардан басқа)",
            ru: "возраст ребенка не превышает 6 лет на 1 сентября текущего календарного года (кроме детей с особыми образовательными потребностями, имеющими соответствующее заключение психолого-медико-педагогической комиссии)",
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
                kk: "Жарамдылық мерзімі өткен құжат тапсырылса, Мемлекеттік корпорация құжаттарды қабылдамайды және қолхат береді.",
                ru: "При документах с истекшим сроком действия Государственная корпорация отказывает в приёме документов и выдаёт расписку.",
                en: "Where a document has expired, the State Corporation refuses to accept the documents and gives a receipt.",
            },
            at!((app 3, form)).quoting(quote! {
                kk: "толық емес құжаттар топтамасын ұсынуыңызға және (немесе) жарамдылық мерзімі өткен құжаттарды тапсыруыңызға",
                ru: "неполного пакета документов …, и (или) документов с истекшим сроком действия",
            }),
        ),
        refusal(RefusalStage::Service, ALL, Cause::Unreliable, UNRELIABLE, at!((app 2, p 9 (1)))),
        refusal(RefusalStage::Service, ALL, Cause::NonConformity, NON_CONFORMITY, at!((app 2, p 9 (2)))),
        refusal(RefusalStage::Service, ALL, Cause::NoConsent, NO_CONSENT, at!((app 2, p 9 (3)))),
        refusal(RefusalStage::Service, ALL, Cause::IncompletePackage, INCOMPLETE, at!((app 2, p 9 (4)))),
        refusal(RefusalStage::Service, ALL, Cause::ExpiredDocuments, EXPIRED, at!((app 2, p 9 (4)))),
    ],
    representation: QUEUE_REPRESENTATION,
    consent: Some(Consent {
        channels: ALL, data: ProtectedData::RestrictedPersonal, form: Some(DocumentId::ConsentForm),
        text: text! {
            kk: "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім 5-қосымша нысанында беріледі; онсыз қызмет көрсетілмейді.",
            ru: "Согласие на доступ к персональным данным ограниченного доступа дают по форме приложения 5; без него в оказании услуги отказывают.",
            en: "Consent to access to restricted personal data is given on the form of appendix 5; without it the service is refused.",
        },
        at: at!((app 2, p 8), (app 2, p 9 (3)), (app 5, form)),
    }),
    signature: Some(QUEUE_SIGNATURE),
    state_systems: &[
        QUEUE_STATE_SYSTEMS,
        Statement { text: DIGITAL_DOCUMENTS, at: at!((app 2, p 8)) },
        Statement { text: NOT_TO_BE_ASKED, at: at!((p 8)) },
    ],
    rights: &[
        Statement {
            text: text! {
                kk: "Кезектен тыс: әскери қызметшілердің («Әскери қызмет және әскери қызметшілердің мәртебесі туралы» Заңның 52-бабының 3-тармағы), арнаулы мемлекеттік орган қызметкерлерінің («Арнаулы мемлекеттік органдар туралы» Заңның 78-бабының 8-тармағы) және құқық қорғау органдары қызметкерлерінің («Құқық қорғау қызметі туралы» Заңның 64-бабының 5-тармағы) балалары. Құқық қорғау органының қызметкері үшін өтініш нысанында жол, ал тізбеде құжат жоқ.",
                ru: "Вне очереди: дети военнослужащих (пункт 3 статьи 52 Закона «О воинской службе и статусе военнослужащих»), сотрудников специальных государственных органов (пункт 8 статьи 78 Закона «О специальных государственных органах») и правоохранительных органов (пункт 5 статьи 64 Закона «О правоохранительной службе»). Для сотрудника правоохранительного органа в форме заявления нет строки, а в перечне — документа.",
                en: "Out of turn: children of the military (article 52(3) of the law on military service), of the staff of special state bodies (article 78(8) of the law on special state bodies) and of law-enforcement bodies (article 64(5) of the law on law-enforcement service). For the last the form of the application has no line and the list no paper.",
            },
            at: at!((p 20 (1)), (app 1, form), (app 2, p 8)).quoting(quote! {
                kk: "«Құқық қорғау қызметі туралы» Қазақстан Республикасының Заңының 64-бабының 5-тармағына сәйкес",
                ru: "пункту 5 статьи 64 Закона Республики Казахстан «О правоохранительной службе»",
            }),
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
        Statement { text: BOOKING_MODES, at: at!((p 3 (6)), (p 3 (7))) },
        ONE_BODY,
        CONSENT_SIGNED,
        SECRETS_AT_DESK,
        Statement {
            text: text! {
                kk: "Жолдама беру кезінде баланың жасы күнтізбелік жыл бойынша есептеледі; 1 қыркүйекте 6 жастан аспаған балалар мен комиссия қорытындысы бар балаларға бұл қолданылмайды.",
                ru: "При выдаче направления возраст ребёнка учитывают по календарному году; исключение — дети не старше 6 лет на 1 сентября и дети с заключением комиссии.",
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
    conflicts: &[
        THREE_TIMES_CONFLICT,
        differs(
            "seal-or-certificate",
            ALL,
            SEAL_OR_CERTIFICATE.text,
            SEAL_OR_CERTIFICATE_READING,
            SEAL_OR_CERTIFICATE.at,
        ),
        MONTHLY_REQUESTS,
        INTEREST_ONCE_A_YEAR,
        UNTIL_OR_ON_1_SEPTEMBER,
        FIRST_OR_NEXT_1000,
        BACK_TO_THE_QUEUE,
        QUEUE_EXCEPT_WEEKENDS,
        NOTICE_BEFORE_CONFIRMATION,
        differs(
            "footnote-of-appendix-5",
            ALL,
            text! {
                kk: "5-қосымша туралы орысша ескертпеде оны Оқу-ағарту министрінің № 464 бұйрығы қосқаны, қазақша ескертпеде Төтенше жағдайлар министрінің міндетін атқарушының 14.07.2022 № 264 бұйрығы қосқаны айтылады.",
                ru: "По русской сноске приложение 5 добавлено приказом министра просвещения № 464, по казахской — приказом и. о. министра по чрезвычайным ситуациям № 264 от 14.07.2022.",
                en: "By the Russian footnote appendix 5 was added by order No 464 of the Minister of Enlightenment, by the Kazakh one by order No 264 of 14 July 2022 of the acting Minister of Emergencies.",
            },
            text! {
                kk: "№ 464 алынды: қазақша ескертпе базаның қатесі деп қаралды, ал қосымшаның мәтіні екі тілде бірдей.",
                ru: "Взят № 464: казахская сноска сочтена ошибкой базы, а текст приложения на обоих языках один.",
                en: "No 464 is taken: the Kazakh footnote is held to be a slip of the database, and the text of the appendix is the same in both languages.",
            },
            at!((app 5, form)),
        ),
    ],
    ..Rules::of(Service::PreschoolQueue, QUEUE_NAME, at!((p 4), (app 2, title)))
};

const ADMISSION: Rules = Rules {
    provider: Some(ADMISSION_PROVIDER),
    recipient: Some(Statement { text: PARENT_OR_REPRESENTATIVE, at: at!((p 32), (app 4, p 8 list 1 (3))) }),
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
        referral(
            Statement {
                text: REFERRAL_PAST_FIVE_DAYS,
                at: at!((p 30), (p 3 (7)), (p 22), (app 4, p 8 list 1 (1)), (app 4, p 8 list 2 (1))),
            },
            at!((app 4, p 8 list 1 (1)), (app 4, p 8 list 2 (1))),
        ),
        document(
            DocumentId::ConsentForm,
            CONSENT_FORM,
            &[Office, Portal],
            Condition::Always,
            at!((app 4, p 8 list 1 (2)), (app 4, p 8 list 2 (2)), (app 5, form)),
        ),
        document(
            DocumentId::IdentityDocument,
            PARENT_IDENTITY,
            &[Office],
            Condition::Always,
            at!((app 4, p 8 list 1 (3))),
        ),
        disputed(
            document(
                DocumentId::IdentityDocument,
                PARENTS_IDENTITY_ON_PORTAL,
                &[Portal],
                Condition::Always,
                at!((app 4, p 8 list 2 (3))),
            ),
            IDENTITY_LISTED_AND_FORBIDDEN,
        ),
        BIRTH_AT_DESK,
        disputed(BIRTH_BY_PORTAL, LISTED_AND_FORBIDDEN),
        once_lifted(BIRTH_AT_DESK),
        once_lifted(BIRTH_BY_PORTAL),
        VACCINATIONS,
        VACCINATIONS_BY_PORTAL,
        once_lifted(VACCINATIONS),
        once_lifted(VACCINATIONS_BY_PORTAL),
        HEALTH,
        HEALTH_BY_PORTAL,
        once_lifted(HEALTH),
        once_lifted(HEALTH_BY_PORTAL),
        document(
            DocumentId::SpecialNeedsConclusion,
            SPECIAL_NEEDS,
            &[Office],
            Condition::yes(FactId::SpecialNeeds),
            at!((app 4, p 8 list 1 (7))),
        ),
        Document {
            lack: Lack::NoFault(None),
            ..document(
                DocumentId::SpecialNeedsConclusion,
                SPECIAL_NEEDS_SCAN,
                &[Portal],
                Condition::yes(FactId::SpecialNeeds),
                at!((app 4, p 8 list 2 (7))).quoting(quote! {
                    kk: "(бар болғанда сканерленген көшірмесі)",
                    ru: "(сканированная копия, при наличии)",
                }),
            )
        },
    ],
    ages: &[ADMISSION_FROM_ONE, admission_to_six(AgeDay::SeptemberOfCalendarYear)],
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
        data: ProtectedData::RestrictedPersonal,
        form: Some(DocumentId::ConsentForm),
        text: text! {
            kk: "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім 5-қосымша нысанында беріледі; онсыз қызмет көрсетілмейді.",
            ru: "Согласие на доступ к персональным данным ограниченного доступа дают по форме приложения 5; без него в оказании услуги отказывают.",
            en: "Consent to access to restricted personal data is given on the form of appendix 5; without it the service is refused.",
        },
        at: at!((app 4, p 8 list 1 (2)), (app 4, p 8 list 2 (2)), (app 4, p 9 (3)), (app 5, form)),
    }),
    state_systems: &[
        Statement { text: DIGITAL_DOCUMENTS, at: at!((app 4, p 8)) },
        Statement { text: NOT_TO_BE_ASKED, at: at!((p 8)) },
    ],
    complaints: ADMISSION_COMPLAINTS,
    cautions: &[Caution {
        code: Code::RestrictionsInPlace,
        fact: FactId::Restrictions,
        when: RESTRICTIONS,
        channels: &[Office, Portal],
        judged: false,
        no_estimate: false,
        text: text! {
            kk: "Шектеу іс-шаралары немесе төтенше жағдай кезінде туу туралы құжат, екпелер картасы және № 027/е нысанындағы анықтама шектеулер алынған соң тікелей ұйымның өзіне ұсынылады.",
            ru: "При ограничительных мероприятиях, чрезвычайном положении или чрезвычайной ситуации документ о рождении, карту прививок и справку формы 027/у представляют в саму организацию по мере снятия ограничений.",
            en: "Under restrictions, a state of emergency or an emergency the document of birth, the vaccination card and the certificate of form 027/u are brought to the organisation itself once the restrictions are lifted.",
        },
        at: LATER,
    }],
    notes: &[
        ANNULLED,
        CONTRAINDICATIONS,
        ALL_YEAR,
        ORIGINALS_AFTER_REFERRAL,
        EXTENSION,
        Statement { text: BOOKING_MODES, at: at!((p 3 (6)), (p 3 (7))) },
        WITHDRAWN_AND_TEMPORARY,
        CONSENT_SIGNED,
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
        ADMISSION_THROUGH_ONE_BASE,
        differs(
            "list-and-ban-on-portal",
            &[Portal],
            text! {
                kk: "Порталға арналған тізбе жеке басты және баланың тууын куәландыратын құжаттарды атайды, ал Қағидалардың 8-тармағы ақпараттық жүйелерден алуға болатын құжаттарды талап етуге жол бермейді.",
                ru: "Перечень для портала называет документы, удостоверяющие личность и рождение ребёнка, а пункт 8 Правил не допускает требовать документы, которые можно получить из информационных систем.",
                en: "The list for the portal names the identity document and the document of the child's birth, while paragraph 8 of the Rules forbids to ask for documents that can be had from information systems.",
            },
            text! {
                kk: "Құжат тіркелмесе, лауазымды адам шешеді.",
                ru: "Если документ не приложен, решает должностное лицо.",
                en: "Where the document is not attached an official judges.",
            },
            at!((app 4, p 8 list 2 (3)), (app 4, p 8 list 2 (4)), (p 8)),
        ),
        differs(
            "health-passport-in-annulment",
            &[Office, Portal],
            text! {
                kk: "34-тармақтың 1) тармақшасы денсаулық паспортын әлі де атайды, ал құжаттар тізбесінде оның орнында екпелер картасы бар.",
                ru: "Подпункт 1) пункта 34 всё ещё называет паспорт здоровья, хотя в перечне документов его место заняла карта прививок.",
                en: "Paragraph 34(1) still names the health passport, though the vaccination card has its place in the list of documents.",
            },
            text! {
                kk: "Құжаттар тізбесі алынды: ол кейінгі.",
                ru: "Взят перечень документов: он позднее.",
                en: "The list of documents is used: it is the later text.",
            },
            at!((p 34 (1)), (app 4, p 8 list 1 (5)), (app 4, p 8 list 2 (5))),
        ),
    ],
    ..Rules::of(Service::KindergartenAdmission, ADMISSION_NAME, at!((p 31), (app 4, title)))
};
