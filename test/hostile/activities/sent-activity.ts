import { stranger } from '../../services/desk/cast.ts';
import type { Edge } from '../edge.ts';

type Fields = Readonly<Record<string, unknown>>;

export interface ActivityCase {
  readonly weakness: string;
  /** Changes of what Sven sends, a coordinator of somewhere else: `approve <case> <code>`. A text: the body as it is. */
  readonly send: (edge: Edge, trap: string) => Fields | string;
  readonly status: number;
  /** What an invoke is answered in the body; else it is empty. */
  readonly body?: Fields;
  /** What is said in a chat, all of it; null: nothing, to nobody. */
  readonly said: RegExp | null;
  /** Sven is known to the admin service and was answered: his chat is remembered, nothing else. */
  readonly learns?: true;
}

export const svensChat = { id: `a:${stranger.id}`, conversationType: 'personal', tenantId: 'tenant-1' };
export const sven = { id: `29:${stranger.id}`, name: stranger.name, aadObjectId: stranger.aadObjectId };
export const group = {
  id: '19:abc@thread.v2',
  conversationType: 'groupChat',
  isGroup: true,
  tenantId: 'tenant-1',
};

export const NO_SUCH_CASE =
  /I find no case by that name or reference among those you may see|No encuentro ningún caso con ese nombre/;
export const NOT_UNDERSTOOD = /I could not read what came with that button. Nothing has changed/;
export const NOBODY = /I find nobody by that name among the users you look after/;
export const NO_CODE = /I cannot find the four characters of the proposal in that/;
/** Asked as of whoever says nothing. */
export const WHOSE = /^Practice: nothing here is real\s+(Whose mail is missing|\*\*Report a missing mail)/;
const UNKNOWN = /I do not know you as an IMI user/;
const IN_A_GROUP = /Let us continue in our personal chat/;

/** Said to Sven as to anybody who may not know of the case. */
export const noSuchCase = { status: 200, said: NO_SUCH_CASE, learns: true } as const;
export const unknown = { status: 200, said: UNKNOWN } as const;
export const silence = { status: 200, said: null } as const;
export const refused = { status: 400, said: null } as const;
export const otherChannel = { status: 403, said: null } as const;
export const invitation = { status: 200, said: IN_A_GROUP } as const;
export const nothingShown = {
  statusCode: 200,
  type: 'application/vnd.microsoft.activity.message',
  value: '',
};

export const change = (fields: Fields) => () => fields;
export const approval = ({ ref, code }: Edge): Fields => ({
  verb: 'approved',
  data: { ref, revision: 1, code },
});
export const click = (edge: Edge): Fields => ({
  type: 'invoke',
  name: 'adaptiveCard/action',
  text: undefined,
  value: { action: { type: 'Action.Execute', ...approval(edge) } },
});
