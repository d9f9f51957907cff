import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CountryDirectory } from '../../services/admin/practice/directory/directory-entry.ts';
import { type AdminSide, startAdminSide } from './admin-side.ts';
import { type Channel, startChannel } from './channel.ts';
import { twoFreePorts } from './free-ports.ts';
import { inTeams, type Person } from './persons.ts';
import { createProduct, type ProductProcess } from './product.ts';
import { type MailServer, startMailServer } from './smtp.ts';
import type { Trip, TripPoint } from './trip.ts';

/** The product as a process of its own, and everybody it speaks with. */
export interface Stage {
  readonly product: ProductProcess;
  readonly channel: Channel;
  readonly admin: AdminSide;
  readonly mail: MailServer;
  /** By operator id; the language is the stage's. */
  person(id: string): Person;
  /** Kills the product with SIGKILL and starts it again; resolves when it answers. */
  crash(): Promise<void>;
  /** Kills the product at the n-th time from now on that this point is reached, and starts it again. */
  crashAt(point: TripPoint, nth: number): void;
  /** How often each point was reached. */
  reached(): Readonly<Record<string, number>>;
  /** Resolves when no restart is under way. */
  steady(): Promise<void>;
  crashes(): number;
  close(): Promise<void>;
}

export interface StageWish {
  readonly locale: string;
  readonly settings?: Readonly<Record<string, string>>;
  /** The password mail of whoever was created an hour ago may take until so many seconds from now. */
  readonly windowSeconds?: number;
  /** People and authorities besides those of the practice directory. */
  readonly more?: readonly CountryDirectory[];
}

const SHORT: Readonly<Record<string, string>> = {
  MAIL_FROM: 'IMI Password Desk <desk@imi-desk.example>',
  RESET_MAIL_MINUTES: '0.03',
  GREYLIST_MINUTES: '0.12',
  WINDOW_MIN_HOURS: '1',
  RESETS_PER_DAY: '50',
  LOG_LEVEL: 'info',
};

export async function openStage(wish: StageWish): Promise<Stage> {
  const folder = await mkdtemp(join(tmpdir(), 'imi-stage-'));
  const reached = new Map<string, number>();
  let armed: { readonly point: TripPoint; left: number } | null = null;
  let restarting: Promise<void> = Promise.resolve();
  let crashes = 0;
  let closing = false;

  const trip: Trip = (point) => {
    reached.set(point, (reached.get(point) ?? 0) + 1);
    if (armed?.point !== point) return false;
    armed.left -= 1;
    if (armed.left > 0) return false;
    armed = null;
    restart();
    return true;
  };

  const admin = await startAdminSide(join(folder, 'outside'), trip, wish.more);
  const mail = await startMailServer(trip);
  const port = await twoFreePorts();
  const opened = Date.now();
  const product = createProduct({
    PORT: String(port),
    DATA_DIR: join(folder, 'data'),
    ADMIN_SERVICE_URL: admin.url,
    ADMIN_SERVICE_TOKEN: admin.token,
    SMTP_URL: mail.url,
    ...SHORT,
    WINDOW_MAX_HOURS: (1 + ((wish.windowSeconds ?? 0) + (opened - admin.begunAt) / 1000) / 3600).toFixed(6),
    ...wish.settings,
  } as Readonly<Record<string, string>> & { PORT: string });
  const channel = await startChannel({ assistantUrl: product.url, trip });

  function restart(): void {
    crashes += 1;
    product.kill9();
    restarting = restarting.then(async () => {
      await product.gone();
      if (!closing) await product.start();
    });
    restarting.catch(() => undefined);
  }

  await product.start();

  return {
    product,
    channel,
    admin,
    mail,
    person(id) {
      const found = admin.world.people().find((each) => each.id === id);
      if (found === undefined) throw new Error(`nobody is called ${id}`);
      return inTeams(found, wish.locale);
    },
    async crash() {
      restart();
      await restarting;
    },
    crashAt(point, nth) {
      armed = { point, left: nth };
    },
    reached: () => Object.fromEntries(reached),
    steady: () => restarting,
    crashes: () => crashes,
    async close() {
      closing = true;
      await restarting.catch(() => undefined);
      product.kill9();
      await product.gone();
      await channel.close();
      await mail.close();
      await admin.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
