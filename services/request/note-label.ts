import { type Reader, say } from '../texts/texts.ts';

/** Signed with the name of who wrote the note; without a name where it was not kept, never with another's. */
export function noteLabel(name: string | null, reader: Reader): string {
  return say(reader, 'letters.label.note', { signed: name === null ? 'no' : 'yes', name: name ?? '' });
}
