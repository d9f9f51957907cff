import type { ignored as en } from '../en/ignored.ts';

export const ignored: Record<keyof typeof en, string> = {};
