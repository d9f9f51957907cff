import type { Command } from '../../dialogs/command.ts';
import type { CaseRef } from '../../services/cases/case.ts';
import type { Said } from '../../services/desk/said.ts';

export type CaseCommand = Extract<Command, { readonly ref: CaseRef | null }>;

/** What a command says about a case; null: it says nothing, it asks for something. */
export function saidOf(command: CaseCommand): Said | null {
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
      return { kind: 'loan-asked', address: command.address, reason: command.reason ?? '' };
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
