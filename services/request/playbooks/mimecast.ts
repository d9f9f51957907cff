import type { Playbook } from './playbook.ts';
import { neverTheDomain, partlyRead, read, step, unchecked } from './step.ts';

const HELP = 'https://mimecastsupport.zendesk.com/hc/en-us/articles';
const TRACKING = read(`${HELP}/34000710750611-Email-Security-Cloud-Gateway-Managing-Message-Details`);
const HELD = partlyRead(`${HELP}/34000774230547-Held-Messages-Monitoring`);
const REJECTED = read(`${HELP}/34000366600979`);
const PERMITTED = partlyRead(`${HELP}/34000390156947`);
const VALIDITY = read(`${HELP}/34000805058579-Email-Security-Cloud-Gateway-Mimecast-Policy-Validity`);

export const mimecast: Playbook = {
  system: 'mimecast',
  product: 'Mimecast',
  find: [
    step('find.trace', TRACKING, ['Message Center', 'Message Tracking']),
    step('mimecast.find.held', HELD, ['Message Center', 'Held Messages']),
    step('mimecast.find.rejected', REJECTED, ['Message Center', 'Rejected and Deferred Messages']),
  ],
  release: [
    step('mimecast.release', HELD, ['Message Center', 'Held Messages', 'Release']),
    step('release.refused', REJECTED),
  ],
  allow: [
    step('mimecast.allow.policy', PERMITTED, ['Policies', 'Gateway Policies', 'Permitted Senders']),
    step('mimecast.allow.until', VALIDITY),
  ],
  never: [{ text: 'mimecast.never.spoofing', source: unchecked }, neverTheDomain],
  // The shortest of them: who searches later no longer sees what was refused.
  kept: {
    text: 'mimecast.kept',
    days: 7,
    source: partlyRead('https://community.mimecast.com/docs/DOC-1362'),
  },
};
