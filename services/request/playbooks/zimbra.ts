import type { Playbook } from './playbook.ts';
import { searchLogs } from './postfix.ts';
import { neverUnverified, welcomeAuthenticated } from './spamassassin.ts';
import { read, reviewLater, step, toldBy, typed, unchecked } from './step.ts';

const GUIDE = 'https://github.com/Zimbra/adminguide/blob/master';
const LOGS = read(`${GUIDE}/monitoring.adoc`);
const SPAM = read(`${GUIDE}/mta.adoc`);
const VIRUSES = read(`${GUIDE}/configuration.adoc`);
const OWN_RULES = toldBy('https://wiki.zimbra.com/index.php?title=Improving_Anti-spam_system&oldid=53291');
const SENDER_SCORES = toldBy('https://computingforgeeks.com/?p=1848');

export const zimbra: Playbook = {
  system: 'zimbra',
  product: 'Zimbra',
  find: [
    typed('self-hosted.find.log', LOGS, searchLogs('/var/log/zimbra.log*')),
    step('zimbra.find.junk', SPAM),
    step('zimbra.find.virus', VIRUSES),
    step('find.deferrals', LOGS, ['Home', 'Monitor', 'Mail Queues']),
  ],
  release: [step('zimbra.release', unchecked), step('release.refused', SPAM)],
  allow: [welcomeAuthenticated, step('zimbra.allow.file', OWN_RULES), reviewLater],
  never: [neverUnverified, { text: 'amavis.never.sender-scores', source: SENDER_SCORES }],
  kept: { text: 'zimbra.kept', days: 7, source: VIRUSES },
};
