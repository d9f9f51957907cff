import type { Playbook } from './playbook.ts';
import { readDeferrals, searchMailLog } from './postfix.ts';
import { neverUnverified, testSpamAssassin, welcomeAuthenticated } from './spamassassin.ts';
import { reviewLater, step, toldBy, typed, unchecked } from './step.ts';

const RELEASE = toldBy('https://github.com/AdrianNoss/amavisd-release-web');

export const postfixAmavis: Playbook = {
  system: 'postfix-amavis',
  product: 'Postfix + Amavis / SpamAssassin',
  find: [searchMailLog, step('postfix-amavis.find.quarantine', unchecked), readDeferrals],
  release: [
    typed('postfix-amavis.release', RELEASE, {
      notation: 'posix',
      template: "amavisd-release '<quarantine id>' {recipient}",
    }),
  ],
  allow: [welcomeAuthenticated, testSpamAssassin, reviewLater],
  never: [neverUnverified],
  kept: { text: 'kept.by-your-settings', days: null, source: unchecked },
};
