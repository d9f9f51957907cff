import { describe, expect, test } from 'vitest';
import { createLogger, type LogLevel } from '../../bot/logger.ts';
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

describe('the cause of an error', () => {
  test('is its class, its code and where it happened, never what a library wrote', () => {
    const { log, written, lines } = logging();
    const cause = Object.assign(new TypeError('no mail for maria@ayto.example\n  at maria (x.ts:1:1)'), {
      code: 'EENVELOPE',
      response: '550 maria@ayto.example unknown',
    });
    log.error('mail not sent', { key: 'k' }, cause);
    expect(written.join('')).not.toContain('maria');
    expect(lines()[0]).toMatchObject({
      msg: 'mail not sent',
      key: 'k',
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
