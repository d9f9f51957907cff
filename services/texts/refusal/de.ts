import type { RefusalText } from './refusal-text.ts';

export const refusalDe: RefusalText = {
  badRequest: {
    title: 'Das ließ sich nicht lesen',
    sentence:
      'Was angekommen ist, gehört nicht hierher, und es wurde nichts geändert. Bitte gehen Sie zurück und versuchen Sie es noch einmal.',
  },
  forbidden: {
    title: 'Nur auf diesem Rechner',
    sentence: 'Diese Seite dient der Übung und antwortet nur dem Rechner, auf dem sie läuft.',
  },
  notFound: {
    title: 'Hier ist nichts',
    sentence:
      'Unter dieser Adresse gibt es keine Seite. Bitte prüfen Sie, ob der Link aus der E-Mail vollständig kopiert wurde.',
  },
  tooLarge: {
    title: 'Das war zu viel',
    sentence:
      'Was Sie gesendet haben, ist zu lang, und es wurde nichts geändert. Bitte gehen Sie zurück und kürzen Sie es.',
  },
  tooMany: {
    title: 'Zu viel auf einmal',
    sentence:
      'Diese Seite wurde von dort, wo Sie sind, sehr oft aufgerufen. Es ist nichts verloren. Bitte warten Sie eine Minute und öffnen Sie den Link noch einmal.',
  },
  failed: {
    title: 'Etwas ist schiefgegangen',
    sentence: 'Das war gerade nicht möglich. Bitte versuchen Sie es in einigen Minuten noch einmal.',
  },
};
