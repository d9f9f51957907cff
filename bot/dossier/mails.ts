import type { MailEvidence, Order } from '../../services/cases/case.ts';
import { meaningOfReply } from '../../services/cases/replies/meaning-of-reply.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import { escapeHtml } from '../request-pages/escape-html.ts';
import { type DossierInput, namesIn } from './dossier-input.ts';
import { momentHtml, momentText, wordFor } from './dossier-words.ts';
import { factList, paragraph, type Row } from './parts.ts';

function evidenceRows(evidence: MailEvidence, reader: Reader): readonly Row[] {
  const { state, pastedBy, seenAt, reply, host, messageId } = evidence;
  const source =
    pastedBy === null
      ? say(reader, 'cards.source.sending-side')
      : say(reader, 'cards.source.pasted', { name: pastedBy });
  const known = say(reader, 'dossier.known', {
    state: wordFor(reader, 'value', state),
    source,
    at: momentText(reader, seenAt),
  });
  const meaning = state === 'refused' || state === 'deferred' ? meaningOfReply(reply) : null;
  const said = [host, reply].filter((text) => text !== null).join(': ');
  return [
    [say(reader, 'dossier.fact.known'), escapeHtml(known)],
    [say(reader, 'dossier.fact.reply'), said === '' ? null : `<code>${escapeHtml(said)}</code>`],
    [
      say(reader, 'cards.fact.meaning'),
      meaning === null ? null : escapeHtml(say(reader, `replies.${meaning}`)),
    ],
    [
      say(reader, 'dossier.fact.message-id'),
      messageId === null ? null : `<code>${escapeHtml(messageId)}</code>`,
    ],
  ];
}

function orderText(order: Order, names: ReadonlyMap<string, string>, reader: Reader): string {
  const name = (id: string): string => names.get(id) ?? id;
  const { onBehalfOf, requestedBy, approvedBy } = order;
  return say(reader, 'dossier.order', {
    name: name(onBehalfOf),
    requester: name(requestedBy),
    approved: approvedBy === null ? 'no' : 'yes',
    approver: approvedBy === null ? '' : name(approvedBy),
  });
}

/** Each mail with a password, with what is known of its way and by whom, and our own test mail. */
export function mailsHtml({ facts, reader }: DossierInput): string {
  const { c } = facts;
  const names = namesIn(facts);
  const label = (name: 'requested' | 'purpose' | 'to' | 'order' | 'probe'): string =>
    say(reader, `dossier.fact.${name}`);
  const blocks: string[] = [];
  if (c.firstMail !== null) {
    const { firstMail } = c;
    blocks.push(
      `<h3>${escapeHtml(say(reader, 'dossier.first-mail'))}</h3>${factList([
        [label('requested'), firstMail.sentAt === null ? null : momentHtml(reader, firstMail.sentAt)],
        [label('to'), escapeHtml(firstMail.to)],
        ...evidenceRows(firstMail, reader),
      ])}`,
    );
  }
  for (const [place, reset] of c.resets.entries()) {
    blocks.push(
      `<h3>${escapeHtml(say(reader, 'dossier.reset', { count: place + 1 }))}</h3>${factList([
        [label('requested'), momentHtml(reader, reset.requestedAt)],
        [label('purpose'), escapeHtml(wordFor(reader, 'value', reset.purpose))],
        [label('to'), escapeHtml(reset.to)],
        [label('order'), escapeHtml(orderText(reset.order, names, reader))],
        ...evidenceRows(reset.evidence, reader),
      ])}`,
    );
  }
  if (c.probe !== null) {
    const { outcome, to, askedAt } = c.probe;
    const text = say(reader, `cards.probe.${outcome.kind}`, {
      address: to,
      at: momentText(reader, 'at' in outcome ? outcome.at : askedAt),
      name: 'by' in outcome ? outcome.by : '',
    });
    blocks.push(`<h3>${escapeHtml(label('probe'))}</h3>${paragraph(text)}`);
  }
  return blocks.length === 0
    ? paragraph(say(reader, 'dossier.none.mails'))
    : blocks.map((block) => `<div class="block">${block}</div>`).join('\n');
}
