import { option, optionGroup } from './dom.ts';
import type { Translate } from './texts.ts';
import { zoneName } from './time.ts';

/** What is chosen to see the rest of the world. */
export const MORE_ZONES = 'more';

/** Europe's zones, where the people are, and the rest of the world once it was asked for. */
export function zoneOptions(t: Translate, unfolded: boolean): readonly HTMLElement[] {
  const zones = Intl.supportedValuesOf('timeZone');
  const european = zones.filter((zone) => zone.startsWith('Europe/') || EU_ISLANDS.includes(zone));
  const others = zones.filter((zone) => !european.includes(zone));
  return [
    optionGroup(
      t('zonesEurope'),
      european
        .map((zone) => option(zone, zoneName(zone)))
        .sort((one, other) => one.text.localeCompare(other.text)),
    ),
    unfolded
      ? optionGroup(
          t('zonesElsewhere'),
          others.map((zone) => option(zone, zone.replaceAll('_', ' '))),
        )
      : option(MORE_ZONES, t('zonesMore')),
  ];
}

const EU_ISLANDS = [
  'Atlantic/Canary',
  'Atlantic/Madeira',
  'Atlantic/Azores',
  'Atlantic/Reykjavik',
  'Asia/Nicosia',
];
