import type { tellLoan as en } from '../en/tell-loan.ts';

export const tellLoan: Record<keyof typeof en, string> = {
  'loan.safer-ways':
    '**Vor einem Ausweichpostfach für {user}: zwei sicherere Wege.** Erstens ein Funktionspostfach auf einer eigenen Domain von {authority}, das {user} lesen darf. Schreiben Sie „korrigieren {ref}“ und seine Adresse; das kann die Koordination allein eintragen. Zweitens: Wer sonst bei {authority} sich anmelden kann, handelt inzwischen, und nichts muss geändert werden. {personal, select, yes {**{new} sieht nach einem privaten Postfach aus**: So wird es bei der Entscheidung gekennzeichnet, und es braucht immer zwei Personen.} other {{new} liegt auf keiner eigenen Domain der Behörde und braucht zwei Personen.}}',
  'loan.consent':
    '**Hilft beides nicht, lesen Sie bitte, bevor ich um {new} bitte, bis {until}:** Es gilt nur auf Zeit und ist lästig, denn Dienstliches gehört ins dienstliche Postfach. Die IT wird weiter gefragt. Die Hinweise von IMI sollen nur sagen, dass etwas zu tun ist, ohne Falldaten, **aber eine E-Mail mit Passwort öffnet das Konto: Das Postfach muss allein {user} gehören**. Haben Sie es gelesen und möchten es noch, schreiben Sie „gelesen {ref}“, sonst „ablehnen {ref}“.',
  'loan.dropped':
    'Gut: Ich bitte niemanden um ein Ausweichpostfach für {user}. Es hat sich nichts geändert, und die IT wird weiter gefragt. ({ref})',
  'loan.begun':
    '**{user} ({authority}) hat bis {until} ein Ausweichpostfach:** {new} statt {old}. Die IT wird weiter gefragt. Ich erinnere Sie, bevor es endet. Funktioniert das dienstliche Postfach wieder, schreiben Sie „Rückkehr {ref}“: Eine Testmail beweist es, bevor etwas geändert wird.',
  'loan.works':
    'Gut: {user} bekommt die E-Mails von IMI im Ausweichpostfach. **Das dienstliche Postfach ist noch in Ordnung zu bringen**, und die IT ist weiter am Zug. Funktioniert es wieder, schreiben Sie „Rückkehr {ref}“: Eine Testmail beweist es, bevor etwas geändert wird.',
  'loan.ends-soon':
    'Das Ausweichpostfach von {user}, {new}, soll **am {until}** enden. Funktioniert das dienstliche Postfach wieder, schreiben Sie „Rückkehr {ref}“: Eine Testmail beweist es zuerst. Braucht es mehr Zeit, kann die Koordination mit „verlängern {ref}“ verlängern, nur nicht, wer darum gebeten hat. Wenn es so weit ist, frage ich noch einmal.',
  'loan.over':
    'Das Ausweichpostfach von {user}, {new}, sollte am {until} enden{days, plural, =0 {} one {, vor einem Tag} other {, vor # Tagen}}, und **es ist noch in Gebrauch**. Zum Beenden schreiben Sie „Rückkehr {ref}“: Zuerst geht eine Testmail an das dienstliche Postfach, damit niemand ausgesperrt wird. Die Koordination kann mit „verlängern {ref}“ verlängern, nur nicht, wer darum gebeten hat. {rises, select, yes {Auch die nationale Koordination erfährt es. Bis dahin frage ich jeden zweiten Tag.} other {Bis dahin frage ich jeden Tag.}}',
  'loan.extended':
    '**{self, select, yes {Sie haben} other {{who} hat}} das Ausweichpostfach von {user} verlängert** ({new}): Es endet jetzt am {until}.{count, plural, one {} other { Das ist die #. Verlängerung.}} Die IT wird weiter gefragt, und vor dem Ende erinnere ich Sie. ({ref})',
  'loan.return-proof':
    '**Bevor die dienstliche Adresse von {user} wieder eingetragen wird, muss sich ihr Postfach beweisen**, damit niemand ausgesperrt wird. Ich sende eine Testmail mit einem Wort aus vier Buchstaben an {address}. Wer sie dort liest, schreibt mir „Wort“ und die vier Buchstaben. Dann wird die Adresse eingetragen, wo nötig nach einer zweiten Genehmigung, und vor dem neuen Passwort frage ich. Ist die E-Mail nicht da, schreiben Sie „kein Wort {ref}“. Vorher ändert sich nichts.',
  'loan.other-official':
    '{who} hat eine andere dienstliche Adresse von {user} genannt: **{new}** statt {old}. Das Ausweichpostfach bleibt in Gebrauch. Die neue wird erst eingetragen, wenn sich ihr Postfach bewiesen hat: „Rückkehr {ref}“ sendet die Testmail.',
  'loan.way-back':
    'Die E-Mail für {user} kam im dienstlichen Postfach, {old}, nicht an. Damit niemand ausgesperrt wird, **kann das Postfach von vorher, {new}, wieder ausgeliehen werden**: Schreiben Sie „Ausweichpostfach {ref}“. Was dazu gesagt wurde, gilt weiter: nur auf Zeit, und allein für {user}; die IT wird weiter gefragt. Die Koordination muss es genehmigen.',
  'loan.nobody-answers':
    '**Zu {user} ({authority}) antwortet niemand, und ein Ausweichpostfach ist in Gebrauch.** Deshalb ruht der Fall nicht, und ich frage Sie. „Status {ref}“ sagt, was zu tun ist.',
  'loan.ended-with-user':
    '**{user} ({authority}) hatte noch ein Ausweichpostfach, als der Fall endete:** {new} statt {old}. Kommt die Person zurück, steht diese Adresse noch in den Nutzerdaten; bitte lassen Sie dann die dienstliche wieder eintragen. ({ref})',
};
