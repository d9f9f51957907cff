import { APP_ID, TENANT } from '../forge.ts';
import { bearer, claims, edge, foreign, other, signature, type TokenCase } from './sent-token.ts';

export const forWhomAndByWhom: readonly TokenCase[] = [
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

export const channels: readonly TokenCase[] = [
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
