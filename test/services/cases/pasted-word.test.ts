import { describe, expect, it } from 'vitest';
import { renderStrictly } from '../../../services/texts/texts.ts';
import { aCase, anEvent } from '../../builders/case.ts';
import { aPointer, aReport, aReset, evidence, NOW } from '../../builders/facts.ts';
import { aPerson, aReporter, aUser } from '../../builders/people.ts';
import { aStage } from '../../builders/stage.ts';
import { type Accepted, go } from './told.ts';

const english = { language: 'en', timeZone: 'Europe/Madrid' } as const;
const known = evidence('accepted', '250 2.0.0 OK', { attemptAt: NOW });
const boris = { operatorId: 'op-boris', name: 'Boris Llano', email: 'boris@getafe.example' };

function words({ effects }: Accepted): string {
  const said = effects.flatMap(({ effect }) => (effect.kind === 'tell' ? [effect.message] : []));
  return said
    .filter(({ key }) => key !== 'tell.evidence.bounce')
    .map((message) => renderStrictly(message, english))
    .join('\n');
}

const REPLIES: readonly (readonly [string, string])[] = [
  ['a wrong address', '550 5.1.1 no such user'],
  ['a full mailbox', '552 5.2.2 mailbox full'],
  ['an origin that cannot be verified', '550 5.7.26 unauthenticated'],
  ['a sender on a block list', '550 5.7.606 banned sending IP'],
];

const STAGES = ['drafting-request', 'with-it'] as const;

function turned(kind: (typeof STAGES)[number], reply: string, isPasted: boolean): string {
  const c = aCase({
    reporters: [aReporter(), boris],
    stage: kind === 'with-it' ? aStage(kind) : aStage(kind, { evidence: known }),
    request: kind === 'with-it' ? aPointer({ evidence: known }) : null,
    resets: [aReset({ evidence: known })],
  });
  const report = { recipient: aUser().email, action: 'failed', status: null, host: null, reply, at: null };
  const pasted = { kind: 'bounce', messageId: null, reports: [{ ...report, action: 'failed' }] } as const;
  const refused = evidence('refused', reply, { attemptAt: NOW });
  const event = isPasted
    ? anEvent('evidence-pasted', { pasted, by: aPerson(boris) })
    : anEvent('mail-seen', { resetId: 'r-1', evidence: refused, by: { kind: 'assistant' } });
  const first = go(c, event);
  if (first.accepted.stage.kind !== 'checking-address') return words(first);
  const { user, authority } = first.accepted;
  const read = anEvent('user-read', { user, authority, report: aReport(), by: { kind: 'assistant' } });
  return words(go(first.accepted, read));
}

describe.each(STAGES)('a bounce that turns the case round at %s', (kind) => {
  it.each(REPLIES)('is told as what somebody pasted, by name, where it says %s', (_what, reply) => {
    const said = turned(kind, reply, true);
    expect(said).toContain('By the bounce that Boris Llano pasted, ');
    expect(said).not.toMatch(/the other side says/);
  });

  it.each(REPLIES)('is told as the mail’s own record where nobody pasted it: %s', (_what, reply) => {
    const said = turned(kind, reply, false);
    expect(said).toMatch(/turned away|mailbox is full/);
    expect(said).not.toContain('pasted');
  });
});
