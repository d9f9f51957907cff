import type { AddressInfo } from 'node:net';
import {
  type Activity,
  ActivityTypes,
  CardFactory,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  TurnContext,
} from 'botbuilder';
import { createServer, plugins } from 'restify';
import { answeredCard, questionCard } from './echo-cards.ts';

export interface EchoBot {
  readonly url: string;
  /** Every activity that came, as it came. */
  readonly heard: readonly Activity[];
  /** Speaks first, to the last person who spoke. */
  speakFirst(text: string): Promise<void>;
  close(): Promise<void>;
}

/** A small bot of the SDK alone, without credentials: what the connector and the page must be able to carry. */
export async function startEchoBot(): Promise<EchoBot> {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const heard: Activity[] = [];
  let reference: Partial<ConversationReference> = {};
  let shown = '';
  const server = createServer();
  server.use(plugins.bodyParser());

  async function message(context: TurnContext): Promise<void> {
    const { text, value } = context.activity;
    if (value !== undefined) await context.sendActivity(`Got **${JSON.stringify(value)}**`);
    else if (text === 'card') {
      const sent = await context.sendActivity({ attachments: [CardFactory.adaptiveCard(questionCard())] });
      shown = sent?.id ?? '';
    } else if (text === 'redraw') {
      await context.updateActivity({
        id: shown,
        type: 'message',
        attachments: [CardFactory.adaptiveCard(answeredCard('by itself'))],
      });
    } else if (text === 'delete') {
      const sent = await context.sendActivity('soon gone');
      await context.deleteActivity(sent?.id ?? '');
    } else if (text === 'typing') await context.sendActivity({ type: ActivityTypes.Typing });
    else if (text === 'suggest') {
      const actions = [{ type: 'imBack', title: 'Say hello', value: 'hello' }];
      await context.sendActivity({ type: 'message', text: 'Choose', suggestedActions: { actions, to: [] } });
    } else await context.sendActivity(`You said: ${text}`);
  }

  async function invoke(context: TurnContext): Promise<void> {
    const { verb, data } = context.activity.value.action as { verb: string; data: { note?: string } };
    const body =
      verb === 'refuse'
        ? {
            statusCode: 400,
            type: 'application/vnd.microsoft.error',
            value: { code: 'no', message: 'Not like this.' },
          }
        : {
            statusCode: 200,
            type: 'application/vnd.microsoft.card.adaptive',
            value: answeredCard(data.note ?? ''),
          };
    await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body } });
  }

  server.post('/api/messages', async (request, response) => {
    heard.push(structuredClone(request.body));
    if (request.body.text === 'fail') {
      response.send(500);
      return;
    }
    await adapter.process(
      { body: request.body, headers: request.headers, method: request.method ?? 'POST' },
      response,
      async (context) => {
        reference = TurnContext.getConversationReference(context.activity);
        if (context.activity.type === ActivityTypes.Message) await message(context);
        if (context.activity.type === ActivityTypes.Invoke) await invoke(context);
        if (context.activity.type === 'installationUpdate')
          await context.sendActivity('Welcome. I am the *echo*.');
      },
    );
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/api/messages`,
    heard,
    speakFirst: (text) =>
      adapter.continueConversationAsync('', reference, async (context) => {
        await context.sendActivity(text);
      }),
    async close() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.server.closeAllConnections();
      await closed;
    },
  };
}
