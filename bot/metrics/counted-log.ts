import type { Log } from '../../services/desk/ports/log.ts';
import type { Family, Sample } from './exposition.ts';

type Facts = Parameters<Log['info']>[1];
type Labels = Readonly<Record<string, string>>;

interface Rule {
  readonly name: string;
  readonly help: string;
  /** Null: this line is none of these. */
  labels(msg: string, facts: NonNullable<Facts>): Labels | null;
}

const UNDELIVERED: readonly string[] = [
  'a copy for a reporter was not sent',
  'could not tell',
  'delivery failed',
  'delivery failed unexpectedly',
  'nobody to tell',
  'not mailed',
  'notice to the replaced address was not sent',
  'outbox waits for storage',
  'telling later',
  'thanks not mailed',
];

/** Only words that are ours are looked at: the template of a route, the kind of an event. Never a case or a person. */
const rules: readonly Rule[] = [
  {
    name: 'desk_http_requests_total',
    help: 'Answers by route template and class of status, health probes left out.',
    labels: (msg, { route, status }) =>
      msg === 'http request' ? { route: String(route ?? 'none'), status: `${String(status)[0]}xx` } : null,
  },
  {
    name: 'desk_events_total',
    help: 'Events of cases and requests by kind and whether they counted.',
    labels: (msg, { event }) => {
      const outcome = /^event (accepted|ignored)$/.exec(msg)?.[1];
      return outcome === undefined ? null : { event: String(event), outcome };
    },
  },
  {
    name: 'desk_cases_opened_total',
    help: 'Cases opened since the start.',
    labels: (msg) => (msg === 'case opened' ? {} : null),
  },
  {
    name: 'desk_delivery_failures_total',
    help: 'Attempts to mail, tell or reset that did not come through and are tried again or given up.',
    labels: (msg) => (UNDELIVERED.includes(msg) ? { what: msg.replaceAll(' ', '-') } : null),
  },
  {
    name: 'desk_throttled_total',
    help: 'Who asked or wrote too much at once: a source over HTTP, each request; a person, each time it began.',
    labels(msg, { status }) {
      if (msg === 'http request' && status === 429) return { who: 'source' };
      return msg === 'somebody wrote too much at once' ? { who: 'person' } : null;
    },
  },
  {
    name: 'desk_cases_not_shown_total',
    help: 'How often somebody named a case that is not theirs to see, or that there is not.',
    labels: (msg) => {
      const because = /^a case was named that (is not theirs|there is not)$/.exec(msg)?.[1];
      return because === undefined
        ? null
        : { because: because === 'there is not' ? 'no-case' : 'not-theirs' };
    },
  },
  {
    name: 'desk_rights_refused_total',
    help: 'What somebody who sees a case may not do in it, by event.',
    labels: (msg, { event }) =>
      msg === 'not allowed' || msg === 'event not allowed' ? { event: String(event) } : null,
  },
  {
    name: 'desk_activities_refused_total',
    help: 'Activities that were not answered, by why.',
    labels: (msg, { because }) =>
      msg === 'an activity was not answered' ? { because: String(because) } : null,
  },
];

const LINES = { name: 'desk_log_lines_total', help: 'Lines of the log by level, from warn on.' };

export interface CountedLog extends Log {
  families(): readonly Family[];
}

/** Counts what is logged, since the process began: what the log does not say, no counter says. */
export function createCountedLog(log: Log): CountedLog {
  const counted = new Map<string, Map<string, Sample>>();

  function count(name: string, labels: Labels): void {
    const samples = counted.get(name) ?? new Map<string, Sample>();
    const key = JSON.stringify(labels);
    samples.set(key, { labels, value: (samples.get(key)?.value ?? 0) + 1 });
    counted.set(name, samples);
  }

  function look(level: string, msg: string, facts: NonNullable<Facts>): void {
    if (level !== 'info') count(LINES.name, { level });
    for (const rule of rules) {
      const labels = rule.labels(msg, facts);
      if (labels !== null) count(rule.name, labels);
    }
  }

  return {
    info(msg, facts = {}) {
      look('info', msg, facts);
      log.info(msg, facts);
    },
    warn(msg, facts = {}) {
      look('warn', msg, facts);
      log.warn(msg, facts);
    },
    error(msg, facts = {}, cause) {
      look('error', msg, facts);
      log.error(msg, facts, cause);
    },
    families: () =>
      [...rules, LINES].map(({ name, help }) => ({
        name,
        help,
        kind: 'counter',
        samples: [...(counted.get(name)?.values() ?? [])],
      })),
  };
}
