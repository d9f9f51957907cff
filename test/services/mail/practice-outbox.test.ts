import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Instant, plusMinutes, toInstant } from '../../../services/cases/instant.ts';
import { MailRefused } from '../../../services/desk/ports/mailer.ts';
import { createPracticeOutbox } from '../../../services/mail/practice-outbox.ts';
import { mail } from './mails.ts';

let folder: string;
let now: Instant;
const clock = { now: () => now, onMoved: () => () => undefined };
const from = 'IMI Password Desk <desk@desk.example>';

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'outbox-')), 'outbox');
  now = toInstant('2026-11-23T10:00:00Z');
});
afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true, force: true });
});

test('keeps each mail as a file that a mail program opens, and shows it', async () => {
  const outbox = createPracticeOutbox({ folder, from, clock });
  await outbox.send(mail());
  const [line] = await outbox.list();
  expect(line).toMatchObject({
    at: now,
    to: ['it@ayto-valdeluz.example'],
    cc: ['ana@ayto-valdeluz.example'],
    subject: 'Correo de la Comisión retenido [IMI K7Q-4MD]',
    times: 1,
  });
  const read = await outbox.read(line!.id);
  expect(read?.text).toContain('una petición.');
  expect(read?.html).toContain('<p>');
  expect(read?.eml.toString()).toMatch(/^Message-ID: <it-k7q4md\.3\.mail-it@desk\.example>/im);
  expect(await readdir(folder)).toHaveLength(1);
});

test('lists the newest first and survives a restart', async () => {
  const before = createPracticeOutbox({ folder, from, clock });
  await before.send(mail({ messageId: 'first@desk.example' }));
  now = plusMinutes(now, 5);
  await before.send(mail({ messageId: 'second@desk.example', html: null }));
  const after = createPracticeOutbox({ folder, from, clock });
  const list = await after.list();
  expect(list.map(({ at }) => at)).toEqual(['2026-11-23T10:05:00.000Z', '2026-11-23T10:00:00.000Z']);
  expect((await after.read(list[0]!.id))?.html).toBeNull();
});

test('shows a mail that was sent again once, with how often', async () => {
  const outbox = createPracticeOutbox({ folder, from, clock });
  await outbox.send(mail());
  now = plusMinutes(now, 5);
  await Promise.all([outbox.send(mail()), outbox.send(mail())]);
  const list = await outbox.list();
  expect(list).toHaveLength(1);
  expect(list[0]).toMatchObject({ times: 3, at: '2026-11-23T10:00:00.000Z' });
  expect(await readdir(folder)).toHaveLength(1);
});

test('tells who listens, until they stop', async () => {
  const outbox = createPracticeOutbox({ folder, from, clock });
  let heard = 0;
  const stop = outbox.onNew(() => {
    heard += 1;
  });
  await outbox.send(mail());
  stop();
  await outbox.send(mail({ messageId: 'other@desk.example' }));
  expect(heard).toBe(1);
});

test('hands the very mail on, and says no where it was refused there', async () => {
  const handed: { to: readonly string[]; raw: Buffer }[] = [];
  const outbox = createPracticeOutbox({
    folder,
    from,
    clock,
    deliver: async (one) => {
      handed.push(one);
      if (handed.length > 1) throw new MailRefused('550 5.1.1 no such mailbox');
    },
  });
  await outbox.send(mail());
  const [line] = await outbox.list();
  expect(handed[0]!.raw.equals((await outbox.read(line!.id))!.eml)).toBe(true);
  expect(handed[0]!.to).toEqual(['it@ayto-valdeluz.example', 'ana@ayto-valdeluz.example']);
  await expect(outbox.send(mail({ messageId: 'b@desk.example' }))).rejects.toThrow(MailRefused);
  await outbox.close();
});

test('hands whoever reads along the text without the link of IT, as a mail server would', async () => {
  const handed: { to: readonly string[]; raw: Buffer }[] = [];
  const deliver = async (one: (typeof handed)[number]) => void handed.push(one);
  const outbox = createPracticeOutbox({ folder, from, clock, deliver });
  await outbox.send(
    mail({ text: 'the link', forOthers: { text: 'not for you', html: '<p>not for you</p>' } }),
  );
  const read = handed.map(({ to, raw }) => [to, /the link|not for you/.exec(raw.toString())?.[0]]);
  expect(read).toEqual([
    [['it@ayto-valdeluz.example'], 'the link'],
    [['ana@ayto-valdeluz.example'], 'not for you'],
  ]);
  await outbox.close();
});

test('forgets everything when it is cleared, and nothing that is not its own', async () => {
  const outbox = createPracticeOutbox({ folder, from, clock });
  await outbox.send(mail());
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await writeFile(join(folder, '20261323T100000000Z-0123456789abcdef.1.eml'), 'no such month');
  await outbox.clear();
  expect(await outbox.list()).toEqual([]);
  expect(await readdir(folder)).toContain('notes.txt');
});

test.each(['', '../../etc/passwd', 'x'.repeat(1_000_000), '20261123T100000000Z-0000000000000000'])(
  'knows no mail by the id %.40j',
  async (id) => {
    const outbox = createPracticeOutbox({ folder, from, clock });
    await outbox.send(mail());
    expect(await outbox.read(id)).toBeNull();
  },
);

test('is empty before the first mail, and healthy', async () => {
  const outbox = createPracticeOutbox({ folder, from, clock });
  expect(await outbox.list()).toEqual([]);
  expect(await outbox.healthy()).toBe(true);
});

test.skipIf(process.platform === 'win32')(
  'keeps its mails for the owner alone, from the first moment',
  async () => {
    const outbox = createPracticeOutbox({ folder, from, clock });
    await outbox.send(mail());
    await outbox.send(mail());
    const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
    expect(await modeOf(folder)).toBe(0o700);
    const files = await readdir(folder);
    expect(await Promise.all(files.map((file) => modeOf(join(folder, file))))).toEqual([0o600]);
  },
);
