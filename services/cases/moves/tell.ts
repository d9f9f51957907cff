import type { TellKey } from '../../texts/en/catalogue.ts';
import type { Param } from '../../texts/message.ts';
import { message } from '../../texts/message.ts';
import type { Case, MailEvidence } from '../case.ts';
import type { Audience, CaseEffect } from '../effects.ts';
import type { Actor } from '../events.ts';
import { showRef } from '../ref.ts';

type Extra = Readonly<Record<string, Param>>;
type Show = Extract<CaseEffect, { kind: 'tell' }>['show'];

/** A text that may be empty, and whether it is: a sentence around nothing is left out. */
export function optional(name: 'reply' | 'text', text: string | null): Extra {
  const said = text?.trim() ?? '';
  return { [name]: said, said: said === '' ? 'no' : 'yes' };
}

/** Whether what is known of a mail is known only from a bounce that somebody pasted, and who did. */
export function sourceOf(evidence: MailEvidence | null | undefined): Extra {
  const who = evidence?.pastedBy ?? null;
  return { pasted: who === null ? 'no' : 'yes', who: who ?? '' };
}

export function tell(
  c: Case,
  to: Audience,
  key: TellKey,
  extra: Extra = {},
  show: Show = 'case',
): CaseEffect {
  const params = { user: c.user.name, ref: showRef(c.ref), authority: c.authority.name, ...extra };
  return { kind: 'tell', to, message: message(`tell.${key}`, params), show };
}

export function tellReporters(
  c: Case,
  key: TellKey,
  extra: Extra = {},
  show: Show = 'case',
): readonly CaseEffect[] {
  return c.reporters.map(({ operatorId }) => tell(c, { kind: 'person', operatorId }, key, extra, show));
}

/** Whether the one who is told is the one it is told of. */
function spokenTo(operatorId: string, of: string | null): Extra {
  return { self: operatorId === of ? 'yes' : 'no' };
}

/** What somebody did or asked, said to that person as "you" and to the others by name. */
export function tellReportersOf(
  c: Case,
  of: string | null,
  key: TellKey,
  extra: Extra = {},
  show: Show = 'case',
): readonly CaseEffect[] {
  return c.reporters.map(({ operatorId }) =>
    tell(c, { kind: 'person', operatorId }, key, { ...extra, ...spokenTo(operatorId, of) }, show),
  );
}

export function idOf(actor: Actor): string | null {
  return actor.kind === 'person' ? actor.operatorId : null;
}
