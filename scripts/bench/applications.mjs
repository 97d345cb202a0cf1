// Applications for the benchmark, the same at each run: accepted ones, and ones with faults of every kind of the subset.
//   node scripts/bench/applications.mjs    writes benches/applications.ndjson, which the native benchmark reads too

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { iinFault } from "./subset.mjs";

export const FILE = new URL("../../benches/applications.ndjson", import.meta.url);
export const ROWS = 256;

/** mulberry32 */
function random(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function generate(count, seed) {
  const next = random(seed);
  const below = (n) => Math.floor(next() * n);
  const pick = (list) => list[below(list.length)];
  const two = (n) => String(n).padStart(2, "0");

  function iin(year, month, day, female) {
    const start = `${two(year % 100)}${two(month)}${two(day)}${(year < 2000 ? 3 : 5) + (female ? 1 : 0)}`;
    for (;;) {
      const body = start + String(below(10_000)).padStart(4, "0");
      for (let digit = 0; digit < 10; digit++) if (!iinFault(body + digit)) return body + digit;
    }
  }
  const proofs = {
    health: () => ({
      id: "medical-conclusion",
      issuedOn: "2016-10-03",
      form: pick(["035-1/у", "№ 035-1/у", "35-1/у"]),
    }),
    "abroad-with-parents": () => "residence-abroad-certificate",
    "abroad-alone": () => ({ id: "study-abroad-document", issuedOn: "2016-10-03" }),
  };

  /** Faults, each a change of a good application. */
  const faults = {
    role: (a) => (a.applicant.role = "uncle"),
    consent: (a) => (a.consent = "yes"),
    ground: (a) => (a.facts.ground = "holiday"),
    "ground not offered": (a) => (a.facts.ground = pick(["top-marks", "none"])),
    "another ground": (a) => (a.facts.ground = pick(Object.keys(proofs))),
    "applicant's digit": (a) => (a.applicant.iin = a.applicant.iin.slice(0, 11) + ((+a.applicant.iin[11] + 1) % 10)),
    "person's digit": (a) => (a.person.iin = a.person.iin.slice(0, 11) + ((+a.person.iin[11] + 1) % 10)),
    "person's format": (a) => (a.person.iin = pick([a.person.iin.slice(1), `${a.person.iin.slice(0, 11)}x`])),
    "birth date": (a) => (a.person.birthDate = `2002-${a.person.birthDate.slice(5)}`),
    application: (a) => (a.documents = a.documents.filter((document) => document !== "application")),
    proof: (a) => a.documents.splice(1, 1),
    "birth certificate": (a) => (a.documents = a.documents.filter((document) => document !== "birth-certificate")),
    form: (a) => (a.documents[1] = { id: "medical-conclusion", issuedOn: "2016-10-03", form: "086/у" }),
    representative: (a) => (a.applicant.role = "legal-representative"),
    extended: (a) => (a.submittedAt = "2016-12-02T10:00"),
    late: (a) => (a.submittedAt = `2016-12-${two(3 + below(20))}T10:00`),
    unsigned: (a) => delete a.signature,
    "another's signature": (a) => a.signature && (a.signature.iin = iin(1979, 3, 9, false)),
    "pupil's signature": (a) => a.signature && (a.signature.iin = a.person.iin),
    "signature's digit": (a) =>
      a.signature && (a.signature.iin = `${a.signature.iin.slice(0, 11)}${(+a.signature.iin[11] + 1) % 10}`),
    "not yet valid": (a) =>
      a.signature && Object.assign(a.signature, { validFrom: "2016-12-24", validTo: "2017-12-23" }),
    "no more valid": (a) =>
      a.signature && Object.assign(a.signature, { validFrom: "2015-10-02", validTo: "2016-10-01" }),
    revoked: (a) => a.signature && (a.signature.revoked = true),
  };
  const kinds = Object.keys(faults);

  return Array.from({ length: count }, (_, i) => {
    const female = next() < 0.5;
    const [year, month, day] = [1999 + below(5), 1 + below(12), 1 + below(28)];
    const parent = iin(1970 + below(15), 1 + below(12), 1 + below(28), true);
    const ground = pick(Object.keys(proofs));
    const submitted = `2016-11-${two(1 + below(30))}`;
    const application = {
      id: `A-${i + 1}`,
      service: "externat-permit",
      region: "KZ-75",
      channel: "portal",
      submittedAt: submitted + pick(["", "T09:15", "T16:40", "T12:00+06:00"]),
      applicant: { role: "parent", iin: parent },
      person: {
        iin: iin(year, month, day, female),
        birthDate: `${year}-${two(month)}-${two(day)}`,
        sex: female ? "female" : "male",
      },
      facts: { ground },
      documents: ["application", proofs[ground](), "birth-certificate"],
      signature: { iin: parent, validFrom: "2016-01-11", validTo: "2017-01-10", revoked: false },
      consent: true,
    };
    // Half of them are in order, the others have one fault or a few; each kind comes up in turn.
    if (i % 2) {
      faults[kinds[(i >> 1) % kinds.length]](application);
      for (let more = below(3); more > 0; more--) faults[pick(kinds)](application);
    }
    return application;
  });
}

export const readRows = () => readFileSync(FILE, "utf8").trimEnd().split("\n");

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(
    FILE,
    generate(ROWS, 7)
      .map((application) => `${JSON.stringify(application)}\n`)
      .join(""),
  );
}
