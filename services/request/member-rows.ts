import type { MailEvidence } from '../cases/case.ts';
import { type Reader, say } from '../texts/texts.ts';
import type { FactRow } from './blocks.ts';
import type { MemberFacts, SenderFact } from './facts.ts';
import { momentText, spanText } from './moments.ts';

function senderText(sender: SenderFact, reader: Reader): string {
  if (sender.known === null || sender.source === 'unknown')
    return say(reader, 'letters.sender.unknown', { domain: sender.domain });
  return say(reader, `letters.sender.${sender.source}`, { sender: sender.known });
}

function resetRows(member: MemberFacts, reader: Reader): readonly FactRow[] {
  const label = (key: 'window' | 'reply') => say(reader, `letters.label.${key}`);
  return member.resets.flatMap(({ reset, window }, index) => {
    const number = say(reader, 'letters.label.reset', { number: index + 1 });
    const { reply } = reset.evidence;
    const replied = {
      label: label('reply'),
      lines: [say(reader, 'letters.verbatim', { text: reply ?? '' })],
    };
    return [
      { label: number, lines: [momentText(reset.requestedAt, reader)] },
      { label: label('window'), lines: spanText(window, reader) },
      ...(reply === null ? [] : [replied]),
    ];
  });
}

export function memberRows(member: MemberFacts, reader: Reader): readonly FactRow[] {
  const { evidence, firstMails } = member;
  const row = (
    key: 'mailbox' | 'mail' | 'sender' | 'message-id' | 'subject' | 'first-window',
    line: string,
  ): FactRow => ({ label: say(reader, `letters.label.${key}`), lines: [line] });
  const rows = [
    row('mailbox', member.mailbox),
    row('mail', say(reader, `letters.mail.${member.profile}`)),
    row('sender', senderText(member.sender, reader)),
  ];
  if (evidence?.subject)
    rows.push(row('subject', say(reader, 'letters.verbatim', { text: evidence.subject })));
  if (evidence?.messageId)
    rows.push(row('message-id', say(reader, 'letters.message-id.recorded', { id: evidence.messageId })));
  rows.push(...resetRows(member, reader));
  if (firstMails !== null) {
    const span = { from: momentText(firstMails.from, reader), to: momentText(firstMails.to, reader) };
    rows.push(row('first-window', say(reader, 'letters.first-window', span)));
  }
  return rows;
}

export function evidenceTexts(evidence: MailEvidence | null, reader: Reader): readonly string[] {
  const unknown = [say(reader, 'letters.evidence.unknown')];
  if (evidence === null || evidence.state === 'unknown') return unknown;
  const source = say(reader, 'letters.evidence.source');
  const isHeld = evidence.state === 'queued' || evidence.state === 'held';
  if (isHeld)
    return [say(reader, 'letters.evidence.held', { at: momentText(evidence.seenAt, reader) }), source];
  const host = evidence.host ?? say(reader, 'letters.evidence.some-host');
  const at = momentText(evidence.attemptAt ?? evidence.sentAt ?? evidence.seenAt, reader);
  const said =
    evidence.reply === null ? [] : [say(reader, 'letters.evidence.reply', { reply: evidence.reply })];
  return [say(reader, `letters.evidence.${evidence.state}`, { host, at }), ...said, source];
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
  items.push(say(reader, 'letters.excluded.junk', { at: momentText(member.notArrivedAt, reader) }));
  items.push(say(reader, 'letters.excluded.patience', { minutes: member.minutes }));
  return items;
}
