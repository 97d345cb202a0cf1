//! Order No 254 of 19 June 2020: what several editions say alike.

use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::Unit::{CalendarDays, Minutes, Months, WorkingDays};
use erezhe_act::{
    Act, Address, AfterHours, AgeDay, AgeException, AgeKind, AgeLimit, Bears, Cause, Channel, ChannelRule, Condition,
    Conflict, Desk, Document, DocumentId, Duration, FactId, Form, FromStateSystems, Hours, Lack, OpenAge, OpenSpan,
    Outcome, Procedure, Prolongation, Proof, Quote, Reception, Reference, Refusal, RefusalStage, Representation, Role,
    Signature, Source, Statement, Step, Term, Text, Timing, Validity, Window,
};
use erezhe_act::{adilet, at, clock, day, place, quote, text};

pub(super) const URL: Option<Address> = Some(adilet!("V2000020883"));

pub(super) const TITLE: Text = text! {
    kk: "Мектепке дейінгі білім беру саласында мемлекеттік қызметтер көрсету қағидаларын бекіту туралы",
    ru: "Об утверждении правил оказания государственных услуг в сфере дошкольного образования",
    en: "On approval of the Rules for providing public services in preschool education",
};

pub(super) const ALL: &[Channel] = &[Office, StateCorporation, Portal];
pub(super) const DESKS: &[Channel] = &[Office, StateCorporation];
pub(super) const HALF_AN_HOUR: Duration = Duration { amount: 30, unit: Minutes };
pub(super) const ONE_MONTH: Duration = Duration { amount: 1, unit: Months };
pub(super) const FIVE_WORKING_DAYS: Duration = Duration { amount: 5, unit: WorkingDays };

pub(super) const BORN_ABROAD: Condition = Condition::yes(FactId::BornAbroad);
pub(super) const NOT_BORN_ABROAD: Condition = Condition::Not(&BORN_ABROAD);

pub(super) const QUEUE_NAME: Text = text! {
    kk: "Мектепке дейінгі ұйымдарға жіберу үшін мектеп жасына дейінгі балаларды (6 жасқа дейін) кезекке қою",
    ru: "Постановка на очередь детей дошкольного возраста (до 6 лет) для направления в дошкольные организации",
    en: "Placing children of preschool age (up to 6 years) in the queue for a place in preschool organisations",
};
pub(super) const ADMISSION_NAME: Text = text! {
    kk: "Мектепке дейінгі ұйымдарға құжаттарды қабылдау және балаларды қабылдау",
    ru: "Прием документов и зачисление детей в дошкольные организации",
    en: "Acceptance of documents and enrolment of children in preschool organisations",
};

/// A document without validity or state systems; the rest is set where it differs.
pub(super) const fn document(
    id: DocumentId,
    name: Text,
    channels: &'static [Channel],
    needed: Condition,
    at: Source,
) -> Document {
    Document {
        id,
        name,
        channels,
        form: None,
        instead: &[],
        needed,
        lack: Lack::Fault,
        validity: None,
        from_state_systems: None,
        at,
    }
}

pub(super) const fn on_form(form: &'static str, document: Document) -> Document {
    Document { form: Some(Form::of(form)), ..document }
}

/// Handed in where there is one («при наличии»): a lack of it is no fault; what is lost without it.
pub(super) const fn where_there_is_one(document: Document, lost: Statement) -> Document {
    Document { lack: Lack::NoFault(Some(lost)), ..document }
}

/// The texts differ on whether it is asked for, or what they say is against itself.
pub(super) const fn disputed(document: Document, what: Statement) -> Document {
    Document { lack: Lack::Disputed(what), ..document }
}

pub(super) const fn valid(document: Document, duration: Duration) -> Document {
    Document { validity: Some(Validity::of(duration, document.at)), ..document }
}

/// Valid for five working days; what is open past them depends on the edition's numbers alone.
pub(super) const fn referral(open: Statement, at: Source) -> Document {
    Document {
        validity: Some(Validity {
            duration: FIVE_WORKING_DAYS,
            longer: None,
            open: Some(open),
            prolongation: Some(Prolongation {
                most: Duration { amount: 30, unit: CalendarDays },
                text: text! {
                    kk: "Ауырған, емделген, іссапарда немесе демалыста болған кезде жолдаманың мерзімі бір рет, қосымша 30 күнтізбелік күнге дейін ұзартылады.",
                    ru: "При болезни, госпитализации, командировке или отпуске срок направления один раз продлевают дополнительно до 30 календарных дней.",
                    en: "For illness, hospital, a work trip or leave the referral is prolonged once, by up to 30 calendar days more.",
                },
                at: at!((p 30)).quoting(quote! {
                    kk: "қосымша 30 (отыз) күнтізбелік күнге дейін бір рет ұзарту мүмкіндігі беріледі",
                    ru: "один раз продлить срок действия направления дополнительно до 30 (тридцати) календарных дней",
                }),
            }),
            at,
        }),
        ..document(DocumentId::Referral, REFERRAL, &[Office, Portal], Condition::Always, at)
    }
}

pub(super) const REFERRAL_PAST_FIVE_DAYS: Text = text! {
    kk: "Бұл мерзім ұзағырақ болуы мүмкін: ауырғанда, емделгенде, іссапарда немесе демалыста ол бір рет, қосымша 30 күнтізбелік күнге дейін ұзартылады (30-тармақ); ерте брондалған орында орын нақты босағаннан кейін басталады (3-тармақ); қазақша 22-тармақ бойынша құжаттар расталғаннан кейін ғана есептеледі.",
    ru: "Этот срок может оказаться длиннее: при болезни, госпитализации, командировке или отпуске его один раз продлевают дополнительно до 30 календарных дней (пункт 30); при раннем бронировании он начинается после фактического освобождения места (пункт 3); по казахскому пункту 22 он идёт лишь после подтверждения документов.",
    en: "The term may prove longer: for illness, hospital, a work trip or leave it is prolonged once by up to 30 calendar days more (paragraph 30); with early booking it begins when the place is really free (paragraph 3); by the Kazakh paragraph 22 it runs only after the documents are confirmed.",
};

/// Paragraph 34(1): a person judges an older certificate.
pub(super) const fn three_days_before_contract(document: Document) -> Document {
    Document {
        validity: Some(Validity {
            duration: Duration { amount: 3, unit: CalendarDays },
            longer: None,
            open: Some(Statement {
                text: text! {
                    kk: "Анықтама шарт жасалатын күннен «3 күнтізбелік күннен кешіктірмей» берілуге тиіс. Сөз екіұшты: үш күннен ескі болмауы керек деп түсінілді, ал шарт күні өтініштен көрінбейді.",
                    ru: "Справка должна быть выдана «не позднее чем за три календарных дня» по отношению ко дню договора. Слова двусмысленны: прочитано как «не старше трёх дней», а дня договора заявление не показывает.",
                    en: "The certificate is to be issued \"not later than three calendar days\" to the day of the contract. The words are ambiguous: they are read as \"not older than three days\", and an application does not show the day of the contract.",
                },
                at: THREE_DAYS,
            }),
            prolongation: None,
            at: THREE_DAYS,
        }),
        ..document
    }
}

pub(super) const THREE_DAYS: Source = at!((p 34 (1))).quoting(quote! {
    kk: "келісім шарт жасалған күннен 3 (үш) күнтізбелік күннен кешіктірмей берілген баланың денсаулық жағдайы туралы анықтама ұсынбауы",
    ru: "справка о состоянии здоровья ребенка, выданная не позднее чем за три календарных дня по отношению к дате заключения договора",
});

pub(super) const fn from_systems(document: Document, at: Source) -> Document {
    Document { from_state_systems: Some(FromStateSystems { when: Condition::Always, at }), ..document }
}

pub(super) const fn refusal(
    stage: RefusalStage,
    channels: &'static [Channel],
    cause: Cause,
    text: Text,
    at: Source,
) -> Refusal {
    Refusal { stage, channels, cause, text, at }
}

pub(super) const FREE: Text = text! { kk: "Тегін", ru: "Бесплатно", en: "Free of charge" };

pub(super) const NOT_BROUGHT: Source = at!((app 2, p 8)).quoting(quote! {
    kk: "Көрсетілетін қызметті беруші немесе Мемлекеттік корпорацияның қызметкері жеке басын куәландыратын құжаттар, баланың туу туралы куәлігі, мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжат туралы мәліметтерді тиісті мемлекеттік ақпараттық жүйелерден … алады",
    ru: "Сведения о документах, удостоверяющих личность, свидетельство о рождении ребенка, сведения, подтверждающие возможность первоочередного получения направления … услугодатель или работник Государственной корпорации получает из соответствующих государственных информационных систем",
}).read_as(text! {
    kk: "Деректерді мемлекеттік ақпараттық жүйелерден көрсетілетін қызметті беруші алатындықтан, құжатты өтініш берушінің өзі әкелуі міндетті емес деп қаралды.",
    ru: "Данные из государственных информационных систем получает услугодатель, поэтому принято, что приносить документ не обязательно.",
    en: "The provider takes the data from state information systems, so the applicant is taken not to have to bring the document.",
});
pub(super) const NOT_ATTACHED: Source = at!((app 2, p 8)).quoting(quote! {
    kk: "Жеке басын куәландыратын құжаттар, баланың туу туралы куәлігі, мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжат туралы мәліметтерді көрсетілетін қызметті алушы тиісті мемлекеттік ақпараттық жүйелерден … алады",
    ru: "Сведения о документах, удостоверяющих личность, о свидетельстве о рождении ребенка, сведения, подтверждающие возможность первоочередного получения направления … услугополучатель получает из соответствующих государственных информационных систем",
}).read_as(text! {
    kk: "Портал туралы сөйлемде екі тілде де «көрсетілетін қызметті алушы» деп жазылған; ол «көрсетілетін қызметті беруші» деп оқылды, өйткені жүйелерден деректі сол алады.",
    ru: "В предложении о портале на обоих языках стоит «услугополучатель»; прочитано как «услугодатель»: данные из систем получает он.",
    en: "The sentence on the portal says \"recipient\" in both languages; it is read as \"provider\", who takes data from the systems.",
});

/// The birth certificate, the identity document and the proof of priority: listed at the desks, in the systems everywhere.
pub(super) const IDENTITY_ON_PORTAL: Document = from_systems(
    document(
        DocumentId::IdentityDocument,
        text! {
            kk: "ата-анасының бірінің немесе заңды өкілінің жеке басын куәландыратын құжат",
            ru: "документ, удостоверяющий личность одного из родителей или законного представителя",
            en: "identity document of one of the parents or the legal representative",
        },
        &[Portal],
        Condition::Always,
        at!((app 2, p 8)),
    ),
    NOT_ATTACHED,
);
pub(super) const BIRTH_ON_PORTAL: Document = from_systems(
    document(DocumentId::BirthCertificate, BIRTH_CERTIFICATE, &[Portal], NOT_BORN_ABROAD, at!((app 2, p 8))),
    NOT_ATTACHED,
);
pub(super) const BIRTH_ABROAD_ON_PORTAL: Document = disputed(
    document(DocumentId::BirthCertificate, BIRTH_CERTIFICATE, &[Portal], BORN_ABROAD, at!((app 2, p 8))),
    Statement {
        text: text! {
            kk: "Порталға арналған тізбе куәлікті сұрамайды: оның мәліметтері мемлекеттік ақпараттық жүйелерден алынады. Шетелде туған бала туралы мәлімет онда болмауы мүмкін, ал бұл жағдайды акт реттемейді. 22-тармақ бойынша құжаттардың түпнұсқалары бес жұмыс күні ішінде көрсетіледі.",
            ru: "Перечень для портала свидетельства не требует: его сведения получают из государственных информационных систем. Сведений о ребёнке, рождённом за границей, там может не быть, а этого случая акт не называет. По пункту 22 оригиналы документов показывают в течение пяти рабочих дней.",
            en: "The list for the portal does not ask for the certificate: its data are taken from state information systems. Those of a child born abroad may not be there, and the act does not name this case. By paragraph 22 the originals are shown within five working days.",
        },
        at: at!((app 2, p 8), (p 22)),
    },
);
pub(super) const PRIORITY_ON_PORTAL: Document = from_systems(
    document(DocumentId::PriorityDocument, PRIORITY, &[Portal], Condition::yes(FactId::Priority), at!((app 2, p 8))),
    NOT_ATTACHED,
);
pub(super) const BIRTH_CERTIFICATE: Text = text! { kk: "баланың туу туралы куәлігі", ru: "свидетельство о рождении ребёнка", en: "the child's birth certificate" };
/// Of a child born abroad, at the desks of the queue.
pub(super) const BORN_ABROAD_AT_DESK: Statement = Statement {
    text: text! {
        kk: "Тізбе туу туралы куәлікті сұрайды, ал сол тармақ оның мәліметтері мемлекеттік ақпараттық жүйелерден алынады дейді. Шетелде туған бала туралы мәлімет онда болмауы мүмкін, ал бұл жағдайды акт реттемейді.",
        ru: "Перечень требует свидетельство о рождении, а тот же пункт говорит, что его сведения получают из государственных информационных систем. Сведений о ребёнке, рождённом за границей, там может не быть, а этого случая акт не называет.",
        en: "The list asks for the birth certificate, and the same paragraph says that its data are taken from state information systems. Those of a child born abroad may not be there, and the act does not name this case.",
    },
    at: at!((app 2, p 8 list 1 (2)), (app 2, p 8)),
};

pub(super) const SERVICE_CERTIFICATE: Text = text! {
    kk: "әскери қызметшінің немесе арнаулы мемлекеттік орган қызметкерінің жұмыс орнынан берілген, мөр басылған және уәкілетті тұлғаның қолы қойылған анықтама",
    ru: "справка с места работы военнослужащего или сотрудника специального государственного органа с подписью уполномоченного лица и печатью (при наличии печати)",
    en: "certificate from the place of work of a member of the military or of a special state body, signed by the authorised person and sealed (where there is a seal)",
};
pub(super) const SERVICE_CERTIFICATE_SCAN: Text = text! {
    kk: "әскери қызметшінің немесе арнаулы мемлекеттік орган қызметкерінің жұмыс орнынан берілген, мөр басылған және уәкілетті тұлғаның қолы қойылған анықтаманың сканерленген көшірмесі",
    ru: "сканированная копия справки с места работы военнослужащего или сотрудника специального государственного органа с подписью уполномоченного лица и печатью (при наличии печати)",
    en: "scan of the certificate from the place of work of a member of the military or of a special state body, signed by the authorised person and sealed (where there is a seal)",
};
pub(super) const TEACHER_CERTIFICATE: Text = text! {
    kk: "педагогтің жұмыс орнынан берілген, білім беру ұйымы басшысының мөрімен және қолымен расталған анықтама және дипломның сканерленген көшірмесі",
    ru: "справка с места работы педагога с подписью руководителя организации образования и печатью и сканированная копия диплома",
    en: "a teacher's certificate from the place of work, signed by the head of the educational organisation and sealed, and a scan of the diploma",
};
pub(super) const TEACHER_READING: Text = text! {
    kk: "Мәтінде шарт жоқ; анықтама педагог баласының бірінші кезектегі орнын растайтындықтан (20-тармақтың 2) тармақшасы), осы орын сұралғанда ғана қажет деп қаралды.",
    ru: "Условия в тексте нет; справка подтверждает первоочередное место ребёнка педагога (подпункт 2) пункта 20), поэтому принято, что она требуется только тогда, когда такое место просят.",
    en: "The text sets no condition; the certificate proves the priority of a teacher's child (paragraph 20(2)), so it is taken to be needed only where that place is asked for.",
};
pub(super) const SPECIAL_NEEDS: Text = text! {
    kk: "психологиялық-медициналық-педагогикалық консультацияның қорытындысы",
    ru: "заключение психолого-медико-педагогической консультации",
    en: "conclusion of the psychological, medical and pedagogical consultation",
};
pub(super) const SPECIAL_NEEDS_SCAN: Text = text! {
    kk: "психологиялық-медициналық-педагогикалық консультация қорытындысының сканерленген көшірмесі",
    ru: "сканированная копия заключения психолого-медико-педагогической консультации",
    en: "scan of the conclusion of the psychological, medical and pedagogical consultation",
};
/// In the queue: what is lost without the conclusion.
pub(super) const WITHOUT_CONCLUSION: Statement = Statement {
    text: text! {
        kk: "Қорытындысыз өтініш тек жалпы кезекте тұрады, ал 6 жас шегіне қатысты ерекшелік қолданылмайды.",
        ru: "Без заключения заявление стоит только в общей очереди, и исключение из предела в 6 лет не действует.",
        en: "Without the conclusion the application stands in the general queue alone, and the exception from the limit of 6 years does not hold.",
    },
    at: at!((p 17), (p 18), (p 24 (9))),
};
pub(super) const PHTHISIATRICIAN: Text = text! {
    kk: "фтизиатр дәрігердің қорытындысы",
    ru: "заключение врача-фтизиатра",
    en: "conclusion of a phthisiatrician",
};
pub(super) const PHTHISIATRICIAN_REFERRAL: Text = text! {
    kk: "фтизиатр дәрігердің жолдамасы",
    ru: "направление врача-фтизиатра",
    en: "referral of a phthisiatrician",
};
pub(super) const SANATORIUM_READING: Text = text! {
    kk: "Мәтінде шарт жоқ; фтизиатрдың құжаты санаториялық топтарға қатысты болғандықтан, тек солар үшін қажет деп қаралды.",
    ru: "Условия в тексте нет; документ фтизиатра касается санаторных групп, поэтому принято, что требуется он только для них.",
    en: "The text sets no condition; the phthisiatrician's paper concerns sanatorium groups, so it is taken to be needed for them alone.",
};
pub(super) const PRIORITY: Text = text! {
    kk: "мектепке дейінгі ұйымға бірінші кезекте орын алу құқығын растайтын құжаттар",
    ru: "документы, подтверждающие возможность первоочередного получения направления",
    en: "documents that prove the right to a priority referral",
};
pub(super) const REFERRAL: Text = text! {
    kk: "мектепке дейінгі ұйымға қабылдауға жолдама",
    ru: "направление на зачисление в дошкольную организацию",
    en: "referral for enrolment in the preschool organisation",
};

pub(super) const QUEUE_CHANNELS: &[ChannelRule] = &[
    ChannelRule { channel: Office, offered: true, at: at!((p 5), (app 2, p 2 (1))) },
    ChannelRule { channel: StateCorporation, offered: true, at: at!((p 5), (app 2, p 2 (2))) },
    ChannelRule { channel: Portal, offered: true, at: at!((p 5), (app 2, p 2 (3))) },
];
pub(super) const ADMISSION_CHANNELS: &[ChannelRule] = &[
    ChannelRule { channel: Office, offered: true, at: at!((p 32), (app 4, p 2)) },
    ChannelRule { channel: Portal, offered: true, at: at!((p 32), (app 4, p 2)) },
];
pub(super) const QUEUE_TERMS: &[Term] = &[Term { channels: ALL, duration: HALF_AN_HOUR, at: at!((app 2, p 3)) }];
pub(super) const ADMISSION_TERMS: &[Term] =
    &[Term { channels: &[Office, Portal], duration: HALF_AN_HOUR, at: at!((app 4, p 3)) }];

pub(super) const QUEUE_RECIPIENT: Statement = Statement {
    text: text! {
        kk: "Жеке тұлға: баланың ата-анасының бірі немесе заңды өкілі",
        ru: "Физическое лицо: один из родителей или законный представитель ребёнка",
        en: "A natural person: one of the child's parents or a legal representative",
    },
    at: at!((p 5), (app 2, p 8 list 1 (3))),
};
pub(super) const QUEUE_RESULT: Statement = Statement {
    text: text! {
        kk: "Кезекке қойылғаны туралы хабарлама (еркін нысанда) немесе бас тарту туралы дәлелді жауап",
        ru: "Уведомление о постановке в очередь (в произвольной форме) либо мотивированный отказ",
        en: "Notice of the place in the queue (in free form), or a reasoned refusal",
    },
    at: at!((p 5), (app 2, p 5)),
};
pub(super) const QUEUE_RESULT_FORM: Statement = Statement {
    text: text! {
        kk: "Порталда — «жеке кабинетке» жіберілетін, уәкілетті тұлғаның ЭЦҚ қойылған электрондық құжат",
        ru: "На портале — электронный документ с ЭЦП уполномоченного лица, направляемый в «личный кабинет»",
        en: "On the portal, an electronic document with the signature of the authorised person, sent to the personal cabinet",
    },
    at: at!((p 6)),
};
pub(super) const ADMISSION_PROVIDER: Statement = Statement {
    text: text! {
        kk: "Барлық түрдегі мектепке дейінгі ұйымдар",
        ru: "Дошкольные организации всех видов",
        en: "Preschool organisations of every kind",
    },
    at: at!((p 31), (app 4, p 1)),
};
pub(super) const ADMISSION_RESULT: Statement = Statement {
    text: text! {
        kk: "Ата-анасының бірімен немесе заңды өкілімен жасалған шарт негізінде баланы қабылдау не бас тарту туралы дәлелді жауап",
        ru: "Зачисление ребёнка по договору с одним из родителей или законным представителем либо мотивированный отказ",
        en: "Enrolment of the child under a contract with one parent or legal representative, or a reasoned refusal",
    },
    at: at!((p 32), (app 4, p 5)),
};
pub(super) const ADMISSION_RESULT_FORM: Statement = Statement {
    text: text! {
        kk: "Порталда — уәкілетті тұлғаның ЭЦҚ қойылған электрондық құжат",
        ru: "На портале — электронный документ с ЭЦП уполномоченного лица",
        en: "On the portal, an electronic document with the signature of the authorised person",
    },
    at: at!((p 32)),
};

pub(super) const CLERK: Text = text! {
    kk: "Көрсетілетін қызметті берушінің кеңсесі",
    ru: "Канцелярия услугодателя",
    en: "Office of the provider",
};
pub(super) const PROVIDER: Text = text! { kk: "Көрсетілетін қызметті беруші", ru: "Услугодатель", en: "Provider" };
pub(super) const QUEUE_INTAKE: Text = text! {
    kk: "өтінішті қабылдап, құжаттарды тіркейді, толықтығын тексереді және кезек нөмірі бар хабарлама береді",
    ru: "принимает заявление, регистрирует документы, проверяет их полноту и выдаёт уведомление с номером очереди",
    en: "accepts the application, registers the documents, checks that they are complete and issues the notice with the number in the queue",
};
pub(super) const QUEUE_NOTICE: Text = text! {
    kk: "кезектілік нөмірі көрсетілген хабарлама",
    ru: "уведомление с номером очередности",
    en: "notice with the number in the queue",
};
pub(super) const ON_THE_DAY: Text = text! {
    kk: "құжаттарды түскен күні қабылдайды және тіркейді",
    ru: "принимает и регистрирует документы в день их поступления",
    en: "accepts and registers the documents on the day they arrive",
};

pub(super) const QUEUE_PROCEDURES: &[Procedure] = &[
    Procedure {
        channels: &[Office],
        steps: &[Step {
            actor: CLERK,
            action: QUEUE_INTAKE,
            duration: None,
            by: Desk::Provider,
            timing: Timing::Next,
            result: Some(QUEUE_NOTICE),
            at: at!((p 5)),
        }],
    },
    Procedure {
        channels: &[StateCorporation],
        steps: &[Step {
            actor: text! {
                kk: "Мемлекеттік корпорация қызметкері",
                ru: "Работник Государственной корпорации",
                en: "Employee of the State Corporation",
            },
            action: QUEUE_INTAKE,
            duration: None,
            by: Desk::StateCorporation,
            timing: Timing::Next,
            result: Some(QUEUE_NOTICE),
            at: at!((p 5)),
        }],
    },
    Procedure {
        channels: &[Portal],
        steps: &[
            Step {
                actor: PROVIDER,
                action: ON_THE_DAY,
                duration: None,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 6)),
            },
            Step {
                actor: PROVIDER,
                action: text! {
                    kk: "құжаттардың толықтығын тексереді; «жеке кабинетке» хабарлама немесе бас тарту туралы дәлелді жауап жібереді",
                    ru: "проверяет полноту документов; направляет в «личный кабинет» уведомление либо мотивированный отказ",
                    en: "checks that the documents are complete; sends the notice or a reasoned refusal to the personal cabinet",
                },
                duration: Some(HALF_AN_HOUR),
                by: Desk::Provider,
                timing: Timing::Next,
                result: Some(QUEUE_NOTICE),
                at: at!((p 6)),
            },
        ],
    },
];
pub(super) const ADMISSION_PROCEDURES: &[Procedure] = &[
    Procedure {
        channels: &[Office],
        steps: &[
            Step {
                actor: CLERK,
                action: text! {
                    kk: "құжаттарды қабылдап, толықтығын тексереді",
                    ru: "принимает документы и проверяет их полноту",
                    en: "accepts the documents and checks that they are complete",
                },
                duration: None,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 32)),
            },
            Step {
                actor: PROVIDER,
                action: text! {
                    kk: "шарт негізінде баланы қабылдайды не бас тарту туралы дәлелді жауап береді",
                    ru: "зачисляет ребёнка на основании договора либо даёт мотивированный отказ",
                    en: "enrols the child under a contract, or gives a reasoned refusal",
                },
                duration: None,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 32)),
            },
        ],
    },
    Procedure {
        channels: &[Portal],
        steps: &[
            Step {
                actor: PROVIDER,
                action: ON_THE_DAY,
                duration: None,
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 32)),
            },
            Step {
                actor: PROVIDER,
                action: text! {
                    kk: "құжаттардың толықтығын тексереді; баланың қабылданғаны туралы хабарлама немесе бас тарту туралы дәлелді жауап жібереді",
                    ru: "проверяет полноту документов; направляет уведомление о зачислении либо мотивированный отказ",
                    en: "checks that the documents are complete; sends notice of enrolment or a reasoned refusal",
                },
                duration: Some(HALF_AN_HOUR),
                by: Desk::Provider,
                timing: Timing::Next,
                result: None,
                at: at!((p 32)),
            },
        ],
    },
];

pub(super) const QUEUE_HOURS: &[Hours] = &[
    Hours {
        desk: Desk::Provider,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(18:30)),
        in_variants: false,
        lunch: Some((clock!(13:00), clock!(14:30))),
        reception: Some(Reception {
            from: clock!(9:00),
            to: clock!(17:30),
            pause: (clock!(13:00), clock!(14:30)),
            at: None,
        }),
        at: at!((app 2, p 7 (1))),
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
];
pub(super) const ADMISSION_HOURS: &[Hours] = &[
    Hours {
        desk: Desk::Provider,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(18:00)),
        in_variants: false,
        lunch: Some((clock!(13:00), clock!(14:00))),
        reception: Some(Reception {
            from: clock!(9:00),
            to: clock!(17:30),
            pause: (clock!(13:00), clock!(14:00)),
            at: None,
        }),
        at: at!((app 4, p 7 (1))),
    },
    Hours {
        desk: Desk::Portal,
        opens: None,
        closes: None,
        in_variants: false,
        lunch: None,
        reception: None,
        at: at!((app 4, p 7 (2))),
    },
];
pub(super) const NEXT_WORKING_DAY: Text = text! {
    kk: "Жұмыс уақыты аяқталғаннан кейін, демалыс және мереке күндері берілген өтініш келесі жұмыс күні қабылданады.",
    ru: "Заявление, поданное после рабочего времени, в выходной или праздничный день, принимается следующим рабочим днём.",
    en: "An application after working hours, on a weekend or a holiday is accepted on the next working day.",
};
pub(super) const QUEUE_AFTER_HOURS: AfterHours =
    AfterHours { every_channel: false, text: NEXT_WORKING_DAY, at: at!((app 2, p 7 (3))) };
pub(super) const ADMISSION_AFTER_HOURS: AfterHours =
    AfterHours { every_channel: false, text: NEXT_WORKING_DAY, at: at!((app 4, p 7 (2))) };

pub(super) const UNRELIABLE: Text = text! {
    kk: "Құжаттардың немесе олардағы деректердің дұрыс еместігі анықталса, қызметті көрсетуден бас тартылады.",
    ru: "В оказании услуги отказывают, если документы или данные в них оказались недостоверными.",
    en: "The service is refused where documents or the data in them prove unreliable.",
};
pub(super) const NON_CONFORMITY: Text = text! {
    kk: "Өтініш беруші немесе ұсынылған деректер нормативтік құқықтық актілердің талаптарына сай келмесе, қызметті көрсетуден бас тартылады.",
    ru: "В оказании услуги отказывают, если заявитель или представленные данные не отвечают требованиям нормативных правовых актов.",
    en: "The service is refused where the applicant or the data do not meet the requirements of normative legal acts.",
};
pub(super) const NO_CONSENT: Text = text! {
    kk: "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім берілмесе, қызметті көрсетуден бас тартылады.",
    ru: "В оказании услуги отказывают, если нет согласия на доступ к персональным данным ограниченного доступа.",
    en: "The service is refused where consent to access to restricted personal data is not given.",
};
pub(super) const INCOMPLETE: Text = text! {
    kk: "Құжаттар топтамасы толық болмаса, қызметті көрсетуден бас тартылады.",
    ru: "В оказании услуги отказывают при неполном пакете документов.",
    en: "The service is refused where the package of documents is incomplete.",
};
pub(super) const EXPIRED: Text = text! {
    kk: "Құжаттың қолданылу мерзімі өтіп кетсе, қызметті көрсетуден бас тартылады.",
    ru: "В оказании услуги отказывают при документах с истекшим сроком действия.",
    en: "The service is refused where a document has expired.",
};
pub(super) const QUEUE_NOT_ACCEPTED: Refusal = refusal(
    RefusalStage::Acceptance,
    DESKS,
    Cause::IncompletePackage,
    text! {
        kk: "Құжаттар топтамасы толық болмаса, өтініш қабылданбайды және қолхат беріледі (3-қосымша).",
        ru: "При неполном пакете документов в приёме заявления отказывают и выдают расписку (приложение 3).",
        en: "Where the package is incomplete the application is not accepted, and a receipt is given (appendix 3).",
    },
    at!((p 5)),
);

pub(super) const FAMILY: &[Role] = &[Role::Parent, Role::LegalRepresentative];
pub(super) const FAMILY_APPLIES: Text = text! {
    kk: "Баланың атынан ата-анасының бірі немесе заңды өкілі жүгінеді; бұл құқықты растайтын бөлек құжат тізбеде жоқ.",
    ru: "За ребёнка обращается один из родителей или законный представитель; отдельного документа об этом праве в перечне нет.",
    en: "One of the parents or a legal representative applies for the child; the list asks for no separate proof of that right.",
};
pub(super) const OTHERS_IN_QUEUE: Text = text! {
    kk: "Өтінішті ата-анасының бірі немесе заңды өкілі береді; сенімхат бойынша өкілді акт тек дайын құжатты алу үшін атайды.",
    ru: "Заявление подаёт один из родителей или законный представитель; представителя по доверенности акт называет только для получения готового документа.",
    en: "One of the parents or a legal representative applies; the act names a representative by power of attorney only for collecting the result.",
};
pub(super) const OTHERS_AT_ADMISSION: Text = text! {
    kk: "Құжаттарды ата-анасының бірі немесе заңды өкілі береді және шартты сол жасайды; сенімхат бойынша өкіл туралы акт ештеңе айтпайды.",
    ru: "Документы подаёт и договор заключает один из родителей или законный представитель; о представителе по доверенности акт ничего не говорит.",
    en: "One of the parents or a legal representative hands in the documents and signs the contract; the act says nothing of a representative by power of attorney.",
};
pub(super) const QUEUE_REPRESENTATION: &[Representation] = &[
    Representation {
        roles: FAMILY,
        channels: ALL,
        when: Condition::Always,
        proof: Proof::None,
        text: FAMILY_APPLIES,
        collecting: None,
        at: at!((p 15), (app 2, p 8 list 1 (3))),
    },
    Representation {
        roles: &[Role::SelfApplicant, Role::Proxy],
        channels: DESKS,
        when: Condition::Always,
        proof: Proof::NotForeseen,
        text: OTHERS_IN_QUEUE,
        collecting: Some(Statement {
            text: text! {
                kk: "Дайын құжатты өкіл нотариус куәландырған сенімхатпен алады.",
                ru: "Готовый документ представителю выдают по нотариально заверенной доверенности.",
                en: "A representative collects the result on a notarised power of attorney.",
            },
            at: at!((p 5)).quoting(quote! {
                kk: "нотариалды бекітілген сенімхат бойынша оның өкілін",
                ru: "либо ее представителя по нотариально заверенной доверенности",
            }),
        }),
        at: at!((p 5), (p 15), (app 2, p 8 list 1 (3))),
    },
    Representation {
        roles: &[Role::SelfApplicant, Role::Proxy],
        channels: &[Portal],
        when: Condition::Always,
        proof: Proof::NotForeseen,
        text: OTHERS_IN_QUEUE,
        collecting: None,
        at: at!((p 5), (p 15), (app 2, p 8 list 1 (3))),
    },
];
pub(super) const ADMISSION_REPRESENTATION: &[Representation] = &[
    Representation {
        roles: FAMILY,
        channels: &[Office, Portal],
        when: Condition::Always,
        proof: Proof::None,
        text: FAMILY_APPLIES,
        collecting: None,
        at: at!((p 32), (app 4, p 5)),
    },
    Representation {
        roles: &[Role::SelfApplicant, Role::Proxy],
        channels: &[Office, Portal],
        when: Condition::Always,
        proof: Proof::NotForeseen,
        text: OTHERS_AT_ADMISSION,
        collecting: None,
        at: at!((p 32), (app 4, p 5)),
    },
];

pub(super) const QUEUE_SIGNATURE: Signature =
    Signature { or_one_time_password: true, at: at!((app 2, p 8)), checks: None };

pub(super) const QUEUE_STATE_SYSTEMS: Statement = Statement {
    text: text! {
        kk: "Жеке басты куәландыратын құжаттар, туу туралы куәлік және бірінші кезекте жолдама алу құқығы туралы мәліметтер мемлекеттік ақпараттық жүйелерден алынады.",
        ru: "Сведения о документах, удостоверяющих личность, о свидетельстве о рождении и о праве на первоочередное направление получают из государственных информационных систем.",
        en: "The data of identity documents, of the birth certificate and of the right to a priority referral are taken from state information systems.",
    },
    at: at!((p 5), (app 2, p 8)),
};

pub(super) const PROACTIVE: Statement = Statement {
    text: text! {
        kk: "Телефон нөмірі порталда тіркелген ата-анаға қызмет өтінішсіз, оның ұялы телефон арқылы берген келісімімен проактивті түрде де көрсетіледі.",
        ru: "Родителю, чей номер телефона зарегистрирован на портале, услугу могут оказать и проактивно: без заявления, с согласия, данного с телефона.",
        en: "A parent whose phone number is registered on the portal may be given the service pro-actively: without an application, on consent given by phone.",
    },
    at: at!((p 7)),
};
pub(super) const ONE_APPLICATION: Statement = Statement {
    text: text! {
        kk: "Қалауы бойынша кезекке қою баланың тууын тіркеумен бірге «бір өтініш» қағидаты бойынша көрсетіледі.",
        ru: "По желанию постановку в очередь оформляют вместе с регистрацией рождения по принципу «одного заявления».",
        en: "On request the queue is joined together with the registration of birth, by the principle of \"one application\".",
    },
    at: at!((p 8), (app 2, p 10)),
};
pub(super) const THREE_TIMES: Statement = Statement {
    text: text! {
        kk: "Бір елді мекенде мектепке дейінгі кезеңде кезекке үш реттен артық тұруға болмайды.",
        ru: "В одном населённом пункте в очередь становятся не более трёх раз за дошкольный возраст.",
        en: "In one settlement one can join the queue three times at most during the preschool age.",
    },
    at: at!((p 15)),
};
pub(super) const SEVERAL_QUEUES: Statement = Statement {
    text: text! {
        kk: "Ерекше білім беру қажеттіліктері бар бала құжаттары болса жалпы, арнайы және санаториялық кезекте қатар тұра алады.",
        ru: "Ребёнок с особыми образовательными потребностями при наличии документов стоит одновременно в общей, специальной и санаторной очередях.",
        en: "A child with special educational needs may, with documents, stand in the general, special and sanatorium queues at once.",
    },
    at: at!((p 17)),
};
pub(super) const ORDER_OF_QUEUE: Statement = Statement {
    text: text! {
        kk: "Кезектен тыс өтініштер алда тұрады, ал бірінші кезектегі өтініштер жалпы негіздегі әр үш өтініштен кейін қойылады.",
        ru: "Внеочередные заявления стоят первыми, первоочередные — через каждые три заявления на общих основаниях.",
        en: "Out-of-turn applications stand first; priority ones follow after every three general ones.",
    },
    at: at!((p 21)),
};
pub(super) const ORIGINALS: Statement = Statement {
    text: text! {
        kk: "Құжаттардың түпнұсқалары кезекке қою қызметін берушіге өтініш жіберілген немесе жолдама алынған сәттен бастап бес жұмыс күні ішінде салыстыруға ұсынылады; олар расталғаннан кейін ғана өтініш кезекте тіркеледі.",
        ru: "Оригиналы документов представляют для сверки услугодателю очереди в течение пяти рабочих дней с отправки заявления или получения направления; только после их подтверждения заявление регистрируют в очереди.",
        en: "The originals are shown to the provider of the queue within five working days after the application is sent or the referral received; only once they are confirmed is the application entered in the queue.",
    },
    at: at!((p 22)).quoting(quote! {
        kk: "Тек құжаттар расталғаннан кейін өтініш кезекте тіркеледі",
        ru: "После подтверждения документов заявление регистрируется в очереди",
    }),
};
pub(super) const ORIGINALS_AFTER_REFERRAL: Statement = Statement {
    text: text! {
        kk: "Жолдама алынғаннан кейін бес жұмыс күні ішінде құжаттардың түпнұсқалары балабақшаға емес, жолдаманы берген кезекке қою қызметін берушіге (білім бөліміне, басқармасына) салыстыруға ұсынылады.",
        ru: "В течение пяти рабочих дней после получения направления оригиналы документов представляют для сверки не детскому саду, а услугодателю очереди, который выдал направление (отделу, управлению образования).",
        en: "Within five working days after the referral is received the originals are shown not to the kindergarten but to the provider of the queue that gave the referral (the education division or department).",
    },
    at: at!((p 22)).read_as(text! {
        kk: "22-тармақ кезек туралы параграфта тұр, онда «көрсетілетін қызметті беруші» деп кезекке қоятын орган аталған.",
        ru: "Пункт 22 стоит в параграфе об очереди, где услугодатель — орган, который ставит на очередь.",
        en: "Paragraph 22 stands in the part on the queue, where the provider is the body that keeps it.",
    }),
};
pub(super) const LEAVES_AT_SIX: Statement = Statement {
    text: text! {
        kk: "Бала 6 жасқа толғанда өтініш кезектен алынып, архивке орналастырылады; психологиялық-медициналық-педагогикалық консультацияның қорытындысы барлар мен 1 қыркүйекке дейін 6 жасқа толмағандар қалады.",
        ru: "Когда ребёнку исполняется 6 лет, заявление исключают из очереди и помещают в архив; остаются дети с заключением психолого-медико-педагогической консультации и те, кому на 1 сентября ещё нет полных 6 лет.",
        en: "When the child turns 6 the application is taken out of the queue and put in the archive; children with the conclusion of the consultation and those not yet 6 on 1 September stay.",
    },
    at: at!((p 24 (9))).quoting(quote! {
        kk: "ағымдағы жылдың 1 қыркүйегіне дейін 6 жасқа толмаған балалардан басқа",
        ru: "а также детей, которым на 1 сентября текущего года еще не исполнилось полных 6 лет",
    }),
};
pub(super) const EXTENSION: Statement = Statement {
    text: text! {
        kk: "Берілген жолдаманың күшін бір тәуліктен кешіктірмей жоюға, ауырғанда, емделгенде, іссапарда немесе демалыста оның мерзімін бір рет, қосымша 30 күнтізбелік күнге дейін ұзартуға болады.",
        ru: "Направление можно аннулировать не позднее суток с его выдачи, а при болезни, госпитализации, командировке или отпуске один раз продлить дополнительно до 30 календарных дней.",
        en: "A referral can be annulled within a day of its issue, and be prolonged once by up to 30 calendar days more for illness, hospital, a work trip or leave.",
    },
    at: at!((p 30)),
};
pub(super) const QUEUE_COLLECTION: Statement = Statement {
    text: text! {
        kk: "Дайын құжат қолхат пен жеке басты куәландыратын құжат бойынша, өкілге нотариат куәландырған сенімхат бойынша беріледі.",
        ru: "Готовый документ выдают по расписке и документу, удостоверяющему личность, представителю — по нотариально заверенной доверенности.",
        en: "The result is handed over on the receipt and an identity document, to a representative on a notarised power of attorney.",
    },
    at: at!((p 5)),
};
pub(super) const QUEUE_RECEPTION: Statement = Statement {
    text: text! {
        kk: "Кеңсе өтініштерді сағат 09:00-ден 17:30-ға дейін, 13:00–14:30 түскі үзіліспен қабылдайды.",
        ru: "Канцелярия принимает заявления с 9:00 до 17:30 с перерывом с 13:00 до 14:30.",
        en: "The office accepts applications from 09:00 to 17:30, with a break from 13:00 to 14:30.",
    },
    at: at!((app 2, p 7 (1))),
};
pub(super) const QUEUE_BOOKING: Statement = Statement {
    text: text! {
        kk: "Мемлекеттік корпорацияның электрондық кезегін портал арқылы брондауға болады.",
        ru: "Место в электронной очереди Государственной корпорации можно забронировать на портале.",
        en: "A place in the electronic queue of the State Corporation can be booked on the portal.",
    },
    at: at!((app 2, p 7 (2))),
};
pub(super) const QUEUE_WAITING: Statement = Statement {
    text: text! {
        kk: "Құжат тапсыру үшін күту 15 минуттан, қызмет көрсету 30 минуттан аспайды.",
        ru: "Ожидание для сдачи документов — не более 15 минут, обслуживание — не более 30 минут.",
        en: "Waiting to hand in takes at most 15 minutes, serving at most 30.",
    },
    at: at!((app 2, p 10)),
};
pub(super) const CONTRAINDICATIONS: Statement = Statement {
    text: text! {
        kk: "Медициналық қарсы көрсетілімдері бар бала мектепке дейінгі ұйымға қабылданбайды.",
        ru: "Ребёнка с медицинскими противопоказаниями в дошкольную организацию не зачисляют.",
        en: "A child with medical contraindications is not enrolled in a preschool organisation.",
    },
    at: at!((p 34 (2)), (app 2, p 10)),
};
pub(super) const QUEUE_AT_HOME: Statement = Statement {
    text: text! {
        kk: "Денсаулығы тұрақты бұзылған адам 1414 нөміріне хабарласса, Мемлекеттік корпорация қызметкері құжаттарды үйіне барып қабылдайды.",
        ru: "Человеку со стойким нарушением здоровья по звонку на 1414 работник Государственной корпорации примет документы на дому.",
        en: "For a person with a lasting health impairment the State Corporation accepts the documents at home on a call to 1414.",
    },
    at: at!((app 2, p 10)),
};

pub(super) const ANNULLED: Statement = Statement {
    text: text! {
        kk: "Шартқа талап етілетін құжаттар ұсынылмаса немесе мерзімі өтсе, соның ішінде денсаулық туралы анықтама шарт күніне үш күнтізбелік күннен ескі болса, бала қабылданбайды (орысша мәтінде — қабылдаудың күші жойылады).",
        ru: "Зачисление аннулируют (по казахскому тексту — ребёнка не принимают), если документы для договора не представлены или просрочены, в том числе если справка о здоровье на день договора старше трёх календарных дней.",
        en: "Enrolment is annulled (by the Kazakh text the child is not admitted) where the documents for the contract are not brought or have expired, among them a health certificate older than three calendar days on the day of the contract.",
    },
    at: THREE_DAYS.read_as(text! {
        kk: "«Үш күнтізбелік күннен кешіктірмей» деген сөз екіұшты; анықтама үш күннен ескі болмауы керек деп түсінілді.",
        ru: "Слова «не позднее чем за три календарных дня» двусмысленны; прочитано так, что справка не старше трёх дней.",
        en: "The words \"not later than three calendar days\" are ambiguous; they are read to say that the certificate is not older than three days.",
    }),
};
pub(super) const ALL_YEAR: Statement = Statement {
    text: text! {
        kk: "Бос орын болса, балалар жыл бойы қабылданады.",
        ru: "При наличии свободных мест детей принимают в течение всего года.",
        en: "Children are enrolled all year round where there are free places.",
    },
    at: at!((p 35)),
};
pub(super) const ADMISSION_RECEPTION: Statement = Statement {
    text: text! {
        kk: "Кеңсе құжаттарды сағат 09:00-ден 17:30-ға дейін, 13:00–14:00 түскі үзіліспен қабылдайды.",
        ru: "Канцелярия принимает документы с 9:00 до 17:30 с перерывом с 13:00 до 14:00.",
        en: "The office accepts documents from 09:00 to 17:30, with a break from 13:00 to 14:00.",
    },
    at: at!((app 4, p 7 (1))),
};
pub(super) const ADMISSION_WAITING: Statement = Statement {
    text: text! {
        kk: "Күту де, қызмет көрсету де 15 минуттан аспайды.",
        ru: "Ожидание и обслуживание — не более 15 минут каждое.",
        en: "Waiting and serving take at most 15 minutes each.",
    },
    at: at!((app 4, p 10)),
};

pub(super) const THIRD_GROUND: Conflict = Conflict {
    id: "third-ground-of-annulment",
    bears: Bears::Nothing,
    channels: &[Office, Portal],
    when: Condition::Always,
    text: text! {
        kk: "Қазақша 34-тармақта қабылдамаудың үшінші себебі бар (растайтын құжаттарды ұсынуға байланысты өзге себептер), орысша мәтінде ол жоқ.",
        ru: "В казахском пункте 34 есть третья причина (иные, связанные с представлением подтверждающих документов), в русском её нет.",
        en: "The Kazakh paragraph 34 has a third ground (other causes to do with bringing proof), which the Russian one lacks.",
    },
    reading: text! {
        kk: "Екі мәтінде де бар екі себеп алынды.",
        ru: "Взяты две причины, общие для обоих текстов.",
        en: "The two grounds that both texts have are used.",
    },
    at: at!((p 34)).quoting(quote! { kk: "3) растайтын құжаттарды ұсынуда өзге де себептердің болуына байланысты" }),
};

/// A contradiction of the two texts that a field shows or that changes no answer.
pub(super) const fn differs(
    id: &'static str,
    channels: &'static [Channel],
    text: Text,
    reading: Text,
    at: Source,
) -> Conflict {
    Conflict { id, bears: Bears::Nothing, channels, when: Condition::Always, text, reading, at }
}

pub(super) const ANNULS_OR_DOES_NOT_ADMIT: Conflict = differs(
    "annuls-or-does-not-admit",
    &[Office, Portal],
    text! {
        kk: "34-тармақ бойынша орысша мәтінде қабылдаудың күші жойылады («аннулирует зачисление»), қазақша мәтінде бала қабылданбайды («баланы қабылдамайды»).",
        ru: "По пункту 34 в русском тексте услугодатель «аннулирует зачисление», в казахском — не принимает ребёнка («баланы қабылдамайды»).",
        en: "By paragraph 34 the Russian text annuls the enrolment, the Kazakh one does not admit the child.",
    },
    text! {
        kk: "Екеуі де айтылды: құжат шарт күніне жарамды болуға тиіс.",
        ru: "Сказано и то и другое: документы должны быть годны на день договора.",
        en: "Both are told: the documents have to be good on the day of the contract.",
    },
    at!((p 34)).quoting(quote! {
        kk: "Көрсетілетін қызметті беруші келесі себептермен баланы қабылдамайды",
        ru: "Услугодатель аннулирует зачисление ребенка по следующим причинам",
    }),
);
pub(super) const NOT_BROUGHT_OR_EXPIRED: Conflict = differs(
    "passport-and-certificate-not-brought",
    &[Office, Portal],
    text! {
        kk: "34-тармақтың 1) тармақшасында қазақша жақшада денсаулық паспорты мен анықтаманың «ұсынылмауы» ғана айтылған, «және» деген сөзді екеуі бірге ұсынылмаған жағдай деп те түсінуге болады; орысша жақшада бұл екі құжат жай ғана аталған, сондықтан олардың мерзімі өтуі де соған кіреді.",
        ru: "В подпункте 1) пункта 34 казахские скобки говорят только о непредставлении («ұсынбауы») паспорта здоровья и справки, а «және» («и») можно понять и так, что не представлено ни то ни другое; русские скобки эти бумаги лишь называют, так что к ним относится и просрочка.",
        en: "In paragraph 34(1) the Kazakh brackets speak only of not bringing (\"ұсынбауы\") the health passport and the certificate, and their \"and\" may mean that neither was brought; the Russian brackets only name the two papers, so that their expiry is meant too.",
    },
    text! {
        kk: "Өтініш туралы шешім бұған байланысты емес: қай құжат керегін 4-қосымшаның 8-тармағы айтады, ал ескірген анықтама туралы лауазымды адам шешеді.",
        ru: "Решение по заявлению от этого не зависит: какие документы нужны, говорит пункт 8 приложения 4, а о более старой справке и так решает должностное лицо.",
        en: "The decision on an application does not depend on it: which papers are needed paragraph 8 of appendix 4 says, and of an older certificate an official judges anyway.",
    },
    at!((p 34 (1)), (app 4, p 8)).quoting(quote! {
        kk: "баланың денсаулық паспорты және келісім шарт жасалған күннен 3 (үш) күнтізбелік күннен кешіктірмей берілген баланың денсаулық жағдайы туралы анықтама ұсынбауы",
        ru: "паспорт здоровья ребенка и справка о состоянии здоровья ребенка, выданная не позднее чем за три календарных дня по отношению к дате заключения договора",
    }),
);
pub(super) const REFERRAL_COUNTED_FROM: Conflict = differs(
    "referral-counted-from",
    &[Office, Portal],
    text! {
        kk: "4-қосымшаның 8-тармағы бойынша жолдама берілген күннен бастап бес жұмыс күні жарамды (екі тілде); қазақша 22-тармақ бойынша қабылдауға бөлінген кезең құжаттар расталғаннан кейін ғана есептеледі, орысша 22-тармақта бұл жоқ.",
        ru: "По пункту 8 приложения 4 направление действительно пять рабочих дней со дня выдачи (на обоих языках); по казахскому пункту 22 срок для зачисления идёт лишь после подтверждения документов, в русском пункте 22 этого нет.",
        en: "By paragraph 8 of appendix 4 a referral is valid five working days from its issue (in both languages); by the Kazakh paragraph 22 the time for enrolment runs only after the documents are confirmed, which the Russian paragraph 22 lacks.",
    },
    text! {
        kk: "Мерзім берілген күннен саналады; ол өткен соң лауазымды адам шешеді.",
        ru: "Срок считается со дня выдачи; после него решает должностное лицо.",
        en: "The days are counted from the issue; past them an official judges.",
    },
    at!((p 22), (app 4, p 8 list 1 (1)), (app 4, p 8 list 2 (1))).quoting(quote! {
        kk: "Тек құжаттар расталғаннан кейін өтініш кезекте тіркеледі, өз кезектілігін алады, ал жолдама бойынша қабылдауға бөлінген кезеңді есептеу басталады",
        ru: "После подтверждения документов заявление регистрируется в очереди",
    }),
);

pub(super) const EXCEPT_WEEKENDS: Text = text! {
    kk: "Орысша мәтін бойынша жұмыс уақытынан кейін, демалыс және мереке күндері порталға берілген өтініш келесі жұмыс күні қабылданады; қазақша мәтінде «демалыс және мереке күндерін қоспағанда» делінген.",
    ru: "По русскому тексту обращение на портал после рабочего времени, в выходные и праздничные дни принимают следующим рабочим днём; в казахском сказано «за исключением выходных и праздничных дней» («қоспағанда»).",
    en: "By the Russian text a request on the portal after hours, on weekends and holidays is accepted on the next working day; the Kazakh one says \"except weekends and holidays\".",
};
pub(super) const EXCEPT_WEEKENDS_READING: Text = text! {
    kk: "Орысша мәтін алынды: өтініш келесі жұмыс күні тіркеледі. Қазақша мәтін демалыс күнін бұл ережеден шығарып тастайды да, оның орнына ештеңе айтпайды, сондықтан күн болжамды.",
    ru: "Взят русский текст: заявление регистрируют следующим рабочим днём. Казахский исключает выходные из этого правила и ничего о них не говорит, поэтому день предварительный.",
    en: "The Russian text is taken: the application is registered on the next working day. The Kazakh one leaves days off out of that rule and says nothing of them, so the day is an estimate.",
};
pub(super) const EXCEPT_WEEKENDS_QUOTE: Quote = quote! {
    kk: "жұмыс уақыты аяқталғанда жүгінгенде, … демалыс және мереке күндерін қоспағанда, өтініштерді қабылдау және мемлекеттік қызметті көрсету нәтижелері келесі жұмыс күнінде беріледі",
    ru: "при обращении … после окончания рабочего времени, в выходные и праздничные дни … прием заявлений и выдача результатов … осуществляется следующим рабочим днем",
};
pub(super) const QUEUE_EXCEPT_WEEKENDS: Conflict = Conflict {
    bears: Bears::Reception(&[Window::DaysOff]),
    ..differs(
        "portal-on-days-off",
        &[Portal],
        EXCEPT_WEEKENDS,
        EXCEPT_WEEKENDS_READING,
        at!((app 2, p 7 (3))).quoting(EXCEPT_WEEKENDS_QUOTE),
    )
};
pub(super) const NOTICE_BEFORE_CONFIRMATION: Conflict = Conflict {
    bears: Bears::Confirmation,
    ..differs(
        "notice-before-confirmation",
        &[StateCorporation],
        text! {
            kk: "5-тармақ бойынша Мемлекеттік корпорацияның қызметкері құжаттар топтамасын алып, кезек нөмірі бар хабарламаны сол жерде береді; 22-тармақ бойынша көрсетілетін қызметті беруші құжаттарды растағаннан кейін ғана өтініш кезекте тіркеледі.",
            ru: "По пункту 5 работник Государственной корпорации, получив полный пакет, сам выдаёт уведомление с номером очереди; по пункту 22 заявление регистрируют в очереди после того, как документы подтвердит услугодатель.",
            en: "By paragraph 5 the employee of the State Corporation, given all the papers, issues the notice with the number in the queue; by paragraph 22 the application is entered in the queue after the provider has confirmed the papers.",
        },
        text! {
            kk: "Мерзім Корпорация қызметкерінің іс-әрекеті ретінде оның жұмыс уақытымен есептелді; растау уақыты айтылмаған, сондықтан ол болжамды.",
            ru: "Срок посчитан как действие работника Корпорации, по её часам; время подтверждения не названо, поэтому он предварительный.",
            en: "The term is counted as an act of the Corporation's employee, in its own hours; when the papers are confirmed is not said, so it is an estimate.",
        },
        at!((p 5), (p 22)),
    )
};
pub(super) const ADMISSION_EXCEPT_WEEKENDS: Conflict = Conflict {
    bears: Bears::Reception(&[Window::DaysOff]),
    ..differs(
        "portal-on-days-off",
        &[Portal],
        EXCEPT_WEEKENDS,
        EXCEPT_WEEKENDS_READING,
        at!((app 4, p 7 (2))).quoting(EXCEPT_WEEKENDS_QUOTE),
    )
};
pub(super) const MONTHLY_REQUESTS: Conflict = differs(
    "monthly-requests",
    ALL,
    text! {
        kk: "Орысша 22-тармақ әскери қызметшілер мен арнаулы мемлекеттік орган қызметкерлерінің құжаттары ай сайын уәкілетті органнан сұралады, теріс қорытынды келсе, өтініш пен жолдаманың күші жойылады дейді; қазақша мәтінде бұл жоқ. Қазақша мәтінде ғана көрсетілетін қызметті беруші тексерудің басқа тәртібін белгілей алады.",
        ru: "Русский пункт 22 говорит, что документы военнослужащих и сотрудников специальных органов ежемесячно проверяют запросом в уполномоченный орган и при отрицательном заключении аннулируют заявление и направление; в казахском этого нет. Только по казахскому тексту услугодатель может установить иной порядок проверки.",
        en: "The Russian paragraph 22 says that the papers of the military and of special bodies are checked every month with the authorised body, and the application and the referral annulled on a negative answer; the Kazakh one lacks it. Only by the Kazakh text can the provider set another way of checking.",
    },
    text! {
        kk: "Екеуі де айтылды; өтініштің шешімі бұған байланысты емес.",
        ru: "Сказано и то и другое; решение по заявлению от этого не зависит.",
        en: "Both are told; the decision on an application does not depend on it.",
    },
    at!((p 22)).quoting(quote! {
        kk: "көрсетілетін қызметті беруші басқа тәртіпті белгілмеген жағдайда",
        ru: "услугодатель ежемесячно отправляет сводные запросы в уполномоченный орган и аннулирует заявления и направления при получении отрицательного заключения",
    }),
);
pub(super) const INTEREST_ONCE_A_YEAR: Conflict = differs(
    "interest-once-a-year",
    ALL,
    text! {
        kk: "Қазақша мәтінде орын алуға мүдделілік жылына бір рет расталады, орысша мәтінде қанша рет екені айтылмаған.",
        ru: "По казахскому тексту заинтересованность в месте подтверждают один раз в год, в русском частота не названа.",
        en: "By the Kazakh text interest in a place is confirmed once a year; the Russian one names no frequency.",
    },
    text! {
        kk: "Жылына кемінде бір рет растаған жөн.",
        ru: "Подтверждать стоит хотя бы раз в год.",
        en: "It should be confirmed at least once a year.",
    },
    at!((p 23 (2)), (p 20 (7))).quoting(quote! {
        kk: "жылына бір рет мектепке дейінгі ұйымға орын алуға мүдделілігін растау",
        ru: "подтверждения заинтересованности в получении места в дошкольную организацию",
    }),
);
pub(super) const UNTIL_OR_ON_1_SEPTEMBER: Conflict = differs(
    "until-or-on-1-september",
    ALL,
    text! {
        kk: "24-тармақтың 9) тармақшасы қазақша 1 қыркүйекке дейін, орысша 1 қыркүйекте («на 1 сентября») 6 жасқа толмағандарды қалдырады; дәл 1 қыркүйекте туған бала қазақша мәтін бойынша қалады, орысша мәтін бойынша шығарылады.",
        ru: "Подпункт 9) пункта 24 на казахском оставляет тех, кому нет 6 лет до 1 сентября, на русском — на 1 сентября; родившийся ровно 1 сентября по казахскому тексту остаётся, по русскому исключается.",
        en: "Paragraph 24(9) keeps those not yet 6 before 1 September in Kazakh, on 1 September in Russian; a child born on 1 September stays by the Kazakh text and leaves by the Russian one.",
    },
    text! {
        kk: "Мұндай баланың жасын лауазымды адам шешеді.",
        ru: "О возрасте такого ребёнка решает должностное лицо.",
        en: "On the age of such a child an official judges.",
    },
    at!((p 24 (9))).quoting(quote! {
        kk: "ағымдағы жылдың 1 қыркүйегіне дейін 6 жасқа толмаған балалардан басқа",
        ru: "детей, которым на 1 сентября текущего года еще не исполнилось полных 6 лет",
    }),
);
pub(super) const FIRST_OR_NEXT_1000: Conflict = differs(
    "first-or-next-1000",
    ALL,
    text! {
        kk: "Үш күннен кейін қалған орындар қазақша мәтінде кезектегі бірінші 1000 өтініш берушіге, орысша мәтінде келесі 1000 өтініш берушіге ашылады.",
        ru: "Через три дня оставшиеся места открывают по казахскому тексту первым 1000 заявителей в очереди, по русскому — следующим 1000.",
        en: "After three days the places left are opened to the first 1000 applicants of the queue by the Kazakh text, to the next 1000 by the Russian one.",
    },
    text! {
        kk: "Өтініштің шешімі бұған байланысты емес.",
        ru: "Решение по заявлению от этого не зависит.",
        en: "The decision on an application does not depend on it.",
    },
    at!((p 24 (10))).quoting(quote! {
        kk: "кезектегі бірінші 1000 (бір мың) өтініш берушілер үшін ашады",
        ru: "для следующих 1000 (одной тысячи) заявителей в очереди",
    }),
);
pub(super) const BACK_TO_THE_QUEUE: Conflict = differs(
    "back-to-the-queue",
    ALL,
    text! {
        kk: "Орын қайтарылып, жолдаманың күші жойылса, қазақша мәтінде өтініш кезекке қайтарылады, орысша мәтінде өтініш берушіге хабарлама ғана жіберіледі.",
        ru: "Если место отозвано и направление аннулировано, по казахскому тексту заявление возвращают в очередь, по русскому заявителя лишь уведомляют.",
        en: "Where a place is withdrawn and the referral annulled, the application goes back to the queue by the Kazakh text; by the Russian one the applicant is only told.",
    },
    text! {
        kk: "Кезекке қайтарылады деп сұрауға негіз бар: қазақша мәтін соны айтады.",
        ru: "Просить о возврате в очередь можно: так говорит казахский текст.",
        en: "One can ask for the place in the queue: the Kazakh text says so.",
    },
    at!((p 25 (2))).quoting(quote! {
        kk: "өтініш берушіге хабарлама жібере отырып және өтінішті кезекке қайтару арқылы",
        ru: "в этом случае заявителю отправляется уведомление",
    }),
);

// Who has which right.

pub(super) const ORDER_OF_RIGHTS: Statement = Statement {
    text: text! {
        kk: "Бірінші кезекте: педагогтердің балалары («Педагог мәртебесі туралы» Заңның 12-бабының 3-тармағы), заңды өкілдерінің мүгедектігі бар балалар, ата-анасының қамқорлығынсыз қалған және жетім балалар, көпбалалы отбасылардың балалары, ерекше білім беруді қажет ететін балалар, мүгедектігі бар баласы бар отбасылардың балалары.",
        ru: "Первоочередно: дети педагогов (пункт 3 статьи 12 Закона «О статусе педагога»), дети, у законных представителей которых есть инвалидность, дети, оставшиеся без попечения родителей, и дети-сироты, дети из многодетных семей, дети с особыми образовательными потребностями, дети из семей, где есть ребёнок с инвалидностью.",
        en: "Priority: children of teachers (article 12(3) of the law on the status of teachers), children whose legal representatives have a disability, children without parental care and orphans, children of large families, children with special educational needs, children of families that have a child with a disability.",
    },
    at: at!((p 20 (2))),
};

// Complaints.

pub(super) const QUEUE_COMPLAINTS: &[Statement] = &[
    Statement {
        text: text! {
            kk: "Шағым көрсетілетін қызметті берушінің басшысына беріледі; ол тіркелген күнінен бастап бес жұмыс күні ішінде қаралады.",
            ru: "Жалобу подают на имя руководителя услугодателя; её рассматривают в течение пяти рабочих дней со дня регистрации.",
            en: "A complaint goes to the head of the provider and is considered within five working days of its registration.",
        },
        at: at!((p 10), (p 11)),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік корпорация қызметкеріне шағым Мемлекеттік корпорацияның басшысына жолданады; мерзімі — бес жұмыс күні.",
            ru: "Жалобу на работника Государственной корпорации направляют её руководителю; срок — пять рабочих дней.",
            en: "A complaint about an employee of the State Corporation goes to its head; the term is five working days.",
        },
        at: at!((p 10), (p 11)),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органға да шағымдануға болады: 15 жұмыс күні; шағымды порталдағы «жеке кабинеттен» жіберуге болады.",
            ru: "Можно обратиться и в уполномоченный орган по оценке и контролю за качеством оказания государственных услуг: 15 рабочих дней; жалобу можно отправить из «личного кабинета» портала.",
            en: "The body that assesses and controls the quality of public services can be turned to as well: 15 working days; a complaint can be sent from the personal cabinet on the portal.",
        },
        at: at!((p 10), (p 12)),
    },
    Statement {
        text: text! {
            kk: "Нәтижемен келіспесе, өтініш беруші сотқа жүгінеді.",
            ru: "При несогласии с результатом заявитель обращается в суд.",
            en: "An applicant who disagrees with the result goes to court.",
        },
        at: at!((p 12)),
    },
];
pub(super) const ADMISSION_COMPLAINTS: &[Statement] = &[
    Statement {
        text: text! {
            kk: "Шағым мектепке дейінгі ұйымның (көрсетілетін қызметті берушінің) басшысына беріледі; ол тіркелген күнінен бастап бес жұмыс күні ішінде қаралады.",
            ru: "Жалобу подают на имя руководителя дошкольной организации (услугодателя); её рассматривают в течение пяти рабочих дней со дня регистрации.",
            en: "A complaint goes to the head of the preschool organisation (the provider) and is considered within five working days of its registration.",
        },
        at: at!((p 36)),
    },
    Statement {
        text: text! {
            kk: "Мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органға шағым 15 жұмыс күні ішінде қаралады; шағымды порталдан жіберуге болады. Нәтижемен келіспесе, өтініш беруші сотқа жүгінеді.",
            ru: "Жалобу в уполномоченный орган по оценке и контролю за качеством оказания государственных услуг рассматривают в течение 15 рабочих дней; её можно отправить через портал. При несогласии с результатом заявитель обращается в суд.",
            en: "A complaint to the body that assesses and controls the quality of public services is considered within 15 working days; it can be sent through the portal. An applicant who disagrees with the result goes to court.",
        },
        at: at!((p 36)),
    },
];

// What else a parent should know of the queue.

pub(super) const QUEUE_BY_PLACE_AND_YEAR: Statement = Statement {
    text: text! {
        kk: "Жалпы кезек әр елді мекенде және баланың әр туған жылы үшін бөлек; арнайы ұйымдар мен топтардың кезегі бұзылыс түріне, санаториялық кезек оңалту мен алдын алу түріне қарай да бөлінеді.",
        ru: "Общая очередь своя в каждом населённом пункте и для каждого года рождения; очередь в специальные организации и группы делится ещё и по видам нарушений, санаторная — по видам реабилитации и профилактики.",
        en: "The general queue is one for each settlement and each year of birth; that of special organisations and groups is divided by kind of disorder too, the sanatorium one by kind of rehabilitation and prevention.",
    },
    at: at!((p 13)),
};
pub(super) const AFTER_ONE_MONTH: Statement = Statement {
    text: text! {
        kk: "Мемлекеттік балабақшаға кезектен тыс немесе бірінші кезекте жолдама алған ата-ана басқа балабақшаны таңдаса, бір айдан кейін жалпы кезекке тұрады және жекеменшік балабақшаға ғана жолдама алады.",
        ru: "Родитель, получивший внеочередное или первоочередное направление в государственный детский сад, для выбора другого встаёт через месяц в общую очередь и получает направление только в частный.",
        en: "A parent who had an out-of-turn or priority referral to a state kindergarten and wants another joins the general queue after one month, and gets a referral to a private one only.",
    },
    at: at!((p 16)),
};
pub(super) const CHANGE_OF_KINDERGARTEN: Statement = Statement {
    text: text! {
        kk: "Балабақшаны ауыстыру үшін бала алдымен шығарылады, содан кейін кезекке жаңа өтініш беріледі.",
        ru: "Для смены детского сада ребёнка сначала отчисляют, затем подают новое заявление в очередь.",
        en: "To change the kindergarten the child is first taken out of it, then a new application is made to the queue.",
    },
    at: at!((p 19)),
};
pub(super) const INTEREST: Statement = Statement {
    text: text! {
        kk: "Орын алуға мүдделілікті растау қажет (қазақша мәтінде — жылына бір рет): мүдделілік болмаса, кезек жаңартылады.",
        ru: "Заинтересованность в месте надо подтверждать (по казахскому тексту — раз в год): при её отсутствии очередь обновляют.",
        en: "Interest in a place is to be confirmed (by the Kazakh text once a year): where there is none the queue is updated.",
    },
    at: at!((p 23 (2)), (p 20 (7))),
};
pub(super) const BULLETIN: Statement = Statement {
    text: text! {
        kk: "Босаған орындар бюллетені күн сайын сағат 18:00-де жарияланады; 07:00-де бірінші өтініш берушілерге үш жұмыс күніне басым қолжетімділік ашылады, содан кейін қалған орындар кезектегі 1000 өтініш берушіге ашылады. Уақытты көрсетілетін қызметті беруші өзгерте алады.",
        ru: "Бюллетень освободившихся мест выходит ежедневно в 18:00; в 07:00 первым заявителям на три рабочих дня открывают приоритетный доступ, затем оставшиеся места открывают для 1000 заявителей очереди. Часы услугодатель может изменить.",
        en: "The bulletin of free places is published daily at 18:00; at 07:00 the first applicants get priority access for three working days, then the places left are opened to 1000 applicants of the queue. The provider can change the hours.",
    },
    at: at!((p 24 (3)), (p 24 (4)), (p 24 (10))),
};
pub(super) const WITHDRAWN_AND_TEMPORARY: Statement = Statement {
    text: text! {
        kk: "Балабақша орынды себебін көрсетіп қайтарып ала алады, сонда оған берілген жолдаманың күші жойылады; уақытша орынға жолдама алған баланың кезегі сақталады.",
        ru: "Детский сад может отозвать место с указанием причины, тогда направление на него аннулируют; очередь ребёнка, получившего временное место, сохраняется.",
        en: "A kindergarten can withdraw a place for a stated cause, and the referral to it is annulled then; a child with a temporary place keeps the place in the queue.",
    },
    at: at!((p 25 (1)), (p 25 (2)), (p 25 (4))),
};
pub(super) const SEVERAL_CHILDREN: Statement = Statement {
    text: text! {
        kk: "Жалпы кезекте бірнеше баласы бар өтініш беруші, орын жетсе, оларға бір балабақшаға бірден жолдама ала алады.",
        ru: "Заявитель с несколькими детьми в общей очереди может получить направления в один детский сад, если в нём хватает мест.",
        en: "An applicant with several children in the general queue can get referrals to one kindergarten at once, if it has places enough.",
    },
    at: at!((p 29)),
};
pub(super) const ONE_BODY: Statement = Statement {
    text: text! {
        kk: "Акт бір жерде «психологиялық-медициналық-педагогикалық консультация», басқа жерде «комиссия» дейді.",
        ru: "Акт в одних местах говорит «психолого-медико-педагогическая консультация», в других — «комиссия».",
        en: "The act says \"psychological, medical and pedagogical consultation\" in some places and \"commission\" in others.",
    },
    at: at!((p 18), (p 24 (9)), (app 2, p 8)).read_as(text! {
        kk: "Екеуі бір орган деп қаралды: екеуінің де қорытындысы бір жеңілдікті береді.",
        ru: "Принято, что это один орган: заключения обоих дают одно и то же исключение.",
        en: "They are taken to be one body: the conclusion of either gives the same exception.",
    }),
};
pub(super) const BOOKING_MODES: Text = text! {
    kk: "Жалпыға бірдей белгіленген тәртіптегі орында жолдаманың мерзімі оны алғаннан кейін бірден, ерте брондалған орында орын нақты босағаннан кейін есептеледі.",
    ru: "Для места общеустановленного зачисления срок направления идёт сразу после его получения, для места раннего бронирования — после фактического освобождения места.",
    en: "For an ordinary place the days of the referral run at once, for a place booked early from when it is really free.",
};

pub(super) const SEAL_OR_CERTIFICATE_READING: Text = text! {
    kk: "Анықтама тіркелмесе, лауазымды адам шешеді: өтініштің толық еместігі ме, әлде жалпы кезекке тұруы ма.",
    ru: "Если справка не приложена, решает должностное лицо: неполон ли пакет или заявление становится в общую очередь.",
    en: "Where the certificate is not attached an official judges: whether the package is incomplete, or the application stands in the general queue.",
};
pub(super) const UNSIGNED_REQUEST: Statement = Statement {
    text: text! {
        kk: "Портал арқылы жүгінгенде электрондық сұранымды көрсетілетін қызметті беруші толтырады; 4-қосымша өтініш берушінің ЭЦҚ-сын атамайды.",
        ru: "При обращении через портал электронный запрос заполняет услугодатель; подписи (ЭЦП) заявителя приложение 4 не называет.",
        en: "For an application through the portal the provider fills in the electronic request; appendix 4 names no digital signature of the applicant.",
    },
    at: at!((p 32), (app 4, p 8)).quoting(quote! {
        kk: "көрсетілетін қызметті беруші электронды сұранымды толтырады және құжаттардың электронды көшірмелерін тіркейді",
        ru: "услугодатель заполняет электронный запрос и прикрепляет электронные копии документов",
    }),
};
/// The Law on Education with article 30(1) as the Law of 27 December 2019 left it, which is how it read when order No 254
/// came. It was read in the text of 8 January 2021: the one change that its footnote names after, Law No 361-VI of 7 July 2020,
/// is that of paragraph 3, on vaccination.
pub(super) const EDUCATION_OF_2021: Act = Act {
    id: "kz-law-319-iii-2007",
    edition: day!(2019, 12, 27),
    cited: text! {
        kk: "«Білім туралы» 2007 жылғы 27 шілдедегі № 319-III Заң",
        ru: "Закон от 27 июля 2007 года № 319-III «Об образовании»",
        en: "Law No 319-III of 27 July 2007 on Education",
    },
    title: text! {
        kk: "«Білім туралы» Қазақстан Республикасының Заңы",
        ru: "Закон Республики Казахстан «Об образовании»",
        en: "Law of the Republic of Kazakhstan on Education",
    },
    url: None,
};
pub(super) static EDUCATION: Act = EDUCATION_OF_2021;
pub(super) static IN_ARTICLE_30: &[Reference] = &[Reference { act: &EDUCATION, place: place!(art 30 (1)) }];
pub(super) const ARTICLE_30: Quote = quote! {
    kk: "отбасында немесе бiр жастан бастап 1-сыныпқа қабылданғанға дейін мектепке дейiнгi ұйымдарда жүзеге асырылады",
    ru: "осуществляется в семье или с одного года до приема в 1 класс в дошкольных организациях",
};

/// Admission has no age of its own; an official judges a child who is younger or older than the law and the queue foresee.
pub(super) const ADMISSION_FROM_ONE: AgeLimit = AgeLimit {
    years: 1,
    kind: AgeKind::AtLeast,
    on: AgeDay::Submission,
    except: None,
    breach: Outcome::Judgement,
    open: None,
    at: Source::elsewhere(IN_ARTICLE_30).quoting(ARTICLE_30).read_as(text! {
        kk: "Бұйрықтың қабылдау туралы тармақтарында жас жоқ; Заң бойынша мектепке дейінгі ұйымдарда бала бір жастан бастап тәрбиеленеді (2019, 2021 және 2026 жылғы редакцияларда солай). Құжат тапсырылатын күнгі жас алынды.",
        ru: "В пунктах приказа о зачислении возраста нет; по Закону в дошкольных организациях дети с одного года (так в редакциях 2019, 2021 и 2026 годов). Взят возраст на день подачи документов.",
        en: "The order's paragraphs on admission name no age; by the Law preschool organisations take children from one year on (so in its editions of 2019, 2021 and 2026). The age on the day of the application is taken.",
    }),
};
pub(super) const fn admission_to_six(on: AgeDay) -> AgeLimit {
    AgeLimit {
        years: 6,
        kind: AgeKind::AtMost,
        on,
        except: Some(AgeException {
            when: Condition::yes(FactId::SpecialNeeds),
            document: Some(DocumentId::SpecialNeedsConclusion),
            at: at!((p 18)),
        }),
        breach: Outcome::Judgement,
        open: Some(OpenAge {
            span: OpenSpan::Year,
            text: text! {
                kk: "Есептелетін күн — {on}: ол күні бала {limit} толған. 18-тармақта кезектің шегі — 6 жас, ал Заңның 30-бабында «1-сыныпқа қабылданғанға дейін» делінген; қабылдау туралы тармақтарда шек жоқ. Мұны лауазымды адам шешеді.",
                ru: "День отсчёта — {on}: к нему ребёнку уже исполнилось {limit}. Предел очереди в пункте 18 — 6 лет, а статья 30 Закона говорит «до приема в 1 класс»; в пунктах о зачислении предела нет. Решает должностное лицо.",
                en: "Counted on {on}: by then the child has turned {limit}. The limit of the queue in paragraph 18 is 6 years, article 30 of the Law says \"until admission to class 1\", and the paragraphs on admission set no limit. An official judges.",
            },
            at: TO_SIX,
        }),
        at: TO_SIX,
    }
}
pub(super) const TO_SIX: Source = at!((p 2), (p 18)).and(IN_ARTICLE_30).quoting(ARTICLE_30).read_as(text! {
    kk: "Қабылдау туралы тармақтарда жас шегі жоқ; кезектің шегі (2, 18-тармақтар) және Заңның «1-сыныпқа қабылданғанға дейін» деген сөзі алынды.",
    ru: "В пунктах о зачислении предела возраста нет; взяты предел очереди (пункты 2, 18) и слова Закона «до приема в 1 класс».",
    en: "The paragraphs on admission set no limit of age; that of the queue (paragraphs 2, 18) and the Law's \"until admission to class 1\" are taken.",
});

pub(super) const THREE_TIMES_CONFLICT: Conflict = Conflict {
    id: "three-times-at-most-or-at-least",
    bears: Bears::Nothing,
    channels: ALL,
    when: Condition::Always,
    text: text! {
        kk: "Орысша 15-тармақ кезекке «үш реттен асырмай», қазақша 15-тармақ «кемінде үш рет» тұруға болады дейді.",
        ru: "Русский пункт 15 позволяет становиться в очередь «не более трёх раз», казахский — «не менее трёх раз».",
        en: "The Russian paragraph 15 lets one join the queue \"at most three times\", the Kazakh one \"at least three times\".",
    },
    reading: text! {
        kk: "Үш реттен асырмай: «кемінде» деген сөз шек қоймайды, сондықтан аударма қатесі деп қаралды.",
        ru: "Не более трёх: «не менее» ничего не ограничивает, поэтому сочтено ошибкой перевода.",
        en: "At most three times: \"at least\" would limit nothing, and is taken for a slip of translation.",
    },
    at: at!((p 15)),
};

pub(super) const REQUEST_FOR_QUEUE: Document = document(
    DocumentId::Application,
    text! {
        kk: "1-қосымша нысанындағы, ЭЦҚ қойылған электрондық өтініш",
        ru: "электронное заявление по форме приложения 1, подписанное ЭЦП",
        en: "electronic application on the form of appendix 1, with a digital signature",
    },
    &[Portal],
    Condition::Always,
    at!((app 2, p 8 list 2 (1))),
);

pub(super) const APPLICATION_FOR_QUEUE: Document = document(
    DocumentId::Application,
    text! {
        kk: "1-қосымша нысанындағы өтініш",
        ru: "заявление по форме приложения 1",
        en: "application on the form of appendix 1",
    },
    DESKS,
    Condition::Always,
    at!((p 5), (app 2, p 8 list 1 (1))),
);

pub(super) const TEACHER_CERTIFICATE_AT_DESK: Document = valid(
    document(
        DocumentId::TeacherCertificate,
        TEACHER_CERTIFICATE,
        DESKS,
        Condition::yes(FactId::ParentIsTeacher),
        at!((app 2, p 8 list 1 (5))).narrowed_as(TEACHER_READING),
    ),
    ONE_MONTH,
);

pub(super) const SPECIAL_NEEDS_AT_DESK: Document = where_there_is_one(
    document(
        DocumentId::SpecialNeedsConclusion,
        SPECIAL_NEEDS,
        DESKS,
        Condition::yes(FactId::SpecialNeeds),
        at!((app 2, p 8 list 1 (6))),
    ),
    WITHOUT_CONCLUSION,
);

pub(super) const PRIORITY_AT_DESK: Document = from_systems(
    document(
        DocumentId::PriorityDocument,
        PRIORITY,
        DESKS,
        Condition::yes(FactId::Priority),
        at!((app 2, p 8 list 1 (8))),
    ),
    NOT_BROUGHT,
);

pub(super) const PHTHISIATRICIAN_AT_DESK: Document = document(
    DocumentId::PhthisiatricianConclusion,
    PHTHISIATRICIAN,
    DESKS,
    Condition::yes(FactId::SanatoriumGroup),
    at!((app 2, p 8 list 1 (7))).narrowed_as(SANATORIUM_READING),
);

pub(super) const SPECIAL_NEEDS_EXCEPTED: Option<AgeException> = Some(AgeException {
    when: Condition::yes(FactId::SpecialNeeds),
    document: Some(DocumentId::SpecialNeedsConclusion),
    at: at!((p 18)),
});

pub(super) const PARENTS_IDENTITY_ON_PORTAL: Text = text! {
    kk: "ата-анасының бірінің немесе заңды өкілінің жеке басын куәландыратын құжат (сәйкестендіру үшін)",
    ru: "документ, удостоверяющий личность одного из родителей или законного представителя (для идентификации)",
    en: "identity document of one of the parents or the legal representative (for identification)",
};

pub(super) const BIRTH_PAPER_TO_IDENTIFY: Text = text! {
    kk: "баланың тууын куәландыратын құжат (сәйкестендіру үшін)",
    ru: "документ, свидетельствующий о рождении ребёнка (для идентификации)",
    en: "document of the child's birth (for identification)",
};

pub(super) const PARENT_OR_REPRESENTATIVE: Text = text! {
    kk: "Жеке тұлға: баланың ата-анасының бірі немесе заңды өкілі",
    ru: "Физическое лицо: один из родителей или законный представитель ребёнка",
    en: "A natural person: one of the child's parents or a legal representative",
};
