import type { Case } from '../cases/case.ts';
import type { PersonActing } from '../cases/events.ts';
import type { PastedMail } from '../cases/pasted.ts';
import type { CaseDoor, Outcome } from './case-door.ts';

/** A report may tell of other people's mails too: nothing of them enters a case, nor its history. */
function aboutThisUser(c: Case, pasted: PastedMail): PastedMail {
  if (pasted.kind !== 'bounce') return pasted;
  const own = [c.resets.at(-1)?.to, c.user.email].map((to) => to?.trim().toLowerCase());
  const reports = pasted.reports.filter(({ recipient }) => own.includes(recipient.trim().toLowerCase()));
  return reports.length === 0 ? pasted : { ...pasted, reports };
}

/** What somebody pasted enters the case as evidence; null: it was not a mail. */
export async function takePasted(
  door: CaseDoor,
  { c, by }: { readonly c: Case; readonly by: PersonActing },
  pasted: PastedMail | null,
): Promise<Outcome> {
  return pasted === null
    ? { kind: 'ignored', because: 'evidence-pasted.not-a-mail', c }
    : door.apply(c.ref, { kind: 'evidence-pasted', pasted: aboutThisUser(c, pasted) }, by);
}
