import type { Listeners } from './listener.ts';

/** What a glance at the machine's listening sockets tells, without anybody's name. */
export interface Glance {
  /** Another one than before when a socket may have begun or ceased to listen in between. */
  readonly version: number;
  /** The ports that somebody listens on; undefined where the system has no list that is quick to read. */
  readonly ports: ReadonlySet<number> | undefined;
}

/** Several who look at the same time share one reading. */
const STAYS_FRESH_MS = 2;
/** A process may come to belong to the server, or cease to, while its sockets stay as they are. */
const STAYS_VALID_MS = 1_000;
/** Without a list, every look is a program that has to be run (lsof, netstat). */
const STAYS_VALID_WITHOUT_LIST_MS = 500;

/** Returns a function that glances: cheap enough for every look at a server that is starting. */
export function glancer({ sockets }: Pick<Listeners, 'sockets'>): () => Glance {
  let glance: Glance = { version: 0, ports: undefined };
  let seen: string | undefined;
  let glancedAt = Number.NEGATIVE_INFINITY;
  let changedAt = Number.NEGATIVE_INFINITY;
  return () => {
    const now = performance.now();
    if (now - glancedAt < STAYS_FRESH_MS) return glance;
    glancedAt = now;
    const found = sockets?.();
    const text = found?.map(({ address, port, inode }) => `${address} ${port} ${inode}`).join('\n');
    const staysValid = found ? STAYS_VALID_MS : STAYS_VALID_WITHOUT_LIST_MS;
    if (text === seen && now - changedAt < staysValid) return glance;
    seen = text;
    changedAt = now;
    glance = { version: glance.version + 1, ports: found && new Set(found.map(({ port }) => port)) };
    return glance;
  };
}
