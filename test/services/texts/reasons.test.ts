import { describe, expect, it } from 'vitest';
import { statusOf } from '../../../dialogs/status.ts';
import type { Ignored } from '../../../services/cases/answer.ts';
import { answers } from '../../../services/cases/decide.ts';
import type { StageKind } from '../../../services/cases/stage.ts';
import type { IgnoredKey } from '../../../services/texts/en/catalogue.ts';
import { ignored } from '../../../services/texts/en/ignored.ts';
import { LANGUAGES } from '../../../services/texts/language.ts';
import { message } from '../../../services/texts/message.ts';
import { renderStrictly } from '../../../services/texts/texts.ts';
import { aCase } from '../../builders/case.ts';
import { aPointer } from '../../builders/facts.ts';

const stages = Object.keys(answers) as StageKind[];

/** Without the handlers: what a stage answers to an event whatever the case looks like. */
function reasonsIn(stage: StageKind): readonly { readonly event: string; readonly because: IgnoredKey }[] {
  const given: Readonly<Record<string, unknown>> = answers[stage];
  return Object.entries(given).flatMap(([event, answer]) =>
    isReason(answer) ? [{ event, because: answer.ignored }] : [],
  );
}

function isReason(answer: unknown): answer is Ignored {
  return typeof answer === 'object' && answer !== null && 'ignored' in answer;
}

describe.each(LANGUAGES)('in "%s"', (language) => {
  const reader = { language, timeZone: 'Europe/Madrid' };

  it('no two events that change nothing read the same, in any stage', () => {
    const pairs = stages.flatMap((stage) => {
      const where = renderStrictly(statusOf(aCase({ stage, request: aPointer() })), reader);
      return reasonsIn(stage).map(({ event, because }) => ({
        pair: `${stage} × ${event}`,
        text: `${renderStrictly(message(`ignored.${because}`), reader)} ${where}`,
      }));
    });
    expect(pairs.length).toBeGreaterThan(100);
    const known = new Map<string, string>();
    for (const { pair, text } of pairs) {
      expect(known.get(text), pair).toBeUndefined();
      known.set(text, pair);
    }
  });

  it('every reason is one of its own', () => {
    const texts = (Object.keys(ignored) as IgnoredKey[]).map((key) =>
      renderStrictly(message(`ignored.${key}`), reader),
    );
    expect(texts.filter((text, n) => texts.indexOf(text) !== n)).toEqual([]);
  });
});
