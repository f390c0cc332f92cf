import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { isDirectory } from './directory.ts';

/** The runner's, emptied between jobs; the system's where there is none. */
export function temporaryFolder({ RUNNER_TEMP: folder }: NodeJS.ProcessEnv): string {
  return folder && isDirectory(folder) ? resolve(folder) : tmpdir();
}
