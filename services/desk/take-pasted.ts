import type { Case } from '../cases/case.ts';
import type { PersonActing } from '../cases/events.ts';
import type { PastedMail } from '../cases/pasted.ts';
import type { CaseDoor, Outcome } from './case-door.ts';

/** What somebody pasted enters the case as evidence; null: it was not a mail. */
export async function takePasted(
  door: CaseDoor,
  { c, by }: { readonly c: Case; readonly by: PersonActing },
  pasted: PastedMail | null,
): Promise<Outcome> {
  return pasted === null
    ? { kind: 'ignored', because: 'evidence-pasted.not-a-mail', c }
    : door.apply(c.ref, { kind: 'evidence-pasted', pasted }, by);
}
