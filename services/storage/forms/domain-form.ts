import { z } from 'zod';
import type { DomainMemory, DomainNews } from '../../cases/domain-memory.ts';
import { instant } from './directory-form.ts';
import { mailSystemForm } from './stage-form.ts';

export const domainNewsForm: z.ZodType<DomainNews> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('asked'), at: instant }),
  z.object({ kind: z.literal('answered'), at: instant, to: z.string(), allowed: z.string().nullable() }),
  z.object({ kind: z.literal('arrived'), at: instant, mailSystem: mailSystemForm }),
]);

export const domainMemoryForm: z.ZodType<DomainMemory> = z.object({
  domain: z.string(),
  mailSystem: mailSystemForm,
  contact: z.object({ to: z.string(), at: instant }).nullable(),
  allowed: z.object({ at: instant, how: z.string() }).nullable(),
  succeededAt: instant.nullable(),
  blockedSince: instant.nullable(),
});
