export const playbooksCommon = {
  heading: 'Schritte für {product}',
  'heading.general': 'Schritte für jedes Mailsystem',
  below: 'Am Ende dieser E-Mail: {title}, mit den Angaben dieser Anfrage ausgefüllt.',
  'looks-like': 'Von außen sieht Ihr Mailsystem nach {product} aus (MX {host}).',
  'looks-like.other':
    'Von außen sieht Ihr Mailsystem nach {product} aus (MX {host}). Eigene Schritte dafür haben wir nicht, deshalb sind diese allgemein gehalten.',
  'not-recognised':
    'Von außen erkennen wir Ihr Mailsystem nicht (MX {host}), deshalb sind diese Schritte allgemein gehalten.',
  'not-looked-up': 'Wir kennen Ihr Mailsystem nicht, deshalb sind diese Schritte allgemein gehalten.',
  'other-systems': 'Auf der Antwortseite finden Sie die Schritte für andere Systeme.',
  'choose.label': 'Ihr Mailsystem',
  'choose.as-recognised': 'Wie von außen erkannt',
  'choose.general': 'Ein anderes: allgemeine Schritte',
  'choose.show': 'Diese Schritte zeigen',
  gateway:
    'Das ist ein Gateway: Es verdeckt das System, in dem die Postfächer liegen. Vielleicht müssen beide Seiten handeln, zuerst am Gateway, dann bei den Postfächern.',
  chosen: 'Sie haben auf dieser Seite {product} gewählt.',
  'chosen.general': 'Sie haben auf dieser Seite die allgemeinen Schritte gewählt.',

  'group.find': 'Suchen',
  'group.release': 'Diese Nachricht freigeben',
  'group.allow': 'Künftig zulassen, nur wenn sie sich authentifiziert',
  'group.never': 'Bitte nicht',
  menu: 'Menü: {menu}',
  'menu.may-differ': 'Menü: {menu} (Menünamen können abweichen)',
  'may-differ': '(Menünamen können abweichen)',
  'command.powershell': 'In der PowerShell:',
  'command.posix': 'In einer Shell:',
  'command.file': 'In der Konfiguration:',
  'more-mailboxes':
    '{count, plural, one {Und ein weiteres Postfach, ebenso.} other {Und # weitere Postfächer, ebenso.}}',
  'search-before': 'Bitte suchen Sie vor dem {day}.',
  sources: 'Woher diese Schritte stammen',
  'sender.in-your-log': 'die Absenderadresse, die Ihr Protokoll zeigt',

  'mailbox.each': 'jedes oben genannte Postfach',
  'unknown.kept':
    'Protokolle und Quarantänen werden nur begrenzte Zeit aufbewahrt, oft zwei bis vier Wochen.',

  'find.trace':
    'Suchen Sie im angegebenen Zeitraum nach E-Mails an {mailbox}, mit beliebigem Absender und beliebigem Status.',
  'find.quarantine': 'Durchsuchen Sie für denselben Zeitraum jede Quarantäne nach {mailbox}.',
  'find.deferrals':
    'Suchen Sie für denselben Zeitraum auch E-Mails an {mailbox}, die zurückgestellt (4xx, Greylisting) oder abgewiesen wurden (5xx).',
  'release.one': 'Geben Sie diese Nachricht, und keine andere, an {mailbox} frei.',
  'allow.authenticated':
    'Lassen Sie {sender} nur zu, wenn die DMARC-Prüfung bestanden ist oder die DKIM- oder SPF-Prüfung für {domain}.',
  'never.domain':
    'Nehmen Sie {domain} nie als Ganzes ohne Authentifizierung aus: Eine Absenderadresse ist leicht gefälscht.',
  'never.release-all':
    'Geben Sie nie eine ganze Quarantäne frei: Wählen Sie diese Nachricht nach Absender und Zeit aus.',

  'release.refused':
    'Was abgewiesen oder verworfen wurde, lässt sich nicht freigeben. Bitte lassen Sie es zuerst zu und sagen Sie es uns auf der Antwortseite: Dann wird eine neue E-Mail angefordert.',
  'allow.review':
    'Geben Sie dem Eintrag ein Enddatum, wenn er eines haben kann; sonst notieren Sie bitte den {until} als Datum, an dem Sie ihn prüfen.',
  'never.exceptions':
    'Nehmen Sie {domain} nicht von den Prüfungen auf SPF, DKIM oder DMARC aus: Auch gefälschte E-Mails in diesem Namen kämen durch.',
  'kept.by-your-settings':
    'Wie lange Protokolle und Quarantäne aufbewahrt werden, ist in Ihrem eigenen System eingestellt: Bitte suchen Sie bald.',
} as const;
