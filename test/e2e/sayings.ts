import type { Language } from '../../services/texts/language.ts';
import { heard, titled } from './heard.ts';

/** What people say, written down here as people write it, and by which texts of the catalogue they are answered. */
export interface Sayings {
  readonly locale: string;
  complaint(name: string): string;
  readonly unknownWhen: string;
  addressRight(ref: string): string;
  correct(ref: string, address: string): string;
  arrived(ref: string): string;
  notArrived(ref: string): string;
  send(ref: string): string;
  probe(ref: string): string;
  word(word: string): string;
  noWord(ref: string): string;
  approve(ref: string, code: string): string;
  readonly status: string;
  readonly help: string;
  readonly hears: Readonly<Record<Heard, RegExp>>;
  readonly button: Readonly<Record<Button, RegExp>>;
}

type Heard =
  | 'whenCreated'
  | 'missingWhich'
  | 'waitUntil'
  | 'windowOver'
  | 'isAddressRight'
  | 'addressTurnedAway'
  | 'resetAsked'
  | 'didItArrive'
  | 'deferred'
  | 'didItArriveNow'
  | 'draft'
  | 'sending'
  | 'mailed'
  | 'notMailedYet'
  | 'notMailed'
  | 'itAllowed'
  | 'solved'
  | 'solvedForCoordinators'
  | 'approvalAsked'
  | 'pleaseApprove'
  | 'approved'
  | 'addressChanged'
  | 'notFound'
  | 'unknownSpeaker'
  | 'inAGroup'
  | 'noSuchCase'
  | 'noOpenCase'
  | 'notADate'
  | 'doesNotExist'
  | 'notAnAddress'
  | 'whose'
  | 'isSolved'
  | 'probeMailed'
  | 'probeProved'
  | 'probeMissing'
  | 'probeRefused'
  | 'bounceRead'
  | 'nothingKnown'
  | 'isDrafting'
  | 'together'
  | 'serviceDown'
  | 'delayed';

type Button = 'addressRight' | 'arrived' | 'notArrived' | 'send' | 'begin' | 'goOn';

const HEARD: Readonly<Record<Heard, readonly string[]>> = {
  whenCreated: ['intake.when'],
  missingWhich: ['intake.missing'],
  waitUntil: ['tell.waiting.password'],
  windowOver: ['tell.asking-arrival.window'],
  isAddressRight: ['tell.address.*'],
  addressTurnedAway: ['tell.address.refused'],
  resetAsked: ['tell.reset-done*'],
  didItArrive: ['tell.asking-arrival.reset*'],
  deferred: ['tell.deferred'],
  didItArriveNow: ['tell.asking-arrival.reset-again'],
  draft: ['tell.draft.*'],
  sending: ['tell.request.sending'],
  mailed: ['tell.request.mailed*'],
  notMailedYet: ['tell.delayed.send-to-it'],
  notMailed: ['tell.draft.could-not-be-mailed'],
  itAllowed: ['tell.it-answered.allowed'],
  solved: ['tell.solved.first-hand', 'tell.solved.reported'],
  solvedForCoordinators: ['tell.solved.for-coordinators'],
  approvalAsked: ['tell.approval-asked.address'],
  pleaseApprove: ['tell.approval.address'],
  approved: ['tell.approved.address'],
  addressChanged: ['tell.address-changed'],
  notFound: ['intake.not-found'],
  unknownSpeaker: ['chat.unknown-speaker'],
  inAGroup: ['chat.in-a-group'],
  noSuchCase: ['chat.no-such-case'],
  noOpenCase: ['chat.no-open-case'],
  notADate: ['intake.when.not-a-date'],
  doesNotExist: ['intake.when.does-not-exist'],
  notAnAddress: ['commands.incomplete.not-an-address'],
  whose: ['intake.who'],
  isSolved: ['status.closed.solved'],
  probeMailed: ['tell.probe.mailed'],
  probeProved: ['tell.probe.confirmed'],
  probeMissing: ['tell.probe.missing'],
  probeRefused: ['tell.probe.refused'],
  nothingKnown: ['tell.draft.nothing-known'],
  isDrafting: ['status.drafting-request*'],
  bounceRead: ['tell.evidence.bounce'],
  together: ['tell.request.together'],
  serviceDown: ['chat.admin-service-down'],
  delayed: ['tell.delayed.reset-password'],
};

const BUTTONS: Readonly<Record<Button, string>> = {
  addressRight: 'cards.button.address-right',
  arrived: 'cards.button.arrived',
  notArrived: 'cards.button.not-arrived',
  send: 'cards.button.send',
  begin: 'cards.button.begin',
  goOn: 'cards.button.go-on',
};

function hearsIn(language: Language): Sayings['hears'] {
  return mapped(HEARD, (names) => heard(language, ...names));
}

function buttonsIn(language: Language): Sayings['button'] {
  return mapped(BUTTONS, (name) => titled(language, name));
}

function mapped<Name extends string, From, To>(
  all: Readonly<Record<Name, From>>,
  made: (from: From) => To,
): Readonly<Record<Name, To>> {
  const entries = Object.entries<From>(all).map(([name, from]) => [name, made(from)]);
  return Object.fromEntries(entries) as Readonly<Record<Name, To>>;
}

export const ENGLISH: Sayings = {
  locale: 'en-GB',
  complaint: (name) => `${name} doesn't get the password mail`,
  unknownWhen: "I don't know",
  addressRight: (ref) => `address ok ${ref}`,
  correct: (ref, address) => `correct ${ref} ${address}`,
  arrived: (ref) => `arrived ${ref}`,
  notArrived: (ref) => `not arrived ${ref}`,
  send: (ref) => `send ${ref}`,
  probe: (ref) => `probe ${ref}`,
  word: (word) => `word ${word}`,
  noWord: (ref) => `no word ${ref}`,
  approve: (ref, code) => `approve ${ref} ${code}`,
  status: 'status',
  help: 'help',
  hears: hearsIn('en'),
  button: buttonsIn('en'),
};

export const SPANISH: Sayings = {
  locale: 'es-ES',
  complaint: (name) => `A ${name} no le llega el correo con la contraseña`,
  unknownWhen: 'no lo sé',
  addressRight: (ref) => `confirmar ${ref}`,
  correct: (ref, address) => `corregir ${ref} ${address}`,
  arrived: (ref) => `llegó ${ref}`,
  notArrived: (ref) => `no llegó ${ref}`,
  send: (ref) => `enviar ${ref}`,
  probe: (ref) => `prueba ${ref}`,
  word: (word) => `palabra ${word}`,
  noWord: (ref) => `sin palabra ${ref}`,
  approve: (ref, code) => `aprobar ${ref} ${code}`,
  status: 'estado',
  help: 'ayuda',
  hears: hearsIn('es'),
  button: buttonsIn('es'),
};

export const GERMAN: Sayings = {
  locale: 'de-DE',
  complaint: (name) => `${name} bekommt die Passwort-E-Mail nicht`,
  unknownWhen: 'weiß ich nicht',
  addressRight: (ref) => `Adresse stimmt ${ref}`,
  correct: (ref, address) => `korrigieren ${ref} ${address}`,
  arrived: (ref) => `angekommen ${ref}`,
  notArrived: (ref) => `nicht angekommen ${ref}`,
  send: (ref) => `senden ${ref}`,
  probe: (ref) => `Testmail ${ref}`,
  word: (word) => `Wort ${word}`,
  noWord: (ref) => `kein Wort ${ref}`,
  approve: (ref, code) => `genehmigen ${ref} ${code}`,
  status: 'Status',
  help: 'Hilfe',
  hears: hearsIn('de'),
  button: buttonsIn('de'),
};
