//! Mangystau: resolution No 339 of the akimat of 7 December 2015, edition of 8 July 2016 (No 200), annex 2.

use crate::law::Channel::{Office, StateCorporation};
use crate::law::{
    Act, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Consent, Desk, Duration, Edition, InForce, Known,
    Procedure, Proof, Reference, Refusal, RefusalStage, Region, Representation, Role, Rules, Service, Source,
    Statement, Step, Timing, Touches, Unit, Unseen, Zone,
};
use crate::rulebook::national::order_179;
use crate::{at, day, place, text};

/// The region.
pub(super) static REGION: Region = Region {
    code: "KZ-47",
    name: text! { kk: "Маңғыстау облысы", ru: "Мангистауская область", en: "Mangystau Region" },
    zone: Zone::West,
    founded: None,
    editions: &[&EDITION],
    unseen: &[&ORIGINAL],
};

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-47-akimat-339-2015",
    edition: day!(2016, 7, 8),
    cited: text! {
        kk: "Маңғыстау облысы әкімдігінің 2015 жылғы 7 желтоқсандағы № 339 қаулысы (2016 жылғы 8 шілдедегі № 200 қаулының редакциясында)",
        ru: "постановление акимата Мангистауской области от 7 декабря 2015 года № 339 (в редакции постановления от 8 июля 2016 года № 200)",
        en: "resolution No 339 of the akimat of Mangystau Region of 7 December 2015 (edition of resolution No 200 of 8 July 2016)",
    },
    title: text! {
        kk: "«Негізгі орта, жалпы орта білім беру туралы құжаттардың телнұсқаларын беру» мемлекеттік көрсетілетін қызмет регламенті",
        ru: "Регламент государственной услуги «Выдача дубликатов документов об основном среднем, общем среднем образовании»",
        en: "Regulation of the public service “Issue of duplicates of documents of basic secondary and general secondary education”",
    },
    url: None,
};

static ORIGINAL_ACT: Act = Act {
    id: "kz-47-akimat-339-2015",
    edition: day!(2015, 12, 7),
    cited: text! {
        kk: "Маңғыстау облысы әкімдігінің 2015 жылғы 7 желтоқсандағы № 339 қаулысы (бастапқы редакция)",
        ru: "постановление акимата Мангистауской области от 7 декабря 2015 года № 339 (первоначальная редакция)",
        en: "resolution No 339 of the akimat of Mangystau Region of 7 December 2015 (original edition)",
    },
    title: text! {
        kk: "«Негізгі орта, жалпы орта білім беру туралы құжаттардың телнұсқаларын беру» мемлекеттік көрсетілетін қызмет регламенті",
        ru: "Регламент государственной услуги «Выдача дубликатов документов об основном среднем, общем среднем образовании»",
        en: "Regulation of the public service “Issue of duplicates of documents of basic secondary and general secondary education”",
    },
    url: None,
};

const IN_FORCE_FROM: Bound = Bound::Approximate {
    day: day!(2016, 7, 19),
    within_days: 60,
    basis: text! {
        kk: "Қаулының тіркелген және жарияланған күндері мәтінде жоқ. Қабылданған күнге (2016 жылғы 8 шілде) он бір күн қосылды: әкімдік қаулылары әдетте алғаш ресми жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізіледі.",
        ru: "Дней регистрации и опубликования постановления в тексте нет. Ко дню принятия (8 июля 2016 года) прибавлено одиннадцать дней: постановления акиматов обычно вводятся в действие по истечении десяти календарных дней после дня первого официального опубликования.",
        en: "The text gives neither the day of registration nor that of publication. Eleven days are added to the day of adoption (8 July 2016): resolutions of akimats usually take effect on the expiry of ten calendar days after the day of their first official publication.",
    },
};

/// What it says.
pub(crate) static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2016, 7, 8),
    registered: Known::No(text! {
        kk: "Қолда бар мәтінде тіркелген күні көрсетілмеген.",
        ru: "В имеющемся тексте день регистрации не указан.",
        en: "The text at hand does not state the day of registration.",
    }),
    published: Known::No(text! {
        kk: "Қолда бар мәтінде жарияланған күні көрсетілмеген.",
        ru: "В имеющемся тексте день опубликования не указан.",
        en: "The text at hand does not state the day of publication.",
    }),
    in_force: InForce {
        from: IN_FORCE_FROM,
        to: Bound::UnknownEnd {
            applied_until: day!(2020, 12, 29),
            basis: text! {
                kk: "Қаулының күшін жойған күні белгісіз. Ол сүйенген № 179 бұйрықтың күші 2020 жылғы 28 желтоқсандағы № 545 бұйрықпен жойылды, ол алғаш ресми жарияланған күнінен кейін қолданысқа енгізіледі; ең ерте мүмкін күннен — 2020 жылғы 29 желтоқсаннан — бастап регламент қолданылмайды деп алынды.",
                ru: "Когда постановление утратило силу, неизвестно. Приказ № 179, на который оно опирается, утратил силу приказом № 545 от 28 декабря 2020 года, который вводится в действие после дня его первого официального опубликования; принято, что регламент не применяется с самого раннего возможного дня — 29 декабря 2020 года.",
                en: "It is not known when the resolution lost force. Order No 179, on which it rests, was repealed by order No 545 of 28 December 2020, which takes effect after the day of its first official publication; the regulation is taken not to be applied from the earliest possible day, 29 December 2020.",
            },
        },
    },
    beside: false,
    verified_on: day!(2026, 11, 22),
    read_in: text! {
        kk: "Регламенттің қазақша мәтіні (қаулының 2-қосымшасы); қаулының өзі (тармақтары, тіркелуі, жариялануы) қолда жоқ.",
        ru: "Казахский текст регламента (приложение 2 к постановлению); самого постановления (пунктов, регистрации, опубликования) в распоряжении нет.",
        en: "The Kazakh text of the regulation (annex 2 to the resolution); the resolution itself (its clauses, registration, publication) is not at hand.",
    },
    services: &[DUPLICATE],
};

/// The edition before it.
static ORIGINAL: Unseen = Unseen {
    act: &ORIGINAL_ACT,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2015, 12, 18),
            within_days: 60,
            basis: text! {
                kk: "Қаулының тіркелген және жарияланған күндері белгісіз. Қабылданған күнге (2015 жылғы 7 желтоқсан) он бір күн қосылды: әкімдік қаулылары әдетте алғаш ресми жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізіледі.",
                ru: "Дни регистрации и опубликования постановления неизвестны. Ко дню принятия (7 декабря 2015 года) прибавлено одиннадцать дней: постановления акиматов обычно вводятся в действие по истечении десяти календарных дней после дня первого официального опубликования.",
                en: "The days of registration and publication are not known. Eleven days are added to the day of adoption (7 December 2015): resolutions of akimats usually take effect on the expiry of ten calendar days after the day of their first official publication.",
            },
        },
        to: IN_FORCE_FROM,
    },
    services: &[Service::EducationDocumentDuplicate],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "Бұл актінің бұрынғы редакциясы қолданылған; оның мәтіні ережелер жинағында жоқ.",
            ru: "Действовала более ранняя редакция этого акта; её текста в своде правил нет.",
            en: "An earlier edition of this act was in force; its text is not in the rulebook.",
        },
        at: Source::elsewhere(const { &[Reference { act: &ACT, place: place!(app 2, title) }] }),
    },
    verified_on: day!(2026, 11, 22),
};

const MINUTES_15: Option<Duration> = Some(Duration { amount: 15, unit: Unit::Minutes });
const WORKING_DAY: Option<Duration> = Some(Duration { amount: 1, unit: Unit::WorkingDays });

const STEPS: &[Step] = &[
    Step {
        actor: text! { kk: "Кеңсе қызметкері", ru: "Работник канцелярии", en: "Office clerk" },
        action: text! {
            kk: "құжаттарды қабылдап, тіркейді және басшыға жібереді",
            ru: "принимает и регистрирует документы, направляет их руководителю",
            en: "receives and registers the documents and sends them to the head",
        },
        duration: MINUTES_15,
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((app 2, p 8 (1)), (app 2, p 5 (1))),
    },
    Step {
        actor: text! { kk: "Көрсетілетін қызметті берушінің басшысы", ru: "Руководитель услугодателя", en: "Head of the provider" },
        action: text! {
            kk: "құжаттарды қарап, жауапты орындаушыға жібереді",
            ru: "рассматривает документы и направляет их ответственному исполнителю",
            en: "reviews the documents and sends them to the responsible executor",
        },
        duration: WORKING_DAY,
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((app 2, p 8 (2)), (app 2, p 5 (2))),
    },
    Step {
        actor: text! { kk: "Жауапты орындаушы", ru: "Ответственный исполнитель", en: "Responsible executor" },
        action: text! {
            kk: "құжаттардың стандарттың 9-тармағына сәйкестігін қарап, нәтижені дайындайды және басшыға қол қоюға жібереді",
            ru: "проверяет документы на соответствие пункту 9 стандарта, готовит результат и направляет его руководителю на подпись",
            en: "checks the documents against paragraph 9 of the standard, prepares the result and sends it to the head to sign",
        },
        duration: Some(Duration { amount: 13, unit: Unit::WorkingDays }),
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((app 2, p 8 (3)), (app 2, p 5 (3))),
    },
    Step {
        actor: text! { kk: "Көрсетілетін қызметті берушінің басшысы", ru: "Руководитель услугодателя", en: "Head of the provider" },
        action: text! {
            kk: "нәтижеге қол қояды",
            ru: "подписывает результат",
            en: "signs the result",
        },
        duration: WORKING_DAY,
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((app 2, p 8 (4)), (app 2, p 5 (4))),
    },
    Step {
        actor: text! { kk: "Кеңсе қызметкері", ru: "Работник канцелярии", en: "Office clerk" },
        action: text! {
            kk: "нәтижені өтініш берушіге береді",
            ru: "выдаёт результат заявителю",
            en: "issues the result to the applicant",
        },
        duration: MINUTES_15,
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((app 2, p 8 (5)), (app 2, p 5 (5))),
    },
];

const DUPLICATE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Негізгі орта және жалпы орта білім беру ұйымдары",
            ru: "Организации основного среднего и общего среднего образования",
            en: "Organisations of basic secondary and general secondary education (schools)",
        },
        at: at!((app 2, p 1)),
    }),
    form: Some(Statement {
        text: text! { kk: "Қағаз түрінде", ru: "Бумажная", en: "On paper" },
        at: at!((app 2, p 2)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "Негізгі орта білім туралы куәліктің телнұсқасы немесе жалпы орта білім туралы аттестаттың телнұсқасы",
            ru: "Дубликат свидетельства об основном среднем образовании или дубликат аттестата об общем среднем образовании",
            en: "A duplicate of the certificate of basic secondary education or of the attestat of general secondary education",
        },
        at: at!((app 2, p 3)),
    }),
    result_form: Some(Statement {
        text: text! { kk: "Қағаз түрінде", ru: "Бумажная", en: "On paper" },
        at: at!((app 2, p 3)),
    }),
    channels: &[
        ChannelRule { channel: Office, offered: true, at: at!((app 2, p 1 (1))) },
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 2, p 1 (2))) },
    ],
    procedures: &[Procedure { channels: &[Office, StateCorporation], steps: STEPS }],
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттарда бұзушылық болса, Мемлекеттік корпорация қызметкері өтінішті қабылдамайды және стандарттың 2-қосымшасындағы нысан бойынша қолхат береді.",
            ru: "При нарушениях в документах работник Государственной корпорации отказывает в приёме заявления и выдаёт расписку по форме приложения 2 к стандарту.",
            en: "For flaws in the documents the State Corporation refuses to accept the application and gives a receipt on the form of annex 2 to the standard.",
        },
        at: at!((app 2, p 10 (8))).read_as(text! {
            kk: "Регламент «бұзушылықтар» дейді, ал стандарттың 10-тармағы тек толық емес топтаманы атайды; екеуі бірге оқылып, толық емес топтамаға қатысты деп алынды.",
            ru: "В регламенте сказано о «нарушениях», а пункт 10 стандарта называет только неполный пакет; вместе они отнесены к неполному пакету.",
            en: "The regulation says “flaws”, while paragraph 10 of the standard names only an incomplete package; read together they are taken to mean that.",
        }),
    }],
    representation: &[Representation {
        roles: &[Role::Proxy],
        channels: &[StateCorporation], when: Condition::Always,
        proof: Proof::NotarisedPowerOrNotEntered,
        text: text! {
            kk: "Өкілдің деректері нотариус куәландырған сенімхат бойынша енгізіледі; сенімхат басқаша куәландырылса, оның деректері толтырылмайды.",
            ru: "Данные представителя вводятся по нотариально удостоверенной доверенности; если доверенность удостоверена иначе, её данные не заполняются.",
            en: "The representative's data are entered from a power of attorney certified by a notary; if it is certified otherwise, its data are not filled in.",
        }, collecting: None,
        at: at!((app 2, p 10 (2))),
    }],
    consent: Some(Consent {
        channels: &[Office, StateCorporation],
        text: text! {
            kk: "Заңдарда өзгеше көзделмесе, көрсетілетін қызметті беруші мен Мемлекеттік корпорация қызметкері өтініш берушіден ақпараттық жүйелердегі заңмен қорғалатын құпия мәліметтерді пайдалануға келісім алады.",
            ru: "Если законами не предусмотрено иное, услугодатель и работник Государственной корпорации получают согласие заявителя на использование охраняемых законом сведений из информационных систем.",
            en: "Unless laws provide otherwise, the provider and the State Corporation take the applicant's consent to the use of legally protected data held in information systems.",
        },
        at: at!((app 2, p 9)),
    }),
    state_systems: &[Statement {
        text: text! {
            kk: "Қазақстанда 2008 жылдан кейін берілген, мемлекеттік ақпараттық жүйелерде бар жеке басты куәландыратын құжаттар мен туу туралы куәліктердің мәліметтерін көрсетілетін қызметті беруші сол жүйелерден өзі алады.",
            ru: "Сведения об удостоверениях личности и свидетельствах о рождении, которые выданы в Казахстане после 2008 года и есть в государственных информационных системах, услугодатель получает из этих систем сам.",
            en: "The provider itself obtains the data of identity documents and birth certificates that were issued in Kazakhstan after 2008 and are held in state information systems.",
        },
        at: at!((app 2, p 9)),
    }],
    notes: NOTES,
    conflicts: CONFLICTS,
    ..Rules::of(
        Service::EducationDocumentDuplicate,
        text! {
            kk: "Негізгі орта, жалпы орта білім беру туралы құжаттардың телнұсқаларын беру",
            ru: "Выдача дубликатов документов об основном среднем, общем среднем образовании",
            en: "Issue of duplicates of documents of basic secondary and general secondary education",
        },
        at!((app 2, title), (app 2, p 1)),
    )
};

const NOTES: &[Statement] = &[
    Statement {
        text: text! {
            kk: "Рәсім өтініш пен стандарттың 9-тармағындағы басқа құжаттар алынғаннан кейін басталады.",
            ru: "Процедура начинается, когда получены заявление и другие документы, указанные в пункте 9 стандарта.",
            en: "The procedure starts when the application and the other documents of paragraph 9 of the standard are received.",
        },
        at: at!((app 2, p 4)),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік корпорация қызметкері жүйеге кіріп, қызметті таңдайды, өтініш беруші мен өкілдің деректерін енгізеді.",
            ru: "Работник Государственной корпорации входит в систему, выбирает услугу и вводит данные заявителя и представителя.",
            en: "The State Corporation's employee logs in, chooses the service and enters the data of the applicant and the representative.",
        },
        at: at!((app 2, p 10 (1)), (app 2, p 10 (2))),
    },
    Statement {
        text: text! {
            kk: "Өтініш берушінің деректері «Жеке тұлғалар» мемлекеттік деректер базасынан, сенімхаттың деректері бірыңғай нотариалдық ақпараттық жүйеден тексеріледі.",
            ru: "Данные заявителя проверяют в государственной базе данных «Физические лица», данные доверенности — в единой нотариальной информационной системе.",
            en: "The applicant's data are checked in the state register of persons, the power of attorney in the notaries' information system.",
        },
        at: at!((app 2, p 10 (3)), (app 2, p 10 (4))),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік корпорация қызметкері құжаттарды сканерлеп, сұрау салуға тіркейді, оны куәландырады және өңірлік шлюз арқылы жібереді.",
            ru: "Работник Государственной корпорации сканирует документы, прикрепляет их к запросу, удостоверяет его и отправляет через региональный шлюз.",
            en: "The State Corporation's employee scans the documents, attaches them to the request, certifies it and sends it through the regional gateway.",
        },
        at: at!((app 2, p 10 (5)), (app 2, p 10 (6))),
    },
    Statement {
        text: text! {
            kk: "Құжаттардың стандарттың 9-тармағына және қызмет көрсету негіздеріне сәйкестігі тексеріліп, құжаттар мектепке жіберіледі.",
            ru: "Документы проверяют на соответствие пункту 9 стандарта и основаниям услуги и направляют в школу.",
            en: "The documents are checked against paragraph 9 of the standard and the grounds of the service and sent to the school.",
        },
        at: at!((app 2, p 10 (7))),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік корпорация арқылы өтініш берілсе, нәтижені оның қызметкері береді.",
            ru: "При обращении через Государственную корпорацию результат выдаёт её работник.",
            en: "Where the application went through the State Corporation, its employee issues the result.",
        },
        at: at!((app 2, p 10 (9))),
    },
    Statement {
        text: text! {
            kk: "Рәсімдердің толық сипаттамасы бизнес-процестер анықтамалығында, ол көрсетілетін қызметті берушінің интернет-ресурсында орналастырылады.",
            ru: "Подробное описание процедур — в справочнике бизнес-процессов, который размещается на интернет-ресурсе услугодателя.",
            en: "The full description of the procedures is in the handbook of business processes on the provider's website.",
        },
        at: at!((app 2, p 11)),
    },
];

const CONFLICTS: &[Conflict] = &[
    Conflict {
        id: "born-in-2008",
        bears: Bears::Decision,
        channels: &[Office, StateCorporation],
        when: Condition::All(&[
            Condition::BornSince(day!(2008, 1, 1)),
            Condition::BornBefore(day!(2009, 1, 1)),
            Condition::Role(&[Role::Parent, Role::LegalRepresentative]),
        ]),
        text: text! {
            kk: "Стандарт туу туралы куәліктің көшірмесін 2008 жылға дейін туғандардан сұрайды, ал регламент бойынша көрсетілетін қызметті беруші 2008 жылдан кейін берілген құжаттардың мәліметін жүйелерден алады. 2008 жылдың өзі екеуіне де кірмейді.",
            ru: "Стандарт требует копию свидетельства о рождении от родившихся до 2008 года, а по регламенту услугодатель берёт из систем данные документов, выданных после 2008 года. Сам 2008 год не попадает ни туда, ни сюда.",
            en: "The standard asks those born before 2008 for a copy of the birth certificate; by the regulation the provider takes from the systems the data of documents issued after 2008. The year 2008 itself is in neither.",
        },
        reading: text! {
            kk: "Мұны лауазымды адам шешеді: көшірме талап етілмейді, бірақ мәліметтің жүйелерде бар-жоғы да айтылмаған. Көшірмені ала жүрген жөн.",
            ru: "Решает должностное лицо: копия не требуется, но и того, что данные есть в системах, не сказано. Копию лучше иметь при себе.",
            en: "A person has to judge: the copy is not asked for, nor is it said that the systems hold the data. It is safer to have the copy at hand.",
        },
        at: at!((app 2, p 9))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 9 (2)) }] }),
    },
    Conflict {
        id: "sum-of-steps",
        bears: Bears::Nothing,
        channels: &[Office, StateCorporation],
        when: Condition::Always,
        text: text! {
            kk: "Қадамдардың жалпы ұзақтығы — 15 жұмыс күні мен 30 минут, ал стандарттағы мерзім — 15 жұмыс күні; регламенттің өзінде мерзім жоқ.",
            ru: "Общая длительность шагов — 15 рабочих дней и 30 минут, а срок по стандарту — 15 рабочих дней; в самом регламенте срока нет.",
            en: "The steps add up to 15 working days and 30 minutes, the standard's term is 15 working days; the regulation itself states no term.",
        },
        reading: text! {
            kk: "Өтініш берушіге стандарттың мерзімі уәде етілген; қадамдардың минуттары нәтиже күнін өзгертпейді.",
            ru: "Заявителю обещан срок из стандарта; минуты шагов не меняют день результата.",
            en: "The applicant is promised the standard's term; the minutes of the steps do not change the day of the result.",
        },
        at: at!((app 2, p 5 (1)), (app 2, p 5 (2)), (app 2, p 5 (3)), (app 2, p 5 (4)), (app 2, p 5 (5)))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 4 (1)) }] }),
    },
    Conflict {
        id: "acceptance-refused-for-flaws",
        bears: Bears::Nothing,
        channels: &[StateCorporation],
        when: Condition::Always,
        text: text! {
            kk: "Регламент бойынша құжаттар мектепке жіберілгеннен кейін Мемлекеттік корпорация құжаттардағы бұзушылық үшін қабылдаудан бас тартады; стандартта тек құжаттар топтамасының толық болмауы аталған.",
            ru: "По регламенту Государственная корпорация отказывает в приёме из-за нарушений в документах уже после того, как они направлены в школу; стандарт называет только неполный пакет.",
            en: "By the regulation the State Corporation refuses acceptance for flaws in the documents after they went to the school; the standard names only an incomplete package.",
        },
        reading: text! {
            kk: "Қабылдаудан бас тарту стандарт бойынша құжаттардың толық болмауымен байланысты деп алынады; басқа бұзушылықты адам бағалайды. Екі орын да көрсетіледі.",
            ru: "Отказ в приёме связывается, как в стандарте, с неполным пакетом; другие нарушения оценивает человек. Показаны оба места.",
            en: "Refusal of acceptance is tied, as in the standard, to an incomplete package; other flaws are for a person to judge. Both places are shown.",
        },
        at: at!((app 2, p 10 (8)), (app 2, p 10 (7)))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 10) }] }),
    },
];
