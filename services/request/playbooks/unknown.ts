import type { Playbook } from './playbook.ts';
import { advice, unchecked } from './step.ts';

/** Without a product there are no menus and no commands, only what every mail system has under some name. */
export const unknown: Playbook = {
  system: 'unknown',
  product: '',
  find: [
    { text: 'find.trace', menu: [], command: null, source: advice },
    { text: 'find.quarantine', menu: [], command: null, source: advice },
    { text: 'find.deferrals', menu: [], command: null, source: advice },
  ],
  release: [{ text: 'release.one', menu: [], command: null, source: advice }],
  allow: [{ text: 'allow.authenticated', menu: [], command: null, source: advice }],
  never: [
    { text: 'never.domain', source: advice },
    { text: 'never.release-all', source: advice },
  ],
  kept: { text: 'unknown.kept', days: null, source: unchecked },
};
