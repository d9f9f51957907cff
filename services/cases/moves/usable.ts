import type { AddressReport } from '../case.ts';

const NEVER: readonly string[] = [
  'syntax',
  'invisible-characters',
  'domain-takes-no-mail',
  'domain-does-not-exist',
];

/** No mail can come to it, whoever says that it is right. */
export function cannotTakeMail(report: AddressReport): boolean {
  return report.findings.some((finding) => NEVER.includes(finding));
}

/** What cannot take a mail, or anybody can read, is not put into a user file, whoever asks. */
export function unusable(report: AddressReport): boolean {
  return cannotTakeMail(report) || report.findings.includes('disposable');
}

export function isPersonal(report: AddressReport): boolean {
  return report.findings.includes('personal') || report.findings.includes('disposable');
}
