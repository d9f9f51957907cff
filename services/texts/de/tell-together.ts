import type { tellTogether as en } from '../en/tell-together.ts';

export const tellTogether: Record<keyof typeof en, string> = {
  'request.together':
    '**Die IT wird zu {user} zusammen mit anderen Postfächern derselben Domain gefragt**, in einer einzigen Anfrage an {to}. Sie brauchen nichts zu senden. Ich sage Ihnen, wann sie gesendet ist und was die IT antwortet. Kommt die E-Mail inzwischen an, schreiben Sie „angekommen {ref}“.',
  'request.added':
    '**Die IT wurde zu dieser Mail-Domain schon gefragt**, am {at}; eine zweite Anfrage ist nicht nötig. Ich habe {user} ergänzt: Die IT sieht es auf ihrer Seite und in der nächsten Erinnerung an {to}{reminded, select, yes {, die am {next} gesendet wird, falls sie nicht vorher antwortet} other {}}. Sie brauchen nichts zu senden. Kommt die E-Mail inzwischen an, schreiben Sie „angekommen {ref}“.',
  'opening.domain-blocked':
    '**Gut zu wissen:** Auch andere bei {domain} bekommen die E-Mails von IMI nicht, und zwar seit {since}. Die zuständige IT ist schon gefragt. Ich gehe den Fall von {user} trotzdem durch und sage Ihnen, ob es dasselbe Problem ist. ({ref})',
  'draft.allowed-before':
    '**Es ist noch nichts gesendet.** Das ist die Anfrage an {to} zu {user}: Bitte lesen Sie sie. Am {at} hat die IT die E-Mails von IMI zugelassen{said, select, yes { („{text}“), und sie} other {, und sie}} kamen an, soweit ich weiß zuletzt am {until}. **Vielleicht ist diese Ausnahme abgelaufen oder geändert worden:** Genau das fragt die Anfrage. „senden {ref}“ sendet sie, „selbst senden {ref}“, wenn Sie das selbst tun.',
};
