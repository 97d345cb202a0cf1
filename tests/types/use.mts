// Every function as a program would use it; compiled against the packed package, as ESM and as CommonJS.

import {
  addWorkingDays,
  check,
  checklist,
  checkNdjson,
  checkUnknown,
  compare,
  describeDay,
  estimate,
  isWorkingDay,
  ndjson,
  parseIin,
  rulebook,
  version,
  vocabulary,
} from "erezhe";
import type {
  Application,
  BriefReport,
  CalendarSupplement,
  ChannelQuery,
  Finding,
  MisuseError,
  Options,
  Query,
  Report,
} from "erezhe";
import { init, initSync } from "erezhe/slim";
import type { Report as SlimReport } from "erezhe/slim";

type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const exactly = <A, B>(same: Equal<A, B>): boolean => same;

const application: Application = {
  service: "externat-permit",
  region: "KZ-75",
  channel: "portal",
  submittedAt: "2016-12-01T10:00+06:00",
  applicant: { role: "parent", iin: null },
  facts: { ground: "health" },
  documents: ["application", { id: "medical-conclusion", issuedOn: "2016-11-01" }],
  consent: true,
};
const calendar: CalendarSupplement = { daysOff: ["2030-01-01"] };
const options: Options = { lang: "kk", explain: true, calendar };
const query: ChannelQuery = {
  service: "preschool-queue",
  region: "KZ-47",
  submittedAt: "2016-12-01",
  channel: "office",
};

const report = check(application, options);
exactly<typeof report, Report>(true);
exactly<typeof report, SlimReport>(true);
exactly<ReturnType<typeof parseIin>["valid"], boolean>(true);
const brief = check(application, { detail: "brief" });
exactly<typeof brief, BriefReport>(true);
const unknown: unknown = JSON.parse("null");
const findings: Finding[] = checkUnknown(unknown).findings;
// What a form sends for fields that were left empty, and a number as id.
const sent: Application = {
  ...application,
  id: 17,
  applicant: { role: "", iin: "", birthDate: "", sex: "" },
  facts: { ground: "", reason: ["lost", "name-changed"], grade: 9, schoolClosed: false },
  signature: { intended: true },
  consent: "",
};
const source: string | undefined = check(sent).sources[check(sent).findings[0]?.citations[0] ?? 0]?.text;
const message: string | undefined = findings[0]?.message;
const due: string | undefined = report.estimate?.dueOn;
const steps: number = estimate(query).estimate?.steps.length ?? 0;
const texts: string[] = [
  ...checklist(query).documents.map(({ name }) => name),
  ...rulebook(query).rules.map(({ text }) => text),
  ...compare({
    service: "preschool-queue",
    from: query,
    to: { region: "KZ-75", submittedAt: "2026-10-01" },
  }).changes.map(({ change, from, to }) => `${change}: ${from?.text ?? ""} ${to?.text ?? ""}`),
  ...vocabulary("ru").regions.map(({ code }) => code),
  describeDay("2016-12-01", "kk", calendar).kind,
  addWorkingDays("2016-12-01", 15, calendar),
  version().rules,
];
const working: boolean = isWorkingDay("2016-12-01", calendar);
const lines: Uint8Array = checkNdjson(new Uint8Array(), options);
const { push, end } = ndjson({ detail: "brief" });
const portions: Uint8Array[] = [push(lines), end()];
const ready: Promise<void> = init(new URL("https://example.kz/erezhe.wasm"));
initSync(new Uint8Array());
initSync(new WebAssembly.Module(new Uint8Array()));
try {
  rulebook(query);
} catch (error) {
  const { code, path } = error as MisuseError;
  exactly<typeof code, string>(true);
  exactly<typeof path, (string | number)[]>(true);
}

// @ts-expect-error: no such language
check(application, { lang: "de" });
// @ts-expect-error: a slip of the pen does not compile
check({ ...application, service: "externat-permt" });
// @ts-expect-error: data from outside are for checkUnknown
check(unknown);
// @ts-expect-error: no such service
rulebook({ ...query, service: "passport" });
// @ts-expect-error: a day is text
isWorkingDay(new Date());
// @ts-expect-error: text is not bytes
checkNdjson("{}");
// @ts-expect-error: nor is it in a stream
push("{}");

export { due, findings, lines, message, portions, ready, source, steps, texts, working };
