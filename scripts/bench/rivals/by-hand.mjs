// What a portal writes without any library: plain checks, codes only.

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

export const name = "hand-written JavaScript";

export function judge(application) {
  const { applicant, person, signature, documents, facts } = application;
  const day = application.submittedAt.slice(0, 10);
  const findings = [];

  if (!ROLES.includes(applicant.role)) findings.push("refuse input.invalid applicant.role");
  if (application.consent !== undefined && typeof application.consent !== "boolean")
    findings.push("refuse input.invalid consent");

  let fault = iinFault(applicant.iin);
  if (fault) findings.push(`refuse ${fault} applicant.iin`);
  fault = iinFault(person.iin);
  if (fault) findings.push(`refuse ${fault} person.iin`);
  else if (birthDateOf(person.iin) !== person.birthDate) findings.push("note iin.birth-date-mismatch person.birthDate");
  if (signature) {
    fault = iinFault(signature.iin);
    if (fault) findings.push(`refuse ${fault} signature.iin`);
  }

  const given = new Map();
  for (const document of documents) {
    if (typeof document === "string") given.set(document, null);
    else given.set(document.id, document.form ?? null);
  }
  if (!given.has("application")) findings.push("refuse document.missing application");
  if (!given.has("birth-certificate")) findings.push("judgement document.missing birth-certificate");
  if (!GROUNDS.includes(facts.ground)) findings.push("refuse input.invalid facts.ground");
  else {
    const proof = PROOFS[facts.ground];
    if (!proof) findings.push("refuse ground.not-offered facts.ground");
    else if (!given.has(proof)) findings.push(`refuse document.missing ${proof}`);
    else if (proof === "medical-conclusion") {
      const form = given.get(proof);
      if (form !== null && formNumber(form) !== MEDICAL_FORM)
        findings.push("refuse document.wrong-form medical-conclusion");
    }
  }
  if (applicant.role === "legal-representative" && !given.has("representation-document"))
    findings.push("refuse representative.unproven documents");

  const late = deadlineFinding(day);
  if (late) findings.push(late);
  findings.push(...signatureFindings(application, day));
  return answer(application.id, findings, application.submittedAt);
}
