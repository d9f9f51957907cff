import type { ignoredTogether as en } from '../en/ignored-together.ts';

export const ignoredTogether: Record<keyof typeof en, string> = {
  'member-joined.not-open':
    'Der Fall konnte sich der Anfrage nicht anschließen: Sie wurde inzwischen beantwortet oder beendet, er braucht also eine eigene.',
  'member-joined.already': 'Der Fall gehört schon zu dieser Anfrage.',
  'member-left.not-a-member': 'Der Fall gehört nicht mehr zu dieser Anfrage.',
  'request-joined.not-drafting':
    'Der Fall hat sich keiner Anfrage seiner Mail-Domain angeschlossen: Er wartet nicht mehr auf eine.',
  'request-joined.already': 'Dass der Fall zu dieser Anfrage gehört, ist schon vermerkt.',
  'request-joined.closed':
    'Der Fall hat sich keiner Anfrage seiner Mail-Domain angeschlossen: Er ist geschlossen.',
  'request-not-joined.not-drafting':
    'Dass der Anschluss an eine Anfrage nicht möglich war, ändert nichts: Hier wird keine mehr geschrieben.',
};
