import { APP_ID, seconds, token } from '../forge.ts';
import { bearer, claims, edge, parts, signature, type TokenCase } from './sent-token.ts';

export const withoutToken: readonly TokenCase[] = [
  { weakness: 'no token at all', authorization: () => null, answered: edge },
  { weakness: 'an empty header', authorization: () => '', answered: edge },
  { weakness: 'the scheme without a token', authorization: () => 'Bearer ', answered: edge },
  { weakness: 'a scheme in lower case', authorization: () => `bearer ${token()}`, answered: edge },
  { weakness: 'the token as a password', authorization: () => `Basic ${token()}`, answered: edge },
  { weakness: 'a token without a scheme', authorization: () => token(), answered: edge },
  { weakness: 'a tab for the space', authorization: () => `Bearer\t${token()}`, answered: edge },
  { weakness: 'two tokens in one header', authorization: () => `${bearer()} ${token()}`, answered: edge },
  { weakness: 'two schemes in one header', authorization: () => `${bearer()}, ${bearer()}`, answered: edge },
  {
    weakness: 'two headers, the good one first',
    authorization: () => [bearer(), bearer({ by: 'attacker' })],
    answered: { status: 400, heldBy: 'edge' },
  },
  {
    weakness: 'the token in the address',
    authorization: () => null,
    path: `/api/messages?access_token=${token()}`,
    answered: edge,
  },
  {
    weakness: 'the token in a cookie',
    authorization: () => null,
    headers: { cookie: `Authorization=Bearer ${token()}` },
    answered: edge,
  },
  {
    weakness: 'the token in the header of a proxy',
    authorization: () => null,
    headers: { 'proxy-authorization': bearer() },
    answered: edge,
  },
  { weakness: 'a shared secret for a token', authorization: () => `Bearer ${APP_ID}`, answered: edge },
  {
    weakness: 'a token larger than all headers may be',
    authorization: () => `Bearer ${'a'.repeat(20_000)}`,
    answered: { status: 431, heldBy: 'edge' },
  },
  {
    weakness: 'a token far larger than any that is issued',
    authorization: claims({ filler: 'a'.repeat(5_000) }),
    answered: edge,
  },
];

export const misshapen: readonly TokenCase[] = [
  { weakness: 'garbage of the right shape', authorization: () => 'Bearer aaaa.bbbb.cccc', answered: edge },
  {
    weakness: 'no part for the signature',
    authorization: () => `Bearer ${parts().slice(0, 2).join('.')}`,
    answered: edge,
  },
  { weakness: 'an empty signature', authorization: () => bearer({ by: 'nobody' }), answered: edge },
  {
    weakness: 'five parts, as of an encrypted token',
    authorization: () => `${bearer()}.a.b`,
    answered: edge,
  },
  { weakness: 'padding after the parts', authorization: () => `${bearer()}==`, answered: edge },
  {
    weakness: 'claims that are no JSON',
    authorization: () => bearer({ rawClaims: '{"iss":' }),
    answered: edge,
  },
  { weakness: 'claims that are a list', authorization: () => bearer({ rawClaims: '[1]' }), answered: edge },
  {
    weakness: 'a signature cut short',
    authorization: () => bearer().slice(0, -40),
    answered: signature,
  },
  {
    weakness: 'the signature of another token',
    authorization: () => {
      const [first, second] = parts();
      return `Bearer ${first}.${second}.${token({ claims: { nbf: seconds(-61) } }).split('.')[2]}`;
    },
    answered: signature,
  },
  {
    weakness: 'a header exchanged after signing',
    authorization: () => {
      const [, second, third] = parts();
      return `Bearer ${token({ header: { typ: 'at+jwt' } }).split('.')[0]}.${second}.${third}`;
    },
    answered: signature,
  },
];
