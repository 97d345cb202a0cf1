// The rules that every contestant applies; BENCHMARKS.md says them in words. What all rivals share stands here: the bounds
// and the calendar. A finding is one string, `weight code where`: what it does to the decision, its code, what it concerns.

export const GROUNDS = ["health", "abroad-with-parents", "abroad-alone", "top-marks", "none"];
export const ROLES = ["self", "parent", "legal-representative", "proxy"];
/** Which paper proves which ground; the other grounds are not offered. */
export const PROOFS = {
  health: "medical-conclusion",
  "abroad-with-parents": "residence-abroad-certificate",
  "abroad-alone": "study-abroad-document",
};
export const LAST_DAY = "2016-12-01";
/** 1 December was a holiday: what comes on the next working day is for an official. */
export const MOVED_LAST_DAY = "2016-12-02";
export const TERM = 15;
/** Working days of the week that were off, and no working Saturdays, in the time of these applications. */
export const DAYS_OFF = ["2016-12-01", "2016-12-16", "2016-12-19", "2017-01-02", "2017-01-03"];

/** Spellings of 035-1/у that people write, made one. */
export const formNumber = (text) =>
  text.replace(/^№\s*/, "").replace(/[–—]/g, "-").replace(/y$/, "у").replace(/^0+/, "");
export const MEDICAL_FORM = formNumber("035-1/у");

/** @param {string[]} findings */
export function decide(findings) {
  let decision = "accept";
  for (const finding of findings) {
    if (finding.startsWith("refuse")) return "refuse";
    if (finding.startsWith("judgement")) decision = "judgement";
  }
  return decision;
}

const off = new Set(DAYS_OFF.map(dayNumber));
const isWorking = (day) => (day + 4) % 7 !== 0 && (day + 4) % 7 !== 6 && !off.has(day);

function dayNumber(text) {
  return Date.UTC(+text.slice(0, 4), +text.slice(5, 7) - 1, +text.slice(8, 10)) / 86_400_000;
}
const dayText = (day) => new Date(day * 86_400_000).toISOString().slice(0, 10);

/** Kept once worked out: a batch has few days, and the rivals are not to be measured by the Date of JavaScript. */
const known = new Map();

/** The portal registers on the next working day, and the term begins on the day after. */
function dates(submittedOn) {
  let found = known.get(submittedOn);
  if (!found) {
    let day = dayNumber(submittedOn);
    while (!isWorking(day)) day++;
    const registeredOn = dayText(day);
    for (let left = TERM; left > 0;) if (isWorking(++day)) left--;
    known.set(submittedOn, (found = { registeredOn, dueOn: dayText(day) }));
  }
  return found;
}
const NEVER = { registeredOn: null, dueOn: null };

/** What can follow from the findings: nothing is registered after the last day. */
export function answer(id, findings, submittedAt) {
  const passed = findings.some((finding) => finding.startsWith("refuse deadline.passed"));
  const { registeredOn, dueOn } = passed ? NEVER : dates(submittedAt.slice(0, 10));
  return { id: id ?? null, decision: decide(findings), findings, registeredOn, dueOn };
}

/** `iin.format`, `iin.checksum`, or nothing. */
export function iinFault(text) {
  if (!/^\d{12}$/.test(text)) return "iin.format";
  for (const shift of [0, 2]) {
    let sum = 0;
    for (let i = 0; i < 11; i++) sum += (text.charCodeAt(i) - 48) * (((i + shift) % 11) + 1);
    if (sum % 11 < 10) return sum % 11 === text.charCodeAt(11) - 48 && text !== "000000000000" ? null : "iin.checksum";
  }
  return "iin.checksum";
}

const CENTURIES = ["", "18", "18", "19", "19", "20", "20"];

/** The birth date that a sound IIN from before 2013 tells. */
export function birthDateOf(iin) {
  const century = CENTURIES[+iin[6]];
  return century && `${century}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`;
}

/** What the digits say, for engines whose language has no arithmetic of digits: handed in beside the application. */
export function withIinFacts(application) {
  const { applicant, person, signature } = application;
  const fault = iinFault(person.iin);
  return {
    ...application,
    iin: {
      applicant: iinFault(applicant.iin),
      person: fault,
      signature: signature ? iinFault(signature.iin) : null,
      otherBirthDate: fault === null && birthDateOf(person.iin) !== person.birthDate,
    },
  };
}

/** What concerns two fields at once and is written by hand beside each of the checkers of one value. */
export function signatureFindings(application, day) {
  const { signature, applicant, person } = application;
  const findings = [];
  if (!signature) return ["refuse signature.missing signature"];
  if (signature.iin !== applicant.iin) {
    const child = applicant.role !== "self" && signature.iin === person.iin;
    findings.push(`${child ? "judgement" : "refuse"} signature.iin-mismatch signature.iin`);
  }
  if (signature.validFrom > day) findings.push("refuse signature.not-valid-on-day signature.validFrom");
  if (signature.validTo < day) findings.push("refuse signature.not-valid-on-day signature.validTo");
  if (signature.revoked) findings.push("refuse signature.revoked signature.revoked");
  return findings;
}

export function deadlineFinding(day) {
  if (day > MOVED_LAST_DAY) return "refuse deadline.passed submittedAt";
  return day > LAST_DAY ? "judgement deadline.extended submittedAt" : null;
}

/** What concerns several fields, by hand, for the schemas that check one value after another. */
export function severalFields(application, found) {
  const { applicant, person, documents, facts } = application;
  const given = new Map();
  for (const one of documents) {
    if (typeof one === "string") given.set(one, null);
    else given.set(one.id, one.form ?? null);
  }
  if (!given.has("application")) found("refuse document.missing application");
  if (!given.has("birth-certificate")) found("judgement document.missing birth-certificate");
  if (GROUNDS.includes(facts.ground)) {
    const proof = PROOFS[facts.ground];
    if (!proof) found("refuse ground.not-offered facts.ground");
    else if (!given.has(proof)) found(`refuse document.missing ${proof}`);
    else if (proof === "medical-conclusion") {
      const form = given.get(proof);
      if (form !== null && formNumber(form) !== MEDICAL_FORM) found("refuse document.wrong-form medical-conclusion");
    }
  }
  if (applicant.role === "legal-representative" && !given.has("representation-document"))
    found("refuse representative.unproven documents");
  if (birthDateOf(person.iin) !== person.birthDate && !iinFault(person.iin))
    found("note iin.birth-date-mismatch person.birthDate");
  const day = application.submittedAt.slice(0, 10);
  const late = deadlineFinding(day);
  if (late) found(late);
  for (const finding of signatureFindings(application, day)) found(finding);
}
