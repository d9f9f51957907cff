import type { CloudAdapter, ConversationReference, TurnContext } from 'botbuilder';
import { ActivityTypes } from 'botbuilder';
import type { Outgoing } from './activities.ts';

export type Reference = Partial<ConversationReference>;

/** Speaks outside a turn: a turn's own context must not be used after the turn. Rejects as the Connector answers. */
export interface Talk {
  /** The id that the Connector gave the activity; null where it gives none. */
  send(to: Reference, activity: Outgoing): Promise<string | null>;
  update(to: Reference, activityId: string, activity: Outgoing): Promise<void>;
  typing(to: Reference): Promise<void>;
}

export function createTalk(adapter: Pick<CloudAdapter, 'continueConversationAsync'>, appId: string): Talk {
  async function within<Result>(
    to: Reference,
    work: (context: TurnContext) => Promise<Result>,
  ): Promise<Result> {
    const outcome: { result?: Result; failure?: unknown } = {};
    await adapter.continueConversationAsync(appId, to, async (context) => {
      // Kept here, because the adapter would answer a failure with an apology in the same chat.
      try {
        outcome.result = await work(context);
      } catch (error) {
        outcome.failure = error ?? new Error('sending failed');
      }
    });
    if (outcome.failure !== undefined) throw outcome.failure;
    return outcome.result as Result;
  }

  return {
    send: (to, activity) => within(to, async (context) => (await context.sendActivity(activity))?.id ?? null),
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
