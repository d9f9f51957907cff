import type { Refused } from '../../../bot/gate.ts';
import { token } from '../forge.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Who holds it off: the look at the token before anything is fetched for it, botbuilder's check of it, or the gate. */
type Answered =
  | { readonly status: 400 | 401 | 403 | 431; readonly heldBy: 'edge' }
  | { readonly status: 401; readonly heldBy: 'signature' }
  /** As if nothing had happened, so that nobody learns who is admitted. */
  | { readonly status: 200; readonly heldBy: Refused };

export interface TokenCase {
  readonly weakness: string;
  /** The whole header, or several of them; null: none. `trap`: a host that nobody configured. */
  readonly authorization: (trap: string) => string | readonly string[] | null;
  readonly activity?: Fields;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly answered: Answered;
}

export const edge = { status: 401, heldBy: 'edge' } as const;
export const signature = { status: 401, heldBy: 'signature' } as const;
export const other = '22222222-2222-3333-4444-555555555555';
export const foreign = '77777777-8888-7777-6666-555555555555';
export const bearer = (...given: Parameters<typeof token>) => `Bearer ${token(...given)}`;
export const claims = (changed: Fields) => () => bearer({ claims: changed });
export const header = (changed: Fields) => () => bearer({ header: changed });
export const parts = (): readonly string[] => token().split('.');

/** Properly signed, but for an address that no answer may go to. */
export function goesTo(serviceUrl: string): Pick<TokenCase, 'authorization' | 'activity' | 'answered'> {
  return {
    authorization: claims({ serviceurl: serviceUrl }),
    activity: { serviceUrl },
    answered: { status: 200, heldBy: 'answer-goes-elsewhere' },
  };
}
