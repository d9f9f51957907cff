import { setImmediate } from 'node:timers/promises';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Conversation } from '../../../bot/conversations.ts';
import { type Core, createCore, type Drivers } from '../../../bot/core.ts';
import { activityShape } from '../../../bot/http/activity-shape.ts';
import { collectBotAnswer } from '../../../bot/http/bot-response.ts';
import { readSettings } from '../../../bot/settings.ts';
import type { IntakeState } from '../../../dialogs/intake-state.ts';
import type { Authority, Operator, User } from '../../../services/cases/directory.ts';
import { createMemoryValues } from '../../fakes/memory-values.ts';
import { createDeskWorld } from '../../services/desk/desk-world.ts';
import { createPauses } from './pauses.ts';
import { type Call, type Recorder, startRecorder } from './recorder.ts';

export const ASSISTANT = { id: '28:desk', name: 'IMI Password Desk' };

type Fields = Readonly<Record<string, unknown>>;

export interface Answer {
  readonly status: number;
  readonly body: Record<string, unknown> | null;
}

function parsed(text: string): Record<string, unknown> | null {
  return text === '' ? null : JSON.parse(text);
}

/** The assistant as it is wired, on memory, spoken to through the Bot Framework's own adapter. */
export async function createTeamsWorld(
  more: {
    readonly users?: readonly User[];
    readonly authorities?: readonly Authority[];
    readonly tenantIds?: string;
    readonly locale?: string;
    readonly changed?: Partial<Drivers>;
  } = {},
) {
  const recorder: Recorder = await startRecorder();
  const pauses = createPauses();
  const world = createDeskWorld();
  for (const user of more.users ?? []) world.admin.users.set(user.id, user);
  for (const authority of more.authorities ?? []) world.admin.authorities.set(authority.id, authority);
  const values = {
    conversations: createMemoryValues<Conversation>(world.clock.now),
    intakes: createMemoryValues<IntakeState>(world.clock.now),
    answered: createMemoryValues<readonly string[]>(world.clock.now),
  };
  const reading = readSettings(more.tenantIds === undefined ? {} : { TENANT_IDS: more.tenantIds });
  if (reading.kind === 'faulty') throw new Error(JSON.stringify(reading.faults));
  const { settings } = reading;
  const { clock, admin, mailer, examiner, log } = world;
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const failures: unknown[] = [];
  adapter.onTurnError = async (_context, error) => void failures.push(error);
  let count = 0;

  const open = (): Core =>
    createCore(settings, {
      clock,
      admin,
      mailer,
      examiner,
      readPasted: world.parts.readPasted,
      log,
      adapter,
      letters: world.parts.letters,
      stores: {
        ...world.stores,
        ...values,
        removeDamagedBefore: async () => 0,
        evidence: () => [],
        check: () => ({ ok: true }),
        close: async () => undefined,
      },
      mayReceive: world.parts.mayReceive,
      zoneOf: world.parts.zoneOf,
      policyFor: world.parts.policyFor,
      dossierUrl: ({ ref, operatorId }) => `http://127.0.0.1/dossier/${ref}-${operatorId}`,
      emlUrl: () => 'http://127.0.0.1/request.eml',
      pause: pauses.pause,
      ...more.changed,
    });
  let core = open();

  const chatOf = (who: Operator): string => `a:${who.id}`;

  function envelope(who: Operator, change: Fields = {}): Fields {
    count += 1;
    return {
      id: `in-${count}`,
      type: 'message',
      channelId: 'msteams',
      serviceUrl: recorder.url,
      locale: more.locale ?? 'en-GB',
      localTimezone: 'Europe/Madrid',
      from: { id: `29:${who.id}`, name: who.name, aadObjectId: who.aadObjectId },
      recipient: ASSISTANT,
      conversation: { id: chatOf(who), conversationType: 'personal', tenantId: who.tenantId },
      ...change,
    };
  }

  async function deliver(activity: Fields): Promise<Answer> {
    const read = activityShape.safeParse(structuredClone(activity));
    if (!read.success) return { status: 400, body: null };
    const { response, taken } = collectBotAnswer();
    await adapter.process({ body: read.data, headers: {}, method: 'POST' }, response, (context) =>
      core.turn(context),
    );
    const { status, body } = taken();
    return { status, body: parsed(String(body)) };
  }

  const teams = {
    ...world,
    ...values,
    recorder,
    pauses,
    failures,
    adapter,
    envelope,
    deliver,
    chatOf,
    core: () => core,
    /** As after the end of the process and a new start. */
    restart() {
      core = open();
    },
    /** What was said in answer, and by itself, until everything has come to rest. */
    async said(who: Operator, work: () => Promise<unknown>): Promise<readonly Call[]> {
      const before = recorder.said(chatOf(who)).length;
      await work();
      await core.desk.tick();
      return recorder.said(chatOf(who)).slice(before);
    },
    async say(who: Operator, text: string, change: Fields = {}): Promise<string> {
      const calls = await teams.said(who, () => deliver(envelope(who, { text, ...change })));
      return calls.map(({ words }) => words).join('\n---\n');
    },
    async invoke(who: Operator, verb: string, data: unknown, replyToId?: string): Promise<Answer> {
      const value = { action: { type: 'Action.Execute', verb, data } };
      const answer = await deliver(
        envelope(who, {
          type: 'invoke',
          name: 'adaptiveCard/action',
          value,
          ...(replyToId === undefined ? {} : { replyToId }),
        }),
      );
      await core.desk.tick();
      return answer;
    },
    /** Later by so many minutes, with all that is due by then done. */
    async later(minutes: number): Promise<void> {
      clock.move(minutes);
      await core.desk.tick();
    },
    /** Only for what no event announces. */
    async until(holds: () => boolean): Promise<void> {
      for (let look = 0; look < 20_000 && !holds(); look += 1) await setImmediate();
      if (!holds()) throw new Error('it never came to that');
    },
    async close(): Promise<void> {
      await core.close();
      await recorder.close();
    },
  };
  return teams;
}

export type TeamsWorld = Awaited<ReturnType<typeof createTeamsWorld>>;
