import type { MailEvidence } from '../cases/case.ts';
import { plain } from '../texts/plain.ts';
import { type Reader, say } from '../texts/texts.ts';
import { exact } from '../texts/unlinked.ts';
import type { FactRow } from './blocks.ts';
import type { MemberFacts, SenderFact } from './facts.ts';
import { momentText, shortMoment, spanText } from './moments.ts';

function senderText(sender: SenderFact, reader: Reader): string {
  if (sender.known === null || sender.source === 'unknown')
    return say(reader, 'letters.sender.unknown', { domain: sender.domain });
  const { known, source, domain, by } = sender;
  return say(reader, `letters.sender.${source}`, { sender: known, domain, name: by ?? '' });
}

/** The latest reply stands with the evidence; those of earlier mails stand here. */
function resetRows({ resets }: MemberFacts, reader: Reader): readonly FactRow[] {
  return resets.flatMap(({ reset, window }, index) => {
    const { reply } = reset.evidence;
    const isLatest = index === resets.length - 1;
    const label = say(reader, 'letters.label.reset', { number: index + 1 });
    const lines = [momentText(reset.requestedAt, reader)];
    if (reply !== null && !isLatest) lines.push(say(reader, 'letters.evidence.reply', { reply }));
    return [
      { label, lines },
      { label: say(reader, 'letters.label.window'), lines: spanText(window, reader) },
    ];
  });
}

export function memberRows(member: MemberFacts, reader: Reader): readonly FactRow[] {
  const { evidence, firstMails } = member;
  const row = (
    key: 'mailbox' | 'mail' | 'sender' | 'message-id' | 'subject' | 'probe',
    line: string,
  ): FactRow => ({
    label: say(reader, `letters.label.${key}`),
    lines: [line],
  });
  const rows = [
    row('mailbox', exact(plain(member.mailbox))),
    row('mail', say(reader, `letters.mail.${member.profile}`)),
    row('sender', senderText(member.sender, reader)),
  ];
  if (evidence?.subject)
    rows.push(row('subject', say(reader, 'letters.verbatim', { text: evidence.subject })));
  if (evidence?.messageId)
    rows.push(row('message-id', say(reader, 'letters.message-id.recorded', { id: evidence.messageId })));
  rows.push(...resetRows(member, reader));
  if (firstMails !== null) {
    const lines = [...spanText(firstMails, reader), say(reader, 'letters.first-window')];
    rows.push({ label: say(reader, 'letters.label.first-window'), lines });
  }
  if (member.probe !== null) {
    const facts = { name: member.probe.by, at: momentText(member.probe.at, reader) };
    rows.push(row('probe', say(reader, 'letters.probe-proved', facts)));
  }
  return rows;
}

export function evidenceTexts(evidence: MailEvidence | null, reader: Reader): readonly string[] {
  const unknown = [say(reader, 'letters.evidence.unknown')];
  if (evidence === null || evidence.state === 'unknown') return unknown;
  const source =
    evidence.pastedBy === null
      ? say(reader, 'letters.evidence.source')
      : say(reader, 'letters.evidence.source.pasted', { name: evidence.pastedBy });
  const isHeld = evidence.state === 'queued' || evidence.state === 'held';
  if (isHeld)
    return [say(reader, 'letters.evidence.held', { at: momentText(evidence.seenAt, reader) }), source];
  const host = evidence.host ?? say(reader, 'letters.evidence.some-host');
  const at = momentText(evidence.attemptAt ?? evidence.sentAt ?? evidence.seenAt, reader);
  const said =
    evidence.reply === null ? [] : [say(reader, 'letters.evidence.reply', { reply: evidence.reply })];
  return [say(reader, `letters.evidence.${evidence.state}`, { host, at }), ...said, source];
}

function arrival({ complaint }: MemberFacts, reader: Reader): string {
  const at = shortMoment(complaint.at, reader);
  if (complaint.beforeLatest) return say(reader, 'letters.excluded.not-arrived.before', { at });
  return complaint.by === null
    ? say(reader, 'letters.excluded.not-arrived.somebody', { at })
    : say(reader, 'letters.excluded.not-arrived', { name: complaint.by, at });
}

export function excluded(member: MemberFacts, reader: Reader): readonly string[] {
  const items: string[] = [];
  const checker = member.addressCheckedBy;
  if (member.addressChecked && member.why !== 'refused-as-unknown')
    items.push(
      checker === null
        ? say(reader, 'letters.excluded.address.somebody')
        : say(reader, 'letters.excluded.address', { name: checker }),
    );
  if (member.mailboxSeemsFull === false) items.push(say(reader, 'letters.excluded.not-full'));
  items.push(arrival(member, reader));
  items.push(say(reader, 'letters.excluded.patience', { minutes: member.minutes }));
  return items;
}
