import { maskSource } from './mask-source.ts';
import { type Rule, source } from './rule.ts';

type Ban = {
  readonly title: string;
  readonly where: RegExp;
  readonly except: readonly string[];
  readonly words: RegExp;
  readonly broken: string;
  readonly allowed: string;
};

const bans: readonly Ban[] = [
  {
    title: 'services/cases/ waits for nothing',
    where: /^services\/cases\//,
    except: [],
    words: /\b(async|await|Promise|setTimeout|setInterval|setImmediate|queueMicrotask)\b/,
    broken: 'export async function decide() {}',
    allowed: "const words = 'await your answer'; // async would be wrong here",
  },
  {
    title: 'services/cases/ and dialogs/ have no clock of their own',
    where: /^(services\/cases|dialogs)\//,
    except: [],
    words: /\bDate\s*\.\s*now\b|\bnew\s+Date\s*(\(\s*\)|(?![\s(\w]))|\bperformance\b|(?<!new\s)\bDate\s*\(/,
    broken: 'const now = new Date();',
    allowed: 'const then = new Date(instant);',
  },
  {
    title: 'services/cases/ and services/texts/ know no process',
    where: /^services\/(cases|texts)\//,
    except: [],
    words: /\b(process|globalThis)\b/,
    broken: 'const zone = process.env.TZ;',
    allowed: 'const processed = 1;',
  },
  {
    title: 'only the programs that npm starts read the environment',
    where: /^(bot|dialogs|services|manifest)\//,
    except: [
      'bot/main.ts',
      'bot/forget.ts',
      'bot/verify-history.ts',
      'bot/write-dossier.ts',
      'manifest/package.ts',
    ],
    words:
      /\bprocess\s*(\?\.|\.)\s*env\b|\bprocess\s*\[|\{[^}]*\benv\b[^}]*\}\s*=\s*process\b|\bimport\.meta\.env\b/,
    broken: 'const port = process.env.PORT;',
    allowed: 'process.exitCode = 1;',
  },
  {
    title: 'nothing asks NODE_ENV',
    where: /^(bot|dialogs|services|manifest)\//,
    except: [],
    words: /\bNODE_ENV\b/,
    broken: 'if (env.NODE_ENV) start();',
    allowed: '// NODE_ENV is never asked',
  },
];

/** What must not be written in which folder; comments and quoted text do not count. */
export const codeRules: readonly Rule[] = bans.map((ban) => ({
  title: ban.title,
  violations: (sources) =>
    sources
      .filter((one) => ban.where.test(one.path) && !ban.except.includes(one.path))
      .flatMap((one) =>
        maskSource(one.text)
          .split('\n')
          .flatMap((line, index) =>
            ban.words.test(line) ? [`${one.path}:${index + 1} ${line.trim()}`] : [],
          ),
      ),
  broken: [source('services/cases/sample.ts', ban.broken)],
  allowed: [source('services/cases/sample.ts', ban.allowed)],
}));
