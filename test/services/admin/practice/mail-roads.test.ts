import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mailHostOf } from '../../../../services/admin/practice/mail-hosts.ts';
import { plusMinutes } from '../../../../services/cases/instant.ts';
import { guessMailSystem } from '../../../../services/diagnosis/mail-system.ts';
import { passwordIn, type StartedWorld, startedWorld } from './started-world.ts';

const NATIONAL = 'op-es-isabel-montero';
const POLISH = 'op-pl-katarzyna-zielinska';
const GERMAN = 'op-de-friederike-voss';

let at: StartedWorld;
let keys = 0;
beforeAll(async () => {
  at = await startedWorld();
});
afterAll(() => at.end());

const reset = (userId: string, onBehalfOf = NATIONAL) =>
  at.admin.resetPassword({
    userId,
    onBehalfOf,
    idempotencyKey: `key-${keys++}`,
    reason: 'Not arrived.',
    caseId: 'case',
    requestedBy: onBehalfOf,
  });
const mails = (userId: string, onBehalfOf = NATIONAL) => at.admin.mails(userId, { onBehalfOf });
const states = async (userId: string, onBehalfOf = NATIONAL) =>
  (await mails(userId, onBehalfOf)).map(({ kind, state }) => `${kind} ${state}`);
const places = (address: string) => at.world.messages(address).map(({ kind, place }) => `${kind} ${place}`);

describe('the first mails', () => {
  it('come minutes, and one to two days, after the creation', async () => {
    await at.world.startAgain();
    const lucia = 'lucia.fernandez@ayto-valdeluz.example';
    const { createdAt } = await at.admin.user('u-es-lucia-fernandez', { onBehalfOf: NATIONAL });
    expect(await states('u-es-lucia-fernandez')).toEqual(['notice accepted']);
    expect((await mails('u-es-lucia-fernandez'))[0]?.sentAt).toBe(plusMinutes(createdAt, 3));
    await at.later(22.9 * 60);
    expect(places(lucia)).toEqual(['notice inbox']);
    await at.later(24 * 60);
    expect(places(lucia)).toEqual(['password inbox', 'notice inbox']);
    const [password] = await mails('u-es-lucia-fernandez');
    expect(password!.sentAt! > plusMinutes(createdAt, 24 * 60)).toBe(true);
    expect(password!.sentAt! < plusMinutes(createdAt, 48 * 60)).toBe(true);
    expect(at.world.messages(lucia)[0]?.at).toBe(password!.sentAt);
    expect(password!.attempts[0]?.at).toBe(password!.sentAt);
  });

  it('are not followed by an older password once there was a reset', async () => {
    await at.world.startAgain();
    await reset('u-es-lucia-fernandez');
    await at.later(60 * 60);
    expect(places('lucia.fernandez@ayto-valdeluz.example')).toEqual(['reset inbox', 'notice inbox']);
  });

  it('go to the address that was corrected in the meantime', async () => {
    await at.world.startAgain();
    await at.admin.correctAddress({
      userId: 'u-es-lucia-fernandez',
      onBehalfOf: NATIONAL,
      email: 'someone@gmail.com',
      version: '"1"',
      reason: 'A loan.',
      caseId: 'case',
      requestedBy: NATIONAL,
    });
    await at.later(48 * 60);
    expect(places('someone@gmail.com')).toEqual(['password inbox']);
    expect(at.world.mailboxes().find(({ address }) => address === 'someone@gmail.com')).toMatchObject({
      userId: 'u-es-lucia-fernandez',
      authorityId: null,
    });
  });

  it('are written in the language of the person, and say that this is practice', () => {
    const [spanish] = at.world.messages('lucia.fernandez@ayto-valdeluz.example').slice(-1);
    expect(spanish).toMatchObject({ subject: 'PRÁCTICA – Su cuenta de usuario de IMI' });
    expect(spanish!.text).toContain('Lucía Fernández Ortega');
    const [polish] = at.world.messages('agnieszka.dabrowska@izba-jodlowo.example');
    expect(polish!.subject).toBe('PRACTICE – Your IMI password');
    expect(polish!.text).toContain('PRACTICE');
  });
});

describe('the roads of the cast', () => {
  beforeAll(() => at.world.startAgain());
  it('the good road: the first password was swallowed, the one of the reset arrives', async () => {
    const maria = 'maria.garcia@ayto-valdeluz.example';
    expect(places(maria)).toEqual(['password quarantine', 'notice inbox']);
    const first = passwordIn(at.world.messages(maria)[0]!.text);
    expect((await reset('u-es-maria-garcia')).mail.state).toBe('accepted');
    expect(places(maria)[0]).toBe('reset inbox');
    expect(passwordIn(at.world.messages(maria)[0]!.text)).not.toBe(first);
  });

  it('the blocked road: taken, kept in quarantine, until the filter lets mail in', async () => {
    const carmen = 'carmen.nunez@colegio-costanorte.example';
    expect((await reset('u-es-carmen-nunez')).mail.state).toBe('accepted');
    expect(places(carmen)).toEqual(['reset quarantine', 'password quarantine', 'notice quarantine']);
    await at.world.release(at.world.messages(carmen)[0]!.id);
    expect(places(carmen)[0]).toBe('reset inbox');
    await at.world.allowDomain('colegio-costanorte.EXAMPLE');
    await at.later(2);
    await reset('u-es-carmen-nunez');
    expect(places(carmen).slice(0, 2)).toEqual(['reset inbox', 'reset inbox']);
  });

  it('whoever took a mail is who the domain names for its mail, and looks like a mail system where it is one', async () => {
    const [taken] = await mails('u-es-carmen-nunez');
    const host = taken?.attempts[0]?.host ?? '';
    expect(host).toBe(mailHostOf('colegio-costanorte.example'));
    expect(guessMailSystem('colegio-costanorte.example', [{ host, preference: 10 }])).toMatchObject({
      product: 'Microsoft 365',
    });
    const own = mailHostOf('ayto-valdeluz.example');
    expect(guessMailSystem('ayto-valdeluz.example', [{ host: own, preference: 10 }])?.product).toBeNull();
  });

  it('the greylisting road: turned away twice, taken after twenty minutes, then known', async () => {
    const angel = 'angel.munoz@turismo-islasviento.example';
    const done = await reset('u-es-angel-munoz');
    expect(done.mail.state).toBe('deferred');
    expect(done.mail.attempts[0]?.reply).toBe('451 4.7.1 Greylisted, please try again later');
    await at.later(5);
    expect(await states('u-es-angel-munoz')).toEqual([
      'reset deferred',
      'password accepted',
      'notice accepted',
    ]);
    expect(places(angel)[0]).toBe('password quarantine');
    await at.later(25);
    const [mail] = await mails('u-es-angel-munoz');
    expect(mail!.attempts.map((attempt) => [attempt.outcome, attempt.at])).toEqual([
      ['deferred', done.requestedAt],
      ['deferred', plusMinutes(done.requestedAt, 10)],
      ['accepted', plusMinutes(done.requestedAt, 20)],
    ]);
    expect(places(angel)[0]).toBe('reset inbox');
    expect((await reset('u-es-angel-munoz')).mail.state).toBe('accepted');
  });

  it.each([
    ['a domain with a letter missing', 'u-es-inigo-etxeberria', NATIONAL, /^550 5\.1\.2 /],
    ['a name that is spelt wrong', 'u-es-rocio-vazquez', NATIONAL, /^550 5\.1\.1 /],
    ['a full mailbox', 'u-pl-tomasz-zak', POLISH, /^552 5\.2\.2 /],
    ['a policy', 'u-de-kaethe-boehm', GERMAN, /^550 5\.7\.1 /],
  ])('%s is refused with the very reply', async (_, userId, onBehalfOf, reply) => {
    expect(await states(userId, onBehalfOf)).toEqual(['password refused', 'notice refused']);
    const { mail } = await reset(userId, onBehalfOf);
    expect(mail.state).toBe('refused');
    expect(mail.attempts).toHaveLength(1);
    expect(mail.attempts[0]?.reply).toMatch(reply);
    await at.later(60);
    expect((await mails(userId, onBehalfOf))[0]?.attempts).toHaveLength(1);
  });

  it('the held road: the sending side never tries', async () => {
    expect(await states('u-pl-stanislaw-lukasik', POLISH)).toEqual(['password held', 'notice accepted']);
    const { mail } = await reset('u-pl-stanislaw-lukasik', POLISH);
    expect(mail).toMatchObject({ state: 'held', sentAt: null, attempts: [] });
    await at.later(3 * 24 * 60);
    expect(places('stanislaw.lukasik@um-brzozowo.example')).toEqual(['notice inbox']);
  });

  it('nobody keeps a record: everything is unknown, and the mail is sent all the same', async () => {
    const { mail } = await reset('u-de-doerte-hansen', GERMAN);
    expect(mail).toMatchObject({ state: 'unknown', attempts: [], from: null, messageId: null });
    expect(await states('u-de-doerte-hansen', GERMAN)).toEqual([
      'reset unknown',
      'password unknown',
      'notice unknown',
    ]);
    expect(places('doerte.hansen@hwk-nordheide.example')[0]).toBe('reset quarantine');
  });

  it('the notice that is missing early, and a password that comes later', async () => {
    await at.world.startAgain();
    const hugo = 'hugo.castano@colegio-costanorte.example';
    expect(places(hugo)).toEqual(['notice quarantine']);
    await at.later(48 * 60);
    expect(places(hugo)).toEqual(['password inbox', 'notice quarantine']);
  });

  it('a corrected address lets the mail in', async () => {
    const by = { onBehalfOf: NATIONAL };
    const { version } = await at.admin.user('u-es-inigo-etxeberria', by);
    await at.admin.correctAddress({
      ...by,
      userId: 'u-es-inigo-etxeberria',
      email: 'inigo.etxeberria@ayto-valdeluz.example',
      version,
      reason: 'A letter was missing.',
      caseId: 'case',
      requestedBy: NATIONAL,
    });
    expect((await reset('u-es-inigo-etxeberria')).mail.state).toBe('accepted');
    expect(places('inigo.etxeberria@ayto-valdeluz.example')).toEqual(['reset inbox']);
  });
});

describe('mail from elsewhere', () => {
  beforeAll(() => at.world.startAgain());
  const raw = Buffer.from(
    'From: a@desk.example\r\nMessage-ID: <probe@desk.example>\r\nSubject: Word\r\n\r\nKITE\r\n',
  );
  const receive = (...to: string[]) => at.world.receive({ from: 'a@desk.example', to, raw });

  it('gets one true answer for each recipient', async () => {
    const receipts = await receive(
      'maria.garcia@ayto-valdeluz.example',
      'nobody@ayto-valdeluz.example',
      'tomasz.zak@um-brzozowo.example',
      'angel.munoz@turismo-islasviento.example',
      'carmen.nunez@colegio-costanorte.example',
    );
    expect(receipts.map(({ outcome, reply }) => `${outcome} ${reply.slice(0, 9)}`)).toEqual([
      'accepted 250 2.0.0',
      'refused 550 5.1.1',
      'refused 552 5.2.2',
      'deferred 451 4.7.1',
      'accepted 250 2.0.0',
    ]);
    expect(at.world.messages('maria.garcia@ayto-valdeluz.example')[0]).toMatchObject({
      kind: 'other',
      subject: 'Word',
      text: 'KITE',
      at: at.clock.now(),
    });
  });

  it('is refused whole where nobody is there to take it', async () => {
    expect(await receive('x@nowhere.example')).toMatchObject([{ outcome: 'refused' }]);
  });

  it('lies in a mailbox once, however often it is sent again', async () => {
    const nuria = 'nuria.blanco@ayto-valdeluz.example';
    await receive(nuria);
    await receive(nuria);
    expect(places(nuria)).toEqual(['other inbox']);
  });

  it('follows what was set for a mailbox', async () => {
    const lucia = 'lucia.fernandez@ayto-valdeluz.example';
    const say = async (id: string) => {
      const mail = Buffer.from(raw.toString().replace('probe', id));
      const [receipt] = await at.world.receive({ from: 'a@desk.example', to: [lucia], raw: mail });
      return receipt?.reply.slice(0, 9);
    };
    await at.world.setBehaviour(lucia, 'refuse-5.1.1');
    expect(await say('one')).toBe('550 5.1.1');
    await at.world.setBehaviour(lucia, 'greylist');
    expect(await say('two')).toBe('451 4.7.1');
    await at.world.setBehaviour(lucia, 'swallow-once');
    expect(await say('three')).toBe('250 2.0.0');
    expect(await say('four')).toBe('250 2.0.0');
    expect(places(lucia).sort()).toEqual(['notice inbox', 'other inbox', 'other quarantine']);
  });
});
