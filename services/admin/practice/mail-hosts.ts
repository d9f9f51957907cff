/**
 * Names such as a domain's MX records have them, so that mail systems can be recognised in practice. Fictitious, and never
 * connected to: one server on loopback receives for all.
 */
const HOSTED_ELSEWHERE: Readonly<Record<string, string>> = {
  'colegio-costanorte.example': 'colegio-costanorte-example.mail.protection.outlook.com',
  'stadt-lindenburg.example': 'de-smtp-inbound-practice.mimecast.com',
  'um-brzozowo.example': 'um-brzozowo-example.fortimailcloud.com',
  'izba-jodlowo.example': 'practice.aspmx.l.google.com',
};

/** Most receive in a house of their own, which says nothing about their system. */
export function mailHostOf(domain: string): string {
  return HOSTED_ELSEWHERE[domain] ?? `mx.${domain}`;
}
