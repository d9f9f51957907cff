import type { Case } from '../../../../services/cases/case.ts';
import { plusMinutes } from '../../../../services/cases/instant.ts';
import type { StageKind } from '../../../../services/cases/stage.ts';
import { aCase } from '../../../builders/case.ts';
import { aDraft, aPointer, aReset, evidence, NOW } from '../../../builders/facts.ts';
import { aProbe } from '../../../builders/probe.ts';
import { aStage } from '../../../builders/stage.ts';

const EARLIER = plusMinutes(NOW, -40);
const unknown = evidence('unknown');
const reset = aReset({ requestedAt: EARLIER, knownAt: EARLIER, evidence: unknown });
const at = (stage: StageKind | Case['stage'], overrides: Partial<Case> = {}): Case =>
  aCase({ stage, resets: [reset], ...overrides });
const pointer = aPointer({ evidence: unknown });

/** Cases with a test mail of ours, and cases of whose mail nothing is known until somebody pastes something. */
export const TEST_MAIL_SITUATIONS: Readonly<Record<string, Case>> = {
  'with-it, a test mail going out': at('with-it', {
    request: pointer,
    probe: aProbe({ askAt: null, outcome: { kind: 'mailing' } }),
  }),
  'with-it, a test mail out': at('with-it', { request: pointer, probe: aProbe() }),
  'with-it, a test mail asked about': at('with-it', { request: pointer, probe: aProbe({ askAt: null }) }),
  'with-it, a test mail not found': at('with-it', {
    request: pointer,
    probe: aProbe({ askAt: null, outcome: { kind: 'missing', at: NOW, by: 'Ana Ruiz' } }),
  }),
  'with-it, the word said': at('with-it', {
    request: pointer,
    probe: aProbe({ askAt: null, outcome: { kind: 'confirmed', at: NOW, by: 'Ana Ruiz' } }),
  }),
  'with-it, three test mails that day': at('with-it', {
    request: pointer,
    probe: aProbe({ askAt: null, lately: [EARLIER, plusMinutes(EARLIER, 10), NOW] }),
  }),
  'with-it, a test mail to an address of before': at('with-it', {
    request: pointer,
    probe: aProbe({ to: 'm.garcia@gtafe.example' }),
  }),
  'with-it, nothing known': at('with-it', { request: pointer }),
  'drafting-request, a test mail out': at(
    aStage('drafting-request', { evidence: unknown, draft: aDraft({ why: 'nothing-known' }) }),
    { probe: aProbe() },
  ),
  'drafting-request, nothing known': at(
    aStage('drafting-request', { evidence: unknown, draft: aDraft({ why: 'nothing-known' }) }),
  ),
  'asking-arrival, nothing known': at(aStage('asking-arrival', { evidence: unknown })),
  'asking-arrival after the window, nothing known': at(
    aStage('asking-arrival', { about: 'window', purpose: null, evidence: null }),
    { resets: [] },
  ),
  'watching, nothing known': at(aStage('watching', { evidence: unknown })),
  'own-mailbox, nothing known': at('own-mailbox', { personalMailbox: true }),
};
