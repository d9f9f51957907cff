export const playbooksSelfHosted = {
  'self-hosted.find.log':
    'Durchsuchen Sie das Mailprotokoll und seine älteren Dateien nach {mailbox}, auf jedem Server, der E-Mails annimmt, und sehen Sie sich den angegebenen Zeitraum an. Das Protokoll steht vielleicht stattdessen im Journal, und seine Uhrzeit ist vielleicht die des Servers.',

  'spamassassin.allow':
    'Fügen Sie der lokalen Konfiguration von SpamAssassin eine Zeile hinzu: welcomelist_auth und dahinter {sender}. Sie zählt nur für E-Mails, die SPF oder DKIM bestätigt; beide Plugins müssen aktiv sein. In älteren Versionen heißt sie whitelist_auth.',
  'spamassassin.test':
    'Prüfen Sie die Konfiguration, und lassen Sie den Filter sie nur dann neu lesen, wenn dabei kein Fehler auftritt.',
  'spamassassin.never.unverified':
    'Verwenden Sie keine Willkommensliste, die weder SPF noch DKIM prüft: Das Handbuch von SpamAssassin warnt selbst, dass ein solcher Absender leicht gefälscht ist.',
  'amavis.never.sender-scores':
    'Verwenden Sie dafür nicht die Absendertabelle von Amavis: Sie fragt nicht, ob sich die E-Mail authentifiziert.',

  'zimbra.find.junk':
    'Sehen Sie im Ordner Junk von {mailbox} nach: Standardmäßig legt Zimbra Spam ab 33 % dort ab. Über 75 % verwirft es die E-Mail, und nur das Protokoll weiß noch von ihr.',
  'zimbra.find.virus':
    'E-Mails mit einem Virus kommen in ein eigenes Quarantänepostfach: Durchsuchen Sie es nach {mailbox}.',
  'zimbra.release':
    'In Junk markiert der Benutzer die Nachricht als „kein Spam“. Aus dem Quarantänepostfach leiten Sie allein diese Nachricht an {mailbox} weiter.',
  'zimbra.allow.file':
    'Verwenden Sie die Datei, die Zimbra für lokale Regeln vorsieht, und bewahren Sie eine Kopie auf: Ein Upgrade kann die anderen ersetzen.',
  'zimbra.kept':
    'Die Quarantäne wird nach 7 Tagen geleert; die eigenen Protokolle von Zimbra werden nach 8 Tagen gelöscht.',

  'postfix-rspamd.find.history':
    'Der Verlauf in der Weboberfläche von Rspamd zeigt Bewertung und Symbole jeder Nachricht; standardmäßig nur der letzten 200.',
  'postfix-rspamd.find.no-quarantine':
    'Rspamd hat keine eigene Quarantäne. Sehen Sie im Spamordner von {mailbox} nach und in einer Quarantäne, die Ihr Mailserver vielleicht hat.',
  'postfix-rspamd.find.greylisted':
    '„Try again later“ im Protokoll ist das Greylisting von Rspamd: Standardmäßig stellt es verdächtige E-Mails für 5 Minuten zurück.',
  'postfix-rspamd.allow.senders':
    'Schreiben Sie {sender} als einzige Zeile in eine neue Datei, zum Beispiel /etc/rspamd/local.d/imi-senders.map.',
  'postfix-rspamd.allow.rule':
    'Fügen Sie diese Regel zu /etc/rspamd/local.d/multimap.conf hinzu. Sie senkt die Bewertung nur, wenn der Absender in dieser Datei steht und DMARC besteht.',
  'postfix-rspamd.allow.test': 'Prüfen Sie die Konfiguration, bevor Rspamd sie neu liest.',
  'postfix-rspamd.never.unconditional':
    'Schreiben Sie keine Whitelist-Regel ohne eine Bedingung wie valid_dmarc: Sie zählt auch für E-Mails, die sich nicht authentifizieren.',
  'postfix-rspamd.kept':
    'Standardmäßig bewahrt der Verlauf von Rspamd 200 Nachrichten auf. Wie lange das Mailprotokoll aufbewahrt wird, ist auf Ihrem Server eingestellt: Bitte suchen Sie bald.',

  'postfix-amavis.find.quarantine':
    'Im selben Protokoll nennt eine Zeile von amavis mit „Blocked“ den Ort der Nachricht in der Quarantäne.',
  'postfix-amavis.release':
    'Geben Sie diese Nachricht allein für {mailbox} frei. Setzen Sie den Namen ein, den das Protokoll für sie zeigt. Eine Antwort mit 250 heißt, dass sie freigegeben ist, eine mit 450, dass sie nicht gefunden wurde.',

  'proxmox.find.tracking':
    'Stellen Sie Start und End auf den angegebenen Zeitraum: Die Suche beginnt nur mit der letzten Stunde. Receiver: {mailbox}.',
  'proxmox.find.quarantines':
    'Durchsuchen Sie alle drei Quarantänen nach {mailbox}: Spam, Virus und Anhänge. Von E-Mails in der Virusquarantäne erfahren die Benutzer nichts.',
  'proxmox.find.status':
    'Der Status sagt mehr: „greylisted“ und „rejected“ kamen nicht weiter als bis zu diesem Gateway; „accepted/deferred“ wartet auf Ihren Mailserver.',
  'proxmox.allow.file':
    'Die Datei dafür ist /etc/mail/spamassassin/custom.cf; in einem Cluster ändern Sie sie auf dem Master, der sie an die anderen verteilt.',
  'proxmox.never.welcomelist':
    'Tragen Sie den Absender nicht in die Welcomelist (früher: Whitelist) des Mail Proxy ein: Das schaltet für ihn alle SMTP-Prüfungen ab, Greylisting, SPF und Sperrlisten.',
  'proxmox.kept': 'Standardmäßig wird die Spamquarantäne nach 7 Tagen geleert.',
} as const;
