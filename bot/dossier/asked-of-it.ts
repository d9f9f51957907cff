import type { ItRequest, RecordedAnswer } from '../../services/cases/request.ts';
import { say } from '../../services/texts/texts.ts';
import { escapeHtml } from '../request-pages/escape-html.ts';
import { type DossierInput, namesIn } from './dossier-input.ts';
import { momentHtml, wordFor } from './dossier-words.ts';
import { factList, paragraph } from './parts.ts';

/** IT's answers, each with from whom it came. Of a request about several, what IT wrote may name the others. */
export function askedOfItHtml({ facts, reader }: DossierInput): string {
  const { requests, c } = facts;
  const names = namesIn(facts);
  const field = (name: string): string => wordFor(reader, 'field', name);

  function answerHtml(answer: RecordedAnswer, isShared: boolean): string {
    const via =
      answer.via === 'page'
        ? wordFor(reader, 'value', 'page')
        : (names.get(answer.via.operatorId) ?? say(reader, 'dossier.a-coordinator'));
    return factList([
      [
        say(reader, 'dossier.fact.answer'),
        `<strong>${escapeHtml(wordFor(reader, 'value', answer.answer))}</strong>`,
      ],
      [say(reader, 'dossier.column.when'), momentHtml(reader, answer.at)],
      [say(reader, 'dossier.fact.where'), escapeHtml(via)],
      [field('text'), isShared || answer.text === '' ? null : `<q>${escapeHtml(answer.text)}</q>`],
      [field('forwardTo'), answer.forwardTo === null ? null : escapeHtml(answer.forwardTo)],
    ]);
  }

  function requestHtml({ id, round, to, members, answers }: ItRequest, cases: readonly string[]): string {
    const isShared = members.some((ref) => ref !== c.ref) || cases.some((ref) => ref !== c.ref);
    const several = isShared
      ? paragraph(
          say(reader, 'dossier.round.members', { count: new Set([...members, ...cases]).size }),
          'quiet',
        )
      : '';
    const said =
      answers.length === 0
        ? paragraph(say(reader, 'dossier.round.silent'))
        : answers.map((answer) => answerHtml(answer, isShared)).join('\n');
    return `<div class="block"><h3>${escapeHtml(say(reader, 'dossier.round', { round, to }))} <span class="quiet">${escapeHtml(id)}</span></h3>
${several}${said}</div>`;
  }

  if (requests.length === 0) return paragraph(say(reader, 'dossier.none.it'));
  return requests
    .map(({ request, history }) => {
      const cases = history.flatMap(({ facts: { cases: all } }) =>
        typeof all === 'string' ? all.split(' ') : [],
      );
      return requestHtml(request, cases);
    })
    .join('\n');
}
