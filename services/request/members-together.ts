import type { Reader } from '../texts/texts.ts';
import { type Block, type FactRow, facts } from './blocks.ts';
import type { MemberFacts } from './facts.ts';
import { memberRows } from './member-rows.ts';

/** Of so many mailboxes every reset is named; of more, the latest of each, which is the likeliest to be found. */
const FEW = 3;

function isSame(one: FactRow, other: FactRow): boolean {
  return one.label === other.label && one.lines.join('\n') === other.lines.join('\n');
}

/** Keeps a mail about many mailboxes readable, and small enough for filters that look at its size. */
export function shortened(members: readonly MemberFacts[]): readonly MemberFacts[] {
  if (members.length <= FEW) return members;
  return members.map((member) => ({ ...member, resets: member.resets.slice(-1) }));
}

/** What holds for every mailbox is said once, above what differs. */
export function factBlocks(members: readonly MemberFacts[], reader: Reader): readonly Block[] {
  const all = members.map((member) => memberRows(member, reader));
  const [first = [], ...others] = all;
  if (others.length === 0) return [facts(...first)];
  const isShared = (row: FactRow) => others.every((rows) => rows.some((other) => isSame(row, other)));
  const shared = first.filter(isShared);
  const own = all.map((rows) => facts(...rows.filter((row) => !shared.some((one) => isSame(one, row)))));
  return shared.length === 0 ? own : [facts(...shared), ...own];
}
