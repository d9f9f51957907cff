import type { tell as en } from '../en/tell.ts';

export const tell: Record<keyof typeof en, string> = {};
