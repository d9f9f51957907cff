import type { chat as en } from '../en/chat.ts';

export const chat: Record<keyof typeof en, string> = {
  'no-such-case':
    'Unter den Fällen, die Sie sehen dürfen, finde ich keinen mit diesem Namen oder dieser Referenz. **Status** zeigt die Liste.',
  'not-allowed':
    'Das ist Sache {who, select, lead {derer, die den Fall gemeldet haben, oder der Koordination dieser Behörde} other {der Koordination dieser Behörde}}. Es wurde nichts geändert.',
  'which-mail':
    'Welche E-Mail meinen Sie? Die von IMI für {user}: „IMI angekommen {ref}“ oder „IMI nicht angekommen {ref}“. Meine Testmail: „Wort“ und die vier Buchstaben, oder „kein Wort {ref}“. Es hat sich nichts geändert.',
  'no-probe':
    'Unter Ihren offenen Fällen wartet keine Testmail von mir auf ihr Wort. **Testmail** sendet eine.',
  'which-probe':
    '{count} Ihrer Testmails warten auf ihr Wort, und dieses gehört zu keiner. Wenn Sie es versuchen möchten, schreiben Sie **Wort**, die Referenz und das Wort.',
  'which-case-pasted':
    'Sie haben {count} offene Fälle, zu denen das gehören könnte. Bitte fügen Sie es noch einmal ein, mit der Referenz des Falls davor. Behalten habe ich nichts davon.',
  'no-passwords':
    'Das sieht nach einem Kennwort aus. Bitte schreiben Sie hier niemals eines, und ändern Sie es, falls es noch gilt: Ich brauche keines, habe von dieser Nachricht nichts aufbewahrt und nichts damit getan. Bitte schreiben Sie sie noch einmal ohne das Kennwort.',
  'no-open-case':
    'Sie haben keinen offenen Fall. Schreiben Sie, wer die Passwort-E-Mail nicht bekommt, dann beginne ich einen.',
  'closed-lately':
    'Sie haben keinen offenen Fall. Diese wurden zuletzt geschlossen; **wieder öffnen** und die Referenz öffnet einen davon.',
  'which-case':
    'Sie haben {count} offene Fälle. Welchen meinen Sie? Wählen Sie ihn unten aus, oder schreiben Sie seine Referenz.',
  cases: '{count, plural, one {Es gibt # Fall.} other {Es gibt # Fälle.}} Was überfällig ist, steht zuerst.',
  'answer-recorded': 'Vermerkt: was die IT geantwortet hat. Wer den Fall gemeldet hat, erfährt es von mir.',
  'remind-now':
    'Ich erinnere die IT-Stelle jetzt, im selben E-Mail-Verlauf. Ohne Antwort geht die nächste Erinnerung am {next} hinaus. [{ref}]',
  'remind-now.person':
    'Die Anfrage wurde von Hand gesendet. Deshalb bitte ich die Person, die sie gesendet hat, die IT-Stelle jetzt zu erinnern, und am {next} noch einmal. [{ref}]',
  paused:
    'Die Erinnerungen ruhen: **bis {next} geht keine hinaus**. Danach mache ich von selbst weiter; „Pause {ref}“ verlängert die Pause, „erinnern {ref}“ beendet sie sofort. Die IT kann jederzeit antworten. [{ref}]',
  'auto-replied':
    'Notiert. Eine automatische Antwort ist keine Antwort, darum erinnere ich die IT-Stelle weiter{planned, select, yes { (das nächste Mal am {next})} other {}}. Nennt sie jemand anderen als zuständig, schreiben Sie **Antwort {ref} weiterleiten** und deren Adresse. [{ref}]',
  'no-request-out':
    'In diesem Fall wartet keine Anfrage auf eine Antwort der IT, also gibt es nichts zu erinnern oder anzuhalten. [{ref}]',
  'language-set': 'Ab jetzt schreibe ich Ihnen in dieser Sprache: {language}.',
  'language-unknown': 'Diese Sprache kann ich noch nicht. Ich kann: {offered}.',
  'nothing-to-cancel':
    'Es ist keine Frage offen, die sich abbrechen ließe. Um einen Fall zu beenden, schreiben Sie **zurückziehen** und seine Referenz; **Status** zeigt Ihre Fälle.',
  digest:
    '{count, plural, =0 {In Ihrem Zuständigkeitsbereich ist kein Fall offen.} one {Ein Fall ist offen.} other {# Fälle sind offen.}} Bei der meldenden Person: {reporter}. Bei der betroffenen Person: {user}. Bei mir, wartend: {clock}. Zur Genehmigung: {approver}. Bei der IT: {it}. Bei der Koordination: {coordinator}. {late, plural, =0 {Keiner ist überfällig.} one {Einer ist überfällig.} other {# sind überfällig.}}{loans, plural, =0 {} one { **Ein Ausweichpostfach ist über seine Frist.**} other { **# Ausweichpostfächer sind über ihre Frist.**}}',
  export:
    'Referenz; Person; Behörde; bei wem; seit; als Nächstes. Eine Zeile für jeden Fall, den Sie sehen dürfen, zum Kopieren in eine Tabelle:',
  dossier:
    'Das Dossier zu {user} ist bereit: zum Lesen, Drucken oder Speichern als PDF. Der Link gilt {minutes} Minuten und nur, solange Sie den Fall sehen dürfen. Es nennt Personen, also geben Sie es nur weiter, wo es gebraucht wird. Dass Sie es geholt haben, steht im Verlauf. [{ref}]',
  'dossier.open': 'Das Dossier zu {ref} öffnen',
  'dossier.none':
    'Ich konnte keinen Link für Sie machen. Bitte fragen Sie den Betreiber nach dem Dossier. [{ref}]',
  'admin-service-down':
    'Ich erreiche die Nutzerverwaltung im Moment nicht und kann deshalb nichts nachsehen. Es wurde nichts geändert. Bitte versuchen Sie es in einigen Minuten noch einmal; was schon läuft, geht von selbst weiter.',
  'storage-down':
    'Das konnte ich gerade nicht speichern, deshalb habe ich es nicht getan. Es wurde nichts geändert, und nichts ist verloren. Bitte versuchen Sie es in einer Minute noch einmal. (Referenz für die Systembetreuung: {reference})',
  'cannot-be-shown':
    'Hier steht eine Nachricht, die ich nicht anzeigen kann. Mit „Status“ sehen Sie, wie Ihre Fälle stehen; sehen Sie das noch einmal, sagen Sie es bitte der Systembetreuung.',
  'went-wrong':
    'Bei mir ist etwas schiefgegangen. Ihre Fälle sind, wie sie waren. Bitte versuchen Sie es noch einmal; bleibt es dabei, nennen Sie der Systembetreuung diese Referenz: {reference}',
  'unknown-speaker':
    'Ich kenne Sie nicht aus IMI, weder mit einem Konto noch aus der Administration oder der Koordination, und kann Ihnen deshalb hier zu niemandem Auskunft geben. Bitte wenden Sie sich an die IMI-Administration Ihrer Behörde oder an Ihre nationale IMI-Koordination: Dort kann man eine fehlende E-Mail für Sie melden oder Ihr Teams-Konto eintragen lassen.',
  'in-a-group':
    'Lassen Sie uns in unserem persönlichen Chat weitermachen: Hier zeige ich nichts über eine Person. Bitte öffnen Sie einen Chat mit mir und schreiben Sie es dort noch einmal.',
  'still-working': 'Ich bin noch dabei. Ich schreibe Ihnen hier, sobald ich es weiß.',
  'too-fast':
    'Das war viel auf einmal, ich mache eine kurze Pause. Was Sie vorher geschrieben haben, ist nicht verloren; das Letzte habe ich nicht getan. Bitte schreiben Sie es in {seconds} Sekunden noch einmal.',
  'approved-before': '{who} hat das am {at} genehmigt; für Sie ist nichts mehr zu entscheiden. [{ref}]',
  'declined-before': '{who} hat das am {at} abgelehnt; für Sie ist nichts mehr zu entscheiden. [{ref}]',
  'may-be-a-repeat':
    '(Vielleicht haben Sie das schon gelesen: Ich wurde unterbrochen und konnte es nicht erkennen.)',
  'about-case': '{user} [{ref}]',
};
