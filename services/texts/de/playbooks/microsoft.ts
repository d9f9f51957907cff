export const playbooksMicrosoft = {
  'microsoft-365.find.trace':
    'Verfolgen Sie E-Mails an {mailbox} im angegebenen Zeitraum, mit beliebigem Absender und beliebigem Status. Die Zeiten im Ergebnis sind UTC.',
  'microsoft-365.find.quarantine':
    'Durchsuchen Sie die Quarantäne nach {mailbox}. Darin liegen Spam, Phishing, Massenmails, Schadsoftware und was eine Nachrichtenflussregel abgefangen hat.',
  'microsoft-365.find.deferrals':
    'Sehen Sie in der Nachrichtenverfolgung auch nach dem Status „Pending“: Er umfasst E-Mails, die zurückgestellt wurden und wiederkommen.',
  'microsoft-365.release':
    'Geben Sie diese Nachricht allein für {mailbox} frei. Setzen Sie die Identity ein, die die Suche in der Quarantäne zeigt. Im Portal: Nachricht auswählen, dann freigeben (Release).',
  'microsoft-365.allow.list':
    'Erste Wahl: Lassen Sie {sender} in der Zulassungs-/Sperrliste des Mandanten (Tenant Allow/Block List) zu, eine vollständige Adresse. Der Eintrag endet hier 45 Tage nach seiner letzten Nutzung; er wirkt nach wenigen Minuten. Lassen Sie die Prüfungen von SPF, DKIM und DMARC an, damit ein gefälschter Absender weiterhin nicht durchkommt. Bitte melden Sie die Nachricht auch Microsoft als fälschlich erkannt.',
  'microsoft-365.allow.rule':
    'Zweite Wahl: eine Nachrichtenflussregel mit zwei Bedingungen zugleich: Der Absender ist {sender}, und der Header Authentication-Results enthält „dmarc=pass“ oder „dmarc=bestguesspass“. Aktion: Setzen Sie die SCL-Bewertung (Spam Confidence Level) auf Umgehen der Spamfilterung (-1), und fügen Sie einen Header wie X-ETR hinzu, damit die Regel erkennbar ist.',
  'microsoft-365.allow.gateway':
    'Steht ein Gateway vor Microsoft 365, sehen diese Prüfungen vielleicht das Gateway statt des Absenders. Schalten Sie dann zuerst die erweiterte Filterung für den Connector des Gateways ein.',
  'microsoft-365.never.policy':
    'Fügen Sie keine Domain zu den Zulassungslisten einer Antispam-Richtlinie hinzu: Das überspringt auch SPF, DKIM und DMARC.',
  'microsoft-365.never.release-all':
    'Leiten Sie keine Suche ohne ihre Filter an eine Freigabe weiter: Das gäbe die ganze Quarantäne frei.',
  'microsoft-365.kept':
    'Die Quarantäne bewahrt solche E-Mails 15 bis 30 Tage auf, je nach Einstellung; die Nachrichtenverfolgung reicht 90 Tage zurück.',

  'exchange-server.find.trace':
    'In der Exchange Management Shell, auf jedem Transportserver (jeder führt sein eigenes Protokoll): Suchen Sie nach E-Mails an {mailbox}.',
  'exchange-server.find.quarantine':
    'Die Quarantäne des Inhaltsfilters ist ein Postfach. Fragen Sie seinen Namen ab, und durchsuchen Sie es nach {mailbox}.',
  'exchange-server.find.deferrals':
    'Sehen Sie im Nachrichtenverfolgungsprotokoll auch nach den Ereignissen DEFER, FAIL und DSN. Was ein vorgeschaltetes Gateway abgewiesen hat, steht nur in dessen Protokoll.',
  'exchange-server.find.agents':
    'Das Agent-Protokoll sagt, welcher Filter eine Nachricht festgehalten oder abgewiesen hat. Es liegt auf den Servern, auf denen die Antispam-Agents laufen.',
  'exchange-server.release':
    'Öffnen Sie die Nachricht im Quarantänepostfach, und verwenden Sie „Send Again“ (Erneut senden), nur an {mailbox}.',
  'exchange-server.allow.gateway':
    'Erste Wahl: Lassen Sie {sender} am vorgeschalteten Gateway zu, wo SPF, DKIM und DMARC geprüft werden, und nur, wenn eine dieser Prüfungen bestanden ist.',
  'exchange-server.allow.rule':
    'Sonst: eine Transportregel mit zwei Bedingungen zugleich: Der Absender ist {sender}, und ein Authentifizierungs-Header, den Ihr eigenes Gateway schreibt, sagt, dass die E-Mail bestanden hat.',
  'exchange-server.never.bypassed':
    'Verwenden Sie dafür nicht die Listen umgangener Absender oder Domains des Inhaltsfilters: Sie fragen nicht, ob sich die E-Mail authentifiziert.',
  'exchange-server.kept': 'Standardmäßig reicht das Nachrichtenverfolgungsprotokoll 30 Tage zurück.',
} as const;
