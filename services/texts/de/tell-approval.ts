import type { tellApproval as en } from '../en/tell-approval.ts';

export const tellApproval: Record<keyof typeof en, string> = {
  'approval.reset':
    '**{requester} bittet Sie, ein neues Passwort für {user} zu genehmigen** ({authority}). Das jetzige Passwort endet damit, und die E-Mail geht an {old}. Die Frist läuft bis {until}; ohne Antwort geschieht nichts. Zum Genehmigen schreiben Sie „genehmigen {ref} {code}“, zum Ablehnen „ablehnen {ref}“.',
  'approval.address':
    '**{requester} bittet Sie, eine andere Adresse für {user} zu genehmigen** ({authority}).\n\nAlt: {old}\n\nNeu: **{new}**\n\nSo werden Konten gestohlen: Bitte vergewissern Sie sich auf einem Weg, den Sie schon kennen, dass die neue Adresse {user} gehört. Dorthin kann danach ein neues Passwort gehen. Die Frist läuft bis {until}; ohne Antwort ändert sich nichts. Zum Genehmigen schreiben Sie „genehmigen {ref} {code}“, zum Ablehnen „ablehnen {ref}“.',
  'approval.loan':
    '**{requester} bittet Sie, ein Ausweichpostfach für {user} zu genehmigen** ({authority}), bis {ends}: {new} statt {old}.{personal, select, yes { **Es sieht nach einem privaten Postfach aus.**} other {}} Grund: „{reason}“. {consenter} hat die Bedenken gelesen. Dorthin geht ein neues Passwort: Bitte vergewissern Sie sich, dass es allein {user} gehört. Frist: {until}; sonst ändert sich nichts. Zum Genehmigen schreiben Sie „genehmigen {ref} {code}“, zum Ablehnen „ablehnen {ref}“.',
  'approval.recipient':
    '**{source, select, recorded {{requester} hat festgehalten, dass die IT die Anfrage zu {user} anderswohin verweist} it {{requester} verweist die Anfrage zu {user} anderswohin} link {Wer den Link der Anfrage zu {user} hat, verweist sie anderswohin} other {{requester} möchte die Anfrage an die IT zu {user} anderswohin senden}}** ({authority}): **{new}**. Diese Adresse ist weder zu dem Postfach noch zu der Behörde bekannt. Die Frist läuft bis {until}; ohne Antwort wird nichts dorthin gesendet. Wenn Sie wissen, dass die IT-Stelle dort zu erreichen ist, schreiben Sie „genehmigen {ref} {code}“, zum Ablehnen „ablehnen {ref}“.',
  'approval-asked.reset':
    'Ein neues Passwort für {user} muss von einer zuständigen Person genehmigt werden. **Ich habe darum gebeten**; die Frist läuft bis {until}. Vorher geschieht nichts. {self, select, yes {Sie können} other {{requester} kann}} es mit „ablehnen {ref}“ zurücknehmen.',
  'approval-asked.address':
    'Die Adresse von {user} von {old} in **{new}** zu ändern, muss eine zweite Person genehmigen, denn eine Adresse führt zu einem Konto. **Ich habe die Koordination darum gebeten**; die Frist läuft bis {until}. Vorher ändert sich nichts. {self, select, yes {Sie können} other {{requester} kann}} es mit „ablehnen {ref}“ zurücknehmen.',
  'approval-asked.loan':
    'Das Ausweichpostfach {new} für {user} muss die Koordination genehmigen. **Ich habe darum gebeten**; die Frist läuft bis {until}. Vorher ändert sich nichts. Es gilt dann nur auf Zeit, und die IT arbeitet weiter. {self, select, yes {Sie können} other {{requester} kann}} es mit „ablehnen {ref}“ zurücknehmen.',
  'approval-asked.recipient':
    'Die Anfrage an die IT zu {user}: Ich kenne {new} nicht als Adresse der zuständigen IT-Stelle ({authority}), deshalb muss die Koordination sie genehmigen. **Ich habe darum gebeten**; die Frist läuft bis {until}. Vorher wird nichts dorthin gesendet. {self, select, yes {Sie können} other {{requester} kann}} es mit „ablehnen {ref}“ zurücknehmen.',
  'approved.reset':
    '{self, select, yes {**Erledigt: Ein neues Passwort für {user} wird jetzt angefordert**, wie von Ihnen genehmigt.} other {**{who} hat ein neues Passwort für {user} genehmigt.** Es wird jetzt angefordert.}} ({ref})',
  'approved.address':
    '{self, select, yes {**Danke: Ich ändere jetzt die Adresse von {user}**, wie von Ihnen genehmigt: {new} statt {old}.} other {**{who} hat die neue Adresse von {user} genehmigt:** {new} statt {old}. Ich ändere sie jetzt und sage Ihnen, wenn es geschehen ist.}} ({ref})',
  'approved.loan':
    '{self, select, yes {**Danke: Ich trage jetzt das Ausweichpostfach von {user} ein**, wie von Ihnen genehmigt: {new} statt {old}.} other {**{who} hat das Ausweichpostfach von {user} genehmigt:** {new} statt {old}. Ich ändere die Adresse jetzt und sage Ihnen, wenn es geschehen ist.}} ({ref})',
  'approved.recipient':
    '{self, select, yes {**Danke: Die Anfrage zu {user} geht jetzt an {new}**, wie von Ihnen genehmigt. Sie ist noch nicht gesendet; wer sie liest, sendet sie mit „senden {ref}“.} other {**{who} hat {new} genehmigt**, als Empfangsadresse der Anfrage zu {user}. Sie ist noch nicht gesendet: Bitte lesen Sie sie und schreiben Sie dann „senden {ref}“.}}',
  'declined.reset':
    '**{self, select, yes {Sie haben} other {{who} hat}} ein neues Passwort für {user} abgelehnt.** Es wurde nichts getan, und der Fall steht, wo er stand. „Status {ref}“ sagt, was jetzt möglich ist.',
  'declined.address':
    '**{self, select, yes {Sie haben} other {{who} hat}} die Adresse {new} für {user} abgelehnt.** In den Nutzerdaten steht weiterhin {old}. „Status {ref}“ sagt, was jetzt möglich ist.',
  'declined.loan':
    '**{self, select, yes {Sie haben} other {{who} hat}} das Ausweichpostfach {new} für {user} abgelehnt.** In den Nutzerdaten steht weiterhin {old}, und die IT arbeitet weiter. „Status {ref}“ sagt, was jetzt möglich ist.',
  'declined.recipient':
    '**{self, select, yes {Sie haben} other {{who} hat}} {new} als Empfangsadresse der Anfrage zu {user} abgelehnt.** Es wurde nichts dorthin gesendet. Bitte schreiben Sie „Empfänger {ref}“ und eine andere Adresse.',
  'expired.reset':
    'Ein neues Passwort für {user} wurde nicht rechtzeitig genehmigt. **Es wurde nichts getan**, und der Fall steht, wo er stand. Sie können noch einmal darum bitten; „Status {ref}“ sagt, wie.',
  'expired.address':
    'Die Adresse {new} für {user} wurde nicht rechtzeitig genehmigt. **Es wurde nichts geändert**: In den Nutzerdaten steht weiterhin {old}. Um noch einmal zu bitten, schreiben Sie „korrigieren {ref}“ und die richtige Adresse.',
  'expired.loan':
    'Das Ausweichpostfach {new} für {user} wurde nicht rechtzeitig genehmigt. **Es wurde nichts geändert**: In den Nutzerdaten steht weiterhin {old}. Um noch einmal zu bitten, schreiben Sie „Ausweichpostfach {ref}“, die Adresse und den Grund.',
  'expired.recipient':
    'Die Empfangsadresse {new} für die Anfrage zu {user} wurde nicht rechtzeitig genehmigt. **Es wurde nichts dorthin gesendet.** Bitte schreiben Sie „Empfänger {ref}“ und eine andere Adresse, oder bitten Sie noch einmal darum.',
};
