import type { status as en } from '../en/status.ts';

export const status: Record<keyof typeof en, string> = {
  'waiting-in-window':
    '{about, select, notice {Die erste E-Mail für {user} kann noch kommen, jede Minute.} sent {Die E-Mail für {user} wurde vor Kurzem gesendet und kann noch kommen.} other {Die Passwort-E-Mail für {user} kann noch von selbst kommen.}} **Bis {next} muss niemand etwas tun**: Dann frage ich, ob sie angekommen ist. ({ref})',
  'asking-arrival':
    '**{self, select, yes {Sie sind am Zug} other {Die meldende Person ist am Zug}}** (seit {since}): Ist die E-Mail für {user} angekommen? Die Antwort ist „angekommen {ref}“ oder „nicht angekommen {ref}“.{more, select, yes { Am {next} frage ich noch einmal.} other {}}',
  'checking-address':
    '{reading, select, yes {**Ich lese die Nutzerdaten von {user}** (seit {since}) und zeige dann die Adresse.{held, select, yes { Das System, das sie führt, antwortet seit {heldSince} nicht; ich versuche es weiter.} other {}} ({ref})} other {**{self, select, yes {Sie sind am Zug} other {Die meldende Person ist am Zug}}** (seit {since}): Ist {address} für {user} richtig? Die Antwort ist „Adresse stimmt {ref}“ oder „korrigieren {ref}“ und die richtige Adresse.{more, select, yes { Am {next} frage ich noch einmal.} other {}}}}',
  'awaiting-approval':
    '**Jemand muss genehmigen**, {asked, select, yes {worum Sie am {since} gebeten haben} recorded {was {requester} am {since} als Antwort der IT festgehalten hat} link {worum am {since} gebeten hat, wer den Link der Anfrage hat} other {worum {requester} am {since} gebeten hat}}: {proposal, select, reset {ein neues Passwort für {user}} address {die Adresse {new} für {user}} loan {das Ausweichpostfach {new} für {user}} other {{new} als Empfangsadresse der Anfrage zu {user}}}. Die Frist läuft bis {until}; ohne Antwort ändert sich nichts. {asked, select, it {({ref})} recorded {({ref})} link {({ref})} yes {Sie können es mit „ablehnen {ref}“ zurücknehmen.} other {{requester} kann es mit „ablehnen {ref}“ zurücknehmen.}}',
  'changing-address':
    '**Ich lasse die Adresse von {user} ändern**, auf {new} (seit {since}).{held, select, yes { Das System, das sie führt, antwortet seit {heldSince} nicht; ich versuche es weiter.} other {}} Sobald es geschehen ist, sage ich es Ihnen. ({ref})',
  'asking-reset':
    '**{self, select, yes {Sie sind am Zug} other {Die meldende Person ist am Zug}}** (seit {since}): Soll {user} ein neues Passwort bekommen, das das jetzige beendet? Wenn ja: „neues Passwort {ref}“; wenn die Anmeldung schon gelingt: „angekommen {ref}“.{more, select, yes { Am {next} frage ich noch einmal.} other {}}',
  resetting:
    '**Ein neues Passwort für {user} wird angefordert** (seit {since}).{held, select, yes { Das muss seit {heldSince} warten; ich hole es nach, sobald ich kann.} other {}} Sobald die E-Mail unterwegs ist, sage ich es Ihnen. ({ref})',
  'self-service':
    '**{user} ist am Zug** (seit {since}): Ein neues Passwort muss auf der Seite von EU Login mit „Passwort vergessen?“ angefordert werden. Danach „neues Passwort {ref}“.{more, select, yes { Am {next} frage ich noch einmal.} other {}}',
  watching:
    'Eine E-Mail mit einem neuen Passwort für {user}, an {address}, wurde am {since} angefordert. **Sie kann bis {until} brauchen**; dann frage ich, ob sie angekommen ist. ({ref})',
  'mailbox-full':
    '**{user} ist am Zug** (seit {since}): Das Postfach ist voll und braucht Platz. Danach fordert „neues Passwort {ref}“ eine neue E-Mail an.{more, select, yes { Am {next} frage ich noch einmal.} other {}}',
  'held-by-sender':
    '**Die nationale IMI-Koordination ist am Zug** (seit {since}): Die E-Mail für {user} hängt auf der Absenderseite fest. Was dabei herauskommt, wird mit „Antwort {ref} freigegeben“ oder „Antwort {ref} zugelassen“ vermerkt.{more, select, yes { Am {next} erinnere ich daran.} other {}}',
  'own-mailbox':
    '**{user} ist am Zug** (seit {since}): Die E-Mail muss im privaten Postfach gesucht werden, zuerst im Junk-Ordner. Dann „angekommen {ref}“ oder „neues Passwort {ref}“ für eine neue E-Mail.{more, select, yes { Am {next} frage ich noch einmal.} other {}}',
  'drafting-request':
    '**{self, select, yes {Sie sind am Zug} other {Die meldende Person ist am Zug}}** (seit {since}): Die Anfrage an die IT zu {user} ist geschrieben, nicht gesendet. {recipient, select, yes {„Entwurf {ref}“ zeigt sie, „senden {ref}“ sendet sie an {to}.} other {Ihr fehlt die Empfangsadresse: „Empfänger {ref}“ und die Adresse der IT-Stelle.}}{more, select, yes { Am {next} komme ich darauf zurück.} other {}}{probe, select, ask { Nach dem Wort der Testmail frage ich am {askAt}.} open { Das Wort der Testmail fehlt noch: „Wort“ und die vier Buchstaben, oder „kein Wort {ref}“.} other {}}',
  'with-it':
    '**Die IT ist am Zug**: {joined, select, yes {{to} wurde am {asked} zu dieser Mail-Domain gefragt, {user} kam am {sent} dazu.} other {Die Anfrage zu {user} ging am {sent} an {to}.}} {by, select, assistant {{count, plural, =0 {} one {Ich habe einmal erinnert. } other {Ich habe # Mal erinnert. }}{remind, select, next {Die {count, plural, =0 {erste} other {nächste}} Erinnerung geht am {nextReminder} hinaus, wenn vorher niemand antwortet.} paused {Die Erinnerungen ruhen bis {nextReminder}; „erinnern {ref}“ beendet die Pause.} other {Ich erinnere an Arbeitstagen, bis jemand antwortet.}}} other {{self, select, yes {Sie haben sie selbst gesendet} other {Die meldende Person hat sie gesendet}}, deshalb erinnere ich nicht.}}{held, select, yes { Sie ist noch nicht hinaus: Der Mailserver antwortet seit {heldSince} nicht.} other {}}{loan, select, yes { Ein Ausweichpostfach ist bis {loanUntil} in Gebrauch.} other {}} ({ref})',
  'needs-coordinator':
    '**Die Koordination ist am Zug** (seit {since}). {why, select, notPermitted {Der letzte Schritt für {user} war im Namen der Person, die darum gebeten hatte, nicht erlaubt.} itIsSilent {Die IT hat auf keine meiner Erinnerungen zu {user} geantwortet.} addressNotTaken {Die neue Adresse von {user} wurde nicht übernommen.} loanCanEnd {Das dienstliche Postfach von {user} funktioniert vielleicht wieder, das Ausweichpostfach kann also enden: „Rückkehr {ref}“ sendet zuerst eine Testmail.} other {Der letzte Schritt für {user} ließ sich nicht ausführen.}}{why, select, loanCanEnd {} other { Jetzt möglich: „neues Passwort {ref}“, „korrigieren {ref}“ und eine Adresse, oder „zurückziehen {ref}“.}}{more, select, yes { Am {next} erinnere ich daran.} other {}}',
  'closed.solved':
    '**Gelöst** am {since}: {how, select, firstHand {{user} hat es bestätigt.} other {Laut Meldung hat {user} das Passwort.}}{more, select, yes { Am {next} frage ich, ob E-Mails von IMI weiterhin ankommen.} other {}} „wieder öffnen {ref}“ öffnet den Fall wieder.',
  'closed.withdrawn':
    '**Zurückgezogen** am {since}. Für {user} geschieht von selbst nichts mehr; „wieder öffnen {ref}“ öffnet den Fall wieder.',
  'closed.dormant':
    '**Ruht** seit {since}, weil niemand geantwortet hat; für {user} ist nichts gelöst. „angekommen {ref}“ oder „nicht angekommen {ref}“ weckt den Fall.',
  'closed.ended':
    '**Beendet** am {since}: {how, select, userGone {Die Nutzerdaten von {user} gibt es nicht mehr} other {Das Konto von {user} ist abgeschaltet}}, deshalb kann kein Passwort gesendet werden. ({ref})',
};
