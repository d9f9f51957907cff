import type { Playbook } from './playbook.ts';
import { neverTheDomain, onlyAuthenticated, read, reviewLater, step, toldBy } from './step.ts';

const HELP = 'https://help.proofpoint.com/Proofpoint_Essentials/Email_Security';
const LOGS = read(
  `${HELP}/Administrator_Topics/110_logs/Troubleshooting_email_delivery_problems_using_Email_Logs`,
);
const SENDER_LISTS = toldBy(
  'https://support.greyskymedia.com/proofpoint/blacklisting-whitelisting-email-addresses-and-domains',
);
const EXCEPTIONS = read(
  `${HELP}/Support/Trouble-shooting_Platform_Features/Anti-spoofing/How_To_Bypass_Anti-Spoofing_Checks`,
);

export const proofpointEssentials: Playbook = {
  system: 'proofpoint-essentials',
  product: 'Proofpoint Essentials',
  find: [
    step('proofpoint-essentials.find.logs', LOGS, ['Logs']),
    step('proofpoint-essentials.find.quarantined', toldBy('https://kb.taptechit.com/?p=1907'), ['Logs']),
    step('find.deferrals', LOGS, ['Logs']),
  ],
  release: [
    step(
      'proofpoint-essentials.release',
      toldBy(
        'https://support.vircom.com/support/solutions/articles/48001145033-log-messages-actions-explained',
      ),
      ['Logs', 'Release from quarantine'],
    ),
  ],
  allow: [
    onlyAuthenticated,
    step('proofpoint-essentials.allow.safe-sender', SENDER_LISTS, ['Sender Lists']),
    reviewLater,
  ],
  never: [{ text: 'never.exceptions', source: EXCEPTIONS }, neverTheDomain],
  kept: { text: 'proofpoint-essentials.kept', days: 30, source: LOGS },
};
