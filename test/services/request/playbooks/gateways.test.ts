import { describe, expect, it } from 'vitest';
import type { MailSystem } from '../../../../services/cases/mail-system.ts';
import { playbookOf } from '../../../../services/request/playbooks/playbook-of.ts';
import { ALLOW, FIND, RELEASE, saidIn } from './steps-shown.ts';

const GATEWAYS: readonly MailSystem[] = [
  'proofpoint-essentials',
  'proofpoint-pod',
  'mimecast',
  'barracuda',
  'cisco-secure-email',
  'fortimail',
  'sophos',
  'trend-micro',
  'broadcom',
  'hornetsecurity',
];

describe.each(GATEWAYS)('the administrator of %s', (system) => {
  it('is asked to let in one full address, and never a domain', () => {
    const allowed = saidIn(system, ALLOW).replaceAll(/passes for ec\.europa\.eu/g, '');
    expect(allowed).toMatch(/imi-notifications@ec\.europa\.eu/);
    expect(allowed).not.toMatch(/(?<!@)ec\.europa\.eu/);
    expect(saidIn(system, 'never')).toMatch(/all of ec\.europa\.eu|whole domain|allow ec\.europa\.eu/);
  });

  it('is given a day on which the entry ends or is reviewed', () => {
    expect(saidIn(system, ALLOW)).toMatch(/\d{1,2} December 2026/);
  });

  it('types nothing into a shell', () => {
    const { find, release, allow } = playbookOf(system);
    expect([...find, ...release, ...allow].map(({ command }) => command)).not.toContainEqual(
      expect.anything(),
    );
  });
});

it('tells Proofpoint’s administrator to release once, and to leave anti-spoofing on', () => {
  expect(saidIn('proofpoint-essentials', RELEASE)).toMatch(/once\. Do not choose “Release and approve”/);
  expect(saidIn('proofpoint-essentials', ALLOW)).toMatch(/Anti-Spoofing on/);
  expect(saidIn('proofpoint-essentials', 'never')).toMatch(/exception from the checks of SPF, DKIM or DMARC/);
  expect(saidIn('proofpoint-pod', FIND)).toMatch(/every quarantine folder/);
});

it('tells Mimecast’s administrator that what is refused never reaches the mail server, and how short it is listed', () => {
  expect(saidIn('mimecast', FIND)).toMatch(/never reaches your mail server/);
  expect(saidIn('mimecast', RELEASE)).toMatch(/refused or discarded cannot be released/);
  expect(saidIn('mimecast', 'about')).toMatch(/listed for 7 days/);
  expect(playbookOf('mimecast').kept?.days).toBe(7);
});

it('gives Mimecast’s policy an end date, and keeps authentication on', () => {
  expect(saidIn('mimecast', ALLOW)).toMatch(/DNS Authentication policy \(SPF, DKIM, DMARC\) on/);
  expect(saidIn('mimecast', ALLOW)).toMatch(/end date, for example \d{1,2} December 2026/);
});

it('tells Barracuda’s administrator to widen the first view of two days', () => {
  expect(saidIn('barracuda', FIND)).toMatch(/“All”, widen the dates .* last two days/);
  expect(saidIn('barracuda', FIND)).toMatch(/“Deferred”/);
  expect(saidIn('barracuda', 'never')).toMatch(/SPF exemption/);
});

it('names all of Cisco’s quarantines, and that each has to release', () => {
  expect(saidIn('cisco-secure-email', FIND)).toMatch(/all four .* spam, policy, virus and outbreak/);
  expect(saidIn('cisco-secure-email', RELEASE)).toMatch(/only when each has released it/);
});

it('ties Cisco’s filter to the sender that SPF vouches for', () => {
  expect(saidIn('cisco-secure-email', ALLOW)).toMatch(/envelope sender is exactly .*“mailfrom” is “Pass”/);
  expect(saidIn('cisco-secure-email', 'never')).toMatch(/ALLOWED_LIST/);
});

it('tells FortiMail’s administrator that nobody gets a report of the system quarantine', () => {
  expect(saidIn('fortimail', FIND)).toMatch(/system quarantine.*send nobody a report/);
});

it('tells of the lists that know no condition for authentication', () => {
  for (const system of ['fortimail', 'hornetsecurity'] as const)
    expect(saidIn(system, ALLOW)).toMatch(/know of no condition for authentication/);
});

it('has Sophos enforce authentication for the entry, and look further back than today', () => {
  expect(saidIn('sophos', ALLOW)).toMatch(/switch on “Enforce Sender Authentication”/);
  expect(saidIn('sophos', FIND).match(/today alone/g)).toHaveLength(2);
});

it('has Trend Micro queried month by month, with what users cannot see', () => {
  expect(saidIn('trend-micro', FIND)).toMatch(/with “All”.*one calendar month at most/);
});

it('keeps Broadcom’s administrator from approving an IP address or the own domain', () => {
  expect(saidIn('broadcom', 'never')).toMatch(/IP address.*SPF and DMARC included/);
  expect(saidIn('broadcom', 'never')).toMatch(/your own domain/);
  expect(playbookOf('broadcom').kept?.days).toBe(14);
});

it('says that Hornetsecurity’s release may have to be enabled, and what it cannot bring back', () => {
  expect(saidIn('hornetsecurity', RELEASE)).toMatch(/has to enable it .*\n.*Deliver email/);
  expect(saidIn('hornetsecurity', RELEASE)).toMatch(/cannot be released/);
});
