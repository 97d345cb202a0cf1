// json-rules-engine: a rule for each finding, with operators of its own for IIN, papers and forms; the dates by hand. It
// answers by a promise only.

import { Engine } from "json-rules-engine";
import { GROUNDS, LAST_DAY, MEDICAL_FORM, MOVED_LAST_DAY, PROOFS, ROLES } from "../subset.mjs";
import { answer, birthDateOf, formNumber, iinFault } from "../subset.mjs";

export const name = "json-rules-engine";

const engine = new Engine([], { allowUndefinedFacts: true });
engine.addOperator("faulty", (iin, fault) => typeof iin === "string" && iinFault(iin) === fault);
engine.addOperator("sound", (iin, sound) => (iinFault(iin) === null) === sound);
engine.addOperator("tellsAnotherThan", (iin, birthDate) => birthDateOf(iin) !== birthDate);
engine.addOperator("lack", (documents, id) => !documents.some((one) => one === id || one.id === id));
engine.addOperator("haveAnotherForm", (documents, form) =>
  documents.some((one) => one.id === "medical-conclusion" && one.form && formNumber(one.form) !== form),
);
engine.addOperator("after", (day, other) => typeof day === "string" && typeof other === "string" && day > other);
engine.addOperator("given", (value, given) => (value !== undefined) === given);
engine.addOperator("boolean", (value, boolean) => (typeof value === "boolean" || value === undefined) === boolean);

const condition = (field, operator, value) => {
  const [fact, ...path] = field.split(".");
  return { fact, ...(path.length ? { path: `$.${path.join(".")}` } : {}), operator, value };
};
const other = (field) => {
  const [fact, ...path] = field.split(".");
  return { fact, ...(path.length ? { path: `$.${path.join(".")}` } : {}) };
};
const rule = (type, ...all) => engine.addRule({ conditions: { all }, event: { type } });

rule("refuse input.invalid applicant.role", condition("applicant.role", "notIn", ROLES));
rule("refuse input.invalid consent", condition("consent", "boolean", false));
for (const field of ["applicant.iin", "person.iin", "signature.iin"]) {
  for (const fault of ["iin.format", "iin.checksum"])
    rule(`refuse ${fault} ${field}`, condition(field, "faulty", fault));
}
rule(
  "note iin.birth-date-mismatch person.birthDate",
  condition("person.iin", "sound", true),
  condition("person.iin", "tellsAnotherThan", other("person.birthDate")),
);
rule("refuse document.missing application", condition("documents", "lack", "application"));
rule("judgement document.missing birth-certificate", condition("documents", "lack", "birth-certificate"));
rule("refuse input.invalid facts.ground", condition("facts.ground", "notIn", GROUNDS));
rule(
  "refuse ground.not-offered facts.ground",
  condition("facts.ground", "in", GROUNDS),
  condition("facts.ground", "notIn", Object.keys(PROOFS)),
);
for (const [ground, proof] of Object.entries(PROOFS)) {
  rule(
    `refuse document.missing ${proof}`,
    condition("facts.ground", "equal", ground),
    condition("documents", "lack", proof),
  );
}
rule(
  "refuse document.wrong-form medical-conclusion",
  condition("facts.ground", "equal", "health"),
  condition("documents", "haveAnotherForm", MEDICAL_FORM),
);
rule(
  "refuse representative.unproven documents",
  condition("applicant.role", "equal", "legal-representative"),
  condition("documents", "lack", "representation-document"),
);
rule("refuse deadline.passed submittedAt", condition("day", "after", MOVED_LAST_DAY));
rule(
  "judgement deadline.extended submittedAt",
  condition("day", "after", LAST_DAY),
  condition("day", "equal", MOVED_LAST_DAY),
);
const signed = condition("signature", "given", true);
const mismatch = condition("signature.iin", "notEqual", other("applicant.iin"));
rule("refuse signature.missing signature", condition("signature", "given", false));
engine.addRule({
  conditions: {
    all: [
      signed,
      mismatch,
      {
        any: [
          condition("applicant.role", "equal", "self"),
          condition("signature.iin", "notEqual", other("person.iin")),
        ],
      },
    ],
  },
  event: { type: "refuse signature.iin-mismatch signature.iin" },
});
rule(
  "judgement signature.iin-mismatch signature.iin",
  signed,
  mismatch,
  condition("applicant.role", "notEqual", "self"),
  condition("signature.iin", "equal", other("person.iin")),
);
rule("refuse signature.not-valid-on-day signature.validFrom", condition("signature.validFrom", "after", other("day")));
rule("refuse signature.not-valid-on-day signature.validTo", condition("day", "after", other("signature.validTo")));
rule("refuse signature.revoked signature.revoked", condition("signature.revoked", "equal", true));

export async function judge(application) {
  const { events } = await engine.run({ ...application, day: application.submittedAt.slice(0, 10) });
  const findings = events.map(({ type }) => type);
  return answer(application.id, findings, application.submittedAt);
}
