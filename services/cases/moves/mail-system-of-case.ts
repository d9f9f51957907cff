import type { AddressReport, Case } from '../case.ts';
import { domainOf } from '../mail-address.ts';
import type { MailSystemGuess } from '../mail-system.ts';
import type { StageOf } from '../stage.ts';

/** Whether the mailbox is another one than the one on loan: the request to IT is about the official one. */
function isOnLoan(c: Case, address: string): boolean {
  return c.loan !== null && c.loan.officialAddress.toLowerCase() !== address.toLowerCase();
}

/** After the user file was read: a name system that does not answer forgets nothing about the same domain. */
export function mailSystemAsRead(c: Case, report: AddressReport): MailSystemGuess | null {
  if (isOnLoan(c, report.address)) return c.mailSystem;
  const sameDomain = domainOf(report.address) === domainOf(c.user.email);
  const nobodyCouldSay = report.findings.includes('domain-unknown');
  return report.mailSystem ?? (sameDomain && nobodyCouldSay ? c.mailSystem : null);
}

/** After the address was changed; a temporary one leaves the official mailbox's system as it was. */
export function mailSystemAsChanged(
  c: Case & { stage: StageOf<'changing-address'> },
): MailSystemGuess | null {
  return c.stage.loan === null ? c.stage.mailSystem : c.mailSystem;
}
