import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProduct } from '../../bot/compose.ts';
import { readSettings } from '../../bot/settings.ts';
import type { Connector } from '../../bot/teams-adapter.ts';
import type { AdminService } from '../../services/desk/ports/admin-service.ts';
import { connectedEnv } from '../bot/settings/reading.ts';
import { anOperator } from '../builders/people.ts';
import { createClockByHand } from '../fakes/clock-by-hand.ts';
import { createCollectedLog } from '../fakes/collected-log.ts';
import { createFakeAdminService } from '../fakes/fake-admin-service.ts';
import { createFakeMailer } from '../fakes/fake-mailer.ts';
import { getafe, mariasFile } from '../services/desk/cast.ts';
import { APP_ID, publishedKeys, SERVICE_URL, TENANT } from './forge.ts';
import { listenLocally } from './traps.ts';

/** Known to the admin service in the tenant of the app. */
const ana = anOperator({ tenantId: TENANT });

/** No token of ours is asked for at Microsoft's. */
const credentials: NonNullable<Connector['credentials']> = {
  isValidAppId: async (id) => id === APP_ID,
  isAuthenticationDisabled: async () => false,
  createCredentials: async () => ({ signRequest: async (resource) => resource }),
};

/** What the product sends into a chat, taken down in place of Microsoft's service. */
function recordedConnector(keysUrl: string, sent: string[]): Connector {
  const client: NonNullable<Connector['client']> = {
    httpClient: {
      async sendRequest(request) {
        sent.push(`${request.method} ${request.url}`);
        return { status: 201, headers: request.headers.clone(), request, bodyAsText: '{"id":"m1"}' };
      },
    },
  };
  return { keysUrl, keysPatienceMs: 200, credentials, client };
}

async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.sort().map(async (path) => [path, await readFile(path, 'utf8')]));
  return Object.fromEntries(texts);
}

/** The whole product as with an app id, its own server and adapter included; the Connector's keys are on loopback. */
export async function openConnectedProduct(
  more: Readonly<Record<string, string>> = {},
  /** In place of what is taken down: the real client of botbuilder, and another admin service. */
  real: { readonly client?: true; readonly admin?: AdminService } = {},
) {
  const dataDir = await mkdtemp(join(tmpdir(), 'desk-hostile-'));
  const keys: { answer: 'given' | 'refused' | 'never' } = { answer: 'given' };
  const keyServer = await listenLocally((request, response) => {
    if (keys.answer === 'never') return;
    if (keys.answer === 'refused') response.statusCode = 503;
    response.setHeader('content-type', 'application/json');
    const body =
      request.url === '/keys' ? { keys: publishedKeys } : { jwks_uri: `http://${request.headers.host}/keys` };
    response.end(JSON.stringify(body));
  });
  const reading = readSettings({ ...connectedEnv(), MicrosoftAppTenantId: TENANT, ...more });
  if (reading.kind === 'faulty') throw new Error(JSON.stringify(reading.faults));
  const clock = createClockByHand();
  const log = createCollectedLog();
  const sent: string[] = [];
  const admin = createFakeAdminService({
    clock,
    operators: [ana],
    users: [mariasFile],
    authorities: [getafe],
  });
  const mailer = createFakeMailer();
  const product = await openProduct(
    { ...reading.settings, port: 0, dataDir },
    {
      clock,
      admin: real.admin ?? admin,
      mailer,
      dns: { mx: async () => ({ kind: 'unknown' }) },
      mailFrom: 'desk@a.example',
      linkSecrets: ['a secret of more than thirty-two characters'],
      historyKey: 'a secret of more than thirty-two characters',
      connector:
        real.client === undefined
          ? recordedConnector(`${keyServer.url}/openid`, sent)
          : { keysUrl: `${keyServer.url}/openid`, credentials },
    },
    log,
  );
  const url = `http://127.0.0.1:${product.port}`;

  return {
    url,
    port: product.port,
    log,
    admin,
    mailer,
    sent,
    keyServer,
    keys,
    /** Everything that lies on the disk, was asked, ordered, mailed or said. */
    snapshot: async () => ({
      files: await filesIn(dataDir),
      asked: admin.calls('operatorByTeamsIdentity') + admin.calls('findUsers'),
      ordered: [...admin.ledger],
      mailed: mailer.calls(),
      said: [...sent],
    }),
    async close() {
      await product.close();
      await keyServer.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

export type ConnectedProduct = Awaited<ReturnType<typeof openConnectedProduct>>;

/** What Teams sends when Ana writes. */
export function anasMessage(change: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    type: 'message',
    id: 'in-1',
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    locale: 'en-GB',
    text: 'help',
    from: { id: '29:ana', name: ana.name, aadObjectId: ana.aadObjectId },
    recipient: { id: `28:${APP_ID}`, name: 'IMI Password Desk' },
    conversation: { id: 'a:ana', conversationType: 'personal', tenantId: TENANT },
    channelData: { tenant: { id: TENANT } },
    ...change,
  };
}
