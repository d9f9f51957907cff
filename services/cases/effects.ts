import type { Message } from '../texts/message.ts';
import type { Order } from './case.ts';
import type { DomainNews } from './domain-memory.ts';
import type { CaseEventBody, ReminderLevel } from './events.ts';
import type { Instant } from './instant.ts';

export type Audience =
  | { readonly kind: 'person'; readonly operatorId: string }
  /** Whoever may approve what the case waits for. */
  | { readonly kind: 'approvers' }
  | { readonly kind: 'coordinators' }
  | { readonly kind: 'national-coordinator' }
  | { readonly kind: 'affected-user' };

/** What a case wants done. Delivered after the commit, at least once, each under its own key. */
export type CaseEffect =
  | {
      readonly kind: 'tell';
      readonly to: Audience;
      readonly message: Message;
      /** Which card goes with it: the case as it is now for this person, the full draft, or nothing. */
      readonly show: 'case' | 'draft' | 'nothing';
      /** Whose doing it tells of: of many who are told, these read it as their own (`self`). */
      readonly doers?: readonly string[];
    }
  /** The card of this case in somebody's chat loses its buttons, and says why. */
  | { readonly kind: 'redraw-card'; readonly operatorId: string; readonly message: Message }
  | { readonly kind: 'read-user'; readonly onBehalfOf: string }
  | { readonly kind: 'look-at-mail'; readonly resetId: string | null; readonly onBehalfOf: string }
  | { readonly kind: 'reset-password'; readonly order: Order }
  | {
      readonly kind: 'change-address';
      readonly email: string;
      readonly version: string;
      readonly order: Order;
    }
  | { readonly kind: 'notify-old-address'; readonly to: string }
  /** `askedAt` tells which probe: word and recipient stand in the case. */
  | { readonly kind: 'send-probe'; readonly askedAt: Instant; readonly onBehalfOf: string }
  | {
      readonly kind: 'send-to-it';
      readonly requestId: string;
      readonly round: number;
      readonly to: string;
      readonly by: 'assistant' | 'person';
      readonly onBehalfOf: string;
      /** Others of the mail domain go along. */
      readonly shared: boolean;
      readonly insist: boolean;
    }
  | { readonly kind: 'insist'; readonly requestId: string; readonly round: number }
  /** The case leaves the request; it ends with its last one. */
  | { readonly kind: 'end-request'; readonly requestId: string }
  /** Comes after `end-request`: whoever waits for the last member waits for this too. */
  | { readonly kind: 'thank-it'; readonly requestId: string }
  | { readonly kind: 'join-request'; readonly requestId: string }
  | RememberDomain;

export interface RememberDomain {
  readonly kind: 'remember-domain';
  readonly domain: string;
  readonly news: DomainNews;
}

/** What a request to IT wants done. */
export type RequestEffect =
  | {
      readonly kind: 'mail-it';
      readonly round: number;
      readonly count: number;
      readonly level: ReminderLevel;
    }
  | { readonly kind: 'thank-it'; readonly ref: string; readonly round: number }
  | { readonly kind: 'inform-case'; readonly ref: string; readonly event: CaseEventBody }
  /** `operatorId` null: to all who reported the case, as one mail each. */
  | {
      readonly kind: 'copy-to-reporter';
      readonly ref: string;
      readonly round: number;
      readonly operatorId: string | null;
    }
  | RememberDomain;
