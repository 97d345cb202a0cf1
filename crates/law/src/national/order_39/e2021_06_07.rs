//! Order No 39 of 28 January 2015, edition of 7 June 2021 (order No 277): the rules of app. 35, whose own paragraphs and appendices are cited.

use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::Unit::{Months, WorkingDays};
use erezhe_act::{
    Act, AfterHours, Bears, Bound, Cause, Caution, Channel, ChannelRule, Choice, Code, Condition, Conflict, Consent,
    Desk, Document, DocumentId, Duration, Edition, FactId, Hours, InForce, Keeping, Known, Lack, Procedure, Proof,
    ProtectedData, Reception, Refusal, RefusalStage, Representation, Role, Rules, Service, Signature, Statement, Step,
    Term, Text, Timing, Window,
};
use erezhe_act::{at, clock, day, quote, text};

use super::alike::{INSTEAD_OF_WHICH, NO_PUBLICATION_DAY, ON_FORM_IN_FORCE, ORIGINAL_DOCUMENT};

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-39-2015",
    edition: day!(2021, 6, 7),
    cited: text! {
        kk: "2015 жылғы 28 қаңтардағы № 39 бұйрыққа 35-қосымша, Білім туралы мемлекеттік үлгідегі құжаттарды беру қағидалары (07.06.2021 № 277 бұйрықтың редакциясында)",
        ru: "Правила выдачи документов об образовании государственного образца, приложение 35 к приказу № 39 от 28 января 2015 года (в редакции приказа № 277 от 7 июня 2021 года)",
        en: "Rules for issuing documents of education of the state form, appendix 35 to order No 39 of 28 January 2015 (edition of order No 277 of 7 June 2021)",
    },
    title: super::alike::TITLE_OF_2021,
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2021, 6, 7),
    registered: Known::On(day!(2021, 6, 8)),
    published: NO_PUBLICATION_DAY,
    in_force: InForce { from: FROM, to: Bound::Open },
    beside: false,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "35-қосымшаның 1–2, 22–47, 86–89-тармақтары мен 1–4-қосымшалары орыс және қазақ тілдерінде; мемлекеттік құқықтық базаның ашық көшірмесі",
        ru: "пункты 1–2, 22–47, 86–89 и приложения 1–4 к приложению 35 на русском и казахском языках; открытая копия государственной правовой базы",
        en: "paragraphs 1-2, 22-47 and 86-89 and appendices 1-4 of appendix 35 in Russian and Kazakh, in a public copy of the state legal database",
    },
    services: &[DUPLICATE],
};

pub(super) const FROM: Bound = Bound::Approximate {
    day: day!(2021, 6, 19),
    within_days: 30,
    basis: text! {
        kk: "07.06.2021 № 277 бұйрық 08.06.2021 № 22950 болып тіркелген, алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; ең ерте күн алынды.",
        ru: "Приказ № 277 от 07.06.2021 зарегистрирован 08.06.2021 под № 22950 и вводится в действие по истечении десяти календарных дней после дня первого официального опубликования; взят самый ранний день.",
        en: "Order No 277 of 7 June 2021 was registered on 8 June 2021 as No 22950 and takes effect ten calendar days after the day of its first official publication; the earliest day is used.",
    },
};

const ALL: &[Channel] = &[Office, StateCorporation, Portal];
const DESKS: &[Channel] = &[Office, StateCorporation];

const SCHOOL: Text = text! {
    kk: "Білім беру ұйымының қызметкері",
    ru: "Сотрудник организации образования",
    en: "Employee of the educational organisation",
};
const REGISTER: Step = Step {
    actor: SCHOOL,
    action: text! {
        kk: "құжаттарды түскен күні тіркейді",
        ru: "регистрирует документы в день их поступления",
        en: "registers the documents on the day they arrive",
    },
    duration: None,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((p 40)),
};
const CORPORATION: Text = text! {
    kk: "Мемлекеттік корпорация",
    ru: "Государственная корпорация",
    en: "State Corporation",
};
const FIVE_DAYS: Option<Duration> = Some(Duration { amount: 5, unit: WorkingDays });

const ORIGINAL: Document = Document {
    id: DocumentId::OriginalEducationDocument,
    name: ORIGINAL_DOCUMENT,
    channels: DESKS,
    form: None,
    instead: &[],
    needed: Condition::Always,
    lack: Lack::Fault,
    validity: None,
    from_state_systems: None,
    at: at!((p 22 (3)), (app 2, p 8 (3))).quoting(quote! {
        kk: "тегі (аты, әкесінің аты (болған жағдайда) өзгерген және білім туралы құжат бүлінген жағдайда білім туралы құжаттың түпнұсқасы қоса беріледі",
        ru: "при изменении фамилии (имя, отчество (при его наличии)) и (или) порче документа об образовании прилагается оригинал документа об образовании",
    }),
};

const DUPLICATE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Негізгі орта және жалпы орта білім беру ұйымдары",
            ru: "Организации основного среднего и общего среднего образования",
            en: "Organisations of basic secondary and general secondary education",
        },
        at: at!((p 29), (app 2, p 1)),
    }),
    recipient: Some(Statement {
        text: text! {
            kk: "Бұрын оқыған адам немесе кәмелетке толмаған баланың ата-анасы (заңды өкілі)",
            ru: "Обучавшийся либо родитель (законный представитель) несовершеннолетнего ребёнка",
            en: "The former pupil, or the parent (legal representative) of a minor",
        },
        at: at!((p 22 (1)), (p 30), (app 2, p 8 (1))),
    }),
    form: Some(Statement {
        text: text! {
            kk: "Электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде",
            ru: "Электронная (частично автоматизированная) и (или) бумажная",
            en: "Electronic (partly automated) and/or on paper",
        },
        at: at!((app 2, p 4)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "Негізгі орта немесе жалпы орта білім туралы құжаттың телнұсқасы не бас тарту туралы дәлелді жауап",
            ru: "Дубликат документа об основном среднем или общем среднем образовании либо мотивированный отказ",
            en: "Duplicate of the document of basic or general secondary education, or a reasoned refusal",
        },
        at: at!((p 41), (p 43), (app 2, p 5)),
    }),
    result_form: Some(Statement {
        text: text! {
            kk: "Қағаз түрінде; портал арқылы жүгінгенде телнұсқа сұрау салуда көрсетілген мекенжайдан алынады, бұл жер Мемлекеттік корпорация да бола алады.",
            ru: "Бумажная; при обращении через портал дубликат получают по адресу, указанному в запросе; этим местом может быть и Государственная корпорация.",
            en: "On paper; a portal applicant collects the duplicate at the address named in the request, which may be that of the State Corporation.",
        },
        at: at!((p 41), (p 42), (app 2, p 5)).quoting(quote! {
            kk: "Портал арқылы жүгінген кезде мемлекеттік қызметті көрсету нәтижесін сұрау салуда көрсетілген Мемлекеттік корпорацияның мекенжайы бойынша алады",
            ru: "При обращении через портал результат оказания государственной услуги получают по адресу указанному в запросе",
        }),
    }),
    fee: Some(Statement {
        text: text! { kk: "Тегін", ru: "Бесплатно", en: "Free of charge" },
        at: at!((p 23), (app 2, p 6)),
    }),
    channels: &[
        ChannelRule { channel: Office, offered: true, at: at!((p 30), (app 2, p 2 (1))) },
        ChannelRule { channel: StateCorporation, offered: true, at: at!((p 30), (app 2, p 2 (2))) },
        ChannelRule { channel: Portal, offered: true, at: at!((p 30), (app 2, p 2 (3))) },
    ],
    terms: &[Term {
        channels: ALL,
        duration: Duration { amount: 15, unit: WorkingDays },
        at: at!((p 23), (p 46), (app 2, p 3 (1))),
    }],
    procedures: &[
        Procedure {
            channels: &[Office],
            steps: &[
                REGISTER,
                Step {
                    actor: SCHOOL,
                    action: text! {
                        kk: "өтінішті қарайды және телнұсқаны немесе бас тарту туралы дәлелді жауапты дайындайды",
                        ru: "рассматривает заявление и готовит дубликат либо мотивированный отказ",
                        en: "considers the application and prepares the duplicate or a reasoned refusal",
                    },
                    duration: FIVE_DAYS,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((p 41)),
                },
            ],
        },
        Procedure {
            channels: &[StateCorporation],
            steps: &[
                Step {
                    actor: CORPORATION,
                    action: text! {
                        kk: "құжаттарды қабылдап, қолхат береді (3-қосымша)",
                        ru: "принимает документы и выдаёт расписку (приложение 3)",
                        en: "accepts the documents and gives a receipt (appendix 3)",
                    },
                    duration: None,
                    by: Desk::StateCorporation,
                    timing: Timing::Next,
                    result: None,
                    at: at!((p 33)).quoting(quote! {
                        kk: "осы Қағидаларға 3-қосымшаға сәйкес тиісті құжаттардың қабылданғаны туралы қолхат беріледі",
                        ru: "выдается расписка о приеме соответствующих документов согласно приложению 3",
                    }),
                },
                Step {
                    actor: CORPORATION,
                    action: text! {
                        kk: "өтініштерді құжаттарымен бірге білім беру ұйымына қабылдаған күні кемінде екі рет жеткізеді",
                        ru: "доставляет заявления с документами в организацию образования не менее двух раз в день их приёма",
                        en: "delivers applications with their documents to the educational organisation, at least twice on the day of acceptance",
                    },
                    duration: None,
                    by: Desk::StateCorporation,
                    timing: Timing::Next,
                    result: None,
                    at: at!((p 37), (p 38)).quoting(quote! {
                        kk: "осы өтініштерді қабылдаған күні кемінде екі рет жүзеге асырылады",
                        ru: "не менее двух раз в день приема данных заявлений",
                    }),
                },
                REGISTER,
                Step {
                    actor: SCHOOL,
                    action: text! {
                        kk: "телнұсқаны немесе бас тарту туралы дәлелді жауапты дайындап, мерзім аяқталуынан кемінде бір тәулік бұрын Мемлекеттік корпорацияға жібереді",
                        ru: "готовит дубликат либо мотивированный отказ и направляет его в Государственную корпорацию не позднее чем за сутки до истечения срока",
                        en: "prepares the duplicate or a reasoned refusal and sends it to the State Corporation a day before the term ends at the latest",
                    },
                    duration: FIVE_DAYS,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((p 41)),
                },
            ],
        },
        Procedure {
            channels: &[Portal],
            steps: &[
                REGISTER,
                Step {
                    actor: SCHOOL,
                    action: text! {
                        kk: "телнұсқаны дайындап, дайын екені және қайдан алуға болатыны туралы хабарлама не бас тарту туралы дәлелді жауап жібереді",
                        ru: "готовит дубликат и направляет уведомление о готовности с местом получения либо мотивированный отказ",
                        en: "prepares the duplicate and sends a notice that it is ready and where to collect it, or a reasoned refusal",
                    },
                    duration: FIVE_DAYS,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((p 41)),
                },
            ],
        },
    ],
    documents: &[
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "білім беру ұйымы басшысының атына мән-жайы баяндалған өтініш (1-қосымша)",
                ru: "заявление на имя руководителя организации образования, в котором изложены обстоятельства (приложение 1)",
                en: "application to the head of the educational organisation that sets out the circumstances (appendix 1)",
            },
            channels: DESKS,
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((p 22 (1)), (app 2, p 8 (1))).quoting(quote! {
                kk: "білім беру ұйымы басшысының атына оның мән-жайы баяндалған жазбаша өтініші",
                ru: "на имя руководителя организации образования, в котором излагаются обстоятельства",
            }),
        },
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "ЭЦҚ-мен немесе бір реттік құпиясөзбен куәландырылған электрондық өтініш (1-қосымша)",
                ru: "электронное заявление, удостоверенное ЭЦП или одноразовым паролем (приложение 1)",
                en: "electronic application certified by a digital signature or a one-time password (appendix 1)",
            },
            channels: &[Portal],
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((p 30), (app 2, p 8)),
        },
        Document {
            id: DocumentId::IdentityDocument,
            name: text! {
                kk: "бұрын оқыған адамның жеке куәлігі (паспорты), туу туралы куәлігі немесе цифрлық құжаттар сервисіндегі электрондық құжаты",
                ru: "удостоверение личности (паспорт) или свидетельство о рождении обучавшегося либо электронный документ из сервиса цифровых документов",
                en: "identity card (passport) or birth certificate of the former pupil, or an electronic document from the service of digital documents",
            },
            channels: DESKS,
            form: None,
            instead: &[DocumentId::BirthCertificate],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((p 22 (2)), (app 2, p 8 (2))),
        },
        Document {
            needed: Condition::All(&[
                Condition::reason(Choice::NameChanged),
                Condition::reason(Choice::Spoiled),
                Condition::Not(&Condition::reason(Choice::Lost)),
            ]),
            ..ORIGINAL
        },
        Document {
            needed: Condition::All(&[
                Condition::Any(&[Condition::reason(Choice::NameChanged), Condition::reason(Choice::Spoiled)]),
                Condition::Not(&Condition::All(&[
                    Condition::reason(Choice::NameChanged),
                    Condition::reason(Choice::Spoiled),
                ])),
                Condition::Not(&Condition::reason(Choice::Lost)),
            ]),
            lack: Lack::Disputed(Statement {
                text: text! {
                    kk: "Орысша мәтін түпнұсқаны тегі (аты, әкесінің аты) өзгергенде «және (немесе)» құжат бүлінгенде сұрайды, қазақша мәтін — өзгерген «және» бүлінген жағдайда ғана.",
                    ru: "Русский текст требует оригинал при изменении фамилии (имени, отчества) «и (или)» порче документа, казахский — только при изменении «и» порче вместе.",
                    en: "The Russian text asks for the original where the name has changed \"and/or\" the document is spoiled, the Kazakh one only where it has changed \"and\" is spoiled.",
                },
                at: at!((p 22 (3)), (app 2, p 8 (3))),
            }),
            ..ORIGINAL
        },
        Document {
            needed: Condition::All(&[
                Condition::reason(Choice::Lost),
                Condition::Any(&[Condition::reason(Choice::NameChanged), Condition::reason(Choice::Spoiled)]),
            ]),
            lack: Lack::Disputed(Statement {
                text: text! {
                    kk: "Орысша мәтін тегі (аты, әкесінің аты) өзгергенде де түпнұсқаны сұрайды, қазақша мәтін — өзгерген «және» бүлінген жағдайда ғана; ал телнұсқа жоғалған құжаттың орнына да беріледі.",
                    ru: "Русский текст требует оригинал и при изменении фамилии (имени, отчества), казахский — только при изменении «и» порче вместе; а дубликат выдают и взамен утраченного документа.",
                    en: "The Russian text asks for the original also where the name has changed, the Kazakh one only where it has changed \"and\" is spoiled; and a duplicate is also given in place of a lost document.",
                },
                at: at!((p 22), (p 22 (3)), (app 2, p 8 (3))),
            }),
            ..ORIGINAL
        },
    ],
    hours: &[
        Hours {
            desk: Desk::Provider,
            opens: Some(clock!(9:00)),
            closes: Some(clock!(18:30)),
            in_variants: false,
            lunch: Some((clock!(13:00), clock!(14:30))),
            reception: Some(Reception { from: clock!(9:00), to: clock!(17:30), pause: (clock!(13:00), clock!(14:30)), at: None }),
            at: at!((app 2, p 7 (1))).read_as(text! {
                kk: "Орысша мәтін бойынша; қазақша мәтінде 09:00–18:00, түскі үзіліс 13:00–14:00, қабылдау уақыты жоқ. 17:30-дан кейін және үзілісте лауазымды адам шешеді.",
                ru: "По русскому тексту; в казахском 9:00–18:00, перерыв 13:00–14:00, часов приёма нет. После 17:30 и в перерыв решает должностное лицо.",
                en: "As in Russian; the Kazakh text has 09:00-18:00, a break 13:00-14:00 and no hours of reception. After 17:30 and in the break an official judges.",
            }).quoting(quote! {
                kk: "сағат 13.00-ден 14.00-ге дейін түскі үзіліспен, сағат 9.00-ден 18.00-ге дейін",
                ru: "с 9.00 до 18.30 часов, с перерывом на обед с 13.00 часов до 14.30 часов; прием заявления (…) с 9.00 часов до 17.30 часов",
            }),
        },
        Hours {
            desk: Desk::StateCorporation,
            opens: Some(clock!(9:00)),
            closes: Some(clock!(20:00)),
            in_variants: false,
            lunch: None,
            reception: None,
            at: at!((app 2, p 7 (2))),
        },
        Hours {
            desk: Desk::Portal,
            opens: None,
            closes: None,
            in_variants: false,
            lunch: None,
            reception: None,
            at: at!((app 2, p 7 (3))),
        },
    ],
    after_hours: Some(AfterHours {
        every_channel: true,
        text: text! {
            kk: "Жұмыс уақыты аяқталғаннан кейін, демалыс және мереке күндері берілген өтініш келесі жұмыс күні тіркеледі.",
            ru: "Заявление, поданное после рабочего времени, в выходной или праздничный день, регистрируется следующим рабочим днём.",
            en: "An application after working hours, on a weekend or a holiday is registered on the next working day.",
        },
        at: at!((p 36), (app 2, p 7 (3))).quoting(quote! {
            kk: "жұмыс уақыты аяқталғаннан кейін, демалыс және мереке күндері жүгінген жағдайда (…) өтінішті тіркеу келесі жұмыс күні жүзеге асырылады",
            ru: "после окончания рабочего времени, в выходные и праздничные дни (…) регистрация заявления (…) осуществляется следующим рабочим днем",
        }),
    }),
    keeping: Some(Keeping {
        channel: StateCorporation,
        duration: Duration { amount: 1, unit: Months },
        resent_within: Duration { amount: 1, unit: WorkingDays },
        at: at!((p 45), (app 2, p 5)),
    }),
    refusals: &[
        Refusal {
            stage: RefusalStage::Acceptance,
            channels: ALL,
            cause: Cause::IncompletePackage,
            text: text! {
                kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорацияның немесе білім беру ұйымының қызметкері өтінішті қабылдамайды және қолхат береді (4-қосымша).",
                ru: "При неполном пакете документов работник Государственной корпорации или организации образования отказывает в приёме заявления и выдаёт расписку (приложение 4).",
                en: "Where the package is incomplete, the State Corporation or the educational organisation refuses to accept the application and gives a receipt (appendix 4).",
            },
            at: at!((p 35), (app 2, p 9)),
        },
        Refusal {
            stage: RefusalStage::Acceptance,
            channels: ALL,
            cause: Cause::ExpiredDocuments,
            text: text! {
                kk: "Құжаттың қолданылу мерзімі өтіп кетсе, Мемлекеттік корпорацияның немесе білім беру ұйымының қызметкері өтінішті қабылдамайды және қолхат береді (4-қосымша).",
                ru: "При документах с истекшим сроком действия работник Государственной корпорации или организации образования отказывает в приёме заявления и выдаёт расписку (приложение 4).",
                en: "Where a document has expired, the State Corporation or the educational organisation refuses to accept the application and gives a receipt (appendix 4).",
            },
            at: at!((p 35), (app 2, p 9)),
        },
    ],
    representation: &[
        Representation {
            roles: &[Role::Parent, Role::LegalRepresentative],
            channels: ALL,
            when: Condition::YoungerThan(18),
            proof: Proof::None,
            text: text! {
                kk: "Кәмелетке толмаған баланың атынан ата-анасы (заңды өкілі) жүгінеді; бұл құқықты растайтын бөлек құжат тізбеде жоқ.",
                ru: "За несовершеннолетнего обращается родитель (законный представитель); отдельного документа об этом праве в перечне нет.",
                en: "For a minor the parent (legal representative) applies; the list asks for no separate proof of that right.",
            },
            collecting: None,
            at: at!((p 22 (1)), (app 2, p 8 (1))).quoting(quote! {
                kk: "кәмелет жасқа толмаған баланың ата-анасының (заңды өкілінің)",
                ru: "заявление обучавшегося или родителя (законного представителя) несовершеннолетнего ребенка",
            }),
        },
        Representation {
            roles: &[Role::Proxy],
            // Named for collecting alone: no channel of applying.
            channels: &[],
            when: Condition::Always,
            proof: Proof::NotarisedPower,
            text: text! {
                kk: "Сенімхат бойынша өкілді акт тек Мемлекеттік корпорациядан дайын құжатты алу үшін атайды, өтініш беруші ретінде атамайды.",
                ru: "Представителя по доверенности акт называет только для получения готового документа в Государственной корпорации, а не как заявителя.",
                en: "The act names a representative by power of attorney only for collecting the result at the State Corporation, not as an applicant.",
            },
            collecting: Some(Statement {
                text: text! {
                    kk: "Дайын құжатты өкілге нотариус куәландырған сенімхат бойынша береді.",
                    ru: "Готовый документ представителю выдают по нотариально заверенной доверенности.",
                    en: "The result is handed over to a representative on a notarised power of attorney.",
                },
                at: at!((app 2, p 5)).quoting(quote! {
                    kk: "не нотариалды куәландырылған сенімхат бойынша оның өкілінің",
                    ru: "либо его представителя по нотариально заверенной доверенности",
                }),
            }),
            at: at!((p 22 (1)), (app 2, p 5), (app 2, p 8 (1))),
        },
    ],
    consent: Some(Consent {
        channels: &[Office, StateCorporation, Portal],
        data: ProtectedData::Secret,
        form: Some(DocumentId::Application),
        text: text! {
            kk: "Өтініш нысанында ақпараттық жүйелердегі заңмен қорғалатын құпия мәліметтерді пайдалануға келісім бар.",
            ru: "В форме заявления содержится согласие на использование сведений, составляющих охраняемую законом тайну, из информационных систем.",
            en: "The form of the application holds the consent to the use of secrets protected by law from information systems.",
        },
        at: at!((app 1, form)),
    }),
    signature: Some(Signature { or_one_time_password: true, at: at!((app 2, p 8)), checks: None }),
    state_systems: &[
        Statement {
            text: text! {
                kk: "Жеке басты куәландыратын құжаттар туралы мәліметті Мемлекеттік корпорация қызметкері мемлекеттік ақпараттық жүйелерден алады.",
                ru: "Сведения о документах, удостоверяющих личность, работник Государственной корпорации получает из государственных информационных систем.",
                en: "The State Corporation takes the data of identity documents from state information systems.",
            },
            at: at!((p 32), (app 2, p 8)),
        },
        Statement {
            text: text! {
                kk: "Иесі келіссе, білім беру ұйымы цифрлық құжаттарды цифрлық құжаттар сервисінен алады.",
                ru: "С согласия владельца организация образования получает цифровые документы из сервиса цифровых документов.",
                en: "With the holder's consent the educational organisation takes digital documents from the service of digital documents.",
            },
            at: at!((app 2, p 8)),
        },
    ],
    complaints: &[
        Statement {
            text: text! {
                kk: "Шағым көрсетілетін қызметті берушінің басшысына және мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органға беріледі; Мемлекеттік корпорация қызметкеріне шағым оның филиалының басшысына беріледі.",
                ru: "Жалобу подают руководителю услугодателя и в уполномоченный орган по оценке и контролю за качеством оказания государственных услуг; на работника Государственной корпорации — руководителю её филиала.",
                en: "A complaint goes to the head of the provider and to the authorised body that assesses and controls the quality of public services; one against a employee of the State Corporation to the head of its branch.",
            },
            at: at!((p 86), (p 87)).quoting(quote! {
                kk: "шағым көрсетілетін қызметті берушінің басшысының атына (…) уәкілетті органға берілуі мүмкін; Мемлекеттік корпорация филиалының басшысына",
                ru: "на имя руководителя услугодателя, в уполномоченный орган по оценке и контролю за качеством оказания государственных услуг; руководителю филиала Государственной корпорации",
            }),
        },
        Statement {
            text: text! {
                kk: "Көрсетілетін қызметті беруші шағымды тіркелген күнінен бастап бес жұмыс күні ішінде, сапаны бақылайтын уәкілетті орган он бес жұмыс күні ішінде қарайды; мерзім он жұмыс күнінен аспайтын уақытқа ұзартылуы мүмкін, бұл туралы үш жұмыс күні ішінде хабарланады.",
                ru: "Услугодатель рассматривает жалобу в течение пяти рабочих дней со дня её регистрации, уполномоченный орган по контролю за качеством — в течение пятнадцати; срок могут продлить не более чем на десять рабочих дней, о чём сообщают в течение трёх рабочих дней.",
                en: "The provider considers a complaint within five working days of its registration, the authorised body for quality within fifteen; the time can be prolonged by at most ten working days, of which notice is given within three.",
            },
            at: at!((p 88), (p 89)).quoting(quote! {
                kk: "тіркелген күнінен бастап бес жұмыс күні ішінде; он бес жұмыс күні ішінде; он жұмыс күнінен аспайтын мерзімге ұзартылады",
                ru: "в течение пяти рабочих дней со дня ее регистрации; в течение пятнадцати рабочих дней; продлевается не более чем на десять рабочих дней",
            }),
        },
        Statement {
            text: text! {
                kk: "Қызмет нәтижесімен келіспесе, сотқа жүгінуге болады.",
                ru: "При несогласии с результатом услуги можно обратиться в суд.",
                en: "Whoever disagrees with the result may go to court.",
            },
            at: at!((p 89)).quoting(quote! { kk: "сотқа жүгінеді", ru: "услугополучатель обращается в суд" }),
        },
    ],
    cautions: &[Caution {
        code: Code::ProviderClosed,
        fact: FactId::SchoolClosed,
        when: Condition::yes(FactId::SchoolClosed),
        channels: ALL,
        judged: true,
        no_estimate: true,
        text: super::alike::ARCHIVE,
        at: at!((p 24)).quoting(quote! {
            kk: "Білім беру ұйымдары жабылған жағдайда жеке тұлғалар білім беру ұйымының тұрғылықты орны бойынша архивке жүгінеді",
            ru: "В случае ликвидации организации образования физические лица обращаются в архив по месту нахождения организации образования",
        }),
    }],
    notes: &[
        Statement {
            text: INSTEAD_OF_WHICH,
            at: at!((p 22)),
        },
        Statement {
            text: text! {
                kk: "Қазақстан Республикасының азаматы емес және ЭЦҚ жоқ адам (шетелдік те, азаматтығы жоқ адам да) білім беру ұйымына өзі жүгінеді.",
                ru: "Кто не является гражданином Республики Казахстан и не имеет ЭЦП (иностранец или лицо без гражданства), обращается в организацию образования самостоятельно.",
                en: "Whoever is not a citizen of Kazakhstan (a foreigner or a stateless person) and has no digital signature applies to the educational organisation directly.",
            },
            at: at!((p 22)).quoting(quote! {
                kk: "Қазақстан Республикасының азаматтары болып табылмайтын және электрондық цифрлық қолтаңбасы жоқ жеке тұлғалар өз бетінше білім беру ұйымына жүгінеді",
                ru: "физическим лицам, не являющимся гражданами Республики Казахстан и не имеющим электронную цифровую подпись, необходимо самостоятельно обращаться в организацию образования",
            }),
        },
        Statement {
            text: ON_FORM_IN_FORCE,
            at: at!((p 25), (p 27)),
        },
        Statement {
            text: text! {
                kk: "Құжаттар қабылданғаны туралы қолхат беріледі (3-қосымша).",
                ru: "О приёме документов выдают расписку (приложение 3).",
                en: "A receipt is given for the documents (appendix 3).",
            },
            at: at!((p 33)),
        },
        Statement {
            text: text! {
                kk: "Порталда жеке кабинетте сұрау салудың қабылданғаны және хабарлама көрінеді.",
                ru: "На портале в личном кабинете видны статус принятия запроса и уведомление.",
                en: "On the portal the personal cabinet shows that the request is accepted, and the notice.",
            },
            at: at!((p 34)),
        },
        Statement {
            text: text! {
                kk: "Порталда алатын жер ретінде Мемлекеттік корпорация көрсетілсе, білім беру ұйымы телнұсқаны мерзім аяқталуынан кемінде бір тәулік бұрын сонда жібереді, ол бір ай сақталады.",
                ru: "Если на портале местом получения указана Государственная корпорация, организация образования направляет дубликат туда не позднее чем за сутки до истечения срока; там его хранят один месяц.",
                en: "Where the State Corporation is named on the portal as the place of collection, the educational organisation sends the duplicate there a day before the term ends at the latest; it is kept there for one month.",
            },
            at: at!((p 42), (p 45)).quoting(quote! {
                kk: "Мемлекеттік корпорацияны мемлекеттік көрсетілетін қызмет нәтижесін алу орны ретінде көрсеткен жағдайда",
                ru: "в случае указания услугополучателем места получения результата государственной услуги Государственной корпорации",
            }),
        },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорацияға құжат тапсырылған күн мерзімге кірмейді.",
                ru: "День приёма документов в Государственной корпорации в срок не входит.",
                en: "The day on which the State Corporation receives the documents is not part of the term.",
            },
            at: at!((p 39)),
        },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорацияда дайын құжат қолхат пен жеке басты куәландыратын құжат бойынша, өкілге нотариус куәландырған сенімхат бойынша беріледі.",
                ru: "В Государственной корпорации готовый документ выдают по расписке и документу, удостоверяющему личность, представителю — по нотариально заверенной доверенности.",
                en: "The State Corporation hands the result over on the receipt and an identity document, to a representative on a notarised power of attorney.",
            },
            at: at!((p 44), (app 2, p 5)),
        },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорацияда күту де, қызмет көрсету де 15 минуттан аспайды.",
                ru: "В Государственной корпорации ожидание и обслуживание — не более 15 минут каждое.",
                en: "At the State Corporation waiting and serving take at most 15 minutes each.",
            },
            at: at!((app 2, p 3 (2)), (app 2, p 3 (3))),
        },
        Statement {
            text: text! {
                kk: "Кеңсе өтініштерді сағат 09:00-ден 17:30-ға дейін, 13:00–14:30 түскі үзіліспен қабылдайды.",
                ru: "Канцелярия принимает заявления с 9:00 до 17:30 с перерывом с 13:00 до 14:30.",
                en: "The office accepts applications from 09:00 to 17:30, with a break from 13:00 to 14:30.",
            },
            at: at!((app 2, p 7 (1))),
        },
        Statement {
            text: text! {
                kk: "Өз бетімен қозғала алмайтын адам 1414 нөміріне хабарласса, Мемлекеттік корпорация қызметкері құжаттарды үйіне барып қабылдайды.",
                ru: "Если человек не может передвигаться сам, по звонку на 1414 работник Государственной корпорации примет документы на дому.",
                en: "For a person who cannot move about, the State Corporation accepts the documents at home on a call to 1414.",
            },
            at: at!((app 2, p 10)),
        },
    ],
    conflicts: &[
        Conflict {
            id: "counted-from-handing-in",
            bears: Bears::Start,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "23 және 46-тармақтар мерзімді өтініш (құжаттар) берілген күннен, сәттен бастап есептейді, ал 36-тармақ жұмыс уақытынан тыс, демалыс және мереке күндері берілген өтінішті келесі жұмыс күні тіркейді.",
                ru: "По пунктам 23 и 46 срок идёт со дня подачи заявления, с момента сдачи документов, а по пункту 36 заявление, поданное вне рабочего времени, в выходной или праздничный день, регистрируют следующим рабочим днём.",
                en: "By paragraphs 23 and 46 the term runs from the day of the application, from the moment at which the documents are handed in; by paragraph 36 an application outside working hours, on a weekend or a holiday is registered on the next working day.",
            },
            reading: text! {
                kk: "Мерзім тіркелген күннен есептеледі; беру күні одан бұрын болса, есептелген күн болжамды.",
                ru: "Срок считают от дня регистрации; если подача была раньше, рассчитанный день предварительный.",
                en: "The term is counted from the day of registration; where the application was handed in before it, the day is an estimate.",
            },
            at: at!((p 23), (p 46), (p 36)).quoting(quote! {
                kk: "Телнұсқа өтініш берілген күннен бастап 15 жұмыс күнінен кешіктірілмей",
                ru: "Дубликат выдается на бесплатной основе не позднее 15 рабочего дня со дня подачи заявления",
            }),
        },
        Conflict {
            id: "school-hours",
            bears: Bears::Reception(&[
                Window::Counter(clock!(14:00), clock!(14:30)),
                Window::Counter(clock!(17:30), clock!(18:00)),
                Window::DayOver(clock!(18:00), clock!(18:30)),
            ]),
            channels: &[Office, Portal],
            when: Condition::Always,
            text: text! {
                kk: "Білім беру ұйымының жұмыс уақыты орысша мәтінде 09:00–18:30, түскі үзіліс 13:00–14:30, қабылдау 09:00–17:30; қазақша мәтінде 09:00–18:00, түскі үзіліс 13:00–14:00, қабылдау уақыты бөлек айтылмаған.",
                ru: "Часы организации образования в русском тексте — 9:00–18:30 с перерывом 13:00–14:30, приём 9:00–17:30; в казахском — 9:00–18:00 с перерывом 13:00–14:00, часы приёма отдельно не названы.",
                en: "The hours of the educational organisation are 09:00-18:30 with a break 13:00-14:30 and reception 09:00-17:30 in Russian; 09:00-18:00 with a break 13:00-14:00, and no hours of reception, in Kazakh.",
            },
            reading: text! {
                kk: "Орысша мәтін алынды; мәтіндердің айырмасы бар уақытта (14:00–14:30 және 17:30–18:30) мектепте құжат қабылдауды лауазымды адам шешеді. 18:00 мен 18:30 арасында берілген өтініш қазақша мәтін бойынша келесі жұмыс күні тіркеледі, сондықтан мерзім болжамды.",
                ru: "Взят русский текст; в часы, о которых тексты расходятся (14:00–14:30 и 17:30–18:30), о приёме документов в школе решает должностное лицо. Заявление, поданное между 18:00 и 18:30, по казахскому тексту регистрируют следующим рабочим днём, поэтому срок предварительный.",
                en: "The Russian text is taken; in the hours on which the texts differ (14:00-14:30 and 17:30-18:30) an official judges whether the school takes documents. An application between 18:00 and 18:30 is registered on the next working day by the Kazakh text, so the term is an estimate.",
            },
            at: at!((app 2, p 7 (1)), (p 36)),
        },
        Conflict {
            id: "term-on-portal",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "Қазақша мәтінде 15 жұмыс күндік мерзім Мемлекеттік корпорация мен білім беру ұйымына ғана қатысты, орысша мәтінде портал да аталған.",
                ru: "В казахском тексте срок в 15 рабочих дней назван только для Государственной корпорации и организации образования, в русском — и для портала.",
                en: "The Kazakh text gives the 15 working days for the State Corporation and the educational organisation only, the Russian one for the portal too.",
            },
            reading: text! {
                kk: "Порталға да 15 жұмыс күні: 46-тармақта ол аталған.",
                ru: "15 рабочих дней и для портала: его называет пункт 46.",
                en: "15 working days for the portal too: paragraph 46 names it in both languages.",
            },
            at: at!((app 2, p 3 (1)), (p 46)).quoting(quote! {
                kk: "Мемлекеттік корпорацияға немесе (…) ұйымына немесе порталға құжаттарды тапсырған сәттен бастап жалпы қарау мерзімі – 15 жұмыс күні",
                ru: "Общий срок рассмотрения (…) или на портал – 15 рабочих дней",
            }),
        },
        Conflict {
            id: "name-changed-and-or-spoiled",
            bears: Bears::Nothing,
            channels: DESKS,
            when: Condition::Always,
            text: text! {
                kk: "Түпнұсқа орысша мәтінде тегі өзгергенде «және (немесе)» құжат бүлінгенде, қазақша мәтінде тегі өзгергенде «және» құжат бүлінгенде талап етіледі.",
                ru: "Оригинал требуется по русскому тексту при изменении фамилии «и (или)» порче документа, по казахскому — при изменении «и» порче.",
                en: "The original is asked for where the name has changed \"and/or\" the document is spoiled in Russian, \"and\" in Kazakh.",
            },
            reading: text! {
                kk: "Екеуі бірге болса, түпнұсқа екі мәтін бойынша да керек; біреуі ғана болса, лауазымды адам шешеді. 2020 жылға дейінгі мәтінде екі тілде де «және» болған.",
                ru: "Если есть и то и другое, оригинал требуют оба текста; если только одно, решает должностное лицо. В прежнем тексте (до 2020 года) на обоих языках стояло «и».",
                en: "Where both hold, both texts ask for it; where only one does, an official judges. The earlier text (until 2020) had \"and\" in both languages.",
            },
            at: at!((p 22 (3)), (app 2, p 8 (3))),
        },
        Conflict {
            id: "original-on-the-portal",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Any(&[Condition::reason(Choice::NameChanged), Condition::reason(Choice::Spoiled)]),
            text: text! {
                kk: "22-тармақ түпнұсқаны тәсілді атамай сұрайды, ал 2-қосымшадағы портал тізбесінде өтініш қана бар.",
                ru: "Пункт 22 требует оригинал, не называя способа подачи, а в перечне приложения 2 для портала — одно заявление.",
                en: "Paragraph 22 asks for the original without naming a channel, while the list of appendix 2 for the portal has the application alone.",
            },
            reading: text! {
                kk: "Порталда түпнұсқа талап етілмейді: 30-тармақ құжаттарды 2-қосымшаның 8-тармағына сілтейді.",
                ru: "На портале оригинал не требуется: пункт 30 отсылает за документами к пункту 8 приложения 2.",
                en: "The original is not asked for on the portal: paragraph 30 sends one to paragraph 8 of appendix 2 for the documents.",
            },
            at: at!((p 22 (3)), (p 30), (app 2, p 8)),
        },
        Conflict {
            id: "original-of-both-reasons-on-the-portal",
            bears: Bears::Note,
            channels: &[Portal],
            when: Condition::All(&[Condition::reason(Choice::NameChanged), Condition::reason(Choice::Spoiled)]),
            text: text! {
                kk: "Аты-жөні өзгеріп, құжат та бүлінсе, 22-тармақ екі тілде де түпнұсқаны тәсілді атамай сұрайды, ал 2-қосымшадағы портал тізбесінде өтініш қана бар.",
                ru: "Когда и имя изменилось, и документ испорчен, пункт 22 на обоих языках требует оригинал, не называя способа подачи, а в перечне приложения 2 для портала — одно заявление.",
                en: "Where the name has changed and the document is spoiled too, paragraph 22 asks for the original in both languages without naming a channel, while the list of appendix 2 for the portal has the application alone.",
            },
            reading: text! {
                kk: "Порталда түпнұсқа талап етілмейді: 30-тармақ құжаттарды 2-қосымшаның 8-тармағына сілтейді; түпнұсқаны ұйым сұрауы мүмкін, оны қалай тапсыратыны айтылмаған.",
                ru: "На портале оригинал не требуется: за документами пункт 30 отсылает к пункту 8 приложения 2; но организация может его попросить, а как его передать, не сказано.",
                en: "The original is not asked for on the portal: paragraph 30 sends one to paragraph 8 of appendix 2 for the documents; but the organisation may ask for it, and how it is handed over is not said.",
            },
            at: at!((p 22 (3)), (p 30), (app 2, p 8)),
        },
        Conflict {
            id: "place-of-collection",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "Портал арқылы сұралған телнұсқа орысша мәтінде сұрау салуда көрсетілген мекенжайдан, қазақша мәтінде сонда көрсетілген Мемлекеттік корпорацияның мекенжайынан алынады.",
                ru: "Дубликат, запрошенный на портале, по русскому тексту получают по адресу из запроса, по казахскому — по указанному в запросе адресу Государственной корпорации.",
                en: "A duplicate asked for on the portal is collected at the address in the request by the Russian text, at the address of the State Corporation named in the request by the Kazakh one.",
            },
            reading: text! {
                kk: "Жерді өтініш беруші таңдайды: 42-тармақ екі тілде де Мемлекеттік корпорация көрсетілген жағдайды бөлек айтады.",
                ru: "Место выбирает заявитель: пункт 42 на обоих языках отдельно говорит о случае, когда указана Государственная корпорация.",
                en: "The applicant chooses the place: paragraph 42 in both languages speaks of the case that the State Corporation is named.",
            },
            at: at!((app 2, p 5), (p 41), (p 42)),
        },
        Conflict {
            id: "receipt-without-expired-documents",
            bears: Bears::Nothing,
            channels: DESKS,
            when: Condition::Always,
            text: text! {
                kk: "35-тармақ пен 2-қосымшаның 9-тармағы қабылдаудан бас тартудың екі негізін атайды: топтаманың толық еместігі және құжаттың мерзімі өткені; қолхаттың нысанында тек біріншісі бар.",
                ru: "Пункт 35 и пункт 9 приложения 2 называют два основания отказа в приёме: неполный пакет и документы с истекшим сроком; в форме расписки есть только первое.",
                en: "Paragraph 35 and paragraph 9 of appendix 2 name two grounds of not accepting: an incomplete package and expired documents; the form of the receipt has the first only.",
            },
            reading: text! {
                kk: "Екі негіз де қолданылады: оларды ереженің өзі атайды.",
                ru: "Действуют оба основания: их называет само правило.",
                en: "Both grounds hold: the rule itself names them.",
            },
            at: at!((p 35), (app 2, p 9), (app 4, form)),
        },
        Conflict {
            id: "signature-or-password",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "8-тармақ порталда бір реттік құпиясөзге жол береді, 10-тармақ тек ЭЦҚ-ны атайды.",
                ru: "Пункт 8 допускает на портале одноразовый пароль, пункт 10 называет только ЭЦП.",
                en: "Paragraph 8 lets a one-time password stand on the portal, paragraph 10 names a digital signature only.",
            },
            reading: text! {
                kk: "Екеуі де жарайды: 8-тармақ өтініштің қалай куәландырылатынын тікелей реттейді.",
                ru: "Годится и то и другое: пункт 8 прямо говорит, чем удостоверяют заявление.",
                en: "Either will do: paragraph 8 says outright how the application is certified.",
            },
            at: at!((app 2, p 8), (app 2, p 10)),
        },
    ],
    ..Rules::of(
        Service::EducationDocumentDuplicate,
        text! {
            kk: "Негізгі орта, жалпы орта білім туралы құжаттардың телнұсқаларын беру",
            ru: "Выдача дубликатов документов об основном среднем, общем среднем образовании",
            en: "Duplicates of documents of basic secondary and general secondary education",
        },
        at!((p 29), (app 2, title)),
    )
};
