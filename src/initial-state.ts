import { randomUUID } from 'node:crypto';
import { closeSync, mkdtempSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Inputs } from './inputs/parse-inputs.ts';
import { type SavedState, stopSettings } from './state.ts';

/**
 * The state before the first launch: a folder of the step's own with the log in it, both private to the user. Throws where
 * `temporaryFolder` takes none.
 */
export function initialState(inputs: Inputs, temporaryFolder: string): SavedState {
  const folder = makePrivateFolder(temporaryFolder);
  const logFile = join(folder, 'server.log');
  closeSync(openSync(logFile, 'ax', 0o600));
  return {
    phase: 'launching',
    marker: `${randomUUID()}/`,
    folder,
    logFile,
    statusFile: join(folder, 'status'),
    root: undefined,
    daemons: [],
    ports: {},
    ready: undefined,
    launches: [],
    settings: stopSettings(inputs),
  };
}

/** mkdtemp makes the folder with mode 0700 and a name that nobody can foresee. */
function makePrivateFolder(parent: string): string {
  try {
    return mkdtempSync(join(parent, 'serve-on-free-port-'));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(
      `RUNNER_TEMP: no folder can be made in ${JSON.stringify(parent)} (${code}); it takes one to write to`,
    );
  }
}
