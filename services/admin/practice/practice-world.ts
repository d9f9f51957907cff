import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Clock } from '../../desk/ports/clock.ts';
import { authorityRoutes } from './authority-routes.ts';
import { castOf, peopleOf } from './directory/cast-and-people.ts';
import type { CountryDirectory } from './directory/directory-entry.ts';
import { firstState } from './directory/first-state.ts';
import { GERMANY } from './directory/germany.ts';
import { POLAND } from './directory/poland.ts';
import { SPAIN } from './directory/spain.ts';
import { createInboxes } from './inboxes.ts';
import { type MailFiles, openMailFiles } from './mail-files.ts';
import { allowed, answerRecipient, behaving, hostedDomains, mailboxViews } from './mailboxes.ts';
import { operatorRoutes } from './operator-routes.ts';
import { createReceivingServer } from './receiving-server.ts';
import { type ResetLimits, resetRoutes } from './reset-routes.ts';
import { createSending } from './sending.ts';
import { createServiceHttp } from './service-http.ts';
import { smtpDialogue } from './smtp-dialogue.ts';
import { type PracticeState, sameAddress } from './state.ts';
import { openStateStore, type StateStore } from './state-store.ts';
import { userRoutes } from './user-routes.ts';
import type { PracticeWorld } from './world.ts';

const DIRECTORIES = [SPAIN, GERMANY, POLAND];

export interface PracticeWorldParts {
  /** The world keeps everything below `practice/` in it. */
  readonly dataDir: string;
  readonly clock: Clock;
  /** Of the admin service; default 0, any free one. */
  readonly port?: number;
  /** Default 0, any free one. */
  readonly smtpPort?: number;
  /** Default: a random one for each process. */
  readonly token?: string;
  /** Default: 60 seconds, 6 a day. */
  readonly limits?: Partial<ResetLimits>;
  /** How often it looks for what is due while nobody moves the clock; default 2,000. */
  readonly tickMs?: number;
  /** People and authorities besides those of the practice directory; default: none. */
  readonly more?: readonly CountryDirectory[];
  /** Told what failed in the background, such as a full disk; the next tick tries again. */
  readonly onFailure?: (error: unknown) => void;
}

export function createPracticeWorld(parts: PracticeWorldParts): PracticeWorld {
  const { clock, onFailure = () => undefined } = parts;
  const token = parts.token ?? randomBytes(24).toString('base64url');
  const limits: ResetLimits = { guardSeconds: 60, perDay: 6, ...parts.limits };
  const listeners = new Set<() => void>();
  const changed = () => {
    for (const listener of listeners) listener();
  };
  const directories = [...DIRECTORIES, ...(parts.more ?? [])];
  const people = peopleOf(directories);
  const cast = castOf(directories);
  let open: Open | null = null;

  const running = (): Open => {
    if (open === null) throw new Error('The practice world was not started.');
    return open;
  };
  const change = (next: (state: PracticeState) => PracticeState) =>
    running().store.change((state) => ({ next: next(state), value: undefined }));

  return {
    async start() {
      open ??= await openWorld({ ...parts, directories, token, limits, changed, onFailure });
    },
    async close() {
      const closing = open;
      open = null;
      await closing?.close();
    },
    tick: () => running().sending.sendDue(),
    async startAgain() {
      const { store, files, inboxes, sending } = running();
      await sending.alone(async () => {
        await store.change(() => ({ next: firstState(directories, clock.now()), value: undefined }));
        inboxes.forget();
        await files.keepOnly([]);
      });
      await sending.sendDue();
    },
    get url() {
      return `http://127.0.0.1:${running().port}`;
    },
    token,
    get smtpPort() {
      return running().smtpPort;
    },
    people: () => people,
    cast: () => cast,
    mailboxes: () => mailboxViews(running().store.state()),
    isUsersAddress: (address) =>
      running()
        .store.state()
        .users.some(({ email }) => sameAddress(email, address)),
    domains: () => hostedDomains(running().store.state()),
    messages: (address) => running().inboxes.messages(address),
    release: (messageId) => running().inboxes.release(messageId),
    setBehaviour: (address, behaviour) => change((state) => behaving(state, address, behaviour)),
    allowDomain: (domain) => change((state) => allowed(state, domain)),
    receive: (mail) => smtpDialogue(running().smtpPort, { ...mail, at: clock.now() }),
    onChanged(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

interface Open {
  readonly store: StateStore;
  readonly files: MailFiles;
  readonly inboxes: ReturnType<typeof createInboxes>;
  readonly sending: ReturnType<typeof createSending>;
  readonly port: number;
  readonly smtpPort: number;
  close(): Promise<void>;
}

interface OpenParts extends PracticeWorldParts {
  readonly directories: readonly CountryDirectory[];
  readonly token: string;
  readonly limits: ResetLimits;
  readonly changed: () => void;
  readonly onFailure: (error: unknown) => void;
}

async function openWorld(parts: OpenParts): Promise<Open> {
  const { clock, token, limits, onFailure } = parts;
  const folder = join(parts.dataDir, 'practice');
  const store = await openStateStore(folder, () => firstState(parts.directories, clock.now()), parts.changed);
  const files = await openMailFiles(join(folder, 'mail'));
  const { messages, mails } = store.state();
  const unsent = mails.filter((mail) => mail.nextAt !== null);
  await files.keepOnly([...messages, ...unsent].map(({ id }) => id));
  const inboxes = createInboxes({ store, files });
  await inboxes.load();
  const receiving = createReceivingServer({
    clock,
    recipient: (from, to, at) => store.change((state) => answerRecipient(state, from, to, at)),
    keep: (mail) => inboxes.keep(mail),
  });
  const smtpPort = await receiving.listen(parts.smtpPort ?? 0);
  const sending = createSending({ store, files, clock, smtpPort: () => smtpPort });
  const http = createServiceHttp({
    token,
    routes: [
      ...operatorRoutes(store.state),
      ...userRoutes({ store, clock }),
      ...resetRoutes({ store, clock, limits, sending }),
      ...authorityRoutes(store.state),
    ],
  });
  let port: number;
  try {
    await sending.sendDue();
    port = await http.listen(parts.port ?? 0);
  } catch (error) {
    await receiving.close();
    throw error;
  }
  const tick = () => void sending.sendDue().catch(onFailure);
  const timer = setInterval(tick, parts.tickMs ?? 2_000).unref();
  const unsubscribe = clock.onMoved(tick);

  return {
    store,
    files,
    inboxes,
    sending,
    port,
    smtpPort,
    async close() {
      clearInterval(timer);
      unsubscribe();
      await http.close();
      await sending.alone(async () => undefined);
      await receiving.close();
    },
  };
}
