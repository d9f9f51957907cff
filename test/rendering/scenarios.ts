import type { Case, CaseRef, RequestPointer } from '../../services/cases/case.ts';
import type { ReminderLevel } from '../../services/cases/events.ts';
import { plusDays } from '../../services/cases/instant.ts';
import { MAIL_SYSTEMS, type MailSystem, type MailSystemGuess } from '../../services/cases/mail-system.ts';
import type { ItRequest } from '../../services/cases/request.ts';
import type { Language } from '../../services/texts/language.ts';
import { aDraft, aPointer, evidence, NOW } from '../builders/facts.ts';
import { anAuthority, aReporter, aUser } from '../builders/people.ts';
import { aCaseWithIt, anAcceptedReset, aRequest } from '../services/request/requests.ts';

/** One request to IT at one moment, with everything that is written about it then. */
export interface Scenario {
  readonly name: string;
  readonly members: readonly Case[];
  readonly request: ItRequest;
  /** 0: the request itself; else the reminder of this number. */
  readonly count: number;
  readonly level: ReminderLevel;
}

/** MX hosts as such systems have them; what stands in the own domain says nothing. */
const HOSTS: Readonly<Partial<Record<MailSystem, string>>> = {
  'microsoft-365': 'getafe-example.mail.protection.outlook.com',
  'google-workspace': 'aspmx.l.google.com',
  'proofpoint-essentials': 'mx1-eu1.ppe-hosted.com',
  'proofpoint-pod': 'mxa-00123.gslb.pphosted.com',
  mimecast: 'eu-smtp-inbound-1.mimecast.com',
  barracuda: 'd1.ess.barracudanetworks.com',
  'cisco-secure-email': 'mx1.hc123-4.eu.iphmx.com',
  fortimail: 'gw.fortimailcloud.com',
  sophos: 'mx-01-eu-central-1.prod.hydra.sophos.com',
  'trend-micro': 'getafe.in.tmes.trendmicro.eu',
  broadcom: 'cluster1.eu.messagelabs.com',
  hornetsecurity: 'mx01.hornetsecurity.com',
};

const MAILBOX_SYSTEMS: readonly MailSystem[] = ['microsoft-365', 'google-workspace'];

function guessOf(system: MailSystem): MailSystemGuess | null {
  const host = HOSTS[system];
  return host === undefined
    ? null
    : { system, isGateway: !MAILBOX_SYSTEMS.includes(system), product: null, host };
}

const authorityIn = (language: Language) =>
  anAuthority({ itUnit: { name: 'Informática', email: 'it@getafe.example', language } });

/** María's request, to IT in this language. */
function maria(language: Language, change: Parameters<typeof aCaseWithIt>[0] = {}): Case {
  return aCaseWithIt({
    authority: authorityIn(language),
    mailSystem: guessOf('microsoft-365'),
    ...change,
  });
}

function pointer(draft: Parameters<typeof aDraft>[0], more: Partial<RequestPointer> = {}): RequestPointer {
  return aPointer({ draft: aDraft(draft), ...more });
}

function tenth(language: Language, number: number): Case {
  const email = `user${String(number).padStart(2, '0')}@getafe.example`;
  const reset = anAcceptedReset();
  return maria(language, {
    ref: `k7q4m${'23456789ab'[number - 1]}` as CaseRef,
    user: aUser({ id: `u-${number}`, name: `User ${number}`, email }),
    reporters: [aReporter({ operatorId: `op-${number}`, name: `Reporter ${number}` })],
    resets: [{ ...reset, to: email, evidence: { ...reset.evidence, to: email } }],
  });
}

const ofOne = (name: string, c: Case, change: Partial<ItRequest> = {}): Scenario => ({
  name,
  members: [c],
  request: aRequest(change),
  count: 0,
  level: 'it-unit',
});

const reminder = (name: string, language: Language, count: number, level: ReminderLevel): Scenario => ({
  ...ofOne(name, maria(language), {
    thread: ['it-k7q4md.3.mail-it@desk.example'],
    state: {
      kind: 'waiting',
      since: NOW,
      remindAt: plusDays(NOW, 2),
      remindersSent: count,
      remindedAt: NOW,
      paused: false,
    },
  }),
  count,
  level,
});

/** One scenario for each mail system there are steps for, under its name. */
export function systemScenarios(language: Language): readonly Scenario[] {
  return MAIL_SYSTEMS.map((system) => ofOne(system, maria(language, { mailSystem: guessOf(system) })));
}

/** A self-hosted system is never seen in the MX records: its administrator chooses it on the page. */
export function chosenSystem({ name, members }: Scenario): MailSystem | undefined {
  const system = MAIL_SYSTEMS.find((each) => each === name);
  return members[0]?.mailSystem?.system === system ? undefined : system;
}

function refused(language: Language): Case {
  const reset = anAcceptedReset();
  const said = evidence('refused', '550 5.7.1 Message rejected due to content restrictions', {
    host: 'mx1.getafe.example',
    attemptAt: reset.requestedAt,
  });
  return maria(language, {
    resets: [{ ...reset, evidence: said }],
    request: pointer({ why: 'refused-by-policy' }, { evidence: said }),
  });
}

function unknown(language: Language): Case {
  const reset = anAcceptedReset();
  const nothing = evidence('unknown');
  return maria(language, {
    mailSystem: null,
    resets: [{ ...reset, evidence: nothing }],
    request: pointer({ why: 'nothing-known' }, { evidence: nothing }),
  });
}

const again = { round: 2, link: 2, thread: ['it-k7q4md.3.mail-it@desk.example'] };

/** The moments of a request's life that read differently. */
export function momentScenarios(language: Language): readonly Scenario[] {
  const ten = Array.from({ length: 10 }, (_, at) => tenth(language, at + 1));
  const before = { at: plusDays(NOW, -90), how: 'mail flow rule', workedUntil: plusDays(NOW, -20) };
  return [
    ofOne('accepted', maria(language)),
    ofOne('refused', refused(language)),
    ofOne('nothing-known', unknown(language)),
    ofOne('eu-login', maria(language, { profile: 'eu-login' })),
    ofOne('handed-on', maria(language), { forwards: 1, link: 2 }),
    ofOne(
      'released-not-arrived',
      maria(language, { request: pointer({ round: 2, why: 'released-not-arrived' }) }),
      again,
    ),
    ofOne(
      'asked-for-more',
      maria(language, {
        request: pointer({
          round: 2,
          why: 'it-asks-more',
          question: 'Which sender, please? <b>We</b> see three.',
          note: 'The one that ends in ec.europa.eu.',
          noteBy: 'Ana Ruiz',
        }),
      }),
      again,
    ),
    ofOne('allowed-before', maria(language, { request: pointer({ why: 'allowed-before', before }) })),
    {
      ...ofOne('ten-users', ten[0] ?? maria(language)),
      members: ten,
      request: aRequest({ members: ten.map(({ ref }) => ref) }),
    },
    reminder('reminder', language, 2, 'it-unit'),
    reminder('reminder-with-coordinator', language, 4, 'it-unit-and-coordinator'),
    reminder('reminder-with-national-coordinator', language, 7, 'national-coordinator'),
  ];
}
