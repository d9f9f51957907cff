import { type Ledgers, ledgersOf } from './ledgers.ts';
import { everybodyInstalls, newWalk, type Road, type Walk } from './road.ts';
import type { Sayings } from './sayings.ts';
import { openStage, type Stage } from './stage.ts';
import type { TripPoint } from './trip.ts';

/** Where on the road the product is killed. */
export type Crash =
  | { readonly kind: 'never' }
  /** With nothing under way, between every two steps. */
  | { readonly kind: 'between-steps' }
  /** At the n-th time that this point is reached after everybody has installed the assistant. */
  | { readonly kind: 'at'; readonly point: TripPoint; readonly nth: number };

export interface Walked {
  readonly ledgers: Ledgers;
  readonly crashes: number;
  /** How often each point was reached: where else it could be killed. */
  readonly reached: Readonly<Record<string, number>>;
}

/** Long enough that a start in between does not change which way the case takes. */
const PATIENT: Readonly<Record<string, string>> = { RESET_MAIL_MINUTES: '0.06', GREYLIST_MINUTES: '0.4' };
const WINDOW_SECONDS = 24;

async function walkSteps(walk: Walk, road: Road, crash: Crash): Promise<void> {
  for (const [at, step] of road.steps.entries()) {
    if (crash.kind === 'between-steps' && at > 0) await walk.stage.crash();
    await step.walk(walk);
    await walk.stage.steady();
  }
}

/** What the last step set off has been delivered when "status" was answered after a clean stop and a start. */
async function settle(stage: Stage): Promise<void> {
  await stage.steady();
  await stage.product.stop();
}

/** The road with its own product and world, from the first word to the last, killed on the way as told. */
export async function walkWithCrash(road: Road, words: Sayings, crash: Crash): Promise<Walked> {
  const stage = await openStage({
    locale: words.locale,
    windowSeconds: WINDOW_SECONDS,
    settings: PATIENT,
    more: road.more ?? [],
  });
  try {
    await everybodyInstalls(stage, road);
    const before = stage.reached();
    if (crash.kind === 'at') stage.crashAt(crash.point, crash.nth);
    await walkSteps(newWalk(stage, words, road), road, crash);
    await settle(stage);
    const after = stage.reached();
    return {
      crashes: stage.crashes(),
      reached: Object.fromEntries(
        Object.entries(after).map(([point, count]) => [point, count - (before[point] ?? 0)]),
      ),
      ledgers: ledgersOf(
        stage,
        stage.admin.world.people().map(({ id }) => id),
        stage.admin.world.mailboxes().map(({ address }) => address),
      ),
    };
  } catch (error) {
    throw new Error(`${road.title}, ${JSON.stringify(crash)}: ${String(error)}\n${stage.product.output()}`, {
      cause: error,
    });
  } finally {
    await stage.close();
  }
}
