import { describe, expect, it } from 'vitest';
import { localeOf, localTimestamp } from '../../../bot/practice/activities.ts';
import { toInstant } from '../../../services/cases/instant.ts';

describe('what Teams would tell of a person', () => {
  it.each([
    ['Europe/Madrid', '2026-10-25T00:30:00Z', '2026-10-25T02:30:00.000+02:00'],
    ['Europe/Madrid', '2026-10-25T01:30:00Z', '2026-10-25T02:30:00.000+01:00'],
    ['Atlantic/Azores', '2026-11-23T09:00:00Z', '2026-11-23T08:00:00.000-01:00'],
    ['Asia/Kolkata', '2026-11-23T20:00:00Z', '2026-11-24T01:30:00.000+05:30'],
    ['America/St_Johns', '2026-11-23T20:00:00Z', '2026-11-23T16:30:00.000-03:30'],
  ])('is the wall time in %s at %s', (zone, at, expected) => {
    expect(localTimestamp(toInstant(at), zone)).toBe(expected);
  });

  it.each([
    ['en', 'en-GB'],
    ['es', 'es-ES'],
    ['el', 'el-GR'],
  ])('is a language with its region: %s as %s', (language, locale) => {
    expect(localeOf(language)).toBe(locale);
  });
});
