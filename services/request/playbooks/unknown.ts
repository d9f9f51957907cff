import type { Playbook, Source } from './playbook.ts';

const unchecked: Source = { mark: 'K', url: null };

/** Without a product there are no menus and no commands, only what every mail system has under some name. */
export const unknown: Playbook = {
  system: 'unknown',
  product: '',
  find: [
    { text: 'find.trace', menu: [], command: null, source: unchecked },
    { text: 'find.quarantine', menu: [], command: null, source: unchecked },
    { text: 'find.deferrals', menu: [], command: null, source: unchecked },
  ],
  release: [{ text: 'release.one', menu: [], command: null, source: unchecked }],
  allow: [{ text: 'allow.authenticated', menu: [], command: null, source: unchecked }],
  never: [
    { text: 'never.domain', source: unchecked },
    { text: 'never.release-all', source: unchecked },
  ],
  kept: { text: 'unknown.kept', days: null, source: unchecked },
};
