import { z } from 'zod';

const text = z.string().nullish();
const account = z.looseObject({ id: z.string().min(1), name: text, aadObjectId: text });

/**
 * The fields that somebody reads; botbuilder itself checks none of them and fails in the middle of a turn. Source of
 * what must be there: Bot Framework activity schema, "Basic activity structure".
 */
export const activityShape = z.looseObject({
  type: z.string().min(1),
  id: text,
  name: text,
  channelId: text,
  serviceUrl: z.string().regex(/^https?:\/\//),
  from: account,
  recipient: account.nullish(),
  conversation: z.looseObject({ id: z.string().min(1), tenantId: text, conversationType: text }),
  text,
  locale: text,
  localTimezone: text,
  replyToId: text,
  timestamp: text,
  localTimestamp: text,
  entities: z.array(z.looseObject({ type: text })).nullish(),
  attachments: z.array(z.looseObject({ contentType: text })).nullish(),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
});
