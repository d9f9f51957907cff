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

/** All that is said in one part of the steps, menus and commands included. */
export function saidIn(system: MailSystem, part: 0 | 1 | 2 | 'never' | 'about', change = {}): string {
  const steps = stepsFor(system, change);
  if (part === 'never') return steps.never.items.join('\n');
  if (part === 'about') return steps.about.join('\n');
  const shown = steps.groups[part]?.steps ?? [];
  return shown.map(({ text, menu, command }) => [text, menu, command?.lines].join('\n')).join('\n');
}
export const FIND = 0;
export const RELEASE = 1;
export const ALLOW = 2;
