import { describe, expect, test } from 'vitest';
import { createCountedLog } from '../../../bot/metrics/counted-log.ts';
import { exposition } from '../../../bot/metrics/exposition.ts';
import { createOpenCases } from '../../../bot/metrics/open-cases.ts';
import { processFamilies } from '../../../bot/metrics/process-families.ts';
import { createCollectedLog } from '../../fakes/collected-log.ts';
import { ana, carlos } from '../../services/desk/cast.ts';
import { createTeamsWorld } from '../teams/teams-world.ts';
import { untilAsked } from '../turns/roads.ts';

const shown = (log: ReturnType<typeof createCountedLog>): readonly string[] =>
  exposition(log.families())
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));

describe('the metrics', () => {
  test('count what is logged, and the log stays as it is', () => {
    const lines = createCollectedLog();
    const log = createCountedLog(lines);
    log.info('http request', { method: 'GET', route: '/it/:token', status: 200 });
    log.info('http request', { method: 'GET', route: '/it/:token', status: 204 });
    log.info('http request', { method: 'GET', route: null, status: 429 });
    log.info('event accepted', { case: 'K7Q4MD', event: 'arrived', stage: 'closed' });
    log.info('event ignored', { case: 'K7Q4MD', event: 'arrived', because: 'closed' });
    log.info('case opened', { case: 'K7Q4MD' });
    log.warn('somebody wrote too much at once', { type: 'message' });
    log.warn('an activity was not answered', { because: 'tenants-disagree' });
    log.info('a case was named that is not theirs', { case: 'K7Q4MD' });
    log.info('a case was named that there is not', {});
    log.info('not allowed', { case: 'K7Q4MD', event: 'approved', right: 'administrator' });
    log.error('delivery failed', { case: 'K7Q4MD' }, new Error('down'));
    expect(shown(log)).toEqual([
      'desk_http_requests_total{route="/it/:token",status="2xx"} 2',
      'desk_http_requests_total{route="none",status="4xx"} 1',
      'desk_events_total{event="arrived",outcome="accepted"} 1',
      'desk_events_total{event="arrived",outcome="ignored"} 1',
      'desk_cases_opened_total 1',
      'desk_delivery_failures_total{what="delivery-failed"} 1',
      'desk_throttled_total{who="source"} 1',
      'desk_throttled_total{who="person"} 1',
      'desk_cases_not_shown_total{because="not-theirs"} 1',
      'desk_cases_not_shown_total{because="no-case"} 1',
      'desk_rights_refused_total{event="approved"} 1',
      'desk_activities_refused_total{because="tenants-disagree"} 1',
      'desk_log_lines_total{level="warn"} 2',
      'desk_log_lines_total{level="error"} 1',
    ]);
    expect(lines.lines).toHaveLength(12);
  });

  test('show no label that is not a word of ours, whatever was logged', () => {
    const log = createCountedLog(createCollectedLog());
    log.info('event accepted', { event: 'maria.garcia@getafe.example' });
    log.info('http request', { route: '/it/a"\n} 1', status: 200 });
    expect(shown(log)).toEqual([
      'desk_http_requests_total{route="other",status="2xx"} 1',
      'desk_events_total{event="other",outcome="accepted"} 1',
    ]);
  });

  test('say how many cases are open and in which stage, and name nobody', async () => {
    const world = await createTeamsWorld();
    const log = createCountedLog(createCollectedLog());
    const openCases = createOpenCases(
      () => world.stores.cases,
      () => 0,
    );
    expect(exposition(await openCases())).toContain('desk_cases_open 0');
    const ref = await untilAsked(world);
    const stage = (await world.stateOf(ref)).stage.kind;
    const later = createOpenCases(
      () => world.stores.cases,
      () => 0,
    );
    const text = exposition([...log.families(), ...(await later()), ...processFamilies()]);
    expect(text).toContain(`desk_cases_open 1\n`);
    expect(text).toContain(`desk_cases_open_by_stage{stage="${stage}"} 1\n`);
    for (const personal of [ref, ana.name, carlos.name, 'María', '@']) expect(text).not.toContain(personal);
    await world.close();
  });

  test('read the open cases at most once a minute', async () => {
    const world = await createTeamsWorld();
    await untilAsked(world);
    let elapsed = 0;
    let reads = 0;
    const counting = {
      ...world.stores.cases,
      read: (id: string) => {
        reads += 1;
        return world.stores.cases.read(id);
      },
    };
    const openCases = createOpenCases(
      () => counting,
      () => elapsed,
    );
    await openCases();
    elapsed = 59_999;
    await openCases();
    expect(reads).toBe(1);
    elapsed = 60_000;
    await openCases();
    expect(reads).toBe(2);
    await world.close();
  });

  test('are lines that Prometheus reads', () => {
    const text = exposition([...createCountedLog(createCollectedLog()).families(), ...processFamilies()]);
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(
        /^(# (HELP|TYPE) [a-z_]+ .+|[a-z_]+(\{[a-z]+="[\w:./-]+"(,[a-z]+="[\w:./-]+")*\})? \d+(\.\d+)?)$/,
      );
    expect(text.endsWith('\n')).toBe(true);
  });
});
