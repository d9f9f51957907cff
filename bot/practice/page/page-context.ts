import type { Instant } from '../../../services/cases/instant.ts';
import { byId } from './dom.ts';
import { type Translate, translator } from './texts.ts';

/** What every part of the page shares: words, time, and how to tell a screen reader. */
export interface Page {
  t: Translate;
  language(): string;
  timeZone(): string;
  /** By the practice clock. */
  now(): Instant;
  setNow(now: Instant): void;
  /** Words and times of the page follow the reporter. */
  follow(language: string, timeZone: string): void;
  /** Calls back when the words or the zone changed. */
  onFollow(listener: () => void): void;
  announce(text: string): void;
}

export function createPage(initial: { readonly now: Instant }): Page {
  const live = byId('live');
  const listeners: (() => void)[] = [];
  let translate = translator('en');
  let language = 'en';
  let timeZone = 'Europe/Brussels';
  let ahead = 0;
  let saying = 0;

  function setNow(now: Instant): void {
    ahead = Date.parse(now) - Date.now();
  }

  setNow(initial.now);
  return {
    t: (key, values) => translate(key, values),
    language: () => language,
    timeZone: () => timeZone,
    now: () => new Date(Date.now() + ahead).toISOString() as Instant,
    setNow,
    follow(nextLanguage, nextZone) {
      if (nextLanguage === language && nextZone === timeZone) return;
      language = nextLanguage;
      timeZone = nextZone;
      translate = translator(language);
      for (const listener of listeners) listener();
    },
    onFollow: (listener) => {
      listeners.push(listener);
    },
    announce(text) {
      saying += 1;
      const mine = saying;
      const line = document.createElement('p');
      line.textContent = text;
      live.append(line);
      while (live.childElementCount > 4) live.firstElementChild?.remove();
      setTimeout(() => mine === saying && live.replaceChildren(), 10_000);
    },
  };
}
