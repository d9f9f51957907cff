import { afterAll, expect, test } from 'vitest';
import { practiceGreeting } from '../../bot/start-texts.ts';
import { PROBE_WORDS } from '../../services/cases/probe.ts';
import { leaksIn, type Needle } from '../privacy/find-personal.ts';
import { openAnswerPage } from './answer-page.ts';
import type { Channel } from './channel.ts';
import { envelope, stranger } from './persons.ts';
import { everybodyInstalls, exchange, linkIn, newWalk, type Road, type Walk } from './road.ts';
import {
  ALL_ROADS,
  BLOCKED_ROAD,
  GOOD_ROAD,
  UNKNOWN_ROAD,
  WINDOW_ROAD,
  WRONG_ADDRESS_ROAD,
} from './roads.ts';
import { ENGLISH } from './sayings.ts';
import { SHARED_ROAD } from './shared-road.ts';
import { openStage, type Stage } from './stage.ts';
import { TOWN } from './town.ts';

const SECRETS = {
  LINK_SECRET: 'a-link-secret-of-this-test-alone-Xk29vTq81LmZp04RwYs7',
  HISTORY_KEY: 'a-history-key-of-this-test-alone-Bn63hUe50QcJd17FaGi2',
  METRICS_TOKEN: 'metrics-token-of-this-test-alone-Wz85',
};
const WINDOW_SECONDS = 60;
const IT_UNIT = 'soporte@colegio-costanorte.example';

/** Everything that people wrote, besides what the channel knows that they were told. */
const said: string[] = [];
const opened: Stage[] = [];

async function open(settings: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const stage = await openStage({
    locale: 'en-GB',
    windowSeconds: WINDOW_SECONDS,
    more: [TOWN],
    settings: { ...SECRETS, LOG_LEVEL: 'trace', REPORTER_REMINDER_HOURS: '0.01', ...settings },
  });
  opened.push(stage);
  const channel: Channel = {
    ...stage.channel,
    say: (person, text) => {
      said.push(text);
      return stage.channel.say(person, text);
    },
  };
  return { ...stage, channel };
}

afterAll(async () => {
  for (const stage of opened) await stage.close();
});

async function along(stage: Stage, road: Road, steps = road.steps.length): Promise<Walk> {
  const walk = newWalk(stage, ENGLISH, road);
  for (const step of road.steps.slice(0, steps)) await step.walk(walk);
  return walk;
}

/** First, because its window is short; long enough for a busy machine all the same. */
async function throughTheWindow(stage: Stage): Promise<void> {
  const walk = await along(stage, WINDOW_ROAD, 2);
  await stage.channel.told(walk.reporter, ENGLISH.hears.windowOver, 2 * WINDOW_SECONDS * 1_000);
  for (const step of WINDOW_ROAD.steps.slice(3)) await step.walk(walk);
}

/** As a mail program shows it to a colleague who wrote to this address. */
function bounceFor(address: string): string {
  return `Delivery has failed to these recipients or groups:\n\n${address} (${address})
Diagnostic information for administrators:\n\nGenerating server: AM4PR01.eurprd01.prod.outlook.com\n
${address}\nRemote Server returned '550 5.1.1 <${address}>: Recipient address rejected: User unknown'`;
}

async function asks(walk: Walk, text: string): Promise<void> {
  await walk.stage.channel.say(walk.reporter, text);
  await walk.stage.channel.told(walk.reporter, /./);
}

/** What people write besides what leads somewhere. */
async function oddThings(stage: Stage): Promise<void> {
  const walk = newWalk(stage, ENGLISH, GOOD_ROAD);
  const unknown = stranger('en-GB');
  for (const text of ['status', 'Where is the mail of Walburga Unbekannt?'])
    await stage.channel.say(unknown, text);
  await stage.channel.sayInGroup(walk.reporter, 'María García López gets no mail');
  await asks(walk, "Walburga Unbekannt doesn't get the password mail");
  await asks(walk, 'cancel');
  await asks(walk, 'approve ZZZ-999 7F3K');
  await asks(walk, 'answer ZZZ-999 released, says Wunibald Kabelsalat');
  await asks(walk, `loan ZZZ-999 maria.leihweise@freemail.example because the filter of Hildegunde is slow`);
  await asks(walk, bounceFor('walburga.unbekannt@nirgendwo.example'));
  await stage.channel.forge(walk.reporter, 'said-arrived', { ref: 'zzz999', revision: 1, note: 'Kunigunde' });
  const { url } = stage.product;
  const token = Buffer.from('Kunigunde Geheimnis').toString('base64url');
  await fetch(`${url}/it/${token}.${'A'.repeat(43)}?name=Kunigunde%20Geheimnis`);
  await fetch(`${url}/it/kunigunde.geheimnis@nirgendwo.example/mail.eml`);
  await fetch(`${url}/kunigunde/geheimnis`, { headers: { Authorization: 'Bearer kunigunde-geheimnis' } });
  for (const body of [
    '{"type":"message","text":"Kunigunde Geheimnis"}',
    '{"Kunigunde Geheimnis',
    'Kunigunde',
  ])
    await fetch(`${url}/api/messages`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Authorization: 'Bearer kunigunde-geheimnis' },
      body,
    });
  await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({
      ...envelope(walk.reporter, 'http://kunigunde.geheimnis.example/'),
      type: 'message',
      text: 'Kunigunde Geheimnis',
    }),
  });
}

/** Whatever the other systems can do, with whatever they say then. */
async function trouble(stage: Stage): Promise<void> {
  const { channel, mail, admin } = stage;
  const { hears } = ENGLISH;
  const walk = await along(stage, GOOD_ROAD, 2);
  admin.shut(true);
  await channel.say(walk.reporter, ENGLISH.addressRight(walk.ref));
  await channel.told(walk.reporter, new RegExp(`${hears.serviceDown.source}|${hears.delayed.source}`));
  admin.shut(false);
  admin.breakOff(1);
  await channel.say(walk.reporter, ENGLISH.addressRight(walk.ref));
  await channel.told(walk.reporter, hears.resetAsked, 40_000);
  channel.refuse({ status: 429, headers: { 'Retry-After': '1' } });
  await channel.untilRefused(1);
  channel.refuse({ status: 403, code: 'BotNotInConversationRoster' });
  await channel.untilRefused(1);
  mail.behave({ recipient: (to) => ({ code: 451, text: `4.7.1 <${to}> greylisted for Adelgunde` }) });
  await along(stage, WRONG_ADDRESS_ROAD, 1).catch(() => undefined);
  channel.refuse(null);
  const blocked = await along(stage, BLOCKED_ROAD, 5);
  mail.behave({ recipient: (to) => ({ code: 550, text: `5.1.1 <${to}> nobody called Adelgunde` }) });
  await exchange(blocked, ENGLISH.send(blocked.ref), hears.notMailed);
  await exchange(blocked, ENGLISH.probe(blocked.ref), hears.probeRefused);
  mail.behave({ hangUpInData: true });
  await exchange(blocked, ENGLISH.send(blocked.ref), hears.notMailedYet);
  mail.behave({});
  await channel.told(blocked.reporter, hears.mailed, 40_000);
  const [request] = mail.distinct(IT_UNIT);
  const page = await openAnswerPage(linkIn(request?.parsed.text ?? '', stage.product.url));
  const text = 'Adelgunde found it in the quarantine of carmen.nunez';
  await page.answer('released', { text, note: text, how: text });
  await channel.told(blocked.reporter, /./, 20_000);
}

function wordsOf(stage: Stage): readonly Needle[] {
  const { world, token } = stage.admin;
  const people = [...world.people(), ...TOWN.operators];
  const boxes = world.mailboxes();
  const names = [...people.map(({ name }) => name), ...boxes.map(({ owner }) => owner), 'Nobody Known'];
  const addresses = [
    ...boxes.map(({ address }) => address),
    ...stage.mail.taken().flatMap(({ to }) => to),
    'desk@imi-desk.example',
  ];
  const parts = names.flatMap((name) => name.split(' ')).filter((part) => part.length > 4);
  const ids = people.flatMap((person) => [
    person.id,
    ...('aadObjectId' in person ? [person.aadObjectId, person.tenantId] : []),
  ]);
  const userIds = world.cast().map(({ userId }) => userId ?? '');
  const inboxes = boxes.flatMap(({ address }) => world.messages(address));
  const passwords = inboxes.flatMap(({ text }) => text.match(/\b[a-zA-Z2-9]{20}\b/g) ?? []);
  const links = stage.mail
    .taken()
    .flatMap(({ parsed }) => (parsed.text ?? '').match(/(?<=\/it\/)[\w.-]{20,}/g) ?? []);
  const told = [...people].flatMap((person) =>
    'tenantId' in person ? stage.channel.chat(stage.person(person.id)).map(({ text }) => text) : [],
  );
  const codes = told.flatMap(
    (text) => text.match(/(?<=approve [A-Z2-9]{3}-[A-Z2-9]{3} )[A-Z2-9]{4}\b/gi) ?? [],
  );
  const lines = [...told, ...stage.mail.taken().map(({ parsed }) => parsed.text ?? ''), ...said]
    .flatMap((text) => text.split('\n'))
    .map((line) => line.trim())
    .filter((line) => line.length > 24);
  const probes = PROBE_WORDS.map((word) => word.toUpperCase()).filter((word) =>
    stage.mail.taken().some(({ parsed }) => new RegExp(`\\b${word}\\b`).test(parsed.text ?? '')),
  );
  const all = (what: string, texts: readonly string[], asWord = false): readonly Needle[] =>
    [...new Set(texts)].filter((text) => text !== '').map((text) => ({ what, text, asWord }));
  return [
    ...all('a name', names),
    ...all('a part of a name', parts, true),
    ...all('an address', addresses),
    ...all(
      'a local part',
      addresses.map((address) => address.split('@')[0] ?? '').filter((part) => part.length > 4),
    ),
    ...all('an id of a person', [...ids, ...userIds]),
    ...all('a password', passwords),
    ...all('the token of a link', links),
    ...all('a code of an approval', codes, true),
    ...all('the word of a test mail', probes, true),
    ...all('a secret', [...Object.values(SECRETS), token]),
    ...all('words that somebody wrote or read', lines),
    ...all('an invented name', [
      'Walburga',
      'Unbekannt',
      'Kunigunde',
      'Geheimnis',
      'Adelgunde',
      'Hildegunde',
      'Wunibald',
      'leihweise',
    ]),
  ];
}

/** What operators and their machines are shown. */
async function shownBy({ product }: Stage): Promise<string> {
  const headers = { Authorization: `Bearer ${SECRETS.METRICS_TOKEN}` };
  const pages = ['/metrics', '/readyz', '/healthz'].map(async (path) => {
    const answer = await fetch(`${product.url}${path}`, { headers });
    return `${path} ${answer.status} ${await answer.text()}`;
  });
  return (await Promise.all(pages)).join('\n');
}

/** `kinds`: of which there must be some, else nothing was searched for. */
function expectPrivate(
  stage: Stage,
  shown: string,
  wanted: { readonly lines: readonly string[]; readonly kinds: readonly string[] },
): void {
  const printed = stage.product.output();
  const { port } = new URL(stage.product.url);
  // Its invented example is the one name that is meant to be read.
  const greeting = practiceGreeting({ pageUrl: `http://127.0.0.1:${Number(port) + 1}`, port: Number(port) });
  expect(printed).toContain(greeting);
  const output = `${printed.replace(greeting, '')}\n${shown}`;
  for (const line of wanted.lines) expect(output).toContain(line);
  const needles = wordsOf(stage);
  const found = new Set(needles.map(({ what }) => what));
  expect(wanted.kinds.filter((kind) => !found.has(kind))).toEqual([]);
  expect(leaksIn(output, needles)).toEqual([]);
}

const ALWAYS = ['a name', 'an address', 'a local part', 'an id of a person', 'a password', 'a secret'];

test.concurrent('nothing that the product prints on any road names a person, or says what somebody wrote', async () => {
  const stage = await open();
  await throughTheWindow(stage);
  await everybodyInstalls(stage);
  await stage.channel.install(stage.person(UNKNOWN_ROAD.reporterId));
  const others = ALL_ROADS.filter((road) => road !== WINDOW_ROAD);
  for (const road of others) await along(stage, road);
  const walk = await along(stage, UNKNOWN_ROAD);
  await exchange(walk, ENGLISH.probe(walk.ref), ENGLISH.hears.probeMailed);
  await exchange(walk, bounceFor('doerte.hansen@hwk-nordheide.example'), ENGLISH.hears.bounceRead);
  await oddThings(stage);
  const shown = await shownBy(stage);
  expect(await stage.product.stop()).toBe(0);
  expectPrivate(stage, shown, {
    lines: [
      'case opened',
      'event accepted',
      'event ignored',
      'http request',
      '"stage":"closed"',
      '/it/:token',
    ],
    kinds: [...ALWAYS, 'the token of a link', 'a code of an approval', 'the word of a test mail'],
  });
}, 240_000);

test.concurrent('nor where several users make one request', async () => {
  const stage = await open();
  await everybodyInstalls(stage, SHARED_ROAD);
  await along(stage, SHARED_ROAD);
  const shown = await shownBy(stage);
  expect(await stage.product.stop()).toBe(0);
  expectPrivate(stage, shown, { lines: ['case opened'], kinds: [...ALWAYS, 'the token of a link'] });
}, 240_000);

test.concurrent('nor where every other system fails, with names in what it answers', async () => {
  const stage = await open({ RESETS_PER_DAY: '2' });
  await everybodyInstalls(stage);
  await trouble(stage);
  const shown = await shownBy(stage);
  await stage.product.stop();
  expectPrivate(stage, shown, {
    lines: ['"level":"warn"', 'telling later', 'not mailed'],
    kinds: [...ALWAYS, 'the token of a link'],
  });
}, 240_000);
