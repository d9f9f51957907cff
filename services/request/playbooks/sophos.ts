import type { Playbook } from './playbook.ts';
import { read, reviewLater, step, unchecked } from './step.ts';

const HELP = 'https://docs.sophos.com/central/customer/help/en-us/ManageYourProducts';
const HISTORY = read(`${HELP}/LogsReports/Logs/EmailHistoryReport/index.html`);
const QUARANTINED = read(`${HELP}/EmailSecurity/EmailQuarantinedMessages/`);
const ALLOW_LIST = read(`${HELP}/GlobalSettings/EmailAllowBlock/index.html`);

export const sophos: Playbook = {
  system: 'sophos',
  product: 'Sophos Email',
  find: [
    step('sophos.find.history', HISTORY, ['Reports', 'Email Security Logs', 'Message History']),
    step('sophos.find.quarantined', QUARANTINED, ['Quarantined Messages']),
    step('find.deferrals', unchecked, ['Reports', 'Email Security Logs', 'Message History']),
  ],
  release: [step('sophos.release', QUARANTINED, ['Quarantined Messages', 'Release'])],
  allow: [step('sophos.allow.enforced', ALLOW_LIST, ['Inbound Allow/Block']), reviewLater],
  never: [{ text: 'sophos.never.unenforced', source: ALLOW_LIST }],
  kept: { text: 'sophos.kept', days: 30, source: QUARANTINED },
};
