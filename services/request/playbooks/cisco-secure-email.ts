import type { Playbook } from './playbook.ts';
import { neverTheDomain, partlyRead, reviewLater, step } from './step.ts';

const CISCO = 'https://www.cisco.com/c/en/us';
const TRACKING = partlyRead(
  `${CISCO}/td/docs/security/ces/user_guide/esa_user_guide-13-7-0/b_ESA_Admin_Guide_ces_13-7/b_ESA_Admin_Guide_12_1_chapter_011110.html`,
);
const QUARANTINES = partlyRead(
  `${CISCO}/td/docs/security/ces/user_guide/esa_user_guide_13-5-1/b_ESA_Admin_Guide_ces_13-5-1/b_ESA_Admin_Guide_12_1_chapter_011111.html`,
);
const SPAM_QUARANTINE = partlyRead(
  `${CISCO}/td/docs/security/security_management/sma/sma15-5-2/user_guide/b_sma_admin_guide_15_5_2/b_NGSMA_Admin_Guide_chapter_0101.html`,
);
const TRUSTED = partlyRead(
  `${CISCO}/support/docs/security/secure-email-gateway/217140-how-do-you-whitelist-a-trusted-sender.html`,
);
/** Older guides of the same system (AsyncOS), by page. */
const IN_SEVERAL = partlyRead('https://manualsbrain.com/ko/manuals/1649655/?page=781');
const RETENTION = partlyRead('https://manualsbrain.com/fr/manuals/1603400/?page=774');
const SPF_STATUS = partlyRead('https://manualsbrain.com/pt/manuals/1649694/?page=194');

export const ciscoSecureEmail: Playbook = {
  system: 'cisco-secure-email',
  product: 'Cisco Secure Email',
  find: [
    step('cisco-secure-email.find.tracking', TRACKING, ['Message Tracking']),
    step('cisco-secure-email.find.quarantines', QUARANTINES, [
      'Monitor',
      'Policy, Virus, and Outbreak Quarantines',
    ]),
    step('find.deferrals', TRACKING, ['Message Tracking']),
  ],
  release: [
    step('cisco-secure-email.release', IN_SEVERAL),
    step('cisco-secure-email.release.spam', SPAM_QUARANTINE),
  ],
  allow: [step('cisco-secure-email.allow.filter', SPF_STATUS), reviewLater],
  never: [{ text: 'cisco-secure-email.never.trusted', source: TRUSTED }, neverTheDomain],
  kept: { text: 'kept.by-your-settings', days: null, source: RETENTION },
};
