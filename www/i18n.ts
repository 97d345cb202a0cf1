import type { DocumentStatus, Lang, Outcome, RefusalStage, RuleKind, Sex } from "erezhe";
import { russianForm } from "./dates.js";

/** What the page itself says; what is said about the law comes from the package. */
export interface Texts {
  languageName: string;
  title: string;
  tagline: string;
  privacy: string;
  skip: string;
  languages: string;
  form: string;
  answer: string;
  examples: string;
  examplesHint: string;

  chooseService: string;
  service: string;
  region: string;
  channel: string;
  day: string;
  dayHint: string;
  time: string;
  timeHint: string;
  yearHint: string;
  workingDay: string;
  dayOff: string;

  applicant: string;
  role: string;
  person: string;
  iin: string;
  iinHint: string;
  birthDate: string;
  sex: string;
  sexes: Record<Sex, string>;
  optional: string;

  facts: string;
  yes: string;
  no: string;
  unsure: string;

  documents: string;
  documentsHint: string;
  issuedOn: string;

  signature: string;
  signatureHint: string;
  signedWith: string;
  notSigned: string;
  certificate: string;
  oneTimePassword: string;
  certificateIin: string;
  validFrom: string;
  validTo: string;
  revoked: string;
  powerOfAttorney: string;
  notarised: string;
  consent: string;
  consentLabel: string;

  check: string;
  restart: string;

  pristine: string;
  pristineText: string;
  incomplete: string;
  incompleteText: (fields: number, documents: number) => string;
  faulty: string;
  faultyText: (n: number) => string;
  ready: string;
  readyText: string;
  impossible: string;
  noLawTitle: string;
  impossibleText: string;
  problem: string;
  stillAsked: string;
  error: string;
  /** Heads the list of what is no fault but is to be noticed. */
  attention: string;
  /** Says of a finding which section of the form it is about. */
  inSection: (section: string, message: string) => string;
  warning: string;
  judgement: string;
  information: string;
  refusal: Record<RefusalStage, string>;

  notes: string;
  /** Heads what the answer rests on without being sure of it; `inexactTag` is its short form. */
  inexact: string;
  inexactTag: string;
  documentList: string;
  noDocuments: string;
  status: Record<DocumentStatus, string>;
  toBring: string;
  ifAny: string;
  notNeeded: (n: number) => string;

  result: string;
  dueOn: string;
  dueAt: (time: string) => string;
  term: string;
  registeredOn: string;
  submitted: string;
  counted: string;
  certain: string;
  estimated: string;
  keptUntil: string;
  steps: string;
  noDuration: string;
  timeline: (from: string, to: string) => string;
  timelineMinutes: (total: string) => string;
  stepBar: (n: number) => string;
  daysOff: string;
  legendOff: string;
  legendRegistered: string;
  legendDue: string;
  noEstimate: string;

  basis: string;
  basisText: string;
  interpretation: string;
  interpretationShort: string;
  editionOf: (day: string) => string;
  openSource: string;
  opensElsewhere: string;
  noAddress: string;

  law: string;
  national: string;
  regional: string;
  /** `to` is the last day itself. */
  applied: (from: string | null, to: string | null) => string;
  appliedBasis: string;
  approximate: string;
  known: string;
  adopted: string;
  registered: string;
  published: string;
  verified: string;
  unknownDay: string;
  unseen: string;
  noLaw: string;

  analyst: string;
  analystHint: string;
  findings: string;
  outcome: Record<Outcome, string>;
  rules: string;
  conflicts: string;
  reading: string;
  changesAnswer: string;
  kinds: Record<RuleKind, string>;
  version: (pkg: string, rules: string) => string;
  failed: string;
}

function russian(n: number, one: string, few: string, many: string): string {
  return `${n} ${[one, few, many][russianForm(n)]}`;
}

function english(n: number, one: string, many: string): string {
  return `${n} ${n === 1 ? one : many}`;
}

const kk: Texts = {
  languageName: "Қазақша",
  title: "Білім беру саласындағы мемлекеттік қызметтер: өтінішті тексеру",
  tagline: "Өтініш бермей тұрып: не жетіспейді, қандай құжат керек, нәтиже қай күні дайын болады.",
  privacy: "Енгізген деректеріңіз осы беттен тыс шықпайды: ештеңе жіберілмейді және сақталмайды.",
  skip: "Нәтижеге өту",
  languages: "Тіл",
  form: "Өтініш",
  answer: "Нәтиже",
  examples: "Мысалдар",
  examplesHint: "Қызмет, өңір, тәсіл және күн дайын таңдалған:",

  chooseService: "Қызмет және күн",
  service: "Мемлекеттік қызмет",
  region: "Өңір",
  channel: "Қалай тапсырасыз?",
  day: "Өтініш берілетін күн",
  dayHint: "Кез келген күнді таңдауға болады: сол күні күшінде болған ережелер қолданылады.",
  time: "Уақыты",
  timeHint: "Көрсетілмесе, жұмыс уақыты деп есептеледі.",
  yearHint: "Жылды, айды және күнді толық көрсетіңіз.",
  workingDay: "жұмыс күні",
  dayOff: "демалыс күні",

  applicant: "Өтініш беруші",
  role: "Кім ретінде өтініш бересіз?",
  person: "Қызмет кімге қатысты",
  iin: "ЖСН",
  iinHint: "12 цифр",
  birthDate: "Туған күні",
  sex: "Жынысы",
  sexes: { female: "әйел", male: "ер" },
  optional: "міндетті емес",

  facts: "Жағдай туралы сұрақтар",
  yes: "Иә",
  no: "Жоқ",
  unsure: "Әзірге белгісіз",

  documents: "Құжаттар",
  documentsHint: "Қолыңызда бар құжаттарды белгілеңіз.",
  issuedOn: "Берілген күні",

  signature: "Электрондық қолтаңба",
  signatureHint: "Порталда бұл деректерді қол қою сервисі өзі береді.",
  signedWith: "Сұрау салуға қалай қол қойылды?",
  notSigned: "Қол қойылған жоқ",
  certificate: "ЭЦҚ сертификатымен",
  oneTimePassword: "Бір реттік парольмен",
  certificateIin: "Сертификаттағы ЖСН",
  validFrom: "Қай күннен жарамды",
  validTo: "Қай күнге дейін жарамды",
  revoked: "Сертификат кері қайтарып алынған",
  powerOfAttorney: "Сенімхат",
  notarised: "Сенімхатты нотариус куәландырған ба?",
  consent: "Келісім",
  consentLabel: "Заңмен қорғалатын құпияны құрайтын мәліметтерді пайдалануға келісемін",

  check: "Өтінішті тексеру",
  restart: "Қайта бастау",

  pristine: "Өтінішті толтырыңыз",
  pristineText: "Нәтиже жазу барысында осы жерде шығады. Төменде қажет құжаттар мен мерзім көрсетілген.",
  incomplete: "Өтініш әлі толық емес",
  incompleteText: (fields, documents) =>
    `Қалғаны: ${[fields > 0 ? `${fields} мәлімет` : "", documents > 0 ? `${documents} құжат` : ""].filter(Boolean).join(", ")}.`,
  faulty: "Бұл күйінде өтініш қабылданбайды",
  faultyText: (n) => `Түзету керек: ${n}.`,
  ready: "Өтініш тапсыруға дайын",
  readyText: "Қолданылатын ережелер бойынша бәрі орнында.",
  noLawTitle: "Бұл күнге арналған ереже жинақта жоқ",
  impossible: "Бұл таңдау бойынша өтініш беру мүмкін емес",
  impossibleText: "Қызметті, өңірді, тәсілді немесе күнді өзгертіңіз.",
  problem: "Түзету қажет",
  stillAsked: "Әлі толтырылмаған",
  error: "Қате",
  attention: "Назар аударыңыз",
  inSection: (section, message) => `«${section}» бөлімі. ${message}`,
  warning: "Назар аударыңыз",
  judgement: "Лауазымды адам шешеді",
  information: "Мәлімет үшін",
  refusal: {
    acceptance: "Салдары: құжаттарды қабылдаудан бас тарту.",
    service: "Салдары: қызмет көрсетуден бас тарту.",
  },

  notes: "Білген жөн",
  inexact: "Нақты емес не белгісіз жайттар",
  inexactTag: "нақты емес не белгісіз",
  documentList: "Осы жағдайға қажет құжаттар",
  noDocuments: "Құжаттар тізімі анықталмады.",
  status: {
    provided: "бар",
    missing: "жоқ",
    expired: "мерзімі өткен",
    "not-needed": "қажет емес",
    "from-state-systems": "мемлекеттік жүйелерден алынады",
    unknown: "жауаптарыңызға байланысты",
  },
  toBring: "қажет",
  ifAny: "болған жағдайда",
  notNeeded: (n) => `Бұл жағдайда қажет емес құжаттар: ${n}`,

  result: "Мерзім және кезеңдер",
  dueOn: "Нәтиже дайын болатын соңғы күн",
  dueAt: (time) => `уақыты: ${time}`,
  term: "Мерзімі",
  registeredOn: "Тіркелетін күн",
  submitted: "Берілген күн",
  counted: "Қалай есептелді",
  certain: "нақты",
  estimated: "болжамды",
  keptUntil: "Алынбаған нәтиженің сақталатын соңғы күні",
  steps: "Кезеңдер",
  noDuration: "мерзімі көрсетілмеген",
  timeline: (from, to) => `Күнтізбедегі кезеңдер: ${from} – ${to}`,
  timelineMinutes: (total) => `Бір күн ішіндегі кезеңдер, барлығы ${total}`,
  stepBar: (n) => `${n}-кезең`,
  daysOff: "Есепке кірмейтін мереке және демалыс күндері",
  legendOff: "жұмыс істемейтін күн",
  legendRegistered: "тіркеу",
  legendDue: "соңғы күн",
  noEstimate: "Бұл таңдау бойынша мерзім есептелмейді.",

  basis: "Негізі",
  basisText: "акт мәтіні",
  interpretation: "түсіндірме",
  interpretationShort: "түсіндірме",
  editionOf: (day) => `редакция күні: ${day}`,
  openSource: "Актіні ашу",
  opensElsewhere: "жаңа терезеде ашылады",
  noAddress: "Мәтіннің мекенжайы белгісіз",

  law: "Қолданылған актілер",
  national: "Республикалық акт",
  regional: "Өңірлік акт",
  applied: (from, to) =>
    from === null && to === null
      ? "Қай күндері қолданылатыны белгісіз"
      : from === null
        ? `Қолданылатын соңғы күні: ${to}`
        : `Қолданылатын алғашқы күні: ${from}${to === null ? "" : `; соңғы күні: ${to}`}`,
  appliedBasis: "Бұл күндердің негізі",
  approximate: "күні шамамен",
  known: "күні нақты",
  adopted: "қабылданған",
  registered: "мемлекеттік тіркелген",
  published: "жарияланған",
  verified: "мәтінмен салыстырылған",
  unknownDay: "белгісіз",
  unseen: "Мәтіні қолда жоқ редакциялар",
  noLaw: "Бұл күні күшінде болған акт ережелер жинағында жоқ.",

  analyst: "Барлық қолданылған ереже",
  analystHint: "Ережелерді талдаушыға: әр тексеру мен әр ереже тармағымен бірге.",
  findings: "Тексерулер",
  outcome: { met: "сақталған", "not-met": "сақталмаған", unknown: "дерек жоқ", judgement: "лауазымды адам шешеді" },
  rules: "Ережелер жинағы",
  conflicts: "Қайшылықтар",
  reading: "Қабылданған түсінік",
  changesAnswer: "жауапқа әсер етеді",
  kinds: {
    name: "Қызметтің атауы",
    provider: "Қызмет беруші",
    recipient: "Қызмет алушы",
    form: "Көрсету нысаны",
    result: "Нәтижесі",
    "result-form": "Нәтиженің нысаны",
    fee: "Ақысы",
    channel: "Тапсыру тәсілі",
    ground: "Негіз",
    term: "Мерзім",
    step: "Кезең",
    document: "Құжат",
    deadline: "Өтініш беру мерзімі",
    age: "Жас шегі",
    hours: "Жұмыс уақыты",
    "after-hours": "Жұмыс уақытынан тыс",
    keeping: "Нәтижені сақтау",
    refusal: "Бас тарту",
    representation: "Өкілдік",
    consent: "Келісім",
    signature: "Қолтаңба",
    "state-systems": "Мемлекеттік жүйелер",
    note: "Өзге",
  },
  version: (pkg, rules) => `erezhe ${pkg}, ережелердің күні: ${rules}`,
  failed: "Бұл жауапты есептеу мүмкін болмады",
};

const ru: Texts = {
  languageName: "Русский",
  title: "Государственные услуги в сфере образования: проверка заявления",
  tagline: "До подачи: чего не хватает, какие документы нужны и в какой день будет готов результат.",
  privacy: "Введённые данные не покидают эту страницу: ничего не отправляется и не сохраняется.",
  skip: "Перейти к ответу",
  languages: "Язык",
  form: "Заявление",
  answer: "Ответ",
  examples: "Примеры",
  examplesHint: "Услуга, регион, способ подачи и день уже выбраны:",

  chooseService: "Услуга и день",
  service: "Государственная услуга",
  region: "Регион",
  channel: "Как вы подаёте заявление?",
  day: "День подачи",
  dayHint: "Можно выбрать любой день: применяются правила, которые действовали в этот день.",
  time: "Время",
  timeHint: "Если не указать, считается рабочее время.",
  yearHint: "Укажите год, месяц и день полностью.",
  workingDay: "рабочий день",
  dayOff: "выходной день",

  applicant: "Заявитель",
  role: "В качестве кого вы обращаетесь?",
  person: "О ком заявление",
  iin: "ИИН",
  iinHint: "12 цифр",
  birthDate: "Дата рождения",
  sex: "Пол",
  sexes: { female: "женский", male: "мужской" },
  optional: "необязательно",

  facts: "Вопросы о вашем случае",
  yes: "Да",
  no: "Нет",
  unsure: "Пока не знаю",

  documents: "Документы",
  documentsHint: "Отметьте документы, которые у вас есть.",
  issuedOn: "Дата выдачи",

  signature: "Электронная подпись",
  signatureHint: "На портале эти данные даёт сам сервис подписи.",
  signedWith: "Чем подписан запрос?",
  notSigned: "Не подписан",
  certificate: "Сертификатом ЭЦП",
  oneTimePassword: "Одноразовым паролем",
  certificateIin: "ИИН в сертификате",
  validFrom: "Действует с",
  validTo: "Действует до",
  revoked: "Сертификат отозван",
  powerOfAttorney: "Доверенность",
  notarised: "Доверенность удостоверена нотариусом?",
  consent: "Согласие",
  consentLabel: "Даю согласие на использование сведений, составляющих охраняемую законом тайну",

  check: "Проверить заявление",
  restart: "Начать заново",

  pristine: "Заполните заявление",
  pristineText: "Ответ появляется здесь по мере заполнения. Ниже уже видны нужные документы и срок.",
  incomplete: "Заявление пока не полное",
  incompleteText: (fields, documents) =>
    `Осталось: ${[
      fields > 0 ? russian(fields, "сведение", "сведения", "сведений") : "",
      documents > 0 ? russian(documents, "документ", "документа", "документов") : "",
    ]
      .filter(Boolean)
      .join(", ")}.`,
  faulty: "В таком виде заявление не примут",
  faultyText: (n) => `Нужно исправить: ${russian(n, "место", "места", "мест")}.`,
  ready: "Заявление можно подавать",
  readyText: "По применимым правилам всё на месте.",
  noLawTitle: "Для этого дня в своде нет правил",
  impossible: "При таком выборе подать заявление нельзя",
  impossibleText: "Измените услугу, регион, способ подачи или день.",
  problem: "Нужно исправить",
  stillAsked: "Ещё не заполнено",
  error: "Ошибка",
  attention: "Обратите внимание",
  inSection: (section, message) => `Раздел «${section}». ${message}`,
  warning: "Обратите внимание",
  judgement: "Решает должностное лицо",
  information: "К сведению",
  refusal: {
    acceptance: "Последствие: отказ в приёме документов.",
    service: "Последствие: отказ в оказании услуги.",
  },

  notes: "Полезно знать",
  inexact: "Что неточно или неизвестно",
  inexactTag: "неточно или неизвестно",
  documentList: "Документы для вашего случая",
  noDocuments: "Перечень документов не определён.",
  status: {
    provided: "есть",
    missing: "нет",
    expired: "срок истёк",
    "not-needed": "не нужен",
    "from-state-systems": "из государственных систем",
    unknown: "зависит от ваших ответов",
  },
  toBring: "нужен",
  ifAny: "при наличии",
  notNeeded: (n) => `В этом случае не нужны: ${russian(n, "документ", "документа", "документов")}`,

  result: "Срок и этапы",
  dueOn: "Результат будет готов не позднее",
  dueAt: (time) => `до ${time}`,
  term: "Срок",
  registeredOn: "День регистрации",
  submitted: "День подачи",
  counted: "Как посчитано",
  certain: "точно",
  estimated: "предварительно",
  keptUntil: "Неполученный результат хранится до",
  steps: "Этапы",
  noDuration: "срок не указан",
  timeline: (from, to) => `Этапы в календаре: с ${from} по ${to}`,
  timelineMinutes: (total) => `Этапы в течение одного дня, всего ${total}`,
  stepBar: (n) => `Этап ${n}`,
  daysOff: "Праздничные и выходные дни, которые не считаются",
  legendOff: "нерабочий день",
  legendRegistered: "регистрация",
  legendDue: "последний день",
  noEstimate: "При таком выборе срок не рассчитывается.",

  basis: "Основание",
  basisText: "текст акта",
  interpretation: "толкование",
  interpretationShort: "толкование",
  editionOf: (day) => `редакция от ${day}`,
  openSource: "Открыть акт",
  opensElsewhere: "откроется в новом окне",
  noAddress: "Адрес текста неизвестен",

  law: "Применённые акты",
  national: "Республиканский акт",
  regional: "Региональный акт",
  applied: (from, to) =>
    from === null && to === null
      ? "В какие дни применяется, неизвестно"
      : ["Применяется", from === null ? "" : `с ${from}`, to === null ? "" : `по ${to} включительно`]
          .filter(Boolean)
          .join(" "),
  appliedBasis: "Откуда эти дни",
  approximate: "даты приблизительные",
  known: "даты известны точно",
  adopted: "принят",
  registered: "зарегистрирован",
  published: "опубликован",
  verified: "сверено с текстом",
  unknownDay: "нет данных",
  unseen: "Редакции, текста которых нет в своде",
  noLaw: "В своде нет акта, который действовал бы в этот день.",

  analyst: "Все применённые правила",
  analystHint: "Для аналитика: каждая проверка и каждое правило с пунктом, из которого они взяты.",
  findings: "Проверки",
  outcome: { met: "соблюдено", "not-met": "не соблюдено", unknown: "нет данных", judgement: "решает должностное лицо" },
  rules: "Свод правил",
  conflicts: "Противоречия",
  reading: "Принятое прочтение",
  changesAnswer: "влияет на ответ",
  kinds: {
    name: "Название услуги",
    provider: "Услугодатель",
    recipient: "Услугополучатель",
    form: "Форма оказания",
    result: "Результат",
    "result-form": "Форма результата",
    fee: "Оплата",
    channel: "Способ подачи",
    ground: "Основание",
    term: "Срок",
    step: "Этап",
    document: "Документ",
    deadline: "Срок подачи",
    age: "Возраст",
    hours: "График работы",
    "after-hours": "Вне рабочего времени",
    keeping: "Хранение результата",
    refusal: "Отказ",
    representation: "Представительство",
    consent: "Согласие",
    signature: "Подпись",
    "state-systems": "Государственные системы",
    note: "Прочее",
  },
  version: (pkg, rules) => `erezhe ${pkg}, правила на ${rules}`,
  failed: "Этот ответ не удалось рассчитать",
};

const en: Texts = {
  languageName: "English",
  title: "Public services of education: check an application",
  tagline: "Before you apply: what is missing, which documents are needed, and on which day the result is due.",
  privacy: "What you enter stays on this page: nothing is sent and nothing is stored.",
  skip: "Skip to the answer",
  languages: "Language",
  form: "Application",
  answer: "Answer",
  examples: "Examples",
  examplesHint: "Service, region, way of applying and day are chosen already:",

  chooseService: "Service and day",
  service: "Public service",
  region: "Region",
  channel: "How do you apply?",
  day: "Day of application",
  dayHint: "Any day can be chosen: the rules in force on that day apply.",
  time: "Time",
  timeHint: "Left empty, it counts as within working hours.",
  yearHint: "Give the year, the month and the day in full.",
  workingDay: "working day",
  dayOff: "day off",

  applicant: "Applicant",
  role: "In which capacity do you apply?",
  person: "Whom the application is about",
  iin: "IIN",
  iinHint: "12 digits",
  birthDate: "Date of birth",
  sex: "Sex",
  sexes: { female: "female", male: "male" },
  optional: "optional",

  facts: "Questions about your case",
  yes: "Yes",
  no: "No",
  unsure: "Not known yet",

  documents: "Documents",
  documentsHint: "Tick the documents that you have.",
  issuedOn: "Issued on",

  signature: "Electronic signature",
  signatureHint: "On the portal the signing service itself provides these data.",
  signedWith: "How is the request signed?",
  notSigned: "Not signed",
  certificate: "With a certificate",
  oneTimePassword: "With a one-time password",
  certificateIin: "IIN in the certificate",
  validFrom: "Valid from",
  validTo: "Valid to",
  revoked: "The certificate is revoked",
  powerOfAttorney: "Power of attorney",
  notarised: "Has a notary certified the power of attorney?",
  consent: "Consent",
  consentLabel: "I agree to the use of data that are protected by law as secret",

  check: "Check the application",
  restart: "Start again",

  pristine: "Fill in the application",
  pristineText: "The answer appears here as you go. The documents needed and the term are shown below already.",
  incomplete: "The application is not complete yet",
  incompleteText: (fields, documents) =>
    `Still to come: ${[
      fields > 0 ? english(fields, "answer", "answers") : "",
      documents > 0 ? english(documents, "document", "documents") : "",
    ]
      .filter(Boolean)
      .join(", ")}.`,
  faulty: "As it stands, the application would not be accepted",
  faultyText: (n) => `To be corrected: ${english(n, "place", "places")}.`,
  ready: "The application is ready to be submitted",
  readyText: "By the rules that apply, everything is in place.",
  noLawTitle: "The rulebook has no rules for this day",
  impossible: "With this choice no application can be made",
  impossibleText: "Change the service, the region, the way of applying or the day.",
  problem: "There is a problem",
  stillAsked: "Not filled in yet",
  error: "Error",
  attention: "Please note",
  inSection: (section, message) => `Section “${section}”. ${message}`,
  warning: "Note",
  judgement: "For a person to judge",
  information: "For information",
  refusal: {
    acceptance: "Leads to: refusal to accept the documents.",
    service: "Leads to: refusal of the service.",
  },

  notes: "Good to know",
  inexact: "What is not exact or not known",
  inexactTag: "not exact or not known",
  documentList: "Documents for your case",
  noDocuments: "The list of documents is not determined.",
  status: {
    provided: "ready",
    missing: "missing",
    expired: "expired",
    "not-needed": "not needed",
    "from-state-systems": "from state systems",
    unknown: "depends on your answers",
  },
  toBring: "needed",
  ifAny: "if there is one",
  notNeeded: (n) => `Not needed in this case: ${english(n, "document", "documents")}`,

  result: "Term and steps",
  dueOn: "The result is due by",
  dueAt: (time) => `by ${time}`,
  term: "Term",
  registeredOn: "Day of registration",
  submitted: "Day of application",
  counted: "How it is counted",
  certain: "confirmed",
  estimated: "estimated",
  keptUntil: "A result that is not collected is kept until",
  steps: "Steps",
  noDuration: "no time stated",
  timeline: (from, to) => `Steps on the calendar, from ${from} to ${to}`,
  timelineMinutes: (total) => `Steps within one day, ${total} in all`,
  stepBar: (n) => `Step ${n}`,
  daysOff: "Holidays and days off that do not count",
  legendOff: "not a working day",
  legendRegistered: "registration",
  legendDue: "last day",
  noEstimate: "With this choice no term is worked out.",

  basis: "Basis",
  basisText: "text of the act",
  interpretation: "interpretation",
  interpretationShort: "interpretation",
  editionOf: (day) => `edition of ${day}`,
  openSource: "Open the act",
  opensElsewhere: "opens in a new window",
  noAddress: "The address of the text is not known",

  law: "Acts applied",
  national: "National act",
  regional: "Regional act",
  applied: (from, to) =>
    from === null && to === null
      ? "On which days it is applied is not known"
      : ["Applied", from === null ? "" : `from ${from}`, to === null ? "" : `until ${to} inclusive`]
          .filter(Boolean)
          .join(" "),
  appliedBasis: "Where these days come from",
  approximate: "dates approximate",
  known: "dates known",
  adopted: "adopted",
  registered: "registered",
  published: "published",
  verified: "compared with the text",
  unknownDay: "not known",
  unseen: "Editions whose text is not in the rulebook",
  noLaw: "The rulebook has no act that was in force on this day.",

  analyst: "Every rule that applied",
  analystHint: "For the analyst: every check and every rule with the paragraph behind it.",
  findings: "Checks",
  outcome: { met: "met", "not-met": "not met", unknown: "unknown", judgement: "for a person to judge" },
  rules: "Rulebook",
  conflicts: "Contradictions",
  reading: "Reading taken",
  changesAnswer: "changes the answer",
  kinds: {
    name: "Name of the service",
    provider: "Provider",
    recipient: "Recipient",
    form: "Form of the service",
    result: "Result",
    "result-form": "Form of the result",
    fee: "Fee",
    channel: "Way of applying",
    ground: "Ground",
    term: "Term",
    step: "Step",
    document: "Document",
    deadline: "Deadline",
    age: "Age",
    hours: "Working hours",
    "after-hours": "Outside working hours",
    keeping: "Keeping of the result",
    refusal: "Refusal",
    representation: "Representation",
    consent: "Consent",
    signature: "Signature",
    "state-systems": "State systems",
    note: "Other",
  },
  version: (pkg, rules) => `erezhe ${pkg}, rules as of ${rules}`,
  failed: "This answer could not be worked out",
};

export const LANGS: readonly Lang[] = ["kk", "ru", "en"];
export const texts: Record<Lang, Texts> = { kk, ru, en };
