import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer } from 'restify';
import type { PracticeWorld } from '../../services/admin/practice/world.ts';
import type { PracticeOutbox } from '../../services/mail/practice-outbox.ts';
import { refuseUpgrades, surviveBrokenConnections } from '../http/client-errors.ts';
import { activitiesFor } from './activities.ts';
import { actorsOf } from './actors.ts';
import { deliverTo } from './assistant-link.ts';
import { openChatLog } from './chat-log.ts';
import { createConnector } from './connector.ts';
import { serveConnector } from './connector-routes.ts';
import { createEventStream } from './event-stream.ts';
import { serveMail } from './mail-routes.ts';
import { readPageFiles } from './page-files.ts';
import { servePage } from './page-routes.ts';
import type { PracticeClock } from './practice-clock.ts';
import { createRehearsal } from './rehearsal.ts';
import { serveStage } from './stage-routes.ts';

export interface PracticeServer {
  /** Resolves when it listens on 127.0.0.1; rejects where the port is taken. */
  start(): Promise<void>;
  /** Ends the open streams; when it resolves nothing listens any more and all that was said is written. */
  close(): Promise<void>;
  /** Of the page, and the service URL of the connector; throws before start. */
  readonly url: string;
}

/** The practice page and the connector behind it, for any assistant that speaks Bot Framework on `assistantUrl`. */
export function createPracticeServer(parts: {
  /** 0: any free one. */
  readonly port: number;
  readonly world: PracticeWorld;
  readonly outbox: PracticeOutbox;
  readonly clock: PracticeClock;
  /** The assistant's `/api/messages`, with host and port. */
  readonly assistantUrl: string;
  readonly dataDir: string;
  /** BCP 47, as the assistant speaks them. */
  readonly languages: readonly string[];
  /** Called by "Start again" before directory, mails and chats are emptied: the assistant's cases go here. */
  readonly onStartAgain: () => Promise<void>;
  readonly report: (fault: unknown) => void;
}): PracticeServer {
  const { world, outbox, clock, report } = parts;
  const server = createServer({ name: 'practice', handleUncaughtExceptions: false });
  surviveBrokenConnections(server.server);
  refuseUpgrades(server.server, {});
  const events = createEventStream();
  const stops: (() => void)[] = [];
  const ended = new AbortController();
  let settled: () => Promise<void> = async () => undefined;
  let url: string | null = null;

  async function prepare(serviceUrl: string): Promise<void> {
    const now = () => clock.now();
    const { emit } = events;
    const actors = () => actorsOf(world);
    const chats = await openChatLog(join(parts.dataDir, 'practice', 'chats'));
    const activities = activitiesFor(serviceUrl);
    const deliver = deliverTo(parts.assistantUrl, ended.signal);
    const rehearsal = createRehearsal({ chats, activities, deliver, now, emit, report });
    settled = async () => {
      await rehearsal.settled();
      await chats.settled();
    };

    async function startAgain(): Promise<void> {
      await parts.onStartAgain();
      await world.startAgain();
      await outbox.clear();
      await chats.clear();
      emit({ kind: 'again' });
    }

    servePage(server, await readPageFiles(), report);
    serveConnector(server, createConnector({ chats, actors, now, emit }), report);
    serveMail(server, { world, outbox }, report);
    serveStage(
      server,
      {
        rehearsal,
        chats,
        actors,
        cast: () => world.cast(),
        languages: parts.languages,
        clock,
        events,
        settle: () => world.tick(),
        startAgain,
      },
      report,
    );
    stops.push(
      clock.onMoved(() => emit({ kind: 'clock', now: clock.now() })),
      outbox.onNew(() => emit({ kind: 'outbox' })),
      world.onChanged(() => emit({ kind: 'world' })),
    );
  }

  return {
    async start() {
      url = await listen(server, parts.port);
      await prepare(url);
    },
    async close() {
      for (const stop of stops.splice(0)) stop();
      events.close();
      ended.abort();
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.server.closeAllConnections();
      await closed;
      await settled();
    },
    get url() {
      if (url === null) throw new Error('the practice server has not started');
      return url;
    },
  };
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.removeListener('error', reject);
      resolve(`http://127.0.0.1:${(server.server.address() as AddressInfo).port}`);
    });
  });
}
