import { readdirSync, readlinkSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { everyPid, readProcFile } from '../system/proc-file.ts';
import type { Holder } from './listener.ts';

/** A search for the processes that hold certain sockets. */
export interface HolderSearch {
  /** Looks at one more process; returns whether the search is over. */
  readonly lookAt: (pid: number) => boolean;
  /** Whether every socket has a holder. */
  readonly isOver: () => boolean;
  readonly holderOf: (inode: string) => Holder | undefined;
  /** The processes whose sockets the system does not show. */
  readonly hidden: () => readonly number[];
}

/** A socket that several processes hold is told of the first that is looked at. */
export function searchHolders(inodes: readonly string[]): HolderSearch {
  const wanted = new Set(inodes.map((inode) => `socket:[${inode}]`));
  const holders = new Map<string, Holder>();
  const lookedAt = new Set<number>();
  const hidden: number[] = [];
  const isOver = (): boolean => holders.size === wanted.size;
  return {
    lookAt: (pid) => {
      if (lookedAt.has(pid)) return isOver();
      lookedAt.add(pid);
      const descriptors = descriptorsOf(pid);
      if (!descriptors) hidden.push(pid);
      for (const descriptor of descriptors ?? []) {
        const file = linkOf(`/proc/${pid}/fd/${descriptor}`);
        if (wanted.has(file) && !holders.has(file)) holders.set(file, { pid, command: commandOf(pid) });
        if (isOver()) return true;
      }
      return isOver();
    },
    isOver,
    holderOf: (inode) => holders.get(`socket:[${inode}]`),
    hidden: () => hidden,
  };
}

/**
 * All processes, in the order that finds a holder the soonest. A crowd is made of processes that are alike, and a holder
 * is rarely one of it: those that have equally many files open are looked at together, and the groups that take the least
 * come first. Linux before 6.2 does not tell how many files are open, and all are one group, the young ones first.
 */
export function everyPidLikeliestFirst(): readonly number[] {
  const groups = Map.groupBy(everyPid().toReversed(), countOpen);
  // Kernel threads have none open.
  const effort = ([open, group]: readonly [number, readonly number[]]): number => (open || Infinity) * group.length;
  return [...groups].sort((one, other) => effort(one) - effort(other)).flatMap(([, group]) => group);
}

function countOpen(pid: number): number {
  try {
    return statSync(`/proc/${pid}/fd`, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0; // Hidden by the mount option of proc(5).
  }
}

/** Undefined where they are not for us to see, or the process has gone. */
function descriptorsOf(pid: number): readonly string[] | undefined {
  try {
    return readdirSync(`/proc/${pid}/fd`);
  } catch {
    return undefined;
  }
}

/** Only the link is read: to ask about the file itself may take for ever, as on a network drive that has gone. */
function linkOf(path: string): string {
  try {
    return readlinkSync(path);
  } catch {
    return ''; // Closed meanwhile.
  }
}

/** The program's file name rather than `comm`, which is the main thread's name: `MainThread` in Node 24. */
function commandOf(pid: number): string {
  const program = basename(linkOf(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
  return program || readProcFile(`/proc/${pid}/comm`)?.trim() || 'unknown';
}
