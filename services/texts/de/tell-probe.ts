import type { tellProbe as en } from '../en/tell-probe.ts';

export const tellProbe: Record<keyof typeof en, string> = {
  'probe.sending':
    'Ich sende eine kurze Testmail an {address}. Sie enthält ein Wort aus vier Buchstaben, nennt weder {user} noch den Fall und hat keinen Link. Sobald mein Mailserver sie angenommen hat, sage ich Ihnen, wonach zu suchen ist. ({ref})',
  'probe.mailed':
    '**Die Testmail an {address} ist unterwegs.** Mein eigener Mailserver hat sie angenommen; ob sie im Postfach liegt, kann nur {user} sehen. Bitte lassen Sie danach suchen, auch im Junk-Ordner. Wer sie hat, schreibt mir „Wort“ und die vier Buchstaben. Ist sie nicht da, schreiben Sie „kein Wort {ref}“. **Am {until} melde ich mich wieder** und frage.',
  'probe.ask':
    '**Ist die Testmail mit dem Wort aus vier Buchstaben bei {user} angekommen?** Sie ging an {address}. Wenn ja, schreiben Sie „Wort“ und die vier Buchstaben. Ist sie nicht da, auch nicht im Junk-Ordner, schreiben Sie „kein Wort {ref}“. Diese Frage gilt nur meiner Testmail, nicht der E-Mail von IMI.',
  'probe.confirmed':
    '{self, select, yes {**Richtig: Sie haben das Wort geschrieben.**} other {**{sayer} hat das richtige Wort geschrieben.**}} {address} ist also ein lebendes Postfach, {user} kann es lesen, und meine E-Mail kommt an. Wenn die E-Mail von IMI gesendet wurde, hält unterwegs etwas E-Mails der Kommission auf. Dass sie gesendet wurde, beweist das Wort nicht. Ich nehme es in das auf, was die IT erfährt. „Status {ref}“ sagt, wie es weitergeht.',
  'probe.thanks':
    'Das ist das richtige Wort für {user}: Das Postfach funktioniert. Wer den Fall gemeldet hat, erfährt davon. ({ref})',
  'probe.wrong-word':
    'Das ist nicht das Wort der Testmail für {user}. Bitte sehen Sie in der neuesten nach: Das Wort einer älteren gilt nicht mehr. {left, plural, one {Sie haben noch einen Versuch.} other {Sie haben noch # Versuche.}} Sonst hat sich nichts geändert. ({ref})',
  'probe.words-used-up':
    'Auch das war nicht das Wort, und die Testmail für {user} gilt nicht mehr: Es waren zu viele falsche Wörter. „Testmail {ref}“ sendet eine neue mit einem anderen Wort.',
  'probe.missing':
    '{self, select, yes {Vermerkt: Sie haben die Testmail nicht gefunden} other {Vermerkt: {who} hat die Testmail nicht gefunden}}, die für {user} war. **Das allein zeigt nicht, woran es liegt**: Der Filter kann auch meine E-Mails aufhalten, oder niemand liest dieses Postfach. Bitte prüfen Sie {address} noch einmal Buchstabe für Buchstabe, den Junk-Ordner, und ob das Postfach voll ist. Ist die Adresse falsch, schreiben Sie „korrigieren {ref}“ und die richtige. Taucht die Testmail auf, gilt ihr Wort weiter. Wenn nicht, sagt „Status {ref}“, wie es weitergeht.',
  'probe.refused':
    '**Die Testmail an {address} wurde abgewiesen.**{said, select, yes { Meinem Mailserver wurde gesagt:\n\n„{reply}“\n\n} other { }}{about, select, address {Das spricht für eine falsche Adresse von {user}: Bitte prüfen Sie sie Buchstabe für Buchstabe; ist sie falsch, schreiben Sie „korrigieren {ref}“ und die richtige.} full {Das spricht für ein volles Postfach: Bitte lassen Sie {user} Platz schaffen. ({ref})} other {Das betrifft meine E-Mail; die von IMI kann anders behandelt werden. Bitte prüfen Sie die Adresse von {user} noch einmal. ({ref})}}',
  'probe.not-sent':
    'Die Testmail für {user} konnte nicht an {address} gesendet werden: Einen Tag lang hat kein Mailserver geantwortet. **Es ging nichts hinaus, und wir wissen dadurch nichts Neues.** „Testmail {ref}“ versucht es noch einmal.',
  'delayed.send-probe':
    'Die Testmail für {user} konnte noch nicht gesendet werden: Der Mailserver antwortet nicht. Es geht nichts verloren. **Am {until} versuche ich es wieder** und sage Ihnen, wenn sie hinaus ist. ({ref})',
  'evidence.bounce':
    '{self, select, yes {Danke: Ich habe den Bericht gelesen, den Sie eingefügt haben.} other {{who} hat den Bericht eines Mailservers eingefügt.}} Er sagt über E-Mail für {user} an {address}: {state, select, refused {**Sie wurde abgewiesen.**} deferred {**Sie verspätet sich** und wird noch einmal versucht.} other {Ein Server hat sie angenommen, was nicht sagt, dass sie im Postfach liegt.}}{said, select, yes { Der Wortlaut:\n\n„{reply}“\n\n} other { }}Das habe ich behalten, sonst nichts aus dem Bericht. ({ref})',
  'evidence.sender':
    '{self, select, yes {Danke: Die E-Mail, die Sie eingefügt haben,} other {Die E-Mail, die {who} eingefügt hat,}} zeigt, wie der Absender heißt: {address}. Nennt keine sicherere Quelle den Absender, steht das in der Anfrage zu {user}, und auch, von wem ich es weiß. Sonst habe ich nichts aus der E-Mail behalten. ({ref})',
};
