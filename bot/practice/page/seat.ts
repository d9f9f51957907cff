import type { PersonView, StageView } from '../wire.ts';
import type { SpeakerChoice } from './api.ts';
import { avatar, emblem } from './avatar.ts';
import { el, type IconName, labelledSelect, option, optionGroup } from './dom.ts';
import { keep, kept } from './keep.ts';
import type { Page } from './page-context.ts';
import type { TextKey } from './texts.ts';
import { zoneName } from './time.ts';
import { zoneOptions } from './zones.ts';

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
  const face = el('span', { class: 'face' });
  const who = labelledSelect(`${role}-person`, '', 'who');
  const language = labelledSelect(`${role}-language`, '', 'small');
  const zone = labelledSelect(`${role}-zone`, '', 'small');
  const stored = kept<Partial<SpeakerChoice>>(role, {});
  let person = people.find(({ id }) => id === stored.person) ?? parts.first;
  let chosen: SpeakerChoice = { ...defaultsOf(person), ...(stored.person === person.id ? stored : {}) };

  function defaultsOf({ id, language: tongue, timeZone }: PersonView): SpeakerChoice {
    const spoken = stage.languages.includes(tongue) ? tongue : (stage.languages[0] ?? 'en');
    return { person: id, language: spoken, timeZone };
  }

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
    choose(defaultsOf(found));
  }

  function show(): void {
    who.value = person.id;
    language.value = chosen.language;
    zone.value = chosen.timeZone;
    if (zone.selectedIndex < 0) {
      zone.append(option(chosen.timeZone, zoneName(chosen.timeZone)));
      zone.value = chosen.timeZone;
    }
    face.replaceChildren(avatar(person.name));
  }

  function redraw(): void {
    const { t } = page;
    const words: readonly [HTMLElement, TextKey][] = [
      [who, 'person'],
      [language, 'language'],
      [zone, 'timeZone'],
    ];
    for (const [field, key] of words) field.setAttribute('aria-label', `${t(key)}: ${t(role)}`);
    title.textContent = t(role);
    note.textContent = t(`${role}Role`);
    who.replaceChildren(...peopleByCountry(people, page));
    language.replaceChildren(...stage.languages.map((code) => option(code, languageName(code))));
    zone.replaceChildren(...zoneOptions(t));
    show();
  }

  who.addEventListener('change', () => take(who.value));
  language.addEventListener('change', () => choose({ ...chosen, language: language.value }));
  zone.addEventListener('change', () => choose({ ...chosen, timeZone: zone.value }));
  redraw();

  return {
    head: el(
      'header',
      { class: 'pane-head' },
      el('div', { class: 'pane-title' }, emblem(parts.emblem), title, note),
      el(
        'div',
        { class: 'seat' },
        face,
        el('div', { class: 'seat-choice' }, who, el('div', { class: 'seat-more' }, language, zone)),
      ),
    ),
    choice: () => chosen,
    person: () => person,
    take,
    redraw,
  };
}

/** In the language's own words, so that whoever needs it can read it. */
function languageName(code: string): string {
  const name = new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}

function peopleByCountry(people: readonly PersonView[], page: Page): readonly HTMLOptGroupElement[] {
  const countries = [...new Set(people.map(({ country }) => country))];
  const names = new Intl.DisplayNames([page.language()], { type: 'region' });
  return countries.map((country) =>
    optionGroup(
      country === null ? page.t('nowhere') : (names.of(country) ?? country),
      people
        .filter((person) => person.country === country)
        .map((person) => option(person.id, `${person.name} – ${person.title}`)),
    ),
  );
}
