import type { lettersTogether as en } from '../en/letters-together.ts';

export const lettersTogether: Record<keyof typeof en, string> = {
  'several.intro':
    'E-Mails der Europäischen Kommission erreichen {count} Postfächer nicht, die Sie bei {domain} betreuen. Bitte suchen Sie danach, geben Sie sie frei und lassen Sie solche E-Mails künftig zu, auf sichere Weise. Jedes Postfach hat unten seinen eigenen Abschnitt.{who, select, yes { Für Fragen: {reporter} ({email}), in der Koordination der betroffenen Behörden.} other {}}',
  'several.further':
    'Dasselbe geschieht bei {count, plural, one {einem weiteren Postfach} other {# weiteren Postfächern}} derselben Domain. Die Anfrage, die gesendet wird, führt auch {count, plural, one {dieses} other {diese}} auf; hier ist nur das eine gezeigt.',
  'who.several':
    'Der IMI Password Desk hat dies für diejenigen geschrieben, die sich um diese Personen kümmern. Er hilft Behörden, deren Beschäftigte ihre Passwort-E-Mail nicht bekommen. Die Antwortseite zeigt dieselbe Referenz, {ref}. Kein Anhang. Vielen Dank für Ihre Hilfe.',
  'why.allowed-before':
    'Sie haben diese E-Mails schon einmal zugelassen, am {at}. Damals kamen sie an, soweit wir wissen zuletzt am {until}. Jetzt kommen sie nicht mehr an. Bitte sehen Sie nach, ob die damalige Ausnahme abgelaufen ist oder geändert wurde.',
  'label.allowed-before': 'Was Sie damals getan haben, in Ihren Worten',

  'copy.subject': 'Die IT wurde zu {mailbox} gefragt [IMI {ref}]',
  'copy.intro':
    'Die IT unter {to} wurde gefragt, warum E-Mails der Europäischen Kommission {mailbox} nicht erreichen. Andere Postfächer derselben Domain haben dasselbe Problem, daher gibt es eine Anfrage für alle. Diese E-Mail ist für Sie und handelt nur von diesem einen Postfach.',
  'copy.reference': 'Die IT kennt die Anfrage unter {request}. Ihr eigener Fall ist {ref}.',
  'copy.asks':
    'Die IT wurde gebeten, nach der E-Mail zu suchen, sie freizugeben und solche E-Mails künftig zuzulassen, wenn sie sich authentifizieren (DMARC, DKIM oder SPF).',
  'copy.next':
    'Sie brauchen nichts zu tun: Die IT antwortet auf einer eigenen Seite und wird an Arbeitstagen erinnert, bis sie es tut. Was sie sagt, erfahren Sie in Teams. Kommt die E-Mail inzwischen an, schreiben Sie dort „angekommen {ref}“.',
  'copy.no-reply': 'Antworten auf diese E-Mail werden nicht gelesen.',
};
