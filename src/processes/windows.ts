import { outputOf } from '../system/helper-program.ts';
import { wholeLines } from '../system/whole-lines.ts';
import type { ListProcesses, ProcessInfo } from './process-info.ts';

const QUERY = [
  'Get-CimInstance Win32_Process',
  "Select-Object ProcessId, ParentProcessId, Name, @{ n = 'Start'; e = { $_.CreationDate.ToFileTimeUtc() } }",
  'ConvertTo-Csv -NoTypeInformation',
].join(' | ');

/** Windows by Get-CimInstance (wmic is gone). It tells nobody's environment, so no process is marked. */
export const listWindowsProcesses: ListProcesses = async () =>
  parseCimProcesses(await outputOf('powershell', ['-NoProfile', '-NonInteractive', '-Command', QUERY]));

/**
 * Reads `"ProcessId","ParentProcessId","Name","Start"` rows; ConvertTo-Csv writes no quotes for a start that is null.
 * Windows gives a dead parent's number to others, so a parent that started after its child is none (Win32_Process,
 * ParentProcessId).
 */
export function parseCimProcesses(text: string): readonly ProcessInfo[] {
  const rows = wholeLines(text).flatMap((line) => {
    const match = /^"([1-9]\d{0,9})","(\d{1,10})","([^"]*)",(?:"(\d{0,20})")?$/.exec(line.trim());
    return match
      ? [{ pid: Number(match[1]), parent: Number(match[2]), name: match[3] ?? '', start: match[4] ?? '' }]
      : [];
  });
  const startOf = new Map(rows.map(({ pid, start }) => [pid, start]));
  return rows.map(({ pid, parent, name, start }) => ({
    pid,
    parent: isEarlier(startOf.get(parent), start) ? parent : 0,
    group: 0,
    session: 0,
    start,
    command: name.replace(/\.exe$/i, ''),
    marked: false,
  }));
}

function isEarlier(parent: string | undefined, child: string): boolean {
  return parent !== undefined && parent !== '' && child !== '' && BigInt(parent) <= BigInt(child);
}
