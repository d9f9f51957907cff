import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Request, Server } from 'restify';
import { type Connector, newConversation, spokenActivity } from './connector.ts';
import { answer, atTheEdge, EdgeRefusal, readBody } from './http-edge.ts';

/** Above what Teams takes of a bot (28 KB of card, about 100 KB in all), so that a fault of size is seen, not hidden. */
const BODY_LIMIT = 1_000_000;

/** `/v3/conversations…`: what the assistant calls to speak. Never a browser: a request with an Origin is refused. */
export function serveConnector(server: Server, connector: Connector, report: (fault: unknown) => void): void {
  type Work = (request: Request, conversation: string, id: string) => Promise<unknown>;

  function route(work: Work, status = 200) {
    return atTheEdge(async (incoming: IncomingMessage, response: ServerResponse) => {
      if (incoming.headers.origin !== undefined) throw new EdgeRefusal(403, 'Not from a page.');
      const request = incoming as Request;
      const { conversation = '', id = '' } = request.params as { conversation?: string; id?: string };
      const result = await work(request, conversation, id);
      if (result === null) throw new EdgeRefusal(404, 'No such conversation or activity in practice.');
      answer(response, status, result);
    }, report);
  }

  const activity = (request: IncomingMessage) => readBody(request, spokenActivity, BODY_LIMIT);
  const chat = '/v3/conversations/:conversation';

  server.post(
    '/v3/conversations',
    route(async (request) => connector.converse(await readBody(request, newConversation, BODY_LIMIT)), 201),
  );
  for (const path of [`${chat}/activities`, `${chat}/activities/:id`]) {
    server.post(
      path,
      route(async (request, conversation) => connector.say(conversation, await activity(request)), 201),
    );
  }
  server.put(
    `${chat}/activities/:id`,
    route(async (request, conversation, id) => connector.redraw(conversation, id, await activity(request))),
  );
  server.del(
    `${chat}/activities/:id`,
    route((_request, conversation, id) => connector.withdraw(conversation, id)),
  );
  server.get(
    `${chat}/members`,
    route(async (_request, conversation) => connector.members(conversation)),
  );
  server.get(
    `${chat}/pagedmembers`,
    route(async (_request, conversation) => {
      const members = connector.members(conversation);
      return members === null ? null : { members };
    }),
  );
  server.get(
    `${chat}/members/:id`,
    route(async (_request, conversation, id) => connector.member(conversation, id)),
  );
}
