import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** Connections that nothing was asked on yet; Node does not count them as idle, and a browser opens them in advance. */
export interface UnusedSockets {
  close(): void;
}

export function watchUnusedSockets(server: Server): UnusedSockets {
  const unused = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    unused.add(socket);
    socket.once('close', () => unused.delete(socket));
  });
  server.prependListener('request', (request) => unused.delete(request.socket));
  return {
    close() {
      for (const socket of unused) socket.destroy();
    },
  };
}
