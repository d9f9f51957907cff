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

export function get(path: string, ...lines: readonly string[]): string {
  return [`GET ${path} HTTP/1.1`, ...withLines(['Host: localhost', 'Connection: close'], lines), '', ''].join(
    CRLF,
  );
}

export const sends =
  (...lines: readonly string[]) =>
  ({ post }: Approval): string =>
    post(...lines);

export const chunked =
  (rest: string): HeaderCase['send'] =>
  ({ post, body }) =>
    post('Content-Length', 'Transfer-Encoding: chunked').replace(body, '') + rest;
