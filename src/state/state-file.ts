import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isOwn, isOwnFolder } from '../system/own-folder.ts';
import { readPlainFile } from '../system/plain-file.ts';
import { parseState } from './parse-state.ts';
import type { SavedState } from './state.ts';
import { STEP_FOLDER_PREFIX } from './step-folder.ts';

const NAME = 'state.json';

/** A state takes some kilobytes, and as much again as the workflow gives in `env`; more would be the server's work. */
const LARGEST_BYTES = 4_194_304;

/**
 * Leaves the state in the step's folder as well: the runner reads main's state once, when it believes that main has
 * ended, and shows it to no other step.
 */
export function writeStateFile(state: SavedState): void {
  if (!isOwnFolder(state.folder)) return;
  const file = join(state.folder, NAME);
  try {
    rmSync(`${file}.new`, { force: true });
    writeFileSync(`${file}.new`, JSON.stringify(state), { mode: 0o600, flag: 'wx' });
    renameSync(`${file}.new`, file);
  } catch {
    // The disk is full. What stands there is older than what the runner has, which must not be replaced by it.
    rmSync(file, { force: true });
  }
}

/** The state as it was written last into this folder; undefined where there is none that can be trusted. */
export function readStateFile(folder: string): SavedState | undefined {
  if (!isOwnFolder(folder)) return undefined;
  const state = readPlainFile(join(folder, NAME), (descriptor, found) =>
    isOwn(found) && found.size <= LARGEST_BYTES ? parseState(readFileSync(descriptor, 'utf8')) : undefined,
  );
  return state?.folder === folder ? state : undefined;
}

/** The states of all steps of this job, the last one begun first: the order in which the runner ends them. */
export function readStateFiles(temporaryFolder: string): readonly SavedState[] {
  return readdirSync(temporaryFolder)
    .filter((name) => name.startsWith(STEP_FOLDER_PREFIX))
    .flatMap((name) => readStateFile(join(temporaryFolder, name)) ?? [])
    .sort((one, other) => other.begunAt - one.begunAt);
}
