const opensRegExp =
  /(?:^|[(,=:[!&|?{};+\-*%<>~^]|\b(?:return|typeof|case|in|of|delete|void|throw|await|yield))\s*$/;

/**
 * The same text, as long as before, with spaces in place of comments and of what stands inside quotes and regular
 * expressions. What a template literal computes stays.
 */
export function maskSource(text: string): string {
  const out = [...text.split('')];
  const blank = (from: number, to: number): void => {
    for (let at = from; at < to; at += 1) if (out[at] !== '\n') out[at] = ' ';
  };
  const openTemplates: number[] = [];
  let depth = 0;

  const endOfQuoted = (start: number, quote: string): number => {
    let at = start + 1;
    while (at < text.length && text[at] !== quote && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
    return at;
  };
  const endOfRegExp = (start: number): number => {
    let inClass = false;
    let at = start + 1;
    while (at < text.length && text[at] !== '\n' && (inClass || text[at] !== '/')) {
      if (text[at] === '[') inClass = true;
      if (text[at] === ']') inClass = false;
      at += text[at] === '\\' ? 2 : 1;
    }
    return at;
  };
  /** Where the text part of a template ends: at its closing backtick or behind the next `${`. */
  const passTemplateText = (start: number): number => {
    let at = start;
    while (at < text.length && text[at] !== '`' && !text.startsWith('${', at))
      at += text[at] === '\\' ? 2 : 1;
    blank(start, Math.min(at, text.length));
    if (text[at] === '`' || at >= text.length) return at + 1;
    openTemplates.push(depth);
    return at + 2;
  };

  let at = 0;
  while (at < text.length) {
    const sign = text[at] as string;
    if (text.startsWith('//', at) || text.startsWith('/*', at)) {
      const close = text[at + 1] === '/' ? text.indexOf('\n', at) : text.indexOf('*/', at) + 2;
      const end = close < at + 2 ? text.length : close;
      blank(at, end);
      at = end;
    } else if (sign === "'" || sign === '"') {
      const end = endOfQuoted(at, sign);
      blank(at + 1, end);
      at = end + 1;
    } else if (sign === '`') {
      at = passTemplateText(at + 1);
    } else if (sign === '/' && opensRegExp.test(out.slice(Math.max(0, at - 40), at).join(''))) {
      const end = endOfRegExp(at);
      blank(at + 1, end);
      at = end + 1;
    } else if (sign === '}' && openTemplates.at(-1) === depth) {
      openTemplates.pop();
      at = passTemplateText(at + 1);
    } else {
      if (sign === '{') depth += 1;
      if (sign === '}') depth -= 1;
      at += 1;
    }
  }
  return out.join('');
}
