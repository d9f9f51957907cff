import type { ChatEntry, ChatView, StageEvent } from '../../../bot/practice/wire.ts';
import type { Practice } from './practice-fixture.ts';

export const ANA = { person: 'op-01', language: 'en', timeZone: 'Europe/Madrid' };

/** The requests of the page, as a browser sends them. */
export function pageClient(practice: Practice) {
  const at = (path: string) => `${practice.server.url}${path}`;

  async function post(path: string, body: unknown, headers: Record<string, string> = {}) {
    const response = await fetch(at(`/practice/${path}`), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Origin: practice.server.url, ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
    return { status: response.status, body: JSON.parse(await response.text()) as Record<string, unknown> };
  }

  async function chat(person = ANA.person, after = 0): Promise<ChatView> {
    return (await fetch(at(`/practice/chat?person=${person}&after=${after}`))).json() as Promise<ChatView>;
  }

  /** Looks at each change of the stage until the chat is as wanted; fails with the test's own time-out. */
  async function until(wanted: (entries: readonly ChatEntry[]) => boolean, person = ANA.person) {
    const stop = new AbortController();
    const stream = events(stop.signal);
    try {
      await stream.next();
      for (;;) {
        const { entries } = await chat(person);
        if (wanted(entries)) return entries;
        await stream.next();
      }
    } finally {
      stop.abort();
    }
  }

  /** The first value is null, when the stream is open. */
  async function* events(signal: AbortSignal): AsyncGenerator<StageEvent | null> {
    const response = await fetch(at('/practice/events'), { signal });
    yield null;
    let rest = '';
    for await (const part of response.body ?? []) {
      const lines = (rest + Buffer.from(part).toString('utf8')).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) if (line.startsWith('data: ')) yield JSON.parse(line.slice(6)) as StageEvent;
    }
  }

  return { at, post, chat, until, events };
}

export function texts(entries: readonly ChatEntry[]): readonly string[] {
  return entries.map((entry) => `${entry.by}: ${entry.text}`);
}
