import { setImmediate } from 'node:timers/promises';
import type { AddressFinding } from '../../services/cases/case.ts';
import { domainOf, isPlainAddress } from '../../services/cases/mail-address.ts';
import type { AddressExaminer } from '../../services/desk/ports/address-examiner.ts';

export interface FakeExaminer extends AddressExaminer {
  /** What is found of a domain beside what its text shows. */
  readonly findingsOf: Map<string, readonly AddressFinding[]>;
}

export function createFakeExaminer(): FakeExaminer {
  const findingsOf = new Map<string, readonly AddressFinding[]>();
  return {
    findingsOf,
    async examine(text, authority) {
      await setImmediate();
      const address = text.trim();
      const domain = domainOf(address);
      const official = authority.mailDomains.includes(domain);
      const found = findingsOf.get(domain) ?? [];
      const findings: AddressFinding[] = isPlainAddress(address) ? [...found] : ['syntax'];
      if (!official && findings.length === 0) findings.push('not-a-domain-of-the-authority');
      return { address, findings, suggestion: null, official, mailSystem: null };
    },
  };
}
