// The one place of the benchmark that calls the package: when its functions change, this file changes.

import { existsSync } from "node:fs";
import { addWorkingDays, check, checkNdjson, compare, rulebook } from "../../pkg/index.node.js";

export const name = "erezhe";
export const PKG = new URL("../../pkg/", import.meta.url);
const BRIEF = { detail: "brief" };

export const full = (application) => check(application);
export const brief = (application) => check(application, BRIEF);
export const ndjsonFull = (bytes) => checkNdjson(bytes);
export const ndjsonBrief = (bytes) => checkNdjson(bytes, BRIEF);
export { addWorkingDays };

export const comparison = () =>
  compare({
    service: "externat-permit",
    channel: "portal",
    from: { region: "KZ-75", submittedAt: "2016-12-01" },
    to: { region: "KZ-75", submittedAt: "2026-10-01" },
  });
export const rules = () => rulebook({ service: "externat-permit", region: "KZ-75", submittedAt: "2016-12-01" });

/** What a browser loads, as source that is bundled: one language where the package can be loaded so, and three. */
export const loads = {
  one: existsSync(new URL("core.js", PKG))
    ? `import { create } from "erezhe/core"; import ru from "erezhe/texts/ru"; console.log(create(ru).check({}));`
    : null,
  three: `import { check } from "erezhe"; console.log(check({}));`,
};

/** A report, full or brief, as the contestants answer. */
export function answerOf(report) {
  const findings = report.findings
    .filter(({ severity }) => severity !== "info")
    .map(({ severity, code, path, params }) => {
      const decides = !["iin.birth-date-mismatch", "iin.sex-mismatch"].includes(code);
      const weight = severity === "error" ? "refuse" : decides ? "judgement" : "note";
      return `${weight} ${code} ${params.document ?? (Array.isArray(path) ? path.join(".") : path)}`;
    });
  const { registeredOn, dueOn } = report.estimate === undefined ? report : (report.estimate ?? {});
  return {
    id: report.id,
    decision: report.decision,
    findings,
    registeredOn: registeredOn ?? null,
    dueOn: dueOn ?? null,
  };
}
