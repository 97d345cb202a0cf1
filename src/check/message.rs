//! The sentences of findings. Inserted names stand in the nominative, so that no case ending can go wrong.

use crate::law::Text;
use crate::text;

macro_rules! messages {
    ($($name:ident = { $kk:expr, $ru:expr, $en:expr $(,)? })+) => {
        $(pub(crate) const $name: Text = text! { kk: $kk, ru: $ru, en: $en };)+
    };
}

messages! {
    NOT_IN_FORCE = {
        "Бұл күні ({day}) қызметті реттейтін актінің қолданыстағы редакциясы белгісіз.{before}{after}",
        "На эту дату ({day}) неизвестна ни одна действующая редакция акта об этой услуге.{before}{after}",
        "No edition of an act on this service is known to have been in force on that day ({day}).{before}{after}",
    }
    NEIGHBOUR_BEFORE = {
        " Алдыңғысы: {act}; соңғы күні — {day}.",
        " Предыдущая: {act}; последний день — {day}.",
        " The one before: {act}; last day {day}.",
    }
    NEIGHBOUR_AFTER = {
        " Келесісі: {act}; алғашқы күні — {day}.",
        " Следующая: {act}; первый день — {day}.",
        " The next: {act}; first day {day}.",
    }
    START_APPROXIMATE = {
        "Қолданысқа енгізілген нақты күні белгісіз ({act}); ең ерте мүмкін күн — {day}. Өтініш күні соған жақын: ол кезде бұрынғы тәртіп әлі қолданылған болуы мүмкін. Негізі: {basis}.",
        "Точный день введения в действие неизвестен ({act}); самый ранний возможный — {day}. День подачи близок к нему: мог ещё действовать прежний порядок. Основание: {basis}.",
        "The exact day of entry into force is not known ({act}); the earliest possible is {day}. The application falls near it: the earlier rules may still have held. Basis: {basis}.",
    }
    END_APPROXIMATE = {
        "Күшін жойған нақты күні белгісіз ({act}); ең ерте мүмкін күн — {day}. Өтініш күні соған жақын: акт әлі қолданылған болуы мүмкін. Негізі: {basis}.",
        "Точный день утраты силы неизвестен ({act}); самый ранний возможный — {day}. День подачи близок к нему: акт мог ещё действовать. Основание: {basis}.",
        "The exact day on which it lost force is not known ({act}); the earliest possible is {day}. The application falls near it: the act may still have held. Basis: {basis}.",
    }
    END_UNKNOWN = {
        "Қашан күшін жойғаны белгісіз ({act}); мұнда мына күннен бастап қолданылмайды: {day}. Негізі: {basis}.",
        "Когда утратил силу, неизвестно ({act}); здесь не применяется с этого дня: {day}. Основание: {basis}.",
        "When it lost force is not known ({act}); here it is not applied from this day on: {day}. Basis: {basis}.",
    }
    CHANNEL_NOT_OFFERED = {
        "Бұл қызметке мына тәсілмен өтініш берілмейді: {channel}. Жүгінуге болатын жер: {offered}.",
        "Этим способом заявление на эту услугу не подают: {channel}. Куда можно обратиться: {offered}.",
        "The service is not given through this channel: {channel}. Where to apply: {offered}.",
    }
    CHANNEL_OFFERED = {
        "Бұл қызметке таңдалған тәсілмен өтініш беруге болады: {channel}.",
        "Заявление можно подать выбранным способом: {channel}.",
        "The service is given through the chosen channel: {channel}.",
    }
    CHANNEL_CLOSED = {
        "Бұл уақытта қабылдау жоқ: {channel}. Ең жақын қабылдау күні — {next}.",
        "В это время приёма нет: {channel}. Ближайший день приёма — {next}.",
        "Closed at that time: {channel}. The next day it is open: {next}.",
    }
    OUTSIDE_RECEPTION = {
        "Құжаттар {from}–{to} аралығында қабылданады, үзіліс — {pauseFrom}–{pauseTo}: бұл уақытта оларды алмауы мүмкін.",
        "Документы принимают с {from} до {to}, перерыв {pauseFrom}–{pauseTo}: в это время их могут не взять.",
        "Documents are taken from {from} to {to}, with a break from {pauseFrom} to {pauseTo}: at this time they may not be.",
    }
    CHANNEL_OPEN = {
        "Өтініш бұл күні қабылданады: {channel}.",
        "В этот день заявление принимают: {channel}.",
        "Open on that day: {channel}.",
    }
    DEADLINE_PASSED = {
        "Өтініш берудің соңғы күні өтіп кетті: {last}.",
        "Последний день подачи заявления прошёл: {last}.",
        "The last day for the application has passed: {last}.",
    }
    DEADLINE_CONTESTED = {
        "Өтініш берудің соңғы күні өтіп кетті: {last}. Бірақ бұл мерзімнің өтініш берілген күні қолданылуы даулы: актілер бір-біріне қайшы. Мұны лауазымды адам шешеді.",
        "Последний день подачи заявления прошёл: {last}. Но действовал ли этот срок на день подачи — спорно: акты расходятся. Решает должностное лицо.",
        "The last day for the application has passed: {last}. Whether that deadline held on the day is disputed, because the acts differ: an official has to judge.",
    }
    DEADLINE_OF_NEXT_YEAR = {
        "Келесі оқу жылы үшін соңғы күн — {last}. Актіде «ағымдағы оқу жылы» делінген, ал басталып кеткен оқу жылы үшін мерзім өткен. Өтініш қай жыл үшін екенін лауазымды адам анықтайды.",
        "Для следующего учебного года последний день — {last}. В акте сказано о «текущем учебном годе», а для уже начавшегося срок прошёл. Для какого года заявление, уточнит должностное лицо.",
        "For the next academic year the last day is {last}. The act speaks of the “current academic year”, and for the one that has begun it is too late. An official has to make out which year is meant.",
    }
    DEADLINE_KEPT = {
        "Өтініш мерзімінде берілді. Соңғы күн — {last}.",
        "Заявление подаётся в срок. Последний день — {last}.",
        "The application is in time. The last day is {last}.",
    }
    DEADLINE_NONE = {
        "Өтініш беру мерзімі шектелмеген.",
        "Срок подачи заявления не ограничен.",
        "The application can be handed in at any time.",
    }
    DEADLINE_EXTENDED = {
        "Өтініш берудің соңғы күні жұмыс күні емес: {last}. Мерзімінде берілген деп Азаматтық кодекстің жалпы қағидасы бойынша ғана саналады: соңғы күн жақын жұмыс күніне ауысады — {moved}.",
        "Последний день подачи заявления нерабочий: {last}. Оно подано в срок только по общему правилу Гражданского кодекса: последний день переносится на ближайший рабочий день — {moved}.",
        "The last day for the application is not a working day: {last}. It is in time only by the general rule of the Civil Code: the last day moves to the next working day, {moved}.",
    }
    GROUND_NOT_OFFERED = {
        "Бұл негіз бойынша рұқсат берілмейді: {ground}. Көзделген негіздер: {offered}.",
        "По этому основанию разрешение не выдаётся: {ground}. Предусмотрены: {offered}.",
        "Permission is not given on this ground: {ground}. Provided for: {offered}.",
    }
    GROUND_OFFERED = {
        "Бұл негіз көзделген: {ground}.",
        "Основание предусмотрено: {ground}.",
        "The ground is provided for: {ground}.",
    }
    DOCUMENT_MISSING = {
        "Құжат жетіспейді: {document}.",
        "Не хватает документа: {document}.",
        "A document is missing: {document}.",
    }
    DOCUMENT_PROVIDED = {
        "Құжат бар: {document}.",
        "Документ есть: {document}.",
        "The document is there: {document}.",
    }
    DOCUMENT_EXPIRED = {
        "Құжаттың жарамдылық мерзімі өткен: {document}. Соңғы күні — {last}.",
        "Срок действия документа истёк: {document}. Последний день — {last}.",
        "The document is past its validity: {document}. Its last day was {last}.",
    }
    DOCUMENT_VALID = {
        "Құжат жарамды: {document}. Соңғы күні — {last}.",
        "Документ действителен: {document}. Последний день — {last}.",
        "The document is valid: {document}. Its last day is {last}.",
    }
    DOCUMENT_WRONG_FORM = {
        "Құжат басқа нысанда: {document}. Актіде көрсетілген нысан — {form}.",
        "Документ на другой форме: {document}. По акту форма — {form}.",
        "The document is on another form: {document}. The act's form is {form}.",
    }
    DOCUMENT_RIGHT_FORM = {
        "Құжаттың нысаны дұрыс: {document}.",
        "Форма документа верная: {document}.",
        "The document is on the right form: {document}.",
    }
    AGE_OVER = {
        "Баланың жасы шектен асады. Есептелетін күн — {on}; жасы — {age}; шегі — {limit}.",
        "Возраст ребёнка больше предельного. День отсчёта — {on}; возраст — {age}; предел — {limit}.",
        "The child is over the age limit. Counted on {on}; age {age}; limit {limit}.",
    }
    AGE_UNDER = {
        "Баланың жасы жетпейді. Есептелетін күн — {on}; жасы — {age}; шегі — {limit}.",
        "Возраст ребёнка меньше допустимого. День отсчёта — {on}; возраст — {age}; предел — {limit}.",
        "The child is under the age limit. Counted on {on}; age {age}; limit {limit}.",
    }
    AGE_MET = {
        "Баланың жасы сәйкес келеді. Есептелетін күн — {on}; жасы — {age}; шегі — {limit}.",
        "Возраст ребёнка подходит. День отсчёта — {on}; возраст — {age}; предел — {limit}.",
        "The child's age fits. Counted on {on}; age {age}; limit {limit}.",
    }
    AGE_EXEMPT = {
        "Жас шегі бұл балаға қолданылмайды.",
        "На этого ребёнка предел возраста не распространяется.",
        "The age limit does not bind this child.",
    }
    JUDGED_BY_OFFICIAL = {
        " Мұны лауазымды адам шешеді.",
        " Решает должностное лицо.",
        " An official has to judge.",
    }
    IIN_FORMAT = {
        "ЖСН дәл 12 цифрдан (0–9) тұруы керек: бос орынсыз, әріпсіз.",
        "ИИН должен состоять ровно из 12 цифр (0–9), без пробелов и букв.",
        "An IIN has exactly 12 digits (0–9), without spaces or letters.",
    }
    IIN_ZERO = {
        "Тек нөлдерден тұратын ЖСН болмайды.",
        "ИИН из одних нулей не бывает.",
        "There is no IIN of zeros only.",
    }
    IIN_CHECKSUM = {
        "ЖСН-нің бақылау цифры сәйкес келмейді: қате басылмағанын тексеріңіз.",
        "Контрольная цифра ИИН не сходится: проверьте, нет ли опечатки.",
        "The check digit of the IIN does not fit: look for a slip of the pen.",
    }
    IIN_NO_CHECK_DIGIT = {
        "Мұндай ЖСН берілмейді: алғашқы он бір цифрына бақылау цифры сәйкес келмейді. Қате басылмағанын тексеріңіз.",
        "Такой ИИН не выдают: к его первым одиннадцати цифрам нет контрольной. Проверьте, нет ли опечатки.",
        "Such an IIN is not issued: no check digit fits its first eleven digits. Look for a slip of the pen.",
    }
    IIN_VALID = {
        "ЖСН дұрыс жазылған: 12 цифр, бақылау цифры сәйкес.",
        "ИИН записан верно: 12 цифр, контрольная цифра сходится.",
        "The IIN is a possible one: 12 digits, and the check digit fits.",
    }
    IIN_BIRTH_DATE = {
        "Туған күн ЖСН-нің алғашқы цифрларына сәйкес келмейді. Бұл бас тартуға негіз емес, бірақ екеуін де тексеріңіз.",
        "Дата рождения не совпадает с первыми цифрами ИИН. Это не причина для отказа, но проверьте обе записи.",
        "The birth date differs from the first digits of the IIN. That is no ground of refusal, but look at both again.",
    }
    IIN_SEX = {
        "Жынысы ЖСН-нің жетінші цифрына сәйкес келмейді. Бұл бас тартуға негіз емес, бірақ екеуін де тексеріңіз.",
        "Пол не совпадает с седьмой цифрой ИИН. Это не причина для отказа, но проверьте обе записи.",
        "The sex differs from the seventh digit of the IIN. That is no ground of refusal, but look at both again.",
    }
    SIGNATURE_MISSING = {
        "Порталға берілетін өтінішке электрондық цифрлық қолтаңба (ЭЦҚ) қойылуы керек.",
        "Заявление на портал подписывают электронной цифровой подписью (ЭЦП).",
        "An application on the portal needs an electronic digital signature.",
    }
    SIGNATURE_MISSING_OR_PASSWORD = {
        "Порталға берілетін өтінішке электрондық цифрлық қолтаңба (ЭЦҚ) қойылуы немесе ол бір реттік құпиясөзбен расталуы керек.",
        "Заявление на портал подписывают электронной цифровой подписью (ЭЦП) или подтверждают одноразовым паролем.",
        "An application on the portal needs an electronic digital signature or a one-time password.",
    }
    SIGNATURE_THERE = {
        "Өтінішке қол қойылған.",
        "Заявление подписано.",
        "The application is signed.",
    }
    SIGNATURE_OTHER_IIN = {
        "Қолтаңба сертификатындағы ЖСН өтініш берушінің ЖСН-імен бірдей емес.",
        "ИИН в сертификате подписи не совпадает с ИИН заявителя.",
        "The IIN of the signature's certificate is not the applicant's.",
    }
    SIGNATURE_SAME_IIN = {
        "Қолтаңба сертификатындағы ЖСН өтініш берушінің ЖСН-імен бірдей.",
        "ИИН в сертификате подписи совпадает с ИИН заявителя.",
        "The IIN of the signature's certificate is the applicant's.",
    }
    SIGNATURE_NOT_VALID = {
        "Қолтаңба сертификаты өтініш берілетін күні жарамсыз.",
        "Сертификат подписи не действует на день подачи заявления.",
        "The signature's certificate is not valid on the day of the application.",
    }
    SIGNATURE_VALID = {
        "Қолтаңба сертификаты өтініш берілетін күні жарамды.",
        "Сертификат подписи действует на день подачи заявления.",
        "The signature's certificate is valid on the day of the application.",
    }
    SIGNATURE_REVOKED = {
        "Қолтаңба сертификаты кері қайтарып алынған.",
        "Сертификат подписи отозван.",
        "The signature's certificate is revoked.",
    }
    SIGNATURE_NOT_REVOKED = {
        "Қолтаңба сертификаты кері қайтарып алынбаған.",
        "Сертификат подписи не отозван.",
        "The signature's certificate is not revoked.",
    }
    SIGNATURE_CHECKS_INFERRED = {
        "акт электрондық қолтаңбаны талап етеді, бірақ оның қалай тексерілетінін айтпайды; тексерулер дәл сол порталға қатысты басқа регламенттердегідей алынды",
        "акт требует электронную подпись, но не говорит, как её проверяют; проверки взяты такими, какими их описывают другие регламенты для того же портала",
        "the act asks for an electronic signature and does not say how it is checked; the checks are those that other regulations describe for the same portal",
    }
    REPRESENTATIVE_DOCUMENT = {
        "Өкілдік құқығын растайтын құжат жетіспейді.",
        "Не хватает документа, подтверждающего право представлять.",
        "The document that proves the right to represent is missing.",
    }
    REPRESENTATIVE_NOTARY = {
        "Сенімхат нотариалды куәландырылуы керек.",
        "Доверенность должна быть нотариально удостоверена.",
        "The power of attorney has to be certified by a notary.",
    }
    REPRESENTATIVE_NOT_ENTERED = {
        "Сенімхатты нотариус куәландырмаған: оның деректері жүйеге енгізілмейді. Акт бұл үшін бас тартпайды, бірақ өкілдік тексерілмейді.",
        "Доверенность не удостоверена нотариусом: её данные в систему не вносят. Акт за это не отказывает, но и полномочия не проверяются.",
        "The power of attorney is not certified by a notary: its data are not entered in the system. The act does not refuse for that, but the power is not checked.",
    }
    REPRESENTATIVE_NOT_FORESEEN = {
        "Оқылған актілерде мұндай өкіл туралы ештеңе айтылмаған: {role}. Мұны лауазымды адам шешеді.",
        "В прочитанных актах о таком представителе ничего не сказано: {role}. Решает должностное лицо.",
        "The acts read say nothing of such a representative: {role}. An official has to judge.",
    }
    REPRESENTATIVE_NOT_SELF = {
        "Актіде өтінішті басқа адамдар беретіні айтылған, адамның өзі үшін жүгінуі аталмаған. Мұны лауазымды адам шешеді.",
        "По акту заявление подают другие лица; обращение за себя в нём не названо. Решает должностное лицо.",
        "By the act others apply; applying for oneself is not named in it. An official has to judge.",
    }
    REPRESENTATIVE_PROVEN = {
        "Өтініш беру құқығы расталады: {role}.",
        "Право подать заявление подтверждается: {role}.",
        "The right to apply is shown: {role}.",
    }
    CONSENT_MISSING = {
        "Заңмен қорғалатын мәліметтерді пайдалануға келісім берілмеген.",
        "Нет согласия на использование сведений, составляющих охраняемую законом тайну.",
        "Consent to the use of data protected by law is not given.",
    }
    CONSENT_GIVEN = {
        "Заңмен қорғалатын мәліметтерді пайдалануға келісім берілген.",
        "Согласие на использование сведений, составляющих охраняемую законом тайну, дано.",
        "Consent to the use of data protected by law is given.",
    }
    CALENDAR_ESTIMATED = {
        "{year} жылғы демалыс күндерін ауыстыру әлі жарияланған жоқ: есептелген күн өзгеруі мүмкін.",
        "Перенос выходных дней на {year} год ещё не опубликован: рассчитанный день может измениться.",
        "The transfers of days off in {year} are not published yet: the day may change.",
    }
    FACT_MISSING = {
        "Әзірге белгісіз. {question}",
        "Пока неизвестно. {question}",
        "Not known yet. {question}",
    }

    ASK_ROLE = { "Өтінішті кім береді?", "Кто подаёт заявление?", "Who applies?" }
    ASK_BIRTH_DATE = {
        "Өтініш кім туралы болса, соның туған күні қандай?",
        "Дата рождения того, о ком заявление?",
        "What is the birth date of the person whom the application is about?",
    }
    ASK_APPLICANT_IIN = {
        "Өтініш берушінің ЖСН-і қандай?",
        "Какой ИИН у заявителя?",
        "What is the applicant's IIN?",
    }
    ASK_ISSUED_ON = {
        "Құжат қай күні берілген?",
        "Когда выдан документ?",
        "On which day was the document issued?",
    }
    ASK_SIGNATURE_IIN = {
        "Қолтаңба сертификатында қандай ЖСН көрсетілген?",
        "Какой ИИН указан в сертификате подписи?",
        "Which IIN does the signature's certificate carry?",
    }
    ASK_SIGNATURE_FROM = {
        "Қолтаңба сертификаты қай күннен бастап жарамды?",
        "С какого дня действует сертификат подписи?",
        "From which day is the signature's certificate valid?",
    }
    ASK_SIGNATURE_TO = {
        "Қолтаңба сертификаты қай күнге дейін жарамды?",
        "По какой день действует сертификат подписи?",
        "Until which day is the signature's certificate valid?",
    }
    ASK_SIGNATURE_REVOKED = {
        "Қолтаңба сертификаты кері қайтарып алынған ба?",
        "Отозван ли сертификат подписи?",
        "Is the signature's certificate revoked?",
    }
    ASK_POWER = { "Сенімхат бар ма?", "Есть ли доверенность?", "Is there a power of attorney?" }
    ASK_POWER_NOTARISED = {
        "Сенімхатты нотариус куәландырған ба?",
        "Удостоверена ли доверенность нотариусом?",
        "Is the power of attorney certified by a notary?",
    }
    ASK_CONSENT = {
        "Заңмен қорғалатын мәліметтерді пайдалануға келісесіз бе?",
        "Согласны ли вы на использование сведений, составляющих охраняемую законом тайну?",
        "Do you consent to the use of data protected by law?",
    }

    WHY_ALWAYS = {
        "Барлық жағдайда қажет.",
        "Нужен во всех случаях.",
        "Needed in every case.",
    }
    WHY_NEEDED = {
        "Мына жағдайда қажет: {condition}.",
        "Нужен в таком случае: {condition}.",
        "Needed in this case: {condition}.",
    }
    WHY_NOT_NEEDED = {
        "Қажет емес: тек мына жағдайда талап етіледі: {condition}.",
        "Не нужен: требуется только в таком случае: {condition}.",
        "Not needed: asked for only in this case: {condition}.",
    }
    WHY_IF_ANY = {
        "Бар болса тапсырылады; жоқ болса, бұл кемшілік емес.",
        "Прилагается при наличии; его отсутствие — не нарушение.",
        "Handed in where there is one; a lack of it is no fault.",
    }
    WHY_FROM_STATE_SYSTEMS = {
        "Деректерді көрсетілетін қызметті беруші мемлекеттік ақпараттық жүйелерден өзі алады.",
        "Сведения услугодатель сам получает из государственных информационных систем.",
        "The provider takes the data from state information systems.",
    }
    WHY_UNKNOWN = {
        "Әзірге белгісіз: қажет болуы мына жағдайға байланысты: {condition}.",
        "Пока неизвестно: зависит от условия: {condition}.",
        "Not known yet: it depends on this: {condition}.",
    }
    WHY_VALID_UNTIL = {
        " Жарамдылығының соңғы күні — {last}.",
        " Последний день действия — {last}.",
        " Its last day is {last}.",
    }

    ESTIMATE_CLOSED = {
        "таңдалған уақытта қабылдау жоқ, мерзім келесі қабылдау күнінен есептелді",
        "в выбранное время приёма нет, срок посчитан от ближайшего дня приёма",
        "it is closed at the time chosen, so the term is counted from the next day it is open",
    }
    ESTIMATE_HOURS = {
        "жұмыс уақытының аяқталуы актіде көрсетілмеген, тіркелу күні соған байланысты",
        "окончание рабочего времени в акте не указано, а от него зависит день регистрации",
        "the act does not state when working hours end, and the day of registration depends on it",
    }
    ESTIMATE_CALENDAR = {
        "{year} жылғы демалыс күндерін ауыстыру әлі жарияланған жоқ",
        "перенос выходных дней на {year} год ещё не опубликован",
        "the transfers of days off in {year} are not published yet",
    }
    ESTIMATE_AFTER_CLOSING = {
        "мерзім жұмыс уақыты аяқталғаннан кейін бітеді",
        "срок заканчивается после окончания рабочего времени",
        "the term ends after closing time",
    }
    ESTIMATE_PROVIDER_CLOSED = {
        "бұл күні көрсетілетін қызметті беруші жұмыс істемейді, ал актіде ондай күн туралы айтылмаған",
        "в этот день услугодатель не работает, а в акте о таком дне ничего не сказано",
        "the provider does not work on that day, and the act says nothing of such a day",
    }
    ESTIMATE_UNSEEN = {
        "осы күнгі редакцияның мәтіні ережелер жинағында жоқ, соңғы белгілі редакция қолданылды",
        "текста редакции на этот день в своде правил нет, применена последняя известная",
        "the text of the edition of that day is not in the rulebook, so the last known one is applied",
    }
    ESTIMATE_APPROXIMATE = {
        "қолданылған редакцияның күшіне ену немесе күшін жою күні дәл белгілі емес",
        "день введения в действие или утраты силы применённой редакции точно не известен",
        "the day on which the edition applied took or lost force is not known exactly",
    }
}
