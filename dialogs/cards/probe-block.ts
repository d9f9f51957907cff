import type { Case } from '../../services/cases/case.ts';
import {
  mailboxInQuestion,
  openProbe,
  provedProbe,
  wordedProbe,
} from '../../services/cases/probe-of-case.ts';
import type { StageKind } from '../../services/cases/stage.ts';
import { say } from '../../services/texts/texts.ts';
import { createButtons } from './buttons.ts';
import type { CardElement } from './card-types.ts';
import type { CaseView } from './case-view.ts';
import { escapeMarkdown } from './escape.ts';
import { takesPart } from './stage-card.ts';

/** Where a test mail can tell something that is not known yet. */
const OFFERED: readonly StageKind[] = [
  'asking-arrival',
  'own-mailbox',
  'mailbox-full',
  'held-by-sender',
  'drafting-request',
  'with-it',
  'needs-coordinator',
  'self-service',
];

function isOffered(c: Case): boolean {
  return OFFERED.includes(c.stage.kind) && provedProbe(c) === null && c.probe?.outcome.kind !== 'mailing';
}

/** Apart from the card's own buttons: what is asked here is about our test mail and not about IMI's. */
export function probeBlock(view: CaseView): CardElement | null {
  const { c, reader } = view;
  if (!takesPart(view.viewer)) return null;
  const buttons = createButtons(view);
  if (openProbe(c) !== null)
    return { type: 'ActionSet', actions: [buttons.word(), buttons.noWord()], spacing: 'medium' };
  if (!isOffered(c)) return null;
  const address = escapeMarkdown(mailboxInQuestion(c));
  const found = wordedProbe(c)?.outcome.kind === 'missing' ? [buttons.word()] : [];
  const ask = buttons.probe(say(reader, 'cards.probe.consent', { address }));
  return { type: 'ActionSet', actions: [...found, ask], spacing: 'medium' };
}
