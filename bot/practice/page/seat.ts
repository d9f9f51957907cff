import type { PersonView, StageView } from '../wire.ts';
import type { SpeakerChoice } from './api.ts';
import { avatar, emblem } from './avatar.ts';
import { el, type IconName, labelledSelect, option, optionGroup } from './dom.ts';
import { keep, kept } from './keep.ts';
import type { Page } from './page-context.ts';
import { createPicker } from './picker.ts';
import type { TextKey } from './texts.ts';
import { zoneName } from './time.ts';
import { MORE_ZONES, zoneOptions } from './zones.ts';

/** Who sits in a chat pane, and which settings Teams would tell of that person. */
export interface Seat {
  readonly head: HTMLElement;
  choice(): SpeakerChoice;
  person(): PersonView;
  take(person: string): void;
  /** Words of the page changed. */
  redraw(): void;
}

export function createSeat(parts: {
  readonly page: Page;
  readonly stage: StageView;
  readonly role: 'reporter' | 'coordinator';
  readonly emblem: IconName;
  readonly people: readonly PersonView[];
  readonly first: PersonView;
  readonly onChange: () => void;
}): Seat {
  const { page, stage, role, people, onChange } = parts;
  const name = `${role}-name`;
  const title = el('h2', { id: name });
  const note = el('p', { class: 'pane-note' });
  const who = createPicker(`${role}-person`);
  const language = labelledSelect(`${role}-language`, '', 'small');
  const zone = labelledSelect(`${role}-zone`, '', 'small');
  const stored = kept<Partial<SpeakerChoice>>(role, {});
  let unfolded = false;
  let person = people.find(({ id }) => id === stored.person) ?? parts.first;
  let chosen: SpeakerChoice = {
    ...settingsOf(person, stored.language ?? firstLanguage(stage.languages)),
    ...(stored.person === person.id ? stored : {}),
  };

  function choose(next: SpeakerChoice): void {
    chosen = next;
    keep(role, chosen);
    show();
    onChange();
  }

  function take(id: string): void {
    const found = people.find((candidate) => candidate.id === id);
    if (found === undefined || found.id === person.id) return;
    person = found;
    choose(settingsOf(found, chosen.language));
  }

  function show(): void {
    who.select.value = person.id;
    language.value = chosen.language;
    zone.value = chosen.timeZone;
    if (zone.selectedIndex < 0) {
      zone.append(option(chosen.timeZone, zoneName(chosen.timeZone)));
      zone.value = chosen.timeZone;
    }
    who.show(avatar(person.name), person.name, titleOf(person));
  }

  function unfold(): void {
    unfolded = true;
    redraw();
    zone.focus();
    try {
      zone.showPicker();
    } catch (fault) {
      console.info('the list of zones opens at the next press', fault);
    }
  }

  function titleOf({ title }: PersonView): string {
    return title[page.language()] ?? title.en ?? '';
  }

  function redraw(): void {
    const { t } = page;
    const words: readonly [HTMLElement, TextKey][] = [
      [who.select, 'person'],
      [language, 'language'],
      [zone, 'timeZone'],
    ];
    for (const [field, key] of words) field.setAttribute('aria-label', `${t(key)}: ${t(role)}`);
    title.textContent = t(role);
    note.textContent = t(`${role}Role`);
    who.select.replaceChildren(...peopleByCountry(people, page, titleOf));
    language.replaceChildren(...stage.languages.map((code) => option(code, languageName(code))));
    zone.replaceChildren(...zoneOptions(t, unfolded));
    show();
  }

  who.select.addEventListener('change', () => take(who.select.value));
  language.addEventListener('change', () => choose({ ...chosen, language: language.value }));
  zone.addEventListener('change', () => {
    if (zone.value === MORE_ZONES) unfold();
    else choose({ ...chosen, timeZone: zone.value });
  });
  redraw();

  return {
    head: el(
      'header',
      { class: 'pane-head' },
      el('div', { class: 'pane-title' }, emblem(parts.emblem), title, note),
      who.element,
      el('div', { class: 'seat-more' }, language, zone),
    ),
    choice: () => chosen,
    person: () => person,
    take,
    redraw,
  };
}

/** Whoever rehearses keeps reading the own language; the zone is the person's. */
function settingsOf({ id, timeZone }: PersonView, language: string): SpeakerChoice {
  return { person: id, language, timeZone };
}

/** The browser's own language where the assistant speaks it. */
function firstLanguage(spoken: readonly string[]): string {
  const wanted = navigator.languages.map((tag) => tag.split('-')[0] ?? tag);
  return wanted.find((tongue) => spoken.includes(tongue)) ?? spoken[0] ?? 'en';
}

/** In the language's own words, so that whoever needs it can read it. */
function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

function peopleByCountry(
  people: readonly PersonView[],
  page: Page,
  titleOf: (person: PersonView) => string,
): readonly HTMLOptGroupElement[] {
  const countries = [...new Set(people.map(({ country }) => country))];
  const names = new Intl.DisplayNames([page.language()], { type: 'region' });
  return countries.map((country) =>
    optionGroup(
      country === null ? page.t('nowhere') : (names.of(country) ?? country),
      people
        .filter((person) => person.country === country)
        .map((person) => option(person.id, `${person.name} – ${titleOf(person)}`)),
    ),
  );
}
