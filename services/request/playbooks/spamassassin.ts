import type { Playbook, Step } from './playbook.ts';
import { read, typed } from './step.ts';

const MANUAL = read('https://spamassassin.apache.org/doc/Mail_SpamAssassin_Conf.html');

/** Counts only where SPF or DKIM confirms the sender. What follows the `#` is a comment for the next reader. */
export const welcomeAuthenticated: Step = typed('spamassassin.allow', MANUAL, {
  notation: 'file',
  template: 'welcomelist_auth {sender} # {reference}',
});

export const testSpamAssassin: Step = typed(
  'spamassassin.test',
  read('https://github.com/proxmox/pmg-docs/blob/master/pmgconfig.adoc'),
  { notation: 'posix', template: 'spamassassin -D --lint' },
);

export const neverUnverified: Playbook['never'][number] = {
  text: 'spamassassin.never.unverified',
  source: MANUAL,
};
