import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { z } from 'zod';

/**
 * Which run of which process. A pid alone is reused, and is 1 in every container; null where the system does not
 * tell (only Linux has all of them).
 */
export const processIdentity = z.object({
  pid: z.int().positive(),
  host: z.string(),
  /** Changes with each start of the system. Source: proc(5), /proc/sys/kernel/random/boot_id. */
  boot: z.string().nullable(),
  /** Pids of two namespaces have nothing to do with each other. Source: pid_namespaces(7). */
  pidNamespace: z.string().nullable(),
  /** Clock ticks from the start of the system to that of the process. Source: proc_pid_stat(5), field 22. */
  startedAtTick: z.string().nullable(),
});

export type ProcessIdentity = z.infer<typeof processIdentity>;

export function ownIdentity(): ProcessIdentity {
  return {
    pid: process.pid,
    host: hostname(),
    boot: told(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()),
    pidNamespace: told(() => readlinkSync('/proc/self/ns/pid')),
    startedAtTick: startTick(process.pid),
  };
}

/** Unknown: it ran in another container or on another machine, whose processes cannot be seen from here. */
export function stateOf(other: ProcessIdentity, own: ProcessIdentity): 'running' | 'ended' | 'unknown' {
  if (other.host === own.host && other.boot !== own.boot) return 'ended';
  if (other.boot !== own.boot || other.pidNamespace !== own.pidNamespace) return 'unknown';
  if (own.boot === null) return other.host === own.host && !exists(other.pid) ? 'ended' : 'unknown';
  return startTick(other.pid) === other.startedAtTick ? 'running' : 'ended';
}

/** Null: no such process. The name in field 2 may hold spaces and brackets, so counting begins after its last one. */
function startTick(pid: number): string | null {
  const stat = told(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
}

function exists(pid: number): boolean {
  return told(() => process.kill(pid, 0)) !== null;
}

function told<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch (error) {
    if (error instanceof Error && 'code' in error) return null;
    throw error;
  }
}
