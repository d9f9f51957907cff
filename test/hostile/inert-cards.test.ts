import { describe, expect, test } from 'vitest';
import { chatText } from '../../bot/chat-text.ts';
import type { AdaptiveCard } from '../../dialogs/cards/card-types.ts';
import { drawCaseList } from '../../dialogs/cards/case-list.ts';
import { drawCase } from '../../dialogs/cards/draw-case.ts';
import { drawIntake } from '../../dialogs/cards/draw-intake.ts';
import { bytesOf, CARD_BYTES_MAX } from '../../dialogs/cards/frame.ts';
import { drawRecorded } from '../../dialogs/cards/recorded.ts';
import { statusOf } from '../../dialogs/status.ts';
import { NOTHING_TOLD } from '../../dialogs/what-was-told.ts';
import { LANGUAGES } from '../../services/texts/language.ts';
import { NOW } from '../builders/facts.ts';
import { aUser } from '../builders/people.ts';
import { someLetters } from '../services/request/requests.ts';
import { cardTexts } from './card-texts.ts';
import { NASTY, stillLive } from './nasty.ts';
import { nastyCases, STAGES, VIEWERS } from './nasty-case.ts';

const ESCAPED = /\\[\\`*_[\]<>~|#.+\-)=&{]/g;
/** What a card makes something of, besides the bold of the catalogue. */
const ACTS = /\]\(|!\[|<[a-z/!?]|\{\{|`|~~|^\s*(?:#|>|[-+]\s|(?:-+|=+)\s*$|\d+[.)]\s)|&#?\w+;|\[[^\]]+\]:/im;

function faultsOf(card: AdaptiveCard): readonly string[] {
  const { markdown, either, plain, runs } = cardTexts(card);
  const readAsMarkdown = markdown.map((text) => text.replace(ESCAPED, '\u0001'));
  const acting = [...readAsMarkdown, ...either].filter((text) => ACTS.test(text));
  const dated = runs.filter((text) => text.includes('{{'));
  const live = [...markdown, ...either].filter((text) => stillLive(text).length > 0);
  const broken = [...plain, ...runs].filter((text) => /[\p{Cc}\p{Cf}\u2028\u2029]/u.test(text));
  const large = bytesOf(card) > CARD_BYTES_MAX ? [`${bytesOf(card)} bytes`] : [];
  return [...acting, ...dated, ...live, ...broken, ...large].map((text) => text.slice(0, 200));
}

function cardsOf(text: string): readonly AdaptiveCard[] {
  const letters = someLetters();
  const sender = { reporter: { name: text, email: text }, coordinators: [], nationalCoordinators: [] };
  return STAGES.flatMap((kind) => nastyCases(kind, text)).flatMap((c, at) =>
    VIEWERS.flatMap((viewer) => {
      const reader = { language: LANGUAGES[at % 3] ?? 'en', timeZone: 'Europe/Madrid' } as const;
      const { stage } = c;
      const preview =
        stage.kind === 'drafting-request'
          ? { ...letters.preview({ c, draft: stage.draft, sender, further: 0, now: NOW }), further: 0 }
          : null;
      const headline = chatText(statusOf(c, viewer.operatorId), reader);
      const known = { c, headline, viewer, reader, now: NOW, practice: true };
      return [
        drawCase({ ...known, ...(preview === null ? {} : { preview }) }),
        drawRecorded({ headline, recorded: null, reader, practice: true }),
      ];
    }),
  );
}

describe.each(NASTY)('%s, wherever a card shows it,', (_tries, text) => {
  test('is words and nothing else, at every stage, for everybody', () => {
    const faults = cardsOf(text).flatMap(faultsOf);
    expect([...new Set(faults)].slice(0, 5)).toEqual([]);
  });

  test('is words and nothing else in lists and in the choice of a user', () => {
    const reader = { language: 'en', timeZone: 'Europe/Madrid' } as const;
    const cases = nastyCases('with-it', text);
    const list = drawCaseList({ cases, reader, viewer: null, now: NOW, practice: false });
    const user = { ...aUser({ name: text, username: text }), authority: text };
    const state = {
      question: 'choose-user',
      told: NOTHING_TOLD,
      users: [user, { ...user, id: 'u-2' }],
    } as const;
    const choice = drawIntake({ card: 'choose-user', state, reader, now: NOW, practice: false });
    expect([list, choice].flatMap((card) => (card === null ? ['no card'] : faultsOf(card)))).toEqual([]);
  });
});
