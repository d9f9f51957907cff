import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { simpleParser } from 'mailparser';
import writeFileAtomic from 'write-file-atomic';
import { type Instant, isInstant } from '../cases/instant.ts';
import type { Clock } from '../desk/ports/clock.ts';
import type { Mailer, OutgoingMail } from '../desk/ports/mailer.ts';
import { composeMail, senderOf } from './nodemailer-mailer.ts';
import { partsOf } from './parts-of-mail.ts';

export interface PracticeMailLine {
  readonly id: string;
  /** When it was sent, by the practice clock. */
  readonly at: Instant;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly subject: string;
  /** Above 1: the same Message-ID was sent again, as after a crash. */
  readonly times: number;
}

export interface PracticeMail extends PracticeMailLine {
  readonly text: string;
  readonly html: string | null;
  readonly eml: Buffer;
}

/** The mails of the assistant in practice, kept as files; nothing leaves the machine. */
export interface PracticeOutbox {
  /** Newest first. */
  list(): Promise<readonly PracticeMailLine[]>;
  /** Null for an id that is not one of the list's. */
  read(id: string): Promise<PracticeMail | null>;
  onNew(listener: () => void): () => void;
  clear(): Promise<void>;
}

export type Deliver = (mail: { from: string; to: readonly string[]; raw: Buffer }) => Promise<unknown>;

interface Kept {
  readonly id: string;
  readonly at: Instant;
  readonly times: number;
  readonly file: string;
}

const FILE = /^(\d{8}T\d{9}Z-[0-9a-f]{16})\.(\d{1,6})\.eml$/;

const stamp = (at: Instant): string => at.replace(/[-:.]/g, '');

function readStamp(id: string): Instant | null {
  const parts = id.match(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z/);
  if (parts === null) return null;
  const [, year, month, day, hour, minute, second, milli] = parts;
  const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.${milli}Z`;
  return isInstant(at) ? at : null;
}

function readName(file: string): Kept | null {
  const found = file.match(FILE);
  const id = found?.[1];
  const at = id === undefined ? null : readStamp(id);
  return id === undefined || at === null ? null : { id, at, times: Number(found?.[2]), file };
}

type Parsed = Awaited<ReturnType<typeof simpleParser>>;

function addresses(field: Parsed['to']): readonly string[] {
  return [field ?? []].flat().flatMap(({ value }) => value.flatMap(({ address }) => address ?? []));
}

function asMail({ id, at, times }: Kept, eml: Buffer, parsed: Parsed): PracticeMail {
  return {
    id,
    at,
    times,
    from: parsed.from?.text ?? '',
    to: addresses(parsed.to),
    cc: addresses(parsed.cc),
    subject: parsed.subject ?? '',
    text: parsed.text ?? '',
    html: parsed.html || null,
    eml,
  };
}

/**
 * `from` as in the settings. `deliver` hands the mail on to practice mailboxes after it was kept; it may reject as a
 * mailer does, and the mail then counts as not sent. Files are named by time and Message-ID, so a repeat is one mail.
 */
export function createPracticeOutbox(wiring: {
  readonly folder: string;
  readonly from: string;
  readonly clock: Clock;
  readonly deliver?: Deliver;
}): Mailer & PracticeOutbox {
  const { folder, clock, deliver } = wiring;
  const from = senderOf(wiring.from);
  const listeners = new Set<() => void>();
  // One mail at a time: two at once with the same Message-ID would both be the first.
  let last: Promise<unknown> = Promise.resolve();

  const tellAll = (): void => {
    for (const listener of listeners) listener();
  };

  async function kept(): Promise<readonly Kept[]> {
    const files = await readdir(folder).catch((): string[] => []);
    const all = files.flatMap((file) => readName(file) ?? []).sort((a, b) => a.times - b.times);
    const newest = new Map(all.map((one) => [one.id, one]));
    return [...newest.values()].sort((a, b) => b.id.localeCompare(a.id));
  }

  async function open(one: Kept): Promise<PracticeMail | null> {
    const eml = await readFile(join(folder, one.file)).catch(() => null);
    if (eml === null) return null;
    return asMail(one, eml, await simpleParser(eml, { skipImageLinks: true }));
  }

  async function keep(mail: OutgoingMail, raw: Buffer): Promise<void> {
    const hash = createHash('sha256').update(mail.messageId).digest('hex').slice(0, 16);
    const before = (await kept()).find(({ id }) => id.endsWith(`-${hash}`));
    const id = before?.id ?? `${stamp(clock.now())}-${hash}`;
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const file = join(folder, `${id}.${(before?.times ?? 0) + 1}.eml`);
    await writeFileAtomic(file, raw, { mode: 0o600 });
    if (before !== undefined) await rm(join(folder, before.file), { force: true });
  }

  async function send(mail: OutgoingMail): Promise<{ reply: string; copiesRefused: number }> {
    const raw = await composeMail(mail, { from });
    await keep(mail, raw);
    tellAll();
    for (const part of partsOf(mail)) {
      const theirs = part.mail === mail ? raw : await composeMail(part.mail, { from });
      await deliver?.({ from: from.address, to: part.to, raw: theirs });
    }
    return { reply: '250 2.0.0 kept in the practice outbox', copiesRefused: 0 };
  }

  return {
    send(mail) {
      const sent = last.then(() => send(mail));
      last = sent.catch(() => undefined);
      return sent;
    },
    healthy: async () => true,
    async close() {
      await last;
    },
    async list() {
      const mails = await Promise.all((await kept()).map(open));
      return mails
        .filter((mail) => mail !== null)
        .map(({ text: _text, html: _html, eml: _eml, ...line }) => line);
    },
    async read(id) {
      const one = (await kept()).find((each) => each.id === id);
      return one === undefined ? null : await open(one);
    },
    onNew(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async clear() {
      await last;
      const files = await readdir(folder).catch((): string[] => []);
      await Promise.all(
        files.filter((file) => FILE.test(file)).map((file) => rm(join(folder, file), { force: true })),
      );
      tellAll();
    },
  };
}
