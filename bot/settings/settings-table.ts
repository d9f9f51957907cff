import type { MailProfile } from '../../services/cases/case.ts';
import {
  language,
  list,
  mailbox,
  matching,
  onOff,
  port,
  type Reader,
  secret,
  senderMailbox,
  timeZone,
  whole,
  word,
} from './readers.ts';
import { type Row, row } from './settings-row.ts';
import { waitRows } from './wait-rows.ts';
import { publicAddress, serviceAddress, smtpAddress } from './web-addresses.ts';

const teams = { section: 'Teams', fallback: null } as const;
const product = { section: 'This product' } as const;
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const tenant: Reader<string> = matching(/^[\w-]{1,64}$/, 'the id of a tenant');

export const settingsTable = {
  appId: row({
    ...teams,
    name: 'MicrosoftAppId',
    reader: matching(guid, 'an application (client) id: 32 hexadecimal digits in five groups'),
    about: 'The application id of the bot. Unset: practice, on this machine alone.',
  }),
  appPassword: row({
    ...teams,
    name: 'MicrosoftAppPassword',
    reader: matching(/^\P{C}{1,1024}$/u, 'the client secret of the app registration'),
    secret: true,
    about: 'The client secret. Needed with an app id, but for `UserAssignedMSI`.',
  }),
  appTenantId: row({
    ...teams,
    name: 'MicrosoftAppTenantId',
    reader: matching(/^[\w.-]{1,255}$/, 'the id of the tenant of the app registration'),
    about:
      'The tenant of the app registration. Needed with `SingleTenant` and `UserAssignedMSI`; its id, where `TENANT_IDS` is unset.',
  }),
  appType: row({
    ...teams,
    name: 'MicrosoftAppType',
    reader: word('SingleTenant', 'MultiTenant', 'UserAssignedMSI'),
    fallback: 'MultiTenant',
    about: 'How the app was registered. New bots can only be `SingleTenant` or `UserAssignedMSI`.',
  }),
  tenantIds: row({
    ...teams,
    name: 'TENANT_IDS',
    reader: list(tenant, 'ids of tenants, with commas between them; not their domains'),
    about:
      'The tenants whose people may use the product. Unset: that of `MicrosoftAppTenantId`; with `MultiTenant` every one.',
  }),
  adminUrl: row({
    section: 'Admin service',
    name: 'ADMIN_SERVICE_URL',
    reader: serviceAddress,
    fallback: null,
    shown: 'practice service',
    needed: true,
    about: 'Where the admin service is. Without an app id only a loopback address.',
  }),
  adminToken: row({
    section: 'Admin service',
    name: 'ADMIN_SERVICE_TOKEN',
    reader: matching(/^[\x21-\x7e]{1,4096}$/, 'a bearer token: printable ASCII without spaces'),
    fallback: null,
    secret: true,
    about: 'The bearer token of the admin service. Needed with `ADMIN_SERVICE_URL`.',
  }),
  smtpUrl: row({
    section: 'Mail',
    name: 'SMTP_URL',
    reader: smtpAddress,
    fallback: null,
    shown: 'practice outbox',
    needed: true,
    secret: true,
    about:
      'The mail server: `smtp://name:password@host:port`. Off loopback nothing is sent before the line is encrypted (STARTTLS), under a certificate that Node trusts. Without an app id only on loopback.',
  }),
  mailFrom: row({
    section: 'Mail',
    name: 'MAIL_FROM',
    reader: mailbox,
    fallback: null,
    needed: true,
    about: 'The sender of our mails. Needed with `SMTP_URL`.',
  }),
  mailProfile: row({
    section: 'Mail',
    name: 'MAIL_PROFILE',
    reader: word<MailProfile>('imi', 'eu-login'),
    fallback: 'imi',
    about: 'Who sends the mails with the password: IMI itself, or EU Login.',
  }),
  imiSender: row({
    section: 'Mail',
    name: 'IMI_SENDER',
    reader: senderMailbox,
    fallback: null,
    shown: 'not known',
    about: "The sender address of IMI's mails, where you know it. It is never guessed.",
  }),
  port: row({
    ...product,
    name: 'PORT',
    reader: port,
    fallback: '3978',
    about: 'The port of the HTTP server.',
  }),
  publicUrl: row({
    ...product,
    name: 'PUBLIC_URL',
    reader: publicAddress,
    fallback: null,
    shown: '`http://127.0.0.1:PORT`',
    needed: true,
    about: 'The address under which people reach this server; the links in our mails begin with it.',
  }),
  linkSecrets: row({
    ...product,
    name: 'LINK_SECRET',
    reader: list(secret(32), 'secrets of at least 32 characters each, with commas between them'),
    fallback: null,
    shown: 'made for practice',
    needed: true,
    secret: true,
    about:
      'Signs the links in our mails. The first signs, all are accepted. `openssl rand -base64 48` makes one.',
  }),
  historyKey: row({
    ...product,
    name: 'HISTORY_KEY',
    reader: secret(32),
    fallback: null,
    shown: 'made for practice',
    needed: true,
    secret: true,
    about:
      'Seals the history of each case: at least 32 characters. Changing it breaks the seals that are there.',
  }),
  dataDir: row({
    ...product,
    name: 'DATA_DIR',
    reader: matching(/^\P{C}{1,1024}$/u, 'a folder'),
    fallback: './data',
    about: 'The folder of the cases.',
  }),
  databaseUrl: row({
    ...product,
    name: 'DATABASE_URL',
    reader: matching(/(?!)/, 'nothing: this version keeps its cases in DATA_DIR'),
    fallback: null,
    secret: true,
    about: 'Reserved for PostgreSQL, which this version does not use yet: leave it unset.',
  }),
  metricsToken: row({
    ...product,
    name: 'METRICS_TOKEN',
    reader: matching(/^[\x21-\x7e]{1,1024}$/, 'a bearer token: printable ASCII without spaces'),
    fallback: null,
    secret: true,
    about:
      'The bearer token that shows `/metrics` and the detail of `/readyz`. Unset: only this machine sees them.',
  }),
  trustedProxies: row({
    ...product,
    name: 'TRUSTED_PROXIES',
    reader: whole({ from: 0, to: 5, unit: 'proxies' }),
    fallback: null,
    shown: '`0`',
    about:
      'How many proxies of your own a request passes, each adding to `X-Forwarded-For`: limits then hold for who asks, not for the proxy.',
  }),
  logLevel: row({
    ...product,
    name: 'LOG_LEVEL',
    reader: word('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'),
    fallback: 'info',
    about: 'What is logged.',
  }),
  defaultLanguage: row({
    ...product,
    name: 'DEFAULT_LANGUAGE',
    reader: language,
    fallback: 'en',
    about: 'The language for somebody whose own one is unknown.',
  }),
  defaultTimeZone: row({
    ...product,
    name: 'DEFAULT_TIME_ZONE',
    reader: timeZone,
    fallback: 'Europe/Brussels',
    about: 'The time zone for somebody whose own one is unknown.',
  }),
  loans: row({
    ...product,
    name: 'LOANS',
    reader: onOff,
    fallback: 'on',
    about: 'Whether a temporary mailbox may be lent.',
  }),
  ...waitRows,
};

export type SettingKey = keyof typeof settingsTable;

type ValueOf<R> = R extends Row<infer T, infer F> ? (F extends string ? T : T | null) : never;

/** What was written, read; null: not set. A faulty one has its default here. */
export type Values = { readonly [K in SettingKey]: ValueOf<(typeof settingsTable)[K]> };

export const settingRows: readonly (readonly [SettingKey, Row<unknown, string | null>])[] = Object.entries(
  settingsTable,
).map(([key, each]) => [key as SettingKey, each]);
