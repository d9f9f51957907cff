import type { RequestEffect } from '../cases/effects.ts';

/** Mails of one thread leave in their order; each case hears of it in order, and waits for no other case. */
export const requestLane = (effect: RequestEffect): string =>
  effect.kind === 'inform-case' ? `case:${effect.ref}` : 'mail';
