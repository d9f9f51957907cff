import { bearer, claims, edge, foreign, goesTo, signature, type TokenCase } from './sent-token.ts';

export const whereTheAnswerGoes: readonly TokenCase[] = [
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

export const tenants: readonly TokenCase[] = [
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
