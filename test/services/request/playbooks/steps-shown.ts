import type { MailSystem, MailSystemGuess } from '../../../../services/cases/mail-system.ts';
import { memberFacts } from '../../../../services/request/facts.ts';
import { type StepsAsked, stepsOf } from '../../../../services/request/steps.ts';
import { aPolicy } from '../../../builders/policy.ts';
import { aCaseWithIt } from '../requests.ts';

export function aGuess(system: MailSystem, change: Partial<MailSystemGuess> = {}): MailSystemGuess {
  return { system, isGateway: false, product: 'Some product', host: 'mx1.getafe.example', ...change };
}

export const aMember = (change: Parameters<typeof aCaseWithIt>[0] = {}) =>
  memberFacts(aCaseWithIt(change), null, aPolicy());

export function stepsFor(system: MailSystem, change: Partial<StepsAsked> = {}) {
  const reader = { language: 'en', timeZone: 'Europe/Madrid' } as const;
  const ref = 'K7Q-4MD';
  return stepsOf({ members: [aMember()], ref, guess: aGuess(system), chosen: null, reader, ...change });
}
