import { z } from 'zod';

/** A reason is a sentence; a single word is none. */
const why = z.string().min(30);

const advisory = z.object({ package: z.string(), ids: z.array(z.string()).min(1) });

const decisionsForm = z.strictObject({
  licences: z.strictObject({
    allowed: z.array(z.string()),
    decided: z.array(
      z.strictObject({
        package: z.string(),
        licence: z.string(),
        /** The file of the package that names the licence, where its package.json names none. */
        statedIn: z.string().optional(),
        why,
      }),
    ),
  }),
  installScripts: z.array(z.strictObject({ package: z.string(), runs: z.boolean(), why })),
  overrides: z.array(z.strictObject({ package: z.string(), version: z.string(), why })),
  /** Packages of which production has more than one major version. */
  twice: z.array(z.strictObject({ packages: z.array(z.string()).min(1), why })),
  advisories: z.strictObject({
    /** The day on which they were looked up. */
    lookedUp: z.iso.date(),
    fixed: z.array(advisory.extend({ in: z.string() }).strict()),
    /** `versions`: another one wants another look. `unless`: words that would make it reachable from the product's code. */
    unreachable: z.array(
      advisory.extend({ versions: z.array(z.string()).min(1), unless: z.array(z.string()), why }).strict(),
    ),
  }),
});

export type SupplyDecisions = z.infer<typeof decisionsForm>;

/** What was decided about foreign code, each with its reason: package.json has no room for one. */
export function readSupplyDecisions(text: string): SupplyDecisions {
  return decisionsForm.parse(JSON.parse(text));
}
