import type { PageRequest } from '../../../bot/http/http-shapes.ts';
import { createRequestPages, type RequestDesk } from '../../../bot/request-pages.ts';
import type { Case } from '../../../services/cases/case.ts';
import { waitingFrom } from '../../../services/cases/insisting.ts';
import { type Instant, plusDays } from '../../../services/cases/instant.ts';
import { decideRequest, type ItRequest } from '../../../services/cases/request.ts';
import type { LinkClaims } from '../../../services/request/links.ts';
import { mayReceive } from '../../../services/request/recipient-rules.ts';
import { NOW } from '../../builders/facts.ts';
import { aPolicy } from '../../builders/policy.ts';
import { aCaseWithIt, aRequest, aSender, links, someLetters } from '../../services/request/requests.ts';

/** The page, on a desk that decides as the real one does and yields before it commits. */
export function answering(
  start: {
    readonly request?: Partial<ItRequest>;
    readonly c?: Case;
    readonly others?: readonly Case[];
    readonly practice?: boolean;
  } = {},
) {
  const c = start.c ?? aCaseWithIt();
  const members = [c, ...(start.others ?? [])];
  const state = waitingFrom(NOW, null);
  const world: { request: ItRequest; now: Instant; answers: number } = {
    request: aRequest({ state, ...start.request }),
    now: NOW,
    answers: 0,
  };
  const desk: RequestDesk = {
    request: async (id) => (id === world.request.id ? { request: world.request, members } : null),
    sender: async () => aSender(),
    async answer(_id, given, via) {
      world.answers += 1;
      await Promise.resolve();
      const forwardAllowed =
        given.forwardTo !== null && mayReceive(given.forwardTo, c.authority, c.user.email, () => false);
      const event = { kind: 'answered', at: world.now, forwardAllowed, via, ...given } as const;
      const decision = decideRequest(world.request, event, aPolicy());
      if ('ignored' in decision)
        return { kind: 'ignored', because: decision.ignored, request: world.request };
      world.request = decision.accepted;
      return { kind: 'recorded', request: world.request };
    },
  };
  const practice = start.practice ?? false;
  const clock = { now: () => world.now, onMoved: () => () => undefined };
  const pages = createRequestPages({
    links,
    letters: someLetters({ practice }),
    clock,
    desk: () => desk,
    practice,
    publicUrl: 'https://desk.example/imi',
  });

  function token(change: Partial<LinkClaims> = {}): string {
    const { id: requestId, round, link } = world.request;
    return links.token({
      requestId,
      round,
      link,
      actions: 'it-answer',
      expiresAt: plusDays(NOW, 30),
      ...change,
    });
  }

  function asked(
    method: PageRequest['method'],
    given: Partial<PageRequest> & { readonly token?: string },
  ): PageRequest {
    const { token: named, ...rest } = given;
    return {
      method,
      params: { token: named ?? token() },
      query: {},
      headers: {},
      body: {},
      remote: '127.0.0.1',
      ...rest,
    };
  }

  return {
    world,
    page: pages.page,
    mailPage: pages.mail,
    token,
    get: async (given: Partial<PageRequest> & { readonly token?: string } = {}) =>
      text(await pages.page(asked('GET', given))),
    head: async (given: Partial<PageRequest> & { readonly token?: string } = {}) =>
      text(await pages.page(asked('HEAD', given))),
    post: async (
      body: Readonly<Record<string, string>>,
      given: Partial<PageRequest> & { readonly token?: string } = {},
    ) => text(await pages.page(asked('POST', { body, ...given }))),
    mail: async (given: Partial<PageRequest> & { readonly token?: string } = {}) =>
      pages.mail(asked('GET', given)),
  };
}

async function text(answer: {
  readonly status: number;
  readonly body: string | Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}) {
  return { status: answer.status, html: String(answer.body), headers: answer.headers ?? {} };
}
