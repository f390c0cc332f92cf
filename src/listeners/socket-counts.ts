import { readProcFile } from '../system/proc-file.ts';

/**
 * How many TCP sockets of either family are in use in this network namespace (`TCP: inuse`, `TCP6: inuse` of
 * /proc/net/sockstat and sockstat6): counters that the kernel adds up, where for the sockets themselves it walks through all its
 * tables. Undefined where there are none.
 */
export function socketCounts(): string | undefined {
  const counts = ['/proc/net/sockstat', '/proc/net/sockstat6'].map(
    (file) => /^TCP6?: inuse (\d+)/m.exec(readProcFile(file) ?? '')?.[1],
  );
  // A machine without IPv6 has no second file.
  return counts[0] === undefined ? undefined : counts.join(' ');
}
