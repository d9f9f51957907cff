import type { lettersEvidence as en } from '../en/letters-evidence.ts';

export const lettersEvidence: Record<keyof typeof en, string> = {
  'probe.subject': 'Testmail: ein Wort zum Zurückschreiben',
  'probe.body':
    'Dies ist eine Testmail des IMI Password Desk. Jemand, der mit Ihnen auf eine E-Mail wartet, hat sie an diese Adresse senden lassen.',
  'probe.word':
    'Das Wort lautet: {word}. Bitte schreiben Sie „Wort {word}“ in Microsoft Teams an den IMI Password Desk, oder sagen Sie das Wort der Person, die Sie gebeten hat, nach dieser E-Mail zu sehen.',
  'probe.what-for':
    'Das Wort zeigt, dass E-Mails von außen in diesem Postfach ankommen und gelesen werden. Es ist kein Passwort, öffnet nichts und darf am Telefon gesagt werden.',
  'probe.unexpected': 'Wenn Sie davon nichts wissen, ist nichts zu tun: Bitte löschen Sie diese E-Mail.',
  'probe.no-reply':
    'Sie enthält keinen Link und keinen Anhang. Antworten auf diese E-Mail werden nicht gelesen.',
  'sender.colleague':
    '{sender} (wie {name} es aus einer E-Mail eingefügt hat, die jemand im Kollegenkreis erhielt)',
  'sender.colleague-elsewhere':
    '{sender} (wie {name} es aus einer E-Mail eingefügt hat, die jemand im Kollegenkreis erhielt; nicht von {domain})',
  'evidence.source.pasted': 'Quelle: der Bericht eines Mailservers, den {name} eingefügt hat.',
  'label.probe': 'Testmail von uns',
  'probe-proved':
    'kam in diesem Postfach an: {name} hat ihr Wort am {at} zurückgeschrieben. Adresse und Postfach funktionieren also, und E-Mails von außen werden dort gelesen.',
};
