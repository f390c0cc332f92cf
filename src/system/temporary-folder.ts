import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { isDirectory } from './directory.ts';

/** The runner's, emptied between jobs; the system's where there is none. */
export function temporaryFolder({ RUNNER_TEMP: folder }: NodeJS.ProcessEnv): string {
  return folder && isDirectory(folder) ? resolve(folder) : tmpdir();
}

/** Whether other users may rename what is in a folder: they may write to it, and it is not sticky (inode(7), S_ISVTX). */
export function othersMayRename(folder: string): boolean {
  const mode = statSync(folder, { throwIfNoEntry: false })?.mode ?? 0;
  return process.getuid !== undefined && (mode & 0o002) !== 0 && (mode & 0o1000) === 0;
}
