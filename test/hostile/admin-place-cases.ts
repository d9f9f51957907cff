import { gzipSync } from 'node:zlib';
import { plusDays, plusMinutes } from '../../services/cases/instant.ts';
import { NOW } from '../builders/facts.ts';
import { type AdminCase, authority, NO_ANSWER, PASSWORD, problem, reset, user } from './admin-asked.ts';

const JSON_TYPE = { 'content-type': 'application/json' };
const place = (change: object) => ({ asked: 'authority', says: authority(change) }) as const;
const withDomains = (mailDomains: readonly unknown[], left: readonly string[]) =>
  ({ ...place({ mailDomains }), becomes: { gives: { mailDomains: left } } }) as const;
const busy = (retryAfter: string, retryAt: string) => {
  const { headers, ...rest } = problem('rate-limited', 429);
  return {
    asked: 'user',
    ...rest,
    headers: { ...headers, 'retry-after': retryAfter },
    becomes: { refused: 'rate-limited', retryAt },
  } as const;
};

/** An authority, and the way in which an answer comes at all. */
export const adminPlaceCases: readonly AdminCase[] = [
  { weakness: 'another authority than the one asked for', ...place({ id: 'a-elsewhere' }), ...NO_ANSWER },
  {
    weakness: 'a mail domain of everybody who ends in com',
    ...withDomains(['com', 'getafe.example'], ['getafe.example']),
  },
  {
    weakness: 'a mail domain that is any domain',
    ...withDomains(['*', '*.example', 'getafe.example'], ['getafe.example']),
  },
  {
    weakness: 'a mail domain that is empty',
    ...withDomains(['', '.', 'getafe.example'], ['getafe.example']),
  },
  {
    weakness: 'a mail domain that is an address of a machine',
    ...withDomains(['10.0.0.1', '[::1]', 'getafe.example'], ['getafe.example']),
  },
  {
    weakness: 'a mail domain with a line end in it',
    ...withDomains(['evil.example\r\nBcc: x@y.example', 'getafe.example'], ['getafe.example']),
  },
  {
    weakness: 'a mail domain that is a whole address',
    ...withDomains(['x@evil.example', 'getafe.example'], ['getafe.example']),
  },
  {
    weakness: 'a mail domain of three hundred characters',
    ...withDomains([`${'a.'.repeat(150)}example`, 'getafe.example'], ['getafe.example']),
  },
  {
    weakness: 'an observed domain that is none',
    ...place({ observedDomains: [{ domain: 'com', users: 900 }] }),
    becomes: { gives: { observedDomains: [] } },
  },
  {
    weakness: 'an observed domain that fewer than none use',
    ...place({ observedDomains: [{ domain: 'getafe.example', users: -5 }] }),
    ...NO_ANSWER,
  },
  { weakness: 'an authority in a country in words', ...place({ country: 'Spain' }), ...NO_ANSWER },
  {
    weakness: 'an authority in a country in small letters',
    ...place({ country: 'es' }),
    becomes: { gives: { country: 'ES' } },
  },
  {
    weakness: 'an authority in a region that is a path',
    ...place({ region: '../../ES' }),
    becomes: { gives: { region: null } },
  },
  {
    weakness: 'an authority in a time zone that there is not',
    ...place({ timeZone: 'Europe/Atlantis' }),
    becomes: { gives: { timeZone: null } },
  },
  {
    weakness: 'an IT unit whose address holds a second header',
    ...place({ itUnit: { email: 'it@getafe.example\r\nBcc: x@evil.example' } }),
    becomes: { gives: { itUnit: null } },
  },
  {
    weakness: 'an IT unit of two addresses',
    ...place({ itUnit: { email: 'it@getafe.example, x@evil.example' } }),
    becomes: { gives: { itUnit: null } },
  },
  {
    weakness: 'an invitation that was sent at no moment',
    ...place({ invitation: { email: 'x@getafe.example', sentAt: '', state: 'sent' } }),
    ...NO_ANSWER,
  },
  {
    weakness: 'coordinators of a place that are no ids',
    ...place({ coordinatorIds: [{ id: 'op-1' }] }),
    ...NO_ANSWER,
  },
  // How it comes
  {
    weakness: 'a page instead of an answer',
    asked: 'reset',
    headers: { 'content-type': 'text/html' },
    says: '<html>ok</html>',
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer that does not say it is JSON',
    asked: 'reset',
    headers: { 'content-type': 'text/plain' },
    says: JSON.stringify(reset()),
    ...NO_ANSWER,
  },
  { weakness: 'an answer of no content', asked: 'reset', status: 204, says: '', ...NO_ANSWER },
  {
    weakness: 'an answer that promises a reset for later',
    asked: 'reset',
    status: 202,
    says: reset(),
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer that leads elsewhere',
    asked: 'user',
    status: 302,
    headers: { location: '/v1/users/u-neighbour' },
    says: '',
    ...NO_ANSWER,
  },
  {
    weakness: 'an order that is led elsewhere with its body',
    asked: 'reset',
    status: 307,
    headers: { location: 'http://evil.example/' },
    says: '',
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer that asks to go on first',
    asked: 'user',
    raw: (res) => {
      res.writeContinue();
      res.writeHead(200, JSON_TYPE);
      res.end(JSON.stringify(user()));
    },
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer that breaks off',
    asked: 'reset',
    raw: (res) => {
      res.writeHead(201, { ...JSON_TYPE, 'content-length': '900' });
      res.write(JSON.stringify(reset()).slice(0, 40));
      setImmediate(() => res.destroy());
    },
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer shorter than it says',
    asked: 'user',
    raw: (res) => {
      res.writeHead(200, { ...JSON_TYPE, 'content-length': '5000' });
      res.end(JSON.stringify(user()));
    },
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer longer than it says',
    asked: 'user',
    raw: (res) => {
      res.strictContentLength = false;
      res.writeHead(200, { ...JSON_TYPE, 'content-length': '40' });
      res.end(JSON.stringify(user()));
    },
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer that drips',
    asked: 'user',
    raw: (res) => {
      res.writeHead(200, JSON_TYPE);
      const drip = setInterval(() => res.write(' '), 20);
      res.on('close', () => clearInterval(drip));
    },
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer that unpacks to fifty megabytes',
    asked: 'user',
    headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
    says: gzipSync(`"${'x'.repeat(50_000_000)}"`),
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer that cannot be unpacked',
    asked: 'user',
    headers: { ...JSON_TYPE, 'content-encoding': 'gzip' },
    says: Buffer.from('not packed'),
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer in Latin-1',
    asked: 'user',
    headers: { 'content-type': 'application/json; charset=iso-8859-1' },
    says: Buffer.from(JSON.stringify(user()), 'latin1'),
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer of two documents',
    asked: 'user',
    headers: JSON_TYPE,
    says: `${JSON.stringify(user())}${JSON.stringify(user({ id: 'u-2' }))}`,
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer a hundred thousand levels deep',
    asked: 'user',
    headers: JSON_TYPE,
    says: '['.repeat(100_000) + ']'.repeat(100_000),
    ...NO_ANSWER,
  },
  {
    weakness: 'an answer of two megabytes',
    asked: 'user',
    headers: JSON_TYPE,
    says: JSON.stringify(user({ more: 'x'.repeat(2_000_000) })),
    ...NO_ANSWER,
  },
  { weakness: 'an answer that is null', asked: 'reset', headers: JSON_TYPE, says: 'null', ...NO_ANSWER },
  // A no
  {
    weakness: 'a refusal with a reason that nobody knows',
    asked: 'reset',
    ...problem('teapot', 418),
    ...NO_ANSWER,
  },
  {
    weakness: 'a refusal that came as a success',
    asked: 'reset',
    ...problem('not-found', 200),
    ...NO_ANSWER,
  },
  {
    weakness: 'a refusal whose reason is of another status',
    asked: 'user',
    ...problem('user-disabled', 404),
    ...NO_ANSWER,
  },
  {
    weakness: 'a 404 of some proxy, as if the user were gone',
    asked: 'user',
    status: 404,
    headers: { 'content-type': 'text/html' },
    says: '<h1>Not Found</h1>',
    ...NO_ANSWER,
  },
  {
    weakness: 'a reset in flight without its name',
    asked: 'reset',
    ...problem('reset-in-flight', 409),
    becomes: { refused: 'reset-in-flight', resetId: null },
  },
  { weakness: 'a wait of less than nothing', ...busy('-5', plusMinutes(NOW, 1)) },
  { weakness: 'a wait of thirty years', ...busy('999999999', plusDays(NOW, 1)) },
  { weakness: 'a wait that is no number', ...busy('soon', plusMinutes(NOW, 1)) },
  { weakness: 'a wait until yesterday', ...busy('Sun, 22 Nov 2026 09:30:00 GMT', NOW) },
  { weakness: 'a wait in a notation for machines', ...busy('0x10', plusMinutes(NOW, 1)) },
  {
    weakness: 'a refusal that repeats a password',
    asked: 'reset',
    ...problem('not-permitted', 403, { detail: PASSWORD }),
    becomes: { refused: 'not-permitted' },
  },
  {
    weakness: 'a failure that repeats what was sent',
    asked: 'reset',
    status: 500,
    headers: { 'content-type': 'text/plain' },
    says: `Bearer a-token-that-nobody-should-read ${PASSWORD}`,
    ...NO_ANSWER,
  },
];
