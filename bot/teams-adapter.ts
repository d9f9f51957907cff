import { CallerIdConstants, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { CONNECTOR_ISSUER } from './connector-token.ts';
import type { BotCredentials } from './settings/settings-shape.ts';

type Parameters = ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>;

/** The Bot Connector as the product meets it. Named in code alone: a setting of this kind would let anybody be Teams. */
export interface Connector {
  /** The OpenID metadata with the keys that sign its tokens. */
  readonly keysUrl: string;
  /** Left out: with the credentials of the settings. */
  readonly credentials?: NonNullable<Parameters[1]>;
  readonly client?: NonNullable<Parameters[4]>;
}

/** Microsoft's public cloud. Source: botframework-connector 4.23.3, AuthenticationConstants. */
const PUBLIC_CLOUD: Connector = {
  keysUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
};

/** Null: without credentials, for practice on this machine. */
export function createTeamsAdapter(
  bot: BotCredentials | null,
  connector: Connector = PUBLIC_CLOUD,
): CloudAdapter {
  if (bot === null) return new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const { keysUrl, credentials, client } = connector;
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
  return new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(configuration, credentials, endorsed, undefined, client),
  );
}
