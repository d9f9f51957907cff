import type { ignoredLoan as en } from '../en/ignored-loan.ts';

export const ignoredLoan: Record<keyof typeof en, string> = {
  'said-arrived.not-proved-yet':
    'Gut, aber deswegen schließe ich den Fall nicht: Die dienstliche Adresse ist wieder eingetragen, und noch keine E-Mail hat gezeigt, dass sie funktioniert. „neues Passwort“ sendet eine.',
  'address-correction-asked.say-return':
    'Diese Adresse habe ich nicht eingetragen: Es ist die dienstliche, und ihr Postfach muss sich zuerst beweisen. „Rückkehr“ sendet die Testmail.',
  'address-correction-asked.coordinator-names-it':
    'Ich habe nichts geändert: Solange ein Ausweichpostfach in Gebrauch ist, kann nur die Koordination eine andere dienstliche Adresse nennen, auf der eigenen Domain der Behörde.',
  'address-correction-asked.loans-off':
    'Ich habe nichts geändert: Ausweichpostfächer sind hier nicht mehr erlaubt, also tritt auch keines an die Stelle des jetzigen.',
  'address-correction-asked.others-mailbox':
    'Ich habe nichts geändert: Dieses Postfach ist als das einer anderen Person bekannt, und dort würde ein Passwort gelesen.',
  'approved.loans-off':
    'Dieses Postfach habe ich nicht ausgeliehen: Ausweichpostfächer sind hier nicht mehr erlaubt.',
  'loan-asked.disposable':
    'Um dieses Ausweichpostfach habe ich nicht gebeten: Ein Wegwerf-Postfach kann jeder lesen, deshalb werden solche nie verwendet.',
  'loan-asked.own-domain':
    'Um ein Ausweichpostfach habe ich nicht gebeten: Diese Adresse liegt auf der eigenen Domain der Behörde, und das ist besser. Schreiben Sie „korrigieren“ und die Adresse; die Koordination kann sie allein eintragen.',
  'loan-asked.own-mailbox':
    'Um dieses Ausweichpostfach habe ich nicht gebeten: Es ist Ihr eigenes, und niemand leiht sich das Konto einer anderen Person.',
  'loan-asked.others-mailbox':
    'Um dieses Ausweichpostfach habe ich nicht gebeten: Es ist als das einer anderen Person bekannt, und dort würde ein Passwort gelesen.',
  'loan-asked.no-reason':
    'Um ein Ausweichpostfach habe ich noch nicht gebeten: Wer entscheidet, braucht einen Grund. Bitte schreiben Sie einen kurzen hinter die Adresse.',
  'loan-asked.in-the-past':
    'Um ein Ausweichpostfach habe ich nicht gebeten: Dieses Ende liegt nicht in der Zukunft. Bitte wählen Sie einen späteren Tag.',
  'loan-asked.too-long':
    'Um ein Ausweichpostfach habe ich nicht gebeten: Dieses Ende ist zu weit weg für etwas auf Zeit. Bitte wählen Sie einen früheren Tag; verlängern lässt es sich später.',
  'loan-asked.consent-first':
    'Das habe ich schon, und warte auf Ihr Wort: Bitte lesen Sie, was ich dazu geschrieben habe, und schreiben Sie dann „gelesen“ oder „ablehnen“.',
  'loan-consented.nobody':
    'Ich habe niemanden um Genehmigung gebeten, weil ich nicht erkenne, wer es gelesen hat.',
  'loan-consented.nothing-asked':
    'Es gibt nichts, dem zuzustimmen wäre: Niemand hat um ein Ausweichpostfach gebeten, oder es ist schon erledigt.',
  'loan-consented.not-yours':
    'Ich habe niemanden um Genehmigung gebeten: Nur wer um das Ausweichpostfach gebeten hat, kann sagen, dass es gelesen ist.',
  'loan-consented.switched-off':
    'Ich habe niemanden um Genehmigung gebeten: Ausweichpostfächer sind hier nicht mehr erlaubt.',
  'loan-consented.too-old':
    'Ich habe niemanden um Genehmigung gebeten: Inzwischen ist zu viel Zeit vergangen. Bitte fragen Sie noch einmal nach dem Ausweichpostfach.',
  'loan-consented.not-now':
    'Ich habe niemanden um Genehmigung gebeten: Der Fall ist weitergegangen, und ein Ausweichpostfach gibt es nur, solange die IT gefragt ist.',
  'loan-consented.closed': 'Ich habe niemanden um Genehmigung gebeten, weil dieser Fall geschlossen ist.',
  'loan-extended.nobody':
    'Das Ausweichpostfach habe ich nicht verlängert, weil ich nicht erkenne, wer darum bittet.',
  'loan-extended.no-loan': 'Es gibt nichts zu verlängern: Kein Ausweichpostfach ist in Gebrauch.',
  'loan-extended.switched-off':
    'Das Ausweichpostfach habe ich nicht verlängert: Solche sind hier nicht mehr erlaubt. Beenden lässt es sich mit „Rückkehr“.',
  'loan-extended.may-not':
    'Das Ausweichpostfach habe ich nicht verlängert: Das ist Sache der Koordination dieser Behörde, und niemand verlängert das eigene.',
  'loan-extended.own-request':
    'Das Ausweichpostfach habe ich nicht verlängert: Sie haben darum gebeten, also muss es jemand anderes von der Koordination oder die nationale Koordination tun.',
  'loan-extended.own-mailbox':
    'Das Ausweichpostfach habe ich nicht verlängert: Das Postfach in Gebrauch ist Ihr eigenes.',
  'loan-extended.not-later':
    'Das Ausweichpostfach habe ich nicht verlängert: Das ist nicht mindestens einen Tag später, als es ohnehin endet.',
  'loan-extended.too-long':
    'Das Ausweichpostfach habe ich nicht verlängert: Dieses Ende ist zu weit weg. Bitte wählen Sie einen früheren Tag; verlängern lässt es sich noch einmal.',
  'loan-extended.closed': 'Ich habe nichts verlängert, weil dieser Fall geschlossen ist.',
  'loan-return-asked.word-first':
    'Die Testmail an das dienstliche Postfach ist unterwegs, und ich warte auf ihr Wort: Bitte schreiben Sie „Wort“ und seine vier Buchstaben, oder „kein Wort“.',
  'loan-return-asked.too-many-probes':
    'Die dienstliche Adresse habe ich nicht wieder eingetragen: Ihr Postfach hat sich nicht bewiesen, und es gab schon drei Testmails an einem Tag. Bitte versuchen Sie es morgen wieder.',
  'request-sent.too-many':
    'Ich habe sie nicht gesendet: In den letzten 24 Stunden sind fünf Anfragen zu diesem Fall hinausgegangen. Morgen kann ich die nächste senden; bis dahin rufen Sie die IT bitte an.',
  'request-taken.too-many':
    'Ich habe es nicht vermerkt: In den letzten 24 Stunden sind fünf Anfragen zu diesem Fall hinausgegangen. Die nächste gibt es morgen; bis dahin rufen Sie die IT bitte an.',
  'loan-extended.national-only':
    'Das Ausweichpostfach habe ich nicht verlängert: Es wurde schon zweimal verlängert, jetzt kann es nur noch die nationale Koordination. „Rückkehr“ beendet es.',
  'reset-asked.loan-over':
    'Ich habe kein neues Passwort angefordert: Es ginge an ein Ausweichpostfach, dessen Zeit abgelaufen ist. Zuerst beendet die Koordination es mit „Rückkehr“ oder verlängert es mit „verlängern“.',
  'address-confirmed.loan-over':
    'Ich habe kein neues Passwort angefordert: Das ist ein Ausweichpostfach, dessen Zeit abgelaufen ist. Zuerst beendet die Koordination es mit „Rückkehr“ oder verlängert es mit „verlängern“.',
  'approved.loan-over':
    'Ich habe kein neues Passwort angefordert: Die Zeit des Ausweichpostfachs ist abgelaufen. Bitte beenden Sie es zuerst mit „Rückkehr“ oder verlängern Sie es mit „verlängern“.',
};
