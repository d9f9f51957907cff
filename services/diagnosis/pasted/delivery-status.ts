import { isPlainAddress } from '../../cases/mail-address.ts';
import type { BounceReport } from '../../cases/pasted.ts';
import { readReply } from '../../cases/replies/read-reply.ts';
import { readDate } from './mail-parts.ts';
import { safeReply } from './safe-reply.ts';

const FIELD =
  /^(Original-Recipient|Final-Recipient|Action|Status|Remote-MTA|Diagnostic-Code|Last-Attempt-Date): *(.*)$/i;
const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'] as const;
const MOST = 50;

type Group = Map<string, string>;

/** A field that is there already begins the next recipient: empty lines between them are lost or doubled in a chat. */
function groups(text: string): readonly Group[] {
  const found: Group[] = [];
  let group: Group = new Map();
  for (const line of text.replace(/\n[ \t]+(?=\S)/g, ' ').split('\n')) {
    const [, name, value = ''] = line.match(FIELD) ?? [];
    if (name === undefined) continue;
    const key = name.toLowerCase();
    if (group.has(key)) {
      found.push(group);
      group = new Map();
    }
    group.set(key, value.trim());
    if (found.length >= MOST) return found;
  }
  return [...found, group];
}

/** RFC 3464, 2.3: `type; value`. */
function afterType(value: string | undefined): string | null {
  const bare = value?.replace(/^[A-Za-z0-9-]{1,30} ?; ?/, '').trim() ?? '';
  return bare === '' ? null : bare;
}

function recipientOf(group: Group): string | null {
  for (const field of ['final-recipient', 'original-recipient']) {
    const address = (afterType(group.get(field)) ?? '').replace(/^<|>$/g, '');
    if (isPlainAddress(address)) return address;
  }
  return null;
}

function asReport(group: Group, isJoined: boolean): readonly BounceReport[] {
  const recipient = recipientOf(group);
  if (recipient === null || !(group.has('action') || group.has('status'))) return [];
  const action = group
    .get('action')
    ?.toLowerCase()
    .match(/^[a-z]+/)?.[0];
  const said = afterType(group.get('diagnostic-code'));
  const status = readReply(group.get('status') ?? '').enhanced;
  return [
    {
      recipient,
      action: ACTIONS.find((known) => known === action) ?? 'unknown',
      status: status ?? readReply(said ?? '').enhanced,
      reply: said === null ? null : safeReply(said, !isJoined),
      host: afterType(group.get('remote-mta'))?.match(/^[A-Za-z0-9.-]{1,253}/)?.[0] ?? null,
      at: readDate(group.get('last-attempt-date')),
    },
  ];
}

/** Per recipient, in their order. Source: RFC 3464, 2.3. */
export function readDeliveryStatus(text: string, isJoined: boolean): readonly BounceReport[] {
  return groups(text).flatMap((group) => asReport(group, isJoined));
}
