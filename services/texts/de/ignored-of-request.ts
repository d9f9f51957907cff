import type { ignoredOfRequest as en } from '../en/ignored-of-request.ts';

export const ignoredOfRequest: Record<keyof typeof en, string> = {
  'it-answered.already':
    'Eine zweite Antwort der IT habe ich nicht vermerkt: Zu dieser Anfrage liegt schon eine vor.',
  'it-answered.closed':
    'Auf diese Antwort der IT hin habe ich nichts unternommen, weil der Fall geschlossen ist.',
  'it-answered.no-request':
    'Ich habe keine Antwort der IT vermerkt, weil die IT in diesem Fall nicht gefragt wurde.',
  'it-answered.other-round':
    'Diese Antwort habe ich nicht vermerkt: Sie gehört zu einer früheren Anfrage an die IT.',
  'it-answered.sender-not-it':
    'Das habe ich nicht vermerkt: Die Frage geht jetzt an die Absenderseite. Deren Antwort kann „freigegeben“ oder „zugelassen“ sein.',
  'it-reminded.already': 'Diese Erinnerung an die IT ist schon vermerkt.',
  'it-reminded.not-with-it': 'Diese Erinnerung an die IT ändert hier nichts: Die IT ist nicht mehr am Zug.',
  'it-reminded.other-round': 'Diese Erinnerung gehört zu einer früheren Anfrage an die IT.',
  'it-silent.not-with-it':
    'Dass die IT nicht geantwortet hat, ändert hier nichts: Sie ist nicht mehr am Zug.',
  'it-silent.other-round': 'Dass die IT nicht geantwortet hat, gehört zu einer früheren Anfrage.',
  'request-mailed.already': 'Dass die Anfrage gesendet wurde, ist schon vermerkt.',
  'request-mailed.not-with-it':
    'Dass eine Anfrage gesendet wurde, ändert hier nichts: Die IT ist nicht mehr am Zug.',
  'request-mailed.other-round': 'Dass eine Anfrage gesendet wurde, gehört zu einer früheren.',
  'request-mail-failed.not-with-it':
    'Dass eine Anfrage nicht gesendet werden konnte, ändert hier nichts: Die IT ist nicht mehr am Zug.',
  'request-mail-failed.other-round':
    'Dass eine Anfrage nicht gesendet werden konnte, gehört zu einer früheren.',
  'user-read.not-asked':
    'Nach den Nutzerdaten war an dieser Stelle nicht gefragt, deshalb hat sich nichts geändert.',
  'user-unavailable.closed':
    'Dass das Konto gelöscht oder abgeschaltet ist, ändert nichts: Der Fall ist geschlossen.',
  'user-read.already': 'Die Nutzerdaten sind schon gelesen, deshalb hat sich nichts geändert.',
  'mail-failed.not-mailing':
    'Dass eine E-Mail nicht gesendet werden konnte, ändert nichts: Es ist keine E-Mail an die IT unterwegs.',
  'mail-seen.not-watching':
    'Was aus der E-Mail geworden ist, war an dieser Stelle nicht gefragt, deshalb hat sich nichts geändert.',
  'mail-seen.other-mail':
    'Was bekannt wurde, betrifft eine frühere E-Mail, deshalb hat sich nichts geändert.',
  'reset-done.not-resetting':
    'Ein neues Passwort wurde gemeldet, als keines angefordert war, deshalb hat sich nichts geändert.',
  'reset-refused.not-resetting':
    'Ein verweigertes Passwort wurde gemeldet, als keines angefordert war, deshalb hat sich nichts geändert.',
  'address-changed.not-changing':
    'Eine geänderte Adresse wurde gemeldet, als keine Änderung anstand, deshalb hat sich nichts geändert.',
  'address-change-refused.not-changing':
    'Eine abgewiesene Adresse wurde gemeldet, als keine Änderung anstand, deshalb hat sich nichts geändert.',
  'effect-delayed.already-said': 'Dass ein Schritt warten muss, ist schon gesagt.',
  'effect-delayed.closed': 'Dass ein Schritt warten muss, ändert nichts: Der Fall ist geschlossen.',
  'effect-failed.not-waiting':
    'Dass ein Schritt misslungen ist, ändert hier nichts: Der Fall wartet nicht mehr darauf.',
  'due.effect-under-way': 'Die Zeit ist da, aber ein Schritt wird noch ausgeführt.',
  'due.not-waiting': 'Die Zeit ist da, aber niemand wartet mehr auf die Antwort der IT.',
  'due.not-yet': 'Es ist noch nicht so weit.',
  'answered.already': 'Die Antwort wurde nicht vermerkt: Es gibt schon eine.',
  'answered.ended':
    'Die Antwort wurde nicht vermerkt: Die Anfrage ist beendet, und niemand wartet mehr darauf.',
  'answered.no-forward-address': 'Die Anfrage wurde nicht weitergeleitet: Die Adresse dafür fehlt.',
  'answered.superseded':
    'Die Antwort wurde nicht vermerkt: Sie gehört zu einer früheren Anfrage, oder die Anfrage wurde an andere weitergeleitet.',
  'answered.too-many-forwards':
    'Die Anfrage wurde nicht weitergeleitet: Das ist schon dreimal geschehen. Jetzt muss ein Mensch klären, wer zuständig ist.',
  'ended.already': 'Die Anfrage an die IT ist schon beendet.',
  'insist.already': 'Die IT wird schon erinnert.',
  'insist.not-waiting':
    'Die IT wird nicht erinnert: Niemand wartet auf ihre Antwort, oder die Anfrage wurde von Hand gesendet.',
  'insist.other-round': 'Das galt einer früheren Anfrage an die IT.',
  'mail-failed.other-round':
    'Dass eine E-Mail nicht gesendet werden konnte, gehört zu einer früheren Anfrage an die IT.',
  'mailed.already': 'Dass diese E-Mail an die IT gesendet wurde, ist schon vermerkt.',
  'mailed.other-round': 'Dass eine E-Mail an die IT gesendet wurde, gehört zu einer früheren Anfrage.',
  'paused.nothing-to-pause': 'Es gab nichts anzuhalten: Die IT wird im Moment nicht erinnert.',
  'paused.already': 'Die Erinnerungen an die IT ruhen schon, bis zum selben Tag.',
  'auto-replied.not-waiting':
    'Diese automatische Antwort habe ich nicht festgehalten: Im Moment wartet niemand auf eine Antwort der IT.',
  'remind-now.not-waiting': 'Die IT wurde nicht erinnert: Im Moment wartet niemand auf ihre Antwort.',
  'solved.already': 'Die IT weiß schon, dass es funktioniert.',
  'solved.never-mailed': 'Die IT wurde nicht benachrichtigt: Sie hat keine Mail von mir.',
  'solved.others-wait': 'Die IT erfährt, dass es funktioniert, sobald alle aus der Anfrage die Mail haben.',
  'round-opened.already': 'Diese Anfrage an die IT ist schon eröffnet.',
};
