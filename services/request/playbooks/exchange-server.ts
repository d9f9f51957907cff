import type { Playbook, Source } from './playbook.ts';
import { partlyRead, read, unchecked } from './step.ts';

const SHELL = 'https://learn.microsoft.com/powershell/module/exchangepowershell';
const page = (name: string): Source => read(`${SHELL}/${name}`);

export const exchangeServer: Playbook = {
  system: 'exchange-server',
  product: 'Exchange Server',
  find: [
    {
      text: 'exchange-server.find.trace',
      menu: [],
      // A bare date follows the server's short date format; the cast does not. The time is the server's own.
      command: {
        notation: 'powershell',
        template:
          'Get-MessageTrackingLog -Recipients {recipients} -Start ([datetime]{from}) -End ([datetime]{to}) -ResultSize Unlimited',
      },
      source: page('get-messagetrackinglog'),
    },
    {
      text: 'exchange-server.find.quarantine',
      menu: [],
      command: {
        notation: 'powershell',
        template: 'Get-ContentFilterConfig | Format-List QuarantineMailbox',
      },
      source: page('set-contentfilterconfig'),
    },
    {
      text: 'exchange-server.find.deferrals',
      menu: [],
      command: null,
      source: page('get-messagetrackinglog'),
    },
    { text: 'exchange-server.find.agents', menu: [], command: null, source: unchecked },
  ],
  release: [{ text: 'exchange-server.release', menu: [], command: null, source: unchecked }],
  allow: [
    { text: 'exchange-server.allow.gateway', menu: [], command: null, source: unchecked },
    { text: 'exchange-server.allow.rule', menu: [], command: null, source: unchecked },
  ],
  never: [
    {
      text: 'exchange-server.never.bypassed',
      source: partlyRead(`${SHELL}/set-contentfilterconfig`),
    },
  ],
  kept: { text: 'exchange-server.kept', days: 30, source: page('set-transportservice') },
};
