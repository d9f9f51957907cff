import type { Case } from '../cases/case.ts';
import type { Operator } from '../cases/directory.ts';
import { coversAll } from '../cases/permissions.ts';
import type { ByHand, ItRequest } from '../cases/request.ts';
import type { CaseDoor, Outcome } from './case-door.ts';
import type { Answered, AnswerOfIt } from './desk.ts';
import type { DeskParts } from './parts.ts';
import type { RequestDoor } from './request-door.ts';
import type { Seen } from './viewing.ts';

export interface Answering {
  request(id: string): Promise<{ readonly request: ItRequest; readonly members: readonly Case[] } | null>;
  answer(requestId: string, given: AnswerOfIt, via: 'page' | ByHand): Promise<Answered>;
  /** What a coordinator was told by mail or telephone: of the whole request only by whoever covers all of it. */
  record(seen: Seen, given: AnswerOfIt, speaker: Operator): Promise<Outcome>;
}

export function createAnswering(parts: DeskParts, door: CaseDoor, requestDoor: RequestDoor): Answering {
  const { cases, requests } = parts;

  async function request(id: string): ReturnType<Answering['request']> {
    const stored = await requests.read(id);
    if (stored === null) return null;
    const found = await Promise.all(stored.state.members.map((ref) => cases.read(ref)));
    const members = found.flatMap((member) => (member === null ? [] : [member.state]));
    return { request: stored.state, members };
  }

  const answer: Answering['answer'] = async (requestId, given, via) => {
    const found = await request(requestId);
    if (found === null) return { kind: 'not-found' };
    const { forwardTo } = given;
    const { members } = found;
    const forwardAllowed =
      forwardTo !== null && members.length > 0 && members.every((c) => parts.mayReceive(forwardTo, c));
    const outcome = await requestDoor.apply(requestId, { kind: 'answered', ...given, forwardAllowed, via });
    if (outcome.kind === 'accepted') return { kind: 'recorded', request: outcome.request };
    return outcome;
  };

  /** The others' users are none of this coordinator's: the answer is the one case's, which leaves the request. */
  async function forOneCase({ c, by }: Seen, requestId: string, given: AnswerOfIt): Promise<Outcome> {
    const { round, answer: said, text, forwardTo } = given;
    if (said === 'forward' && forwardTo === null)
      return { kind: 'ignored', because: 'answered.no-forward-address', c };
    const event = { kind: 'it-answered', round, answer: said, text, forwardTo, recordedBy: null } as const;
    const outcome = await door.apply(c.ref, { ...event, outsideRules: said === 'forward' }, by);
    if (outcome.kind === 'accepted') await requestDoor.apply(requestId, { kind: 'member-left', ref: c.ref });
    return outcome;
  }

  return {
    request,
    answer,
    async record(seen, given, speaker) {
      const { c, by } = seen;
      if (c.request === null) return { kind: 'not-found' };
      const { requestId } = c.request;
      const members = (await request(requestId))?.members ?? [];
      if (!coversAll(speaker, members)) return forOneCase(seen, requestId, given);
      const recorded = await answer(requestId, given, {
        operatorId: by.operatorId,
        name: by.name,
        right: by.right,
      });
      if (recorded.kind === 'not-found') return { kind: 'not-found' };
      return recorded.kind === 'ignored'
        ? { kind: 'ignored', because: recorded.because, c }
        : { kind: 'accepted', c };
    },
  };
}
