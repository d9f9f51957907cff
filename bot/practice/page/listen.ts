import type { StageEvent } from '../wire.ts';

/** Hears what changed on the server; `onReturn` after the line was cut, when anything may have changed. */
export function listen(hear: (event: StageEvent) => void, onReturn: () => void): void {
  const source = new EventSource('/practice/events');
  let wasOpen = false;
  source.addEventListener('open', () => {
    if (wasOpen) onReturn();
    wasOpen = true;
  });
  source.addEventListener('message', (message: MessageEvent<string>) => {
    hear(JSON.parse(message.data) as StageEvent);
  });
}
