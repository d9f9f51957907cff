import type { Stored } from '../../services/desk/ports/stores.ts';
import { createAddressExaminer } from '../../services/diagnosis/address-examiner.ts';
import { readPasted } from '../../services/diagnosis/pasted/read-pasted.ts';
import { createTeamsWorld, type TeamsWorld } from '../bot/teams/teams-world.ts';
import { untilAddress, untilApproval, untilAsked, untilDrafted, untilWithIt } from '../bot/turns/roads.ts';
import { ana, carlos } from '../services/desk/cast.ts';

/** How far a conversation has come when somebody tries something. */
export type Stage =
  | 'no case'
  | 'who'
  | 'when'
  | 'address'
  | 'approval'
  | 'second approval'
  | 'asked'
  /** Asked, while the admin service knows nothing of the mail: what is pasted would count. */
  | 'nothing known'
  | 'draft'
  | 'with IT'
  | 'closed';

export interface Known {
  /** As people write it. */
  readonly ref: string;
  /** Of the proposal that is open; empty where none is. */
  readonly code: string;
  /** Of a proposal that was open before, and is not any more. */
  readonly oldCode: string;
  readonly revision: number;
}

export interface OpenedWorld {
  readonly t: TeamsWorld;
  readonly known: Known;
}

async function walk(t: TeamsWorld, stage: Stage): Promise<{ ref: string; oldCode?: string }> {
  switch (stage) {
    case 'no case':
      return { ref: '' };
    case 'who':
      await t.say(ana, 'hello');
      return { ref: '' };
    case 'when':
      await t.say(ana, 'María García, password mail');
      return { ref: '' };
    case 'address':
      return { ref: await untilAddress(t) };
    case 'approval':
      return await untilApproval(t);
    case 'second approval': {
      const { ref, code } = await untilApproval(t);
      await t.say(ana, `correct ${ref} maria@second.example`);
      return { ref, oldCode: code };
    }
    case 'asked':
      return { ref: await untilAsked(t) };
    case 'nothing known':
      t.admin.mailState = { state: 'unknown', reply: null };
      return { ref: await untilAsked(t) };
    case 'draft':
      return { ref: await untilDrafted(t) };
    case 'with IT':
      return { ref: await untilWithIt(t) };
    case 'closed': {
      const ref = await untilAsked(t);
      await t.say(ana, `arrived ${ref}`);
      return { ref };
    }
  }
}

/** The assistant as it is wired, with the real examination of addresses and the real reader of pasted mails. */
export async function openWorld(stage: Stage): Promise<OpenedWorld> {
  const dns = {
    mx: async (domain: string) =>
      ({ kind: 'mx', hosts: [{ host: `mx.${domain}`, preference: 10 }] }) as const,
  };
  const examiner = createAddressExaminer({ dns, timeoutMs: 1_000 });
  const t = await createTeamsWorld({ changed: { examiner, readPasted } });
  // Everybody has written once, so that whatever is said to them is said in Teams and in English.
  await t.say(carlos, 'help');
  const { ref, oldCode = '' } = await walk(t, stage);
  const c = ref === '' ? null : await t.stateOf(ref);
  const code = c?.stage.kind === 'awaiting-approval' ? c.stage.proposal.code : '';
  return { t, known: { ref, code, oldCode, revision: c?.revision ?? 0 } };
}

/** That somebody tried what they may not is in the history; nothing else may be new there. */
function whatCounts(stored: Stored<unknown, unknown> | null) {
  if (stored === null) return null;
  const { id, state, outbox, history } = stored;
  const done = history.filter(({ what }) => what !== 'refused').map(({ what, at }) => `${what} ${at}`);
  return { id, state, outbox, done };
}

/** Everything that may not change: cases, requests, ledgers, what the admin service was ordered, and every mail. */
export async function everything({ t, known }: OpenedWorld): Promise<string> {
  const { cases, requests, userLedgers, requesterLedgers, domains } = t.stores;
  const open = (await cases.open()).map(({ id }) => id).sort();
  const stored = known.ref === '' ? null : await cases.read(known.ref);
  const request = known.ref === '' ? null : await requests.read(`it-${known.ref}`);
  return JSON.stringify({
    open,
    stored: whatCounts(stored),
    request: whatCounts(request),
    requests: (await requests.open()).map(({ id }) => id).sort(),
    ledgers: [
      await userLedgers.get('u-maria'),
      await requesterLedgers.get(ana.id),
      await requesterLedgers.get(carlos.id),
    ],
    domains: await domains.get('getafe.example'),
    users: [...t.admin.users.values()],
    ordered: t.admin.ledger,
    orders: [t.admin.calls('resetPassword'), t.admin.calls('correctAddress')],
    mails: t.mailer.taken,
  });
}
