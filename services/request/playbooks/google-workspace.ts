import type { Playbook } from './playbook.ts';
import { unchecked } from './step.ts';

const REPORTS = 'https://github.com/GAM-team/GAM/wiki/Reports';
const APPROVED = 'https://support.google.com/a/answer/2368132';

export const googleWorkspace: Playbook = {
  system: 'google-workspace',
  product: 'Google Workspace',
  find: [
    {
      text: 'google-workspace.find.trace',
      menu: ['Admin console', 'Reporting', 'Email Log Search'],
      command: null,
      source: { mark: 'S', url: 'https://buralog.jp/en/admin-mail-log-check-2-en/' },
    },
    {
      text: 'google-workspace.find.gam',
      menu: [],
      command: { notation: 'posix', template: 'gam report gmail user {recipient} start {from} end {to}' },
      source: { mark: 'V', url: REPORTS },
    },
    {
      text: 'google-workspace.find.quarantine',
      menu: ['Admin console', 'Apps', 'Google Workspace', 'Gmail', 'Manage quarantines'],
      command: null,
      source: unchecked,
    },
    {
      text: 'google-workspace.find.deferrals',
      menu: [],
      command: null,
      source: { mark: 'V', url: 'https://support.google.com/a/answer/10583557' },
    },
  ],
  release: [
    {
      text: 'google-workspace.release',
      menu: ['Admin console', 'Apps', 'Google Workspace', 'Gmail', 'Manage quarantines', 'Allow'],
      command: null,
      source: unchecked,
    },
    {
      text: 'google-workspace.release.api',
      menu: [],
      command: null,
      source: {
        mark: 'V',
        url: 'https://developers.google.com/workspace/gmail/admin-quarantine/reference/rest/v1/customers.quarantinedMessages/release',
      },
    },
  ],
  allow: [
    {
      text: 'google-workspace.allow.list',
      menu: ['Apps', 'Google Workspace', 'Gmail', 'Spam, phishing and malware', 'Spam'],
      command: null,
      source: { mark: 'V~', url: APPROVED },
    },
    { text: 'google-workspace.allow.authentication', menu: [], command: null, source: unchecked },
  ],
  never: [
    {
      text: 'google-workspace.never.addresses',
      source: { mark: 'V', url: 'https://support.google.com/a/answer/60752' },
    },
    { text: 'google-workspace.never.domain', source: { mark: 'V~', url: APPROVED } },
  ],
  kept: {
    text: 'google-workspace.kept',
    days: 30,
    source: { mark: 'V', url: REPORTS },
  },
};
