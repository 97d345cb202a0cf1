import type { Day, Duration, Lang } from "erezhe";

const MONTHS: Record<Lang, readonly string[]> = {
  kk: [
    "қаңтар",
    "ақпан",
    "наурыз",
    "сәуір",
    "мамыр",
    "маусым",
    "шілде",
    "тамыз",
    "қыркүйек",
    "қазан",
    "қараша",
    "желтоқсан",
  ],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
};
const MONTHS_ALONE: Record<Lang, readonly string[]> = {
  kk: MONTHS.kk,
  ru: [
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
  ],
  en: MONTHS.en,
};
const WEEKDAYS: Record<Lang, readonly string[]> = {
  kk: ["жексенбі", "дүйсенбі", "сейсенбі", "сәрсенбі", "бейсенбі", "жұма", "сенбі"],
  ru: ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"],
  en: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
};

const MS_A_DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d\d)-(\d\d)$/;

export interface Civil {
  year: number;
  month: number;
  day: number;
  weekday: number;
}

/** Days since 1970 of a `YYYY-MM-DD`, or null where it is none. */
export function dayNumber(text: string): number | null {
  const match = SHAPE.exec(text);
  if (match === null) return null;
  const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
  return fromDayNumber(ms / MS_A_DAY) === text ? ms / MS_A_DAY : null;
}

export function fromDayNumber(number: number): Day {
  const { year, month, day } = civil(number);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

export function civil(number: number): Civil {
  const date = new Date(number * MS_A_DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The day that it is in Kazakhstan (UTC+5 since 1 March 2024). */
export function todayInKazakhstan(now: number): Day {
  return fromDayNumber(Math.floor((now + 5 * 3_600_000) / MS_A_DAY));
}

/** Written out here: browsers do not all know Kazakh, and a day must read the same in each of them. */
export function formatDay(day: Day, lang: Lang): string {
  const number = dayNumber(day);
  if (number === null) return day;
  const { year, month, day: date } = civil(number);
  const name = MONTHS[lang][month - 1] ?? "";
  return lang === "kk"
    ? `${year} жылғы ${date} ${name}`
    : lang === "ru"
      ? `${date} ${name} ${year} года`
      : `${date} ${name} ${year}`;
}

export function formatDayShort(day: Day, lang: Lang): string {
  const number = dayNumber(day);
  if (number === null) return day;
  const { month, day: date } = civil(number);
  return `${date} ${MONTHS[lang][month - 1] ?? ""}`;
}

export function monthName(month: number, lang: Lang): string {
  return MONTHS_ALONE[lang][month - 1] ?? "";
}

export function weekdayName(day: Day, lang: Lang): string {
  const number = dayNumber(day);
  return number === null ? "" : (WEEKDAYS[lang][civil(number).weekday] ?? "");
}

const UNITS: Record<Duration["unit"], { kk: string; en: [string, string]; ru: [string, string, string] }> = {
  minutes: { kk: "минут", en: ["minute", "minutes"], ru: ["минута", "минуты", "минут"] },
  hours: { kk: "сағат", en: ["hour", "hours"], ru: ["час", "часа", "часов"] },
  "working-days": {
    kk: "жұмыс күні",
    en: ["working day", "working days"],
    ru: ["рабочий день", "рабочих дня", "рабочих дней"],
  },
  "calendar-days": {
    kk: "күнтізбелік күн",
    en: ["calendar day", "calendar days"],
    ru: ["календарный день", "календарных дня", "календарных дней"],
  },
  months: { kk: "ай", en: ["month", "months"], ru: ["месяц", "месяца", "месяцев"] },
};

/** The form that a noun takes after a number. */
export function russianForm(n: number): 0 | 1 | 2 {
  const tens = n % 100;
  const ones = n % 10;
  if (tens >= 11 && tens <= 14) return 2;
  return ones === 1 ? 0 : ones >= 2 && ones <= 4 ? 1 : 2;
}

export function formatDuration({ amount, unit }: Duration, lang: Lang): string {
  const words = UNITS[unit];
  const noun =
    lang === "kk" ? words.kk : lang === "ru" ? words.ru[russianForm(amount)] : words.en[amount === 1 ? 0 : 1];
  return `${amount} ${noun}`;
}
