//! Kostanay Region: resolution of the akimat No 277 of 25 June 2015, edition of 24 December 2018 (resolution No 563).

use crate::national::order_172;
use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::{
    Act, Address, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Consent, Desk, Duration, Edition, InForce,
    Known, Page, Procedure, ProtectedData, Reference, Refusal, RefusalStage, Region, Rules, Service, Signature, Source,
    Statement, Step, Text, Timing, Touches, Unit, Unseen,
};
use erezhe_act::{at, day, place, quote, text};

use super::bare;

/// The region.
pub(super) static REGION: Region = Region { editions: &[&EDITION], unseen: &[&EARLIER], ..bare::KOSTANAY };

static ACT: Act = Act {
    id: "kz-39-akimat-277-2015",
    edition: day!(2018, 12, 24),
    cited: text! {
        kk: "Қостанай облысы әкімдігінің 2015 жылғы 25 маусымдағы № 277 қаулысы (2018 жылғы 24 желтоқсандағы № 563 қаулының редакциясында)",
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
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "№ 563 қаулының қазақша мәтіні (Әділет департаментінде 2018 жылғы 28 желтоқсанда № 8218 болып тіркелген), сызбаларсыз; орысша мәтіні оқылған жоқ, орысша атаулар — аударма немесе республикалық стандарттардағы атаулар",
        ru: "Казахский текст постановления № 563 (зарегистрировано в Департаменте юстиции 28.12.2018 под № 8218), без схем; русский текст не читался, русские названия — перевод или названия из республиканских стандартов",
        en: "The Kazakh text of resolution No 563 (registered by the Department of Justice on 28.12.2018, No 8218), without the diagrams; the Russian text was not read, Russian names are translations or come from the national standards",
    },
    services: &[ADMISSION, QUEUE],
};

const START: Bound = Bound::Approximate {
    day: day!(2019, 1, 8),
    within_days: 60,
    basis: text! {
        kk: "Қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі (4-тармақ); жарияланған күні белгісіз, сондықтан ең ерте күн алынды: тіркелген күнге (2018 жылғы 28 желтоқсан) он бір күн қосылды",
        ru: "Постановление вводится в действие по истечении десяти календарных дней после дня первого официального опубликования (пункт 4); день опубликования неизвестен, поэтому взят самый ранний день: день регистрации (28.12.2018) и одиннадцать дней",
        en: "The resolution takes effect on the expiry of ten calendar days after the day of its first official publication (clause 4); that day is not known, so the earliest is taken: registration (28.12.2018) plus eleven days",
    },
};

const END: Bound = Bound::Approximate {
    day: day!(2020, 2, 9),
    within_days: 60,
    basis: text! {
        kk: "Күші әкімдіктің 2020 жылғы 29 қаңтардағы № 36 қаулысымен жойылды, ол да алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; жарияланған күні белгісіз, сондықтан ең ерте күн алынды: қабылданған күнге он бір күн қосылды",
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
                kk: "Нормативтік құқықтық актілерді мемлекеттік тіркеу тізілімінде № 5780 болып тіркелген, «Әділет» ақпараттық-құқықтық жүйесінде 2015 жылғы 14 тамызда жарияланған; қолданысқа енгізу туралы тармағы оқылған жоқ, сондықтан әдеттегі формула алынды: жарияланған күннен кейін күнтізбелік он күн өткен соң",
                ru: "Зарегистрировано в Реестре под № 5780, опубликовано в информационно-правовой системе «Әділет» 14.08.2015; пункт о введении в действие не читался, поэтому взята обычная формула: по истечении десяти календарных дней после дня опубликования",
                en: "Registered as No 5780 and published in the legal information system Adilet on 14.08.2015; its clause on entry into force was not read, so the usual formula is taken: on the expiry of ten calendar days after publication",
            },
        },
        to: START,
    },
    services: &[Service::KindergartenAdmission, Service::PreschoolQueue],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "Осы актінің кемінде екі бұрынғы мәтіні болған: алғашқысы және 2016 жылғы 21 маусымда өзгертілгені; екеуінің де мәтіні ережелер жинағында жоқ.",
            ru: "У этого акта было не меньше двух прежних текстов: первоначальный и изменённый 21 июня 2016 года; ни того, ни другого в своде правил нет",
            en: "This act had at least two earlier texts: the original one and one changed on 21 June 2016; neither is in the rulebook",
        },
        at: Source::elsewhere(&[Reference { act: &ACT, place: place!(cl 1) }]).and_reported(&[&ZAKON_KZ]),
    },
    verified_on: day!(2026, 11, 25),
};

static ZAKON_KZ: Page = Page {
    id: "online-zakon-kz-39010048",
    text: text! {
        kk: "online.zakon.kz, регламенттің 2016 жылғы 21 маусымдағы өзгерістерге дейінгі мәтіні (сақталған беттің басы ғана оқылды)",
        ru: "online.zakon.kz, текст регламента до изменений от 21 июня 2016 года (прочитано только начало сохранённой страницы)",
        en: "online.zakon.kz, the text of the regulation before the changes of 21 June 2016 (only the beginning of a stored page was read)",
    },
    url: "https://online.zakon.kz/Document/?doc_id=39010048",
};

// The standard's own paragraphs on the term and on refusals.
const ADMISSION_REFUSAL: &[Reference] = &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 2, p 10) }];
const ADMISSION_TERM: &[Reference] = &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 2, p 4) }];
const QUEUE_REFUSAL: &[Reference] = &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 10) }];
const QUEUE_TERM: &[Reference] = &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 4 (1)) }];

const PASSWORD: &[Reference] = &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 9) }];

const TWO_MINUTES: Option<Duration> = Some(Duration { amount: 2, unit: Unit::Minutes });
const FIVE_MINUTES: Option<Duration> = Some(Duration { amount: 5, unit: Unit::Minutes });
const TEN_MINUTES: Option<Duration> = Some(Duration { amount: 10, unit: Unit::Minutes });
const TWENTY_MINUTES: Option<Duration> = Some(Duration { amount: 20, unit: Unit::Minutes });

const CLERK: Text = text! { kk: "Кеңсе қызметкері", ru: "Работник канцелярии", en: "Office clerk" };
const HEAD: Text = text! { kk: "Басшы", ru: "Руководитель", en: "Head" };
const EXECUTOR: Text = text! { kk: "Жауапты орындаушы", ru: "Ответственный исполнитель", en: "Responsible executor" };
const PROVIDER: Text = text! { kk: "Көрсетілетін қызметті беруші", ru: "Услугодатель", en: "Provider" };
const CORPORATION: Text = text! {
    kk: "Мемлекеттік корпорация қызметкері",
    ru: "Работник Государственной корпорации",
    en: "Employee of the State Corporation",
};

const ASSIGNS: Text = text! {
    kk: "жауапты орындаушыны айқындап, тиісті бұрыштама қояды және құжаттарды соған береді",
    ru: "определяет ответственного исполнителя, налагает резолюцию и передаёт ему документы",
    en: "names the responsible executor, writes a resolution and passes the documents on",
};
const PREPARES: Text = text! {
    kk: "құжаттарды зерделеп, нәтиженің жобасын дайындайды және басшыға қол қою үшін береді",
    ru: "изучает документы, готовит проект результата и передаёт его руководителю на подпись",
    en: "studies the documents, drafts the result and passes it to the head for signature",
};
const SIGNS: Text = text! {
    kk: "нәтижеге қол қойып, кеңсеге береді",
    ru: "подписывает результат и передаёт его в канцелярию",
    en: "signs the result and passes it to the office",
};
const ISSUES: Text = text! { kk: "нәтижені өтініш берушіге береді", ru: "выдаёт результат заявителю", en: "issues the result to the applicant" };

// What comes of the steps.
const REGISTERED: Text = text! { kk: "тіркелген құжаттар топтамасы", ru: "зарегистрированный пакет документов", en: "the registered package of documents" };
const RECEIVED: Text = text! { kk: "қабылданған және тіркелген құжаттар топтамасы", ru: "принятый и зарегистрированный пакет документов", en: "the package of documents, received and registered" };
const RESOLUTION: Text =
    text! { kk: "басшының бұрыштамасы", ru: "резолюция руководителя", en: "the head's resolution" };
const DRAFT: Text = text! { kk: "нәтиженің жобасы", ru: "проект результата", en: "the draft of the result" };
const SIGNED: Text = text! { kk: "қол қойылған нәтиже", ru: "подписанный результат", en: "the signed result" };
const ISSUED: Text = text! { kk: "берілген нәтиже", ru: "выданный результат", en: "the result, issued" };

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
    kk: "Құжаттарды қабылдау кезінде көрсетілетін қызметті берушінің қызмет көрсетуден бас тартуына 5 минут беріледі",
    ru: "На отказ услугодателя в оказании услуги при приёме документов отводится 5 минут",
    en: "A refusal of the service by the provider when the documents are received takes 5 minutes",
};

const HANDBOOK: Text = text! {
    kk: "Рәсімдердің (іс-қимылдардың) реті мен өзара іс-қимылдың толық сипаттамасы регламенттің қосымшасындағы бизнес-процестер анықтамалығында; ол — сызба, мұнда оқылған жоқ",
    ru: "Полное описание последовательности процедур (действий) и взаимодействия — в справочнике бизнес-процессов в приложении к регламенту; это схема, здесь она не читалась",
    en: "The full description of the order of steps and of the interaction is in the handbook of business processes in the appendix to the regulation; it is a diagram and was not read here",
};
const REFUSED_WHEN: Text = text! {
    kk: "5-тармақтың 1) тармақшасы бойынша көрсетілетін қызметті беруші құжаттарды қабылдау кезінде 5 минут ішінде бас тартады, ал 3-тармақ бойынша бас тарту туралы дәлелді жауап — қызметтің нәтижесі, ол 5-тармақтың 3)–5) тармақшалары бойынша дайындалып, қол қойылып, беріледі (30 минут). Бас тартатын кім екені (кеңсе қызметкері ме, басшы ма) айтылмаған",
    ru: "По подпункту 1) пункта 5 услугодатель отказывает при приёме документов, за 5 минут, а по пункту 3 мотивированный отказ — результат услуги, который по подпунктам 3)–5) пункта 5 готовят, подписывают и выдают (30 минут). Кто отказывает, работник канцелярии или руководитель, не сказано",
    en: "By paragraph 5(1) the provider refuses when the documents are received, within 5 minutes, while by paragraph 3 the reasoned refusal is a result, which paragraph 5(3) to (5) has drafted, signed and issued (30 minutes). Who refuses, the clerk or the head, is not said",
};
const REFUSED_WHEN_READING: Text = text! {
    kk: "Екеуі де сол қалпында көрсетілді: екі жағдайда да бұл — қызмет көрсетуден бас тарту, өтінішті қабылдаудан бас тарту емес",
    ru: "Показано и то, и другое: в обоих случаях это отказ в оказании услуги, а не в приёме документов",
    en: "Both are shown as they stand: either way the service is refused, not the acceptance of the documents",
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
    kk: "Өтініш беруші үшін стандарттағы 30 минут мерзімі қолданылады: регламентте жалпы мерзім көрсетілмеген; рәсімдер сол қалпында келтірілді",
    ru: "Для заявителя действует срок стандарта — 30 минут: в регламенте общий срок не указан; процедуры показаны так, как они в нём описаны",
    en: "For the applicant the 30 minutes of the standard hold: the regulation states no term of its own; the steps are shown as they stand",
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
                result: Some(REGISTERED),
                at: at!((app 1, p 5 (1)), (app 1, p 7 (1))),
            },
            Step {
                actor: HEAD,
                action: ASSIGNS,
                duration: FIVE_MINUTES,
                by: Desk::Provider,
                timing: Timing::Next,
                result: Some(RESOLUTION),
                at: at!((app 1, p 5 (2)), (app 1, p 7 (2))),
            },
            Step {
                actor: EXECUTOR,
                action: PREPARES,
                duration: TWENTY_MINUTES,
                by: Desk::Provider,
                timing: Timing::Next,
                result: Some(DRAFT),
                at: at!((app 1, p 5 (3)), (app 1, p 7 (3))),
            },
            Step {
                actor: HEAD,
                action: SIGNS,
                duration: FIVE_MINUTES,
                by: Desk::Provider,
                timing: Timing::Next,
                result: Some(SIGNED),
                at: at!((app 1, p 5 (4)), (app 1, p 7 (4))),
            },
            Step {
                actor: CLERK,
                action: ISSUES,
                duration: FIVE_MINUTES,
                by: Desk::Provider,
                timing: Timing::Next,
                result: Some(ISSUED),
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
    notes: &[
        Statement { text: REFUSAL_TIME, at: at!((app 1, p 5 (1)), (app 1, p 7 (1))) },
        Statement { text: HANDBOOK, at: at!((app 1, p 8)) },
    ],
    conflicts: &[
        Conflict {
            id: "steps-longer-than-term",
            bears: Bears::Term,
            channels: &[Office],
            when: Condition::Always,
            text: text! {
                kk: "Регламенттегі рәсімдер барлығы 40 минутқа созылады, ал стандарттағы мерзім — 30 минут",
                ru: "Процедуры по регламенту занимают вместе 40 минут, а срок по стандарту — 30 минут",
                en: "The steps of the regulation come to 40 minutes, the term of the standard is 30 minutes",
            },
            reading: TERM_READING,
            at: at!((app 1, p 5), (app 1, p 7)).and(ADMISSION_TERM),
        },
        Conflict {
            id: "refused-at-the-counter",
            bears: Bears::Nothing,
            channels: &[Office],
            when: Condition::Always,
            text: REFUSED_WHEN,
            reading: REFUSED_WHEN_READING,
            at: at!((app 1, p 3), (app 1, p 5 (1)), (app 1, p 5 (3)), (app 1, p 5 (4)), (app 1, p 5 (5))),
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
            en: "Acceptance of documents and enrolment of children in preschool organisations",
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
    result: Some(RESOLUTION),
    at: at!((app 2, p 5 (2)), (app 2, p 7 (2))),
};
const STEP_PREPARES: Step = Step {
    actor: EXECUTOR,
    action: PREPARES,
    duration: TWENTY_MINUTES,
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(DRAFT),
    at: at!((app 2, p 5 (3)), (app 2, p 7 (3))),
};
const STEP_HEAD_SIGNS: Step = Step {
    actor: HEAD,
    action: SIGNS,
    duration: FIVE_MINUTES,
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(SIGNED),
    at: at!((app 2, p 5 (4)), (app 2, p 7 (4))),
};

const PORTAL_STEPS: Text = text! {
    kk: "5-тармақта өтініш беру тәсілі аталмаған, ал порталға арналған 9-тармақта көрсетілетін қызметті берушінің ішкі рәсімдері сипатталмаған; сондықтан портал үшін 5-тармақтың рәсімдері алынды",
    ru: "Пункт 5 не называет способа подачи, а пункт 9 о портале не описывает внутренних процедур услугодателя; поэтому для портала взяты процедуры пункта 5",
    en: "Paragraph 5 names no channel, and paragraph 9 on the portal does not describe the steps inside the provider; so the steps of paragraph 5 are taken for the portal",
};

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Облыстардың, қалалардың, аудандардың (облыстық маңызы бар қалалардың) жергілікті атқарушы органдары, қаладағы аудандардың, аудандық маңызы бар қалалардың, кенттердің, ауылдардың, ауылдық округтердің әкімдері",
            ru: "Местные исполнительные органы областей, городов, районов (городов областного значения), акимы районов в городе, городов районного значения, посёлков, сёл, сельских округов",
            en: "Local executive bodies of regions, cities and districts (cities of regional significance), akims of city districts, towns of district significance, settlements, villages and rural districts",
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
                        kk: "құжаттарды қабылдап, тіркейді, ақпараттық жүйелердегі заңмен қорғалатын құпиясы бар мәліметтерді пайдалануға келісім алады және басшыға береді",
                        ru: "принимает и регистрирует документы, получает согласие на использование сведений, составляющих охраняемую законом тайну, из информационных систем, передаёт документы руководителю",
                        en: "receives and registers the documents, takes the consent to the use of data that are a secret protected by law and are held in information systems, and passes the documents to the head",
                    },
                    duration: FIVE_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: Some(RECEIVED),
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
                    result: Some(ISSUED),
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
                    by: Desk::StateCorporation,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 8 (1))),
                },
                Step {
                    actor: CORPORATION,
                    action: text! {
                        kk: "құжаттарды тіркейді және ақпараттық жүйелердегі заңмен қорғалатын құпиясы бар мәліметтерді пайдалануға келісім алады",
                        ru: "регистрирует документы и получает согласие на использование сведений, составляющих охраняемую законом тайну, из информационных систем",
                        en: "registers the documents and takes the consent to the use of data that are a secret protected by law and are held in information systems",
                    },
                    duration: FIVE_MINUTES,
                    by: Desk::StateCorporation,
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
                    by: Desk::StateCorporation,
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
                    by: Desk::StateCorporation,
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
                    actor: PROVIDER,
                    action: text! {
                        kk: "электрондық сұранысты тексеріп, тіркейді және басшыға береді",
                        ru: "проверяет и регистрирует электронный запрос, передаёт его руководителю",
                        en: "checks and registers the electronic request and passes it to the head",
                    },
                    duration: FIVE_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: Some(RECEIVED),
                    at: at!((app 2, p 5 (1)), (app 2, p 7 (1)), (app 2, p 9 (4))).read_as(PORTAL_STEPS),
                },
                Step { at: STEP_HEAD_ASSIGNS.at.read_as(PORTAL_STEPS), ..STEP_HEAD_ASSIGNS },
                Step { at: STEP_PREPARES.at.read_as(PORTAL_STEPS), ..STEP_PREPARES },
                Step { at: STEP_HEAD_SIGNS.at.read_as(PORTAL_STEPS), ..STEP_HEAD_SIGNS },
                Step {
                    actor: PROVIDER,
                    action: text! {
                        kk: "нәтижені «жеке кабинетке» электрондық құжат түрінде жібереді",
                        ru: "направляет результат в «личный кабинет» в форме электронного документа",
                        en: "sends the result to the personal cabinet as an electronic document",
                    },
                    duration: FIVE_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: Some(ISSUED),
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
        channels: &[Office, StateCorporation], data: ProtectedData::Secret, form: None,
        text: text! {
            kk: "Заңдарда өзгеше көзделмесе, тіркеу кезінде ақпараттық жүйелердегі заңмен қорғалатын құпиясы бар мәліметтерді пайдалануға келісім алынады",
            ru: "Если законами не предусмотрено иное, при регистрации получают согласие на использование сведений, составляющих охраняемую законом тайну, из информационных систем",
            en: "Unless laws provide otherwise, consent is taken at registration to the use of data that are a secret protected by law and are held in information systems",
        },
        at: at!((app 2, p 5 (1)), (app 2, p 7 (1)), (app 2, p 8 (1))).quoting(quote! {
            kk: "егер Қазақстан Республикасының заңдарында өзгеше көзделмесе, мемлекеттік қызметті көрсету кезінде ақпараттық жүйелердегі заңмен қорғалатын құпиясы бар мәліметтерді пайдалануға келісім алады",
        }),
    }),
    signature: Some(Signature { or_one_time_password: false, at: at!((app 2, p 9 (3))), checks: None }),
    notes: &[
        Statement { text: REFUSAL_TIME, at: at!((app 2, p 5 (1)), (app 2, p 7 (1))) },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорация дегеніміз — «Азаматтарға арналған үкімет» мемлекеттік корпорациясының Қостанай облысы бойынша филиалы және оның қалалар мен аудандардағы бөлімдері",
                ru: "Государственная корпорация здесь — филиал Государственной корпорации «Правительство для граждан» по Костанайской области и его отделы в городах и районах",
                en: "The State Corporation here is the branch of the State Corporation \"Government for Citizens\" for Kostanay Region and its divisions in cities and districts",
            },
            at: at!((app 2, p 1 (2))).quoting(quote! {
                kk: "коммерциялық емес акционерлік қоғамының Қостанай облысы бойынша филиалы және оның қалалар мен аудандардағы бөлімдері",
            }),
        },
        Statement {
            text: text! {
                kk: "Бұл редакция қызметтің қазақша атауын өзгертті, орысша атауы өзгерген жоқ",
                ru: "Эта редакция изменила казахское название услуги; русское осталось прежним",
                en: "This edition changed the Kazakh name of the service; the Russian one stayed as it was",
            },
            at: at!((cl 1)).quoting(quote! {
                kk: "көрсетілген қаулының мемлекеттік тілдегі 1-тармақтың 2) тармақшасы жаңа редакцияда жазылсын, орыс тіліндегі мәтін өзгермейді",
            }),
        },
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
                kk: "Өтініш беруші порталда жеке сәйкестендіру нөмірі (ЖСН) арқылы тіркеледі (авторизацияланады)",
                ru: "На портале заявитель регистрируется (авторизуется) по индивидуальному идентификационному номеру (ИИН)",
                en: "On the portal the applicant registers (logs in) with the individual identification number (IIN)",
            },
            at: at!((app 2, p 9 (1))),
        },
        Statement {
            text: text! {
                kk: "Порталда өтініш беруші қызметті таңдайды, электрондық сұранысты толтырады және құжаттарды тіркейді",
                ru: "На портале заявитель выбирает услугу, заполняет электронный запрос и прикрепляет документы",
                en: "On the portal the applicant chooses the service, fills in the electronic request and attaches the documents",
            },
            at: at!((app 2, p 9 (2))),
        },
        Statement {
            text: text! {
                kk: "Көрсетілетін қызметті беруші электрондық сұранысты тексеріп, тіркейді",
                ru: "Услугодатель проверяет и регистрирует электронный запрос",
                en: "The provider checks and registers the electronic request",
            },
            at: at!((app 2, p 9 (4))),
        },
        Statement {
            text: text! {
                kk: "«Жеке кабинетте» қызметтерді алу тарихынан сұраныстың мәртебесі мен қызмет көрсету мерзімі көрінеді",
                ru: "В «личном кабинете» видны статус запроса и срок оказания услуги",
                en: "The personal cabinet shows the status of the request and the term of the service",
            },
            at: at!((app 2, p 9 (5))),
        },
        Statement {
            text: text! {
                kk: "Портал арқылы берілген өтініштің нәтижесі көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ қойылған электрондық құжат түрінде «жеке кабинетке» келеді",
                ru: "Результат обращения через портал приходит в «личный кабинет» электронным документом с ЭЦП уполномоченного лица услугодателя",
                en: "The result of a portal request arrives in the personal cabinet as an electronic document signed by the provider's authorised person",
            },
            at: at!((app 2, p 3), (app 2, p 9 (6)), (app 2, p 9 (7))),
        },
        Statement { text: HANDBOOK, at: at!((app 2, p 9)) },
    ],
    conflicts: &[
        Conflict {
            id: "steps-longer-than-term",
            bears: Bears::Term,
            channels: &[Office, Portal],
            when: Condition::Always,
            text: text! {
                kk: "Регламенттегі рәсімдер барлығы 40 минутқа созылады, ал стандарттағы мерзім — 30 минут",
                ru: "Процедуры по регламенту занимают вместе 40 минут, а срок по стандарту — 30 минут",
                en: "The steps of the regulation come to 40 minutes, the term of the standard is 30 minutes",
            },
            reading: TERM_READING,
            at: at!((app 2, p 5), (app 2, p 7)).and(QUEUE_TERM),
        },
        Conflict {
            id: "state-corporation-steps-longer-than-term",
            bears: Bears::Term,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "Мемлекеттік корпорация арқылы рәсімдер барлығы 42 минутқа созылады, ал стандарттағы мерзім — 30 минут; оның үстіне көрсетілетін қызметті берушіге 8-тармақтың 3) тармақшасы 20 минут, 5-тармақ 40 минут береді",
                ru: "Через Государственную корпорацию процедуры занимают вместе 42 минуты, а срок по стандарту — 30 минут; кроме того, услугодателю подпункт 3) пункта 8 отводит 20 минут, а пункт 5 — 40",
                en: "Through the State Corporation the steps come to 42 minutes, the term of the standard is 30 minutes; besides, paragraph 8(3) gives the provider 20 minutes and paragraph 5 gives it 40",
            },
            reading: text! {
                kk: "Өтініш беруші үшін стандарттағы 30 минут мерзімі қолданылады; рәсімдер Мемлекеттік корпорацияға арналған 8-тармақ бойынша көрсетілді",
                ru: "Для заявителя действует срок стандарта — 30 минут; процедуры показаны по пункту 8, который посвящён Государственной корпорации",
                en: "For the applicant the 30 minutes of the standard hold; the steps are shown by paragraph 8, which is about the State Corporation",
            },
            at: at!((app 2, p 8 (1)), (app 2, p 8 (2)), (app 2, p 8 (3)), (app 2, p 8 (4)), (app 2, p 5))
                .and(QUEUE_TERM),
        },
        Conflict {
            id: "refused-at-the-counter",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation, Portal],
            when: Condition::Always,
            text: REFUSED_WHEN,
            reading: REFUSED_WHEN_READING,
            at: at!((app 2, p 3), (app 2, p 5 (1)), (app 2, p 5 (3)), (app 2, p 5 (4)), (app 2, p 5 (5))),
        },
        Conflict {
            id: "signature-or-password",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "9-тармақтың 3) тармақшасы бойынша электрондық сұраныс өтініш берушінің ЭЦҚ-сымен ғана куәландырылады, ал стандарт бір реттік құпиясөзді де жеткілікті санайды",
                ru: "По подпункту 3) пункта 9 электронный запрос удостоверяют только ЭЦП заявителя, а стандарт допускает и одноразовый пароль",
                en: "By paragraph 9(3) the electronic request is certified with the applicant's electronic signature alone, while the standard also allows a one-time password",
            },
            reading: text! {
                kk: "ЭЦҚ екі акт бойынша да жарайды; бір реттік құпиясөз жарай ма, лауазымды адам шешеді",
                ru: "ЭЦП годится по обоим актам; годится ли одноразовый пароль, решает должностное лицо",
                en: "An electronic signature will do by both acts; whether a one-time password will, an official judges",
            },
            at: at!((app 2, p 9 (3))).and(PASSWORD).quoting(quote! {
                kk: "электрондық сұранысты көрсетілетін қызметті алушының ЭЦҚ-сы арқылы куәландыру; ЭЦҚ-мен куәландырылған электронды құжат нысанында немесе бір реттік құпиясөз енгізу арқылы",
                ru: "удостоверенного ЭЦП услугополучателя или путем введения одноразового пароля",
            }),
        },
        Conflict {
            id: "automated-or-by-hand",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation, Portal],
            when: Condition::Always,
            text: text! {
                kk: "2-тармақта қызмет «толық автоматтандырылған» деп аталған, ал 5 және 7-тармақтарда оны қызметкерлер жалпы ұзақтығы 40 минут бес рәсіммен көрсетеді",
                ru: "Пункт 2 называет услугу «полностью автоматизированной», а по пунктам 5 и 7 её оказывают работники пятью процедурами общей длительностью 40 минут",
                en: "Paragraph 2 calls the service fully automated, while by paragraphs 5 and 7 employees give it in five steps of 40 minutes together",
            },
            reading: text! {
                kk: "Рәсімдер сол қалпында көрсетілді: 2-тармақ қағаз түрін де қалдырады; порталда рәсімдер осылай жүре ме, айтылмаған",
                ru: "Процедуры показаны как есть: пункт 2 оставляет и бумажную форму; идут ли так процедуры на портале, не сказано",
                en: "The steps are shown as they stand: paragraph 2 allows the paper form too; whether the steps go so on the portal is not said",
            },
            at: at!((app 2, p 2), (app 2, p 5), (app 2, p 7)).quoting(quote! {
                kk: "Мемлекеттік қызмет көрсету нысаны: электрондық (толық автоматтандырылған) және (немесе) қағаз түрінде",
            }),
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
                ru: "По пункту 3 результат направляется электронным документом, а по описанию процедур его выдаёт работник канцелярии или Государственной корпорации",
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
            en: "Placing children of preschool age (under 7) in the queue for a place in preschool organisations",
        },
        at!((app 2, title), (app 2, p 1)),
    )
};
