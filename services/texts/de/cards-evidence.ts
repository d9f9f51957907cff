import type { cardsEvidence as en } from '../en/cards-evidence.ts';

export const cardsEvidence: Record<keyof typeof en, string> = {
  'rung.requested': 'E-Mail angefordert',
  'rung.taken-by-sender': 'Abgeschickt',
  'rung.held': 'Von der Absenderseite zurückgehalten',
  'rung.accepted': 'Vom Server der Empfängerseite angenommen',
  'rung.deferred': 'Vom Server der Empfängerseite zurückgestellt',
  'rung.refused': 'Vom Server der Empfängerseite abgewiesen',
  'rung.unknown': 'Unterwegs',
  'rung.arrived': 'Im Postfach',
  'rung.not-arrived': 'Nicht im Postfach',
  'rung.unknown.text': 'unbekannt: Niemand führt Aufzeichnungen, die ich lesen kann',
  'rung.text':
    '{dated, select, yes {{at}{named, select, yes {, {host}} other {}} ({source})} other {{source}}}',
  'source.sending-side': 'Aufzeichnung der Absenderseite',
  'source.pasted': 'Bericht, von {name} eingefügt',
  'source.reporter': 'wie gemeldet wurde',
  'source.said': 'laut {name}',
  'source.affected-user': 'laut der betroffenen Person',
  'fact.meaning': 'Was das heißt',
  'fact.probe': 'Unsere Testmail',
  'probe.mailing': 'an {address}: geht gleich hinaus',
  'probe.mailed':
    'an {address}: von unserem eigenen Mailserver angenommen, {at}; ihr Wort kam noch nicht zurück',
  'probe.refused': 'an {address}: abgewiesen, {at}',
  'probe.confirmed': 'an {address}: {name} schrieb ihr Wort zurück, {at}; das Postfach funktioniert',
  'probe.missing': 'an {address}: laut {name} nicht da, {at}; das allein zeigt nichts',
  'probe.over': 'an {address}: ihr Wort gilt nicht mehr',
  'button.probe': 'Testmail senden',
  'button.probe-send': 'Jetzt senden',
  'button.word': 'Ich habe das Wort',
  'button.word-send': 'Das ist das Wort',
  'button.no-word': 'Die Testmail ist nicht da',
  'button.imi-arrived': 'Die E-Mail von IMI ist angekommen',
  'button.imi-not-arrived': 'Die E-Mail von IMI: nicht angekommen',
  'input.word': 'Das Wort aus vier Buchstaben',
  'input.word-error': 'Bitte schreiben Sie das Wort aus vier Buchstaben aus der Testmail.',
  'probe.consent':
    'Ich sende eine kurze E-Mail an {address} mit einem Wort aus vier Buchstaben zum Zurückschreiben. Sie nennt weder eine Person noch den Fall und hat keinen Link. Kommt das Wort zurück, funktionieren Adresse und Postfach, und ein Filter hält die E-Mails der Kommission auf. Wenn nicht, kann es der Filter ebenso sein wie ein totes Postfach.',
  'recorded.probe-asked': 'Vermerkt: Eine Testmail ist gewünscht. Ich sage Ihnen, wenn sie hinaus ist.',
  'recorded.probe-word-said': 'Notiert: ein Wort. Unten steht, ob es das richtige ist.',
  'recorded.probe-missing': 'Vermerkt: Die Testmail ist nicht da.',
  'recorded.mail-pasted':
    'Gelesen: was Sie eingefügt haben. Behalten habe ich, was es über die E-Mail sagt, sonst nichts.',
  'help.probe':
    '**Testmail**: eine kurze Testmail an das Postfach; **Wort** und die vier Buchstaben, wenn sie da ist, **kein Wort**, wenn nicht.',
  'help.paste':
    'Fügen Sie den Bericht eines Mailservers oder den Kopf einer E-Mail von IMI ein: Ich lese ihn als Nachweis.',
};
