import { describe, expect, it } from 'vitest';
import { apartFromTyped, withoutValues } from '../../../dialogs/cards/headline.ts';

describe('what a card says first', () => {
  it('is kept apart from what can be written instead of pressing', () => {
    const text = '**Did it arrive?** Please look. If so, answer “arrived K7Q-4MD”. If not, “no K7Q-4MD”.';
    expect(apartFromTyped(text, 'K7Q-4MD')).toEqual({
      said: '**Did it arrive?** Please look.',
      typed: 'If so, answer “arrived K7Q-4MD”. If not, “no K7Q-4MD”.',
    });
  });

  it('stays whole where nothing can be written, or all of it names something', () => {
    for (const text of ['Nothing to do. (K7Q-4MD)', 'Say “arrived K7Q-4MD”.', '**One. Say “x K7Q-4MD”.**'])
      expect(apartFromTyped(text, 'K7Q-4MD')).toEqual({ said: text, typed: null });
  });

  it('leaves out the paragraphs that only name what is shown below', () => {
    const text = 'Is it right?\n\na@b.example\n\nNew: **c@b.example**\n\nPlease compare a@b.example.';
    expect(withoutValues(text, ['a@b.example', 'c@b.example'])).toBe(
      'Is it right?\n\nPlease compare a@b.example.',
    );
  });
});
