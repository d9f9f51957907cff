import type { HttpTimes } from '../../bot/http/http-times.ts';
import { createHttpServer } from '../../bot/http-server.ts';
import { messagesRoute } from '../../bot/messages-route.ts';
import { CONNECTED_PACES, PRACTICE_PACES } from '../../bot/paces.ts';
import { readSettings } from '../../bot/settings.ts';
import type { ValueStore } from '../../services/desk/ports/stores.ts';
import { someRoutes } from '../bot/http/served.ts';
import { createTeamsWorld } from '../bot/teams/teams-world.ts';
import { untilApproval } from '../bot/turns/roads.ts';

async function all(store: ValueStore<unknown>): Promise<Readonly<Record<string, unknown>>> {
  const keys = await store.keys();
  return Object.fromEntries(
    await Promise.all(keys.toSorted().map(async (key) => [key, await store.get(key)])),
  );
}

/**
 * The product's server before the real Teams bot, on a world of memory in which a change of María's address waits for a
 * coordinator: the very thing that somebody would like to approve.
 */
export async function openEdge(
  more: {
    readonly times?: Partial<HttpTimes>;
    /** As with an app id, but for the tokens. */
    readonly connected?: true;
  } = {},
) {
  const world = await createTeamsWorld({ tenantIds: 'tenant-1' });
  const { ref, code } = await untilApproval(world);
  const reading = readSettings({ TENANT_IDS: 'tenant-1' });
  if (reading.kind === 'faulty') throw new Error('faulty settings');
  const { settings } = reading;
  let elapsed = 0;
  let recorded = 0;
  const server = createHttpServer({
    log: world.log,
    loopbackOnly: more.connected === undefined,
    https: more.connected !== undefined,
    metricsToken: null,
    trustedProxies: 0,
    paces: more.connected === undefined ? PRACTICE_PACES : CONNECTED_PACES,
    elapsedMs: () => elapsed,
    times: more.times ?? {},
    routes: {
      ...someRoutes({
        itPage: async ({ method }) => {
          if (method === 'POST') recorded += 1;
          return { status: 200, body: '<p>the request</p>' };
        },
        metrics: async () => 'desk_cases_open 1\n',
      }),
      ...messagesRoute({
        settings,
        teams: { adapter: world.adapter, verify: async () => undefined },
        turn: (context) => world.core().turn(context),
      }),
    },
  });
  const port = await server.listen(0);
  const url = `http://127.0.0.1:${port}`;
  const { cases, requests, userLedgers, requesterLedgers, domains } = world.stores;

  return {
    world,
    ref,
    code,
    port,
    url,
    pass: (ms: number) => {
      elapsed += ms;
    },
    post: (body: unknown, headers: Readonly<Record<string, string>> = {}) =>
      fetch(`${url}/api/messages`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    /** What happened in the world: of cases, of people's files, of mails and orders. */
    deeds: async () => ({
      cases: await Promise.all((await cases.open()).map(({ id }) => cases.read(id))),
      requests: await Promise.all((await requests.open()).map(({ id }) => requests.read(id))),
      ledgers: [await all(userLedgers), await all(requesterLedgers), await all(domains)],
      files: [...world.admin.users.values()],
      orders: [...world.admin.ledger],
      mails: world.mailer.calls(),
      recorded,
    }),
    /** What is remembered of who speaks and how far they came. */
    memory: async () => ({
      conversations: await all(world.conversations),
      intakes: await all(world.intakes),
      answered: await all(world.answered),
      lookedUp: world.admin.calls('operatorByTeamsIdentity'),
    }),
    async close() {
      await server.close();
      await world.close();
    },
  };
}

export type Edge = Awaited<ReturnType<typeof openEdge>>;
