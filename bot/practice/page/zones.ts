import { option, optionGroup } from './dom.ts';
import type { Translate } from './texts.ts';
import { zoneName } from './time.ts';

/** Every zone this browser knows, Europe's first: that is where the people are. */
export function zoneOptions(t: Translate): readonly HTMLOptGroupElement[] {
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
    optionGroup(
      t('zonesElsewhere'),
      others.map((zone) => option(zone, zone.replaceAll('_', ' '))),
    ),
  ];
}

const EU_ISLANDS = [
  'Atlantic/Canary',
  'Atlantic/Madeira',
  'Atlantic/Azores',
  'Atlantic/Reykjavik',
  'Asia/Nicosia',
];
