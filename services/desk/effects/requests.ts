import type { Deliver } from './context.ts';

/** The request is a document of its own; a repeat of the same round changes nothing there. */
export const sendToIt: Deliver<'send-to-it'> = async (d, { c, effect }) => {
  await d.requestDoor.apply(effect.requestId, {
    kind: 'round-opened',
    ref: c.ref,
    round: effect.round,
    to: effect.to,
    sentBy: effect.by,
    insist: effect.insist,
    place: {
      country: c.authority.country,
      region: c.authority.region,
      timeZone: d.parts.zoneOf(c.authority),
    },
  });
  return { kind: 'done' };
};

export const insist: Deliver<'insist'> = async (d, { effect }) => {
  await d.requestDoor.apply(effect.requestId, { kind: 'insist', round: effect.round });
  return { kind: 'done' };
};

export const endRequest: Deliver<'end-request'> = async (d, { effect }) => {
  await d.requestDoor.apply(effect.requestId, { kind: 'ended' });
  return { kind: 'done' };
};
