import { type Instant, plusDays, plusMinutes } from '../cases/instant.ts';
import { createForgetting, forgottenNote } from './forgetting.ts';
import { indexCase } from './index-keys.ts';
import { createLedgerSweep } from './ledger-sweep.ts';
import type { DeskParts } from './parts.ts';
import type { RequestDoor } from './request-door.ts';
import type { Serial } from './serial.ts';

/** How often what is old is looked for, and how much of it is forgotten in one go: nobody shall wait because of it. */
const EVERY_MINUTES = 60;
const AT_MOST = 100;

export interface Retention {
  /** Forgets what is old by now, where it was not looked at lately. True: there is more of it. */
  round(): Promise<boolean>;
}

/**
 * What was closed `RETENTION_DAYS` ago loses everything personal by itself, and so does all that was kept because of it.
 * Nothing that is open, due or on its way is touched; what fails is tried again in the next hour.
 */
export function createRetention(
  parts: DeskParts,
  serial: Serial,
  requestDoor: Pick<RequestDoor, 'apply'>,
  stopped: () => boolean,
): Retention {
  const { cases, requests, clock, log, retentionDays } = parts;
  const every = Math.min(EVERY_MINUTES, (retentionDays * 24 * 60) / 10);
  const sweeps = [createLedgerSweep(parts, serial), ...parts.sweeps];
  const forgetting = createForgetting(parts, requestDoor);
  let nextAt: Instant | null = null;

  async function guarded(document: string | null, work: () => Promise<unknown>): Promise<void> {
    if (stopped()) return;
    try {
      await work();
    } catch (error) {
      log.error('what is old could not be forgotten', { document }, error);
    }
  }

  function forgetCase(ref: string, by: Instant): Promise<void> {
    return serial.run(`case:${ref}`, async () => {
      const stored = await cases.read(ref);
      if (stored === null || stored.outbox.length > 0) return;
      const { agesFrom, due } = indexCase(stored.state);
      if (agesFrom === null || agesFrom > by || due !== null) return;
      await forgetting.forgetCase(stored, [forgottenNote(clock.now(), 'clock')]);
      log.info('case forgotten', { case: ref });
    });
  }

  /** Whether one of the cases that its line names is kept; so that most need not be read. */
  async function isNamed(keys: readonly string[]): Promise<boolean> {
    const refs = keys.filter((key) => key.startsWith('case:')).map((key) => key.slice('case:'.length));
    const standings = await Promise.all(refs.map((ref) => cases.standing(ref)));
    return standings.includes('kept');
  }

  function forgetRequest(id: string): Promise<void> {
    return serial.run(`request:${id}`, async () => {
      const stored = await requests.read(id);
      if (stored === null) return;
      const done = await forgetting.forgetRequest(stored, [forgottenNote(clock.now(), 'clock')]);
      if (done) log.info('request forgotten', { request: id });
    });
  }

  return {
    async round() {
      const now = clock.now();
      if (nextAt !== null && now < nextAt) return false;
      const by = plusDays(now, -retentionDays);
      const old = await cases.agedBy(by);
      for (const { id } of old.slice(0, AT_MOST)) await guarded(id, () => forgetCase(id, by));
      for (const { id, keys } of await requests.agedBy(by)) {
        if (!(await isNamed(keys))) await guarded(id, () => forgetRequest(id));
      }
      for (const sweep of sweeps) await guarded(null, () => sweep(now));
      const more = old.length > AT_MOST;
      nextAt = more ? now : plusMinutes(now, every);
      return more && !stopped();
    },
  };
}
