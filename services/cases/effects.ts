import type { Message } from '../texts/message.ts';
import type { Order } from './case.ts';
import type { CaseEventBody, ReminderLevel } from './events.ts';

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
    }
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
  | {
      readonly kind: 'send-to-it';
      readonly requestId: string;
      readonly round: number;
      readonly to: string;
      readonly by: 'assistant' | 'person';
      readonly insist: boolean;
    }
  | { readonly kind: 'insist'; readonly requestId: string; readonly round: number }
  | { readonly kind: 'end-request'; readonly requestId: string };

/** What a request to IT wants done. */
export type RequestEffect =
  | {
      readonly kind: 'mail-it';
      readonly round: number;
      readonly count: number;
      readonly level: ReminderLevel;
    }
  | { readonly kind: 'inform-case'; readonly ref: string; readonly event: CaseEventBody };
