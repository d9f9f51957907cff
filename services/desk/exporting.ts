import type { Case } from '../cases/case.ts';
import type { Operator } from '../cases/directory.ts';
import type { PersonActing } from '../cases/events.ts';
import { plusMinutes } from '../cases/instant.ts';
import { mayExport } from '../cases/permissions.ts';
import type { ItRequest } from '../cases/request.ts';
import type { CaseDoor } from './case-door.ts';
import { who } from './history/case-note.ts';
import { whereSaid } from './history/where.ts';
import type { DeskParts } from './parts.ts';
import type { HistoryEntry, Stored } from './ports/stores.ts';
import type { Viewing } from './viewing.ts';

/** Everything that is stored of one case and of the requests to IT that were about it. */
export interface DossierFacts {
  readonly c: Case;
  readonly history: readonly HistoryEntry[];
  readonly requests: readonly {
    readonly request: ItRequest;
    readonly history: readonly HistoryEntry[];
  }[];
}

export type Dossier =
  | { readonly kind: 'ready'; readonly facts: DossierFacts; readonly by: PersonActing }
  | { readonly kind: 'not-allowed' }
  | { readonly kind: 'not-found' };

export interface Exporting {
  /** The dossier as this person may have it now. Shows, and changes nothing. */
  dossier(ref: string, viewer: Operator): Promise<Dossier>;
  /** The same, and that it was handed out is in the history first: once in a quarter of an hour. */
  handOut(ref: string, viewer: Operator): Promise<Dossier>;
}

/** How long a link to a dossier opens it. */
export const DOSSIER_MINUTES = 15;

interface Readable {
  readonly cases: { read(id: string): Promise<Pick<Stored<Case, unknown>, 'state' | 'history'> | null> };
  readonly requests: {
    read(id: string): Promise<Pick<Stored<ItRequest, unknown>, 'state' | 'history'> | null>;
  };
}

/** Null: there is no such case. */
export async function gatherDossier(
  { cases, requests }: Readable,
  ref: string,
): Promise<DossierFacts | null> {
  const stored = await cases.read(ref);
  if (stored === null) return null;
  const { state: c, history } = stored;
  const joined = history.flatMap(({ facts }) => (typeof facts.request === 'string' ? [facts.request] : []));
  const ids = new Set([
    `it-${c.ref}`,
    `it-${c.ref}-apart`,
    `it-${c.ref}-by-hand`,
    ...joined,
    ...(c.request === null ? [] : [c.request.requestId]),
  ]);
  const found = await Promise.all([...ids].map((id) => requests.read(id)));
  return {
    c,
    history,
    requests: found.flatMap((one) => (one === null ? [] : [{ request: one.state, history: one.history }])),
  };
}

export function createExporting(parts: DeskParts, door: CaseDoor, named: Viewing['named']): Exporting {
  async function dossier(ref: string, viewer: Operator): Promise<Dossier> {
    const seen = await named(ref, viewer);
    if (seen === null) return { kind: 'not-found' };
    if (!mayExport(seen.by, seen.c)) return { kind: 'not-allowed' };
    const facts = await gatherDossier(parts, ref);
    return facts === null ? { kind: 'not-found' } : { kind: 'ready', facts, by: seen.by };
  }

  return {
    dossier,
    async handOut(ref, viewer) {
      const found = await dossier(ref, viewer);
      if (found.kind !== 'ready') return found;
      const { by } = found;
      const at = parts.clock.now();
      const since = plusMinutes(at, -DOSSIER_MINUTES);
      await door.note(ref, ({ state, history }) => {
        const already = history.some(
          ({ what, at: then, personal }) =>
            what === 'exported' && then > since && personal?.operatorId?.value === by.operatorId,
        );
        if (already) return null;
        const facts = { revision: state.revision, where: whereSaid(by) };
        return { at, what: 'exported', right: by.right, facts, personal: who(by) };
      });
      parts.log.info('dossier handed out', { case: ref, right: by.right });
      return found;
    },
  };
}
