import { isLoopbackHost } from '../../services/mail/loopback.ts';
import { faultOf } from './read-values.ts';
import type { Fault } from './settings-shape.ts';
import { type SettingKey, settingRows, settingsTable, type Values } from './settings-table.ts';
import { hostOf } from './web-addresses.ts';

interface Check {
  /** Looked at only where none of these is faulty by itself. */
  readonly about: readonly SettingKey[];
  fault(values: Values, connected: boolean): Fault | null;
}

const table = settingsTable;

type When = (values: Values, connected: boolean) => boolean;

function needed(key: SettingKey, when: When, because: string): Check {
  return {
    about: [key],
    fault: (values, connected) =>
      when(values, connected) && values[key] === null
        ? faultOf(table[key], null, { todo: `Set it. ${because}` })
        : null,
  };
}

function loopbackOnly(key: 'adminUrl' | 'smtpUrl'): Check {
  return {
    about: [key],
    fault(values, connected) {
      const address = values[key];
      const host = address === null ? '' : hostOf(address);
      if (address === null || connected || isLoopbackHost(host)) return null;
      return {
        name: table[key].name,
        given: host,
        wanted: 'an address on this machine: localhost, 127.0.0.1 or [::1]',
        todo: 'Set MicrosoftAppId to work with it, or remove it to practise: without an app id anybody on this machine could act as anybody.',
      };
    },
  };
}

const requiredWithAppId: readonly Check[] = settingRows
  .filter(([, each]) => each.needed)
  .map(([key]) => needed(key, (_, connected) => connected, 'With an app id nothing starts without it.'));

const checks: readonly Check[] = [
  ...requiredWithAppId,
  needed(
    'appPassword',
    (values, connected) => connected && values.appType !== 'UserAssignedMSI',
    'The bot could not answer anybody without it.',
  ),
  needed(
    'appTenantId',
    (values, connected) => connected && values.appType !== 'MultiTenant',
    'An app of one tenant needs to know which.',
  ),
  needed(
    'adminToken',
    (values) => values.adminUrl !== null,
    'The admin service at ADMIN_SERVICE_URL answers nothing without it.',
  ),
  needed(
    'mailFrom',
    (values, connected) => values.smtpUrl !== null && !connected,
    'Mail through SMTP_URL needs a sender.',
  ),
  {
    about: ['appTenantId', 'appType', 'tenantIds'],
    fault({ appTenantId, appType, tenantIds }, connected) {
      const counts = connected && appType !== 'MultiTenant' && tenantIds === null && appTenantId !== null;
      if (!counts || !appTenantId.includes('.')) return null;
      return faultOf(table.appTenantId, appTenantId, {
        wanted: 'the id of the tenant, not its domain: Teams names tenants by their id',
        todo: 'Write the id, or name the tenants whose people may write in TENANT_IDS.',
      });
    },
  },
  loopbackOnly('adminUrl'),
  loopbackOnly('smtpUrl'),
  {
    about: ['windowMinHours', 'windowMaxHours'],
    fault: ({ windowMinHours, windowMaxHours }) =>
      windowMinHours <= windowMaxHours
        ? null
        : faultOf(table.windowMaxHours, String(windowMaxHours), {
            wanted: `a number of hours from WINDOW_MIN_HOURS, which is ${windowMinHours}`,
            todo: 'Raise it, or lower WINDOW_MIN_HOURS.',
          }),
  },
];

/** What each setting alone cannot show. An app id that cannot be read is still the wish to be connected. */
export function crossFaults(values: Values, faulty: ReadonlySet<SettingKey>): readonly Fault[] {
  const connected = values.appId !== null || faulty.has('appId');
  return checks
    .filter((check) => !check.about.some((key) => faulty.has(key)))
    .map((check) => check.fault(values, connected))
    .filter((fault) => fault !== null);
}
