import { randomInt } from 'node:crypto';
import { AdminServiceRefused, AdminServiceUnavailable } from '../services/desk/ports/admin-service.ts';
import type { Log } from '../services/desk/ports/log.ts';
import { CommitConflict, StorageUnavailable } from '../services/desk/ports/stores.ts';
import { type Message, message } from '../services/texts/message.ts';

function keyFor(error: unknown) {
  if (error instanceof AdminServiceUnavailable) return 'chat.admin-service-down';
  // A wrong token or a limit is the operator's to mend; to the person it is the same as no answer.
  const barred =
    error instanceof AdminServiceRefused && ['unauthorized', 'rate-limited'].includes(error.code);
  if (barred) return 'chat.admin-service-down';
  if (error instanceof StorageUnavailable || error instanceof CommitConflict) return 'chat.storage-down';
  return 'chat.went-wrong';
}

/** What people cannot help is said calmly; the rest is in the log, under the reference they are told. */
export function calmWords(error: unknown, log: Log): Message {
  const key = keyFor(error);
  const reference = randomInt(36 ** 6)
    .toString(36)
    .padStart(6, '0')
    .toUpperCase();
  log.error('a turn failed', { reference, said: key }, error);
  return message(key, { reference });
}
