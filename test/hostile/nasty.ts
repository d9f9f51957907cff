/** What somebody may write where a name, a reason or an answer belongs, each with what it tries. */
export const NASTY: readonly (readonly [tries: string, text: string])[] = [
  ['a link in Markdown', '[Sign in](https://evil.example/login)'],
  ['an image', '![x](https://evil.example/x.png)'],
  ['a link with its address elsewhere', '[Sign in][1] [1]: https://evil.example'],
  ['a link in angle brackets', '<https://evil.example/login>'],
  ['a bare web address', 'https://evil.example/login?x=1#y'],
  ['a web address in capitals', 'HTTPS://EVIL.EXAMPLE/LOGIN'],
  ['a web address without a scheme', 'evil.example/login'],
  ['a web address that begins with www', 'www.evil.example'],
  ['a host and a port', 'evil.example:8080/login'],
  ['a web address behind a name', 'https://ec.europa.eu@evil.example/login'],
  ['a host with a Chinese full stop', 'evil。example/login'],
  ['a mail link', 'mailto:x@evil.example?subject=hi'],
  ['a script link', 'javascript:alert(1)'],
  ['a call', 'tel:+4930123'],
  ['an office link', 'ms-word:ofe|u|https://evil.example/x.docm'],
  ['a network path', '\\\\evil.example\\share\\x.exe'],
  ['a mention', '<at>Carlos Vega</at>'],
  ['a mention that is encoded', '&lt;at&gt;Carlos Vega&lt;/at&gt; &#60;at&#62;'],
  ['a tag of HTML', '<a href="https://evil.example">here</a><img src=x onerror=alert(1)>'],
  ['a script', '</title></textarea></blockquote><script>alert(1)</script>'],
  ['an attribute', '" onfocus="alert(1)" x=\''],
  ['a heading', '# Approved'],
  ['bold, italics, struck out', '**Approved** __by__ ~~Carlos~~ *x* _y_'],
  ['code', '`approve` ```x``` ~~~'],
  ['a second line that says something', 'x\n\n**Approved by Carlos Vega**\r\n# Done'],
  ['a second line by other line ends', 'x\u2028**Approved**\u2029y\u0085z\vw\fv'],
  ['a table', '|a|b|\n|-|-|\n|1|2|'],
  ['a list', '- approved\n+ done\n1. sent'],
  ['a line under a heading', 'Approved\n===\nDone\n---'],
  ['a quote', '> Approved'],
  ['a date that the card fills in', '{{DATE(2026-11-24T09:15:00Z,SHORT)}} {{TIME(2026-11-24T09:15:00Z)}}'],
  ['a template', `\${title} {{constructor}} {count, plural, other {#}} %s %{user}`],
  ['text that runs backwards', '\u202egro.elpmaxe@airam\u202c \u2066x\u2069 \u200fy'],
  ['characters that nobody sees', 'a\u200bb\u200cc\u200dd\u2060e\ufefff\u00adg\u034fh\u3164i\u{e0041}'],
  ['control characters', 'a\u0000b\u0007c\u001b[31md\u007fe\u009bf'],
  ['half a character', '\ud83d x \ude00'],
  ['marks that cover the lines above', `a${'\u0301'.repeat(200)}`],
  ['a word that never ends', 'x'.repeat(5_000)],
  ['a text that never ends', 'Ana '.repeat(2_500)],
  ['another header', 'Ana\r\nBcc: everybody@evil.example\r\n\r\nbody'],
  ['signs that are escaped already', '\\[x\\](https://evil.example) \\<at\\> \\\\<b>'],
];

const ESCAPED = /\\[\\`*_[\]<>~|#.+\-)=&{]/g;
/** Where a client that looks for links finds one; an address of mail leads to a mail at most. */
const LINKS: readonly RegExp[] = [
  /:\/\/\S/,
  /\b(?:https?|ftp|mailto|tel|javascript|ms-word):[^\s/]/i,
  /(?<![\p{L}\p{N}.@_-])(?:[\p{L}\p{N}_-]+[.。])+example(?![\p{L}\p{N}.-]*@)/iu,
  /\bwww\.\S/i,
  /(?:^|[^\\])\\\\[a-z]/i,
];
const UNSEEN = /[\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]|(?!\n)\p{Cc}|[\u2028\u2029]/u;

/** What of a text could still be a link or be unseen; empty: nothing. */
export function stillLive(shown: string): readonly string[] {
  const bare = shown.replace(ESCAPED, ({ 1: sign }) => sign ?? '');
  return [...LINKS, UNSEEN].flatMap((live) => live.exec(bare)?.[0] ?? []);
}

/** The signs of a text that mark up as Markdown or HTML, and the lines that they begin; what is escaped is none of them. */
export function markup(shown: string): readonly string[] {
  const left = shown.replace(ESCAPED, '\u0001');
  return left.match(/\*{1,2}|`|\[|\]\(?|<|>|~~|\n|&#?\w+;|\{\{|^\s*(?:#|[-+=]|\d+[.)])(?=\s|$)/gm) ?? [];
}
