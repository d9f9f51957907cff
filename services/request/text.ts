import type { Block, FactRow, StepRow } from './blocks.ts';

const COLUMNS = 72;
const COMMAND_INDENT = '    ';

/** Breaks between words; a word that is longer than the line, such as an address of a page, keeps its own line. */
function wrap(text: string, columns: number, first = '', rest = first): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((each) => each !== '')) {
    const indent = lines.length === 0 ? first : rest;
    if (line !== '' && indent.length + line.length + 1 + word.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push((lines.length === 0 ? first : rest) + line);
  return lines.join('\n');
}

function row({ label, lines }: FactRow, columns: number): string {
  const [head = '', ...more] = lines;
  const first = wrap(`${label}: ${head}`, columns, '  ', '      ');
  return [first, ...more.map((line) => wrap(line, columns, '      '))].join('\n');
}

const indented = (lines: string): string => lines.replace(/^(?=.)/gm, COMMAND_INDENT);

/** A command begins in the same column on every line and is never broken, however long it is. */
function step({ text, menu, command }: StepRow, number: number, columns: number): string {
  const lines = [wrap(text, columns, ` ${number}. `, COMMAND_INDENT)];
  if (menu !== null) lines.push(wrap(menu, columns, COMMAND_INDENT));
  if (command !== null) lines.push(wrap(command.label, columns, COMMAND_INDENT), '', indented(command.lines));
  return lines.join('\n');
}

function prefixed(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}

function block(one: Block, columns: number): string {
  switch (one.kind) {
    case 'mark':
      return wrap(one.text, columns);
    case 'heading':
      return `\n${wrap(one.text.toLocaleUpperCase(), columns)}`;
    case 'subheading':
      return `${wrap(one.text, columns)}\n${'-'.repeat(Math.min(one.text.length, COLUMNS))}`;
    case 'steps':
      return one.items.map((item, index) => step(item, index + 1, columns)).join('\n\n');
    case 'paragraph':
      return wrap(one.text, columns);
    case 'facts':
      return one.rows.map((each) => row(each, columns)).join('\n');
    case 'list':
      return one.items.map((item) => wrap(item, columns, '  - ', '    ')).join('\n');
    case 'quote': {
      const lines = one.text.split('\n').map((line) => wrap(line, columns - 2));
      return `${wrap(`${one.label}:`, columns)}\n${prefixed(lines.join('\n'))}`;
    }
    case 'link':
      return `${one.label}:\n${one.url}`;
    case 'earlier':
      return `\n${wrap(`${one.title}:`, columns)}\n${prefixed(blocks(one.blocks, columns - 2))}`;
  }
}

function blocks(all: readonly Block[], columns: number): string {
  return all
    .map((one) => block(one, columns))
    .join('\n\n')
    .replace(/\n{4,}/g, '\n\n\n')
    .replace(/^\n+|\s+$/g, '');
}

/** At most 72 columns, commands and addresses of pages aside, so that it reads the same in every mail program and when it is quoted. */
export function letterText(all: readonly Block[]): string {
  return `${blocks(all, COLUMNS)}\n`;
}

/** The same words where the reader's window breaks the lines, as in a chat. */
export function unbrokenText(all: readonly Block[]): string {
  return `${blocks(all, Number.POSITIVE_INFINITY)}\n`;
}
