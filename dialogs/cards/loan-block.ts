import { type Instant, plusDays } from '../../services/cases/instant.ts';
import { wayBack } from '../../services/cases/loan.ts';
import { isPersonal } from '../../services/cases/moves/usable.ts';
import { say } from '../../services/texts/texts.ts';
import { wallOf } from '../dates/wall-time.ts';
import { addressLine } from './address-lines.ts';
import { type Buttons, createButtons, REASON_MAX } from './buttons.ts';
import type { CardAction, CardElement, InputDate } from './card-types.ts';
import type { CaseView, LoanLimits } from './case-view.ts';
import { box, paragraph } from './elements.ts';
import { escapeMarkdown } from './escape.ts';
import { leads } from './stage-card.ts';

function dayOf(instant: Instant, timeZone: string): string {
  const { year, month, day } = wallOf(instant, timeZone);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A day of the reader's calendar: from today on, and no further than a loan may last. */
function untilInput({ reader, now }: CaseView, { days, atMostDays }: LoanLimits): InputDate {
  return {
    type: 'Input.Date',
    id: 'until',
    label: say(reader, 'cards.input.until'),
    isRequired: true,
    errorMessage: say(reader, 'cards.input.until-error', { days: Math.floor(atMostDays) }),
    min: dayOf(now, reader.timeZone),
    max: dayOf(plusDays(now, atMostDays), reader.timeZone),
    value: dayOf(plusDays(now, days), reader.timeZone),
  };
}

function caveats({ c, reader }: CaseView): CardElement {
  return paragraph(say(reader, 'cards.loan.caveats', { user: escapeMarkdown(c.user.name) }), {
    size: 'small',
  });
}

/** The safer ways and the caveats stand above the questions, so that nobody comes to them without. */
function askForm(view: CaseView, limits: LoanLimits, { form, act, input, address }: Buttons): CardAction {
  const { reader } = view;
  return form(
    'cards.button.loan',
    [
      paragraph(say(reader, 'cards.loan.safer'), { size: 'small' }),
      caveats(view),
      address('address', 'cards.input.loan'),
      input('reason', 'cards.input.reason', 'cards.input.reason-error', {
        maxLength: REASON_MAX,
        isMultiline: true,
      }),
      untilInput(view, limits),
    ],
    act('loan-asked', 'cards.button.loan-go-on'),
  );
}

function extendForm(view: CaseView, limits: LoanLimits, { form, act }: Buttons): CardAction {
  return form(
    'cards.button.extend',
    [untilInput(view, limits)],
    act('loan-extended', 'cards.button.extend-send', {}, 'positive'),
  );
}

function isWisher({ c, viewer }: CaseView): boolean {
  return c.loanWish?.by.operatorId === viewer.operatorId;
}

/** Where a mail to the official mailbox did not come: the mailbox of before, with one click. */
function lentBefore({ c, viewer, reader, loans }: CaseView, { act }: Buttons): readonly CardAction[] {
  const before = wayBack(c);
  if (before === null || loans === undefined || !leads(viewer)) return [];
  const title = say(reader, 'cards.button.loan-again', { address: before.temporaryAddress });
  return [{ ...act('loan-asked', 'cards.button.loan', { address: '' }), title, associatedInputs: 'none' }];
}

/** While it runs, a loan is ended or given more time; after it, where need be, begun anew. */
export function loanBeside(view: CaseView, buttons: Buttons): readonly CardAction[] {
  const { c, viewer, loans } = view;
  const { loan } = c;
  if (!leads(viewer)) return [];
  if (loan === null) return lentBefore(view, buttons);
  const mayExtend = viewer.isCoordinator && !viewer.isAffectedUser && loan.askedBy !== viewer.operatorId;
  return [
    buttons.act('loan-return-asked', 'cards.button.return'),
    ...(mayExtend && loans !== undefined ? [extendForm(view, loans, buttons)] : []),
  ];
}

/** The same inside a card whose own buttons are many. */
export function wayBackSet(view: CaseView): CardElement | null {
  const actions = view.c.loan === null ? lentBefore(view, createButtons(view)) : [];
  return actions.length === 0 ? null : { type: 'ActionSet', actions, spacing: 'medium' };
}

/** A loan is opened only where a request to IT is out, once the caveats were read. */
export function loanActions(view: CaseView, buttons: Buttons): readonly CardAction[] {
  const { c, viewer, loans } = view;
  const { stage } = c;
  if (c.loan !== null || wayBack(c) !== null) return loanBeside(view, buttons);
  const isItSlow =
    stage.kind === 'with-it' || (stage.kind === 'needs-coordinator' && stage.why === 'it-is-silent');
  if (!leads(viewer) || c.request === null || loans === undefined || !isItSlow) return [];
  if (!isWisher(view)) return [askForm(view, loans, buttons)];
  return [
    buttons.act('loan-consented', 'cards.button.consent', {}, 'positive'),
    buttons.act('declined', 'cards.button.loan-drop'),
  ];
}

/** What this person asked for, and the caveats that are to be read before anybody is asked to approve it. */
export function wishBlock(view: CaseView): CardElement | null {
  const { c, reader } = view;
  const wish = c.loanWish;
  if (wish === null || !isWisher(view)) return null;
  return box(
    [
      addressLine(wish.to.address),
      paragraph(
        say(reader, 'cards.loan.wanted', {
          until: { instant: wish.until },
          reason: escapeMarkdown(wish.reason),
        }),
      ),
      // The question that was just asked says them already.
      view.headline.includes(wish.to.address) ? null : caveats(view),
      isPersonal(wish.to)
        ? paragraph(say(reader, 'cards.loan.personal', { user: escapeMarkdown(c.user.name) }), {
            color: 'warning',
          })
        : null,
    ],
    'warning',
  );
}
