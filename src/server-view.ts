import type { Listener } from './listeners/listener.ts';
import { judgeOwnership, type Ownership } from './listeners/ownership.ts';
import type { Platform } from './platform.ts';
import { findMembers } from './processes/members.ts';
import type { ProcessIdentity } from './processes/process-info.ts';

/** What the system tells of a running server. */
export interface ServerView {
  /** The numbers of its living processes. */
  readonly memberPids: () => Promise<readonly number[]>;
  /** Whose the listeners on a port are. */
  readonly ownershipOf: (port: number) => Promise<Ownership>;
  /** Every socket on which it listens. */
  readonly listeners: () => Promise<readonly Listener[]>;
}

/** Looks at the server of this root process and of what carries `marker`. */
export function viewServer(
  { listProcesses, listeners }: Platform,
  marker: string,
  root: ProcessIdentity | undefined,
): ServerView {
  const memberPids = async (): Promise<readonly number[]> => {
    return findMembers(await listProcesses(marker), root).map(({ pid }) => pid);
  };
  return {
    memberPids,
    ownershipOf: async (port) => {
      const pids = await memberPids();
      return judgeOwnership(await listeners.onPort(port, pids), new Set(pids));
    },
    listeners: async () => listeners.ofProcesses(await memberPids()),
  };
}
