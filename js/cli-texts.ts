// The headings and labels of the command line. What the law says comes from the module.

import type { Decision, DocumentStatus, Estimate, Lang, RuleChange, Source, Unit } from "../src/wasm/types.js";

export interface Texts {
  /** In a few words, for a row. */
  decision: Record<Decision, string>;
  status: Record<DocumentStatus, string>;
  unit: Record<Unit, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
  basis: Record<Source["basis"], string>;
  certainty: Record<Estimate["certainty"], string>;
  line: (row: number) => string;
  item: (row: number) => string;
  questions: string;
  documents: string;
  dates: string;
  /** Said beside the dates of an application that has errors. */
  ifAccepted: string;
  nothingDue: string;
  registered: string;
  due: string;
  kept: string;
  term: string;
  exactness: string;
  steps: string;
  law: string;
  approximate: string;
  unseen: string;
  noAct: string;
  sources: string;
  rules: Record<RuleChange["level"], string>;
  conflicts: string;
  reading: string;
  summary: string;
  applications: string;
  mostFrequent: string;
  repeated: string;
  ofTheFirst: (count: number) => string;
  noChanges: string;
  changes: string;
  change: Record<RuleChange["change"], string>;
  level: Record<RuleChange["level"], string>;
  unchanged: string;
}

export const TEXTS: Record<Lang, Texts> = {
  kk: {
    decision: {
      accept: "қабылдауға болады",
      refuse: "қабылдауға болмайды",
      judgement: "лауазымды адам шешеді",
      unknown: "әзірше белгісіз",
    },
    status: {
      provided: "бар",
      missing: "жоқ",
      expired: "мерзімі өткен",
      later: "кейін әкелуге болады",
      "not-needed": "қажет емес",
      "from-state-systems": "мемлекеттік ақпараттық жүйелерден алынады",
      "if-any": "болса, қоса беріледі",
      unknown: "қажет пе, әзірше белгісіз",
    },
    unit: {
      minutes: { other: "минут" },
      hours: { other: "сағат" },
      "working-days": { other: "жұмыс күні" },
      "calendar-days": { other: "күнтізбелік күн" },
      months: { other: "ай" },
    },
    basis: { text: "акт мәтіні", interpretation: "түсіндіру", reported: "хабарлама, акт емес" },
    certainty: { confirmed: "нақты", estimated: "шамамен" },
    line: (row) => `${row}-жол`,
    item: (row) => `${row}-элемент`,
    questions: "Нақтылау керек",
    documents: "Құжаттар",
    dates: "Мерзімдер",
    ifAccepted: "өтініш тиісінше қабылданса",
    nothingDue: "Нәтиже күнін айту мүмкін емес.",
    registered: "Тіркелетін күні",
    due: "Нәтиженің соңғы күні",
    kept: "Нәтиже сақталатын соңғы күн",
    term: "Қызмет көрсету мерзімі",
    exactness: "Есептің дәлдігі",
    steps: "Рәсімдер (іс-қимылдар)",
    law: "Қолданылған актілер",
    approximate: "қолданылған күндері шамамен белгілі",
    unseen: "мәтіні қаралмаған",
    noAct: "қолданыстағы акт табылмады",
    sources: "Дереккөздер",
    rules: { national: "Республикалық ережелер", regional: "Өңірлік ережелер" },
    conflicts: "Қайшылықтар",
    reading: "Қалай қолданылады",
    summary: "Қорытынды",
    applications: "барлық өтініш",
    mostFrequent: "Жиі кездесетіні",
    repeated: "Қайталанған id",
    ofTheFirst: (count) => `алғашқы ${count} id ішінде`,
    noChanges: "Айырмашылық жоқ.",
    changes: "Айырмашылықтар",
    change: { added: "қосылды", removed: "алып тасталды", changed: "өзгерді" },
    level: { national: "республикалық", regional: "өңірлік" },
    unchanged: "Өзгермеген ережелер",
  },
  ru: {
    decision: {
      accept: "можно принять",
      refuse: "нельзя принять",
      judgement: "решает должностное лицо",
      unknown: "пока неизвестно",
    },
    status: {
      provided: "есть",
      missing: "нет",
      expired: "срок действия истёк",
      later: "можно принести позже",
      "not-needed": "не требуется",
      "from-state-systems": "сведения из государственных информационных систем",
      "if-any": "прилагается при наличии",
      unknown: "пока неизвестно, требуется ли",
    },
    unit: {
      minutes: { one: "минута", few: "минуты", many: "минут", other: "минуты" },
      hours: { one: "час", few: "часа", many: "часов", other: "часа" },
      "working-days": { one: "рабочий день", few: "рабочих дня", many: "рабочих дней", other: "рабочего дня" },
      "calendar-days": {
        one: "календарный день",
        few: "календарных дня",
        many: "календарных дней",
        other: "календарного дня",
      },
      months: { one: "месяц", few: "месяца", many: "месяцев", other: "месяца" },
    },
    basis: { text: "текст акта", interpretation: "толкование", reported: "сообщение, не акт" },
    certainty: { confirmed: "точно", estimated: "приблизительно" },
    line: (row) => `строка ${row}`,
    item: (row) => `элемент ${row}`,
    questions: "Нужно уточнить",
    documents: "Документы",
    dates: "Сроки",
    ifAccepted: "если заявление будет принято как положено",
    nothingDue: "Назвать день результата нельзя.",
    registered: "День регистрации",
    due: "Результат не позднее",
    kept: "Результат хранится по",
    term: "Срок оказания услуги",
    exactness: "Точность расчёта",
    steps: "Процедуры (действия)",
    law: "Применённые акты",
    approximate: "дни действия известны приблизительно",
    unseen: "текст не изучен",
    noAct: "действующий акт не найден",
    sources: "Источники",
    rules: { national: "Республиканские правила", regional: "Региональные правила" },
    conflicts: "Противоречия",
    reading: "Как истолковано",
    summary: "Итог",
    applications: "всего заявлений",
    mostFrequent: "Чаще всего",
    repeated: "Повторяющиеся id",
    ofTheFirst: (count) => `среди первых ${count} id`,
    noChanges: "Различий нет.",
    changes: "Различия",
    change: { added: "добавлено", removed: "исключено", changed: "изменено" },
    level: { national: "республиканское", regional: "региональное" },
    unchanged: "Правил без изменений",
  },
  en: {
    decision: {
      accept: "can be accepted",
      refuse: "cannot be accepted",
      judgement: "an official decides",
      unknown: "not known yet",
    },
    status: {
      provided: "provided",
      missing: "missing",
      expired: "expired",
      later: "may be brought later",
      "not-needed": "not needed",
      "from-state-systems": "comes from state information systems",
      "if-any": "enclosed if there is one",
      unknown: "not known yet whether it is needed",
    },
    unit: {
      minutes: { one: "minute", other: "minutes" },
      hours: { one: "hour", other: "hours" },
      "working-days": { one: "working day", other: "working days" },
      "calendar-days": { one: "calendar day", other: "calendar days" },
      months: { one: "month", other: "months" },
    },
    basis: { text: "text of the act", interpretation: "interpretation", reported: "a report, not an act" },
    certainty: { confirmed: "confirmed", estimated: "estimated" },
    line: (row) => `row ${row}`,
    item: (row) => `item ${row}`,
    questions: "To be answered",
    documents: "Documents",
    dates: "Dates",
    ifAccepted: "if it is accepted as it should be",
    nothingDue: "No day can be named for the result.",
    registered: "Registered on",
    due: "Result due by",
    kept: "Result kept until",
    term: "Term",
    exactness: "Certainty",
    steps: "Procedures (actions)",
    law: "Acts applied",
    approximate: "days in force known only roughly",
    unseen: "text not seen",
    noAct: "no act in force was found",
    sources: "Sources",
    rules: { national: "National rules", regional: "Regional rules" },
    conflicts: "Contradictions",
    reading: "How it is read",
    summary: "Summary",
    applications: "applications in all",
    mostFrequent: "Most frequent",
    repeated: "Repeated ids",
    ofTheFirst: (count) => `among the first ${count} ids`,
    noChanges: "No differences.",
    changes: "Differences",
    change: { added: "added", removed: "removed", changed: "changed" },
    level: { national: "national", regional: "regional" },
    unchanged: "Rules that are the same",
  },
};

export const HELP = `Usage:
  erezhe check FILE…|-   [--lang kk|ru|en] [--calendar FILE] [--explain] [--cite none|short|full]
                         [--json [--detail full|brief]]
  erezhe rulebook --service ID --region CODE --day DAY [--channel ID]
  erezhe compare --service ID --from REGION@DAY --to REGION@DAY [--channel ID]
  erezhe estimate --service ID --region CODE --channel ID --at DATE-TIME [--calendar FILE]
                         each with [--lang …] [--cite …] or [--lang …] [--json]
  erezhe --help | --version

check     judges applications: one JSON object, an array of them, or NDJSON with one a line; - is standard input
rulebook  lists the rules that hold for a service and a region on a day
compare   tells what changed between two days, or differs between two regions
estimate  tells on which day the result is due

  --json      one answer a line, in the order of the input, one for each line or item that is not empty; "row" is its
              number from 1, and with several files "file" its file
  --detail    full (default), or brief: codes and places without sentences
  --explain   also what is as it should be, the procedures, and the codes
  --cite      sources: none, short (act and place; default), full (with address, basis and reason)
  --calendar  JSON with days announced later: { "daysOff": [DAY…], "workingDays": [DAY…] }

A line, an item or an application of more than 1 MiB is answered with input.invalid and not read.

Marks: ✓ can be accepted  ✗ cannot be accepted, an error  ! an official decides, a warning  ? something is not known
Colours are for a terminal, and not where NO_COLOR is set. In text an id or a file name that is an IIN is hidden.

Services: externat-permit, education-document-duplicate, preschool-queue, kindergarten-admission
Channels: office, state-corporation, portal
Regions:  ISO 3166-2:KZ, such as KZ-75

Exit code: 0 every decision is "accept", 1 some are not, 2 the command was wrong, a file could not be read or is empty,
or the output could not be written.
`;
