import type { letters as en } from '../en/letters.ts';
import { lettersEvidence } from './letters-evidence.ts';
import { lettersTogether } from './letters-together.ts';

export const letters: Record<keyof typeof en, string> = {
  ...lettersEvidence,
  ...lettersTogether,
  'mail.imi': 'die Passwort-E-Mail von IMI (Binnenmarkt-Informationssystem der EU)',
  'mail.eu-login':
    'die E-Mail von EU Login (Anmeldedienst der Europäischen Kommission) zum Festlegen eines neuen Passworts',

  'practice.subject': 'ÜBUNG – {subject}',
  'practice.line': 'ÜBUNG – dies ist eine Probe. Nichts in dieser Nachricht ist echt.',

  subject: 'E-Mails der Europäischen Kommission erreichen {mailbox} nicht [IMI {ref}]',
  'subject.several': 'E-Mails der Europäischen Kommission erreichen {count} Postfächer nicht [IMI {ref}]',
  'subject.again': 'Re: {subject}',

  greeting: 'Sehr geehrte Kolleginnen und Kollegen der IT-Stelle,',
  'greeting.named': 'Sehr geehrte Kolleginnen und Kollegen im Team „{name}“,',
  doubt:
    'Sie zweifeln an dieser E-Mail? Das ist richtig so. Bitte rufen Sie, bevor Sie einen Link öffnen, unter der Nummer aus Ihrem eigenen Verzeichnis an: {names}, als Absender oder in Kopie genannt. Wir bitten nie um Passwörter, Codes oder Zugang zu Ihren Systemen, und nie darum, einen Schutz abzuschalten.',
  intro:
    '{reporter} ({email}) bittet Sie um Hilfe: E-Mails der Europäischen Kommission erreichen ein Postfach nicht, das Sie betreuen ({authority}). Bitte suchen Sie danach, geben Sie sie frei und lassen Sie solche E-Mails künftig zu, auf sichere Weise.',
  'intro.forwarded':
    'Uns wurde von denen, die diese Anfrage zuvor hatten, gesagt, dass Sie dieses Postfach betreuen.',
  'intro.further': 'Dies setzt unsere frühere Anfrage mit derselben Referenz fort (Anfrage Nr. {round}).',

  'why.released-not-arrived':
    'Danke, dass Sie die E-Mail freigegeben haben. Nach Auskunft der betroffenen Person ist sie weiterhin nicht da, auch nicht im Junk-Ordner.',
  'why.refused-as-unknown':
    'Ihr Server sagt, dass er diese Adresse nicht kennt. Sie wurde noch einmal Buchstabe für Buchstabe geprüft und bestätigt. Bitte prüfen Sie, ob es das Postfach gibt und ob Ihr Gateway es kennt.',
  'why.it-asks-more': 'Sie haben um weitere Angaben gebeten. Ihre Frage und die Antwort stehen unten.',

  'thanks.works':
    'Es funktioniert: Die E-Mail, nach der Sie für uns gesucht haben, ist angekommen. Es bleibt nichts mehr zu tun.',
  'thanks.nothing-to-do': 'Danke für Ihre Hilfe. Sie brauchen auf diese E-Mail nicht zu antworten.',
  'why.allowed-not-arrived':
    'Am {day} haben Sie uns mitgeteilt, dass solche E-Mails ab da zugelassen sind. Vielen Dank; aber auch die E-Mail mit dem neuen Passwort vom {at}, also danach, ist nicht angekommen. Bitte suchen Sie nach dieser.',

  'heading.missing': 'Was fehlt',
  'heading.evidence': 'Was wir wissen, und von wem',
  'heading.ask-1': '1. Bitte suchen Sie die E-Mail und geben Sie sie frei',
  'heading.ask-2': '2. Bitte lassen Sie solche E-Mails künftig zu, auf sichere Weise',
  'heading.answer': 'Ihre Antwort: eine Seite, kein Konto, eine Minute',
  'heading.earlier': 'Was wir am {day} gefragt haben',

  'label.mailbox': 'Postfach',
  'label.mail': 'E-Mail',
  'label.sender': 'Absender',
  'label.message-id': 'Message-ID',
  'label.subject': 'Betreff',
  'label.reset': 'Neues Passwort Nr. {number}',
  'label.window': 'Bitte suchen Sie',
  'label.first-window': 'Auch die ersten E-Mails',
  'label.note': '{signed, select, yes {Notiz von {name}} other {Notiz}}',
  'label.question': 'Ihre Frage',

  'sender.recorded': '{sender} (laut Aufzeichnung der Absenderseite)',
  'sender.operator': '{sender} (wie es dem Betrieb dieses Dienstes bekannt ist)',
  'sender.eu-login': '{sender} (wie in den Hilfeseiten von EU Login genannt)',
  'sender.unknown': 'nicht bekannt; die Domain ist {domain}',
  'message-id.recorded': '{id} (laut Aufzeichnung der Absenderseite)',
  'time.both': '{local} ({zone}) = {utc}',
  'first-window':
    'Das Konto wurde am Anfang dieses Zeitraums angelegt. Eine Ankündigung folgt nach wenigen Minuten, das Passwort 24 bis 48 Stunden später.',

  'evidence.accepted':
    'Am {at} hat Ihr Server {host} die E-Mail angenommen; ob sie im Postfach liegt, ist damit nicht gesagt.',
  'evidence.refused': 'Am {at} hat Ihr Server {host} die E-Mail abgewiesen.',
  'evidence.deferred':
    'Ihr Server {host} hat die E-Mail zurückgestellt, zuletzt am {at} (vorübergehende Abweisung, etwa durch Greylisting oder Überlastung).',
  'evidence.held': 'Am {at} lag die E-Mail noch auf der Absenderseite.',
  'evidence.unknown':
    'Was unterwegs mit der E-Mail geschehen ist, ist nicht bekannt: Die Absenderseite führt keine Aufzeichnung, die wir lesen können.',
  'evidence.source': 'Quelle: die Aufzeichnung des sendenden Systems.',
  'evidence.reply': 'Seine Antwort: „{reply}“.',
  verbatim: '„{text}“',
  'evidence.some-host': '(Name nicht aufgezeichnet)',

  'excluded.address': 'Adresse: {name} hat sie vor dem Senden der E-Mail in den Nutzerdaten geprüft.',
  'excluded.address.somebody':
    'Adresse: Sie wurde vor dem Senden der E-Mail in den Nutzerdaten geprüft, von jemandem, der das Konto betreut.',
  'excluded.not-full': 'Postfach: Ihr Server hat nicht gesagt, dass es voll ist.',
  'excluded.not-arrived': 'Eingang: Am {at} hat uns {name} mitgeteilt, dass sie nicht angekommen war.',
  'excluded.not-arrived.somebody':
    'Eingang: Am {at} hat uns jemand, der das Konto betreut, mitgeteilt, dass sie nicht angekommen war.',
  'excluded.not-arrived.before':
    'Eingang: Am {at} wurde uns mitgeteilt, dass die E-Mail davor nicht angekommen war.',
  'excluded.patience': 'Zeit: Eine solche E-Mail braucht sonst weniger als {minutes} Minuten.',

  'ask-1':
    'Bitte suchen Sie im angegebenen Zeitraum nach E-Mails an {mailbox} und geben Sie sie frei. Suchen Sie bald: Protokolle und Quarantänen werden nur begrenzte Zeit aufbewahrt. Wo Sie nachsehen können:',
  'ask-2':
    'Bitte lassen Sie E-Mails von {sender} dann, und nur dann, zu, wenn sie sich authentifizieren: mit bestandener DMARC-Prüfung, oder mit bestandener DKIM- oder SPF-Prüfung für diese Domain. Wählen Sie den engsten Geltungsbereich: {narrow}, und möglichst nur dieses Postfach.',
  'ask-2.narrow.address': 'die vollständige Absenderadresse statt der ganzen Domain',
  'ask-2.narrow.domain': 'die Absenderadresse, die Sie in Ihrem Protokoll finden, statt der ganzen Domain',
  'ask-2.never':
    'Bitte nehmen Sie nie eine ganze Domain von Ihren Prüfungen aus: Eine Absenderadresse allein lässt sich leicht fälschen.',

  'steps.trace':
    'Nachrichtenverfolgung: auch die des Gateways, das vielleicht aufhält, was der Server nie sieht',
  'steps.quarantine': 'alle Quarantänen: die des Gateways, die des Servers, die persönliche',
  'steps.deferred': 'eingehende Verbindungen: zurückgestellt (4xx, Greylisting) oder abgewiesen (5xx)',

  'answers.intro': 'Auf dieser Seite teilen Sie uns mit, was Sie gefunden haben: {answers}.',
  'answers.released': 'gefunden und freigegeben',
  'answers.allowed': 'ab jetzt zugelassen',
  'answers.nothing': 'nichts gefunden, hat uns nie erreicht',
  'answers.more': 'wir brauchen weitere Angaben',
  'answers.forward': 'nicht wir, bitte an eine andere Adresse weiterleiten',
  'answers.link': 'Diese Anfrage beantworten',
  'answers.link-later': '(hier steht der Link zur Antwortseite, sobald die Anfrage gesendet wird)',
  'answers.link-of-it-alone': '(der Link zur Antwortseite steht nur in der Ausfertigung der IT)',
  'answers.rules':
    'Das Öffnen der Seite ändert nichts; erst Ihr Klick dort bewirkt etwas. Der Link gilt nur für diese Anfrage, bis {day}. Antworten auf diese E-Mail gehen an {reporter}.',
  who: 'Geschrieben hat dies der IMI Password Desk im Auftrag von {reporter}. Er hilft Behörden, deren Beschäftigte ihre Passwort-E-Mail nicht bekommen. Die Antwortseite zeigt dieselbe Referenz, {ref}. Kein Anhang. Vielen Dank für Ihre Hilfe.',

  'who.coordinator': '{name} (IMI-Koordination)',
  'who.closing': 'Vielen Dank für Ihre Hilfe.',

  'reminder.intro':
    'Am {day} haben wir Sie gebeten, nach E-Mails der Europäischen Kommission an {mailbox} zu suchen. Eine Antwort haben wir noch nicht. Dies ist die Erinnerung Nr. {count}.',
  'reminder.it-unit': 'Wenn es schon erledigt ist: Ein Klick auf der Seite sagt es uns.',
  'reminder.it-unit-and-coordinator':
    'Diese Erinnerung geht auch an die IMI-Koordination ({authority}): {names}. Wenn etwas im Weg steht, sagen Sie es bitte dort oder uns.',
  'reminder.national-coordinator':
    'Diese Erinnerung geht auch an die nationale IMI-Koordination: {names}. Ist jemand anderes zuständig, gibt es auf der Seite auch dafür eine Antwort.',
  'reminder.asks':
    'Kurz gesagt: Bitte suchen Sie nach dieser E-Mail, geben Sie sie frei und lassen Sie solche E-Mails künftig zu, wenn sie sich authentifizieren (DMARC, DKIM oder SPF).',

  'notice.subject': 'Der IMI Password Desk braucht Sie [IMI {ref}]',
  'notice.greeting': 'Guten Tag, {name},',
  'notice.teams':
    'bitte antworten Sie in Microsoft Teams, im Chat mit dem IMI Password Desk. Kein Link in dieser E-Mail entscheidet etwas, und Antworten auf sie werden nicht gelesen.',
  'notice.begin':
    'Falls Sie dort noch keinen Chat haben: Öffnen Sie in Teams die App „IMI Password Desk“ und schreiben Sie „Status {ref}“.',

  'old-address.subject': 'Diese Adresse wurde in Nutzerdaten von IMI ersetzt',
  'old-address.body':
    'Bis heute stand diese Adresse in Nutzerdaten von IMI, dem Binnenmarkt-Informationssystem der EU. Sie wurde durch eine andere ersetzt.',
  'old-address.expected': 'Wenn Sie damit gerechnet haben, ist nichts zu tun.',
  'old-address.unexpected':
    'Wenn nicht, sagen Sie es bitte heute noch der IMI-Koordination Ihrer Behörde, telefonisch oder persönlich.',
  'old-address.no-reply': 'Antworten auf diese E-Mail werden nicht gelesen.',
};
