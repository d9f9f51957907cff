import { activityCases } from './activity-cases.ts';
import { adminCases } from './admin-cases.ts';
import { cardCases } from './card-cases.ts';
import { headerCases } from './header-cases.ts';
import { linkCases } from './link-cases.ts';
import { pastedCases } from './pasted-cases.ts';
import { storedCases } from './stored-cases.ts';
import { textCases } from './text-cases.ts';
import { tokenCases } from './token-cases.ts';

/** Every way in from outside, with its cases; a further edge is one line here. */
export const edges: Readonly<Record<string, readonly { readonly weakness: string }[]>> = {
  texts: textCases,
  'card payloads': cardCases,
  'pasted mails': pastedCases,
  links: linkCases,
  headers: headerCases,
  tokens: tokenCases,
  activities: activityCases,
  'admin answers': adminCases,
  'stored files': storedCases,
};
