import type { Language } from '../../../services/texts/language.ts';

interface Claims {
  readonly words: readonly RegExp[];
  /** Sentences that must not pass. */
  readonly slips: readonly string[];
  /** Sentences that may. */
  readonly honest: readonly string[];
}

/**
 * "Accepted by a server" is all that a 250 proves (RFC 5321, 6.1): the server takes responsibility, and may still
 * filter. The words that say more, in each language; `undeliverable` and its like say less, and are jargon besides.
 */
export const CLAIMS: Readonly<Record<Language, Claims>> = {
  en: {
    words: [
      /\b(?:un|re)?deliver(?:s|y|ed|ing|ies|able|ability)?\b/i,
      /\bhanded over\b/i,
      /\bgot through to the (?:user|reader)\b/i,
    ],
    slips: [
      'It was delivered.',
      'after delivery',
      'The mail was undeliverable.',
      'The mail was handed over.',
      'the mail got through to the user',
    ],
    honest: ['Your server accepted the mail.', 'Look at the status “Delivered” too.', 'It has arrived.'],
  },
  es: {
    words: [/\bentreg/i, /\breentreg/i, /\brepart[iío]/i],
    slips: [
      'Se entregó ayer.',
      'fue entregado',
      'la entrega',
      'no se pudo reentregar',
      'El correo se repartió.',
    ],
    honest: ['Su servidor aceptó el correo.', 'El estado «Entregado» no basta.', 'El correo ha llegado.'],
  },
  de: {
    words: [
      /zu(?:ge)?stell(?!ig)/i,
      /zuzustellen/i,
      /\bstell(?:t|te|ten|en)\b[^.!?:]*\bzu\b/i,
      /(?:aus|ab|ein|an)ge?liefer/i,
      /(?:Aus|Ab|Ein|An)liefer/i,
      /ausliefer|abliefer|einliefer|anliefer/i,
      /ausgehändigt|aushändig/i,
    ],
    slips: [
      'Die E-Mail wurde zugestellt.',
      'nach der Zustellung',
      'Der Mailserver stellt die E-Mail zu.',
      'Der Zustellversuch ist gescheitert.',
      'Sie ließ sich nicht zustellen.',
      'ohne sie zuzustellen',
      'unzustellbar',
      'Sie wurde ausgeliefert.',
      'nach der Auslieferung',
      'Die Nachricht wurde eingeliefert.',
      'abgeliefert',
      'Sie wurde ausgehändigt.',
    ],
    honest: [
      'Ihr Server hat die E-Mail angenommen.',
      'Der Status „Zugestellt“ allein genügt nicht.',
      'Die E-Mail ist angekommen.',
      'Bitte stellen Sie die Uhr vor.',
      'Die zuständige Stelle entscheidet.',
    ],
  },
};

const QUOTED: Readonly<Record<Language, RegExp>> = {
  en: /“[^”]*”/g,
  es: /«[^»]*»/g,
  de: /„[^“]*“/g,
};

/** A mail system's own status name stands in quotation marks and is not our claim. */
export function withoutQuoted(text: string, language: Language): string {
  return text.replace(QUOTED[language], '');
}

/** What stands in a chat is for people who do not run mail servers. */
export const JARGON =
  /\b(smtp|mx|dns|dsn|spf|dkim|dmarc|mta|white-?list|allow-?list|lista blanca|zulassungsliste|grey-?list\w*|ndr|backend|api|nimic|payload|policy)\b|\b[245]\.\d\.\d/i;
