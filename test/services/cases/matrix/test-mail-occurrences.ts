import type { Case } from '../../../../services/cases/case.ts';
import type { CaseEvent } from '../../../../services/cases/events.ts';
import type { BounceReport, PastedMail } from '../../../../services/cases/pasted.ts';
import { anEvent } from '../../../builders/case.ts';
import { NOW } from '../../../builders/facts.ts';
import { aUser } from '../../../builders/people.ts';

type Occurrence = (c: Case) => CaseEvent;

const SENDER = { kind: 'assistant' } as const;
const askedAt = (c: Case) => c.probe?.askedAt ?? NOW;
const pasted =
  (what: PastedMail): Occurrence =>
  () =>
    anEvent('evidence-pasted', { pasted: what });

function bounced(change: Partial<BounceReport>): Occurrence {
  return (c) => {
    const recipient = c.resets.at(-1)?.to ?? c.user.email;
    const report = {
      recipient,
      action: 'failed',
      status: null,
      reply: '550 5.7.1 No',
      host: null,
      at: null,
    } as const;
    return anEvent('evidence-pasted', {
      pasted: { kind: 'bounce', messageId: null, reports: [{ ...report, ...change }] },
    });
  };
}

const received = (from: string, isCommission: boolean) =>
  pasted({
    kind: 'received-mail',
    from,
    isCommission,
    envelopeFrom: null,
    dkimDomain: null,
    subject: null,
    messageId: null,
    sentAt: null,
  });

export const TEST_MAIL_OCCURRENCES: Readonly<Record<string, Occurrence>> = {
  'probe-asked': () => anEvent('probe-asked', { word: 'sona' }),
  'probe-asked by nobody': () => anEvent('probe-asked', { word: 'sona', by: SENDER }),
  'probe-mailed': (c) => anEvent('probe-mailed', { askedAt: askedAt(c), reply: '250 OK', by: SENDER }),
  'probe-refused': (c) =>
    anEvent('probe-refused', { askedAt: askedAt(c), reply: '550 5.1.1 Unknown', by: SENDER }),
  'probe-word-said': () => anEvent('probe-word-said', { word: ' LIMA.' }),
  'probe-word-said, a wrong one': () => anEvent('probe-word-said', { word: 'sona' }),
  'probe-missing': () => anEvent('probe-missing', {}),
  'evidence-pasted': bounced({}),
  'evidence-pasted 5.1.1': bounced({ reply: null, status: '5.1.1' }),
  'evidence-pasted, only late': bounced({ action: 'delayed', reply: '451 4.7.1 Later' }),
  'evidence-pasted of another address': bounced({ recipient: `x.${aUser().email}` }),
  'evidence-pasted of an earlier mail': bounced({ at: '2026-01-01T00:00:00.000Z' as Case['openedAt'] }),
  'evidence-pasted that says nothing': bounced({ action: 'unknown' }),
  'evidence-pasted, a mail of the Commission': received('imi@ec.europa.eu', true),
  'evidence-pasted, a mail from elsewhere': received('ana@getafe.example', false),
  'evidence-pasted, an automatic reply': pasted({ kind: 'automatic-reply', from: null, subject: null }),
};
