import type { Case } from '../../services/cases/case.ts';
import { evidenceLadder, type Rung, type RungSource } from '../../services/cases/evidence-ladder.ts';
import { meaningOfReply } from '../../services/cases/replies/meaning-of-reply.ts';
import { type Reader, say } from '../../services/texts/texts.ts';
import type { Fact } from './elements.ts';
import { escapeMarkdown } from './escape.ts';

const HOST_SHOWN = 80;

function sourceText(reader: Reader, source: RungSource): string {
  switch (source.kind) {
    case 'pasted':
      return say(reader, 'cards.source.pasted', { name: escapeMarkdown(source.by) });
    case 'reporter':
      return source.name === null
        ? say(reader, 'cards.source.reporter')
        : say(reader, 'cards.source.said', { name: escapeMarkdown(source.name) });
    default:
      return say(reader, `cards.source.${source.kind}`);
  }
}

function rungText(reader: Reader, rung: Rung): string {
  const host = 'host' in rung && rung.host !== null ? escapeMarkdown(rung.host.slice(0, HOST_SHOWN)) : '';
  const source = sourceText(reader, rung.source);
  // Without a source's own word there is nothing to date: it is known of no moment.
  if (rung.kind === 'unknown') return say(reader, 'cards.rung.unknown.text');
  return say(reader, 'cards.rung.text', {
    at: rung.at === null ? '' : { instant: rung.at },
    dated: rung.at === null ? 'no' : 'yes',
    host,
    named: host === '' ? 'no' : 'yes',
    source,
  });
}

/** What the server's words come to, for people who do not read codes; null where they say no more than the rung. */
function meaningFact(reader: Reader, rung: Rung): Fact {
  const reply = rung.kind === 'deferred' || rung.kind === 'refused' ? rung.reply : null;
  const meaning = meaningOfReply(reply);
  return [say(reader, 'cards.fact.meaning'), meaning === null ? null : say(reader, `replies.${meaning}`)];
}

function ladderFacts(c: Case, reader: Reader): readonly Fact[] {
  return evidenceLadder(c).flatMap((rung) => [
    [say(reader, `cards.rung.${rung.kind}`), rungText(reader, rung)] as const,
    meaningFact(reader, rung),
  ]);
}

function probeFact({ probe }: Case, reader: Reader): Fact {
  const title = say(reader, 'cards.fact.probe');
  if (probe === null) return [title, null];
  const { outcome, to, askedAt } = probe;
  const at = 'at' in outcome ? outcome.at : askedAt;
  const name = 'by' in outcome ? escapeMarkdown(outcome.by) : '';
  const params = { address: escapeMarkdown(to), at: { instant: at }, name };
  return [title, say(reader, `cards.probe.${outcome.kind}`, params)];
}

/** What is known of the newest mail, a row for each step with its instant and source, and of our own test mail. */
export function evidenceFacts(c: Case, reader: Reader): readonly Fact[] {
  const { stage, resets, firstMail } = c;
  // Nothing is late yet, so nothing is missing: rows without a word in them would only alarm.
  const isQuiet = stage.kind === 'waiting-in-window' && resets.length === 0 && firstMail === null;
  return [...(isQuiet ? [] : ladderFacts(c, reader)), probeFact(c, reader)];
}
