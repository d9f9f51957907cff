/** The mail systems for which there are steps of their own; `unknown` has general ones. */
export const MAIL_SYSTEMS = [
  'microsoft-365',
  'google-workspace',
  'exchange-server',
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
  'zimbra',
  'postfix-rspamd',
  'postfix-amavis',
  'proxmox',
  'unknown',
] as const;

export type MailSystem = (typeof MAIL_SYSTEMS)[number];

/**
 * What the MX records look like; never certain. A gateway hides who keeps the mailboxes, and then both may have to act.
 * Source: public lists of MX names, matched on label boundaries at the lowest preference.
 */
export interface MailSystemGuess {
  readonly system: MailSystem;
  /** What stands in front of the mailboxes and filters; the mailboxes' own system is then not known. */
  readonly isGateway: boolean;
  /** The name of the provider as people know it, also where there are no steps of its own; null: not recognised. */
  readonly product: string | null;
  /** The MX host that was recognised, or the most preferred one. */
  readonly host: string;
}
