import type { ServerResponse } from 'node:http';
import type { StageEvent } from './wire.ts';

/** Server-Sent Events to every open page: each says what changed, the page then asks for it. */
export interface EventStream {
  attach(response: ServerResponse): void;
  emit(event: StageEvent): void;
  /** Ends every stream, so that the server can close. */
  close(): void;
}

const HEARTBEAT_MS = 20_000;

export function createEventStream(): EventStream {
  const open = new Set<ServerResponse>();
  let heartbeat: NodeJS.Timeout | null = null;

  function detach(response: ServerResponse): void {
    open.delete(response);
    if (open.size === 0 && heartbeat !== null) {
      clearInterval(heartbeat);
      heartbeat = null;
    }
  }

  function write(text: string): void {
    for (const response of open) response.write(text);
  }

  return {
    attach(response) {
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
      response.write('retry: 500\n\n');
      open.add(response);
      response.on('close', () => detach(response));
      heartbeat ??= setInterval(() => write(': still here\n\n'), HEARTBEAT_MS);
    },
    emit: (event) => write(`data: ${JSON.stringify(event)}\n\n`),
    close() {
      for (const response of [...open]) {
        response.end();
        detach(response);
      }
    },
  };
}
