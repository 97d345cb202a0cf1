//! Kostanay Region: resolution of the akimat No 277 of 25 June 2015, edition of 24 December 2018 (resolution No 563).

use crate::law::Channel::{Office, Portal, StateCorporation};
use crate::law::{
    Act, Address, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Consent, Desk, Duration, Edition, InForce,
    Known, Procedure, Reference, Refusal, RefusalStage, Region, Rules, Service, Signature, Source, Statement, Step,
    Text, Timing, Touches, Unit, Unseen, Zone,
};
use crate::rulebook::national::order_172;
use crate::{at, day, place, text};

/// The region.
pub(super) static REGION: Region = Region {
    code: "KZ-39",
    name: text! { kk: "Қостанай облысы", ru: "Костанайская область", en: "Kostanay Region" },
    zone: Zone::Qostanay,
    founded: None,
    editions: &[&EDITION],
    unseen: &[&EARLIER],
};

static ACT: Act = Act {
    id: "kz-39-akimat-277-2015",
    edition: day!(2018, 12, 24),
    cited: text! {
        kk: "Қостанай облысы әкімдігінің 2015 жылғы 25 маусымдағы № 277 қаулысы (24.12.2018 № 563 қаулының редакциясында)",
        ru: "постановление акимата Костанайской области от 25 июня 2015 года № 277 (в редакции постановления № 563 от 24 декабря 2018 года)",
        en: "resolution of the akimat of Kostanay Region No 277 of 25 June 2015 (edition of resolution No 563 of 24 December 2018)",
    },
    title: TITLE,
    url: URL,
};

static EARLIER_ACT: Act = Act {
    id: "kz-39-akimat-277-2015",
    edition: day!(2015, 6, 25),
    cited: text! {
        kk: "Қостанай облысы әкімдігінің 2015 жылғы 25 маусымдағы № 277 қаулысы (бұрынғы редакция)",
        ru: "постановление акимата Костанайской области от 25 июня 2015 года № 277 (в прежней редакции)",
        en: "resolution of the akimat of Kostanay Region No 277 of 25 June 2015 (earlier edition)",
    },
    title: TITLE,
    url: URL,
};

const TITLE: Text = text! {
    kk: "Мемлекеттік көрсетілетін қызмет регламенттерін бекіту туралы",
    ru: "Об утверждении регламентов государственных услуг",
    en: "On the approval of regulations of public services",
};

const URL: Option<Address> = None;

static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2018, 12, 24),
    registered: Known::On(day!(2018, 12, 28)),
    published: Known::No(text! {
        kk: "Қаулы алғаш ресми жарияланған күн мәтінде көрсетілмеген",
        ru: "День первого официального опубликования в тексте не указан",
        en: "The text does not state the day of its first official publication",
    }),
    in_force: InForce { from: START, to: END },
    beside: false,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "№ 563 қаулының қазақша толық мәтіні (Әділет департаментінде 28.12.2018 № 8218 болып тіркелген); орысша мәтіні оқылған жоқ, орысша атаулар — аударма немесе республикалық стандарттардағы атаулар",
        ru: "Полный казахский текст постановления № 563 (зарегистрировано в Департаменте юстиции 28.12.2018 под № 8218); русский текст не читался, русские названия — перевод или названия из республиканских стандартов",
        en: "The whole Kazakh text of resolution No 563 (registered by the Department of Justice on 28.12.2018, No 8218); the Russian text was not read, Russian names are translations or come from the national standards",
    },
    services: &[ADMISSION, QUEUE],
};

const START: Bound = Bound::Approximate {
    day: day!(2019, 1, 8),
    within_days: 60,
    basis: text! {
        kk: "Қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі (4-тармақ); жарияланған күні белгісіз, сондықтан ең ерте күн алынды: тіркелген күнге (28.12.2018) он бір күн қосылды",
        ru: "Постановление вводится в действие по истечении десяти календарных дней после дня первого официального опубликования (пункт 4); день опубликования неизвестен, поэтому взят самый ранний день: день регистрации (28.12.2018) и одиннадцать дней",
        en: "The resolution takes effect on the expiry of ten calendar days after the day of its first official publication (clause 4); that day is not known, so the earliest is taken: registration (28.12.2018) plus eleven days",
    },
};

const END: Bound = Bound::Approximate {
    day: day!(2020, 2, 9),
    within_days: 60,
    basis: text! {
        kk: "Күші әкімдіктің 29.01.2020 № 36 қаулысымен жойылды, ол да алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; жарияланған күні белгісіз, сондықтан ең ерте күн алынды: қабылданған күнге он бір күн қосылды",
        ru: "Утратило силу постановлением акимата от 29.01.2020 № 36, которое вводится в действие по той же формуле; день его опубликования неизвестен, поэтому взят самый ранний день: день принятия и одиннадцать дней",
        en: "Repealed by resolution of the akimat No 36 of 29.01.2020, which takes effect by the same formula; the day of its publication is not known, so the earliest is taken: adoption plus eleven days",
    },
};

static EARLIER: Unseen = Unseen {
    act: &EARLIER_ACT,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2015, 8, 25),
            within_days: 10,
            basis: text! {
                kk: "«Әділет» ақпараттық-құқықтық жүйесінде 14.08.2015 жарияланған; қолданысқа енгізу туралы тармағы оқылған жоқ, сондықтан әдеттегі формула алынды: жарияланған күннен кейін күнтізбелік он күн өткен соң",
                ru: "Опубликовано в информационно-правовой системе «Әділет» 14.08.2015; пункт о введении в действие не читался, поэтому взята обычная формула: по истечении десяти календарных дней после дня опубликования",
                en: "Published in the legal information system Adilet on 14.08.2015; its clause on entry into force was not read, so the usual formula is taken: on the expiry of ten calendar days after publication",
            },
        },
        to: START,
    },
    services: &[Service::KindergartenAdmission, Service::PreschoolQueue],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "Осы актінің бұрынғы редакциясы қолданыста болған; оның мәтіні ережелер жинағында жоқ",
            ru: "Действовала прежняя редакция этого акта; её текста в своде правил нет",
            en: "An earlier edition of this act was in force; its text is not in the rulebook",
        },
        at: Source::elsewhere(&[Reference { act: &ACT, place: place!(cl 1) }]),
    },
    verified_on: day!(2026, 11, 22),
};

// The standard's own paragraphs on the term and on refusals.
const ADMISSION_REFUSAL: &[Reference] = &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 2, p 10) }];
const ADMISSION_TERM: &[Reference] = &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 2, p 4) }];
const QUEUE_REFUSAL: &[Reference] = &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 10) }];
const QUEUE_TERM: &[Reference] = &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 4 (1)) }];

const TWO_MINUTES: Option<Duration> = Some(Duration { amount: 2, unit: Unit::Minutes });
const FIVE_MINUTES: Option<Duration> = Some(Duration { amount: 5, unit: Unit::Minutes });
const TEN_MINUTES: Option<Duration> = Some(Duration { amount: 10, unit: Unit::Minutes });
const TWENTY_MINUTES: Option<Duration> = Some(Duration { amount: 20, unit: Unit::Minutes });

const CLERK: Text = text! { kk: "Кеңсе қызметкері", ru: "Работник канцелярии", en: "Office clerk" };
const HEAD: Text = text! { kk: "Басшы", ru: "Руководитель", en: "Head" };
const EXECUTOR: Text = text! { kk: "Жауапты орындаушы", ru: "Ответственный исполнитель", en: "Responsible officer" };
const PROVIDER: Text = text! { kk: "Көрсетілетін қызметті беруші", ru: "Услугодатель", en: "Provider" };
const CORPORATION: Text = text! {
    kk: "Мемлекеттік корпорация қызметкері",
    ru: "Работник Государственной корпорации",
    en: "State Corporation employee",
};

const ASSIGNS: Text = text! {
    kk: "жауапты орындаушыны тағайындап, құжаттарды соған береді",
    ru: "назначает ответственного исполнителя и передаёт ему документы",
    en: "names the responsible officer and passes the documents on",
};
const PREPARES: Text = text! {
    kk: "құжаттарды зерделеп, қызмет нәтижесінің жобасын дайындайды",
    ru: "изучает документы и готовит проект результата",
    en: "studies the documents and drafts the result",
};
const SIGNS: Text = text! {
    kk: "нәтижеге қол қойып, кеңсеге береді",
    ru: "подписывает результат и передаёт его в канцелярию",
    en: "signs the result and passes it to the office",
};
const ISSUES: Text = text! { kk: "нәтижені өтініш берушіге береді", ru: "выдаёт результат заявителю", en: "issues the result to the applicant" };

const UNRELIABLE: Text = text! {
    kk: "Ұсынылған құжаттардың немесе олардағы деректердің дұрыс еместігі анықталса, қызмет көрсетуден бас тартылады",
    ru: "В оказании услуги отказывают, если документы или сведения в них окажутся недостоверными",
    en: "The service is refused if the documents or the data in them turn out not to be reliable",
};
const INCOMPLETE: Text = text! {
    kk: "Құжаттар топтамасы толық болмаса, қызмет көрсетуден бас тартылады",
    ru: "В оказании услуги отказывают, если представлен неполный пакет документов",
    en: "The service is refused if the package of documents is incomplete",
};
const EXPIRED: Text = text! {
    kk: "Қолданылу мерзімі өтіп кеткен құжаттар ұсынылса, қызмет көрсетуден бас тартылады",
    ru: "В оказании услуги отказывают, если представлены документы с истекшим сроком действия",
    en: "The service is refused if a document is past its validity",
};
const REFUSAL_TIME: Text = text! {
    kk: "Құжаттарды қабылдау кезінде қызмет көрсетуден бас тартуға 5 минут беріледі",
    ru: "На отказ в оказании услуги при приёме документов отводится 5 минут",
    en: "A refusal of the service when the documents are received takes 5 minutes",
};

const WHO_ACCEPTS: Text = text! {
    kk: "4-тармақта құжаттарды көрсетілетін қызметті алушы «қабылдайды» делінген, ал 5-тармақтың 1) тармақшасы бойынша оларды кеңсе қызметкері қабылдайды",
    ru: "По пункту 4 документы «принимает» услугополучатель, а по подпункту 1) пункта 5 их принимает работник канцелярии",
    en: "By paragraph 4 the documents are “accepted” by the applicant, by paragraph 5(1) the office clerk accepts them",
};
const WHO_ACCEPTS_READING: Text = text! {
    kk: "Құжаттарды өтініш беруші тапсырады, ал қабылдайтын — кеңсе қызметкері: қалған тармақтардың мәні осындай",
    ru: "Документы сдаёт заявитель, а принимает их работник канцелярии: таков смысл остальных пунктов",
    en: "The applicant hands the documents in and the clerk accepts them: that is the sense of the other paragraphs",
};
const TERM_READING: Text = text! {
    kk: "Өтініш беруші үшін стандарттағы мерзім — 30 минут — негізге алынды: регламентте жалпы мерзім көрсетілмеген; рәсімдер сол қалпында келтірілді",
    ru: "Для заявителя действует срок стандарта — 30 минут: в регламенте общий срок не указан; действия показаны так, как они в нём описаны",
    en: "The applicant is promised the 30 minutes of the standard: the regulation states no term of its own; the steps are shown as they stand",
};

const ADMISSION: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Барлық үлгідегі және түрдегі мектепке дейінгі ұйымдар",
            ru: "Дошкольные организации всех типов и видов",
            en: "Preschool organisations of every type and kind",
        },
        at: at!((app 1, p 1)),
    }),
    form: Some(Statement {
        text: text! { kk: "Қағаз түрінде", ru: "Бумажная", en: "Paper" }, at: at!((app 1, p 2))
    }),
    result: Some(Statement {
        text: text! {
            kk: "Ата-анасының бірімен немесе заңды өкілімен жасалған шарт негізінде баланы мектепке дейінгі ұйымға қабылдау не бас тарту туралы дәлелді жауап",
            ru: "Зачисление ребёнка в дошкольную организацию по договору с одним из родителей или законным представителем либо мотивированный отказ",
            en: "Enrolment of the child under a contract with one parent or a legal representative, or a reasoned refusal",
        },
        at: at!((app 1, p 3)).and(ADMISSION_REFUSAL),
    }),
    result_form: Some(Statement {
        text: text! { kk: "Қағаз түрінде", ru: "Бумажная", en: "Paper" },
        at: at!((app 1, p 3)),
    }),
    channels: &[
        ChannelRule { channel: Office, offered: true, at: at!((app 1, p 1)) },
        ChannelRule { channel: StateCorporation, offered: false, at: at!((app 1, p 9)) },
        ChannelRule { channel: Portal, offered: false, at: at!((app 1, p 9)) },
    ],
    procedures: &[Procedure {
        channels: &[Office],
        steps: &[
            Step {
                actor: CLERK,
                action: text! {
                    kk: "құжаттарды қабылдап, тіркейді және басшыға береді",
                    ru: "принимает и регистрирует документы, передаёт их руководителю",
                    en: "receives and registers the documents and passes them to the head",
                },
                duration: FIVE_MINUTES,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((app 1, p 5 (1)), (app 1, p 7 (1))),
            },
            Step {
                actor: HEAD,
                action: ASSIGNS,
                duration: FIVE_MINUTES,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((app 1, p 5 (2)), (app 1, p 7 (2))),
            },
            Step {
                actor: EXECUTOR,
                action: PREPARES,
                duration: TWENTY_MINUTES,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((app 1, p 5 (3)), (app 1, p 7 (3))),
            },
            Step {
                actor: HEAD,
                action: SIGNS,
                duration: FIVE_MINUTES,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((app 1, p 5 (4)), (app 1, p 7 (4))),
            },
            Step {
                actor: CLERK,
                action: ISSUES,
                duration: FIVE_MINUTES,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((app 1, p 5 (5)), (app 1, p 7 (5))),
            },
        ],
    }],
    refusals: &[
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office],
            cause: Cause::Unreliable,
            text: UNRELIABLE,
            at: at!((app 1, p 5 (1)), (app 1, p 7 (1))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office],
            cause: Cause::IncompletePackage,
            text: INCOMPLETE,
            at: at!((app 1, p 5 (1)), (app 1, p 7 (1))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office],
            cause: Cause::ExpiredDocuments,
            text: EXPIRED,
            at: at!((app 1, p 5 (1)), (app 1, p 7 (1))),
        },
    ],
    notes: &[Statement { text: REFUSAL_TIME, at: at!((app 1, p 5 (1)), (app 1, p 7 (1))) }],
    conflicts: &[
        Conflict {
            id: "steps-longer-than-term",
            bears: Bears::Decision,
            channels: &[Office],
            when: Condition::Always,
            text: text! {
                kk: "Регламенттегі рәсімдер барлығы 40 минутқа созылады, ал стандарттағы мерзім — 30 минут",
                ru: "Действия по регламенту занимают вместе 40 минут, а срок по стандарту — 30 минут",
                en: "The steps of the regulation come to 40 minutes, the term of the standard is 30 minutes",
            },
            reading: TERM_READING,
            at: at!((app 1, p 5), (app 1, p 7)).and(ADMISSION_TERM),
        },
        Conflict {
            id: "who-accepts",
            bears: Bears::Nothing,
            channels: &[Office],
            when: Condition::Always,
            text: WHO_ACCEPTS,
            reading: WHO_ACCEPTS_READING,
            at: at!((app 1, p 4), (app 1, p 5 (1))),
        },
    ],
    ..Rules::of(
        Service::KindergartenAdmission,
        text! {
            kk: "Мектепке дейінгі білім беру ұйымдарына құжаттарды қабылдау және балаларды қабылдау",
            ru: "Прием документов и зачисление детей в дошкольные организации образования",
            en: "Acceptance of documents and enrolment of children in preschool organisations of education",
        },
        at!((app 1, title), (app 1, p 1)),
    )
};

const STEP_HEAD_ASSIGNS: Step = Step {
    actor: HEAD,
    action: ASSIGNS,
    duration: FIVE_MINUTES,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 2, p 5 (2)), (app 2, p 7 (2))),
};
const STEP_PREPARES: Step = Step {
    actor: EXECUTOR,
    action: PREPARES,
    duration: TWENTY_MINUTES,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 2, p 5 (3)), (app 2, p 7 (3))),
};
const STEP_HEAD_SIGNS: Step = Step {
    actor: HEAD,
    action: SIGNS,
    duration: FIVE_MINUTES,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 2, p 5 (4)), (app 2, p 7 (4))),
};

const PORTAL_STEPS: Text = text! {
    kk: "5-тармақта өтініш беру тәсілі аталмаған, ал порталға арналған 9-тармақта көрсетілетін қызметті берушінің ішкі рәсімдері сипатталмаған",
    ru: "Пункт 5 не называет способа подачи, а пункт 9 о портале не описывает внутренних действий услугодателя",
    en: "Paragraph 5 names no channel, and paragraph 9 on the portal does not describe the steps inside the provider",
};

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Облыстардың, қалалардың, аудандардың (облыстық маңызы бар қалалардың) жергілікті атқарушы органдары, қаладағы аудандардың, аудандық маңызы бар қалалардың, кенттердің, ауылдардың, ауылдық округтердің әкімдері",
            ru: "Местные исполнительные органы областей, городов, районов (городов областного значения), акимы районов в городе, городов районного значения, посёлков, сёл, сельских округов",
            en: "Local executive bodies of regions, cities and districts (cities of regional importance), akims of city districts, towns of district importance, settlements, villages and rural districts",
        },
        at: at!((app 2, p 1)),
    }),
    form: Some(Statement {
        text: text! {
            kk: "Электрондық (толық автоматтандырылған) және (немесе) қағаз түрінде",
            ru: "Электронная (полностью автоматизированная) и (или) бумажная",
            en: "Electronic (fully automated) and/or paper",
        },
        at: at!((app 2, p 2)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "Кезекке қою туралы хабарлама, орын болса — мектепке дейінгі ұйымға жолдама (екеуі де еркін нысанда) не бас тарту туралы дәлелді жауап",
            ru: "Уведомление о постановке в очередь, при наличии места — направление в дошкольную организацию (то и другое в произвольной форме) либо мотивированный отказ",
            en: "A notice of the place in the queue or, where there is a place, a referral to a preschool organisation (both in free form), or a reasoned refusal",
        },
        at: at!((app 2, p 3)).and(QUEUE_REFUSAL),
    }),
    result_form: Some(Statement {
        text: text! {
            kk: "Электрондық және (немесе) қағаз түрінде",
            ru: "Электронная и (или) бумажная",
            en: "Electronic and/or paper",
        },
        at: at!((app 2, p 3)),
    }),
    channels: &[
        ChannelRule { channel: Office, offered: true, at: at!((app 2, p 1 (1))) },
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 2, p 1 (2))) },
        ChannelRule { channel: Portal, offered: true, at: at!((app 2, p 1 (3))) },
    ],
    procedures: &[
        Procedure {
            channels: &[Office],
            steps: &[
                Step {
                    actor: CLERK,
                    action: text! {
                        kk: "құжаттарды қабылдап, тіркейді, заңмен қорғалатын деректерді пайдалануға келісім алады және басшыға береді",
                        ru: "принимает и регистрирует документы, получает согласие на использование охраняемых законом сведений, передаёт документы руководителю",
                        en: "receives and registers the documents, takes the consent to the use of legally protected data and passes them to the head",
                    },
                    duration: FIVE_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 5 (1)), (app 2, p 7 (1))),
                },
                STEP_HEAD_ASSIGNS,
                STEP_PREPARES,
                STEP_HEAD_SIGNS,
                Step {
                    actor: CLERK,
                    action: ISSUES,
                    duration: FIVE_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 5 (5)), (app 2, p 7 (5))),
                },
            ],
        },
        Procedure {
            channels: &[StateCorporation],
            steps: &[
                Step {
                    actor: CORPORATION,
                    action: text! {
                        kk: "құжаттар топтамасының толықтығын тексереді",
                        ru: "проверяет полноту пакета документов",
                        en: "checks that the package of documents is complete",
                    },
                    duration: TWO_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 8 (1))),
                },
                Step {
                    actor: CORPORATION,
                    action: text! {
                        kk: "құжаттарды тіркейді және заңмен қорғалатын деректерді пайдалануға келісім алады",
                        ru: "регистрирует документы и получает согласие на использование охраняемых законом сведений",
                        en: "registers the documents and takes the consent to the use of legally protected data",
                    },
                    duration: FIVE_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 8 (1))),
                },
                Step {
                    actor: CORPORATION,
                    action: text! {
                        kk: "құжаттар топтамасын дайындап, көрсетілетін қызметті берушіге жібереді",
                        ru: "готовит пакет документов и направляет его услугодателю",
                        en: "prepares the package and sends it to the provider",
                    },
                    duration: TEN_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 8 (2))),
                },
                Step {
                    actor: PROVIDER,
                    action: text! {
                        kk: "нәтижені дайындап, Мемлекеттік корпорацияға жолдайды",
                        ru: "готовит результат и направляет его в Государственную корпорацию",
                        en: "prepares the result and sends it to the State Corporation",
                    },
                    duration: TWENTY_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 8 (3))),
                },
                Step {
                    actor: CORPORATION,
                    action: ISSUES,
                    duration: FIVE_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 8 (4))),
                },
            ],
        },
        Procedure {
            channels: &[Portal],
            steps: &[
                Step {
                    actor: CLERK,
                    action: text! {
                        kk: "электрондық сұрау салуды тексеріп, тіркейді және басшыға береді",
                        ru: "проверяет и регистрирует электронный запрос, передаёт его руководителю",
                        en: "checks and registers the electronic request and passes it to the head",
                    },
                    duration: FIVE_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 5 (1)), (app 2, p 7 (1)), (app 2, p 9 (4))).read_as(PORTAL_STEPS),
                },
                STEP_HEAD_ASSIGNS,
                STEP_PREPARES,
                STEP_HEAD_SIGNS,
                Step {
                    actor: CLERK,
                    action: text! {
                        kk: "нәтижені «жеке кабинетке» электрондық құжат түрінде жібереді",
                        ru: "направляет результат в «личный кабинет» в форме электронного документа",
                        en: "sends the result to the personal cabinet as an electronic document",
                    },
                    duration: FIVE_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 5 (5)), (app 2, p 7 (5)), (app 2, p 9 (6))).read_as(PORTAL_STEPS),
                },
            ],
        },
    ],
    refusals: &[
        Refusal {
            stage: RefusalStage::Acceptance,
            channels: &[StateCorporation],
            cause: Cause::IncompletePackage,
            text: text! {
                kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация оны қабылдамайды және бас тарту туралы қолхат береді (стандарттың 2-қосымшасындағы нысан)",
                ru: "При неполном пакете Государственная корпорация отказывает в приёме документов и выдаёт расписку об отказе (форма в приложении 2 к стандарту)",
                en: "The State Corporation does not accept an incomplete package and gives a receipt of refusal (form in appendix 2 to the standard)",
            },
            at: at!((app 2, p 8 (1))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office, StateCorporation, Portal],
            cause: Cause::Unreliable,
            text: UNRELIABLE,
            at: at!((app 2, p 5 (1)), (app 2, p 7 (1))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office, StateCorporation, Portal],
            cause: Cause::IncompletePackage,
            text: INCOMPLETE,
            at: at!((app 2, p 5 (1)), (app 2, p 7 (1))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Office, StateCorporation, Portal],
            cause: Cause::ExpiredDocuments,
            text: EXPIRED,
            at: at!((app 2, p 5 (1)), (app 2, p 7 (1))),
        },
    ],
    consent: Some(Consent {
        channels: &[Office, StateCorporation],
        text: text! {
            kk: "Заңдарда өзгеше көзделмесе, тіркеу кезінде ақпараттық жүйелердегі заңмен қорғалатын деректерді пайдалануға келісім алынады",
            ru: "При регистрации получают согласие на использование охраняемых законом сведений из информационных систем, если законами не предусмотрено иное",
            en: "At registration the consent to the use of legally protected data of information systems is taken, unless laws provide otherwise",
        },
        at: at!((app 2, p 5 (1)), (app 2, p 7 (1)), (app 2, p 8 (1))),
    }),
    signature: Some(Signature { or_one_time_password: false, at: at!((app 2, p 9 (3))), checks: None }),
    notes: &[
        Statement { text: REFUSAL_TIME, at: at!((app 2, p 5 (1)), (app 2, p 7 (1))) },
        Statement {
            text: text! {
                kk: "Кеңсе немесе Мемлекеттік корпорация арқылы өтініш берілсе, нәтиже кезекті басқарудың арнайы ақпараттық жүйесінде ресімделіп, электрондық құжат түрінде жолданады",
                ru: "При обращении в канцелярию или в Государственную корпорацию результат оформляется в специализированной информационной системе управления очередью и направляется в форме электронного документа",
                en: "For applications at the office or the State Corporation the result is drawn up in the special queue management system and sent as an electronic document",
            },
            at: at!((app 2, p 3)),
        },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорацияда құжаттарды қабылдаудан бас тарту туралы қолхат беруге тағы 3 минут кетеді",
                ru: "В Государственной корпорации выдача расписки об отказе в приёме занимает ещё 3 минуты",
                en: "At the State Corporation the receipt of a refused acceptance takes 3 minutes more",
            },
            at: at!((app 2, p 8 (1))),
        },
        Statement {
            text: text! {
                kk: "Порталға жеке сәйкестендіру нөмірі (ЖСН) арқылы кіреді",
                ru: "Вход на портал — по индивидуальному идентификационному номеру (ИИН)",
                en: "One logs in to the portal with the individual identification number (IIN)",
            },
            at: at!((app 2, p 9 (1))),
        },
        Statement {
            text: text! {
                kk: "Порталда өтініш беруші қызметті таңдайды, электрондық сұрау салуды толтырады және құжаттарды тіркейді",
                ru: "На портале заявитель выбирает услугу, заполняет электронный запрос и прикрепляет документы",
                en: "On the portal the applicant chooses the service, fills in the electronic request and attaches the documents",
            },
            at: at!((app 2, p 9 (2))),
        },
        Statement {
            text: text! {
                kk: "Көрсетілетін қызметті беруші электрондық сұрау салуды тексеріп, тіркейді",
                ru: "Услугодатель проверяет и регистрирует электронный запрос",
                en: "The provider checks and registers the electronic request",
            },
            at: at!((app 2, p 9 (4))),
        },
        Statement {
            text: text! {
                kk: "«Жеке кабинетте» сұрау салудың мәртебесі мен қызмет көрсету мерзімі көрінеді",
                ru: "В «личном кабинете» видны статус запроса и срок оказания услуги",
                en: "The personal cabinet shows the status of the request and the term of the service",
            },
            at: at!((app 2, p 9 (5))),
        },
        Statement {
            text: text! {
                kk: "Портал арқылы берілген өтініштің нәтижесі электрондық цифрлық қолтаңба қойылған электрондық құжат түрінде «жеке кабинетке» келеді",
                ru: "Результат обращения через портал приходит в «личный кабинет» электронным документом с электронной цифровой подписью",
                en: "The result of a portal request arrives in the personal cabinet as an electronically signed document",
            },
            at: at!((app 2, p 3), (app 2, p 9 (6)), (app 2, p 9 (7))),
        },
    ],
    conflicts: &[
        Conflict {
            id: "steps-longer-than-term",
            bears: Bears::Decision,
            channels: &[Office, Portal],
            when: Condition::Always,
            text: text! {
                kk: "Регламенттегі рәсімдер барлығы 40 минутқа созылады, ал стандарттағы мерзім — 30 минут",
                ru: "Действия по регламенту занимают вместе 40 минут, а срок по стандарту — 30 минут",
                en: "The steps of the regulation come to 40 minutes, the term of the standard is 30 minutes",
            },
            reading: TERM_READING,
            at: at!((app 2, p 5), (app 2, p 7)).and(QUEUE_TERM),
        },
        Conflict {
            id: "state-corporation-steps-longer-than-term",
            bears: Bears::Decision,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "Мемлекеттік корпорация арқылы рәсімдер барлығы 42 минутқа созылады, ал стандарттағы мерзім — 30 минут; оның үстіне көрсетілетін қызметті берушіге 8-тармақтың 3) тармақшасы 20 минут, 5-тармақ 40 минут береді",
                ru: "Через Государственную корпорацию действия занимают вместе 42 минуты, а срок по стандарту — 30 минут; кроме того, услугодателю подпункт 3) пункта 8 отводит 20 минут, а пункт 5 — 40",
                en: "Through the State Corporation the steps come to 42 minutes, the term of the standard is 30 minutes; besides, paragraph 8(3) gives the provider 20 minutes and paragraph 5 gives it 40",
            },
            reading: text! {
                kk: "Өтініш беруші үшін стандарттағы мерзім — 30 минут — негізге алынды; рәсімдер Мемлекеттік корпорацияға арналған 8-тармақ бойынша көрсетілді",
                ru: "Для заявителя действует срок стандарта — 30 минут; действия показаны по пункту 8, который посвящён Государственной корпорации",
                en: "The applicant is promised the 30 minutes of the standard; the steps are shown by paragraph 8, which is about the State Corporation",
            },
            at: at!((app 2, p 8 (1)), (app 2, p 8 (2)), (app 2, p 8 (3)), (app 2, p 8 (4)), (app 2, p 5))
                .and(QUEUE_TERM),
        },
        Conflict {
            id: "who-accepts",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation, Portal],
            when: Condition::Always,
            text: WHO_ACCEPTS,
            reading: WHO_ACCEPTS_READING,
            at: at!((app 2, p 4), (app 2, p 5 (1))),
        },
        Conflict {
            id: "electronic-result-handed-over",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "3-тармақ бойынша нәтиже электрондық құжат түрінде жолданады, ал рәсімдерде оны кеңсе немесе Мемлекеттік корпорация қызметкері қолға береді",
                ru: "По пункту 3 результат направляется электронным документом, а по описанию действий его выдаёт работник канцелярии или Государственной корпорации",
                en: "By paragraph 3 the result is sent as an electronic document, by the steps an employee of the office or of the State Corporation hands it over",
            },
            reading: text! {
                kk: "3-тармақта нәтиже қағаз түрінде де берілетіні айтылған; екеуі де сол қалпында көрсетілді",
                ru: "Пункт 3 допускает и бумажную форму результата; показано и то, и другое",
                en: "Paragraph 3 allows a paper result too; both are shown as they stand",
            },
            at: at!((app 2, p 3), (app 2, p 5 (5)), (app 2, p 8 (4))),
        },
    ],
    ..Rules::of(
        Service::PreschoolQueue,
        text! {
            kk: "Мектепке дейінгі балалар ұйымдарына жіберу үшін мектепке дейінгі (7 жасқа дейін) жастағы балаларды кезекке қою",
            ru: "Постановка на очередь детей дошкольного возраста (до 7 лет) для направления в детские дошкольные организации",
            en: "Queueing of children of preschool age (under 7) for a place in a preschool organisation",
        },
        at!((app 2, title), (app 2, p 1)),
    )
};
