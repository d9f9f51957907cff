export interface HeaderCase {
  readonly weakness: string;
  /** The bytes of the connection, from the approval that a coordinator could send as it is. */
  readonly send: (approval: Approval) => string;
  /** The status of each answer on the connection, in order; empty: it was hung up without one. */
  readonly answers: readonly number[];
  /** As with an app id: reached by whatever name. */
  readonly connected?: true;
  /** What must not stand in the answer. */
  readonly never?: RegExp;
}

export interface Approval {
  readonly body: string;
  /** The whole request, with these lines of headers in place of those of the same name, or added. */
  post(...lines: readonly string[]): string;
}

const CRLF = '\r\n';

/** Lines of the same name as one that is always there take its place; a name with nothing after it takes it away. */
function withLines(usual: readonly string[], lines: readonly string[]): readonly string[] {
  const nameOf = (line: string): string => (line.split(':')[0] ?? '').toLowerCase();
  const named = new Set(lines.map(nameOf));
  return [
    ...usual.filter((line) => !named.has(nameOf(line))),
    ...lines.filter((line) => !/^[\w-]+$/.test(line)),
  ];
}

export function approvalOf(body: string): Approval {
  const usual = [
    'Host: localhost',
    'Content-Type: application/json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Connection: close',
  ];
  return {
    body,
    post: (...lines) => ['POST /api/messages HTTP/1.1', ...withLines(usual, lines), '', body].join(CRLF),
  };
}

function get(path: string, ...lines: readonly string[]): string {
  return [`GET ${path} HTTP/1.1`, ...withLines(['Host: localhost', 'Connection: close'], lines), '', ''].join(
    CRLF,
  );
}

const sends =
  (...lines: readonly string[]) =>
  ({ post }: Approval): string =>
    post(...lines);

const chunked =
  (rest: string): HeaderCase['send'] =>
  ({ post, body }) =>
    post('Content-Length', 'Transfer-Encoding: chunked').replace(body, '') + rest;

const names: readonly HeaderCase[] = [
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

const lengths: readonly HeaderCase[] = [
  { weakness: 'a length and pieces at once', send: sends('Transfer-Encoding: chunked'), answers: [400] },
  {
    weakness: 'two lengths that differ',
    send: ({ post, body }) => post(`Content-Length: ${Buffer.byteLength(body)}`, 'Content-Length: 5'),
    answers: [400],
  },
  { weakness: 'a length below nothing', send: sends('Content-Length: -1'), answers: [400] },
  {
    weakness: 'a length with a sign',
    send: ({ post, body }) => post(`Content-Length: +${Buffer.byteLength(body)}`),
    answers: [400],
  },
  { weakness: 'a length in another base', send: sends('Content-Length: 0x100'), answers: [400] },
  { weakness: 'a length of no end', send: sends(`Content-Length: ${'9'.repeat(30)}`), answers: [400] },
  {
    weakness: 'a length that says at once that it is too much',
    send: sends('Content-Length: 300000'),
    answers: [413],
  },
  {
    weakness: 'a length shorter than what comes, with a request in the rest',
    send: ({ post }) => post('Content-Length: 5', 'Connection: keep-alive'),
    answers: [400],
  },
  { weakness: 'a length longer than what comes', send: sends('Content-Length: 5000'), answers: [408] },
  { weakness: 'pieces whose length is no number', send: chunked('zz\r\nabc\r\n0\r\n\r\n'), answers: [400] },
  { weakness: 'pieces that never end', send: chunked('5\r\nabcde\r\n'), answers: [408] },
  {
    weakness: 'pieces with a name that only looks right',
    send: ({ post }) => post('Content-Length', 'Transfer-Encoding: xchunked'),
    answers: [400],
  },
  {
    weakness: 'pieces that are not the last coding',
    send: ({ post }) => post('Content-Length', 'Transfer-Encoding: chunked, identity'),
    answers: [400],
  },
  {
    weakness: 'pieces larger than a message may be',
    send: chunked(`${(300_000).toString(16)}\r\n${'a'.repeat(300_000)}\r\n0\r\n\r\n`),
    answers: [413],
  },
];

const types: readonly HeaderCase[] = [
  { weakness: 'no type', send: sends('Content-Type'), answers: [415] },
  { weakness: 'a type that any page may send', send: sends('Content-Type: text/plain'), answers: [415] },
  {
    weakness: 'a form with files',
    send: sends('Content-Type: multipart/form-data; boundary=a'),
    answers: [415],
  },
  {
    weakness: 'a type that begins like the right one',
    send: sends('Content-Type: application/json-seq'),
    answers: [415],
  },
  {
    weakness: 'two types in one line',
    send: sends('Content-Type: application/json, text/html'),
    answers: [415],
  },
  {
    weakness: 'two types in two lines',
    send: sends('Content-Type: application/json', 'Content-Type: text/plain'),
    answers: [400],
  },
  {
    weakness: 'another alphabet',
    send: sends('Content-Type: application/json; charset=utf-16le'),
    answers: [415],
  },
  {
    weakness: 'two alphabets, the right one first',
    send: sends('Content-Type: application/json; charset=utf-8; charset=utf-7'),
    answers: [415],
  },
  {
    weakness: 'a body that grows when it is unpacked',
    send: sends('Content-Encoding: gzip'),
    answers: [415],
  },
  {
    weakness: 'packed after not being packed',
    send: sends('Content-Encoding: identity', 'Content-Encoding: br'),
    answers: [415],
  },
];

const lines: readonly HeaderCase[] = [
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

const protocols: readonly HeaderCase[] = [
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

const pretences: readonly HeaderCase[] = [
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

export const headerCases: readonly HeaderCase[] = [
  ...names,
  ...lengths,
  ...types,
  ...lines,
  ...protocols,
  ...pretences,
];
