import { plusDays } from '../../services/cases/instant.ts';
import { hmac, RETIRED, SECRETS } from './link-forge.ts';
import { type LinkCase, NOT_VALID, post } from './link-sent.ts';

/** A link that is not, or not quite, one of ours. */
export const linkSealCases: readonly LinkCase[] = [
  // The seal
  {
    weakness: 'a link whose seal is all zeros',
    sends: (f) => post(f.edited('seal', '0'.repeat(32))),
    ...NOT_VALID,
  },
  {
    weakness: 'a link sealed with the empty secret',
    sends: (f) => post(f.sealed((c) => hmac('', `request link\n${c}`).slice(0, 32))),
    ...NOT_VALID,
  },
  {
    weakness: 'a link sealed with a retired secret',
    sends: (f) => post(f.genuine({}, [RETIRED])),
    ...NOT_VALID,
  },
  {
    weakness: 'a link sealed by the same secret for another purpose',
    sends: (f) => post(f.sealed((c) => hmac(SECRETS[0] ?? '', c).slice(0, 32))),
    ...NOT_VALID,
  },
  {
    weakness: 'a link whose seal lost its last digit',
    sends: (f) => post(f.genuine().slice(0, -1)),
    ...NOT_VALID,
  },
  {
    weakness: 'a link whose seal goes on for the whole digest',
    sends: (f) => post(f.sealed((c) => hmac(SECRETS[0] ?? '', `request link\n${c}`))),
    ...NOT_VALID,
  },
  {
    weakness: 'a link whose seal is in capitals',
    sends: (f) => post(f.edited('seal', f.genuine().split('.').at(-1)?.toUpperCase() ?? '')),
    ...NOT_VALID,
  },
  {
    weakness: 'a link without a seal',
    sends: (f) => post(f.genuine().split('.').slice(0, -1).join('.')),
    ...NOT_VALID,
  },
  // What the seal binds
  {
    weakness: 'the round of a link changed by hand',
    sends: (f) => post(f.edited('round', '2')),
    ...NOT_VALID,
  },
  {
    weakness: 'the round of a link written with a leading zero',
    sends: (f) => post(f.edited('round', '01')),
    ...NOT_VALID,
  },
  {
    weakness: 'the round of a link in digits of another script',
    sends: (f) => post(f.edited('round', encodeURIComponent('１'))),
    ...NOT_VALID,
  },
  {
    weakness: 'the recipient of a link raised to the one it was forwarded to',
    sends: (f) => post(f.edited('link', '2')),
    ...NOT_VALID,
  },
  {
    weakness: 'the request of a link swapped for another one',
    sends: (f) => post(f.edited('request', 'it-222222')),
    ...NOT_VALID,
  },
  {
    weakness: 'the request of a link spelled with a Cyrillic letter',
    sends: (f) => post(f.edited('request', encodeURIComponent(f.requestId.replace('i', 'і')))),
    ...NOT_VALID,
  },
  {
    weakness: 'the end of a link moved a year on',
    sends: (f) => post(f.edited('expiry', (Date.parse(plusDays(f.expiresAt, 365)) / 1000).toString(36))),
    ...NOT_VALID,
  },
  { weakness: 'the end of a link taken out', sends: (f) => post(f.edited('expiry', '')), ...NOT_VALID },
  {
    weakness: 'what a link allows swapped from mail to answer',
    sends: (f) => ({ path: `/it/${f.edited('action', 'e')}/mail.eml` }),
    ...NOT_VALID,
  },
  {
    weakness: 'a genuine link of a request that there is not',
    sends: (f) => post(f.genuine({ requestId: 'it-999999' })),
    ...NOT_VALID,
  },
  {
    weakness: 'a genuine link whose request is named like a path',
    sends: (f) => post(f.genuine({ requestId: '----' })),
    ...NOT_VALID,
  },
  // The other route
  {
    weakness: 'a link to the mail used to answer by',
    sends: (f) => post(f.genuine({ actions: 'eml' })),
    ...NOT_VALID,
  },
  {
    weakness: 'a link to answer by used to fetch the mail',
    sends: (f) => ({ path: `/it/${f.genuine()}/mail.eml` }),
    ...NOT_VALID,
  },
  {
    weakness: 'a form sent to the mail',
    sends: (f) => post('', { path: `/it/${f.genuine({ actions: 'eml' })}/mail.eml` }),
    status: 405,
  },
  {
    weakness: 'the route of a link in capitals',
    sends: (f) => post('', { path: `/IT/${f.genuine()}` }),
    status: 404,
  },
  { weakness: 'a link with a slash after it', sends: (f) => post(`${f.genuine()}/`), status: 404 },
  {
    weakness: 'a link in the query',
    sends: (f) => post('', { path: `/it/x?token=${f.genuine()}` }),
    ...NOT_VALID,
  },
  {
    weakness: 'a link in a field of the form',
    sends: (f) => post('x', { body: `answer=released&token=${f.genuine()}` }),
    ...NOT_VALID,
  },
  // Text around it
  { weakness: 'a letter after a link', sends: (f) => post(`${f.genuine()}0`), ...NOT_VALID },
  { weakness: 'a further part after a link', sends: (f) => post(`${f.genuine()}.a`), ...NOT_VALID },
  { weakness: 'something before a link', sends: (f) => post(`x.${f.genuine()}`), ...NOT_VALID },
  { weakness: 'an encoded line end after a link', sends: (f) => post(`${f.genuine()}%0a`), ...NOT_VALID },
  { weakness: 'an encoded NUL after a link', sends: (f) => post(`${f.genuine()}%00`), ...NOT_VALID },
  { weakness: 'an encoded blank around a link', sends: (f) => post(`%20${f.genuine()}%20`), ...NOT_VALID },
  { weakness: 'padding of base64 after a link', sends: (f) => post(`${f.genuine()}==`), ...NOT_VALID },
  {
    weakness: 'a link whose dots are encoded twice',
    sends: (f) => post(f.genuine().replaceAll('.', '%252e')),
    ...NOT_VALID,
  },
  { weakness: 'a link of a path that climbs', sends: (f) => post(`..%2f${f.genuine()}`), ...NOT_VALID },
  { weakness: 'a link that is half a percent sign', sends: (f) => post(`${f.genuine()}%`), status: 400 },
  { weakness: 'a link of two thousand characters', sends: () => post('a'.repeat(3_000)), status: 414 },
  {
    weakness: 'two links in one',
    sends: (f) => post(`${f.genuine()}${f.genuine()}`),
    ...NOT_VALID,
  },
];
