import { afterEach, describe, expect, test } from 'vitest';
import type { Case } from '../../../services/cases/case.ts';
import type { Operator } from '../../../services/cases/directory.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { aUser } from '../../builders/people.ts';
import { ana, boris, carlos, maria, nuria, stranger } from '../../services/desk/cast.ts';
import { keepLogsFreeOfPersonalData } from '../../services/desk/desk-world.ts';
import { createTeamsWorld, type TeamsWorld } from '../teams/teams-world.ts';
import { untilAddress, untilApproval, untilAsked, untilDrafted, untilWithIt } from './roads.ts';

let world: TeamsWorld | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});
keepLogsFreeOfPersonalData();

async function open(...more: Parameters<typeof createTeamsWorld>): Promise<TeamsWorld> {
  world = await createTeamsWorld(...more);
  return world;
}

const lucia = aUser({ id: 'u-lucia', name: 'Lucía Pérez', email: 'lucia.perez@getafe.example' });
const NO_SUCH = /I find no case by that name or reference among those you may see/;
const stageOf = async (t: TeamsWorld, ref: string): Promise<string> => (await t.stateOf(ref)).stage.kind;

/** The reference, the code of the open proposal, and the word of the test mail, where a step names them. */
function filled(text: string, { ref, stage, probe }: Case): string {
  const code = stage.kind === 'awaiting-approval' ? stage.proposal.code : '';
  return text
    .replace('{ref}', ref)
    .replace('{code}', code)
    .replace('{word}', probe?.word ?? '');
}

type Step = readonly [who: Operator, en: string, es: string, de: string, stage: string];
type Road = (t: TeamsWorld) => Promise<string>;

const ROADS: readonly (readonly [string, Road, readonly Step[]])[] = [
  [
    'the good road',
    untilAddress,
    [
      [ana, 'address ok', 'la dirección es correcta', 'die Adresse stimmt', 'watching'],
      [ana, 'arrived', 'ya ha llegado', 'sie ist angekommen', 'closed'],
      [ana, 'reopen {ref}', 'reabrir {ref}', 'wieder öffnen {ref}', 'checking-address'],
      [ana, 'withdraw', 'retirar', 'zurückziehen', 'closed'],
    ],
  ],
  [
    'the blocked road',
    untilAsked,
    [
      [ana, 'not arrived', 'no ha llegado', 'leider nicht angekommen', 'drafting-request'],
      [ana, 'note please hurry', 'nota por favor rápido', 'Notiz bitte schnell', 'drafting-request'],
      [ana, 'draft', 'borrador', 'Entwurf', 'drafting-request'],
      [
        ana,
        'to {ref} helpdesk@getafe.example',
        'para {ref} helpdesk@getafe.example',
        'Empfänger {ref} helpdesk@getafe.example',
        'drafting-request',
      ],
      [ana, 'send', 'enviar', 'senden', 'with-it'],
      [carlos, 'remind {ref}', 'recordar {ref}', 'erinnern {ref}', 'with-it'],
      [carlos, 'pause {ref}', 'pausa {ref}', 'Pause {ref}', 'with-it'],
      [
        carlos,
        'answer {ref} released it was in quarantine',
        'respuesta {ref} liberado estaba en cuarentena',
        'Antwort {ref} freigegeben lag in der Quarantäne',
        'asking-arrival',
      ],
      [ana, 'yes', 'sí', 'ja', 'closed'],
    ],
  ],
  [
    'a mailbox that is lent and returned',
    untilDrafted,
    [
      [ana, 'send', 'enviar', 'senden', 'with-it'],
      [
        ana,
        'loan {ref} maria@temporary.example until 5 December IT is slow',
        'préstamo {ref} maria@temporary.example hasta el 5 de diciembre informática tarda',
        'Ausweichpostfach {ref} maria@temporary.example bis 5. Dezember die IT ist langsam',
        'with-it',
      ],
      [ana, 'no', 'no', 'nein', 'with-it'],
      [
        ana,
        'loan {ref} maria@temporary.example IT is slow until 2026-12-05',
        'préstamo {ref} maria@temporary.example informática tarda hasta el 05/12/2026',
        'Ausweichpostfach {ref} maria@temporary.example die IT ist langsam bis 5.12.2026',
        'with-it',
      ],
      [ana, 'yes', 'sí', 'ja', 'awaiting-approval'],
      [carlos, 'approve {ref} {code}', 'aprobar {ref} {code}', 'genehmigen {ref} {code}', 'watching'],
      [maria, 'arrived', 'llegó', 'angekommen', 'with-it'],
      [
        carlos,
        'extend {ref} until 12 December',
        'prorrogar {ref} hasta el 12 de diciembre',
        'verlängern {ref} bis 12. Dezember',
        'with-it',
      ],
      [ana, 'return {ref}', 'devolver {ref}', 'Rückkehr {ref}', 'with-it'],
      [carlos, 'word {ref} {word}', 'palabra {ref} {word}', 'Wort {ref} {word}', 'asking-reset'],
      [ana, 'arrived', 'llegó', 'angekommen', 'asking-reset'],
      [ana, 'reset', 'restablecer', 'neues Passwort', 'watching'],
      [maria, 'arrived', 'llegó', 'angekommen', 'closed'],
    ],
  ],
  [
    'taking the request oneself',
    untilDrafted,
    [
      [ana, 'take', 'lo envío yo', 'ich sende sie selbst', 'with-it'],
      [maria, 'arrived', 'llegó', 'angekommen', 'closed'],
    ],
  ],
];

describe.each(LANGUAGES)('in words alone, in "%s"', (language) => {
  test.each(ROADS)('%s is walked to its end', async (_name, begin, steps) => {
    const t = await open();
    const ref = await begin(t);
    for (const [who, en, es, de, stage] of steps) {
      const text = filled({ en, es, de }[language], await t.stateOf(ref));
      const locale = { en: 'en-GB', es: 'es-ES', de: 'de-AT' }[language];
      const said = await t.say(who, text, { locale });
      expect([text, await stageOf(t, ref)]).toEqual([text, stage]);
      expect(said, text).not.toBe('');
    }
  });
});

describe('a reference that is left out', () => {
  test('means the one case that is open', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    await t.say(ana, 'withdraw');
    expect(await stageOf(t, ref)).toBe('closed');
  });

  test('with several open shows the list and changes nothing', async () => {
    const t = await open({ users: [lucia] });
    const ref = await untilAddress(t);
    await t.say(ana, 'Lucía Pérez, password mail, created yesterday');
    const answer = await t.say(ana, 'withdraw');
    expect(answer).toContain('You have 2 open cases');
    expect(answer).toContain('María García');
    expect(answer).toContain('Lucía Pérez');
    expect(await stageOf(t, ref)).toBe('checking-address');
  });

  test('with none open says how to begin', async () => {
    const t = await open();
    expect(await t.say(ana, 'withdraw')).toContain('You have no open case');
  });

  test.each(['K7Q-4MD', 'k7q4md', '#K7Q 4MD'])('and one written like %s is read', async (shape) => {
    const t = await open();
    const ref = await untilAddress(t);
    const written = shape.startsWith('k') ? ref : `${ref.slice(0, 3)}-${ref.slice(3)}`.toUpperCase();
    await t.say(ana, `withdraw ${shape.startsWith('#') ? '#' : ''}${written}`);
    expect(await stageOf(t, ref)).toBe('closed');
  });
});

describe('a case of somebody else', () => {
  const TEXTS = [
    'status {ref}',
    'arrived {ref}',
    'not arrived {ref}',
    'address ok {ref}',
    'correct {ref} x@getafe.example',
    'reset {ref}',
    'draft {ref}',
    'send {ref}',
    'to {ref} x@getafe.example',
    'loan {ref} x@getafe.example',
    'return {ref}',
    'withdraw {ref}',
    'reopen {ref}',
    'approve {ref} abcd',
    'decline {ref}',
    'remind {ref}',
    'pause {ref}',
    'answer {ref} released',
    'note {ref} x',
    'yes {ref}',
  ];

  test.each([boris, stranger])('reads to $name exactly like one that does not exist', async (who) => {
    const t = await open();
    const ref = await untilAddress(t);
    const before = await t.stateOf(ref);
    for (const text of TEXTS) {
      const real = await t.say(who, text.replace('{ref}', ref));
      expect(real, text).toMatch(NO_SUCH);
      expect(real, text).toBe(await t.say(who, text.replace('{ref}', 'zzzzz9')));
    }
    expect(await t.stateOf(ref)).toEqual(before);
  });

  test('is not opened by a card with its reference either', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    const before = await t.stateOf(ref);
    for (const verb of ['said-arrived', 'withdrawn', 'status', 'draft', 'reopened', 'request-sent']) {
      await t.invoke(boris, verb, { ref, revision: before.revision });
    }
    const told = t.recorder.said(t.chatOf(boris)).map(({ words }) => words);
    expect(told).toEqual(Array.from({ length: 6 }, () => expect.stringMatching(NO_SUCH)));
    expect(await t.stateOf(ref)).toEqual(before);
  });

  test('is not found by the name of its user', async () => {
    const t = await open();
    await untilAddress(t);
    expect(await t.say(boris, 'status María García')).toMatch(NO_SUCH);
    expect(await t.say(ana, 'status maria garcia')).toContain('María García');
  });
});

describe('"status"', () => {
  test('shows a reporter the own cases alone, a coordinator what they cover, late first', async () => {
    const t = await open({ users: [lucia] });
    const late = await untilAsked(t);
    await t.say(boris, 'Lucía Pérez, password mail, created yesterday');
    expect(await t.say(ana, 'status')).not.toContain('Lucía Pérez');
    t.clock.move(3 * 24 * 60);
    await t.deliver(t.envelope(carlos, { text: 'status' }));
    const list = t.recorder
      .said(t.chatOf(carlos))
      .map(({ words }) => words)
      .join('\n');
    expect(list).toContain('There are 2 cases');
    expect(list.indexOf('María García')).toBeGreaterThan(0);
    expect(list).toContain('Late:');
    expect(await stageOf(t, late)).toBe('asking-arrival');
  });

  test('shows the affected user the own case', async () => {
    const t = await open();
    await untilAddress(t);
    expect(await t.say(maria, 'status')).toContain('María García');
  });

  test('says what was closed last where nothing is open', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    await t.say(ana, 'withdraw');
    const answer = await t.say(ana, 'status');
    expect(answer).toContain('You have no open case. These were closed last');
    expect(answer).toContain(`${ref.slice(0, 3)}-${ref.slice(3)}`.toUpperCase());
    expect(await t.say(boris, 'status')).toContain('You have no open case. Write who');
  });
});

describe('an approval in words', () => {
  test('with the code of exactly this proposal changes the address', async () => {
    const t = await open();
    const { ref, code } = await untilApproval(t);
    await t.say(carlos, `approve ${ref} ${code}`);
    expect(t.admin.users.get('u-maria')?.email).toBe('maria@elsewhere.example');
    expect(t.admin.ledger.find(({ kind }) => kind === 'address')?.by).toBe(carlos.id);
  });

  test.each<[string, Operator, (code: string) => string]>([
    ['with another code', carlos, (code) => (code === 'abcd' ? 'abce' : 'abcd')],
    ['by who asked for it', ana, (code) => code],
    ['by the affected user', maria, (code) => code],
    ['without a code', carlos, () => ''],
    ['with a code that is none', carlos, () => 'toolong'],
    ['by an administrator who is no reporter', boris, (code) => code],
    ['by a coordinator of another authority', stranger, (code) => code],
  ])('%s changes nothing and gets a sentence', async (_what, who, codeOf) => {
    const t = await open();
    const { ref, code } = await untilApproval(t);
    const answer = await t.say(who, `approve ${ref} ${codeOf(code)}`);
    expect(answer).not.toBe('');
    expect(await stageOf(t, ref)).toBe('awaiting-approval');
    expect(t.admin.users.get('u-maria')?.email).toBe('maria.garcia@getafe.example');
  });

  test('says who decided, and when, to whoever comes too late', async () => {
    const t = await open();
    const { ref, code } = await untilApproval(t);
    await t.say(carlos, `decline ${ref}`);
    const late = await t.say(nuria, `approve ${ref} ${code}`);
    expect(late).toContain('Carlos Vega said no to that on');
    expect(late).toContain('nothing waits for you any more');
    expect(await t.say(stranger, `approve ${ref} ${code}`)).toMatch(NO_SUCH);
  });

  test('is taken back with a button that does not carry its code', async () => {
    const t = await open();
    const { ref } = await untilApproval(t);
    const cards = t.recorder.said(t.chatOf(ana)).map((said) => JSON.stringify(said));
    expect(cards.filter((card) => card.includes('"declined"'))).not.toEqual([]);
    expect(cards.filter((card) => /"code"/.test(card))).toEqual([]);
    const { revision } = await t.stateOf(ref);
    await t.invoke(ana, 'declined', { ref, revision });
    expect(await stageOf(t, ref)).toBe('checking-address');
  });

  test('is not shown its code in the card of who asked', async () => {
    const t = await open();
    const { code } = await untilApproval(t);
    const told = t.recorder.said(t.chatOf(ana)).map(({ body }) => JSON.stringify(body.attachments ?? []));
    expect(told.filter((card) => card.includes(`"${code.toUpperCase()}"`))).toEqual([]);
  });

  test('declined by a coordinator is told to both', async () => {
    const t = await open();
    const { ref } = await untilApproval(t);
    const before = t.recorder.said(t.chatOf(ana)).length;
    expect(await t.say(carlos, `decline ${ref}`)).toContain('Recorded: declined.');
    expect(
      t.recorder
        .said(t.chatOf(ana))
        .slice(before)
        .map(({ words }) => words)
        .join(),
    ).toContain('said no');
  });
});

describe('what is the coordinators’ alone', () => {
  test.each(['answer {ref} released', 'remind {ref}', 'pause {ref}'])(
    '"%s" is refused to others',
    async (text) => {
      const t = await open();
      const ref = await untilWithIt(t);
      const before = await t.stateOf(ref);
      expect(await t.say(ana, text.replace('{ref}', ref))).toContain('That is for the coordinators');
      expect(await t.stateOf(ref)).toEqual(before);
    },
  );

  test.each([
    ['remind {ref}', 'the next reminder goes out on Wednesday, 25 November 2026 at 09:00'],
    ['pause {ref}', 'none goes out until Monday, 7 December 2026 at 09:00'],
    ['answer {ref} auto back on Monday', 'An automatic reply is no answer'],
    ['answer {ref} more out of office until Monday', '(next on Wednesday, 25 November 2026 at 09:00)'],
  ])('"%s" says on which day IT is reminded next', async (text, says) => {
    const t = await open();
    const ref = await untilWithIt(t);
    expect(await t.say(carlos, text.replace('{ref}', ref))).toContain(says);
    expect(await stageOf(t, ref)).toBe('with-it');
  });

  test('is seen in the status by whoever reported: how often, and on which day next', async () => {
    const t = await open();
    const ref = await untilWithIt(t);
    expect(await t.say(ana, `status ${ref}`)).toContain(
      'The first reminder goes out on Wednesday, 25 November 2026 at 09:00',
    );
    await t.say(carlos, `remind ${ref}`);
    await t.say(carlos, `pause ${ref}`);
    expect(await t.say(ana, `status ${ref}`)).toContain(
      'I have reminded them once. The reminders are paused until Monday, 7 December 2026 at 09:00',
    );
  });

  test('is the national coordinator’s too, and they read that it counted', async () => {
    const t = await open();
    const ref = await untilWithIt(t);
    expect(await t.say(nuria, `answer ${ref} more please send the headers`)).toContain(
      'Recorded: what IT answered',
    );
  });

  test('says so where no request is out', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    expect(await t.say(carlos, `remind ${ref}`)).toContain('No request is waiting');
  });
});

describe('"board", "digest" and "export"', () => {
  test('count and list what a coordinator covers', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    expect(await t.say(carlos, 'board')).toContain('María García');
    expect(await t.say(carlos, 'digest')).toContain('One case is open. With the person who reported: 1.');
    const shown = `${ref.slice(0, 3)}-${ref.slice(3)}`.toUpperCase();
    expect(await t.say(carlos, 'export')).toContain(
      `"${shown}";"María García";"Ayuntamiento de Getafe";"reporter";`,
    );
    expect(await t.say(boris, 'digest')).toContain('No case is open');
  });
});

describe('"language"', () => {
  test('is kept over a restart, and what is said first follows it', async () => {
    const t = await open();
    await untilAddress(t);
    expect(await t.say(ana, 'language es')).toContain('A partir de ahora le escribo en Español');
    t.restart();
    expect(await t.say(ana, 'la dirección es correcta')).toContain('María García');
    const [call] = await t.said(ana, () => t.later(5));
    expect(call?.words).toContain('¿');
    expect(await t.say(ana, 'language xx')).toContain('Todavía no hablo ese idioma');
  });
});
