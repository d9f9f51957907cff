import { describe, expect, it } from 'vitest';
import { en } from '../../../services/texts/en/catalogue.ts';
import { es } from '../../../services/texts/es/catalogue.ts';

/** A mail system's own status name, in quotation marks, is not our claim. */
const withoutQuoted = (text: string): string => text.replace(/[“«"][^”»"]*[”»"]/g, '');

/** "Accepted by a server" is all that a reply proves. Each language adds its own words when it comes. */
const CLAIMS = {
  en: { texts: en, claim: /\bdeliver(s|y|ed|ing|ies)?\b/i, slips: ['It was delivered.', 'after delivery'] },
  es: { texts: es, claim: /\bentreg/i, slips: ['Se entregó ayer.', 'fue entregado', 'la entrega'] },
} as const;

const JARGON =
  /\b(smtp|mx|dns|dsn|spf|dkim|dmarc|mta|white-?list|allow-?list|lista blanca|grey-?list\w*|ndr|backend|api|nimic|payload|policy)\b|\b[245]\.\d\.\d/i;

describe.each(Object.entries(CLAIMS))('the texts in "%s"', (_language, { texts, claim, slips }) => {
  it('never call an accepted mail one that reached its reader', () => {
    const faulty = Object.entries(texts).filter(([, text]) => claim.test(withoutQuoted(text)));
    expect(faulty).toEqual([]);
  });

  it('would be caught if they did', () => {
    for (const slip of slips) expect(slip).toMatch(claim);
  });

  it('speak of mail as people do', () => {
    const spoken = Object.entries(texts).filter(([key]) => /^(tell|ignored|status)\./.test(key));
    expect(spoken.filter(([, text]) => JARGON.test(text))).toEqual([]);
  });
});
