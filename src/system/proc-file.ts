import { readdirSync, readFileSync } from 'node:fs';

/** The text of a file of /proc; undefined where there is none (any more), or it is not for us. */
export function readProcFile(path: string): string | undefined {
  try {
    // Node reads no other way as fast: as UTF-8 it does not ask for the size first.
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

/** The number of every process, in ascending order. */
export function everyPid(): readonly number[] {
  return readdirSync('/proc').map(Number).filter(Number.isInteger);
}
