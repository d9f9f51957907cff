const FLAGS =
  '--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** Debian's Chromium, without a sandbox, because the tests may run as root. */
export const BROWSER = { executablePath: '/usr/bin/chromium', args: FLAGS.split(' ') } as const;
