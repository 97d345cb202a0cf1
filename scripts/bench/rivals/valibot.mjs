// valibot: a schema with a check of each IIN. Its checks of a whole object are left out where a part is wrong, so what concerns
// several fields stands beside the schema.

import * as v from "valibot";
import { GROUNDS, ROLES, answer, iinFault, severalFields } from "../subset.mjs";

export const name = "valibot";

const iin = v.pipe(
  v.string(),
  v.rawCheck(({ dataset, addIssue }) => {
    const fault = dataset.typed ? iinFault(dataset.value) : null;
    if (fault) addIssue({ message: fault });
  }),
);
const day = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/));

const schema = v.object({
  id: v.string(),
  service: v.literal("externat-permit"),
  region: v.literal("KZ-75"),
  channel: v.literal("portal"),
  submittedAt: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(\+06:00)?)?$/)),
  applicant: v.object({ role: v.picklist(ROLES), iin }),
  person: v.object({ iin, birthDate: day, sex: v.picklist(["female", "male"]) }),
  facts: v.object({ ground: v.picklist(GROUNDS) }),
  documents: v.array(
    v.union([v.string(), v.object({ id: v.string(), issuedOn: v.optional(day), form: v.optional(v.string()) })]),
  ),
  signature: v.optional(v.object({ iin, validFrom: day, validTo: day, revoked: v.boolean() })),
  consent: v.optional(v.boolean()),
});

export function judge(application) {
  const { issues } = v.safeParse(schema, application);
  const findings = (issues ?? []).map(({ type, message, path }) => {
    const field = path.map(({ key }) => key).join(".");
    return type === "raw_check" ? `refuse ${message} ${field}` : `refuse input.invalid ${field}`;
  });
  severalFields(application, (finding) => findings.push(finding));
  return answer(application.id, findings, application.submittedAt);
}
