import { describe, expect, test } from 'vitest';
import type { CaseRef } from '../../../services/cases/case.ts';
import { plusMinutes } from '../../../services/cases/instant.ts';
import { MAIL_SYSTEMS } from '../../../services/cases/mail-system.ts';
import { composeMail } from '../../../services/mail/nodemailer-mailer.ts';
import { letterText } from '../../../services/request/text.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { aDraft, aReset, evidence, NOW } from '../../builders/facts.ts';
import { anAuthority, aUser } from '../../builders/people.ts';
import { aGuess } from './playbooks/steps-shown.ts';
import { aCaseWithIt, anAcceptedReset, aRequest, aSender, someLetters } from './requests.ts';

type Facts = Parameters<ReturnType<typeof someLetters>['toIt']>[0];

const letters = someLetters();
const level = 'it-unit';

function mailOf(change: Partial<Facts> = {}) {
  const members = [aCaseWithIt({ mailSystem: aGuess('microsoft-365') })];
  const key = 'it-k7q4md/1/mail-it';
  return letters.toIt({
    request: aRequest(),
    members,
    count: 0,
    level,
    sender: aSender(),
    key,
    now: NOW,
    ...change,
  });
}

const bytes = (text: string | null): number => new TextEncoder().encode(text ?? '').length;

describe('the steps in the mail', () => {
  test('stand below what is asked and the answer, and are announced above', () => {
    const { text } = mailOf();
    const order = [
      '1. PLEASE FIND IT',
      'At the end of this mail: Steps for Microsoft 365',
      'YOUR ANSWER',
      'STEPS FOR MICROSOFT 365',
    ];
    const places = order.map((part) => text.indexOf(part));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  test('have each command on a line of its own, in the text and in the HTML', () => {
    const { text, html } = mailOf();
    const commands = text.split('\n').filter((line) => /^ {4}(Get|Release|New)-/.test(line));
    expect(commands).toHaveLength(6);
    for (const command of commands) {
      const escaped = command.trim().replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
      expect(html).toContain(escaped);
    }
    expect(html?.match(/<pre [^>]*white-space:pre-wrap/g)?.length).toBe(4);
  });

  test('never make a line of words longer than 72 columns', () => {
    for (const line of mailOf().text.split('\n'))
      if (!/https:\/\/|^ {4}(Get|Release|New)-/.test(line)) expect(line.length).toBeLessThanOrEqual(72);
  });

  const everywhere = LANGUAGES.flatMap((language) => MAIL_SYSTEMS.map((system) => ({ language, system })));

  test.each(everywhere)(
    'leave the whole mail under 100 KB for twenty mailboxes: $system, "$language"',
    async (where) => {
      const members = Array.from({ length: 20 }, (_, index) => {
        const email = `una.persona.con.nombre.largo.${index}@ayuntamiento-de-getafe.example`;
        const resets = [-40, -20, -2].map((hours) => ({
          ...anAcceptedReset(),
          to: email,
          requestedAt: plusMinutes(NOW, hours * 60 + index),
        }));
        return aCaseWithIt({
          ref: `k7q4m${index}` as CaseRef,
          mailSystem: aGuess(where.system, { isGateway: true }),
          authority: anAuthority({
            itUnit: { name: 'IT', email: 'it@getafe.example', language: where.language },
          }),
          user: aUser({ email }),
          resets,
        });
      });
      const from = { name: 'IMI Password Desk', address: 'desk@desk.example' };
      const raw = await composeMail(mailOf({ members }), { from });
      expect(raw.length).toBeLessThan(100_000);
      expect(raw.length).toBeGreaterThan(30_000);
    },
  );

  test('say once what holds for all mailboxes, and name each one', () => {
    const members = ['ana', 'eva', 'leo', 'mar'].map((name) =>
      aCaseWithIt({ user: aUser({ email: `${name}@getafe.example` }) }),
    );
    const { text } = mailOf({ members });
    const missing = text.slice(text.indexOf('WHAT IS MISSING'), text.indexOf('WHAT WE KNOW'));
    expect(missing.match(/Mail: /g)).toHaveLength(1);
    expect(missing.match(/Mailbox: \w+@getafe\.example/g)).toHaveLength(4);
  });

  test.each(MAIL_SYSTEMS)(
    'are whole in the preview for %s, so that it can be sent from the card',
    (system) => {
      const c = aCaseWithIt({ mailSystem: aGuess(system, { isGateway: true }), authority: anAuthority() });
      const draft = aDraft({ note: 'x'.repeat(300) });
      const preview = letters.preview({ c, draft, sender: aSender(), further: 0, now: NOW });
      expect(preview.text).toContain('Pasos para');
      const room = 15 * 1024;
      const shown = preview.text
        .split(/\n{2,}/)
        .reduce((sum, piece) => sum + bytes(JSON.stringify(piece)) + 80, 0);
      expect(shown).toBeLessThan(room);
    },
  );

  test('and the ask never ask to let in a sender that somebody pasted and that is not the Commission’s', () => {
    const resets = [aReset({ evidence: evidence('unknown') })];
    const senderSeen = { from: 'imi@evil.example', by: 'Ana Ruiz' };
    const c = aCaseWithIt({ resets, senderSeen: { ...aCaseWithIt().senderSeen, ...senderSeen } as never });
    const { text } = mailOf({ members: [c] });
    const asked = text.slice(text.indexOf('1. PLEASE FIND IT'));
    expect(asked).not.toContain('evil.example');
    expect(asked).toContain('ec.europa.eu');
  });
});

test('a command keeps its line in the mail, however long, while words are wrapped', () => {
  const long = `Get-It ${'x'.repeat(200)} -End`;
  const text = letterText([
    {
      kind: 'steps',
      items: [
        {
          text: 'word '.repeat(40),
          menu: null,
          command: { label: 'In a shell:', lines: `${long}\n\n${long}` },
        },
      ],
    },
  ]);
  expect(text.split('\n').filter((line) => line === `    ${long}`)).toHaveLength(2);
  expect(text.split('\n').filter((line) => line.length > 72 && !line.includes('Get-It'))).toEqual([]);
});
