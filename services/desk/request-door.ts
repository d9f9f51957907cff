import type { Case } from '../cases/case.ts';
import type { RequestEffect } from '../cases/effects.ts';
import {
  decideRequest,
  type ItRequest,
  openRequest,
  type RequestEvent,
  type RequestEventBody,
} from '../cases/request.ts';
import type { IgnoredKey } from '../texts/en/catalogue.ts';
import { requestNote } from './history/request-note.ts';
import { inLanes } from './lanes.ts';
import type { DeskParts } from './parts.ts';
import type { Stored } from './ports/stores.ts';
import { requestLane } from './request-lanes.ts';
import type { Serial } from './serial.ts';

export type RequestOutcome =
  | { readonly kind: 'accepted'; readonly request: ItRequest }
  | { readonly kind: 'ignored'; readonly because: IgnoredKey; readonly request: ItRequest }
  | { readonly kind: 'not-found' };

export interface RequestDoor {
  /** The same one door, for what concerns several cases. */
  apply(id: string, body: RequestEventBody, settles?: string): Promise<RequestOutcome>;
  outbox(id: string, change: (entries: StoredRequest['outbox']) => StoredRequest['outbox']): Promise<void>;
}

export type StoredRequest = Stored<ItRequest, RequestEffect>;

export function createRequestDoor(
  parts: Pick<DeskParts, 'requests' | 'cases' | 'clock' | 'log' | 'policyFor'>,
  serial: Serial,
  kick: (id: string) => void,
): RequestDoor {
  const { requests, cases, clock, log } = parts;

  async function policyOf(member: string | undefined) {
    const stored = member === undefined ? null : await cases.read(member);
    const authority: Pick<Case['authority'], 'country' | 'region'> = stored?.state.authority ?? {
      country: '',
      region: null,
    };
    return parts.policyFor(authority);
  }

  async function applyLocked(id: string, body: RequestEventBody, settles?: string): Promise<RequestOutcome> {
    const stored = await requests.read(id);
    const event: RequestEvent = { ...body, at: clock.now() };
    if (stored === null && event.kind !== 'round-opened') return { kind: 'not-found' };
    const decision =
      stored === null
        ? openRequest(
            event as RequestEvent & { kind: 'round-opened' },
            id,
            await policyOf(event.kind === 'round-opened' ? event.ref : undefined),
          )
        : decideRequest(stored.state, event, await policyOf(stored.state.members[0]));
    const rest = (stored?.outbox ?? []).filter(({ key }) => key !== settles);
    if ('ignored' in decision) {
      if (stored === null) return { kind: 'not-found' };
      if (rest.length !== stored.outbox.length) {
        await requests.commit({ id, state: stored.state, notes: [], outbox: rest }, stored.commit);
      }
      log.info('event ignored', { request: id, event: event.kind, because: decision.ignored });
      return { kind: 'ignored', because: decision.ignored, request: stored.state };
    }
    const request = decision.accepted;
    const added = decision.effects.map(({ key, effect }) => ({
      key,
      effect,
      attempts: 0,
      notBefore: event.at,
    }));
    await requests.commit(
      {
        id,
        state: request,
        notes: [requestNote(event, request)],
        outbox: inLanes([...rest, ...added], requestLane),
      },
      stored?.commit ?? 0,
    );
    log.info('event accepted', {
      request: id,
      round: request.round,
      event: event.kind,
      state: request.state.kind,
    });
    kick(id);
    return { kind: 'accepted', request };
  }

  return {
    apply: (id, body, settles) => serial.run(`request:${id}`, () => applyLocked(id, body, settles)),
    outbox: (id, change) =>
      serial.run(`request:${id}`, async () => {
        const stored = await requests.read(id);
        if (stored === null) return;
        await requests.commit(
          { id, state: stored.state, notes: [], outbox: inLanes(change(stored.outbox), requestLane) },
          stored.commit,
        );
      }),
  };
}
