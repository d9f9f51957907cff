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

  it('is kept apart in German too, whose quotations close with the mark that opens an English one', () => {
    const text =
      'Bitte bis Dienstag, 24. November 2026 um 10:15 Uhr warten. Kommt sie früher: „angekommen K7Q-4MD“.';
    expect(apartFromTyped(text, 'K7Q-4MD')).toEqual({
      said: 'Bitte bis Dienstag, 24. November 2026 um 10:15 Uhr warten.',
      typed: 'Kommt sie früher: „angekommen K7Q-4MD“.',
    });
  });

  it('is not cut at the point of a German date', () => {
    const text = 'Es ruht. Bis Dienstag, 24. November 2026 Pause; „erinnern K7Q-4MD“ beendet sie.';
    expect(apartFromTyped(text, 'K7Q-4MD')).toEqual({
      said: 'Es ruht.',
      typed: 'Bis Dienstag, 24. November 2026 Pause; „erinnern K7Q-4MD“ beendet sie.',
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
