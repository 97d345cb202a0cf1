//! The sentences of findings. Inserted names stand in the nominative, so that no case ending can go wrong.

use crate::macros::messages;

messages! {
    from 0;

    NOT_IN_FORCE(day, before, after) = {
        "Бұл күні ({day}) қызметті реттейтін актінің қолданыстағы редакциясы белгісіз.{before}{after}",
        "На эту дату ({day}) неизвестна ни одна действующая редакция акта об этой услуге.{before}{after}",
        "No edition of an act on this service is known to have been in force on that day ({day}).{before}{after}",
    }
    NEIGHBOUR_BEFORE(act, day) = {
        " Алдыңғысы: {act}; соңғы күні — {day}.",
        " Предыдущая: {act}; последний день — {day}.",
        " The one before: {act}; last day {day}.",
    }
    NEIGHBOUR_AFTER(act, day) = {
        " Келесісі: {act}; алғашқы күні — {day}.",
        " Следующая: {act}; первый день — {day}.",
        " The next: {act}; first day {day}.",
    }
    START_APPROXIMATE(act, day, basis) = {
        "Қолданысқа енгізілген нақты күні белгісіз ({act}); ең ерте мүмкін күн — {day}. Өтініш күні соған жақын: ол кезде бұрынғы тәртіп әлі қолданылған болуы мүмкін. Негізі мынада. {basis}.",
        "Точный день введения в действие неизвестен ({act}); самый ранний возможный — {day}. День подачи близок к нему: мог ещё действовать прежний порядок. Основание. {basis}.",
        "The exact day of entry into force is not known ({act}); the earliest possible is {day}. The application falls near it: the earlier rules may still have held. Basis: {basis}.",
    }
    END_APPROXIMATE(act, day, basis) = {
        "Күшін жойған нақты күні белгісіз ({act}); ең ерте мүмкін күн — {day}. Өтініш күні соған жақын: акт әлі қолданылған болуы мүмкін. Негізі мынада. {basis}.",
        "Точный день утраты силы неизвестен ({act}); самый ранний возможный — {day}. День подачи близок к нему: акт мог ещё действовать. Основание. {basis}.",
        "The exact day on which it lost force is not known ({act}); the earliest possible is {day}. The application falls near it: the act may still have held. Basis: {basis}.",
    }
    END_UNKNOWN(act, day, basis) = {
        "Қашан күшін жойғаны белгісіз ({act}); мұнда мына күннен бастап қолданылмайды: {day}. Негізі мынада. {basis}.",
        "Когда утратил силу, неизвестно ({act}); здесь не применяется с {day}. Основание. {basis}.",
        "When it lost force is not known ({act}); here it is not applied from this day on: {day}. Basis: {basis}.",
    }
    CHANNEL_NOT_OFFERED(channel, both) = {
        "Бұл қызметке мына тәсілмен өтініш берілмейді: {channel}.{both}",
        "Этим способом заявление на эту услугу не подают: {channel}.{both}",
        "The service is not given through this channel: {channel}.{both}",
    }
    CHANNEL_OFFERED(channel) = {
        "Бұл қызметке таңдалған тәсілмен өтініш беруге болады: {channel}.",
        "Заявление можно подать выбранным способом: {channel}.",
        "The service is given through the chosen channel: {channel}.",
    }
    CHANNEL_CLOSED(channel, next, opens) = {
        "Бұл уақытта қабылдау жоқ: {channel}. Ең жақын қабылдау — {next}, сағат {opens}.",
        "В это время приёма нет: {channel}. Ближайший приём — {next}, с {opens}.",
        "Closed at that time: {channel}. It opens next on {next} at {opens}.",
    }
    OUTSIDE_RECEPTION(from, to, pauseFrom, pauseTo) = {
        "Құжаттар {from}–{to} аралығында қабылданады, үзіліс — {pauseFrom}–{pauseTo}. Таңдалған уақытта оларды қабылдамауы мүмкін.",
        "Документы принимают с {from} до {to}, перерыв {pauseFrom}–{pauseTo}: в это время их могут не взять.",
        "Documents are taken from {from} to {to}, with a break from {pauseFrom} to {pauseTo}: at this time they may be turned away.",
    }
    CHANNEL_OPEN(channel) = {
        "Өтініш бұл күні қабылданады: {channel}.",
        "В этот день заявление принимают: {channel}.",
        "Open on that day: {channel}.",
    }
    DEADLINE_PASSED(last) = {
        "Өтініш берудің соңғы күні өтіп кетті: {last}.",
        "Последний день подачи заявления прошёл: {last}.",
        "The last day for the application has passed: {last}.",
    }
    DEADLINE_CONTESTED = {
        " Бірақ бұл мерзім өтініш күні қолданылған ба — даулы: актілер бір-біріне қайшы. Мұны лауазымды адам шешеді.",
        " Но действовал ли этот срок на день подачи — спорно: акты расходятся. Решает должностное лицо.",
        " Whether that deadline held on the day is disputed, because the acts differ: an official judges.",
    }
    DEADLINE_READ = {
        " Бірақ бұл мерзім осындай өтінішке де қатысты деген — түсіндірме, мәтіннің өзінде олай делінбеген. Мұны лауазымды адам шешеді.",
        " Но что этот срок относится и к такому заявлению — толкование, в самом тексте этого нет. Решает должностное лицо.",
        " But that the deadline binds such an application is an interpretation, and the text itself does not say so: an official judges.",
    }
    DEADLINE_OF_NEXT_YEAR(last) = {
        "Келесі оқу жылы үшін соңғы күн — {last}. Актіде «ағымдағы оқу жылы» делінген, ал басталып кеткен оқу жылы үшін мерзім өткен. Өтініш қай жыл үшін екенін лауазымды адам анықтайды.",
        "Для следующего учебного года последний день — {last}. В акте сказано о «текущем учебном годе», а для уже начавшегося срок прошёл. Для какого года заявление, уточнит должностное лицо.",
        "For the next academic year the last day is {last}. The act speaks of the “current academic year”, and for the one that has begun it is too late. An official has to make out which year is meant.",
    }
    DEADLINE_KEPT(last) = {
        "Өтініш мерзімінде беріліп отыр. Соңғы күн — {last}.",
        "Заявление подаётся в срок. Последний день — {last}.",
        "The application is in time. The last day is {last}.",
    }
    DEADLINE_NONE(document) = {
        "Өтініш мына құжат алынған күннен бастап беріледі, соңғы күні жоқ: {document}.",
        "Заявление подают со дня получения документа, последнего дня нет: {document}.",
        "The application is made from the day on which this document is received; there is no last day: {document}.",
    }
    DEADLINE_EXTENDED(last, moved) = {
        "Өтініш берудің соңғы күні жұмыс күні емес: {last}. Өтініш Азаматтық кодекстің жалпы қағидасы бойынша ғана мерзімінде берілген деп саналады: соңғы күн ең жақын жұмыс күніне ауысады — {moved}.",
        "Последний день подачи заявления нерабочий: {last}. Оно подано в срок только по общему правилу Гражданского кодекса: последний день переносится на ближайший рабочий день — {moved}.",
        "The last day for the application is not a working day: {last}. It is in time only by the general rule of the Civil Code: the last day moves to the next working day, {moved}.",
    }
    GROUND_NOT_OFFERED(ground, offered) = {
        "Бұл негіз бойынша рұқсат берілмейді: {ground}. Көзделген негіздер: {offered}.",
        "По этому основанию разрешение не выдаётся: {ground}. Предусмотрены: {offered}.",
        "Permission is not given on this ground: {ground}. Provided for: {offered}.",
    }
    GROUND_OFFERED(ground) = {
        "Бұл негіз көзделген: {ground}.",
        "Основание предусмотрено: {ground}.",
        "The ground is provided for: {ground}.",
    }
    DOCUMENT_MISSING(document) = {
        "Құжат жетіспейді: {document}.",
        "Не хватает документа: {document}.",
        "A document is missing: {document}.",
    }
    DOCUMENT_NO_GROUND = {
        " Ешбір акт бұл күні құжаттың болмауын бас тарту негізі деп атамайды.",
        " Ни один акт на этот день не называет отсутствие документа основанием для отказа.",
        " No act of that day names the lack of a document as a ground of refusal.",
    }
    DOCUMENT_PROVIDED(document) = {
        "Құжат бар: {document}.",
        "Документ есть: {document}.",
        "The document is there: {document}.",
    }
    DOCUMENT_EXPIRED(document, last) = {
        "Құжаттың жарамдылық мерзімі өткен: {document}. Соңғы күні — {last}.",
        "Срок действия документа истёк: {document}. Последний день — {last}.",
        "The document is past its validity: {document}. Its last day was {last}.",
    }
    DOCUMENT_VALID(document, last) = {
        "Құжат жарамды: {document}. Соңғы күні — {last}.",
        "Документ действителен: {document}. Последний день — {last}.",
        "The document is valid: {document}. Its last day is {last}.",
    }
    DOCUMENT_WRONG_FORM(document, given, form) = {
        "Құжат басқа нысанда: {document}. Көрсетілген нысан — {given}, актідегі нысан — {form}.",
        "Форма документа не та, которую называет акт: {document}. Указана форма {given}, в акте — {form}.",
        "The document is on another form: {document}. The form given is {given}, that of the act {form}.",
    }
    DOCUMENT_RIGHT_FORM(document) = {
        "Құжаттың нысаны дұрыс: {document}.",
        "Форма документа верная: {document}.",
        "The document is on the right form: {document}.",
    }
    AGE_OVER(limit, on, age) = {
        "Бала {limit} толған, ал қызмет {limit} толмаған балаларға көрсетіледі. Жасы есептелетін күн — {on}; сол күні — {age}.",
        "Услуга — для детей до {limit}, а ребёнок этого возраста уже достиг. День отсчёта — {on}; возраст в этот день — {age}.",
        "The child has turned {limit}, and the service is for children under {limit}. Counted on {on}; age {age}.",
    }
    AGE_OVER_BY_READING(limit, on, age) = {
        "Түсіндіру бойынша қызмет {limit} толмағандарға көрсетіледі, ал бұл жасқа толып қойған. Жасы есептелетін күн — {on}; сол күні — {age}.",
        "По толкованию услуга — для тех, кому меньше {limit}, а этот возраст уже достигнут. День отсчёта — {on}; возраст в этот день — {age}.",
        "By a reading the service is for those under {limit}, and that age has been reached. Counted on {on}; age {age}.",
    }
    AGE_UNDER(limit, on, age) = {
        "Бала {limit} толмаған. Жасы есептелетін күн — {on}; сол күні — {age}.",
        "Ребёнку ещё не исполнилось {limit}. День отсчёта — {on}; возраст в этот день — {age}.",
        "The child has not turned {limit} yet. Counted on {on}; age {age}.",
    }
    AGE_MET(on, age) = {
        "Баланың жасы сәйкес келеді. Есептелетін күн — {on}; жасы — {age}.",
        "Возраст ребёнка подходит. День отсчёта — {on}; возраст — {age}.",
        "The child's age fits. Counted on {on}; age {age}.",
    }
    AGE_EXEMPT = {
        "Жас шегі бұл балаға қолданылмайды.",
        "На этого ребёнка предел возраста не распространяется.",
        "The age limit does not bind this child.",
    }
    AN_OFFICIAL = { "лауазымды адам", "должностное лицо", "official" }
    JUDGED_BY_OFFICIAL = {
        " Мұны лауазымды адам шешеді.",
        " Решает должностное лицо.",
        " An official judges.",
    }
    IIN_FORMAT = {
        "ЖСН дәл 12 цифрдан (0–9) тұруы керек: бос орынсыз, әріпсіз.",
        "ИИН должен состоять ровно из 12 цифр (0–9), без пробелов и букв.",
        "An IIN has exactly 12 digits (0–9), without spaces or letters.",
    }
    IIN_ZERO = {
        "ЖСН тек нөлдерден тұрады: ондай нөмір ешкімге берілмейді деп саналады, бірақ акт мұны тікелей айтпайды. Мұны лауазымды адам шешеді.",
        "ИИН из одних нулей: считается, что такой номер никому не присвоен, но акт этого прямо не говорит. Решает должностное лицо.",
        "The IIN is all zeros: such a number is taken to be given to nobody, but the act does not say so outright. An official judges.",
    }
    DOCUMENT_NO_PROLONGATION = {
        " Ұзартылған мерзім ескерілмеді: бұл акт құжаттың мерзімін ұзартуды білмейді.",
        " Продление не учтено: этот акт продления срока документа не знает.",
        " The prolongation is not counted: this act knows none.",
    }
    IIN_CHECKSUM = {
        "ЖСН-нің бақылау цифры сәйкес келмейді: қате басылмағанын тексеріңіз. Нөмір құжаттағыдай болса, оны берген тіркеу органына жүгініңіз.",
        "Контрольная цифра ИИН не сходится: проверьте, нет ли опечатки. Если номер такой и в документе, обратитесь в регистрирующий орган, который его выдал.",
        "The check digit of the IIN does not fit: look for a typing mistake. If the document has the same number, turn to the registering body that issued it.",
    }
    IIN_NO_CHECK_DIGIT = {
        "Мұндай ЖСН берілмейді: алғашқы он бір цифрына бақылау цифры сәйкес келмейді. Қате басылмағанын тексеріңіз.",
        "Такой ИИН не выдают: к его первым одиннадцати цифрам нет контрольной. Проверьте, нет ли опечатки.",
        "Such an IIN is not issued: no check digit fits its first eleven digits. Look for a typing mistake.",
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
        "ЭЦҚ тіркеу куәлігіндегі ЖСН өтініш берушінің ЖСН-імен бірдей емес.",
        "ИИН в регистрационном свидетельстве ЭЦП не совпадает с ИИН заявителя.",
        "The IIN of the signature's registration certificate is not the applicant's.",
    }
    SIGNATURE_SAME_IIN = {
        "ЭЦҚ тіркеу куәлігіндегі ЖСН өтініш берушінің ЖСН-імен бірдей.",
        "ИИН в регистрационном свидетельстве ЭЦП совпадает с ИИН заявителя.",
        "The IIN of the signature's registration certificate is the applicant's.",
    }
    SIGNATURE_NOT_VALID = {
        "ЭЦҚ тіркеу куәлігі өтініш берілетін күні жарамсыз.",
        "Регистрационное свидетельство ЭЦП не действует на день подачи заявления.",
        "The signature's registration certificate is not valid on the day of the application.",
    }
    SIGNATURE_VALID = {
        "ЭЦҚ тіркеу куәлігі өтініш берілетін күні жарамды.",
        "Регистрационное свидетельство ЭЦП действует на день подачи заявления.",
        "The signature's registration certificate is valid on the day of the application.",
    }
    SIGNATURE_REVOKED = {
        "ЭЦҚ тіркеу куәлігі қайтарып алынған (жойылған).",
        "Регистрационное свидетельство ЭЦП отозвано (аннулировано).",
        "The signature's registration certificate is revoked.",
    }
    SIGNATURE_NOT_REVOKED = {
        "ЭЦҚ тіркеу куәлігі қайтарып алынбаған (жойылмаған).",
        "Регистрационное свидетельство ЭЦП не отозвано (не аннулировано).",
        "The signature's registration certificate is not revoked.",
    }
    REPRESENTATIVE_DOCUMENT = {
        "Өкілдік құқығын растайтын құжат жетіспейді.",
        "Не хватает документа, подтверждающего право представлять.",
        "The document that proves the right to represent is missing.",
    }
    REPRESENTATIVE_NOTARY = {
        "Акт нотариус куәландырған сенімхатты атайды, ал бұл сенімхатты нотариус куәландырмаған. Мұны бас тарту негізі деп ешбір акт тікелей атамайды. Мұны лауазымды адам шешеді.",
        "Акт говорит о нотариально заверенной доверенности, а эту нотариус не удостоверил. Прямо основанием для отказа это ни один акт не называет. Решает должностное лицо.",
        "The act speaks of a power of attorney certified by a notary, and this one is not. No act names that outright as a ground of refusal. An official judges.",
    }
    REPRESENTATIVE_NOT_ENTERED = {
        "Сенімхатты нотариус куәландырмаған: оның деректері жүйеге енгізілмейді. Актіде бұл бас тарту негізі ретінде көрсетілмеген, бірақ өкілдік тексерілмейді. Мұны лауазымды адам шешеді.",
        "Доверенность не удостоверена нотариусом: её данные в систему не вносят. Акт не называет это основанием для отказа, но полномочия при этом не проверяются. Решает должностное лицо.",
        "The power of attorney is not certified by a notary: its data are not entered in the system. The act does not name that as a ground of refusal, but the power is not checked. An official judges.",
    }
    REPRESENTATIVE_NOT_FORESEEN(role) = {
        "Осы қызмет туралы оқылған актілерде мұндай өкіл аталмаған: {role}.",
        "В прочитанных актах об этой услуге такой представитель не назван: {role}.",
        "The acts read on this service name no such representative: {role}.",
    }
    REPRESENTATIVE_NOT_SELF = {
        "Актіде өтінішті басқа адамдар беретіні айтылған, адамның өзі үшін жүгінуі аталмаған. Мұны лауазымды адам шешеді.",
        "По акту заявление подают другие лица; обращение за себя в нём не названо. Решает должностное лицо.",
        "By the act others apply; applying for oneself is not named in it. An official judges.",
    }
    REPRESENTATIVE_NOT_PROXY = {
        "Актіде өтінішті басқа адамдар беретіні айтылған, сенімхат бойынша өкіл өтініш беруші ретінде аталмаған. Мұны лауазымды адам шешеді.",
        "По акту заявление подают другие лица; представитель по доверенности как заявитель не назван. Решает должностное лицо.",
        "By the act others apply; a representative by power of attorney is not named as an applicant. An official judges.",
    }
    REPRESENTATIVE_NO_APPLICANT(role) = {
        "Өтініш беретіндердің қатарында актілер мұндай өкілді атамайды: {role}.",
        "Среди тех, кто подаёт заявление, акты такого представителя не называют: {role}.",
        "Among those who apply the acts name no such representative: {role}.",
    }
    GUARDIAN_BY_CODE(role) = {
        "Баланың атынан кодекс бойынша ата-ана сияқты әрекет етеді: {role}. Қызмет туралы акт мұны растайтын құжатты атамайды, бірақ оны сұрауы мүмкін (мысалы, қорғаншы тағайындау туралы шешім).",
        "По кодексу за ребёнка, как и родитель, действует: {role}. Документа, который это подтверждает, акт об услуге не называет, но его могут спросить (например, решение о назначении опеки).",
        "By the code this person acts for the child as a parent does: {role}. The act on the service names no document that proves it, but one may be asked for (such as the decision that appointed the guardian).",
    }
    REPRESENTATIVE_PROVEN(role) = {
        "Өтініш беру құқығы расталады: {role}.",
        "Право подать заявление подтверждается: {role}.",
        "The right to apply is shown: {role}.",
    }
    CONSENT_MISSING = {
        "Заңмен қорғалатын құпиясы бар мәліметтерді пайдалануға келісім берілмеген.",
        "Нет согласия на использование сведений, составляющих охраняемую законом тайну.",
        "Consent to the use of data that are a secret protected by law is not given.",
    }
    CONSENT_GIVEN = {
        "Заңмен қорғалатын құпиясы бар мәліметтерді пайдалануға келісім берілген.",
        "Согласие на использование сведений, составляющих охраняемую законом тайну, дано.",
        "Consent to the use of data that are a secret protected by law is given.",
    }
    CALENDAR_ESTIMATED(year) = {
        "{year} жылғы демалыс күндерін ауыстыру әлі жарияланған жоқ: есептелген күн өзгеруі мүмкін.",
        "Переносы выходных дней в {year} году ещё не опубликованы: рассчитанный день может измениться.",
        "The transfers of days off in {year} are not published yet: the day may change.",
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
    ASK_PERSON_IIN = {
        "Өтініш кім туралы болса, соның ЖСН-і қандай?",
        "Какой ИИН у того, о ком заявление?",
        "What is the IIN of the person whom the application is about?",
    }
    ASK_ISSUED_ON = {
        "Құжат қай күні берілген?",
        "Когда выдан документ?",
        "On which day was the document issued?",
    }
    ASK_SIGNATURE_IIN = {
        "ЭЦҚ тіркеу куәлігінде қандай ЖСН көрсетілген?",
        "Какой ИИН указан в регистрационном свидетельстве ЭЦП?",
        "Which IIN does the signature's registration certificate carry?",
    }
    ASK_SIGNATURE_FROM = {
        "ЭЦҚ тіркеу куәлігі қай күннен бастап жарамды?",
        "С какого дня действует регистрационное свидетельство ЭЦП?",
        "From which day is the signature's registration certificate valid?",
    }
    ASK_SIGNATURE_TO = {
        "ЭЦҚ тіркеу куәлігі қай күнге дейін жарамды?",
        "По какой день действует регистрационное свидетельство ЭЦП?",
        "Until which day is the signature's registration certificate valid?",
    }
    ASK_SIGNATURE_REVOKED = {
        "ЭЦҚ тіркеу куәлігі қайтарып алынған (жойылған) ба?",
        "Отозвано (аннулировано) ли регистрационное свидетельство ЭЦП?",
        "Is the signature's registration certificate revoked?",
    }
    ASK_POWER = { "Сенімхат бар ма?", "Есть ли доверенность?", "Is there a power of attorney?" }
    ASK_POWER_NOTARISED = {
        "Сенімхатты нотариус куәландырған ба?",
        "Удостоверена ли доверенность нотариусом?",
        "Is the power of attorney certified by a notary?",
    }
    ASK_CONSENT = {
        "Заңмен қорғалатын құпиясы бар мәліметтерді пайдалануға келісесіз бе?",
        "Согласны ли вы на использование сведений, составляющих охраняемую законом тайну?",
        "Do you consent to the use of data that are a secret protected by law?",
    }

    WHY_ALWAYS = {
        "Барлық жағдайда қажет.",
        "Требуется во всех случаях.",
        "Needed in every case.",
    }
    WHY_NEEDED(condition) = {
        "Мына жағдайда қажет: {condition}.",
        "Требуется в таком случае: {condition}.",
        "Needed in this case: {condition}.",
    }
    WHY_NOT_NEEDED(condition) = {
        "Тек мына жағдайда қажет: {condition}.",
        "Требуется только в таком случае: {condition}.",
        "Needed only in this case: {condition}.",
    }
    WHY_IF_ANY = {
        "Бар болса тапсырылады; жоқ болса, бұл кемшілік емес.",
        "Прилагается при наличии; если документа нет, это не нарушение.",
        "Handed in where there is one; a lack of it is no fault.",
    }
    WHY_FROM_STATE_SYSTEMS = {
        "Деректерді көрсетілетін қызметті беруші мемлекеттік ақпараттық жүйелерден өзі алады.",
        "Сведения услугодатель сам получает из государственных информационных систем.",
        "The provider takes the data from state information systems.",
    }
    WHY_UNKNOWN(condition) = {
        "Қажет болуы мына жағдайға байланысты: {condition}.",
        "Зависит от условия: {condition}.",
        "It depends on this: {condition}.",
    }
    WHY_VALID_UNTIL(last) = {
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
    ESTIMATE_CALENDAR(year) = {
        "{year} жылғы демалыс күндерін ауыстыру әлі жарияланған жоқ",
        "переносы выходных дней в {year} году ещё не опубликованы",
        "the transfers of days off in {year} are not published yet",
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
        "қолданылған редакцияның қолданысқа енгізілген немесе күшін жойған күні дәл белгілі емес",
        "день введения в действие или утраты силы применённой редакции точно не известен",
        "the day on which the edition applied took or lost force is not known exactly",
    }
    NOT_COMPUTED = {
        "Бұл ереже өтінішке қолданылмады: есептеу мүмкін болмады. Жауап толық емес.",
        "Это правило не удалось применить к заявлению: расчёт невозможен. Ответ неполный.",
        "This rule could not be applied to the application: it cannot be computed. The answer is not complete.",
    }
    REGION_NOT_YET(region, since, before) = {
        "Бұл күні мұндай өңір болған жоқ: {region}. Оның құрылған күні — {since}. Ол кезде бұл жер мына өңірге қараған: {before}. Өңірді тексеріңіз.",
        "На эту дату такого региона не было: {region}. Он существует с {since}. До этого территория относилась к региону: {before}. Проверьте регион.",
        "There was no such region on that day: {region}. It has been one since {since}. The place then belonged to {before}. Check the region.",
    }
    UNDER_ONE_EDITION = {
        " Бірақ сол күні қай ережелер қолданылғаны анық белгілі емес, ал екінші ережелер бойынша жауап басқаша.",
        " Но какие из двух правил применялись в этот день, точно не известно, а по другим ответ иной.",
        " But which of two sets of rules applied on that day is not certain, and by the other the answer is different.",
    }
    EDITION_NOT_READ = {
        " Бірақ сол күні қолданылған редакция оқылған жоқ, онда да солай ма — белгісіз: лауазымды адам шешеді.",
        " Но редакция, которая действовала в этот день, не прочитана, и так ли это в ней, неизвестно: решает должностное лицо.",
        " But the edition in force on that day was not read, and whether it says so too is not known: an official judges.",
    }
    UNDER_OTHER_EDITION = {
        " Бірақ өтініш жаңа ережелер қолданысқа енген күні тіркеледі, ал ол күнгі және берілген күнгі ережелер бойынша жауап екі түрлі.",
        " Но регистрируется заявление уже при новых правилах, и ответ по ним иной, чем по правилам дня подачи.",
        " But the application is registered when new rules are already in force, and by them the answer is not that of the day of sending.",
    }
    CHANNEL_OF_BOTH(offered) = {
        " Екеуінде де бар тәсіл: {offered}.",
        " По обоим можно обратиться: {offered}.",
        " Both offer: {offered}.",
    }
    CHANNEL_WHERE(offered) = {
        " Жүгінуге болатын жер: {offered}.",
        " Куда можно обратиться: {offered}.",
        " Where to apply: {offered}.",
    }
    CHANNEL_DISPUTED(channel, both) = {
        "Актілер бір-біріне қайшы: бірі бұл тәсілді атайды, екіншісі атамайды ({channel}).{both} Мұны лауазымды адам шешеді.",
        "Акты расходятся: один называет этот способ подачи, другой нет ({channel}).{both} Решает должностное лицо.",
        "The acts differ: one names this channel and the other does not ({channel}).{both} An official judges.",
    }
    CHANNEL_NOT_YET_OPEN(channel, opens) = {
        "Бұл уақытта әлі ашылған жоқ: {channel}. Сол күні ашылатын уақыты — {opens}.",
        "В это время ещё закрыто: {channel}. Открывается в тот же день в {opens}.",
        "Not open yet at that time: {channel}. It opens on the same day at {opens}.",
    }
    CHANNEL_NOT_YET_OPEN_JUDGED(channel, opens) = {
        "Бұл уақытта әлі ашылған жоқ: {channel}. Сол күні ашылатын уақыты — {opens}; ертерек қабылдай ма, лауазымды адам шешеді.",
        "В это время ещё закрыто: {channel}. Открывается в тот же день в {opens}; примут ли раньше, решает должностное лицо.",
        "Not open yet at that time: {channel}. It opens on the same day at {opens}; whether anything is taken sooner is for an official to judge.",
    }
    CHANNEL_CLOSED_REGISTERED(channel, next) = {
        "Бұл уақытта қабылдау жоқ: {channel}. Акт бойынша мұндай өтініш келесі жұмыс күні тіркеледі — {next}; бұл уақытта қабылдай ма, лауазымды адам шешеді.",
        "В это время приёма нет: {channel}. По акту такое заявление регистрируют следующим рабочим днём — {next}; примут ли его в это время, решает должностное лицо.",
        "Closed at that time: {channel}. By the act such an application is registered on the next working day, {next}; whether it is taken at this time is for an official to judge.",
    }
    DEADLINE_PASSED_BOTH(last, moved) = {
        "Өтініш берудің соңғы күні өтіп кетті: {last}, ал ол жұмыс күні болмағандықтан, Азаматтық кодекстің 175-бабын ескергенде — {moved}.",
        "Последний день подачи заявления прошёл: {last}, а с учётом статьи 175 Гражданского кодекса, поскольку он нерабочий, — {moved}.",
        "The last day for the application has passed: {last}, or {moved} by article 175 of the Civil Code, since it is no working day.",
    }
    DEADLINE_NO_GROUND = {
        " Акт бойынша бұл күннен кейін өтініш берілмейді, бірақ ешбір акт кешігуді бас тарту негізі деп атамайды.",
        " По акту позже заявление не подают, но ни один акт не называет опоздание основанием для отказа.",
        " By the act no application is made later, but no act names lateness as a ground of refusal.",
    }
    DEADLINE_WHICH_YEAR(next, ended) = {
        "Актіде «ағымдағы оқу жылы» делінген, ал жазда қай жыл ағымдағы екені ешбір актіде айтылмаған. Басталатын оқу жылы үшін өтініш мерзімінде беріледі (соңғы күн — {next}), аяқталған оқу жылы үшін кеш ({ended}). Өтініш қай жыл үшін екенін лауазымды адам анықтайды.",
        "В акте сказано о «текущем учебном годе», а какой год считать текущим летом, не говорит ни один акт. Для года, который начнётся, заявление подано в срок (последний день — {next}), для закончившегося — поздно ({ended}). Для какого года заявление, уточнит должностное лицо.",
        "The act speaks of the “current academic year”, and no act says which year that is in summer. For the year that begins the application is in time (last day {next}), for the one that has ended it is late ({ended}). An official makes out which year is meant.",
    }
    DEADLINE_BY_READING(last) = {
        "Оқу жылы 1 қыркүйекте басталады деп алғанда, соңғы күн өтіп кетті: {last}. Актінің өзінде оқу жылының басталатын күні көрсетілмеген. Мұны лауазымды адам шешеді.",
        "Если учебный год начинается 1 сентября, последний день прошёл: {last}. Сам акт не называет дня, когда начинается учебный год. Решает должностное лицо.",
        "If the academic year begins on 1 September, the last day has passed: {last}. The act itself does not name the day on which it begins. An official judges.",
    }
    DEADLINE_OF_CORPORATION(day) = {
        " Мемлекеттік корпорация сенбіде де жұмыс істейді: оның аптасы бойынша ең жақын жұмыс күні — {day}.",
        " Государственная корпорация работает и по субботам: по её неделе ближайший рабочий день — {day}.",
        " The State Corporation works on Saturdays too: by its week the next working day is {day}.",
    }
    DOCUMENT_NOT_ENCLOSED(document) = {
        "Қоса берілмеген: {document}. Бұл кемшілік емес: актіде «бар болса» делінген.",
        "Не приложено: {document}. Это не нарушение: в акте сказано «при наличии».",
        "Not enclosed: {document}. That is no fault: the act says “if any”.",
    }
    DOCUMENT_LATER(document) = {
        "Қоса берілмеген, кейін әкелуге болады: {document}.",
        "Не приложено, можно принести позже: {document}.",
        "Not enclosed, may be brought later: {document}.",
    }
    DOCUMENT_DISPUTED(document, dispute) = {
        "Қоса берілмеген: {document}. Ол міндетті ме — даулы. {dispute}. Мұны лауазымды адам шешеді; құжат бар болса, алып келгеніңіз дұрыс.",
        "Не приложено: {document}. Обязательно ли это — спорно. {dispute}. Решает должностное лицо; если документ есть, лучше его принести.",
        "Not enclosed: {document}. Whether it has to be is disputed. {dispute}. An official judges; if you have it, bring it.",
    }
    DOCUMENT_EXPIRED_ON_DAY_OFF(document, last) = {
        "Құжат қолданылатын соңғы күн жұмыс күні емес: {document}, {last}. Азаматтық кодекстің жалпы қағидасы мерзімнің соңғы күнін келесі жұмыс күніне ауыстырады; құжаттың жарамдылығына ол қолданыла ма, лауазымды адам шешеді.",
        "Последний день действия документа нерабочий: {document}, {last}. Общее правило Гражданского кодекса переносит последний день срока на следующий рабочий; относится ли оно к сроку действия документа, решает должностное лицо.",
        "The last day of the document is no working day: {document}, {last}. The general rule of the Civil Code moves the last day of a term to the next working day; whether it holds for the validity of a document is for an official to judge.",
    }
    DOCUMENT_PAST_OPEN(document, last) = {
        "Құжат берілгелі көрсетілген мерзімнен көп уақыт өтті: {document}. Мерзімнің соңғы күні — {last}. Мұны лауазымды адам шешеді.",
        "Со дня выдачи документа прошло больше указанного срока: {document}. Последний день срока — {last}. Решает должностное лицо.",
        "More time than stated has passed since the document was issued: {document}. The last day of the time was {last}. An official judges.",
    }
    DOCUMENT_BY_THE_LONGER(last) = {
        " Осы екі мерзімнің ұзағы бойынша соңғы күн — {last}.",
        " По более долгому из этих двух сроков последний день — {last}.",
        " By the longer of these two times the last day is {last}.",
    }
    DOCUMENT_PROLONGED_TOO_FAR(document, last) = {
        "Құжаттың мерзімі актіде айтылғаннан көбірек ұзартылған: {document}. Ұзартылған мерзімнің соңғы күні — {last}. Мұны лауазымды адам шешеді.",
        "Документ продлён дольше, чем допускает акт: {document}, до {last}. Решает должностное лицо.",
        "The document is prolonged further than the act says: {document}, until {last}. An official judges.",
    }
    AGE_OVER_AT_MOST(on, limit, age) = {
        "Баланың жасы шектен асады. Есептелетін күн — {on}: ол күні бала {limit} толып қойған (жасы — {age}).",
        "Возраст ребёнка больше предельного. День отсчёта — {on}: к нему ребёнку уже исполнилось {limit} (возраст — {age}).",
        "The child is over the age limit. Counted on {on}: by then the child has turned {limit} (age {age}).",
    }
    AGE_WHICH_YEAR(days, limit) = {
        "Жас ағымдағы оқу жылының 1 қыркүйегіне есептеледі, ал жазда қай жыл ағымдағы екені ешбір актіде айтылмаған ({days}). Екі күннің бірінде бала шекке сыяды, екіншісінде сыймайды (шегі — {limit} дейін). Мұны лауазымды адам шешеді.",
        "Возраст считают на 1 сентября текущего учебного года, а какой год текущий летом, не говорит ни один акт ({days}). На один из этих дней ребёнок подходит по возрасту, на другой — нет (предел — {limit}). Решает должностное лицо.",
        "The age is counted on 1 September of the current academic year, and no act says which year that is in summer ({days}). On one of these days the child is within the limit ({limit}) and on the other not. An official judges.",
    }
    IIN_SAME_FOR_TWO = {
        "Өтініш берушінің және өтініш кім туралы болса, соның ЖСН-і бірдей, ал нөмір бір ғана адамға беріледі. Екеуін де тексеріңіз; лауазымды адам шешеді.",
        "У заявителя и у того, о ком заявление, один и тот же ИИН, а номер принадлежит одному человеку. Проверьте оба; решает должностное лицо.",
        "The applicant and the person whom the application is about have the same IIN, and a number is one person's. Look at both again; an official judges.",
    }
    IIN_LOST_ZERO = {
        "ЖСН-де 11 цифр ғана бар, ал ол 12 цифрдан тұрады. Электрондық кестеде басындағы нөл жоғалып қалуы мүмкін: нөмір 0-ден басталмай ма, тексеріңіз.",
        "В ИИН только 11 цифр, а должно быть 12. В электронной таблице мог потеряться ноль в начале: проверьте, не начинается ли номер с 0.",
        "The IIN has only 11 digits and needs 12. A spreadsheet may have lost the zero at its beginning: see whether the number begins with 0.",
    }
    SIGNATURE_OF_THE_PERSON = {
        "Өтінішке өтініш берушінің емес, өтініш кім туралы болса, соның ЭЦҚ-сы қойылған. Актіде көрсетілетін қызметті алушының ЭЦҚ-сы деп айтылған, бірақ ол екеуінің қайсысы екені ашық айтылмаған. Мұны лауазымды адам шешеді.",
        "Заявление подписано ЭЦП не заявителя, а того, о ком оно. Акт требует ЭЦП услугополучателя и прямо не говорит, кто из двоих им считается. Решает должностное лицо.",
        "The application is signed not by the applicant but by the person whom it is about. The act asks for the signature of the recipient of the service and does not say outright which of the two that is. An official judges.",
    }
    SIGNATURE_PASSWORD_DISPUTED = {
        "Өтініш бір реттік құпиясөзбен расталады. Актілер бір-біріне қайшы: бірі құпиясөзді жеткілікті санайды, екіншісі тек ЭЦҚ-ны атайды. Мұны лауазымды адам шешеді.",
        "Заявление подтверждают одноразовым паролем. Акты расходятся: один допускает пароль, другой называет только ЭЦП. Решает должностное лицо.",
        "The application is confirmed with a one-time password. The acts differ: one allows a password, the other names only an electronic signature. An official judges.",
    }
    REPRESENTATIVE_NOT_IN_REGISTER = {
        "Сенімхатты нотариус куәландырмаған. Акт бойынша сенімхат нотариустардың ақпараттық жүйесінен ізделеді, ал мұндай сенімхат онда болмайды. Мұны лауазымды адам шешеді.",
        "Доверенность не удостоверена нотариусом. По акту доверенность ищут в информационной системе нотариата, а такой там быть не может. Решает должностное лицо.",
        "The power of attorney is not certified by a notary. By the act the power is looked up in the notaries' system, which cannot hold such a one. An official judges.",
    }
    REPRESENTATIVE_ELSEWHERE(role) = {
        "Бұл тәсілмен өтініш беретіндердің қатарында актілер мұндай өкілді атамайды: {role}.",
        "Среди тех, кто подаёт заявление этим способом, акты такого представителя не называют: {role}.",
        "Among those who apply through this channel the acts name no such representative: {role}.",
    }
    REPRESENTATIVE_OF_OTHERS(role) = {
        "Акт мұндай өкілді басқа жағдай үшін атайды (мысалы, кәмелетке толмаған адам үшін): {role}. Мұны лауазымды адам шешеді.",
        "Акт называет такого представителя ({role}) для других случаев, например для несовершеннолетнего. Решает должностное лицо.",
        "The act names such a representative ({role}) for other cases, such as that of a minor. An official judges.",
    }
    REPRESENTATIVE_OF_ONE_ACT(role) = {
        "Актілер бір-біріне қайшы: бірі мұндай өкілді атайды, екіншісі атамайды ({role}). Мұны лауазымды адам шешеді.",
        "Акты расходятся: один называет такого представителя ({role}), другой нет. Решает должностное лицо.",
        "The acts differ: one names such a representative ({role}), the other does not. An official judges.",
    }
    REPRESENTATIVE_OF_ADULT(age) = {
        "Өтініш кім туралы болса, ол {age} жасқа толған: ата-анасы оның заңды өкілі емес. Мұны лауазымды адам шешеді.",
        "Тому, о ком заявление, уже исполнилось {age} лет: родитель не является его законным представителем. Решает должностное лицо.",
        "The person whom the application is about has turned {age}: a parent is not their legal representative. An official judges.",
    }
    CAPACITY_BELOW(from) = {
        "Өтініш беруші {from} жасқа толмаған. Азаматтық кодекс бойынша мұндай баланың атынан ата-анасы әрекет етеді (кодекс мәмілелер туралы айтады, өтінішке ұқсастық бойынша қолданылды). Мұны лауазымды адам шешеді.",
        "Заявителю ещё не исполнилось {from} лет. По Гражданскому кодексу за такого ребёнка действуют родители (кодекс говорит о сделках, к заявлению он применён по аналогии). Решает должностное лицо.",
        "The applicant has not turned {from}. By the Civil Code parents act for such a child (it speaks of transactions, and is applied to an application by analogy). An official judges.",
    }
    CAPACITY_PARTIAL(from, to) = {
        "Өтініш беруші {from} мен {to} жас аралығында: Азаматтық кодекс бойынша ол ата-анасының келісімімен әрекет етеді.",
        "Заявителю от {from} до {to} лет: по Гражданскому кодексу он действует с согласия родителей.",
        "The applicant is between {from} and {to}: by the Civil Code he or she acts with the parents' consent.",
    }
    CAPACITY_FULL(to) = {
        "Өтініш беруші {to} жасқа толған: өз атынан өзі әрекет етеді.",
        "Заявителю исполнилось {to} лет: он действует сам.",
        "The applicant has turned {to} and acts alone.",
    }
    CONSENT_NO_GROUND = {
        " Акт оны алуды міндеттейді, бірақ ешбір акт бұл күні келісімнің болмауын бас тарту негізі деп атамайды. Мұны лауазымды адам шешеді.",
        " Акт обязывает его получить, но ни один акт на этот день не называет его отсутствие основанием для отказа. Решает должностное лицо.",
        " The act has it taken, but no act of that day names its lack as a ground of refusal. An official judges.",
    }
    CONSENT_AGAINST_FORM = {
        "Келісім берілмейді деп көрсетілген, бірақ қоса берілген нысанның өзінде келісім бар. Мұны лауазымды адам шешеді.",
        "Указано, что согласия нет, но оно содержится в самой приложенной форме. Решает должностное лицо.",
        "Consent is said not to be given, but the form that is enclosed itself holds it. An official judges.",
    }
    CONSENT_TO_PERSONAL_GIVEN = {
        "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім берілген.",
        "Согласие на доступ к персональным данным ограниченного доступа дано.",
        "Consent to access to personal data of restricted access is given.",
    }
    CONSENT_TO_PERSONAL_MISSING = {
        "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім берілмеген.",
        "Нет согласия на доступ к персональным данным ограниченного доступа.",
        "Consent to access to personal data of restricted access is not given.",
    }
    ASK_CONSENT_TO_PERSONAL = {
        "Қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісесіз бе?",
        "Согласны ли вы на доступ к персональным данным ограниченного доступа?",
        "Do you consent to access to personal data of restricted access?",
    }
    ESTIMATE_CARRIED = {
        "мерзім үзіліске немесе жұмыс уақытынан тыс кезге түсіп, жұмыс уақытына ауыстырылды; актіде мұндай жағдай туралы айтылмаған",
        "срок приходится на перерыв или нерабочее время и перенесён на рабочее; об этом акт молчит",
        "the term runs into a break or outside working hours and is carried over them; the act is silent on that",
    }
    ESTIMATE_HOURS_UNKNOWN = {
        "жұмыс уақыты актіде нақты көрсетілмеген",
        "часы работы в акте точно не указаны",
        "the act does not state the working hours exactly",
    }
    ESTIMATE_AFTER_HOURS = {
        "жұмыс уақытынан тыс берілген өтініш туралы актіде айтылмаған: ол келесі жұмыс күніне жатқызылды",
        "о заявлении вне рабочего времени акт молчит: оно отнесено к следующему рабочему дню",
        "the act is silent on an application out of hours: it is taken to be one of the next working day",
    }
    ESTIMATE_RECEPTION_DISPUTED = {
        "бұл уақытта өтініш қабылдана ма, актінің қазақша және орысша мәтіндері екі түрлі айтады, тіркелу күні соған байланысты",
        "о приёме в это время русский и казахский тексты акта говорят по-разному, а от этого зависит день регистрации",
        "the Russian and Kazakh texts of the act differ on whether applications are taken at that time, and the day of registration depends on it",
    }
    ESTIMATE_START_DISPUTED = {
        "акт мерзімді өтініш берілген күннен есептейді, ал ол келесі жұмыс күні тіркеледі; мерзім тіркелген күннен есептелді, сондықтан ол бір жұмыс күні ертерек аяқталуы мүмкін",
        "по акту срок идёт со дня подачи, а регистрируют заявление на следующий рабочий день; срок посчитан от регистрации, поэтому он может истечь на рабочий день раньше",
        "the act counts the term from the day of handing in, and the application is registered on the next working day; it is counted from registration, so it may end one working day earlier",
    }
    ESTIMATE_CONFIRMED_LATER = {
        "акт бойынша құжаттарды көрсетілетін қызметті беруші кейін растайды, ал қашан екені айтылмаған",
        "по акту документы потом подтверждает услугодатель, а когда, не сказано",
        "by the act the provider confirms the papers afterwards, and it does not say when",
    }
    ESTIMATE_TERM_DISPUTED = {
        "қызмет көрсету мерзімі туралы актілер бір-біріне қайшы",
        "о сроке оказания услуги акты расходятся",
        "the acts differ on the term",
    }

    // What a sentence is put together from.
    SPACED(text) = { " {text}", " {text}", " {text}" }
    CONFLICT(text, reading) = { "{text}. {reading}.", "{text}. {reading}.", "{text}. {reading}." }
}
