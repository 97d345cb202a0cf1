//! Order No 172 of 7 April 2015: what several editions say alike.

use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::{
    Address, AgeDay, AgeKind, AgeLimit, Bears, Channel, ChannelRule, Condition, Conflict, Desk, Document, DocumentId,
    Duration, FactId, FromStateSystems, Hours, Lack, Outcome, Rules, Service, Source, Statement, Term, Text, Unit,
};
use erezhe_act::{adilet, at, clock, quote, text};

pub(super) const URL: Option<Address> = Some(adilet!("V1500010981"));

pub(super) const TITLE: Text = text! {
    kk: "Мектепке дейінгі тәрбие мен оқыту саласында жергілікті атқарушы органдар көрсететін мемлекеттік қызметтер стандарттарын бекіту туралы",
    ru: "Об утверждении стандартов государственных услуг, оказываемых местными исполнительными органами в сфере дошкольного воспитания и обучения",
    en: "On approval of the standards of public services provided by local executive bodies in preschool education and training",
};

/// A paper that the case needs, without form and validity.
pub(super) const fn document(
    id: DocumentId,
    name: Text,
    channels: &'static [Channel],
    needed: Condition,
    lack: Lack,
    at: Source,
) -> Document {
    Document {
        id,
        name,
        channels,
        form: None,
        instead: &[],
        needed,
        lack,
        validity: None,
        from_state_systems: None,
        at,
    }
}

/// The same paper, whose data the same paragraph lets the provider take from state information systems.
pub(super) const fn from_systems(row: Document, at: Source) -> Document {
    Document { from_state_systems: Some(FromStateSystems { when: Condition::Always, at }), ..row }
}

pub(super) const BORN_ABROAD: Condition = Condition::yes(FactId::BornAbroad);

pub(super) const AGE_IN_THE_NAME: Text = text! {
    kk: "«7 жасқа дейін» деген сөз тек қызметтің атауында бар; бірде-бір тармақ жастың қай күнге есептелетінін айтпайды және оны бас тарту негізі ретінде көрсетпейді. Өтініш берілген күнгі толық жас алынды, лауазымды адам шешеді.",
    ru: "Слова «до 7 лет» есть только в названии услуги; ни один пункт не говорит, на какой день считать возраст, и не называет его основанием для отказа. Взяты полные годы на день подачи, решает должностное лицо.",
    en: "Only the name of the service says \"under 7\"; no paragraph says on which day the age counts or names it as a ground of refusal. Full years on the day of the application are taken, and an official judges.",
};

pub(super) const AGE_OF_ADMISSION: Text = text! {
    kk: "Қабылдау стандартында жас туралы ештеңе айтылмаған. Қабылдау үшін жолдама керек, ал жолдама атауында «7 жасқа дейін» деген сөз бар кезек бойынша беріледі; сондықтан 7 жасқа толған бала туралы лауазымды адам шешеді. Ең төменгі жас көрсетілмеген.",
    ru: "Стандарт зачисления о возрасте не говорит. Для зачисления требуется направление, а его выдают по очереди, в названии которой стоит «до 7 лет»; поэтому о ребёнке, которому уже исполнилось 7 лет, решает должностное лицо. Наименьший возраст не назван.",
    en: "The standard of enrolment says nothing of age. Enrolment needs a referral, and referrals come from the queue whose name says \"under 7\"; so an official judges of a child who has turned 7. No lowest age is named.",
};

pub(super) const SHOWN_AND_IN_SYSTEMS: Text = text! {
    kk: "Тізбе туу туралы куәлікті, жеке басты куәландыратын құжатты және бірінші кезекте орын алу құқығын растайтын құжаттарды атайды, ал сол тармақ бұл мәліметтер мемлекеттік ақпараттық жүйелерден алынады дейді.",
    ru: "Перечень называет свидетельство о рождении, документ, удостоверяющий личность, и документы о праве на первоочередное место, а тот же пункт говорит, что эти сведения берут из государственных информационных систем.",
    en: "The list names the birth certificate, the identity document and proofs of a priority right, while the same paragraph says that these data are taken from state information systems.",
};

pub(super) const SHOWN_TO_IDENTIFY: Text = text! {
    kk: "Жеке басты куәландыратын құжат көрсетіледі: ол келген адамды сәйкестендіру үшін керек. Туу туралы куәлік пен бірінші кезек құқығының мәліметтерін жүйелер береді, сондықтан бұл құжаттардың болмауы топтаманың толық еместігі деп саналмады.",
    ru: "Документ, удостоверяющий личность, предъявляют: он нужен для идентификации того, кто пришёл. Данные свидетельства о рождении и права на первоочередное место дают системы, поэтому отсутствие этих документов неполнотой пакета не считается.",
    en: "The identity document is shown: it identifies the person who has come. The systems give the data of the birth certificate and of the priority right, so the lack of these papers is not taken for an incomplete package.",
};

pub(super) const CERTIFICATE_IN_SYSTEMS: Text = text! {
    kk: "Тізбе куәлікті «сәйкестендіру үшін» атайды, ал сол тармақ бойынша оның мәліметтерін мемлекеттік ақпараттық жүйелерден қабылдаушының өзі алады. Сондықтан куәліктің болмауы топтаманың толық еместігі деп саналмады.",
    ru: "Перечень называет свидетельство «для идентификации», а по тому же пункту его данные принимающий сам берёт из государственных информационных систем. Поэтому отсутствие свидетельства неполнотой пакета не считается.",
    en: "The list names the certificate \"for identification\", and by the same paragraph whoever takes the papers gets its data from state information systems. So the lack of the certificate is not taken for an incomplete package.",
};

pub(super) const RIGHT_IN_SYSTEMS: Text = text! {
    kk: "Тізбе құжатты «бар болғанда» атайды, ал сол тармақ бойынша оның мәліметтері мемлекеттік ақпараттық жүйелерден алынады.",
    ru: "Перечень называет документ «при наличии», а по тому же пункту его данные берут из государственных информационных систем.",
    en: "The list names the paper \"if any\", and by the same paragraph its data are taken from state information systems.",
};

pub(super) const BORN_ABROAD_AT_DESK: Text = text! {
    kk: "Тізбе туу туралы куәлікті атайды, ал сол тармақ оның мәліметтерін мемлекеттік ақпараттық жүйелерден алуды айтады. Шетелде берілген құжат ол жүйелерде болмауы мүмкін, бұл жағдай туралы актіде ештеңе айтылмаған.",
    ru: "Перечень называет свидетельство о рождении, а по тому же пункту его данные берут из государственных информационных систем. Документа, выданного за границей, в них может не быть, и об этом случае акт ничего не говорит.",
    en: "The list names the birth certificate, and by the same paragraph its data are taken from state information systems. They may not hold a document issued abroad, and the act says nothing of that case.",
};

pub(super) const BORN_ABROAD_ON_PORTAL: Text = text! {
    kk: "Порталға арналған тізбеде туу туралы куәлік жоқ: оның мәліметтері мемлекеттік ақпараттық жүйелерден алынады. Шетелде берілген құжат ол жүйелерде болмауы мүмкін, бұл жағдай туралы актіде ештеңе айтылмаған.",
    ru: "В перечне для портала свидетельства о рождении нет: его данные берут из государственных информационных систем. Документа, выданного за границей, в них может не быть, и об этом случае акт ничего не говорит.",
    en: "The list for the portal has no birth certificate: its data are taken from state information systems. They may not hold a document issued abroad, and the act says nothing of that case.",
};

/// Why a paper that the list for the portal does not name need not be brought.
pub(super) const TAKEN_ON_PORTAL: Text = text! {
    kk: "Порталға арналған тізбе бұл құжатты атамайды, ал сол тармақ оның мәліметі мемлекеттік ақпараттық жүйелерден алынады дейді. Екі тілде де мәліметті «көрсетілетін қызметті алушы» алады делінген; «көрсетілетін қызметті беруші» деп оқылды, өйткені жүйелерден деректі сол алады.",
    ru: "Перечень для портала этого документа не называет, а тот же пункт говорит, что его сведения получают из государственных информационных систем. На обоих языках их получает «услугополучатель»; прочитано как «услугодатель»: данные из систем получает он.",
    en: "The list for the portal does not name this document, and the same paragraph says that its data are taken from state information systems. In both languages the \"recipient\" takes them; it is read as \"provider\", who takes data from the systems.",
};

pub(super) const IDENTITY_OF_PARENT: Text = text! {
    kk: "ата-анасының бірінің немесе заңды өкілдің жеке басын куәландыратын құжат",
    ru: "документ, удостоверяющий личность одного из родителей или законного представителя",
    en: "identity document of one of the parents or of the legal representative",
};

pub(super) const PROOF_OF_PRIORITY: Text = text! {
    kk: "бірінші кезекте орын алу құқығын растайтын құжат",
    ru: "документ, подтверждающий право на первоочередное место",
    en: "document that confirms the right to a priority place",
};

pub(super) const BIRTH_DOCUMENT: Text = text! {
    kk: "баланың туу туралы куәлігі",
    ru: "свидетельство о рождении ребёнка",
    en: "the child's birth certificate",
};

pub(super) const GENERAL_QUEUE: Text = text! {
    kk: "Мұндай құжат болмаса және оның мәліметі жүйелерде де табылмаса, бірінші кезекте орын алу құқығы расталмайды: өтініш жалпы кезекте тұрады.",
    ru: "Если такого документа нет и в системах его данных тоже нет, право на первоочередное место не подтверждено: заявление стоит в общей очереди.",
    en: "Where there is no such paper, and the systems do not hold its data either, the right to a priority place is not confirmed: the application stands in the general queue.",
};

pub(super) const GENERAL_QUEUE_READING: Text = text! {
    kk: "Құжат болмағанда не болатыны актіде тікелей айтылмаған; кезектегі орын өтініште көрсетілген санатқа және берілген күніне байланысты болғандықтан осылай түсінілді.",
    ru: "Что бывает без документа, акт прямо не говорит; так понято потому, что место в очереди зависит от категории, указанной в заявлении, и от дня подачи.",
    en: "The act does not say outright what happens without the paper; it is read so because the place in the queue depends on the category named in the application and on the day of the application.",
};

pub(super) const TAKEN_BY_WHOM: Text = text! {
    kk: "Порталға арналған бөлікте мәліметтерді мемлекеттік ақпараттық жүйелерден көрсетілетін қызметті алушы алады делінген.",
    ru: "В части о портале сказано, что сведения из государственных информационных систем получает услугополучатель.",
    en: "In the part on the portal it is the recipient of the service who takes the data from state information systems.",
};

pub(super) const TAKEN_BY_PROVIDER: Text = text! {
    kk: "Мағынасы бойынша оларды көрсетілетін қызметті беруші алады: сол тармақтың кеңсе мен Мемлекеттік корпорация (ХҚКО) туралы бөлігінде солай.",
    ru: "По смыслу их получает услугодатель: так сказано в части того же пункта о канцелярии и Государственной корпорации (ЦОНе).",
    en: "By the sense it is the provider: so says the part of the same paragraph on the office and the State Corporation (the service centre).",
};

pub(super) const TWO_BREAKS: Text = text! {
    kk: "Жұмыс кестесінде түскі үзіліс 13.00–14.00, ал құжат қабылдау кестесінде 13.00–14.30.",
    ru: "В графике работы перерыв 13.00–14.00, а в графике приёма документов 13.00–14.30.",
    en: "The work schedule has its break from 13:00 to 14:00, the reception of documents from 13:00 to 14:30.",
};

pub(super) const BOTH_BREAKS: Text = text! {
    kk: "Екеуі де сақталды: жұмыс уақыты бойынша 14.00, құжат қабылдау бойынша 14.30.",
    ru: "Оставлены оба: для рабочего времени 14.00, для приёма документов 14.30.",
    en: "Both are kept: 14:00 for the working hours, 14:30 for the reception of documents.",
};

pub(super) const FREE: Text = text! { kk: "Тегін.", ru: "Бесплатно.", en: "Free of charge." };

pub(super) const ADMISSION_PROVIDER: Text = text! {
    kk: "барлық үлгідегі және түрдегі мектепке дейінгі ұйымдар",
    ru: "дошкольные организации всех типов и видов",
    en: "preschool organisations of all types and kinds",
};

pub(super) const PARENT_OR_REPRESENTATIVE: Text = text! {
    kk: "Жеке тұлға: баланың ата-анасының бірі немесе заңды өкілі.",
    ru: "Физическое лицо: один из родителей или законный представитель ребёнка.",
    en: "A natural person: one of the child's parents or a legal representative.",
};

pub(super) const ON_PAPER: Text = text! { kk: "қағаз түрінде", ru: "бумажная", en: "on paper" };

pub(super) const FULLY_AUTOMATED: Text = text! {
    kk: "электрондық (толық автоматтандырылған) және (немесе) қағаз түрінде",
    ru: "электронная (полностью автоматизированная) и (или) бумажная",
    en: "electronic (fully automated) and/or on paper",
};

pub(super) const PARENTS_IDENTITY: Text = text! {
    kk: "ата-анасының бірінің немесе заңды өкілдің жеке басын куәландыратын құжат (сәйкестендіру үшін)",
    ru: "документ, удостоверяющий личность одного из родителей или законного представителя (для идентификации)",
    en: "identity document of one of the parents or of the legal representative (for identification)",
};

pub(super) const HEALTH_CERTIFICATE: Text = text! {
    kk: "баланың денсаулығы туралы анықтама",
    ru: "справка о состоянии здоровья ребёнка",
    en: "certificate of the child's health",
};

pub(super) const PARENT_QUEUES: Text = text! {
    kk: "Баланы кезекке ата-анасының бірі немесе заңды өкілі қояды.",
    ru: "Ребёнка ставит в очередь один из родителей или законный представитель.",
    en: "One of the parents or a legal representative puts the child in the queue.",
};

pub(super) const CONSENT: Text = text! {
    kk: "Заңдарда өзгеше көзделмесе, ақпараттық жүйелердегі заңмен қорғалатын құпиясы бар мәліметтерді пайдалануға келісім алынады; ол өтініштің нысанында да бар.",
    ru: "Если законами не предусмотрено иное, берут согласие на использование сведений, составляющих охраняемую законом тайну, из информационных систем; оно есть и в форме заявления.",
    en: "Unless laws provide otherwise, consent is taken to the use of data that are a secret protected by law and are held in information systems; the application form has it too.",
};

pub(super) const WAITING: Text = text! {
    kk: "Құжат тапсыру үшін күту уақыты — ең көбі 15 минут.",
    ru: "Ожидание при сдаче документов — не более 15 минут.",
    en: "Waiting to hand in the documents takes at most 15 minutes.",
};

pub(super) const SERVING: Text = text! {
    kk: "Қызмет көрсету уақыты — ең көбі 15 минут.",
    ru: "Обслуживание — не более 15 минут.",
    en: "Being served takes at most 15 minutes.",
};

pub(super) const RECEPTION: Text = text! {
    kk: "Көрсетілетін қызметті беруші өтініштерді сағат 9.00-ден 17.30-ға дейін, 13.00–14.30 түскі үзіліспен қабылдайды, нәтижені де сол уақытта береді; қызмет кезек тәртібімен, алдын ала жазылусыз және жеделдетпей көрсетіледі.",
    ru: "Услугодатель принимает заявления и выдаёт результаты с 9.00 до 17.30 с перерывом 13.00–14.30; услугу оказывают в порядке очереди, без предварительной записи и ускоренного обслуживания.",
    en: "The provider takes applications and issues results from 9:00 to 17:30 with a break from 13:00 to 14:30; the service is given in turn, without booking or fast service.",
};

pub(super) const AKIMAT: Text = text! {
    kk: "Кент, ауыл, ауылдық округ әкімдігіне құжаттардың түпнұсқалары (сәйкестендіру үшін) мен көшірмелері беріледі.",
    ru: "В акимат посёлка, села, сельского округа подают оригиналы (для идентификации) и копии документов.",
    en: "The akimat of a settlement, village or rural district is given originals (for identification) and copies.",
};

pub(super) const PARENT_HANDS_IN: Text = text! {
    kk: "Құжаттарды баланың ата-анасының бірі немесе заңды өкілі тапсырады.",
    ru: "Документы подаёт один из родителей или законный представитель ребёнка.",
    en: "One of the parents or a legal representative of the child hands in the documents.",
};

pub(super) const WAITING_FOR_RECEPTION: Text = text! {
    kk: "Құжаттар қабылданғанша күту уақыты — ең көбі 15 минут.",
    ru: "Ожидание до приёма документов — не более 15 минут.",
    en: "Waiting for the documents to be taken lasts at most 15 minutes.",
};

pub(super) const COMPLAINT_TO_HEAD: Text = text! {
    kk: "Көрсетілетін қызметті берушінің және оның лауазымды адамдарының шешіміне, әрекетіне (әрекетсіздігіне) шағым жазбаша түрде көрсетілетін қызметті беруші басшысының атына беріледі. Шағым кеңседе тіркеліп, кім қабылдағаны және жауаптың қашан, қайдан алынатыны көрсетіледі.",
    ru: "Жалобу на решения, действия (бездействие) услугодателя и его должностных лиц подают в письменном виде на имя руководителя услугодателя. Её регистрируют в канцелярии и указывают, кто принял, когда и где получить ответ.",
    en: "A complaint about decisions, acts or omissions of the provider and its officials is made in writing to the head of the provider. The office registers it and states who took it, and when and where the answer is given.",
};

pub(super) const COMPLAINT_IN_FIVE_DAYS: Text = text! {
    kk: "Шағым тіркелген күнінен бастап бес жұмыс күні ішінде қаралады.",
    ru: "Жалобу рассматривают в течение пяти рабочих дней со дня её регистрации.",
    en: "A complaint is considered within five working days from the day of its registration.",
};

pub(super) const COMPLAINT_TO_BODY: Text = text! {
    kk: "Қызмет нәтижесімен келіспеген жағдайда мемлекеттік қызметтер көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органға шағым беруге болады; ол тіркелген күнінен бастап он бес жұмыс күні ішінде қаралады.",
    ru: "При несогласии с результатом услуги можно обратиться с жалобой в уполномоченный орган по оценке и контролю за качеством оказания государственных услуг; её рассматривают в течение пятнадцати рабочих дней со дня регистрации.",
    en: "Who does not agree with the result can complain to the authorised body for the quality of public services, which considers the complaint within fifteen working days from the day of its registration.",
};

pub(super) const COMPLAINT_TO_COURT: Text = text! {
    kk: "Қызмет нәтижесімен келіспеген жағдайда сотқа жүгінуге болады.",
    ru: "При несогласии с результатом услуги можно обратиться в суд.",
    en: "Who does not agree with the result can go to court.",
};

pub(super) const ADMISSION_COMPLAINT: Text = text! {
    kk: "Мектепке дейінгі ұйымның және оның лауазымды адамдарының шешіміне, әрекетіне (әрекетсіздігіне) шағым жазбаша түрде республикалық маңызы бар қаланың, астананың, ауданның (облыстық маңызы бар қаланың) жергілікті атқарушы органы басшысының атына беріледі. Шағымда тегі, аты, әкесінің аты, пошталық мекенжайы мен күні көрсетіліп, қол қойылады.",
    ru: "Жалобу на решения, действия (бездействие) дошкольной организации и её должностных лиц подают в письменном виде на имя руководителя местного исполнительного органа города республиканского значения, столицы, района (города областного значения). В жалобе указывают фамилию, имя, отчество, почтовый адрес и дату и ставят подпись.",
    en: "A complaint about decisions, acts or omissions of the preschool organisation and its officials is made in writing to the head of the local executive body of the city of republican significance, of the capital or of the district (city of regional significance). It states surname, name, patronymic, postal address and date, and is signed.",
};

pub(super) const ADMISSION_RECEPTION: Text = text! {
    kk: "Құжаттар сағат 9.00-ден 17.30-ға дейін, 13.00–14.30 түскі үзіліспен қабылданады, нәтиже де сол уақытта беріледі; қызмет кезек тәртібімен, алдын ала жазылусыз және жеделдетпей көрсетіледі.",
    ru: "Документы принимают и результаты выдают с 9.00 до 17.30 с перерывом 13.00–14.30; услугу оказывают в порядке очереди, без предварительной записи и ускоренного обслуживания.",
    en: "Documents are taken and results issued from 9:00 to 17:30 with a break from 13:00 to 14:30; the service is given in turn, without booking or fast service.",
};

pub(super) const RECIPIENT_TAKES_FROM_SYSTEMS: Conflict = Conflict {
    id: "recipient-takes-from-systems",
    bears: Bears::Nothing,
    channels: &[Portal],
    when: Condition::Always,
    text: TAKEN_BY_WHOM,
    reading: TAKEN_BY_PROVIDER,
    at: at!((app 1, p 9)).quoting(quote! {
        kk: "мәліметтерді көрсетілетін қызметті алушы тиісті мемлекеттік ақпараттық жүйелерден … алады",
        ru: "услугополучатель получает из соответствующих государственных информационных систем",
    }),
};

pub(super) const NAMED_ADMISSION: Rules = Rules::of(
    Service::KindergartenAdmission,
    text! {
        kk: "Мектепке дейінгі білім беру ұйымдарына құжаттарды қабылдау және балаларды қабылдау",
        ru: "Прием документов и зачисление детей в дошкольные организации образования",
        en: "Acceptance of documents and enrolment of children in preschool organisations",
    },
    at!((app 2, title)),
);

pub(super) const QUEUE_CHANNELS: &[ChannelRule] = &[
    ChannelRule { channel: Office, offered: true, at: at!((app 1, p 3 (1))) },
    ChannelRule { channel: StateCorporation, offered: true, at: at!((app 1, p 3 (2))) },
    ChannelRule { channel: Portal, offered: true, at: at!((app 1, p 3 (3))) },
];

pub(super) const IDENTITY_ON_PORTAL: Document = document(
    DocumentId::IdentityDocument,
    IDENTITY_OF_PARENT,
    &[Portal],
    Condition::Always,
    Lack::Fault,
    at!((app 1, p 9)),
);

pub(super) const BIRTH_CERTIFICATE_ON_PORTAL: Document = document(
    DocumentId::BirthCertificate,
    BIRTH_DOCUMENT,
    &[Portal],
    Condition::Not(&BORN_ABROAD),
    Lack::Fault,
    at!((app 1, p 9)),
);

pub(super) const ADMISSION_CONFLICTS: &[Conflict] = &[Conflict {
    id: "two-lunch-breaks",
    bears: Bears::Nothing,
    channels: &[Office],
    when: Condition::Always,
    text: TWO_BREAKS,
    reading: BOTH_BREAKS,
    at: at!((app 2, p 8)),
}];

pub(super) const QUEUE_AGES: &[AgeLimit] = &[AgeLimit {
    years: 7,
    kind: AgeKind::Under,
    on: AgeDay::Submission,
    except: None,
    breach: Outcome::Judgement,
    open: None,
    at: at!((app 1, title)).read_as(AGE_IN_THE_NAME),
}];

pub(super) const BORN_ABROAD_ROW_ON_PORTAL: Document = document(
    DocumentId::BirthCertificate,
    BIRTH_DOCUMENT,
    &[Portal],
    BORN_ABROAD,
    Lack::Disputed(Statement { text: BORN_ABROAD_ON_PORTAL, at: at!((app 1, p 9)) }),
    at!((app 1, p 9)),
);

pub(super) const CORPORATION_HOURS: Hours = Hours {
    desk: Desk::StateCorporation,
    opens: Some(clock!(9:00)),
    closes: Some(clock!(20:00)),
    in_variants: false,
    lunch: None,
    reception: None,
    at: at!((app 1, p 8 (2))),
};

pub(super) const PORTAL_HOURS: Hours = Hours {
    desk: Desk::Portal,
    opens: None,
    closes: None,
    in_variants: false,
    lunch: None,
    reception: None,
    at: at!((app 1, p 8 (3))),
};

pub(super) const QUEUE_TERMS: &[Term] = &[Term {
    channels: &[Office, StateCorporation, Portal],
    duration: Duration { amount: 30, unit: Unit::Minutes },
    at: at!((app 1, p 4 (1))),
}];

pub(super) const ADMISSION_TERMS: &[Term] =
    &[Term { channels: &[Office], duration: Duration { amount: 30, unit: Unit::Minutes }, at: at!((app 2, p 4 (1))) }];
