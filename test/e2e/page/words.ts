import type { Language } from '../../../services/texts/language.ts';
import { say } from '../../../services/texts/texts.ts';
import { heard } from '../heard.ts';

/** What people type on the practice page, written down here, and what they read and press there, by the catalogue. */
export interface Words {
  readonly locale: string;
  readonly button: Readonly<Record<Button, string>>;
  readonly says: Readonly<Record<Said, RegExp>>;
  readonly typed: Readonly<Record<Typed, string>>;
  readonly yesAgain: string;
  readonly letIn: RegExp;
}

type Button = 'addressRight' | 'notKnown' | 'arrived' | 'notArrived' | 'send';
type Said =
  | 'whenCreated'
  | 'isAddressRight'
  | 'resetAsked'
  | 'didItArrive'
  | 'solved'
  | 'draft'
  | 'mailed'
  | 'allowed'
  | 'waitUntil'
  | 'windowOver'
  | 'welcome'
  | 'recorded';
type Typed = 'addressRight' | 'arrived' | 'notArrived' | 'send' | 'notKnown';

const BUTTONS = {
  addressRight: 'cards.button.address-right',
  notKnown: 'cards.input.when-unknown-title',
  arrived: 'cards.button.arrived',
  notArrived: 'cards.button.not-arrived',
  send: 'cards.button.send',
} as const satisfies Readonly<Record<Button, string>>;

const SAID: Readonly<Record<Said, string>> = {
  welcome: 'cards.welcome.title',
  whenCreated: 'intake.when',
  isAddressRight: 'tell.address.*',
  resetAsked: 'tell.reset-done*',
  didItArrive: 'tell.asking-arrival.reset*',
  solved: 'tell.solved.*',
  draft: 'tell.draft.*',
  mailed: 'tell.request.mailed*',
  allowed: 'tell.it-answered.allowed',
  waitUntil: 'tell.waiting.password',
  windowOver: 'tell.asking-arrival.window',
  recorded: 'cards.recorded.said-arrived',
};

function buttonsIn(language: Language): Words['button'] {
  const entries = Object.entries(BUTTONS).map(([name, key]) => [
    name,
    say({ language, timeZone: 'UTC' }, key),
  ]);
  return Object.fromEntries(entries) as Words['button'];
}

function saidIn(language: Language): Words['says'] {
  const entries = Object.entries(SAID).map(([name, texts]) => [name, heard(language, texts)]);
  return Object.fromEntries(entries) as Words['says'];
}

export const ENGLISH: Words = {
  locale: 'en-GB',
  button: buttonsIn('en'),
  says: saidIn('en'),
  typed: {
    notKnown: 'I don’t know',
    addressRight: 'address is right',
    arrived: 'arrived',
    notArrived: 'not arrived',
    send: 'send',
  },
  yesAgain: 'Yes, start again',
  letIn: /^Let IMI mail in from now on for Carmen /,
};

export const SPANISH: Words = {
  locale: 'es-ES',
  button: buttonsIn('es'),
  says: saidIn('es'),
  typed: {
    notKnown: 'no lo sé',
    addressRight: 'la dirección es correcta',
    arrived: 'ha llegado',
    notArrived: 'no ha llegado',
    send: 'enviar',
  },
  yesAgain: 'Sí, empezar de nuevo',
  letIn: /^Dejar pasar el correo de IMI desde ahora para Carmen /,
};
