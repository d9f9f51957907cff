import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CaseRef } from '../../../services/cases/case.ts';
import { plusDays } from '../../../services/cases/instant.ts';
import { showRef } from '../../../services/cases/ref.ts';
import { lockFolder } from '../../../services/storage/folder-lock.ts';
import { aLoan } from '../../builders/loan.ts';
import { aUser } from '../../builders/people.ts';
import { ana, boris, carlos, maria } from '../../services/desk/cast.ts';
import { openCase, untilAsked, untilWithIt } from '../../services/desk/road.ts';
import { createForgetWorld, type ForgetWorld } from './forget-world.ts';

let stage: ForgetWorld;
beforeEach(() => {
  stage = createForgetWorld();
});
afterEach(() => stage.end());

const MARIA = /María|García|mgarcia|maria\.garcia|u-maria|op-maria|aad-maria/i;
const ANA = /Ana Ruiz|ana\.ruiz|op-reporter/i;
const CARLOS = /Carlos|carlos\.vega|op-coordinator/i;

const luis = aUser({
  id: 'u-luis',
  username: 'lprado',
  name: 'Luis Prado',
  email: 'luis.prado@getafe.example',
});
const shown = (ref: string): string => showRef(ref as CaseRef);

/** Ana reported María, whose case is solved, and so did she and Boris Luis, whose case is still open. */
async function twoCases(): Promise<{ readonly marias: string; readonly luis: string }> {
  const refs = { marias: '', luis: '' };
  stage.world.admin.users.set(luis.id, luis);
  await stage.running(async (desk, stores) => {
    refs.marias = await untilAsked(stage.world, desk);
    await desk.say(refs.marias, { kind: 'said-arrived' }, ana);
    await desk.tick();
    const opened = await desk.open(stage.world.complaint({ user: luis }), ana);
    if (opened.kind === 'not-allowed') throw new Error('not allowed');
    await desk.open(stage.world.complaint({ user: luis }), boris);
    refs.luis = opened.c.ref;
    await stage.chat(stores, ana, [refs.marias, 'Did the mail of María García arrive?']);
    await stage.chat(stores, maria);
    await stores.intakes.set(carlos.id, {
      question: 'choose-user',
      told: { missing: null, created: { kind: 'unsaid' } },
      users: [{ ...aUser(), authority: null }],
    });
  });
  return refs;
}

describe('an affected user', () => {
  test.each(['u-maria', 'maria.garcia@getafe.example', 'MARIA.GARCIA@getafe.example'])(
    'is forgotten by %s, and nothing under the data folder names them any more',
    async (who) => {
      const refs = await twoCases();
      writeFileSync(join(stage.folder, 'store', 'cases', 'damaged', 'x.json.1'), '{"id":"u-maria"');
      const before = stage.documents();
      const asked = await stage.forget(who);
      expect(asked.code).toBe(0);
      expect(asked.text).toContain(`own cases, as a whole: ${shown(refs.marias)}`);
      expect(asked.text).toContain('damaged files that were set aside: 1');
      expect(asked.text).not.toMatch(/María|Ana Ruiz|Boris|Luis/);
      expect(asked.text).toContain('op-maria');
      expect(stage.documents()).toBe(before);

      // Her chat is kept under another id, and says so until that one is forgotten too.
      expect(await stage.forget(who, '--yes')).toMatchObject({ code: 1 });
      expect(await stage.forget('op-maria', '--yes')).toMatchObject({ code: 0 });
      expect(stage.everything()).not.toMatch(MARIA);
      expect(stage.everything()).toContain('Luis Prado');
      expect(stage.brokenHistories()).toEqual([]);
      await stage.running(async (desk, stores) => {
        expect(await stores.cases.standing(refs.marias)).toBe('forgotten');
        expect((await desk.see(refs.luis, ana))?.c.user.name).toBe('Luis Prado');
        expect((await stores.conversations.get(ana.id))?.cards).toEqual({});
      });
      expect(await stage.forget(who, '--yes')).toMatchObject({ code: 3 });
    },
  );

  test('with an open case is only forgotten when it is withdrawn by the operator, which is noted', async () => {
    let ref = '';
    await stage.running(async (desk) => {
      ref = await openCase(stage.world, desk);
    });
    const refused = await stage.forget('u-maria', '--yes');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain(`Case ${shown(ref)} of this user is open`);
    expect(stage.everything()).toMatch(MARIA);
    const done = await stage.forget('u-maria', '--yes', '--close');
    expect(done).toMatchObject({ code: 0 });
    expect(stage.everything()).not.toMatch(MARIA);
    expect(stage.brokenHistories()).toEqual([]);
    expect(stage.everything()).toMatch(
      /"what":"withdrawn","right":"operator"[^[]*"what":"forgotten","right":"operator"/,
    );
  });

  test('whose request is out at IT takes it along, and IT is not asked about nobody', async () => {
    await stage.running(async (desk) => {
      await untilWithIt(stage.world, desk);
    });
    const sent = stage.world.mailer.taken.length;
    expect(await stage.forget('u-maria', '--yes', '--close')).toMatchObject({ code: 0 });
    expect(stage.everything()).not.toMatch(MARIA);
    stage.world.clock.move(60 * 24 * 60);
    await stage.running(async () => undefined);
    expect(stage.world.mailer.taken).toHaveLength(sent);
    expect(stage.brokenHistories()).toEqual([]);
  });

  test('to whom a mailbox is lent is not forgotten: they would be locked out', async () => {
    await stage.running(async (desk, stores) => {
      const ref = await openCase(stage.world, desk);
      const stored = await stores.cases.read(ref);
      if (stored === null) throw new Error('no case');
      const { state, commit, outbox } = stored;
      const until = plusDays(stage.world.clock.now(), 14);
      const loan = aLoan({ temporaryAddress: 'functional@getafe.example', until, nextReminderAt: until });
      await stores.cases.commit({ id: ref, state: { ...state, loan }, notes: [], outbox }, commit);
    });
    const refused = await stage.forget('u-maria', '--yes', '--close');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('end the loan first');
    expect(stage.everything()).toMatch(MARIA);
  });
});

describe('somebody named in the cases of others', () => {
  test.each(['op-reporter', 'ana.ruiz@getafe.example'])(
    'is taken out by %s, and the rest of these cases stays',
    async (who) => {
      const refs = await twoCases();
      const asked = await stage.forget(who);
      expect(asked.text).toContain('own cases, as a whole: none');
      expect(asked.text).toContain(shown(refs.marias));
      expect(asked.text).toContain(shown(refs.luis));
      expect(await stage.forget(who, '--yes')).toMatchObject({ code: 0 });
      expect(stage.everything()).not.toMatch(ANA);
      expect(stage.everything()).toContain('María García');
      expect(stage.brokenHistories()).toEqual([]);
      await stage.running(async (desk, stores) => {
        const c = (await desk.see(refs.luis, boris))?.c;
        expect(c?.reporters.map(({ operatorId, name }) => [operatorId, name])).toEqual([
          ['forgotten', '—'],
          ['op-boris', 'Boris Llano'],
        ]);
        const opened = (await stores.cases.read(refs.luis))?.history[0];
        expect(Object.keys(opened?.personal ?? {}).sort()).toEqual(['address', 'user', 'userId']);
        expect(Object.keys(opened?.hashes ?? {})).toContain('operatorId');
        expect(await stores.conversations.keys()).toEqual(['op-maria']);
        expect(await stores.requesterLedgers.keys()).toEqual([]);
      });
    },
  );

  test('as who approved is taken out too', async () => {
    await stage.running(async (desk) => {
      const ref = await openCase(stage.world, desk);
      const address = 'maria.g@getafe.example';
      await desk.say(ref, { kind: 'address-correction-asked', address }, ana);
      await desk.tick();
      const stage2 = (await desk.see(ref, ana))?.c.stage;
      const code = stage2?.kind === 'awaiting-approval' ? stage2.proposal.code : '';
      expect(code).not.toBe('');
      await desk.say(ref, { kind: 'approved', code }, carlos);
      await desk.tick();
    });
    expect(stage.everything()).toMatch(CARLOS);
    expect(await stage.forget('op-coordinator', '--yes')).toMatchObject({ code: 0 });
    expect(stage.everything()).not.toMatch(CARLOS);
    expect(stage.everything()).toMatch(MARIA);
    expect(stage.brokenHistories()).toEqual([]);
  });

  test('who alone reported an open case is not taken out of it: nobody would be left to answer', async () => {
    let ref = '';
    await stage.running(async (desk) => {
      ref = await openCase(stage.world, desk);
    });
    const refused = await stage.forget('op-reporter', '--yes');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain(`Nobody else has reported the open case ${shown(ref)}`);
    expect(stage.everything()).toMatch(ANA);
  });

  test('as the contact of an IT unit is taken out once the request has ended', async () => {
    let ref = '';
    await stage.running(async (desk) => {
      ref = await untilWithIt(stage.world, desk);
    });
    const refused = await stage.forget('it@getafe.example', '--yes');
    expect(refused.code).toBe(1);
    expect(refused.text).toContain('is out to this address');
    await stage.running(async (desk) => {
      await desk.say(ref, { kind: 'said-arrived' }, ana);
    });
    expect(await stage.forget('it@getafe.example', '--yes')).toMatchObject({ code: 0 });
    expect(stage.everything()).not.toContain('it@getafe.example');
    expect(stage.brokenHistories()).toEqual([]);
  });
});

describe('the command', () => {
  test('takes no name, and says so', async () => {
    await twoCases();
    const { code, text } = await stage.forget('María García', '--yes');
    expect(code).toBe(3);
    expect(text).toContain('Names are not taken');
    expect(stage.everything()).toMatch(MARIA);
  });

  test('takes no address that several share, and tells their ids', async () => {
    stage.world.admin.users.set(luis.id, { ...luis, email: aUser().email });
    await stage.running(async (desk) => {
      await openCase(stage.world, desk);
      const user = { ...luis, email: aUser().email };
      await desk.open(stage.world.complaint({ user }), ana);
    });
    const { code, text } = await stage.forget(aUser().email, '--yes', '--close');
    expect(code).toBe(1);
    expect(text).toContain('u-luis, u-maria');
    expect(stage.everything()).toMatch(MARIA);
  });

  test('forgets nobody of a similar id or address', async () => {
    await twoCases();
    for (const who of ['u-mari', 'maria', 'op-', 'garcia@getafe.example', 'ria.garcia@getafe.example', '.*'])
      expect(await stage.forget(who, '--yes', '--close')).toMatchObject({ code: 3 });
    expect(stage.everything()).toMatch(MARIA);
  });

  test('is refused while the product runs, and says which process it is', async () => {
    await twoCases();
    const lock = await lockFolder(stage.folder);
    const { code, text } = await stage.forget('u-maria', '--yes');
    lock.release();
    expect(code).toBe(1);
    expect(text).toMatch(new RegExp(`in use by process ${process.pid} .* Stop that one first`));
    expect(stage.everything()).toMatch(MARIA);
    expect(await stage.forget('u-maria')).toMatchObject({ code: 0 });
  });

  test.each([[[]], [['u-1', 'u-2']], [['u-1', '--force']], [['--yes']], [['  ', '--yes']]])(
    'explains itself where it is used wrongly: %j',
    async (args) => {
      const { code, text } = await stage.forget(...args);
      expect(code).toBe(2);
      expect(text).toContain('npm run forget --');
    },
  );

  test('seals nothing with another key than the product has', async () => {
    await twoCases();
    const { code, text } = await stage.forgetWith('another history key of 32 characters', 'u-maria', '--yes');
    expect(code).toBe(1);
    expect(text).toContain('does not verify with this HISTORY_KEY');
    expect(stage.everything()).toMatch(MARIA);
    expect(stage.brokenHistories()).toEqual([]);
  });

  test('makes no data folder where there is none', async () => {
    expect(await stage.forget('u-maria', '--yes')).toMatchObject({ code: 3 });
    expect(existsSync(join(stage.folder, 'store'))).toBe(false);
  });
});
