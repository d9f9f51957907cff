import { afterEach, describe, expect, test } from 'vitest';
import { toInstant } from '../../../services/cases/instant.ts';
import { anAuthority, aUser } from '../../builders/people.ts';
import { ana, boris, carlos, maria } from '../../services/desk/cast.ts';
import { keepLogsFreeOfPersonalData } from '../../services/desk/desk-world.ts';
import { createTeamsWorld, type TeamsWorld } from '../teams/teams-world.ts';

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

const other = aUser({ id: 'u-maria2', name: 'María García Ruiz', email: 'mgr@getafe.example' });
const hidden = aUser({
  id: 'u-hidden',
  name: 'Hilda Hidden',
  email: 'hilda@elsewhere.example',
  authorityId: 'a-elsewhere',
});
const elsewhere = anAuthority({ id: 'a-elsewhere', name: 'Elsewhere' });
const invited = anAuthority({
  id: 'a-invited',
  name: 'Ayuntamiento de Parla',
  invitation: {
    email: 'alcaldia@parla.example',
    sentAt: toInstant('2026-11-20T09:00:00Z'),
    sentBy: 'op-coordinator',
    state: 'sent',
  },
});

describe('the questions before a case', () => {
  test.each([
    ['en-GB', ['María García', 'the password mail', 'last Friday at 10'], /address ok/],
    ['es-ES', ['María García', 'la contraseña', 'el viernes pasado a las 10'], /la dirección/i],
  ])('are asked one by one in %s, and end in a case', async (locale, texts, end) => {
    const t = await open({ locale });
    let last = '';
    for (const text of texts) last = await t.say(ana, text);
    expect(last).toMatch(end);
    expect(await t.stores.cases.open()).toHaveLength(1);
    expect(await t.intakes.get(ana.id)).toBeNull();
  });

  test('are answered by cards as well', async () => {
    const t = await open();
    await t.say(ana, 'hello');
    await t.invoke(ana, 'intake-form', {
      who: 'María García',
      missing: 'password',
      date: '2026-11-13',
      time: '10:00',
    });
    expect(await t.stores.cases.open()).toHaveLength(1);
  });

  test('offer several who fit, and take a number, a name or a click', async () => {
    for (const choose of [
      (t: TeamsWorld) => t.say(ana, '2'),
      (t: TeamsWorld) => t.say(ana, 'García Ruiz'),
      (t: TeamsWorld) => t.invoke(ana, 'choose-user', { userId: other.id }),
    ]) {
      const t = await open({ users: [other] });
      expect(await t.say(ana, 'maria garcia password created yesterday')).toContain(
        '2. **María García Ruiz**',
      );
      await choose(t);
      const [line] = await t.stores.cases.open();
      expect((await t.stateOf(line?.id ?? '')).user.id).toBe(other.id);
      await t.close();
    }
    world = null;
  });

  test('survive a restart', async () => {
    const t = await open();
    await t.say(ana, 'María García');
    t.restart();
    expect(await t.say(ana, 'password')).toContain('When was **María García** created?');
    t.restart();
    await t.say(ana, 'yesterday');
    expect(await t.stores.cases.open()).toHaveLength(1);
  });

  test('are left with "cancel", and "help" in between loses nothing', async () => {
    const t = await open();
    await t.say(ana, 'María García');
    expect(await t.say(ana, 'help')).toMatch(/status/);
    expect((await t.intakes.get(ana.id))?.question).toBe('missing');
    expect(await t.say(ana, 'cancel')).toContain('Nothing was opened');
    expect(await t.intakes.get(ana.id)).toBeNull();
    expect(await t.say(ana, 'cancel')).toContain('no open question to cancel');
  });

  test('begin with "my own" for the affected user', async () => {
    const t = await open();
    await t.say(maria, 'I don’t get my own password mail');
    expect((await t.intakes.get(maria.id))?.question).toBe('when-created');
  });

  test('take no more than the hour as agreed with the file', async () => {
    const t = await open();
    await t.say(ana, 'María García, password');
    expect(await t.say(ana, '13/11/2026 10:30')).not.toContain('I go by the user file');
  });
});

describe('somebody who cannot be found', () => {
  test('reads the same whether they exist elsewhere or not, after the same questions to the service', async () => {
    const t = await open({ users: [hidden], authorities: [elsewhere] });
    const calls = () => [t.admin.calls('findUsers'), t.admin.calls('findAuthorities'), t.admin.calls('user')];
    const first = await t.say(ana, 'Hilda Hidden');
    const afterFirst = calls();
    const second = await t.say(boris, 'Nobody Atall');
    const afterBoth = calls();
    expect(first).toContain('I find nobody by that name');
    expect(second).toBe(first);
    expect(afterBoth).toEqual(afterFirst.map((n) => n * 2));
  });

  test('any more, once chosen, reads so too, and the question is over', async () => {
    const t = await open();
    await t.say(ana, 'María García, password');
    t.admin.users.delete('u-maria');
    expect(await t.say(ana, 'yesterday')).toContain('I find nobody by that name');
    expect(await t.intakes.get(ana.id)).toBeNull();
  });
});

describe('two who report the same user', () => {
  test('share one case, and both hear of it', async () => {
    const t = await open();
    await t.say(ana, 'María García, password, created yesterday');
    expect(await t.say(boris, 'María García, password, created yesterday')).toContain(
      'you are part of it now',
    );
    expect(await t.stores.cases.open()).toHaveLength(1);
    expect(await t.say(boris, 'address ok')).toContain('A new password was asked for');
    expect(t.recorder.said(t.chatOf(ana)).at(-1)?.words).toContain('A new password was asked for');
  });

  test('one of them twice is shown the case that there is', async () => {
    const t = await open();
    await t.say(ana, 'María García, password, created yesterday');
    expect(await t.say(ana, 'María García, password, created yesterday')).toContain('María García');
    expect(await t.stores.cases.open()).toHaveLength(1);
    expect(await t.intakes.get(ana.id)).toBeNull();
  });
});

describe('an authority that was invited and never registered', () => {
  test('is said to have no user, where the invitation went, when, and who can send it again', async () => {
    const t = await open({ authorities: [invited] });
    const answer = await t.say(ana, 'Ayuntamiento de Parla');
    expect(answer).toContain('was invited and has not registered yet');
    expect(answer).toContain('alcaldia@parla.example');
    expect(answer).toContain('20 November 2026');
    expect(answer).toContain(`${carlos.name} can send the invitation again`);
    expect(await t.stores.cases.open()).toEqual([]);
  });
});
