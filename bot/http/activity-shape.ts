import { z } from 'zod';

const text = z.string().nullish();
/** Kept, and what things are found by; those of Teams have up to 200 characters. */
const id = z.string().min(1).max(500);
const maybeId = z.string().max(500).nullish();
const account = z.looseObject({ id, name: text, aadObjectId: maybeId });

/** Whoever reads it makes a date of it. */
const moment = z
  .string()
  .refine((written) => !Number.isNaN(Date.parse(written)))
  .nullish();

/**
 * The fields that somebody reads; botbuilder itself checks none of them and fails in the middle of a turn. Source of
 * what must be there: Bot Framework activity schema, "Basic activity structure".
 */
export const activityShape = z.looseObject({
  type: z.string().min(1),
  id: maybeId,
  name: text,
  channelId: text,
  serviceUrl: z
    .string()
    .max(500)
    .regex(/^https?:\/\//)
    .refine((url) => URL.canParse(url)),
  from: account,
  recipient: account.nullish(),
  conversation: z.looseObject({ id, tenantId: maybeId, conversationType: text }),
  text,
  locale: text,
  localTimezone: text,
  replyToId: maybeId,
  timestamp: moment,
  localTimestamp: moment,
  entities: z.array(z.looseObject({ type: text })).nullish(),
  attachments: z.array(z.looseObject({ contentType: text })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});
