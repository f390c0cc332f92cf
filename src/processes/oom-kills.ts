import { readProcFile } from '../system/proc-file.ts';

/**
 * How many processes the kernel has killed so far because memory ran out, of the whole machine or of a control group
 * (`oom_kill` of /proc/vmstat, since Linux 4.13; containers see the machine's). Undefined where it does not tell.
 */
export function countOomKills(vmstat = readProcFile('/proc/vmstat')): number | undefined {
  const count = /^oom_kill (\d+)$/m.exec(vmstat ?? '')?.[1];
  return count === undefined ? undefined : Number(count);
}

/** How many since `before` was counted; 0 where it cannot be told. */
export function oomKillsSince(before: number | undefined): number {
  return before === undefined ? 0 : Math.max(0, (countOomKills() ?? before) - before);
}
