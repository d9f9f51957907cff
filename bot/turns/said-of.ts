import type { Command } from '../../dialogs/command.ts';
import { instantOfEnd, type WishedEnd } from '../../dialogs/dates/read-until.ts';
import type { PersonSays } from '../../dialogs/person-says.ts';
import type { CaseRef } from '../../services/cases/case.ts';
import type { Instant } from '../../services/cases/instant.ts';
import type { Said } from '../../services/desk/said.ts';

export type CaseCommand = Extract<Command, { readonly ref: CaseRef | null }>;

/** Where and when it is said: "until Friday" is the Friday of whoever speaks. */
export interface When {
  readonly now: Instant;
  readonly timeZone: string;
}

function instantOf(end: WishedEnd | null, { now, timeZone }: When): Instant | null {
  return end === null ? null : instantOfEnd(end, now, timeZone);
}

/** What a button says about a case. */
export function saidByCard(body: PersonSays, when: When): Said {
  return body.kind === 'loan-asked' || body.kind === 'loan-extended'
    ? { ...body, until: instantOf(body.until, when) }
    : body;
}

/** What a command says about a case; null: it says nothing, it asks for something. */
export function saidOf(command: CaseCommand, when: When): Said | null {
  const until = (end: WishedEnd | null) => instantOf(end, when);
  switch (command.kind) {
    case 'arrived':
    case 'imi-arrived':
      return { kind: 'said-arrived' };
    case 'not-arrived':
    case 'imi-not-arrived':
      return { kind: 'said-not-arrived' };
    case 'probe':
      return { kind: 'probe-asked' };
    case 'no-word':
      return { kind: 'probe-missing' };
    case 'word':
      return { kind: 'probe-word-said', word: command.word };
    case 'confirm':
      return { kind: 'address-confirmed', address: null };
    case 'reset':
      return { kind: 'reset-asked' };
    case 'correct':
      return { kind: 'address-correction-asked', address: command.address };
    case 'send':
      return { kind: 'request-sent', version: null };
    case 'take':
      return { kind: 'request-taken', version: null };
    case 'note':
      return { kind: 'note-set', note: command.text };
    case 'to':
      return { kind: 'recipient-set', to: command.address };
    case 'loan':
      return {
        kind: 'loan-asked',
        address: command.address,
        reason: command.reason ?? '',
        until: until(command.until),
      };
    case 'extend':
      return { kind: 'loan-extended', until: until(command.until) };
    case 'consent':
      return { kind: 'loan-consented' };
    case 'return':
      return { kind: 'loan-return-asked' };
    case 'withdraw':
      return { kind: 'withdrawn' };
    case 'reopen':
      return { kind: 'reopened' };
    case 'approve':
      return { kind: 'approved', code: command.code };
    case 'decline':
      return { kind: 'declined', code: command.code };
    default:
      return null;
  }
}
