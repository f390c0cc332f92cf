import { type Glance, glancer } from './listeners/glance.ts';
import type { Listener } from './listeners/listener.ts';
import { judgeOwnership, type Ownership } from './listeners/ownership.ts';
import type { Platform } from './platform.ts';
import { containersSince } from './processes/containers.ts';
import { findMembers } from './processes/members.ts';
import type { ProcessIdentity, ProcessInfo } from './processes/process-info.ts';

/** What the system tells of a running server. */
export interface ServerView {
  /** The numbers of its living processes. */
  readonly memberPids: () => Promise<readonly number[]>;
  /** Whether there are processes that may yet turn out to be daemons of the server's, or containers. */
  readonly mayHaveDaemons: () => Promise<boolean>;
  /** Whose the listeners on a port are; judged anew when a glance differs from the last one. */
  readonly ownershipOf: (port: number) => Promise<Ownership>;
  /** What listens on this machine, by a look that is cheap. */
  readonly glance: () => Glance;
  /** Every socket on which it listens; looked up anew when a glance differs from the last one. */
  readonly listeners: () => Promise<readonly Listener[]>;
  /** The shell that runs the command, below the root; where that has ended, the oldest process that it has left. */
  readonly shellPid: () => Promise<number | undefined>;
}

/**
 * Looks at the server of this root process and of what carries `marker`. A daemon that has left the tree, the session and
 * its environment (nginx, redis) is known by nothing of these; it is taken in, and told by `onDaemon`, when it listens
 * on a port of ours, has no environment left, and started after the root did.
 */
export function viewServer(
  { listProcesses, listeners }: Platform,
  marker: string,
  root: ProcessIdentity | undefined,
  onDaemon: (daemon: ProcessIdentity) => void = () => {},
): ServerView {
  const daemons: ProcessIdentity[] = [];
  const memberPids = async (): Promise<readonly number[]> =>
    findMembers(await listProcesses(marker), root, daemons).map(({ pid }) => pid);

  const glance = glancer(listeners);
  let lookedUp: { readonly version: number; readonly own: Promise<readonly Listener[]> } | undefined;

  const judge = async (port: number): Promise<Ownership> => {
    const processes = await listProcesses(marker);
    const contained = containersSince(processes, root).map(({ pid }) => pid);
    for (;;) {
      const pids = findMembers(processes, root, daemons).map(({ pid }) => pid);
      const found = await listeners.onPort(port, pids);
      const isHidden = found.some(({ holder }) => !holder);
      const users = isHidden ? await listeners.usersOf([...pids, ...contained]) : undefined;
      const ownership = judgeOwnership(found, new Set(pids), users, new Set(contained));
      const daemon = ownership.kind === 'foreign' && root && findDaemon(processes, ownership.holder?.pid, root);
      if (!daemon) return ownership;
      daemons.push(daemon);
      onDaemon({ pid: daemon.pid, start: daemon.start });
    }
  };
  const judged = new Map<number, { readonly version: number; readonly ownership: Promise<Ownership> }>();

  return {
    glance,
    memberPids,
    mayHaveDaemons: async () => {
      const processes = await listProcesses(marker);
      const hasDaemons = root !== undefined && processes.some((process) => isDetached(process, root));
      return hasDaemons || containersSince(processes, root).length > 0;
    },
    ownershipOf: async (port) => {
      const { version, ports } = glance();
      if (!ports) return judge(port);
      if (!ports.has(port)) return { kind: 'nobody' };
      const before = judged.get(port);
      if (before?.version === version) return before.ownership;
      const ownership = judge(port);
      judged.set(port, { version, ownership });
      return ownership;
    },
    listeners: () => {
      const { version } = glance();
      if (lookedUp?.version !== version) lookedUp = { version, own: memberPids().then(listeners.ofProcesses) };
      return lookedUp.own;
    },
    shellPid: async () => {
      const members = findMembers(await listProcesses(marker), root, daemons);
      return (members.find(({ parent }) => parent === root?.pid) ?? members[0])?.pid;
    },
  };
}

/** The uppermost process without an environment above `pid`, itself included, if it started after the root. */
function findDaemon(
  processes: readonly ProcessInfo[],
  pid: number | undefined,
  root: ProcessIdentity,
): ProcessInfo | undefined {
  const process = processes.find((candidate) => candidate.pid === pid);
  if (!process || !isDetached(process, root)) return undefined;
  return findDaemon(processes, process.parent, root) ?? process;
}

/** Without an environment, and younger than the root. Kernel threads have none either, but no session. */
function isDetached({ bare = false, session, start }: ProcessInfo, root: ProcessIdentity): boolean {
  return bare && session !== 0 && Number(start) >= Number(root.start);
}
