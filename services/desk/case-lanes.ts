import type { CaseEffect } from '../cases/effects.ts';

const ABOUT_THE_REQUEST: readonly CaseEffect['kind'][] = [
  'send-to-it',
  'join-request',
  'insist',
  'end-request',
  'thank-it',
];

/** What is said to one person keeps its order, and so does what is done with one request; nothing else waits. */
export function laneOf(effect: CaseEffect): string {
  if (ABOUT_THE_REQUEST.includes(effect.kind)) return 'request';
  if (effect.kind === 'redraw-card') return `tell:${effect.operatorId}`;
  if (effect.kind !== 'tell') return effect.kind;
  return effect.to.kind === 'person' ? `tell:${effect.to.operatorId}` : `tell:${effect.to.kind}`;
}
