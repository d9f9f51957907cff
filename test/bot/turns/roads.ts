import type { Operator } from '../../../services/cases/directory.ts';
import { ana } from '../../services/desk/cast.ts';
import type { TeamsWorld } from '../teams/teams-world.ts';

async function only(t: TeamsWorld): Promise<string> {
  const lines = await t.stores.cases.open();
  const ref = lines.at(-1)?.id;
  if (ref === undefined) throw new Error('no case is open');
  return ref;
}

/** María's address is to be looked at. */
export async function untilAddress(t: TeamsWorld, by: Operator = ana): Promise<string> {
  await t.say(by, 'María García, password mail, created yesterday at 10');
  return only(t);
}

/** It was asked whether the mail of the first reset came. */
export async function untilAsked(t: TeamsWorld): Promise<string> {
  const ref = await untilAddress(t);
  await t.say(ana, `address ok ${ref}`);
  await t.later(5);
  return ref;
}

export async function untilDrafted(t: TeamsWorld): Promise<string> {
  const ref = await untilAsked(t);
  await t.say(ana, `not arrived ${ref}`);
  return ref;
}

export async function untilWithIt(t: TeamsWorld): Promise<string> {
  const ref = await untilDrafted(t);
  await t.say(ana, `send ${ref}`);
  return ref;
}

/** Another address was asked for, and the coordinators were told its code. */
export async function untilApproval(t: TeamsWorld): Promise<{ readonly ref: string; readonly code: string }> {
  const ref = await untilAddress(t);
  await t.say(ana, `correct ${ref} maria@elsewhere.example`);
  const { stage } = await t.stateOf(ref);
  if (stage.kind !== 'awaiting-approval') throw new Error(`the case is at ${stage.kind}`);
  return { ref, code: stage.proposal.code };
}
