import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import { isLoopbackHost } from '../services/mail/loopback.ts';
import type { Outgoing } from './activities.ts';
import { inTime } from './in-time.ts';
import { hostOf } from './settings/web-addresses.ts';

export type Reference = Partial<ConversationReference>;

/** The Connector's client has no time-out of its own; without one a silent Connector would hold a chat for ever. */
const PATIENCE_MS = 15_000;

/** Without credentials nothing is sent to another machine, with them only to a public name over https. */
export class ServiceUrlRefused extends Error {
  override readonly name = 'ServiceUrlRefused';
}

/** Whether it was taken is not known. */
export class ConnectorSilent extends Error {
  override readonly name = 'ConnectorSilent';
}

/** Speaks outside a turn: a turn's own context must not be used after the turn. Rejects as the Connector answers. */
export interface Talk {
  /** False: nothing may be sent there; each verb would reject with {@link ServiceUrlRefused}. */
  reaches(to: Reference): boolean;
  /** The id that the Connector gave the activity; null where it gives none. */
  send(to: Reference, activity: Outgoing): Promise<string | null>;
  update(to: Reference, activityId: string, activity: Outgoing): Promise<void>;
  typing(to: Reference): Promise<void>;
}

function isLoopback(serviceUrl: string): boolean {
  // Whatever two readers of an address could read differently is none.
  return /^https?:\/\/[^\\@\s]+$/.test(serviceUrl) && isLoopbackHost(hostOf(serviceUrl));
}

/**
 * A name on the network at large, over TLS. The token of the activity says where it came from, signed, and nothing else
 * is ever stored; even so no answer, which bears a token of ours, goes to an address of the house or in the clear.
 */
function isPublic(serviceUrl: string): boolean {
  const url = /^https:\/\/[^\\@\s?#]+$/.test(serviceUrl) ? URL.parse(serviceUrl) : null;
  if (url === null || url.port !== '') return false;
  return (
    /^([a-z0-9-]+\.)+[a-z]{2,}$/.test(url.hostname) && !/\.(local|internal|localhost)$/.test(url.hostname)
  );
}

interface RetryingClient {
  readonly client?: { readonly pipeline?: { removePolicy(policy: { readonly name: string }): unknown } };
}

/**
 * The Connector's client tries three times by itself, up to 15 seconds, and has no option against it: somebody would
 * wait meanwhile, and what was said twice would not be marked as a repeat. It also goes where an answer sends it on to.
 */
function tryOnce({ adapter, turnState }: TurnContext): void {
  const connector: RetryingClient | undefined = turnState.get(adapter.ConnectorClientKey);
  for (const name of ['defaultRetryPolicy', 'redirectPolicy'])
    connector?.client?.pipeline?.removePolicy({ name });
}

export function createTalk(
  adapter: Pick<CloudAdapter, 'continueConversationAsync'>,
  appId: string,
  patienceMs = PATIENCE_MS,
): Talk {
  const reaches = ({ serviceUrl = '' }: Reference): boolean =>
    appId === '' ? isLoopback(serviceUrl) : isPublic(serviceUrl);

  async function within<Result>(
    to: Reference,
    work: (context: TurnContext) => Promise<Result>,
  ): Promise<Result> {
    if (!reaches(to)) throw new ServiceUrlRefused('Nothing is sent to an address of this kind.');
    const outcome: { result?: Result; failure?: unknown } = {};
    const whole = adapter.continueConversationAsync(appId, to, async (context) => {
      // Kept here, because the adapter would answer a failure with an apology in the same chat.
      try {
        tryOnce(context);
        outcome.result = await work(context);
      } catch (error) {
        outcome.failure = error ?? new Error('sending failed');
      }
    });
    await inTime(whole, patienceMs, () => new ConnectorSilent('The Connector does not answer.'));
    if (outcome.failure !== undefined) throw outcome.failure;
    return outcome.result as Result;
  }

  return {
    reaches,
    send: (to, activity) =>
      within(to, async (context) => {
        const id = (await context.sendActivity(activity))?.id;
        return id === undefined || id === '' ? null : id;
      }),
    update: (to, activityId, activity) =>
      within(to, async (context) => {
        await context.updateActivity({ ...activity, id: activityId });
      }),
    typing: (to) =>
      within(to, async (context) => {
        await context.sendActivity({ type: ActivityTypes.Typing });
      }),
  };
}
