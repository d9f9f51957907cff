import { AdminServiceRefused, AdminServiceUnavailable } from '../ports/admin-service.ts';
import type { Deliver } from './context.ts';

/** Tidying: whoever clicks the card all the same is told that it was decided. */
export const redrawCard: Deliver<'redraw-card'> = async (d, { c, effect }) => {
  try {
    const to = await d.people.operator(effect.operatorId);
    await d.parts.messenger.redraw({ to, ref: c.ref, message: effect.message });
  } catch (error) {
    if (!(error instanceof AdminServiceRefused || error instanceof AdminServiceUnavailable)) throw error;
    d.parts.log.warn('a card could not be redrawn', { case: c.ref });
  }
  return { kind: 'done' };
};
