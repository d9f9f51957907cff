import type { Playbook } from './playbook.ts';
import {
  neverTheDomain,
  onlyAuthenticated,
  partlyRead,
  read,
  reviewLater,
  step,
  toldBy,
  unchecked,
} from './step.ts';

const KNOWLEDGE = 'https://knowledge.broadcom.com/external/article';
const TRACK = read(`${KNOWLEDGE}/440853/how-to-determine-if-an-email-was-routed.html`);
const RETENTION = read(`${KNOWLEDGE}/405801/email-securitycloud-does-not-store-email.html`);
const SPOOFED = partlyRead(`${KNOWLEDGE}?legacyId=HOWTO119230`);
const SPAM_MANAGER = toldBy(
  'https://solutions.hostmysite.com/index.php?/Knowledgebase/Article/View/8344/212/symantec-email-security-spam-quarantine-settings-and-configuration',
);
const APPROVED = toldBy('https://www.claranetsoho.co.uk/support-product/symantec-security');

export const broadcom: Playbook = {
  system: 'broadcom',
  product: 'Symantec Email Security.cloud',
  find: [
    step('broadcom.find.track', TRACK, ['Dashboard', 'Tools', 'Track and Trace']),
    step('broadcom.find.quarantine', SPAM_MANAGER, ['Spam Manager']),
    step('find.deferrals', unchecked, ['Dashboard', 'Tools', 'Track and Trace']),
  ],
  release: [step('release.one', SPAM_MANAGER, ['Spam Manager'])],
  allow: [
    onlyAuthenticated,
    step('broadcom.allow.sender', APPROVED, ['Services', 'Email Services', 'Anti-Spam', 'Approved Senders']),
    reviewLater,
  ],
  never: [
    { text: 'broadcom.never.ip', source: SPOOFED },
    { text: 'broadcom.never.own-domain', source: SPOOFED },
    neverTheDomain,
  ],
  // How long the quarantine holds a message was not found: the shortest that was.
  kept: { text: 'broadcom.kept', days: 14, source: RETENTION },
};
