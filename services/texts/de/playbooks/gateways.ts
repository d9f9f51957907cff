export const playbooksGateways = {
  'proofpoint-essentials.find.logs':
    'Suchen Sie im Protokoll nach {mailbox}, mit beliebigem Status. Es zeigt höchstens 1000 Nachrichten; bleiben Sie deshalb beim angegebenen Zeitraum.',
  'proofpoint-essentials.find.quarantined':
    'Wählen Sie im selben Protokoll den Status „Quarantined“ und erweitern Sie den Zeitraum: Die erste Ansicht zeigt vielleicht nur gestern und heute.',
  'proofpoint-essentials.release':
    'Geben Sie diese Nachricht einmal frei. Wählen Sie nicht „Release and approve“: Das ließe den Absender auf Dauer zu. Eine Nachricht mit einem Virus lässt sich nicht freigeben.',
  'proofpoint-essentials.allow.safe-sender':
    'Tragen Sie {sender} als vollständige Adresse in die Safe Sender List im Profil von {mailbox} ein, nicht in die der Organisation. Lassen Sie die Prüfungen unter Anti-Spoofing eingeschaltet: Sie halten gefälschte E-Mails auch eines sicheren Absenders weiterhin auf.',
  'proofpoint-essentials.kept': 'Das Protokoll reicht 30 Tage zurück.',

  'proofpoint-pod.find.folders':
    'Durchsuchen Sie jeden Quarantäneordner nach {mailbox}, nicht nur den für Spam: Eine Regel kann einen eigenen Ordner haben, und nicht alle sind für Benutzer sichtbar.',
  'proofpoint-pod.allow.safe-list':
    'Wenn es einen Eintrag in einer Liste sicherer Absender braucht: {sender} als vollständige Adresse, lieber in der Liste von {mailbox} als in der der Organisation. Ein solcher Eintrag überspringt die Spamprüfung.',

  'mimecast.find.held':
    'Durchsuchen Sie alle zurückgehaltenen Nachrichten nach {mailbox}: jene, über die der Benutzer, ein Moderator oder die Administration entscheiden muss.',
  'mimecast.find.rejected':
    'Sehen Sie nach, was für {mailbox} abgewiesen oder zurückgestellt wurde. Es erreicht Ihren Mailserver nie, deshalb steht es nicht in dessen Protokoll. Mimecast stellt den ersten Kontakt eines neuen Absenders zurück (Greylisting).',
  'mimecast.release':
    'Geben Sie diese Nachricht und keine andere frei. Wählen Sie nicht „Permit“: Das ließe den Absender auf Dauer zu.',
  'mimecast.allow.policy':
    'Legen Sie eine eigene Richtlinie „Permit Sender“ an; Absender: {sender}, als vollständige Adresse, Empfänger: nur {mailbox}. Sie überspringt Reputation, Greylisting und Spamprüfung; lassen Sie deshalb die Richtlinie DNS Authentication (SPF, DKIM, DMARC) eingeschaltet, die gefälschte E-Mails weiterhin aufhält.',
  'mimecast.allow.until':
    'Geben Sie dieser Richtlinie unter Validity ein Enddatum, zum Beispiel den {until}: Standardmäßig endet sie nie.',
  'mimecast.never.spoofing':
    'Legen Sie keine Ausnahme vom Anti-Spoofing an, die allein auf der Absenderadresse beruht.',
  'mimecast.kept':
    'Abgewiesene und zurückgestellte Nachrichten stehen 7 Tage in der Liste, zurückgehaltene 14; die Nachverfolgung reicht 30 Tage zurück.',

  'barracuda.find.log':
    'Stellen Sie den Filter auf „All“, erweitern Sie den Zeitraum und suchen Sie nach {mailbox}: Die erste Ansicht zeigt nur E-Mails der letzten zwei Tage, die in Quarantäne sind.',
  'barracuda.find.quarantined':
    'Sehen Sie in dieser Liste nach „Quarantined“, „Blocked“ und „Not Allowed“; bei jeder Nachricht steht der Grund.',
  'barracuda.find.deferred':
    'Sehen Sie auch nach „Deferred“: Solche E-Mails wurden zurückgestellt und liegen in keiner Quarantäne.',
  'barracuda.allow.exempt':
    'Tragen Sie {sender} als vollständige Adresse mit der Richtlinie „Exempt“ ein: Ein Eintrag, der mit @ oder * beginnt, zählt als ganze Domain. Er überspringt Spambewertung und Inhaltsfilter; die Virenprüfung bleibt, und SPF, solange es niemand ausnimmt.',
  'barracuda.never.spf':
    'Tragen Sie weder eine SPF-Ausnahme noch die IP-Adresse des Absenders ein: Das lässt gefälschte E-Mails herein.',
  'barracuda.kept': 'Protokoll und Quarantäne reichen 30 Tage zurück.',

  'cisco-secure-email.find.tracking':
    'Suchen Sie im angegebenen Zeitraum nach {mailbox}. Abgewiesene Verbindungen sehen Sie nur, wenn die Nachverfolgung sie aufzeichnen soll; sonst stehen sie in den Mailprotokollen.',
  'cisco-secure-email.find.quarantines':
    'Die Quarantänen sind getrennt: Durchsuchen Sie alle vier nach {mailbox}, nämlich Spam, Policy, Virus und Outbreak, und die der Dateianalyse.',
  'cisco-secure-email.release':
    'Geben Sie diese Nachricht und keine andere frei. Liegt sie in mehreren Quarantänen, geht sie erst hinaus, wenn jede sie freigegeben hat, und nie, wenn eine sie löscht.',
  'cisco-secure-email.release.spam':
    'Was aus der Spamquarantäne freigegeben wird, überspringt die weiteren Prüfungen: Bitte sehen Sie es vorher an.',
  'cisco-secure-email.allow.filter':
    'Schreiben Sie einen Nachrichtenfilter mit zwei Bedingungen zugleich: Der Umschlagabsender ist genau {sender} (oder der, den Ihr Protokoll zeigt), und der SPF-Status von „mailfrom“ ist „Pass“. Er soll die Spamprüfung überspringen und sonst nichts. Prüfen Sie nicht stattdessen die From-Zeile: Für sie bürgt SPF nicht.',
  'cisco-secure-email.never.trusted':
    'Fügen Sie die Server des Absenders nicht zu ALLOWED_LIST oder einer anderen Gruppe vertrauter Absender hinzu: Das schaltet die Spamprüfung für alle ihre E-Mails ab.',

  'fortimail.find.history':
    'Suchen Sie im Verlaufsprotokoll nach {mailbox}. „Cross Search“ an einem Eintrag zeigt, welche Prüfung entschieden hat, und warum.',
  'fortimail.find.quarantines':
    'Durchsuchen Sie die persönliche Quarantäne von {mailbox}, die Systemquarantäne und, wenn Ihre Lizenz sie hat, die der Domain. Über die letzten beiden bekommt niemand einen Bericht: Nur die Administration sieht, was dort liegt.',
  'fortimail.allow.personal':
    'Nur wenn sich das nicht einstellen lässt: Tragen Sie {sender} als vollständige Adresse in die persönliche Liste sicherer Absender von {mailbox} ein. Wir kennen dort keine Bedingung zur Authentifizierung, und die Liste überspringt die übrigen Spamprüfungen.',
  'fortimail.never.system':
    'Tragen Sie den Absender nicht in die Liste sicherer Absender des ganzen Systems ein, und in keine eine ganze Domain: Gefälschte E-Mails in diesem Namen überspringen dann die Spamprüfungen.',

  'sophos.find.history':
    'Stellen Sie den Zeitraum ein, denn der Bericht beginnt nur mit heute; suchen Sie dann in „Processed“ und „Rejected“ nach {mailbox}.',
  'sophos.find.quarantined':
    'Suchen Sie auf jedem Reiter nach {mailbox}, und stellen Sie auch hier den Zeitraum ein: Die Seite beginnt nur mit heute.',
  'sophos.release':
    'Geben Sie diese Nachricht und keine andere frei. Wählen Sie nicht „Release and Allow“: Das ließe auch den Absender zu.',
  'sophos.allow.enforced':
    'Tragen Sie {sender} als vollständige Adresse ein und schalten Sie dafür „Enforce Sender Authentication“ ein: E-Mails in diesem Namen, die sich nicht authentifizieren, werden dann wie sonst geprüft.',
  'sophos.never.unenforced':
    'Lassen Sie weder {domain} noch einen Absender zu, solange „Enforce Sender Authentication“ dafür ausgeschaltet ist.',
  'sophos.kept': 'Nachrichtenverlauf und Quarantäne reichen 30 Tage zurück.',

  'trend-micro.find.tracking':
    'Richtung „Incoming“, ein eigener Bereich mit dem angegebenen Zeitraum, Empfänger {mailbox}. Auch blockierte Nachrichten werden gezeigt.',
  'trend-micro.find.query':
    'Fragen Sie die Quarantäne nach {mailbox} mit „All“ ab, denn Benutzer sehen nicht jede Nachricht. Eine Abfrage umfasst höchstens einen Kalendermonat: Reicht der Zeitraum über ein Monatsende, stellen Sie zwei.',
  'trend-micro.allow.recipient':
    'Tragen Sie {sender} als vollständige Adresse bei den zugelassenen Absendern des Empfängers {mailbox} ein, nicht der Organisation. Lassen Sie die Prüfungen auf SPF, DKIM und DMARC eingeschaltet.',
  'trend-micro.kept':
    'Die Quarantäne wird nach 30 Tagen geleert; die Nachverfolgung reicht bis zu 90 Tage zurück.',

  'broadcom.find.track':
    'Suchen Sie im angegebenen Zeitraum nach dem Empfänger {mailbox}. Eine Nachricht, die hier nicht zu finden ist, kam nicht durch diesen Dienst.',
  'broadcom.find.quarantine':
    'Durchsuchen Sie für denselben Zeitraum die Quarantäne von {mailbox} und jede andere, die Ihre eigenen Regeln verwenden.',
  'broadcom.allow.sender':
    'Tragen Sie {sender} als vollständige Adresse bei den zugelassenen Absendern ein, zusammen mit der SPF-Option der Erkennungseinstellungen.',
  'broadcom.never.ip':
    'Lassen Sie keine IP-Adresse zu: Das überspringt die Spamprüfung ganz, auch SPF und DMARC.',
  'broadcom.never.own-domain':
    'Lassen Sie nie Ihre eigene Domain als Absender zu: Sie ist es, die Fälscher verwenden.',
  'broadcom.kept':
    'Track and Trace reicht etwa 30 Tage zurück, die eigenen Protokolle des Dienstes bis zu 14. Die Quarantäne bewahrt E-Mails auf, wie Sie es eingestellt haben.',

  'hornetsecurity.find.classes':
    'Lassen Sie sich für {mailbox} jede Klasse zeigen: Spam, Inhalt, Bedrohungen und was abgewiesen wurde.',
  'hornetsecurity.release':
    'Geben Sie diese Nachricht und keine andere frei. Fehlt die Aktion, muss die Administration sie für diese Klasse erst einschalten.',
  'hornetsecurity.allow.user':
    'Wenn es einen Eintrag in der Zulassungsliste braucht: {sender} als vollständige Adresse, nur für {mailbox}. Wir kennen dort keine Bedingung zur Authentifizierung.',
  'hornetsecurity.never.all-users':
    'Verwenden Sie keine Aktion, die den Absender für alle Benutzer zulässt, und keine, die in einem Schritt zulässt und freigibt.',
} as const;
