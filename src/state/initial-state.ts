import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Inputs } from '../inputs/parse-inputs.ts';
import { newMarker } from './marker.ts';
import { type SavedState, savedSettings } from './state.ts';
import { makeStepFolder } from './step-folder.ts';

/** What there is to know before the first launch. */
export type Beginning = Pick<SavedState, 'actor' | 'begunAt' | 'oomKills'>;

/**
 * The state before the first launch: a folder of the step's own with the log in it, both private to the user. Throws where
 * `temporaryFolder` takes none.
 */
export function initialState(inputs: Inputs, temporaryFolder: string, beginning: Beginning): SavedState {
  const folder = makeStepFolder(temporaryFolder);
  const logFile = join(folder, 'server.log');
  closeSync(openSync(logFile, 'ax', 0o600));
  return {
    stage: 'launching',
    marker: newMarker(),
    ...beginning,
    folder,
    logFile,
    statusFile: join(folder, 'status'),
    root: undefined,
    daemons: [],
    ports: {},
    stopCommandDue: false,
    ready: undefined,
    stopping: undefined,
    ended: undefined,
    launches: [],
    settings: savedSettings(inputs),
  };
}
