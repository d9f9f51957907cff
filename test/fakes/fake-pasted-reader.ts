import { setImmediate } from 'node:timers/promises';
import type { PastedMail } from '../../services/cases/pasted.ts';
import type { PastedReader } from '../../services/desk/ports/pasted-reader.ts';

/** Takes for a mail what was written as one in a test: `MAIL` and what it says as JSON. */
export function createFakePastedReader(): PastedReader {
  return async (text) => {
    await setImmediate();
    return text.startsWith('MAIL ') ? (JSON.parse(text.slice('MAIL '.length)) as PastedMail) : null;
  };
}
