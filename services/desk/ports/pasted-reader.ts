import type { PastedMail } from '../../cases/pasted.ts';

/** Null: neither a report of a mail server nor the head of a mail. Never rejects; keeps nothing. */
export type PastedReader = (text: string) => Promise<PastedMail | null>;
