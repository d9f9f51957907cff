import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../services/texts/language.ts';
import { renderScenario } from '../test/rendering/render-scenario.ts';
import { momentScenarios, systemScenarios } from '../test/rendering/scenarios.ts';

/** `npm run render -- <scenario|all> [language] [folder]`: the mail, the page and the cards of a scenario, as files to look at. */
const [wanted = '', languageTag = '', folder = 'dist/rendered'] = process.argv.slice(2);

const names = [...systemScenarios('en'), ...momentScenarios('en')].map(({ name }) => name);
const languages = LANGUAGES.filter((language) => languageTag === '' || language === languageTag);

if (wanted !== 'all' && !names.includes(wanted)) {
  console.error(`There is no scenario "${wanted}". There are: all, ${names.join(', ')}.`);
  process.exitCode = 1;
} else if (languages.length === 0) {
  console.error(`There is no language "${languageTag}". There are: ${LANGUAGES.join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const language of languages) {
    const all = [...systemScenarios(language), ...momentScenarios(language)];
    for (const scenario of all.filter(({ name }) => wanted === 'all' || name === wanted)) {
      const into = join(folder, language);
      await mkdir(into, { recursive: true });
      for (const [end, content] of Object.entries(await renderScenario(scenario, language))) {
        const path = join(into, `${scenario.name}.${end}`);
        await writeFile(path, content);
        console.log(path);
      }
    }
  }
}
