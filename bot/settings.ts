import type { Policy } from '../services/cases/policy.ts';
import type { Env, Settings, SettingsReading } from './settings/settings-shape.ts';

/** Pure. Every fault at once; nothing of a secret's value is in any of them. */
export function readSettings(_env: Env): SettingsReading {
  throw new Error('not yet');
}

export function policyOf(settings: Settings): Omit<Policy, 'holidays'> {
  return settings.policy;
}
