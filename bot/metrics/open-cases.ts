import type { CaseStore } from '../../services/desk/parts.ts';
import type { Family } from './exposition.ts';

/** Each is read from the disk, so not more of them and not more often. */
const MOST_READ = 5_000;
const HOLDS_MS = 60_000;

type Stages = ReadonlyMap<string, number>;

async function countStages(cases: CaseStore, ids: readonly string[]): Promise<Stages> {
  const stages = new Map<string, number>();
  for (const id of ids) {
    const kind = (await cases.read(id))?.state.stage.kind ?? 'closed';
    // Closed in the meantime.
    if (kind !== 'closed') stages.set(kind, (stages.get(kind) ?? 0) + 1);
  }
  return stages;
}

/** How many cases are open, now, and in which stage, as of the last minute. */
export function createOpenCases(
  store: () => CaseStore,
  elapsedMs: () => number,
): () => Promise<readonly Family[]> {
  let known: { readonly stages: Promise<Stages>; readonly at: number } | null = null;

  return async () => {
    const open = await store().open();
    const now = elapsedMs();
    if (open.length > MOST_READ) known = null;
    else if (known === null || now - known.at >= HOLDS_MS) {
      const stages = countStages(
        store(),
        open.map(({ id }) => id),
      );
      known = { stages, at: now };
      stages.catch(() => {
        known = null;
      });
    }
    const stages = (await known?.stages) ?? new Map<string, number>();
    return [
      {
        name: 'desk_cases_open',
        kind: 'gauge',
        help: 'Cases that are open now.',
        samples: [{ labels: {}, value: open.length }],
      },
      {
        name: 'desk_cases_open_by_stage',
        kind: 'gauge',
        help: `Open cases by stage, counted at most once a minute and only up to ${MOST_READ}.`,
        samples: [...stages].map(([stage, value]) => ({ labels: { stage }, value })),
      },
    ];
  };
}
