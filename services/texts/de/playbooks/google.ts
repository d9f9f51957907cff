export const playbooksGoogle = {
  'google-workspace.find.trace':
    'Suchen Sie im E-Mail-Protokoll im angegebenen Zeitraum nach {mailbox} als Empfänger, mit beliebigem Absender.',
  'google-workspace.find.gam':
    'Wenn Sie mit GAM arbeiten: dasselbe als Befehl, für höchstens 30 Tage. Die Zeiten sind UTC.',
  'google-workspace.find.quarantine':
    'Durchsuchen Sie für denselben Zeitraum jede Quarantäne nach {mailbox}.',
  'google-workspace.find.deferrals':
    'Sehen Sie im Protokoll auch nach E-Mails, die zurückgestellt oder abgewiesen wurden: Gmail weist ab oder kennzeichnet, was sich nicht authentifiziert (5.7.26). Dann sagen Sie es bitte uns, und lassen Sie es nicht zu.',
  'google-workspace.release': 'Lassen Sie diese Nachricht, und keine andere, für {mailbox} zu.',
  'google-workspace.release.api':
    'Wenn Sie mit der Gmail Admin Quarantine API arbeiten: Ihre Methode „release“ tut dasselbe für eine Nachricht.',
  'google-workspace.allow.list':
    'Legen Sie eine Adressliste nur mit {sender} an, und lassen Sie sie mit der Einstellung Spam den Spamfilter umgehen, nur für die Organisationseinheit von {mailbox}. Die Filter gegen Viren und Angriffe bleiben an. Google vergleicht die Adresse im Feld From.',
  'google-workspace.allow.authentication':
    'Lassen Sie beim Listeneintrag den Schalter „Require sender authentication“ an: Dann kommt nur durch, was sich authentifiziert.',
  'google-workspace.never.addresses':
    'Lassen Sie dafür keine IP-Adressen zu: Viele Absender teilen sie sich, und eine Warnung kann trotzdem erscheinen.',
  'google-workspace.never.domain':
    'Setzen Sie nicht die ganze Domain {domain} auf die Liste, und schalten Sie die Authentifizierung nicht ab: Eine Adresse im Feld From ist leicht gefälscht.',
  'google-workspace.kept': 'Das Protokoll von Gmail reicht 30 Tage zurück.',
} as const;
