import type { MailSystem } from '../../cases/mail-system.ts';

/** One end of the names that MX records carry. */
export interface MailHost {
  /** Matched on a label boundary: `google.com` is `aspmx.l.google.com`, never `notgoogle.com`. */
  readonly suffix: string;
  /** The host's own label, where the suffix is shared with machines that are no mail service. */
  readonly first?: RegExp;
  readonly system: MailSystem;
  readonly product: string;
  readonly isGateway: boolean;
  /** Where the name was read; `known`: general knowledge that no page was found for. Either only looks like it. */
  readonly source: 'mxsniff' | 'mailsherpa' | 'public-code' | 'mail-headers' | 'known';
}

type Row = readonly [suffixes: string, product: string, source: MailHost['source'], system?: MailSystem];

/**
 * Sources: github.com/jace/mxsniff (mxsniff/providers.py), github.com/customeros/mailsherpa (internal/mx/knownFirewalls.go,
 * which takes Proofpoint Essentials for another product), headers of public mailing lists.
 */
const GATEWAYS: readonly Row[] = [
  ['ppe-hosted.com', 'Proofpoint Essentials', 'mail-headers', 'proofpoint-essentials'],
  ['pphosted.com', 'Proofpoint Email Protection', 'mxsniff', 'proofpoint-pod'],
  ['gpphosted.com', 'Proofpoint Email Protection', 'known', 'proofpoint-pod'],
  ['mimecast.com mimecast.co.za mimecast-offshore.com', 'Mimecast', 'public-code', 'mimecast'],
  ['messagelabs.com inboundmx.com', 'Broadcom Email Security.cloud', 'mxsniff', 'broadcom'],
  ['iphmx.com', 'Cisco Secure Email', 'mailsherpa', 'cisco-secure-email'],
  ['barracudanetworks.com', 'Barracuda Email Gateway Defense', 'mailsherpa', 'barracuda'],
  ['trendmicro.com trendmicro.eu', 'Trend Micro Email Security', 'mailsherpa', 'trend-micro'],
  ['sophos.com', 'Sophos Email', 'mailsherpa', 'sophos'],
  ['fortimail.com fortimailcloud.com', 'FortiMail Cloud', 'public-code', 'fortimail'],
  ['antispameurope.com', 'Hornetsecurity', 'mail-headers', 'hornetsecurity'],
  ['hornetsecurity.com', 'Hornetsecurity', 'known', 'hornetsecurity'],
  ['mailcontrol.com', 'Forcepoint', 'mxsniff'],
  ['expurgate.net', 'eXpurgate', 'mxsniff'],
  ['ctmail.com', 'Cyren', 'mxsniff'],
  ['antispamcloud.com spamexperts.com spamexperts.eu spamexperts.net', 'SpamExperts', 'mxsniff'],
  ['fireeyecloud.com', 'Trellix', 'mxsniff'],
  ['arsmtp.com', 'AppRiver', 'mxsniff'],
  ['retarus.com', 'Retarus', 'known'],
  ['nospamproxy.com', 'NoSpamProxy', 'known'],
  ['mailinblack.com', 'Mailinblack', 'known'],
  ['vadesecure.com', 'Vade', 'known'],
  ['altospam.com', 'Altospam', 'known'],
  ['heimdalsecurity.com', 'Heimdal', 'known'],
];

/** The private mailboxes of a provider come before its service for organisations. */
const MAILBOXES: readonly Row[] = [
  ['olc.protection.outlook.com', 'Outlook.com', 'known'],
  ['protection.outlook.com mx.microsoft', 'Microsoft 365', 'public-code', 'microsoft-365'],
  ['gmail-smtp-in.l.google.com', 'Gmail', 'mxsniff'],
  ['google.com googlemail.com', 'Google Workspace', 'mxsniff', 'google-workspace'],
  ['yahoodns.net', 'Yahoo Mail', 'mxsniff'],
  ['mail.icloud.com', 'iCloud Mail', 'mxsniff'],
  ['protonmail.ch', 'Proton Mail', 'mxsniff'],
  ['messagingengine.com', 'Fastmail', 'mxsniff'],
  ['zoho.com zoho.eu', 'Zoho Mail', 'mxsniff'],
  ['emailsrvr.com', 'Rackspace Email', 'mxsniff'],
  ['secureserver.net', 'GoDaddy', 'mxsniff'],
  ['ovh.net', 'OVHcloud', 'known'],
  ['mail.gandi.net', 'Gandi', 'mxsniff'],
  ['kundenserver.de 1and1.com 1and1.es 1and1.fr 1and1.de 1and1.it 1and1.co.uk', 'IONOS', 'known'],
  ['gmx.net', 'GMX', 'known'],
];

function hostsOf(rows: readonly Row[], isGateway: boolean): readonly MailHost[] {
  return rows.flatMap(([suffixes, product, source, system = 'unknown']) =>
    suffixes.split(' ').map((suffix) => ({ suffix, system, product, isGateway, source })),
  );
}

/** A longer suffix stands before the shorter one that it ends in. */
export const MAIL_HOSTS: readonly MailHost[] = [
  ...hostsOf(GATEWAYS, true),
  ...hostsOf(MAILBOXES, false),
  {
    suffix: 'amazonaws.com',
    first: /^inbound-smtp$/,
    system: 'unknown',
    product: 'Amazon WorkMail',
    isGateway: false,
    source: 'mxsniff',
  },
];
