import { type Message, message } from '../services/texts/message.ts';
import { askNext, askWhich, type IntakeContext, stay } from './intake-questions.ts';
import type { IntakeInput, IntakeStep, InvitedAuthority, Told } from './intake-state.ts';

/** More are not listed, and the person is asked to say more. */
const CHOICES_MAX = 10;

/** There is no user file yet, and so nothing to reset: where the invitation went is all there is to know. */
function invited({ name, invitation, sender }: InvitedAuthority): readonly Message[] {
  const { state, email, sentAt } = invitation;
  const facts = message(`intake.invited.${state}`, { authority: name, email, sent: { instant: sentAt } });
  if (state === 'used') return [facts];
  if (sender === null) return [facts, message('intake.invited.again')];
  if (sender.isSpeaker) return [facts, message('intake.invited.again-by-you')];
  return [facts, message('intake.invited.again-by', { sender: sender.name })];
}

/** The text for "nobody" is one and the same, whether the user exists elsewhere or not. */
export function afterSearch(
  told: Told,
  { users, authorities, total }: Extract<IntakeInput, { kind: 'found' }>,
  ctx: IntakeContext,
): IntakeStep {
  const [only] = users;
  const count = Math.max(total, users.length);
  if (count > CHOICES_MAX) {
    return stay({ question: 'who', told }, [message('intake.too-many', { total: count })]);
  }
  if (only !== undefined && users.length === 1) return askNext(only, told, ctx);
  if (users.length > 1) return askWhich(told, users);
  if (authorities.length > 0) return stay(null, authorities.slice(0, 3).flatMap(invited));
  return stay({ question: 'who', told }, [message('intake.not-found')]);
}
