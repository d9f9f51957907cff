import type { TurnContext } from 'botbuilder';
import { refuseForeignToken } from './connector-token.ts';
import { HttpRefusal } from './http/http-refusal.ts';
import type { HttpRoutes } from './http-server.ts';
import { admittedTenants } from './settings/admitted-tenants.ts';
import type { Settings } from './settings/settings-shape.ts';
import type { TeamsAdapter } from './teams-adapter.ts';

const CHANNEL = 'msteams';

/**
 * `POST /api/messages` up to the turn. One channel alone: on others, such as Web Chat and Direct Line, which a new bot
 * has without asking, whoever writes says themselves which tenant and which person they are.
 */
export function messagesRoute(parts: {
  readonly settings: Settings;
  readonly teams: TeamsAdapter;
  readonly turn: (context: TurnContext) => Promise<void>;
}): Required<Pick<HttpRoutes, 'admit' | 'messages'>> {
  const { settings, teams, turn } = parts;
  return {
    admit({ authorization }) {
      if (settings.mode === 'practice') return;
      refuseForeignToken(authorization, {
        appId: settings.bot.appId,
        tenantIds: admittedTenants(settings),
      });
    },
    async messages(request, response) {
      if (request.body.channelId !== CHANNEL) throw new HttpRefusal(403);
      await teams.verify(request);
      await teams.adapter.process(request, response, turn);
    },
  };
}
