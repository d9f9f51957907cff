import { afterEach, expect, test } from 'vitest';
import { aCase } from '../../builders/case.ts';
import { anAuthority, aUser } from '../../builders/people.ts';
import { carlos } from '../../services/desk/cast.ts';
import { createTeamsWorld, type TeamsWorld } from '../teams/teams-world.ts';

let world: TeamsWorld | null = null;
afterEach(async () => {
  await world?.close();
  world = null;
});

test('hundreds of cases are exported in messages that Teams takes', async () => {
  world = await createTeamsWorld();
  const t = world;
  for (let n = 100; n < 400; n += 1) {
    const user = aUser({ id: `u-${n}`, name: `Érica Muñoz ${n}` });
    const state = aCase({ ref: `abc${n}` as never, user, authority: anAuthority() });
    await t.stores.cases.commit({ id: state.ref, state, notes: [], outbox: [] }, 0);
  }
  await t.deliver(t.envelope(carlos, { text: 'export' }));
  const parts = t.recorder.said();
  expect(parts.length).toBeGreaterThan(1);
  for (const { body } of parts) expect(Buffer.byteLength(body.text ?? '')).toBeLessThan(28_000);
  const lines = parts.flatMap(({ words }) => words.split('\n')).filter((line) => line.includes('Érica'));
  expect(lines).toHaveLength(300);
});
