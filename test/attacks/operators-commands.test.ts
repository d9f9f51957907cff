import { describe, expect, test } from 'vitest';
import { untilWithIt } from '../bot/turns/roads.ts';
import { ana, carlos, maria, nuria } from '../services/desk/cast.ts';
import { attackedWorlds, done } from './attacked-world.ts';

const open = attackedWorlds();

describe('what the operator does at the machine, said in the chat', () => {
  test.each([
    'forget u-maria',
    'forget u-maria --yes',
    'forget u-maria --yes --close',
    'npm run forget -- maria.garcia@getafe.example --yes --close',
    'olvida a María García',
    'vergiss María García',
    'verify-history',
    'npm run verify-history -- --anchors /tmp/anchors.jsonl',
    'npm run dossier -- REF /tmp/dossier.html',
    'dossier REF /tmp/dossier.html',
    'node bot/forget.ts u-maria --yes',
  ])('does nothing, whoever says it: %s', async (said) => {
    const t = await open();
    const ref = await untilWithIt(t);
    const stored = async () => [await t.stores.cases.read(ref), await t.stores.requests.read(`it-${ref}`)];
    const before = { stored: await stored(), done: done(t) };
    for (const who of [nuria, carlos, ana, maria]) {
      const answer = await t.say(who, said.replace('REF', ref));
      expect(answer).not.toBe('');
      expect(answer).not.toMatch(/\/dossier\/|forgotten|olvidad|vergessen/i);
    }
    await t.core().desk.tick();
    expect({ stored: await stored(), done: done(t) }).toEqual(before);
  });
});
