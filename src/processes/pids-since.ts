import { readProcFile } from '../system/proc-file.ts';
import type { Root } from './process-info.ts';

/** How many processes and threads this machine has started in all; undefined where it does not tell (proc_stat(5), `processes`). */
export function countForks(): number | undefined {
  const count = /^processes (\d+)$/m.exec(readProcFile('/proc/stat') ?? '')?.[1];
  return count === undefined ? undefined : Number(count);
}

/** Which numbers processes may have that are younger than this root, as of now: list them first, then ask. */
export function pidsSince(root: Root): (pid: number) => boolean {
  const forks = countForks();
  const started = root.forks === undefined || forks === undefined ? undefined : forks - root.forks;
  return pidsAfter(root.pid, { started, alive: countTasks() }, Number(readProcFile('/proc/sys/kernel/pid_max')));
}

/** How many processes and threads there are (proc_loadavg(5), the fourth field). */
function countTasks(): number | undefined {
  const count = /^(?:\S+ ){3}\d+\/(\d+) /.exec(readProcFile('/proc/loadavg') ?? '')?.[1];
  return count === undefined ? undefined : Number(count);
}

/** How many have been started since, and how many there are. */
interface Tasks {
  readonly started: number | undefined;
  readonly alive: number | undefined;
}

/**
 * Linux gives out numbers in ascending order and passes over those in use, up to `pidMax` and then from the lowest again
 * (idr_alloc_cyclic in alloc_pid, kernel/pid.c). As long as it cannot have got there, what has a lower number than `first` is
 * older. True of every number where that is not known.
 */
export function pidsAfter(first: number, { started, alive }: Tasks, pidMax: number): (pid: number) => boolean {
  const isKnown = started !== undefined && started >= 0 && alive !== undefined;
  return isKnown && first + mostPassed(started, alive) < pidMax ? (pid) => pid >= first : () => true;
}

/**
 * A fork that fails may have taken a number without being counted, and what has ended leaves its number in use while a group
 * or a session bears it.
 */
function mostPassed(started: number, alive: number): number {
  return 2 * (started + alive) + 1_000;
}
