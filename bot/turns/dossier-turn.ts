import type { CaseRef } from '../../services/cases/case.ts';
import { plusMinutes } from '../../services/cases/instant.ts';
import { showRef } from '../../services/cases/ref.ts';
import type { Desk } from '../../services/desk/desk.ts';
import { DOSSIER_MINUTES } from '../../services/desk/exporting.ts';
import type { Clock } from '../../services/desk/ports/clock.ts';
import type { DossierClaims } from '../../services/request/dossier-links.ts';
import { textActivity } from '../activities.ts';
import { chatSay } from '../chat-text.ts';
import { answer, type Turn } from './turn.ts';

/** A link to the dossier of one case, for a short while and for this person. */
export type DossierTurn = (turn: Turn, ref: CaseRef) => Promise<void>;

export function createDossierTurn(parts: {
  readonly desk: Pick<Desk, 'handOut'>;
  readonly clock: Clock;
  dossierUrl(claims: DossierClaims): string;
}): DossierTurn {
  const { desk, clock, dossierUrl } = parts;

  /** Null: this person's id does not fit into a link. */
  function urlFor({ speaker, reader }: Turn, ref: CaseRef): string | null {
    try {
      const expiresAt = plusMinutes(clock.now(), DOSSIER_MINUTES);
      const { language, timeZone } = reader;
      return dossierUrl({ ref, operatorId: speaker.id, language, timeZone, expiresAt });
    } catch (error) {
      if (error instanceof RangeError) return null;
      throw error;
    }
  }

  return async (turn, ref) => {
    const found = await desk.handOut(ref, turn.speaker);
    if (found.kind === 'not-found') return answer(turn, 'chat.no-such-case');
    if (found.kind === 'not-allowed') return answer(turn, 'chat.not-allowed', { who: 'coordinators' });
    const shown = showRef(ref);
    const url = urlFor(turn, ref);
    if (url === null) return answer(turn, 'chat.dossier.none', { ref: shown });
    const said = chatSay(turn.reader, 'chat.dossier', {
      user: found.facts.c.user.name,
      ref: shown,
      minutes: DOSSIER_MINUTES,
    });
    const open = chatSay(turn.reader, 'chat.dossier.open', { ref: shown });
    await turn.send(textActivity(`${said}\n\n[${open}](${url})`));
  };
}
