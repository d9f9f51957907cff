import { openProbe } from '../../services/cases/probe-of-case.ts';
import type { TextKey } from '../../services/texts/en/catalogue.ts';
import { say } from '../../services/texts/texts.ts';
import type { CardElement, ExecuteAction, InputText, ShowCard } from './card-types.ts';
import type { CaseView } from './case-view.ts';

type ButtonKey = Extract<TextKey, `cards.button.${string}`>;
type InputKey = Extract<TextKey, `cards.input.${string}`>;
type Data = ExecuteAction['data'];

export const ADDRESS_MAX = 320;
export const NOTE_MAX = 1000;
export const REASON_MAX = 300;
export const ANSWER_TEXT_MAX = 2000;
export const WORD_MAX = 40;

/** The buttons of a case, each with the case and the revision it was drawn for. */
export function createButtons({ c, reader }: Pick<CaseView, 'c' | 'reader'>) {
  const act = (
    verb: string,
    title: ButtonKey,
    data: Data = {},
    style?: 'positive' | 'destructive',
  ): ExecuteAction => ({
    type: 'Action.Execute',
    title: say(reader, title),
    verb,
    data: { ref: c.ref, revision: c.revision, ...data },
    ...(style === undefined ? {} : { style }),
  });

  const form = (title: ButtonKey, body: readonly CardElement[], send: ExecuteAction): ShowCard => ({
    type: 'Action.ShowCard',
    title: say(reader, title),
    card: { type: 'AdaptiveCard', body, actions: [send] },
  });

  const input = (
    id: string,
    label: InputKey,
    error: InputKey,
    more: Pick<InputText, 'maxLength'> & Partial<InputText>,
  ): InputText => ({
    type: 'Input.Text',
    id,
    label: say(reader, label),
    isRequired: true,
    errorMessage: say(reader, error),
    ...more,
  });

  const address = (id: string, label: InputKey, value = '') =>
    input(id, label, 'cards.input.address-error', {
      maxLength: ADDRESS_MAX,
      style: 'email',
      placeholder: 'name@authority.example',
      ...(value === '' ? {} : { value: value.slice(0, ADDRESS_MAX) }),
    });

  // While our own test mail is asked about as well, each answer says which mail it is about.
  const asksTwice = openProbe(c) !== null;

  const answers = ['released', 'allowed', 'nothing', 'more', 'forward'] as const;

  return {
    act,
    form,
    input,
    address,
    arrived: (likely: 'likely' | 'unlikely' = 'likely') =>
      act(
        'said-arrived',
        asksTwice ? 'cards.button.imi-arrived' : 'cards.button.arrived',
        {},
        likely === 'likely' ? 'positive' : undefined,
      ),
    notArrived: () =>
      act('said-not-arrived', asksTwice ? 'cards.button.imi-not-arrived' : 'cards.button.not-arrived'),
    probe: (consent: string) =>
      form(
        'cards.button.probe',
        [{ type: 'TextBlock', text: consent, wrap: true }],
        act('probe-asked', 'cards.button.probe-send', {}, 'positive'),
      ),
    word: () =>
      form(
        'cards.button.word',
        [input('word', 'cards.input.word', 'cards.input.word-error', { maxLength: WORD_MAX })],
        act('probe-word-said', 'cards.button.word-send', {}, 'positive'),
      ),
    noWord: () => act('probe-missing', 'cards.button.no-word'),
    confirm: (shown: string, likely: 'likely' | 'unlikely') =>
      act(
        'address-confirmed',
        'cards.button.address-right',
        { address: shown },
        likely === 'likely' ? 'positive' : undefined,
      ),
    use: (address: string) => ({
      ...act('address-correction-asked', 'cards.button.use', { address }, 'positive'),
      title: say(reader, 'cards.button.use', { address }),
      associatedInputs: 'none' as const,
    }),
    correct: (suggestion: string | null = null) =>
      form(
        'cards.button.correct',
        [address('address', 'cards.input.address', suggestion ?? '')],
        act('address-correction-asked', 'cards.button.correct-send', {}, 'positive'),
      ),
    reset: (title: ButtonKey = 'cards.button.reset') =>
      act('reset-asked', title, {}, title === 'cards.button.reset-ends' ? 'destructive' : 'positive'),
    approve: (code: string) => act('approved', 'cards.button.approve', { code }, 'positive'),
    decline: (code: string) => act('declined', 'cards.button.decline', { code }, 'destructive'),
    /** Without the code, which its reader could pass on to somebody who never looked. */
    takeBack: () => act('declined', 'cards.button.take-back', {}, 'destructive'),
    send: (version: number) => act('request-sent', 'cards.button.send', { version }, 'positive'),
    take: (version: number) => act('request-taken', 'cards.button.take', { version }),
    draft: () => act('draft', 'cards.button.draft'),
    recipient: (to: string | null) =>
      form(
        'cards.button.recipient',
        [address('to', 'cards.input.recipient', to ?? '')],
        act('recipient-set', 'cards.button.recipient-send', {}, 'positive'),
      ),
    /** RFC 5321, 4.5.1: every domain that takes mail has this address; whether somebody reads it is another question. */
    postmaster: (domain: string) => ({
      ...act('recipient-set', 'cards.button.postmaster', { to: `postmaster@${domain}` }),
      title: say(reader, 'cards.button.postmaster', { to: `postmaster@${domain}` }),
      associatedInputs: 'none' as const,
    }),
    note: (note: string) =>
      form(
        'cards.button.note',
        [
          {
            ...input('note', 'cards.input.note', 'cards.input.note-error', {
              maxLength: NOTE_MAX,
              isMultiline: true,
            }),
            isRequired: false,
            ...(note === '' ? {} : { value: note.slice(0, NOTE_MAX) }),
          },
        ],
        act('note-set', 'cards.button.note-send', {}, 'positive'),
      ),
    withdraw: () => act('withdrawn', 'cards.button.withdraw'),
    reopen: () => act('reopened', 'cards.button.reopen'),
    answer: (offered: readonly (typeof answers)[number][] = answers) =>
      form(
        'cards.button.answer',
        [
          {
            type: 'Input.ChoiceSet',
            id: 'answer',
            label: say(reader, 'cards.input.answer'),
            isRequired: true,
            errorMessage: say(reader, 'cards.input.answer-error'),
            style: 'expanded',
            wrap: true,
            choices: offered.map((value) => ({ value, title: say(reader, `cards.answer.${value}`) })),
          },
          {
            ...input('text', 'cards.input.answer-text', 'cards.input.answer-text-error', {
              maxLength: ANSWER_TEXT_MAX,
              isMultiline: true,
            }),
            isRequired: false,
          },
        ],
        act('answer', 'cards.button.answer-send', {}, 'positive'),
      ),
  };
}

export type Buttons = ReturnType<typeof createButtons>;
