import { Resolver } from 'node:dns/promises';
import { type Instant, plusMinutes } from '../cases/instant.ts';
import type { Clock } from '../desk/ports/clock.ts';
import type { Dns, MailRoute } from '../desk/ports/dns.ts';

const CACHE_MINUTES = 10;
const CACHE_LIMIT = 2_000;
const AT_ONCE = 8;

const UNKNOWN: MailRoute = { kind: 'unknown' };

/** `ENODATA`: the name exists, this kind of record does not. `ENOTFOUND`: the name does not exist (NXDOMAIN). */
function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}

/** Both are required for a null MX: a preference of 0 alone means nothing (RFC 7505, 3). */
function isNullMx({ exchange, priority }: { readonly exchange: string; readonly priority: number }): boolean {
  return priority === 0 && (exchange === '' || exchange === '.');
}

async function addressRoute(resolver: Resolver, domain: string): Promise<MailRoute> {
  const found = await Promise.allSettled([resolver.resolve4(domain), resolver.resolve6(domain)]);
  if (found.some((each) => each.status === 'fulfilled')) return { kind: 'none', hasAddress: true };
  const codes = found.map((each) => (each.status === 'rejected' ? codeOf(each.reason) : ''));
  if (codes.every((code) => code === 'ENODATA')) return { kind: 'none', hasAddress: false };
  return codes.includes('ENOTFOUND') ? { kind: 'no-such-domain' } : UNKNOWN;
}

async function routeOf(resolver: Resolver, domain: string): Promise<MailRoute> {
  try {
    const records = await resolver.resolveMx(domain);
    if (records.length > 0 && records.every(isNullMx)) return { kind: 'null-mx' };
    const hosts = records
      .filter((record) => !isNullMx(record))
      .map(({ exchange, priority }) => ({
        host: exchange.toLowerCase().replace(/\.$/, ''),
        preference: priority,
      }))
      .sort((a, b) => a.preference - b.preference);
    return hosts.length > 0 ? { kind: 'mx', hosts } : await addressRoute(resolver, domain);
  } catch (thrown) {
    const code = codeOf(thrown);
    if (code === 'ENOTFOUND') return { kind: 'no-such-domain' };
    return code === 'ENODATA' ? await addressRoute(resolver, domain) : UNKNOWN;
  }
}

/** Lets at most so many run at once; the others wait in order. */
function createQueue(atOnce: number) {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async function run<T>(work: () => Promise<T>): Promise<T> {
    // The place of the one before is handed over, so a newcomer cannot slip in between.
    if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}

/**
 * Asks the resolvers of the machine, or `servers` (`address:port`). An answer is kept for ten minutes, "unknown" is not;
 * `timeoutMs` is for each of two tries.
 */
export function createNodeDns(wiring: {
  readonly clock: Clock;
  readonly timeoutMs: number;
  readonly servers?: readonly string[];
}): Dns {
  const { clock } = wiring;
  const resolver = new Resolver({ timeout: wiring.timeoutMs, tries: 2 });
  if (wiring.servers !== undefined) resolver.setServers(wiring.servers);
  const run = createQueue(AT_ONCE);
  const cache = new Map<string, { readonly until: Instant; readonly route: MailRoute }>();
  const asking = new Map<string, Promise<MailRoute>>();

  async function ask(domain: string): Promise<MailRoute> {
    const route = await run(() => routeOf(resolver, domain));
    if (route.kind === 'unknown') return route;
    const oldest = cache.keys().next().value;
    if (cache.size >= CACHE_LIMIT && oldest !== undefined) cache.delete(oldest);
    cache.set(domain, { until: plusMinutes(clock.now(), CACHE_MINUTES), route });
    return route;
  }

  return {
    async mx(given) {
      const domain = given.toLowerCase();
      const kept = cache.get(domain);
      if (kept !== undefined && clock.now() < kept.until) return kept.route;
      cache.delete(domain);
      const asked = asking.get(domain) ?? ask(domain).finally(() => asking.delete(domain));
      asking.set(domain, asked);
      return await asked;
    },
  };
}
