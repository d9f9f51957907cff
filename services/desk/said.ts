import type { Case } from '../cases/case.ts';
import type { CaseEventBody, ItAnswer } from '../cases/events.ts';
import type { Instant } from '../cases/instant.ts';
import { isPlainAddress } from '../cases/mail-address.ts';
import { drawWord } from './codes.ts';
import type { DeskParts } from './parts.ts';

/** What a person says about a case, before the desk adds what it must find out itself. */
export type Said =
  | {
      readonly kind:
        | 'said-arrived'
        | 'said-not-arrived'
        | 'reset-asked'
        | 'withdrawn'
        | 'reopened'
        | 'loan-consented'
        | 'probe-missing';
    }
  | { readonly kind: 'probe-asked' | 'loan-return-asked' }
  | { readonly kind: 'probe-word-said'; readonly word: string }
  /** A bounce, the head of a mail, or an automatic reply, as it was pasted. */
  | { readonly kind: 'mail-pasted'; readonly text: string }
  /** Null: the address that was shown last. */
  | { readonly kind: 'address-confirmed'; readonly address: string | null }
  | { readonly kind: 'address-correction-asked'; readonly address: string }
  | { readonly kind: 'approved'; readonly code: string }
  | { readonly kind: 'declined'; readonly code: string | null }
  | { readonly kind: 'recipient-set'; readonly to: string }
  | { readonly kind: 'note-set'; readonly note: string }
  | { readonly kind: 'request-sent' | 'request-taken'; readonly version: number | null }
  /** `address` null: the one that was lent before; `until` null: as long as a loan usually lasts. */
  | {
      readonly kind: 'loan-asked';
      readonly address: string | null;
      readonly reason: string;
      readonly until: Instant | null;
    }
  | { readonly kind: 'loan-extended'; readonly until: Instant | null }
  | { readonly kind: 'it-answered'; readonly answer: ItAnswer; readonly text: string };

/** The address that a coordinator wrote with "forward"; null where there is none, or more than one. */
export function addressIn(text: string): string | null {
  const found = text
    .split(/[\s,;<>()]+/)
    .map((word) => word.replace(/[.:!?]+$/, ''))
    .filter(isPlainAddress);
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Nothing about a person, a role or an address is believed because a message says so. */
export async function eventOf(
  said: Exclude<Said, { readonly kind: 'mail-pasted' }>,
  c: Case,
  parts: Pick<DeskParts, 'examiner' | 'mayReceive' | 'random'>,
): Promise<CaseEventBody> {
  switch (said.kind) {
    case 'address-confirmed': {
      const shown = c.stage.kind === 'checking-address' ? (c.stage.report?.address ?? '') : '';
      return { kind: said.kind, address: said.address ?? shown };
    }
    case 'address-correction-asked':
      return { kind: said.kind, report: await parts.examiner.examine(said.address, c.authority) };
    case 'loan-asked':
      return {
        kind: said.kind,
        report: await parts.examiner.examine(
          said.address ?? c.loanBefore?.temporaryAddress ?? '',
          c.authority,
        ),
        reason: said.reason,
        until: said.until,
      };
    case 'recipient-set': {
      const { address } = await parts.examiner.examine(said.to, c.authority);
      return { kind: said.kind, to: address, withinRules: parts.mayReceive(address, c) };
    }
    case 'probe-asked':
    case 'loan-return-asked':
      return { kind: said.kind, word: drawWord(parts.random) };
    case 'it-answered':
      return {
        kind: said.kind,
        round: c.request?.draft.round ?? 0,
        answer: said.answer,
        text: said.text,
        forwardTo: null,
        recordedBy: null,
        outsideRules: false,
      };
    default:
      return said;
  }
}
