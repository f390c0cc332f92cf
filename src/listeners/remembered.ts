import { now } from '../system/clock.ts';
import type { Glance } from './glance.ts';
import type { Ownership } from './ownership.ts';
import type { ListeningSocket } from './proc-net-tcp.ts';

/** What has been found out about the sockets of these inodes. */
interface Judgement {
  readonly inodes: string;
  readonly ownership: Ownership;
  /** From `now()`. */
  readonly until: number;
}

/** What could not be told may be told later: a holder that was not to be seen, a container that starts. */
const UNKNOWN_STAYS_MS = 200;

/**
 * Whose the sockets of a port are, judged anew where a glance, no older than so many milliseconds, shows others than before;
 * each time where the system gives no such glance.
 */
export function remembered(
  glance: (atMostAgeMs: number) => Glance,
  judge: (port: number, sockets?: readonly ListeningSocket[]) => Promise<Ownership>,
): (port: number, atMostAgeMs?: number) => Promise<Ownership> {
  const judged = new Map<number, Judgement>();
  return async (port, atMostAgeMs = 0) => {
    const { ports } = glance(atMostAgeMs);
    if (!ports) return judge(port);
    const sockets = ports.get(port);
    if (!sockets) return { kind: 'nobody' };
    const inodes = sockets.map(({ inode }) => inode).join(' ');
    const before = judged.get(port);
    if (before?.inodes === inodes && now() < before.until) return before.ownership;
    const ownership = await judge(port, sockets);
    const staysFor = ownership.kind === 'unknown' ? UNKNOWN_STAYS_MS : Number.POSITIVE_INFINITY;
    judged.set(port, { inodes, ownership, until: now() + staysFor });
    return ownership;
  };
}
