// ajv: a compiled schema with keywords of its own for what a schema cannot say (IIN, form number); what concerns dates and
// two fields at once by hand.

import Ajv from "ajv";
import {
  GROUNDS,
  MEDICAL_FORM,
  PROOFS,
  ROLES,
  answer,
  birthDateOf,
  deadlineFinding,
  formNumber,
  iinFault,
  signatureFindings,
} from "../subset.mjs";

export const name = "ajv";

const ajv = new Ajv({ allErrors: true, strict: false });
ajv.addKeyword({ keyword: "iin", type: "string", errors: true, validate: iin });
function iin(_, value) {
  const fault = iinFault(value);
  if (fault) iin.errors = [{ keyword: "iin", message: fault }];
  return fault === null;
}
ajv.addKeyword({
  keyword: "medicalForm",
  type: "string",
  errors: false,
  validate: (_, value) => formNumber(value) === MEDICAL_FORM,
});
ajv.addKeyword({ keyword: "holds", type: "array", errors: true, validate: holds });
/** Whether the papers hold one: `contains` with `anyOf` says the same, and reports every item that it is not. */
function holds(id, documents) {
  for (const document of documents) if (document === id || document.id === id) return true;
  holds.errors = [{ keyword: "holds", params: { id }, message: "" }];
  return false;
}

const text = { type: "string" };
const proof = (ground) => ({
  if: { properties: { facts: { properties: { ground: { const: ground } } } } },
  then: { properties: { documents: { holds: PROOFS[ground] } } },
});
const validate = ajv.compile({
  type: "object",
  required: ["service", "region", "channel", "submittedAt", "applicant", "person", "facts", "documents"],
  properties: {
    id: text,
    service: { const: "externat-permit" },
    region: { const: "KZ-75" },
    channel: { const: "portal" },
    submittedAt: { type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}(T\\d{2}:\\d{2}(\\+06:00)?)?$" },
    applicant: { type: "object", properties: { role: { enum: ROLES }, iin: { type: "string", iin: true } } },
    person: { type: "object", properties: { iin: { type: "string", iin: true }, birthDate: text, sex: text } },
    facts: { type: "object", properties: { ground: { enum: GROUNDS } } },
    documents: {
      type: "array",
      allOf: [{ holds: "application" }, { holds: "birth-certificate" }],
      items: {
        if: { type: "object", properties: { id: { const: "medical-conclusion" } } },
        then: { properties: { form: { type: "string", medicalForm: true } } },
      },
    },
    signature: { type: "object", properties: { iin: { type: "string", iin: true }, revoked: { type: "boolean" } } },
    consent: { type: "boolean" },
  },
  allOf: [
    ...Object.keys(PROOFS).map(proof),
    {
      if: { properties: { applicant: { properties: { role: { const: "legal-representative" } } } } },
      then: { properties: { documents: { holds: "representation-document" } } },
    },
  ],
});

function findingOf({ keyword, instancePath, message, params }, application) {
  if (keyword === "if") return null;
  if (keyword === "iin") return `refuse ${message} ${instancePath.slice(1).replaceAll("/", ".")}`;
  if (keyword === "holds") {
    if (params.id === "representation-document") return "refuse representative.unproven documents";
    return `${params.id === "birth-certificate" ? "judgement" : "refuse"} document.missing ${params.id}`;
  }
  if (keyword === "medicalForm")
    return application.facts.ground === "health" ? "refuse document.wrong-form medical-conclusion" : null;
  return `refuse input.invalid ${instancePath.slice(1).replaceAll("/", ".")}`;
}

export function judge(application) {
  const findings = [];
  if (!validate(application)) {
    for (const error of validate.errors) {
      const finding = findingOf(error, application);
      if (finding) findings.push(finding);
    }
  }
  const { person, facts } = application;
  if (GROUNDS.includes(facts.ground) && !PROOFS[facts.ground]) findings.push("refuse ground.not-offered facts.ground");
  if (birthDateOf(person.iin) !== person.birthDate && !iinFault(person.iin))
    findings.push("note iin.birth-date-mismatch person.birthDate");
  const day = application.submittedAt.slice(0, 10);
  const late = deadlineFinding(day);
  if (late) findings.push(late);
  findings.push(...signatureFindings(application, day));
  return answer(application.id, findings, application.submittedAt);
}
