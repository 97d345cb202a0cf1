//! Headings and labels of the pages.

use crate::law::{Bears, Text};
use crate::report::RuleKind::{self, *};
use crate::text;

macro_rules! labels {
    ($($name:ident = $kk:literal, $ru:literal, $en:literal;)+) => {
        $(pub(super) const $name: Text = text! { kk: $kk, ru: $ru, en: $en };)+
    };
}

labels! {
    INTERPRETATION = "Түсіндіру.", "Толкование.", "Interpretation.";
    WORDING = "Сөзбе-сөз", "Дословно", "Word for word";
    IN_KAZAKH = "Қазақша:", "На казахском:", "In Kazakh:";
    IN_RUSSIAN = "Орысша:", "На русском:", "In Russian:";
    PAGES = "Хабарлаған беттер:", "Кто сообщает:", "Reported by:";
    CITED = "Акт:", "Акт:", "Act:";
    REGION = "Өңір:", "Регион:", "Region:";
    SERVICES = "Қызметтер:", "Услуги:", "Services:";
    ADOPTED = "Қабылданған күні:", "Дата принятия:", "Adopted:";
    REGISTERED = "Мемлекеттік тіркелген күні:", "Государственная регистрация:", "State registration:";
    PUBLISHED = "Алғаш ресми жарияланған күні:", "Первое официальное опубликование:", "First official publication:";
    FROM = "Қолданысқа енгізілген күні:", "Дата введения в действие:", "In force from:";
    REPORTED_SINCE = "Хабар бойынша басталған күні:", "Начало, по сообщениям:", "Reported since:";
    REPORTED_TO = "Хабар бойынша аяқталған күні:", "Конец, по сообщениям:", "Reported to have ended on:";
    TO = "Күшін жойған күні:", "Дата утраты силы:", "Out of force from:";
    BASIS = "Негізі:", "Основание:", "Basis:";
    VERIFIED = "Деректер мәтінмен соңғы рет салыстырылған күн:", "Данные сверены с текстом:", "Last compared with the text:";
    LOOKED_FOR = "Соңғы рет ізделген күн:", "Последний раз искали:", "Last looked for:";
    READ = "Оқылған мәтін:", "Что прочитано:", "What was read:";
    TOGETHER = "Мынамен бірге қолданылады:", "Применяется вместе с:", "Applied together with:";
    BEFORE = "Бұған дейін:", "До неё:", "Before it:";
    AFTER = "Бұдан кейін:", "После неё:", "After it:";
    WHAT_CHANGED = "не өзгерді", "что изменилось", "what changed";
    OFFICIAL_NAME = "Қызметтің атауы", "Наименование услуги", "Name of the service";
    UNTIL = "Осы қызмет бойынша күшін жойған күні:", "Дата утраты силы для этой услуги:", "Out of force for this service from:";
    NAME_AT = "Қызметтің атауы:", "Наименование услуги:", "Name of the service:";
    UNKNOWN_DAY = "белгісіз", "неизвестно", "not known";
    NO_ADDRESS = "мәтіннің ресми дерекқордағы мекенжайы анықталмаған", "адрес текста в официальной базе не установлен", "the address of the text in the official database is not known";
    TEXT_OF_ACT = "ресми мәтін", "официальный текст", "official text";
    CONFLICTS = "Қайшылықтар", "Противоречия", "Contradictions";
    DECIDES = "Жауапты өзгертеді", "Меняют ответ", "They change an answer";
    ON_TERM = "Мерзім туралы: есептелген күн болжам болып қалады", "О сроке: рассчитанный день остаётся предварительным", "On the term: the day counted is no more than an estimate";
    ON_RECEPTION = "Қабылдау уақыты туралы: мәтіндер екі түрлі айтатын уақытта есептелген күн болжам болып қалады", "О времени приёма: там, где тексты расходятся, рассчитанный день остаётся предварительным", "On the time of reception: where the texts differ the day counted is no more than an estimate";
    ON_START = "Мерзімнің басталуы туралы: өтініш кейін тіркелсе, есептелген күн болжам болып қалады", "О начале срока: если регистрация позже подачи, рассчитанный день остаётся предварительным", "On the start of the term: where registration comes later than the application, the day counted is no more than an estimate";
    ON_CONFIRMATION = "Нәтижені растау туралы: есептелген уақыт болжам болып қалады", "О подтверждении результата: рассчитанное время остаётся предварительным", "On confirming the result: the time counted is no more than an estimate";
    TOLD = "Мәлімет үшін айтылады, жауапты өзгертпейді", "Сообщаются для сведения, ответа не меняют", "Told for information; they change no answer";
    SHOWN = "Тек осы жинақта көрсетіледі (жауап соған байланысты болса, бұл тиісті ережеде айтылған)", "Показаны только в своде (если от противоречия зависит ответ, это сказано в самом правиле)", "Shown in the rulebook only (where an answer depends on one, the rule itself says so)";
    READING = "Қалай түсінілді.", "Как истолковано.", "How it is read.";
    CONCERNS = "Қатысы бар жағдай:", "Касается:", "It concerns:";
    GAPS = "Белгілі олқылықтар", "Известные пробелы", "Known gaps";
    NO_GAPS = "Бұл актінің оқылмаған белгілі редакциясы жоқ.", "Непрочитанные редакции этого акта неизвестны.", "No unseen edition of this act is known.";
    UNSEEN = "Бұл актінің мына редакцияларының мәтіні табылмады.", "Текст этих редакций акта не найден.", "The text of these editions of the act was not found.";
    REPORTED = "Акт емес беттерден белгілі", "Известно со страниц, которые не являются актами", "Known from pages that are no act";
    GENERAL = "Жалпы ережелер", "Общие правила", "General rules";
    ALL_CHANNELS = "Барлық тәсілдер", "Все способы подачи", "All channels";
    CONTESTED = "Ескерту.", "Оговорка.", "Caveat.";
    DISPUTED = "Даулы.", "Спорно.", "Disputed.";
    FORM_REPLACED = "Нысан:", "Форма:", "Form:";
    OFFICIAL = "Мұны лауазымды адам шешеді.", "Решает должностное лицо.", "An official judges.";
    AN_OFFICIAL = "лауазымды адам", "должностное лицо", "official";
    NO_DAY = "Нәтиженің қай күні дайын болатынын айту мүмкін емес.", "День готовности результата назвать нельзя.", "No day can be named on which the result is due.";
}

/// The headings of the rules of a service, in the order of the page, with the kinds below each.
pub(super) const GROUPS: [(Text, &[RuleKind]); 16] = [
    (text! { kk: "Қызмет туралы", ru: "Что это за услуга", en: "What it is" }, &[Form, Result, ResultForm, Fee]),
    (
        text! { kk: "Кім көрсетеді, кімге көрсетіледі", ru: "Кто и кому оказывает", en: "By whom and for whom" },
        &[Provider, Recipient],
    ),
    (text! { kk: "Қайда жүгінуге болады", ru: "Куда обращаться", en: "Where to apply" }, &[Channel]),
    (text! { kk: "Негіздер", ru: "Основания", en: "Grounds" }, &[Ground]),
    (text! { kk: "Құжаттар", ru: "Документы", en: "Documents" }, &[Document]),
    (
        text! { kk: "Мерзім және рәсімдер (іс-қимылдар)", ru: "Срок и процедуры (действия)", en: "Term and steps" },
        &[Term, Step, Keeping],
    ),
    (text! { kk: "Өтініш беру мерзімі", ru: "Срок подачи", en: "Deadline" }, &[Deadline]),
    (text! { kk: "Жас шегі", ru: "Возраст", en: "Age" }, &[Age]),
    (text! { kk: "Жұмыс уақыты", ru: "Часы работы", en: "Hours" }, &[Hours, AfterHours]),
    (text! { kk: "Бас тарту", ru: "Отказы", en: "Refusals" }, &[Refusal]),
    (text! { kk: "Өкілдік ету", ru: "Представительство", en: "Representation" }, &[Representation]),
    (
        text! { kk: "Қолтаңба және деректер", ru: "Подпись и данные", en: "Signature and data" },
        &[Signature, Consent, StateSystems],
    ),
    (text! { kk: "Кімнің қандай құқығы бар", ru: "Кто на что имеет право", en: "Who has which right" }, &[Right]),
    (text! { kk: "Шағымдану", ru: "Жалобы", en: "Complaints" }, &[Complaint]),
    (text! { kk: "Ерекше жағдайлар", ru: "Особые случаи", en: "Special cases" }, &[Caution]),
    (text! { kk: "Өзге мәліметтер", ru: "Прочее", en: "Notes" }, &[Note]),
];

/// What a bare statement is about.
pub(super) const fn of(kind: RuleKind) -> Option<Text> {
    Some(match kind {
        Form => text! { kk: "Көрсету нысаны.", ru: "Форма оказания.", en: "Form." },
        Result => text! { kk: "Нәтижесі.", ru: "Результат.", en: "Result." },
        ResultForm => text! { kk: "Нәтиженің нысаны.", ru: "Форма результата.", en: "Form of the result." },
        Fee => text! { kk: "Ақысы.", ru: "Стоимость.", en: "Fee." },
        Provider => text! { kk: "Көрсетілетін қызметті беруші.", ru: "Услугодатель.", en: "Provider." },
        Recipient => text! { kk: "Көрсетілетін қызметті алушы.", ru: "Услугополучатель.", en: "Recipient." },
        _ => return None,
    })
}

/// What depends on a contradiction.
pub(super) const fn bears(bears: Bears) -> Text {
    match bears {
        Bears::Decision => DECIDES,
        Bears::Term => ON_TERM,
        Bears::Reception(_) => ON_RECEPTION,
        Bears::Confirmation => ON_CONFIRMATION,
        Bears::Start => ON_START,
        Bears::Note => TOLD,
        Bears::Nothing => SHOWN,
    }
}
