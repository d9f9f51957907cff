/** `hour` counts from 0 to 23, for languages whose preposition follows it. */
export const moment = {
  at: '{day} at {time}',
} as const;
