import { readProcFile } from '../system/proc-file.ts';
import type { Root } from './process-info.ts';

/** How many processes and threads this machine has started in all; undefined where it does not tell (proc_stat(5), `processes`). */
export function countForks(): number | undefined {
  const count = /^processes (\d+)$/m.exec(readProcFile('/proc/stat') ?? '')?.[1];
  return count === undefined ? undefined : Number(count);
}

/** Which numbers processes may have that are younger than this root, as of now: list them first, then ask. */
export function numbersSince(root: Root): (pid: number) => boolean {
  const forks = countForks();
  const started = root.forks === undefined || forks === undefined ? undefined : forks - root.forks;
  return numbersAfter(root.pid, started, Number(readProcFile('/proc/sys/kernel/pid_max')));
}

/** From here on numbers are given out anew behind the highest (RESERVED_PIDS in kernel/pid.c). */
const RESERVED = 300;

/** A fork that fails may have taken a number without being counted. */
const mostTaken = (started: number): number => 2 * started + 1_000;

/**
 * Linux gives out numbers in ascending order, up to `pidMax` and then from the lowest again (idr_alloc_cyclic in alloc_pid,
 * kernel/pid.c). So when not so many have been `started` since `first` as would lead around once, the rest is told by its
 * number. True of every number where that is not known.
 */
export function numbersAfter(first: number, started: number | undefined, pidMax: number): (pid: number) => boolean {
  if (started === undefined || started < 0 || !(pidMax > RESERVED)) return () => true;
  const beyond = first + mostTaken(started) - pidMax;
  const lowestUpTo = beyond < 0 ? 0 : RESERVED + beyond;
  return (pid) => pid >= first || pid <= lowestUpTo;
}
