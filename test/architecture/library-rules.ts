import { packageOf, readImports, type Source } from './read-imports.ts';
import { type Rule, source, within } from './rule.ts';

type Library = {
  readonly name: RegExp;
  readonly only: readonly string[];
  /** Outside practice code at most one file in each place. */
  readonly inOneFile: boolean;
  readonly sample: { readonly library: string; readonly not: string; readonly in: string };
};

const product = ['bot/', 'dialogs/', 'services/'];
const practiceService = 'services/admin/practice/';

const libraries: readonly Library[] = [
  {
    name: /^bot(builder|framework)/,
    only: ['bot/', 'services/storage/bot-storage.ts'],
    inOneFile: false,
    sample: { library: 'botbuilder', not: 'dialogs/intake.ts', in: 'bot/teams-bot.ts' },
  },
  {
    name: /^restify$/,
    only: ['bot/http-server.ts', 'bot/practice/', practiceService],
    inOneFile: false,
    sample: { library: 'restify', not: 'bot/request-pages.ts', in: 'bot/http-server.ts' },
  },
  {
    name: /^nodemailer$/,
    only: ['services/mail/', practiceService],
    inOneFile: true,
    sample: { library: 'nodemailer', not: 'services/request/request.ts', in: 'services/mail/send-mail.ts' },
  },
  {
    name: /^lowdb$/,
    only: ['services/storage/', practiceService],
    inOneFile: true,
    sample: { library: 'lowdb/node', not: 'bot/compose.ts', in: 'services/storage/lowdb.ts' },
  },
  {
    name: /^pg$/,
    only: ['services/storage/'],
    inOneFile: true,
    sample: { library: 'pg', not: 'services/desk/desk.ts', in: 'services/storage/postgres.ts' },
  },
  {
    name: /^mailparser$/,
    only: ['services/diagnosis/pasted/mail-parts.ts', 'services/mail/practice-outbox.ts', practiceService],
    inOneFile: false,
    sample: {
      library: 'mailparser',
      not: 'services/diagnosis/pasted/read-pasted.ts',
      in: 'services/diagnosis/pasted/mail-parts.ts',
    },
  },
  {
    name: /^smtp-server$/,
    only: [practiceService],
    inOneFile: false,
    sample: {
      library: 'smtp-server',
      not: 'services/mail/send-mail.ts',
      in: `${practiceService}receiver.ts`,
    },
  },
];

function users(sources: readonly Source[], name: RegExp): readonly string[] {
  return sources
    .filter((one) => product.some((place) => within(one.path, place)))
    .filter((one) => readImports(one).some((each) => !each.ours && name.test(packageOf(each.target))))
    .map((one) => one.path);
}

function placeRule(library: Library): Rule {
  const { sample } = library;
  const text = `import { a } from '${sample.library}';`;
  return {
    title: `${packageOf(sample.library)} appears only in ${library.only.join(', ')}`,
    violations: (sources) =>
      users(sources, library.name)
        .filter((path) => !library.only.some((place) => within(path, place)))
        .map((path) => `${path} imports ${packageOf(sample.library)}`),
    broken: [source(sample.not, text)],
    allowed: [source(sample.in, text)],
  };
}

function oneFileRule(library: Library): Rule {
  const { sample } = library;
  const text = `import { a } from '${sample.library}';`;
  return {
    title: `${packageOf(sample.library)} is known to one file outside the practice service`,
    violations: (sources) => {
      const found = users(sources, library.name).filter((path) => !path.startsWith(practiceService));
      return found.length > 1 ? [`${packageOf(sample.library)} in ${found.join(' and ')}`] : [];
    },
    broken: [source(sample.in, text), source(`${sample.in}2.ts`, text)],
    allowed: [source(sample.in, text), source(`${practiceService}service.ts`, text)],
  };
}

const speaksSmtp = ['services/mail/', practiceService];

/** Asking a mail server whether it knows a mailbox is what harvesters do; its answer would not be true either. */
const noProbing: readonly Rule[] = [
  {
    title: 'no socket is opened by hand but in services/mail/ and the practice service',
    violations: (sources) =>
      sources
        .filter((one) => product.some((place) => within(one.path, place)))
        .filter((one) => !speaksSmtp.some((place) => within(one.path, place)))
        .flatMap((one) =>
          readImports(one)
            .filter((each) => /^node:(net|tls|dgram|http2)$/.test(each.target) && !each.typeOnly)
            .map((each) => `${one.path} imports ${each.target}`),
        ),
    broken: [source('services/diagnosis/probe.ts', "import { connect } from 'node:net';")],
    allowed: [
      source('bot/http-server.ts', "import type { AddressInfo } from 'node:net';"),
      source('services/mail/send-mail.ts', "import { connect } from 'node:net';"),
    ],
  },
  {
    title: 'nobody asks a mail server whether a mailbox exists',
    violations: (sources) =>
      sources
        .filter((one) => product.some((place) => within(one.path, place)))
        .filter((one) => !speaksSmtp.some((place) => within(one.path, place)))
        .filter((one) => /\b(VRFY|EXPN|RCPT TO|MAIL FROM)\b/.test(one.text))
        .map((one) => `${one.path} speaks SMTP`),
    broken: [source('services/diagnosis/probe.ts', "socket.write('VRFY maria');")],
    allowed: [source('services/diagnosis/node-dns.ts', "const records = await resolver.resolveMx('a');")],
  },
];

/** Which library is known where, so that each can be replaced by changing one place. */
export const libraryRules: readonly Rule[] = [
  ...libraries.map(placeRule),
  ...noProbing,
  ...libraries.filter((library) => library.inOneFile).map(oneFileRule),
  {
    title: 'services/cases/ uses no library but date-fns and @date-fns/tz, and nothing of Node',
    violations: (sources) =>
      sources
        .filter((one) => one.path.startsWith('services/cases/'))
        .flatMap((one) =>
          readImports(one)
            .filter((each) => !each.ours && !['date-fns', '@date-fns/tz'].includes(packageOf(each.target)))
            .map((each) => `${one.path} imports ${each.target}`),
        ),
    broken: [source('services/cases/a.ts', "import { createHash } from 'node:crypto';")],
    allowed: [source('services/cases/a.ts', "import { addHours } from 'date-fns/addHours';")],
  },
  {
    title: 'dialogs/, services/texts/ and services/request/ touch nothing outside the process',
    violations: (sources) =>
      sources
        .filter((one) => /^(dialogs|services\/(texts|request))\//.test(one.path))
        .flatMap((one) =>
          readImports(one)
            .filter((each) =>
              /^node:(fs|net|http|https|tls|dns|child_process|worker_threads)/.test(each.target),
            )
            .map((each) => `${one.path} imports ${each.target}`),
        ),
    broken: [source('dialogs/intake.ts', "const { readFile } = await import('node:fs/promises');")],
    allowed: [source('services/request/a.ts', "import { createHmac } from 'node:crypto';")],
  },
  {
    title: 'date-fns comes one function at a time, because its barrel costs a second at the start',
    violations: (sources) =>
      sources.flatMap((one) =>
        readImports(one)
          .filter((each) => each.target === 'date-fns')
          .map(() => `${one.path} imports all of date-fns`),
      ),
    broken: [source('services/desk/a.ts', "import { addHours } from 'date-fns';")],
    allowed: [source('services/desk/a.ts', "import { addHours } from 'date-fns/addHours';")],
  },
];
