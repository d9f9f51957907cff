import type { moment as en } from '../en/moment.ts';

export const moment: Record<keyof typeof en, string> = {
  at: '{day}, {hour, plural, one {a la} other {a las}} {time}',
};
