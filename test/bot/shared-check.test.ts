import { expect, test } from 'vitest';
import { createSharedCheck } from '../../bot/shared-check.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { createFakeAdminService } from '../fakes/fake-admin-service.ts';
import { openConnectedProduct } from '../hostile/connected-product.ts';

function world() {
  let now = 0;
  const waiting: ReturnType<typeof Promise.withResolvers<string>>[] = [];
  const ask = createSharedCheck(
    () => {
      const answer = Promise.withResolvers<string>();
      waiting.push(answer);
      return answer.promise;
    },
    { holdsMs: 5_000, elapsedMs: () => now },
  );
  return { ask, waiting, pass: (ms: number) => (now += ms) };
}

test('a thousand questions while a check runs are one check, however long it takes', async () => {
  const { ask, waiting, pass } = world();
  const early = Array.from({ length: 500 }, ask);
  pass(60_000);
  const late = Array.from({ length: 500 }, ask);
  waiting[0]?.resolve('up');
  expect(new Set(await Promise.all([...early, ...late]))).toEqual(new Set(['up']));
  expect(waiting).toHaveLength(1);
});

test('an answer holds for five seconds after it came, and no longer', async () => {
  const { ask, waiting, pass } = world();
  const first = ask();
  pass(10_000);
  waiting[0]?.resolve('up');
  await first;
  pass(4_999);
  expect(await ask()).toBe('up');
  expect(waiting).toHaveLength(1);
  pass(1);
  const second = ask();
  waiting[1]?.resolve('down');
  expect(await second).toBe('down');
});

test('a check that threw is asked again at once', async () => {
  const { ask, waiting } = world();
  const first = ask();
  waiting[0]?.reject(new Error('broken'));
  await expect(first).rejects.toThrow('broken');
  const second = ask();
  waiting[1]?.resolve('up');
  expect(await second).toBe('up');
});

test('a flood of /readyz is one question to the admin service', async () => {
  const fake = createFakeAdminService({
    clock: createClockByHand(),
    operators: [],
    users: [],
    authorities: [],
  });
  let asked = 0;
  const healthy = async () => {
    asked += 1;
    return true;
  };
  const { url, close } = await openConnectedProduct({}, { admin: { ...fake, healthy } });
  try {
    const answers = await Promise.all(Array.from({ length: 20 }, () => fetch(`${url}/readyz`)));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
    expect(asked).toBe(1);
  } finally {
    await close();
  }
});
