import type { MailProfile } from '../../services/cases/case.ts';
import type { Policy } from '../../services/cases/policy.ts';
import type { Language } from '../../services/texts/language.ts';
import type { LogLevel } from '../logger.ts';

/** As botbuilder reads them; `type` as written there. */
export interface BotCredentials {
  readonly appId: string;
  /** Empty only for `UserAssignedMSI`. */
  readonly password: string;
  readonly type: 'SingleTenant' | 'MultiTenant' | 'UserAssignedMSI';
  /** Empty only for `MultiTenant`. */
  readonly tenantId: string;
}

export interface AdminServiceSetting {
  readonly kind: 'service';
  readonly url: string;
  readonly token: string;
}

export interface SmtpSetting {
  readonly kind: 'smtp';
  readonly url: string;
  /** `Name <address>` or an address. */
  readonly from: string;
}

/** A part of the product that only practises. */
export interface PracticePart {
  readonly kind: 'practice';
}

export interface CommonSettings {
  readonly port: number;
  readonly dataDir: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  /** Tenants whose people may write; empty: those that the credentials let in. */
  readonly tenantIds: readonly string[];
  /** Null: the detail of readiness and the metrics are for loopback without an app id alone. */
  readonly metricsToken: string | null;
  /** How many proxies of the operator's own a request passes; 0: the other end of the connection is who asks. */
  readonly trustedProxies: number;
  readonly logLevel: LogLevel;
  readonly defaultLanguage: Language;
  /** IANA name. */
  readonly defaultTimeZone: string;
  readonly mailProfile: MailProfile;
  readonly policy: Omit<Policy, 'holidays'>;
}

/** With an app id: Teams, a real admin service and real mail. */
export interface ConnectedSettings extends CommonSettings {
  readonly mode: 'connected';
  readonly bot: BotCredentials;
  readonly admin: AdminServiceSetting;
  readonly mail: SmtpSetting;
  /** The first signs, all verify. */
  readonly linkSecrets: readonly string[];
  readonly historyKey: string;
}

/** Without an app id: this machine alone. The admin service and the mail server may still be real ones on loopback. */
export interface PracticeSettings extends CommonSettings {
  readonly mode: 'practice';
  readonly admin: AdminServiceSetting | PracticePart;
  readonly mail: SmtpSetting | PracticePart;
  /** Null: practice makes secrets of its own and keeps them in `dataDir`. */
  readonly linkSecrets: readonly string[] | null;
  readonly historyKey: string | null;
}

export type Settings = ConnectedSettings | PracticeSettings;

/** One setting that stops the start. */
export interface Fault {
  readonly name: string;
  /** As written, shortened; null where it is not set or is a secret. */
  readonly given: string | null;
  /** What belongs there, with its unit. */
  readonly wanted: string;
  /** What the operator does about it. */
  readonly todo: string;
}

export type SettingsReading =
  | { readonly kind: 'ready'; readonly settings: Settings; readonly warnings: readonly string[] }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[]; readonly warnings: readonly string[] };

export type Env = Readonly<Record<string, string | undefined>>;
