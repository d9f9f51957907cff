import type { IncomingMessage } from 'node:http';
import type { Server } from 'restify';
import { z } from 'zod';
import type { Speaker } from './activities.ts';
import type { Actor } from './actors.ts';
import type { ChatLog } from './chat-log.ts';
import type { EventStream } from './event-stream.ts';
import { answer, atTheEdge, EdgeRefusal, queryOf, readBody } from './http-edge.ts';
import type { PracticeClock } from './practice-clock.ts';
import type { Rehearsal } from './rehearsal.ts';
import type { CastView, StageView } from './wire.ts';

/** Long enough to rehearse what the assistant answers to megabytes of text. */
const BODY_LIMIT = 8_000_000;

const speaker = z.object({ person: z.string(), language: z.string(), timeZone: z.string() });
const said = speaker.extend({ text: z.string().min(1) });
const retried = speaker.extend({ entry: z.string() });
const submitted = speaker.extend({ entry: z.string(), value: z.unknown(), text: z.string().optional() });
const executed = speaker.extend({
  entry: z.string(),
  cardIndex: z.number().int().min(0),
  action: z.object({ id: z.string().optional(), verb: z.string().optional(), data: z.unknown() }),
});
const moved = z.object({ minutes: z.number().positive() });

export function serveStage(
  server: Server,
  parts: {
    readonly rehearsal: Rehearsal;
    readonly chats: ChatLog;
    readonly actors: () => readonly Actor[];
    readonly cast: () => readonly CastView[];
    readonly languages: readonly string[];
    readonly clock: PracticeClock;
    readonly events: EventStream;
    /** After the clock was moved, before the page hears of it. */
    readonly settle: () => Promise<void>;
    readonly startAgain: () => Promise<void>;
  },
  report: (fault: unknown) => void,
): void {
  const { rehearsal, chats, actors, clock, events } = parts;

  function route(work: (request: IncomingMessage) => Promise<unknown>) {
    return atTheEdge(async (request, response) => answer(response, 200, (await work(request)) ?? {}), report);
  }

  function act<Shape extends typeof speaker>(
    shape: Shape,
    work: (by: Speaker, body: z.output<Shape>) => unknown,
  ) {
    return route(async (request) => {
      const body = await readBody(request, shape, BODY_LIMIT);
      return work(speakerOf(body, actors()), body);
    });
  }

  const stage = (): StageView => ({
    now: clock.now(),
    languages: parts.languages,
    people: actors().map(({ aadObjectId: _aadObjectId, tenantId: _tenantId, ...person }) => person),
    cast: parts.cast(),
  });

  server.get(
    '/practice/stage',
    route(async () => stage()),
  );
  server.get(
    '/practice/chat',
    route(async (request) => chats.view(queryOf(request, 'person'), Number(queryOf(request, 'after')) || 0)),
  );
  server.get(
    '/practice/events',
    atTheEdge((_request, response) => events.attach(response), report),
  );
  server.post(
    '/practice/open',
    act(speaker, (by) => rehearsal.open(by)),
  );
  server.post(
    '/practice/say',
    act(said, (by, body) => rehearsal.say(by, body.text)),
  );
  server.post(
    '/practice/retry',
    act(retried, (by, body) => rehearsal.retry(by, body.entry)),
  );
  server.post(
    '/practice/submit',
    act(submitted, (by, body) => rehearsal.submit(by, body.entry, body.value, body.text)),
  );
  server.post(
    '/practice/execute',
    act(executed, (by, body) => rehearsal.execute(by, body.entry, body.cardIndex, body.action)),
  );
  server.post(
    '/practice/clock',
    route(async (request) => {
      const { minutes } = await readBody(request, moved, BODY_LIMIT);
      const now = await clock.move(minutes).catch((fault: unknown) => {
        throw fault instanceof RangeError ? new EdgeRefusal(400, fault.message) : fault;
      });
      await parts.settle();
      return { now };
    }),
  );
  server.post(
    '/practice/start-again',
    route(async (request) => {
      await readBody(request, z.object({}), BODY_LIMIT);
      await parts.startAgain();
    }),
  );
}

function speakerOf(body: z.output<typeof speaker>, actors: readonly Actor[]): Speaker {
  const actor = actors.find(({ id }) => id === body.person);
  if (actor === undefined) throw new EdgeRefusal(404, 'Nobody of that id is in practice.');
  const language = canonical(() => Intl.getCanonicalLocales(body.language)[0]);
  const timeZone = canonical(
    () => new Intl.DateTimeFormat('en', { timeZone: body.timeZone }).resolvedOptions().timeZone,
  );
  return { actor, language, timeZone };
}

function canonical(name: () => string | undefined): string {
  try {
    return name() ?? 'en';
  } catch {
    throw new EdgeRefusal(400, 'No such language or time zone.');
  }
}
