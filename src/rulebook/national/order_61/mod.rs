//! Order No 61 of 22 January 2016: study as an external student.

pub(in crate::rulebook) mod e2016_01_22;
pub(in crate::rulebook) mod e2018_10_05;
pub(in crate::rulebook) mod e2020_05_29;
pub(in crate::rulebook) mod e2021_05_06;
pub(in crate::rulebook) mod unseen;

use crate::law::Channel::Portal;
use crate::law::Unit::WorkingDays;
use crate::law::{
    AfterHours, Bears, Cause, ChannelRule, Choice, Condition, Conflict, Deadline, DeadlineRule, Desk, Document,
    DocumentId, Duration, Form, GroundRule, Hours, Lack, Procedure, Refusal, RefusalStage, Rules, Service, Signature,
    Statement, Step, Term, Text, Timing,
};
use crate::{at, clock, text};

/// The service, as the editions of 2020 and 2021 set it out in the same words.
pub(super) const SERVICE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Нұр-Сұлтан, Алматы, Шымкент қалаларының, аудандардың және облыстық маңызы бар қалалардың жергілікті атқарушы органдары",
            ru: "Местные исполнительные органы городов Нур-Султана, Алматы, Шымкента, районов и городов областного значения",
            en: "Local executive bodies of Nur-Sultan, Almaty and Shymkent, of districts and of cities of oblast significance",
        },
        at: at!((p 20), (app 1, p 1)),
    }),
    recipient: Some(Statement {
        text: text! {
            kk: "Жеке тұлға; қызмет негізгі орта және жалпы орта білім беру бағдарламалары бойынша оқитындарға көрсетіледі.",
            ru: "Физическое лицо; услуга касается обучающихся по программам основного среднего и общего среднего образования.",
            en: "A natural person; the service is for pupils of basic secondary and general secondary programmes.",
        },
        at: at!((p 4), (p 20)),
    }),
    form: Some(Statement {
        text: text! {
            kk: "Электрондық (толық автоматтандырылған)",
            ru: "Электронная (полностью автоматизированная)",
            en: "Electronic (fully automated)",
        },
        at: at!((app 1, p 4)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "Экстернат нысанында оқуға рұқсат беру туралы бұйрықтан үзінді (3-қосымша) немесе өтінішті одан әрі қараудан бас тарту туралы дәлелді жауап",
            ru: "Выписка из приказа о разрешении на обучение в форме экстерната (приложение 3) либо мотивированный отказ в дальнейшем рассмотрении заявления",
            en: "Extract from the order that permits study as an external student (app. 3), or a reasoned refusal to consider the application further",
        },
        at: at!((app 1, p 5)),
    }),
    result_form: Some(Statement {
        text: text! {
            kk: "Электрондық: уәкілетті адамның ЭЦҚ қойылған құжат порталдағы жеке кабинетке жіберіледі.",
            ru: "Электронная: документ, подписанный ЭЦП уполномоченного лица, поступает в личный кабинет на портале.",
            en: "Electronic: a document signed by the authorised person arrives in the personal cabinet on the portal.",
        },
        at: at!((p 24), (app 1, p 5)),
    }),
    fee: Some(Statement {
        text: text! { kk: "Тегін", ru: "Бесплатно", en: "Free of charge" }, at: at!((app 1, p 6))
    }),
    channels: &[ChannelRule { channel: Portal, offered: true, at: at!((p 20), (app 1, p 2)) }],
    grounds: &[
        GroundRule { ground: Choice::Health, text: GROUND_HEALTH, at: at!((p 4 (1)), (app 1, p 8 (2))) },
        GroundRule {
            ground: Choice::AbroadWithParents,
            text: text! {
                kk: "Білім алушы ата-анасымен немесе оларды алмастыратын адамдармен бірге шетелге кетеді.",
                ru: "Обучающийся выезжает за рубеж с родителями или лицами, их заменяющими.",
                en: "The pupil leaves abroad with parents or those who stand in for them.",
            },
            at: at!((p 4 (2)), (app 1, p 8 (4))),
        },
        GroundRule {
            ground: Choice::AbroadAlone,
            text: text! {
                kk: "Білім алушы шетелге ата-анасынсыз және оларды алмастыратын адамдарсыз кетеді.",
                ru: "Обучающийся выезжает за рубеж без сопровождения родителей или лиц, их заменяющих.",
                en: "The pupil leaves abroad without parents or those who stand in for them.",
            },
            at: at!((p 4 (2)), (app 1, p 8 (5))),
        },
        GroundRule { ground: Choice::TopMarks, text: GROUND_TOP_MARKS, at: at!((p 4 (3)), (app 1, p 8 (3))) },
    ],
    terms: &[Term { channels: &[Portal], duration: Duration { amount: 10, unit: WorkingDays }, at: at!((app 1, p 3)) }],
    procedures: &[Procedure {
        channels: &[Portal],
        steps: &[
            Step {
                actor: text! {
                    kk: "Көрсетілетін қызметті берушінің кеңсесі",
                    ru: "Канцелярия услугодателя",
                    en: "Office of the provider",
                },
                action: text! {
                    kk: "құжаттарды түскен күні қабылдайды, тіркейді және қарауға береді",
                    ru: "принимает и регистрирует документы в день поступления и передаёт их на рассмотрение",
                    en: "accepts and registers the documents on the day they arrive and passes them on",
                },
                duration: None,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 21)),
            },
            Step {
                actor: PROVIDER,
                action: text! {
                    kk: "құжаттардың толықтығын тексереді; топтама толық болмаса, бас тарту туралы дәлелді жауапты жеке кабинетке жібереді",
                    ru: "проверяет полноту документов; если пакет неполный, направляет мотивированный отказ в личный кабинет",
                    en: "checks that the documents are complete; if not, sends a reasoned refusal to the personal cabinet",
                },
                duration: Some(Duration { amount: 2, unit: WorkingDays }),
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 22)),
            },
            Step {
                actor: PROVIDER,
                action: text! {
                    kk: "білім беру ұйымына сұрау салады және білім алушы туралы мәлімет алады",
                    ru: "запрашивает организацию образования и получает сведения об обучающемся",
                    en: "asks the school and receives its data on the pupil",
                },
                duration: Some(Duration { amount: 6, unit: WorkingDays }),
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 23)),
            },
            Step {
                actor: PROVIDER,
                action: text! {
                    kk: "құжаттардың мазмұнын қарайды, рұқсат беру туралы бұйрықты дайындап, басшымен келіседі",
                    ru: "рассматривает содержание документов, готовит приказ о разрешении и согласовывает его с руководителем",
                    en: "considers the documents, prepares the order and agrees it with the head",
                },
                duration: Some(Duration { amount: 2, unit: WorkingDays }),
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 23)),
            },
        ],
    }],
    documents: &[
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "4-қосымша нысанындағы, ЭЦҚ қойылған электрондық сұрау салу түріндегі өтініш",
                ru: "заявление в форме электронного запроса, подписанного ЭЦП (приложение 4)",
                en: "application as an electronic request with a digital signature (app. 4)",
            },
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 8 (1))),
        },
        Document {
            id: DocumentId::MedicalConclusion,
            name: text! {
                kk: "дәрігерлік-консультативтік комиссияның электрондық қорытындысы (035-1/у нысаны)",
                ru: "электронное заключение врачебно-консультационной комиссии (форма 035-1/у)",
                en: "electronic conclusion of the medical consultative commission (form 035-1/u)",
            },
            channels: &[Portal],
            form: Some(Form::of("035-1/у")),
            instead: &[],
            needed: Condition::ground(Choice::Health),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 8 (2))),
        },
        Document {
            id: DocumentId::ReportCards,
            name: text! {
                kk: "электрондық үлгерім табелі",
                ru: "электронные табели успеваемости",
                en: "electronic report cards",
            },
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::ground(Choice::TopMarks),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 8 (3))),
        },
        Document {
            id: DocumentId::ResidenceAbroadCertificate,
            name: text! {
                kk: "ата-анасының немесе оларды алмастыратын адамдардың шетелде уақытша тұратыны туралы электрондық анықтама",
                ru: "электронная справка о временном проживании за рубежом родителей или лиц, их заменяющих",
                en: "electronic certificate of the temporary residence abroad of the parents or those who stand in for them",
            },
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::ground(Choice::AbroadWithParents),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 8 (4))),
        },
        Document {
            id: DocumentId::StudyAbroadDocument,
            name: text! {
                kk: "білім алушының шетелде оқитынын растайтын, оның атына берілген электрондық құжат",
                ru: "электронный документ на имя обучающегося, подтверждающий обучение за рубежом",
                en: "electronic document in the pupil's name that proves study abroad",
            },
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::ground(Choice::AbroadAlone),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 8 (5))),
        },
    ],
    deadlines: DEADLINES,
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: None,
            closes: None,
            in_variants: false,
            lunch: Some((clock!(13:00), clock!(14:30))),
            reception: None,
            at: at!((app 1, p 7 (1))),
        },
        Hours {
            desk: Desk::Portal,
            opens: None,
            closes: None,
            in_variants: false,
            lunch: None,
            reception: None,
            at: at!((app 1, p 7 (2))),
        },
    ],
    after_hours: Some(AfterHours {
        every_channel: false,
        text: text! {
            kk: "Жұмыс уақыты аяқталғаннан кейін, демалыс және мереке күндері берілген өтініш келесі жұмыс күні қабылданады.",
            ru: "Заявление, поданное после рабочего времени, в выходной или праздничный день, принимается следующим рабочим днём.",
            en: "An application after working hours, on a weekend or a holiday is accepted on the next working day.",
        },
        at: at!((p 21), (app 1, p 7 (2))),
    }),
    refusals: &[
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Portal],
            cause: Cause::IncompletePackage,
            text: text! {
                kk: "Құжаттар топтамасы толық болмаса, екі жұмыс күні ішінде өтінішті одан әрі қараудан бас тартылады (2-қосымша).",
                ru: "При неполном пакете документов в течение двух рабочих дней отказывают в дальнейшем рассмотрении заявления (приложение 2).",
                en: "Where the package is incomplete, further consideration is refused within two working days (app. 2).",
            },
            at: at!((p 22), (app 1, p 9 (1))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Portal],
            cause: Cause::Unreliable,
            text: text! {
                kk: "Құжаттардың дұрыс еместігі анықталса, қызметті көрсетуден бас тартылады.",
                ru: "В оказании услуги отказывают, если документы оказались недостоверными.",
                en: "The service is refused where the documents prove unreliable.",
            },
            at: at!((app 1, p 9 (2))),
        },
    ],
    signature: Some(Signature { or_one_time_password: false, at: at!((app 1, p 8 (1)), (app 1, p 10)), checks: None }),
    notes: &[
        Statement {
            text: text! {
                kk: "Өтініш нысанында ақпараттық жүйелердегі заңмен қорғалатын мәліметтерді пайдалануға келісім бар.",
                ru: "В форме заявления содержится согласие на использование охраняемых законом сведений из информационных систем.",
                en: "The form of the application holds the consent to the use of protected data from information systems.",
            },
            at: at!((app 4, title)),
        },
        CLASSES,
        Statement {
            text: text! {
                kk: "Қызметтің қай кезеңде екенін анықтамалық қызметтер мен 1414, 8-800-080-7777 бірыңғай байланыс орталығы арқылы білуге болады.",
                ru: "Узнать, на какой стадии услуга, можно в справочных службах и в Едином контакт-центре: 1414, 8-800-080-7777.",
                en: "The state of the service can be asked of the help desks and of the single contact centre: 1414, 8-800-080-7777.",
            },
            at: at!((app 1, p 10)),
        },
    ],
    conflicts: &[Conflict {
        id: "extract-or-copy",
        bears: Bears::Nothing,
        channels: &[Portal],
        when: Condition::Always,
        text: text! {
            kk: "Нәтиже қазақша мәтіннің 1-қосымшасының 5-тармағында бұйрықтың көшірмесі, ал орысша мәтінде және екі тілдегі 3-қосымшада бұйрықтан үзінді деп аталған.",
            ru: "Результат в казахском тексте приложения 1 (п. 5) назван копией приказа, а в русском тексте и в приложении 3 на обоих языках — выпиской из него.",
            en: "The Kazakh text of app. 1, p. 5 calls the result a copy of the order; the Russian text and app. 3 in both languages call it an extract.",
        },
        reading: text! {
            kk: "Үзінді: нәтиженің нысанын 3-қосымша береді.",
            ru: "Выписка: форму результата даёт приложение 3.",
            en: "An extract: app. 3 gives the form of the result.",
        },
        at: at!((app 1, p 5), (app 3, title)),
    }],
    ..Rules::of(Service::ExternatPermit, SERVICE_NAME, at!((app 1, title)))
};

const SERVICE_NAME: Text = text! {
    kk: "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру",
    ru: "Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования",
    en: "Permission to study as an external student in organisations of basic secondary and general secondary education",
};

const PROVIDER: Text = text! { kk: "Көрсетілетін қызметті беруші", ru: "Услугодатель", en: "Provider" };

const GROUND_HEALTH: Text = text! {
    kk: "Білім алушының денсаулығы туралы дәрігерлік-консультативтік комиссияның қорытындысы бар.",
    ru: "У обучающегося есть заключение врачебно-консультационной комиссии о состоянии здоровья.",
    en: "The pupil has a conclusion of the medical consultative commission on their health.",
};

const GROUND_ABROAD: Text = text! {
    kk: "Білім алушы — шетелде уақытша тұратын Қазақстан Республикасы азаматтарының баласы.",
    ru: "Обучающийся — ребёнок граждан Республики Казахстан, временно проживающих за рубежом.",
    en: "The pupil is a child of citizens of the Republic of Kazakhstan who live abroad for a time.",
};

const GROUND_TOP_MARKS: Text = text! {
    kk: "Білім алушының бүкіл оқу кезеңінде барлық оқыған пәні бойынша «4» және «5» бағалары бар.",
    ru: "У обучающегося по всем изученным предметам за весь период обучения оценки «4» и «5».",
    en: "The pupil has the marks \"4\" and \"5\" in all subjects studied, for the whole time of study.",
};

const ABROAD_ALONE_READING: Text = text! {
    kk: "Тармақ шетелде уақытша тұратын азаматтардың балалары туралы; қызмет стандарты олардың ілесуінсіз кетуді де осы негізге жатқызғандықтан, ол да қамтылды.",
    ru: "Пункт говорит о детях граждан, временно проживающих за рубежом; стандарт услуги относит сюда и выезд без сопровождения, поэтому он охвачен.",
    en: "The paragraph speaks of children of citizens who live abroad for a time; the standard of the service counts leaving unaccompanied here too, so it is covered.",
};

const CLASSES: Statement = Statement {
    text: text! {
        kk: "Денсаулығына байланысты немесе шетелде болғанда бір оқу жылында бір сынып, ал «4» және «5» бағалары барлар бір немесе екі сынып бағдарламасын меңгере алады.",
        ru: "По состоянию здоровья и при проживании за рубежом за учебный год осваивают один класс, с оценками «4» и «5» — один или два класса.",
        en: "For health or abroad one class is covered in an academic year; with the marks \"4\" and \"5\" one or two classes.",
    },
    at: at!((p 5)),
};

/// Paragraph 9, which has stood as it is since the edition of 5 October 2018.
const DEADLINES: &[Deadline] = &[
    Deadline { when: Condition::ground(Choice::Health), rule: DeadlineRule::Since(DocumentId::MedicalConclusion), contested_since: None, at: at!((p 9 (1))) },
    Deadline {
        when: Condition::ground(Choice::AbroadWithParents),
        rule: DeadlineRule::BeforeDeparture { days: 20 }, contested_since: None,
        at: at!((p 9 (2))),
    },
    Deadline {
        when: Condition::ground(Choice::AbroadAlone),
        rule: DeadlineRule::BeforeDeparture { days: 20 }, contested_since: None,
        at: at!((p 9 (2))).read_as(ABROAD_ALONE_READING),
    },
    Deadline {
        when: Condition::ground(Choice::TopMarks),
        rule: DeadlineRule::BeforeAcademicYear { days: 20 }, contested_since: None,
        at: at!((p 9 (3))).read_as(text! {
            kk: "Мәтінде мерзім «ағымдағы» оқу жылының басынан кері саналады; басталмаған жыл ағымдағы бола алмайтындықтан, ол рұқсат сұралған оқу жылы деп түсінілді.",
            ru: "Текст отсчитывает срок назад от начала «текущего» учебного года; не начавшийся год текущим быть не может, поэтому это год, на который просят разрешение.",
            en: "The text counts back from the start of the \"current\" academic year; a year that has not begun is not current, so it is read as the year that the application is for.",
        }),
    },
];
