import type { RequestEffect } from '../cases/effects.ts';

/** Mails of one thread leave in their order; each case hears of it in order, and waits for no other case. */
export function requestLane(effect: RequestEffect): string {
  switch (effect.kind) {
    case 'mail-it':
    case 'thank-it':
      return 'mail';
    case 'inform-case':
      return `case:${effect.ref}`;
    case 'copy-to-reporter':
      return `copy:${effect.ref}:${effect.operatorId ?? ''}`;
    case 'remember-domain':
      return 'memory';
  }
}
