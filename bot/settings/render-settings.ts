import type { Row, Section } from './settings-row.ts';
import { settingRows } from './settings-table.ts';

type AnyRow = Row<unknown, string | null>;

const rows = settingRows.map(([, row]) => row);

function sections(): readonly (readonly [Section, readonly AnyRow[]])[] {
  return [...Map.groupBy(rows, (row) => row.section)];
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('<', '&lt;');
}

function defaultOf(row: AnyRow): string {
  const unset = row.shown ?? (row.fallback === null ? '–' : `\`${row.fallback}\``);
  return row.needed ? `${unset}; **required** with an app id` : unset;
}

/** For the README: every setting, by section. */
export function renderSettingsTable(): string {
  return sections()
    .map(([section, its]) => {
      const lines = its.map(
        (row) => `| \`${row.name}\` | ${defaultOf(row)} | ${cell(row.about)} | ${cell(row.reader.wanted)} |`,
      );
      const head = ['| setting | default | what it is | what belongs there |', '|---|---|---|---|'];
      return [`**${section}**`, '', ...head, ...lines].join('\n');
    })
    .join('\n\n');
}

/** `.env.example`: every setting as it would be written, all of them commented out. */
export function renderEnvExample(): string {
  const head = [
    '# Copy to .env and uncomment what you set. With nothing set the product practises on this machine alone.',
    '# What is set in the environment wins over this file.',
  ].join('\n');
  const parts = sections().map(([section, its]) => {
    const each = its.map((row) => {
      const required = row.needed ? ' Required with an app id.' : '';
      const about = row.about.replaceAll('`', '');
      return `# ${about}${required}\n# Wanted: ${row.reader.wanted}.\n#${row.name}=${row.fallback ?? ''}`;
    });
    return [`# --- ${section} ---`, ...each].join('\n\n');
  });
  return `${[head, ...parts].join('\n\n')}\n`;
}
