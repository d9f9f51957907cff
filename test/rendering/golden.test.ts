import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../../services/texts/language.ts';
import { renderScenario } from './render-scenario.ts';
import { chosenSystem, momentScenarios, type Scenario, systemScenarios } from './scenarios.ts';

/** Read by a person when they were kept, and again whenever one changes: `npx vitest run test/rendering -u` keeps them anew. */
const kept = (language: string, name: string): string => `./golden/${language}/${name}`;

function mainOf(page: string): string {
  return `${/<main>([\s\S]*)<\/main>/.exec(page)?.[1]?.trim() ?? ''}\n`;
}

const named = (scenarios: readonly Scenario[]) =>
  scenarios.map((scenario) => ({ name: scenario.name, scenario }));

describe.each(LANGUAGES)('in %s', (language) => {
  const systems = systemScenarios(language);
  const seen = systems.filter((scenario) => chosenSystem(scenario) === undefined);

  test.each(named([...seen, ...momentScenarios(language)]))(
    'IT reads the mail about $name as it was kept',
    async ({ name, scenario }) => {
      const rendered = await renderScenario(scenario, language);
      await expect(rendered['mail.txt']).toMatchFileSnapshot(kept(language, `${name}.mail.txt`));
    },
  );

  test.each(named(systems))(
    'IT reads the page with the steps for $name as it was kept',
    async ({ name, scenario }) => {
      const rendered = await renderScenario(scenario, language);
      await expect(mainOf(rendered['page.html'] ?? '')).toMatchFileSnapshot(
        kept(language, `${name}.page.html`),
      );
    },
  );
});
