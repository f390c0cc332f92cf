import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';

/** The runner's, emptied between jobs; the system's where there is none. */
export function temporaryFolder({ RUNNER_TEMP: folder }: NodeJS.ProcessEnv): string {
  return folder && isDirectory(folder) ? resolve(folder) : tmpdir();
}

/** Whether there is a folder of this path, as far as this user may know. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // Not there, or behind a folder that this user may not enter.
  }
}
