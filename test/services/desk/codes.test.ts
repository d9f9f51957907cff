import { expect, test } from 'vitest';
import { readCommand } from '../../../dialogs/commands.ts';
import { drawRef } from '../../../services/desk/codes.ts';

test('every reference can be typed in small letters and without its dash', () => {
  const draws = Array.from({ length: 29 }, (_, n) => drawRef(() => n / 29));
  for (const ref of draws) expect(readCommand(`pause ${ref}`, 'en')).toEqual({ kind: 'pause', ref });
});
