import type { Param } from '../../texts/message.ts';
import { message } from '../../texts/message.ts';
import type { Case } from '../case.ts';
import type { Audience, CaseEffect } from '../effects.ts';
import { showRef } from '../ref.ts';

type Extra = Readonly<Record<string, Param>>;
type Show = Extract<CaseEffect, { kind: 'tell' }>['show'];

export function tell(c: Case, to: Audience, key: string, extra: Extra = {}, show: Show = 'case'): CaseEffect {
  const params = { user: c.user.name, ref: showRef(c.ref), authority: c.authority.name, ...extra };
  return { kind: 'tell', to, message: message(`tell.${key}`, params), show };
}

export function tellReporters(
  c: Case,
  key: string,
  extra: Extra = {},
  show: Show = 'case',
): readonly CaseEffect[] {
  return c.reporters.map(({ operatorId }) => tell(c, { kind: 'person', operatorId }, key, extra, show));
}
