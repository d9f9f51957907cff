import { gzipSync } from 'node:zlib';
import { toInstant } from '../../services/cases/instant.ts';
import { RETIRED } from './link-forge.ts';
import { FORM, headed, type LinkCase, NOT_VALID, post, posted, typed } from './link-sent.ts';

/** A genuine link in the wrong way, from the wrong place or at the wrong time. */
export const linkUseCases: readonly LinkCase[] = [
  // Whoever only looks
  {
    weakness: 'an answer in the query of a GET',
    sends: (f) => ({ path: `/it/${f.genuine()}?answer=released` }),
    status: 200,
    says: /<form/,
  },
  {
    weakness: 'an answer in the query of a HEAD',
    sends: (f) => ({ method: 'HEAD', path: `/it/${f.genuine()}?answer=released` }),
    status: 200,
  },
  {
    weakness: 'a GET that says it is a POST',
    sends: (f) => ({
      path: `/it/${f.genuine()}?_method=POST&answer=released`,
      headers: { 'x-http-method-override': 'POST' },
    }),
    status: 200,
  },
  { weakness: 'an answer by PUT', sends: posted(() => ({ method: 'PUT' })), status: 405 },
  {
    weakness: 'the question of a browser whether it may send from elsewhere',
    sends: (f) => ({
      method: 'OPTIONS',
      path: `/it/${f.genuine()}`,
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
    }),
    status: 405,
  },
  {
    weakness: 'a language of a link that is markup',
    sends: (f) => ({ path: `/it/${f.genuine()}?language=%22%3E%3Cscript%3E` }),
    status: 200,
    says: /^(?![\s\S]*<script)/,
  },
  {
    weakness: 'a mail system of a link that is a property of objects',
    sends: (f) => ({ path: `/it/${f.genuine()}?system=__proto__` }),
    status: 200,
    says: /<form/,
  },
  // Forms of others
  {
    weakness: 'a form sent from another site',
    sends: headed({ 'sec-fetch-site': 'cross-site' }),
    status: 403,
    says: /./,
  },
  {
    weakness: 'a form sent from a neighbour under the same domain',
    sends: headed({ 'sec-fetch-site': 'same-site' }),
    status: 403,
  },
  {
    weakness: 'a form sent from another site by an older browser',
    sends: headed({ origin: 'https://evil.example' }),
    status: 403,
  },
  {
    weakness: 'a form sent from a site whose name begins like ours',
    sends: headed({ origin: 'https://desk.example.evil.example' }),
    status: 403,
  },
  {
    weakness: 'a form sent from our name without encryption',
    sends: headed({ origin: 'http://desk.example' }),
    status: 403,
  },
  {
    weakness: 'a form from elsewhere that says it is ours',
    sends: headed({ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }),
    status: 403,
  },
  {
    weakness: 'an answer as JSON',
    sends: posted(() => ({ headers: { 'content-type': 'application/json' }, body: '{"answer":"released"}' })),
    status: 415,
  },
  {
    weakness: 'an answer as plain text, which any page may send',
    sends: posted(() => ({ headers: { 'content-type': 'text/plain' } })),
    status: 415,
  },
  {
    weakness: 'an answer with a file',
    sends: posted(() => ({
      headers: { 'content-type': 'multipart/form-data; boundary=x' },
      body: '--x\r\nContent-Disposition: form-data; name="answer"\r\n\r\nreleased\r\n--x--',
    })),
    status: 415,
  },
  {
    weakness: 'an answer in another charset',
    sends: posted(() => ({ headers: { 'content-type': `${FORM['content-type']}; charset=utf-7` } })),
    status: 415,
  },
  {
    weakness: 'an answer that is packed',
    sends: posted(() => ({
      headers: { ...FORM, 'content-encoding': 'gzip' },
      body: Uint8Array.from(gzipSync('answer=released')),
    })),
    status: 415,
  },
  {
    weakness: 'an answer of a megabyte',
    sends: typed(`answer=released&text=${'x'.repeat(1_000_000)}`),
    status: 413,
  },
  {
    weakness: 'an answer that is no UTF-8',
    sends: posted(() => ({ body: Uint8Array.from([0x61, 0x3d, 0xff, 0xfe]) })),
    status: 400,
  },
  // What is answered
  { weakness: 'an answer given twice in one form', sends: typed('answer=&answer=released'), status: 422 },
  { weakness: 'an answer as a list', sends: typed('answer[]=released'), status: 422 },
  { weakness: 'an answer that is a property of objects', sends: typed('answer=__proto__'), status: 422 },
  {
    weakness: 'an answer that would approve something',
    sends: typed('answer=approved&code=k3fp'),
    status: 422,
  },
  {
    weakness: 'a forward with a second header in it',
    sends: typed('answer=forward&forward=x%40getafe.example%0d%0aBcc%3a%20y%40evil.example'),
    status: 422,
  },
  {
    weakness: 'a forward to two addresses',
    sends: typed('answer=forward&forward=x%40getafe.example%2cy%40evil.example'),
    status: 422,
  },
  {
    weakness: 'a forward to a name that hides an address',
    sends: typed('answer=forward&forward=%22x%40getafe.example%22+%3Cy%40evil.example%3E'),
    status: 422,
  },
  // Time and turn
  {
    weakness: 'a link in the very moment of its end',
    after: 'expired',
    sends: (f) => post(f.genuine()),
    status: 410,
    says: /has ended/,
  },
  {
    weakness: 'a forged link whose end is over',
    sends: (f) => post(f.genuine({ expiresAt: toInstant('2020-01-01T00:00:00Z') }, [RETIRED])),
    ...NOT_VALID,
  },
  {
    weakness: 'a link of a round that is over',
    after: 'next-round',
    sends: (f) => post(f.genuine()),
    status: 200,
    says: /already answered/,
  },
  {
    weakness: 'a link of a round that is still to come',
    sends: (f) => post(f.genuine({ round: 2, link: 2 })),
    status: 410,
    says: /newer mail/,
  },
  {
    weakness: 'a link that was forwarded to somebody else',
    after: 'forwarded',
    sends: (f) => post(f.genuine()),
    status: 200,
    says: /already answered/,
  },
  {
    weakness: 'another answer on a link that was answered',
    after: 'answered',
    sends: (f) => post(f.genuine(), { body: 'answer=nothing' }),
    status: 200,
    says: /already answered[\s\S]*“Allowed from now on”/,
  },
  {
    weakness: 'an answer sent once more from the history of a browser',
    after: 'answered',
    sends: (f) => post(f.genuine(), { body: 'answer=allowed&text=again' }),
    status: 200,
    says: /already answered/,
  },
  {
    weakness: 'a link of a request that was called off',
    after: 'ended',
    sends: (f) => post(f.genuine()),
    status: 410,
    says: /closed/,
  },
];
