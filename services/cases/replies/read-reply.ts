export interface ReadReply {
  /** The three digits, or null. */
  readonly basic: number | null;
  /** Enhanced status code such as `5.1.1`, or null. */
  readonly enhanced: string | null;
  /** One line without control characters. */
  readonly text: string;
}

/** Far longer than any reply (RFC 5321, 4.5.3.1.5: 512 octets a line) and short enough to be read at once. */
const LONGEST = 2_000;

const BASIC = /^\W{0,10}(?:smtp\W{1,3})?([2-5]\d\d)(?!\d|\.\d)|\bsaid: ([2-5]\d\d)(?!\d|\.\d)/i;
/** RFC 3463: class, subject, detail; beyond subject 7 it is a version or an address of a machine. */
const ENHANCED = /(?:^|[\s\-#([<:;])([245]\.[0-7]\.\d{1,3})(?=$|[^\d.]|\.(?!\d))/g;

/** Total: whatever a server sent. A code of the same class as the three digits is preferred to one that contradicts them. */
export function readReply(reply: string): ReadReply {
  const text = reply
    .slice(0, LONGEST)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Zs}\p{Cs}]+/gu, ' ')
    .trim();
  const digits = text.match(BASIC);
  const basic = digits === null ? null : Number(digits[1] ?? digits[2]);
  const all = [...text.matchAll(ENHANCED)].flatMap(([, code]) => code ?? []);
  const agreeing = all.find((code) => basic === null || code.startsWith(String(basic).slice(0, 1)));
  return { basic, enhanced: agreeing ?? all[0] ?? null, text };
}
