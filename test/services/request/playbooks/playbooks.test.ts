import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAIL_SYSTEMS } from '../../../../services/cases/mail-system.ts';
import { fill, type Values } from '../../../../services/request/playbooks/fill.ts';
import type { Command, Playbook, Source, Step } from '../../../../services/request/playbooks/playbook.ts';
import { playbookOf } from '../../../../services/request/playbooks/playbook-of.ts';
import { playbooks as texts } from '../../../../services/texts/en/playbooks.ts';
import { posixWords, powershellWords } from './shells.ts';
import { stepsFor } from './steps-shown.ts';

const all = MAIL_SYSTEMS.map((system) => [system, playbookOf(system)] as const);
const GROUPS = ['find', 'release', 'allow'] as const;

const stepsIn = (playbook: Playbook): readonly Step[] => GROUPS.flatMap((group) => playbook[group]);
const isUnchecked = ({ mark }: Source) => mark === 'K' || mark === 'X';
const isAdvice = ({ mark }: Source) => mark === 'A';

/** What would release, or let in, more than this one case asks for. */
const NEVER: readonly RegExp[] = [
  /Get-QuarantineMessage[^\n]*-Identity\s+\$null/i,
  /Get-QuarantineMessage[^\n]*\|\s*(ForEach|%|Release)/i,
  /ReleaseToAll|-AllowSender|-Force\b/i,
  /\|[^\n]*\b(release|rm|xargs|sh|bash)\b/i,
  /\b(welcomelist|whitelist)_from(?!_dkim\b)/i,
  /\b(welcomelist|whitelist)_(allow_relays|from_rcvd|from_spf|to)\b/i,
  /BypassedSender|AllowedSender|BypassSpam|Set-HostedContentFilterPolicy/i,
  /New-TransportRule|SetSCL|-SCL\b/i,
  /SenderDomainIs|-Entries\s+'?(\*?@)?ec\.europa\.eu/i,
  /permitted\s*senders?\b[^\n]*@?ec\.europa\.eu/i,
  /NoExpiration|\bwhitelist_?ip|IPAllowList/i,
];

const VALUES: Values = {
  recipient: 'maria.garcia@getafe.example',
  recipients: ['maria.garcia@getafe.example', 'joan@getafe.example'],
  sender: 'imi-notifications@ec.europa.eu',
  domain: 'ec.europa.eu',
  from: '2026-11-23T08:55:00Z',
  to: '2026-11-23T10:00:00Z',
  'message-id': '<1.2@ec.europa.eu>',
  until: '2026-12-23T10:00:00Z',
  reference: 'IMI-K7Q-4MD',
};

const someText = fc.oneof(fc.emailAddress(), fc.string({ unit: 'grapheme', maxLength: 30 }));
const unsure = fc.option(someText);
const someValues: fc.Arbitrary<Values> = fc.record({
  recipient: someText,
  recipients: fc.array(someText, { maxLength: 4 }),
  sender: unsure,
  domain: fc.domain(),
  from: fc.option(fc.constant('2026-11-23T08:55:00Z')),
  to: fc.option(fc.constant('2026-11-23T10:00:00Z')),
  'message-id': unsure,
  until: unsure,
  reference: someText,
});

function forbidden(text: string): readonly string[] {
  return NEVER.filter((pattern) => pattern.test(text)).map(String);
}

/** What the shell is told to do: its words, without those that are a value. A file has no words to tell apart. */
function withoutValues(line: string, { notation }: Command, values: Values): string {
  if (notation === 'file') return line;
  const words = notation === 'posix' ? posixWords(line) : powershellWords(line);
  const own: readonly (string | null)[] = Object.values(values).flat();
  return words
    .filter((word) => !own.includes(word))
    .join(' ')
    .replaceAll('op:', '');
}

describe.each(all)('the steps for %s', (system, playbook) => {
  test('say how to find the mail, release it, let it in when it authenticates, what never to do, and how long it is kept', () => {
    expect(playbook.system).toBe(system);
    for (const group of GROUPS) expect(playbook[group]).not.toEqual([]);
    expect(playbook.never).not.toEqual([]);
    expect(playbook.kept).not.toBeNull();
    const said = stepsFor(system).groups.map(({ steps }) =>
      steps.map(({ text, menu }) => `${text} ${menu ?? ''}`).join(' '),
    );
    expect(said[0]).toMatch(/quarantine|held|every class/i);
    expect(said[0]).toMatch(/put off|defer|greylist|pending/i);
    expect(said[2]).toMatch(/DMARC|DKIM|SPF|authenticat/);
  });

  test('name a source for what was read, and give no command for what was not', () => {
    for (const { source, command, text } of stepsIn(playbook)) {
      if (isUnchecked(source) || isAdvice(source)) expect([text, command]).toEqual([text, null]);
      else expect([text, source.url]).toEqual([text, expect.stringMatching(/^https?:\/\/[^\s]+$/)]);
    }
    for (const { source, text } of [...playbook.never, ...(playbook.kept === null ? [] : [playbook.kept])])
      if (!isUnchecked(source) && !isAdvice(source))
        expect([text, source.url]).toEqual([text, expect.stringMatching(/^https?:\/\//)]);
  });

  test('mark as advice of our own only what holds for any mail system', () => {
    const said = [
      ...stepsIn(playbook),
      ...playbook.never,
      ...(playbook.kept === null ? [] : [playbook.kept]),
    ];
    for (const { text, source } of said)
      if (isAdvice(source)) expect(text).toMatch(/^(find|release|allow|never|kept)\./);
  });

  test('say that names may differ where nobody checked them', () => {
    if (system === 'unknown') return;
    const shown = stepsFor(system).groups.flatMap(({ steps }) => steps);
    stepsIn(playbook).forEach(({ source }, index) => {
      const { text, menu } = shown[index] ?? { text: '', menu: null };
      expect(`${text} ${menu ?? ''}`.includes('may differ')).toBe(isUnchecked(source));
    });
  });

  test('fill every value that a command names', () => {
    for (const { command } of stepsIn(playbook)) {
      if (command === null) continue;
      const line = fill(command, VALUES);
      expect(line).not.toBeNull();
      expect(line).not.toMatch(/\{[a-z-]+\}|\[\[|\]\]/);
    }
  });

  test('put no quotes of their own around a value, and read an address as it stands', () => {
    for (const { command } of stepsIn(playbook)) {
      if (command === null || command.notation === 'file') continue;
      expect(command.template).not.toMatch(/['"]\{|\}['"]|;|`|\$\(/);
      if (/grep/.test(command.template)) expect(command.template).toMatch(/grep -\w*F/);
    }
  });

  test('never render what would release or let in more than was asked, whatever the values', () => {
    const commands = stepsIn(playbook).flatMap(({ command }) => command ?? []);
    for (const command of commands) expect(forbidden(command.template)).toEqual([]);
    fc.assert(
      fc.property(someValues, (values) => {
        for (const command of commands) {
          const line = fill(command, values);
          if (line !== null) expect(forbidden(withoutValues(line, command, values))).toEqual([]);
        }
      }),
      { numRuns: 200 },
    );
    const sentences = stepsIn(playbook).map(({ text }) => texts[text]);
    expect(sentences.flatMap(forbidden)).toEqual([]);
  });
});

describe('the steps of all mail systems', () => {
  test('share a command by one name, never by a copy', () => {
    const commands = new Set(
      all.flatMap(([, playbook]) => stepsIn(playbook).flatMap(({ command }) => command ?? [])),
    );
    expect(commands.size).toBeGreaterThan(8);
    const written = [...commands].map(({ template }) => template);
    expect(written.filter((template, index) => written.indexOf(template) !== index)).toEqual([]);
  });

  test('use every sentence that the catalogue has for them', () => {
    const used = new Set<string>(
      all.flatMap(([, playbook]) => [
        ...stepsIn(playbook).map(({ text }) => text),
        ...playbook.never.map(({ text }) => text),
        ...(playbook.kept === null ? [] : [playbook.kept.text]),
      ]),
    );
    const frame =
      /^(heading|below|looks-like|not-recognised|not-looked-up|other-systems|choose|gateway|chosen|group|menu|may-differ|command|more-mailboxes|search-before|sources|sender|mailbox)\b/;
    expect(Object.keys(texts).filter((key) => !used.has(key) && !frame.test(key))).toEqual([]);
  });

  test('never ask Microsoft’s cloud of a server, nor the other way round', () => {
    const commands = (system: (typeof MAIL_SYSTEMS)[number]) =>
      stepsIn(playbookOf(system)).map(({ command }) => command?.template ?? '');
    expect(commands('microsoft-365').join()).not.toMatch(/Get-MessageTrackingLog/);
    expect(commands('exchange-server').join()).not.toMatch(
      /MessageTraceV2|Quarantine(?!Mailbox)|TenantAllow/,
    );
  });
});

test.each([
  'Get-QuarantineMessage -Identity $null',
  "Get-QuarantineMessage -RecipientAddress 'a@x.example' | Release-QuarantineMessage -ReleaseToAll",
  'welcomelist_from *@ec.europa.eu',
  'whitelist_from imi@ec.europa.eu',
  "Set-ContentFilterConfig -BypassedSenderDomains 'ec.europa.eu'",
  "Set-HostedContentFilterPolicy Default -AllowedSenderDomains 'ec.europa.eu'",
  "New-TransportRule -SenderDomainIs 'ec.europa.eu' -SetSCL -1",
  "New-TenantAllowBlockListItems -ListType Sender -Allow -Entries 'ec.europa.eu' -NoExpiration",
])('%s would be found', (line) => {
  expect(forbidden(line)).not.toEqual([]);
});

test.each(['welcomelist_auth imi@ec.europa.eu', 'welcomelist_from_dkim imi@ec.europa.eu ec.europa.eu'])(
  '%s is allowed',
  (line) => {
    expect(forbidden(line)).toEqual([]);
  },
);
