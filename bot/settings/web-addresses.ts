import { isLoopbackHost } from '../../services/mail/loopback.ts';
import type { Reader } from './readers.ts';

export function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? '';
}

function bare(text: string): URL | null {
  const url = URL.parse(text);
  const isBare =
    url !== null &&
    /^https?:$/.test(url.protocol) &&
    url.username === '' &&
    url.password === '' &&
    !/[?#\\\s]/.test(text);
  return isBare ? url : null;
}

function withoutSlash(url: URL): string {
  return url.href.replace(/\/+$/, '');
}

/** Without a slash at its end. */
export const serviceAddress: Reader<string> = {
  wanted: 'an http or https address without a name, a password or a query in it',
  read(text) {
    const url = bare(text);
    return url === null ? null : withoutSlash(url);
  },
};

/** What people's browsers open: plain http would show the links of the requests to everybody on the way. */
export const publicAddress: Reader<string> = {
  wanted: 'an https address (http only on loopback) without a name, a password or a query in it',
  read(text) {
    const url = bare(text);
    const safe = url?.protocol === 'https:' || (url !== null && isLoopbackHost(url.hostname));
    return url !== null && safe ? withoutSlash(url) : null;
  },
};

/** The mail library takes each word of a query for an option: another host, no TLS, a log of every line with the password. */
export const smtpAddress: Reader<string> = {
  wanted: 'smtp://name:password@host:port without a query (?…), or smtps://… for TLS from the first byte',
  read(text) {
    const url = URL.parse(text);
    const fits = url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== '';
    return fits && !/[?#\\\s]/.test(text) ? text : null;
  },
};
