import type { Playbook } from './playbook.ts';
import { advice, onlyAuthenticated, partlyRead, read, reviewLater, step, toldBy } from './step.ts';

const DOCS = 'https://docs.fortinet.com/document/fortimail';
const HISTORY = read(`${DOCS}/7.0.0/log-reference/449609`);
const QUARANTINES = read(`${DOCS}/7.0.2/administration-guide/907026/managing-the-quarantines`);
const OLDER_HELP = 'https://help.fortinet.com/fmail/5-3-6/admin/FortiMail_Online_Help';

export const fortimail: Playbook = {
  system: 'fortimail',
  product: 'FortiMail',
  find: [
    step('fortimail.find.history', HISTORY, ['Monitor', 'Log', 'History']),
    step('fortimail.find.quarantines', QUARANTINES, ['Monitor', 'Quarantine']),
    step('find.deferrals', toldBy('https://www.fortinetguru.com/category/administration-guides/page/116/'), [
      'Monitor',
      'Greylist',
    ]),
  ],
  release: [step('release.one', partlyRead(`${OLDER_HELP}/monitor_03_20.html`), ['Monitor', 'Quarantine'])],
  allow: [
    onlyAuthenticated,
    step('fortimail.allow.personal', partlyRead(`${DOCS}/6.4.3/administration-guide/598555/`), [
      'Security',
      'Block/Safe List',
      'Personal',
    ]),
    reviewLater,
  ],
  never: [{ text: 'fortimail.never.system', source: partlyRead(`${OLDER_HELP}/antispam_12_12.html`) }],
  kept: { text: 'kept.by-your-settings', days: null, source: advice },
};
