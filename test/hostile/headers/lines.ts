import { get, type HeaderCase, sends } from './sent-request.ts';

export const lines: readonly HeaderCase[] = [
  {
    weakness: 'a hundred headers',
    send: sends(...Array.from({ length: 100 }, (_, n) => `X-${n}: a`)),
    answers: [431],
  },
  {
    weakness: 'one header of twenty thousand letters',
    send: sends(`X-Big: ${'a'.repeat(20_000)}`),
    answers: [431],
  },
  { weakness: 'a header that goes on in the next line', send: sends('X-Long: a\r\n b'), answers: [400] },
  { weakness: 'a space before the colon', send: sends('X-Space : a'), answers: [400] },
  { weakness: 'a header without a colon', send: sends('nothing here'), answers: [400] },
  { weakness: 'a null byte in a header', send: sends('X-Null: a\u0000b'), answers: [400] },
  {
    weakness: 'lines that end in half an end',
    send: ({ post }) => post().replace(/\r\nHost/, '\nHost'),
    answers: [400],
  },
  {
    weakness: 'headers that never end',
    send: () => 'POST /api/messages HTTP/1.1\r\nHost: localhost\r\nX-Slow: a',
    answers: [408],
  },
  { weakness: 'a connection on which nothing is said', send: () => '', answers: [408] },
  { weakness: 'an expectation that nobody here meets', send: sends('Expect: 200-ok'), answers: [417] },
  {
    weakness: 'two authorisations',
    send: sends('Authorization: Bearer a', 'Authorization: Bearer b'),
    answers: [400],
  },
];

export const protocols: readonly HeaderCase[] = [
  {
    weakness: 'another protocol on the same connection',
    send: ({ post }) => post('Connection: Upgrade', 'Upgrade: websocket'),
    answers: [400],
  },
  {
    weakness: 'the newer protocol in the clear',
    send: ({ post }) =>
      post('Connection: Upgrade, HTTP2-Settings', 'Upgrade: h2c', 'HTTP2-Settings: AAMAAABk'),
    answers: [400],
  },
  {
    weakness: 'the newer protocol without asking',
    send: () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n',
    answers: [400],
  },
  { weakness: 'a line from before there were headers', send: () => 'GET /it/abc\r\n\r\n', answers: [403] },
  {
    weakness: 'a tunnel to elsewhere',
    send: () => 'CONNECT 169.254.169.254:80 HTTP/1.1\r\nHost: localhost\r\n\r\n',
    answers: [],
  },
  {
    weakness: 'an address with another host in front',
    send: ({ post }) => post().replace('/api/messages', 'http://evil.example/api/messages'),
    answers: [400],
  },
  {
    weakness: 'the echo of what was sent',
    send: () => get('/it/abc', 'X-Secret: echo-me').replace('GET', 'TRACE'),
    answers: [405],
    never: /echo-me/,
  },
  { weakness: 'a method of nobody’s', send: ({ post }) => post().replace('POST', 'APPROVE'), answers: [400] },
];
