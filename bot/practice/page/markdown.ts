import { el } from './dom.ts';

/**
 * The part of Markdown that Teams shows: emphasis, code, links, lists, line breaks. Text becomes text nodes and a link
 * leads to http, https or mailto alone, so nothing that anybody wrote can become markup.
 */
export function renderMarkdown(source: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  for (const block of source.replaceAll('\r\n', '\n').split(/\n{2,}/)) {
    if (block.trim() !== '') fragment.append(...blocksOf(block.split('\n')));
  }
  return fragment;
}

/** Plain text with its web addresses as links, lines as they are. */
export function renderPlain(source: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...withLinks(source));
  return fragment;
}

const BULLET = /^\s*[-*•]\s+/;
const NUMBER = /^\s*\d{1,3}[.)]\s+/;

function blocksOf(lines: readonly string[]): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  let running: { readonly mark: RegExp | null; readonly element: HTMLElement } | null = null;
  for (const line of lines) {
    const mark = [BULLET, NUMBER].find((pattern) => pattern.test(line)) ?? null;
    if (running === null || running.mark !== mark) {
      running = { mark, element: el(mark === BULLET ? 'ul' : mark === NUMBER ? 'ol' : 'p') };
      if (mark === NUMBER) running.element.setAttribute('start', String(Number.parseInt(line.trim(), 10)));
      blocks.push(running.element);
    } else if (mark === null) running.element.append(el('br'));
    const words = inline(mark === null ? line : line.replace(mark, ''));
    running.element.append(...(mark === null ? words : [el('li', {}, ...words)]));
  }
  return blocks;
}

const INLINE =
  /\\([\\`*_{}[\]()#+\-.!<>|~&=])|`([^`]+)`|\*\*(\S(?:.*?\S)?)\*\*|(?<![\w*])[*_](\S(?:.*?\S)?)[*_](?![\w*])|\[([^\]]+)\]\(([^\s)]+)\)/;

function inline(text: string): Node[] {
  const found = INLINE.exec(text);
  if (found === null) return withLinks(entities(text));
  const [whole, escaped, code, strong, emphasis, label, target] = found;
  const before = text.slice(0, found.index);
  const after = text.slice(found.index + whole.length);
  const middle = (() => {
    if (escaped !== undefined) return [document.createTextNode(escaped)];
    if (code !== undefined) return [el('code', {}, entities(code))];
    if (strong !== undefined) return [el('strong', {}, ...inline(strong))];
    if (emphasis !== undefined) return [el('em', {}, ...inline(emphasis))];
    return [link(entities(target ?? ''), entities(label ?? ''))];
  })();
  return [
    ...(before === '' ? [] : withLinks(entities(before))),
    ...middle,
    ...(after === '' ? [] : inline(after)),
  ];
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };

/** A bot may send `&lt;` for `<`; as a text node it stays text. */
function entities(text: string): string {
  return text.replace(/&(lt|gt|amp|quot|#39);/g, (_all, name: string) => ENTITIES[name] ?? '');
}

function withLinks(text: string): Node[] {
  return text
    .split(/(https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]])/)
    .filter((part) => part !== '')
    .map((part) => (/^https?:\/\//.test(part) ? link(part, part) : document.createTextNode(part)));
}

function link(target: string, label: string): Node {
  if (!/^(https?:\/\/|mailto:)/i.test(target)) return document.createTextNode(label);
  return el('a', { href: target, target: '_blank', rel: 'noopener noreferrer' }, label);
}
