import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { explained, isLimit } from '../system/system-error.ts';

/** What the names of all steps' folders begin with. */
export const STEP_FOLDER_PREFIX = 'serve-on-free-port-';

/**
 * Makes a folder of a step's own under the job's temporary folder; mkdtemp gives it mode 0700 and a name that nobody can
 * foresee. Throws, in a line for the user, where that is not possible.
 */
export function makeStepFolder(temporaryFolder: string): string {
  try {
    return mkdtempSync(join(temporaryFolder, STEP_FOLDER_PREFIX));
  } catch (error) {
    const what = `RUNNER_TEMP: no folder can be made in ${JSON.stringify(temporaryFolder)}`;
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(isLimit(error) ? `${what}: ${explained(error)}` : `${what} (${code}); it takes one to write to`);
  }
}
