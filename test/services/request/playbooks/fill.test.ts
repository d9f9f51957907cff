import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, type Values } from '../../../../services/request/playbooks/fill.ts';
import type { Command, Notation } from '../../../../services/request/playbooks/playbook.ts';
import { posixWords, powershellWords } from './shells.ts';

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

const command = (notation: Notation, template: string): Command => ({ notation, template });
const filledWith = (value: string, notation: Notation) =>
  fill(command(notation, 'search -r {recipient} --end'), { ...VALUES, recipient: value });

/** Pieces that have broken out of quotes somewhere before, between ordinary ones. */
const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...["'", "''", '"', '‘', '’', '‚', '‛', '“', '`', '$', '$(id)', ';', '|', '&', '\\', "\\'", ' '],
        ...[
          '\n',
          '\r',
          '\0',
          '\u0085',
          '\u2028',
          '\u202e',
          '\u200b',
          '{sender}',
          '[[',
          ']]',
          '#',
          '<',
          '>',
          '*',
        ],
        ...['(', ')', '@', '%', '!', '~', '-', '--', "'; rm -rf / #", "'+(Get-Date)+'", '‘;Remove-Item x;‘'],
      ),
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.emailAddress(),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const RUNS = { numRuns: 5_000 };
const WORDS = { powershell: powershellWords, posix: posixWords } as const;

describe.each(['powershell', 'posix'] as const)('a value in a command for %s', (notation) => {
  test('is exactly one word and the very value, whatever was made to break out of it', () => {
    let filled = 0;
    fc.assert(
      fc.property(hostile, (value) => {
        const line = filledWith(value, notation);
        if (line === null) return;
        filled += 1;
        expect(WORDS[notation](line)).toEqual(['search', '-r', value, '--end']);
      }),
      RUNS,
    );
    expect(filled).toBeGreaterThan(500);
  });

  test('is not refused when it is an ordinary address', () => {
    for (const value of [
      "o'brien@getafe.example",
      'a+b_c%d@x.example',
      'maría@españa.example',
      'a{b}@x.example',
    ])
      expect(WORDS[notation](filledWith(value, notation) ?? '')).toEqual(['search', '-r', value, '--end']);
  });

  test.each([
    'a\nb@x.example',
    'a\0b',
    '',
    'a\u202eb',
    '\u200b',
    'a\u2028b',
    '*@x.example',
    'a?@x.example',
    '-oX@x',
  ])('takes its command with it where it cannot be said safely: %j', (value) => {
    expect(filledWith(value, notation)).toBeNull();
  });
});

test('PowerShell’s typographic quotes are doubled like the plain one', () => {
  expect(filledWith("a‘b’c‚d‛e'f", 'powershell')).toBe("search -r 'a‘‘b’’c‚‚d‛‛e''f' --end");
});

test('the shell of this machine reads back what was quoted for it', () => {
  const samples = fc.sample(hostile, { numRuns: 400, seed: 17 });
  const quoted = samples.flatMap((value) => {
    const line = fill(command('posix', '{recipient}'), { ...VALUES, recipient: value });
    return line === null ? [] : [{ value, line }];
  });
  expect(quoted.length).toBeGreaterThan(40);
  const script = `printf '%s\\0' ${quoted.map(({ line }) => line).join(' ')}`;
  const said = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).split('\0').slice(0, -1);
  expect(said).toEqual(quoted.map(({ value }) => value));
});

describe('a list of values', () => {
  const listOf = (recipients: readonly string[], notation: Notation = 'powershell') =>
    fill(command(notation, 'search -r {recipients} --end'), { ...VALUES, recipients });

  test('is one word for each of them, whatever was made to break out, and without those that cannot be said', () => {
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 4 }), (values) => {
        const sayable = values.filter((value) => filledWith(value, 'powershell') !== null);
        const line = listOf(values);
        expect(line === null).toBe(sayable.length === 0);
        if (line === null) return;
        const between = sayable.flatMap((value, index) => (index === 0 ? [value] : ['op:,', value]));
        expect(powershellWords(line)).toEqual(['search', '-r', ...between, '--end']);
      }),
      { numRuns: 2_000 },
    );
  });

  test('is not known to other shells', () => {
    expect(listOf(['a@x.example'], 'posix')).toBeNull();
    expect(listOf([])).toBeNull();
  });
});

describe('a value in a configuration file', () => {
  test('is a plain word, or its part is left out', () => {
    fc.assert(
      fc.property(hostile, (value) => {
        const line = filledWith(value, 'file');
        if (line !== null) expect(line).toMatch(/^search -r [\w.+@:-]+ --end$/);
      }),
      RUNS,
    );
    expect(filledWith("o'brien@x.example", 'file')).toBeNull();
    expect(filledWith('a b@x.example', 'file')).toBeNull();
    expect(filledWith('imi-notifications@ec.europa.eu', 'file')).toContain(
      ' imi-notifications@ec.europa.eu ',
    );
  });
});

describe('a template', () => {
  const unknownSender: Values = { ...VALUES, sender: null };

  test('is left out where a value that it needs is not known', () => {
    expect(fill(command('posix', 'allow {sender}'), unknownSender)).toBeNull();
    expect(fill(command('posix', 'allow {no-such-value}'), VALUES)).toBeNull();
  });

  test('loses only an optional part whose value is not known', () => {
    const optional = command('posix', 'log -r {recipient}[[ -s {sender}]] -t {from}');
    expect(fill(optional, unknownSender)).toBe(
      "log -r 'maria.garcia@getafe.example' -t '2026-11-23T08:55:00Z'",
    );
    expect(fill(optional, VALUES)).toContain(" -s 'imi-notifications@ec.europa.eu' -t ");
    const hostileSender = { ...VALUES, sender: 'a\nb' };
    expect(fill(optional, hostileSender)).toBe(fill(optional, unknownSender));
  });

  test('is not read in a value', () => {
    const value = '{sender}[[x]]'.replaceAll(/[[\]]/g, '');
    expect(filledWith(value, 'posix')).toBe("search -r '{sender}x' --end");
    expect(filledWith('a$&b$1@x.example', 'posix')).toBe("search -r 'a$&b$1@x.example' --end");
  });

  test('keeps its own brackets, as casts and lists have them', () => {
    expect(fill(command('powershell', 'x ([datetime]{from})'), VALUES)).toBe(
      "x ([datetime]'2026-11-23T08:55:00Z')",
    );
    expect(fill(command('file', 'domains = ["{domain}"];'), VALUES)).toBe('domains = ["ec.europa.eu"];');
  });
});
