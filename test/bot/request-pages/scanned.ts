import type { PageRequest } from '../../../bot/http/http-shapes.ts';
import { createRequestPages } from '../../../bot/request-pages.ts';
import { createLetters } from '../../../services/request/letters.ts';
import { createLinks } from '../../../services/request/links.ts';
import { createDeskWorld } from '../../services/desk/desk-world.ts';
import { untilWithIt } from '../../services/desk/road.ts';
import { serve } from '../http/served.ts';

/** A case whose request is out: the desk as it is, the letter as it is, the page behind the product's own server. */
export async function servedRequest() {
  const world = createDeskWorld();
  const opened: PageRequest['method'][] = [];
  let handlers: ReturnType<typeof createRequestPages> | null = null;
  const none = { status: 404, body: '' };
  const server = await serve({
    itPage: async (asked) => {
      opened.push(asked.method);
      return handlers?.page(asked) ?? none;
    },
    itMail: async (asked) => handlers?.mail(asked) ?? none,
  });
  const links = createLinks({ secrets: ['a secret of the scanned desk'], publicUrl: server.url });
  const mailFrom = 'IMI Password Desk <desk@desk.example>';
  const letters = createLetters({ links, mailFrom, policy: world.policy, practice: false });
  const desk = world.openDesk({ letters });
  handlers = createRequestPages({
    links,
    letters,
    clock: world.clock,
    desk: () => desk,
    practice: false,
    publicUrl: server.url,
  });
  const ref = await untilWithIt(world, desk);
  const [mail] = world.mailer.taken;
  if (mail === undefined) throw new Error('no request was mailed');

  /** State, history and outbox of both documents, and all that anybody was told or sent. */
  async function everything(): Promise<string> {
    const stored = [await world.stores.cases.read(ref), await world.stores.requests.read(`it-${ref}`)];
    return JSON.stringify([stored, world.mailer.taken, world.messenger.said.length]);
  }

  return { world, desk, ref, server, mail, letters, opened, everything };
}

export type ServedRequest = Awaited<ReturnType<typeof servedRequest>>;
