// The headings and labels of the command line. What the law says comes from the module.

import type { Decision, DocumentStatus, Lang, Outcome, RuleChange, Severity, Unit } from "../src/wasm/types.js";

export interface Texts {
  decision: Record<Decision, string>;
  severity: Record<Severity, string>;
  outcome: Record<Outcome, string>;
  status: Record<DocumentStatus, string>;
  unit: Record<Unit, Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
  findings: string;
  documents: string;
  questions: string;
  registered: string;
  due: string;
  term: string;
  estimated: string;
  kept: string;
  steps: string;
  law: string;
  approximate: string;
  interpretation: string;
  rules: string;
  conflicts: string;
  reading: string;
  summary: string;
  applications: string;
  mostFrequent: string;
  line: string;
  none: string;
  changes: string;
  change: Record<RuleChange["change"], string>;
  level: Record<RuleChange["level"], string>;
  unchanged: string;
}

export const TEXTS: Record<Lang, Texts> = {
  kk: {
    decision: {
      accept: "өтінішті қабылдауға болады",
      refuse: "бұл күйінде тапсыруға болмайды: қателер бар",
      unknown: "белгісіз: мәлімет жеткіліксіз",
    },
    severity: { error: "қате", warning: "назар аударыңыз", info: "мәлімет үшін" },
    outcome: { met: "сақталған", "not-met": "сақталмаған", unknown: "белгісіз", judgement: "адам шешеді" },
    status: {
      provided: "бар",
      missing: "жоқ",
      expired: "мерзімі өткен",
      "not-needed": "қажет емес",
      "from-state-systems": "мемлекеттік ақпараттық жүйелерден алынады",
      unknown: "белгісіз",
    },
    unit: {
      minutes: { other: "минут" },
      hours: { other: "сағат" },
      "working-days": { other: "жұмыс күні" },
      "calendar-days": { other: "күнтізбелік күн" },
      months: { other: "ай" },
    },
    findings: "Тексеру нәтижесі",
    documents: "Құжаттар",
    questions: "Нақтылау керек",
    registered: "Тіркелген күні",
    due: "Нәтиже дайын болатын соңғы күн",
    term: "Мерзімі",
    estimated: "шамамен есептелген",
    kept: "Нәтиже сақталатын соңғы күн",
    steps: "Қадамдар",
    law: "Қолданылған актілер",
    approximate: "күні шамамен көрсетілген",
    interpretation: "түсіндірме",
    rules: "Ережелер",
    conflicts: "Қайшылықтар",
    reading: "Қалай қолданылады",
    summary: "Қорытынды",
    applications: "Өтініштер саны",
    mostFrequent: "Жиі кездескені",
    line: "жол",
    none: "жоқ",
    changes: "Айырмашылықтар",
    change: { added: "қосылды", removed: "алынып тасталды", changed: "өзгерді" },
    level: { national: "республикалық", regional: "өңірлік" },
    unchanged: "Өзгермеген ережелер саны",
  },
  ru: {
    decision: {
      accept: "заявление можно принять",
      refuse: "в таком виде подать нельзя: есть ошибки",
      unknown: "неизвестно: не хватает сведений",
    },
    severity: { error: "ошибка", warning: "обратите внимание", info: "к сведению" },
    outcome: { met: "соблюдено", "not-met": "не соблюдено", unknown: "неизвестно", judgement: "решает человек" },
    status: {
      provided: "есть",
      missing: "нет",
      expired: "истёк срок действия",
      "not-needed": "не нужен",
      "from-state-systems": "получают из государственных информационных систем",
      unknown: "неизвестно",
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
    findings: "Результат проверки",
    documents: "Документы",
    questions: "Нужно уточнить",
    registered: "День регистрации",
    due: "Результат будет готов не позднее",
    term: "Срок",
    estimated: "рассчитано приблизительно",
    kept: "Результат хранится по",
    steps: "Шаги",
    law: "Применённые акты",
    approximate: "дата приблизительная",
    interpretation: "толкование",
    rules: "Правила",
    conflicts: "Противоречия",
    reading: "Как применяется",
    summary: "Итог",
    applications: "Заявлений",
    mostFrequent: "Чаще всего",
    line: "строка",
    none: "нет",
    changes: "Различия",
    change: { added: "добавлено", removed: "исключено", changed: "изменено" },
    level: { national: "республиканское", regional: "региональное" },
    unchanged: "Правил без изменений",
  },
  en: {
    decision: {
      accept: "can be accepted",
      refuse: "cannot be handed in like this: there are errors",
      unknown: "unknown: a fact is missing",
    },
    severity: { error: "error", warning: "warning", info: "note" },
    outcome: { met: "met", "not-met": "not met", unknown: "unknown", judgement: "for a person to judge" },
    status: {
      provided: "provided",
      missing: "missing",
      expired: "expired",
      "not-needed": "not needed",
      "from-state-systems": "comes from state information systems",
      unknown: "unknown",
    },
    unit: {
      minutes: { one: "minute", other: "minutes" },
      hours: { one: "hour", other: "hours" },
      "working-days": { one: "working day", other: "working days" },
      "calendar-days": { one: "calendar day", other: "calendar days" },
      months: { one: "month", other: "months" },
    },
    findings: "Findings",
    documents: "Documents",
    questions: "Still to be answered",
    registered: "Registered on",
    due: "Result due by",
    term: "Term",
    estimated: "estimated",
    kept: "Result kept until",
    steps: "Steps",
    law: "Acts applied",
    approximate: "date approximate",
    interpretation: "interpretation",
    rules: "Rules",
    conflicts: "Contradictions",
    reading: "Read as",
    summary: "Summary",
    applications: "Applications",
    mostFrequent: "Most frequent",
    line: "line",
    none: "none",
    changes: "Differences",
    change: { added: "added", removed: "removed", changed: "changed" },
    level: { national: "national", regional: "regional" },
    unchanged: "Rules that are the same",
  },
};

export const HELP = `Usage:
  erezhe check FILE…|-   [--json] [--lang kk|ru|en] [--explain] [--calendar FILE]
  erezhe rulebook --service ID --region CODE --day DAY [--channel ID] [--lang …] [--json]
  erezhe compare --service ID --from REGION@DAY --to REGION@DAY [--channel ID] [--lang …] [--json]
  erezhe estimate --service ID --region CODE --channel ID --at DATE-TIME [--lang …] [--calendar FILE] [--json]
  erezhe --help | --version

check     judges applications: one JSON object, or NDJSON with one application a line; - is standard input
rulebook  lists the rules that hold for a service and a region on a day
compare   tells what changed between two days, or differs between two regions
estimate  tells on which day the result is due

  --json      one report a line, in the order of the input, one for each line that is not empty
  --explain   also what is as it should be
  --calendar  JSON with days announced later: { "daysOff": [DAY…], "workingDays": [DAY…] }

Services: externat-permit, education-document-duplicate, preschool-queue, kindergarten-admission
Channels: office, state-corporation, portal
Regions:  ISO 3166-2:KZ, such as KZ-75

Exit code: 0 every decision is "accept", 1 some are not, 2 the command was wrong or a file could not be read.
`;
