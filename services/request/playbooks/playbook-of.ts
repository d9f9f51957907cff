import type { MailSystem } from '../../cases/mail-system.ts';
import { exchangeServer } from './exchange-server.ts';
import { googleWorkspace } from './google-workspace.ts';
import { microsoft365 } from './microsoft-365.ts';
import type { Playbook } from './playbook.ts';
import { unknown } from './unknown.ts';

export const PLAYBOOKS: Readonly<Partial<Record<MailSystem, Playbook>>> = {
  'microsoft-365': microsoft365,
  'google-workspace': googleWorkspace,
  'exchange-server': exchangeServer,
  unknown,
};

export function playbookOf(system: MailSystem): Playbook {
  return PLAYBOOKS[system] ?? unknown;
}
