import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { plusDays, toMillis } from '../services/cases/instant.ts';
import type { Policy } from '../services/cases/policy.ts';
import type { DeskParts } from '../services/desk/parts.ts';
import type { AdminService } from '../services/desk/ports/admin-service.ts';
import type { Clock } from '../services/desk/ports/clock.ts';
import type { Dns } from '../services/desk/ports/dns.ts';
import type { Log } from '../services/desk/ports/log.ts';
import type { Mailer } from '../services/desk/ports/mailer.ts';
import { createAddressExaminer } from '../services/diagnosis/address-examiner.ts';
import { readPasted } from '../services/diagnosis/pasted/read-pasted.ts';
import { isPersonalDomain } from '../services/diagnosis/personal-domains.ts';
import { createHolidays } from '../services/holidays/public-holidays.ts';
import { createDossierLinks } from '../services/request/dossier-links.ts';
import { createLetters } from '../services/request/letters.ts';
import { createLinks } from '../services/request/links.ts';
import { mayReceiveFor } from '../services/request/recipient-rules.ts';
import { zoneOf } from '../services/request/time-zones.ts';
import { lockFolder } from '../services/storage/folder-lock.ts';
import { makeTreePrivate } from '../services/storage/private-tree.ts';
import { type Core, createCore } from './core.ts';
import { dossierStyle } from './dossier/dossier-style.ts';
import { createDossierPage } from './dossier-page.ts';
import type { Readiness } from './http/http-shapes.ts';
import { createHttpServer } from './http-server.ts';
import { legalPages } from './legal-routes.ts';
import { messagesRoute } from './messages-route.ts';
import { createCountedLog } from './metrics/counted-log.ts';
import { exposition } from './metrics/exposition.ts';
import { createOpenCases } from './metrics/open-cases.ts';
import { processFamilies } from './metrics/process-families.ts';
import { CONNECTED_PACES, PRACTICE_PACES } from './paces.ts';
import { pageStyle } from './page-style.ts';
import { createRequestPages } from './request-pages.ts';
import type { Settings } from './settings/settings-shape.ts';
import { createSharedCheck } from './shared-check.ts';
import { openStores, STORE_FOLDER, type Stores } from './stores.ts';
import { type Connector, createTeamsAdapter } from './teams-adapter.ts';

const DNS_PATIENCE_MS = 2_500;
/** Shorter than any probe's usual ten seconds, so that each of those is told what is so now. */
const READY_HOLDS_MS = 5_000;

/** The world that the product speaks to: real systems, or those of practice. */
export interface Outside {
  readonly clock: Clock;
  readonly admin: AdminService;
  readonly mailer: Mailer;
  readonly dns: Dns;
  /** `Name <address>` or an address. */
  readonly mailFrom: string;
  readonly linkSecrets: readonly string[];
  readonly historyKey: string;
  /** Left out: Microsoft's. */
  readonly connector?: Connector;
}

export interface Product {
  readonly port: number;
  /** Every case, request and chat memory is forgotten; practice alone asks for it. */
  startAgain(): Promise<void>;
  /** Takes nothing new, lets turns and deliveries under way end, and releases the data folder. */
  close(): Promise<void>;
}

function policies(settings: Settings, clock: Clock): DeskParts['policyFor'] {
  const holidays = createHolidays();
  return ({ country, region }): Policy => {
    const year = new Date(toMillis(clock.now())).getUTCFullYear();
    return { ...settings.policy, holidays: holidays.of(country, region, year, 2) };
  };
}

/** Everything is wired here, and listens when this resolves. Rejects, with nothing left open, where a part cannot start. */
export async function openProduct(settings: Settings, outside: Outside, plainLog: Log): Promise<Product> {
  const { clock, admin, mailer } = outside;
  const practice = settings.mode === 'practice';
  const log = createCountedLog(plainLog);
  const elapsedMs = (): number => performance.now();
  const lock = await lockFolder(settings.dataDir);
  await makeTreePrivate(settings.dataDir);
  const { publicUrl } = settings;
  const signing = { secrets: outside.linkSecrets, publicUrl };
  const links = createLinks(signing);
  const dossierLinks = createDossierLinks(signing);
  const letters = createLetters({
    links,
    mailFrom: outside.mailFrom,
    policy: settings.policy,
    practice,
  });
  const teams = createTeamsAdapter(practice ? null : settings.bot, outside.connector);
  const { adapter } = teams;
  adapter.onTurnError = async (_context, error) => log.error('a turn failed', {}, error);

  let stores: Stores;
  async function openCore(): Promise<Core> {
    stores = await openStores(settings.dataDir, outside.historyKey, { log, clock });
    return createCore(settings, {
      clock,
      admin,
      mailer,
      letters,
      adapter,
      log,
      examiner: createAddressExaminer({ dns: outside.dns, timeoutMs: DNS_PATIENCE_MS }),
      readPasted,
      stores,
      mayReceive: (address, c) => mayReceiveFor(c, isPersonalDomain)(address),
      dossierUrl: dossierLinks.url,
      emlUrl: ({ id, round, link }) => {
        const expiresAt = plusDays(clock.now(), settings.policy.linkDays);
        return links.url({ requestId: id, round, link, actions: 'eml', expiresAt });
      },
      zoneOf,
      policyFor: policies(settings, clock),
    });
  }

  let core = await openCore();
  const openCases = createOpenCases(() => core.cases, elapsedMs);

  const cannotReach = createSharedCheck(
    async (): Promise<readonly string[]> => {
      const [adminUp, mailUp] = await Promise.all([admin.healthy(), mailer.healthy()]);
      return [
        ...(adminUp ? [] : ['The admin service at ADMIN_SERVICE_URL does not answer.']),
        ...(mailUp
          ? []
          : ['The mail server at SMTP_URL does not answer, does not take the login, or offers no TLS.']),
      ];
    },
    { holdsMs: READY_HOLDS_MS, elapsedMs },
  );

  async function readiness(): Promise<Readiness> {
    const cannot = await cannotReach();
    // What is amiss with a history stops no work: it is for the operator to look into.
    return { ready: cannot.length === 0, cannot: [...cannot, ...stores.evidence()] };
  }

  const pages = createRequestPages({ links, letters, clock, desk: () => core.desk, practice, publicUrl });
  const dossier = createDossierPage({
    links: dossierLinks,
    operator: (id) => admin.operator(id),
    desk: () => core.desk,
    check: (document, history) => stores.check(document, history),
    clock,
    practice,
  });
  const legal = legalPages(settings.policy.retentionDays);
  const http = createHttpServer({
    log,
    loopbackOnly: practice,
    https: settings.publicUrl.startsWith('https:'),
    metricsToken: settings.metricsToken,
    trustedProxies: settings.trustedProxies,
    paces: practice ? PRACTICE_PACES : CONNECTED_PACES,
    elapsedMs,
    routes: {
      ...messagesRoute({ settings, teams, turn: (context) => core.turn(context) }),
      itPage: pages.page,
      itMail: pages.mail,
      dossier,
      privacy: legal.privacy,
      terms: legal.terms,
      pageStyle,
      dossierStyle,
      ready: readiness,
      metrics: async () => exposition([...log.families(), ...(await openCases()), ...processFamilies()]),
    },
  });
  const port = await http.listen(settings.port);
  await core.start();

  return {
    port,
    async startAgain() {
      await core.close();
      await rm(join(settings.dataDir, STORE_FOLDER), { recursive: true, force: true });
      core = await openCore();
      await core.start();
    },
    async close() {
      await http.close();
      await core.close();
      await mailer.close();
      lock.release();
    },
  };
}
