import type { tellIt as en } from '../en/tell-it.ts';

/** Whose word the answer is: IT's, that of who recorded it, or of whoever has the link. */
const ANSWERED =
  '{source, select, recorded {{self, select, yes {Sie haben} other {{who} hat}} festgehalten, dass die IT zu {user} geantwortet hat:} link {Wer den Link der Anfrage hat, hat zu {user} geantwortet:} other {Die IT hat zu {user} geantwortet:}}';

function words(none: string): string {
  return `{said, select, yes { {source, select, recorded {Festgehalten ist:} link {Der Text dazu:} other {Sie schreibt:}}\n\n„{text}“\n\n} other {${none}}}`;
}

const WORDS = words(' ');

export const tellIt: Record<keyof typeof en, string> = {
  'draft.no-recipient':
    '**Es ist noch nichts gesendet.** Das ist die Anfrage an die IT zu {user}: Bitte lesen Sie sie. **Ich weiß nicht, wo die zuständige IT-Stelle ({authority}) zu erreichen ist.** Bitte schreiben Sie „Empfänger {ref}“ und ihre Adresse. Kennt sie niemand, hilft vielleicht „postmaster@“ vor der Domain des Postfachs.',
  'draft.accepted-not-arrived':
    '**Es ist noch nichts gesendet.** Das ist die Anfrage an {to} zu {user}: Bitte lesen Sie sie. Der Mailserver dort hat die E-Mail angenommen, wahrscheinlich hält sie also ein Filter fest, und das sieht nur die IT. „senden {ref}“ sendet sie, „selbst senden {ref}“, wenn Sie es selbst tun, „Empfänger {ref}“ und eine Adresse für eine andere Stelle.',
  'draft.refused-by-policy':
    '**Es ist noch nichts gesendet.** Das ist die Anfrage an {to} zu {user}: Bitte lesen Sie sie. Ein Filter dort hat die E-Mail abgewiesen, und nur die IT kann sie zulassen. „senden {ref}“ sendet sie, „selbst senden {ref}“, wenn Sie es selbst tun, „Empfänger {ref}“ und eine Adresse für eine andere Stelle.',
  'draft.refused-as-unknown':
    '**Es ist noch nichts gesendet.** Das ist die Anfrage an {to} zu {user}: Bitte lesen Sie sie. Sie sagen, dass die Adresse stimmt, aber der Mailserver dort kennt sie nicht. „senden {ref}“ sendet sie, „selbst senden {ref}“, wenn Sie es selbst tun, „Empfänger {ref}“ und eine Adresse für eine andere Stelle.',
  'draft.refused-otherwise':
    '**Es ist noch nichts gesendet.** Das ist die Anfrage an {to} zu {user}: Bitte lesen Sie sie. Der Mailserver dort hat die E-Mail abgewiesen, und nur die IT kann den Grund finden. „senden {ref}“ sendet sie, „selbst senden {ref}“, wenn Sie es selbst tun, „Empfänger {ref}“ und eine Adresse für eine andere Stelle.',
  'draft.still-deferred':
    '**Es ist noch nichts gesendet.** Das ist die Anfrage an {to} zu {user}: Bitte lesen Sie sie. Der Mailserver dort stellt die E-Mail weiterhin zurück, länger als üblich. „senden {ref}“ sendet sie, „selbst senden {ref}“, wenn Sie es selbst tun, „Empfänger {ref}“ und eine Adresse für eine andere Stelle.',
  'draft.nothing-known':
    '**Es ist noch nichts gesendet.** Das ist die Anfrage an {to} zu {user}: Bitte lesen Sie sie. **Wahrscheinlich** kommen E-Mails von IMI nicht durch: Die neue ist nicht angekommen, und niemand kann mir sagen, was aus ihr geworden ist. „senden {ref}“ sendet sie, „selbst senden {ref}“, wenn Sie es selbst tun. Kommt die E-Mail noch, schreiben Sie „angekommen {ref}“.',
  'draft.released-not-arrived':
    '**Es ist noch nichts gesendet.** Das ist die nächste Anfrage an {to} zu {user}, mit dem, was versucht wurde: Bitte lesen Sie sie. Laut der Antwort ist die E-Mail durchgelassen, aber sie ist nicht im Postfach. „senden {ref}“ sendet sie, „selbst senden {ref}“, wenn Sie es selbst tun, „Empfänger {ref}“ und eine Adresse für eine andere Stelle.',
  'draft.it-asks-more':
    '**Es ist noch nichts gesendet.** Es braucht mehr Angaben, bevor die Suche nach der E-Mail für {user} weitergeht. **Bitte antworten Sie**: Schreiben Sie „Notiz {ref}“ und Ihre Antwort, und ich nehme sie in diese nächste Anfrage an {to} auf. Bitte lesen Sie sie; dann sendet „senden {ref}“ sie, „selbst senden {ref}“, wenn Sie es selbst tun.',
  'draft.it-forwards':
    '**Es ist noch nichts gesendet.** Laut der Antwort sollen andere nach der E-Mail für {user} suchen. Das ist die Anfrage für sie, aber noch an {to}. Bitte schreiben Sie „Empfänger {ref}“ und deren Adresse; eine mir unbekannte muss die Koordination genehmigen. Bitte lesen Sie sie; dann sendet „senden {ref}“ sie, „selbst senden {ref}“, wenn Sie es selbst tun.',
  'draft.for-others':
    '**Es ist noch nichts gesendet.** Das ist die Anfrage zu {user} an die Stelle, die in der Antwort genannt ist, unter {to}: Bitte lesen Sie sie. „senden {ref}“ sendet sie, „selbst senden {ref}“, wenn Sie es selbst tun, „Empfänger {ref}“ und eine Adresse für eine andere Stelle.',
  'draft.could-not-be-mailed':
    'Die Anfrage zu {user} an {to} **konnte nicht gesendet werden**: Der Mailserver hat sie abgewiesen und schrieb:\n\n„{question}“\n\nBitte prüfen Sie diese Adresse; „Empfänger {ref}“ und eine Adresse ändert sie. Dann versucht es „senden {ref}“ noch einmal, oder „selbst senden {ref}“, wenn Sie es selbst tun.',
  'draft.confirmed':
    '**Es ist noch nichts gesendet.** Die Anfrage an die IT ist fertig: Bitte lesen Sie sie. Es ist genug Zeit vergangen, und **E-Mails von IMI kommen nicht zu {user} durch**. „Entwurf {ref}“ zeigt sie, „senden {ref}“ sendet sie. Ist die E-Mail doch noch gekommen, schreiben Sie „angekommen {ref}“.',
  'request.sending': 'Ich sende die Anfrage zu {user} an {to} und sage Ihnen, wenn sie hinaus ist. ({ref})',
  'request.taken':
    'Gut, **Sie senden die Anfrage zu {user} selbst**, an {to}. „Entwurf {ref}“ zeigt den Text. Ich erinnere die IT dann nicht, weil die E-Mail von Ihnen kommt. Hat die IT geantwortet, kann die Koordination es mit „Antwort {ref}“ vermerken. Kommt die E-Mail an, schreiben Sie „angekommen {ref}“.',
  'request.mailed':
    '**Die Anfrage zu {user} ist hinaus.** Sie ging am {at} an {to}{copy, select, own {. Sie betrifft mehrere Postfächer der Domain, deshalb steht niemand in Kopie, der einen Fall gemeldet hat; alle bekommen eine eigene E-Mail} other {, mit der meldenden Person in Kopie}}. Jetzt ist die IT am Zug, und sie kann ohne Konto antworten. Ich erinnere sie an Arbeitstagen und sage Ihnen, was sie antwortet. Kommt die E-Mail inzwischen an, schreiben Sie „angekommen {ref}“.',
  'request.confirmed':
    'Es ist genug Zeit vergangen: Die E-Mail für {user} fehlt weiterhin, **jetzt ist also sicher, dass es ein Problem gibt**. {by, select, assistant {Ab jetzt erinnere ich die IT an Arbeitstagen, bis jemand antwortet.} other {Sie haben der IT selbst geschrieben, bitte erinnern Sie sie also auch selbst.}} Ist die E-Mail doch noch gekommen, schreiben Sie „angekommen {ref}“.',
  'it-reminded.by-person':
    'Die IT hat zu **{user}** noch nicht geantwortet. Sie haben die Anfrage selbst gesendet; bitte schreiben Sie noch einmal im selben E-Mail-Verlauf an {to}, oder rufen Sie an. Kommt eine Antwort, sagen Sie es der Koordination, die sie vermerkt. ({ref})',
  'it-reminded.it-unit':
    'Die IT hat zu {user} noch nicht geantwortet. **Ich habe sie erinnert**, {count, plural, one {zum ersten Mal} other {inzwischen # Mal}}, und tue es an Arbeitstagen weiter. Ist die E-Mail gekommen, schreiben Sie „angekommen {ref}“.',
  'it-reminded.it-unit-and-coordinator':
    'Die IT hat zu {user} noch immer nicht geantwortet. Ich habe sie inzwischen {count, plural, one {einmal} other {# Mal}} erinnert, und **diesmal weiß es auch die Koordination**. Ist die E-Mail gekommen, schreiben Sie „angekommen {ref}“.',
  'it-reminded.national-coordinator':
    'Die IT hat zu {user} noch immer nicht geantwortet. Ich habe sie inzwischen {count, plural, one {einmal} other {# Mal}} erinnert, und **diesmal weiß es auch die nationale IMI-Koordination**. Ist die E-Mail gekommen, schreiben Sie „angekommen {ref}“.',
  'reminder-failed':
    '**Meine Erinnerung Nr. {count} zu {user} an {to} konnte nicht gesendet werden.**{said, select, yes { Der Mailserver sagt:\n\n„{reply}“\n\n} other { Der Mailserver hat sie einen Tag lang nicht angenommen. }}Ich erinnere nicht weiter, bis die Adresse geprüft ist; die IT kann über ihren Link noch antworten. „Empfänger {ref}“ und eine Adresse ändert das Ziel, und „senden {ref}“ sendet die Anfrage noch einmal.',
  'it-answered.released': `**${ANSWERED} Die E-Mail ist gefunden und durchgelassen.**${WORDS}({ref})`,
  'it-answered.allowed': `**${ANSWERED} E-Mails von IMI sind ab jetzt zugelassen.**${WORDS}Eine E-Mail mit einem neuen Passwort muss es zeigen; das kommt als Nächstes. ({ref})`,
  'it-answered.nothing': `**${ANSWERED} Es wurde gesucht und nichts gefunden, die E-Mail ist dort nie angekommen.**${WORDS}Ich erinnere nicht mehr und suche anderswo, zuerst bei der Adresse. ({ref})`,
  'it-answered.more': `**${ANSWERED} Zuerst braucht es mehr Angaben.**${words(' Welche, steht nicht dabei; bitte fragen Sie nach. ')}Ich zeige Ihnen die nächste Anfrage. ({ref})`,
  'it-answered.forward': `**${ANSWERED} Die Anfrage ist an die zuständige Stelle weitergegeben.**${WORDS}Jetzt ist diese am Zug. Sie brauchen nichts zu tun. ({ref})`,
  'it-answered.forward-outside': `**${ANSWERED} Andere sollen nach der E-Mail suchen, unter {to}.**${WORDS}Diese Adresse ist nicht als deren bekannt. **Ich habe nichts dorthin gesendet** und die Koordination gebeten, sie zu genehmigen; die Frist läuft bis {until}. Danach zeige ich Ihnen die Anfrage. ({ref})`,
  'it-answered-meanwhile.released': `**${ANSWERED} Die E-Mail ist gefunden und durchgelassen.**${WORDS}Ist sie da, schreiben Sie „angekommen {ref}“. Sonst komme ich darauf zurück, wenn der laufende Schritt getan ist.`,
  'it-answered-meanwhile.allowed': `**${ANSWERED} E-Mails von IMI sind ab jetzt zugelassen.**${WORDS}Ich merke es mir und nutze es, wenn der laufende Schritt getan ist. ({ref})`,
  'it-answered-meanwhile.nothing': `**${ANSWERED} Es wurde nichts gefunden, die E-Mail ist dort nie angekommen.**${WORDS}Ich merke es mir und nutze es, wenn der laufende Schritt getan ist. ({ref})`,
  'it-answered-meanwhile.more': `**${ANSWERED} Es braucht mehr Angaben.**${WORDS}Ich merke es mir und komme darauf zurück, wenn der laufende Schritt getan ist. ({ref})`,
  'it-answered-meanwhile.forward': `**${ANSWERED} Zuständig ist eine andere Stelle.**${WORDS}Ich merke es mir und mache mit dem laufenden Schritt weiter. ({ref})`,
  'needs-coordinator.not-permitted':
    'Der letzte Schritt für {user} war im Namen der Person, die darum gebeten hatte, nicht erlaubt. **Jetzt ist die Koordination am Zug.** Ich habe es ihr gesagt und hake nach. ({ref})',
  'needs-coordinator.effect-failed':
    'Den letzten Schritt für {user} konnte ich nicht ausführen, und ein neuer Versuch hilft nicht. **Jetzt ist die Koordination am Zug.** Ich habe es ihr gesagt und hake nach. ({ref})',
  'needs-coordinator.it-is-silent':
    'Die IT hat auf keine meiner Erinnerungen zu {user} geantwortet, deshalb sende ich keine mehr. **Jetzt ist die Koordination am Zug.** Ich habe es ihr gesagt und hake nach. Kommt die E-Mail doch noch, schreiben Sie „angekommen {ref}“.',
  'needs-coordinator.address-not-taken':
    'Die neue Adresse von {user} wurde nicht in die Nutzerdaten übernommen. **Jetzt ist die Koordination am Zug.** Ich habe es ihr gesagt und hake nach. ({ref})',
  'needs-coordinator.loan-can-end':
    'Das dienstliche Postfach von {user} funktioniert vielleicht wieder, das Ausweichpostfach kann also enden. **Es zu beenden, ist Sache der Koordination** oder Ihre: „Rückkehr {ref}“ sendet eine Testmail an das dienstliche Postfach, und wenn ihr Wort zurückkommt, wird die Adresse wieder eingetragen. Ich habe es ihr gesagt und hake nach.',
  'for-coordinator.not-permitted':
    '**Bitte übernehmen Sie für {user} ({authority}).** Der letzte Schritt war im Namen der Person, die darum gebeten hatte, nicht erlaubt. Sie können „neues Passwort {ref}“ schreiben, „korrigieren {ref}“ und die richtige Adresse, oder „zurückziehen {ref}“.',
  'for-coordinator.effect-failed':
    '**Bitte übernehmen Sie für {user} ({authority}).** Der letzte Schritt ließ sich nicht ausführen, und ein neuer Versuch hilft nicht. Sie können „neues Passwort {ref}“ schreiben, „korrigieren {ref}“ und die richtige Adresse, oder „zurückziehen {ref}“.',
  'for-coordinator.it-is-silent':
    '**Bitte übernehmen Sie für {user} ({authority}).** Die IT hat auf keine meiner Erinnerungen geantwortet, deshalb sende ich keine mehr. Vielleicht hilft ein Anruf. Was sie sagt, vermerken Sie mit „Antwort {ref} freigegeben“, „zugelassen“ oder „nichts“. Inzwischen kann „Ausweichpostfach {ref}“ mit einer Adresse und einem Grund um ein Postfach auf Zeit bitten; die sichereren Wege zeige ich zuerst.',
  'for-coordinator.address-not-taken':
    '**Bitte übernehmen Sie für {user} ({authority}).** Die neue Adresse wurde nicht in die Nutzerdaten übernommen. Sie können „korrigieren {ref}“ und die richtige Adresse schreiben, oder „zurückziehen {ref}“. „Status {ref}“ sagt mehr.',
  'for-coordinator.loan-can-end':
    '**Bitte beenden Sie das Ausweichpostfach von {user} ({authority}), wenn Sie können.** Das dienstliche funktioniert vielleicht wieder. „Rückkehr {ref}“ sendet eine Testmail dorthin; schreibt jemand ihr Wort zurück, wird die dienstliche Adresse wieder eingetragen, und eine E-Mail mit einem neuen Passwort zeigt, ob auch die von IMI ankommen.',
  'for-national-coordinator.queued-or-held':
    '**Bitte fragen Sie auf der Absenderseite nach {user} ({authority}).** Die Passwort-E-Mail wird dort festgehalten und ist nicht hinausgegangen.{said, select, yes { Bekannt ist:\n\n„{reply}“\n\n} other { }}Wurde sie freigegeben, schreiben Sie „Antwort {ref} freigegeben“. Ist die Ursache behoben, schreiben Sie „Antwort {ref} zugelassen“, und eine neue kann gesendet werden.',
  'for-national-coordinator.never-reached':
    '**Bitte fragen Sie auf der Absenderseite nach {user} ({authority}).** Die Adresse stimmt, und laut der Antwort hat die IT von der Passwort-E-Mail nichts gesehen.{said, select, yes { Bekannt ist:\n\n„{reply}“\n\n} other { }}Wurde sie gefunden und freigegeben, schreiben Sie „Antwort {ref} freigegeben“. Ist die Ursache behoben, schreiben Sie „Antwort {ref} zugelassen“.',
  'for-national-coordinator.authentication-failed':
    '**Bitte fragen Sie auf der Absenderseite nach {user} ({authority}).** {pasted, select, yes {Laut dem Bericht, den {who} eingefügt hat, wurde die Passwort-E-Mail} other {Die Passwort-E-Mail wurde}} abgewiesen, weil sich ihre Herkunft nicht bestätigen ließ.{said, select, yes { Die Antwort lautete:\n\n„{reply}“\n\n} other { }}Ist die Ursache behoben, schreiben Sie „Antwort {ref} zugelassen“, und eine neue kann gesendet werden.',
  'for-national-coordinator.sender-blocked':
    '**Bitte fragen Sie auf der Absenderseite nach {user} ({authority}).** {pasted, select, yes {Laut dem Bericht, den {who} eingefügt hat, wurde die Passwort-E-Mail} other {Die Passwort-E-Mail wurde}} abgewiesen, weil das sendende System auf einer Sperrliste steht.{said, select, yes { Die Antwort lautete:\n\n„{reply}“\n\n} other { }}Steht es nicht mehr darauf, schreiben Sie „Antwort {ref} zugelassen“, und eine neue kann gesendet werden.',
};
