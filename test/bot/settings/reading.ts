import type { Env, Fault, Settings } from '../../../bot/settings/settings-shape.ts';
import { settingRows } from '../../../bot/settings/settings-table.ts';
import { readSettings } from '../../../bot/settings.ts';

export const SECRET = 'a secret of more than thirty-two characters';

export const settingNames: readonly string[] = settingRows.map(([, row]) => row.name);

/** Everything that a real installation needs. */
export function connectedEnv(): Env {
  return {
    MicrosoftAppId: '11111111-2222-3333-4444-555555555555',
    MicrosoftAppPassword: 'password of the bot',
    MicrosoftAppTenantId: 'tenant-1',
    MicrosoftAppType: 'SingleTenant',
    ADMIN_SERVICE_URL: 'https://admin.example/imi/',
    ADMIN_SERVICE_TOKEN: 'token',
    SMTP_URL: 'smtp://u:p@mail.example:587',
    MAIL_FROM: 'desk@a.example',
    PUBLIC_URL: 'https://desk.example/',
    TRUSTED_PROXIES: '1',
    LINK_SECRET: SECRET,
    HISTORY_KEY: SECRET,
  };
}

export function ready(env: Env): { readonly settings: Settings; readonly warnings: readonly string[] } {
  const reading = readSettings(env);
  if (reading.kind === 'faulty') throw new Error(`faulty: ${JSON.stringify(reading.faults)}`);
  return reading;
}

export function faultsOf(env: Env): readonly Fault[] {
  const reading = readSettings(env);
  return reading.kind === 'faulty' ? reading.faults : [];
}

export function faultNames(env: Env): string[] {
  return faultsOf(env).map((fault) => fault.name);
}

export function policyOfPractice(env: Env): Settings['policy'] {
  return ready(env).settings.policy;
}
