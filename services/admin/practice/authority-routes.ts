import { onBehalfOf, queryLimit, queryText } from './asking.ts';
import { Problem } from './problems.ts';
import { maySeeAuthority } from './rights.ts';
import { ranked } from './search.ts';
import type { Route } from './service-http.ts';
import type { PracticeState } from './state.ts';
import { authorityView } from './views.ts';

export function authorityRoutes(read: () => PracticeState): readonly Route[] {
  return [
    {
      method: 'get',
      path: '/v1/authorities',
      answer(asked) {
        const state = read();
        const operator = onBehalfOf(state, asked);
        const q = queryText(asked, 'q', [2, 200]);
        if (q === null) throw new Problem('bad-request', { detail: 'q is required.' });
        const limit = queryLimit(asked);
        const visible = state.authorities.filter((authority) => maySeeAuthority(operator, authority));
        const found = ranked(visible, q, ({ id, name, mailDomains, invitation }) => [
          name,
          id,
          ...mailDomains,
          ...(invitation === null ? [] : [invitation.email]),
        ]);
        const authorities = found.slice(0, limit).map(({ item }) => authorityView(state, item));
        return { status: 200, body: { authorities } };
      },
    },
    {
      method: 'get',
      path: '/v1/authorities/:authorityId',
      answer(asked) {
        const state = read();
        const operator = onBehalfOf(state, asked);
        const authority = state.authorities.find(({ id }) => id === asked.path.authorityId);
        if (authority === undefined || !maySeeAuthority(operator, authority)) throw new Problem('not-found');
        return { status: 200, body: authorityView(state, authority) };
      },
    },
  ];
}
