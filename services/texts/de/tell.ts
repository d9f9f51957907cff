import type { tell as en } from '../en/tell.ts';
import { tellApproval } from './tell-approval.ts';
import { tellDeciding } from './tell-deciding.ts';
import { tellIt } from './tell-it.ts';
import { tellLoan } from './tell-loan.ts';
import { tellProbe } from './tell-probe.ts';
import { tellTogether } from './tell-together.ts';

export const tell: Record<keyof typeof en, string> = {
  ...tellIt,
  ...tellApproval,
  ...tellDeciding,
  ...tellProbe,
  ...tellLoan,
  ...tellTogether,
  'waiting.notice':
    'Die erste E-Mail, die das Passwort ankündigt, braucht nur wenige Minuten. Das Konto von {user} wurde am {created} angelegt, sie ist also **bis {until}** zu erwarten. Dann melde ich mich wieder und frage, ob sie da ist. Kommt sie früher, schreiben Sie „angekommen {ref}“.',
  'waiting.password':
    '**Noch ist alles in Ordnung.** Das Konto von {user} wurde am {created} angelegt, und die Passwort-E-Mail braucht ihre Zeit. {phase, select, early {Vor {opens} ist sie nicht zu erwarten.} other {Sie kann jetzt jederzeit kommen.}} Es kann **bis {until}** dauern. Genau dann melde ich mich wieder und frage, ob sie angekommen ist; bis dahin brauchen Sie nichts zu tun. Kommt sie früher, schreiben Sie „angekommen {ref}“.',
  'waiting.mail-on-its-way':
    'Eine E-Mail mit einem Passwort für {user} wurde erst vor Kurzem gesendet. Bitte geben Sie ihr **bis {until}** Zeit. Dann melde ich mich wieder und frage, ob sie angekommen ist. Kommt sie früher, schreiben Sie „angekommen {ref}“.',
  'waiting.address-is-right':
    'Gut, dann stimmt die Adresse, und die Passwort-E-Mail für {user} kann **bis {until}** noch von selbst kommen. Genau dann melde ich mich wieder und frage, ob sie angekommen ist. Kommt sie früher, schreiben Sie „angekommen {ref}“.',
  'waiting.notice-came':
    'Gut: Die erste E-Mail ist da, E-Mails von IMI kommen bei {user} also an. Die Passwort-E-Mail folgt von selbst und kann **bis {until}** brauchen. Genau dann melde ich mich wieder und frage, ob sie angekommen ist. Kommt sie früher, schreiben Sie „angekommen {ref}“.',
  'asking-arrival.notice':
    'Inzwischen sollte {user} die erste E-Mail haben, die das Passwort ankündigt. **Ist sie angekommen?** Bitte auch im Junk-Ordner nachsehen. Fehlt sie, prüfen wir als Nächstes die Adresse. Antworten Sie „angekommen {ref}“ oder „nicht angekommen {ref}“.',
  'asking-arrival.window':
    'Die Zeit, die die Passwort-E-Mail für {user} brauchen darf, ist um. **Ist sie angekommen?** Bitte auch im Junk-Ordner nachsehen und bei einem gemeinsamen Postfach die anderen fragen. Fehlt sie, prüfen wir als Nächstes die Adresse; danach kann ein neues Passwort gesendet werden. Antworten Sie „angekommen {ref}“ oder „nicht angekommen {ref}“.',
  'asking-arrival.reset':
    '**Ist die E-Mail mit dem neuen Passwort für {user} angekommen?** Sie war für {address} bestimmt. Bitte auch im Junk-Ordner nachsehen und bei einem gemeinsamen Postfach die anderen fragen. Es gilt nur die neueste E-Mail: Das Passwort aus einer älteren funktioniert nicht mehr. Antworten Sie „angekommen {ref}“ oder „nicht angekommen {ref}“.',
  'asking-arrival.reset-deferred':
    'Die E-Mail mit dem neuen Passwort für {user} verspätet sich: Der Mailserver auf der anderen Seite bat um einen späteren Versuch, und der folgt von selbst. **Ist sie inzwischen angekommen?** Sie war für {address} bestimmt. Fehlt sie, sehe ich in einer Weile noch einmal nach und melde mich wieder. Antworten Sie „angekommen {ref}“ oder „nicht angekommen {ref}“.',
  'asking-arrival.reset-held':
    'Soweit ich sehe, liegt die E-Mail mit dem neuen Passwort für {user} noch auf der Absenderseite. **Ist sie trotzdem angekommen?** Sie war für {address} bestimmt. Fehlt sie, frage ich die nationale IMI-Koordination, die auf der Absenderseite nachsehen lassen kann. Antworten Sie „angekommen {ref}“ oder „nicht angekommen {ref}“.',
  'asking-arrival.reset-again':
    'Die zusätzliche Zeit für die E-Mail mit dem neuen Passwort für {user} ist um. **Ist sie jetzt angekommen?** Sie war für {address} bestimmt. Bitte auch im Junk-Ordner nachsehen und bei einem gemeinsamen Postfach die anderen fragen. Fehlt sie, sage ich Ihnen sofort, was als Nächstes kommt. Antworten Sie „angekommen {ref}“ oder „nicht angekommen {ref}“.',
  'asking-arrival.release':
    'Laut der Antwort ist die E-Mail durchgelassen; sie sollte jetzt im Postfach von {user} sein. **Ist sie da?** Bitte auch im Junk-Ordner nachsehen. Es gilt nur die neueste E-Mail: Das Passwort aus einer älteren funktioniert nicht mehr. Antworten Sie „angekommen {ref}“ oder „nicht angekommen {ref}“.',
  'sender-released':
    'Die Absenderseite hat die E-Mail für {user} freigegeben oder den Weg dafür geebnet. Bitte geben Sie ihr **bis {until}** Zeit. Dann melde ich mich wieder und frage, ob sie angekommen ist. Kommt sie früher, schreiben Sie „angekommen {ref}“.',
  'address.notice-missing':
    'Sogar die erste E-Mail für {user} fehlt, und das deutet oft auf eine falsche Adresse hin. {suspicion, select, suspicious {**Diese Adresse kommt mir falsch vor:**} other {**Ist diese Adresse richtig?**}}\n\n{address}\n\nBitte vergleichen Sie sie Buchstabe für Buchstabe. Stimmt sie, antworten Sie „Adresse stimmt {ref}“. Wenn nicht, schreiben Sie „korrigieren {ref}“ und die richtige Adresse.',
  'address.looks-wrong':
    'Alles hängt an der Adresse in den Nutzerdaten von {user}. {suspicion, select, suspicious {**Diese kommt mir falsch vor:**} other {**Ist diese richtig?**}}\n\n{address}\n\nBitte vergleichen Sie sie Buchstabe für Buchstabe. Stimmt sie, antworten Sie „Adresse stimmt {ref}“. Wenn nicht, schreiben Sie „korrigieren {ref}“ und die richtige Adresse.',
  'address.window-over':
    'Bevor {user} ein neues Passwort bekommt, muss die Adresse stimmen, damit es nicht an Fremde geht. {suspicion, select, suspicious {**Diese kommt mir falsch vor:**} other {**Ist das die richtige?**}}\n\n{address}\n\nBitte vergleichen Sie sie Buchstabe für Buchstabe. Stimmt sie, antworten Sie „Adresse stimmt {ref}“. Wenn nicht, schreiben Sie „korrigieren {ref}“ und die richtige Adresse.',
  'address.before-reset':
    'Noch ein Blick auf die Adresse, bevor ein neues Passwort für {user} dorthin gesendet wird. {suspicion, select, suspicious {**Sie kommt mir falsch vor:**} other {**Stimmt sie?**}}\n\n{address}\n\nBitte vergleichen Sie sie Buchstabe für Buchstabe. Stimmt sie, antworten Sie „Adresse stimmt {ref}“. Wenn nicht, schreiben Sie „korrigieren {ref}“ und die richtige Adresse.',
  'address.not-a-first-password':
    '{user} war schon einmal angemeldet, es geht also nicht um ein erstes Passwort. {suspicion, select, suspicious {**Die Adresse in den Nutzerdaten kommt mir falsch vor:**} other {**Stimmt die Adresse in den Nutzerdaten?**}}\n\n{address}\n\nStimmt sie, antworten Sie „Adresse stimmt {ref}“. Wenn nicht, schreiben Sie „korrigieren {ref}“ und die richtige Adresse.',
  'address.refused':
    '{pasted, select, yes {Laut dem Bericht, den {who} eingefügt hat, wurde die E-Mail für {user} abgewiesen, weil diese Adresse keine E-Mails annimmt.} other {Die E-Mail für {user} wurde abgewiesen: Die andere Seite sagt, dass diese Adresse keine E-Mails annimmt.}} **Bitte prüfen Sie sie Buchstabe für Buchstabe:**\n\n{address}\n\n{suspicion, select, suspicious {Auch mir kommt sie falsch vor. } other {}}Ist sie falsch, schreiben Sie „korrigieren {ref}“ und die richtige Adresse. Sind Sie sicher, dass sie stimmt, antworten Sie „Adresse stimmt {ref}“; dann klärt es eine neue E-Mail, oder wir fragen die IT.',
  'address.never-reached':
    'Laut der Antwort hat die IT von der E-Mail für {user} nichts gesehen, deshalb beginnt die Suche noch einmal bei der Adresse. {suspicion, select, suspicious {**Sie kommt mir falsch vor:**} other {**Stimmt sie?**}}\n\n{address}\n\nStimmt sie, antworten Sie „Adresse stimmt {ref}“, und ich bitte die Absenderseite nachzusehen. Wenn nicht, schreiben Sie „korrigieren {ref}“ und die richtige Adresse.',
  'address.changed-meanwhile':
    'Jemand anderes hat inzwischen die Nutzerdaten von {user} geändert, deshalb habe ich sie neu gelesen. {suspicion, select, suspicious {**Die Adresse kommt mir jetzt falsch vor:**} other {**Stimmt die Adresse jetzt?**}}\n\n{address}\n\nStimmt sie, antworten Sie „Adresse stimmt {ref}“. Wenn nicht, schreiben Sie „korrigieren {ref}“ und die richtige Adresse.',
  'address.reopened':
    'Wir beginnen noch einmal bei der Adresse in den Nutzerdaten von {user}. {suspicion, select, suspicious {**Sie kommt mir falsch vor:**} other {**Stimmt sie noch?**}}\n\n{address}\n\nStimmt sie, antworten Sie „Adresse stimmt {ref}“. Wenn nicht, schreiben Sie „korrigieren {ref}“ und die richtige Adresse.',
  'address-changed':
    'Die Adresse in den Nutzerdaten von {user} ist jetzt **{new}**. Vorher war es {old}. ({ref})',
  'address-changed.for-coordinators':
    '**Eine Adresse wurde geändert.** In den Nutzerdaten von {user} ({authority}) steht jetzt {new}; vorher war es {old}. {self, select, yes {({ref})} other {Wenn Sie das überrascht, sehen Sie sich bitte den Fall an: „Status {ref}“.}}',
  'address-refused.version-conflict':
    'Die Adresse von {user} wurde **nicht** in {new} geändert: Jemand anderes hat die Nutzerdaten zur selben Zeit geändert. Ich lese sie neu und zeige Ihnen, was jetzt darin steht. ({ref})',
  'address-refused.address-in-use':
    'Die Adresse von {user} wurde **nicht** geändert: {new} gehört schon zu einem anderen Konto. Ich zeige Ihnen noch einmal, was in den Nutzerdaten steht. ({ref})',
  'address-refused.invalid-email':
    'Die Adresse von {user} wurde **nicht** geändert: Das System nimmt {new} nicht als Adresse an. Ich zeige Ihnen noch einmal, was in den Nutzerdaten steht. ({ref})',
  'security.password-to-wrong-address':
    '**Bitte handeln Sie: Ein Passwort kann in falschen Händen sein.** Eine E-Mail mit einem Passwort für {user} ({authority}) wurde bei {old} angenommen, und diese Adresse war falsch. Jetzt ist es {new}. Sobald ein neues Passwort gesendet wird, funktioniert das alte nicht mehr. Bitte prüfen Sie, ob es jemand benutzt hat und ob Ihre Datenschutzstelle davon wissen muss. ({ref})',
  'asking-reset.has-a-password':
    '{known, select, yes {{user} war zuletzt am {login} angemeldet, es gab also ein Passwort, das funktionierte.} other {Vielleicht hat {user} schon ein Passwort.}} **Ein neues beendet das alte sofort.** Ist es verloren oder funktioniert es nicht mehr, schreiben Sie „neues Passwort {ref}“. Gelingt die Anmeldung von {user} doch, schreiben Sie „angekommen {ref}“.',
  'asking-reset.it-allowed':
    'Eine neue E-Mail zeigt, ob E-Mails von IMI jetzt bei {user} ankommen. {known, select, yes {**Das jetzige Passwort von {user} endet damit** (letzte Anmeldung: {login}).} other {Das Passwort aus einer älteren E-Mail funktioniert dann nicht mehr.}} Um sie senden zu lassen, schreiben Sie „neues Passwort {ref}“. Gelingt die Anmeldung schon, schreiben Sie „angekommen {ref}“.',
  'asking-reset.address-is-back':
    'Die dienstliche Adresse steht wieder in den Nutzerdaten von {user}. Eine E-Mail mit einem neuen Passwort zeigt, ob sie funktioniert. **Das jetzige Passwort endet damit.** Um sie senden zu lassen, schreiben Sie „neues Passwort {ref}“.',
  'asking-reset.address-is-another':
    'In den Nutzerdaten von {user} steht jetzt eine andere Adresse. {known, select, yes {Die letzte Anmeldung war am {login}, es gab also ein Passwort, das funktionierte.} other {Vielleicht kam mit einer früheren E-Mail ein Passwort.}} **Ein neues Passwort beendet das alte sofort.** Um es an die neue Adresse senden zu lassen, schreiben Sie „neues Passwort {ref}“. Gelingt die Anmeldung, schreiben Sie „angekommen {ref}“.',
  'reset-done':
    '**Ein neues Passwort ist angefordert.** Die E-Mail für {user} sollte {address} bis {until} erreichen. Dann melde ich mich wieder und frage, ob sie angekommen ist. Es gilt nur die neueste E-Mail: Das Passwort aus einer älteren funktioniert nicht mehr. ({ref})',
  'reset-in-flight':
    'Für {user} war eben erst ein neues Passwort angefordert worden, deshalb habe ich es nicht noch einmal getan. Die E-Mail ist für {address} bestimmt. **Am {until} melde ich mich wieder** und frage, ob sie angekommen ist. Es gilt nur die neueste E-Mail: Das Passwort aus einer älteren funktioniert nicht mehr. ({ref})',
  'reset-throttled':
    'Für {user} kann ich gerade kein neues Passwort anfordern: Die Höchstzahl für einen Tag ist erreicht. **Ich tue es von selbst am {until}** und sage es Ihnen. Sie brauchen nichts zu tun. ({ref})',
  'self-service':
    '{user} meldet sich mit EU Login an, und dort kann niemand sonst ein neues Passwort anfordern. **Bitte lassen Sie {user} auf der Seite von EU Login „Passwort vergessen?“ wählen.** Ist das geschehen, schreiben Sie „neues Passwort {ref}“: Ab dann zähle ich die Minuten und frage Sie, ob die E-Mail angekommen ist.',
  'self-service-asked':
    'Notiert: {user} hat bei EU Login ein neues Passwort angefordert. Die E-Mail ist für {address} bestimmt und kann **bis {until}** brauchen. Dann melde ich mich wieder und frage, ob sie angekommen ist. Es gilt nur die neueste E-Mail: Was in einer älteren steht, funktioniert nicht mehr. ({ref})',
  deferred:
    'Die E-Mail für {user} verspätet sich, ist aber nicht abgewiesen: Die andere Seite bat um einen späteren Versuch, wie es ausgelastete oder vorsichtige Mailserver tun.{said, select, yes { Sie schrieb:\n\n„{reply}“\n\n} other { }}Die Absenderseite versucht es von selbst noch einmal. **Am {until} sehe ich wieder nach** und melde mich bei Ihnen. Kommt sie früher, schreiben Sie „angekommen {ref}“.',
  'mailbox-full':
    '**{pasted, select, yes {Laut dem Bericht, den {who} eingefügt hat, ist das Postfach von {user} voll} other {Das Postfach von {user} ist voll}}**, deshalb {later, select, yes {muss die E-Mail auf der Absenderseite warten} other {wurde die E-Mail abgewiesen und kommt nicht noch einmal}}. Bitte lassen Sie {user} Platz schaffen. {later, select, yes {Dann kommt sie vielleicht von selbst: Schreiben Sie „angekommen {ref}“. Wenn nicht, schreiben Sie} other {Schreiben Sie dann}} „neues Passwort {ref}“, und eine E-Mail mit einem neuen Passwort wird gesendet.',
  'own-mailbox':
    'Die E-Mail für {user} geht an ein privates Postfach, für das es keine IT-Stelle gibt. **Bitte lassen Sie {user} im Junk-Ordner und in den anderen Ansichten nachsehen**, gesperrte Absender und Regeln prüfen und nach „IMI“ suchen. Schreiben Sie dann „angekommen {ref}“, oder „neues Passwort {ref}“ für eine neue E-Mail. Besser ist eine dienstliche Adresse: Schreiben Sie „korrigieren {ref}“ und diese Adresse.',
  'held-by-sender.queued-or-held':
    'Die E-Mail für {user} hat die Absenderseite nicht verlassen: Sie wird dort festgehalten. **Die IT dort ({authority}) kann jetzt also nichts tun**, und ich schreibe ihr nicht. Ich habe es der nationalen IMI-Koordination gesagt; sie ist am Zug, und ich hake nach. ({ref})',
  'held-by-sender.never-reached':
    'Die Adresse stimmt, und laut der Antwort hat die IT von der E-Mail für {user} nichts gesehen. **Jetzt muss die Absenderseite nachsehen.** Ich habe es der nationalen IMI-Koordination gesagt; sie ist am Zug, und ich hake nach. ({ref})',
  'held-by-sender.authentication-failed':
    '{pasted, select, yes {Laut dem Bericht, den {who} eingefügt hat, wurde die E-Mail für {user}} other {Die E-Mail für {user} wurde}} abgewiesen, weil sich ihre Herkunft nicht bestätigen ließ. **Das kann nur die Absenderseite beheben**; der Filter dort ({authority}) hat getan, was er soll. Ich habe es der nationalen IMI-Koordination gesagt; sie ist am Zug, und ich hake nach. ({ref})',
  'held-by-sender.sender-blocked':
    '{pasted, select, yes {Laut dem Bericht, den {who} eingefügt hat, wurde die E-Mail für {user}} other {Die E-Mail für {user} wurde}} abgewiesen, weil das sendende System auf einer Sperrliste steht. **Nur die Absenderseite kann es davon streichen lassen.** Ich habe es der nationalen IMI-Koordination gesagt; sie ist am Zug, und ich hake nach. ({ref})',
  'delayed.read-user':
    'Ich kann die Nutzerdaten von {user} im Moment nicht lesen: Das System, das sie führt, antwortet nicht. Nichts ist verloren. **Am {until} versuche ich es wieder** und so lange, bis es gelingt; dann zeige ich Ihnen die Adresse. ({ref})',
  'delayed.look-at-mail':
    'Ich sehe im Moment nicht, was aus der E-Mail für {user} geworden ist: Das System, das es weiß, antwortet nicht. **Am {until} versuche ich es wieder** und so lange, bis es gelingt. Kommt die E-Mail inzwischen, schreiben Sie „angekommen {ref}“.',
  'delayed.reset-password':
    'Das neue Passwort für {user} konnte ich noch nicht anfordern: Das zuständige System antwortet nicht. Nichts ist verloren, und es wird nur einmal angefordert. **Am {until} versuche ich es wieder** und sage Ihnen, wenn es gelungen ist. ({ref})',
  'delayed.change-address':
    'Die Adresse von {user} konnte ich noch nicht ändern: Das System, das sie führt, antwortet nicht. Nichts ist verloren. **Am {until} versuche ich es wieder** und sage Ihnen, wenn es gelungen ist. ({ref})',
  'delayed.send-to-it':
    'Die Anfrage an die IT zu {user} konnte noch nicht gesendet werden: Der Mailserver antwortet nicht. Nichts ist verloren, und sie geht nur einmal hinaus. **Am {until} versuche ich es wieder** und sage Ihnen, wenn sie hinaus ist. ({ref})',
  'delayed.other':
    'Ein Schritt für {user} muss warten: Ein anderes System antwortet nicht. Nichts ist verloren. **Am {until} versuche ich es wieder** und so lange, bis es gelingt. ({ref})',
  'solved.first-hand':
    '{self, select, yes {**Gelöst:** {user} hat das Passwort, wie Sie mir gesagt haben. Vielen Dank.} other {**Gelöst:** {user} hat das Passwort. Danke für Ihre Ausdauer.}} Bleiben E-Mails von IMI wieder aus, schreiben Sie „wieder öffnen {ref}“.',
  'solved.reported':
    '{self, select, yes {**Gelöst:** Sie haben mir gesagt, dass {user} das Passwort hat. Vielen Dank. Bleiben E-Mails von IMI wieder aus} other {**Gelöst:** {sayer} sagt, dass {user} das Passwort hat. Danke für Ihre Ausdauer. Stimmt das nicht, oder bleiben E-Mails von IMI wieder aus}}, schreiben Sie „wieder öffnen {ref}“.',
  'solved.for-coordinators':
    'Der Fall von {user} ({authority}) ist **gelöst**: Das Passwort ist angekommen. Damit ist auch die Anfrage an die IT beendet, und niemand wird mehr erinnert. ({ref})',
  withdrawn:
    '{self, select, yes {Sie haben} other {{who} hat}} den Fall von {user} ohne Lösung geschlossen. Von selbst geschieht nichts mehr. Fehlt die E-Mail weiterhin, schreiben Sie „wieder öffnen {ref}“.',
  dormant:
    'Seit einiger Zeit hat niemand geantwortet, deshalb lasse ich den Fall von {user} ruhen. **Er ist nicht gelöst.** Jede Antwort weckt ihn: „angekommen {ref}“ oder „nicht angekommen {ref}“.',
  'ended.gone':
    'Die Nutzerdaten von {user} ({authority}) gibt es nicht mehr, deshalb lässt sich kein Passwort senden. **Der Fall endet hier.** Braucht {user} IMI noch, muss die Administration das Konto neu anlegen. ({ref})',
  'ended.disabled':
    'Das Konto von {user} ({authority}) ist abgeschaltet, und ein solches bekommt kein Passwort. **Der Fall endet hier.** Soll {user} wieder mit IMI arbeiten, kann die Koordination das Konto einschalten; melden Sie es mir dann neu. ({ref})',
  reopened:
    'Der Fall von {user} ist wieder offen. Ich lese zuerst die Nutzerdaten und zeige Ihnen die Adresse. ({ref})',
  joined:
    'Zu {user} gibt es schon einen Fall, und **Sie sind jetzt daran beteiligt**. Ab hier erfahren Sie, was die anderen erfahren. „Status {ref}“ sagt, wie es steht.',
  'recheck.ask':
    'Das Passwort für {user} ist vor einiger Zeit angekommen. **Kommen E-Mails von IMI weiterhin an?** Wenn ja, antworten Sie „angekommen {ref}“. Fehlt etwas, antworten Sie „nicht angekommen {ref}“, und der Fall ist wieder offen. War keine zu erwarten, brauchen Sie nicht zu antworten.',
  'recheck.came':
    'Schön zu hören: E-Mails von IMI kommen bei {user} weiterhin an. Ändert sich das, schreiben Sie „wieder öffnen {ref}“.',
  'reminder.asking-arrival':
    'Ich warte noch auf Ihre Antwort: **Ist die E-Mail für {user} angekommen?** Bitte auch im Junk-Ordner nachsehen. Antworten Sie „angekommen {ref}“ oder „nicht angekommen {ref}“.',
  'reminder.checking-address':
    'Die Adresse von {user} ist noch zu prüfen, vorher geht nichts weiter. **Stimmt sie?** Antworten Sie „Adresse stimmt {ref}“, oder schreiben Sie „korrigieren {ref}“ und die richtige Adresse. „Status {ref}“ zeigt sie.',
  'reminder.asking-reset':
    'Ich warte noch auf Ihre Entscheidung: **Soll {user} ein neues Passwort bekommen?** Es beendet das jetzige. Wenn ja, schreiben Sie „neues Passwort {ref}“. Gelingt die Anmeldung von {user}, schreiben Sie „angekommen {ref}“.',
  'reminder.self-service':
    'Hat {user} auf der Seite von EU Login **„Passwort vergessen?“** gewählt? Wenn ja, schreiben Sie „neues Passwort {ref}“, und ich behalte die Zeit im Blick. Gelingt die Anmeldung schon, schreiben Sie „angekommen {ref}“.',
  'reminder.mailbox-full':
    'Als ich zuletzt nachsah, war **das Postfach von {user} voll**. Ist wieder Platz, schreiben Sie „neues Passwort {ref}“, und eine E-Mail mit einem neuen Passwort wird gesendet. Gelingt die Anmeldung schon, schreiben Sie „angekommen {ref}“.',
  'reminder.own-mailbox':
    'Hat {user} die E-Mail im privaten Postfach gefunden? **Junk-Ordner und gesperrte Absender** sind die wahrscheinlichsten Stellen. Antworten Sie „angekommen {ref}“, oder „neues Passwort {ref}“ für eine neue E-Mail mit neuem Passwort.',
  'reminder.drafting-request':
    'Die Anfrage an die IT zu {user} ist geschrieben, aber **nicht gesendet: Das entscheiden Sie**. „Entwurf {ref}“ zeigt sie, „senden {ref}“ sendet sie. Fehlt noch die Empfangsadresse, schreiben Sie „Empfänger {ref}“ und die Adresse der IT-Stelle.',
  'reminder.held-by-sender':
    'Die E-Mail für {user} ({authority}) verlässt die Absenderseite weiterhin nicht oder wird ihretwegen abgewiesen. **Bitte finden Sie heraus, warum.** Wurde sie freigegeben, schreiben Sie „Antwort {ref} freigegeben“. Ist die Ursache behoben, schreiben Sie „Antwort {ref} zugelassen“.',
  'reminder.needs-coordinator':
    'Der Fall von {user} ({authority}) wartet auf Sie: **Niemand sonst kann ihn voranbringen.** „Status {ref}“ sagt, warum. Sie können „neues Passwort {ref}“ schreiben, „korrigieren {ref}“ und eine Adresse, oder „zurückziehen {ref}“.',
  'reminded.awaiting-approval':
    'Ich habe alle erinnert, die genehmigen können, worum Sie für {user} gebeten haben. Die Frist läuft **bis {until}**. Sie brauchen nichts zu tun. ({ref})',
  'reminded.held-by-sender':
    'Die E-Mail für {user} wartet weiter auf die Absenderseite. **Ich habe die nationale IMI-Koordination erinnert** und tue es weiter. Kommt sie inzwischen, schreiben Sie „angekommen {ref}“.',
  'reminded.needs-coordinator':
    'Der Fall von {user} wartet weiter auf die Koordination. **Ich habe sie erinnert** und tue es weiter. Kommt die E-Mail inzwischen, schreiben Sie „angekommen {ref}“.',
};
