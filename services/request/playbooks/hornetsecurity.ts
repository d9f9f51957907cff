import type { Playbook } from './playbook.ts';
import {
  advice,
  neverTheDomain,
  onlyAuthenticated,
  partlyRead,
  read,
  reviewLater,
  step,
  unchecked,
} from './step.ts';

const ACTIONS = partlyRead(
  'https://cp.hornetsecurity.com/manual/en/partner/cp_html/email_live_tracking/r_email-actions.html',
);
const MANUAL = partlyRead('https://www.hornetsecurity.com/en/html-cp-manual');
const NEVER_ACCEPTED = read(
  'https://support.hornetsecurity.com/hc/de/articles/360013423497-Einrichtung-der-Supportzustellung',
);

export const hornetsecurity: Playbook = {
  system: 'hornetsecurity',
  product: 'Hornetsecurity',
  find: [
    step('find.trace', MANUAL, ['Email Live Tracking']),
    step('hornetsecurity.find.classes', ACTIONS, ['Email Live Tracking']),
    step('find.deferrals', unchecked, ['Email Live Tracking']),
  ],
  release: [
    step('hornetsecurity.release', ACTIONS, ['Email Live Tracking', 'Deliver email']),
    step('release.refused', NEVER_ACCEPTED),
  ],
  allow: [onlyAuthenticated, step('hornetsecurity.allow.user', ACTIONS), reviewLater],
  never: [{ text: 'hornetsecurity.never.all-users', source: ACTIONS }, neverTheDomain],
  kept: { text: 'kept.by-your-settings', days: null, source: advice },
};
