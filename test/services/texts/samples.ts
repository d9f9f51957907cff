import type { Param } from '../../../services/texts/message.ts';
import type { Slots } from './icu.ts';

/** What stands for a moment in the texts; everything else is a word, a name, an address or what somebody wrote. */
const MOMENTS = [
  'until',
  'created',
  'opens',
  'login',
  'at',
  'since',
  'next',
  'sent',
  'heldSince',
  'loanUntil',
];

const WORDS: Readonly<Record<string, string>> = {
  user: 'María García Fernández',
  requester: 'Ana Ruiz',
  who: 'Carmen Ortega Villanueva',
  sayer: 'Ana Ruiz',
  ref: 'K7Q-4MD',
  code: '7F3K',
  authority: 'Ayuntamiento de Getafe',
  address: 'maria.garcia@getafe.example',
  old: 'maria.garcia@gtafe.example',
  new: 'maria.garcia@getafe.example',
  to: 'soporte@getafe.example',
  reply: '451 4.7.1 Please try again later',
  question: '550 5.7.1 Relaying denied',
  text: 'We need the sender.',
  reason: 'IT is on holiday',
};

/** A value for each slot that a text has, as the domain would give it. */
export function sampleFor({ values }: Slots): Readonly<Record<string, Param>> {
  return Object.fromEntries(
    [...values].map((name) => [
      name,
      MOMENTS.includes(name) ? { instant: '2026-11-24T09:15:00.000Z' } : (WORDS[name] ?? `‹${name}›`),
    ]),
  );
}
