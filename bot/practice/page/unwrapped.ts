/** The column at which mails as plain text are wrapped. */
const COLUMNS = 72;

const MARKER = /^ *(?:[-*•]|\d+[.)]) +/;

/**
 * Joins the lines of a paragraph that was wrapped for 72 columns, so that it wraps anew in a narrower place. A line
 * goes on only where the next word had no room in it; commands, links and lists keep their lines.
 */
export function unwrapped(text: string): string {
  const joined: string[] = [];
  let last = '';
  for (const line of text.split(/\r?\n/)) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn(last, line, before))
      joined[joined.length - 1] = `${before} ${line.trim()}`;
    else joined.push(line);
    last = line;
  }
  return joined.join('\n');
}

function goesOn(last: string, line: string, paragraph: string): boolean {
  const [word = ''] = line.trim().split(' ');
  const isFull = last.length <= COLUMNS && last.length + 1 + word.length > COLUMNS;
  if (word === '' || !isFull || !last.trim().includes(' ') || MARKER.test(line)) return false;
  if (/^https?:|https?:\S+$/.test(word) || /https?:\S+$/.test(last)) return false;
  const indent = line.length - line.trimStart().length;
  return indent === (MARKER.exec(paragraph)?.[0].length ?? 0);
}
