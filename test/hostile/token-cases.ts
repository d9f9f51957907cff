import type { Refused } from '../../bot/gate.ts';
import { APP_ID, attackersJwk, seconds, TENANT, token } from './forge.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Who holds it off: the look at the token before anything is fetched for it, botbuilder's check of it, or the gate. */
type Answered =
  | { readonly status: 400 | 401 | 403 | 431; readonly heldBy: 'edge' }
  | { readonly status: 401; readonly heldBy: 'signature' }
  /** As if nothing had happened, so that nobody learns who is admitted. */
  | { readonly status: 200; readonly heldBy: Refused };

export interface TokenCase {
  readonly weakness: string;
  /** The whole header, or several of them; null: none. `trap`: a host that nobody configured. */
  readonly authorization: (trap: string) => string | readonly string[] | null;
  readonly activity?: Fields;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answered: Answered;
}

const edge = { status: 401, heldBy: 'edge' } as const;
const signature = { status: 401, heldBy: 'signature' } as const;
const other = '22222222-2222-3333-4444-555555555555';
const foreign = '77777777-8888-7777-6666-555555555555';
const bearer = (...given: Parameters<typeof token>) => `Bearer ${token(...given)}`;
const claims = (changed: Fields) => () => bearer({ claims: changed });
const header = (changed: Fields) => () => bearer({ header: changed });
const parts = (): readonly string[] => token().split('.');

/** Properly signed, but for an address that no answer may go to. */
function goesTo(serviceUrl: string): Pick<TokenCase, 'authorization' | 'activity' | 'answered'> {
  return {
    authorization: claims({ serviceurl: serviceUrl }),
    activity: { serviceUrl },
    answered: { status: 200, heldBy: 'answer-goes-elsewhere' },
  };
}

const withoutToken: readonly TokenCase[] = [
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

const misshapen: readonly TokenCase[] = [
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

const keysAndAlgorithms: readonly TokenCase[] = [
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

const times: readonly TokenCase[] = [
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

const forWhomAndByWhom: readonly TokenCase[] = [
  { weakness: 'the audience is another app', authorization: claims({ aud: other }), answered: edge },
  {
    weakness: 'several audiences, ours among them',
    authorization: claims({ aud: [APP_ID, other] }),
    answered: edge,
  },
  { weakness: 'a list with our audience alone', authorization: claims({ aud: [APP_ID] }), answered: edge },
  { weakness: 'no audience', authorization: claims({ aud: undefined }), answered: edge },
  {
    weakness: 'the audience is the Connector itself',
    authorization: claims({ aud: 'https://api.botframework.com' }),
    answered: edge,
  },
  {
    weakness: 'another issuer',
    authorization: claims({ iss: 'https://login.evil.example' }),
    answered: edge,
  },
  {
    weakness: 'an issuer that begins like the right one',
    authorization: claims({ iss: 'https://api.botframework.com.evil.example' }),
    answered: edge,
  },
  {
    weakness: 'a list of issuers',
    authorization: claims({ iss: ['https://api.botframework.com'] }),
    answered: edge,
  },
  { weakness: 'no issuer', authorization: claims({ iss: undefined }), answered: edge },
  {
    weakness: 'the issuer of the government cloud',
    authorization: claims({ iss: 'https://api.botframework.us' }),
    answered: edge,
  },
  {
    weakness: 'a token of the Emulator, of the first version',
    authorization: claims({
      iss: `https://sts.windows.net/${TENANT}/`,
      ver: '1.0',
      appid: APP_ID,
      tid: TENANT,
    }),
    answered: edge,
  },
  {
    weakness: 'a token of the Emulator, of the second version, from any tenant',
    authorization: claims({
      iss: `https://login.microsoftonline.com/${foreign}/v2.0`,
      ver: '2.0',
      azp: APP_ID,
      tid: foreign,
    }),
    answered: edge,
  },
  {
    weakness: 'a token of another bot that calls this one as its skill',
    authorization: claims({
      iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
      ver: '1.0',
      appid: other,
    }),
    answered: edge,
  },
  {
    weakness: 'the issuer of the Connector on what looks like a skill’s token',
    authorization: claims({ ver: '1.0', appid: other }),
    answered: signature,
  },
  {
    weakness: 'the anonymous skill of a bot without credentials',
    authorization: () => null,
    activity: { channelId: 'emulator', recipient: { id: '28:x', role: 'skill' } },
    answered: edge,
  },
  {
    weakness: 'a tenant in the token that is not admitted, to be remembered as an issuer',
    authorization: claims({ tid: foreign }),
    answered: edge,
  },
];

const channels: readonly TokenCase[] = [
  {
    weakness: 'the channel of Azure Stack Edge, which has other rules',
    authorization: () => bearer(),
    activity: { channelId: 'AseChannel' },
    answered: { status: 403, heldBy: 'edge' },
  },
  {
    weakness: 'Web Chat, where whoever writes says who they are',
    authorization: () => bearer({ header: { kid: 'k2' }, by: 'webChat' }),
    activity: { channelId: 'webchat' },
    answered: { status: 403, heldBy: 'edge' },
  },
  {
    weakness: 'no channel, so that no key needs to be vouched for',
    authorization: () => bearer({ header: { kid: 'k2' }, by: 'webChat' }),
    activity: { channelId: '' },
    answered: { status: 403, heldBy: 'edge' },
  },
];

const whereTheAnswerGoes: readonly TokenCase[] = [
  { weakness: 'no address signed', authorization: claims({ serviceurl: undefined }), answered: edge },
  {
    weakness: 'an address signed that is a list',
    authorization: claims({ serviceurl: ['https://a.example'] }),
    answered: edge,
  },
  {
    weakness: 'an address of another host than the signed one',
    authorization: () => bearer(),
    activity: { serviceUrl: 'https://smba.evil.example/emea/' },
    answered: signature,
  },
  {
    weakness: 'an address of the signed host, but with another path',
    authorization: () => bearer(),
    activity: { serviceUrl: 'https://smba.trafficmanager.net/emea/../evil/' },
    answered: signature,
  },
  { weakness: 'a signed address in the clear', ...goesTo('http://smba.trafficmanager.net/emea/') },
  { weakness: 'a signed address on this machine', ...goesTo('https://localhost/emea/') },
  { weakness: 'a signed address of a cloud’s metadata', ...goesTo('https://169.254.169.254/emea/') },
  { weakness: 'a signed address inside the house', ...goesTo('https://10.0.0.8/emea/') },
  { weakness: 'a signed address of IPv6', ...goesTo('https://[fd00::8]/emea/') },
  { weakness: 'a signed address that is one number', ...goesTo('https://2130706433/emea/') },
  {
    weakness: 'a signed address with a name and a password in it',
    ...goesTo('https://smba.trafficmanager.net@evil.example/'),
  },
  { weakness: 'a signed address on another port', ...goesTo('https://smba.trafficmanager.net:8443/emea/') },
  { weakness: 'a signed name that only the house knows', ...goesTo('https://vault.internal/emea/') },
  { weakness: 'a signed name without a domain', ...goesTo('https://intranet/emea/') },
];

const tenants: readonly TokenCase[] = [
  {
    weakness: 'a tenant that is not admitted, in an activity that is otherwise right',
    authorization: () => bearer(),
    activity: {
      conversation: { id: 'a:x', conversationType: 'personal', tenantId: foreign },
      channelData: {},
    },
    answered: { status: 200, heldBy: 'tenant-not-admitted' },
  },
  {
    weakness: 'no tenant at all',
    authorization: () => bearer(),
    activity: { conversation: { id: 'a:x', conversationType: 'personal' }, channelData: {} },
    answered: { status: 200, heldBy: 'tenant-not-admitted' },
  },
  {
    weakness: 'the right tenant in the conversation, another in the channel’s data',
    authorization: () => bearer(),
    activity: { channelData: { tenant: { id: foreign } } },
    answered: { status: 200, heldBy: 'tenants-disagree' },
  },
  {
    weakness: 'a guest of another tenant in a chat of the right one',
    authorization: () => bearer(),
    activity: { from: { id: '29:ana', aadObjectId: 'aad-ana', tenantId: foreign } },
    answered: { status: 200, heldBy: 'tenants-disagree' },
  },
];

export const tokenCases: readonly TokenCase[] = [
  ...withoutToken,
  ...misshapen,
  ...keysAndAlgorithms,
  ...times,
  ...forWhomAndByWhom,
  ...channels,
  ...whereTheAnswerGoes,
  ...tenants,
];
