import type { Playbook } from './playbook.ts';
import { partlyRead, read, step, unchecked } from './step.ts';

const TRACE =
  'https://learn.microsoft.com/en-us/exchange/monitoring/trace-an-email-message/new-message-trace';
const SHELL = 'https://learn.microsoft.com/powershell/module/exchangepowershell';
const SAFE_SENDERS = 'https://learn.microsoft.com/defender-office-365/create-safe-sender-lists-in-office-365';
const ALLOW_LIST =
  'https://learn.microsoft.com/defender-office-365/tenant-allow-block-list-email-spoof-configure';

/** These cmdlets read a bare date by the computer's own settings; a cast reads it as it stands. */
const FROM = '([datetime]{from}).ToUniversalTime()';
const TO = '([datetime]{to}).ToUniversalTime()';

export const microsoft365: Playbook = {
  system: 'microsoft-365',
  product: 'Microsoft 365',
  find: [
    {
      text: 'microsoft-365.find.trace',
      menu: ['Exchange admin center', 'Mail flow', 'Message trace'],
      command: {
        notation: 'powershell',
        template: `Get-MessageTraceV2 -RecipientAddress {recipients} -StartDate ${FROM} -EndDate ${TO}`,
      },
      source: read(TRACE),
    },
    {
      text: 'microsoft-365.find.quarantine',
      menu: ['Microsoft Defender portal', 'Email & collaboration', 'Review', 'Quarantine'],
      command: {
        notation: 'powershell',
        template: `Get-QuarantineMessage -RecipientAddress {recipients} -StartReceivedDate ${FROM} -EndReceivedDate ${TO}`,
      },
      source: read(`${SHELL}/get-quarantinemessage`),
    },
    step('microsoft-365.find.deferrals', read(`${SHELL}/get-messagetracev2`)),
  ],
  release: [
    {
      text: 'microsoft-365.release',
      menu: [],
      command: {
        notation: 'powershell',
        template: "Release-QuarantineMessage -Identity '<Identity>' -User {recipient}",
      },
      source: read(`${SHELL}/release-quarantinemessage`),
    },
  ],
  allow: [
    {
      text: 'microsoft-365.allow.list',
      menu: [
        'Microsoft Defender portal',
        'Email & collaboration',
        'Policies & rules',
        'Threat policies',
        'Tenant Allow/Block Lists',
        'Domains & addresses',
        'Add',
        'Allow',
      ],
      command: {
        notation: 'powershell',
        template:
          'New-TenantAllowBlockListItems -ListType Sender -Allow -Entries {sender} -RemoveAfter 45 -Notes {reference}',
      },
      source: read(ALLOW_LIST),
    },
    step('microsoft-365.allow.rule', read(SAFE_SENDERS), ['Exchange admin center', 'Mail flow', 'Rules']),
    { text: 'microsoft-365.allow.gateway', menu: [], command: null, source: unchecked },
  ],
  never: [
    { text: 'microsoft-365.never.policy', source: read(SAFE_SENDERS) },
    { text: 'microsoft-365.never.release-all', source: read(`${SHELL}/release-quarantinemessage`) },
  ],
  // The cmdlet's pages name 15 and 30 days as the default: the shorter one is safe.
  kept: {
    text: 'microsoft-365.kept',
    days: 15,
    source: partlyRead(`${SHELL}/new-hostedcontentfilterpolicy`),
  },
};
