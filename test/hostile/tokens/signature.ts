import { attackersJwk, seconds } from '../forge.ts';
import { bearer, claims, edge, header, signature, type TokenCase } from './sent-token.ts';

export const keysAndAlgorithms: readonly TokenCase[] = [
  {
    weakness: 'no algorithm, and something in place of a signature',
    authorization: () => `${bearer({ header: { alg: 'none' }, by: 'nobody' })}AAAA`,
    answered: edge,
  },
  {
    weakness: 'the public key taken for a shared secret',
    authorization: () => bearer({ header: { alg: 'HS256' }, by: 'publicKeyAsSecret' }),
    answered: edge,
  },
  {
    weakness: 'an algorithm of another family with the right key',
    authorization: () => bearer({ header: { alg: 'PS256' }, by: 'connectorPss' }),
    answered: edge,
  },
  {
    weakness: 'an algorithm that the signature is not of',
    authorization: header({ alg: 'RS512' }),
    answered: signature,
  },
  {
    weakness: 'the name of a published key over a key of one’s own',
    authorization: () => bearer({ by: 'attacker' }),
    answered: signature,
  },
  {
    weakness: 'a key that nobody published',
    authorization: () => bearer({ header: { kid: 'mine' }, by: 'attacker' }),
    answered: signature,
  },
  { weakness: 'no name of a key', authorization: header({ kid: undefined }), answered: edge },
  { weakness: 'a name of a key that is a list', authorization: header({ kid: ['k1'] }), answered: edge },
  {
    weakness: 'a key of one’s own brought along',
    authorization: () => bearer({ header: { jwk: attackersJwk }, by: 'attacker' }),
    answered: signature,
  },
  {
    weakness: 'an address where keys of one’s own are',
    authorization: (trap) =>
      bearer({ header: { kid: 'mine', jku: `${trap}/keys`, x5u: `${trap}/cert` }, by: 'attacker' }),
    answered: signature,
  },
  {
    weakness: 'a critical header that nobody here understands',
    authorization: header({ crit: ['b64'], b64: false }),
    answered: edge,
  },
  {
    weakness: 'a key that is vouched for other channels only',
    authorization: () => bearer({ header: { kid: 'k2' }, by: 'webChat' }),
    answered: signature,
  },
];

export const times: readonly TokenCase[] = [
  { weakness: 'a token that has ended', authorization: claims({ exp: seconds(-301) }), answered: signature },
  {
    weakness: 'a token that has not begun',
    authorization: claims({ nbf: seconds(400) }),
    answered: signature,
  },
  { weakness: 'a token without an end', authorization: claims({ exp: undefined }), answered: edge },
  { weakness: 'an end that is a text', authorization: claims({ exp: '9999999999' }), answered: edge },
  { weakness: 'a beginning that is a text', authorization: claims({ nbf: 'now' }), answered: edge },
];
