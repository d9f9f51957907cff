import type { MailSystem } from '../../cases/mail-system.ts';
import { barracuda } from './barracuda.ts';
import { broadcom } from './broadcom.ts';
import { ciscoSecureEmail } from './cisco-secure-email.ts';
import { exchangeServer } from './exchange-server.ts';
import { fortimail } from './fortimail.ts';
import { googleWorkspace } from './google-workspace.ts';
import { hornetsecurity } from './hornetsecurity.ts';
import { microsoft365 } from './microsoft-365.ts';
import { mimecast } from './mimecast.ts';
import type { Playbook } from './playbook.ts';
import { postfixAmavis } from './postfix-amavis.ts';
import { postfixRspamd } from './postfix-rspamd.ts';
import { proofpointEssentials } from './proofpoint-essentials.ts';
import { proofpointPod } from './proofpoint-pod.ts';
import { proxmox } from './proxmox.ts';
import { sophos } from './sophos.ts';
import { trendMicro } from './trend-micro.ts';
import { unknown } from './unknown.ts';
import { zimbra } from './zimbra.ts';

/** A mail system without steps of its own cannot be named: it does not compile. */
const PLAYBOOKS: Readonly<Record<MailSystem, Playbook>> = {
  'microsoft-365': microsoft365,
  'google-workspace': googleWorkspace,
  'exchange-server': exchangeServer,
  'proofpoint-essentials': proofpointEssentials,
  'proofpoint-pod': proofpointPod,
  mimecast,
  barracuda,
  'cisco-secure-email': ciscoSecureEmail,
  fortimail,
  sophos,
  'trend-micro': trendMicro,
  broadcom,
  hornetsecurity,
  zimbra,
  'postfix-rspamd': postfixRspamd,
  'postfix-amavis': postfixAmavis,
  proxmox,
  unknown,
};

export function playbookOf(system: MailSystem): Playbook {
  return PLAYBOOKS[system];
}
