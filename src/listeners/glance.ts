import { now } from '../system/clock.ts';
import type { Listeners } from './listener.ts';
import type { ListeningSocket } from './proc-net-tcp.ts';

/** What a glance at the machine's listening sockets tells, without anybody's name. */
export interface Glance {
  /** Another one than before when a socket may have begun or ceased to listen in between. */
  readonly version: number;
  /** The sockets of each port that somebody listens on; undefined where the system has no list that is quick to read. */
  readonly ports: ReadonlyMap<number, readonly ListeningSocket[]> | undefined;
}

/** A process may come to belong to the server, or cease to, while its sockets stay as they are. */
const STAYS_VALID_MS = 1_000;
/** Without a list, every look is a program that has to be run (lsof, netstat): so often, unless it has to be now. */
const STAYS_VALID_WITHOUT_LIST_MS = 500;

/**
 * Returns a function that glances. What it saw before will do where it is not older than so many milliseconds, and, unless it
 * has to be of now, for a second as long as there are as many sockets as there were.
 */
export function glancer({
  sockets,
  socketCounts,
}: Pick<Listeners, 'sockets' | 'socketCounts'>): (atMostAgeMs: number) => Glance {
  let glance: Glance = { version: 0, ports: undefined };
  let seen: string | undefined;
  let counted: string | undefined;
  let readAt = Number.NEGATIVE_INFINITY;
  let glancedAt = Number.NEGATIVE_INFINITY;
  let changedAt = Number.NEGATIVE_INFINITY;
  return (atMostAgeMs) => {
    const lookedAt = now();
    if (lookedAt - glancedAt < atMostAgeMs) return glance;
    const counts = socketCounts?.();
    const isAsBefore = counts !== undefined && counts === counted && lookedAt - readAt < STAYS_VALID_MS;
    if (isAsBefore && atMostAgeMs > 0) {
      glancedAt = lookedAt;
      return glance;
    }
    counted = counts;
    readAt = lookedAt;
    const found = sockets?.();
    if (!found && atMostAgeMs > 0 && lookedAt - changedAt < STAYS_VALID_WITHOUT_LIST_MS) return glance;
    glancedAt = lookedAt;
    const text = found?.map(({ inode }) => inode).join(' ');
    if (found && text === seen && lookedAt - changedAt < STAYS_VALID_MS) return glance;
    seen = text;
    changedAt = lookedAt;
    const ports = found && Map.groupBy(found, ({ port }) => port);
    glance = { version: glance.version + 1, ports };
    return glance;
  };
}
