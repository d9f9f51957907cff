import type { IntakeState } from '../../dialogs/intake-state.ts';
import { ana, cast } from '../services/desk/cast.ts';
import { type OpenedWorld, openWorld, type Stage } from './stages.ts';

/** One world a stage: whatever is tried in it changes nothing, so the next finds it as it was, questions asked included. */
export interface Worlds {
  at(stage: Stage): Promise<OpenedWorld>;
  close(): Promise<void>;
}

export function openWorlds(): Worlds {
  const opened = new Map<Stage, Promise<OpenedWorld & { readonly asked: IntakeState | null }>>();

  async function openOne(stage: Stage) {
    const world = await openWorld(stage);
    return { ...world, asked: await world.t.intakes.get(ana.id) };
  }

  return {
    async at(stage) {
      const known = opened.get(stage) ?? openOne(stage);
      opened.set(stage, known);
      const { asked, ...world } = await known;
      for (const { id } of cast) await world.t.intakes.delete(id);
      if (asked !== null) await world.t.intakes.set(ana.id, asked);
      return world;
    },
    async close() {
      for (const world of opened.values()) await (await world).t.close();
    },
  };
}
