import { expect } from 'vitest';
import * as answers from '../../services/admin/answers.ts';
import { isInstant } from '../../services/cases/instant.ts';
import { isPlainAddress } from '../../services/cases/mail-address.ts';
import { authority, mail, operator, reset, user } from '../hostile/admin-asked.ts';
import { fuzz } from './fuzz.ts';
import { mutatedJson } from './mutated.ts';

const attempts = [
  { at: '2026-11-23T09:00:00Z', host: 'mx.example', reply: '451 4.7.1 later', outcome: 'deferred' },
];
const valid = [
  operator(),
  user({ lastLoginAt: '2026-11-20T10:00:00+01:00' }),
  authority(),
  reset({ mail: mail({ attempts }) }),
];
const ROLES = ['user', 'administrator', 'coordinator', 'national-coordinator'];

fuzz('answer of the admin service', mutatedJson(...valid), (value) => {
  const asOperator = answers.operator.safeParse(value);
  if (asOperator.success)
    for (const { role, country } of asOperator.data.roles) {
      expect(ROLES).toContain(role);
      expect(country ?? 'ES').toMatch(/^[A-Z]{2}$/);
    }
  const asUser = answers.user.safeParse(value);
  if (asUser.success) {
    expect(isInstant(asUser.data.createdAt)).toBe(true);
    expect(asUser.data.name).not.toMatch(/[\n\r\0\u202e]/);
    expect(JSON.stringify(asUser.data).length).toBeLessThan(20_000);
  }
  const asAuthority = answers.authority.safeParse(value);
  if (asAuthority.success) {
    const { itUnit, timeZone, mailDomains } = asAuthority.data;
    expect(itUnit === null || isPlainAddress(itUnit.email)).toBe(true);
    expect(() => new Intl.DateTimeFormat('en', { timeZone: timeZone ?? 'UTC' })).not.toThrow();
    for (const domain of mailDomains) expect(domain).toMatch(/^[^\s@*/\\]+\.[^\s@*/\\]+$/);
  }
  const asReset = answers.passwordReset.safeParse(value);
  if (asReset.success) for (const { at } of asReset.data.mail.attempts) expect(isInstant(at)).toBe(true);
});
