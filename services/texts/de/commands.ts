import type { commands as en } from '../en/commands.ts';

/** Words are alternatives divided by `|`; English ones are valid as well. */
export const commands: Record<keyof typeof en, string> = {
  'words.hello':
    'hallo|guten tag|guten morgen|guten abend|grüß gott|grüezi|servus|moin|anfangen|beginnen|neuer fall|los geht es',
  'words.help':
    'hilfe|hilf mir|helfen sie mir|ich brauche hilfe|können sie mir helfen|kannst du mir helfen|was können sie|was kannst du|wie funktioniert das|wie geht das',
  'words.probe':
    'testmail|eine testmail|testmail senden|eine testmail senden|testmail schicken|eine testmail schicken|test mail|test e mail|probemail|probe mail',
  'words.no-word':
    'kein wort|keine testmail|testmail fehlt|die testmail fehlt|testmail nicht da|die testmail ist nicht da|testmail nicht angekommen|testmail ist nicht angekommen|die testmail ist nicht angekommen|das wort fehlt|wort nicht angekommen',
  'words.word':
    'wort|das wort|wort ist|das wort ist|das wort lautet|testmail angekommen|testmail ist angekommen|die testmail ist angekommen|testmail ist da|die testmail ist da',
  'words.imi-arrived':
    'imi angekommen|imi ist angekommen|imi mail angekommen|imi mail ist angekommen|die imi mail ist angekommen|imi e mail angekommen|die imi e mail ist angekommen|die e mail von imi ist angekommen|e mail von imi angekommen|die mail von imi ist angekommen',
  'words.imi-not-arrived':
    'imi nicht angekommen|imi ist nicht angekommen|imi mail nicht angekommen|die imi mail ist nicht angekommen|imi e mail nicht angekommen|die imi e mail ist nicht angekommen|die e mail von imi ist nicht angekommen|e mail von imi nicht angekommen|die mail von imi ist nicht angekommen|keine imi mail|keine e mail von imi|keine mail von imi',
  'words.cancel':
    'abbrechen|abbruch|stopp|schon gut|vergessen sie es|vergiss es|hat sich erledigt|lassen sie es|lass es',
  'words.status':
    'status|stand|wie ist der status|wie ist der stand|wie steht es|wie sieht es aus|wie weit ist es|wer ist am zug|wer ist dran|meine fälle|fälle',
  'words.arrived':
    'angekommen|ist angekommen|sie ist angekommen|die mail ist angekommen|die e mail ist angekommen|die passwort e mail ist angekommen|das passwort ist angekommen|mail ist angekommen|eingetroffen|ist eingetroffen|sie ist eingetroffen|die e mail ist eingetroffen|sie ist da|ist da|die mail ist da|die e mail ist da|mail ist da|das passwort ist da|passwort ist da|ist gekommen|sie ist gekommen|die mail ist gekommen|die e mail ist gekommen|kam an|erhalten|habe ich erhalten|ich habe sie erhalten|ich habe die mail erhalten|ich habe es erhalten|bekommen|habe ich bekommen|ich habe sie bekommen|ich habe die mail bekommen|ich habe es bekommen|ich habe sie|ich habe sie gefunden|gefunden',
  'words.not-arrived':
    'nicht angekommen|noch nicht angekommen|ist nicht angekommen|ist noch nicht angekommen|sie ist nicht angekommen|sie ist noch nicht angekommen|die mail ist nicht angekommen|die mail ist noch nicht angekommen|die e mail ist nicht angekommen|die e mail ist noch nicht angekommen|das passwort ist nicht angekommen|nicht eingetroffen|noch nicht eingetroffen|ist nicht eingetroffen|nicht da|noch nicht da|sie ist nicht da|sie ist noch nicht da|ist nicht da|ist noch nicht da|die e mail ist nicht da|die mail ist nicht da|nicht gekommen|ist nicht gekommen|sie ist nicht gekommen|kam nicht an|kam nicht|kommt nicht|kommt nicht an|sie kommt nicht|sie kommt nicht an|nicht erhalten|ich habe sie nicht erhalten|ich habe nichts erhalten|nichts erhalten|nicht bekommen|ich habe sie nicht bekommen|ich habe nichts bekommen|nichts bekommen|nichts angekommen|es ist nichts angekommen|es kam nichts|es kam nichts an|noch nichts|noch nicht|immer noch nicht|immer noch nichts|bisher nichts|bislang nichts|nichts da|nie angekommen|sie ist nie angekommen|keine mail|keine e mail|kein passwort|fehlt noch|fehlt immer noch|sie fehlt noch|leider nicht|leider nein',
  'words.confirm':
    'bestätigen|ich bestätige|bestätigt|adresse stimmt|die adresse stimmt|adresse richtig|adresse ist richtig|die adresse ist richtig|adresse ist korrekt|die adresse ist korrekt|adresse passt|die adresse passt|adresse in ordnung|adresse ist in ordnung|richtige adresse|sie stimmt|sie ist richtig|richtig|stimmt|das stimmt|korrekt|das ist richtig|das ist korrekt|sie ist korrekt',
  'words.reset':
    'neues passwort|ein neues passwort|neues passwort bitte|neues passwort senden|neue passwort mail|neue passwort e mail|neue e mail|zurücksetzen|passwort zurücksetzen|das passwort zurücksetzen|mein passwort zurücksetzen|setzen sie das passwort zurück|ich habe es angefordert|ich habe sie angefordert|ist angefordert',
  'words.send':
    'senden|jetzt senden|sende|absenden|abschicken|schicken|senden sie sie|schicken sie sie|schicken sie es ab|anfrage senden|die anfrage senden|anfrage abschicken|die anfrage abschicken',
  'words.draft':
    'entwurf|entwurf zeigen|entwurf anzeigen|den entwurf zeigen|zeige den entwurf|zeigen sie den entwurf|anfrage zeigen|die anfrage zeigen|anfrage anzeigen|text zeigen|text anzeigen|den text zeigen|vorschau',
  'words.take':
    'selbst senden|selber senden|ich sende sie selbst|ich sende selbst|ich sende es selbst|ich schicke sie selbst|ich schicke es selbst|selbst schicken|herunterladen',
  'words.return':
    'rückkehr|zurückkehren|rückkehr zur dienstlichen adresse|dienstliche adresse wieder eintragen|die dienstliche adresse wieder eintragen|ausweichpostfach beenden|das ausweichpostfach beenden',
  'words.withdraw':
    'zurückziehen|fall zurückziehen|den fall zurückziehen|zieh es zurück|ziehen sie es zurück|schließen|fall schließen|den fall schließen|schließen sie den fall|beenden|fall beenden|den fall beenden',
  'words.reopen':
    'wieder öffnen|wiedereröffnen|wieder eröffnen|wieder aufmachen|neu öffnen|erneut öffnen|fall wieder öffnen|den fall wieder öffnen|öffnen sie ihn wieder|öffnen sie den fall wieder',
  'words.remind': 'erinnern|erinnere sie|erinnern sie sie|erinnerung senden|nachhaken',
  'words.pause': 'pause|pausieren|anhalten|erinnerungen anhalten|keine erinnerungen mehr',
  'words.yes': 'ja|jawohl|genau|gerne|klar|einverstanden|in ordnung',
  'words.no': 'nein|nö',
  'words.correct':
    'korrigieren|korrigiere|korrektur|berichtigen|berichtigung|adresse ändern|die adresse ändern|adresse korrigieren|die adresse korrigieren|adresse berichtigen|neue adresse|richtige adresse ist|die richtige adresse ist',
  'words.to':
    'empfänger|empfängerin|empfänger ändern|den empfänger ändern|empfangsadresse|empfangsadresse ändern|senden an|schicken an|anfrage an',
  'words.loan':
    'ausweichpostfach|ausweichadresse|vorübergehendes postfach|vorübergehende adresse|zwischenlösung',
  'words.consent':
    'gelesen|ich habe es gelesen|ich habe das gelesen|habe ich gelesen|einwilligen|ich willige ein',
  'words.extend':
    'verlängern|verlängere|verlängerung|ausweichpostfach verlängern|das ausweichpostfach verlängern|mehr zeit',
  until: 'bis zum|bis|bis einschließlich',
  reason: 'grund|begründung',
  'words.note': 'notiz|notiz hinzufügen|eine notiz hinzufügen|anmerkung|bemerkung',
  'words.language': 'sprache|sprache wechseln|sprache ändern|sprich|sprechen sie',
  'words.board': 'übersicht|überblick|tafel',
  'words.approve': 'genehmigen|genehmigt|genehmige|ich genehmige|zustimmen|ich stimme zu',
  'words.decline': 'ablehnen|abgelehnt|ich lehne ab|lehne ab|zurückweisen|verweigern',
  'words.answer':
    'antwort|antwort vermerken|antwort der it|die it antwortet|die it hat geantwortet|it hat geantwortet',
  'words.export': 'export|exportieren|ausleiten|dossier|dossier zeigen|zeig das dossier',
  'words.digest': 'zusammenfassung|zusammenfassen|kurzbericht',
  'answer.released': 'freigegeben|gefunden und freigegeben|gefunden|freigabe',
  'answer.allowed': 'zugelassen|ab jetzt zugelassen|erlaubt|ab jetzt erlaubt|entsperrt',
  'answer.nothing':
    'nichts|nichts gefunden|nicht gefunden|nie eingetroffen|nie angekommen|hat uns nie erreicht|kam nie an',
  'answer.more': 'rückfrage|mehr|mehr angaben|wir brauchen mehr|wir brauchen mehr angaben|frage',
  'answer.forward': 'weiterleiten|weitergeleitet|nicht zuständig|wir sind nicht zuständig|weitergeben',
  'answer.auto': 'automatische antwort|automatisch|abwesenheit|abwesenheitsnotiz|abwesenheitsmeldung|auto',
  negations:
    'nicht|nie|niemals|nichts|kein|keine|keinen|keiner|keinem|keins|ohne|nirgends|weder|leider|nee|nein',
  fillers:
    'bitte|leider|danke|vielen|dank|herzlichen|besten|schönen|jetzt|nun|heute|gerade|eben|wieder|noch|immer|schon|also|endlich|wirklich|ja|nein|und|die|der|das|dem|den|des|ein|eine|mein|meine|meinem|ihr|ihre|sie|es|er|ist|hat|hab|habe|ich|mir|mich|uns|von|für|zu|zum|zur|im|in|auch|hier|mal|doch|so|e|mail|email|nachricht|passwort|imi|fall|anfrage|gut|super|prima|toll|perfekt|okay|ok|sehr|alles|klar|morgen|früh|liebe|lieber|grüße|freundlichen|mit|guten|tag|hallo|an|da',
  'not-understood': 'Das habe ich nicht verstanden. Offen ist dies:',
  'did-you-mean':
    'Ich finde keinen Fall mit dieser Referenz. Meinten Sie {ref} ({user})? Es hat sich nichts geändert.',
  'to-approve':
    'Es wurde noch nichts genehmigt. Zum Genehmigen klicken Sie auf **{button}** oder schreiben: **{word} {ref} {code}**. [{ref}]',
  'to-approve.word': 'genehmigen',
  'incomplete.no-word':
    'Bitte schreiben Sie auch das Wort aus vier Buchstaben dazu, das in der Testmail steht, so: **{example}**. Es hat sich nichts geändert.',
  'incomplete.no-address':
    'Welche Adresse? Bitte schreiben Sie sie hinter den Befehl, so: **{example} name@behoerde.example**. Es hat sich nichts geändert.',
  'incomplete.not-an-address':
    'Darin finde ich keine E-Mail-Adresse: Eine Adresse hat ein @, wie **name@behoerde.example**. Es hat sich nichts geändert.',
  'incomplete.several-addresses':
    'Ich lese darin mehr als eine Adresse. Bitte schreiben Sie nur die, die Sie meinen, etwa so: **{example} name@behoerde.example**. Es hat sich nichts geändert.',
  'incomplete.not-a-ref':
    'Das ist keine Fallreferenz. Eine Referenz hat sechs Buchstaben und Ziffern, wie **K7Q-4MD**; „Status“ zeigt Ihre. Es hat sich nichts geändert.',
  'incomplete.no-code':
    'Zum Genehmigen in Worten brauche ich die vier Zeichen genau dieses Vorschlags, so: **{example}**. Sie stehen in der Nachricht, die Sie darum gebeten hat. Es wurde nichts genehmigt.',
  'incomplete.not-a-code':
    'Darin finde ich die vier Zeichen des Vorschlags nicht. Schreiben Sie es so: **{example}**. Es wurde nichts genehmigt.',
  'incomplete.no-answer':
    'Was hat die IT geantwortet? Schreiben Sie **freigegeben**, **zugelassen**, **nichts**, **Rückfrage** oder **weiterleiten**, so: **{example}**. Es wurde nichts vermerkt.',
  'incomplete.not-an-answer':
    'Ich kenne fünf Antworten: **freigegeben**, **zugelassen**, **nichts**, **Rückfrage** und **weiterleiten**. Schreiben Sie es so: **{example}**. Es wurde nichts vermerkt.',
  'incomplete.no-language': 'Welche Sprache? Ich kann {languages}. Schreiben Sie es so: **{example}**.',
  'incomplete.unknown-language':
    'Diese Sprache kann ich noch nicht. Ich kann {languages}. Schreiben Sie es so: **{example}**.',
  'incomplete.too-long': 'Das ist mir zu lang. Bitte fassen Sie sich kürzer. Es hat sich nichts geändert.',
  'example.word': 'Wort lima',
  'example.correct': 'korrigieren K7Q-4MD',
  'example.to': 'Empfänger K7Q-4MD',
  'incomplete.not-a-day':
    'Bis zu welchem Tag? Schreiben Sie es so: **{example}**, oder eine Zahl von Tagen. Es hat sich nichts geändert.',
  'example.loan': 'Ausweichpostfach K7Q-4MD',
  'example.extend': 'verlängern K7Q-4MD bis 5. Dezember',
  'example.approve': 'genehmigen K7Q-4MD 7F3K',
  'example.answer': 'Antwort K7Q-4MD freigegeben',
  'example.language': 'Sprache en',
};
