import { Resolver } from 'node:dns/promises';
import { domainToASCII } from 'node:url';
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

/**
 * A server that is not responsible and only points elsewhere answers without a record as well, which looks like "there is
 * none". Whoever really looked knows the zone that the name belongs to: its SOA, at the name or above it (RFC 2308, 2.2).
 */
async function knowsZoneOf(resolver: Resolver, domain: string): Promise<boolean> {
  const labels = domain.split('.');
  // A top-level domain is too far away to say anything about this name.
  for (let above = 0; above < labels.length - 1; above += 1) {
    const name = labels.slice(above).join('.');
    const [asked] = await Promise.allSettled([resolver.resolveSoa(name)]);
    if (asked.status === 'fulfilled') return true;
    if (codeOf(asked.reason) !== 'ENODATA') return false;
  }
  return false;
}

async function addressRoute(resolver: Resolver, domain: string): Promise<MailRoute> {
  const found = await Promise.allSettled([resolver.resolve4(domain), resolver.resolve6(domain)]);
  if (found.some((each) => each.status === 'fulfilled' && each.value.length > 0))
    return { kind: 'none', hasAddress: true };
  const codes = found.map((each) => (each.status === 'rejected' ? codeOf(each.reason) : 'ENODATA'));
  const isEmpty = codes.every((code) => code === 'ENODATA') && (await knowsZoneOf(resolver, domain));
  // Anything else contradicts that the name exists, which was the answer about its MX.
  return isEmpty ? { kind: 'none', hasAddress: false } : UNKNOWN;
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
      const domain = domainToASCII(given.toLowerCase().replace(/\.$/, ''));
      if (domain === '') return UNKNOWN;
      const kept = cache.get(domain);
      if (kept !== undefined && clock.now() < kept.until) return kept.route;
      cache.delete(domain);
      const asked = asking.get(domain) ?? ask(domain).finally(() => asking.delete(domain));
      asking.set(domain, asked);
      return await asked;
    },
  };
}
