import { type Activity, TurnContext } from 'botbuilder';
import { identityOf, tenantsNamed } from './activity-facts.ts';
import type { Talk } from './talk.ts';
import { createTokenBuckets, type Pace, type Passage } from './token-bucket.ts';

/** Each is a fixed word of the log. */
export type Refused = 'answer-goes-elsewhere' | 'tenants-disagree' | 'tenant-not-admitted';

export type Admission = Passage | { readonly kind: 'refused'; readonly because: Refused };

/** Before anything is looked up, said or stored for an activity. */
export interface Gate {
  admit(activity: Activity): Admission;
}

export function createGate(parts: {
  readonly talk: Pick<Talk, 'reaches'>;
  /** In lower case. Empty: every tenant. */
  readonly tenantIds: readonly string[];
  readonly pace: Pace;
  readonly elapsedMs: () => number;
}): Gate {
  const { talk, tenantIds } = parts;
  const buckets = createTokenBuckets(parts.pace, parts.elapsedMs);

  function refusal(activity: Activity): Refused | null {
    if (!talk.reaches(TurnContext.getConversationReference(activity))) return 'answer-goes-elsewhere';
    const [tenant = '', ...others] = tenantsNamed(activity);
    if (others.length > 0) return 'tenants-disagree';
    return tenantIds.length === 0 || tenantIds.includes(tenant) ? null : 'tenant-not-admitted';
  }

  /** A person, wherever they write; what names no person counts for its conversation. */
  function whose(activity: Activity): string {
    const identity = identityOf(activity);
    if (identity === null) return `conversation ${activity.conversation.id}`;
    return `person ${identity.tenantId} ${identity.aadObjectId}`.toLowerCase();
  }

  return {
    admit(activity) {
      const because = refusal(activity);
      return because === null ? buckets.take(whose(activity)) : { kind: 'refused', because };
    },
  };
}
