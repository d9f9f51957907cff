import { z } from 'zod';
import type { Activity } from './activities.ts';

export interface TurnAnswer {
  readonly status: number;
  /** The invoke response; null for a message. */
  readonly body: unknown;
}

/** Hands an activity to the assistant as the channel does. Rejects where nobody answers within half a minute, and when practice ends. */
export type DeliverActivity = (activity: Activity) => Promise<TurnAnswer>;

const TURN_MS = 30_000;

export function deliverTo(assistantUrl: string, ended: AbortSignal): DeliverActivity {
  return async (activity) => {
    const response = await fetch(assistantUrl, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(activity),
      redirect: 'error',
      signal: AbortSignal.any([ended, AbortSignal.timeout(TURN_MS)]),
    });
    const text = await response.text();
    return { status: response.status, body: bodyIn(text) };
  };
}

function bodyIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const invokeAnswer = z.object({ statusCode: z.number(), type: z.string(), value: z.unknown() });

export type CardAnswer =
  | { readonly kind: 'redraw'; readonly card: unknown }
  | { readonly kind: 'message'; readonly text: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'failed' };

/** What an `adaptiveCard/action` invoke came back with. */
export function cardAnswerIn(turn: TurnAnswer): CardAnswer {
  const invoke = invokeAnswer.safeParse(turn.body);
  if (!invoke.success) return { kind: turn.status < 300 ? 'nothing' : 'failed' };
  const { statusCode, type, value } = invoke.data;
  if (type === 'application/vnd.microsoft.card.adaptive') return { kind: 'redraw', card: value };
  if (type === 'application/vnd.microsoft.activity.message' && typeof value === 'string') {
    return { kind: 'message', text: value };
  }
  const said = z.object({ message: z.string() }).safeParse(value);
  if (said.success) return { kind: 'message', text: said.data.message };
  return { kind: statusCode < 300 ? 'nothing' : 'failed' };
}
