// zod: a schema, with refinements for each IIN and, for what concerns several fields, of the whole. zod leaves out the
// refinements of an object whose parts are wrong unless told otherwise (`when`).

import * as z from "zod";
import { GROUNDS, ROLES, answer, iinFault, severalFields } from "../subset.mjs";

export const name = "zod";

const always = { when: () => true };
const iin = z.string().check((context) => {
  const fault = iinFault(context.value);
  if (fault) context.issues.push({ code: "custom", input: context.value, message: fault });
});
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const schema = z
  .object({
    id: z.string(),
    service: z.literal("externat-permit"),
    region: z.literal("KZ-75"),
    channel: z.literal("portal"),
    submittedAt: z.string().regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(\+06:00)?)?$/),
    applicant: z.object({ role: z.enum(ROLES), iin }),
    person: z.object({ iin, birthDate: day, sex: z.enum(["female", "male"]) }),
    facts: z.object({ ground: z.enum(GROUNDS) }),
    documents: z.array(
      z.union([z.string(), z.object({ id: z.string(), issuedOn: day.optional(), form: z.string().optional() })]),
    ),
    signature: z.object({ iin, validFrom: day, validTo: day, revoked: z.boolean() }).optional(),
    consent: z.boolean().optional(),
  })
  .check(z.superRefine(together, always));

function together(application, context) {
  severalFields(application, (message) => context.addIssue({ code: "custom", params: { finding: true }, message }));
}

export function judge(application) {
  const { error } = schema.safeParse(application);
  const findings = (error?.issues ?? []).map(({ code, message, path, params }) =>
    params?.finding
      ? message
      : code === "custom"
        ? `refuse ${message} ${path.join(".")}`
        : `refuse input.invalid ${path.join(".")}`,
  );
  return answer(application.id, findings, application.submittedAt);
}
