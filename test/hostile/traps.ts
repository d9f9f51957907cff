import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface LocalServer {
  readonly url: string;
  /** Method and path of whatever was asked, oldest first. */
  readonly visits: readonly string[];
  close(): Promise<void>;
}

export async function listenLocally(answer: RequestListener): Promise<LocalServer> {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(`${request.method} ${request.url}`);
    answer(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits,
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

/** A host that nobody configured: whoever comes here was led astray. */
export const openTrap = (): Promise<LocalServer> => listenLocally((_request, response) => response.end('{}'));
