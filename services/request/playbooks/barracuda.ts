import type { Playbook } from './playbook.ts';
import { neverTheDomain, onlyAuthenticated, partlyRead, read, reviewLater, step, toldBy } from './step.ts';

const USER_GUIDE = read('https://campus.barracuda.com/doc/96023026/');
const REASONS = read('https://campus.barracuda.com/doc/167976683');
const SENDER_POLICIES = partlyRead(
  'https://campus.barracuda.com/product/essentials/doc/76939338/sender-and-recipient-analysis/',
);

export const barracuda: Playbook = {
  system: 'barracuda',
  product: 'Barracuda Email Gateway Defense',
  find: [
    step(
      'barracuda.find.log',
      toldBy('https://methodstudio.zohodesk.com/portal/en/kb/articles/barracuda-email-defense-gateway'),
      ['Overview', 'Message Log'],
    ),
    step('barracuda.find.quarantined', REASONS, ['Overview', 'Message Log']),
    step(
      'barracuda.find.deferred',
      toldBy('https://helpdesk.ict-pro.com/hc/en-ie/articles/360011729020-How-To-Work-With-Quarantined-Mail'),
      ['Overview', 'Message Log'],
    ),
  ],
  release: [step('release.one', USER_GUIDE, ['Overview', 'Message Log', 'Deliver'])],
  allow: [
    onlyAuthenticated,
    step('barracuda.allow.exempt', SENDER_POLICIES, ['Inbound Settings', 'Sender Policies']),
    reviewLater,
  ],
  never: [
    {
      text: 'barracuda.never.spf',
      source: partlyRead('https://documentation.campus.barracuda.com/wiki/spaces/EGD/pages/450494480/'),
    },
    neverTheDomain,
  ],
  kept: { text: 'barracuda.kept', days: 30, source: USER_GUIDE },
};
