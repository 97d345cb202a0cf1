//! Order No 172 of 7 April 2015: standards of services in preschool education.

pub(in crate::rulebook) mod e2015_04_07;
pub(in crate::rulebook) mod e2017_10_11;
pub(in crate::rulebook) mod unseen;

use crate::law::{Address, Text};
use crate::{adilet, text};

const URL: Option<Address> = Some(adilet!("V1500010981"));

const TITLE: Text = text! {
    kk: "Мектепке дейінгі тәрбие мен оқыту саласында жергілікті атқарушы органдар көрсететін мемлекеттік қызметтер стандарттарын бекіту туралы",
    ru: "Об утверждении стандартов государственных услуг, оказываемых местными исполнительными органами в сфере дошкольного воспитания и обучения",
    en: "On approval of the standards of public services provided by local executive bodies in preschool education and training",
};

const AGE_IN_THE_NAME: Text = text! {
    kk: "«7 жасқа дейін» деген сөз тек қызметтің атауында бар; бірде-бір тармақ жасты қай күнге есептеуді айтпайды және оны бас тарту негізі етпейді. Өтініш берілген күнгі толық жас алынды, шешімді адам қабылдайды.",
    ru: "Слова «до 7 лет» есть только в названии услуги; ни один пункт не говорит, на какой день считать возраст, и не делает его основанием отказа. Взяты полные годы на день подачи, решает должностное лицо.",
    en: "Only the name of the service says \"under 7\"; no paragraph says on which day the age counts or makes it a ground of refusal. Full years on the day of the application are taken, and a person has to judge.",
};

const SHOWN_AND_IN_SYSTEMS: Text = text! {
    kk: "Тізім туу туралы куәлікті, жеке басты куәландыратын құжатты және бірінші кезектегі орынға құқықты растайтын құжаттарды сұрайды, ал сол тармақ бұл мәліметтер мемлекеттік ақпараттық жүйелерден алынады дейді.",
    ru: "Перечень требует свидетельство о рождении, удостоверение личности и документы о праве на первоочередное место, а тот же пункт говорит, что эти сведения берут из государственных информационных систем.",
    en: "The list asks for the birth certificate, the identity document and proofs of a priority right, while the same paragraph says that these data come from state information systems.",
};

const SHOWN_TO_IDENTIFY: Text = text! {
    kk: "Тізімдегі құжаттар көрсетіледі: олар сәйкестендіру үшін керек, ал жүйелер олардың мәліметін растайды.",
    ru: "Документы перечня предъявляют: они нужны для идентификации, а системы подтверждают их данные.",
    en: "The documents of the list are shown: they identify the person, and the systems confirm their data.",
};

const TWO_BREAKS: Text = text! {
    kk: "Жұмыс кестесінде түскі үзіліс 13.00–14.00, ал құжат қабылдау кестесінде 13.00–14.30.",
    ru: "В графике работы перерыв 13.00–14.00, а в графике приёма документов 13.00–14.30.",
    en: "The work schedule has its break from 13:00 to 14:00, the reception of documents from 13:00 to 14:30.",
};

const BOTH_BREAKS: Text = text! {
    kk: "Екеуі де сақталды: жұмыс уақыты бойынша 14.00, құжат қабылдау бойынша 14.30.",
    ru: "Оставлены оба: для рабочего времени 14.00, для приёма документов 14.30.",
    en: "Both are kept: 14:00 for the working hours, 14:30 for the reception of documents.",
};

const FREE: Text = text! { kk: "Тегін.", ru: "Бесплатно.", en: "Free of charge." };

const ADMISSION_PROVIDER: Text = text! {
    kk: "барлық үлгідегі және түрдегі мектепке дейінгі ұйымдар",
    ru: "дошкольные организации всех типов и видов",
    en: "preschool organisations of all types and kinds",
};

const PARENT_OR_REPRESENTATIVE: Text = text! {
    kk: "Жеке тұлға: баланың ата-анасының бірі немесе заңды өкілі.",
    ru: "Физическое лицо: один из родителей или законный представитель ребёнка.",
    en: "A natural person: one of the child's parents or a legal representative.",
};

const ON_PAPER: Text = text! { kk: "қағаз түрінде", ru: "бумажная", en: "on paper" };

const FULLY_AUTOMATED: Text = text! {
    kk: "электрондық (толық автоматтандырылған) және (немесе) қағаз түрінде",
    ru: "электронная (полностью автоматизированная) и (или) бумажная",
    en: "electronic (fully automated) and/or on paper",
};

const PARENTS_IDENTITY: Text = text! {
    kk: "ата-анасының бірінің немесе заңды өкілдің жеке басын куәландыратын құжат (сәйкестендіру үшін)",
    ru: "документ, удостоверяющий личность одного из родителей или законного представителя (для идентификации)",
    en: "identity document of one of the parents or of the legal representative (for identification)",
};

const HEALTH_CERTIFICATE: Text = text! {
    kk: "баланың денсаулығы туралы анықтама",
    ru: "справка о состоянии здоровья ребёнка",
    en: "certificate of the child's health",
};

const PARENT_QUEUES: Text = text! {
    kk: "Баланы кезекке ата-анасының бірі немесе заңды өкілі қояды.",
    ru: "Ребёнка ставит в очередь один из родителей или законный представитель.",
    en: "One of the parents or a legal representative puts the child in the queue.",
};

const CONSENT: Text = text! {
    kk: "Ақпараттық жүйелердегі заңмен қорғалатын құпия мәліметтерді пайдалануға келісім алынады; ол өтініштің нысанында да бар.",
    ru: "Берётся согласие на использование охраняемых законом сведений из информационных систем; оно есть и в форме заявления.",
    en: "Consent is taken to the use of legally protected data in information systems; the application form has it too.",
};

const WAITING: Text = text! {
    kk: "Құжат тапсыру үшін күту уақыты — ең көбі 15 минут.",
    ru: "Ожидание при сдаче документов — не более 15 минут.",
    en: "Waiting to hand in the documents takes at most 15 minutes.",
};

const SERVING: Text = text! {
    kk: "Қызмет көрсету уақыты — ең көбі 15 минут.",
    ru: "Обслуживание — не более 15 минут.",
    en: "Being served takes at most 15 minutes.",
};

const RECEPTION: Text = text! {
    kk: "Көрсетілетін қызметті беруші өтініштерді сағат 9.00-ден 17.30-ға дейін, 13.00–14.30 түскі үзіліспен қабылдайды; алдын ала жазылу да, жеделдетілген қызмет те жоқ.",
    ru: "Услугодатель принимает заявления с 9.00 до 17.30 с перерывом 13.00–14.30, в порядке очереди, без предварительной записи и ускоренного обслуживания.",
    en: "The provider accepts applications from 9:00 to 17:30 with a break from 13:00 to 14:30, in turn, without booking or fast service.",
};

const AKIMAT: Text = text! {
    kk: "Кент, ауыл, ауылдық округ әкімдігіне құжаттардың түпнұсқалары (сәйкестендіру үшін) мен көшірмелері беріледі.",
    ru: "В акимат посёлка, села, сельского округа подают оригиналы (для идентификации) и копии документов.",
    en: "The akimat of a settlement, village or rural district is given originals (for identification) and copies.",
};

const PARENT_HANDS_IN: Text = text! {
    kk: "Құжаттарды баланың ата-анасының бірі немесе заңды өкілі тапсырады.",
    ru: "Документы подаёт один из родителей или законный представитель ребёнка.",
    en: "One of the parents or a legal representative of the child hands in the documents.",
};

const WAITING_FOR_RECEPTION: Text = text! {
    kk: "Құжаттар қабылданғанша күту уақыты — ең көбі 15 минут.",
    ru: "Ожидание до приёма документов — не более 15 минут.",
    en: "Waiting for the documents to be taken lasts at most 15 minutes.",
};
