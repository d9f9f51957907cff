type Child = Node | string | null;
type Props = Readonly<Record<string, string | number | boolean | null | ((event: Event) => void)>>;

/** An element; a function among `props` is a listener, `null` and `false` leave the attribute out. */
export function el<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  props: Props = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(props)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value !== null && value !== false)
      element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child) => child !== null));
  return element;
}

export function byId(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no #${id}`);
  return found;
}

/** Strokes on a 24 by 24 grid. */
const ICONS = {
  chat: 'M4 6a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2h-7l-5 4v-4a2 2 0 0 1-2-2z',
  shield: 'M12 3l7 3v5c0 4.6-2.9 8-7 10-4.1-2-7-5.4-7-10V6zM9 12l2 2 4-4.5',
  server: 'M4 5h16v6H4zM4 13h16v6H4zM8 8h.01M8 16h.01M12 8h4M12 16h4',
  inbox: 'M4 13l2.5-8h11L20 13v6H4zM4 13h5l1 2.500h4l1-2.500h5',
  send: 'M4 12l16-8-5 16-3-7z',
  sun: 'M12 8a4 4 0 1 0 0 8 4 4 0 0 0 0-8M12 2v2M12 20v2M2 12h2M20 12h2M5 5l1.4 1.400M17.6 17.600L19 19M19 5l-1.4 1.400M6.4 17.600L5 19',
  moon: 'M20 14.500A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.500z',
  again: 'M4 12a8 8 0 1 0 2.5-5.800M4 4v4h4',
  people:
    'M9 11a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7M2.5 20c0-3.5 2.9-6 6.5-6s6.5 2.5 6.5 6M16 4.500a3.5 3.5 0 0 1 0 6.500M18 14.500c2.1.8 3.5 2.8 3.5 5.5',
  close: 'M6 6l12 12M18 6L6 18',
  back: 'M15 5l-7 7 7 7',
  clock: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18M12 7v5l3.5 2',
  download: 'M12 4v11M7.5 11l4.5 4.5 4.5-4.500M5 20h14',
  wide: 'M14 4h6v6M20 4l-7 7M10 20H4v-6M4 20l7-7',
  mail: 'M3.5 6h17v12h-17zM4 6.500l8 6.5 8-6.5',
} as const;

export type IconName = keyof typeof ICONS;

export function icon(name: IconName): SVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'icon');
  svg.append(path);
  return svg;
}

/** A select whose label is for screen readers alone. */
export function labelledSelect(id: string, label: string, className: string): HTMLSelectElement {
  return el('select', { id, 'aria-label': label, class: className });
}

export function optionGroup(label: string, options: readonly HTMLOptionElement[]): HTMLOptGroupElement {
  return el('optgroup', { label }, ...options);
}

export function option(value: string, text: string): HTMLOptionElement {
  return el('option', { value }, text);
}
