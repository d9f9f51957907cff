import type { MailSystemGuess } from '../cases/mail-system.ts';
import type { MailRoute } from '../desk/ports/dns.ts';
import { MAIL_HOSTS, type MailHost } from './lists/mail-hosts.ts';

type Hosts = Extract<MailRoute, { kind: 'mx' }>['hosts'];

const plain = (name: string): string => name.toLowerCase().replace(/\.$/, '');

function isBelow(host: string, suffix: string): boolean {
  return host === suffix || host.endsWith(`.${suffix}`);
}

function rowOf(host: string): MailHost | null {
  const first = host.split('.')[0] ?? '';
  return (
    MAIL_HOSTS.find(
      (row) => isBelow(host, row.suffix) && (row.first === undefined || row.first.test(first)),
    ) ?? null
  );
}

/**
 * What stands behind the most preferred MX hosts; the others only help out (RFC 5321, 5.1). Of several equal ones a filter
 * goes before mailboxes, since it hides them; two different products of a kind are nobody's to choose. A host that nobody
 * knows, such as one of the domain's own, says nothing: Exchange, Zimbra, Postfix and appliances all look like that. Null:
 * no host to look at.
 */
export function guessMailSystem(domain: string, hosts: Hosts): MailSystemGuess | null {
  const named = hosts
    .map(({ host, preference }) => ({ host: plain(host), preference }))
    .filter(({ host }) => host !== '');
  const lowest = Math.min(...named.map(({ preference }) => preference));
  const preferred = named.filter(({ preference }) => preference === lowest).map(({ host }) => host);
  const [most] = preferred;
  if (most === undefined) return null;
  const nothing = { system: 'unknown', isGateway: false, product: null, host: most } as const;
  const found = preferred
    .filter((host) => !isBelow(host, plain(domain)))
    .map((host) => ({ host, row: rowOf(host) }))
    .flatMap(({ host, row }) => (row === null ? [] : [{ host, row }]));
  const gateways = found.filter(({ row }) => row.isGateway);
  const candidates = gateways.length > 0 ? gateways : found;
  const [one] = candidates;
  if (one === undefined || new Set(candidates.map(({ row }) => row.product)).size > 1) return nothing;
  const { system, isGateway, product } = one.row;
  return { system, isGateway, product, host: one.host };
}
