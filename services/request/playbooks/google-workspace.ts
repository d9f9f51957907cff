import type { Playbook } from './playbook.ts';
import { partlyRead, read, step, toldBy, unchecked } from './step.ts';

const REPORTS = 'https://github.com/GAM-team/GAM/wiki/Reports';
const APPROVED = 'https://support.google.com/a/answer/2368132';

export const googleWorkspace: Playbook = {
  system: 'google-workspace',
  product: 'Google Workspace',
  find: [
    step('google-workspace.find.trace', toldBy('https://buralog.jp/en/admin-mail-log-check-2-en/'), [
      'Admin console',
      'Reporting',
      'Email Log Search',
    ]),
    {
      text: 'google-workspace.find.gam',
      menu: [],
      command: { notation: 'posix', template: 'gam report gmail user {recipient} start {from} end {to}' },
      source: read(REPORTS),
    },
    step('google-workspace.find.quarantine', unchecked, [
      'Admin console',
      'Apps',
      'Google Workspace',
      'Gmail',
      'Manage quarantines',
    ]),
    step('google-workspace.find.deferrals', read('https://support.google.com/a/answer/10583557')),
  ],
  release: [
    step('google-workspace.release', unchecked, [
      'Admin console',
      'Apps',
      'Google Workspace',
      'Gmail',
      'Manage quarantines',
      'Allow',
    ]),
    {
      text: 'google-workspace.release.api',
      menu: [],
      command: null,
      source: read(
        'https://developers.google.com/workspace/gmail/admin-quarantine/reference/rest/v1/customers.quarantinedMessages/release',
      ),
    },
  ],
  allow: [
    step('google-workspace.allow.list', partlyRead(APPROVED), [
      'Apps',
      'Google Workspace',
      'Gmail',
      'Spam, phishing and malware',
      'Spam',
    ]),
    { text: 'google-workspace.allow.authentication', menu: [], command: null, source: unchecked },
  ],
  never: [
    {
      text: 'google-workspace.never.addresses',
      source: read('https://support.google.com/a/answer/60752'),
    },
    { text: 'google-workspace.never.domain', source: partlyRead(APPROVED) },
  ],
  kept: {
    text: 'google-workspace.kept',
    days: 30,
    source: read(REPORTS),
  },
};
