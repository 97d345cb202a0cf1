//! Zhambyl: resolution No 124 of the akimat of 3 June 2015, edition of 31 March 2016 (No 110).

use crate::general::PUBLIC_SERVICES_2019;
use crate::national::{order_61, order_179};
use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::{
    Act, Bears, Bound, Cause, ChannelRule, Condition, Conflict, Desk, Duration, Edition, InForce, Known, Procedure,
    Proof, Reference, Refusal, RefusalStage, Region, Representation, Role, Rules, Service, Signature, Source,
    Statement, Step, Text, Timing, Touches, Unit, Unseen,
};
use erezhe_act::{at, day, place, quote, text};

use super::bare;

/// The region.
pub(super) static REGION: Region = Region { editions: &[&EDITION], unseen: &[&ORIGINAL], ..bare::ZHAMBYL };

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-31-akimat-124-2015",
    edition: day!(2016, 3, 31),
    cited: text! {
        kk: "Жамбыл облысы әкімдігінің 2015 жылғы 3 маусымдағы № 124 қаулысы (2016 жылғы 31 наурыздағы № 110 қаулының редакциясында)",
        ru: "постановление акимата Жамбылской области от 3 июня 2015 года № 124 (в редакции постановления от 31 марта 2016 года № 110)",
        en: "resolution No 124 of the akimat of Zhambyl Region of 3 June 2015 (edition of resolution No 110 of 31 March 2016)",
    },
    title: text! {
        kk: "Орта білім беру саласындағы мемлекеттік көрсетілетін қызметтер регламенттерін бекіту туралы",
        ru: "Об утверждении регламентов государственных услуг в сфере среднего образования",
        en: "On the approval of the regulations of public services in secondary education",
    },
    url: None,
};

static ORIGINAL_ACT: Act = Act {
    id: "kz-31-akimat-124-2015",
    edition: day!(2015, 6, 3),
    cited: text! {
        kk: "Жамбыл облысы әкімдігінің 2015 жылғы 3 маусымдағы № 124 қаулысы (бастапқы редакция)",
        ru: "постановление акимата Жамбылской области от 3 июня 2015 года № 124 (первоначальная редакция)",
        en: "resolution No 124 of the akimat of Zhambyl Region of 3 June 2015 (original edition)",
    },
    title: text! {
        kk: "Орта білім беру саласындағы мемлекеттік көрсетілетін қызметтер регламенттерін бекіту туралы",
        ru: "Об утверждении регламентов государственных услуг в сфере среднего образования",
        en: "On the approval of the regulations of public services in secondary education",
    },
    url: None,
};

const IN_FORCE_FROM: Bound = Bound::Approximate {
    day: day!(2016, 5, 8),
    within_days: 60,
    basis: text! {
        kk: "Қаулы 2016 жылғы 27 сәуірде № 3044 болып тіркелген; 4-тармағы бойынша тіркелген күнінен бастап күшіне еніп, алғаш ресми жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізіледі. Жарияланған күні көрсетілмеген, сондықтан тіркелген күнге он бір күн қосылды.",
        ru: "Постановление зарегистрировано 27 апреля 2016 года под № 3044; по пункту 4 оно вступает в силу со дня регистрации и вводится в действие по истечении десяти календарных дней после дня первого официального опубликования. День опубликования не указан, поэтому ко дню регистрации прибавлено одиннадцать дней.",
        en: "The resolution was registered on 27 April 2016 under No 3044; by clause 4 it enters into force on the day of registration and takes effect on the expiry of ten calendar days after the day of its first official publication. The day of publication is not stated, so eleven days are added to the day of registration.",
    },
};

/// What it says.
pub(crate) static EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2016, 3, 31),
    registered: Known::On(day!(2016, 4, 27)),
    published: Known::No(text! {
        kk: "Қолда бар мәтінде жарияланған күні көрсетілмеген.",
        ru: "В имеющемся тексте день опубликования не указан.",
        en: "The text at hand does not state the day of publication.",
    }),
    in_force: InForce {
        from: IN_FORCE_FROM,
        to: Bound::Approximate {
            day: day!(2020, 8, 31),
            within_days: 60,
            basis: text! {
                kk: "Күші облыс әкімдігінің 2020 жылғы 20 тамыздағы № 189 қаулысымен жойылды; ол алғаш ресми жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізіледі. Жарияланған күні көрсетілмеген, сондықтан қабылданған күнге он бір күн қосылды.",
                ru: "Утратило силу постановлением акимата области от 20 августа 2020 года № 189, которое вводится в действие по истечении десяти календарных дней после дня первого официального опубликования. День опубликования не указан, поэтому ко дню принятия прибавлено одиннадцать дней.",
                en: "Repealed by resolution No 189 of the region's akimat of 20 August 2020, which takes effect on the expiry of ten calendar days after the day of its first official publication. The day of publication is not stated, so eleven days are added to the day of adoption.",
            },
        },
    },
    beside: false,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "№ 3044 болып тіркелген, өзгерістер енгізген қаулының және екі регламенттің орысша мәтіні, диаграммалар мен бизнес-процестер анықтамалықтарынсыз; қазақша мәтіні қолда жоқ.",
        ru: "Русский текст постановления о внесении изменений (зарегистрировано под № 3044) и обоих регламентов, без диаграмм и справочников бизнес-процессов; казахского текста в распоряжении нет.",
        en: "The Russian text of the amending resolution (registered as No 3044) and of both regulations, without the diagrams and the handbooks of business processes; the Kazakh text is not at hand.",
    },
    services: &[EXTERNAT, DUPLICATE],
};

/// The edition before it.
static ORIGINAL: Unseen = Unseen {
    act: &ORIGINAL_ACT,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2015, 7, 22),
            within_days: 10,
            basis: text! {
                kk: "Қаулы № 2689 болып тіркелген, 2015 жылғы 11 шілдеде «Знамя труда» газетінде жарияланған. Оның өз мәтіні қолда жоқ; жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізілді деп алынды, өзгерістер енгізген қаулыда солай жазылған.",
                ru: "Постановление зарегистрировано под № 2689 и опубликовано 11 июля 2015 года в газете «Знамя труда». Его собственного текста нет; принято, что оно введено в действие по истечении десяти календарных дней после опубликования, как сказано в постановлении о внесении изменений.",
                en: "The resolution was registered as No 2689 and published on 11 July 2015 in the newspaper “Znamya truda”. Its own text is not at hand; it is taken to have taken effect on the expiry of ten calendar days after publication, as the amending resolution says of itself.",
            },
        },
        to: IN_FORCE_FROM,
    },
    services: &[Service::ExternatPermit, Service::EducationDocumentDuplicate],
    touches: Touches::Requirements,
    note: Statement {
        text: text! {
            kk: "Бұл актінің бұрынғы редакциясы қолданылған; оның мәтіні ережелер жинағында жоқ.",
            ru: "Действовала более ранняя редакция этого акта; её текста в своде правил нет.",
            en: "An earlier edition of this act was in force; its text is not in the rulebook.",
        },
        at: Source::elsewhere(const { &[Reference { act: &ACT, place: place!(cl 1) }] }),
    },
    verified_on: day!(2026, 11, 25),
};

const MINUTES_15: Option<Duration> = Some(Duration { amount: 15, unit: Unit::Minutes });
const WORKING_DAY: Option<Duration> = Some(Duration { amount: 1, unit: Unit::WorkingDays });
const WORKING_DAYS_6: Option<Duration> = Some(Duration { amount: 6, unit: Unit::WorkingDays });
const WORKING_DAYS_12: Option<Duration> = Some(Duration { amount: 12, unit: Unit::WorkingDays });

const CLERK: Text = text! { kk: "Кеңсе қызметкері", ru: "Работник канцелярии", en: "Office clerk" };
const HEAD: Text = text! { kk: "Көрсетілетін қызметті берушінің басшысы", ru: "Руководитель услугодателя", en: "Head of the provider" };
const WORKER: Text = text! { kk: "Жауапты қызметкер", ru: "Ответственный работник", en: "Responsible employee" };
const ARCHIVIST: Text = text! { kk: "Мұрағатшы", ru: "Архивариус", en: "Archivist" };
const DEPUTY: Text = text! {
    kk: "Басшының оқу ісі жөніндегі орынбасары",
    ru: "Заместитель руководителя по учебной работе",
    en: "Deputy head for studies",
};
const CORPORATION: Text = text! {
    kk: "Мемлекеттік корпорация қызметкері",
    ru: "Работник Государственной корпорации",
    en: "Employee of the State Corporation",
};

const REGISTERED: Text = text! {
    kk: "кіріс нөмірі бар тіркелген өтініш",
    ru: "зарегистрированное заявление с входящим номером",
    en: "the application, registered with an incoming number",
};
const RESOLUTION: Text = text! {
    kk: "көрсетілетін қызметті беруші басшысының бұрыштамасы",
    ru: "резолюция руководителя услугодателя",
    en: "the resolution of the head of the provider",
};
const DRAFT: Text = text! { kk: "нәтиженің жобасы", ru: "проект результата", en: "the draft of the result" };
const OUTCOME: Text = text! { kk: "қызмет көрсету нәтижесі", ru: "результат услуги", en: "the result of the service" };

const CHECKED: Text = text! {
    kk: "құжаттар топтамасының стандартқа сәйкестігін тексеріп, құжаттардың қабылданғаны туралы қолхат береді",
    ru: "проверяет пакет документов на соответствие стандарту и выдаёт расписку о приёме документов",
    en: "checks the package of documents against the standard and gives a receipt for the documents",
};
const ISSUED: Text = text! {
    kk: "нәтижені өтініш берушіге береді",
    ru: "выдаёт результат заявителю",
    en: "issues the result to the applicant",
};

const EXTERNAT_STATE_CORPORATION: &[Step] = &[
    Step {
        actor: CORPORATION,
        action: CHECKED,
        duration: MINUTES_15,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: None,
        at: at!((app 1, p 9)).quoting(quote! {
            ru: "сотрудник Государственной корпорации проверяет пакет предоставленных услугополучателем документов на соответствие стандарта – 15 (пятнадцать) минут",
        }),
    },
    Step {
        actor: CLERK,
        action: text! {
            kk: "Мемлекеттік корпорация жіберген құжаттарды қабылдап, тіркейді және басшының қарауына береді",
            ru: "принимает документы, направленные Государственной корпорацией, регистрирует их и передаёт на рассмотрение руководителю",
            en: "receives the documents that the State Corporation sent, registers them and passes them to the head",
        },
        duration: MINUTES_15,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(REGISTERED),
        at: at!((app 1, p 8 (1)), (app 1, p 5 (1)), (app 1, p 6 (1))),
    },
    Step {
        actor: HEAD,
        action: text! {
            kk: "құжаттарды қарап, жауапты қызметкерге орындауға жібереді",
            ru: "рассматривает документы и направляет их ответственному работнику для исполнения",
            en: "reviews the documents and sends them to the responsible employee",
        },
        duration: WORKING_DAY,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(RESOLUTION),
        at: at!((app 1, p 8 (2)), (app 1, p 5 (2)), (app 1, p 6 (2))),
    },
    Step {
        actor: WORKER,
        action: text! {
            kk: "құжаттардың талаптарға сәйкестігін қарап, нәтижені дайындайды және басшыға қол қоюға жібереді",
            ru: "рассматривает документы на соответствие требованиям, готовит результат и направляет его руководителю на подпись",
            en: "checks that the documents meet the requirements, prepares the result and sends it to the head to sign",
        },
        duration: WORKING_DAYS_12,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(DRAFT),
        at: at!((app 1, p 8 (3)), (app 1, p 5 (3)), (app 1, p 6 (3))),
    },
    Step {
        actor: HEAD,
        action: text! {
            kk: "нәтижеге қол қойып, кеңсе қызметкеріне жібереді",
            ru: "подписывает результат и направляет его работнику канцелярии",
            en: "signs the result and sends it to the office clerk",
        },
        duration: WORKING_DAY,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(OUTCOME),
        at: at!((app 1, p 8 (4)), (app 1, p 5 (4)), (app 1, p 6 (4))),
    },
    Step {
        actor: CLERK,
        action: text! {
            kk: "нәтижені Мемлекеттік корпорацияға жібереді",
            ru: "направляет результат в Государственную корпорацию",
            en: "sends the result to the State Corporation",
        },
        duration: WORKING_DAY,
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((app 1, p 8 (5)), (app 1, p 5 (5))),
    },
    Step {
        actor: CORPORATION,
        action: ISSUED,
        duration: MINUTES_15,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: None,
        at: at!((app 1, p 10)).quoting(quote! {
            ru: "Описание процесса получения результата оказания государственной услуги через Государственную корпорацию, его длительность: выдача услугополучателю результата государственной услуги – 15 (пятнадцать) минут",
        }),
    },
];

const PORTAL_READING: Text = text! {
    kk: "8-тармақ тек Мемлекеттік корпорациядан келген құжаттарды сипаттайды; 5-тармақтың рәсімдері (іс-қимылдары) өтініш беру тәсіліне байланысты емес, сондықтан портал үшін солар алынды, орындаушылар 8-тармақтағыдай.",
    ru: "Пункт 8 описывает только документы, поступившие из Государственной корпорации; процедуры (действия) пункта 5 от способа подачи не зависят и потому взяты для портала, исполнители — как в пункте 8.",
    en: "Paragraph 8 describes only documents that come from the State Corporation; the steps of paragraph 5 do not depend on the channel and are taken for the portal, with the actors of paragraph 8.",
};

const EXTERNAT_PORTAL: &[Step] = &[
    Step {
        actor: CLERK,
        action: text! {
            kk: "құжаттарды қабылдап, тіркейді",
            ru: "принимает и регистрирует документы",
            en: "receives and registers the documents",
        },
        duration: MINUTES_15,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(REGISTERED),
        at: at!((app 1, p 5 (1)), (app 1, p 8 (1)), (app 1, p 6 (1))).read_as(PORTAL_READING),
    },
    Step {
        actor: HEAD,
        action: text! {
            kk: "құжаттарды қарап, жауапты қызметкерге орындауға жібереді",
            ru: "рассматривает документы и направляет их ответственному работнику для исполнения",
            en: "reviews the documents and sends them to the responsible employee",
        },
        duration: WORKING_DAY,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(RESOLUTION),
        at: at!((app 1, p 5 (2)), (app 1, p 8 (2)), (app 1, p 6 (2))).read_as(PORTAL_READING),
    },
    Step {
        actor: WORKER,
        action: text! {
            kk: "құжаттардың талаптарға сәйкестігін қарап, нәтижені дайындайды",
            ru: "рассматривает документы на соответствие требованиям и готовит результат",
            en: "checks that the documents meet the requirements and prepares the result",
        },
        duration: WORKING_DAYS_12,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(DRAFT),
        at: at!((app 1, p 5 (3)), (app 1, p 8 (3)), (app 1, p 6 (3))).read_as(PORTAL_READING),
    },
    Step {
        actor: HEAD,
        action: text! {
            kk: "нәтижеге қол қояды",
            ru: "подписывает результат",
            en: "signs the result",
        },
        duration: WORKING_DAY,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(OUTCOME),
        at: at!((app 1, p 5 (4)), (app 1, p 8 (4)), (app 1, p 6 (4))).read_as(PORTAL_READING),
    },
    Step {
        actor: text! { kk: "Көрсетілетін қызметті беруші", ru: "Услугодатель", en: "Provider" },
        action: text! {
            kk: "нәтижені порталда уәкілетті тұлғаның ЭЦҚ-сы қойылған электрондық құжат түрінде береді",
            ru: "выдаёт результат на портале в виде электронного документа с ЭЦП уполномоченного лица",
            en: "issues the result on the portal as an electronic document signed by the authorised person",
        },
        duration: None,
        by: Desk::Provider,
        timing: Timing::Next,
        result: None,
        at: at!((app 1, p 11 (12))),
    },
];

const EXTERNAT: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Тараз қаласы мен аудандар әкімдіктерінің білім бөлімдері",
            ru: "Отделы образования акимата города Тараз и районов",
            en: "Education departments of the city of Taraz and of the districts",
        },
        at: at!((app 1, p 1)),
    }),
    form: Some(Statement {
        text: text! {
            kk: "Электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде",
            ru: "Электронная (частично автоматизированная) и (или) бумажная",
            en: "Electronic (partly automated) and/or on paper",
        },
        at: at!((app 1, p 2)),
    }),
    result: Some(Statement {
        text: text! {
            kk: "Экстернат нысанында оқытуға рұқсат беру туралы бұйрықтан үзінді (стандарттың 1-қосымшасындағы нысан бойынша)",
            ru: "Выписка из приказа о разрешении на обучение в форме экстерната (по форме приложения 1 к стандарту)",
            en: "An extract from the order permitting study as an external student (on the form of appendix 1 to the standard)",
        },
        at: at!((app 1, p 3)),
    }),
    result_form: Some(Statement {
        text: text! { kk: "Электрондық", ru: "Электронная", en: "Electronic" },
        at: at!((app 1, p 3)),
    }),
    channels: &[
        ChannelRule { channel: StateCorporation, offered: true, at: at!((app 1, p 1 (1))) },
        ChannelRule { channel: Portal, offered: true, at: at!((app 1, p 1 (2))) },
    ],
    procedures: &[
        Procedure { channels: &[StateCorporation], steps: EXTERNAT_STATE_CORPORATION },
        Procedure { channels: &[Portal], steps: EXTERNAT_PORTAL },
    ],
    refusals: &[
        Refusal {
            stage: RefusalStage::Acceptance,
            channels: &[StateCorporation],
            cause: Cause::IncompletePackage,
            text: text! {
                kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация қызметкері құжаттарды қабылдамайды және стандарттың 3-қосымшасындағы нысан бойынша қолхат береді.",
                ru: "Если пакет документов неполный, работник Государственной корпорации отказывает в приёме документов и выдаёт расписку по форме приложения 3 к стандарту.",
                en: "If the package of documents is incomplete, the State Corporation refuses to accept the documents and gives a receipt on the form of appendix 3 to the standard.",
            },
            at: at!((app 1, p 9)),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Portal],
            cause: Cause::Flaws,
            text: text! {
                kk: "Құжаттарда бұзушылық болса, қызмет көрсетуден бас тартылады.",
                ru: "При нарушениях в документах в оказании услуги отказывают.",
                en: "The service is refused for flaws in the documents.",
            },
            at: at!((app 1, p 11 (11)), (app 1, p 11 (10))),
        },
        Refusal {
            stage: RefusalStage::Service,
            channels: &[Portal],
            cause: Cause::Signature,
            text: text! {
                kk: "Өтініш берушінің ЭЦҚ-сы расталмаса, қызмет көрсетуден бас тартылады.",
                ru: "Если ЭЦП заявителя не подтверждена, в оказании услуги отказывают.",
                en: "The service is refused if the applicant's digital signature is not confirmed.",
            },
            at: at!((app 1, p 11 (7))),
        },
    ],
    representation: &[Representation {
        roles: &[Role::Proxy],
        channels: &[StateCorporation],
        when: Condition::Always,
        proof: Proof::NotarisedPower,
        text: text! {
            kk: "Мемлекеттік корпорацияға өкіл нотариус растаған сенімхатпен жүгінеді.",
            ru: "В Государственную корпорацию представитель обращается по нотариально заверенной доверенности.",
            en: "At the State Corporation a representative applies by a power of attorney certified by a notary.",
        },
        collecting: None,
        at: at!((app 1, p 9))
            .read_as(text! {
                kk: "Сенімхат стандарттың құжаттар тізбесінде жоқ, сондықтан нотариус растамаған сенімхатты құжаттар топтамасының толық болмауына жатқызу — түсіндіру.",
                ru: "Доверенности нет в списке документов стандарта, поэтому отнести нотариально не заверенную доверенность к неполному пакету — толкование.",
                en: "The power of attorney is not in the standard's list of documents, so to count one that no notary certified as an incomplete package is a reading.",
            })
            .quoting(quote! {
                ru: "при обращении услугополучателя (либо его представителя по нотариально заверенной доверенности) в Государственную корпорацию",
            }),
    }],
    signature: Some(Signature {
        or_one_time_password: false,
        at: at!((app 1, p 11 (5)), (app 1, p 11 (8))),
        checks: Some(
            at!((app 1, p 11 (6)))
                .read_as(text! {
                    kk: "Акт өтінішті беретін адамды да, оқушыны да «услугополучатель» деп атайды; сұрау салуда көрсетілген ЖСН — өтініш берушінің ЖСН-і деп алынды.",
                    ru: "Акт называет «услугополучателем» и того, кто подаёт заявление, и обучающегося; ИИН, указанный в запросе, отнесён к заявителю.",
                    en: "The act calls both the person who applies and the pupil the “recipient of the service”; the IIN stated in the request is taken to be the applicant's.",
                })
                .quoting(quote! {
                    ru: "проверка на портале срока действия регистрационного свидетельства электронной цифровой подписи и отсутствия в списке отозванных (аннулированных) регистрационных свидетельств, а также соответствия идентификационных данных",
                }),
        ),
    }),
    notes: EXTERNAT_NOTES,
    conflicts: EXTERNAT_CONFLICTS,
    ..Rules::of(
        Service::ExternatPermit,
        text! {
            kk: "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқытуға рұқсат беру",
            ru: "Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования",
            en: "Permission to study as an external student in organisations of basic secondary and general secondary education",
        },
        at!((app 1, title), (app 1, p 1)),
    )
};

const EXTERNAT_NOTES: &[Statement] = &[
    Statement {
        text: text! {
            kk: "Рәсім стандарттың 9-тармағындағы құжаттар ұсынылғаннан кейін басталады.",
            ru: "Процедура начинается, когда представлены документы, указанные в пункте 9 стандарта.",
            en: "The procedure starts when the documents of paragraph 9 of the standard are presented.",
        },
        at: at!((app 1, p 4)),
    },
    Statement {
        text: text! {
            kk: "Порталда тіркелмеген өтініш беруші ЖСН мен құпиясөз арқылы тіркеледі, содан кейін соларды енгізіп кіреді.",
            ru: "Не зарегистрированный на портале заявитель регистрируется с помощью ИИН и пароля, затем входит, указав их.",
            en: "An applicant who is not registered on the portal registers with IIN and password, then logs in with them.",
        },
        at: at!((app 1, p 11 (1)), (app 1, p 11 (2))),
    },
    Statement {
        text: text! {
            kk: "ЖСН мен құпиясөз тексеруден өтпесе, портал кіргізбейді; бұл — қызмет көрсетуден бас тарту емес.",
            ru: "Если ИИН и пароль не прошли проверку, портал отказывает во входе; это не отказ в оказании услуги.",
            en: "If IIN and password do not pass the check, the portal refuses the log-in; this is not a refusal of the service.",
        },
        at: at!((app 1, p 11 (3)), (app 1, p 11 (4))),
    },
    Statement {
        text: text! {
            kk: "Порталда өтініш беруші сұрау салу нысанын толтырып, құжаттардың электрондық көшірмелерін тіркейді және ЭЦҚ тіркеу куәлігін таңдайды.",
            ru: "На портале заявитель заполняет форму запроса, прикрепляет электронные копии документов и выбирает регистрационное свидетельство ЭЦП.",
            en: "On the portal the applicant fills in the request form, attaches electronic copies of the documents and chooses the registration certificate of the digital signature.",
        },
        at: at!((app 1, p 11 (5))),
    },
    Statement {
        text: text! {
            kk: "ЭЦҚ қойылған сұрау салу өңірлік шлюз арқылы көрсетілетін қызметті берушіге жіберіліп, сонда тіркеледі.",
            ru: "Подписанный ЭЦП запрос направляется услугодателю через региональный шлюз и там регистрируется.",
            en: "The signed request goes to the provider through the regional gateway and is registered there.",
        },
        at: at!((app 1, p 11 (8)), (app 1, p 11 (9))),
    },
    Statement {
        text: text! {
            kk: "Порталдағы нәтиже — көрсетілетін қызметті берушінің уәкілетті тұлғасы ЭЦҚ қойған электрондық құжат.",
            ru: "Результат на портале — электронный документ с ЭЦП уполномоченного лица услугодателя.",
            en: "The result on the portal is an electronic document signed by the provider's authorised person.",
        },
        at: at!((app 1, p 11 (12))),
    },
    Statement {
        text: text! {
            kk: "Рәсімдердің (іс-қимылдардың) толық сипаттамасы регламентке қоса берілген бизнес-процестер анықтамалығында, ол порталда және көрсетілетін қызметті берушінің интернет-ресурстарында орналастырылады; порталдың диаграммасы — 1-қосымшада.",
            ru: "Подробное описание процедур (действий) — в приложенном к регламенту справочнике бизнес-процессов, который размещается на портале и интернет-ресурсах услугодателя; диаграмма портала — в приложении 1.",
            en: "The full description of the steps is in the handbook of business processes appended to the regulation, on the portal and the provider's websites; the diagram of the portal is in appendix 1.",
        },
        at: at!((app 1, p 11)),
    },
];

const EXTERNAT_CONFLICTS: &[Conflict] = &[
    Conflict {
        id: "national-rules-of-2020",
        bears: Bears::Term,
        channels: &[StateCorporation, Portal],
        when: Condition::SubmittedSince(day!(2020, 6, 9)),
        text: text! {
            kk: "2020 жылғы 29 мамырдағы № 225 бұйрықтан кейін республикалық қағидалар бойынша өтініш тек портал арқылы беріледі, мерзім — 10 жұмыс күні. Облыстың регламенті шамамен 2020 жылғы 31 тамызға дейін (мүмкін, 60 күнге дейін ұзағырақ) күшінде болды: онда Мемлекеттік корпорация да, 15 жұмыс күніне созылатын рәсімдер де бар.",
            ru: "После приказа № 225 от 29 мая 2020 года по республиканским правилам заявление подаётся только через портал, а срок — 10 рабочих дней. Регламент области действовал примерно до 31 августа 2020 года (возможно, до 60 дней дольше): в нём есть и Государственная корпорация, и процедуры на 15 рабочих дней.",
            en: "Since order No 225 of 29 May 2020 the national rules have the portal as the only channel and a term of 10 working days. The region's regulation was in force until about 31 August 2020 (possibly up to 60 days longer), with the State Corporation and steps of 15 working days.",
        },
        reading: text! {
            kk: "Мерзім республикалық қағидалардан алынды: олар кейінірек шыққан, ал 2019 жылғы 25 қарашадағы № 272-VI Заң өңірлік регламенттер туралы баптарды алып тастады. Мемлекеттік корпорация арқылы қабылдау бойынша лауазымды адам шешеді. № 225 бұйрық жарияланғаннан кейін он күнтізбелік күн өткен соң қолданысқа енгізілген, сондықтан ең ерте күн — 2020 жылғы 9 маусым.",
            ru: "Срок взят из республиканских правил: они позже, а Закон № 272-VI от 25 ноября 2019 года исключил статьи о региональных регламентах. О приёме через Государственную корпорацию решает должностное лицо. Приказ № 225 введён в действие по истечении десяти календарных дней после опубликования, поэтому самый ранний день — 9 июня 2020 года.",
            en: "The term is that of the national rules: they are later, and Law No 272-VI of 25 November 2019 took out the articles on regional regulations. Of acceptance through the State Corporation an official judges. Order No 225 took effect ten calendar days after publication, so 9 June 2020 is the earliest day.",
        },
        at: at!((app 1, p 1 (1)), (app 1, p 5)).and(
            const {
                &[
                    Reference { act: &order_61::e2020_05_29::ACT, place: place!(app 1, p 2) },
                    Reference { act: &order_61::e2020_05_29::ACT, place: place!(app 1, p 3) },
                    Reference { act: &PUBLIC_SERVICES_2019, place: place!(art 16) },
                    Reference { act: &PUBLIC_SERVICES_2019, place: place!(art 17) },
                ]
            },
        ),
    },
    Conflict {
        id: "sum-of-steps",
        bears: Bears::Nothing,
        channels: &[StateCorporation],
        when: Condition::Always,
        text: text! {
            kk: "Рәсімдердің (іс-қимылдардың) жалпы ұзақтығы — 15 жұмыс күні мен 15 минут, ал стандарттағы мерзім — 15 жұмыс күні; регламенттің өзінде мерзім жоқ.",
            ru: "Общая длительность процедур (действий) — 15 рабочих дней и 15 минут, а срок по стандарту — 15 рабочих дней; в самом регламенте срока нет.",
            en: "The steps add up to 15 working days and 15 minutes, the standard's term is 15 working days; the regulation itself states no term.",
        },
        reading: text! {
            kk: "Өтініш беруші үшін стандарттың мерзімі қолданылады; рәсімдердің минуттары нәтиже күнін өзгертпейді.",
            ru: "Для заявителя действует срок из стандарта; минуты процедур не меняют день результата.",
            en: "For the applicant the standard's term holds; the minutes of the steps do not change the day of the result.",
        },
        at: at!((app 1, p 5 (1)), (app 1, p 5 (2)), (app 1, p 5 (3)), (app 1, p 5 (4)), (app 1, p 5 (5)))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 4 (1)) }] }),
    },
    Conflict {
        id: "name-of-result",
        bears: Bears::Nothing,
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        text: text! {
            kk: "Нәтиже 3-тармақта бұйрықтан үзінді, 11-тармақтың 12) тармақшасында анықтама деп аталған.",
            ru: "Результат назван выпиской из приказа в пункте 3 и справкой в подпункте 12) пункта 11.",
            en: "The result is called an extract from the order in paragraph 3 and a certificate in paragraph 11(12).",
        },
        reading: text! {
            kk: "3-тармақ алынды: нәтижені айқындайтын тармақ — сол; стандарттың орысша мәтіні де үзінді дейді.",
            ru: "Взят пункт 3: результат определяет именно он; выпиской называет его и русский текст стандарта.",
            en: "Paragraph 3 is taken: it is the one that defines the result, and the Russian text of the standard says extract too.",
        },
        at: at!((app 1, p 3), (app 1, p 11 (12)))
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 6) }] }),
    },
    Conflict {
        id: "portal-without-steps",
        bears: Bears::Nothing,
        channels: &[Portal],
        when: Condition::Always,
        text: text! {
            kk: "Портал — өтініш беру тәсілдерінің бірі (1-тармақ), бірақ рәсімдер Мемлекеттік корпорациядан келген құжаттардан басталып (8-тармақ), нәтижені соған жіберумен аяқталады (5-тармақ).",
            ru: "Портал — один из способов подачи (пункт 1), но процедуры начинаются с документов от Государственной корпорации (пункт 8) и кончаются отправкой результата туда же (пункт 5).",
            en: "The portal is a channel (paragraph 1), but the steps start with documents from the State Corporation (paragraph 8) and end with the result sent to it (paragraph 5).",
        },
        reading: text! {
            kk: "Портал үшін 5-тармақтың алғашқы төрт рәсімі және 11-тармақтың соңы алынды. Мерзімді стандарт белгілейді, сондықтан нәтиже күні өзгермейді.",
            ru: "Для портала взяты первые четыре процедуры пункта 5 и конец пункта 11. Срок задаёт стандарт, поэтому день результата не меняется.",
            en: "For the portal the first four steps of paragraph 5 and the end of paragraph 11 are taken. The standard sets the term, so the day of the result does not change.",
        },
        at: at!((app 1, p 1 (2)), (app 1, p 8 (1)), (app 1, p 5 (5)), (app 1, p 11 (12))),
    },
    Conflict {
        id: "form-of-result",
        bears: Bears::Note,
        channels: &[StateCorporation],
        when: Condition::Always,
        text: text! {
            kk: "3-тармақ бойынша нәтиже тек электрондық түрде ұсынылады, ал 2-тармақта қызмет электрондық «және (немесе)» қағаз түрінде, 10-тармақ бойынша нәтижені Мемлекеттік корпорация береді; стандартта сұралса нәтиже басып шығарылып, мөр мен қол қойылады.",
            ru: "По пункту 3 результат предоставляется только в электронной форме, а по пункту 2 услуга электронная «и (или)» бумажная, и по пункту 10 результат выдаёт Государственная корпорация; по стандарту по просьбе результат распечатывают и заверяют печатью и подписью.",
            en: "By paragraph 3 the result is given in electronic form only, while by paragraph 2 the service is electronic and/or on paper, and by paragraph 10 the State Corporation issues the result; by the standard it is printed, stamped and signed on request.",
        },
        reading: text! {
            kk: "Мемлекеттік корпорацияда қағаз түріндегі нәтижені сұрауға болады: стандарт оны тікелей көздейді.",
            ru: "В Государственной корпорации можно попросить результат на бумаге: стандарт прямо это предусматривает.",
            en: "At the State Corporation the result can be asked for on paper: the standard provides for it outright.",
        },
        at: at!((app 1, p 3), (app 1, p 2), (app 1, p 10)).and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 6) }] }).quoting(quote! {
            ru: "Форма предоставления результата оказания государственной услуги: электронная.",
        }),
    },
    Conflict {
        id: "proxy-not-in-the-standard",
        bears: Bears::Nothing,
        channels: &[StateCorporation],
        when: Condition::Role(&[Role::Proxy]),
        text: text! {
            kk: "Регламент бойынша Мемлекеттік корпорацияға нотариус растаған сенімхат бойынша өкіл жүгіне алады, ал стандарттың 9-тармағы жүгінетіндер ретінде көрсетілетін қызметті алушыны және растайтын құжаты бар заңды өкілді ғана атайды.",
            ru: "По регламенту в Государственную корпорацию может обратиться представитель по нотариально заверенной доверенности, а пункт 9 стандарта называет обращающимися только услугополучателя и законного представителя с подтверждающим документом.",
            en: "By the regulation a representative by a notarised power of attorney may apply at the State Corporation, while paragraph 9 of the standard names as those who apply only the recipient and a legal representative with a confirming document.",
        },
        reading: text! {
            kk: "Мұны лауазымды адам шешеді.",
            ru: "Решает должностное лицо.",
            en: "An official judges.",
        },
        at: at!((app 1, p 9)).and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9) }] }).quoting(quote! {
            kk: "көрсетілетін қызметті алушы немесе растайтын құжаттарымен заңды өкіл",
            ru: "при обращении услугополучателя, либо законного представителя с подтверждающим документом",
        }),
    },
    Conflict {
        id: "whose-signature",
        bears: Bears::Nothing,
        channels: &[Portal],
        when: Condition::Role(&[Role::Parent, Role::LegalRepresentative]),
        text: text! {
            kk: "Стандарт пен регламент порталдағы сұрау салуға «көрсетілетін қызметті алушының» ЭЦҚ-сын қоюды талап етеді; стандарттың 9-тармағында «көрсетілетін қызметті алушы» — оқушы (оның атына берілген оқу құжаты, оның туу туралы куәлігі), ал жүгінетіндер — ол немесе заңды өкілі.",
            ru: "Стандарт и регламент требуют подписать запрос на портале ЭЦП «услугополучателя»; в пункте 9 стандарта услугополучатель — обучающийся (документ об обучении на его имя, его свидетельство о рождении), а обращается он или законный представитель.",
            en: "The standard and the regulation want the portal request signed by the “recipient of the service”; in paragraph 9 of the standard the recipient is the pupil (the proof of study is in the recipient's name, the birth certificate is the recipient's), and those who apply are the recipient or a legal representative.",
        },
        reading: text! {
            kk: "Өтінішті кім берсе, сол қол қояды деп алынды: салыстырылатын ЖСН — сұрау салуда көрсетілген ЖСН. Ата-анасы берген өтінішке оқушының өзі қол қойса, лауазымды адам шешеді.",
            ru: "Принято, что подписывает тот, кто подаёт заявление: сравнивается ИИН, указанный в запросе. Если заявление подаёт родитель, а подписал сам обучающийся, решает должностное лицо.",
            en: "Whoever applies is taken to sign: the IIN compared is the one stated in the request. Where a parent applies and the pupil has signed, an official judges.",
        },
        at: at!((app 1, p 11 (5)), (app 1, p 11 (6)), (app 1, p 11 (7))).and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 list 2 (1)) }, Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 list 2 (4)) }, Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 9 list 2 (5)) }] }),
    },
    Conflict {
        id: "refusals-beyond-the-standard",
        bears: Bears::Note,
        channels: &[Portal],
        when: Condition::Always,
        text: text! {
            kk: "Регламент порталда құжаттардағы бұзушылық үшін және ЭЦҚ расталмағанда қызмет көрсетуден бас тартады; стандарттың 10-тармағында Мемлекеттік корпорацияның толық емес топтаманы қабылдаудан бас тартуы ғана бар.",
            ru: "Регламент отказывает в оказании услуги на портале при нарушениях в документах и неподтверждённой ЭЦП; в пункте 10 стандарта есть только отказ Государственной корпорации принять неполный пакет.",
            en: "The regulation refuses the service on the portal for flaws in the documents and for a digital signature that is not confirmed; paragraph 10 of the standard has only the State Corporation's refusal to accept an incomplete package.",
        },
        reading: text! {
            kk: "Бас тартудың екі орны да көрсетіледі. Құжаттар тізбесінде жоқ нәрсе талап етілмейді: «бұзушылық» стандарттың 9-тармағындағы тізбеге қатысты деп алынды.",
            ru: "Показаны оба места. Ничего сверх списка не требуется: «нарушения» отнесены к списку пункта 9 стандарта.",
            en: "Both places are shown. Nothing beyond the list is asked for: the “flaws” are taken to concern the list of paragraph 9 of the standard.",
        },
        at: at!((app 1, p 11 (11)), (app 1, p 11 (7))).and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 2, p 10) }] }).quoting(quote! {
            ru: "формирование сообщения об отказе в запрашиваемой государственной услуге, в связи с имеющимися нарушениями в документах услугополучателя",
        }),
    },
    Conflict {
        id: "refusal-not-a-result",
        bears: Bears::Nothing,
        channels: &[Portal],
        when: Condition::Always,
        text: text! {
            kk: "3-тармақ бас тартуды нәтиже деп атамайды, ал 11-тармақта бас тарту туралы хабарлама бар.",
            ru: "Пункт 3 не называет отказ результатом, а в пункте 11 есть сообщение об отказе.",
            en: "Paragraph 3 does not name a refusal as a result, while paragraph 11 has a notice of refusal.",
        },
        reading: text! {
            kk: "Бас тарту мүмкін: ол өтініш жүретін жолдың сипаттамасында тікелей аталған.",
            ru: "Отказ возможен: он прямо назван в описании прохождения заявления.",
            en: "A refusal is possible: the description of the flow names it outright.",
        },
        at: at!((app 1, p 3), (app 1, p 11 (7)), (app 1, p 11 (11))),
    },
];

const DUPLICATE_REGISTER: Step = Step {
    actor: CLERK,
    action: text! {
        kk: "құжаттарды қабылдап, өтінішті тіркейді және басшының қарауына береді",
        ru: "принимает документы, регистрирует заявление и передаёт на рассмотрение руководителю",
        en: "receives the documents, registers the application and passes it to the head",
    },
    duration: MINUTES_15,
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(REGISTERED),
    at: at!((app 2, p 8 (1)), (app 2, p 5 (1)), (app 2, p 6 (1))),
};

/// Paragraphs 8(2)-(6), the same for both channels.
const DUPLICATE_ASSIGN: Step = Step {
    actor: HEAD,
    action: text! {
        kk: "құжаттарды қарап, мұрағатшыға орындауға жібереді",
        ru: "рассматривает документы и направляет их архивариусу для исполнения",
        en: "reviews the documents and sends them to the archivist",
    },
    duration: WORKING_DAY,
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(RESOLUTION),
    at: at!((app 2, p 8 (2)), (app 2, p 5 (2)), (app 2, p 6 (2))),
};

const DUPLICATE_ASK_BLANK: Step = Step {
    actor: ARCHIVIST,
    action: text! {
        kk: "құжаттардың талаптарға сәйкестігін қарайды және аудандық (қалалық) білім бөлімінен білім туралы құжаттың бланкісін сұратады",
        ru: "рассматривает документы на соответствие требованиям и запрашивает в районном (городском) отделе образования бланк документа об образовании",
        en: "checks that the documents meet the requirements and asks the district (city) education department for the blank form of the document",
    },
    duration: WORKING_DAYS_6,
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(
        text! { kk: "бланкіні алуға аудандық (қалалық) білім бөліміне сұрау салу", ru: "запрос в районный (городской) отдел образования для получения бланка", en: "the request to the district (city) education department for the blank form" },
    ),
    at: at!((app 2, p 8 (3)), (app 2, p 5 (3)), (app 2, p 6 (3))),
};

const DUPLICATE_PREPARE: Step = Step {
        actor: ARCHIVIST,
        action: text! {
            kk: "бланкіні қатаң есептіліктегі бланкілерді беру кітабына қол қойып алады, нәтижені дайындайды және басшының оқу ісі жөніндегі орынбасарына қол қоюға жібереді",
            ru: "получает бланк под роспись в книге выдачи бланков строгой отчётности, готовит результат и направляет его на подпись заместителю руководителя по учебной работе",
            en: "receives the blank form against signature in the book of issue of accountable forms, prepares the result and sends it to the deputy head for studies to sign",
        },
        duration: WORKING_DAYS_6,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(text! { kk: "білім туралы құжаттың бланкісі, нәтиженің жобасы", ru: "бланк документа об образовании, проект результата", en: "the blank form of the document of education, the draft of the result" }),
        at: at!((app 2, p 8 (4)), (app 2, p 5 (4)), (app 2, p 6 (4)), (app 2, p 6 (5))).quoting(quote! { ru: "получает от районного (городского) отдела образования бланк документа об образовании под роспись в книге выдачи бланков строгой отчетности, готовит и направляет результат государственной услуги на подписание" }),
    };

const DUPLICATE_DEPUTY: Step = Step {
    actor: DEPUTY,
    action: text! {
        kk: "нәтижеге қол қойып, басшыға жібереді",
        ru: "подписывает результат и направляет его руководителю",
        en: "signs the result and sends it to the head",
    },
    duration: WORKING_DAY,
    by: Desk::Provider,
    timing: Timing::Next,
    result: None,
    at: at!((app 2, p 8 (5)), (app 2, p 5 (5))),
};

const DUPLICATE_SIGN: Step = Step {
    actor: HEAD,
    action: text! {
        kk: "нәтижеге қол қойып, өтініш берушіге беру үшін кеңсе қызметкеріне жібереді",
        ru: "подписывает результат и направляет его работнику канцелярии для выдачи заявителю",
        en: "signs the result and sends it to the office clerk, to be issued to the applicant",
    },
    duration: WORKING_DAY,
    by: Desk::Provider,
    timing: Timing::Next,
    result: Some(text! { kk: "қол қойылған нәтиже", ru: "подписанный результат", en: "the result, signed" }),
    at: at!((app 2, p 8 (6)), (app 2, p 5 (6)), (app 2, p 6 (6))),
};

const DUPLICATE_OFFICE: &[Step] = &[
    DUPLICATE_REGISTER,
    DUPLICATE_ASSIGN,
    DUPLICATE_ASK_BLANK,
    DUPLICATE_PREPARE,
    DUPLICATE_DEPUTY,
    DUPLICATE_SIGN,
    Step {
        actor: CLERK,
        action: ISSUED,
        duration: MINUTES_15,
        by: Desk::Provider,
        timing: Timing::Next,
        result: Some(
            text! { kk: "нәтиже өтініш берушіге берілді", ru: "результат выдан заявителю", en: "the result is issued to the applicant" },
        ),
        at: at!((app 2, p 8 (7)), (app 2, p 5 (7)), (app 2, p 6 (7))),
    },
];

const CORPORATION_READING: Text = text! {
    kk: "8-тармақта Мемлекеттік корпорация жоқ: онда құжаттарды мектеп кеңсесінің қызметкері қабылдайды, нәтижені де сол береді. Мемлекеттік корпорацияға жүгінгендерге 9-тармақтағы тексеру, 8-тармақтың 1)–6) тармақшаларындағы рәсімдер және 10-тармақтағы беру алынды.",
    ru: "В пункте 8 Государственной корпорации нет: документы принимает и результат выдаёт работник канцелярии школы. Для обратившихся в Государственную корпорацию взяты проверка пункта 9, процедуры подпунктов 1)–6) пункта 8 и выдача пункта 10.",
    en: "Paragraph 8 does not know the State Corporation: the clerk of the school's office takes the documents and issues the result. For applications at the State Corporation the check of paragraph 9, the steps of paragraph 8(1)-(6) and the issue of paragraph 10 are taken.",
};

const DUPLICATE_STATE_CORPORATION: &[Step] = &[
    Step {
        actor: CORPORATION,
        action: CHECKED,
        duration: MINUTES_15,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: None,
        at: at!((app 2, p 9)).quoting(quote! {
            ru: "сотрудник Государственной корпорации проверяет пакет предоставленных услугополучателем документов на соответствие стандарта – 15 (пятнадцать) минут",
        }),
    },
    Step { at: at!((app 2, p 8 (1)), (app 2, p 5 (1)), (app 2, p 6 (1))).read_as(CORPORATION_READING), ..DUPLICATE_REGISTER },
    DUPLICATE_ASSIGN,
    DUPLICATE_ASK_BLANK,
    DUPLICATE_PREPARE,
    DUPLICATE_DEPUTY,
    DUPLICATE_SIGN,
    Step {
        actor: CORPORATION,
        action: ISSUED,
        duration: MINUTES_15,
        by: Desk::StateCorporation,
        timing: Timing::Next,
        result: Some(text! { kk: "нәтиже өтініш берушіге берілді", ru: "результат выдан заявителю", en: "the result is issued to the applicant" }),
        at: at!((app 2, p 10), (app 2, p 6 (7))).read_as(CORPORATION_READING).quoting(quote! {
            ru: "Описание процесса получения результата оказания государственной услуги через Государственную корпорацию, его длительность: выдача услугополучателю результата государственной услуги – 15 (пятнадцать) минут",
        }),
    },
];

const DUPLICATE: Rules = Rules {
    provider: Some(Statement {
        text: text! {
            kk: "Негізгі орта, жалпы орта білім беру ұйымдары",
            ru: "Организации основного среднего, общего среднего образования",
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
        ChannelRule { channel: Portal, offered: false, at: at!((app 2, p 11)) },
    ],
    procedures: &[
        Procedure { channels: &[Office], steps: DUPLICATE_OFFICE },
        Procedure { channels: &[StateCorporation], steps: DUPLICATE_STATE_CORPORATION },
    ],
    refusals: &[Refusal {
        stage: RefusalStage::Acceptance,
        channels: &[StateCorporation],
        cause: Cause::IncompletePackage,
        text: text! {
            kk: "Құжаттар топтамасы толық болмаса, Мемлекеттік корпорация қызметкері стандарттың 2-қосымшасындағы нысан бойынша құжаттарды қабылдаудан бас тартады.",
            ru: "Если пакет документов неполный, работник Государственной корпорации отказывает в приёме документов по форме приложения 2 к стандарту.",
            en: "If the package of documents is incomplete, the State Corporation refuses to accept the documents, on the form of appendix 2 to the standard.",
        },
        at: at!((app 2, p 9)),
    }],
    notes: &[
        Statement {
            text: text! {
                kk: "Рәсім стандарттың 9-тармағындағы құжаттар ұсынылғаннан кейін басталады.",
                ru: "Процедура начинается, когда представлены документы, указанные в пункте 9 стандарта.",
                en: "The procedure starts when the documents of paragraph 9 of the standard are presented.",
            },
            at: at!((app 2, p 4)),
        },
        Statement {
            text: text! {
                kk: "Қызмет қағаз түрінде көрсетіледі, сондықтан оны көрсету кезінде ақпараттық жүйелер пайдаланылмайды.",
                ru: "Услуга оказывается в бумажном виде, поэтому информационные системы при её оказании не используются.",
                en: "The service is given on paper, so no information systems are used in giving it.",
            },
            at: at!((app 2, p 11)),
        },
        Statement {
            text: text! {
                kk: "Рәсімдердің (іс-қимылдардың) толық сипаттамасы — регламентке қоса берілген бизнес-процестер анықтамалығында.",
                ru: "Подробное описание процедур (действий) — в справочнике бизнес-процессов, приложенном к регламенту.",
                en: "The full description of the steps is in the handbook of business processes appended to the regulation.",
            },
            at: at!((app 2, p 11)),
        },
    ],
    conflicts: &[
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
            at: at!(
                (app 2, p 5 (1)), (app 2, p 5 (2)), (app 2, p 5 (3)), (app 2, p 5 (4)), (app 2, p 5 (5)),
                (app 2, p 5 (6)), (app 2, p 5 (7)),
            )
            .and(const { &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 4 (1)) }] }),
        },
        Conflict {
            id: "state-corporation-without-steps",
            bears: Bears::Note,
            channels: &[StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "Мемлекеттік корпорация — өтініш беру тәсілдерінің бірі (1-тармақ), ол құжаттарды тексереді (9-тармақ) және нәтижені береді (10-тармақ), бірақ 5 және 8-тармақтардың рәсімдері тек мектеп кеңсесінің қызметкерін біледі: құжаттарды да сол қабылдап, нәтижені де сол береді.",
                ru: "Государственная корпорация — один из способов подачи (пункт 1), она проверяет документы (пункт 9) и выдаёт результат (пункт 10), но процедуры пунктов 5 и 8 знают только работника канцелярии школы: он и принимает документы, и выдаёт результат.",
                en: "The State Corporation is a channel (paragraph 1), checks the documents (paragraph 9) and issues the result (paragraph 10), but the steps of paragraphs 5 and 8 know only the clerk of the school's office, who takes the documents and issues the result.",
            },
            reading: text! {
                kk: "Мемлекеттік корпорацияға жүгінгендерге оның 9 және 10-тармақтардағы рәсімдері мен мектептің 8-тармақтағы рәсімдері (соңғысынсыз) алынды; құжаттар мен нәтиженің арада қалай жеткізілетіні айтылмаған. Мерзімді стандарт белгілейді.",
                ru: "Для обратившихся в Государственную корпорацию взяты её процедуры из пунктов 9 и 10 и процедуры школы из пункта 8 (без последней); как документы и результат доставляют между ними, не сказано. Срок задаёт стандарт.",
                en: "For applications at the State Corporation its steps of paragraphs 9 and 10 and the school's of paragraph 8 (without the last) are taken; how documents and result travel between them is not said. The standard sets the term.",
            },
            at: at!((app 2, p 1 (2)), (app 2, p 8 (1)), (app 2, p 8 (6)), (app 2, p 8 (7)), (app 2, p 9), (app 2, p 10)),
        },
        Conflict {
            id: "no-information-systems",
            bears: Bears::Nothing,
            channels: &[Office, StateCorporation],
            when: Condition::Always,
            text: text! {
                kk: "Регламент ақпараттық жүйелер мүлде пайдаланылмайды дейді, ал стандарт бойынша құжаттардың мәліметтері мемлекеттік ақпараттық жүйелерден алынады және портал арқылы жүгінгенде ЭЦҚ керек.",
                ru: "По регламенту информационные системы не используются вовсе, а по стандарту сведения о документах берут из государственных информационных систем и при обращении через портал нужна ЭЦП.",
                en: "By the regulation no information systems are used at all, while by the standard the data of documents come from state information systems and an application through the portal needs a digital signature.",
            },
            reading: text! {
                kk: "Портал бұл қызметке қолданылмайды деп түсінілді: стандарттың өзі де оны өтініш беру тәсілдерінің қатарында атамайды. Мәліметтерді жүйелерден алу стандарт бойынша қалады.",
                ru: "Понято так, что портал для этой услуги не используется: стандарт тоже не называет его среди способов подачи. Получение сведений из систем остаётся по стандарту.",
                en: "Read as: the portal is not used for this service, as the standard does not name it as a channel either. Data still come from the systems as the standard says.",
            },
            at: at!((app 2, p 11)).and(
                const {
                    &[
                        Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 9) },
                        Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 15) },
                        Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 3) },
                    ]
                },
            ),
        },
    ],
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
