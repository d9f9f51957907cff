import { createConnection } from 'node:net';

export type Leaving = 'reset' | 'unread' | 'half-closed';

const HEADS: Readonly<Record<string, string>> = {
  'another protocol': 'GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n',
  'a tunnel': 'CONNECT a.example:443 HTTP/1.1\r\nHost: a.example\r\n\r\n',
  'leave to go on': 'POST / HTTP/1.1\r\nHost: x\r\nExpect: 100-continue\r\nContent-Length: 9\r\n\r\n',
  'what nobody gives': 'POST / HTTP/1.1\r\nHost: x\r\nExpect: a-miracle\r\nContent-Length: 9\r\n\r\n',
  'no HTTP at all': 'hello\r\n\r\n',
  'a page': 'GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n',
};

export const ASKED = Object.keys(HEADS);

/** Ends when the connection is closed on this side; at each time after another number of turns of the event loop. */
function callRoughly(port: number, head: string, leaving: Leaving, turns: number): Promise<void> {
  return new Promise((resolve) => {
    const socket = createConnection({ port, host: '127.0.0.1' });
    const leave = (left: number): void => {
      if (left > 0) setImmediate(() => leave(left - 1));
      else if (leaving === 'reset') socket.resetAndDestroy();
      else if (leaving === 'unread') socket.destroy();
      else socket.resume().end();
    };
    socket.on('connect', () => socket.write(head, () => leave(turns)));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve());
  });
}

/** Sends what is asked many times over and leaves without listening to the answer. */
export async function leaveRoughly(port: number, asked: string, leaving: Leaving): Promise<void> {
  for (let time = 0; time < 24; time += 1) {
    await callRoughly(port, HEADS[asked] ?? '', leaving, time % 6);
  }
}

/** Resolves with the answer of a server that ended its side; the caller's own stays open. */
export function stayAfterAsking(port: number, asked: string): Promise<{ answer: string; leave(): void }> {
  return new Promise((resolve, reject) => {
    const socket = createConnection({ port, host: '127.0.0.1', allowHalfOpen: true });
    let answer = '';
    socket.setEncoding('latin1');
    socket.on('connect', () => socket.write(HEADS[asked] ?? ''));
    socket.on('data', (part) => {
      answer += part;
    });
    socket.on('end', () => resolve({ answer, leave: () => socket.destroy() }));
    socket.on('error', reject);
  });
}
