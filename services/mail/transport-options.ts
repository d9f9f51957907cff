import { isLoopbackHost } from './loopback.ts';

export interface MailTimeouts {
  /** Milliseconds until the connection and the greeting are there. */
  readonly connectMs: number;
  /** Milliseconds of silence within the dialogue. */
  readonly silenceMs: number;
  /** Milliseconds for the whole mail. */
  readonly totalMs: number;
}

/**
 * How the mail server is spoken to. Off this machine neither a login nor a mail goes over a line that was not encrypted
 * first, also where somebody between takes the server's offer away. Source: RFC 3207, 6, on removed STARTTLS.
 */
export function transportOptions(smtpUrl: string, { connectMs, silenceMs }: MailTimeouts) {
  const host = URL.parse(smtpUrl)?.hostname ?? '';
  return {
    url: smtpUrl,
    requireTLS: !isLoopbackHost(host),
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    dnsTimeout: connectMs,
    socketTimeout: silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  } as const;
}
