import { z } from 'zod';
import type { CaseRef } from '../services/cases/case.ts';
import { isPlainAddress } from '../services/cases/mail-address.ts';
import { readRef } from '../services/cases/ref.ts';
import { addressesIn } from './address-words.ts';
import { ADDRESS_MAX, ANSWER_TEXT_MAX, NOTE_MAX, REASON_MAX, WORD_MAX } from './cards/buttons.ts';
import { pickedEnd, type WishedEnd } from './dates/read-until.ts';

/** Says so in an issue, for whoever makes a sentence of it. */
export const NOT_AN_ADDRESS = 'not one address';

/** Numbers may come back as text; nothing else is taken for one. */
function counted(min: number, max: number) {
  const digits = z.string().regex(/^\d{1,10}$/);
  return z.union([z.number(), digits.transform(Number)]).pipe(z.int().min(min).max(max));
}

/** Where a card comes from: a case, at a revision. */
const drawn = {
  ref: z
    .string()
    .max(20)
    .transform((text, ctx): CaseRef => {
      const ref = readRef(text);
      if (ref !== null) return ref;
      ctx.addIssue('no reference');
      return z.NEVER;
    }),
  revision: counted(0, 1_000_000_000),
};

/** Reduced to the address where a client made a link of it; whether it is one is for the examination to say. */
const address = z
  .string()
  .trim()
  .min(1)
  .max(ADDRESS_MAX)
  .transform((typed) => {
    const found = addressesIn(typed);
    return found.length === 1 && /[<[(]|mailto:/i.test(typed) ? (found[0]?.address ?? typed) : typed;
  });

/** Who gets a request: exactly one address and nothing else, since nobody examines what kind of address it is. */
const recipient = address.refine(isPlainAddress, NOT_AN_ADDRESS);

const code = z
  .string()
  .trim()
  .regex(/^[a-z0-9]{4}$/i);

const version = counted(1, 1_000_000);
const optional = (max: number) => z.string().trim().max(max).default('');

/** An empty picker is absent or empty, depending on the client. */
const picked = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .nullish()
    .transform((text) => (text ? text : null));

const toggled = z
  .union([
    z.boolean(),
    z
      .string()
      .toLowerCase()
      .pipe(z.enum(['true', 'false', ''])),
  ])
  .default(false)
  .transform((on) => on === true || on === 'true');

/** A day that a picker gave, or none; a day that does not exist is not read as none. */
const until = picked(10).transform((date, ctx): WishedEnd | null => {
  const end = pickedEnd(date);
  if (end === null && date !== null) ctx.addIssue('no day');
  return end;
});

const missing = z.enum(['notice', 'password', 'both']);

/** Verbs that become an event of the case, with what belongs to each. Unknown fields are dropped. */
export const EVENTS = {
  'said-arrived': z.object(drawn),
  'said-not-arrived': z.object(drawn),
  'reset-asked': z.object(drawn),
  'loan-consented': z.object(drawn),
  'loan-extended': z.object({ ...drawn, until }),
  'loan-return-asked': z.object(drawn),
  withdrawn: z.object(drawn),
  reopened: z.object(drawn),
  'probe-asked': z.object(drawn),
  'probe-missing': z.object(drawn),
  'probe-word-said': z.object({ ...drawn, word: z.string().trim().min(1).max(WORD_MAX) }),
  // As it was shown, to the letter: an address is confirmed, not read anew.
  'address-confirmed': z.object({ ...drawn, address: z.string().min(1).max(1000) }),
  'address-correction-asked': z.object({ ...drawn, address }),
  approved: z.object({ ...drawn, code }),
  declined: z.object({ ...drawn, code: code.nullable().default(null) }),
  'recipient-set': z.object({ ...drawn, to: recipient }),
  'note-set': z.object({ ...drawn, note: optional(NOTE_MAX) }),
  'request-sent': z.object({ ...drawn, version: version.nullable().default(null) }),
  'request-taken': z.object({ ...drawn, version: version.nullable().default(null) }),
  // Lent before: neither the address nor the reason is written again.
  'loan-asked': z
    .object({
      ...drawn,
      address: z
        .literal('')
        .transform(() => null)
        .or(address)
        .nullable()
        .default(null),
      reason: optional(REASON_MAX),
      until,
    })
    .superRefine(({ address: wanted, reason }, ctx) => {
      if (wanted === null || reason !== '') return;
      ctx.addIssue({ code: 'too_small', origin: 'string', minimum: 1, path: ['reason'], input: reason });
    }),
} as const;

export const INTAKE = {
  'intake-form': z.object({
    who: z.string().trim().min(1).max(200),
    missing: missing.nullable().default(null),
    date: picked(10),
    time: picked(8),
    unknownWhen: toggled,
  }),
  'choose-user': z.object({ userId: z.string().min(1).max(200) }),
  missing: z.object({ missing }),
  'when-created': z.object({ date: picked(10), time: picked(8), unknownWhen: toggled }),
} as const;

export const COMMANDS = {
  draft: z.object({ ref: drawn.ref }),
  status: z.object({ ref: drawn.ref.nullable().default(null) }),
  answer: z.object({
    ref: drawn.ref,
    answer: z.enum(['released', 'allowed', 'nothing', 'more', 'forward']),
    text: optional(ANSWER_TEXT_MAX),
  }),
} as const;
