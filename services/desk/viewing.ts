import type { Case } from '../cases/case.ts';
import type { Operator } from '../cases/directory.ts';
import type { PersonActing } from '../cases/events.ts';
import { type Reminders, remindersOf } from '../cases/insisting.ts';
import { acting, coverage, maySee } from '../cases/permissions.ts';
import { type Decision, lastDecision } from './last-decision.ts';
import type { DeskParts } from './parts.ts';

export interface Seen {
  readonly c: Case;
  readonly by: PersonActing;
  /** Null where IT does not have the move. */
  readonly reminders: Reminders | null;
}

export interface Viewing {
  /** The case as this person may see it, or null. */
  see(ref: string, viewer: Operator): Promise<Seen | null>;
  /** The same, of a case that this person named: an attempt at one that is not theirs leaves a trace, as does a guess. */
  named(ref: string, viewer: Operator): Promise<Seen | null>;
  /** What was decided last about a proposal of this case, for whoever comes too late; null: nothing, or not to be seen. */
  decision(ref: string, viewer: Operator): Promise<Decision | null>;
  /** Open cases first, those that this person reported, is affected by, or covers. */
  list(viewer: Operator, which: 'open' | 'all'): Promise<readonly Seen[]>;
}

export function createViewing({
  cases,
  requests,
  log,
}: Pick<DeskParts, 'cases' | 'requests' | 'log'>): Viewing {
  async function see(ref: string, viewer: Operator): Promise<Seen | null> {
    const stored = await cases.read(ref);
    if (stored === null) return null;
    const c = stored.state;
    const by = acting(viewer, c.user, c.authority);
    if (by === null || !maySee(by, c)) return null;
    const withIt = c.stage.kind === 'with-it' && c.request !== null;
    const request = withIt ? await requests.read(c.request.requestId) : null;
    return { c, by, reminders: request === null ? null : remindersOf(request.state) };
  }

  async function keysOf(viewer: Operator): Promise<readonly string[]> {
    const { authorityIds, countries } = coverage(viewer);
    return [
      `reporter:${viewer.id}`,
      ...(viewer.userId === null ? [] : [`user:${viewer.userId}`]),
      ...authorityIds.map((id) => `authority:${id}`),
      ...countries.map((country) => `country:${country}`),
    ];
  }

  return {
    see,

    async named(ref, viewer) {
      const seen = await see(ref, viewer);
      if (seen !== null) return seen;
      // Who asks hears the same both times; only whoever runs the desk can tell one from the other.
      if ((await cases.read(ref)) === null) log.info('a case was named that there is not', {});
      else log.info('a case was named that is not theirs', { case: ref });
      return null;
    },

    async decision(ref, viewer) {
      const stored = (await see(ref, viewer)) === null ? null : await cases.read(ref);
      return stored === null ? null : lastDecision(stored.history);
    },

    async list(viewer, which) {
      const lines = (await Promise.all((await keysOf(viewer)).map((key) => cases.find(key)))).flat();
      const refs = new Set(lines.filter((line) => which === 'all' || !line.closed).map(({ id }) => id));
      const found = await Promise.all([...refs].map((ref) => see(ref, viewer)));
      return found.filter((seen) => seen !== null);
    },
  };
}
