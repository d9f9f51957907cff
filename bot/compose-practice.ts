import { join } from 'node:path';
import { createAdminClient } from '../services/admin/admin-client.ts';
import { mailHostOf } from '../services/admin/practice/mail-hosts.ts';
import { createPracticeWorld } from '../services/admin/practice/practice-world.ts';
import type { PracticeWorld } from '../services/admin/practice/world.ts';
import { domainOf } from '../services/cases/mail-address.ts';
import type { Log } from '../services/desk/ports/log.ts';
import { MailRefused, MailUnavailable } from '../services/desk/ports/mailer.ts';
import { createPracticeDns } from '../services/diagnosis/practice-dns.ts';
import { createMailer } from '../services/mail/nodemailer-mailer.ts';
import { createPracticeOutbox, type Deliver } from '../services/mail/practice-outbox.ts';
import { LANGUAGES } from '../services/texts/language.ts';
import { openProduct, type Product } from './compose.ts';
import { ownKeys } from './own-keys.ts';
import { openPracticeClock } from './practice/practice-clock.ts';
import { createPracticeServer } from './practice/practice-server.ts';
import type { PracticeSettings } from './settings/settings-shape.ts';

const MAIL_FROM = 'IMI Password Desk <password-desk@imi-desk.example>';

/**
 * Mail to people of the practice world goes through its receiving server; everybody else's stays in the outbox, which
 * is where an IT unit reads it. What a user's own mailbox answers is what the sender is told.
 */
export function toPracticeMailboxes(
  world: Pick<PracticeWorld, 'domains' | 'receive' | 'isUsersAddress'>,
): Deliver {
  return async (mail) => {
    const hosted = new Set(world.domains().map(({ domain }) => domain));
    const to = mail.to.filter((address) => hosted.has(domainOf(address)));
    if (to.length === 0) return;
    const [first] = await world.receive({ ...mail, to });
    // A copy to somebody stops no mail to somebody else.
    if (first === undefined || mail.to.length > 1 || !world.isUsersAddress(first.to)) return;
    if (first.outcome === 'refused') throw new MailRefused(first.reply);
    if (first.outcome === 'deferred') throw new MailUnavailable('The mailbox asked to be tried again later.');
  };
}

export interface Practice {
  readonly product: Product;
  readonly pageUrl: string;
  close(): Promise<void>;
}

/** The whole product on this machine: everybody else is played by the practice world, on loopback. */
export async function openPractice(settings: PracticeSettings, log: Log): Promise<Practice> {
  const { dataDir } = settings;
  const clock = await openPracticeClock({ dataDir });
  const report = (fault: unknown): void =>
    log.error('practice: something failed in the background', {}, fault);
  const world = createPracticeWorld({ dataDir, clock, onFailure: report });
  await world.start();
  const own = await ownKeys(dataDir);
  const outbox = createPracticeOutbox({
    folder: join(dataDir, 'outbox'),
    from: MAIL_FROM,
    clock,
    deliver: toPracticeMailboxes(world),
  });
  const { admin, mail } = settings;
  const hosted = () => world.domains().map(({ domain }) => domain);
  const product = await openProduct(
    settings,
    {
      clock,
      admin: createAdminClient(
        admin.kind === 'service'
          ? { url: admin.url, token: admin.token, clock }
          : { url: world.url, token: world.token, clock },
      ),
      mailer: mail.kind === 'smtp' ? createMailer({ smtpUrl: mail.url, from: mail.from }) : outbox,
      dns: createPracticeDns({
        mailHostOf: (domain) => (hosted().includes(domain) ? mailHostOf(domain) : null),
      }),
      mailFrom: mail.kind === 'smtp' ? mail.from : MAIL_FROM,
      linkSecrets: settings.linkSecrets ?? [own.link],
      historyKey: settings.historyKey ?? own.history,
    },
    log,
  );
  const page = createPracticeServer({
    port: settings.port === 0 ? 0 : settings.port + 1,
    world,
    outbox,
    clock,
    assistantUrl: `http://127.0.0.1:${product.port}/api/messages`,
    dataDir,
    languages: LANGUAGES,
    onStartAgain: () => product.startAgain(),
    report,
  });
  await page.start();

  return {
    product,
    pageUrl: page.url,
    async close() {
      await product.close();
      await page.close();
      await world.close();
    },
  };
}
