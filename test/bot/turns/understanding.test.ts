import { afterEach, describe, expect, test } from 'vitest';
import { aUser } from '../../builders/people.ts';
import { ana, carlos, stranger } from '../../services/desk/cast.ts';
import { keepLogsFreeOfPersonalData } from '../../services/desk/desk-world.ts';
import { createTeamsWorld, type TeamsWorld } from '../teams/teams-world.ts';
import { untilAddress, untilApproval, untilAsked } from './roads.ts';

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
const NOBODY = 'nobody by that name';
const shown = (ref: string) => `${ref.slice(0, 3)}-${ref.slice(3)}`.toUpperCase();

/** Another character of the alphabet in the last place. */
const mistyped = (ref: string) => shown(`${ref.slice(0, 5)}${ref.endsWith('2') ? '3' : '2'}`);

describe('with a case open', () => {
  test.each(['last Wendsday at 10', 'what a day it is', 'broken', '???'])(
    '"%s" is not understood, and the open case is shown',
    async (text) => {
      const t = await open();
      const ref = await untilAddress(t);
      const said = await t.say(ana, text);
      expect(said).toContain('I did not understand that.');
      expect(said).toContain(shown(ref));
      expect(said).not.toContain(NOBODY);
      expect(await t.intakes.get(ana.id)).toBeNull();
    },
  );

  test('and another one open, what was not understood shows both', async () => {
    const t = await open({ users: [lucia] });
    await untilAddress(t);
    await t.say(ana, 'Lucía Pérez, password mail, created yesterday');
    const said = await t.say(ana, 'what a day it is');
    expect(said).toContain('I did not understand that.');
    expect(said).toContain('Choose it below, or write its reference.');
    expect(said).toContain('Lucía Pérez');
  });

  test('a name without its capitals still begins another case', async () => {
    const t = await open({ users: [lucia] });
    await untilAddress(t);
    expect(await t.say(ana, 'lucia perez')).toContain('**Lucía Pérez**: which mail is missing?');
  });

  test('a name that nobody has is still said to be nobody’s', async () => {
    const t = await open();
    await untilAddress(t);
    expect(await t.say(ana, 'Pedro Sánchez')).toContain(NOBODY);
  });

  test.each([
    ['it didnt come', 'drafting-request'],
    ['it didnt come yet', 'drafting-request'],
    ['still nothing', 'drafting-request'],
    ['nothing yet', 'drafting-request'],
    ['no ha llegado', 'drafting-request'],
    ['it came', 'closed'],
    ['sí, ya ha llegado', 'closed'],
  ])('"%s" answers what was asked, in an English chat', async (text, stage) => {
    const t = await open();
    const ref = await untilAsked(t);
    await t.say(ana, text);
    expect((await t.stateOf(ref)).stage.kind).toBe(stage);
  });
});

describe('without a case open', () => {
  test.each(['hola', 'hello', 'what a day it is'])('"%s" is asked whose mail is missing', async (text) => {
    const t = await open();
    const said = await t.say(ana, text);
    expect(said).toContain('Whose mail is missing?');
    expect(said).not.toContain(NOBODY);
  });

  test('"estado" is understood in an English chat', async () => {
    const t = await open();
    expect(await t.say(ana, 'estado')).toContain('You have no open case');
  });

  test('"open it again" shows what can be opened again', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    await t.say(ana, 'withdraw');
    expect(await t.say(ana, 'open it again')).toContain(shown(ref));
  });
});

describe('a mistyped reference', () => {
  test.each(['withdraw {ref}', 'status {ref}', '{ref}'])(
    'in "%s" shows the case that was meant',
    async (text) => {
      const t = await open();
      const ref = await untilAddress(t);
      const said = await t.say(ana, text.replace('{ref}', mistyped(ref)));
      expect(said).toContain(`Did you mean ${shown(ref)} (María García)?`);
      expect((await t.stateOf(ref)).stage.kind).toBe('checking-address');
    },
  );

  test('is never completed to a case that the person may not see', async () => {
    const t = await open();
    const ref = await untilAddress(t);
    const said = await t.say(stranger, `status ${mistyped(ref)}`);
    expect(said).toContain('I find no case by that name or reference');
    expect(said).not.toContain(shown(ref));
  });
});

describe('an approval in words', () => {
  test.each(['ok', 'approve', 'approve {ref}'])(
    'of "%s" alone is told the code, and approves nothing',
    async (text) => {
      const t = await open();
      const { ref, code } = await untilApproval(t);
      const said = await t.say(carlos, text.replace('{ref}', shown(ref)));
      expect(said).toContain(`approve ${shown(ref)} ${code.toUpperCase()}`);
      expect((await t.stateOf(ref)).stage.kind).toBe('awaiting-approval');
    },
  );

  test('is not told its code to whoever asked for the change', async () => {
    const t = await open();
    const { ref, code } = await untilApproval(t);
    for (const text of ['ok', 'approve', `approve ${ref}`]) {
      expect((await t.say(ana, text)).toUpperCase()).not.toContain(code.toUpperCase());
    }
  });
});

test('a day still to come is said back where a whole sentence named it', async () => {
  const t = await open();
  const said = await t.say(ana, 'María García, password mail, created next Friday');
  expect(said).toContain('That is in the future');
  expect(said).toContain('When was **María García** created?');
});

describe('a card of the questions', () => {
  const redrawn = (t: TeamsWorld) =>
    t.recorder.calls.filter(({ method }) => method === 'PUT').map(({ words }) => words);

  test('loses its inputs when the next question is asked, and when the case is open', async () => {
    const t = await open();
    await t.say(ana, 'hello');
    await t.say(ana, 'María García');
    expect(redrawn(t).filter((words) => words.includes('Report a missing mail'))).toHaveLength(1);
    await t.say(ana, 'password');
    await t.say(ana, 'yesterday');
    expect(redrawn(t).filter((words) => words.includes('Report a missing mail'))).toHaveLength(1);
    expect(redrawn(t).length).toBeGreaterThanOrEqual(3);
    expect((await t.conversations.get(ana.id))?.cards.intake).toBeUndefined();
  });

  test('loses its inputs when the questions are left', async () => {
    const t = await open();
    await t.say(ana, 'hello');
    await t.say(ana, 'cancel');
    expect(redrawn(t)).toHaveLength(1);
  });

  test('that was itself submitted is not redrawn as well', async () => {
    const t = await open();
    await t.say(ana, 'hello');
    const id = (await t.conversations.get(ana.id))?.cards.intake?.activityId ?? '';
    await t.invoke(ana, 'intake-form', { who: 'María García', missing: 'password' }, id);
    expect(redrawn(t)).toEqual([]);
  });
});

describe('asked whether the mail arrived', () => {
  test.each([
    'correct',
    'Correct!',
    'right',
    'that is correct',
    'correcto',
    'corregir',
    'richtig',
    'stimmt',
    'korrigieren',
  ])('"%s" may be about the address, and closes nothing', async (text) => {
    const t = await open();
    const ref = await untilAsked(t);
    await t.say(ana, text);
    expect((await t.stateOf(ref)).stage.kind).toBe('asking-arrival');
  });

  test('"correct" leads to how an address is corrected', async () => {
    const t = await open();
    await untilAsked(t);
    expect(await t.say(ana, 'correct')).toContain('Which address? Please write it after the command');
  });
});
