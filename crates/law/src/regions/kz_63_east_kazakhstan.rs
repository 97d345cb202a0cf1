//! East Kazakhstan Region: resolution of the akimat No 211 of 20 August 2015, edition of 29 July 2016 (resolution
//! No 293).

use crate::national::{order_172, order_179};
use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::{
    Act, Address, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Desk, Duration, Edition, InForce, Known,
    Procedure, Proof, Quote, Reference, Refusal, RefusalStage, Region, Representation, Role, Rules, Service, Signature,
    Source, Statement, Step, Term, Text, Timing, Touches, Unit, Unseen,
};
use erezhe_act::{at, day, place, quote, text};

use super::bare;

/// The region.
pub(super) static REGION: Region = Region { editions: &[&EDITION], unseen: &[&EARLIER], ..bare::EAST_KAZAKHSTAN };

static ACT: Act = Act {
    id: "kz-63-akimat-211-2015",
    edition: day!(2016, 7, 29),
    cited: text! {
        kk: "Шығыс Қазақстан облысы әкімдігінің 2015 жылғы 20 тамыздағы № 211 қаулысы (2016 жылғы 29 шілдедегі № 293 қаулының редакциясында)",
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
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "№ 293 қаулының қазақша мәтіні (Әділет департаментінде 2016 жылғы 2 қыркүйекте № 4665 болып тіркелген), сызбаларсыз; орысша мәтіні оқылған жоқ, орысша атаулар — аударма немесе республикалық стандарттардағы атаулар",
        ru: "Казахский текст постановления № 293 (зарегистрировано в Департаменте юстиции 02.09.2016 под № 4665), без схем; русский текст не читался, русские названия — перевод или названия из республиканских стандартов",
        en: "The Kazakh text of resolution No 293 (registered by the Department of Justice on 02.09.2016, No 4665), without the diagrams; the Russian text was not read, Russian names are translations or come from the national standards",
    },
    services: &[QUEUE, EXTERNAT, DUPLICATE],
};

const START: Bound = Bound::Approximate {
    day: day!(2016, 9, 13),
    within_days: 60,
    basis: text! {
        kk: "Қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі (2-тармақ); жарияланған күні белгісіз, сондықтан ең ерте күн алынды: тіркелген күнге (2016 жылғы 2 қыркүйек) он бір күн қосылды",
        ru: "Постановление вводится в действие по истечении десяти календарных дней после дня первого официального опубликования (пункт 2); день опубликования неизвестен, поэтому взят самый ранний день: день регистрации (02.09.2016) и одиннадцать дней",
        en: "The resolution takes effect on the expiry of ten calendar days after the day of its first official publication (clause 2); that day is not known, so the earliest is taken: registration (02.09.2016) plus eleven days",
    },
};

const END: Bound = Bound::Approximate {
    day: day!(2020, 3, 21),
    within_days: 60,
    basis: text! {
        kk: "Күші әкімдіктің 2020 жылғы 10 наурыздағы № 69 қаулысымен жойылды, ол да алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; жарияланған күні белгісіз, сондықтан ең ерте күн алынды: қабылданған күнге он бір күн қосылды",
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
                kk: "Әділет департаментінде № 4148 болып тіркелген; «Рудный Алтай» және «Дидар» газеттерінде 2015 жылғы 12–20 қазанда бөлініп жарияланған; қолданысқа енгізу туралы тармағы оқылған жоқ, сондықтан әдеттегі формула алынды: алғашқы бөлігі жарияланған күннен кейін күнтізбелік он күн өткен соң",
                ru: "Зарегистрировано в Департаменте юстиции под № 4148; опубликовано частями в газетах «Рудный Алтай» и «Дидар» 12–20 октября 2015 года; пункт о введении в действие не читался, поэтому взята обычная формула: по истечении десяти календарных дней после дня опубликования первой части",
                en: "Registered by the Department of Justice as No 4148; published in parts in the newspapers Rudny Altai and Didar on 12 to 20 October 2015; its clause on entry into force was not read, so the usual formula is taken: on the expiry of ten calendar days after the first part",
            },
        },
        to: START,
    },
    services: &[Service::PreschoolQueue, Service::ExternatPermit, Service::EducationDocumentDuplicate],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "Осы актінің бұрынғы редакциясы қолданыста болған; оның мәтіні ережелер жинағында жоқ.",
            ru: "Действовала прежняя редакция этого акта; её текста в своде правил нет",
            en: "An earlier edition of this act was in force; its text is not in the rulebook",
        },
        at: Source::elsewhere(&[Reference { act: &ACT, place: place!(cl 1) }]),
    },
    verified_on: day!(2026, 11, 25),
};

/// A step after the step before.
const fn step(
    actor: Text,
    action: Text,
    duration: Option<Duration>,
    by: Desk,
    result: Option<Text>,
    at: Source,
) -> Step {
    Step { actor, action, duration, by, timing: Timing::Next, result, at }
}

const fn minutes(amount: u16) -> Option<Duration> {
    Some(Duration { amount, unit: Unit::Minutes })
}

const FIFTEEN_MINUTES: Option<Duration> = minutes(15);
const TWELVE_WORKING_DAYS: Option<Duration> = Some(Duration { amount: 12, unit: Unit::WorkingDays });
const FIFTEEN_WORKING_DAYS: Duration = Duration { amount: 15, unit: Unit::WorkingDays };

const CLERK: Text = text! { kk: "Кеңсе қызметкері", ru: "Работник канцелярии", en: "Office clerk" };
const HEAD: Text = text! { kk: "Басшы", ru: "Руководитель", en: "Head" };
const CORPORATION: Text = text! {
    kk: "Мемлекеттік корпорация қызметкері",
    ru: "Работник Государственной корпорации",
    en: "Employee of the State Corporation",
};
const SECTOR: Text = text! {
    kk: "Мемлекеттік корпорацияның жинақтау секторы",
    ru: "Накопительный сектор Государственной корпорации",
    en: "Accumulation sector of the State Corporation",
};
const PROVIDER: Text = text! { kk: "Көрсетілетін қызметті беруші", ru: "Услугодатель", en: "Provider" };
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

const COLLECTED: Quote = quote! {
    kk: "көрсетілетін қызметті алушы берілген қолхатқа сәйкес көрсетілген мерзімде Мемлекеттік корпорацияға келеді және мемлекеттік қызмет көрсету нәтижесін алады",
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
const HANDBOOK: Text = text! {
    kk: "Рәсімдердің (іс-қимылдардың) реттілігі мен өзара іс-қимылдың толық сипаттамасы бизнес-процестер анықтамалығында; ол «электрондық үкімет» веб-порталында және көрсетілетін қызметті берушінің интернет-ресурсында орналастырылған",
    ru: "Полное описание последовательности процедур (действий) и взаимодействия — в справочнике бизнес-процессов; он размещён на веб-портале «электронного правительства» и интернет-ресурсе услугодателя",
    en: "The full description of the order of steps and of the interaction is in the handbook of business processes, which is on the e-government portal and on the provider's website",
};
const HANDLING: Text = text! {
    kk: "Мемлекеттік корпорацияда сұратуды өңдеу ұзақтығы — 15 минут",
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

// The standard changed on 26 November 2017, while the regulation stayed as it was.
const BEFORE_2017: Condition = Condition::SubmittedBefore(day!(2017, 11, 26));
const SINCE_2017: Condition = Condition::SubmittedSince(day!(2017, 11, 26));

const CORPORATION_STEPS: Text = text! {
    kk: "5 және 8-тармақтар өтініш беру тәсілін атамайды: онда құжаттарды кеңсе қызметкері қабылдап, нәтижені сол береді; ал 9 және 10-тармақтарда көрсетілетін қызметті берушінің ішкі рәсімдері жоқ. Сондықтан Мемлекеттік корпорация арқылы берілген өтініш үшін де сол рәсімдер алынды",
    ru: "Пункты 5 и 8 не называют способа подачи: документы там принимает и результат выдаёт работник канцелярии; в пунктах 9 и 10 внутренних процедур услугодателя нет. Поэтому для обращения через Государственную корпорацию взяты те же процедуры",
    en: "Paragraphs 5 and 8 name no channel: there the office clerk receives the documents and issues the result; paragraphs 9 and 10 have no steps inside the provider. So the same steps are taken for an application at the State Corporation",
};
const PORTAL_QUEUE_STEPS: Text = text! {
    kk: "5 және 8-тармақтар өтініш беру тәсілін атамайды, ал портал туралы 11-тармақта көрсетілетін қызметті берушінің ішкі рәсімдері жоқ: тек тіркеу, тексеру және нәтиже аталған. Сондықтан портал үшін де 5-тармақтың рәсімдері алынды",
    ru: "Пункты 5 и 8 не называют способа подачи, а в пункте 11 о портале внутренних процедур услугодателя нет: названы только регистрация, проверка и результат. Поэтому для портала тоже взяты процедуры пункта 5",
    en: "Paragraphs 5 and 8 name no channel, and paragraph 11 on the portal has no steps inside the provider: only registration, check and result are named. So the steps of paragraph 5 are taken for the portal too",
};

const QUEUE_REGISTERS: Step = step(
    CLERK,
    REGISTERS,
    minutes(10),
    Desk::Provider,
    Some(text! {
        kk: "тіркелген құжаттар",
        ru: "зарегистрированные документы",
        en: "registered documents",
    }),
    at!((app 1, p 5), (app 1, p 6), (app 1, p 8 (1))),
);
const QUEUE_ASSIGNS: Step = step(
    HEAD,
    text! {
        kk: "құжаттарды қарап, орындаушыға береді",
        ru: "рассматривает документы и передаёт их исполнителю",
        en: "looks at the documents and passes them to the responsible executor",
    },
    minutes(5),
    Desk::Provider,
    Some(text! {
        kk: "орындауға берілген құжаттар",
        ru: "документы, переданные на исполнение",
        en: "documents passed on for execution",
    }),
    at!((app 1, p 5), (app 1, p 6), (app 1, p 8 (2))),
);
const QUEUE_PREPARES: Step = step(
    text! { kk: "Орындаушы", ru: "Исполнитель", en: "Responsible executor" },
    text! {
        kk: "құжаттардың талаптарға сәйкестігін тексеріп, нәтижені дайындайды",
        ru: "проверяет соответствие документов требованиям и готовит результат",
        en: "checks the documents against the requirements and prepares the result",
    },
    minutes(10),
    Desk::Provider,
    Some(text! {
        kk: "басшыға қол қоюға берілген нәтиже",
        ru: "результат, переданный руководителю на подпись",
        en: "the result passed to the head for signature",
    }),
    at!((app 1, p 5), (app 1, p 6), (app 1, p 8 (3))),
);
const QUEUE_SIGNS: Step = step(
    HEAD,
    SIGNS,
    minutes(2),
    Desk::Provider,
    Some(text! {
        kk: "кеңсе қызметкеріне берілген қол қойылған нәтиже",
        ru: "подписанный результат, переданный работнику канцелярии",
        en: "the signed result, passed to the office clerk",
    }),
    at!((app 1, p 5), (app 1, p 6), (app 1, p 8 (4))),
);

// Places in the standards, each in the edition of its time.
const FORMS_OF_2017: &[Reference] = &[
    Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 6) },
    Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 9 list 1 (1)) },
    Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 10) },
];
const REFUSAL_OF_2017: &[Reference] = &[
    Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 6) },
    Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 10) },
];
const SIGNATURE_OF_2017: &[Reference] = &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 9) }];
const RECIPIENT_OF_2017: &[Reference] =
    &[Reference { act: &order_172::e2017_10_11::ACT, place: place!(app 1, p 9 list 1 (3)) }];
const DOCUMENTS_OF_2015: &[Reference] = &[Reference { act: &order_172::e2015_04_07::ACT, place: place!(app 1, p 9) }];
const EXTERNAT_RECIPIENT: &[Reference] = &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9) }];

const ISSUED: Text = text! {
    kk: "өтініш берушіге берілген нәтиже",
    ru: "результат, выданный заявителю",
    en: "the result, issued to the applicant",
};

const QUEUE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Ауданның (облыстық маңызы бар қаланың) жергілікті атқарушы органдары, аудандық маңызы бар қала, кент, ауыл, ауылдық округ әкімдері",
            ru: "Местные исполнительные органы района (города областного значения), акимы города районного значения, посёлка, села, сельского округа",
            en: "Local executive bodies of districts and cities of regional significance, akims of towns of district significance, settlements, villages and rural districts",
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
    procedures: &[
        Procedure {
            channels: &[Office],
            steps: &[
                QUEUE_REGISTERS,
                QUEUE_ASSIGNS,
                QUEUE_PREPARES,
                QUEUE_SIGNS,
                step(
                    CLERK,
                    text! { kk: "нәтижені береді", ru: "выдаёт результат", en: "issues the result" },
                    minutes(3),
                    Desk::Provider,
                    Some(ISSUED),
                    at!((app 1, p 5), (app 1, p 6), (app 1, p 8 (5))),
                ),
            ],
        },
        Procedure {
            channels: &[StateCorporation],
            steps: &[
                step(
                    CORPORATION,
                    text! {
                        kk: "құжаттар топтамасының толықтығын тексеріп, өтінішті қабылдайды",
                        ru: "проверяет полноту пакета документов и принимает заявление",
                        en: "checks that the package is complete and takes the application",
                    },
                    None,
                    Desk::StateCorporation,
                    None,
                    at!((app 1, p 9))
                        .read_as(text! {
                            kk: "9-тармақ қызметкерді топтама толық болмағандағы бас тартуда ғана атайды; өтінішті қабылдайтын да сол деп түсінілді",
                            ru: "Пункт 9 называет работника только при отказе из-за неполного пакета; понято так, что принимает заявление тоже он",
                            en: "Paragraph 9 names the employee only where an incomplete package is refused; it is read so that the same employee takes the application",
                        })
                        .quoting(quote! {
                            kk: "Көрсетілетін қызметті алушы Стандаттын 9 тармағына сәйкес құжаттар топтамасын толық ұсынбаған жағдайда, Мемлекеттік корпорация қызметкері өтінішті қабылдаудан бас тартады",
                        }),
                ),
                Step { at: QUEUE_REGISTERS.at.read_as(CORPORATION_STEPS), ..QUEUE_REGISTERS },
                Step { at: QUEUE_ASSIGNS.at.read_as(CORPORATION_STEPS), ..QUEUE_ASSIGNS },
                Step { at: QUEUE_PREPARES.at.read_as(CORPORATION_STEPS), ..QUEUE_PREPARES },
                Step { at: QUEUE_SIGNS.at.read_as(CORPORATION_STEPS), ..QUEUE_SIGNS },
                step(
                    CLERK,
                    text! {
                        kk: "нәтижені Мемлекеттік корпорацияға береді",
                        ru: "передаёт результат в Государственную корпорацию",
                        en: "passes the result to the State Corporation",
                    },
                    minutes(3),
                    Desk::Provider,
                    None,
                    at!((app 1, p 5), (app 1, p 8 (5)), (app 1, p 10)).read_as(CORPORATION_STEPS),
                ),
                step(
                    CORPORATION,
                    text! {
                        kk: "нәтижені электрондық кезек тәртібімен береді",
                        ru: "выдаёт результат в порядке электронной очереди",
                        en: "issues the result by the electronic queue",
                    },
                    None,
                    Desk::StateCorporation,
                    Some(ISSUED),
                    at!((app 1, p 10 (2)))
                        .read_as(text! {
                            kk: "10-тармақ нәтиже Мемлекеттік корпорация арқылы алынады дейді, бірақ кім беретінін атамайды; оның қызметкері алынды",
                            ru: "Пункт 10 говорит, что результат получают через Государственную корпорацию, но не называет, кто выдаёт; взят её работник",
                            en: "Paragraph 10 has the result collected at the State Corporation without saying who issues it; its employee is taken",
                        })
                        .quoting(quote! {
                            kk: "мемлекеттік қызмет көрсету нәтижесін алу электрондық кезек күту тәртібімен жүзеге асырылады",
                        }),
                ),
            ],
        },
        Procedure {
            channels: &[Portal],
            steps: &[
                step(
                    PROVIDER,
                    text! {
                        kk: "электрондық сұратуды тіркеп, тексереді және басшыға береді",
                        ru: "регистрирует и проверяет электронный запрос, передаёт его руководителю",
                        en: "registers and checks the electronic request and passes it to the head",
                    },
                    minutes(10),
                    Desk::Provider,
                    QUEUE_REGISTERS.result,
                    at!((app 1, p 11 (9)), (app 1, p 11 (10)), (app 1, p 5), (app 1, p 8 (1)))
                        .read_as(PORTAL_QUEUE_STEPS),
                ),
                Step { at: QUEUE_ASSIGNS.at.read_as(PORTAL_QUEUE_STEPS), ..QUEUE_ASSIGNS },
                Step { at: QUEUE_PREPARES.at.read_as(PORTAL_QUEUE_STEPS), ..QUEUE_PREPARES },
                Step { at: QUEUE_SIGNS.at.read_as(PORTAL_QUEUE_STEPS), ..QUEUE_SIGNS },
                step(
                    PROVIDER,
                    text! {
                        kk: "нәтижені «жеке кабинетке» электрондық құжат түрінде жібереді",
                        ru: "направляет результат в «личный кабинет» в форме электронного документа",
                        en: "sends the result to the personal cabinet as an electronic document",
                    },
                    minutes(3),
                    Desk::Provider,
                    None,
                    at!((app 1, p 3), (app 1, p 11 (12)), (app 1, p 5), (app 1, p 8 (5))).read_as(PORTAL_QUEUE_STEPS),
                ),
            ],
        },
    ],
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
    representation: &[
        Representation {
            roles: &[Role::Parent, Role::LegalRepresentative],
            channels: &[Office, StateCorporation, Portal],
            when: Condition::Always,
            proof: Proof::None,
            text: text! {
                kk: "Өтінішті көрсетілетін қызметті алушы береді: ол — баланың ата-анасының бірі немесе заңды өкілі",
                ru: "Заявление подаёт услугополучатель: это один из родителей или законный представитель ребёнка",
                en: "The recipient of the service applies: one of the parents or a legal representative of the child",
            },
            collecting: None,
            at: at!((app 1, p 4), (app 1, p 5), (app 1, p 9), (app 1, p 11 (5))).read_as(text! {
                kk: "Көрсетілетін қызметті алушының кім екенін регламент айтпайды: ол стандарттың 9-тармағына сілтеме жасайды, онда ата-анасының бірі немесе заңды өкілдер аталған",
                ru: "Кто услугополучатель, регламент не говорит: он отсылает к пункту 9 стандарта, где названы один из родителей или законные представители",
                en: "The regulation does not say who the recipient is: it refers to paragraph 9 of the standard, which names one of the parents or legal representatives",
            }),
        },
        Representation {
            roles: &[Role::Proxy],
            channels: &[Office, StateCorporation],
            when: Condition::Always,
            proof: Proof::PowerOfAttorney,
            text: text! {
                kk: "Өтінішті сенімхат бойынша уәкілетті өкіл де бере алады",
                ru: "Заявление может подать и уполномоченный представитель по доверенности",
                en: "An authorised representative may apply by a power of attorney",
            },
            collecting: None,
            at: at!((app 1, p 4), (app 1, p 5), (app 1, p 8 (1)), (app 1, p 9)).quoting(quote! {
                kk: "көрсетілетін қызметті алушының (не сенімхат бойынша көрсетілетін қызметті алушының уәкілетті өкілінің)",
            }),
        },
    ],
    signature: Some(Signature {
        or_one_time_password: false,
        at: at!((app 1, p 4), (app 1, p 11 (5))),
        checks: Some(at!((app 1, p 11 (6)))),
    }),
    notes: &[
        Statement {
            text: text! {
                kk: "Нәтиже қағаз түрінде сұралса, электрондық нәтиже басып шығарылып, көрсетілетін қызметті берушінің уәкілетті тұлғасының мөрімен және қолымен куәландырылады",
                ru: "Если результат нужен на бумаге, электронный результат распечатывают и заверяют печатью и подписью уполномоченного лица услугодателя",
                en: "Where the result is asked for on paper, the electronic one is printed, stamped and signed by the provider's authorised person",
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
                ru: "При входе на портал проверяются ИИН и пароль; если в данных есть нарушения, портал отказывает во входе, но это не отказ в оказании услуги",
                en: "The portal checks IIN and password at log-in; where the data are wrong it does not let the applicant in, which is no refusal of the service",
            },
            at: at!((app 1, p 11 (2)), (app 1, p 11 (3)), (app 1, p 11 (4))),
        },
        Statement {
            text: text! {
                kk: "Порталда сұрату нысаны толтырылады, құжаттардың электрондық көшірмелері тіркеледі және ЭЦҚ тіркеу куәлігі таңдалады",
                ru: "На портале заполняют форму запроса, прикрепляют электронные копии документов и выбирают регистрационное свидетельство ЭЦП",
                en: "On the portal the request form is filled in, electronic copies of the documents are attached and the registration certificate of the electronic signature is chosen",
            },
            at: at!((app 1, p 11 (5))),
        },
        Statement {
            text: text! {
                kk: "Қол қойылған сұрату «электрондық үкімет» шлюзі арқылы көрсетілетін қызметті берушіге жетеді, тіркеледі және тексеріледі",
                ru: "Подписанный запрос через шлюз «электронного правительства» поступает услугодателю, регистрируется и проверяется",
                en: "The signed request reaches the provider through the e-government gateway, is registered and checked",
            },
            at: at!((app 1, p 11 (8)), (app 1, p 11 (9)), (app 1, p 11 (10))),
        },
        Statement {
            text: text! {
                kk: "Портал арқылы жүгінгенде «жеке кабинетке» қызметтің нәтижесі және (немесе) көрсетілетін қызметті берушінің уәкілетті тұлғасының ЭЦҚ қойылған электрондық құжат түріндегі хабарлама жіберіледі",
                ru: "При обращении через портал в «личный кабинет» приходит результат услуги и (или) уведомление в форме электронного документа с ЭЦП уполномоченного лица услугодателя",
                en: "For a portal request the personal cabinet gets the result and/or a notice as an electronic document signed by the provider's authorised person",
            },
            at: at!((app 1, p 3), (app 1, p 11 (12))).quoting(quote! {
                kk: "көрсетілген мемлекеттік қызметтің нәтижесі және (немесе) \"жеке кабинетке\" қызмет көрсетушінің уәкілетті тұлғаның электронды цифрлық қолтаңбасы … қойылған электронды құжат түріндегі хабарламасы жіберіледі",
            }),
        },
        Statement { text: HANDBOOK, at: at!((app 1, p 12)) },
    ],
    conflicts: &[
        // The standard's own term, in the edition of the day, is cited beside.
        Conflict {
            id: "thirty-minutes-or-fifteen-days",
            bears: Bears::Term,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "5-тармақ бойынша мерзім Мемлекеттік корпорацияға жүгінгенде де 30 минут, ал 10-тармақтың 1) тармақшасы бойынша — 15 жұмыс күні",
                ru: "По пункту 5 срок и при обращении в Государственную корпорацию — 30 минут, а по подпункту 1) пункта 10 — 15 рабочих дней",
                en: "By paragraph 5 the term is 30 minutes at the State Corporation too, by paragraph 10(1) it is 15 working days",
            },
            reading: text! {
                kk: "30 минут алынды: 5-тармақ бұл тәсілді де қамтиды, стандартта да 30 минут, ал 15 жұмыс күні туралы сөйлем осы қаулының басқа екі регламентінде сөзбе-сөз тұр",
                ru: "Взят срок 30 минут: пункт 5 охватывает и этот способ, в стандарте тоже 30 минут, а фраза о 15 рабочих днях слово в слово стоит в двух других регламентах того же постановления",
                en: "30 minutes are taken: paragraph 5 covers this channel, the standard says the same, and the sentence on 15 working days stands word for word in the two sibling regulations of the resolution",
            },
            at: at!((app 1, p 5), (app 1, p 10 (1)), (app 2, p 10 (2)), (app 3, p 10 (2))).quoting(quote! {
                kk: "көрсетілетін қызметті алушыға, Мемлекеттік корпорацияға, порталға жүгінген сәттен бастап – 30 (отыз) минут; мемлекеттік қызмет көрсету ұзақтығы – 15 (он бес) жұмыс күні",
            }),
        },
        Conflict {
            id: "handling-beside-the-term",
            bears: Bears::Term,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "Мемлекеттік корпорацияда сұратуды өңдеуге 15 минут кетеді, ал рәсімдердің өзі 30 минуттық мерзімді толық алады",
                ru: "Обработка запроса в Государственной корпорации занимает 15 минут, а сами процедуры уже занимают все 30 минут срока",
                en: "The State Corporation handles a request in 15 minutes, while the steps alone already take the 30 minutes of the term",
            },
            reading: text! {
                kk: "Өтініш беруші үшін 30 минут мерзімі қолданылады; 15 минут бөлек көрсетілді, өйткені оның мерзімге кіретіні-кірмейтіні айтылмаған",
                ru: "Для заявителя действует срок 30 минут; 15 минут показаны отдельно: входят ли они в срок, не сказано",
                en: "For the applicant the term of 30 minutes holds; the 15 minutes are shown apart, as it is not said whether the term includes them",
            },
            at: at!((app 1, p 9), (app 1, p 5), (app 1, p 8)),
        },
        Conflict {
            id: "forms-of-the-older-standard",
            bears: Bears::Note,
            channels: &[Office, StateCorporation, Portal],
            when: SINCE_2017,
            text: text! {
                kk: "Регламент нысандардың нөмірін стандарттың бұрынғы редакциясы бойынша атайды: өтініш — 2-қосымша (4-тармақ), бас тарту туралы қолхат — 3-қосымша (9-тармақ), жолдама — 1-қосымшадағы нысан (3-тармақ). Стандарттың 2017 жылғы 11 қазандағы редакциясында өтініш — 1-қосымша, қолхат — 2-қосымша, ал хабарлама мен жолдама еркін нысанда беріледі",
                ru: "Регламент называет формы по прежней редакции стандарта: заявление — приложение 2 (пункт 4), расписка об отказе — приложение 3 (пункт 9), направление — по форме приложения 1 (пункт 3). В редакции стандарта от 11 октября 2017 года заявление — приложение 1, расписка — приложение 2, а уведомление и направление выдают в произвольной форме",
                en: "The regulation names the forms of an older edition of the standard: the application in appendix 2 (paragraph 4), the receipt of refusal in appendix 3 (paragraph 9), the referral on the form of appendix 1 (paragraph 3). In the edition of 11 October 2017 the application is in appendix 1 and the receipt in appendix 2, and notice and referral are in free form",
            },
            reading: text! {
                kk: "Регламент стандартқа сілтеме жасайды, сондықтан стандарттың қолданыстағы редакциясының нысандары алынды",
                ru: "Регламент отсылает к стандарту, поэтому взяты формы действующей редакции стандарта",
                en: "The regulation refers to the standard, so the forms of its edition in force are taken",
            },
            at: at!((app 1, p 3), (app 1, p 4), (app 1, p 9)).and(FORMS_OF_2017).quoting(quote! { kk: "стандартына (бұдан әрі – Стандарт) 1-қосымшаға сәйкес нысан бойынша мектепке дейінгі ұйымға жолдама беру; Стандартқа 2-қосымшаға сәйкес үлгі бойынша өтінішінің; Стандартқа 3-қосымшаға сәйкес нысан бойынша … қолхат" }),
        },
        Conflict {
            id: "refusal-of-the-standard",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation, Portal],
            when: SINCE_2017,
            text: text! {
                kk: "3-тармақ бас тартуды нәтиже ретінде атамайды, ал стандарттың 2017 жылғы 11 қазандағы редакциясында бас тарту туралы дәлелді жауап — нәтиженің бірі және көрсетілетін қызметті берушінің бас тарту негіздері аталған",
                ru: "Пункт 3 не называет отказ результатом, а в редакции стандарта от 11 октября 2017 года мотивированный отказ — один из результатов и названы основания отказа услугодателя",
                en: "Paragraph 3 names no refusal as a result, while in the edition of the standard of 11 October 2017 a reasoned refusal is one of the results and the provider's grounds are named",
            },
            reading: text! {
                kk: "Стандарттың негіздері қолданылады",
                ru: "Применяются основания стандарта",
                en: "The grounds of the standard apply",
            },
            at: at!((app 1, p 3)).and(REFUSAL_OF_2017).quoting(quote! { kk: "немесе осы мемлекеттік көрсетілетін қызмет стандартының 10-тармағында белгіленген мемлекеттік қызметті көрсетуден бас тарту туралы дәлелді жауап", ru: "либо мотивированный ответ об отказе в оказании государственной услуги по основаниям, установленным пунктом 10" }),
        },
        Conflict {
            id: "signature-or-password",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: SINCE_2017,
            text: text! {
                kk: "Регламент бойынша портал арқылы сұрату ЭЦҚ-мен ғана куәландырылады, ал стандарттың 2017 жылғы 11 қазандағы редакциясы бір реттік құпиясөзді де жеткілікті санайды",
                ru: "По регламенту запрос через портал удостоверяют только ЭЦП, а редакция стандарта от 11 октября 2017 года допускает и одноразовый пароль",
                en: "By the regulation a portal request is certified with an electronic signature alone, while the edition of the standard of 11 October 2017 also allows a one-time password",
            },
            reading: text! {
                kk: "ЭЦҚ екі акт бойынша да жарайды; бір реттік құпиясөз жарай ма, лауазымды адам шешеді",
                ru: "ЭЦП годится по обоим актам; годится ли одноразовый пароль, решает должностное лицо",
                en: "An electronic signature will do by both acts; whether a one-time password will, an official judges",
            },
            at: at!((app 1, p 4), (app 1, p 11 (5)), (app 1, p 11 (6)), (app 1, p 11 (7)))
                .and(SIGNATURE_OF_2017).quoting(quote! { kk: "ЭЦҚ-мен куәландырылған электрондық құжат нысанындағы сұратуының болуы; ЭЦҚ-мен куәландырылған электронды құжат нысанында немесе бір реттік құпиясөз енгізу арқылы", ru: "удостоверенного ЭЦП услугополучателя или путем введения одноразового пароля" }),
        },
        Conflict {
            id: "representative-of-the-standard",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation],
            when: SINCE_2017,
            text: text! {
                kk: "Регламент сенімхат бойынша өкілді атайды, ал стандарттың 2017 жылғы 11 қазандағы редакциясында тек ата-анасының бірі немесе заңды өкілдер аталған",
                ru: "Регламент называет представителя по доверенности, а в редакции стандарта от 11 октября 2017 года названы только один из родителей или законные представители",
                en: "The regulation names a representative by a power of attorney, while the edition of the standard of 11 October 2017 names one of the parents or legal representatives only",
            },
            reading: text! {
                kk: "Сенімхат бойынша өкілдің өтінішін қабылдау туралы лауазымды адам шешеді",
                ru: "Принимать ли заявление представителя по доверенности, решает должностное лицо",
                en: "Whether an application by a representative with a power of attorney is taken, an official judges",
            },
            at: at!((app 1, p 4), (app 1, p 5), (app 1, p 8 (1)), (app 1, p 9))
                .and(RECIPIENT_OF_2017).quoting(quote! { kk: "көрсетілетін қызметті алушының (ата-анасының бірінің немесе заңды өкілдерінің (сәйкестендіру үшін) жеке басын куәландыратын құжат", ru: "документ, удостоверяющий личность услугополучателя (одного из родителей или законных представителей (для идентификации)" }),
        },
        Conflict {
            id: "copies-on-the-portal",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: BEFORE_2017,
            text: text! {
                kk: "11-тармақтың 5) тармақшасы бойынша сұратуға стандарттың 9-тармағындағы қажетті құжаттардың көшірмелері тіркеледі, ал стандарттың 2015 жылғы редакциясында порталға сұратудан басқа ештеңе талап етілмейді",
                ru: "По подпункту 5) пункта 11 к запросу прикрепляют копии необходимых документов пункта 9 стандарта, а в редакции стандарта 2015 года на портал не требуется ничего, кроме запроса",
                en: "By paragraph 11(5) copies of the necessary documents of paragraph 9 of the standard are attached to the request, while the edition of the standard of 2015 wants nothing but the request on the portal",
            },
            reading: text! {
                kk: "Регламент құжаттарды стандарттан алады, сондықтан портал үшін сұратудың өзі жеткілікті деп түсінілді",
                ru: "Документы регламент берёт из стандарта, поэтому понято так: для портала достаточно самого запроса",
                en: "The regulation takes the documents from the standard, so the request alone is read to be enough on the portal",
            },
            at: at!((app 1, p 11 (5)))
                .and(DOCUMENTS_OF_2015)
                .quoting(quote! {
                    kk: "сұрату нысанына Стандарттың 9 тармағында көрсетілген қажетті құжаттардың көшірмелерін электрондық түрде тіркеуі",
                }),
        },
        Conflict {
            id: "automated-or-by-hand",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation, Portal],
            when: Condition::Always,
            text: text! {
                kk: "2-тармақта қызмет «толық автоматтандырылған» деп аталған, ал 5 және 8-тармақтарда оны қызметкерлер бес рәсіммен көрсетеді",
                ru: "Пункт 2 называет услугу «полностью автоматизированной», а по пунктам 5 и 8 её оказывают работники пятью процедурами",
                en: "Paragraph 2 calls the service fully automated, while by paragraphs 5 and 8 employees give it in five steps",
            },
            reading: text! {
                kk: "Рәсімдер сол қалпында көрсетілді: 2-тармақ қағаз түрін де қалдырады",
                ru: "Процедуры показаны как есть: пункт 2 оставляет и бумажную форму",
                en: "The steps are shown as they stand: paragraph 2 allows the paper form too",
            },
            at: at!((app 1, p 2), (app 1, p 5), (app 1, p 8)).quoting(quote! { kk: "Мемлекеттік қызмет көрсету нысаны: электронды (толық автоматтандырылған) және (немесе) қағаз түрінде" }),
        },
        Conflict {
            id: "who-fills-in-and-signs",
            bears: Bears::Nothing,
            channels: &[Portal],
            when: Condition::Always,
            text: text! {
                kk: "11-тармақтың 5) тармақшасында сұрату нысанын көрсетілетін қызметті беруші толтырады, 8) тармақшасында сұрату оның қолтаңбасымен куәландырылады делінген, ал қолтаңбаның тіркеу куәлігін өтініш беруші таңдайды",
                ru: "По подпункту 5) пункта 11 форму запроса заполняет услугодатель, по подпункту 8) запрос заверяют его подписью, хотя регистрационное свидетельство подписи выбирает заявитель",
                en: "By paragraph 11(5) the provider fills in the request, by 11(8) it is certified by the provider's signature, though it is the applicant who chooses the certificate",
            },
            reading: text! {
                kk: "Сұратуды өтініш беруші толтырып, өз қолтаңбасымен куәландырады: 4-тармақта және 11-тармақтың 6), 7) тармақшаларында солай",
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
            en: "Placing children of preschool age (under 7) in the queue for a place in preschool organisations",
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
    kk: "5-тармақта өтініш беру тәсілі аталмаған, ал портал арқылы қызмет көрсету тәртібі мүлде сипатталмаған; сондықтан портал үшін 5-тармақтың рәсімдері алынды, курьерге берусіз",
    ru: "Пункт 5 не называет способа подачи, а порядок через портал не описан вовсе; поэтому для портала взяты процедуры пункта 5, без передачи курьеру",
    en: "Paragraph 5 names no channel, and the way through the portal is not described at all; so the steps of paragraph 5 are taken for the portal, without the courier",
};

const EXTERNAT_REGISTERS: Step = Step {
    actor: CLERK,
    action: REGISTERS,
    duration: FIFTEEN_MINUTES,
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(text! {
        kk: "басшыға берілген құжаттар",
        ru: "документы, переданные руководителю",
        en: "documents passed to the head",
    }),
    at: at!((app 2, p 5), (app 2, p 6), (app 2, p 8 (1))),
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
    result: Some(text! {
        kk: "маманға берілген, бұрыштама қойылған құжаттар",
        ru: "документы с резолюцией, переданные специалисту",
        en: "documents with the resolution, passed to the specialist",
    }),
    at: at!((app 2, p 5), (app 2, p 6), (app 2, p 8 (2))),
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
    result: Some(text! {
        kk: "дайындалған нәтиже",
        ru: "подготовленный результат",
        en: "the prepared result",
    }),
    at: at!((app 2, p 5), (app 2, p 6), (app 2, p 8 (3))),
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
    result: Some(text! {
        kk: "қол қойылған нәтиже",
        ru: "подписанный результат",
        en: "the signed result",
    }),
    at: at!((app 2, p 5), (app 2, p 6), (app 2, p 8 (4))),
};

const EXTERNAT: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Ауданның (облыстық маңызы бар қаланың) жергілікті атқарушы органдары (қалалар мен аудандардың білім бөлімдері)",
            ru: "Местные исполнительные органы района (города областного значения) (отделы образования городов и районов)",
            en: "Local executive bodies of districts and cities of regional significance (education departments of cities and districts)",
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
                    by: Desk::StateCorporation,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 9 list 1 (1))),
                },
                Step {
                    actor: SECTOR,
                    action: SORTS,
                    duration: None,
                    by: Desk::StateCorporation,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 9 list 1 (2)), (app 2, p 9 list 1 (3)), (app 2, p 9 list 1 (4))),
                },
                Step {
                    actor: COURIER,
                    action: DELIVERS,
                    duration: None,
                    by: Desk::StateCorporation,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 2, p 9 list 1 (5))).read_as(COURIER_READING),
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
                    result: Some(text! {
                        kk: "Мемлекеттік корпорация курьерінің нәтижені алғаны туралы қолхаты",
                        ru: "расписка курьера Государственной корпорации о получении результата",
                        en: "the receipt of the courier of the State Corporation for the result",
                    }),
                    at: at!((app 2, p 5), (app 2, p 6), (app 2, p 8 (5))).quoting(quote! {
                        kk: "Мемлекеттік корпорация курьерінің мемлекеттік қызмет көрсету нәтижесін алғандығы туралы қолхаты",
                    }),
                },
                Step {
                    actor: CORPORATION,
                    action: ISSUES_BY_RECEIPT,
                    duration: None,
                    by: Desk::StateCorporation,
                    timing: Timing::DueDay,
                    result: None,
                    at: at!((app 2, p 10 (1)), (app 2, p 9 list 2 (11))).quoting(COLLECTED),
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
            at: at!((app 2, p 9 list 1 (1))),
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
            at: at!((app 2, p 9 list 2 (10))),
        },
    ],
    representation: &[
        Representation {
            roles: &[Role::Parent],
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            proof: Proof::None,
            text: text! {
                kk: "Ата-анасының бірі өтінішті баланың заңды өкілі ретінде береді",
                ru: "Один из родителей подаёт заявление как законный представитель ребёнка",
                en: "One of the parents applies as the child's legal representative",
            },
            collecting: None,
            at: at!((app 2, p 4)).read_as(text! {
                kk: "4-тармақ растайтын құжаттары бар заңды өкілді атайды; ата-ана — баланың заңды өкілі, оны растайтын құжат — стандарт тізбесіндегі туу туралы куәлік",
                ru: "Пункт 4 называет законного представителя с подтверждающими документами; родитель — законный представитель ребёнка, а подтверждает это свидетельство о рождении из перечня стандарта",
                en: "Paragraph 4 names a legal representative with confirming documents; a parent is the child's legal representative, and the birth certificate of the standard's list confirms it",
            }),
        },
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
            proof: Proof::PowerInNotariesRegister,
            text: text! {
                kk: "Өкілдің сенімхаты нотариустардың ақпараттық жүйесінен (БНАЖ) тексеріледі; онда жоқ сенімхат бойынша деректерді алу мүмкін еместігі туралы хабарлама шығады",
                ru: "Доверенность представителя проверяют по информационной системе нотариусов (ЕНИС); если её там нет, формируется сообщение о невозможности получения данных",
                en: "The representative's power of attorney is checked in the information system of notaries; where it is not there, a message says that the data cannot be obtained",
            },
            collecting: None,
            at: at!((app 2, p 9 list 2 (2)), (app 2, p 9 list 2 (3)), (app 2, p 9 list 2 (4)), (app 2, p 9 list 2 (5)))
                .quoting(quote! {
                    kk: "өкілінің сенімхатының деректері туралы сұратуды БНАЖ-ға жолдау; … сенімхат деректерінің БНАЖ-да болуын тексеру; … сенімхат деректерінің БНАЖ-да болмауына байланысты деректерді алу мүмкін еместігі туралы хабарламаны қалыптастыру",
                }),
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
                kk: "Мемлекеттік корпорация операторы жүйеге өтініш беруші мен өкілдің деректерін енгізеді, қағаз құжаттарды сканерлейді және сұратуға қол қойып, көрсетілетін қызметті берушіге жібереді",
                ru: "Оператор Государственной корпорации вводит данные заявителя и представителя, сканирует бумажные документы, подписывает запрос и направляет его услугодателю",
                en: "The State Corporation's operator enters the data of the applicant and the representative, scans the paper documents, signs the request and sends it to the provider",
            },
            at: at!((app 2, p 9 list 2 (1)), (app 2, p 9 list 2 (2)), (app 2, p 9 list 2 (6)), (app 2, p 9 list 2 (7)), (app 2, p 9 list 2 (8))),
        },
        Statement {
            text: text! {
                kk: "Өтініш берушінің деректері «Жеке тұлғалар» мемлекеттік деректер базасында (ЖТ МДБ) немесе сенімхат нотариустардың жүйесінде (БНАЖ) табылмаса, деректерді алу мүмкін емес деген хабарлама шығады; бұл — қызмет көрсетуден бас тарту емес",
                ru: "Если данных заявителя нет в государственной базе данных «Физические лица» или доверенности нет в системе нотариусов, выдаётся сообщение о том, что данные получить нельзя; это не отказ в оказании услуги",
                en: "Where the applicant is not found in the state register of persons, or the power of attorney in the notaries' system, a message says that the data cannot be obtained; it is no refusal of the service",
            },
            at: at!((app 2, p 9 list 2 (4)), (app 2, p 9 list 2 (5))),
        },
        Statement { text: COLLECTION, at: at!((app 2, p 10 (1))) },
        Statement { text: BOOKING, at: at!((app 2, p 10 (3))) },
        Statement { text: HANDBOOK, at: at!((app 2, p 11)) },
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
                ru: "Через портал обратиться можно; срок взят из стандарта, процедуры — из пункта 5, без курьера",
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
            id: "documents-travel-twice",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "9-тармақтың бірінші тізбесі бойынша қағаз құжаттарды курьер жеткізеді, ал екінші тізбесі бойынша оператор құжаттарды сканерлеп, электрондық сұратуды шлюз арқылы жібереді; екеуінің арақатынасы айтылмаған",
                ru: "По первому перечню пункта 9 бумажные документы везёт курьер, а по второму оператор сканирует документы и направляет электронный запрос через шлюз; как они соотносятся, не сказано",
                en: "By the first list of paragraph 9 a courier carries the papers, by the second the operator scans them and sends an electronic request through the gateway; how the two relate is not said",
            },
            reading: text! {
                kk: "Рәсімдерде курьердің жолы көрсетілді (5-тармақта да құжаттарды кеңсе қабылдайды), электрондық сұрату ескертпеде көрсетілді; мерзімге бұл әсер етпейді",
                ru: "В процедурах показан путь курьера (и по пункту 5 документы принимает канцелярия), электронный запрос — в примечании; на срок это не влияет",
                en: "The steps show the courier's way (by paragraph 5 too the office receives the papers), a note shows the electronic request; the term does not depend on it",
            },
            at: at!(
                (app 2, p 9 list 1 (4)),
                (app 2, p 9 list 1 (5)),
                (app 2, p 9 list 2 (6)),
                (app 2, p 9 list 2 (7)),
                (app 2, p 9 list 2 (8)),
                (app 2, p 5)
            ).quoting(quote! { kk: "жинақтау секторы құжаттарды курьерге береді; … қажетті құжаттарды сканерлеуі, оларды сұрату нысанына тіркеуі … ЭҮШ арқылы ЭҮӨШ АЖО-ға жолдау" }),
        },
        Conflict {
            id: "result-called-order",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "3-тармақ бойынша нәтиже — бұйрықтың көшірмесі немесе бұйрықтың нөмірі мен күні көрсетілген хат, ал 9-тармақтың 9-процесінде «нәтижесін (бұйрықты)» алу айтылған",
                ru: "По пункту 3 результат — копия приказа или письмо с его номером и датой, а в процессе 9 пункта 9 сказано о получении «результата (приказа)»",
                en: "By paragraph 3 the result is a copy of the order or a letter with its number and date, while process 9 of paragraph 9 speaks of receiving \"the result (the order)\"",
            },
            reading: text! {
                kk: "3-тармақ алынды: нәтижені сол анықтайды",
                ru: "Взят пункт 3: результат определяет он",
                en: "Paragraph 3 is taken: it defines the result",
            },
            at: at!((app 2, p 3), (app 2, p 9 list 2 (11))).quoting(quote! { kk: "мемлекеттік қызмет көрсету нәтижесін (бұйрықты) алуы" }),
        },
        Conflict {
            id: "representative-by-power",
            bears: Bears::Nothing,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "4-тармақ пен стандарт көрсетілетін қызметті алушыны және растайтын құжаттары бар заңды өкілді ғана атайды, ал 9-тармақта сенімхат бойынша өкілдің деректері де енгізіледі",
                ru: "Пункт 4 и стандарт называют только услугополучателя и законного представителя с подтверждающими документами, а по пункту 9 вводят и данные представителя по доверенности",
                en: "Paragraph 4 and the standard name the recipient and a legal representative with confirming documents only, while by paragraph 9 the data of a representative by a power of attorney are entered too",
            },
            reading: text! {
                kk: "Сенімхат бойынша өкілдің өтінішін қабылдау туралы лауазымды адам шешеді",
                ru: "Принимать ли заявление представителя по доверенности, решает должностное лицо",
                en: "Whether an application by a representative with a power of attorney is taken, an official judges",
            },
            at: at!((app 2, p 4), (app 2, p 9 list 2 (2)), (app 2, p 9 list 2 (3)), (app 2, p 9 list 2 (4)))
                .and(EXTERNAT_RECIPIENT).quoting(quote! { kk: "немесе растайтын құжаттарымен заңды өкілінің; … сондай-ақ сенімхат бойынша көрсетілетін қызметті өкілінің деректерін енгізуі" }),
        },
        Conflict {
            id: "older-standard",
            bears: Bears::Nothing,
            channels: &[StateCorporation, Portal],
            when: Condition::Always,
            text: text! {
                kk: "Қаулының кіріспесі стандартты өзгерткен 2016 жылғы 22 қаңтардағы № 68 бұйрыққа сүйенеді, ал 4-тармақ 2015 жылғы 8 сәуірдегі № 179 бұйрықты ғана атайды; нәтиженің атауы мен нөмірсіз жалғыз қосымша 2015 жылғы 8 сәуірдегі редакцияға сай келеді",
                ru: "Преамбула постановления ссылается на приказ № 68 от 22.01.2016, изменивший стандарт, а пункт 4 называет только приказ № 179 от 08.04.2015; название результата и единственное приложение без номера соответствуют редакции от 08.04.2015",
                en: "The preamble of the resolution cites order No 68 of 22.01.2016, which changed the standard, while paragraph 4 names order No 179 of 08.04.2015 alone; the name of the result and the single appendix without a number follow the edition of 08.04.2015",
            },
            reading: text! {
                kk: "Құжаттар мен нысандар қаулының кіріспесі сүйенетін редакциядан алынды; нәтиже регламенттегідей көрсетілді",
                ru: "Документы и формы взяты из той редакции, на которую ссылается преамбула постановления; результат показан так, как его называет регламент",
                en: "Documents and forms are those of the edition that the preamble cites; the result is shown as the regulation calls it",
            },
            at: at!((preamble), (app 2, p 3), (app 2, p 4), (app 2, p 9 list 1 (1))).and(EXTERNAT_RESULT_OF_STANDARD).quoting(quote! { kk: "2016 жылғы 22 қаңтардағы № 68 … бұйрықтарына сәйкес; 2015 жылғы 8 сәуірдегі № 179 бұйрығымен бекітілген … стандартына (бұдан әрі – Стандарт) қосымшаға сәйкес өтінішінің" }),
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
            at: at!((app 2, p 9 list 1 (5)), (app 2, p 5), (app 3, p 9 (5))).quoting(quote! { kk: "курьер құжаттарды көрсетiлетiн қызметті алушыға тапсыруды жүзеге асырады" }),
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
            at: at!((app 2, p 3), (app 2, p 9 list 1 (1)), (app 2, p 9 list 2 (10))),
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
            en: "Permission to study as an external student in organisations of basic secondary and general secondary education",
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
    result: Some(text! {
        kk: "тіркелген құжаттар",
        ru: "зарегистрированные документы",
        en: "registered documents",
    }),
    at: at!((app 3, p 5), (app 3, p 6), (app 3, p 8 (1))),
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
    result: Some(text! {
        kk: "қызметкерді анықтау туралы басшының бұрыштамасы",
        ru: "резолюция руководителя о назначении сотрудника",
        en: "the head's resolution that names the employee",
    }),
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
    result: Some(text! {
        kk: "дайындалған телнұсқа",
        ru: "подготовленный дубликат",
        en: "the prepared duplicate",
    }),
    at: at!((app 3, p 5), (app 3, p 6), (app 3, p 8 (3))).read_as(TWELVE_DAYS_READING),
};
const DUPLICATE_SIGNS: Step = Step {
    actor: HEAD,
    action: text! { kk: "телнұсқаға қол қояды", ru: "подписывает дубликат", en: "signs the duplicate" },
    duration: Some(Duration { amount: 1, unit: Unit::Hours }),
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(text! {
        kk: "қол қойылған телнұсқа",
        ru: "подписанный дубликат",
        en: "the signed duplicate",
    }),
    at: at!((app 3, p 5), (app 3, p 6), (app 3, p 8 (4))),
};
const SCHOOL: Text = text! { kk: "Білім беру ұйымы", ru: "Организация образования", en: "Educational organisation" };
const RECEIPT: Quote = quote! {
    kk: "басшысы қол қойған мемлекеттік қызмет көрсету нәтижесін көрсетілетін қызметті алушыға немесе корпорация курьеріне беру; көрсетілетін қызметті алушының, немесе Мемлекеттік корпорация курьерінің мемлекеттік қызмет көрсету нәтижесін алғандығы туралы қолхаты",
};
const NO_ACTOR: Text = text! {
    kk: "5 және 8-тармақтарда телнұсқаны кім беретіні айтылмаған; көрсетілетін қызметті беруші — білім беру ұйымының өзі алынды",
    ru: "Пункты 5 и 8 не называют, кто выдаёт дубликат; взят услугодатель — сама организация образования",
    en: "Paragraphs 5 and 8 do not say who hands the duplicate over; the provider, the educational organisation itself, is taken",
};

const DUPLICATE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Шығыс Қазақстан облысының негізгі орта және жалпы орта білім беру ұйымдары",
            ru: "Организации основного среднего и общего среднего образования Восточно-Казахстанской области",
            en: "Organisations of basic secondary and general secondary education of East Kazakhstan Region",
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
                    result: Some(text! {
                        kk: "өтініш берушінің нәтижені алғаны туралы қолхаты",
                        ru: "расписка заявителя о получении результата",
                        en: "the applicant's receipt for the result",
                    }),
                    at: at!((app 3, p 5), (app 3, p 6), (app 3, p 8 (5))).read_as(NO_ACTOR).quoting(RECEIPT),
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
                    by: Desk::StateCorporation,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 3, p 9 (1))),
                },
                Step {
                    actor: SECTOR,
                    action: SORTS,
                    duration: None,
                    by: Desk::StateCorporation,
                    timing: Timing::Next,
                    result: None,
                    at: at!((app 3, p 9 (2)), (app 3, p 9 (3)), (app 3, p 9 (4))),
                },
                Step {
                    actor: COURIER,
                    action: DELIVERS,
                    duration: None,
                    by: Desk::StateCorporation,
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
                    result: Some(text! {
                        kk: "Мемлекеттік корпорация курьерінің нәтижені алғаны туралы қолхаты",
                        ru: "расписка курьера Государственной корпорации о получении результата",
                        en: "the receipt of the courier of the State Corporation for the result",
                    }),
                    at: at!((app 3, p 5), (app 3, p 6), (app 3, p 8 (5))).read_as(NO_ACTOR).quoting(RECEIPT),
                },
                Step {
                    actor: CORPORATION,
                    action: ISSUES_BY_RECEIPT,
                    duration: None,
                    by: Desk::StateCorporation,
                    timing: Timing::DueDay,
                    result: None,
                    at: at!((app 3, p 10 (1))).quoting(COLLECTED),
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
                kk: "Мемлекеттік корпорацияда сұратуды өңдеу 15 минуттан аспайды",
                ru: "Обработка запроса в Государственной корпорации занимает не более 15 минут",
                en: "A request is handled at the State Corporation in at most 15 minutes",
            },
            at: at!((app 3, p 9)),
        },
        Statement { text: COLLECTION, at: at!((app 3, p 10 (1))) },
        Statement { text: BOOKING, at: at!((app 3, p 10 (3))) },
        Statement { text: HANDBOOK, at: at!((app 3, p 11)) },
    ],
    conflicts: &[Conflict {
        id: "twelve-working-or-calendar-days",
        bears: Bears::Note,
        channels: &[Office, StateCorporation],
        when: Condition::Always,
        text: text! {
            kk: "Телнұсқаны дайындауға 5-тармақта 12 жұмыс күні, ал 8-тармақтың 3) тармақшасында 12 күнтізбелік күн берілген",
            ru: "На подготовку дубликата пункт 5 отводит 12 рабочих дней, а подпункт 3) пункта 8 — 12 календарных дней",
            en: "To prepare the duplicate paragraph 5 gives 12 working days, paragraph 8(3) 12 calendar days",
        },
        reading: TWELVE_DAYS_READING,
        at: at!((app 3, p 5), (app 3, p 8 (3))).quoting(quote! {
            kk: "Орындалу ұзақтығы - 12 (он екі) жұмыс күні; Орындалу ұзақтығы - 12 (он екі) күнтізбелік күн",
        }),
    }],
    ..Rules::of(
        Service::EducationDocumentDuplicate,
        text! {
            kk: "Негізгі орта, жалпы орта білім беру туралы құжаттардың телнұсқаларын беру",
            ru: "Выдача дубликатов документов об основном среднем, общем среднем образовании",
            en: "Duplicates of documents of basic secondary and general secondary education",
        },
        at!((app 3, title), (app 3, p 1)),
    )
};
