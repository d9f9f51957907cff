import type { Probe } from '../../services/cases/probe.ts';
import { NOW } from './facts.ts';
import { aUser } from './people.ts';

/** A test mail with the word `lima`, asked for by Ana Ruiz at {@link NOW} and taken by our own mail server. */
export function aProbe(overrides: Partial<Probe> = {}): Probe {
  return {
    word: 'lima',
    to: aUser().email,
    askedBy: 'Ana Ruiz',
    askedAt: NOW,
    askAt: NOW,
    wrongWords: 0,
    lately: [NOW],
    outcome: { kind: 'mailed', at: NOW, reply: '250 2.0.0 OK' },
    ...overrides,
  };
}
