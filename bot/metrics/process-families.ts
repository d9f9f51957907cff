import type { Family } from './exposition.ts';

/** What the process itself knows; names as prom-client and the dashboards made for it have them. */
export function processFamilies(): readonly Family[] {
  const { rss, heapUsed } = process.memoryUsage();
  const gauge = (name: string, help: string, value: number, labels = {}): Family => ({
    name,
    help,
    kind: 'gauge',
    samples: [{ labels, value }],
  });
  return [
    gauge('process_resident_memory_bytes', 'Memory of the process.', rss),
    gauge('nodejs_heap_size_used_bytes', 'Used part of the heap.', heapUsed),
    gauge('process_uptime_seconds', 'Seconds since the process began.', Math.round(process.uptime())),
    gauge('nodejs_version_info', 'Version of Node.', 1, { version: process.version }),
  ];
}
