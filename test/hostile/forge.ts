import { constants, createHmac, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

type Fields = Readonly<Record<string, unknown>>;

const pair = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

/** Made once for a run: the Connector's key, one that it vouches for another channel with, and an attacker's own. */
const keys = { connector: pair(), webChat: pair(), attacker: pair() };

export const APP_ID = '11111111-2222-3333-4444-555555555555';
export const TENANT = '99999999-8888-7777-6666-555555555555';
const ISSUER = 'https://api.botframework.com';
export const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

/** What the Connector publishes. Source: Microsoft Learn, "Authentication", the JWK set with its endorsements. */
export const publishedKeys: readonly Fields[] = [
  { ...keys.connector.publicKey.export({ format: 'jwk' }), kid: 'k1', endorsements: ['msteams', 'skype'] },
  { ...keys.webChat.publicKey.export({ format: 'jwk' }), kid: 'k2', endorsements: ['webchat', 'directline'] },
];

export const attackersJwk = keys.attacker.publicKey.export({ format: 'jwk' });

function part(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return Buffer.from(text).toString('base64url');
}

type Signer = (content: string) => string;

const rsa =
  (key: KeyObject, padding = constants.RSA_PKCS1_PADDING): Signer =>
  (content) =>
    sign('sha256', Buffer.from(content), { key, padding }).toString('base64url');

export const signedBy = {
  connector: rsa(keys.connector.privateKey),
  connectorPss: rsa(keys.connector.privateKey, constants.RSA_PKCS1_PSS_PADDING),
  webChat: rsa(keys.webChat.privateKey),
  attacker: rsa(keys.attacker.privateKey),
  /** The published key, which everybody has, taken for a shared secret. */
  publicKeyAsSecret: (content: string): string =>
    createHmac('sha256', keys.connector.publicKey.export({ format: 'pem', type: 'pkcs1' }))
      .update(content)
      .digest('base64url'),
  nobody: (): string => '',
} as const satisfies Readonly<Record<string, Signer>>;

export const seconds = (fromNow: number): number => Math.floor(Date.now() / 1000) + fromNow;

/** A token of the Connector for this app, but for what is changed; undefined takes a claim away. */
export function token(
  change: {
    readonly header?: Fields;
    readonly claims?: Fields;
    readonly by?: keyof typeof signedBy;
    /** As it stands there, in place of the JSON. */
    readonly rawClaims?: string;
  } = {},
): string {
  const header = { alg: 'RS256', typ: 'JWT', kid: 'k1', ...change.header };
  const claims = {
    serviceurl: SERVICE_URL,
    nbf: seconds(-60),
    exp: seconds(3600),
    iss: ISSUER,
    aud: APP_ID,
    ...change.claims,
  };
  const content = `${part(header)}.${part(change.rawClaims ?? claims)}`;
  return `${content}.${signedBy[change.by ?? 'connector'](content)}`;
}
