import { createAdminClient } from '../services/admin/admin-client.ts';
import { toInstant } from '../services/cases/instant.ts';
import type { Clock } from '../services/desk/ports/clock.ts';
import type { Log } from '../services/desk/ports/log.ts';
import { createNodeDns } from '../services/diagnosis/node-dns.ts';
import { createMailer } from '../services/mail/nodemailer-mailer.ts';
import { openProduct, type Product } from './compose.ts';
import type { ConnectedSettings } from './settings/settings-shape.ts';

const DNS_TIMEOUT_MS = 2_000;

const machineClock: Clock = {
  now: () => toInstant(Date.now()),
  onMoved: () => () => undefined,
};

/** Teams, a real admin service and real mail. */
export async function openConnected(settings: ConnectedSettings, log: Log): Promise<Product> {
  const { admin, mail } = settings;
  return openProduct(
    settings,
    {
      clock: machineClock,
      admin: createAdminClient({ url: admin.url, token: admin.token, clock: machineClock }),
      mailer: createMailer({ smtpUrl: mail.url, from: mail.from }),
      dns: createNodeDns({ clock: machineClock, timeoutMs: DNS_TIMEOUT_MS }),
      mailFrom: mail.from,
      linkSecrets: settings.linkSecrets,
      historyKey: settings.historyKey,
    },
    log,
  );
}
