import type { Dns } from '../desk/ports/dns.ts';

/** The names of the practice world alone: nothing is asked of the network. */
export function createPracticeDns(wiring: { readonly hosts: (domain: string) => boolean }): Dns {
  return {
    async mx(domain) {
      if (!wiring.hosts(domain)) return { kind: 'no-such-domain' };
      return { kind: 'mx', hosts: [{ host: `mx.${domain}`, preference: 10 }] };
    },
  };
}
