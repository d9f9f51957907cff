import { get, type HeaderCase, sends } from './sent-request.ts';

export const names: readonly HeaderCase[] = [
  {
    weakness: 'a name of the machine that a stranger’s page chose',
    send: sends('Host: evil.example'),
    answers: [403],
  },
  {
    weakness: 'the right name in front of a wrong one',
    send: sends('Host: localhost@evil.example'),
    answers: [403],
  },
  {
    weakness: 'two names of the machine',
    send: sends('Host: localhost', 'Host: evil.example'),
    answers: [400],
  },
  { weakness: 'no name of the machine', send: sends('Host'), answers: [400] },
  {
    weakness: 'an old protocol that needs no name',
    send: ({ post }) => post('Host').replace('HTTP/1.1', 'HTTP/1.0'),
    answers: [403],
  },
  {
    weakness: 'the right name as told by a proxy',
    send: sends('Host: evil.example', 'X-Forwarded-Host: localhost'),
    answers: [403],
  },
  { weakness: 'a page of a stranger', send: sends('Origin: https://evil.example'), answers: [403] },
  { weakness: 'a page that does not say whose it is', send: sends('Origin: null'), answers: [403] },
  {
    weakness: 'two pages, one of them ours',
    send: sends('Origin: http://localhost', 'Origin: https://evil.example'),
    answers: [400],
  },
  {
    weakness: 'where a page stands, said twice',
    send: sends('Origin: null', 'Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site'),
    answers: [400],
  },
  {
    weakness: 'a page that asks first whether it may',
    send: () =>
      get('/api/messages', 'Origin: http://localhost', 'Access-Control-Request-Method: POST').replace(
        'GET',
        'OPTIONS',
      ),
    answers: [405],
    never: /access-control-allow/i,
  },
];

export const pretences: readonly HeaderCase[] = [
  {
    weakness: 'a look that says it is an answer',
    send: () => get('/it/abc', 'X-HTTP-Method-Override: POST', 'X-Method-Override: POST'),
    answers: [200],
  },
  {
    weakness: 'another address than the one asked for',
    send: () => get('/nothing', 'X-Original-URL: /metrics', 'X-Rewrite-URL: /metrics'),
    answers: [404],
    never: /desk_cases_open/,
  },
  {
    weakness: 'metrics for a proxy of this machine',
    send: () => get('/metrics', 'X-Forwarded-For: 127.0.0.1'),
    answers: [404],
    connected: true,
    never: /desk_cases_open/,
  },
  {
    weakness: 'metrics for a proxy that says it in the newer way',
    send: () => get('/metrics', 'Forwarded: for=127.0.0.1'),
    answers: [404],
    connected: true,
    never: /desk_cases_open/,
  },
  {
    weakness: 'metrics for a proxy that names itself',
    send: () => get('/metrics', 'Via: 1.1 edge'),
    answers: [404],
    connected: true,
    never: /desk_cases_open/,
  },
  {
    weakness: 'metrics for a proxy of the old protocol',
    send: () => get('/metrics').replace('HTTP/1.1', 'HTTP/1.0'),
    answers: [404],
    connected: true,
    never: /desk_cases_open/,
  },
];
