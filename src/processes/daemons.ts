import type { ProcessIdentity, ProcessInfo } from './process-info.ts';

/** Beside process 1 these take in what others leave behind (PR_SET_CHILD_SUBREAPER); systemd as a user's manager. */
const REAPERS: ReadonlySet<string> = new Set(['systemd', 'init', 'tini', 'dumb-init', 'catatonit']);

/**
 * The uppermost process without an environment above `pid`, itself included, if it started after the root and has been
 * left behind by whoever started it: a reaper is its parent now.
 */
export function findDaemon(
  processes: readonly ProcessInfo[],
  pid: number | undefined,
  root: ProcessIdentity,
): ProcessInfo | undefined {
  const lineageOf = (from: number | undefined): readonly ProcessInfo[] => {
    const found = processes.find((candidate) => candidate.pid === from);
    return found ? [found, ...lineageOf(found.parent)] : [];
  };
  const detached = lineageOf(pid);
  const end = detached.findIndex((process) => !isDetached(process, root));
  const daemon = detached.slice(0, end === -1 ? undefined : end).at(-1);
  const parent = processes.find((candidate) => candidate.pid === daemon?.parent);
  return daemon && (daemon.parent === 1 || REAPERS.has(parent?.command ?? '')) ? daemon : undefined;
}

/** Without an environment, and younger than the root. Kernel threads have none either, but no session. */
export function isDetached({ bare = false, session, start }: ProcessInfo, root: ProcessIdentity): boolean {
  return bare && session !== 0 && Number(start) >= Number(root.start);
}
