import { describe, expect, test } from 'vitest';
import { createLogger, type LogLevel, sayable } from '../../bot/logger.ts';
import { FACT_NAMES } from '../../services/desk/ports/log.ts';
import { MailRefused } from '../../services/desk/ports/mailer.ts';
import { orUnavailable } from '../../services/storage/storage-faults.ts';

function logging(level: LogLevel = 'info') {
  const written: string[] = [];
  const log = createLogger({ level, stream: { write: (line: string) => void written.push(line) } });
  return { log, written, lines: () => written.map((line) => JSON.parse(line)) };
}

describe('the log', () => {
  test('is one line of JSON each, with fixed words and facts as fields', () => {
    const { log, written, lines } = logging();
    log.info('case changed', { case: 'ABCD', revision: 3, outcome: null });
    log.warn('mail put off');
    expect(written.every((line) => line.endsWith('}\n') && line.indexOf('\n') === line.length - 1)).toBe(
      true,
    );
    expect(lines()).toEqual([
      {
        level: 'info',
        time: expect.stringMatching(/^\d{4}-.*Z$/),
        case: 'ABCD',
        revision: 3,
        outcome: null,
        msg: 'case changed',
      },
      { level: 'warn', time: expect.any(String), msg: 'mail put off' },
    ]);
  });

  test('has no field that is not on the list, whoever puts one there', () => {
    const { log, written } = logging();
    const facts = { case: 'k7q4md', operatorId: 'op-maria', name: 'maria', key: 'k/3/tell/0/op-maria' };
    log.info('a', facts);
    log.warn('b', facts);
    log.error('c', facts, new Error('maria'));
    expect(written.join('')).not.toContain('maria');
    expect(written.every((line) => line.includes('k7q4md'))).toBe(true);
  });

  test('has no field that could name a person', () => {
    const telling =
      /^(?:by|who|user|operator|reporter|person|name|mail|address|to|from|text|note|reply|url|path|link|token|key|id|file|message|domain|host)/i;
    expect(FACT_NAMES.filter((name) => telling.test(name))).toEqual([]);
    expect(new Set(FACT_NAMES).size).toBe(FACT_NAMES.length);
  });

  test('holds what its level asks for', () => {
    const { log, lines } = logging('warn');
    log.info('a');
    log.warn('b');
    log.error('c');
    expect(lines().map((line) => line.msg)).toEqual(['b', 'c']);
    const silent = logging('silent');
    silent.log.error('d');
    expect(silent.written).toEqual([]);
  });
});

describe('the reason why it could not start', () => {
  test('is said where it is one of ours or of the system, and else only which kind it is', () => {
    const system = Object.assign(new Error('listen EADDRINUSE'), { syscall: 'listen', code: 'EADDRINUSE' });
    expect(sayable(system)).toBe('listen EADDRINUSE');
    expect(sayable(new SyntaxError('"maria" is not valid JSON'))).toBe('SyntaxError; see the log');
    expect(sayable('maria')).toBe('for a reason unknown');
  });
});

describe('the cause of an error', () => {
  test('is its class, its code and where it happened, never what a library wrote', () => {
    const { log, written, lines } = logging();
    const cause = Object.assign(new TypeError('no mail for maria@ayto.example\n  at maria (x.ts:1:1)'), {
      code: 'EENVELOPE',
      response: '550 maria@ayto.example unknown',
    });
    log.error('mail not sent', { case: 'k' }, cause);
    expect(written.join('')).not.toContain('maria');
    expect(lines()[0]).toMatchObject({
      msg: 'mail not sent',
      case: 'k',
      cause: {
        kind: 'TypeError',
        code: 'EENVELOPE',
        at: expect.arrayContaining([expect.stringContaining('logger.test.ts')]),
      },
    });
  });

  test('of our own adapters keeps its sentence, and the classes of what is behind it', async () => {
    const { log, written, lines } = logging();
    const behind = Object.assign(new Error('/data/maria'), { code: 'ENOSPC' });
    const ours: unknown = await orUnavailable('write', () => Promise.reject(behind)).catch((error) => error);
    log.error('not written', {}, ours);
    expect(lines()[0].cause).toMatchObject({
      kind: 'StorageUnavailable',
      message: 'Could not write (ENOSPC). The disk is full: make room.',
      cause: { kind: 'Error', code: 'ENOSPC' },
    });
    expect(written.join('')).not.toContain('maria');
  });

  test('does not hold the reply of a mail server, which may name somebody', () => {
    const { log, written } = logging();
    log.error('refused', {}, new MailRefused('550 5.1.1 <maria@ayto.example>'));
    expect(written.join('')).not.toContain('maria');
  });

  test.each([
    ['maria'],
    [null],
    [{ name: 'maria' }],
    [Object.assign(new Error('x'), { code: 'maria garcía' })],
  ])('may be anything that was thrown: %j', (thrown) => {
    const { log, written } = logging();
    log.error('failed', {}, thrown);
    expect(written.join('')).not.toContain('maria');
    expect(JSON.parse(written[0] ?? '')).toHaveProperty('cause.kind');
  });

  test('that is its own cause ends', () => {
    const { log, lines } = logging();
    const loop: Error = new Error('a');
    loop.cause = loop;
    log.error('failed', {}, loop);
    expect(lines()[0].cause.cause.cause.cause).not.toHaveProperty('cause');
  });
});
