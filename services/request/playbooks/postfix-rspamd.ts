import type { Command, Playbook } from './playbook.ts';
import { readDeferrals, searchMailLog } from './postfix.ts';
import { read, reviewLater, step, typed } from './step.ts';

const DOCS = 'https://rspamd.com/doc';
const MULTIMAP = read(`${DOCS}/modules/multimap.html`);
const GREYLISTING = read(`${DOCS}/modules/greylisting.html`);
const ACTIONS = read(`${DOCS}/configuration/metrics.html`);
const HISTORY = read(`${DOCS}/modules/history_redis.html`);
const WHITELIST = read(`${DOCS}/modules/whitelist.html`);

const senders: Command = { notation: 'file', template: '{sender}' };

/** By sender and not by domain, and only where DMARC passed: narrower than a rule of the whitelist module. */
const rule: Command = {
  notation: 'file',
  template: [
    'IMI_AUTHENTICATED {',
    '  type = "from";',
    '  extract_from = "mime";',
    '  map = "/etc/rspamd/local.d/imi-senders.map";',
    '  require_symbols = "DMARC_POLICY_ALLOW";',
    '  score = -7.0;',
    '}',
  ].join('\n'),
};

export const postfixRspamd: Playbook = {
  system: 'postfix-rspamd',
  product: 'Postfix + Rspamd',
  find: [
    searchMailLog,
    step('postfix-rspamd.find.history', HISTORY, ['History']),
    step('postfix-rspamd.find.no-quarantine', ACTIONS),
    readDeferrals,
    step('postfix-rspamd.find.greylisted', GREYLISTING),
  ],
  release: [step('release.refused', ACTIONS)],
  allow: [
    typed('postfix-rspamd.allow.senders', MULTIMAP, senders),
    typed('postfix-rspamd.allow.rule', MULTIMAP, rule),
    typed('postfix-rspamd.allow.test', read(`${DOCS}/faq.html`), {
      notation: 'posix',
      template: 'rspamadm configtest',
    }),
    reviewLater,
  ],
  never: [{ text: 'postfix-rspamd.never.unconditional', source: WHITELIST }],
  kept: { text: 'postfix-rspamd.kept', days: null, source: HISTORY },
};
