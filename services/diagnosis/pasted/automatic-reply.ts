import type { MailHeaders } from './mail-parts.ts';

/** Headers that servers and programs of absent people add besides RFC 3834's own. */
const ITS_OWN = ['x-autoreply', 'x-autorespond', 'x-autoresponder'];

/** What absence notes are called; people write such subjects too, so they count together with a header alone. */
const SUBJECT =
  /^(?:automatic reply|auto(?:matic)?[ -]?(?:reply|response)|out of (?:the )?office|automatische antwort|abwesenheit|respuesta autom[aá]tica|fuera de la oficina|ausente|réponse automatique|risposta automatica)/i;

/** RFC 3834, 5: `auto-replied`. `X-Auto-Response-Suppress` alone is on much that people wrote themselves. */
export function isAutomaticReply(headers: MailHeaders): boolean {
  const submitted = headers.values('auto-submitted')[0]?.toLowerCase() ?? 'no';
  if (submitted.startsWith('auto-replied')) return true;
  if (headers.values('precedence').some((value) => /^auto[_-]?reply\b/i.test(value))) return true;
  if (ITS_OWN.some((name) => headers.values(name).length > 0)) return true;
  const hints = !submitted.startsWith('no') || headers.values('x-auto-response-suppress').length > 0;
  return hints && SUBJECT.test(headers.subject ?? '');
}
