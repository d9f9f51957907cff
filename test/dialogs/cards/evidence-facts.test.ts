import { describe, expect, test } from 'vitest';
import { evidenceFacts } from '../../../dialogs/cards/evidence-facts.ts';
import { aCase } from '../../builders/case.ts';
import { aReset, evidence } from '../../builders/facts.ts';

describe('what a mail server said', () => {
  const meaning = (...known: Parameters<typeof evidence>) => {
    const c = aCase({ resets: [aReset({ evidence: evidence(...known) })], stage: 'asking-reset' });
    const shown = evidenceFacts(c, { language: 'en', timeZone: 'Europe/Madrid' });
    return shown.find(([title, value]) => title === 'What that means' && value !== null)?.[1] ?? null;
  };

  test('is said in words where it turned the mail away or put it off', () => {
    expect(meaning('refused', '552 5.2.2 Mailbox full')).toBe(
      'The mail server says that the mailbox is full.',
    );
    expect(meaning('deferred', '451 4.7.1 Greylisted')).toContain('makes new senders wait');
  });

  test('is nothing more where it took the mail, or where its words say nothing', () => {
    expect(meaning('accepted', '500 5.1.1 said before it took it')).toBeNull();
    expect(meaning('refused', '550 no')).toBeNull();
    expect(meaning('refused', null)).toBeNull();
  });
});
