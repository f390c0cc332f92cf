import type { Listeners } from './listeners/listener.ts';
import { judgeOwnership, type Ownership } from './listeners/ownership.ts';
import type { ListeningSocket } from './listeners/proc-net-tcp.ts';
import { containersSince } from './processes/containers.ts';
import { findDaemon } from './processes/daemons.ts';
import { findMembers } from './processes/members.ts';
import type { Descend, ProcessIdentity, ProcessInfo } from './processes/process-info.ts';

/** What there is to know of a server to tell its sockets from others'. */
export interface ServerFamily {
  readonly root: ProcessIdentity | undefined;
  /** Daemons that have been taken in. */
  readonly daemons: readonly ProcessIdentity[];
  readonly descend: Descend;
  /** These processes and all those above them, and perhaps more. */
  readonly lineage: (pids: readonly number[]) => Promise<readonly ProcessInfo[]>;
  /** Every process that may be a member or a daemon of the server's. */
  readonly list: () => Promise<readonly ProcessInfo[]>;
  /** Whether it may run as other users than are to be seen now: a command with sudo. */
  readonly mayChangeUser: boolean;
  /** Takes in a daemon. */
  readonly adopt: (daemon: ProcessIdentity) => void;
}

/** As whom a container engine may run that publishes a port for the server: root, or, rootless, the user. */
const ENGINE_USERS: ReadonlySet<number> = new Set([0, process.getuid?.() ?? 0]);

/**
 * Finds out whose the listeners on a port are, with no more looks than it takes: none at any process where nobody listens;
 * where the root's descendants hold all the sockets, at those alone; otherwise at who holds them and what stands above,
 * since a process belongs to a server by what it is itself or by what it descends from. `sockets` are the port's, where
 * they have just been read.
 */
export async function findOwner(
  port: number,
  listeners: Listeners,
  family: ServerFamily,
  sockets?: readonly ListeningSocket[],
): Promise<Ownership> {
  const { root, daemons, descend, lineage, list, adopt } = family;
  const descendants = new Set<number>();
  async function* likely(): AsyncGenerator<number> {
    for await (const generation of descend(root ? [root, ...daemons] : daemons)) {
      for (const pid of generation) descendants.add(pid);
      yield* generation;
    }
  }

  let found = await listeners.onPort(port, likely(), sockets);
  if (found.length === 0) return { kind: 'nobody' };
  if (found.every(({ holder }) => holder && descendants.has(holder.pid))) return judgeOwnership(found, descendants);

  for (;;) {
    const holders = found.flatMap(({ holder }) => holder?.pid ?? []);
    // Where a socket's user is all that is seen, all of the server's users are needed.
    const isHidden = holders.length < found.length;
    const near = await lineage(root ? [root.pid, ...holders] : holders);
    const listed = isHidden ? [...near, ...(await list())] : near;
    const members = findMembers(listed, root, daemons).map(({ pid }) => pid);
    const contained = containersSince(listed, root).map(({ pid }) => pid);
    const users = family.mayChangeUser || !isHidden ? 'any' : await listeners.usersOf([...members, ...contained]);
    const engines = family.mayChangeUser ? 'any' : ENGINE_USERS;
    const ownership = judgeOwnership(found, new Set(members), users, new Set(contained), engines);
    const daemon = ownership.kind === 'foreign' && root && findDaemon(listed, ownership.holder?.pid, root);
    if (!daemon) return ownership;
    adopt({ pid: daemon.pid, start: daemon.start });
    found = await listeners.onPort(port, [...members, daemon.pid]);
  }
}
