import { findOwner, type ServerFamily } from './find-owner.ts';
import { type Glance, glancer } from './listeners/glance.ts';
import type { Listener } from './listeners/listener.ts';
import type { Ownership } from './listeners/ownership.ts';
import type { ListeningSocket } from './listeners/proc-net-tcp.ts';
import { remembered } from './listeners/remembered.ts';
import type { Platform } from './platform.ts';
import { containersSince } from './processes/containers.ts';
import { isDetached } from './processes/daemons.ts';
import { findMembers } from './processes/members.ts';
import {
  type Descend,
  isSameProcess,
  type ProcessIdentity,
  type ProcessInfo,
  type Root,
} from './processes/process-info.ts';

/** What the system tells of a running server. */
export interface ServerView {
  /** The numbers of its living processes. */
  readonly memberPids: () => Promise<readonly number[]>;
  /** Whether there are processes that may yet turn out to be daemons of the server's, or containers. */
  readonly mayHaveDaemons: () => Promise<boolean>;
  /** What listens on this machine, as seen no longer ago than so many milliseconds. */
  readonly glance: (atMostAgeMs: number) => Glance;
  /**
   * Whose the listeners on a port are, as seen no longer ago than so many milliseconds, by default now; judged anew when one
   * has come or gone.
   */
  readonly ownershipOf: (port: number, atMostAgeMs?: number) => Promise<Ownership>;
  /** Every socket on which it listens; looked up anew when a glance of that age differs from the last one. */
  readonly listeners: (atMostAgeMs: number) => Promise<readonly Listener[]>;
  /** The shell that runs the command, below the root; where that has ended, the oldest process that it has left. */
  readonly shellPid: () => Promise<number | undefined>;
}

/** What a view is told of the server, and whom it tells of its kin. */
interface Kin {
  readonly onDaemon: (daemon: ProcessIdentity) => void;
  readonly onHolder: (holder: ProcessIdentity) => void;
  readonly mayChangeUser: boolean;
}

/**
 * Looks at the server of this root process and of what carries `markerEntry`. A daemon that has left the tree, the session and
 * its environment (nginx, redis) is known by nothing of these; it is taken in, and told by `onDaemon`, when it listens
 * on a port of ours, has no environment left, has been left behind, and started after the root did. Who holds a port of the
 * server's while it still descends from the root may become such a daemon at any moment: it is told by `onHolder`, and
 * known from then on. With `mayChangeUser`, a socket whose holder is hidden may be the server's whosever it is.
 */
export function viewServer(
  { listProcesses, processesSince, descend, lineage, identify, listeners }: Platform,
  markerEntry: string,
  root: Root | undefined,
  { onDaemon = () => {}, onHolder = () => {}, mayChangeUser = false }: Partial<Kin> = {},
): ServerView {
  const daemons: ProcessIdentity[] = [];
  const list = root ? processesSince(root) : listProcesses;
  const family: ServerFamily = {
    root,
    daemons,
    descend,
    lineage: (pids) => lineage(pids, markerEntry),
    list: () => list(markerEntry),
    mayChangeUser,
    adopt: (daemon) => {
      daemons.push(daemon);
      onDaemon(daemon);
    },
  };
  const members = async (): Promise<readonly ProcessInfo[]> => findMembers(await family.list(), root, daemons);
  const memberPids = async (): Promise<readonly number[]> => (await members()).map(({ pid }) => pid);

  const remember = async (pids: readonly number[]): Promise<void> => {
    for (const pid of pids) {
      const holder = await identify(pid);
      if (!holder || [root, ...daemons].some((known) => known && isSameProcess(known, holder))) continue;
      daemons.push(holder);
      onHolder(holder);
    }
  };
  const judge = async (port: number, sockets?: readonly ListeningSocket[]): Promise<Ownership> => {
    const ownership = await findOwner(port, listeners, family, sockets);
    if (ownership.kind === 'ours') await remember(ownership.holders);
    return ownership;
  };

  const glance = glancer(listeners);
  let lookedUp: { readonly version: number; readonly own: Promise<readonly Listener[]> } | undefined;

  return {
    memberPids,
    mayHaveDaemons: async () => {
      if (mayChangeUser) return true;
      const processes = await family.list();
      const hasDaemons = root !== undefined && processes.some((process) => isDetached(process, root));
      return hasDaemons || containersSince(processes, root).length > 0;
    },
    glance,
    ownershipOf: remembered(glance, judge),
    listeners: (atMostAgeMs) => {
      const { version } = glance(atMostAgeMs);
      if (lookedUp?.version !== version) lookedUp = { version, own: memberPids().then(listeners.ofProcesses) };
      return lookedUp.own;
    },
    shellPid: async () => {
      for (const pid of root ? await childrenOf(root, descend) : []) if (await identify(pid)) return pid;
      const all = await members();
      return (all.find(({ parent }) => parent === root?.pid) ?? all[0])?.pid;
    },
  };
}

/** Where the system tells them quickly. */
async function childrenOf(root: ProcessIdentity, descend: Descend): Promise<readonly number[]> {
  let isRoots = false;
  for await (const pids of descend([root])) {
    if (isRoots) return pids.toSorted((one, other) => one - other);
    isRoots = true;
  }
  return [];
}
