//! Order No 179 of 8 April 2015: what several editions say alike.

use erezhe_act::Channel::{Office, Portal, StateCorporation};
use erezhe_act::{
    Address, AgeDay, AgeKind, AgeLimit, Bears, Caution, Channel, Choice, Code, Condition, Conflict, Desk, Document,
    DocumentId, Duration, FactId, FromStateSystems, GroundRule, Hours, Keeping, Known, Lack, Outcome, Proof, Quote,
    Representation, Role, Rules, Service, Source, Statement, Term, Text, Unit,
};
use erezhe_act::{adilet, at, clock, day, quote, text};

use crate::national::externat;

pub(super) const TITLE: Text = text! {
    kk: "Орта білім беру саласында жергілікті атқарушы органдармен көрсетілетін мемлекеттік көрсетілетін қызметтер стандарттарын бекіту туралы",
    ru: "Об утверждении стандартов государственных услуг в сфере среднего образования, оказываемых местными исполнительными органами",
    en: "On approval of the standards of public services in secondary education provided by local executive bodies",
};

pub(super) const URL: Option<Address> = Some(adilet!("V1500011057"));

pub(super) const NO_PUBLICATION_DAY: Known = Known::No(text! {
    kk: "Жарияланған күні қолдағы дереккөздерде көрсетілмеген.",
    ru: "День опубликования в имеющихся источниках не указан.",
    en: "No source at hand states the day of publication.",
});

pub(super) const EXTERNAT_NAME_EN: &str =
    "Permission to study as an external student in organisations of basic secondary and general secondary education";

pub(super) const EXTERNAT_NAME_RU: &str =
    "Выдача разрешения на обучение в форме экстерната в организациях основного среднего, общего среднего образования";

pub(super) const FREE: Text = text! { kk: "Тегін.", ru: "Бесплатно.", en: "Free of charge." };

pub(super) const ON_PAPER: Text = text! { kk: "қағаз түрінде", ru: "бумажная", en: "on paper" };

pub(super) const HEALTH: Text = text! {
    kk: "Білім алушы денсаулығына байланысты білім беру ұйымына бара алмайды.",
    ru: "Обучающийся по состоянию здоровья не может посещать организацию образования.",
    en: "The pupil cannot attend the educational organisation for reasons of health.",
};

pub(super) const ABROAD_WITH_PARENTS: Text = text! {
    kk: "Білім алушы шетелге ата-анасымен немесе оларды алмастыратын адамдармен бірге кетеді.",
    ru: "Обучающийся выезжает за рубеж с родителями или лицами, их заменяющими.",
    en: "The pupil leaves abroad with the parents or those who take their place.",
};

pub(super) const ABROAD_ALONE: Text = text! {
    kk: "Білім алушы шетелге ата-анасынсыз және оларды алмастыратын адамдарсыз кетеді.",
    ru: "Обучающийся выезжает за рубеж без родителей и лиц, их заменяющих.",
    en: "The pupil leaves abroad without the parents or those who take their place.",
};

pub(super) const GROUNDS_FROM_DOCUMENTS: Text = text! {
    kk: "Стандарт негіздерді тізбейді; олар әр құжат кімге қажет екенінен шығарылды.",
    ru: "Стандарт не перечисляет оснований; они выведены из того, кому нужен каждый документ.",
    en: "The standard lists no grounds; they follow from who needs which document.",
};

/// For the editions of 2015, whose lists only say "where necessary".
pub(super) const WHERE_NECESSARY: Text = text! {
    kk: "Мәтінде «қажет болған жағдайда» ғана делінген; қай құжат кімге қажет екенін 2016 жылғы 22 қаңтардағы редакция ажыратады, сол бойынша оқылды.",
    ru: "В тексте сказано лишь «при необходимости»; кому нужен какой документ, различает редакция от 22 января 2016 года, по ней и прочитано.",
    en: "The text only says \"where necessary\"; the edition of 22 January 2016 tells who needs which document, and it is read in that way.",
};

/// For the editions of 2015, where p. 4(4) speaks of an application "to pass the attestation".
pub(super) const THE_ONLY_APPLICATION: Text = text! {
    kk: "Мәтінде «аттестаттаудан өту үшін» өтініш делінген; қызметте бір ғана өтініш бар, сондықтан мерзім соған жатады, 2016 жылғы 22 қаңтардағы редакция да солай жазады.",
    ru: "В тексте — заявление «для прохождения аттестации»; заявление в этой услуге одно, поэтому срок относится к нему, и редакция от 22 января 2016 года пишет так же.",
    en: "The text speaks of an application \"to pass the attestation\"; the service knows one application only, so the limit is its limit, and the edition of 22 January 2016 words it so.",
};

pub(super) const CERTIFICATE_IN_SYSTEMS: Text = text! {
    kk: "Мәтінде бұл мәліметтер мемлекеттік ақпараттық жүйелерден алынады делінген; куәлікті әкелудің қажет емесі осыдан шығарылды.",
    ru: "В тексте сказано, что эти сведения поступают из государственных информационных систем; что приносить свидетельство не нужно, — вывод из этого.",
    en: "The text says that the data come from state information systems; that the certificate need not be brought is inferred from it.",
};

pub(super) const BORN_IN_2008: Condition =
    Condition::All(&[Condition::BornSince(day!(2008, 1, 1)), Condition::BornBefore(day!(2009, 1, 1))]);

pub(super) const NEITHER_BEFORE_NOR_AFTER_2008: Text = text! {
    kk: "Куәліктің көшірмесі 2008 жылға дейін туғандардан сұралады, ал мәлімет 2008 жылдан кейін берілген құжаттар бойынша жүйелерден алынады; 2008 жылдың өзі екеуіне де кірмейді.",
    ru: "Копию свидетельства требуют от родившихся до 2008 года, а сведения из систем берут по документам, выданным после 2008 года; сам 2008 год не попадает ни туда, ни сюда.",
    en: "The copy of the certificate is asked of those born before 2008, and data come from the systems for documents issued after 2008; the year 2008 itself falls in neither.",
};

pub(super) const NOT_ASKED_OF_2008: Text = text! {
    kk: "Тізбе 2008 жылы туғандардан куәлік сұрамайды, сондықтан ол талап етілмейді; мәлімет жүйеде болмаса, мұны лауазымды адам шешеді.",
    ru: "Перечень не требует свидетельства от родившихся в 2008 году, поэтому оно не требуется; если сведений в системах нет, решает должностное лицо.",
    en: "The list does not ask those born in 2008 for it, so it is not required; if the systems do not have the data, an official judges.",
};

pub(super) const PORTAL_IS_NO_CHANNEL: Text = text! {
    kk: "15-тармақ порталға жүгінгенде ЭЦҚ талап етеді, ал 3-тармақ порталды өтініш беру тәсілі ретінде атамайды.",
    ru: "Пункт 15 требует ЭЦП при обращении через портал, а пункт 3 не называет портал среди способов обращения.",
    en: "Paragraph 15 wants an electronic signature on the portal, while paragraph 3 does not name the portal as a way to apply.",
};

pub(super) const PORTAL_IS_A_RELIC: Text = text! {
    kk: "Портал арқылы өтініш берілмейді: 3-тармақ тәсілдерді түгел атайды, 15-тармақ мәтінде артық қалған.",
    ru: "Через портал не обращаются: пункт 3 называет все способы, а пункт 15 остался в тексте лишним.",
    en: "The portal is not used: paragraph 3 names all the ways to apply, and paragraph 15 is a relic of drafting.",
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

pub(super) const DAY_OF_RECEIPT: Text = text! {
    kk: "Құжаттар қабылданған күн мерзімге кірмейді.",
    ru: "День приёма не входит в срок оказания услуги.",
    en: "The day of receipt is not part of the term.",
};

pub(super) const CONSENT: Text = text! {
    kk: "Ақпараттық жүйелердегі заңмен қорғалатын құпия мәліметтерді пайдалануға көрсетілетін қызметті алушының келісімі алынады.",
    ru: "У услугополучателя берут согласие на использование сведений, составляющих охраняемую законом тайну, из информационных систем.",
    en: "The recipient's consent is taken to the use of secrets protected by law from information systems.",
};

pub(super) const SYSTEMS: Text = text! {
    kk: "Қазақстанда 2008 жылдан кейін берілген жеке басты куәландыратын құжаттар мен туу туралы куәліктердің мәліметі мемлекеттік ақпараттық жүйелерден алынады.",
    ru: "Сведения о документах, удостоверяющих личность, и свидетельствах о рождении, выданных в Казахстане после 2008 года, берут из государственных информационных систем.",
    en: "Data of identity documents and birth certificates issued in Kazakhstan after 2008 are taken from state information systems.",
};

pub(super) const AFTER_HOURS: Text = text! {
    kk: "Жұмыс уақыты аяқталғаннан кейін, демалыс және мереке күндері порталға берілген өтініш келесі жұмыс күні қабылданады.",
    ru: "Заявление, поданное на портал после окончания рабочего времени, в выходной или праздничный день, принимается следующим рабочим днём.",
    en: "A portal application made after working hours, on a day off or a holiday is accepted on the next working day.",
};

/// The service centre, which the State Corporation replaced in 2016.
pub(super) const CENTRE_RECEIPT: Text = text! {
    kk: "Халыққа қызмет көрсету орталығы (ХҚКО) қабылданған құжаттар туралы қолхат береді.",
    ru: "Центр обслуживания населения (ЦОН) выдаёт расписку о приёме документов.",
    en: "The public service centre gives a receipt for the documents.",
};

pub(super) const CENTRE_COLLECTION: Text = text! {
    kk: "Дайын құжат ХҚКО-да қолхат пен жеке басты куәландыратын құжат бойынша беріледі; өкіл нотариус куәландырған сенімхат көрсетеді.",
    ru: "В ЦОНе готовый документ выдают по расписке при предъявлении документа, удостоверяющего личность; представитель предъявляет нотариально заверенную доверенность.",
    en: "The centre hands over the result against the receipt and an identity document; a representative shows a notarised power of attorney.",
};

pub(super) const CENTRE_BOOKING: Text = text! {
    kk: "ХҚКО-ның электрондық кезегін портал арқылы брондауға болады.",
    ru: "Место в электронной очереди ЦОНа можно забронировать на портале.",
    en: "A place in the electronic queue of the centre can be booked on the portal.",
};

pub(super) const CENTRE_HOME_VISIT: Text = text! {
    kk: "Өзіне қызмет көрсету, жүріп-тұру мүмкіндігінен толық немесе ішінара айырылған адамдардың құжаттарын ХҚКО қызметкері 1414 арқылы шақырту бойынша үйіне барып қабылдайды.",
    ru: "У людей, полностью или частично утративших способность обслуживать себя и передвигаться, работник ЦОНа принимает документы на дому по вызову через 1414.",
    en: "From people who have wholly or partly lost the ability to care for themselves or to move about the employee of the service centre takes the documents at home, on a call to 1414.",
};

pub(super) const IDENTITY_CARD: Text = text! {
    kk: "Орысша мәтінде туу туралы куәліктің көшірмесі «жеке куәліктің көшірмесі болғанда» беріледі; қазақша мәтінде жеке куәліктің көшірмесінің өзі болған жағдайда беріледі.",
    ru: "По русскому тексту копию свидетельства о рождении подают «при наличии копии удостоверения личности»; по казахскому сама копия удостоверения подаётся, если она есть.",
    en: "In Russian the copy of the birth certificate goes \"with a copy of the identity card\"; in Kazakh it is the copy of the identity card that is given where there is one.",
};

pub(super) const IDENTITY_CARD_READING: Text = text! {
    kk: "Қазақша мәтін алынды: жеке куәлігі жоқ оқушыдан ол сұралмайды, түпнұсқасы сәйкестендіру үшін ғана көрсетіледі.",
    ru: "Взят казахский текст: у ученика без удостоверения его не требуют, оригинал показывают только для идентификации.",
    en: "The Kazakh text is followed: a pupil without an identity card is not asked for it, and the original is only shown for identification.",
};

pub(super) const COPY_OR_EXTRACT: Text = text! {
    kk: "Қазақша 6-тармақта нәтиже — бұйрықтың көшірмесі, ал орысша мәтінде және 1-қосымшаның екі тілдегі нысанында — бұйрықтан үзінді.",
    ru: "В казахском пункте 6 результат — копия приказа, а в русском тексте и в форме приложения 1 на обоих языках — выписка из приказа.",
    en: "The Kazakh paragraph 6 calls the result a copy of the order; the Russian text and the form of appendix 1 in both languages call it an extract.",
};

pub(super) const COPY_OR_EXTRACT_READING: Text = text! {
    kk: "Үзінді: 6-тармақ 1-қосымшаның нысанына сілтейді, ал ол үзінді деп аталады.",
    ru: "Выписка: пункт 6 отсылает к форме приложения 1, а она называется выпиской.",
    en: "An extract: paragraph 6 points to the form of appendix 1, which is called an extract.",
};

pub(super) const PROVIDER_DESK: Text = text! {
    kk: "4-тармақ көрсетілетін қызметті берушіге құжат тапсырудың шекті уақытын айтады, ал 3-тармақ оның кеңсесін өтініш беру тәсілі ретінде атамайды.",
    ru: "Пункт 4 говорит о времени ожидания при сдаче документов услугодателю, а пункт 3 не называет его канцелярию среди способов обращения.",
    en: "Paragraph 4 limits the waiting time for handing documents to the provider, while paragraph 3 does not name the provider's office as a way to apply.",
};

pub(super) const IDENTITY_CARD_SOURCE: Text = text! {
    kk: "Қазақша мәтін бойынша: жеке куәліктің көшірмесі болған жағдайда ғана; мектеп оқушысында жеке куәлік болмауы мүмкін.",
    ru: "По казахскому тексту: копия удостоверения личности — если оно есть; у школьника его может и не быть.",
    en: "As the Kazakh text puts it: the copy of the identity card is for those who have one; a pupil may have none.",
};

pub(super) const PARENT_MAY_APPLY: Text = text! {
    kk: "Ата-анасы оқушының атынан өзі өтініш бере алады.",
    ru: "Родитель может обратиться за обучающегося сам.",
    en: "A parent may apply for the pupil.",
};

pub(super) const PARENT_PROOF: Text = text! {
    kk: "Ата-ана да заңды өкіл; оны растайтын құжат — тізбедегі немесе мемлекеттік ақпараттық жүйелердегі баланың туу туралы куәлігі.",
    ru: "Родитель — тоже законный представитель; подтверждающий документ — свидетельство о рождении ребёнка из перечня или из государственных информационных систем.",
    en: "A parent is a legal representative too; the confirming document is the child's birth certificate, which is in the list or in the state information systems.",
};

pub(super) const REPRESENTATIVE_PROOF: Text = text! {
    kk: "Заңды өкіл өз өкілдігін растайтын құжатпен жүгінеді.",
    ru: "Законный представитель обращается с подтверждающим документом.",
    en: "A legal representative applies with a document that proves it.",
};

pub(super) const APPLIES: Text = text! {
    kk: "Жеке тұлғалар; өтінішті көрсетілетін қызметті алушының өзі немесе растайтын құжаты бар заңды өкілі береді.",
    ru: "Физические лица; обращается сам услугополучатель либо законный представитель с подтверждающим документом.",
    en: "Natural persons; the recipient applies, or a legal representative with a document that proves it.",
};

pub(super) const PROVIDERS: Text = text! {
    kk: "Астана және Алматы қалаларының, аудандар мен облыстық маңызы бар қалалардың жергілікті атқарушы органдары",
    ru: "местные исполнительные органы городов Астаны и Алматы, районов и городов областного значения",
    en: "local executive bodies of Astana and Almaty, of districts and of cities of regional significance",
};

pub(super) const PARTLY_AUTOMATED: Text = text! {
    kk: "электрондық (ішінара автоматтандырылған) және (немесе) қағаз түрінде",
    ru: "электронная (частично автоматизированная) и (или) бумажная",
    en: "electronic (partly automated) and/or on paper",
};

pub(super) const ELECTRONIC_OR_PRINTED: Text = text! {
    kk: "Электрондық; қағаз түрінде сұралса, басып шығарылып, мөр басылып, қол қойылады.",
    ru: "Электронная; если результат просят на бумаге, его распечатывают и заверяют печатью и подписью.",
    en: "Electronic; if paper is asked for, it is printed, sealed and signed.",
};

pub(super) const SCHOOLS: Text = text! {
    kk: "Қазақстан Республикасының негізгі орта және жалпы орта білім беру ұйымдары",
    ru: "организации основного среднего и общего среднего образования Республики Казахстан",
    en: "organisations of basic secondary and general secondary education of the Republic of Kazakhstan",
};

pub(super) const WHO_LOST: Text = text! {
    kk: "Жеке тұлғалар: құжатын жоғалтқан адамның өзі немесе кәмелетке толмаған баланың ата-анасы (заңды өкілі).",
    ru: "Физические лица: сам утративший документ либо родитель (законный представитель) несовершеннолетнего ребёнка.",
    en: "Natural persons: whoever lost the document, or a parent (legal representative) of a minor.",
};

pub(super) const DUPLICATE_OF: Text = text! {
    kk: "негізгі орта білім туралы куәліктің немесе жалпы орта білім туралы аттестаттың телнұсқасы",
    ru: "дубликат свидетельства об основном среднем образовании или аттестата об общем среднем образовании",
    en: "a duplicate of the certificate of basic secondary education or of general secondary education",
};

pub(super) const APPLICATION_TO_HEAD: Text = text! {
    kk: "құжаттың қалай жоғалғаны немесе басқа себебі жазылған, білім беру ұйымы басшысының атына өтініш (1-қосымшадағы нысан)",
    ru: "заявление на имя руководителя организации образования с обстоятельствами утери или другими причинами (по форме приложения 1)",
    en: "application to the head of the educational organisation that tells how the document was lost or another reason (form of appendix 1)",
};

pub(super) const APPLICATION_WITH_REASON: Text = text! {
    kk: "құжаттың қалай жоғалғаны немесе басқа себебі жазылған өтініш (1-қосымшадағы нысан)",
    ru: "заявление с обстоятельствами утери или другими причинами (по форме приложения 1)",
    en: "application that tells how the document was lost or another reason (form of appendix 1)",
};

pub(super) const IDENTITY_OR_PARENTS: Text = text! {
    kk: "көрсетілетін қызметті алушының немесе кәмелетке толмаған баланың ата-анасының (заңды өкілінің) жеке басын куәландыратын құжат",
    ru: "документ, удостоверяющий личность услугополучателя либо родителя (законного представителя) несовершеннолетнего ребёнка",
    en: "identity document of the recipient, or of the parent (legal representative) of a minor",
};

pub(super) const CHILDS_CERTIFICATE: Text = text! {
    kk: "баланың туу туралы куәлігінің көшірмесі",
    ru: "копия свидетельства о рождении ребёнка",
    en: "copy of the child's birth certificate",
};

pub(super) const CERTIFICATE_WITH_PARENT: Text = text! {
    kk: "Куәлік ата-ананың (заңды өкілдің) құжатымен бірге аталған, ал екінші нұсқа — көрсетілетін қызметті алушының өз құжаты; сондықтан өзі жүгінген адамнан куәлік сұралмайды.",
    ru: "Свидетельство названо вместе с документом родителя (законного представителя), а второй вариант — документ самого услугополучателя; поэтому у того, кто обращается сам, свидетельства не требуют.",
    en: "The certificate goes with the document of the parent (legal representative), and the other way is the recipient's own document; so those who apply for themselves are not asked for it.",
};

pub(super) const PARENT_OF_MINOR: Text = text! {
    kk: "Кәмелетке толмаған баланың атынан ата-анасы (заңды өкілі) өз құжатымен және баланың туу туралы куәлігімен жүгінеді.",
    ru: "За несовершеннолетнего ребёнка обращается родитель (законный представитель) со своим документом и свидетельством о рождении ребёнка.",
    en: "For a minor a parent (legal representative) applies with their own document and the child's birth certificate.",
};

pub(super) const NOTHING_MORE_OF_PARENT: Text = text! {
    kk: "Тізбе ата-анадан (заңды өкілден) осы құжаттардан басқа ештеңе сұрамайды.",
    ru: "Кроме этих документов, перечень ничего не требует от родителя (законного представителя).",
    en: "Beyond these documents the list asks nothing of a parent (legal representative).",
};

pub(super) const SCHOOL_IN_TURN: Text = text! {
    kk: "Білім беру ұйымында алдын ала жазылу да, жеделдетілген қызмет те жоқ: кезек тәртібімен қабылданады.",
    ru: "В организации образования принимают в порядке очереди, без предварительной записи и ускоренного обслуживания.",
    en: "The educational organisation serves in turn, without booking or fast service.",
};

/// For externat, where both languages ask those born before 2008.
pub(super) const CERTIFICATE_ISSUED_AGAIN: Text = text! {
    kk: "Тізбе куәліктің көшірмесін 2008 жылға дейін туғандардан сұрайды, ал сол 9-тармақ бойынша Қазақстанда 2008 жылдан кейін берілген (оның ішінде қайта берілген) куәліктің мәліметін көрсетілетін қызметті беруші жүйелерден алады.",
    ru: "Перечень требует копию свидетельства от родившихся до 2008 года, а по тому же пункту 9 сведения о свидетельстве, выданном (в том числе повторно) в Казахстане после 2008 года, услугодатель получает из информационных систем.",
    en: "The list asks those born before 2008 for a copy of the certificate, while by the same paragraph 9 the provider takes the data of a certificate issued (issued again, too) in Kazakhstan after 2008 from the systems.",
};

pub(super) const OLD_CERTIFICATE: Text = text! {
    kk: "Куәлік 2008 жылдан кейін (қайта) берілген болса, мәліметі жүйелерде болуы мүмкін; бұл туған жылға емес, куәліктің берілген жылына байланысты.",
    ru: "Если свидетельство выдано (повторно) после 2008 года, сведения о нём могут быть в системах: это зависит от года выдачи свидетельства, а не от года рождения.",
    en: "If the certificate was issued (again) after 2008, its data may be in the systems: that depends on the year in which the certificate was issued, not on that of birth.",
};

/// For duplicates, where the two languages ask people of different years.
pub(super) const CERTIFICATE_OF_WHICH_YEAR: Text = text! {
    kk: "Орысша мәтін куәліктің көшірмесін 2008 жылға дейін туған баладан, қазақша мәтін 2008 жылы туған баладан сұрайды, ал Қазақстанда 2008 жылдан кейін берілген куәліктің мәліметі сол 9-тармақ бойынша жүйелерден алынады.",
    ru: "Русский текст требует копию свидетельства для ребёнка, родившегося до 2008 года, казахский — для родившегося в 2008 году, а сведения о свидетельстве, выданном в Казахстане после 2008 года, по тому же пункту 9 получают из информационных систем.",
    en: "The Russian text asks for a copy of the certificate of a child born before 2008, the Kazakh one of a child born in 2008, while by the same paragraph 9 the data of a certificate issued in Kazakhstan after 2008 come from the systems.",
};

pub(super) const OF_WHICH_YEAR_READING: Text = text! {
    kk: "2009 жылдан бастап туған балаға көшірме керек емес; бұрын туған баланың куәлігі болмаса, лауазымды адам шешеді.",
    ru: "Для родившихся с 2009 года копия не требуется; если нет свидетельства ребёнка, родившегося раньше, решает должностное лицо.",
    en: "No copy is needed for those born since 2009; where that of a child born earlier is missing, an official judges.",
};

pub(super) const WHERE_NECESSARY_ONLY: Text = text! {
    kk: "Тізбеде оның жанында «қажет болған жағдайда» делінген, бірақ қай жағдайда екені айтылмаған.",
    ru: "В перечне при этом документе стоит «при необходимости», но не сказано, когда он необходим.",
    en: "The list says \"where necessary\" beside it, and does not say when that is.",
};

pub(super) const CLOSED_ORGANISATION: Text = text! {
    kk: "Телнұсқаны білім беру ұйымының өзі береді; жабылған ұйым туралы стандарт ештеңе айтпайды, телнұсқаны кім беретінін лауазымды адам шешеді.",
    ru: "Дубликат выдаёт сама организация образования; о закрытой организации стандарт ничего не говорит, и кто выдаст дубликат, решает должностное лицо.",
    en: "The educational organisation itself issues the duplicate; the standard says nothing of one that is closed, and who issues it then an official judges.",
};

/// A representative by power of attorney is named for collecting alone: the row stands for no channel of applying.
pub(super) const PROXY_COLLECTS: Text = text! {
    kk: "Сенімхат бойынша өкілді стандарт тек Мемлекеттік корпорациядан (ХҚКО-дан) дайын құжатты алу үшін атайды, өтініш беруші ретінде атамайды.",
    ru: "Представителя по доверенности стандарт называет только для получения готового документа в Государственной корпорации (ЦОНе), а не как заявителя.",
    en: "The standard names a representative by power of attorney only for collecting the result at the State Corporation (the service centre), not as an applicant.",
};

pub(super) const NOTARISED_POWER: Text = text! {
    kk: "Дайын құжатты өкілге нотариус куәландырған сенімхат бойынша береді.",
    ru: "Готовый документ представителю выдают по нотариально заверенной доверенности.",
    en: "The result is handed over to a representative on a notarised power of attorney.",
};

pub(super) const COLLECTED_ON_A_POWER: Quote = quote! {
    kk: "жеке тұлғаны куәландыратын құжатты (немесе оның өкілінің нотариалды расталған сенімхатын) көрсеткен кезде",
    ru: "при предъявлении документа, удостоверяющего личность (либо его представителя по нотариально заверенной доверенности)",
};

pub(super) const WHOSE_SIGNATURE: Text = text! {
    kk: "Электрондық сұрау салуға «көрсетілетін қызметті алушының» ЭЦҚ қойылады; 9-тармақта бұл сөз бірде өтініш берушіні, бірде оқушыны білдіреді (оның туу туралы куәлігі, шетелде оқитынын растайтын құжат).",
    ru: "Электронный запрос подписывают ЭЦП «услугополучателя»; в пункте 9 этим словом назван то заявитель, то ученик (его свидетельство о рождении, документ на его имя об обучении за рубежом).",
    en: "The electronic request is signed with the signature of \"the recipient of the service\"; in paragraph 9 that word means now the applicant, now the pupil (whose birth certificate and proof of study abroad it speaks of).",
};

pub(super) const WHOSE_SIGNATURE_READING: Text = text! {
    kk: "Қол қоятын — өтініш беруші; өтінішті бір адам беріп, оған оқушы қол қойса, лауазымды адам шешеді.",
    ru: "Подписывает заявитель; если обращается один, а подписывает ученик, решает должностное лицо.",
    en: "The applicant signs; where one person applies and the pupil signs, an official judges.",
};

pub(super) const COMPLAINT_TO_PROVIDER: Text = text! {
    kk: "Шағым көрсетілетін қызметті берушінің басшысына жазбаша беріледі.",
    ru: "Жалобу подают в письменном виде на имя руководителя услугодателя.",
    en: "A complaint is made in writing to the head of the provider.",
};

pub(super) const COMPLAINT_TO_AKIMAT: Text = text! {
    kk: "Шағым республикалық маңызы бар қаланың, астананың, ауданның (облыстық маңызы бар қаланың) жергілікті атқарушы органының басшысына жазбаша беріледі.",
    ru: "Жалобу подают в письменном виде на имя руководителя местного исполнительного органа города республиканского значения, столицы, района (города областного значения).",
    en: "A complaint is made in writing to the head of the local executive body of the city of republican significance, of the capital, of the district (city of regional significance).",
};

pub(super) const COMPLAINT_TERMS: Text = text! {
    kk: "Шағым тіркелген күнінен бастап бес жұмыс күні ішінде, қызмет көрсету сапасын бағалау және бақылау жөніндегі уәкілетті органға берілгені он бес жұмыс күні ішінде қаралады; келіспеген жағдайда сотқа жүгінуге болады.",
    ru: "Жалобу рассматривают в течение пяти рабочих дней со дня её регистрации, поданную в уполномоченный орган по оценке и контролю за качеством услуг — в течение пятнадцати; при несогласии можно обратиться в суд.",
    en: "A complaint is considered within five working days of its registration, one made to the authorised body that assesses and controls the quality of services within fifteen; whoever disagrees may go to court.",
};

pub(super) const COMPLAINT_TERMS_QUOTED: Quote = quote! {
    kk: "тіркелген күнінен бастап бес жұмыс күні ішінде; он бес жұмыс күні ішінде",
    ru: "в течение пяти рабочих дней со дня ее регистрации; в течение пятнадцати рабочих дней",
};

pub(super) const COMPLAINT_AGAINST_CENTRE: Text = text! {
    kk: "ХҚКО қызметкеріне шағым ХҚКО басшысына беріледі.",
    ru: "Жалобу на работника ЦОНа подают руководителю ЦОНа.",
    en: "A complaint against a employee of the service centre goes to the head of the centre.",
};

pub(super) const COMPLAINT_AGAINST_CORPORATION: Text = text! {
    kk: "Мемлекеттік корпорация қызметкеріне шағым Мемлекеттік корпорацияның басшысына беріледі.",
    ru: "Жалобу на работника Государственной корпорации подают руководителю Государственной корпорации.",
    en: "A complaint against a employee of the State Corporation goes to the head of the State Corporation.",
};

pub(super) const fn grade_not_covered(channels: &'static [Channel], at: Source) -> Caution {
    Caution {
        code: Code::GradeNotCovered,
        fact: FactId::Grade,
        when: Condition::Below(FactId::Grade, 5),
        channels,
        judged: true,
        no_estimate: false,
        text: externat::GRADE_NOT_COVERED,
        at,
    }
}

pub(super) const fn age(years: u8, kind: AgeKind, at: Source) -> AgeLimit {
    AgeLimit { years, kind, on: AgeDay::Submission, except: None, breach: Outcome::Judgement, open: None, at }
}

/// Of the editions of 2015: the Law on Education was not read in the text of those days.
pub(super) const AGES_OF_2015: &[AgeLimit] = &[
    age(9, AgeKind::AtLeast, at!((app 2, title)).read_as(externat::TOO_YOUNG)),
    age(21, AgeKind::Under, at!((app 2, title)).read_as(externat::TOO_OLD)),
];

pub(super) const SIGNED_REQUEST: Text = text! {
    kk: "көрсетілетін қызметті алушының ЭЦҚ-сы қойылған электрондық сұрау салу",
    ru: "электронный запрос, подписанный ЭЦП услугополучателя",
    en: "electronic request signed with the recipient's electronic signature",
};

pub(super) const CONCLUSION: Text = text! {
    kk: "дәрігерлік-консультативтік комиссияның қорытындысы (035-1/у нысаны)",
    ru: "заключение врачебно-консультационной комиссии (форма 035-1/у)",
    en: "conclusion of the medical consultative commission (form 035-1/u)",
};

pub(super) const CONCLUSION_COPY: Text = text! {
    kk: "дәрігерлік-консультативтік комиссия қорытындысының (035-1/у нысаны) электрондық көшірмесі",
    ru: "электронная копия заключения врачебно-консультационной комиссии (форма 035-1/у)",
    en: "electronic copy of the conclusion of the medical consultative commission (form 035-1/u)",
};

pub(super) const RESIDENCE: Text = text! {
    kk: "ата-анасының немесе оларды алмастыратын адамдардың шетелде уақытша тұратыны туралы анықтама",
    ru: "справка о временном проживании за рубежом родителей или лиц, их заменяющих",
    en: "certificate of the temporary residence abroad of the parents or those who take their place",
};

pub(super) const RESIDENCE_COPY: Text = text! {
    kk: "ата-анасының немесе оларды алмастыратын адамдардың шетелде уақытша тұратыны туралы анықтаманың электрондық көшірмесі",
    ru: "электронная копия справки о временном проживании за рубежом родителей или лиц, их заменяющих",
    en: "electronic copy of the certificate of the temporary residence abroad of the parents or those who take their place",
};

pub(super) const CERTIFICATE: Text = text! {
    kk: "оқушының туу туралы куәлігінің көшірмесі",
    ru: "копия свидетельства о рождении услугополучателя",
    en: "copy of the pupil's birth certificate",
};

pub(super) const CERTIFICATE_COPY: Text = text! {
    kk: "оқушының туу туралы куәлігінің электрондық көшірмесі",
    ru: "электронная копия свидетельства о рождении услугополучателя",
    en: "electronic copy of the pupil's birth certificate",
};

pub(super) const IDENTITY_CARD_NAME: Text = text! {
    kk: "оқушының жеке куәлігінің көшірмесі (бар болса; жеке басын сәйкестендіру үшін түпнұсқасы көрсетіледі)",
    ru: "копия удостоверения личности услугополучателя, если оно есть (оригинал — для идентификации личности)",
    en: "copy of the pupil's identity card, where there is one (the original is shown for identification)",
};

pub(super) const DUPLICATE_BIRTH_CERTIFICATE: Document = Document {
    id: DocumentId::BirthCertificate,
    name: CHILDS_CERTIFICATE,
    channels: &[Office, StateCorporation],
    form: None,
    instead: &[],
    needed: Condition::All(&[
        Condition::Any(&[
            Condition::BornBefore(day!(2008, 1, 1)),
            Condition::All(&[Condition::BornSince(day!(2008, 1, 1)), Condition::BornBefore(day!(2009, 1, 1))]),
        ]),
        Condition::Role(&[Role::Parent, Role::LegalRepresentative]),
    ]),
    lack: Lack::Disputed(Statement {
        text: CERTIFICATE_OF_WHICH_YEAR,
        at: at!((app 3, p 9 (2)), (app 3, p 9)).read_as(OLD_CERTIFICATE).quoting(quote! {
            kk: "туу туралы куәлігінің (2008 жылы туылған жағдайда) көшірмесі",
            ru: "копия свидетельства о рождении (в случае рождения до 2008 года)",
        }),
    }),
    validity: None,
    from_state_systems: Some(FromStateSystems {
        when: Condition::BornSince(day!(2009, 1, 1)),
        at: at!((app 3, p 9)).read_as(CERTIFICATE_IN_SYSTEMS),
    }),
    at: at!((app 3, p 9 (2))).read_as(CERTIFICATE_WITH_PARENT),
};

pub(super) const EXTERNAT_REPRESENTATION: &[Representation] = &[
    Representation {
        roles: &[Role::Parent],
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        proof: Proof::None,
        text: PARENT_MAY_APPLY,
        collecting: None,
        at: at!((app 2, p 9)).read_as(PARENT_PROOF),
    },
    Representation {
        roles: &[Role::LegalRepresentative],
        channels: &[StateCorporation, Portal],
        when: Condition::Always,
        proof: Proof::Document,
        text: REPRESENTATIVE_PROOF,
        collecting: None,
        at: at!((app 2, p 9)),
    },
    Representation {
        roles: &[Role::Proxy],
        channels: &[],
        when: Condition::Always,
        proof: Proof::NotarisedPower,
        text: PROXY_COLLECTS,
        collecting: Some(Statement { text: NOTARISED_POWER, at: at!((app 2, p 9)).quoting(COLLECTED_ON_A_POWER) }),
        at: at!((app 2, p 9)),
    },
];

pub(super) const DUPLICATE_REPRESENTATION: &[Representation] = &[
    Representation {
        roles: &[Role::Parent, Role::LegalRepresentative],
        channels: &[Office, StateCorporation],
        when: Condition::YoungerThan(18),
        proof: Proof::None,
        text: PARENT_OF_MINOR,
        collecting: None,
        at: at!((app 3, p 9 (2))).read_as(NOTHING_MORE_OF_PARENT).quoting(quote! {
            kk: "кәмелетке толмаған баланың ата-анасының (заңды өкілінің)",
            ru: "родителя (законного представителя) несовершеннолетнего ребенка",
        }),
    },
    Representation {
        roles: &[Role::Proxy],
        channels: &[],
        when: Condition::Always,
        proof: Proof::NotarisedPower,
        text: PROXY_COLLECTS,
        collecting: Some(Statement { text: NOTARISED_POWER, at: at!((app 3, p 9)).quoting(COLLECTED_ON_A_POWER) }),
        at: at!((app 3, p 9)),
    },
];

pub(super) const EXTERNAT_HOURS: &[Hours] = &[
    Hours {
        desk: Desk::Provider,
        opens: None,
        closes: None,
        in_variants: false,
        lunch: Some((clock!(13:00), clock!(14:30))),
        reception: None,
        at: at!((app 2, p 8 (1))),
    },
    Hours {
        desk: Desk::StateCorporation,
        opens: Some(clock!(9:00)),
        closes: Some(clock!(20:00)),
        in_variants: false,
        lunch: None,
        reception: None,
        at: at!((app 2, p 8 (2))),
    },
    Hours {
        desk: Desk::Portal,
        opens: None,
        closes: None,
        in_variants: false,
        lunch: None,
        reception: None,
        at: at!((app 2, p 8 (3))),
    },
];

pub(super) const LACK_OF_CERTIFICATE: Lack = Lack::Disputed(Statement {
    text: CERTIFICATE_ISSUED_AGAIN,
    at: at!((app 2, p 9 (5)), (app 2, p 9)).read_as(OLD_CERTIFICATE).quoting(quote! {
        kk: "2008 жылға дейін туған жағдайда; Қазақстан Республикасы аумағында 2008 жылдан кейін шығарылған (…) туу туралы куәлік туралы мәліметтерді тиісті мемлекеттік ақпараттық жүйелерден (…) алады",
        ru: "в случае рождения до 2008 года; Сведения о (…) свидетельстве о рождении, произведенным на территории Республики Казахстан после 2008 года",
    }),
});

pub(super) const RESIDENCE_CERTIFICATE: Document = Document {
    id: DocumentId::ResidenceAbroadCertificate,
    name: RESIDENCE,
    channels: &[StateCorporation],
    form: None,
    instead: &[],
    needed: Condition::ground(Choice::AbroadWithParents),
    lack: Lack::Disputed(Statement {
        text: WHERE_NECESSARY_ONLY,
        at: at!((app 2, p 9 (3))).quoting(quote! { kk: "(қажет болған жағдайда)", ru: "(при необходимости)" }),
    }),
    validity: None,
    from_state_systems: None,
    at: at!((app 2, p 9 (3))).read_as(WHERE_NECESSARY),
};

pub(super) const NAMED_DUPLICATE: Rules = Rules::of(
    Service::EducationDocumentDuplicate,
    text! {
        kk: "Негізгі орта, жалпы орта білім туралы құжаттардың телнұсқаларын беру",
        ru: "Выдача дубликатов документов об основном среднем, общем среднем образовании",
        en: "Duplicates of documents of basic secondary and general secondary education",
    },
    at!((app 3, title)),
);

pub(super) const DUPLICATE_IDENTITY: Document = Document {
    id: DocumentId::IdentityDocument,
    name: IDENTITY_OR_PARENTS,
    channels: &[Office, StateCorporation],
    form: None,
    instead: &[],
    needed: Condition::Always,
    lack: Lack::Fault,
    validity: None,
    from_state_systems: None,
    at: at!((app 3, p 9 (2))),
};

pub(super) const DUPLICATE_APPLICATION_AT_CORPORATION: Document = Document {
    id: DocumentId::Application,
    name: APPLICATION_WITH_REASON,
    channels: &[StateCorporation],
    form: None,
    instead: &[],
    needed: Condition::Always,
    lack: Lack::Fault,
    validity: None,
    from_state_systems: None,
    at: at!((app 3, p 9 (1))),
};

pub(super) const DUPLICATE_APPLICATION_AT_OFFICE: Document = Document {
    id: DocumentId::Application,
    name: APPLICATION_TO_HEAD,
    channels: &[Office],
    form: None,
    instead: &[],
    needed: Condition::Always,
    lack: Lack::Fault,
    validity: None,
    from_state_systems: None,
    at: at!((app 3, p 9 (1))),
};

pub(super) const EXTERNAT_APPLICATION_ON_PORTAL: Document = Document {
    id: DocumentId::Application,
    name: SIGNED_REQUEST,
    channels: &[Portal],
    form: None,
    instead: &[],
    needed: Condition::Always,
    lack: Lack::Fault,
    validity: None,
    from_state_systems: None,
    at: at!((app 2, p 9 (1))),
};

pub(super) const NAMED_EXTERNAT_IN_2015: Rules = Rules::of(
    Service::ExternatPermit,
    text! {
        kk: "Негізгі орта, жалпы орта білім беру ұйымдарында экстернат нысанында оқуға рұқсат беру",
        ru: EXTERNAT_NAME_RU,
        en: EXTERNAT_NAME_EN,
    },
    at!((app 2, title)),
);

pub(super) const COPY_OR_EXTRACT_CONFLICT: Conflict = Conflict {
    id: "copy-or-extract",
    bears: Bears::Nothing,
    channels: &[StateCorporation, Portal],
    when: Condition::Always,
    text: COPY_OR_EXTRACT,
    reading: COPY_OR_EXTRACT_READING,
    at: at!((app 2, p 6)),
};

pub(super) const PORTAL_SIGNATURE: Conflict = Conflict {
    id: "portal-signature",
    bears: Bears::Nothing,
    channels: &[Portal],
    when: Condition::Always,
    text: PORTAL_IS_NO_CHANNEL,
    reading: PORTAL_IS_A_RELIC,
    at: at!((app 3, p 3), (app 3, p 15)),
};

pub(super) const WHOSE_SIGNATURE_CONFLICT: Conflict = Conflict {
    id: "whose-signature",
    bears: Bears::Nothing,
    channels: &[Portal],
    when: Condition::Always,
    text: WHOSE_SIGNATURE,
    reading: WHOSE_SIGNATURE_READING,
    at: at!((app 2, p 9)),
};

pub(super) const DUPLICATE_KEEPING: Option<Keeping> = Some(Keeping {
    channel: StateCorporation,
    duration: Duration { amount: 1, unit: Unit::Months },
    resent_within: Duration { amount: 1, unit: Unit::WorkingDays },
    at: at!((app 3, p 9)),
});

pub(super) const EXTERNAT_KEEPING: Option<Keeping> = Some(Keeping {
    channel: StateCorporation,
    duration: Duration { amount: 1, unit: Unit::Months },
    resent_within: Duration { amount: 1, unit: Unit::WorkingDays },
    at: at!((app 2, p 9)),
});

pub(super) const DUPLICATE_TERMS: &[Term] = &[Term {
    channels: &[Office, StateCorporation],
    duration: Duration { amount: 15, unit: Unit::WorkingDays },
    at: at!((app 3, p 4 (1))),
}];

pub(super) const EXTERNAT_TERMS: &[Term] = &[Term {
    channels: &[StateCorporation, Portal],
    duration: Duration { amount: 15, unit: Unit::WorkingDays },
    at: at!((app 2, p 4 (1))),
}];

pub(super) const GROUND_ABROAD_WITH_PARENTS: GroundRule = GroundRule {
    ground: Choice::AbroadWithParents,
    text: ABROAD_WITH_PARENTS,
    at: at!((app 2, p 9 (3))).read_as(GROUNDS_FROM_DOCUMENTS),
};

pub(super) const GROUND_ABROAD_ALONE_IN_2015: GroundRule = GroundRule {
    ground: Choice::AbroadAlone,
    text: ABROAD_ALONE,
    at: at!((app 2, p 9 (3))).read_as(GROUNDS_FROM_DOCUMENTS),
};

pub(super) const GROUND_HEALTH: GroundRule =
    GroundRule { ground: Choice::Health, text: HEALTH, at: at!((app 2, p 9 (2))).read_as(GROUNDS_FROM_DOCUMENTS) };
