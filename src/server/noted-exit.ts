import { readFileSync } from 'node:fs';
import { readPlainFile } from '../system/plain-file.ts';

/** The exit status that the server's root left in its status file, and when (milliseconds since 1970). */
export interface NotedExit {
  readonly status: number;
  readonly at: number;
}

/** `255` and a line end; the file may be the server's work, and of any size. */
const LONGEST_BYTES = 4;

/** Reads a status file; undefined while the root lives, or where it was killed before it could note anything. */
export function readNotedExit(statusFile: string): NotedExit | undefined {
  return readPlainFile(statusFile, (descriptor, { mtimeMs, size }) => {
    if (size > LONGEST_BYTES) return undefined;
    const text = readFileSync(descriptor, 'latin1');
    return /^\d{1,3}\n$/.test(text) ? { status: Number(text), at: mtimeMs } : undefined;
  });
}
