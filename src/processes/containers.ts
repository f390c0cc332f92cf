import { findMembers } from './members.ts';
import type { ProcessIdentity, ProcessInfo } from './process-info.ts';

/** What stands above the processes of one container: Podman's, and containerd's for Docker, cut to 15 characters by Linux. */
const KEEPERS: ReadonlySet<string> = new Set(['conmon', 'containerd-shim']);

/**
 * The processes of the containers that were started after the root, with their keepers. They are an engine's children,
 * so nothing tells who asked for them: one that listens, as it does on the host's network, may be the server.
 */
export function containersSince(
  processes: readonly ProcessInfo[],
  root: ProcessIdentity | undefined,
): readonly ProcessInfo[] {
  if (!root) return [];
  const keepers = processes.filter(({ command, start }) => KEEPERS.has(command) && Number(start) >= Number(root.start));
  return findMembers(processes, undefined, keepers);
}
