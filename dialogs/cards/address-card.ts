import { looksWrong } from '../../services/cases/moves/check-address.ts';
import { cannotTakeMail } from '../../services/cases/moves/usable.ts';
import type { StageOf } from '../../services/cases/stage.ts';
import { say } from '../../services/texts/texts.ts';
import { addressLines } from './address-lines.ts';
import { ADDRESS_MAX, createButtons } from './buttons.ts';
import { shortFacts } from './case-facts.ts';
import type { CaseView } from './case-view.ts';
import { box, factSet, heading, paragraph } from './elements.ts';
import { escapeMarkdown } from './escape.ts';
import { wayBackSet } from './loan-block.ts';
import { leads, type StageCard } from './stage-card.ts';

/** The address in a form in which slips are seen, what looks odd about it, and the two answers there are. */
export function addressCard(view: CaseView, stage: StageOf<'checking-address'>): StageCard {
  const { reader, viewer } = view;
  const { report } = stage;
  const buttons = createButtons(view);
  const closing = [
    buttons.arrived('unlikely'),
    leads(viewer) && view.c.loan === null ? buttons.withdraw() : null,
  ];
  if (report === null) return { body: [factSet(shortFacts(view))], actions: closing };
  const { address, findings, suggestion } = report;
  const likely = looksWrong(report) || suggestion !== null ? 'unlikely' : 'likely';
  // A longer one is none, and would be more than a card can carry in a button.
  const wrong = cannotTakeMail(report) || address.length > ADDRESS_MAX;
  const remarks = [
    ...findings.map((finding) => paragraph(say(reader, `cards.finding.${finding}`))),
    suggestion === null
      ? null
      : paragraph(say(reader, 'cards.address.suggestion', { address: escapeMarkdown(suggestion) })),
    wrong ? paragraph(say(reader, 'cards.address.cannot'), { weight: 'bolder' }) : null,
  ].filter((remark) => remark !== null);
  return {
    body: [
      view.headline.includes(address) ? null : heading(say(reader, 'cards.address.title')),
      box(addressLines(address)),
      remarks.length === 0 ? null : box(remarks, 'warning'),
      factSet(shortFacts(view)),
      wayBackSet(view),
    ],
    values: [address],
    actions: [
      suggestion === null || suggestion.length > ADDRESS_MAX ? null : buttons.use(suggestion),
      wrong ? null : buttons.confirm(address, likely),
      buttons.correct(suggestion),
      ...closing,
    ],
  };
}
