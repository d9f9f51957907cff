import type { intake as en } from '../en/intake.ts';

export const intake: Record<keyof typeof en, string> = {
  who: 'Wem fehlt die E-Mail? Schreiben Sie den Namen oder die E-Mail-Adresse der Person mit dem IMI-Konto, oder füllen Sie das Formular aus. Wenn es Ihre eigene ist, schreiben Sie „meine“.',
  'who-again':
    'Darin konnte ich keinen Namen finden. Schreiben Sie den Namen oder die E-Mail-Adresse der Person, der die E-Mail fehlt, zum Beispiel **María García**, oder füllen Sie das Formular aus.',
  'not-found':
    'Unter den Personen, die Sie betreuen, finde ich niemanden mit diesem Namen. Bitte prüfen Sie die Schreibweise, oder versuchen Sie es mit der E-Mail-Adresse. Gehört die Person zu einer anderen Behörde, kann deren Koordination oder die nationale IMI-Koordination nachsehen.',
  'too-many':
    'Ich finde {total, number} passende Personen, zu viele für eine Liste. Bitte schreiben Sie den vollen Namen oder die E-Mail-Adresse.',
  choose:
    'Ich finde {count, number} passende Personen. Welche ist es? Antworten Sie mit der Nummer, oder schreiben Sie „keine“.',
  choice: '{n, number}. **{name}**, {email}',
  'choice-at': '{n, number}. **{name}**, {authority}, {email}',
  'choose-again':
    'Bitte antworten Sie mit einer Nummer von 1 bis {count, number}, mit dem vollen Namen oder mit „keine“.',
  'invited.sent':
    '**{authority}** wurde eingeladen und hat sich noch nicht registriert; es gibt also noch kein Konto und kein Passwort, das sich zurücksetzen ließe. Die Einladung ging am {sent} an {email}. Bitte suchen Sie dort nach dieser E-Mail, auch im Junk-Ordner.',
  'invited.expired':
    '**{authority}** wurde eingeladen und hat sich nicht registriert; es gibt also kein Konto und kein Passwort, das sich zurücksetzen ließe. Die Einladung ging am {sent} an {email} und ist inzwischen abgelaufen.',
  'invited.used':
    '**{authority}** hat die Einladung, die am {sent} an {email} ging, schon genutzt, aber ich finde dort niemanden mit diesem Namen. Bitte schreiben Sie den vollen Namen der Person.',
  'invited.again-by-you':
    'Eingeladen haben Sie selbst: Sie können die Adresse in IMI prüfen und die Einladung noch einmal senden.',
  'invited.again-by': '{sender} kann die Einladung noch einmal senden.',
  'invited.again': 'Die Koordination, von der die Einladung kam, kann sie noch einmal senden.',
  missing:
    '**{user}**: Welche E-Mail fehlt? Die **Ankündigung**, dass das Konto angelegt wurde, die E-Mail mit dem **Passwort** oder **beide**?',
  'missing-again':
    'Ich habe nicht verstanden, welche E-Mail fehlt. Antworten Sie mit **Ankündigung**, **Passwort** oder **beide**, oder schreiben Sie „abbrechen“.',
  when: 'Wann wurde das Konto von **{user}** angelegt? Zum Beispiel „letzten Dienstag um 10“, oder „weiß ich nicht“.',
  'when.not-a-date':
    'Darin konnte ich keinen Tag lesen. Schreiben Sie etwa „gestern um 15:00“ oder „23.11.2026 10:15“, oder „weiß ich nicht“.',
  'when.does-not-exist':
    'Diesen Tag oder diese Uhrzeit gibt es nicht. Bitte prüfen Sie die Angabe, oder schreiben Sie „weiß ich nicht“.',
  'when.in-the-future':
    'Das liegt in Ihrer Zeitzone in der Zukunft. Bitte prüfen Sie die Angabe, oder schreiben Sie „weiß ich nicht“.',
  'when.ambiguous':
    'In dieser Nacht wurde die Uhr umgestellt, diese Uhrzeit gab es also zweimal. Bitte schreiben Sie nur den Tag, oder „weiß ich nicht“.',
  difference:
    'Sie sagten: {said}. Laut Nutzerdaten wurde das Konto von **{user}** am {file} angelegt. Ich richte mich nach den Nutzerdaten.',
  'difference-day':
    'Sie sagten: {said}. Laut Nutzerdaten wurde das Konto von **{user}** am {file} angelegt. Ich richte mich nach den Nutzerdaten.',
  'unknown-is-fine': 'Kein Problem: Laut Nutzerdaten wurde das Konto von **{user}** am {file} angelegt.',
  'had-login':
    '**{user}** war schon einmal angemeldet, am {login}. Es geht also nicht um ein erstes Passwort, und es gibt nichts abzuwarten.',
  cancelled:
    'Vergessen. Es wurde nichts eröffnet, und es hat sich nichts geändert. Schreiben Sie einen Namen, wann immer Sie mich brauchen.',
  'nothing-to-cancel': 'Es gibt nichts abzubrechen. „Status“ zeigt Ihre Fälle, „Hilfe“, was ich kann.',
  'opening-again': 'Ich versuche es noch einmal.',
  'words.self': 'meine|meine eigene|mein|meins|eigene|ich|mir|mich|meiner|meinem|selbst|selber',
  'words.none':
    'keine|keiner|keine davon|keiner davon|keines|niemand|nein|jemand anders|andere|anderer|andere person',
  'words.notice':
    'ankündigung|ankündigungsmail|benachrichtigung|hinweis|mitteilung|willkommen|erste mail|erste e mail|1',
  'words.password':
    'passwort|passwörter|passwortmail|kennwort|passwort mail|passwort e mail|kennwort mail|zugangsdaten|zweite mail|zweite e mail|2',
  'words.both': 'beide|beides|alle beide|keine|keine von beiden|alle|zwei|nichts|beide mails|3',
  'words.unknown':
    'weiß ich nicht|das weiß ich nicht|ich weiß nicht|ich weiß es nicht|ich weiß das nicht|weiß nicht|keine ahnung|ich habe keine ahnung|nicht sicher|ich bin nicht sicher|ich bin mir nicht sicher|unbekannt|ich erinnere mich nicht|kann ich nicht sagen|das kann ich nicht sagen',
  'words.complaint':
    'bekommt kein|bekommt keine|bekommt ihre|bekommt seine|bekommt nicht|bekommt nichts|bekam kein|bekam keine|bekomme kein|bekomme keine|bekomme meine|bekomme nicht|bekommen kein|bekommen keine|erhält kein|erhält keine|erhält ihre|erhält seine|erhält nicht|erhält nichts|erhielt kein|erhielt keine|erhalte kein|erhalte keine|erhalten kein|erhalten keine|kriegt kein|kriegt keine|kriegt ihre|kriegt seine|kriegt nicht|hat kein passwort|hat keine mail|hat keine e mail|keine mail bekommen|keine e mail bekommen|keine mail erhalten|keine e mail erhalten|kein passwort bekommen|kein passwort erhalten|passwort nicht bekommen|passwort nicht erhalten|nicht bekommen|nicht erhalten|fehlt die mail|fehlt die e mail|fehlt die passwort|fehlt das passwort|fehlt ihr|fehlt ihm|wartet auf|warte auf|warten auf|passwort mail|passwort e mail|kann sich nicht anmelden|kann sich nicht einloggen|kommt nicht rein|fehlende mail|fehlende e mail|andere person|weitere person',
  'words.created':
    'angelegt|registriert|eingerichtet|hinzugefügt|erstellt|eingetragen|angemeldet|anlage|seit|eingeladen|eröffnet|aufgenommen',
  'words.particles': 'von|vom|van|zu|zum|zur|der|den|dem|de|del|la|und|i|y|af|av|ter|ten',
  'words.others':
    'er|sie|ihm|ihn|ihr|ihre|ihrer|sein|seine|kollege|kollegin|kollegen|kolleginnen|nutzer|nutzerin|benutzer|benutzerin|mitarbeiter|mitarbeiterin|jemand|administrator|administratorin|koordinator|koordinatorin|person|personen|leute|chef|chefin',
  'words.stop':
    'der|die|das|dem|den|des|ein|eine|einen|einem|einer|eines|ist|sind|war|waren|wird|wurde|wurden|worden|werden|hat|haben|habe|hatte|hatten|nicht|nie|niemals|nichts|kein|keine|keinen|keiner|keinem|und|oder|aber|doch|von|vom|für|zu|zum|zur|an|am|auf|aus|bei|beim|bis|im|in|ins|mit|nach|über|um|unter|vor|seit|wegen|noch|immer|wieder|schon|bereits|auch|er|sie|es|ihm|ihn|ihr|ihre|ihren|ihrem|ihrer|sein|seine|seinen|seinem|seiner|ich|mir|mich|mein|meine|meinen|meinem|meiner|wir|uns|unser|unsere|unserer|unserem|du|dir|dein|deine|sich|selbst|selber|eigene|eigenes|dies|diese|dieser|dieses|diesen|da|dort|hier|wer|wem|wen|wessen|was|wann|wo|warum|wie|welche|welcher|welches|dass|weil|wenn|ob|als|so|sehr|mal|kann|können|konnte|soll|sollte|muss|müssen|will|möchte|darf|weder|denn|dann|nun',
  'words.stop-mail':
    'mail|mails|email|emails|e|nachricht|nachrichten|passwort|passwörter|passwortmail|kennwort|zugangsdaten|ankündigung|benachrichtigung|hinweis|imi|konto|konten|login|anmeldung|anmelden|einloggen|nutzer|nutzerin|benutzer|benutzerin|neue|neuer|neuen|neues|erste|erstes|ersten|zweite|zweites|zweiten|vorläufiges|fehlt|fehlen|fehlend|fehlende|verloren|spät|bekommt|bekommen|bekomme|bekam|bekamen|erhält|erhalten|erhalte|erhielt|kriegt|kriegen|kommt|kommen|kam|kamen|gekommen|ankommt|ankommen|angekommen|eintrifft|eingetroffen|wartet|warte|warten|braucht|brauche|brauchen|problem|probleme|ärger|beide|beides|posteingang|junk|spam|gesendet|senden|geschickt',
  'words.stop-polite':
    'hallo|guten|gute|tag|morgen|abend|grüß|gott|servus|moin|sehr|geehrte|geehrter|liebe|lieber|bitte|danke|dank|vielen|hilfe|helfen|könnten|könnte|würden|würde|wäre|entschuldigung|nur|dringend|eilig|kollege|kollegin|kollegen|kolleginnen|herr|herrn|frau|dr|namens|heißt|name|person|leute|jemand|administrator|administratorin|koordinator|koordinatorin|mitarbeiter|mitarbeiterin|chef|chefin|angelegt|registriert|eingerichtet|hinzugefügt|erstellt|heute|gestern|vorgestern|ja|okay|ok|schauen|sehen|prüfen|finden|suchen|fall|melden|meldet|öffnen|glaube|meint|sagt|sagte|gesagt|jetzt|woche|wochen|tage|tagen|stunde|stunden|test',
};
