import { isPlainAddress } from '../../cases/mail-address.ts';
import type { BounceReport } from '../../cases/pasted.ts';
import { readReply } from '../../cases/replies/read-reply.ts';
import type { Paste } from './paste.ts';
import { safeReply } from './safe-reply.ts';

/** What mail programs and servers write into the text of a bounce, in the languages in which people paste it here. */
const MARK =
  /undeliver(?:able|ed)|delivery (?:has )?failed|delivery status notification|mail delivery (?:failed|system|subsystem)|could ?n[o']t be delivered|could not\s+be delivered|wasn[’']t delivered|returned mail|address not found|diagnostic information for administrators|remote server returned|SMTP error from|no se pudo entregar|no se ha (?:podido entregar|entregado)|no se encontró la dirección|información de diagnóstico|devolvió|unzustellbar|nicht zugestellt|zustellung .{0,40}fehlgeschlagen|diagnoseinformationen|adresse (?:wurde )?nicht gefunden|permanent error/i;

/** What leads in the server's own words; with the second group they end at a sign of their own, not only at the line's end. */
const LEADS: readonly RegExp[] = [
  /(?:returned|devolvió|zurückgegeben|zurück|error)\W{1,4}['‘“"«]([45]\d\d[ \-#][^'’”"»\n]{0,600})(['’”"»])/gi,
  /host (?:[\w.-]{1,253})\[[^\]\n]{0,60}\] said: ?([45]\d\d[ \-#].{0,600}?)(\(in reply to)/gi,
  /\bsaid: ?([45]\d\d[ \-#].{0,600})/gi,
  /(?:response|respuesta|antwort|returned|error)(?: [^\n:]{0,80})?: ?\n?\n? ?([45]\d\d[ \-#].{0,600})/gi,
  /SMTP error from [^\n:]{0,120}(?::<[^<>\n]{0,254}>)?: ?\n? *([45]\d\d[ \-#].{0,600})/gi,
  /#(?:<?#?[45]\.\d{1,3}\.\d{1,3} )?(?:smtp; ?)?([45]\d\d[ \-#].{0,600}?)(>|##)/gi,
];

const ADDRESS = /[^\s@<>()[\]\\,;:"']{1,64}@[A-Za-z0-9\u00a1-\uffff.-]{1,253}/g;
const NEAR = 1_500;
const MOST = 20;

interface Lead {
  readonly at: number;
  readonly said: string;
  readonly isBounded: boolean;
}

function leads(text: string, isJoined: boolean): readonly Lead[] {
  const found = new Map<number, Lead>();
  for (const pattern of LEADS) {
    for (const match of text.matchAll(pattern)) {
      const said = match[1] ?? '';
      const at = match.index + match[0].indexOf(said);
      if (!found.has(at)) found.set(at, { at, said, isBounded: match[2] !== undefined || !isJoined });
    }
  }
  return [...found.values()].sort((one, other) => one.at - other.at).slice(0, MOST);
}

function addresses(text: string): readonly string[] {
  return [...text.matchAll(ADDRESS)]
    .map(([address]) => address.replace(/[.'’]+$/, ''))
    .filter((address) => isPlainAddress(address) && !/^(?:mailer-daemon|postmaster)@/i.test(address));
}

/** The one that was named last before the server's words; else one within them. */
function recipientOf(text: string, { at, said }: Lead): string | null {
  return addresses(text.slice(Math.max(0, at - NEAR), at)).at(-1) ?? addresses(said)[0] ?? null;
}

function hostOf(before: string): string | null {
  return (
    before.match(
      /host ([A-Za-z0-9.-]{1,253}) ?\[[^\]]{0,60}\](?: said|:| *SMTP error)[^[\]]{0,400}$/i,
    )?.[1] ?? null
  );
}

/** Bounces that a mail program shows as text: Exchange, Postfix, Exim, qmail, Gmail. Empty for anything else. */
export function readToldBounce({ text, isJoined }: Paste): readonly BounceReport[] {
  if (!MARK.test(text)) return [];
  const unfolded = text.replace(/\n[ \t]+(?=\S)/g, ' ');
  return leads(unfolded, isJoined).flatMap((lead): readonly BounceReport[] => {
    const recipient = recipientOf(unfolded, lead);
    const { basic, enhanced } = readReply(lead.said);
    if (recipient === null || basic === null) return [];
    return [
      {
        recipient,
        action: basic < 500 ? 'delayed' : 'failed',
        status: enhanced,
        reply: safeReply(lead.said, lead.isBounded),
        host: hostOf(unfolded.slice(Math.max(0, lead.at - NEAR), lead.at)),
        at: null,
      },
    ];
  });
}
