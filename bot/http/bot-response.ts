import type { Response } from 'botbuilder';
import { HttpRefusal, statusOf } from './http-refusal.ts';
import type { PageAnswer } from './http-shapes.ts';

export interface BotAnswer {
  /** For botbuilder to answer into. */
  readonly response: Response;
  /** What was answered. Throws {@link HttpRefusal} where that was a failure, or nothing at all. */
  taken(): PageAnswer;
}

/**
 * Collected and not sent on as it is: where something failed, botbuilder answers with the message of the error, which
 * may name anybody.
 */
export function collectBotAnswer(): BotAnswer {
  let status: number | null = null;
  let body: unknown;
  const collect = (...args: unknown[]): unknown => {
    body = args[0] ?? body;
    return response;
  };
  const response: Response = {
    socket: undefined,
    status(code) {
      status = code;
      return response;
    },
    header: () => response,
    send: collect,
    end: collect,
  };
  return {
    response,
    taken() {
      if (status === null || status >= 400) throw new HttpRefusal(statusOf(status));
      return {
        status,
        headers: { 'Content-Type': 'application/json; charset=utf-8' },
        body: body === undefined ? '' : JSON.stringify(body),
      };
    },
  };
}
