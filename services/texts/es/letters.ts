import type { letters as en } from '../en/letters.ts';

export const letters: Record<keyof typeof en, string> = {};
