import type { WishedEnd } from './dates/read-until.ts';

/** What somebody says of a case by a button or in words; the edge adds reports, rights and instants. */
export type PersonSays =
  | {
      readonly kind:
        | 'said-arrived'
        | 'said-not-arrived'
        | 'reset-asked'
        | 'loan-consented'
        | 'loan-return-asked'
        | 'withdrawn'
        | 'reopened'
        | 'probe-missing';
    }
  | { readonly kind: 'probe-asked' }
  | { readonly kind: 'probe-word-said'; readonly word: string }
  | { readonly kind: 'address-confirmed'; readonly address: string }
  | { readonly kind: 'address-correction-asked'; readonly address: string }
  | { readonly kind: 'approved'; readonly code: string }
  | { readonly kind: 'declined'; readonly code: string | null }
  | { readonly kind: 'recipient-set'; readonly to: string }
  | { readonly kind: 'note-set'; readonly note: string }
  | { readonly kind: 'request-sent' | 'request-taken'; readonly version: number | null }
  /** `address` null: the one that was lent before. */
  | {
      readonly kind: 'loan-asked';
      readonly address: string | null;
      readonly until: WishedEnd | null;
      readonly reason: string;
    }
  | { readonly kind: 'loan-extended'; readonly until: WishedEnd | null };
