import type { Playbook } from './playbook.ts';
import { readDeferrals, searchMailLog } from './postfix.ts';
import { neverUnverified, testSpamAssassin, welcomeAuthenticated } from './spamassassin.ts';
import { advice, reviewLater, step, toldBy, typed } from './step.ts';

const LOGGED = toldBy(
  'http://www.iredmail.org/wiki/index.php?title=IRedMail/FAQ/Quarantining.Messages&oldid=726',
);
const RELEASE = toldBy('https://github.com/AdrianNoss/amavisd-release-web');

export const postfixAmavis: Playbook = {
  system: 'postfix-amavis',
  product: 'Postfix + Amavis / SpamAssassin',
  find: [searchMailLog, step('postfix-amavis.find.quarantine', LOGGED), readDeferrals],
  release: [
    typed('postfix-amavis.release', RELEASE, {
      notation: 'posix',
      template: "amavisd-release '<quarantine id>' {recipient}",
    }),
  ],
  allow: [welcomeAuthenticated, testSpamAssassin, reviewLater],
  never: [neverUnverified],
  kept: { text: 'kept.by-your-settings', days: null, source: advice },
};
