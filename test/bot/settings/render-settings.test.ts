import { existsSync, readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';
import { describe, expect, test } from 'vitest';
import { renderEnvExample, renderSettingsTable } from '../../../bot/settings/render-settings.ts';
import { readSettings } from '../../../bot/settings.ts';
import { settingNames } from './reading.ts';

const root = new URL('../../../', import.meta.url).pathname;
const readme = existsSync(`${root}README.md`) ? readFileSync(`${root}README.md`, 'utf8') : '';
const between = /<!-- settings -->\n([\s\S]*?)\n<!-- \/settings -->/.exec(readme)?.[1]?.trim();

describe('what is written about the settings', () => {
  test('.env.example is what the table of settings says', async () => {
    await expect(renderEnvExample()).toMatchFileSnapshot(`${root}.env.example`);
  });

  test('.env.example sets nothing until it is edited', () => {
    expect(parseEnv(renderEnvExample())).toEqual({});
  });

  test('every line of .env.example may be uncommented and changes nothing', () => {
    const uncommented = renderEnvExample().replace(/^#(?=\w+=)/gm, '');
    expect(Object.keys(parseEnv(uncommented)).sort()).toEqual([...settingNames].sort());
    expect(readSettings(parseEnv(uncommented))).toEqual(readSettings({}));
  });

  test('the README has a line for every setting', () => {
    const lines = renderSettingsTable().split('\n');
    for (const name of settingNames) {
      expect(lines.filter((line) => line.startsWith(`| \`${name}\` |`))).toHaveLength(1);
    }
    for (const line of lines.filter((one) => one.startsWith('|'))) {
      expect(line.replaceAll('\\|', '').split('|')).toHaveLength(6);
    }
  });

  test('the README says what the table of settings says', () => {
    if (between !== undefined) expect(between).toBe(renderSettingsTable());
    expect(readme.includes('<!-- settings -->')).toBe(between !== undefined);
  });
});
