import type { cardsLoan as en } from '../en/cards-loan.ts';

export const cardsLoan: Record<keyof typeof en, string> = {
  'recorded.loan-consented': 'Vermerkt: Sie haben es gelesen, und um Genehmigung wird gebeten.',
  'recorded.loan-extended': 'Vermerkt: Das Ausweichpostfach wird verlängert.',
  'loan.safer':
    '**Zuerst zwei sicherere Wege.** 1. Ein Funktionspostfach auf der eigenen Domain der Behörde: „Adresse korrigieren“; die Koordination kann es allein eintragen. 2. Wer sonst in der Behörde sich anmelden kann, handelt inzwischen.',
  'loan.caveats':
    'Es gilt nur auf Zeit. Dienstliches gehört ins dienstliche Postfach, deshalb wird die IT weiter gefragt. Die Hinweise von IMI sollen nur sagen, dass etwas zu tun ist, ohne Falldaten; **eine E-Mail mit Passwort öffnet das Konto, deshalb muss das Postfach allein {user} gehören**. Das bestätigen Sie, bevor jemand um Genehmigung gebeten wird.',
  'loan.personal':
    'Es sieht nach einem privaten Postfach aus: Bitte seien Sie sicher, dass es allein {user} gehört.',
  'loan.wanted': 'Gewünscht bis {until}. Grund: {reason}',
  'loan.standing':
    'Ein Ausweichpostfach ist in Gebrauch, {address}: {over, select, yes {**überfällig seit {until}**} other {bis {until}}}. {ending, select, yes {Um sein Ende ist gebeten: Das Wort der Testmail an {official} wird erwartet.} other {„Rückkehr {ref}“ beendet es, sobald im dienstlichen Postfach, {official}, eine Testmail gelesen wurde.}} Die IT wird inzwischen weiter gefragt.',
  'fact.loan-until': 'Ausgeliehen bis',
  'fact.answer-by': 'Antwort bis',
  'fact.consent': 'Bedenken gelesen von',
  'consent.facts': '{name}, {at}',
  'button.consent': 'Gelesen: um Genehmigung bitten',
  'button.loan-drop': 'Nein, lieber nicht',
  'button.loan-go-on': 'Weiter',
  'button.loan-again': '{address} wieder ausleihen',
  'button.extend': 'Verlängern',
  'button.extend-send': 'Bis dahin verlängern',
  'input.until': 'Bis wann?',
  'input.until-error': 'Bitte wählen Sie einen Tag in der Zukunft, höchstens {days} Tage von heute.',
  'list.loan-overdue':
    'Ausweichpostfach überfällig: {days, plural, =0 {seit heute} one {seit gestern} other {seit # Tagen}}.',
  'list.loan': 'Ausweichpostfach bis {until}.',
  'help.extend':
    'Für die Koordination, zum Ausweichpostfach: **verlängern K7Q-4MD bis 5. Dezember** gibt ihm mehr Zeit.',
};
