import type { ServerResponse } from 'node:http';
import { inspect } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createAdminClient } from '../../services/admin/admin-client.ts';
import { AdminServiceRefused, AdminServiceUnavailable } from '../../services/desk/ports/admin-service.ts';
import { clockByHand } from '../services/admin/clock-by-hand.ts';
import { respond, scriptedService } from '../services/admin/scripted-service.ts';
import { type AdminCase, PASSWORD, questions } from './admin-asked.ts';
import { adminCases } from './admin-cases.ts';

const TOKEN = 'a-token-that-nobody-should-read';
/** None of it may stand in an error, which is logged. */
const SECRET = [PASSWORD, TOKEN, 'García', 'garcia', 'Carlos', 'evil', 'neighbour'];

let service: Awaited<ReturnType<typeof scriptedService>>;
beforeAll(async () => {
  service = await scriptedService();
});
afterAll(() => service.close());
beforeEach(() => {
  service.received.length = 0;
});

function answering({ status = 200, headers, says, raw }: AdminCase): (response: ServerResponse) => void {
  if (raw !== undefined) return raw;
  const isMade = typeof says === 'string' || Buffer.isBuffer(says);
  const type = headers ?? { 'content-type': 'application/json' };
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...type });
    response.end(isMade ? says : JSON.stringify(says));
  };
}

async function outcome(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    (given) => ({ given }),
    (error: unknown) => error,
  );
}

describe('what the admin service says', () => {
  test.each(adminCases)('is not believed blindly: $weakness', async (hostile) => {
    const admin = createAdminClient({ url: service.url, token: TOKEN, timeoutMs: 400, clock: clockByHand() });
    service.answers(answering(hostile));
    const found = await outcome(questions[hostile.asked](admin));
    // Nothing is followed, fetched again or tried again behind the back of whoever asked.
    expect(service.received).toHaveLength(1);
    const { becomes } = hostile;
    if (becomes === 'no answer') expect(found).toBeInstanceOf(AdminServiceUnavailable);
    else if ('refused' in becomes) {
      const { refused, ...more } = becomes;
      expect(found).toBeInstanceOf(AdminServiceRefused);
      expect(found).toMatchObject({ code: refused, ...more });
    } else expect(found).toMatchObject({ given: becomes.gives });
    if (found instanceof Error)
      expect(SECRET.filter((secret) => inspect(found).includes(secret))).toEqual([]);
    expect(JSON.stringify(found)).not.toContain(PASSWORD);
  });

  test('may be as the contract has it, and is then taken', async () => {
    const admin = createAdminClient({ url: service.url, token: TOKEN, timeoutMs: 400, clock: clockByHand() });
    service.answers((response) =>
      respond(response, 200, { 'content-type': 'application/json' }, '{"status":"ok"}'),
    );
    expect(await admin.healthy()).toBe(true);
  });
});
