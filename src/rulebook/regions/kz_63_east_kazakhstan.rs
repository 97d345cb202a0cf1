//! East Kazakhstan Region: resolution of the akimat No 211 of 20 August 2015, edition of 29 July 2016 (resolution
//! No 293).

use crate::law::Channel::{Office, Portal, StateCorporation};
use crate::law::{
    Act, Address, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Desk, Duration, Edition, InForce, Known,
    Procedure, Proof, Reference, Refusal, RefusalStage, Region, Representation, Role, Rules, Service, Signature,
    Source, Statement, Step, Term, Text, Timing, Touches, Unit, Unseen, Zone,
};
use crate::rulebook::national::{order_172, order_179};
use crate::{at, day, place, text};

/// The region.
pub(super) static REGION: Region = Region {
    code: "KZ-63",
    name: text! { kk: "Шығыс Қазақстан облысы", ru: "Восточно-Казахстанская область", en: "East Kazakhstan Region" },
    zone: Zone::Almaty,
    founded: None,
    editions: &[&EDITION],
    unseen: &[&EARLIER],
};

static ACT: Act = Act {
    id: "kz-63-akimat-211-2015",
    edition: day!(2016, 7, 29),
    cited: text! {
        kk: "Шығыс Қазақстан облысы әкімдігінің 2015 жылғы 20 тамыздағы № 211 қаулысы (29.07.2016 № 293 қаулының редакциясында)",
        ru: "постановление акимата Восточно-Казахстанской области от 20 августа 2015 года № 211 (в редакции постановления № 293 от 29 июля 2016 года)",
        en: "resolution of the akimat of East Kazakhstan Region No 211 of 20 August 2015 (edition of resolution No 293 of 29 July 2016)",
    },
    title: TITLE,
    url: URL,
};

static EARLIER_ACT: Act = Act {
    id: "kz-63-akimat-211-2015",
    edition: day!(2015, 8, 20),
    cited: text! {
        kk: "Шығыс Қазақстан облысы әкімдігінің 2015 жылғы 20 тамыздағы № 211 қаулысы (бұрынғы редакция)",
        ru: "постановление акимата Восточно-Казахстанской области от 20 августа 2015 года № 211 (в прежней редакции)",
        en: "resolution of the akimat of East Kazakhstan Region No 211 of 20 August 2015 (earlier edition)",
    },
    title: TITLE,
    url: URL,
};

const TITLE: Text = text! {
    kk: "Білім саласындағы мемлекеттік көрсетілетін қызметтер регламенттерін бекіту туралы",
    ru: "Об утверждении регламентов государственных услуг в сфере образования",
    en: "On the approval of regulations of public services in the field of education",
};

const URL: Option<Address> = None;

static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2016, 7, 29),
    registered: Known::On(day!(2016, 9, 2)),
    published: Known::No(text! {
        kk: "Қаулы алғаш ресми жарияланған күн мәтінде көрсетілмеген",
        ru: "День первого официального опубликования в тексте не указан",
        en: "The text does not state the day of its first official publication",
    }),
    in_force: InForce { from: START, to: END },
    beside: false,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "№ 293 қаулының қазақша мәтіні (Әділет департаментінде 02.09.2016 № 4665 болып тіркелген), сызбаларсыз; орысша мәтіні оқылған жоқ, орысша атаулар — аударма немесе республикалық стандарттардағы атаулар",
        ru: "Казахский текст постановления № 293 (зарегистрировано в Департаменте юстиции 02.09.2016 под № 4665), без схем; русский текст не читался, русские названия — перевод или названия из республиканских стандартов",
        en: "The Kazakh text of resolution No 293 (registered by the Department of Justice on 02.09.2016, No 4665), without the diagrams; the Russian text was not read, Russian names are translations or come from the national standards",
    },
    services: &[QUEUE, EXTERNAT, DUPLICATE],
};

const START: Bound = Bound::Approximate {
    day: day!(2016, 9, 13),
    within_days: 60,
    basis: text! {
        kk: "Қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі (2-тармақ); жарияланған күні белгісіз, сондықтан ең ерте күн алынды: тіркелген күнге (02.09.2016) он бір күн қосылды",
        ru: "Постановление вводится в действие по истечении десяти календарных дней после дня первого официального опубликования (пункт 2); день опубликования неизвестен, поэтому взят самый ранний день: день регистрации (02.09.2016) и одиннадцать дней",
        en: "The resolution takes effect on the expiry of ten calendar days after the day of its first official publication (clause 2); that day is not known, so the earliest is taken: registration (02.09.2016) plus eleven days",
    },
};

const END: Bound = Bound::Approximate {
    day: day!(2020, 3, 21),
    within_days: 60,
    basis: text! {
        kk: "Күші әкімдіктің 10.03.2020 № 69 қаулысымен жойылды, ол да алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; жарияланған күні белгісіз, сондықтан ең ерте күн алынды: қабылданған күнге он бір күн қосылды",
        ru: "Утратило силу постановлением акимата от 10.03.2020 № 69, которое вводится в действие по той же формуле; день его опубликования неизвестен, поэтому взят самый ранний день: день принятия и одиннадцать дней",
        en: "Repealed by resolution of the akimat No 69 of 10.03.2020, which takes effect by the same formula; the day of its publication is not known, so the earliest is taken: adoption plus eleven days",
    },
};

static EARLIER: Unseen = Unseen {
    act: &EARLIER_ACT,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2015, 10, 23),
            within_days: 10,
            basis: text! {
                kk: "«Рудный Алтай» және «Дидар» газеттерінде 2015 жылғы 12–20 қазанда бөлініп жарияланған; қолданысқа енгізу туралы тармағы оқылған жоқ, сондықтан әдеттегі формула алынды: алғашқы бөлігі жарияланған күннен кейін күнтізбелік он күн өткен соң",
                ru: "Опубликовано частями в газетах «Рудный Алтай» и «Дидар» 12–20 октября 2015 года; пункт о введении в действие не читался, поэтому взята обычная формула: по истечении десяти календарных дней после дня опубликования первой части",
                en: "Published in parts in the newspapers Rudny Altai and Didar on 12 to 20 October 2015; its clause on entry into force was not read, so the usual formula is taken: on the expiry of ten calendar days after the first part",
            },
        },
        to: START,
    },
    services: &[Service::PreschoolQueue, Service::ExternatPermit, Service::EducationDocumentDuplicate],
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

const FIFTEEN_MINUTES: Option<Duration> = Some(Duration { amount: 15, unit: Unit::Minutes });
const TWELVE_WORKING_DAYS: Option<Duration> = Some(Duration { amount: 12, unit: Unit::WorkingDays });
const FIFTEEN_WORKING_DAYS: Duration = Duration { amount: 15, unit: Unit::WorkingDays };

const CLERK: Text = text! { kk: "Кеңсе қызметкері", ru: "Работник канцелярии", en: "Office clerk" };
const HEAD: Text = text! { kk: "Басшы", ru: "Руководитель", en: "Head" };
const CORPORATION: Text = text! {
    kk: "Мемлекеттік корпорация қызметкері",
    ru: "Работник Государственной корпорации",
    en: "State Corporation employee",
};
const SECTOR: Text = text! {
    kk: "Мемлекеттік корпорацияның жинақтау секторы",
    ru: "Накопительный сектор Государственной корпорации",
    en: "Accumulation sector of the State Corporation",
};
const COURIER: Text = text! { kk: "Курьер", ru: "Курьер", en: "Courier" };

const REGISTERS: Text = text! {
    kk: "құжаттарды қабылдап, тіркейді және басшыға береді",
    ru: "принимает и регистрирует документы, передаёт их руководителю",
    en: "receives and registers the documents and passes them to the head",
};
const SIGNS: Text = text! { kk: "нәтижеге қол қояды", ru: "подписывает результат", en: "signs the result" };
const ACCEPTS: Text = text! {
    kk: "құжаттарды қабылдап, тіркейді және қолхат береді",
    ru: "принимает и регистрирует документы, выдаёт расписку",
    en: "accepts and registers the documents and gives a receipt",
};
const SORTS: Text = text! {
    kk: "құжаттарды қолхаттағы штрих-код бойынша тіркеп, курьерге береді",
    ru: "регистрирует документы по штрих-коду расписки и передаёт их курьеру",
    en: "registers the documents by the bar code of the receipt and hands them to the courier",
};
const DELIVERS: Text = text! {
    kk: "құжаттарды көрсетілетін қызметті берушіге жеткізеді",
    ru: "доставляет документы услугодателю",
    en: "delivers the documents to the provider",
};
const ISSUES_BY_RECEIPT: Text = text! {
    kk: "нәтижені қолхатта көрсетілген күні береді",
    ru: "выдаёт результат в день, указанный в расписке",
    en: "issues the result on the day named in the receipt",
};

const COLLECTION: Text = text! {
    kk: "Өтініш беруші нәтижені алуға Мемлекеттік корпорацияға қолхатта көрсетілген күні келеді",
    ru: "За результатом заявитель приходит в Государственную корпорацию в день, указанный в расписке",
    en: "The applicant collects the result at the State Corporation on the day named in the receipt",
};
const BOOKING: Text = text! {
    kk: "Мемлекеттік корпорацияда нәтиже электрондық кезек бойынша беріледі; кезекті портал арқылы брондауға болады",
    ru: "В Государственной корпорации результат выдают в порядке электронной очереди; очередь можно забронировать через портал",
    en: "At the State Corporation results are issued by the electronic queue, which can be booked through the portal",
};
const HANDLING: Text = text! {
    kk: "Мемлекеттік корпорацияда сұрау салуды өңдеу ұзақтығы — 15 минут",
    ru: "Обработка запроса в Государственной корпорации занимает 15 минут",
    en: "A request is handled at the State Corporation in 15 minutes",
};

const RESOLUTION_NUMBER: Text = text! {
    kk: "Қаулының нөмірі — 293, ал 1 және 2-қосымшаларда № 239 деп көрсетілген",
    ru: "Номер постановления — 293, а в приложениях 1 и 2 указан № 239",
    en: "The resolution's own number is 293; appendices 1 and 2 say No 239",
};
const RESOLUTION_NUMBER_READING: Text = text! {
    kk: "Қаулының өзіндегі нөмір — 293 — алынды: ол осы нөмірмен шыққан; 239 — цифрлардың орны ауысып кеткен қате",
    ru: "Взят номер самого постановления — 293; 239 — очевидная перестановка цифр",
    en: "The number of the resolution itself, 293, is taken; 239 is a transposition",
};
const NO_REFUSAL_READING: Text = text! {
    kk: "Бас тарту мүмкін: ол өтінішті қарау тәртібінде тікелей көрсетілген; 3-тармақ оң нәтижені ғана атайды",
    ru: "Отказ возможен: он прямо назван в порядке рассмотрения заявления; пункт 3 называет только положительный результат",
    en: "A refusal is possible: the flow names it outright; paragraph 3 lists the positive result only",
};

const QUEUE_TERM_OF_STANDARDS: &[Reference] = &[
    Reference { act: &order_172::e2015_04_07::ACT, place: place!(app 1, p 4) },
    Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 4) },
];

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Ауданның (облыстық маңызы бар қаланың) жергілікті атқарушы органдары, аудандық маңызы бар қала, кент, ауыл, ауылдық округ әкімдері",
            ru: "Местные исполнительные органы района (города областного значения), акимы города районного значения, посёлка, села, сельского округа",
            en: "Local executive bodies of districts and cities of regional importance, akims of towns of district importance, settlements, villages and rural districts",
        },
        at: at!((app 1, p 1)),
    }),
    form: Some(Statement {
        text: text! {
            kk: "Электрондық (толық автоматтандырылған) және (немесе) қағаз түрінде",
            ru: "Электронная (полностью автоматизированная) и (или) бумажная",
            en: "Electronic (fully automated) and/or paper",
        },
        at: at!((app 1, p 2)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "Кезек нөмірі көрсетілген хабарлама (еркін нысанда) немесе орын болса — стандарттың 1-қосымшасындағы нысан бойынша мектепке дейінгі ұйымға жолдама",
            ru: "Уведомление с номером очереди (в произвольной форме) или, при наличии места, направление в дошкольную организацию по форме приложения 1 к стандарту",
            en: "A notice with the number in the queue (free form) or, where there is a place, a referral to a preschool organisation on the form of appendix 1 to the standard",
        },
        at: at!((app 1, p 3)),
    }),
    result_form: Some(Statement {
        text: text! {
            kk: "Электрондық (толық автоматтандырылған) және (немесе) қағаз түрінде",
            ru: "Электронная (полностью автоматизированная) и (или) бумажная",
            en: "Electronic (fully automated) and/or paper",
        },
        at: at!((app 1, p 3)),
    }),
    channels: &[
        ChannelRule {
            channel: Office,
            offered: true,
            at: at!((app 1, p 1 (1)), (app 1, p 5)).read_as(text! {
                kk: "1-тармақта «көрсетілетін қызметті беруші» делінген; 5-тармақ бойынша құжаттарды оның кеңсе қызметкері қабылдайды",
                ru: "В пункте 1 назван сам услугодатель; по пункту 5 документы принимает работник его канцелярии",
                en: "Paragraph 1 says “the provider”; by paragraph 5 it is its office clerk who receives the documents",
            }),
        },
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 1, p 1 (2))) },
        ChannelRule { channel: Portal, offered: true, at: at!((app 1, p 1 (3))) },
    ],
    terms: &[Term {
        channels: &[Office, StateCorporation, Portal],
        duration: Duration { amount: 30, unit: Unit::Minutes },
        at: at!((app 1, p 5)),
    }],
    procedures: &[Procedure {
        channels: &[Office, StateCorporation, Portal],
        steps: &[
            Step {
                actor: CLERK,
                action: REGISTERS,
                duration: Some(Duration { amount: 10, unit: Unit::Minutes }), by: Desk::Provider, timing: Timing::Next, result: None,
                at: at!((app 1, p 5), (app 1, p 8 (1))),
            },
            Step {
                actor: HEAD,
                action: text! {
                    kk: "құжаттарды қарап, орындаушыға береді",
                    ru: "рассматривает документы и передаёт их исполнителю",
                    en: "looks at the documents and passes them to the responsible officer",
                },
                duration: Some(Duration { amount: 5, unit: Unit::Minutes }), by: Desk::Provider, timing: Timing::Next, result: None,
                at: at!((app 1, p 5), (app 1, p 8 (2))),
            },
            Step {
                actor: text! { kk: "Орындаушы", ru: "Исполнитель", en: "Responsible officer" },
                action: text! {
                    kk: "құжаттардың талаптарға сәйкестігін тексеріп, нәтижені дайындайды",
                    ru: "проверяет соответствие документов требованиям и готовит результат",
                    en: "checks the documents against the requirements and prepares the result",
                },
                duration: Some(Duration { amount: 10, unit: Unit::Minutes }), by: Desk::Provider, timing: Timing::Next, result: None,
                at: at!((app 1, p 5), (app 1, p 8 (3))),
            },
            Step {
                actor: HEAD,
                action: SIGNS,
                duration: Some(Duration { amount: 2, unit: Unit::Minutes }), by: Desk::Provider, timing: Timing::Next, result: None,
                at: at!((app 1, p 5), (app 1, p 8 (4))),
            },
            Step {
                actor: CLERK,
                action: text! { kk: "нәтижені береді", ru: "выдаёт результат", en: "issues the result" },
                duration: Some(Duration { amount: 3, unit: Unit::Minutes }), by: Desk::Provider, timing: Timing::Next, result: None,
                at: at!((app 1, p 5), (app 1, p 8 (5))),
            },
        ],
    }],
    refusals: &[
        Refusal {
            stage: RefusalStage::Acceptance,
            channels: &[StateCorporation],
            cause: Cause::IncompletePackage,
            text: text! {
                kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация өтінішті қабылдамайды және бас тарту туралы қолхат береді (стандарттың 3-қосымшасындағы нысан)",
                ru: "При неполном пакете Государственная корпорация отказывает в приёме заявления и выдаёт расписку об отказе (форма в приложении 3 к стандарту)",
                en: "The State Corporation does not accept an incomplete package and gives a receipt of refusal (form in appendix 3 to the standard)",
            },
            at: at!((app 1, p 9)),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Portal],
            cause: Cause::Signature,
            text: text! {
                kk: "Өтініш берушінің электрондық цифрлық қолтаңбасының түпнұсқалығы расталмаса, қызмет көрсетуден бас тартылады",
                ru: "В оказании услуги отказывают, если подлинность электронной цифровой подписи заявителя не подтверждена",
                en: "The service is refused if the applicant's electronic signature is not confirmed",
            },
            at: at!((app 1, p 11 (7))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Portal],
            cause: Cause::Flaws,
            text: text! {
                kk: "Өтініш берушінің құжаттарында бұзушылықтар болса, қызмет көрсетуден бас тартылады",
                ru: "В оказании услуги отказывают, если в документах заявителя есть нарушения",
                en: "The service is refused if there are flaws in the applicant's documents",
            },
            at: at!((app 1, p 11 (11))),
        },
    ],
    representation: &[Representation {
        roles: &[Role::Proxy],
        channels: &[Office, StateCorporation], when: Condition::Always,
        proof: Proof::PowerOfAttorney,
        text: text! {
            kk: "Өтінішті сенімхат бойынша уәкілетті өкіл де бере алады",
            ru: "Заявление может подать и уполномоченный представитель по доверенности",
            en: "An authorised representative may apply by a power of attorney",
        }, collecting: None,
        at: at!((app 1, p 4), (app 1, p 5), (app 1, p 8 (1)), (app 1, p 9)),
    }],
    signature: Some(Signature {
        or_one_time_password: false,
        at: at!((app 1, p 4), (app 1, p 11 (5))),
        checks: Some(at!((app 1, p 11 (6)))),
    }),
    notes: &[
        Statement {
            text: text! {
                kk: "Қағаз түріндегі нәтиже сұралса, электрондық нәтиже басып шығарылып, мөрмен және қолмен куәландырылады",
                ru: "Если результат нужен на бумаге, электронный результат распечатывают и заверяют печатью и подписью",
                en: "Where the result is asked for on paper, the electronic one is printed, stamped and signed",
            },
            at: at!((app 1, p 3)),
        },
        Statement { text: HANDLING, at: at!((app 1, p 9)) },
        Statement { text: BOOKING, at: at!((app 1, p 10 (2))) },
        Statement {
            text: text! {
                kk: "Порталда бұрын тіркелмеген өтініш беруші жеке сәйкестендіру нөмірі (ЖСН) мен құпиясөз арқылы тіркеледі",
                ru: "Кто ещё не зарегистрирован на портале, регистрируется по индивидуальному идентификационному номеру (ИИН) и паролю",
                en: "Whoever is not yet registered on the portal registers with the individual identification number (IIN) and a password",
            },
            at: at!((app 1, p 11 (1))),
        },
        Statement {
            text: text! {
                kk: "Порталға кіргенде ЖСН мен құпиясөз тексеріледі; деректерде қате болса, портал кіргізбейді, бірақ бұл — қызмет көрсетуден бас тарту емес",
                ru: "При входе на портал проверяются ИИН и пароль; если в данных есть нарушения, портал не пускает, но это не отказ в оказании услуги",
                en: "The portal checks IIN and password at log-in; where the data are wrong it does not let the applicant in, which is no refusal of the service",
            },
            at: at!((app 1, p 11 (2)), (app 1, p 11 (3)), (app 1, p 11 (4))),
        },
        Statement {
            text: text! {
                kk: "Порталда сұрау салу нысаны толтырылады, құжаттардың электрондық көшірмелері тіркеледі және электрондық қолтаңбаның тіркеу куәлігі таңдалады",
                ru: "На портале заполняют форму запроса, прикрепляют электронные копии документов и выбирают регистрационное свидетельство электронной подписи",
                en: "On the portal the request form is filled in, electronic copies of the documents are attached and the signature certificate is chosen",
            },
            at: at!((app 1, p 11 (5))),
        },
        Statement {
            text: text! {
                kk: "Қол қойылған сұрау салу «электрондық үкімет» шлюзі арқылы көрсетілетін қызметті берушіге жетеді, тіркеледі және тексеріледі",
                ru: "Подписанный запрос через шлюз «электронного правительства» поступает услугодателю, регистрируется и проверяется",
                en: "The signed request reaches the provider through the e-government gateway, is registered and checked",
            },
            at: at!((app 1, p 11 (8)), (app 1, p 11 (9)), (app 1, p 11 (10))),
        },
        Statement {
            text: text! {
                kk: "Портал арқылы берілген өтініштің нәтижесі электрондық қолтаңба қойылған хабарлама түрінде «жеке кабинетке» келеді",
                ru: "Результат обращения через портал приходит в «личный кабинет» уведомлением с электронной подписью",
                en: "The result of a portal request arrives in the personal cabinet as an electronically signed notice",
            },
            at: at!((app 1, p 3), (app 1, p 11 (12))),
        },
    ],
    conflicts: &[
        Conflict {
            id: "thirty-minutes-or-fifteen-days",
            bears: Bears::Decision,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "5-тармақ бойынша мерзім Мемлекеттік корпорация арқылы да 30 минут, ал 10-тармақтың 1) тармақшасы бойынша — 15 жұмыс күні",
                ru: "По пункту 5 срок и при обращении в Государственную корпорацию — 30 минут, а по подпункту 1) пункта 10 — 15 рабочих дней",
                en: "By paragraph 5 the term is 30 minutes through the State Corporation too, by paragraph 10(1) it is 15 working days",
            },
            reading: text! {
                kk: "30 минут алынды: 5-тармақ бұл тәсілді де қамтиды, оқылған стандарттарда да 30 минут, ал 15 жұмыс күні туралы сөйлем осы қаулының басқа екі регламентінде сөзбе-сөз тұр",
                ru: "Принят срок 30 минут: пункт 5 охватывает и этот способ, в прочитанных стандартах тоже 30 минут, а фраза о 15 рабочих днях слово в слово стоит в двух других регламентах того же постановления",
                en: "30 minutes are taken: paragraph 5 covers this channel, the standards read say the same, and the sentence on 15 working days stands word for word in the two sibling regulations of the resolution",
            },
            at: at!((app 1, p 5), (app 1, p 10 (1)), (app 2, p 10 (2)), (app 3, p 10 (2))).and(QUEUE_TERM_OF_STANDARDS),
        },
        Conflict {
            id: "handling-beside-the-term",
            bears: Bears::Decision,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "Мемлекеттік корпорацияда сұрау салуды өңдеуге 15 минут кетеді, ал рәсімдердің өзі 30 минуттық мерзімді толық алады",
                ru: "Обработка запроса в Государственной корпорации занимает 15 минут, а сами действия уже занимают все 30 минут срока",
                en: "The State Corporation handles a request in 15 minutes, while the steps alone already take the 30 minutes of the term",
            },
            reading: text! {
                kk: "Өтініш беруші үшін мерзім — 30 минут; 15 минут бөлек көрсетілді, өйткені оның мерзімге кіретіні-кірмейтіні айтылмаған",
                ru: "Для заявителя срок — 30 минут; 15 минут показаны отдельно: входят ли они в срок, не сказано",
                en: "The applicant is promised 30 minutes; the 15 minutes are shown apart, as it is not said whether the term includes them",
            },
            at: at!((app 1, p 9), (app 1, p 5), (app 1, p 8)),
        },
        Conflict {
            id: "who-fills-in-and-signs",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "11-тармақтың 5) тармақшасында сұрау салу нысанын көрсетілетін қызметті беруші толтырады, 8) тармақшасында сұрау салу оның қолтаңбасымен куәландырылады делінген, ал қолтаңбаның тіркеу куәлігін өтініш беруші таңдайды",
                ru: "По подпункту 5) пункта 11 форму запроса заполняет услугодатель, по подпункту 8) запрос заверяют его подписью, хотя регистрационное свидетельство подписи выбирает заявитель",
                en: "By paragraph 11(5) the provider fills in the request, by 11(8) it is certified by the provider's signature, though it is the applicant who chooses the certificate",
            },
            reading: text! {
                kk: "Сұрау салуды өтініш беруші толтырып, өз қолтаңбасымен куәландырады: 4-тармақта және 11-тармақтың 6), 7) тармақшаларында солай",
                ru: "Запрос заполняет и подписывает заявитель: так по пункту 4 и подпунктам 6) и 7) пункта 11",
                en: "The applicant fills in and signs the request, as paragraphs 4, 11(6) and 11(7) have it",
            },
            at: at!((app 1, p 11 (5)), (app 1, p 11 (8)), (app 1, p 4), (app 1, p 11 (6)), (app 1, p 11 (7))),
        },
        Conflict {
            id: "applied-to-whom",
            bears: Bears::Nothing,
            channels: &[Office],
            when: Condition::Always,
            text: text! {
                kk: "5-тармақ бойынша мерзім көрсетілетін қызметті алушыға жүгінген сәттен есептеледі",
                ru: "По пункту 5 срок идёт с момента обращения к услугополучателю",
                en: "By paragraph 5 the term runs from the moment of applying to the recipient of the service",
            },
            reading: text! {
                kk: "Көрсетілетін қызметті берушіге жүгінген сәт алынды: өтінішті 1-тармақ бойынша сол қабылдайды",
                ru: "Взят момент обращения к услугодателю: по пункту 1 заявления принимает он",
                en: "The moment of applying to the provider is taken: by paragraph 1 it receives the applications",
            },
            at: at!((app 1, p 5), (app 1, p 1 (1))),
        },
        Conflict {
            id: "no-refusal-named",
            bears: Bears::Nothing,
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            text: text! {
                kk: "3-тармақта бас тарту нәтиже ретінде аталмаған, ал 9-тармақта және 11-тармақтың 7), 11) тармақшаларында бас тарту бар",
                ru: "Пункт 3 не называет отказ результатом, а в пункте 9 и подпунктах 7) и 11) пункта 11 отказ есть",
                en: "Paragraph 3 names no refusal as a result, paragraphs 9, 11(7) and 11(11) have one",
            },
            reading: NO_REFUSAL_READING,
            at: at!((app 1, p 3), (app 1, p 9), (app 1, p 11 (7)), (app 1, p 11 (11))),
        },
        Conflict {
            id: "resolution-number",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation, Portal],
            when: Condition::Always,
            text: RESOLUTION_NUMBER,
            reading: RESOLUTION_NUMBER_READING,
            at: at!((title), (app 1, title), (app 2, title)),
        },
    ],
    ..Rules::of(
        Service::PreschoolQueue,
        text! {
            kk: "Мектепке дейінгі балалар ұйымдарына жіберу үшін мектепке дейінгі (7 жасқа дейін) жастағы балаларды кезекке қою",
            ru: "Постановка на очередь детей дошкольного возраста (до 7 лет) для направления в детские дошкольные организации",
            en: "Queueing of children of preschool age (under 7) for a place in a preschool organisation",
        },
        at!((app 1, title), (app 1, p 1)),
    )
};

const EXTERNAT_TERM_OF_STANDARD: &[Reference] =
    &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 4 (1)) }];
const EXTERNAT_RESULT_OF_STANDARD: &[Reference] = &[
    Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 6) },
    Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9) },
    Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 10) },
];

const COURIER_READING: Text = text! {
    kk: "Мәтінде курьер құжаттарды көрсетілетін қызметті алушыға тапсырады делінген; мәні бойынша — көрсетілетін қызметті берушіге",
    ru: "По тексту курьер доставляет документы услугополучателю; по смыслу — услугодателю",
    en: "By the text the courier delivers to the recipient of the service; by the sense, to the provider",
};
const PORTAL_STEPS: Text = text! {
    kk: "5-тармақта өтініш беру тәсілі аталмаған, ал портал арқылы қызмет көрсету тәртібі мүлде сипатталмаған",
    ru: "Пункт 5 не называет способа подачи, а порядок через портал не описан вовсе",
    en: "Paragraph 5 names no channel, and the way through the portal is not described at all",
};

const EXTERNAT_REGISTERS: Step = Step {
    actor: CLERK,
    action: REGISTERS,
    duration: FIFTEEN_MINUTES,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 2, p 5), (app 2, p 8 (1))),
};
const EXTERNAT_ASSIGNS: Step = Step {
    actor: HEAD,
    action: text! {
        kk: "құжаттарды қарап, маманға береді",
        ru: "рассматривает документы и передаёт их специалисту",
        en: "looks at the documents and passes them to the specialist",
    },
    duration: Some(Duration { amount: 3, unit: Unit::Hours }),
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 2, p 5), (app 2, p 8 (2))),
};
const EXTERNAT_PREPARES: Step = Step {
    actor: text! { kk: "Маман", ru: "Специалист", en: "Specialist" },
    action: text! {
        kk: "құжаттардың талаптарға сәйкестігін тексеріп, нәтижені дайындайды және басшыға қол қоюға жібереді",
        ru: "проверяет соответствие документов требованиям, готовит результат и направляет его руководителю на подпись",
        en: "checks the documents against the requirements, prepares the result and sends it to the head for signature",
    },
    duration: TWELVE_WORKING_DAYS,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 2, p 5), (app 2, p 8 (3))),
};
const EXTERNAT_SIGNS: Step = Step {
    actor: HEAD,
    action: text! {
        kk: "нәтижеге қол қойып, кеңсеге жібереді",
        ru: "подписывает результат и направляет его в канцелярию",
        en: "signs the result and sends it to the office",
    },
    duration: FIFTEEN_MINUTES,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 2, p 5), (app 2, p 8 (4))),
};

const EXTERNAT: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Ауданның (облыстық маңызы бар қаланың) жергілікті атқарушы органдары (қалалар мен аудандардың білім бөлімдері)",
            ru: "Местные исполнительные органы района (города областного значения) (отделы образования городов и районов)",
            en: "Local executive bodies of districts and cities of regional importance (education departments of cities and districts)",
        },
        at: at!((app 2, p 1)),
    }),
    form: Some(Statement {
        text: text! {
            kk: "Электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде",
            ru: "Электронная (частично автоматизированная) и (или) бумажная",
            en: "Electronic (partly automated) and/or paper",
        },
        at: at!((app 2, p 2)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "Экстернат нысанында оқытуға рұқсат беру туралы жергілікті атқарушы орган басшысы бұйрығының көшірмесі немесе бұйрықтың нөмірі мен күні көрсетілген хат",
            ru: "Копия приказа руководителя местного исполнительного органа о разрешении на обучение в форме экстерната или письмо с номером и датой приказа",
            en: "A copy of the order of the head of the local executive body that permits study as an external student, or a letter with the number and date of the order",
        },
        at: at!((app 2, p 3)),
    }),
    result_form: Some(Statement {
        text: text! { kk: "Электрондық", ru: "Электронная", en: "Electronic" },
        at: at!((app 2, p 3)),
    }),
    channels: &[
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 2, p 1 (1))) },
        ChannelRule { channel: Portal, offered: true, at: at!((app 2, p 1 (2))) },
    ],
    terms: &[Term {
        channels: &[StateCorporation],
        duration: FIFTEEN_WORKING_DAYS,
        at: at!((app 2, p 5), (app 2, p 10 (2))),
    }],
    procedures: &[
        Procedure {
            channels: &[StateCorporation],
            steps: &[
                Step {
                    actor: CORPORATION,
                    action: ACCEPTS,
                    duration: None,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 9 (1))),
                },
                Step {
                    actor: SECTOR,
                    action: SORTS,
                    duration: None,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 9 (2)), (app 2, p 9 (3)), (app 2, p 9 (4))),
                },
                Step {
                    actor: COURIER,
                    action: DELIVERS,
                    duration: None,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 9 (5))).read_as(COURIER_READING),
                },
                EXTERNAT_REGISTERS,
                EXTERNAT_ASSIGNS,
                EXTERNAT_PREPARES,
                EXTERNAT_SIGNS,
                Step {
                    actor: CLERK,
                    action: text! {
                        kk: "нәтижені Мемлекеттік корпорацияның курьеріне береді",
                        ru: "передаёт результат курьеру Государственной корпорации",
                        en: "hands the result to the courier of the State Corporation",
                    },
                    duration: FIFTEEN_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 5), (app 2, p 8 (5))),
                },
                Step {
                    actor: CORPORATION,
                    action: ISSUES_BY_RECEIPT,
                    duration: None,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 10 (1)), (app 2, p 9 (11))),
                },
            ],
        },
        Procedure {
            channels: &[Portal],
            steps: &[
                Step { at: EXTERNAT_REGISTERS.at.read_as(PORTAL_STEPS), ..EXTERNAT_REGISTERS },
                Step { at: EXTERNAT_ASSIGNS.at.read_as(PORTAL_STEPS), ..EXTERNAT_ASSIGNS },
                Step { at: EXTERNAT_PREPARES.at.read_as(PORTAL_STEPS), ..EXTERNAT_PREPARES },
                Step { at: EXTERNAT_SIGNS.at.read_as(PORTAL_STEPS), ..EXTERNAT_SIGNS },
            ],
        },
    ],
    refusals: &[
        Refusal {
            stage: RefusalStage::Acceptance,
            channels: &[StateCorporation],
            cause: Cause::IncompletePackage,
            text: text! {
                kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация өтінішті қабылдамайды және стандарттағы нысан бойынша бас тарту туралы қолхат береді",
                ru: "При неполном пакете Государственная корпорация отказывает в приёме заявления и выдаёт расписку об отказе по форме стандарта",
                en: "The State Corporation does not accept an incomplete package and gives a receipt of refusal on the form of the standard",
            },
            at: at!((app 2, p 9 (1))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[StateCorporation],
            cause: Cause::Flaws,
            text: text! {
                kk: "Өтініш берушінің құжаттарында бұзушылықтар болса, қызмет көрсетуден бас тартылады",
                ru: "В оказании услуги отказывают, если в документах заявителя есть нарушения",
                en: "The service is refused if there are flaws in the applicant's documents",
            },
            at: at!((app 2, p 9 (10))),
        },
    ],
    representation: &[
        Representation {
            roles: &[Role::LegalRepresentative],
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            proof: Proof::Document,
            text: text! {
                kk: "Заңды өкіл өтінішті өкілдік ету құқығын растайтын құжаттармен бірге береді",
                ru: "Законный представитель подаёт заявление с документами, подтверждающими его полномочия",
                en: "A legal representative applies with the documents that confirm the right to represent",
            },
            collecting: None,
            at: at!((app 2, p 4)),
        },
        Representation {
            roles: &[Role::Proxy],
            channels: &[StateCorporation],
            when: Condition::Always,
            proof: Proof::PowerOfAttorney,
            text: text! {
                kk: "Өкілдің сенімхаты Бірыңғай нотариалдық ақпараттық жүйеден тексеріледі",
                ru: "Доверенность представителя проверяют по единой нотариальной информационной системе",
                en: "The representative's power of attorney is checked in the unified information system of notaries",
            },
            collecting: None,
            at: at!((app 2, p 9 (2)), (app 2, p 9 (3)), (app 2, p 9 (4))),
        },
    ],
    notes: &[
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорацияға құжат тапсырылған күн мерзімге кірмейді",
                ru: "День приёма документов в Государственной корпорации в срок не входит",
                en: "The day of receipt at the State Corporation is not part of the term",
            },
            at: at!((app 2, p 5)),
        },
        Statement { text: HANDLING, at: at!((app 2, p 9)) },
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорация операторы жүйеге өтініш беруші мен өкілдің деректерін енгізеді, қағаз құжаттарды сканерлейді және сұрау салуға қол қойып, көрсетілетін қызметті берушіге жібереді",
                ru: "Оператор Государственной корпорации вводит данные заявителя и представителя, сканирует бумажные документы, подписывает запрос и направляет его услугодателю",
                en: "The State Corporation's operator enters the data of the applicant and the representative, scans the paper documents, signs the request and sends it to the provider",
            },
            at: at!((app 2, p 9 (1)), (app 2, p 9 (2)), (app 2, p 9 (6)), (app 2, p 9 (7)), (app 2, p 9 (8))),
        },
        Statement {
            text: text! {
                kk: "Өтініш берушінің деректері жеке тұлғалардың мемлекеттік дерекқорында немесе сенімхат нотариалдық жүйеде табылмаса, деректерді алу мүмкін емес деген хабарлама шығады; бұл — қызмет көрсетуден бас тарту емес",
                ru: "Если данных заявителя нет в государственной базе физических лиц или доверенности нет в нотариальной системе, выдаётся сообщение о том, что данные получить нельзя; это не отказ в оказании услуги",
                en: "Where the applicant is not found in the state register of persons, or the power of attorney in the notaries' system, a message says that the data cannot be obtained; it is no refusal of the service",
            },
            at: at!((app 2, p 9 (4)), (app 2, p 9 (5))),
        },
        Statement { text: COLLECTION, at: at!((app 2, p 10 (1))) },
        Statement { text: BOOKING, at: at!((app 2, p 10 (3))) },
    ],
    conflicts: &[
        Conflict {
            id: "portal-not-described",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "1-тармақта портал аталған, бірақ регламентте оның тәртібі де, мерзімі де жоқ: 5-тармақтағы 15 жұмыс күні тек Мемлекеттік корпорация үшін айтылған",
                ru: "Пункт 1 называет портал, но ни порядка, ни срока для него в регламенте нет: 15 рабочих дней пункта 5 названы только для Государственной корпорации",
                en: "Paragraph 1 names the portal, but the regulation has neither a flow nor a term for it: the 15 working days of paragraph 5 are for the State Corporation only",
            },
            reading: text! {
                kk: "Портал арқылы өтініш беруге болады; мерзімі стандарттан алынды, рәсімдері — 5-тармақтан, курьерсіз",
                ru: "Через портал обратиться можно; срок взят из стандарта, действия — из пункта 5, без курьера",
                en: "The portal is open for applications; the term is the standard's, the steps are those of paragraph 5 without the courier",
            },
            at: at!((app 2, p 1 (2)), (app 2, p 5), (app 2, p 10 (2))).and(EXTERNAT_TERM_OF_STANDARD),
        },
        Conflict {
            id: "electronic-result-by-courier",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "3-тармақ бойынша нәтиже электрондық түрде беріледі, ал 5 және 8-тармақтар бойынша оны курьер алып кетеді",
                ru: "По пункту 3 результат выдаётся в электронной форме, а по пунктам 5 и 8 его забирает курьер",
                en: "By paragraph 3 the result is electronic, by paragraphs 5 and 8 it is handed to a courier",
            },
            reading: text! {
                kk: "Екеуі де сол қалпында көрсетілді; Мемлекеттік корпорация арқылы нәтиже сол жерден алынады",
                ru: "Показано и то, и другое; при обращении через Государственную корпорацию результат получают там же",
                en: "Both are shown as they stand; an applicant of the State Corporation collects the result there",
            },
            at: at!((app 2, p 3), (app 2, p 5), (app 2, p 8 (5)), (app 2, p 10 (1))),
        },
        Conflict {
            id: "older-standard",
            bears: Bears::Nothing,
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            text: text! {
                kk: "Қаулы стандарттың 22.01.2016 редакциясына (№ 68 бұйрық) сүйенеді, бірақ нәтиженің атауы мен нөмірсіз жалғыз қосымша 08.04.2015 редакциясына сай келеді",
                ru: "Постановление ссылается на стандарт в редакции от 22.01.2016 (приказ № 68), но название результата и единственное приложение без номера соответствуют редакции от 08.04.2015",
                en: "The resolution cites the standard as of 22.01.2016 (order No 68), but the name of the result and the single appendix without a number follow its edition of 08.04.2015",
            },
            reading: text! {
                kk: "Құжаттар мен нысандар қаулы сүйенетін редакциядан алынды; нәтиже регламенттегідей көрсетілді",
                ru: "Документы и формы взяты из той редакции, на которую ссылается постановление; результат показан так, как его называет регламент",
                en: "Documents and forms are those of the edition that the resolution cites; the result is shown as the regulation calls it",
            },
            at: at!((app 2, p 3), (app 2, p 4), (app 2, p 9 (1))).and(EXTERNAT_RESULT_OF_STANDARD),
        },
        Conflict {
            id: "courier-delivers-to-whom",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "9-тармақта курьер қабылданған құжаттарды көрсетілетін қызметті алушыға тапсырады делінген",
                ru: "По пункту 9 курьер доставляет принятые документы услугополучателю",
                en: "By paragraph 9 the courier delivers the documents received to the recipient of the service",
            },
            reading: text! {
                kk: "Құжаттар көрсетілетін қызметті берушіге жеткізіледі: 5-тармақта оларды оның кеңсесі қабылдайды, ал осы қаулының 3-қосымшасындағы дәл сондай сөйлемде көрсетілетін қызметті беруші аталған",
                ru: "Документы доставляют услугодателю: по пункту 5 их принимает его канцелярия, и та же фраза в приложении 3 называет услугодателя",
                en: "They are delivered to the provider: by paragraph 5 its office receives them, and the same sentence in appendix 3 names the provider",
            },
            at: at!((app 2, p 9 (5)), (app 2, p 5), (app 3, p 9 (5))),
        },
        Conflict {
            id: "no-refusal-named",
            bears: Bears::Nothing,
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            text: text! {
                kk: "3-тармақта бас тарту нәтиже ретінде аталмаған, ал 9-тармақта өтінішті қабылдаудан да, қызмет көрсетуден де бас тарту бар",
                ru: "Пункт 3 не называет отказ результатом, а в пункте 9 есть и отказ в приёме, и отказ в оказании услуги",
                en: "Paragraph 3 names no refusal as a result, paragraph 9 has a refusal of acceptance and one of the service",
            },
            reading: NO_REFUSAL_READING,
            at: at!((app 2, p 3), (app 2, p 9 (1)), (app 2, p 9 (10))),
        },
        Conflict {
            id: "resolution-number",
            bears: Bears::Nothing,
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            text: RESOLUTION_NUMBER,
            reading: RESOLUTION_NUMBER_READING,
            at: at!((title), (app 1, title), (app 2, title)),
        },
    ],
    ..Rules::of(
        Service::ExternatPermit,
        text! {
            kk: "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру",
            ru: "Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования",
            en: "Permission to study as an external student in organisations of basic and general secondary education",
        },
        at!((app 2, title), (app 2, p 1)),
    )
};

const TWELVE_DAYS_READING: Text = text! {
    kk: "Жұмыс күні алынды: 5-тармақта 12 жұмыс күні делінген және ол жалпы 15 жұмыс күніне сай келеді",
    ru: "Взяты рабочие дни: в пункте 5 названы 12 рабочих дней, и они согласуются с общим сроком в 15 рабочих дней",
    en: "Working days are taken: paragraph 5 says 12 working days, and they fit the term of 15 working days",
};

const DUPLICATE_REGISTERS: Step = Step {
    actor: CLERK,
    action: REGISTERS,
    duration: FIFTEEN_MINUTES,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 3, p 5), (app 3, p 8 (1))),
};
const DUPLICATE_REVIEWS: Step = Step {
    actor: HEAD,
    action: text! {
        kk: "құжаттарды қарап, қызметкерді тағайындайды",
        ru: "рассматривает документы и назначает сотрудника",
        en: "looks at the documents and names an employee",
    },
    duration: Some(Duration { amount: 2, unit: Unit::Hours }),
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 3, p 5), (app 3, p 6), (app 3, p 8 (2))),
};
const DUPLICATE_PREPARES: Step = Step {
    actor: text! { kk: "Қызметкер", ru: "Сотрудник", en: "Employee" },
    action: text! {
        kk: "құжаттардың талаптарға сәйкестігін тексеріп, телнұсқаны дайындайды",
        ru: "проверяет соответствие документов требованиям и готовит дубликат",
        en: "checks the documents against the requirements and prepares the duplicate",
    },
    duration: TWELVE_WORKING_DAYS,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 3, p 5), (app 3, p 8 (3))).read_as(TWELVE_DAYS_READING),
};
const DUPLICATE_SIGNS: Step = Step {
    actor: HEAD,
    action: text! { kk: "телнұсқаға қол қояды", ru: "подписывает дубликат", en: "signs the duplicate" },
    duration: Some(Duration { amount: 1, unit: Unit::Hours }),
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 3, p 5), (app 3, p 8 (4))),
};
const SCHOOL: Text = text! { kk: "Білім беру ұйымы", ru: "Организация образования", en: "School" };

const DUPLICATE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Шығыс Қазақстан облысының негізгі орта және жалпы орта білім беру ұйымдары",
            ru: "Организации основного среднего и общего среднего образования Восточно-Казахстанской области",
            en: "Organisations of basic and general secondary education of East Kazakhstan Region",
        },
        at: at!((app 3, p 1)),
    }),
    form: Some(Statement {
        text: text! { kk: "Қағаз түрінде", ru: "Бумажная", en: "Paper" }, at: at!((app 3, p 2))
    }),
    result: Some(Statement {
        text: text! {
            kk: "Негізгі орта білім туралы куәліктің немесе жалпы орта білім туралы аттестаттың телнұсқасы",
            ru: "Дубликат свидетельства об основном среднем образовании или аттестата об общем среднем образовании",
            en: "Duplicate of the certificate of basic secondary education or of the attestat of general secondary education",
        },
        at: at!((app 3, p 3)),
    }),
    result_form: Some(Statement {
        text: text! { kk: "Қағаз түрінде", ru: "Бумажная", en: "Paper" },
        at: at!((app 3, p 3)),
    }),
    channels: &[
        ChannelRule { channel: Office, offered: true, at: at!((app 3, p 1 (1))) },
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 3, p 1 (2))) },
    ],
    terms: &[
        Term { channels: &[Office], duration: FIFTEEN_WORKING_DAYS, at: at!((app 3, p 5)) },
        Term {
            channels: &[StateCorporation],
            duration: FIFTEEN_WORKING_DAYS,
            at: at!((app 3, p 5), (app 3, p 10 (2))),
        },
    ],
    procedures: &[
        Procedure {
            channels: &[Office],
            steps: &[
                DUPLICATE_REGISTERS,
                DUPLICATE_REVIEWS,
                DUPLICATE_PREPARES,
                DUPLICATE_SIGNS,
                Step {
                    actor: SCHOOL,
                    action: text! {
                        kk: "телнұсқаны өтініш берушіге береді",
                        ru: "выдаёт дубликат заявителю",
                        en: "issues the duplicate to the applicant",
                    },
                    duration: FIFTEEN_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 3, p 5), (app 3, p 8 (5))),
                },
            ],
        },
        Procedure {
            channels: &[StateCorporation],
            steps: &[
                Step {
                    actor: CORPORATION,
                    action: ACCEPTS,
                    duration: None,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 3, p 9 (1))),
                },
                Step {
                    actor: SECTOR,
                    action: SORTS,
                    duration: None,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 3, p 9 (2)), (app 3, p 9 (3)), (app 3, p 9 (4))),
                },
                Step {
                    actor: COURIER,
                    action: DELIVERS,
                    duration: None,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 3, p 9 (5))),
                },
                DUPLICATE_REGISTERS,
                DUPLICATE_REVIEWS,
                DUPLICATE_PREPARES,
                DUPLICATE_SIGNS,
                Step {
                    actor: SCHOOL,
                    action: text! {
                        kk: "телнұсқаны Мемлекеттік корпорацияның курьеріне береді",
                        ru: "передаёт дубликат курьеру Государственной корпорации",
                        en: "hands the duplicate to the courier of the State Corporation",
                    },
                    duration: FIFTEEN_MINUTES,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 3, p 5), (app 3, p 8 (5))),
                },
                Step {
                    actor: CORPORATION,
                    action: ISSUES_BY_RECEIPT,
                    duration: None,
                    by: Desk::Provider,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 3, p 10 (1))),
                },
            ],
        },
    ],
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация өтінішті қабылдамайды және бас тарту туралы қолхат береді (стандарттың 2-қосымшасындағы нысан)",
            ru: "При неполном пакете Государственная корпорация отказывает в приёме заявления и выдаёт расписку об отказе (форма в приложении 2 к стандарту)",
            en: "The State Corporation does not accept an incomplete package and gives a receipt of refusal (form in appendix 2 to the standard)",
        },
        at: at!((app 3, p 9 (1))),
    }],
    notes: &[
        Statement {
            text: text! {
                kk: "Мемлекеттік корпорацияда сұрау салуды өңдеу 15 минуттан аспайды",
                ru: "Обработка запроса в Государственной корпорации занимает не более 15 минут",
                en: "A request is handled at the State Corporation in at most 15 minutes",
            },
            at: at!((app 3, p 9)),
        },
        Statement { text: COLLECTION, at: at!((app 3, p 10 (1))) },
        Statement { text: BOOKING, at: at!((app 3, p 10 (3))) },
    ],
    conflicts: &[Conflict {
        id: "twelve-working-or-calendar-days",
        bears: Bears::Decision,
        channels: &[Office, StateCorporation],
        when: Condition::Always,
        text: text! {
            kk: "Телнұсқаны дайындауға 5-тармақта 12 жұмыс күні, ал 8-тармақтың 3) тармақшасында 12 күнтізбелік күн берілген",
            ru: "На подготовку дубликата пункт 5 отводит 12 рабочих дней, а подпункт 3) пункта 8 — 12 календарных дней",
            en: "To prepare the duplicate paragraph 5 gives 12 working days, paragraph 8(3) 12 calendar days",
        },
        reading: TWELVE_DAYS_READING,
        at: at!((app 3, p 5), (app 3, p 8 (3))),
    }],
    ..Rules::of(
        Service::EducationDocumentDuplicate,
        text! {
            kk: "Негізгі орта, жалпы орта білім беру туралы құжаттардың телнұсқаларын беру",
            ru: "Выдача дубликатов документов об основном среднем, общем среднем образовании",
            en: "Issue of duplicates of documents of basic and general secondary education",
        },
        at!((app 3, title), (app 3, p 1)),
    )
};
