import { once } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import type { OperatorRole } from '../../services/cases/directory.ts';
import { AdminServiceRefused } from '../../services/desk/ports/admin-service.ts';
import type { FakeAdminService } from '../fakes/fake-admin-service.ts';
import { respond } from '../services/admin/scripted-service.ts';

/** Changes an answer on its way; `what` is the route's method and last word, such as `GET users`. */
export type Twist = (answer: Record<string, unknown>, what: string) => unknown;

interface Asked {
  readonly id: string;
  readonly query: URLSearchParams;
  readonly by: { readonly onBehalfOf: string };
  readonly order: Record<string, string>;
  readonly header: (name: string) => string;
}

type Routes = Readonly<Record<string, (admin: FakeAdminService, asked: Asked) => Promise<object | null>>>;

const routes: Routes = {
  'GET operators': async (admin, { id, query }) => {
    if (id !== '') return admin.operator(id);
    const role = query.get('role') as OperatorRole | null;
    const place = query.has('country')
      ? { country: query.get('country') ?? '' }
      : { authorityId: query.get('authorityId') ?? '' };
    if (role !== null) return { operators: await admin.operatorsCovering(role, place) };
    const [tenant, object] = [query.get('tenantId') ?? '', query.get('aadObjectId') ?? ''];
    const found = await admin.operatorByTeamsIdentity(tenant, object);
    return { operators: found === null ? [] : [found] };
  },
  'GET users': (admin, { id, query, by }) =>
    id === '' ? admin.findUsers(query.get('q') ?? '', by) : admin.user(id, by),
  'PATCH users': (admin, { id, by, order, header }) =>
    admin.correctAddress({
      ...by,
      userId: id,
      email: order.email ?? '',
      version: header('if-match').replaceAll('"', ''),
      reason: order.reason ?? '',
      caseId: order.caseId ?? '',
      requestedBy: order.requestedBy ?? '',
    }),
  'GET mails': async (admin, { id, by }) => ({ mails: await admin.mails(id, by) }),
  'POST password-resets': (admin, { id, by, order, header }) =>
    admin.resetPassword({
      ...by,
      userId: id,
      idempotencyKey: header('idempotency-key'),
      reason: order.reason ?? '',
      caseId: order.caseId ?? '',
      requestedBy: order.requestedBy ?? '',
    }),
  'GET password-resets': (admin, { id, by }) => admin.passwordReset(id, by),
  'GET authorities': async (admin, { id, query, by }) =>
    id === ''
      ? { authorities: await admin.findAuthorities(query.get('q') ?? '', by) }
      : admin.authority(id, by),
};

/** The fake service behind real HTTP, whose answers may be twisted. */
export async function bridge(admin: FakeAdminService) {
  let twist: Twist = (answer) => answer;

  async function answered(request: IncomingMessage): Promise<{ status: number; body: unknown }> {
    const url = new URL(request.url ?? '', 'http://127.0.0.1');
    const [, first = '', id = '', last = first] = url.pathname.split('/').slice(1);
    const what = `${request.method} ${last}`;
    const sent = await text(request);
    const header = (name: string) => request.headers[name]?.toString() ?? '';
    const asked: Asked = {
      id: decodeURIComponent(id),
      query: url.searchParams,
      by: { onBehalfOf: header('x-on-behalf-of') },
      order: sent === '' ? {} : JSON.parse(sent),
      header,
    };
    try {
      const answer = await routes[what]?.(admin, asked);
      return { status: 200, body: twist(JSON.parse(JSON.stringify(answer)), what) };
    } catch (error) {
      if (!(error instanceof AdminServiceRefused)) throw error;
      const { code, status, resetId } = error;
      return {
        status,
        body: { type: 'about:blank', title: 'No', status, code, ...(resetId === null ? {} : { resetId }) },
      };
    }
  }

  const server = createServer((request, response) => {
    answered(request).then(
      ({ status, body }) =>
        respond(response, status, { 'content-type': 'application/json' }, JSON.stringify(body)),
      () => response.destroy(),
    );
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    twists(next: Twist) {
      twist = next;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
