export const playbooksCommon = {
  heading: 'Schritte für {product}',
  'heading.general': 'Schritte für jedes Mailsystem',
  below: 'Am Ende dieser E-Mail: {title}, mit den Angaben dieser Anfrage ausgefüllt.',
  'looks-like':
    'Von außen sieht Ihr Mailsystem nach {product} aus (MX {host}). Stimmt das nicht, finden Sie auf der Antwortseite die Schritte für andere Systeme.',
  'looks-like.other':
    'Von außen sieht Ihr Mailsystem nach {product} aus (MX {host}). Eigene Schritte dafür haben wir nicht, deshalb sind diese allgemein gehalten.',
  'not-recognised':
    'Von außen erkennen wir Ihr Mailsystem nicht (MX {host}), deshalb sind diese Schritte allgemein gehalten. Auf der Antwortseite finden Sie die für einzelne Systeme.',
  'not-looked-up':
    'Wir kennen Ihr Mailsystem nicht, deshalb sind diese Schritte allgemein gehalten. Auf der Antwortseite finden Sie die für einzelne Systeme.',
  gateway:
    'Das ist ein Gateway: Es verdeckt das System, in dem die Postfächer liegen. Vielleicht müssen beide Seiten handeln, zuerst am Gateway, dann bei den Postfächern.',
  chosen: 'Sie haben auf dieser Seite {product} gewählt.',
  'chosen.general': 'Sie haben auf dieser Seite die allgemeinen Schritte gewählt.',

  'group.find': 'Suchen',
  'group.release': 'Diese Nachricht freigeben',
  'group.allow': 'Künftig zulassen, nur wenn sie sich authentisiert',
  'group.never': 'Bitte nicht',
  menu: 'Menü: {menu}',
  'menu.may-differ': 'Menü: {menu} (Menünamen können abweichen)',
  'may-differ': '(Menünamen können abweichen)',
  'command.powershell': 'In der PowerShell:',
  'command.posix': 'In einer Shell:',
  'command.file': 'In der Konfiguration:',
  'more-mailboxes':
    '{count, plural, one {Und ein weiteres Postfach, ebenso.} other {Und # weitere Postfächer, ebenso.}}',
  'search-before': 'Bitte suchen Sie vor {day}.',
  sources: 'Woher diese Schritte stammen',
  'sender.in-your-log': 'die Absenderadresse, die Ihr Protokoll zeigt',

  'mailbox.each': 'jedes oben genannte Postfach',
  'unknown.kept':
    'Protokolle und Quarantänen werden nur begrenzte Zeit aufbewahrt, oft zwei bis vier Wochen.',

  'find.trace':
    'Suchen Sie im angegebenen Zeitraum nach E-Mails an {mailbox}, mit beliebigem Absender und beliebigem Status.',
  'find.quarantine': 'Durchsuchen Sie für denselben Zeitraum jede Quarantäne nach {mailbox}.',
  'find.deferrals':
    'Sehen Sie für denselben Zeitraum nach E-Mails an {mailbox}, die auf später verwiesen (4xx, Greylisting) oder abgewiesen wurden (5xx).',
  'release.one': 'Geben Sie diese Nachricht, und keine andere, an {mailbox} frei.',
  'allow.authenticated':
    'Lassen Sie {sender} nur zu, wenn DMARC besteht oder wenn DKIM oder SPF für {domain} besteht.',
  'never.domain':
    'Nehmen Sie {domain} nie als Ganzes ohne Authentisierung aus: Eine Absenderadresse ist leicht gefälscht.',
  'never.release-all':
    'Geben Sie nie eine ganze Quarantäne frei: Wählen Sie diese Nachricht nach Absender und Zeit aus.',
} as const;
