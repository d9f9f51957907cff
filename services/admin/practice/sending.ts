import type { MailState } from '../../cases/directory.ts';
import { type Instant, plusMinutes } from '../../cases/instant.ts';
import type { Clock } from '../../desk/ports/clock.ts';
import type { MailFiles } from './mail-files.ts';
import { mailHostOf } from './mail-hosts.ts';
import { hostedDomains } from './mailboxes.ts';
import { passwordHash, temporaryPassword } from './passwords.ts';
import { RECEIVING_HOST } from './receiving-server.ts';
import { NoSmtpAnswer, smtpDialogue } from './smtp-dialogue.ts';
import { domainOf, type PracticeState, type StoredMail, type StoredUser } from './state.ts';
import type { StateStore } from './state-store.ts';
import { SENDER, systemMailSubject, writeSystemMail } from './system-mail.ts';

/** Minutes from one try to the next; after the last the mail stays deferred. */
const RETRY_MINUTES: readonly number[] = [10, 10, 30, 60, 120, 240, 480, 1440];
/** The receiving server could not be reached at all. */
const UNREACHED_MINUTES = 1;
const AT_ONCE = 32;

export interface SendingParts {
  readonly store: StateStore;
  readonly files: MailFiles;
  readonly clock: Clock;
  readonly smtpPort: () => number;
}

/** The sending side: writes what is due, hands it over, and keeps what it was told. */
export function createSending({ store, files, clock, smtpPort }: SendingParts) {
  /** Everything due by now, retries included, each at its own instant; never rejects for a mail that failed. */
  async function sendDue(): Promise<void> {
    const untouchable = new Set<string>();
    for (;;) {
      const now = clock.now();
      const due = store
        .state()
        .mails.filter((mail) => mail.nextAt !== null && mail.nextAt <= now && !untouchable.has(mail.id));
      if (due.length === 0) return;
      const first = earliestOfEachUser(due);
      for (let start = 0; start < first.length; start += AT_ONCE) {
        const batch = first.slice(start, start + AT_ONCE);
        const results = await Promise.allSettled(batch.map((mail) => send(mail)));
        // A mail that cannot be handled now must not keep the others, or this loop, waiting.
        for (const [index, result] of results.entries()) {
          const mail = batch[index];
          if (result.status === 'rejected' && mail !== undefined) untouchable.add(mail.id);
        }
      }
    }
  }

  /** A domain that nobody hosts has no name of its own to answer by. */
  function hostFor(to: string): string {
    const domain = domainOf(to);
    const isHosted = hostedDomains(store.state()).some((each) => each.domain === domain);
    return isHosted ? mailHostOf(domain) : RECEIVING_HOST;
  }

  async function send(mail: StoredMail): Promise<void> {
    const at = mail.nextAt ?? clock.now();
    const written = mail.to === null ? await write(mail) : mail;
    if (written === null || written.to === null || written.state === 'held') return;
    const raw = await files.read(written.id);
    if (raw === null) return record(written.id, { nextAt: null });
    try {
      const [receipt] = await smtpDialogue(smtpPort(), { from: SENDER, to: [written.to], raw, at });
      if (receipt === undefined) throw new NoSmtpAnswer('The dialogue had no recipient.');
      const { outcome, reply } = receipt;
      const attempts = [...written.attempts, { at, host: hostFor(written.to), reply, outcome }];
      const pause = outcome === 'deferred' ? RETRY_MINUTES[attempts.length - 1] : undefined;
      const state: MailState = outcome;
      await record(written.id, {
        state,
        attempts,
        nextAt: pause === undefined ? null : plusMinutes(at, pause),
      });
      if (pause === undefined) await files.remove(written.id);
    } catch (error) {
      if (!(error instanceof NoSmtpAnswer)) throw error;
      await record(written.id, { nextAt: plusMinutes(clock.now(), UNREACHED_MINUTES) });
    }
  }

  /** Null where there is nobody left to write to. */
  async function write(mail: StoredMail): Promise<StoredMail | null> {
    const user = store.state().users.find((candidate) => candidate.id === mail.userId);
    if (user === undefined || user.status === 'disabled') {
      await record(mail.id, { nextAt: null });
      return null;
    }
    const prepared = await prepare(mail, user, mail.plannedAt);
    const taken = await store.change((state) => {
      const wanted = state.mails.some((other) => other.id === mail.id);
      return wanted ? { next: prepared.into(state), value: prepared.mail } : { next: state, value: null };
    });
    if (taken === null) await prepared.discard();
    return taken;
  }

  /** Writes the mail to its file, with a new password where it carries one; `into` takes both into the state. */
  async function prepare(mail: StoredMail, user: StoredUser, at: Instant) {
    const password = temporaryPassword();
    const held = user.held && mail.kind !== 'notice';
    const hash = mail.kind === 'notice' ? null : await passwordHash(password);
    if (!held) {
      const raw = await writeSystemMail({ kind: mail.kind, user, messageId: mail.messageId, at, password });
      await files.write(mail.id, raw);
    }
    const prepared: StoredMail = {
      ...mail,
      to: user.email,
      subject: systemMailSubject(mail.kind, user.language),
      state: held ? 'held' : 'queued',
      nextAt: held ? null : at,
    };
    return {
      mail: prepared,
      /** For an order that was refused in the end: a password nobody knows of must not stay on disk. */
      discard: () => files.remove(mail.id),
      into: (state: PracticeState): PracticeState => ({
        ...state,
        mails: [...state.mails.filter((other) => other.id !== mail.id), prepared],
        users: state.users.map((other) =>
          other.id === user.id && hash !== null ? { ...other, passwordHash: hash } : other,
        ),
      }),
    };
  }

  async function record(id: string, change: Partial<StoredMail>): Promise<void> {
    await store.change((state) => ({
      next: { ...state, mails: state.mails.map((mail) => (mail.id === id ? { ...mail, ...change } : mail)) },
      value: undefined,
    }));
  }

  return { ...oneAtATime(sendDue), prepare };
}

/** The mails of one person keep their order: the notice before the password. */
function earliestOfEachUser(due: readonly StoredMail[]): readonly StoredMail[] {
  const first = new Map<string, StoredMail>();
  for (const mail of due) {
    const other = first.get(mail.userId);
    if (other === undefined || (mail.nextAt ?? '') < (other.nextAt ?? '')) first.set(mail.userId, mail);
  }
  return [...first.values()];
}

/** One piece of work at a time; callers of `due` that wait share one run, which sees what they saw. */
function oneAtATime(due: () => Promise<void>) {
  let last: Promise<unknown> = Promise.resolve();
  let waiting: Promise<void> | null = null;
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
  const sendDue = (): Promise<void> => {
    waiting ??= alone(() => {
      waiting = null;
      return due();
    });
    return waiting;
  };
  return { sendDue, alone };
}
