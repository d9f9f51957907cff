import type { Operator } from '../../services/cases/directory.ts';
import { wordsOf } from '../e2e/transcript.ts';
import type { OpenedWorld } from './stages.ts';

/** A click with this value, whatever it is; all that was answered, the card that takes the old one's place included. */
export async function clicked({ t }: OpenedWorld, by: Operator, value: unknown): Promise<string> {
  let answered = '';
  const calls = await t.said(by, async () => {
    const { status, body } = await t.deliver(
      t.envelope(by, { type: 'invoke', name: 'adaptiveCard/action', value }),
    );
    answered = `${status} ${wordsOf(body)}`;
  });
  return [answered, ...calls.map(({ words }) => words)].join('\n---\n');
}
