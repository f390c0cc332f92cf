import { findProgram } from '../system/find-program.ts';
import { outputOf, succeeds } from '../system/helper-program.ts';
import type { LookAgain, ProcessInfo } from './process-info.ts';

/**
 * How the processes of a server are asked to end, and made to. Processes that are gone meanwhile are passed over.
 * `groupId` is the process group of the root, if that is known.
 */
export interface Signals {
  /** Returns whether any of them could be asked. */
  readonly ask: (
    members: readonly ProcessInfo[],
    groupId: number | undefined,
    signal: NodeJS.Signals,
  ) => Promise<boolean>;
  readonly kill: (members: readonly ProcessInfo[], groupId: number | undefined) => Promise<void>;
}

/**
 * kill(2) knows numbers, not processes, so whose a number is gets looked up right before each call. What a pidfd
 * (pidfd_send_signal(2)) would add is the time between two system calls, and Node has none.
 */
export function posixSignals(lookAgain: LookAgain): Signals {
  const bySudo = sudo();
  const signalAll = (members: readonly ProcessInfo[], groupId: number | undefined, signal: NodeJS.Signals): void => {
    let groupHasIt = false;
    for (const member of members) {
      const present = lookAgain(member);
      if (!present) continue;
      if (groupId === undefined || present.group !== groupId) {
        sendSignal(present.pid, signal);
      } else if (!groupHasIt) {
        // One kill(2) reaches the whole group at once, children that are forked at this moment included. Nobody else
        // gets the number while one of the group lives (POSIX, fork: no active process group ID).
        sendSignal(-groupId, signal);
        groupHasIt = true;
      }
    }
  };
  return {
    ask: async (members, groupId, signal) => {
      signalAll(members, groupId, signal);
      await bySudo(members.filter(isRefused), signal);
      // What has been stopped takes no other signal before this one (systemd.kill(5), KillSignal=, does the same).
      signalAll(members, groupId, 'SIGCONT');
      return true;
    },
    kill: async (members, groupId) => {
      // Stopped first, so that none forks a child while the others are being killed.
      signalAll(members, groupId, 'SIGSTOP');
      signalAll(members, groupId, 'SIGKILL');
      await bySudo(members.filter(isRefused), 'SIGKILL');
    },
  };

  /** Whether it is another user's, so that a group's signal has passed it over as well (kill(2), EPERM). */
  function isRefused(member: ProcessInfo): boolean {
    const present = lookAgain(member);
    return present !== undefined && sendSignal(present.pid, 0) === 'EPERM';
  }
}

type BySudo = (members: readonly ProcessInfo[], signal: NodeJS.Signals) => Promise<void>;

/**
 * What the command has started by `sudo`, without a password as GitHub's runners allow it, is ended in the same way; where
 * that has failed once, it is not tried again.
 */
function sudo(): BySudo {
  let program: string | undefined;
  return async (members, signal) => {
    if (members.length === 0) return;
    program ??= findProgram('sudo', process.env);
    if (program === '') return;
    const identities = members.flatMap(({ pid, start }) => [String(pid), start]);
    const args = ['-n', 'sh', '-c', KILL_IF_STILL, 'sh', signal.slice('SIG'.length), ...identities];
    if (!(await succeeds(program, args))) program = '';
  };
}

/**
 * Root may signal anybody, so the start times are looked at once more, behind the time that sudo itself takes: field 22 of
 * /proc/PID/stat, whose second one ends at the last bracket (proc_pid_stat(5)). Without /proc (macOS) the list has to do.
 */
const KILL_IF_STILL = `
signal=$1
shift
while [ $# -gt 1 ]; do
  start=$2
  [ ! -e /proc/self/stat ] || start=$(sed 's/.*) //' "/proc/$1/stat" 2>/dev/null | cut -d ' ' -f 20)
  [ "$start" != "$2" ] || kill -s "$signal" "$1"
  shift 2
done
exit 0
`;

/**
 * taskkill without /F sends WM_CLOSE, which a console program does not take: there it refuses, and there is nothing to
 * wait for. /T ends the processes that descend from one, /F without asking (learn.microsoft.com, taskkill). It knows
 * numbers only, and to look again is to start PowerShell again, which takes longer than what has passed since the list
 * was read: the list has to do.
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

/** Returns why it could not be sent: ESRCH, it has ended; EPERM, it is another user's. Signal 0 only asks. */
export function sendSignal(pid: number, signal: NodeJS.Signals | 0): string | undefined {
  try {
    process.kill(pid, signal);
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
}
