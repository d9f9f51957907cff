import type { ignored as en } from '../en/ignored.ts';
import { ignoredDeciding } from './ignored-deciding.ts';
import { ignoredLoan } from './ignored-loan.ts';
import { ignoredOfRequest } from './ignored-of-request.ts';
import { ignoredProbe } from './ignored-probe.ts';
import { ignoredTogether } from './ignored-together.ts';

export const ignored: Record<keyof typeof en, string> = {
  ...ignoredDeciding,
  ...ignoredOfRequest,
  ...ignoredProbe,
  ...ignoredLoan,
  ...ignoredTogether,
  'said-arrived.already-solved':
    'Das freut mich, ist für mich aber nichts Neues: Dieser Fall ist schon gelöst.',
  'said-arrived.closed':
    'Dass die E-Mail angekommen ist, habe ich nicht vermerkt, weil dieser Fall anders geendet hat.',
  'said-arrived.on-loan':
    'Gut, aber deswegen schließe ich den Fall nicht: Die E-Mail kam in ein Ausweichpostfach, und zuerst muss das dienstliche wieder funktionieren. „Rückkehr“ beginnt mit einer Testmail dorthin.',
  'said-not-arrived.address-first':
    'Notiert, und nichts ist verloren. Ich habe aber nichts Neues begonnen, weil zuerst die Adresse geprüft werden muss.',
  'said-not-arrived.approval-first':
    'Notiert. Ich habe aber nichts Neues begonnen, weil zuerst jemand den letzten Vorschlag genehmigen muss.',
  'said-not-arrived.ask-for-it-first':
    'Es kann noch keine E-Mail gekommen sein, deshalb habe ich nichts geändert: Sie muss zuerst auf der Seite von EU Login angefordert werden.',
  'said-not-arrived.change-under-way':
    'Ich habe nichts Neues begonnen, weil die Adresse in diesem Augenblick geändert wird.',
  'said-not-arrived.ended':
    'Ich habe den Fall nicht wieder geöffnet: Es gibt kein aktives Konto, für das ein Passwort gesendet werden könnte.',
  'said-not-arrived.held-by-sender':
    'Das weiß ich und habe nichts Neues begonnen: Die E-Mail hängt auf der Absenderseite fest, die zuerst nachsehen muss.',
  'said-not-arrived.mailbox-full':
    'Das weiß ich und habe nichts Neues begonnen: Solange das Postfach voll ist, würde auch eine weitere E-Mail abgewiesen.',
  'said-not-arrived.needs-coordinator':
    'Das weiß ich und habe nichts Neues begonnen: Die Koordination muss entscheiden, was als Nächstes kommt.',
  'said-not-arrived.nobody':
    'Dass die E-Mail fehlt, habe ich nicht vermerkt, weil ich nicht erkenne, wer es sagt.',
  'said-not-arrived.own-mailbox':
    'Das weiß ich und habe nichts Neues begonnen: Für ein privates Postfach gibt es keine IT-Stelle, die ich fragen könnte.',
  'said-not-arrived.reset-under-way':
    'Ich habe nichts Neues begonnen, weil in diesem Augenblick ein neues Passwort angefordert wird.',
  'said-not-arrived.say-reset':
    'Ein neues Passwort habe ich noch nicht angefordert, weil es das jetzige beenden würde. Dazu brauche ich ein klares „neues Passwort“ von Ihnen.',
  'said-not-arrived.send-the-request':
    'Das weiß ich und habe nichts Neues begonnen: Die Anfrage an die IT ist geschrieben und wartet darauf, gesendet zu werden.',
  'said-not-arrived.still-watching':
    'Es ist noch etwas früh: Die E-Mail kann noch kommen, deshalb habe ich noch nichts anderes begonnen.',
  'said-not-arrived.too-early':
    'Noch gilt sie nicht als vermisst: Sie kann von selbst kommen, deshalb habe ich kein neues Passwort angefordert.',
  'said-not-arrived.with-it':
    'Das weiß ich und habe nichts Neues begonnen: Die IT sucht danach oder sollte es tun.',
  'address-confirmed.answer-first':
    'Dass die Adresse stimmt, habe ich nicht vermerkt, weil eine andere Frage zuerst kommt: Ist die E-Mail angekommen?',
  'address-confirmed.approval-first':
    'Dass die Adresse stimmt, habe ich nicht vermerkt, weil ein Vorschlag auf Genehmigung wartet.',
  'address-confirmed.ask-for-it-first':
    'Dass die Adresse stimmt, habe ich nicht vermerkt, weil die E-Mail zuerst auf der Seite von EU Login angefordert werden muss.',
  'address-confirmed.cannot-be-right':
    'Das habe ich nicht übernommen: Eine Adresse in dieser Form kann keine E-Mail erreichen, sie muss also korrigiert werden.',
  'address-confirmed.change-under-way':
    'Dass die Adresse stimmt, habe ich nicht vermerkt, weil sie in diesem Augenblick geändert wird.',
  'address-confirmed.closed':
    'Dass die Adresse stimmt, habe ich nicht vermerkt, weil dieser Fall geschlossen ist.',
  'address-confirmed.held-by-sender':
    'Gut zu wissen, aber um die Adresse geht es jetzt nicht: Die E-Mail hängt auf der Absenderseite fest.',
  'address-confirmed.mailbox-full':
    'Gut zu wissen, aber um die Adresse geht es jetzt nicht: Das Postfach dahinter ist voll.',
  'address-confirmed.needs-coordinator':
    'Gut zu wissen, aber die Adresse allein hilft jetzt nicht: Die Koordination muss entscheiden.',
  'address-confirmed.nobody':
    'Dass die Adresse stimmt, habe ich nicht vermerkt, weil ich nicht erkenne, wer es sagt.',
  'address-confirmed.not-asked':
    'Gut zu wissen, aber die Adresse steht nicht infrage, deshalb hat sich nichts geändert.',
  'address-confirmed.other-address':
    'Das habe ich nicht vermerkt: Die Adresse in den Nutzerdaten ist nicht mehr die, die Sie bestätigt haben. Bitte sehen Sie sie noch einmal an.',
  'address-confirmed.own-mailbox':
    'Gut zu wissen, aber um die Adresse geht es jetzt nicht: Die E-Mail muss im privaten Postfach gefunden werden.',
  'address-confirmed.reset-under-way':
    'Dass die Adresse stimmt, habe ich nicht vermerkt, weil schon ein neues Passwort angefordert wird.',
  'address-confirmed.say-reset':
    'Gut, aber damit allein fordere ich kein neues Passwort an: Es würde das jetzige beenden, deshalb brauche ich ein klares „neues Passwort“.',
  'address-confirmed.send-the-request':
    'Gut zu wissen, aber die Adresse ist geklärt: Was fehlt, ist die Anfrage an die IT.',
  'address-confirmed.still-reading':
    'Einen Moment: Ich lese noch die Nutzerdaten und weiß deshalb nicht, welche Adresse Sie meinen.',
  'address-confirmed.still-watching':
    'Gut zu wissen, aber die E-Mail ging schon an diese Adresse, deshalb hat sich nichts geändert.',
  'address-confirmed.with-it':
    'Gut zu wissen, aber die Adresse ist geklärt: Die Anfrage liegt jetzt bei der IT.',
  'address-correction-asked.already-proposed':
    'Ich habe nichts geändert: Genau diese Adresse wartet schon auf Genehmigung.',
  'address-correction-asked.change-under-way':
    'Diese Adresse habe ich nicht aufgenommen, weil in diesem Augenblick eine andere Änderung ausgeführt wird.',
  'address-correction-asked.closed':
    'Diese Adresse habe ich nicht aufgenommen, weil dieser Fall geschlossen ist. Er müsste zuerst wieder geöffnet werden.',
  'address-correction-asked.nobody':
    'Diese Adresse habe ich nicht aufgenommen, weil ich nicht erkenne, wer darum bittet.',
  'address-correction-asked.reset-under-way':
    'Diese Adresse habe ich nicht aufgenommen, weil in diesem Augenblick eine E-Mail an die jetzige angefordert wird.',
  'address-correction-asked.same': 'Ich habe nichts geändert: Das ist schon die Adresse in den Nutzerdaten.',
  'address-correction-asked.still-reading':
    'Einen Moment: Ich lese noch die Nutzerdaten und habe diese Adresse deshalb noch nicht aufgenommen. Bitte schreiben Sie sie gleich noch einmal.',
  'address-correction-asked.still-watching':
    'Diese Adresse habe ich noch nicht aufgenommen: An die jetzige ist eine E-Mail unterwegs, und nach der frage ich zuerst.',
  'address-correction-asked.unusable':
    'Diese Adresse habe ich nicht aufgenommen, weil sie nicht verwendbar ist: Sie ist falsch geschrieben, nimmt keine E-Mails an oder gehört zu einem Wegwerf-Anbieter.',
  'reset-asked.address-first':
    'Ein neues Passwort habe ich noch nicht angefordert: Zuerst muss die Adresse bestätigt sein, damit es nicht an Fremde geht.',
  'reset-asked.answer-first':
    'Ein neues Passwort habe ich noch nicht angefordert: Bitte sagen Sie mir zuerst, ob die E-Mail angekommen ist.',
  'reset-asked.approval-first':
    'Ein neues Passwort habe ich nicht angefordert, weil zuerst ein Vorschlag genehmigt oder abgelehnt werden muss.',
  'reset-asked.change-under-way':
    'Ein neues Passwort habe ich noch nicht angefordert, weil die Adresse in diesem Augenblick geändert wird.',
  'reset-asked.closed': 'Ein neues Passwort habe ich nicht angefordert, weil dieser Fall geschlossen ist.',
  'reset-asked.nobody':
    'Ein neues Passwort habe ich nicht angefordert, weil ich nicht erkenne, wer es möchte.',
  'reset-asked.reset-under-way': 'Ich habe nicht zweimal gefragt: Ein neues Passwort wird schon angefordert.',
  'reset-asked.send-the-request':
    'Ein weiteres Passwort habe ich nicht angefordert: Seine E-Mail ginge auf demselben Weg verloren. Zuerst muss die IT nachsehen.',
  'reset-asked.still-watching':
    'Ein weiteres Passwort habe ich nicht angefordert: Eine E-Mail ist unterwegs, und eine weitere würde ihr Passwort unbrauchbar machen.',
  'reset-asked.too-early':
    'Ein neues Passwort habe ich nicht angefordert: Das erste kann noch von selbst kommen, und die beiden kämen sich in die Quere.',
  'reset-asked.with-it':
    'Ein weiteres Passwort habe ich nicht angefordert: Seine E-Mail ginge auf demselben Weg verloren, bis die IT geantwortet hat.',
  'withdrawn.change-under-way':
    'Ich habe den Fall nicht zurückgezogen, weil die Adresse in diesem Augenblick geändert wird. Bitte versuchen Sie es gleich noch einmal.',
  'withdrawn.closed': 'Es gab nichts zurückzuziehen: Dieser Fall ist schon geschlossen.',
  'withdrawn.on-loan':
    'Ich habe den Fall nicht zurückgezogen: Ein Ausweichpostfach ist in Gebrauch, und zuerst muss die dienstliche Adresse wieder eingetragen werden („Rückkehr“).',
  'reopened.is-open': 'Es gab nichts wieder zu öffnen: Dieser Fall ist offen.',
  'reopened.nobody': 'Ich habe den Fall nicht wieder geöffnet, weil ich nicht erkenne, wer darum bittet.',
  'reopened.other-case-open':
    'Ich habe diesen Fall nicht wieder geöffnet, weil es für dieselbe Person einen neueren offenen gibt. Bitte machen Sie dort weiter.',
  'joined.already': 'Sie sind an diesem Fall schon beteiligt, deshalb hat sich nichts geändert.',
  'joined.closed': 'Ich habe Sie diesem Fall nicht hinzugefügt, weil er geschlossen ist.',
  'approved.expired':
    'Das wurde nicht genehmigt: Die Frist dafür ist vorbei. Es kann noch einmal darum gebeten werden.',
  'approved.may-not':
    'Das wurde nicht genehmigt: Dazu braucht es jemanden, der für diese Person zuständig ist und darüber entscheiden darf.',
  'approved.nothing-proposed':
    'Es gibt nichts zu genehmigen: Der Vorschlag wurde entschieden, geändert oder zurückgenommen.',
  'approved.other-code':
    'Das wurde nicht genehmigt: Die vier Zeichen gehören zu einem anderen Vorschlag. Bitte sehen Sie sich den jetzigen an, bevor Sie entscheiden.',
  'approved.own-account': 'Das wurde nicht genehmigt: Niemand genehmigt eine Änderung am eigenen Konto.',
  'approved.own-request':
    'Das wurde nicht genehmigt: Dazu braucht es eine andere Person als die, die darum gebeten hat.',
  'declined.may-not':
    'Das wurde nicht abgelehnt: Das kann nur, wer es genehmigen darf oder darum gebeten hat.',
  'declined.nobody': 'Das wurde nicht abgelehnt, weil ich nicht erkenne, wer es sagt.',
  'declined.nothing-proposed':
    'Es gibt nichts abzulehnen: Der Vorschlag wurde entschieden, geändert oder zurückgenommen.',
  'declined.other-code':
    'Das wurde nicht abgelehnt: Die vier Zeichen gehören zu einem anderen Vorschlag. Bitte sehen Sie sich zuerst den jetzigen an.',
  'recipient-set.already-sent':
    'Ich habe die Empfangsadresse nicht geändert: Die Anfrage ist schon gesendet. Die nächste kann eine andere haben.',
  'recipient-set.no-draft':
    'Diese Empfangsadresse habe ich nicht vermerkt: Im Moment ist keine Anfrage an die IT zu senden.',
  'recipient-set.nobody':
    'Ich habe die Empfangsadresse nicht geändert, weil ich nicht erkenne, wer darum bittet.',
  'recipient-set.same': 'Es hat sich nichts geändert: Die Anfrage geht ohnehin an diese Adresse.',
  'note-set.already-sent':
    'Ich habe die Notiz nicht hinzugefügt: Die Anfrage ist schon gesendet. Sie kann in die nächste.',
  'note-set.no-draft':
    'Ich habe die Notiz nicht behalten: Es gibt keine Anfrage an die IT, in die sie könnte.',
  'note-set.same': 'Es hat sich nichts geändert: Das steht schon in der Notiz.',
  'note-set.too-long':
    'Ich habe die Notiz nicht hinzugefügt: Sie ist länger als 1.000 Zeichen. Bitte fassen Sie sich kürzer.',
  'request-sent.already': 'Ich habe die Anfrage nicht noch einmal gesendet: Sie ist schon hinaus.',
  'request-sent.draft-changed':
    'Ich habe die Anfrage nicht gesendet: Sie hat sich geändert, seit Sie sie gesehen haben. Bitte lesen Sie sie noch einmal und senden Sie sie dann.',
  'request-sent.no-draft':
    'Ich habe nichts gesendet: Im Moment gibt es keine Anfrage an die IT, die zu senden wäre.',
  'request-sent.no-recipient':
    'Ich habe die Anfrage nicht gesendet: Ihr fehlt noch die Empfangsadresse. Bitte schreiben Sie „Empfänger“ und die Adresse der IT-Stelle.',
  'request-sent.nobody': 'Ich habe die Anfrage nicht gesendet, weil ich nicht erkenne, wer darum bittet.',
  'request-taken.already': 'Ich habe nichts Neues vermerkt: Die Anfrage ist schon hinaus.',
  'request-taken.draft-changed':
    'Dass Sie sie senden, habe ich nicht vermerkt: Der Text hat sich geändert, seit Sie ihn gesehen haben. Bitte nehmen Sie den neuen.',
  'request-taken.no-draft':
    'Ich habe nichts vermerkt: Im Moment gibt es keine Anfrage an die IT, die Sie senden könnten.',
  'request-taken.no-recipient':
    'Dass Sie sie senden, habe ich nicht vermerkt: Der Anfrage fehlt noch die Empfangsadresse. Bitte schreiben Sie „Empfänger“ und die Adresse der IT-Stelle.',
  'request-taken.nobody':
    'Dass sie von Hand gesendet wird, habe ich nicht vermerkt, weil ich nicht erkenne, wer es sagt.',
  'loan-asked.already': 'Um ein Ausweichpostfach habe ich nicht gebeten: Es ist schon eines in Gebrauch.',
  'loan-asked.closed': 'Um ein Ausweichpostfach habe ich nicht gebeten, weil dieser Fall geschlossen ist.',
  'loan-asked.nobody':
    'Um ein Ausweichpostfach habe ich nicht gebeten, weil ich nicht erkenne, wer es möchte.',
  'loan-asked.only-while-with-it':
    'Um ein Ausweichpostfach habe ich nicht gebeten: Das gibt es nur, wenn die IT gefragt ist und ihre Antwort auf sich warten lässt.',
  'loan-asked.same':
    'Um ein Ausweichpostfach habe ich nicht gebeten: Diese Adresse steht schon in den Nutzerdaten.',
  'loan-asked.switched-off':
    'Um ein Ausweichpostfach habe ich nicht gebeten: Solche sind hier nicht erlaubt.',
  'loan-asked.unusable':
    'Um dieses Ausweichpostfach habe ich nicht gebeten: Die Adresse ist falsch geschrieben oder nimmt keine E-Mails an.',
  'recipient-set.approval-first':
    'Ich habe die Empfangsadresse nicht geändert: Zuerst muss jemand den letzten Vorschlag genehmigen.',
  'note-set.approval-first':
    'Ich habe die Notiz nicht behalten: Zuerst muss jemand den letzten Vorschlag genehmigen.',
  'request-sent.approval-first':
    'Ich habe nichts gesendet: Zuerst muss jemand den letzten Vorschlag genehmigen.',
  'request-taken.approval-first':
    'Ich habe nichts vermerkt: Zuerst muss jemand den letzten Vorschlag genehmigen, dann können Sie die Anfrage selbst senden.',
  'loan-asked.approval-first':
    'Um ein Ausweichpostfach habe ich nicht gebeten: Zuerst muss jemand den letzten Vorschlag genehmigen.',
  'loan-return-asked.approval-first':
    'Die dienstliche Adresse habe ich noch nicht wieder eingetragen: Zuerst muss jemand den letzten Vorschlag genehmigen.',
  'loan-return-asked.no-loan':
    'Es gibt keine Adresse wieder einzutragen: Es ist kein Ausweichpostfach in Gebrauch, oder nicht zu diesem Zeitpunkt.',
  'loan-return-asked.still-watching':
    'Die dienstliche Adresse habe ich noch nicht wieder eingetragen: An die jetzige ist eine E-Mail unterwegs, und nach der frage ich zuerst.',
  'loan-return-asked.reset-under-way':
    'Die dienstliche Adresse habe ich nicht wieder eingetragen, weil in diesem Augenblick ein neues Passwort angefordert wird.',
  'loan-return-asked.closed': 'Ich habe keine Adresse wieder eingetragen, weil dieser Fall geschlossen ist.',
  'loan-return-asked.change-under-way':
    'Die dienstliche Adresse habe ich nicht wieder eingetragen, weil in diesem Augenblick eine Adresse geändert wird.',
  'loan-return-asked.nobody':
    'Die dienstliche Adresse habe ich nicht wieder eingetragen, weil ich nicht erkenne, wer darum bittet.',
};
