export interface Evidence {
  readonly file: string;
  readonly title: string;
}

export interface Threat {
  readonly edge: string;
  readonly kind: string;
  readonly threat: string;
  readonly heldOffBy: string;
  readonly shownBy: readonly Evidence[];
  /** What stands in the last cell and is no test: a test's file in backticks, then `›`, then its title. */
  readonly unreadable: readonly string[];
}

const HEADER = '| | threat | what holds it off | the test that shows it |';
const EVIDENCE = /^`(test\/[\w./-]+\.ts)` › (.+)$/;

/** The tables of the section "Threats"; each stands under the heading of its edge. */
export function readThreats(markdown: string): readonly Threat[] {
  const section = /\n## Threats\n([\s\S]*?)(?=\n## )/.exec(markdown)?.[1] ?? '';
  return section
    .split(/\n### /)
    .slice(1)
    .flatMap((part) => {
      const [edge = '', ...lines] = part.split('\n');
      const start = lines.indexOf(HEADER);
      if (start === -1) return [];
      const rows = lines.slice(start + 2);
      const end = rows.findIndex((line) => !line.startsWith('|'));
      return rows.slice(0, end === -1 ? rows.length : end).map((row) => threatOf(edge, row));
    });
}

function threatOf(edge: string, row: string): Threat {
  const [kind = '', threat = '', heldOffBy = '', tests = '', ...more] = row
    .replace(/^\|/, '')
    .replace(/\|\s*$/, '')
    .split('|')
    .map((cell) => cell.trim());
  const named = tests.split('<br>').map((one) => EVIDENCE.exec(one) ?? one);
  return {
    edge,
    kind,
    threat,
    heldOffBy,
    shownBy: named.flatMap((one) =>
      typeof one === 'string' ? [] : [{ file: one[1] ?? '', title: one[2] ?? '' }],
    ),
    unreadable: [...named.filter((one) => typeof one === 'string'), ...more],
  };
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether the source has a test of exactly this title, or a row of a table of rules: none that is skipped, and no group of tests. */
export function hasTest(source: string, title: string): boolean {
  const literal = new RegExp(`(['"\`])${escaped(title)}\\1,`, 'g');
  return [...source.matchAll(literal)].some(({ index }) => {
    const before = opening(source, index);
    return (
      /^\s*(test|it)(\.concurrent)?(\.each\b[\s\S]*\))?\(\s*$/.test(before) || /\btitle:\s*$/.test(before)
    );
  });
}

/** From the beginning of the statement that the title is in: the last line that begins with a test, a group or a loop. */
function opening(source: string, index: number): string {
  const before = source.slice(0, index);
  const starts = [...before.matchAll(/^[ \t]*(?:for \(.*\) )?(?=(?:test|it|describe)\b)/gm)];
  const last = starts.at(-1);
  return before.slice((last?.index ?? 0) + (last?.[0].length ?? 0));
}
