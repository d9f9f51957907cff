import type { moment as en } from '../en/moment.ts';

export const moment: Record<keyof typeof en, string> = {
  at: '{day} um {time} Uhr',
};
