import type {
  ChecklistItem,
  DocumentStatus,
  Lang,
  Outcome,
  RefusalStage,
  RuleKind,
  Service,
  Sex,
  Source,
} from "erezhe";
import { russianForm } from "./dates.js";
import type { ExampleId } from "./examples.js";
import type { Signed } from "./state.js";

/** What the page itself says; what is said about the law comes from the package. */
export interface Texts {
  languageName: string;
  title: string;
  tagline: string;
  privacy: string;
  unofficial: string;
  unofficialMore: string;
  skip: string;
  languages: string;
  form: string;
  answer: string;
  examples: string;
  examplesHint: string;
  exampleNames: Record<ExampleId, string>;

  chooseService: string;
  service: string;
  /** What people call them; the official name stands below. */
  services: Record<Service, string>;
  chooseOne: string;
  region: string;
  channel: string;
  day: string;
  dayHint: string;
  time: string;
  timeHint: string;
  workingDay: string;
  dayOff: string;

  applicant: string;
  role: string;
  person: string;
  iinHint: string;
  sexes: Record<Sex, string>;
  optional: string;
  /** Of a day that was begun and not finished. */
  whole: string;

  facts: string;
  yes: string;
  no: string;

  documents: string;
  documentsHint: string;

  signature: string;
  signed: Record<Signed, string>;
  notarised: string;
  consent: string;

  check: string;
  restart: string;

  choose: string;
  chooseText: string;
  pristine: string;
  pristineText: string;
  incomplete: string;
  incompleteText: (fields: number, documents: number) => string;
  faulty: string;
  faultyText: (n: number) => string;
  accepted: string;
  acceptedText: string;
  notGiven: (names: string) => string;
  look: string;
  judged: string;
  judgedText: (n: number) => string;
  judgedUnseenText: string;
  unanswerable: string;
  failed: string;
  failedText: string;
  unseenEdition: string;
  unseenHarmless: string;
  more: string;
  impossible: string;
  problem: string;
  stillAsked: string;
  error: string;
  /** Heads the list of what is no fault but is to be noticed. */
  attention: string;
  chooseField: (name: string) => string;
  enterField: (name: string) => string;
  toField: string;
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
  need: Record<Exclude<ChecklistItem["need"], "needed">, string>;
  givenByForm: string;
  toBring: string;
  notNeeded: (n: number) => string;

  result: string;
  dueOn: string;
  dueIf: string;
  dueAt: (time: string) => string;
  term: string;
  registeredOn: string;
  submitted: string;
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
  noEstimateLate: string;
  canStill: string;
  canStillLate: string;

  basis: string;
  basisOf: Record<Source["basis"], string>;
  editionOf: (day: string) => string;
  openSource: string;
  opensElsewhere: string;
  noAddress: string;

  law: string;
  national: string;
  beside: string;
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
  whereFrom: string;
  mistake: string;
  licence: string;
  or: string;
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
  examplesHint: "Әрқайсысы форманы ойдан шығарылған деректермен толтырады:",

  chooseService: "Қызмет және күн",
  service: "Мемлекеттік қызмет",
  region: "Өңір",
  channel: "Қалай тапсырасыз?",
  day: "Өтініш берілетін күн",
  dayHint: "Кез келген күнді таңдауға болады: сол күні күшінде болған ережелер қолданылады.",
  time: "Уақыты",
  timeHint: "Көрсетілмесе, жұмыс уақыты деп есептеледі.",
  workingDay: "жұмыс күні",
  dayOff: "демалыс күні",

  applicant: "Өтініш беруші",
  role: "Кім ретінде өтініш бересіз?",
  person: "Өтініш кім туралы",
  iinHint: "12 цифр, бос орынмен жазуға да болады",
  sexes: { female: "әйел", male: "ер" },
  optional: "міндетті емес",

  facts: "Жағдай туралы сұрақтар",
  yes: "Иә",
  no: "Жоқ",

  documents: "Құжаттар",
  documentsHint: "Қолыңызда бар құжаттарды белгілеңіз.",

  signature: "Өтінішке қалай қол қоясыз?",
  notarised: "Сенімхатты нотариус куәландырған ба?",
  consent: "Келісім",

  check: "Өтінішті тексеру",
  restart: "Қайта бастау",

  pristine: "Өтінішті толтырыңыз",
  pristineText: "Нәтиже жазу барысында осы жерде шығады. Төменде қажет құжаттар мен мерзім көрсетілген.",
  incomplete: "Өтініш әлі толық емес",
  incompleteText: (fields, documents) =>
    `Қалғаны: ${[fields > 0 ? `${fields} мәлімет` : "", documents > 0 ? `${documents} құжат` : ""].filter(Boolean).join(", ")}.`,
  faulty: "Бұл күйінде өтініш қабылданбайды",
  faultyText: (n) => `${n} жерді түзету керек.`,
  impossible: "Бұл таңдау бойынша өтініш беру мүмкін емес",
  problem: "Түзету қажет",
  stillAsked: "Әлі толтырылмаған",
  error: "Қате",
  attention: "Назар аударыңыз",
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
  noDocuments: "Құжаттар тізбесі анықталмады.",
  status: {
    provided: "бар",
    missing: "жоқ",
    expired: "мерзімі өткен",
    "if-any": "болған жағдайда",
    later: "кейін әкелуге болады",
    "not-needed": "қажет емес",
    "from-state-systems": "мемлекеттік жүйелерден алынады",
    unknown: "жауаптарыңызға байланысты",
  },
  toBring: "қажет",
  notNeeded: (n) => `Бұл жағдайда қажет емес құжаттар: ${n}`,

  result: "Мерзім және рәсімдер (іс-қимылдар)",
  dueOn: "Нәтиже дайын болатын соңғы күн",
  dueAt: (time) => `уақыты: ${time}`,
  term: "Мерзімі",
  registeredOn: "Тіркелетін күн",
  submitted: "Берілген күн",
  certain: "нақты",
  estimated: "болжамды",
  keptUntil: "Алынбаған нәтиженің сақталатын соңғы күні",
  steps: "Рәсімдер (іс-қимылдар)",
  noDuration: "мерзімі көрсетілмеген",
  timeline: (from, to) => `Күнтізбедегі рәсімдер: ${from} – ${to}`,
  timelineMinutes: (total) => `Бір күн ішіндегі рәсімдер, барлығы ${total}`,
  stepBar: (n) => `${n}-рәсім`,
  daysOff: "Есепке кірмейтін мереке және демалыс күндері",
  legendOff: "жұмыс істемейтін күн",
  legendRegistered: "тіркеу",
  legendDue: "соңғы күн",
  noEstimate: "Бұл таңдау бойынша мерзім есептелмейді.",

  basis: "Негізі",
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

  analyst: "Қолданылған барлық ереже",
  analystHint: "Талдаушыға: әр тексеру мен әр ереже негізіндегі тармағымен бірге беріледі.",
  findings: "Тексерулер",
  outcome: { met: "сақталған", "not-met": "сақталмаған", unknown: "дерек жоқ", judgement: "лауазымды адам шешеді" },
  rules: "Ережелер жинағы",
  conflicts: "Қайшылықтар",
  reading: "Қабылданған түсінік",
  changesAnswer: "жауапқа әсер етеді",
  kinds: {
    name: "Қызметтің атауы",
    provider: "Көрсетілетін қызметті беруші",
    recipient: "Көрсетілетін қызметті алушы",
    form: "Көрсету нысаны",
    result: "Нәтижесі",
    "result-form": "Нәтиженің нысаны",
    fee: "Ақысы",
    channel: "Өтініш беру тәсілі",
    ground: "Негіз",
    term: "Мерзім",
    step: "Рәсім (іс-қимыл)",
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
    right: "Құқық",
    complaint: "Шағым",
    caution: "Ерекше жағдай",
    conflict: "Қайшылық",
    note: "Өзге",
  },
  version: (pkg, rules) => `erezhe ${pkg}, ережелердің күні: ${rules}`,

  unofficial: "Бұл ресми қызмет емес.",
  unofficialMore:
    "Мұнда өтініш қабылданбайды және заң кеңесі берілмейді. Шешімді көрсетілетін қызметті беруші қабылдайды.",
  exampleNames: {
    accepted: "Бәрі орнында",
    late: "Мерзімі өткен",
    missing: "Құжат жетіспейді",
    iin: "ЖСН-де қате бар",
    judgement: "Тамыз айы: лауазымды адам шешеді",
  },
  services: {
    "externat-permit": "Экстернатқа рұқсат",
    "education-document-duplicate": "Мектеп құжатының телнұсқасы",
    "preschool-queue": "Балабақша кезегіне тұру",
    "kindergarten-admission": "Балабақшаға қабылдау",
  },
  chooseOne: "Таңдаңыз…",
  whole: "Толық жазыңыз немесе өрісті тазалаңыз.",
  signed: {
    certificate: "Порталда өз ЭЦҚ-ммен қол қоямын",
    "one-time-password": "Порталда бір реттік құпиясөзбен растаймын",
  },
  choose: "Қызметті, өңірді және өтініш беру тәсілін таңдаңыз",
  chooseText: "Содан кейін осы жерде қажет құжаттар, мерзім және жауап шығады.",
  accepted: "Кедергі табылған жоқ",
  acceptedText: "Осында тексерілген ережелер бойынша бәрі орнында.",
  notGiven: (names) => `Көрсетілмегендіктен тексерілмеді: ${names}.`,
  look: "Кедергі жоқ, бірақ сәйкессіздік бар",
  judged: "Лауазымды адам шешеді",
  judgedText: (n) => `Ереже нақты жауап бермейтін жайт: ${n}, төменде көрсетілген. Басқа кедергі табылған жоқ.`,
  judgedUnseenText: "Бізге белгілі редакция бойынша кедергі жоқ, бірақ тағы бір редакцияның мәтінін көрген жоқпыз.",
  unanswerable: "Бұл күнге жауап жоқ",
  failed: "Бұл жауапты есептеу мүмкін болмады",
  failedText: "Қызметті, өңірді немесе күнді өзгертіп көріңіз; жазғаныңыз осы бетте қалады.",
  unseenEdition: "Осы күні күшінде болуы мүмкін, бірақ мәтінін көрмеген редакция",
  unseenHarmless: "Мәтінін көрмедік, бірақ талаптарды өзгертпейтін редакция",
  more: "Толығырақ",
  chooseField: (name) => `Таңдаңыз: ${name}`,
  enterField: (name) => `Көрсетіңіз: ${name}`,
  toField: "Өріске өту",
  need: {
    "if-any": "болған жағдайда",
    later: "кейін әкелуге болады",
    disputed: "міндетті ме — даулы",
    "not-needed": "қажет емес",
    "from-state-systems": "мемлекеттік жүйелерден алынады",
    unknown: "жауаптарыңызға байланысты",
  },
  givenByForm: "порталда толтырылады",
  dueIf: "Өтініш қабылданса, нәтиже дайын болатын соңғы күн",
  noEstimateLate: "Нәтиже күні есептелген жоқ: өтініш берудің соңғы күні өтіп кеткен.",
  canStill: "Өтініш беру тәсілін, өңірді немесе күнді өзгертіңіз.",
  canStillLate: "Өтініш берілетін күнді тексеріңіз. Күн дұрыс болса, көрсетілетін қызметті берушіге жүгініңіз.",
  basisOf: { text: "акт мәтіні", interpretation: "түсіндіру", reported: "хабарлама бойынша" },
  beside: "Республикалық акт (қатар қолданылады)",
  whereFrom:
    "Ережелер актілердің мәтіндерінен алынған: әр тұжырымның астында оның негізі тұр. Үш тілдегі толық жинақ erezhe бастапқы кодымен бірге беріледі.",
  mistake:
    "Қате тапсаңыз, erezhe авторларына айтыңыз: қызметті, өңірді, күнді және актінің тармағын атаңыз. Қалай айту керегі CONTRIBUTING.md файлында жазылған.",
  licence: "Лицензиясы",
  or: "немесе",
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
  examplesHint: "Каждый заполняет всю форму вымышленными данными:",

  chooseService: "Услуга и день",
  service: "Государственная услуга",
  region: "Регион",
  channel: "Как вы подаёте заявление?",
  day: "День подачи",
  dayHint: "Можно выбрать любой день: применяются правила, которые действовали в этот день.",
  time: "Время",
  timeHint: "Если не указать, считается рабочее время.",
  workingDay: "рабочий день",
  dayOff: "выходной день",

  applicant: "Заявитель",
  role: "В качестве кого вы обращаетесь?",
  person: "О ком заявление",
  iinHint: "12 цифр, можно с пробелами",
  sexes: { female: "женский", male: "мужской" },
  optional: "необязательно",

  facts: "Вопросы о вашем случае",
  yes: "Да",
  no: "Нет",

  documents: "Документы",
  documentsHint: "Отметьте документы, которые у вас есть.",

  signature: "Как вы подпишете заявление?",
  notarised: "Доверенность удостоверена нотариусом?",
  consent: "Согласие",

  check: "Проверить заявление",
  restart: "Начать заново",

  pristine: "Заполните заявление",
  pristineText: "Ответ появляется здесь по мере заполнения. Ниже уже видны нужные документы и срок.",
  incomplete: "Заявление пока неполное",
  incompleteText: (fields, documents) =>
    `Осталось: ${[
      fields > 0 ? russian(fields, "ответ", "ответа", "ответов") : "",
      documents > 0 ? russian(documents, "документ", "документа", "документов") : "",
    ]
      .filter(Boolean)
      .join(", ")}.`,
  faulty: "В таком виде заявление не примут",
  faultyText: (n) => `Нужно исправить: ${russian(n, "место", "места", "мест")}.`,
  impossible: "При таком выборе подать заявление нельзя",
  problem: "Нужно исправить",
  stillAsked: "Ещё не заполнено",
  error: "Ошибка",
  attention: "Обратите внимание",
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
    "if-any": "при наличии",
    later: "можно принести позже",
    "not-needed": "не нужен",
    "from-state-systems": "из государственных систем",
    unknown: "зависит от ваших ответов",
  },
  toBring: "требуется",
  notNeeded: (n) => `В этом случае не требуется: ${russian(n, "документ", "документа", "документов")}`,

  result: "Срок и процедуры (действия)",
  dueOn: "Результат будет готов не позднее",
  dueAt: (time) => `до ${time}`,
  term: "Срок",
  registeredOn: "День регистрации",
  submitted: "День подачи",
  certain: "точно",
  estimated: "предварительно",
  keptUntil: "Невостребованный результат хранится по",
  steps: "Процедуры (действия)",
  noDuration: "срок не указан",
  timeline: (from, to) => `Процедуры (действия) в календаре: с ${from} по ${to}`,
  timelineMinutes: (total) => `Процедуры (действия) в течение одного дня, всего ${total}`,
  stepBar: (n) => `Процедура (действие) ${n}`,
  daysOff: "Праздничные и выходные дни, которые не считаются",
  legendOff: "нерабочий день",
  legendRegistered: "регистрация",
  legendDue: "последний день",
  noEstimate: "При таком выборе срок не рассчитывается.",

  basis: "Основание",
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
  reading: "Как истолковано",
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
    step: "Процедура (действие)",
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
    right: "Право",
    complaint: "Жалоба",
    caution: "Особый случай",
    conflict: "Противоречие",
    note: "Прочее",
  },
  version: (pkg, rules) => `erezhe ${pkg}, правила на ${rules}`,

  unofficial: "Это не официальный сервис.",
  unofficialMore:
    "Заявление здесь не принимают, юридических консультаций здесь не дают. Решение принимает услугодатель.",
  exampleNames: {
    accepted: "Всё на месте",
    late: "Срок прошёл",
    missing: "Не хватает документа",
    iin: "Ошибка в ИИН",
    judgement: "Август: решает должностное лицо",
  },
  services: {
    "externat-permit": "Разрешение на экстернат",
    "education-document-duplicate": "Дубликат школьного документа",
    "preschool-queue": "Очередь в детский сад",
    "kindergarten-admission": "Зачисление в детский сад",
  },
  chooseOne: "Выберите…",
  whole: "Введите полностью или очистите поле.",
  signed: {
    certificate: "Подпишу на портале своей ЭЦП",
    "one-time-password": "Подтвержу на портале одноразовым паролем",
  },
  choose: "Выберите услугу, регион и способ подачи",
  chooseText: "Тогда здесь появятся нужные документы, срок и ответ.",
  accepted: "Препятствий не найдено",
  acceptedText: "По правилам, которые здесь проверены, всё на месте.",
  notGiven: (names) => `Не указано и потому не проверено: ${names}.`,
  look: "Препятствий нет, но есть расхождение",
  judged: "Решает должностное лицо",
  judgedText: (n) =>
    `Правила не дают ясного ответа, см. ниже: ${russian(n, "место", "места", "мест")}. Других препятствий не найдено.`,
  judgedUnseenText: "По известной нам редакции препятствий нет, но текста ещё одной мы не видели.",
  unanswerable: "Для этого дня ответа нет",
  failed: "Этот ответ не удалось рассчитать",
  failedText: "Измените услугу, регион или день; введённое остаётся на странице.",
  unseenEdition: "Не видели редакцию, которая могла действовать в этот день",
  unseenHarmless: "Не видели и эту редакцию, но требований она не меняет",
  more: "Подробнее",
  chooseField: (name) => `Выберите: ${name}`,
  enterField: (name) => `Укажите: ${name}`,
  toField: "К полю",
  need: {
    "if-any": "при наличии",
    later: "можно принести позже",
    disputed: "обязателен ли, спорно",
    "not-needed": "не нужен",
    "from-state-systems": "из государственных систем",
    unknown: "зависит от ваших ответов",
  },
  givenByForm: "заполняется на портале",
  dueIf: "Если заявление примут, результат будет готов не позднее",
  noEstimateLate: "День результата не рассчитан: последний день подачи уже прошёл.",
  canStill: "Измените способ подачи, регион или день.",
  canStillLate: "Проверьте день подачи. Если он верный, обратитесь к услугодателю.",
  basisOf: { text: "текст акта", interpretation: "толкование", reported: "по сообщению" },
  beside: "Республиканский акт (применяется вместе)",
  whereFrom:
    "Правила взяты из текстов актов: под каждым утверждением стоит его основание. Полный свод на трёх языках поставляется с исходным кодом erezhe.",
  mistake:
    "Нашли ошибку? Сообщите авторам erezhe: назовите услугу, регион, день и пункт акта. Как это сделать, сказано в файле CONTRIBUTING.md.",
  licence: "Лицензия",
  or: "или",
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
  examplesHint: "Each fills in the whole form, with invented data:",

  chooseService: "Service and day",
  service: "Public service",
  region: "Region",
  channel: "How do you apply?",
  day: "Day of application",
  dayHint: "Any day can be chosen: the rules in force on that day apply.",
  time: "Time",
  timeHint: "Left empty, it counts as within working hours.",
  workingDay: "working day",
  dayOff: "day off",

  applicant: "Applicant",
  role: "In which capacity do you apply?",
  person: "Whom the application is about",
  iinHint: "12 digits, spaces do not matter",
  sexes: { female: "female", male: "male" },
  optional: "optional",

  facts: "Questions about your case",
  yes: "Yes",
  no: "No",

  documents: "Documents",
  documentsHint: "Tick the documents that you have.",

  signature: "How will you sign the application?",
  notarised: "Has a notary certified the power of attorney?",
  consent: "Consent",

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
  impossible: "With this choice no application can be made",
  problem: "There is a problem",
  stillAsked: "Not filled in yet",
  error: "Error",
  attention: "Please note",
  warning: "Note",
  judgement: "An official judges",
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
    "if-any": "if there is one",
    later: "may be brought later",
    "not-needed": "not needed",
    "from-state-systems": "from state systems",
    unknown: "depends on your answers",
  },
  toBring: "needed",
  notNeeded: (n) => `Not needed in this case: ${english(n, "document", "documents")}`,

  result: "Term and steps",
  dueOn: "The result is due by",
  dueAt: (time) => `by ${time}`,
  term: "Term",
  registeredOn: "Day of registration",
  submitted: "Day of application",
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
  outcome: { met: "met", "not-met": "not met", unknown: "unknown", judgement: "for an official to judge" },
  rules: "Rulebook",
  conflicts: "Contradictions",
  reading: "How it is read",
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
    right: "Right",
    complaint: "Complaint",
    caution: "Special case",
    conflict: "Contradiction",
    note: "Other",
  },
  version: (pkg, rules) => `erezhe ${pkg}, rules as of ${rules}`,

  unofficial: "This is no official service.",
  unofficialMore: "No application is taken here, and no legal advice is given. The provider of the service decides.",
  exampleNames: {
    accepted: "Everything in place",
    late: "Too late",
    missing: "A paper is missing",
    iin: "A slip in an IIN",
    judgement: "In August: an official judges",
  },
  services: {
    "externat-permit": "Permission for externat",
    "education-document-duplicate": "Duplicate of a school certificate",
    "preschool-queue": "Queue for a kindergarten",
    "kindergarten-admission": "Admission to a kindergarten",
  },
  chooseOne: "Choose…",
  whole: "Write it in full, or clear the field.",
  signed: {
    certificate: "I shall sign with my digital signature on the portal",
    "one-time-password": "I shall confirm with a one-time password on the portal",
  },
  choose: "Choose the service, the region and how to apply",
  chooseText: "The documents needed, the term and the answer then appear here.",
  accepted: "No obstacle found",
  acceptedText: "By the rules checked here, everything is in place.",
  notGiven: (names) => `Not given, and so not checked: ${names}.`,
  look: "No obstacle, but something does not agree",
  judged: "An official has to judge",
  judgedText: (n) =>
    `The rules give no clear answer in ${english(n, "place", "places")}, see below. Nothing else stands in the way.`,
  judgedUnseenText: "By the edition known here nothing stands in the way, but the text of another was not seen.",
  unanswerable: "No answer for this day",
  failed: "This answer could not be worked out",
  failedText: "Change the service, the region or the day; what you entered stays on the page.",
  unseenEdition: "Not seen, though it may have been in force on this day",
  unseenHarmless: "Not seen either, but it changes no requirement",
  more: "More",
  chooseField: (name) => `Choose: ${name}`,
  enterField: (name) => `Fill in: ${name}`,
  toField: "To the field",
  need: {
    "if-any": "if there is one",
    later: "may be brought later",
    disputed: "disputed",
    "not-needed": "not needed",
    "from-state-systems": "from state systems",
    unknown: "depends on your answers",
  },
  givenByForm: "filled in on the portal",
  dueIf: "If it is accepted, the result is due by",
  noEstimateLate: "No day of the result is worked out: the last day to apply has passed.",
  canStill: "Change the way of applying, the region or the day.",
  canStillLate: "Look at the day of application again. If it is right, turn to the provider of the service.",
  basisOf: { text: "text of the act", interpretation: "interpretation", reported: "reported" },
  beside: "National act (applies beside)",
  whereFrom:
    "The rules come from the texts of the acts: under each statement stands its basis. The whole rulebook, in three languages, comes with the source code of erezhe.",
  mistake:
    "Found a mistake? Tell the authors of erezhe: name the service, the region, the day and the paragraph. CONTRIBUTING.md says how.",
  licence: "Licence",
  or: "or",
};

export const LANGS: readonly Lang[] = ["kk", "ru", "en"];
export const texts: Record<Lang, Texts> = { kk, ru, en };
