import type { tellDeciding as en } from '../en/tell-deciding.ts';

export const tellDeciding: Record<keyof typeof en, string> = {
  'handed-over':
    '{who} hat gemeldet, dass {user} ({authority}) keine Passwort-E-Mail bekommt, ist aber nicht mehr zuständig. **Der Fall liegt jetzt bei Ihnen.** Unten sehen Sie, wo er steht; „Status {ref}“ zeigt es jederzeit wieder.',
  'approval-asked.national':
    'Niemand sonst, der für {authority} zuständig ist, kann das genehmigen. Deshalb habe ich wegen {user} **die nationale Koordination darum gebeten** ({names}). ({ref})',
  'approval-asked.nobody':
    '**Im Moment kann das niemand genehmigen.** Ich kenne keine andere Koordination für {authority} und keine nationale Koordination, deshalb wartet der Fall zu {user}. Wer Ihre Nutzerverwaltung betreibt, kann jemanden benennen. Ich sehe am {next} wieder nach; die Frist läuft bis {until}. ({ref})',
  'approval-not-reached':
    'Ich konnte {name} wegen {user} nicht erreichen, weder in Teams noch per E-Mail. {others, select, yes {Ich habe auch andere gebeten, und eine Person genügt.} other {Sonst konnte ich niemanden bitten: Bitte sagen Sie {name} selbst Bescheid. „Status {ref}“ in Teams zeigt, was zu entscheiden ist.}} ({ref})',
  'approval-over.approved': '{who} hat das für {user} genehmigt. Es ist nichts mehr zu entscheiden. ({ref})',
  'approval-over.declined': '{who} hat das für {user} abgelehnt. Es ist nichts mehr zu entscheiden. ({ref})',
  'approval-over.taken-back':
    '{who} hat das für {user} zurückgenommen. Es ist nichts mehr zu entscheiden. ({ref})',
  'approval-over.expired':
    'Die Frist, das für {user} zu genehmigen, ist abgelaufen. Es wurde nichts geändert. ({ref})',
  'approval-over.moot':
    'Das ist für {user} nicht mehr zu entscheiden: Seither ist etwas anderes geschehen, oder ein anderer Vorschlag ist an seine Stelle getreten. ({ref})',
};
