import type { IncomingMessage } from 'node:http';
import type { Log } from '../../services/desk/ports/log.ts';
import { bears } from './guards.ts';
import { HttpRefusal } from './http-refusal.ts';
import type { PageAnswer, Readiness } from './http-shapes.ts';
import { isDirectLoopback } from './source.ts';

function json(status: number, body: unknown): PageAnswer {
  return {
    status,
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
    body: JSON.stringify(body),
  };
}

/**
 * What operators and their machines ask for. Detail is for who bears the token; where there is none, for this machine
 * itself: all of it without an app id, and never through a proxy that stands on it.
 */
export function createStatusAnswers(parts: {
  readonly log: Log;
  readonly loopbackOnly: boolean;
  readonly metricsToken: string | null;
  readonly trustedProxies: number;
  readonly ready: () => Promise<Readiness>;
  readonly metrics: (() => Promise<string>) | null;
}) {
  const { log, loopbackOnly, metricsToken, metrics } = parts;
  function mayKnow(request: IncomingMessage): boolean {
    if (loopbackOnly) return true;
    if (metricsToken !== null) return bears(request, metricsToken);
    return parts.trustedProxies === 0 && isDirectLoopback(request);
  }

  async function readiness(): Promise<Readiness> {
    try {
      return await parts.ready();
    } catch (error) {
      log.error('readiness unknown', {}, error);
      return { ready: false, cannot: ['The readiness itself could not be found out; see the log.'] };
    }
  }

  return {
    health: async (): Promise<PageAnswer> => json(200, { alive: true }),

    async ready(request: IncomingMessage): Promise<PageAnswer> {
      const { ready, cannot } = await readiness();
      return json(ready ? 200 : 503, mayKnow(request) ? { ready, cannot } : { ready });
    },

    async metrics(request: IncomingMessage): Promise<PageAnswer> {
      if (metrics === null) throw new HttpRefusal(404);
      if (!mayKnow(request)) throw new HttpRefusal(metricsToken === null ? 404 : 401);
      return {
        status: 200,
        headers: { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' },
        body: await metrics(),
      };
    },
  };
}
