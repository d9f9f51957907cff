import { createServer } from 'node:net';

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** The first of two ports that follow one another: the practice page stands beside the assistant. */
export async function twoFreePorts(): Promise<number> {
  for (let tries = 0; tries < 100; tries += 1) {
    // Below the range from which the system itself hands out ports.
    const port = 12_000 + Math.floor(Math.random() * 18_000);
    if ((await isFree(port)) && (await isFree(port + 1))) return port;
  }
  throw new Error('no two free ports that follow one another');
}
