//! Mangystau: resolution No 339 of the akimat of 7 December 2015, edition of 8 July 2016 (No 200), appendix 2.

use crate::general::PUBLIC_SERVICES_2019;
use crate::national::order_179;
use erezhe_act::Channel::{Office, StateCorporation};
use erezhe_act::{
    Act, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Consent, Desk, Duration, Edition, InForce, Known,
    Procedure, Proof, ProtectedData, Reference, Refusal, RefusalStage, Region, Representation, Role, Rules, Service,
    Source, Statement, Step, Text, Timing, Touches, Unit, Unseen,
};
use erezhe_act::{at, day, place, quote, text};

use super::bare;

/// The region.
pub(super) static REGION: Region = Region { editions: &[&EDITION], unseen: &[&ORIGINAL], ..bare::MANGYSTAU };

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
        en: "Regulation of the public service “Duplicates of documents of basic secondary and general secondary education”",
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
        en: "Regulation of the public service “Duplicates of documents of basic secondary and general secondary education”",
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
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "Регламенттің қазақша мәтіні (қаулының 2-қосымшасы). Бизнес-процестер анықтамалығы мәтінде сурет түрінде берілген, ол оқылмады; қаулының өзі (тармақтары, тіркелуі, жариялануы) қолда жоқ.",
        ru: "Казахский текст регламента (приложение 2 к постановлению). Справочник бизнес-процессов дан в тексте рисунком и не прочитан; самого постановления (пунктов, регистрации, опубликования) в распоряжении нет.",
        en: "The Kazakh text of the regulation (appendix 2 to the resolution). The handbook of business processes is an image in the text and was not read; the resolution itself (its clauses, registration, publication) is not at hand.",
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
    verified_on: day!(2026, 11, 25),
};

const MINUTES_15: Option<Duration> = Some(Duration { amount: 15, unit: Unit::Minutes });
const WORKING_DAY: Option<Duration> = Some(Duration { amount: 1, unit: Unit::WorkingDays });

const CLERK: Text = text! { kk: "Кеңсе қызметкері", ru: "Работник канцелярии", en: "Office clerk" };
const HEAD: Text = text! { kk: "Көрсетілетін қызметті берушінің басшысы", ru: "Руководитель услугодателя", en: "Head of the provider" };
const CORPORATION: Text = text! {
    kk: "Мемлекеттік корпорация қызметкері",
    ru: "Работник Государственной корпорации",
    en: "Employee of the State Corporation",
};

const REGISTER: Step = Step {
    actor: CLERK,
    action: text! {
        kk: "құжаттарды қабылдап, тіркейді және басшыға жібереді",
        ru: "принимает и регистрирует документы, направляет их руководителю",
        en: "receives and registers the documents and sends them to the head",
    },
    duration: MINUTES_15,
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(text! {
        kk: "басшыға құжаттар топтамасы берілді",
        ru: "пакет документов передан руководителю",
        en: "the package of documents is with the head",
    }),
    at: at!((app 2, p 8 (1)), (app 2, p 5 (1)), (app 2, p 6 (1))).quoting(quote! {
        kk: "көрсетілетін қызметті берушінің кеңсе қызметкері … құжаттарын қабылдайды және тіркейді, … басшысына жібереді – 15 (он бес) минут",
    }),
};

const ASSIGN: Step = Step {
    actor: HEAD,
    action: text! {
        kk: "құжаттарды қарап, жауапты орындаушыға орындауға жібереді",
        ru: "рассматривает документы и направляет их ответственному исполнителю для исполнения",
        en: "reviews the documents and sends them to the responsible executor",
    },
    duration: WORKING_DAY,
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(text! {
        kk: "басшы құжаттарды қарады",
        ru: "документы рассмотрены руководителем",
        en: "the head has reviewed the documents",
    }),
    at: at!((app 2, p 8 (2)), (app 2, p 5 (2)), (app 2, p 6 (2))),
};

const PREPARE: Step = Step {
    actor: text! { kk: "Жауапты орындаушы", ru: "Ответственный исполнитель", en: "Responsible executor" },
    action: text! {
        kk: "құжаттардың стандарттың 9-тармағына сәйкестігін қарап, нәтижені дайындайды және басшыға қол қоюға жібереді",
        ru: "проверяет документы на соответствие пункту 9 стандарта, готовит результат и направляет его руководителю на подпись",
        en: "checks the documents against paragraph 9 of the standard, prepares the result and sends it to the head to sign",
    },
    duration: Some(Duration { amount: 13, unit: Unit::WorkingDays }),
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(text! { kk: "дайындалған телнұсқа", ru: "подготовленный дубликат", en: "the duplicate, prepared" }),
    at: at!((app 2, p 8 (3)), (app 2, p 5 (3)), (app 2, p 6 (3))),
};

const SIGN: Step = Step {
    actor: HEAD,
    action: text! { kk: "нәтижеге қол қояды", ru: "подписывает результат", en: "signs the result" },
    duration: WORKING_DAY,
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(text! {
        kk: "басшы нәтижеге қол қойды",
        ru: "результат подписан руководителем",
        en: "the head has signed the result",
    }),
    at: at!((app 2, p 8 (4)), (app 2, p 5 (4)), (app 2, p 6 (4))),
};

const OFFICE_STEPS: &[Step] = &[
    REGISTER,
    ASSIGN,
    PREPARE,
    SIGN,
    Step {
        actor: CLERK,
        action: text! {
            kk: "нәтижені өтініш берушіге береді",
            ru: "выдаёт результат заявителю",
            en: "issues the result to the applicant",
        },
        duration: MINUTES_15,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(text! {
            kk: "нәтиже өтініш берушіге жолданды",
            ru: "результат направлен заявителю",
            en: "the result is sent to the applicant",
        }),
        at: at!((app 2, p 8 (5)), (app 2, p 5 (5)), (app 2, p 6 (5))),
    },
];

const CORPORATION_STEPS: &[Step] = &[
    Step {
        actor: CORPORATION,
        action: text! {
            kk: "жүйеге кіріп, қызметті таңдайды, өтініш беруші мен өкілдің деректерін енгізеді",
            ru: "входит в систему, выбирает услугу, вводит данные заявителя и представителя",
            en: "logs in, chooses the service and enters the data of the applicant and the representative",
        },
        duration: None,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: None,
        at: at!((app 2, p 10 (1)), (app 2, p 10 (2))).quoting(quote! {
            kk: "Мемлекеттік корпорация қызметкерінің көрсетілетін қызметті алушының деректерін, сонымен қатар … сенімхаты бойынша өкiлiнiң деректерін экранға енгізу",
        }),
    },
    Step {
        actor: CORPORATION,
        action: text! {
            kk: "құжаттарды сканерлеп, сұрау салуға тіркейді, оны «Казтокен» арқылы куәландырады және «электрондық үкіметтің» аймақтық шлюзі арқылы жібереді",
            ru: "сканирует документы, прикрепляет их к запросу, удостоверяет его через «Казтокен» и отправляет через региональный шлюз «электронного правительства»",
            en: "scans the documents, attaches them to the request, certifies it with Kaztoken and sends it through the regional gateway of the \"electronic government\"",
        },
        duration: None,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: None,
        at: at!((app 2, p 10 (5)), (app 2, p 10 (6))).quoting(quote! {
            kk: "құжаттарды сканерден өткiзуi, … сұрау салу нысанды … \"Казтокен\" арқылы куәландыруы; … \"электрондық үкiметтiң\" аймақтық шлюзiнің автоматтандырылған жұмыс орнына … жіберу",
        }),
    },
    Step {
        actor: CORPORATION,
        action: text! {
            kk: "құжаттардың стандарттың 9-тармағына және қызмет көрсету негіздеріне сәйкестігін тексеріп, оларды мектепке жолдайды",
            ru: "проверяет документы на соответствие пункту 9 стандарта и основаниям услуги и направляет их в школу",
            en: "checks the documents against paragraph 9 of the standard and the grounds of the service and sends them to the school",
        },
        duration: None,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: None,
        at: at!((app 2, p 10 (7)), (app 2, p 10 (8)))
            .read_as(text! {
                kk: "10-тармақтың 7) тармақшасы тексерушіні атамайды; қабылдаудан бас тартатын Мемлекеттік корпорация қызметкері болғандықтан (8-тармақша), тексеруші де сол деп алынды.",
                ru: "Подпункт 7) пункта 10 не называет того, кто проверяет; в приёме отказывает работник Государственной корпорации (подпункт 8), поэтому проверка отнесена к нему же.",
                en: "Paragraph 10(7) does not name who checks; it is the State Corporation's employee who refuses acceptance (10(8)), so the check is taken to be theirs.",
            })
            .quoting(quote! {
                kk: "құжаттардың және мемлекеттiк қызметті көрсету негiздемелерiнiң сәйкестiгiн тексеруi (өңдеуi) және құжаттарды … білім беру ұйымына жолдауы",
            }),
    },
    REGISTER,
    ASSIGN,
    PREPARE,
    SIGN,
    Step {
        actor: CORPORATION,
        action: text! {
            kk: "нәтижені өтініш берушіге береді",
            ru: "выдаёт результат заявителю",
            en: "issues the result to the applicant",
        },
        duration: MINUTES_15,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: Some(text! {
            kk: "нәтиже өтініш берушіге жолданды",
            ru: "результат направлен заявителю",
            en: "the result is sent to the applicant",
        }),
        at: at!((app 2, p 10 (9)), (app 2, p 5 (5)), (app 2, p 6 (5)))
            .read_as(text! {
                kk: "15 минут 5-тармақтың 5) тармақшасынан алынды, онда кім беретіні айтылмаған; 8-тармақтың 5) тармақшасындағы кеңсе қызметкері кеңсеге жүгінгендерге қатысты деп түсінілді.",
                ru: "15 минут взяты из подпункта 5) пункта 5, где не сказано, кто выдаёт; работник канцелярии из подпункта 5) пункта 8 отнесён к обращению в канцелярию.",
                en: "The 15 minutes are those of paragraph 5(5), which does not say who issues; the office clerk of paragraph 8(5) is taken to concern applications at the office.",
            })
            .quoting(quote! {
                kk: "көрсетілетін қызметті алушының Мемлекеттік корпорация қызметкері арқылы мемлекеттiк көрсетілетін қызметтiң нәтижесiн алуы",
            }),
    },
];

const DUPLICATE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Негізгі орта және жалпы орта білім беру ұйымдары",
            ru: "Организации основного среднего и общего среднего образования",
            en: "Educational organisations of basic secondary and general secondary education (schools)",
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
    procedures: &[
        Procedure { channels: &[Office], steps: OFFICE_STEPS },
        Procedure { channels: &[StateCorporation], steps: CORPORATION_STEPS },
    ],
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттарда бұзушылық болса, Мемлекеттік корпорация қызметкері өтінішті қабылдамайды және стандарттың 2-қосымшасындағы нысан бойынша қолхат береді.",
            ru: "При нарушениях в документах работник Государственной корпорации отказывает в приёме заявления и выдаёт расписку по форме приложения 2 к стандарту.",
            en: "For flaws in the documents the State Corporation refuses to accept the application and gives a receipt on the form of appendix 2 to the standard.",
        },
        at: at!((app 2, p 10 (8)))
            .read_as(text! {
                kk: "Регламент «бұзушылықтар» дейді, ал стандарттың 10-тармағы тек толық емес топтаманы атайды; екеуі бірге оқылып, толық емес топтамаға қатысты деп алынды.",
                ru: "В регламенте сказано о «нарушениях», а пункт 10 стандарта называет только неполный пакет; вместе они отнесены к неполному пакету.",
                en: "The regulation says “flaws”, while paragraph 10 of the standard names only an incomplete package; read together they are taken to mean that.",
            })
            .quoting(quote! {
                kk: "құжаттарының бұзушылықтар болуына байланысты, Мемлекеттік корпорация қызметкері өтінішті қабылдаудан бас тартады",
            }),
    }],
    representation: &[Representation {
        roles: &[Role::Proxy],
        channels: &[StateCorporation],
        when: Condition::Always,
        proof: Proof::NotarisedPowerOrNotEntered,
        text: text! {
            kk: "Өкілдің деректері нотариус куәландырған сенімхат бойынша енгізіледі; сенімхат басқаша куәландырылса, оның деректері толтырылмайды.",
            ru: "Данные представителя вводятся по нотариально удостоверенной доверенности; если доверенность удостоверена иначе, её данные не заполняются.",
            en: "The representative's data are entered from a power of attorney certified by a notary; if it is certified otherwise, its data are not filled in.",
        },
        collecting: None,
        at: at!((app 2, p 10 (2))).quoting(quote! {
            kk: "сенімхатты нотариалдық куәландырылған кезде, сенiмхат өзгедей басқа куәландырылған кезде – сенiмхат деректерi толтырылмайды",
        }),
    }],
    consent: Some(Consent {
        channels: &[Office, StateCorporation], data: ProtectedData::Secret, form: None,
        text: text! {
            kk: "Заңдарда өзгеше көзделмесе, көрсетілетін қызметті беруші мен Мемлекеттік корпорация қызметкері өтініш берушіден ақпараттық жүйелердегі заңмен қорғалатын құпия мәліметтерді пайдалануға келісім алады.",
            ru: "Если законами не предусмотрено иное, услугодатель и работник Государственной корпорации получают согласие заявителя на использование сведений, составляющих охраняемую законом тайну, из информационных систем.",
            en: "Unless laws provide otherwise, the provider and the State Corporation take the applicant's consent to the use of secrets protected by law that information systems hold.",
        },
        at: at!((app 2, p 9)),
    }),
    state_systems: &[Statement {
        text: text! {
            kk: "Қазақстанда 2008 жылдан кейін берілген, мемлекеттік ақпараттық жүйелерде бар жеке басты куәландыратын құжаттар мен туу туралы куәліктердің мәліметтерін көрсетілетін қызметті беруші сол жүйелерден өзі алады.",
            ru: "Сведения о документах, удостоверяющих личность, и свидетельствах о рождении, которые выданы в Казахстане после 2008 года и есть в государственных информационных системах, услугодатель получает из этих систем сам.",
            en: "The provider itself obtains the data of identity documents and birth certificates that were issued in Kazakhstan after 2008 and are held in state information systems.",
        },
        at: at!((app 2, p 9)).quoting(quote! {
            kk: "Қазақстан Республикасы аумағында 2008 жылдан кейін шығарылған тұлғаның жеке басын куәландыратын құжаттар, туу туралы куәліктер туралы мәліметті көрсетілген қызметті берушінің қызметкері тиісті мемлекеттік ақпараттық жүйелерден алады",
        }),
    }],
    notes: NOTES,
    conflicts: CONFLICTS,
    ..Rules::of(
        Service::EducationDocumentDuplicate,
        text! {
            kk: "Негізгі орта, жалпы орта білім беру туралы құжаттардың телнұсқаларын беру",
            ru: "Выдача дубликатов документов об основном среднем, общем среднем образовании",
            en: "Duplicates of documents of basic secondary and general secondary education",
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
            kk: "Мемлекеттік корпорацияда өтініш берушінің деректері «Жеке тұлғалар» мемлекеттік деректер базасынан, сенімхаттың деректері бірыңғай нотариалдық ақпараттық жүйеден тексеріледі; табылмаса не болатыны айтылмаған.",
            ru: "В Государственной корпорации данные заявителя проверяют в государственной базе данных «Физические лица», данные доверенности — в единой нотариальной информационной системе; что следует, если их там нет, не сказано.",
            en: "At the State Corporation the applicant's data are checked in the state database of natural persons, the power of attorney in the notaries' information system; what follows where they are not found is not said.",
        },
        at: at!((app 2, p 10 (3)), (app 2, p 10 (4))).quoting(quote! {
            kk: "1 – шарт – көрсетілетін қызметті алушы деректерінің ЖТ МДБ-да, сенімхат деректерін БНАЖ-де тексеру",
        }),
    },
    Statement {
        text: text! {
            kk: "Рәсімдердің (іс-қимылдардың) толық сипаттамасы бизнес-процестер анықтамалығында, ол көрсетілетін қызметті берушінің интернет-ресурсында орналастырылады.",
            ru: "Подробное описание процедур (действий) — в справочнике бизнес-процессов, который размещается на интернет-ресурсе услугодателя.",
            en: "The full description of the steps is in the handbook of business processes on the provider's website.",
        },
        at: at!((app 2, p 11)),
    },
];

const CONFLICTS: &[Conflict] = &[
    Conflict {
        id: "certificate-issued-after-2008",
        bears: Bears::Nothing,
        channels: &[Office, StateCorporation],
        when: Condition::All(&[
            Condition::BornBefore(day!(2009, 1, 1)),
            Condition::Role(&[Role::Parent, Role::LegalRepresentative]),
        ]),
        text: text! {
            kk: "Туу туралы куәліктің көшірмесін стандарт орысша мәтінде 2008 жылға дейін туғандардан, қазақша мәтінде 2008 жылы туғандардан сұрайды. Сол стандарт пен регламент бойынша көрсетілетін қызметті беруші 2008 жылдан кейін берілген куәліктердің мәліметін жүйелерден алады: 2008 жылға дейін туып, куәлігін кейін алған адамға екеуі де қатысты.",
            ru: "Копию свидетельства о рождении стандарт требует в русском тексте от родившихся до 2008 года, в казахском — от родившихся в 2008 году. По тому же стандарту и регламенту данные свидетельств, выданных после 2008 года, услугодатель берёт из систем: к родившемуся до 2008 года, чьё свидетельство выдано позже, относится и то и другое.",
            en: "The standard asks for a copy of the birth certificate, in Russian of those born before 2008, in Kazakh of those born in 2008. By the same standard and the regulation the provider takes from the systems the data of certificates issued after 2008: both concern somebody born before 2008 whose certificate was issued later.",
        },
        reading: text! {
            kk: "Мұны лауазымды адам шешеді; құжаттар тізбесінде солай көрсетілген. Көшірмені ала жүрген жөн.",
            ru: "Решает должностное лицо; так это и показано в списке документов. Копию лучше иметь при себе.",
            en: "An official judges, and the list of documents shows it so. It is safer to have the copy at hand.",
        },
        at: at!((app 2, p 9))
            .and(
                const {
                    &[
                        Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 9 list 1 (2)) },
                        Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 9 list 2 (2)) },
                    ]
                },
            )
            .quoting(quote! {
                kk: "туу туралы куәлігінің (2008 жылы туылған жағдайда) көшірмесі",
                ru: "копия свидетельства о рождении (в случае рождения до 2008 года)",
            }),
    },
    Conflict {
        id: "sum-of-steps",
        bears: Bears::Nothing,
        channels: &[Office, StateCorporation],
        when: Condition::Always,
        text: text! {
            kk: "Рәсімдердің (іс-қимылдардың) жалпы ұзақтығы — 15 жұмыс күні мен 30 минут, ал стандарттағы мерзім — 15 жұмыс күні; регламенттің өзінде мерзім жоқ.",
            ru: "Общая длительность процедур (действий) — 15 рабочих дней и 30 минут, а срок по стандарту — 15 рабочих дней; в самом регламенте срока нет.",
            en: "The steps add up to 15 working days and 30 minutes, the standard's term is 15 working days; the regulation itself states no term.",
        },
        reading: text! {
            kk: "Өтініш беруші үшін стандарттың мерзімі қолданылады; рәсімдердің минуттары нәтиже күнін өзгертпейді.",
            ru: "Для заявителя действует срок из стандарта; минуты процедур не меняют день результата.",
            en: "For the applicant the standard's term holds; the minutes of the steps do not change the day of the result.",
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
            kk: "Регламент бойынша Мемлекеттік корпорация құжаттардағы бұзушылық үшін қабылдаудан бас тартады, ал бұл бас тарту құжаттарды мектепке жолдаудан кейінгі тармақшада тұр; стандартта тек құжаттар топтамасының толық болмауы аталған.",
            ru: "По регламенту Государственная корпорация отказывает в приёме из-за нарушений в документах, и этот отказ стоит в подпункте после отправки документов в школу; стандарт называет только неполный пакет.",
            en: "By the regulation the State Corporation refuses acceptance for flaws in the documents, and that refusal is listed after the sending of the documents to the school; the standard names only an incomplete package.",
        },
        reading: text! {
            kk: "Қабылдаудан бас тарту стандарт бойынша құжаттардың толық болмауымен байланысты деп алынды; басқа бұзушылық бойынша лауазымды адам шешеді. Бас тарту жолдаудан кейін емес, оның орнына болуы мүмкін: 7) тармақша — шарт, ал 8) тармақша — оның теріс нәтижесі.",
            ru: "Отказ в приёме связан, как в стандарте, с неполным пакетом; о других нарушениях решает должностное лицо. Отказ может быть не после отправки, а вместо неё: подпункт 7) — условие, подпункт 8) — его отрицательный исход.",
            en: "Refusal of acceptance is tied, as in the standard, to an incomplete package; of other flaws an official judges. The refusal may come in place of the sending, not after it: 10(7) is a condition and 10(8) its negative branch.",
        },
        at: at!((app 2, p 10 (8)), (app 2, p 10 (7)))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 10) }] }),
    },
    Conflict {
        id: "who-issues-the-result",
        bears: Bears::Nothing,
        channels: &[StateCorporation],
        when: Condition::Always,
        text: text! {
            kk: "8-тармақта нәтижені өтініш берушіге мектеп кеңсесінің қызметкері береді, 10-тармақта оны Мемлекеттік корпорация қызметкері береді; нәтиженің мектептен Мемлекеттік корпорацияға қалай жететіні айтылмаған.",
            ru: "По пункту 8 результат выдаёт заявителю работник канцелярии школы, по пункту 10 — работник Государственной корпорации; как результат попадает из школы в Государственную корпорацию, не сказано.",
            en: "By paragraph 8 the clerk of the school's office issues the result, by paragraph 10 the employee of the State Corporation; how the result comes from the school to the State Corporation is not said.",
        },
        reading: text! {
            kk: "Мемлекеттік корпорацияға жүгінгендерге 10-тармақ, кеңсеге жүгінгендерге 8-тармақ қолданылды.",
            ru: "Для обратившихся в Государственную корпорацию взят пункт 10, для обратившихся в канцелярию — пункт 8.",
            en: "Paragraph 10 is taken for applications at the State Corporation, paragraph 8 for those at the office.",
        },
        at: at!((app 2, p 8 (5)), (app 2, p 10 (9))),
    },
    Conflict {
        id: "paper-form-and-electronic-request",
        bears: Bears::Nothing,
        channels: &[StateCorporation],
        when: Condition::Always,
        text: text! {
            kk: "2-тармақ бойынша қызмет тек қағаз түрінде көрсетіледі, ал 10-тармақ бойынша Мемлекеттік корпорация құжаттарды сканерлеп, ЭЦҚ қойылған электрондық сұрау салуды шлюз арқылы жібереді.",
            ru: "По пункту 2 услуга оказывается только на бумаге, а по пункту 10 Государственная корпорация сканирует документы и отправляет через шлюз электронный запрос, подписанный ЭЦП.",
            en: "By paragraph 2 the service is given on paper only, while by paragraph 10 the State Corporation scans the documents and sends an electronic request, signed digitally, through the gateway.",
        },
        reading: text! {
            kk: "Өтініш беруші үшін ештеңе өзгермейді: ол құжаттарды қағаз түрінде тапсырады және телнұсқаны қағаз түрінде алады.",
            ru: "Для заявителя ничего не меняется: он сдаёт бумажные документы и получает бумажный дубликат.",
            en: "Nothing changes for the applicant, who hands in papers and collects a duplicate on paper.",
        },
        at: at!((app 2, p 2), (app 2, p 10 (5)), (app 2, p 10 (6))),
    },
    Conflict {
        id: "duration-announced",
        bears: Bears::Nothing,
        channels: &[StateCorporation],
        when: Condition::Always,
        text: text! {
            kk: "9-тармақ өтінішті өңдеу ұзақтығын сипаттауды атайды, бірақ ешқандай ұзақтық көрсетпейді.",
            ru: "Пункт 9 называет описание длительности обработки заявления, но никакой длительности не указывает.",
            en: "Paragraph 9 announces how long an application is processed, and states no duration.",
        },
        reading: text! {
            kk: "Мемлекеттік корпорацияның рәсімдері ұзақтығы көрсетілмей беріледі; жалпы мерзімді стандарт белгілейді.",
            ru: "Процедуры Государственной корпорации показаны без длительности; общий срок задаёт стандарт.",
            en: "The steps of the State Corporation are shown without a duration; the standard sets the whole term.",
        },
        at: at!((app 2, p 9))
            .quoting(quote! { kk: "көрсетілетін қызметті алушының өтінішін өңдеу ұзақтығын сипаттау" }),
    },
    Conflict {
        id: "regulation-after-law-272",
        bears: Bears::Note,
        channels: &[Office, StateCorporation],
        when: Condition::SubmittedSince(day!(2019, 12, 6)),
        text: text! {
            kk: "2019 жылғы 25 қарашадағы № 272-VI Заң регламенттер туралы 16 және 17-баптарды алып тастады (ең ерте күн — 2019 жылғы 6 желтоқсан), ал бұл регламенттің күші қашан жойылғаны белгісіз.",
            ru: "Закон № 272-VI от 25 ноября 2019 года исключил статьи 16 и 17 о регламентах (самое раннее — с 6 декабря 2019 года), а когда утратил силу этот регламент, неизвестно.",
            en: "Law No 272-VI of 25 November 2019 took out articles 16 and 17 on regulations (on 6 December 2019 at the earliest), and it is not known when this regulation lost force.",
        },
        reading: text! {
            kk: "Регламент № 179 бұйрықтың күші жойылғанға дейін қолданылды деп алынды; құжаттар мен мерзімді стандарт белгілейді, оған бұл әсер етпейді.",
            ru: "Принято, что регламент применялся, пока не утратил силу приказ № 179; документы и срок определяет стандарт, на них это не влияет.",
            en: "The regulation is taken to have been applied until order No 179 lost force; the standard sets documents and term, which this does not touch.",
        },
        at: at!((app 2, p 1)).and(
            const {
                &[
                    Reference { act: &PUBLIC_SERVICES_2019, place: place!(art 16) },
                    Reference { act: &PUBLIC_SERVICES_2019, place: place!(art 17) },
                ]
            },
        ),
    },
];
