import { outputOf, succeeds } from '../helper-program.ts';
import type { ProcessInfo } from './process-info.ts';

/** How the processes of a server are asked to end, and made to. Processes that are gone meanwhile are passed over. */
export interface Signals {
  /** Returns whether any of them could be asked. */
  readonly ask: (
    members: readonly ProcessInfo[],
    groupId: number | undefined,
    signal: NodeJS.Signals,
  ) => Promise<boolean>;
  readonly kill: (members: readonly ProcessInfo[]) => Promise<void>;
}

export const posixSignals: Signals = {
  ask: async (members, groupId, signal) => {
    // One kill(2) reaches the whole group at once, children that are forked at this moment included.
    const inGroup = members.filter(({ group }) => group === groupId);
    if (groupId !== undefined && inGroup.length > 0) send(-groupId, signal);
    for (const { pid, group } of members) if (group !== groupId) send(pid, signal);
    return true;
  },
  kill: async (members) => {
    // Stopped first, so that none forks a child while the others are being killed.
    for (const { pid } of members) send(pid, 'SIGSTOP');
    for (const { pid } of members) send(pid, 'SIGKILL');
  },
};

/**
 * taskkill without /F sends WM_CLOSE, which a console program does not take: there it refuses, and there is nothing to
 * wait for. /T ends the processes that descend from one, /F without
 * asking (learn.microsoft.com, taskkill).
 */
export const windowsSignals: Signals = {
  ask: async (members) => {
    const asked = await Promise.all(members.map(({ pid }) => succeeds('taskkill', ['/PID', String(pid)])));
    return asked.includes(true);
  },
  kill: async (members) => {
    await Promise.all(members.map(({ pid }) => outputOf('taskkill', ['/T', '/F', '/PID', String(pid)])));
  },
};

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // ESRCH: it has ended. EPERM: another user's; whoever is left is reported by the caller.
  }
}
