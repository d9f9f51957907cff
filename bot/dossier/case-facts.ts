import { showRef } from '../../services/cases/ref.ts';
import { whoseMove } from '../../services/cases/whose-move.ts';
import { say } from '../../services/texts/texts.ts';
import { escapeHtml } from '../request-pages/escape-html.ts';
import type { DossierInput } from './dossier-input.ts';
import { momentHtml, momentText, wordFor } from './dossier-words.ts';
import { factList } from './parts.ts';

type Name = Parameters<typeof say>[1] extends infer Key
  ? Key extends `dossier.fact.${infer N}`
    ? N
    : never
  : never;

/** Whom and what the case is about. */
export function caseFactsHtml({ facts, reader }: DossierInput): string {
  const { user, authority, reporters, missing, openedAt, loan } = facts.c;
  const label = (name: Name): string => say(reader, `dossier.fact.${name}`);
  return factList([
    [label('user'), `${escapeHtml(user.name)} <span class="quiet">${escapeHtml(user.username)}</span>`],
    [label('authority'), escapeHtml(authority.name)],
    [label('address'), escapeHtml(user.email)],
    [label('created'), momentHtml(reader, user.createdAt)],
    [label('missing'), escapeHtml(wordFor(reader, 'value', missing))],
    [label('reporters'), reporters.map(({ name }) => escapeHtml(name)).join(', ')],
    [label('opened'), momentHtml(reader, openedAt)],
    [
      label('loan'),
      loan === null
        ? null
        : escapeHtml(
            say(reader, 'dossier.loan', {
              address: loan.temporaryAddress,
              until: momentText(reader, loan.until),
              reason: loan.reason,
            }),
          ),
    ],
  ]);
}

/** Whose move it is, since when and what comes next. */
export function stateHtml({ facts, reader }: DossierInput): string {
  const { stage } = facts.c;
  const { who, since, next } = whoseMove(facts.c);
  const label = (name: Name): string => say(reader, `dossier.fact.${name}`);
  const end =
    stage.kind === 'closed'
      ? `: ${wordFor(reader, 'value', stage.end)}, ${wordFor(reader, 'value', stage.how)}`
      : '';
  return factList([
    [label('stage'), `<strong>${escapeHtml(wordFor(reader, 'value', stage.kind) + end)}</strong>`],
    [label('move'), who === 'nobody' ? null : escapeHtml(say(reader, `cards.who.${who}`))],
    [label('since'), momentHtml(reader, since)],
    [label('next'), next === null ? null : momentHtml(reader, next)],
  ]);
}

export function titleOf({ facts, reader }: DossierInput): string {
  return say(reader, 'dossier.title', { ref: showRef(facts.c.ref) });
}
