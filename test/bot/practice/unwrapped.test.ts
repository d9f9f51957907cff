import { describe, expect, it } from 'vitest';
import { unwrapped } from '../../../bot/practice/page/unwrapped.ts';

const FULL = 'A mail with the password was sent to this person and did not reach the';

describe('a mail in a narrow pane', () => {
  it('wraps its paragraphs anew', () => {
    expect(unwrapped(`${FULL}\ninbox. Please look.\n\nThank you.`)).toBe(
      `${FULL} inbox. Please look.\n\nThank you.`,
    );
  });

  it('goes on within a list, and begins each point on a line of its own', () => {
    expect(unwrapped(`- ${FULL}\n  inbox.\n- Second`)).toBe(`- ${FULL} inbox.\n- Second`);
  });

  it.each([
    ['facts that are short', 'Recipient: a@b.example\nSent: today'],
    [
      'commands',
      `    Get-MessageTrace -RecipientAddress a@b.example -StartDate 2026-11-23 -X\n    Get-Quarantine`,
    ],
    ['links', `${FULL}\nhttps://desk.example/it/abc`],
    ['what follows a link', `https://desk.example/it/${'x'.repeat(80)}\nThank you`],
  ])('keeps the lines of %s', (_what, text) => {
    expect(unwrapped(text)).toBe(text);
  });
});
