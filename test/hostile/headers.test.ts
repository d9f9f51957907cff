import { createConnection } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { carlos } from '../services/desk/cast.ts';
import { type Edge, openEdge } from './edge.ts';
import { headerCases } from './header-cases.ts';
import { approvalOf } from './headers/sent-request.ts';

let edge: Edge | null = null;
afterEach(async () => {
  await edge?.close();
  edge = null;
});

/** Sends the bytes; resolves with what came back when the other side has hung up. */
function connection(port: number, bytes: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = createConnection(port, '127.0.0.1', () => socket.write(bytes, 'latin1'));
    let back = '';
    socket.setEncoding('latin1').on('data', (more) => {
      back += more;
    });
    // Where the other side hangs up in the middle of what is sent, what it said before is what counts.
    socket.on('error', () => undefined);
    socket.on('close', () => resolve(back));
  });
}

const TIMES = { headersMs: 200, requestMs: 300, idleMs: 100 };

const EVERY_ANSWER = [
  /^content-security-policy: default-src 'none'; .*frame-ancestors 'none'/im,
  /^x-content-type-options: nosniff/im,
  /^x-frame-options: DENY/im,
  /^referrer-policy: no-referrer/im,
  /^permissions-policy: camera=\(\), /im,
  /^cross-origin-opener-policy: same-origin/im,
  /^cross-origin-resource-policy: same-origin/im,
  /^cache-control: no-store/im,
];

const approvalBy = ({ world, ref, code }: Edge) =>
  approvalOf(JSON.stringify(world.envelope(carlos, { text: `approve ${ref} ${code}` })));

describe('a request whose headers somebody wrote by hand', () => {
  test('is tried in ways that differ', () => {
    expect(headerCases.length).toBeGreaterThanOrEqual(36);
    expect(new Set(headerCases.map(({ weakness }) => weakness)).size).toBe(headerCases.length);
  });

  test('approves where nothing is wrong with it', async () => {
    edge = await openEdge({ times: TIMES });
    const before = await edge.deeds();
    expect(await connection(edge.port, approvalBy(edge).post())).toMatch(/^HTTP\/1\.1 200 /);
    expect(await edge.deeds()).not.toEqual(before);
  });

  test.each(headerCases)('$weakness: changes nothing', async ({ send, answers, connected, never }) => {
    edge = await openEdge(connected === undefined ? { times: TIMES } : { times: TIMES, connected });
    const [deeds, memory] = [await edge.deeds(), await edge.memory()];
    const back = await connection(edge.port, send(approvalBy(edge)));
    const given = back.split(/(?=^HTTP\/1\.1 )/m).filter((answer) => answer !== '');
    expect(given.map((answer) => Number(answer.split(' ')[1]))).toEqual(answers);
    for (const answer of given) {
      for (const header of EVERY_ANSWER) expect(answer).toMatch(header);
      expect(answer).not.toMatch(/^(server|x-powered-by|set-cookie|access-control-[\w-]+):/im);
      if (never !== undefined) expect(answer).not.toMatch(never);
    }
    expect(await edge.deeds()).toEqual(deeds);
    expect(await edge.memory()).toEqual(memory);
    expect(edge.world.log.lines.join('\n')).not.toMatch(/evil\.example|echo-me/);
  });
});
