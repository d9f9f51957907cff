import type { Fault } from './settings/settings-shape.ts';

/** Every fault at once, each with what to do. */
export function faultsText(faults: readonly Fault[]): string {
  const lines = faults.map(({ name, given, wanted, todo }) => {
    const found = given === null ? 'is not set or not shown' : `is "${given}"`;
    return `  ${name} ${found}.\n    Wanted: ${wanted}.\n    ${todo}`;
  });
  return `\nThe assistant did not start: ${faults.length} setting${faults.length === 1 ? '' : 's'} to mend.\n\n${lines.join('\n\n')}\n\n`;
}

/** What a newcomer reads first. */
export function practiceGreeting({
  pageUrl,
  port,
}: {
  readonly pageUrl: string;
  readonly port: number;
}): string {
  return `
  IMI Password Desk is ready, in practice mode: nothing here is real, and only this machine reaches it.

    Open     ${pageUrl}

    Three things to try there:
      1. Write: María García doesn't get her password mail
      2. Move the clock by 48 hours and see a waiting case come back by itself
      3. Open "Who can I rehearse with?" and take a blocked mailbox all the way to IT's answer

    The assistant itself listens on http://127.0.0.1:${port}/api/messages (Ctrl+C stops everything).

`;
}
