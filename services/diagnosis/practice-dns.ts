import type { Dns } from '../desk/ports/dns.ts';

/** The names of the practice world alone: nothing is asked of the network. Null: there is no such domain. */
export function createPracticeDns(wiring: { readonly mailHostOf: (domain: string) => string | null }): Dns {
  return {
    async mx(domain) {
      const host = wiring.mailHostOf(domain);
      return host === null ? { kind: 'no-such-domain' } : { kind: 'mx', hosts: [{ host, preference: 10 }] };
    },
  };
}
