import { afterEach } from 'vitest';
import type { Dns } from '../../services/desk/ports/dns.ts';
import { createAddressExaminer } from '../../services/diagnosis/address-examiner.ts';
import { isPersonalDomain } from '../../services/diagnosis/personal-domains.ts';
import { mayReceiveFor } from '../../services/request/recipient-rules.ts';
import { createTeamsWorld, type TeamsWorld } from '../bot/teams/teams-world.ts';
import { keepLogsFreeOfPersonalData } from '../services/desk/desk-world.ts';

/** Every domain takes mail, as an attacker's own would. */
const dns: Dns = {
  mx: async (domain) => ({ kind: 'mx', hosts: [{ host: `mx.${domain}`, preference: 10 }] }),
};

/** Spoken to as Teams does; addresses are examined, and recipients allowed, by the rules that hold in production. */
export function attackedWorlds() {
  const opened: TeamsWorld[] = [];
  afterEach(async () => {
    for (const world of opened.splice(0)) await world.close();
  });
  keepLogsFreeOfPersonalData();
  return async (more: Parameters<typeof createTeamsWorld>[0] = {}): Promise<TeamsWorld> => {
    const world = await createTeamsWorld({
      ...more,
      changed: {
        examiner: createAddressExaminer({ dns, timeoutMs: 1000 }),
        mayReceive: (address, c) => mayReceiveFor(c, isPersonalDomain)(address),
        ...more.changed,
      },
    });
    opened.push(world);
    return world;
  };
}

/**
 * What an attacker wants to bring about: resets, changed addresses and mails, each as it really happened. That a
 * coordinator is told of a proposal is the defence.
 */
export function done(t: TeamsWorld) {
  return {
    admin: t.admin.ledger.map(({ kind, by }) => `${kind} by ${by}`),
    mails: t.mailer.taken
      .filter(({ subject }) => subject !== 'notice')
      .map(({ to, subject }) => `${to.join(', ')}: ${subject}`),
  };
}

export async function stageOf(t: TeamsWorld, ref: string): Promise<string> {
  return (await t.stateOf(ref)).stage.kind;
}

export async function proposalOf(t: TeamsWorld, ref: string) {
  const { stage } = await t.stateOf(ref);
  if (stage.kind !== 'awaiting-approval') throw new Error(`the case is at ${stage.kind}`);
  return stage.proposal;
}
