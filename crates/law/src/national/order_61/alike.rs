//! Order No 61 of 22 January 2016: what several editions say alike.

use erezhe_act::Channel::Portal;
use erezhe_act::Unit::WorkingDays;
use erezhe_act::{
    Address, AfterHours, AgeDay, AgeKind, AgeLimit, Bears, Cause, Caution, ChannelRule, Choice, Code, Condition,
    Conflict, Deadline, DeadlineRule, Desk, Document, DocumentId, Duration, FactId, Form, GroundRule, Hours, Known,
    Lack, Outcome, Procedure, Reference, Refusal, RefusalStage, Rules, Service, Signature, Statement, Step, Term, Text,
    Timing,
};
use erezhe_act::{adilet, at, clock, day, place, quote, text};

use crate::national::externat::{GRADE_NOT_COVERED, GRADE_READING, LEVELS_AND_YEARS, TOO_OLD, TOO_YOUNG};
use crate::national::order_179::act_of_2016::ACT as STANDARD;
use crate::national::order_254;

pub(super) const URL: Option<Address> = Some(adilet!("V1600013110"));

pub(super) const TITLE_OF_2016: Text = text! {
    kk: "Экстернат нысанында оқыту қағидаларын бекіту туралы",
    ru: "Об утверждении правил обучения в форме экстерната",
    en: "On approval of the Rules for study as an external student",
};

pub(super) const TITLE_OF_2020: Text = text! {
    kk: "Экстернат нысанында оқыту және «Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру» мемлекеттік көрсетілетін қызмет қағидаларын бекіту туралы",
    ru: "Об утверждении Правил обучения в форме экстерната и оказания государственной услуги «Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования»",
    en: "On approval of the Rules for study as an external student and for the public service of permission to study as an external student in organisations of basic secondary and general secondary education",
};

/// The service, as the editions of 2020 and 2021 set it out in the same words.
pub(super) const SERVICE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Нұр-Сұлтан (мәтінде солай, қазір Астана), Алматы, Шымкент қалаларының, аудандардың және облыстық маңызы бар қалалардың жергілікті атқарушы органдары",
            ru: "Местные исполнительные органы городов Нур-Султана (так в тексте, ныне Астана), Алматы, Шымкента, районов и городов областного значения",
            en: "Local executive bodies of Nur-Sultan (so the text; now Astana), Almaty and Shymkent, of districts and of cities of regional significance",
        },
        at: at!((ch 3, p 20), (app 1, p 1)).quoting(quote! {
            kk: "Нұр-Сұлтан, Алматы, Шымкент қалаларының, аудандардың және облыстық маңызы бар қалалардың жергілікті атқарушы органдары",
            ru: "местными исполнительными органами городов Нур-Султана, Алматы, Шымкента, районов и городов областного значения",
        }),
    }),
    recipient: Some(Statement {
        text: text! {
            kk: "Жеке тұлға; қызмет негізгі орта және жалпы орта білім беру бағдарламалары бойынша оқитындарға көрсетіледі.",
            ru: "Физическое лицо; услуга касается обучающихся по программам основного среднего и общего среднего образования.",
            en: "A natural person; the service is for pupils of basic secondary and general secondary programmes.",
        },
        at: at!((p 4), (ch 3, p 20)),
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
            en: "Extract from the order that permits study as an external student (appendix 3), or a reasoned refusal to consider the application further",
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
    channels: &[ChannelRule { channel: Portal, offered: true, at: at!((ch 3, p 20), (app 1, p 2)) }],
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
                    en: "asks the educational organisation and receives its data on the pupil",
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
                en: "application as an electronic request with a digital signature (appendix 4)",
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
            form: Some(Form { number: "035-1/у", replaced: Some((day!(2020, 10, 30), FORM_REPLACED)) }),
            instead: &[],
            needed: Condition::ground(Choice::Health),
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((app 1, p 8 (2))).quoting(quote! {
                kk: "2010 жылғы 23 қарашадағы № 907 бұйрығымен бекітілген (…) 035-1/у нысанында дәрігерлік-консультативтік комиссияның электронды қорытындысы",
                ru: "электронное заключение врачебно-консультационной комиссии, форма 035-1/у, утвержденная приказом (…) от 23 ноября 2010 года № 907",
            }),
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
    ages: AGES,
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
        every_channel: true,
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
                en: "Where the package is incomplete, further consideration is refused within two working days (appendix 2).",
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
    rights: &[FOR_THE_WHOLE_TIME],
    complaints: &[
        Statement {
            text: text! {
                kk: "Шағым көрсетілетін қызметті берушінің басшысына және мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органға беріледі.",
                ru: "Жалобу подают руководителю услугодателя и в уполномоченный орган по оценке и контролю за качеством оказания государственных услуг.",
                en: "A complaint goes to the head of the provider and to the authorised body that assesses and controls the quality of public services.",
            },
            at: at!((p 26)).quoting(quote! {
                kk: "шағым көрсетілетін қызметті берушінің басшысына (…) уәкілетті органға берілуі мүмкін",
                ru: "на имя руководителя услугодателя в уполномоченный орган по оценке и контролю за качеством оказания государственных услуг",
            }),
        },
        Statement {
            text: text! {
                kk: "Көрсетілетін қызметті беруші шағымды тіркелген күнінен бастап 5 жұмыс күні ішінде, уәкілетті орган 15 жұмыс күні ішінде қарайды.",
                ru: "Услугодатель рассматривает жалобу в течение 5 рабочих дней со дня её регистрации, уполномоченный орган — в течение 15 рабочих дней.",
                en: "The provider considers a complaint within 5 working days of its registration, the authorised body within 15 working days.",
            },
            at: at!((p 27), (p 28)).quoting(quote! {
                kk: "тіркелген күнінен бастап 5 (бес) жұмыс күні ішінде; 15 (он бес) жұмыс күні ішінде",
                ru: "в течение 5 (пяти) рабочих дней со дня ее регистрации; в течение 15 (пятнадцати) рабочих дней",
            }),
        },
        Statement {
            text: text! {
                kk: "Қызмет нәтижесімен келіспесе, сотқа жүгінуге болады.",
                ru: "При несогласии с результатом услуги можно обратиться в суд.",
                en: "Whoever disagrees with the result may go to court.",
            },
            at: at!((p 29)).quoting(quote! {
                kk: "көрсетілетін қызметті алушы (…) сотқа жүгінуге құқылы",
                ru: "услугополучатель обращается в суд",
            }),
        },
    ],
    cautions: &[Caution {
        code: Code::GradeNotCovered,
        fact: FactId::Grade,
        when: Condition::Below(FactId::Grade, 5),
        channels: &[Portal],
        judged: true,
        no_estimate: false,
        text: GRADE_NOT_COVERED,
        at: at!((p 4), (p 5)).and(LEVELS_AND_YEARS).read_as(GRADE_READING).quoting(quote! {
            kk: "негізгі орта, жалпы орта білімнің жалпы білім беретін оқу бағдарламаларын меңгеруге рұқсат етіледі",
            ru: "освоение общеобразовательных учебных программ основного среднего, общего среднего образования в форме экстерната допускается",
        }),
    }],
    notes: &[
        Statement {
            text: text! {
                kk: "Өтініште білім беру ұйымы мен сынып, оқушының аты-жөні мен туған күні көрсетіледі.",
                ru: "В заявлении указывают организацию образования и класс, имя и дату рождения ученика.",
                en: "The application names the educational organisation and the class, and the pupil's name and birth date.",
            },
            at: at!((app 4, form)).quoting(quote! {
                kk: "білім беру ұйымының атауын, сыныбын көрсету",
                ru: "указать наименование организации образования, класс обучения",
            }),
        },
        Statement {
            text: text! {
                kk: "Өтініш нысанында ақпараттық жүйелердегі заңмен қорғалатын құпия мәліметтерді пайдалануға келісім бар.",
                ru: "В форме заявления содержится согласие на использование сведений, составляющих охраняемую законом тайну, из информационных систем.",
                en: "The form of the application holds the consent to the use of secrets protected by law from information systems.",
            },
            at: at!((app 4, form)).quoting(quote! {
                kk: "Заңымен қорғалатын ақпараттық жүйелердегі құпия мәліметтерді пайдалануға келісемін",
                ru: "Согласен(а) на использования сведений, составляющих охраняемую Законом (…) тайну",
            }),
        },
        CLASSES,
        Statement {
            text: text! {
                kk: "Білім беру ұйымы жеке оқу бағдарламасын және консультация беру кестесін құрады.",
                ru: "Организация образования составляет индивидуальную учебную программу и график консультаций.",
                en: "The educational organisation draws up an individual programme and a timetable of consultations.",
            },
            at: at!((p 12)).quoting(quote! {
                kk: "жеке оқу бағдарламасын және консультация беру кестесін құрады",
                ru: "составляет индивидуальную учебную программу и график консультаций",
            }),
        },
        Statement {
            text: text! {
                kk: "Консультациялар мен аралық аттестаттау ағымдағы оқу жылының қаңтар–сәуір айларында өткізіледі.",
                ru: "Консультации и промежуточная аттестация проводятся с января по апрель текущего учебного года.",
                en: "Consultations and interim attestation run from January to April of the current academic year.",
            },
            at: at!((p 15)).quoting(quote! {
                kk: "ағымдағы оқу жылының қаңтар-сәуір айлары аралығында",
                ru: "с января по апрель текущего учебного года",
            }),
        },
        Statement {
            text: text! {
                kk: "Аралық және қорытынды аттестаттауға жіберу туралы бұйрық ағымдағы оқу жылының 10 мамырынан кешіктірілмей шығарылады.",
                ru: "Приказ о допуске к промежуточной и итоговой аттестации издают не позднее 10 мая текущего учебного года.",
                en: "The order that admits to interim and final attestation is issued by 10 May of the current academic year.",
            },
            at: at!((p 14)).quoting(quote! {
                kk: "ағымдағы оқу жылының 10 мамырынан кешіктірмей",
                ru: "не позднее 10 мая текущего учебного года",
            }),
        },
        Statement {
            text: text! {
                kk: "Аралық немесе қорытынды аттестаттаудан өтпеген экстерн қайта оқу жылына қалдырылады, бірақ экстернат нысанында емес.",
                ru: "Экстерна, не прошедшего промежуточную или итоговую аттестацию, оставляют на повторный год, уже не в форме экстерната.",
                en: "An external student who does not pass interim or final attestation repeats the year, and not as an external student.",
            },
            at: at!((p 17)).quoting(quote! {
                kk: "экстернат нысанынан басқа нысанда жүзеге асырылатын қайта оқу жылына қалдырылады",
                ru: "оставляются на повторный год обучения, осуществляемое не в форме экстерната",
            }),
        },
        NOT_ATTESTED,
        Statement {
            text: text! {
                kk: "Қызметтің қай кезеңде екенін анықтамалық қызметтер мен 1414, 8-800-080-7777 бірыңғай байланыс орталығы арқылы білуге болады.",
                ru: "Узнать, на какой стадии услуга, можно в справочных службах и в Едином контакт-центре: 1414, 8-800-080-7777.",
                en: "The state of the service can be asked of the help desks and of the single contact centre: 1414, 8-800-080-7777.",
            },
            at: at!((app 1, p 10)),
        },
    ],
    conflicts: &[
        Conflict {
            id: "standard-not-yet-repealed",
            bears: Bears::Note,
            channels: &[Portal],
            when: Condition::SubmittedBefore(day!(2020, 12, 29)),
            text: text! {
                kk: "№ 179 бұйрықтың стандарты 2020 жылғы желтоқсанның соңына дейін ресми түрде күшін жоймаған еді: онда Мемлекеттік корпорация да, 15 жұмыс күні де, 1 желтоқсан да бар; № 61 бұйрықтың қағидаларында портал ғана, 10 жұмыс күні және басқа мерзімдер.",
                ru: "Стандарт приказа № 179 формально не был отменён до конца декабря 2020 года: в нём есть и Государственная корпорация, и 15 рабочих дней, и 1 декабря; в правилах приказа № 61 — только портал, 10 рабочих дней и другие сроки подачи.",
                en: "The standard of order No 179 was not formally repealed until the end of December 2020: it has the State Corporation, 15 working days and 1 December; the rules of order No 61 have the portal alone, 10 working days and other last days.",
            },
            reading: text! {
                kk: "Осы қызмет үшін кейін жазылған № 61 бұйрықтың қағидалары қолданылады деп алынды.",
                ru: "Принято, что действуют правила приказа № 61, написанные для этой же услуги позже.",
                en: "The rules of order No 61, written later for the same service, are taken to hold.",
            },
            at: at!((ch 3, p 20), (app 1, p 3), (p 9)).and(STANDARD_OF_ORDER_179),
        },
        Conflict {
        id: "extract-or-copy",
        bears: Bears::Nothing,
        channels: &[Portal],
        when: Condition::Always,
        text: text! {
            kk: "Нәтиже қазақша мәтіннің 1-қосымшасының 5-тармағында бұйрықтың көшірмесі, ал орысша мәтінде және екі тілдегі 3-қосымшада бұйрықтан үзінді деп аталған.",
            ru: "Результат в казахском тексте приложения 1 (п. 5) назван копией приказа, а в русском тексте и в приложении 3 на обоих языках — выпиской из него.",
            en: "The Kazakh text of paragraph 5 of appendix 1 calls the result a copy of the order; the Russian text and appendix 3 in both languages call it an extract.",
        },
        reading: text! {
            kk: "Үзінді: нәтиженің нысанын 3-қосымша береді.",
            ru: "Выписка: форму результата даёт приложение 3.",
            en: "An extract: appendix 3 gives the form of the result.",
        },
        at: at!((app 1, p 5), (app 3, form)),
    }],
    ..Rules::of(Service::ExternatPermit, SERVICE_NAME, at!((app 1, title)))
};

pub(super) const SERVICE_NAME: Text = text! {
    kk: "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру",
    ru: "Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования",
    en: "Permission to study as an external student in organisations of basic secondary and general secondary education",
};

pub(super) const AGES: &[AgeLimit] = &[
    AgeLimit {
        years: 9,
        kind: AgeKind::AtLeast,
        on: AgeDay::Submission,
        except: None,
        breach: Outcome::Judgement,
        open: None,
        at: at!((title), (p 4), (p 5)).and(LEVELS_AND_YEARS).read_as(TOO_YOUNG),
    },
    AgeLimit {
        years: 21,
        kind: AgeKind::Under,
        on: AgeDay::Submission,
        except: None,
        breach: Outcome::Judgement,
        open: None,
        at: at!((title), (p 4), (p 5)).and(LEVELS_AND_YEARS).read_as(TOO_OLD),
    },
];

pub(super) const STANDARD_OF_ORDER_179: &[Reference] =
    &[Reference { act: &STANDARD, place: place!(app 2, p 3) }, Reference { act: &STANDARD, place: place!(app 2, p 4) }];

pub(super) const FORM_REPLACED: Statement = Statement {
    text: text! {
        kk: "Акт нысанды 2010 жылғы № 907 бұйрық бойынша атайды, ал медициналық құжаттаманың нысандарын 2020 жылғы 30 қазандағы № ҚР ДСМ-175/2020 бұйрық белгілейді; оның дәрігерлік комиссияның қорытындысына берген нысаны табылмады, сондықтан қазіргі нысандағы қорытынды бас тартуға негіз емес.",
        ru: "Акт называет форму по приказу № 907 от 2010 года, а формы медицинской документации устанавливает приказ № ҚР ДСМ-175/2020 от 30 октября 2020 года; какую форму он даёт заключению комиссии, не найдено, поэтому заключение по действующей форме не основание для отказа.",
        en: "The act names the form of order No 907 of 2010, while forms of medical records are set by order No ҚР ДСМ-175/2020 of 30 October 2020; which form it gives to the commission's conclusion was not found, so a conclusion on a form now in use is no ground of refusal.",
    },
    at: at!((app 1, p 8 (2))).and(FORMS_OF_2020).read_as(text! {
        kk: "№ ҚР ДСМ-175/2020 бұйрықтың мәтіні оқылған жоқ: оны № 254 бұйрық 065/у және 027/у нысандары үшін атайды; № 907 бұйрықты алмастырғаны — осыдан шығарылған қорытынды, қабылданған күні алынды.",
        ru: "Текст приказа № ҚР ДСМ-175/2020 не прочитан: его называет приказ № 254 для форм 065/у и 027/у; что он заменил приказ № 907, — вывод из этого, взят день его принятия.",
        en: "The text of order No ҚР ДСМ-175/2020 was not seen: order No 254 names it for the forms 065/у and 027/у; that it took the place of order No 907 is inferred from that, and the day of its adoption is taken.",
    }),
};

pub(super) const FORMS_OF_2020: &[Reference] =
    &[Reference { act: &order_254::e2022_11_18::ACT, place: place!(app 4, p 8 (5)) }];

/// As it has stood since the edition of 5 October 2018.
pub(super) const FOR_THE_WHOLE_TIME: Statement = Statement {
    text: text! {
        kk: "Ерекше білім берілуіне қажеттілігі бар білім алушыларға және мүгедектігі бар білім алушыларға экстернат оқытудың барлық кезеңіне беріледі.",
        ru: "Обучающимся с особыми образовательными потребностями и с инвалидностью экстернат предоставляют на весь период обучения.",
        en: "To pupils with special educational needs or a disability study as an external student is granted for the whole time of study.",
    },
    at: at!((p 6)).quoting(quote! {
        kk: "экстернат нысанында білім беру оқытудың барлық кезеңінде ұсынылады",
        ru: "Обучающимся с особыми образовательными потребностями и инвалидам обучение в форме экстерната предоставляется на весь период обучения",
    }),
};

/// As it has stood since the edition of 5 October 2018.
pub(super) const NOT_ATTESTED: Statement = Statement {
    text: text! {
        kk: "Өзін-өзі тану, дене тәрбиесі, технология, алғашқы әскери дайындық, музыка және сызу бойынша аттестаттау өткізілмейді; білім туралы құжатта «оқылған жоқ» деп жазылады.",
        ru: "По самопознанию, физической культуре, технологии, начальной военной подготовке, музыке и черчению аттестации нет; в документе об образовании пишут «не изучалась» (-ось).",
        en: "There is no attestation in self-knowledge, physical education, technology, initial military training, music and technical drawing; the document of education says \"not studied\".",
    },
    at: at!((ch 2, p 20)).quoting(quote! {
        kk: "білімі туралы құжатта «оқылған жоқ» деген жазу жазылады",
        ru: "в документе об образовании производится запись «не изучалась» (-ось)",
    }),
};

pub(super) const PROVIDER: Text = text! { kk: "Көрсетілетін қызметті беруші", ru: "Услугодатель", en: "Provider" };

pub(super) const GROUND_HEALTH: Text = text! {
    kk: "Білім алушының денсаулығы туралы дәрігерлік-консультативтік комиссияның қорытындысы бар.",
    ru: "У обучающегося есть заключение врачебно-консультационной комиссии о состоянии здоровья.",
    en: "The pupil has a conclusion of the medical consultative commission on their health.",
};

pub(super) const GROUND_ABROAD: Text = text! {
    kk: "Білім алушы — шетелде уақытша тұратын Қазақстан Республикасы азаматтарының баласы.",
    ru: "Обучающийся — ребёнок граждан Республики Казахстан, временно проживающих за рубежом.",
    en: "The pupil is a child of citizens of the Republic of Kazakhstan who live abroad for a time.",
};

pub(super) const GROUND_TOP_MARKS: Text = text! {
    kk: "Білім алушының бүкіл оқу кезеңінде барлық оқыған пәні бойынша «4» және «5» бағалары бар.",
    ru: "У обучающегося по всем изученным предметам за весь период обучения оценки «4» и «5».",
    en: "The pupil has the marks \"4\" and \"5\" in all subjects studied, for the whole time of study.",
};

pub(super) const ABROAD_ALONE_READING: Text = text! {
    kk: "Тармақ шетелде уақытша тұратын азаматтардың балалары туралы; қызмет стандарты олардың ілесуінсіз кетуді де осы негізге жатқызғандықтан, ол да қамтылды.",
    ru: "Пункт говорит о детях граждан, временно проживающих за рубежом; стандарт услуги относит сюда и выезд без сопровождения, поэтому он охвачен.",
    en: "The paragraph speaks of children of citizens who live abroad for a time; the standard of the service counts leaving unaccompanied here too, so it is covered.",
};

pub(super) const CLASSES: Statement = Statement {
    text: text! {
        kk: "Денсаулығына байланысты немесе шетелде болғанда бір оқу жылында бір сынып, ал «4» және «5» бағалары барлар бір немесе екі сынып бағдарламасын меңгере алады.",
        ru: "По состоянию здоровья и при проживании за рубежом за учебный год осваивают один класс, с оценками «4» и «5» — один или два класса.",
        en: "For health or abroad one class is covered in an academic year; with the marks \"4\" and \"5\" one or two classes.",
    },
    at: at!((p 5)),
};

/// Paragraph 9, which has stood as it is since the edition of 5 October 2018.
pub(super) const DEADLINES: &[Deadline] = &[
    Deadline { when: Condition::ground(Choice::Health), rule: DeadlineRule::Since(DocumentId::MedicalConclusion), contested_since: None, at: at!((p 9 (1))).quoting(quote! {
        kk: "қорытындысын алған күннен бастап",
        ru: "со дня получения заключения врачебно-консультационной комиссии о состоянии здоровья",
    }) },
    Deadline {
        when: Condition::ground(Choice::AbroadWithParents),
        rule: DeadlineRule::BeforeDeparture { days: 20 },
        contested_since: None,
        at: at!((p 9 (2))).quoting(quote! {
            kk: "олардың кету күні жеткенге дейін күнтізбелік жиырма күннен кешіктірмей",
            ru: "не позднее двадцати календарных дней до наступления дня их выезда",
        }),
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

pub(super) const NO_PUBLICATION_DAY: Known = Known::No(text! {
    kk: "Қолдағы дереккөздерде жарияланған күні жоқ.",
    ru: "День опубликования в имеющихся источниках не указан.",
    en: "The sources at hand do not state the day of publication.",
});
