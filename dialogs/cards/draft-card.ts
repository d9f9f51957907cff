import { mailDomainOf } from '../../services/cases/domain-memory.ts';
import type { StageOf } from '../../services/cases/stage.ts';
import { say } from '../../services/texts/texts.ts';
import { createButtons } from './buttons.ts';
import { fact, shortFacts } from './case-facts.ts';
import type { CaseView } from './case-view.ts';
import { box, factSet, heading, paragraph } from './elements.ts';
import { escapeMarkdown, escapeValue, escapeWords } from './escape.ts';
import { wayBackSet } from './loan-block.ts';
import { probeBlock } from './probe-block.ts';
import { leads, type StageCard } from './stage-card.ts';

/** Bytes of text that leave room for the rest of the card. */
const PREVIEW_BYTES_MAX = 15 * 1024;

interface Shown {
  readonly paragraphs: readonly string[];
  readonly whole: boolean;
}

function shown(text: string): Shown {
  const paragraphs: string[] = [];
  let room = PREVIEW_BYTES_MAX;
  for (const piece of text.split(/\n{2,}/)) {
    const escaped = escapeMarkdown(piece);
    room -= new TextEncoder().encode(JSON.stringify(escaped)).length + 80;
    if (room < 0) return { paragraphs, whole: false };
    if (piece.trim() !== '') paragraphs.push(escaped);
  }
  return { paragraphs, whole: true };
}

/**
 * Nothing is sent unseen: the buttons that send are there only beside the whole text, above it as well as below,
 * because it is long.
 */
export function draftCard(view: CaseView, { draft }: StageOf<'drafting-request'>): StageCard {
  const { c, reader, viewer, preview } = view;
  const buttons = createButtons(view);
  const lead = leads(viewer);
  const text = preview === undefined ? null : shown(preview.text);
  const sendable = lead && text?.whole === true && draft.to !== null;
  const further = preview?.further ?? 0;
  const to = draft.to ?? say(reader, 'cards.draft.none');
  return {
    body: [
      draft.to === null ? box([paragraph(say(reader, 'cards.draft.no-recipient'))], 'warning') : null,
      heading(say(reader, 'cards.draft.title')),
      factSet(
        preview === undefined
          ? shortFacts(view)
          : [
              fact(reader, 'cards.fact.to', escapeValue(to)),
              fact(reader, 'cards.fact.cc', escapeWords(preview.cc.slice(0, 10).join(', '), 2_000)),
              fact(reader, 'cards.fact.subject', escapeWords(preview.subject, 500)),
            ],
      ),
      sendable
        ? { type: 'ActionSet', actions: [buttons.send(draft.version), buttons.take(draft.version)] }
        : null,
      further === 0 ? null : box([paragraph(say(reader, 'cards.draft.further', { count: further }))]),
      text === null ? null : box(text.paragraphs.map((piece) => paragraph(piece))),
      probeBlock(view),
      wayBackSet(view),
      text?.whole === false ? box([paragraph(say(reader, 'cards.draft.cut'))], 'warning') : null,
    ],
    actions: [
      sendable ? buttons.send(draft.version) : null,
      sendable ? buttons.take(draft.version) : null,
      text === null ? buttons.draft() : null,
      lead && draft.to === null && mailDomainOf(c).length <= 253 ? buttons.postmaster(mailDomainOf(c)) : null,
      lead ? buttons.recipient(draft.to) : null,
      lead ? buttons.note(draft.note) : null,
      buttons.arrived('unlikely'),
      lead && c.loan === null ? buttons.withdraw() : null,
    ],
  };
}
