import { type Instant, plusDays } from '../services/cases/instant.ts';
import type { CaseStore, Sweep } from '../services/desk/parts.ts';
import type { Log } from '../services/desk/ports/log.ts';
import { type Conversations, WELCOME } from './conversations.ts';
import type { Stores } from './stores.ts';

/** Questions before a case that nobody answered: they hold names of whoever was found. */
const INTAKE_DAYS = 1;
/** Teams delivers again within minutes; a week is also enough for a server that stood still. */
const ANSWERED_DAYS = 7;

/** What of the chats is kept only for a time, and the files that were set aside because they could not be read. */
export function createChatSweep(parts: {
  readonly stores: Pick<Stores, 'intakes' | 'answered' | 'removeDamagedBefore'> & {
    readonly cases: Pick<CaseStore, 'find' | 'standing'>;
  };
  readonly conversations: Pick<Conversations, 'tidy'>;
  readonly retentionDays: number;
  readonly log: Log;
}): Sweep {
  const { stores, conversations, retentionDays, log } = parts;
  const { cases, intakes, answered } = stores;

  async function ofAnswered(now: Instant, by: Instant): Promise<void> {
    for (const key of await answered.unwrittenSince(plusDays(now, -ANSWERED_DAYS))) {
      if (!key.startsWith(WELCOME)) await answered.delete(key);
    }
    for (const key of await answered.unwrittenSince(by)) await answered.delete(key);
  }

  return async (now) => {
    const by = plusDays(now, -retentionDays);
    for (const key of await intakes.unwrittenSince(plusDays(now, -INTAKE_DAYS))) await intakes.delete(key);
    await ofAnswered(now, by);
    await conversations.tidy({
      silentSince: by,
      isNeeded: async (operatorId) => (await cases.find(`reporter:${operatorId}`)).length > 0,
      isKept: async (ref) => (await cases.standing(ref)) === 'kept',
    });
    const removed = await stores.removeDamagedBefore(by);
    if (removed > 0) log.warn('damaged files were removed, being as old as what is forgotten', { removed });
  };
}
