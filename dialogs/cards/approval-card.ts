import { askerOf } from '../../services/cases/moves/propose.ts';
import { showRef } from '../../services/cases/ref.ts';
import type { Proposal, StageOf } from '../../services/cases/stage.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import { addressLine, comparedLines } from './address-lines.ts';
import { createButtons, REASON_MAX } from './buttons.ts';
import type { CardElement } from './card-types.ts';
import { fact, momentText, shortFacts } from './case-facts.ts';
import type { CaseView } from './case-view.ts';
import { aside, box, factSet, paragraph } from './elements.ts';
import { escapeMarkdown, escapeWords } from './escape.ts';
import { leads, type StageCard } from './stage-card.ts';

type Awaiting = StageOf<'awaiting-approval'>;

function values({ c, reader }: CaseView, proposal: Proposal): CardElement | null {
  if (proposal.kind === 'reset') return null;
  if (proposal.kind === 'recipient') return box([addressLine(proposal.to)]);
  const from = proposal.kind === 'address' ? proposal.from : c.user.email;
  const [old, next] = comparedLines(from, proposal.to.address);
  return box([
    aside(say(reader, 'cards.approval.old')),
    old,
    aside(say(reader, 'cards.approval.new')),
    next,
    aside(say(reader, 'cards.approval.same')),
  ]);
}

/** The addresses that the card shows letter by letter. */
function valuesOf({ c }: CaseView, proposal: Proposal): readonly string[] {
  if (proposal.kind === 'reset' || proposal.kind === 'recipient') return [];
  return [proposal.kind === 'address' ? proposal.from : c.user.email, proposal.to.address];
}

function findings({ reader }: CaseView, proposal: Proposal): CardElement | null {
  if (proposal.kind === 'reset' || proposal.kind === 'recipient' || proposal.to.findings.length === 0)
    return null;
  return box(
    proposal.to.findings.map((finding) => paragraph(say(reader, `cards.finding.${finding}`))),
    'warning',
  );
}

/** All that a loan is granted for, whatever the message above says of it. */
function loanFacts(reader: Reader, proposal: Proposal) {
  if (proposal.kind !== 'loan') return [];
  const { reason, until, consent } = proposal;
  const read = say(reader, 'cards.consent.facts', {
    name: escapeMarkdown(consent.name),
    at: { instant: consent.at },
  });
  return [
    fact(reader, 'cards.fact.loan-until', momentText(reader, until)),
    fact(reader, 'cards.fact.reason', escapeWords(reason, REASON_MAX)),
    fact(reader, 'cards.fact.consent', read),
  ];
}

function asker(reader: Reader, proposal: Proposal): string {
  const isByLink = proposal.kind === 'recipient' && proposal.answeredBy?.kind === 'link';
  return isByLink ? say(reader, 'cards.approval.by-link') : askerOf(proposal).name;
}

function facts(view: CaseView, { proposal, expiresAt }: Awaiting) {
  const { reader, headline } = view;
  const unsaid = (text: string) => (headline.includes(text) ? null : escapeWords(text, 300));
  return factSet([
    ...shortFacts(view),
    fact(reader, 'cards.fact.asked-by', unsaid(asker(reader, proposal))),
    ...loanFacts(reader, proposal),
    fact(
      reader,
      proposal.kind === 'loan' ? 'cards.fact.answer-by' : 'cards.fact.until',
      unsaid(momentText(reader, expiresAt)),
    ),
  ]);
}

/** Exactly what will happen, the old and the new value one under the other, and the code of exactly this proposal. */
function toDecide(view: CaseView, stage: Awaiting): StageCard {
  const { c, reader } = view;
  const { proposal } = stage;
  const buttons = createButtons(view);
  const what = { user: escapeMarkdown(c.user.name), address: escapeMarkdown(c.user.email) };
  const code = proposal.code.toUpperCase();
  return {
    body: [
      paragraph(say(reader, `cards.approval.${proposal.kind}`, what), { weight: 'bolder' }),
      values(view, proposal),
      findings(view, proposal),
      facts(view, stage),
      proposal.kind === 'address' || proposal.kind === 'loan'
        ? aside(say(reader, 'cards.approval.stolen', { user: escapeMarkdown(c.user.name) }))
        : null,
      view.headline.includes(code)
        ? null
        : aside(say(reader, 'cards.approval.by-text', { ref: showRef(c.ref), code })),
    ],
    values: valuesOf(view, proposal),
    actions: [buttons.approve(proposal.code), buttons.decline(proposal.code)],
  };
}

/** What waits for somebody else. The code is nowhere in it: it belongs to those who decide. */
function toWait(view: CaseView, stage: Awaiting): StageCard {
  const { c, reader, viewer } = view;
  const { proposal } = stage;
  const buttons = createButtons(view);
  const asked = proposal.requestedBy.operatorId === viewer.operatorId;
  return {
    body: [
      paragraph(say(reader, 'cards.approval.waits', { authority: escapeMarkdown(c.authority.name) })),
      values(view, proposal),
      facts(view, stage),
    ],
    actions: [
      buttons.arrived(),
      asked ? buttons.takeBack() : null,
      proposal.kind === 'address' ? buttons.correct() : null,
      leads(viewer) && c.loan === null ? buttons.withdraw() : null,
    ],
  };
}

/** Nobody approves what they asked for, nor what concerns their own account. */
export function approvalCard(view: CaseView, stage: Awaiting): StageCard {
  const { viewer } = view;
  const own = stage.proposal.requestedBy.operatorId === viewer.operatorId || viewer.isAffectedUser;
  return viewer.mayApprove && !own ? toDecide(view, stage) : toWait(view, stage);
}
