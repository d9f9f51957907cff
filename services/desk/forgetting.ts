import type { Instant } from '../cases/instant.ts';
import type { StoredCase } from './commit-case.ts';
import { indexRequest } from './index-keys.ts';
import type { DeskParts } from './parts.ts';
import type { HistoryNote } from './ports/stores.ts';
import type { RequestDoor, StoredRequest } from './request-door.ts';

/** `clock`: it was old enough. `operator`: who runs the product did it by hand. Names nobody. */
export function forgottenNote(at: Instant, right: 'clock' | 'operator'): HistoryNote {
  return { at, what: 'forgotten', right, facts: {}, personal: {} };
}

export interface Forgetting {
  /** The case leaves its request first, so that nobody is asked about it any more. The caller has the case's lane. */
  forgetCase(stored: StoredCase, notes: readonly HistoryNote[]): Promise<void>;
  /** False, and nothing happens, while one of its cases is kept. The caller has the request's lane. */
  forgetRequest(stored: StoredRequest, notes: readonly HistoryNote[]): Promise<boolean>;
}

export function createForgetting(
  parts: Pick<DeskParts, 'cases' | 'requests'>,
  requestDoor: Pick<RequestDoor, 'apply'>,
): Forgetting {
  const { cases, requests } = parts;

  async function isNeeded({ id, state }: StoredRequest): Promise<boolean> {
    if ((await cases.find(`request:${id}`)).length > 0) return true;
    const standings = await Promise.all(state.members.map((ref) => cases.standing(ref)));
    return standings.includes('kept');
  }

  return {
    async forgetCase({ id, state, commit }, notes) {
      const { request } = state;
      // A case that was given up stays in its request, for what IT answers late; not for ever.
      if (request !== null) await requestDoor.apply(request.requestId, { kind: 'member-left', ref: id });
      await cases.forget(id, notes, commit);
    },

    async forgetRequest(stored, notes) {
      const { agesFrom } = indexRequest(stored.state);
      if (agesFrom === null || stored.outbox.length > 0 || (await isNeeded(stored))) return false;
      await requests.forget(stored.id, notes, stored.commit);
      return true;
    },
  };
}
