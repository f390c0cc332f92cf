import { isSameProcess, type ProcessIdentity, type ProcessInfo } from './process-info.ts';

/**
 * Picks the processes that belong to a server: what descends from its root, what is in the root's session or process
 * group, what carries the marker in its environment (daemons that left both), what was found before and lives on under
 * the same identity, and what descends from any of those.
 */
export function findMembers(
  processes: readonly ProcessInfo[],
  root: ProcessIdentity | undefined,
  known: readonly ProcessIdentity[] = [],
): readonly ProcessInfo[] {
  const holdsRootsNumber = root && processes.find(({ pid }) => pid === root.pid);
  // A number stays taken while a session or group bears it; in somebody else's hands it says nothing about ours.
  const groupId = root && (!holdsRootsNumber || isSameProcess(holdsRootsNumber, root)) ? root.pid : undefined;

  // By number: servers of thousands of processes are looked at many times.
  const knownUnder = Map.groupBy(known, ({ pid }) => pid);
  const childrenOf = Map.groupBy(processes, ({ parent }) => parent);

  const members = new Set(
    processes.filter(
      (process) =>
        process.marked ||
        (groupId !== undefined && (process.session === groupId || process.group === groupId)) ||
        (root && isSameProcess(process, root)) ||
        knownUnder.get(process.pid)?.some((identity) => isSameProcess(process, identity)),
    ),
  );
  for (const member of members) {
    for (const child of childrenOf.get(member.pid) ?? []) members.add(child);
  }
  return [...members];
}
