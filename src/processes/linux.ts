import { lstatSync } from 'node:fs';
import { everyPid, readProcFile } from '../system/proc-file.ts';
import { countForks, pidsSince } from './pids-since.ts';
import {
  type Identify,
  type IdentifyRoot,
  isSameProcess,
  type Lineage,
  type ListProcesses,
  type LookAgain,
  type ProcessesSince,
  type ProcessInfo,
  type Root,
} from './process-info.ts';

/** Linux from /proc alone: busybox' ps knows neither sessions nor start times. */
export const listLinuxProcesses: ListProcesses = async (markerEntry) =>
  everyPid().flatMap((pid) => {
    const stat = readStat(pid);
    return stat && !stat.dead ? { ...stat.process, ...environmentOf(pid, markerEntry) } : [];
  });

/**
 * Passes over what it has once found to be dead or older than the root: to know a process again takes a fifth of what it
 * takes to read of it. No two have the same number and the same inode in /proc. This very process is on every list.
 */
export const linuxProcessesSince: ProcessesSince = (root) => {
  const passedOver = new Map<number, number>();
  const look = (): readonly Unmarked[] =>
    everyPidSince(root).flatMap((pid) => {
      const inode = lstatSync(`/proc/${pid}`, { throwIfNoEntry: false })?.ino;
      if (inode === undefined || passedOver.get(pid) === inode) return [];
      const stat = readStat(pid);
      if (!stat) return [];
      const isSince = Number(stat.process.start) >= Number(root.start);
      if (!stat.dead && (isSince || pid === process.pid)) return stat.process;
      passedOver.set(pid, inode);
      return [];
    });
  return async (markerEntry) => look().map((process) => ({ ...process, ...environmentOf(process.pid, markerEntry) }));
};

/** To tell the numbers takes longer than to look at a few processes. */
const A_CROWD = 300;

function everyPidSince(root: Root): readonly number[] {
  const all = everyPid();
  if (all.length < A_CROWD) return all;
  const mayBeSince = pidsSince(root);
  return all.filter((pid) => pid === process.pid || mayBeSince(pid));
}

/** From two files of /proc for each of them. */
export const lineageOnLinux: Lineage = async (pids, markerEntry) => {
  const found = new Map<number, ProcessInfo>();
  for (const start of pids) {
    for (let pid = start; pid > 0 && !found.has(pid); ) {
      const stat = readStat(pid);
      if (!stat || stat.dead) break;
      found.set(pid, { ...stat.process, ...environmentOf(pid, markerEntry) });
      pid = stat.process.parent;
    }
  }
  return [...found.values()];
};

/** From one file of /proc. */
export const identifyOnLinux: Identify = async (pid) => {
  const stat = readStat(pid);
  return stat && !stat.dead ? { pid, start: stat.process.start } : undefined;
};

/** From one file of /proc, and the count of all that have been started. */
export const identifyRootOnLinux: IdentifyRoot = async (pid) => {
  const root = await identifyOnLinux(pid);
  return root && { ...root, forks: countForks() };
};

/** From one file of /proc. */
export const lookAgainOnLinux: LookAgain = (listed) => {
  const stat = readStat(listed.pid);
  return stat && !stat.dead && isSameProcess(stat.process, listed) ? stat.process : undefined;
};

type Unmarked = Omit<ProcessInfo, 'marked'>;

function readStat(pid: number): ReturnType<typeof parseProcStat> {
  return parseProcStat(readProcFile(`/proc/${pid}/stat`) ?? '');
}

/**
 * Reads `/proc/PID/stat` (proc_pid_stat(5)): `pid (command) state ppid pgrp session ... starttime`. The command may hold
 * anything, blanks and brackets included, so it ends at the last bracket. Zombies (Z) and dead ones (X) still have
 * such a file, in a container whose PID 1 reaps nothing even for good.
 */
export function parseProcStat(text: string): { readonly process: Unmarked; readonly dead: boolean } | undefined {
  const match = /^([1-9]\d{0,9}) \(([\s\S]*)\) (\S) ([\s\S]*)$/.exec(text);
  if (!match) return undefined;
  const [, pid = '', command = '', state = '', rest = ''] = match;
  // starttime is field 22 of the line, and `rest` begins with field 4. What is last may have been cut off.
  const fields = rest.trim().split(' ', 20);
  const [parent = '', group = '', session = ''] = fields;
  const { 16: threads, 18: start = '', 19: next } = fields;
  const areNumbers = [parent, group, session].every((field) => /^-?\d{1,10}$/.test(field)) && /^\d{1,20}$/.test(start);
  if (!areNumbers || next === undefined) return undefined;
  return {
    process: {
      pid: Number(pid),
      start,
      parent: Number(parent),
      group: Number(group),
      session: Number(session),
      command,
    },
    // A process whose first thread has ended is a zombie that still runs, and holds its files, while others of it do.
    dead: (state === 'Z' && Number(threads) <= 1) || state === 'X' || state === 'x',
  };
}

function environmentOf(pid: number, markerEntry: string): Pick<ProcessInfo, 'marked' | 'bare'> {
  const environment = readProcFile(`/proc/${pid}/environ`);
  if (environment === undefined) return { marked: false }; // Another user's process.
  return { marked: environment.includes(markerEntry), bare: !environment.includes('=') };
}
