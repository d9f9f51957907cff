import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createPracticeWorld } from '../../../../services/admin/practice/practice-world.ts';
import { clockByHand } from '../clock-by-hand.ts';
import { passwordIn, type StartedWorld, startedWorld } from './started-world.ts';

let at: StartedWorld | null = null;
afterEach(async () => {
  await at?.end();
  at = null;
});

const MARIA = 'maria.garcia@ayto-valdeluz.example';
const ORDER = {
  userId: 'u-es-maria-garcia',
  onBehalfOf: 'op-es-pilar-dominguez',
  idempotencyKey: 'case/3/reset',
  reason: 'Not arrived.',
  caseId: 'case',
  requestedBy: 'op-es-pilar-dominguez',
};

describe('who is in it', () => {
  let all: StartedWorld;
  let workMs = 0;
  beforeAll(async () => {
    const begun = process.cpuUsage();
    all = await startedWorld();
    const { user, system } = process.cpuUsage(begun);
    workMs = (user + system) / 1000;
  });
  afterAll(() => all.end());

  it('is there within moments, with everybody', () => {
    expect(all.world.people()).toHaveLength(16);
    expect(all.world.mailboxes()).toHaveLength(32);
    // Of work, not of waiting: half a second by the wall on an idle machine, and the suite runs on busy ones.
    expect(workMs).toBeLessThan(2000);
  });

  it('shows every person and every reporter of the cast to the service as they are shown to people', async () => {
    for (const person of all.world.people()) {
      const operator = await all.admin.operatorByTeamsIdentity(person.tenantId, person.aadObjectId);
      expect(operator).toMatchObject({ id: person.id, name: person.name, userId: person.userId });
    }
    for (const member of all.world.cast()) {
      for (const onBehalfOf of [member.reporterId, member.coordinatorId]) {
        if (member.userId !== null) {
          expect((await all.admin.user(member.userId, { onBehalfOf })).name).toBe(member.name);
        }
        expect((await all.admin.authority(member.authorityId, { onBehalfOf })).name).toBe(member.authority);
      }
      expect(member.reporterId).not.toBe(member.coordinatorId);
    }
  });

  it('shows a road for every scenario, and none of them through the service', async () => {
    expect(new Set(all.world.cast().map(({ scenario }) => scenario)).size).toBe(17);
    expect(all.world.cast().filter(({ scenario }) => scenario === 'one-of-three')).toHaveLength(3);
    const answer = await all.raw('/v1/users/u-es-carmen-nunez', { as: 'op-es-isabel-montero' });
    expect(await answer.text()).not.toMatch(/swallow|scenario|passwordHash|held/);
  });

  it('uses addresses that exist nowhere', async () => {
    for (const { address } of all.world.mailboxes()) expect(address).toMatch(/\.example$/);
  });
});

describe('what lasts', () => {
  it('remembers resets, mails and what lies where after a restart', async () => {
    at = await startedWorld();
    const done = await at.admin.resetPassword(ORDER);
    await at.world.setBehaviour(MARIA, 'refuse-5.2.2');
    const before = at.world.messages(MARIA);
    await at.world.close();
    const again = await startedWorld({ dataDir: at.dataDir });
    expect(again.world.messages(MARIA)).toEqual(before);
    expect(passwordIn(again.world.messages(MARIA)[0]!.text)).toHaveLength(20);
    expect(await again.admin.resetPassword(ORDER)).toEqual(done);
    expect(again.world.mailboxes().find(({ address }) => address === MARIA)?.behaviour).toBe('refuse-5.2.2');
    await again.world.close();
  });

  it('sends what was due while it was not running, once', async () => {
    at = await startedWorld();
    const address = 'lucia.fernandez@ayto-valdeluz.example';
    expect(at.world.messages(address)).toHaveLength(1);
    await at.world.close();
    at.clock.move(3 * 24 * 60);
    for (let start = 0; start < 2; start++) {
      const again = createPracticeWorld({ dataDir: at.dataDir, clock: at.clock });
      await again.start();
      expect(again.messages(address).map(({ kind }) => kind)).toEqual(['password', 'notice']);
      await again.close();
    }
  });

  it('goes on with a mail that a crash left in the middle, and keeps no other', async () => {
    at = await startedWorld();
    const by = { onBehalfOf: 'op-es-dacil-hernandez' };
    await at.admin.resetPassword({ ...ORDER, ...by, userId: 'u-es-angel-munoz' });
    await at.world.close();
    const folder = join(at.dataDir, 'practice', 'mail');
    await writeFile(join(folder, 'm-orphan.eml'), 'a mail of nobody');
    at.clock.move(30);
    const again = await startedWorld({ dataDir: at.dataDir, clock: at.clock });
    const [newest] = again.world.messages('angel.munoz@turismo-islasviento.example');
    expect(newest).toMatchObject({ kind: 'reset', place: 'inbox' });
    expect(passwordIn(newest!.text)).toHaveLength(20);
    const files = await readdir(folder);
    expect(files).not.toContain('m-orphan.eml');
    expect(files.filter((name) => name.startsWith('m-'))).toEqual([]);
    await again.world.close();
  });

  it('begins anew where its file cannot be read, and keeps what was there aside', async () => {
    at = await startedWorld();
    await at.world.close();
    const file = join(at.dataDir, 'practice', 'admin-service.json');
    await writeFile(file, '{"form":1,"users":[');
    const again = createPracticeWorld({ dataDir: at.dataDir, clock: at.clock });
    await again.start();
    expect(again.mailboxes()).toHaveLength(32);
    expect(await readFile(`${file}.set-aside`, 'utf8')).toBe('{"form":1,"users":[');
    await again.close();
  });

  it('goes back to the first day, relative to now, with the same ids and the same address', async () => {
    at = await startedWorld();
    const { url, token } = at.world;
    const done = await at.admin.resetPassword(ORDER);
    await at.later(10 * 24 * 60);
    await at.world.startAgain();
    expect([at.world.url, at.world.token]).toEqual([url, token]);
    expect(at.world.messages(MARIA).map(({ kind }) => kind)).toEqual(['password', 'notice']);
    const by = { onBehalfOf: ORDER.onBehalfOf };
    const maria = await at.admin.user(ORDER.userId, by);
    expect(Date.parse(at.clock.now()) - Date.parse(maria.createdAt)).toBe(73 * 3_600_000);
    await expect(at.admin.passwordReset(done.id, by)).rejects.toMatchObject({ code: 'not-found' });
  });
});

describe('what follows the clock', () => {
  it('does what is due as soon as the clock was moved, without being told', async () => {
    at = await startedWorld({ tickMs: 3_600_000 });
    const arrived = new Promise<void>((resolve) => {
      at?.world.onChanged(() => {
        if (at?.world.messages('lucia.fernandez@ayto-valdeluz.example').length === 2) resolve();
      });
    });
    at.clock.move(48 * 60);
    await arrived;
  });

  it('takes the limits it was given', async () => {
    at = await startedWorld({ limits: { guardSeconds: 0, perDay: 2 } });
    await at.admin.resetPassword({ ...ORDER, idempotencyKey: '1' });
    await at.admin.resetPassword({ ...ORDER, idempotencyKey: '2' });
    const third = at.admin.resetPassword({ ...ORDER, idempotencyKey: '3' });
    await expect(third).rejects.toMatchObject({ code: 'rate-limited' });
  });
});

it('says that it was not started, and stops twice without complaint', async () => {
  const world = createPracticeWorld({ dataDir: '/nowhere', clock: clockByHand() });
  expect(() => world.url).toThrow('not started');
  await world.close();
});

it('fails to start on a port that is taken, and leaves nothing listening', async () => {
  at = await startedWorld();
  const port = Number(new URL(at.world.url).port);
  await expect(startedWorld({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
