import { readdirSync, readFileSync } from 'node:fs';
import type { Identify, ListProcesses, ProcessInfo } from './process-info.ts';

/** Linux from /proc alone: busybox' ps knows neither sessions nor start times. */
export const listLinuxProcesses: ListProcesses = async (marker) => {
  const processes: ProcessInfo[] = [];
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = parseProcStat(readFileSync(`/proc/${name}/stat`, 'latin1'));
      if (stat && !stat.dead) processes.push({ ...stat.process, ...environmentOf(name, marker) });
    } catch {
      // It ended between the listing and the look.
    }
  }
  return processes;
};

/** From one file of /proc. */
export const identifyOnLinux: Identify = async (pid) => {
  try {
    const stat = parseProcStat(readFileSync(`/proc/${pid}/stat`, 'latin1'));
    return stat && !stat.dead ? { pid, start: stat.process.start } : undefined;
  } catch {
    return undefined;
  }
};

/**
 * Reads `/proc/PID/stat` (proc_pid_stat(5)): `pid (command) state ppid pgrp session ... starttime`. The command may hold
 * anything, blanks and brackets included, so it ends at the last bracket. Zombies (Z) and dead ones (X) still have
 * such a file, in a container whose PID 1 reaps nothing even for good.
 */
export function parseProcStat(
  text: string,
): { readonly process: Omit<ProcessInfo, 'marked'>; readonly dead: boolean } | undefined {
  const match = /^([1-9]\d{0,9}) \(([\s\S]*)\) (\S) ([\s\S]*)$/.exec(text);
  if (!match) return undefined;
  const [, pid = '', command = '', state = '', rest = ''] = match;
  const fields = rest.trim().split(' ');
  // starttime is field 22 of the line, and `rest` begins with field 4. What is last may have been cut off.
  const [parent = '', group = '', session = '', start = '', next] = [...fields.slice(0, 3), ...fields.slice(18, 20)];
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
    dead: state === 'Z' || state === 'X' || state === 'x',
  };
}

function environmentOf(pid: string, marker: string): Pick<ProcessInfo, 'marked' | 'bare'> {
  try {
    const environment = readFileSync(`/proc/${pid}/environ`, 'latin1');
    return { marked: environment.includes(marker), bare: !environment.includes('=') };
  } catch {
    return { marked: false }; // Another user's process.
  }
}
