import type { HostileCase } from './hostile-case.ts';
import type { Forge } from './link-forge.ts';

export interface Sent {
  readonly method?: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array<ArrayBuffer>;
}

export interface LinkCase extends HostileCase {
  /** What happened before; left out: IT has the request and has not answered. */
  readonly after?: 'answered' | 'forwarded' | 'next-round' | 'ended' | 'expired';
  readonly sends: (forge: Forge) => Sent;
  readonly status: number;
  readonly says?: RegExp;
}

export const FORM = { 'content-type': 'application/x-www-form-urlencoded' };
export const NOT_VALID = { status: 404, says: /not valid/ } as const;

export const post = (token: string, change: Partial<Sent> = {}): Sent => ({
  method: 'POST',
  path: `/it/${token}?language=en`,
  headers: FORM,
  body: 'answer=released',
  ...change,
});
export const posted = (change: (forge: Forge) => Partial<Sent>) => (forge: Forge) =>
  post(forge.genuine(), change(forge));
export const typed = (body: string) => posted(() => ({ body }));
export const headed = (headers: Readonly<Record<string, string>>) =>
  posted(() => ({ headers: { ...FORM, ...headers } }));
