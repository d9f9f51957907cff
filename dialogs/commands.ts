import type { Stage } from '../services/cases/stage.ts';
import type { Language } from '../services/texts/language.ts';
import type { Message } from '../services/texts/message.ts';
import { message } from '../services/texts/message.ts';
import type { Command } from './command.ts';

/** Null: no command, so free text. Never throws; text beyond 4,000 characters is not looked at. */
export function readCommand(_text: string, _language: Language): Command | null {
  return null;
}

/** What is missing, with an example of how to write it. */
export function incompleteMessage(command: Extract<Command, { kind: 'incomplete' }>): Message {
  return message(`commands.incomplete.${command.because}`, { command: command.command });
}

/** "Yes" and "no" answer what the case asks at the moment; null: it asks nothing that they could answer. */
export function meaningOf(
  _said: 'yes' | 'no',
  _stage: Stage,
): 'arrived' | 'not-arrived' | 'confirm' | 'reset' | 'send' | null {
  return null;
}
