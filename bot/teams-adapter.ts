import {
  type Activity,
  CallerIdConstants,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
} from 'botbuilder';
import { CONNECTOR_ISSUER } from './connector-token.ts';
import { HttpRefusal } from './http/http-refusal.ts';
import type { ActivityRequest } from './http/http-shapes.ts';
import { inTime } from './in-time.ts';
import type { BotCredentials } from './settings/settings-shape.ts';

type Parameters = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** The Bot Connector as the product meets it. Named in code alone: a setting of this kind would let anybody be Teams. */
export interface Connector {
  /** The OpenID metadata with the keys that sign its tokens. */
  readonly keysUrl: string;
  /** How long the keys may take; the library that fetches them would wait for ever. */
  readonly keysPatienceMs?: number;
  /** Left out: with the credentials of the settings. */
  readonly credentials?: NonNullable<Parameters[1]>;
  readonly client?: NonNullable<Parameters[4]>;
}

/** Microsoft's public cloud. Source: botframework-connector 4.23.3, AuthenticationConstants. */
const PUBLIC_CLOUD: Connector = {
  keysUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};

const KEYS_PATIENCE_MS = 10_000;

/** Of jsonwebtoken, which botbuilder hands on as they are. */
const UNVERIFIED: readonly string[] = ['JsonWebTokenError', 'NotBeforeError', 'TokenExpiredError'];

function isUnverified(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  return UNVERIFIED.includes(error.name) || ('statusCode' in error && error.statusCode === 401);
}

export interface TeamsAdapter {
  readonly adapter: CloudAdapter;
  /**
   * Rejects with {@link HttpRefusal} 401 where the token does not hold for the activity, and with the error itself where
   * that could not be found out: botbuilder alone answers a forged signature with 500, as if we had failed.
   */
  verify(request: ActivityRequest): Promise<void>;
}

/** Null: without credentials, for practice on this machine. */
export function createTeamsAdapter(
  bot: BotCredentials | null,
  connector: Connector = PUBLIC_CLOUD,
): TeamsAdapter {
  const patienceMs = connector.keysPatienceMs ?? KEYS_PATIENCE_MS;
  const authentication =
    bot === null ? new ConfigurationBotFrameworkAuthentication({}) : forBot(bot, connector);

  async function verify({ body, headers }: ActivityRequest): Promise<void> {
    const bearer = String(headers.authorization ?? '');
    try {
      const work = authentication.authenticateRequest(body as unknown as Activity, bearer);
      await inTime(work, patienceMs, () => new HttpRefusal(503));
    } catch (error) {
      throw isUnverified(error) ? new HttpRefusal(401, error) : error;
    }
  }

  return { adapter: new CloudAdapter(authentication), verify };
}

function forBot(
  bot: BotCredentials,
  { keysUrl, credentials, client }: Connector,
): ConfigurationBotFrameworkAuthentication {
  const configuration = {
    MicrosoftAppId: bot.appId,
    MicrosoftAppPassword: bot.password,
    MicrosoftAppType: bot.type,
    MicrosoftAppTenantId: bot.tenantId,
    ToChannelFromBotLoginUrl: 'https://login.microsoftonline.com/botframework.com',
    ToChannelFromBotOAuthScope: 'https://api.botframework.com',
    ToBotFromChannelTokenIssuer: CONNECTOR_ISSUER,
    OAuthUrl: 'https://api.botframework.com',
    ToBotFromChannelOpenIdMetadataUrl: keysUrl,
    // No second source of keys: the tokens of the Emulator and of skills are refused before.
    ToBotFromEmulatorOpenIdMetadataUrl: keysUrl,
    CallerId: CallerIdConstants.PublicAzureChannel,
  };
  // Keys that are vouched for other channels only must not sign for this one, even where an activity names no channel.
  const endorsed = { requiredEndorsements: ['msteams'] };
  return new ConfigurationBotFrameworkAuthentication(configuration, credentials, endorsed, undefined, client);
}
