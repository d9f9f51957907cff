import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toPracticeMailboxes } from '../../bot/compose-practice.ts';
import { MailRefused, MailUnavailable } from '../../services/desk/ports/mailer.ts';
import { createPracticeOutbox } from '../../services/mail/practice-outbox.ts';
import { type StartedWorld, startedWorld } from '../services/admin/practice/started-world.ts';
import { mail } from '../services/mail/mails.ts';

const LUCIA = 'lucia.fernandez@ayto-valdeluz.example';
let at: StartedWorld;
let folder = '';
let n = 0;
beforeAll(async () => {
  at = await startedWorld();
  folder = await mkdtemp(join(tmpdir(), 'practice-outbox-'));
});
afterAll(async () => {
  await at.end();
  await rm(folder, { recursive: true, force: true });
});

/** A mail of the assistant to one person of the practice world, over the receiving server's socket. */
function sendTo(to: string, messageId = `m-${n++}@desk.example`, cc: readonly string[] = []) {
  const outbox = createPracticeOutbox({
    folder,
    from: 'Desk <desk@imi-desk.example>',
    clock: at.clock,
    deliver: toPracticeMailboxes(at.world),
  });
  return outbox.send(mail({ to: [to], cc, messageId, subject: 'Test mail' }));
}
const placesOf = (address: string) =>
  at.world
    .messages(address)
    .filter(({ kind }) => kind === 'other')
    .map(({ place }) => place);

test('a mail of the assistant lies in the mailbox of the user it was for', async () => {
  await sendTo(LUCIA);
  expect(placesOf(LUCIA)).toEqual(['inbox']);
});

test('a mailbox that swallows mail swallows that of the assistant too, and the sender hears of nothing', async () => {
  await at.world.setBehaviour(LUCIA, 'swallow');
  await expect(sendTo(LUCIA)).resolves.toMatchObject({ reply: /^250/ });
  expect(placesOf(LUCIA)).toContain('quarantine');
});

test.each([
  ['refuse-5.1.1', '5.1.1'],
  ['refuse-5.2.2', '5.2.2'],
  ['refuse-5.7.1', '5.7.1'],
] as const)('a mailbox that says no says it to the assistant: %s', async (behaviour, code) => {
  await at.world.setBehaviour(LUCIA, behaviour);
  const refused = await sendTo(LUCIA).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(MailRefused);
  expect((refused as MailRefused).reply).toContain(code);
});

test('a mailbox that wants to be tried again takes the same mail later', async () => {
  await at.world.setBehaviour(LUCIA, 'greylist');
  await expect(sendTo(LUCIA, 'same@desk.example')).rejects.toThrow(MailUnavailable);
  await at.later(16);
  await expect(sendTo(LUCIA, 'same@desk.example')).resolves.toBeDefined();
});

test('an IT unit reads its mail in the outbox, and a copy to somebody stops none', async () => {
  await at.world.setBehaviour(LUCIA, 'refuse-5.7.1');
  await expect(sendTo('informatica@ayto-valdeluz.example')).resolves.toBeDefined();
  await expect(
    sendTo('informatica@ayto-valdeluz.example', 'cc@desk.example', [LUCIA]),
  ).resolves.toBeDefined();
  await expect(sendTo('help@not-hosted.example', 'out@desk.example', [LUCIA])).resolves.toBeDefined();
});
