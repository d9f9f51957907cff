import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseRef } from '../../../services/cases/case.ts';
import { showRef } from '../../../services/cases/ref.ts';
import { ana, carlos, maria, nuria, stranger } from '../../services/desk/cast.ts';
import { openCase } from '../../services/desk/road.ts';
import { createTeamsWorld, type TeamsWorld } from '../teams/teams-world.ts';

let teams: TeamsWorld;
let ref: string;

beforeEach(async () => {
  teams = await createTeamsWorld();
  ref = await openCase(teams, teams.core().desk);
});
afterEach(() => teams.close());

const asking = (): string => `export ${showRef(ref as CaseRef)}`;
const history = async () => (await teams.stores.cases.read(ref))?.history ?? [];
const handedOut = async () => (await history()).filter(({ what }) => what === 'exported');

describe('"export" with a case', () => {
  test.each([carlos, nuria])('gives a link to who covers it, for a quarter of an hour', async (who) => {
    const said = await teams.say(who, asking());
    expect(said).toContain(`](http://127.0.0.1/dossier/${ref}-${who.id})`);
    expect(said).toContain('15 minutes');
  });

  test('writes into the history who took it, once in a quarter of an hour', async () => {
    await teams.say(carlos, asking());
    await teams.say(carlos, asking());
    await teams.say(nuria, asking());
    expect((await handedOut()).map(({ right, personal }) => [right, personal?.operatorId?.value])).toEqual([
      ['coordinator', carlos.id],
      ['national-coordinator', nuria.id],
    ]);
    teams.clock.move(15);
    await teams.say(carlos, asking());
    expect(await handedOut()).toHaveLength(3);
  });

  test.each([ana, maria])('gives nothing to who only reported it or is affected', async (who) => {
    expect(await teams.say(who, asking())).toContain('That is for the coordinators');
    expect(await handedOut()).toEqual([]);
  });

  test('tells a stranger what it tells of a case that there is not', async () => {
    const said = await teams.say(stranger, asking());
    expect(said.replaceAll(showRef(ref as CaseRef), '')).toBe(
      (await teams.say(stranger, 'export Z9Z-9ZZ')).replaceAll('Z9Z-9ZZ', ''),
    );
    expect(await handedOut()).toEqual([]);
  });

  test('is understood in every language, and alone it is still a line a case', async () => {
    for (const words of ['exportar', 'expediente', 'Dossier', 'exportieren'])
      expect(await teams.say(carlos, `${words} ${showRef(ref as CaseRef)}`)).toContain('/dossier/');
    expect(await teams.say(carlos, 'export')).not.toContain('/dossier/');
    expect(await teams.say(carlos, 'export K7Q-4MDX9')).not.toContain('/dossier/');
  });
});
