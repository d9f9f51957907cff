import { describe, expect, test } from 'vitest';
import type { BounceReport, PastedMail } from '../../../services/cases/pasted.ts';
import { ana, boris, carlos, maria, stranger } from './cast.ts';
import { createDeskWorld, type DeskWorld, keepLogsFreeOfPersonalData } from './desk-world.ts';
import { untilAsked, untilDrafted, untilWithIt } from './road.ts';

keepLogsFreeOfPersonalData();

const probesIn = ({ mailer }: DeskWorld) => mailer.taken.filter(({ subject }) => subject === 'probe');
const pasted = (what: PastedMail): string => `MAIL ${JSON.stringify(what)}`;
const report = { recipient: maria.email, host: 'mx.getafe.example', status: '5.7.1', at: null } as const;
const bounce = (change: Partial<BounceReport> = {}): PastedMail => ({
  kind: 'bounce',
  messageId: null,
  reports: [{ ...report, action: 'failed', reply: '550 5.7.1 Rejected', ...change }],
});

async function begun(until = untilDrafted, world = createDeskWorld()) {
  const desk = world.openDesk();
  const ref = await until(world, desk);
  const ask = async () => {
    const applied = await desk.say(ref, { kind: 'probe-asked' }, ana);
    await desk.tick();
    return applied;
  };
  const outcome = async () => (await world.stateOf(ref)).probe?.outcome.kind;
  const wordOf = async () => (await world.stateOf(ref)).probe?.word ?? '';
  return { world, desk, ref, ask, outcome, wordOf };
}

describe('a test mail', () => {
  test('goes out once to the mailbox that is in question, and its word proves that the mailbox is read', async () => {
    const { world, desk, ref, ask, outcome, wordOf } = await begun();
    await ask();
    expect(probesIn(world).map(({ to, text }) => [to, text])).toEqual([[[maria.email], await wordOf()]]);
    expect(await outcome()).toBe('mailed');
    world.clock.move(5);
    await desk.tick();
    expect(world.messenger.toldTo(ana.id)).toContain('tell.probe.ask');
    const before = (await world.stateOf(ref)).stage;
    await desk.say(ref, { kind: 'probe-word-said', word: (await wordOf()).toUpperCase() }, maria);
    await desk.tick();
    expect(await outcome()).toBe('confirmed');
    expect(world.messenger.toldTo(ana.id)).toContain('tell.probe.confirmed');
    expect(world.messenger.toldTo(maria.id)).toContain('tell.probe.thanks');
    const after = (await world.stateOf(ref)).stage;
    if (before.kind !== 'drafting-request' || after.kind !== 'drafting-request') throw new Error(after.kind);
    expect(after.draft.version).toBe(before.draft.version + 1);
    await desk.close();
  });

  test('is not asked about again, and the same question never comes twice', async () => {
    const { world, desk, ask } = await begun();
    await ask();
    for (const minutes of [4, 1, 60]) {
      world.clock.move(minutes);
      await desk.tick();
    }
    const asked = world.messenger.toldTo(ana.id).filter((key) => key === 'tell.probe.ask');
    expect(asked).toHaveLength(1);
    await desk.close();
  });

  test('that was turned away is evidence by itself, and says so', async () => {
    const { world, desk, ask, outcome } = await begun();
    world.mailer.mood = 'refuse';
    await ask();
    expect(await outcome()).toBe('refused');
    const told = world.messenger.said.find(({ message }) => message.key === 'tell.probe.refused');
    expect(told?.message.params).toMatchObject({ reply: '550 5.7.1 not today', about: 'something' });
    await desk.close();
  });

  test('waits for a mail server that is down, says so once, and goes out later', async () => {
    const { world, desk, ask, outcome } = await begun();
    world.mailer.mood = 'down';
    await ask();
    expect(world.messenger.toldTo(ana.id)).toContain('tell.delayed.send-probe');
    world.mailer.mood = 'accept';
    world.clock.move(1);
    await desk.tick();
    expect([await outcome(), probesIn(world).length]).toEqual(['mailed', 1]);
    await desk.close();
  });

  test('is the same mail with the same word when the server’s answer was lost', async () => {
    const { world, desk, ask } = await begun();
    world.mailer.mood = 'lose-the-answer';
    await ask();
    world.mailer.mood = 'accept';
    world.clock.move(1);
    await desk.tick();
    const sent = probesIn(world);
    expect(sent.length).toBeGreaterThan(1);
    expect(new Set(sent.map(({ messageId, text }) => `${messageId} ${text}`)).size).toBe(1);
    await desk.close();
  });

  test('whose word was said before the server’s answer was known is not sent again', async () => {
    const { world, desk, ref, ask, outcome, wordOf } = await begun();
    world.mailer.mood = 'lose-the-answer';
    await ask();
    await desk.say(ref, { kind: 'probe-word-said', word: await wordOf() }, ana);
    world.mailer.mood = 'accept';
    world.clock.move(1);
    await desk.tick();
    expect([await outcome(), probesIn(world).length]).toEqual(['confirmed', 1]);
    await desk.close();
  });

  test('ends with five wrong words, and its own word does not count any more', async () => {
    const { world, desk, ref, ask, outcome, wordOf } = await begun();
    await ask();
    for (let n = 0; n < 5; n += 1) await desk.say(ref, { kind: 'probe-word-said', word: 'zzzz' }, ana);
    expect(await outcome()).toBe('over');
    const late = await desk.say(ref, { kind: 'probe-word-said', word: await wordOf() }, ana);
    expect(late).toMatchObject({ kind: 'ignored', because: 'probe-word-said.no-probe' });
    await desk.tick();
    expect(world.messenger.toldTo(ana.id)).toContain('tell.probe.words-used-up');
    await desk.close();
  });

  test('of before does not count once there is another, and there are three a day', async () => {
    const { world, desk, ref, ask, outcome, wordOf } = await begun();
    await ask();
    const first = await wordOf();
    expect(await ask()).toMatchObject({ because: 'probe-asked.wait-for-it' });
    for (let n = 0; n < 2; n += 1) {
      world.clock.move(6);
      await desk.tick();
      await ask();
    }
    expect(await wordOf()).not.toBe(first);
    await desk.say(ref, { kind: 'probe-word-said', word: first }, ana);
    expect(await outcome()).toBe('mailed');
    world.clock.move(6);
    await desk.tick();
    expect(await ask()).toMatchObject({ because: 'probe-asked.too-many' });
    world.clock.move(24 * 60);
    await desk.tick();
    expect(await ask()).toMatchObject({ kind: 'accepted' });
    await desk.close();
  });

  test('that is not there says nothing of IMI’s mail, and the case stays where it is', async () => {
    const { world, desk, ref, ask, outcome, wordOf } = await begun(untilAsked);
    await ask();
    await desk.say(ref, { kind: 'probe-missing' }, ana);
    await desk.tick();
    expect((await world.stateOf(ref)).stage.kind).toBe('asking-arrival');
    expect(await outcome()).toBe('missing');
    await desk.say(ref, { kind: 'probe-word-said', word: await wordOf() }, ana);
    expect(await outcome()).toBe('confirmed');
    await desk.close();
  });

  test('is nobody’s who may not see the case', async () => {
    const { desk, ref, ask, outcome, wordOf } = await begun();
    await ask();
    for (const other of [boris, stranger])
      expect(await desk.say(ref, { kind: 'probe-word-said', word: await wordOf() }, other)).toEqual({
        kind: 'not-found',
      });
    expect(await outcome()).toBe('mailed');
    await desk.close();
  });

  test('is not sent once the case is closed, and ends with it', async () => {
    const { world, desk, ref, ask, outcome } = await begun();
    world.mailer.mood = 'down';
    await ask();
    await desk.say(ref, { kind: 'withdrawn' }, ana);
    world.mailer.mood = 'accept';
    world.clock.move(1);
    await desk.tick();
    expect([await outcome(), probesIn(world)]).toEqual(['over', []]);
    await desk.close();
  });
});

/** The sending side keeps no record that could be read. */
function withoutRecord(): DeskWorld {
  const world = createDeskWorld();
  world.admin.mailState = { state: 'unknown', reply: null };
  return world;
}

describe('a mail that somebody pasted', () => {
  test('is evidence of a mail of which nothing was known, its source named, and the case goes on', async () => {
    const { world, desk, ref } = await begun(untilAsked, withoutRecord());
    const { stage } = await world.stateOf(ref);
    if (stage.kind !== 'asking-arrival' || stage.evidence?.state !== 'unknown')
      throw new Error('known already');
    await desk.say(ref, { kind: 'mail-pasted', text: pasted(bounce()) }, ana);
    const after = await world.stateOf(ref);
    expect(after.stage).toMatchObject({ kind: 'drafting-request', draft: { why: 'refused-by-policy' } });
    expect(after.resets.at(-1)?.evidence).toMatchObject({ state: 'refused', pastedBy: ana.name });
    await desk.close();
  });

  test('leaves no word of it behind but its facts, in case, history or outbox', async () => {
    const { world, desk, ref } = await begun(untilAsked, withoutRecord());
    const text = `${pasted(bounce())}${' '.repeat(3)}`;
    const hidden = { ...bounce(), body: 'The password is tr0ub4dor' };
    await desk.say(ref, { kind: 'mail-pasted', text }, ana);
    await desk.say(ref, { kind: 'mail-pasted', text: pasted(hidden as PastedMail) }, ana);
    const stored = JSON.stringify(await world.stores.cases.read(ref));
    expect(stored).toContain('550 5.7.1 Rejected');
    expect(stored).not.toMatch(/tr0ub4dor|MAIL \{/);
    await desk.close();
  });

  test('says why where it is none, or an automatic reply', async () => {
    const { desk, ref } = await begun(untilWithIt, withoutRecord());
    const say = (text: string) => desk.say(ref, { kind: 'mail-pasted', text }, ana);
    expect(await say('Hello')).toMatchObject({ because: 'evidence-pasted.not-a-mail' });
    const reply = pasted({ kind: 'automatic-reply', from: null, subject: null });
    expect(await say(reply)).toMatchObject({ because: 'evidence-pasted.automatic-reply' });
    await desk.close();
  });

  test('recorded as an answer of IT is kept as evidence, and not as their words', async () => {
    const { world, desk, ref } = await begun(untilWithIt, withoutRecord());
    const text = pasted(bounce());
    await desk.say(ref, { kind: 'it-answered', answer: 'nothing', text }, carlos);
    await desk.tick();
    const c = await world.stateOf(ref);
    expect(c.resets.at(-1)?.evidence).toMatchObject({ state: 'refused', pastedBy: carlos.name });
    expect((await world.requestOf(ref)).answers.map(({ text: words }) => words)).toEqual(['']);
    await desk.close();
  });

  test('that is an automatic reply is no answer of IT, and the request stays open', async () => {
    const { world, desk, ref } = await begun(untilWithIt, withoutRecord());
    const text = pasted({ kind: 'automatic-reply', from: null, subject: null });
    const applied = await desk.say(ref, { kind: 'it-answered', answer: 'released', text }, carlos);
    await desk.tick();
    expect(applied).toMatchObject({ because: 'evidence-pasted.automatic-reply' });
    expect((await world.requestOf(ref)).state.kind).toBe('waiting');
    await desk.close();
  });

  test('is not lost when a later look at the mail finds nothing', async () => {
    const { world, desk, ref } = await begun(untilDrafted, withoutRecord());
    const late = bounce({ action: 'delayed', reply: '451 4.7.1 Later' });
    await desk.say(ref, { kind: 'mail-pasted', text: pasted(late) }, ana);
    world.clock.move(30);
    await desk.tick();
    const { stage, resets } = await world.stateOf(ref);
    expect(resets.at(-1)?.evidence).toMatchObject({ state: 'deferred', pastedBy: ana.name });
    expect(stage).toMatchObject({ confirmAt: null, evidence: { state: 'deferred' } });
    await desk.close();
  });

  test('counts less than the sending side’s own record', async () => {
    const { desk, ref } = await begun(untilAsked);
    const late = bounce({ action: 'delayed', reply: '451 4.7.1 Later' });
    const applied = await desk.say(ref, { kind: 'mail-pasted', text: pasted(late) }, ana);
    expect(applied).toMatchObject({ because: 'evidence-pasted.known-already' });
    await desk.close();
  });

  test('and came back after the next server had taken it goes to IT, and stays what is known', async () => {
    const { world, desk, ref } = await begun(untilAsked);
    expect((await world.stateOf(ref)).resets.at(-1)?.evidence.state).toBe('accepted');
    await desk.say(ref, { kind: 'mail-pasted', text: pasted(bounce()) }, ana);
    world.clock.move(40);
    await desk.tick();
    const { stage, resets } = await world.stateOf(ref);
    expect(stage).toMatchObject({ kind: 'drafting-request', draft: { why: 'refused-by-policy' } });
    expect(resets.at(-1)?.evidence).toMatchObject({ state: 'refused', pastedBy: ana.name });
    await desk.close();
  });
});
