//! Order No 39 of 28 January 2015, app. 35 in the edition of 11 November 2016 (order No 655): beside the standard of order No 179.

use crate::national::order_179;
use erezhe_act::Channel::{Office, StateCorporation};
use erezhe_act::{
    Act, Bears, Bound, Caution, Channel, Choice, Code, Condition, Conflict, Document, DocumentId, Edition, FactId,
    InForce, Known, Lack, Reference, Rules, Service, Statement,
};
use erezhe_act::{at, day, place, quote, text};

use super::alike::{INSTEAD_OF_WHICH, NO_PUBLICATION_DAY, ON_FORM_IN_FORCE, ORIGINAL_DOCUMENT};

/// The edition, as citations name it.
pub(crate) static ACT: Act = Act {
    id: "kz-order-39-2015",
    edition: day!(2016, 11, 11),
    cited: text! {
        kk: "2015 жылғы 28 қаңтардағы № 39 бұйрыққа 35-қосымша, Білім туралы мемлекеттік үлгідегі құжаттарды беру қағидалары (11.11.2016 № 655 бұйрықтың редакциясында)",
        ru: "Правила выдачи документов об образовании государственного образца, приложение 35 к приказу № 39 от 28 января 2015 года (в редакции приказа № 655 от 11 ноября 2016 года)",
        en: "Rules for issuing documents of education of the state form, appendix 35 to order No 39 of 28 January 2015 (edition of order No 655 of 11 November 2016)",
    },
    title: text! {
        kk: "Білім туралы мемлекеттік үлгідегі құжаттардың түрлері мен нысандарын және оларды беру қағидаларын бекіту туралы",
        ru: "Об утверждении видов и форм документов об образовании государственного образца и Правила их выдачи",
        en: "On approval of the kinds and forms of documents of education of the state form and of the Rules for issuing them",
    },
    url: super::alike::URL,
};

/// What it says.
pub(super) const EDITION: Edition = Edition {
    act: &ACT,
    adopted: day!(2016, 11, 11),
    registered: Known::No(text! {
        kk: "№ 655 бұйрықтың тіркелген күні қолдағы дереккөздерде жоқ.",
        ru: "День регистрации приказа № 655 в имеющихся источниках не указан.",
        en: "The sources at hand do not state the day of registration of order No 655.",
    }),
    published: NO_PUBLICATION_DAY,
    in_force: InForce {
        from: Bound::Approximate {
            day: day!(2016, 11, 22),
            within_days: 60,
            basis: text! {
                kk: "35-қосымшаны 11.11.2016 № 655 бұйрық жаңа редакцияда жазды, ол алғаш ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі; тіркелген және жарияланған күндері белгісіз, ең ерте күн алынды.",
                ru: "Приложение 35 изложено в новой редакции приказом № 655 от 11.11.2016, который вводится в действие по истечении десяти календарных дней после дня первого официального опубликования; дни регистрации и опубликования неизвестны, взят самый ранний день.",
                en: "Appendix 35 was written anew by order No 655 of 11 November 2016, which takes effect ten calendar days after the day of its first official publication; the days of registration and publication are not known, and the earliest day is used.",
            },
        },
        to: Bound::Open,
    },
    beside: true,
    verified_on: day!(2026, 11, 25),
    read_in: text! {
        kk: "35-қосымшаның 2020 жылғы 1 қаңтарда қолданыста болған толық мәтіні қазақ және орыс тілдерінде, мемлекеттік құқықтық базаның ашық көшірмесі. 10 және 11-тармақтарда № 655 бұйрықтан кейінгі өзгеріс туралы ескертпе жоқ: 14.03.2017 № 118 бұйрық 9-тармақты, 16.05.2018 № 210 бұйрық 8-тармақты ғана өзгерткен. № 655 бұйрыққа дейінгі мәтін оқылған жоқ.",
        ru: "полный текст приложения 35, действовавший на 1 января 2020 года, на казахском и русском языках, открытая копия государственной правовой базы. У пунктов 10 и 11 сносок об изменениях после приказа № 655 нет: приказ № 118 от 14.03.2017 изменил только пункт 9, приказ № 210 от 16.05.2018 — только пункт 8. Текст до приказа № 655 не прочитан.",
        en: "the whole text of appendix 35 as in force on 1 January 2020, in Kazakh and Russian, in a public copy of the state legal database. Paragraphs 10 and 11 have no footnote of a change after order No 655: order No 118 of 14 March 2017 changed paragraph 9 only, order No 210 of 16 May 2018 paragraph 8 only. The text before order No 655 was not read.",
    },
    services: &[DUPLICATE],
};

const DESKS: &[Channel] = &[Office, StateCorporation];

const LIST_OF_ORDER_179: &[Reference] =
    &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 9 (2)) }];

const TERM_OF_ORDER_179: &[Reference] =
    &[Reference { act: &order_179::e2016_01_22::ACT, place: place!(app 3, p 4 (1)) }];

const DUPLICATE: Rules = Rules {
    recipient: Some(Statement {
        text: text! {
            kk: "Құжатын жоғалтқан немесе бүлдірген бұрын оқыған адам немесе кәмелетке толмаған баланың ата-анасы (заңды өкілі)",
            ru: "Обучавшийся либо родитель (законный представитель) несовершеннолетнего ребёнка, который утерял или испортил документ",
            en: "The former pupil, or the parent (legal representative) of a minor, who lost or spoiled the document",
        },
        at: at!((p 11 (1))).quoting(quote! {
            kk: "құжатын жоғалтқан немесе бүлдірген білім алушының немесе кәмелет жасқа толмаған баланың ата-анасының (заңды өкілінің)",
            ru: "заявление обучавшегося или родителя (законного представителя) несовершеннолетнего ребенка, утерявшего или испортившего документ",
        }),
    }),
    documents: &[
        Document {
            id: DocumentId::Application,
            name: text! {
                kk: "білім беру ұйымы басшысының атына мән-жайы баяндалған жазбаша өтініш",
                ru: "заявление на имя руководителя организации образования, в котором изложены обстоятельства",
                en: "application to the head of the educational organisation that sets out the circumstances",
            },
            channels: DESKS,
            form: None,
            instead: &[],
            needed: Condition::Always,
            lack: Lack::Fault,
            validity: None,
            from_state_systems: None,
            at: at!((p 11 (1))).quoting(quote! {
                kk: "білім беру ұйымы басшысының атына оның мән-жайы баяндалған жазбаша өтініші",
                ru: "на имя руководителя организации образования, в котором излагаются обстоятельства",
            }),
        },
        Document {
            id: DocumentId::OriginalEducationDocument,
            name: ORIGINAL_DOCUMENT,
            channels: DESKS,
            form: None,
            instead: &[],
            needed: Condition::All(&[
                Condition::reason(Choice::NameChanged),
                Condition::reason(Choice::Spoiled),
            ]),
            lack: Lack::Disputed(Statement {
                text: text! {
                    kk: "№ 39 бұйрықтың 35-қосымшасы (11-тармақ) тегі өзгерген және құжат бүлінген жағдайда түпнұсқаны сұрайды, ал қатар қолданылатын № 179 бұйрықтың стандарты оны атамайды.",
                    ru: "Приложение 35 к приказу № 39 (пункт 11) требует оригинал при изменении фамилии и порче документа, а действующий наряду с ними стандарт приказа № 179 его не называет.",
                    en: "Appendix 35 of order No 39 (paragraph 11) asks for the original where the name has changed and the document is spoiled, while the standard of order No 179 beside it does not name it.",
                },
                at: at!((p 11 (3))).and(LIST_OF_ORDER_179),
            }),
            validity: None,
            from_state_systems: None,
            at: at!((p 11 (3))).quoting(quote! {
                kk: "тегі (аты, әкесінің аты (болған жағдайда) өзгерген және білім туралы құжат бүлінген жағдайда білім беру туралы құжаттың түпнұсқасы қоса беріледі",
                ru: "при изменении фамилии (имя, отчество (при его наличии) и порче документа об образовании прилагается оригинал документа об образовании",
            }),
        },
    ],
    cautions: &[Caution {
        code: Code::ProviderClosed,
        fact: FactId::SchoolClosed,
        when: Condition::yes(FactId::SchoolClosed),
        channels: DESKS,
        judged: true,
        no_estimate: true,
        text: super::alike::ARCHIVE,
        at: at!((p 11)).quoting(quote! {
            kk: "Білім беру ұйымдары жабылған жағдайда жеке тұлғалар білім беру ұйымының тұрғылықты орны бойынша архивке жүгінеді",
            ru: "В случае ликвидации организации образования физические лица обращаются в архив по месту нахождения организации образования",
        }),
    }],
    notes: &[
        Statement {
            text: INSTEAD_OF_WHICH,
            at: at!((p 11)).quoting(quote! {
                kk: "жоғалған немесе бүлінген құжаттардың орнына, сондай-ақ, өзінің тегін (…) өзгерткендерге беріледі",
                ru: "вместо утраченных или пришедших в негодность, а также лицам, изменивших свою фамилию",
            }),
        },
        Statement {
            text: text! {
                kk: "Білім алушының туу туралы куәлігінің немесе жеке куәлігінің (паспортының) көшірмесі қоса беріледі.",
                ru: "Прилагают копию свидетельства о рождении или удостоверения личности (паспорта) обучавшегося.",
                en: "A copy of the former pupil's birth certificate or identity card (passport) is enclosed.",
            },
            at: at!((p 11 (2))).quoting(quote! {
                kk: "білім алушының туу туралы куәлігінің немесе жеке куәлігінің (паспортының) көшірмесі",
                ru: "копия свидетельства о рождении или удостоверения личности (паспорта) обучавшегося",
            }),
        },
        Statement {
            text: text! {
                kk: "Құжаттың өзі (телнұсқасы емес) шешім қабылданғаннан кейін он бес жұмыс күнінен кешіктірілмей беріледі; өзі ала алмаса, үшінші тұлға сенімхат бойынша алады.",
                ru: "Сам документ (не дубликат) выдают не позднее пятнадцати рабочих дней со дня решения; если получить его лично нельзя, третьему лицу — по доверенности.",
                en: "The document itself (not the duplicate) is handed out within fifteen working days of the decision; where it cannot be collected in person, to a third person on a power of attorney.",
            },
            at: at!((p 10)).quoting(quote! {
                kk: "шешім қабылданған күннен бастап он бес жұмыс күнінен кешіктірілмей",
                ru: "не позднее пятнадцати рабочих дней со дня принятия соответствующего решения",
            }),
        },
        Statement {
            text: ON_FORM_IN_FORCE,
            at: at!((p 11)).quoting(quote! {
                kk: "телнұсқа беру туралы шешім қабылданған сәтте қолданыста болған үлгідегі бланкілерде беріледі",
                ru: "выдаются на бланках образца, действующего на момент принятия решения о выдаче дубликата",
            }),
        },
    ],
    conflicts: &[Conflict {
        id: "thirty-days-of-a-university",
        bears: Bears::Nothing,
        channels: DESKS,
        when: Condition::Always,
        text: text! {
            kk: "11-тармақ телнұсқаны өтініш жоғары оқу орнында тіркелген күннен бастап күнтізбелік 30 күннен кешіктірмей беруді айтады, ал № 179 бұйрықтың стандарты білім беру ұйымына 15 жұмыс күнін береді.",
            ru: "Пункт 11 велит выдать дубликат не позднее 30 календарных дней со дня регистрации заявления в вузе, а стандарт приказа № 179 даёт организации образования 15 рабочих дней.",
            en: "Paragraph 11 has the duplicate issued within 30 calendar days of the registration of the application in a higher education institution, while the standard of order No 179 gives the educational organisation 15 working days.",
        },
        reading: text! {
            kk: "15 жұмыс күні: 30 күн екі тілде де жоғары оқу орнында тіркеуден саналады, мектеп үшін бұл тармақта мерзім жоқ.",
            ru: "15 рабочих дней: 30 дней на обоих языках считаются от регистрации в вузе, для школы срока в этом пункте нет.",
            en: "15 working days: in both languages the 30 days run from the registration in a higher education institution; for a school the paragraph has no term.",
        },
        at: at!((p 11)).and(TERM_OF_ORDER_179).quoting(quote! {
            kk: "Телнұсқа өтініштің жоғары оқу орнында тіркелген күннен бастап күнтізбелік 30 күннен кешіктірілмей беріледі",
            ru: "Дубликат выдается не позднее 30 календарных дней со дня регистрации заявления в вузе, на бесплатной основе",
        }),
    }],
    ..Rules::of(
        Service::EducationDocumentDuplicate,
        text! {
            kk: "Білім туралы мемлекеттік үлгідегі құжаттардың телнұсқаларын беру",
            ru: "Выдача дубликатов документов об образовании государственного образца",
            en: "Duplicates of documents of education of the state form",
        },
        at!((p 11)).read_as(text! {
            kk: "Бұл қағидалар қызметті атамайды, телнұсқа беру тәртібін ғана белгілейді.",
            ru: "Эти правила не называют услугу, а лишь определяют порядок выдачи дубликатов.",
            en: "These rules do not name the service; they only set how duplicates are issued.",
        }),
    )
};
