import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { plusDays, plusHours, plusMinutes } from '../../../services/cases/instant.ts';
import { createAlarm } from '../../../services/desk/alarm.ts';
import { StorageUnavailable } from '../../../services/desk/ports/stores.ts';
import { NOW } from '../../builders/facts.ts';
import { createClockByHand } from '../../fakes/clock-by-hand.ts';
import { ana } from './cast.ts';
import { createDeskWorld, type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { openCase, untilWatching, untilWithIt } from './road.ts';

keepLogsFreeOfPersonalData();

const reminders = (world: DeskWorld): number =>
  world.messenger.toldTo(ana.id).filter((key) => key === 'tell.reminder.checking-address').length;

/** Resolves as soon as it is so; real time passes only as long as the desk needs. */
async function eventually(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let n = 0; n < 400; n += 1) {
    if (await isSo()) return;
    await pause(1);
  }
  throw new Error('it never came to be so');
}

describe('timers', () => {
  test('fire once, at their instant and not before', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    await openCase(world, desk);
    world.clock.moveTo(plusMinutes(plusDays(NOW, 1), -1));
    await desk.tick();
    expect(reminders(world)).toBe(0);
    world.clock.moveTo(plusDays(NOW, 1));
    await Promise.all([desk.tick(), desk.tick()]);
    await desk.tick();
    expect(reminders(world)).toBe(1);
  });

  test('fire late at the next start, once each', async () => {
    const world = createDeskWorld();
    await openCase(world, world.openDesk());
    world.clock.moveTo(plusHours(NOW, 30));
    const desk = world.openDesk();
    await desk.start();
    await eventually(() => reminders(world) === 1);
    await desk.close();
    expect(reminders(world)).toBe(1);
  });

  test('deliver at the next start what was decided before, marked as a possible repeat', async () => {
    const world = createDeskWorld();
    world.messenger.mood = 'down';
    const ref = await openCase(world, world.openDesk());
    world.messenger.mood = 'said';
    world.clock.move(1);
    const desk = world.openDesk();
    await desk.start();
    await eventually(async () => (await world.stores.cases.read(ref))?.outbox.length === 0);
    await desk.close();
    expect(world.messenger.said).toMatchObject([{ maybeRepeat: true }]);
  });

  test('follow a clock that is moved by hand at once', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWatching(world, desk);
    await desk.start();
    world.clock.move(5);
    await eventually(async () => (await world.stateOf(ref)).stage.kind === 'asking-arrival');
    await desk.close();
  });

  test('cost nothing while nothing is due', async () => {
    const world = createDeskWorld();
    await openCase(world, world.openDesk());
    let writes = 0;
    const { commit } = world.stores.cases;
    const cases = {
      ...world.stores.cases,
      commit: (...args: Parameters<typeof commit>) => {
        writes += 1;
        return commit(...args);
      },
    };
    const desk = world.openDesk({ cases });
    const asked = world.admin.calls('operator');
    await desk.start();
    await desk.tick();
    await desk.close();
    expect([writes, world.admin.calls('operator')]).toEqual([0, asked]);
  });

  test('do nothing more once the desk is closed', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    await openCase(world, desk);
    await desk.start();
    await desk.close();
    world.clock.moveTo(plusDays(NOW, 2));
    await pause(5);
    expect(reminders(world)).toBe(0);
  });
});

describe('what is overdue and cannot be done', () => {
  test('is tried a few times a second at most, and less and less often', async () => {
    const world = createDeskWorld();
    await openCase(world, world.openDesk());
    world.clock.moveTo(plusDays(NOW, 1));
    let tries = 0;
    const commit = async (): Promise<never> => {
      tries += 1;
      throw new StorageUnavailable('The disk is full.');
    };
    const desk = world.openDesk({ cases: { ...world.stores.cases, commit } });
    await desk.start();
    await pause(450);
    await desk.close();
    expect(tries).toBeGreaterThan(0);
    expect(tries).toBeLessThanOrEqual(3);
  });

  test('ends a tick instead of keeping it busy for ever', async () => {
    const world = createDeskWorld();
    await openCase(world, world.openDesk());
    world.clock.moveTo(plusDays(NOW, 1));
    const commit = async (): Promise<never> => {
      throw new StorageUnavailable('The disk is full.');
    };
    await world.openDesk({ cases: { ...world.stores.cases, commit } }).tick();
    expect(world.log.lines.some((line) => line.startsWith('error | the clock could not be served'))).toBe(
      true,
    );
  });

  test('is not due before the message in front of it, so nobody looks for it in vain', async () => {
    const world = createDeskWorld();
    world.messenger.mood = 'throttled';
    const desk = world.openDesk();
    await untilWatching(world, desk);
    const next = await world.stores.cases.nextDue();
    expect(next !== null && next > world.clock.now()).toBe(true);
  });

  test('is not due before the message in front of it that was decided with it either', async () => {
    const world = createDeskWorld();
    const desk = world.openDesk();
    const ref = await untilWithIt(world, desk);
    world.messenger.mood = 'throttled';
    const answer = { round: 1, link: 1, answer: 'released', text: '', forwardTo: null } as const;
    await desk.answer(`it-${ref}`, answer, 'page');
    await desk.tick();
    const stored = await world.stores.cases.read(ref);
    expect(stored?.outbox.map(({ attempts }) => attempts)).toEqual([1, 0]);
    const next = await world.stores.cases.nextDue();
    expect(next !== null && next > world.clock.now()).toBe(true);
  });
});

describe('the alarm', () => {
  async function rings(
    next: () => number,
    during: (alarm: ReturnType<typeof createAlarm>) => Promise<unknown>,
  ) {
    let rung = 0;
    const clock = createClockByHand();
    const alarm = createAlarm({
      clock,
      next: async () => plusMinutes(NOW, next()),
      ring: () => {
        rung += 1;
      },
      patience: () => 20,
    });
    alarm.reset();
    await during(alarm);
    alarm.stop();
    return rung;
  }

  test('does not ring at once for what is due in thirty days', async () => {
    expect(
      await rings(
        () => 30 * 24 * 60,
        () => pause(30),
      ),
    ).toBe(0);
  });

  test('rings for what is overdue, also while it is asked again and again to look', async () => {
    const busy = async (alarm: { reset(): void }): Promise<void> => {
      for (let n = 0; n < 30; n += 1) {
        alarm.reset();
        await pause(3);
      }
    };
    expect(await rings(() => -1, busy)).toBeGreaterThan(0);
  });

  test('rings at once when the clock is moved by hand, and never after it was stopped', async () => {
    const clock = createClockByHand();
    let rung = 0;
    const ring = (): void => {
      rung += 1;
    };
    const alarm = createAlarm({ clock, next: async () => null, ring, patience: () => 20 });
    clock.move(1);
    expect(rung).toBe(1);
    alarm.stop();
    clock.move(1);
    expect(rung).toBe(1);
  });

  test('is stopped with the desk, so that the process can end', async () => {
    const world = createDeskWorld();
    let listening = 0;
    const clock = {
      now: world.clock.now,
      onMoved: () => {
        listening += 1;
        return () => {
          listening -= 1;
        };
      },
    };
    const desk = world.openDesk({ clock });
    await desk.start();
    expect(listening).toBe(1);
    await desk.close();
    expect(listening).toBe(0);
  });

  test('rings when the little that is left has passed', async () => {
    expect(
      await rings(
        () => 0.03 / 60,
        () => pause(60),
      ),
    ).toBeGreaterThan(0);
  });
});
