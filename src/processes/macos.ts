import { outputOf } from '../system/helper-program.ts';
import { wholeLines } from '../system/whole-lines.ts';
import type { ListProcesses, ProcessInfo } from './process-info.ts';

/** macOS by ps(1); `-E` shows the environment behind the command, for the user's own processes. */
export const listMacosProcesses: ListProcesses = async (markerEntry) =>
  parsePs(await outputOf('ps', ['-axwwE', '-o', 'pid=,ppid=,pgid=,stat=,lstart=,command=']), markerEntry);

/** Reads those columns; `lstart` is five words in the C locale (`Tue Nov 24 22:10:15 2026`), zombies have state Z. */
export function parsePs(text: string, markerEntry: string): readonly ProcessInfo[] {
  const processes: ProcessInfo[] = [];
  for (const line of wholeLines(text)) {
    const match = /^\s*([1-9]\d{0,9})\s+(\d{1,10})\s+(\d{1,10})\s+(\S+)\s+(\S+\s+\S+\s+\S+\s+\S+\s+\d{4})\s+(\S+)/.exec(
      line,
    );
    if (!match) continue;
    const [, pid, parent, group, state = '', start = '', command = ''] = match;
    if (state.startsWith('Z')) continue;
    processes.push({
      pid: Number(pid),
      parent: Number(parent),
      group: Number(group),
      session: 0,
      start: start.replace(/\s+/g, ' '),
      command: command.replace(/^.*\/(?=.)/, ''),
      marked: line.includes(markerEntry),
    });
  }
  return processes;
}
