// The most memory that a process has had, on Linux. What wait4 tells instead counts what a fork had of its parent's, too.
import { readFileSync } from 'node:fs';

const LOOK_EVERY_MS = 2;

/**
 * Follows the peak of a process until it is gone: VmHWM of proc_pid_status(5), which never sinks. Returns what tells the
 * last peak seen, in MB.
 * @param {number} pid
 */
export function watchPeak(pid) {
  let peak = 0;
  const timer = setInterval(() => {
    try {
      const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'latin1'))?.[1];
      peak = Math.max(peak, Number(kilobytes ?? 0) / 1_024); // A zombie has none.
    } catch {
      clearInterval(timer);
    }
  }, LOOK_EVERY_MS).unref();
  return () => peak;
}
