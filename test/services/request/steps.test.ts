import { describe, expect, test } from 'vitest';
import { plusDays, plusHours, plusMinutes, toInstant } from '../../../services/cases/instant.ts';
import { MAIL_SYSTEMS } from '../../../services/cases/mail-system.ts';
import { searchSpans } from '../../../services/request/steps.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { aReset, evidence, NOW } from '../../builders/facts.ts';
import { aUser } from '../../builders/people.ts';
import { aGuess, aMember, stepsFor } from './playbooks/steps-shown.ts';

const stepsIn = (steps: ReturnType<typeof stepsFor>) => steps.groups.flatMap((group) => group.steps);
const commandsIn = (steps: ReturnType<typeof stepsFor>) =>
  stepsIn(steps).flatMap(({ command }) => command?.lines.split('\n\n') ?? []);

const resetAt = (requestedAt: typeof NOW) => aReset({ requestedAt, evidence: evidence('unknown') });
const createdAt = (at: typeof NOW) => aUser({ createdAt: at, lastLoginAt: null });

describe('the time to search', () => {
  const windows = (user: ReturnType<typeof createdAt>, resets: readonly ReturnType<typeof resetAt>[]) =>
    searchSpans([aMember({ user, resets, openedAt: NOW })]);

  test('is one where the first mails and the resets lie within ten days', () => {
    const created = plusDays(NOW, -4);
    expect(windows(createdAt(created), [resetAt(NOW)])).toEqual([{ from: created, to: plusHours(NOW, 1) }]);
  });

  test('is two where they lie further apart, and neither is cut', () => {
    const created = plusDays(NOW, -13);
    expect(windows(createdAt(created), [resetAt(NOW)])).toEqual([
      { from: created, to: plusHours(created, 48) },
      { from: plusMinutes(NOW, -5), to: plusHours(NOW, 1) },
    ]);
  });

  test('is as many searches as it takes, none longer than a query may be', () => {
    const user = aUser({ createdAt: plusDays(NOW, -90), lastLoginAt: null });
    const resets = [-20, -3, 0].map((days) => resetAt(plusDays(NOW, days)));
    expect(windows(user, resets)).toEqual([
      { from: plusMinutes(plusDays(NOW, -20), -5), to: plusHours(plusDays(NOW, -20), 1) },
      { from: plusMinutes(plusDays(NOW, -3), -5), to: plusHours(NOW, 1) },
    ]);
  });

  test('is not invented where nothing was ever sent', () => {
    const member = aMember({ user: aUser({ createdAt: plusDays(NOW, -90) }), resets: [] });
    expect(searchSpans([member])).toEqual([]);
    const steps = stepsFor('microsoft-365', { members: [member] });
    expect(commandsIn(steps).join('\n')).not.toMatch(/Date/);
    expect(steps.about.join(' ')).not.toContain('search before');
  });

  test('is said in UTC to the shell, and never shorter than it is', () => {
    const requestedAt = toInstant('2026-10-25T00:30:00.500Z');
    const user = aUser({ createdAt: plusDays(NOW, -90) });
    const lines = commandsIn(
      stepsFor('microsoft-365', { members: [aMember({ user, resets: [resetAt(requestedAt)] })] }),
    );
    expect(lines[0]).toContain("-StartDate ([datetime]'2026-10-25T00:25:00Z').ToUniversalTime()");
    expect(lines[0]).toContain("-EndDate ([datetime]'2026-10-25T01:30:01Z').ToUniversalTime()");
  });

  test('ends where the earliest mail that can still be there is deleted', () => {
    const user = createdAt(plusDays(NOW, -4));
    const steps = stepsFor('microsoft-365', { members: [aMember({ user, resets: [resetAt(NOW)] })] });
    expect(steps.about.at(-1)).toBe('Please search before 4 December 2026.');
    const long = aMember({
      user: createdAt(plusDays(NOW, -90)),
      resets: [resetAt(plusDays(NOW, -20)), resetAt(NOW)],
    });
    expect(stepsFor('microsoft-365', { members: [long] }).about.at(-1)).toBe(
      'Please search before 8 December 2026.',
    );
  });
});

describe('what the mail looks like from outside', () => {
  test('is said with the MX host, as a guess', () => {
    expect(stepsFor('microsoft-365').about[0]).toBe(
      'From outside, your mail looks like Microsoft 365 (MX mx1.getafe.example).',
    );
  });

  test('a gateway asks for both administrators', () => {
    const gateway = stepsFor('mimecast', { guess: aGuess('mimecast', { isGateway: true }) });
    expect(gateway.about.join(' ')).toContain('Both administrators may have to act');
    expect(stepsFor('mimecast').about.join(' ')).not.toContain('Both administrators');
  });

  test('a known name without steps of its own has general ones', () => {
    const steps = stepsFor('unknown', { guess: aGuess('unknown', { product: 'Some hosting' }) });
    expect(steps.about[0]).toContain('looks like Some hosting');
    expect(steps.title).toBe('Steps for any mail system');
  });

  test('nothing recognised, and nothing looked up, are told apart', () => {
    const guess = aGuess('unknown', { product: null });
    expect(stepsFor('unknown', { guess }).about[0]).toContain('cannot tell your mail system');
    expect(stepsFor('unknown', { guess: null }).about[0]).toContain('do not know your mail system');
  });

  test('gives way to what the reader chose', () => {
    const steps = stepsFor('microsoft-365', { chosen: 'exchange-server' });
    expect(steps.title).toBe('Steps for Exchange Server');
    expect(steps.about[0]).toBe('You chose Exchange Server on this page.');
    expect(stepsFor('microsoft-365', { chosen: 'unknown' }).about[0]).toContain('general steps');
  });
});

describe('several mailboxes in one request', () => {
  const members = Array.from({ length: 25 }, (_, index) =>
    aMember({ user: aUser({ email: `user${index}@getafe.example` }), resets: [] }),
  ).map((member, index) => ({ ...aMember(), mailbox: member.mailbox, firstMails: null, index }));

  test('are searched for together, twenty at most, and the rest are counted', () => {
    const { groups } = stepsFor('microsoft-365', { members });
    const [trace] = groups[0]?.steps ?? [];
    expect(trace?.command?.lines.match(/'user\d+@getafe\.example'/g)).toHaveLength(20);
    expect(trace?.command?.lines.split('\n\n')).toHaveLength(1);
    expect(trace?.text).toContain('each mailbox named above');
    expect(trace?.text).toContain('And 5 more mailboxes, likewise.');
  });

  test('are searched for over the time of them all', () => {
    const [one = aMember()] = members;
    const early = {
      ...one,
      mailbox: 'early@getafe.example',
      resets: aMember({ resets: [resetAt(plusDays(NOW, -3))] }).resets,
    };
    const [line] = commandsIn(stepsFor('microsoft-365', { members: [one, early] }));
    expect(line).toContain("-RecipientAddress 'user0@getafe.example','early@getafe.example' -StartDate");
    expect(line).toContain("([datetime]'2026-11-20T09:25:00Z')");
  });

  test('each have a line where a command takes one mailbox', () => {
    const release = stepsFor('microsoft-365', { members }).groups[1]?.steps[0];
    const lines = release?.command?.lines.split('\n\n') ?? [];
    expect(new Set(lines).size).toBe(20);
    expect(lines[19]).toContain("-User 'user19@getafe.example'");
  });

  test('share a command that names none of them', () => {
    const allow = stepsFor('microsoft-365', { members }).groups[2]?.steps[0];
    expect(allow?.command?.lines).toBe(
      "New-TenantAllowBlockListItems -ListType Sender -Allow -Entries 'imi-notifications@ec.europa.eu' -RemoveAfter 45 -Notes 'IMI-K7Q-4MD'",
    );
  });
});

test.each([
  { known: null, source: 'unknown', domain: 'ec.europa.eu', by: null },
  { known: 'imi@evil.example', source: 'colleague-elsewhere', domain: 'ec.europa.eu', by: 'Ana Ruiz' },
] as const)(
  'a sender that is not known, or pasted and not the Commission’s, is never allowed: $source',
  (sender) => {
    const allow = stepsFor('microsoft-365', { members: [{ ...aMember(), sender }] }).groups[2]?.steps[0];
    expect(allow?.text).toContain('the sender address that your log shows');
    expect(allow?.command).toBeNull();
  },
);

test('an address made to break out takes its command with it, or stays in its quotes', () => {
  const odd = (mailbox: string) =>
    commandsIn(stepsFor('microsoft-365', { members: [{ ...aMember(), mailbox }] })).join('\n');
  expect(odd("x';Remove-Mailbox -Identity boss;'@getafe.example")).toContain(
    "-RecipientAddress 'x'';Remove-Mailbox -Identity boss;''@getafe.example' -StartDate",
  );
  expect(odd('x\nRemove-Mailbox boss@getafe.example')).not.toContain('Remove-Mailbox');
});

describe.each(LANGUAGES)('the steps in "%s"', (language) => {
  test.each(MAIL_SYSTEMS)('are whole sentences for %s', (system) => {
    const reader = { language, timeZone: 'Europe/Madrid' } as const;
    const { about, groups, never, title } = stepsFor(system, { reader });
    const said = [
      title,
      ...about,
      ...never.items,
      ...groups.flatMap(({ steps }) => steps.map(({ text }) => text)),
    ];
    for (const text of said) expect(text).not.toMatch(/^playbooks\.|[{}]|undefined|null|\s$/);
  });
});
