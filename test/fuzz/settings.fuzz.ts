import fc from 'fast-check';
import { expect } from 'vitest';
import { readSettings } from '../../bot/settings.ts';
import { isLoopbackHost } from '../../services/mail/loopback.ts';
import { connectedEnv, settingNames } from '../bot/settings/reading.ts';
import { fuzz } from './fuzz.ts';
import { mutatedText } from './mutated.ts';

const PASSWORD = 'smtp-password-of-nobody';
const whole = { ...connectedEnv(), SMTP_URL: `smtp://desk:${PASSWORD}@mail.example:587` };
const values: Readonly<Record<string, string>> = {
  RECHECK_DAYS: '7,30',
  DEFAULT_TIME_ZONE: 'Europe/Madrid',
  TENANT_IDS: '11111111-2222-3333-4444-555555555555',
  ...Object.fromEntries(Object.entries(whole).map(([name, value]) => [name, value ?? ''])),
};

const changes = fc.array(
  fc
    .constantFrom(...settingNames)
    .chain((name) => mutatedText(values[name] ?? '5').map((text) => [name, text] as const)),
  { maxLength: 4 },
);
const dropped = fc.subarray(Object.keys(whole), { maxLength: 3 });

fuzz('settings', fc.tuple(fc.boolean(), changes, dropped), ([connected, changed, without]) => {
  const env: Record<string, string | undefined> = {
    ...(connected ? whole : {}),
    ...Object.fromEntries(changed),
  };
  for (const name of without) delete env[name];
  const reading = readSettings(env);
  if (reading.kind === 'faulty') {
    expect(reading.faults.length).toBeGreaterThan(0);
    expect(JSON.stringify(reading.faults)).not.toContain(PASSWORD);
    return;
  }
  const { settings } = reading;
  expect(Number.isInteger(settings.port) && settings.port > 0 && settings.port < 65_536).toBe(true);
  expect(() => new Intl.DateTimeFormat('en', { timeZone: settings.defaultTimeZone })).not.toThrow();
  for (const secret of settings.linkSecrets ?? []) expect(secret.length).toBeGreaterThanOrEqual(32);
  const isLocal = isLoopbackHost(new URL(settings.publicUrl).hostname);
  expect(settings.publicUrl.startsWith('https://') || isLocal).toBe(true);
  if (settings.mode === 'practice' && settings.admin.kind === 'service')
    expect(isLoopbackHost(new URL(settings.admin.url).hostname)).toBe(true);
});
