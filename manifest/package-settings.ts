export type PackageSettings = {
  readonly appId: string;
  /** Without a slash at its end. */
  readonly publicUrl: string;
  readonly publicHost: string;
  readonly publisherName: string;
  readonly publisherUrl: string;
  readonly defaultLanguage: string;
};

export type Env = Readonly<Record<string, string | undefined>>;

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const noGuid = /^[0-]+$/;
const onThisMachine = /^(localhost|.*\.localhost|127(\.\d+){3}|0\.0\.0\.0|\[::1?\])$/;
const publisherNameLimit = 32;

function httpsUrl(written: string): URL | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  return url?.protocol === 'https:' && url.username === '' && url.search === '' && url.hash === ''
    ? url
    : null;
}

/** Pure. Reports every fault together, each with what to do. */
export function readPackageSettings(
  env: Env,
  languages: readonly string[],
): { readonly settings: PackageSettings; readonly faults: readonly string[] } {
  const faults: string[] = [];
  const text = (name: string): string => env[name]?.trim() ?? '';

  const appId = text('MicrosoftAppId').toLowerCase();
  if (!guid.test(appId) || noGuid.test(appId)) {
    const found = appId === '' ? 'is not set' : `is “${appId}”, which is no application id`;
    faults.push(
      `MicrosoftAppId ${found}. Set it to the application (client) id of the bot's app registration in Entra ID: 32 hexadecimal digits in five groups.`,
    );
  }

  const publicUrl = httpsUrl(text('PUBLIC_URL'));
  if (publicUrl === null || onThisMachine.test(publicUrl.hostname)) {
    const found = text('PUBLIC_URL') === '' ? 'is not set' : `is “${text('PUBLIC_URL')}”`;
    faults.push(
      `PUBLIC_URL ${found}. Set it to the https address under which people reach this product, for example https://desk.example.eu; Teams opens the privacy and terms pages there.`,
    );
  }

  const publisherName = text('PUBLISHER_NAME') || 'IMI Password Desk';
  if ([...publisherName].length > publisherNameLimit) {
    faults.push(
      `PUBLISHER_NAME has ${[...publisherName].length} characters. Shorten it to ${publisherNameLimit}: it is the name that Teams shows as the publisher.`,
    );
  }

  const publisherUrl = text('PUBLISHER_URL') || text('PUBLIC_URL');
  if (text('PUBLISHER_URL') !== '' && httpsUrl(publisherUrl) === null) {
    faults.push(
      `PUBLISHER_URL is “${publisherUrl}”. Set it to the https address of the publisher's website, or leave it out to use PUBLIC_URL.`,
    );
  }

  const defaultLanguage = text('DEFAULT_LANGUAGE').toLowerCase().split('-')[0] || 'en';
  if (!languages.includes(defaultLanguage)) {
    faults.push(
      `DEFAULT_LANGUAGE is “${text('DEFAULT_LANGUAGE')}”, and the package has no texts in it. Choose one of: ${languages.join(', ')}.`,
    );
  }

  const settings = {
    appId,
    publicUrl: publicUrl?.href.replace(/\/+$/, '') ?? '',
    publicHost: publicUrl?.hostname ?? '',
    publisherName,
    publisherUrl,
    defaultLanguage,
  };
  return { settings, faults };
}
