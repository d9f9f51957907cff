import { describe, expect, test } from 'vitest';
import { MAIL_SYSTEMS, type MailSystem } from '../../../services/cases/mail-system.ts';
import { MAIL_HOSTS } from '../../../services/diagnosis/lists/mail-hosts.ts';
import { guessMailSystem } from '../../../services/diagnosis/mail-system.ts';

const at = (host: string, preference = 10) => ({ host, preference });
const guess = (...hosts: readonly string[]) =>
  guessMailSystem(
    'ayto.example',
    hosts.map((host) => at(host)),
  );

describe('what an MX host looks like', () => {
  test.each<[string, MailSystem, string, boolean]>([
    ['ayto-example.mail.protection.outlook.com', 'microsoft-365', 'Microsoft 365', false],
    ['ayto-example.p-v1.mx.microsoft', 'microsoft-365', 'Microsoft 365', false],
    ['outlook-com.olc.protection.outlook.com', 'unknown', 'Outlook.com', false],
    ['aspmx.l.google.com', 'google-workspace', 'Google Workspace', false],
    ['alt1.aspmx.l.google.com', 'google-workspace', 'Google Workspace', false],
    ['smtp.google.com', 'google-workspace', 'Google Workspace', false],
    ['aspmx2.googlemail.com', 'google-workspace', 'Google Workspace', false],
    ['gmail-smtp-in.l.google.com', 'unknown', 'Gmail', false],
    ['alt1.gmail-smtp-in.l.google.com', 'unknown', 'Gmail', false],
    ['mta5.am0.yahoodns.net', 'unknown', 'Yahoo Mail', false],
    ['mx0a-001.pphosted.com', 'proofpoint-pod', 'Proofpoint Email Protection', true],
    ['mx0a-001.gpphosted.com', 'proofpoint-pod', 'Proofpoint Email Protection', true],
    ['mx1-eu1.ppe-hosted.com', 'proofpoint-essentials', 'Proofpoint Essentials', true],
    ['eu-smtp-inbound-1.mimecast.com', 'mimecast', 'Mimecast', true],
    ['za-smtp-inbound-1.mimecast.co.za', 'mimecast', 'Mimecast', true],
    ['je-smtp-inbound-1.mimecast-offshore.com', 'mimecast', 'Mimecast', true],
    ['cluster1.eu.messagelabs.com', 'broadcom', 'Broadcom Email Security.cloud', true],
    ['mx1.inboundmx.com', 'broadcom', 'Broadcom Email Security.cloud', true],
    ['mx1.hc123.eu.iphmx.com', 'cisco-secure-email', 'Cisco Secure Email', true],
    ['d1.a.ess.uk.barracudanetworks.com', 'barracuda', 'Barracuda Email Gateway Defense', true],
    ['ayto.in.tmes.trendmicro.eu', 'trend-micro', 'Trend Micro Email Security', true],
    ['mx-01-eu-west-1.prod.hydra.sophos.com', 'sophos', 'Sophos Email', true],
    ['ayto-example.fortimailcloud.com', 'fortimail', 'FortiMail Cloud', true],
    ['mx01.hornetsecurity.com', 'hornetsecurity', 'Hornetsecurity', true],
    ['mx01.antispameurope.com', 'hornetsecurity', 'Hornetsecurity', true],
    ['cust1-eu.mailcontrol.com', 'unknown', 'Forcepoint', true],
    ['mx.expurgate.net', 'unknown', 'eXpurgate', true],
    ['mx.antispamcloud.com', 'unknown', 'SpamExperts', true],
    ['mx.spamexperts.eu', 'unknown', 'SpamExperts', true],
    ['primary.eu.email.fireeyecloud.com', 'unknown', 'Trellix', true],
    ['server1.arsmtp.com', 'unknown', 'AppRiver', true],
    ['mx.retarus.com', 'unknown', 'Retarus', true],
    ['ayto.cloud.nospamproxy.com', 'unknown', 'NoSpamProxy', true],
    ['mx01.mail.icloud.com', 'unknown', 'iCloud Mail', false],
    ['mailsec.protonmail.ch', 'unknown', 'Proton Mail', false],
    ['in1-smtp.messagingengine.com', 'unknown', 'Fastmail', false],
    ['mx.zoho.eu', 'unknown', 'Zoho Mail', false],
    ['mx1.emailsrvr.com', 'unknown', 'Rackspace Email', false],
    ['mx1.mail.ovh.net', 'unknown', 'OVHcloud', false],
    ['spool.mail.gandi.net', 'unknown', 'Gandi', false],
    ['mx00.1and1.es', 'unknown', 'IONOS', false],
    ['mx00.gmx.net', 'unknown', 'GMX', false],
    ['inbound-smtp.eu-west-1.amazonaws.com', 'unknown', 'Amazon WorkMail', false],
  ])('%s', (host, system, product, isGateway) => {
    expect(guess(host)).toEqual({ system, product, isGateway, host });
    expect(guess(`${host.toUpperCase()}.`)).toEqual({ system, product, isGateway, host });
  });

  test.each([
    'mx.ayto.example',
    'ayto.example',
    'mail.provider.example',
    'notgoogle.com',
    'mimecast.com.evil.example',
    'xmimecast.com',
    'ec2-198-51-100-1.eu-west-1.compute.amazonaws.com',
    'google.com.ayto.example',
    'pphosted.company.example',
  ])('nobody’s: %s', (host) => {
    expect(guess(host)).toEqual({ system: 'unknown', product: null, isGateway: false, host });
  });
});

test('only the most preferred hosts count, in whatever order they come', () => {
  const hosts = [at('backup.mimecast.com', 20), at('ayto-example.mail.protection.outlook.com', 5)];
  expect(guessMailSystem('ayto.example', hosts)).toMatchObject({ system: 'microsoft-365', isGateway: false });
  expect(guessMailSystem('ayto.example', hosts.toReversed())).toMatchObject({ system: 'microsoft-365' });
  const own = [at('mx.ayto.example', 0), at('aspmx.l.google.com', 10)];
  expect(guessMailSystem('ayto.example', own)).toMatchObject({ system: 'unknown', product: null });
});

describe('several hosts that are preferred alike', () => {
  test('are one system where they agree, or where one is nobody’s', () => {
    expect(guess('eu-smtp-inbound-1.mimecast.com', 'eu-smtp-inbound-2.mimecast.com')).toMatchObject({
      system: 'mimecast',
      host: 'eu-smtp-inbound-1.mimecast.com',
    });
    expect(guess('mx.provider.example', 'aspmx.l.google.com')).toMatchObject({
      system: 'google-workspace',
      host: 'aspmx.l.google.com',
    });
  });

  test('are the filter where one of them is a filter, because it hides the mailboxes', () => {
    expect(guess('ayto-example.mail.protection.outlook.com', 'mx1.hc1.iphmx.com')).toMatchObject({
      system: 'cisco-secure-email',
      isGateway: true,
    });
  });

  test('are nobody’s to choose where two products stand side by side', () => {
    expect(guess('aspmx.l.google.com', 'ayto-example.mail.protection.outlook.com')).toMatchObject({
      system: 'unknown',
      product: null,
    });
  });
});

test('a host of the domain’s own says nothing, whatever the domain is called', () => {
  expect(guessMailSystem('mimecast.com', [at('mx.mimecast.com')])).toMatchObject({ product: null });
});

test('without a host there is nothing to look at', () => {
  expect(guessMailSystem('ayto.example', [])).toBeNull();
  expect(guessMailSystem('ayto.example', [at('')])).toBeNull();
  expect(guessMailSystem('ayto.example', [at('.')])).toBeNull();
});

test('every row can be reached, is written as hosts are, and names a system that there is', () => {
  for (const { suffix, product, system, isGateway, first } of MAIL_HOSTS) {
    const host = first === undefined ? `mx1.${suffix}` : `inbound-smtp.${suffix}`;
    expect(guess(host)).toEqual({ system, product, isGateway, host });
    expect(suffix).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
    expect(MAIL_SYSTEMS).toContain(system);
  }
});
