import { afterAll, beforeAll, expect } from 'vitest';
import { activityShape } from '../../bot/http/activity-shape.ts';
import { HttpRefusal } from '../../bot/http/http-refusal.ts';
import { createTeamsWorld, type TeamsWorld } from '../bot/teams/teams-world.ts';
import { ana, mariasFile, stranger } from '../services/desk/cast.ts';
import { fuzz } from './fuzz.ts';
import { mutatedJson } from './mutated.ts';

const SERVICE = 'http://127.0.0.1:9';
const envelope = (change: object) => ({
  id: 'in-1',
  type: 'message',
  channelId: 'msteams',
  serviceUrl: SERVICE,
  locale: 'en-GB',
  localTimezone: 'Europe/Madrid',
  from: { id: '29:op-stranger', name: stranger.name, aadObjectId: stranger.aadObjectId },
  recipient: { id: '28:desk', name: 'IMI Password Desk' },
  conversation: { id: 'a:op-stranger', conversationType: 'personal', tenantId: stranger.tenantId },
  ...change,
});
const value = (verb: string, data: object) => ({ action: { type: 'Action.Execute', verb, data } });
const activities = [
  envelope({ text: 'hello' }),
  envelope({ text: `${mariasFile.name} does not get the password mail` }),
  envelope({ text: 'status K7Q-4MD', entities: [{ type: 'clientInfo', locale: 'es-ES' }] }),
  envelope({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: value('reset-asked', { ref: 'k7q4md', revision: 3 }),
    replyToId: 'm1',
  }),
  envelope({
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: value('approved', { ref: 'k7q4md', revision: 3, code: 'k3fp' }),
  }),
  envelope({ value: { verb: 'intake-form', who: 'María', missing: 'both' } }),
  envelope({ type: 'installationUpdate', action: 'add' }),
  envelope({ type: 'conversationUpdate', membersAdded: [{ id: '28:desk' }] }),
  envelope({
    text: '<at>IMI Password Desk</at> help',
    conversation: { id: '19:x', conversationType: 'channel', tenantId: 'tenant-1', isGroup: true },
    entities: [{ type: 'mention', text: '<at>IMI Password Desk</at>', mentioned: { id: '28:desk' } }],
  }),
];

fuzz('activity, its shape', mutatedJson(...activities), (given) => {
  const read = activityShape.safeParse(given);
  if (!read.success) return;
  const { type, from, conversation, serviceUrl } = read.data;
  for (const must of [type, from.id, conversation.id])
    expect(typeof must === 'string' && must !== '').toBe(true);
  expect(serviceUrl).toMatch(/^https?:\/\//);
});

let teams: TeamsWorld;
beforeAll(async () => {
  teams = await createTeamsWorld();
  // María's case is there, and Ana's; whatever a stranger sends, it is neither shown nor moved.
  await teams.say(ana, `${mariasFile.name} does not get the password mail`);
  await teams.invoke(ana, 'missing', { missing: 'password' });
});
afterAll(() => teams.close());

function withService(given: unknown, url: string): unknown {
  return JSON.parse(JSON.stringify(given).replaceAll(SERVICE, url));
}

/** The HTTP status; a refusal is one, a failure is none. */
async function answered(activity: Record<string, unknown>): Promise<number> {
  try {
    return (await teams.deliver(activity)).status;
  } catch (error) {
    if (error instanceof HttpRefusal && error.status === 403) return 403;
    throw error;
  }
}

fuzz('activity, a whole turn', mutatedJson(...activities), async (given) => {
  const heard = teams.recorder.calls.length;
  const sent = withService(given, teams.recorder.url);
  if (typeof sent !== 'object' || sent === null) return;
  const status = await answered(sent as Record<string, unknown>);
  await teams.core().desk.tick();
  expect([200, 201, 202, 400, 403]).toContain(status);
  expect(teams.failures).toEqual([]);
  const words = teams.recorder.calls.slice(heard).map((call) => call.words);
  expect(words.join('\n')).not.toMatch(/maria\.garcia@|Getafe/);
  expect(teams.admin.ledger).toEqual([]);
});
