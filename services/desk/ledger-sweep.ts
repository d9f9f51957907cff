import { type Instant, plusDays } from '../cases/instant.ts';
import { KEEP_DAYS } from '../cases/ledger.ts';
import { userLock } from './case-door.ts';
import type { DeskParts, Sweep } from './parts.ts';
import type { Serial } from './serial.ts';

/** The ledgers of resets and what is known of mail domains end with what they are for. */
export function createLedgerSweep(parts: DeskParts, serial: Serial): Sweep {
  const { cases, userLedgers, requesterLedgers, domains } = parts;

  async function ofUsers(now: Instant): Promise<void> {
    for (const userId of await userLedgers.unwrittenSince(plusDays(now, -KEEP_DAYS))) {
      await serial.run(userLock(userId), async () => {
        // As long as a case is kept, it says more than its ledger.
        if ((await cases.find(`user:${userId}`)).length === 0) await userLedgers.delete(userId);
      });
    }
  }

  async function ofRequesters(now: Instant): Promise<void> {
    for (const operatorId of await requesterLedgers.unwrittenSince(plusDays(now, -KEEP_DAYS))) {
      await serial.run(`requester:${operatorId}`, async () => {
        const ledger = await requesterLedgers.get(operatorId);
        const isOver = ledger?.resets.every(({ at }) => plusDays(at, KEEP_DAYS) <= now) ?? false;
        if (isOver) await requesterLedgers.delete(operatorId);
      });
    }
  }

  async function ofDomains(by: Instant): Promise<void> {
    for (const domain of await domains.unwrittenSince(by)) {
      await serial.run(`domain-memory:${domain}`, async () => {
        if ((await cases.find(`domain:${domain}`)).length === 0) await domains.delete(domain);
      });
    }
  }

  return async (now) => {
    await ofUsers(now);
    await ofRequesters(now);
    await ofDomains(plusDays(now, -parts.retentionDays));
  };
}
