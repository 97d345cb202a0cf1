// The subset as one JSONLogic rule that gives a list of findings, in the operators that every engine has. It counts on the facts of
// `withIinFacts`: the check digit in JSONLogic is possible, and ten times as slow.

import { GROUNDS, LAST_DAY, MOVED_LAST_DAY, PROOFS, ROLES } from "./subset.mjs";

/** JSONLogic replaces nothing in a text, so the spellings of 035-1/у are a list. */
const MEDICAL_FORMS = ["035-1/у", "№ 035-1/у", "35-1/у", "№ 35-1/у", "035–1/у", "035-1/y", "35-1/y"];

const of = (path) => ({ var: path });
const not = (rule) => ({ "!": [rule] });
const and = (...rules) => ({ and: rules });
const equal = (a, b) => ({ "===": [a, b] });
const finding = (condition, text) => ({ if: [condition, text, []] });

const iinFinding = (who, fault) => finding(equal(of(`iin.${who}`), fault), `refuse ${fault} ${who}.iin`);

const has = (id) => ({ some: [of("documents"), { or: [equal(of(""), id), equal(of("id"), id)] }] });
const day = { substr: [of("submittedAt"), 0, 10] };
const ground = of("facts.ground");
const signed = { "!!": [of("signature.iin")] };
const mismatch = not(equal(of("signature.iin"), of("applicant.iin")));
const child = and(not(equal(of("applicant.role"), "self")), equal(of("signature.iin"), of("person.iin")));

export const RULE = {
  merge: [
    finding(not({ in: [of("applicant.role"), ROLES] }), "refuse input.invalid applicant.role"),
    finding(
      not({ or: [equal(of("consent"), true), equal(of("consent"), false), equal(of("consent"), null)] }),
      "refuse input.invalid consent",
    ),
    ...["applicant", "person", "signature"].flatMap((who) => [
      iinFinding(who, "iin.format"),
      iinFinding(who, "iin.checksum"),
    ]),
    finding(of("iin.otherBirthDate"), "note iin.birth-date-mismatch person.birthDate"),
    finding(not(has("application")), "refuse document.missing application"),
    finding(not(has("birth-certificate")), "judgement document.missing birth-certificate"),
    finding(not({ in: [ground, GROUNDS] }), "refuse input.invalid facts.ground"),
    finding(
      and({ in: [ground, GROUNDS] }, not({ in: [ground, Object.keys(PROOFS)] })),
      "refuse ground.not-offered facts.ground",
    ),
    ...Object.entries(PROOFS).map(([id, proof]) =>
      finding(and(equal(ground, id), not(has(proof))), `refuse document.missing ${proof}`),
    ),
    finding(
      and(equal(ground, "health"), {
        some: [
          of("documents"),
          and(equal(of("id"), "medical-conclusion"), { "!!": [of("form")] }, not({ in: [of("form"), MEDICAL_FORMS] })),
        ],
      }),
      "refuse document.wrong-form medical-conclusion",
    ),
    finding(
      and(equal(of("applicant.role"), "legal-representative"), not(has("representation-document"))),
      "refuse representative.unproven documents",
    ),
    finding({ ">": [day, MOVED_LAST_DAY] }, "refuse deadline.passed submittedAt"),
    finding(and({ ">": [day, LAST_DAY] }, { "<=": [day, MOVED_LAST_DAY] }), "judgement deadline.extended submittedAt"),
    finding(not(signed), "refuse signature.missing signature"),
    finding(and(signed, mismatch, not(child)), "refuse signature.iin-mismatch signature.iin"),
    finding(and(signed, mismatch, child), "judgement signature.iin-mismatch signature.iin"),
    finding(
      and(signed, { ">": [of("signature.validFrom"), day] }),
      "refuse signature.not-valid-on-day signature.validFrom",
    ),
    finding(
      and(signed, { "<": [of("signature.validTo"), day] }),
      "refuse signature.not-valid-on-day signature.validTo",
    ),
    finding(and(signed, equal(of("signature.revoked"), true)), "refuse signature.revoked signature.revoked"),
  ],
};
