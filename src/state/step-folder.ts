import {
  closeSync,
  lstatSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { readPlainFile } from '../system/plain-file.ts';
import { explained, isLimit } from '../system/system-error.ts';
import { parseState } from './parse-state.ts';
import type { SavedState } from './state.ts';

const PREFIX = 'serve-on-free-port-';
const STATE_FILE = 'state.json';

/**
 * Makes a folder of a step's own under the job's temporary folder; mkdtemp gives it mode 0700 and a name that nobody can
 * foresee. Throws, in a line for the user, where that is not possible.
 */
export function makeStepFolder(temporaryFolder: string): string {
  try {
    return mkdtempSync(join(temporaryFolder, PREFIX));
  } catch (error) {
    const what = `RUNNER_TEMP: no folder can be made in ${JSON.stringify(temporaryFolder)}`;
    const { code } = error as NodeJS.ErrnoException;
    throw new Error(isLimit(error) ? `${what}: ${explained(error)}` : `${what} (${code}); it takes one to write to`);
  }
}

/** Whether the folder is still there itself: a link in its place, which those may put there who may write to RUNNER_TEMP, is none. */
export function isStillThere(folder: string): boolean {
  try {
    return lstatSync(folder).isDirectory();
  } catch {
    return false;
  }
}

/**
 * Leaves the state in the step's folder as well: the runner reads main's state once, when it believes that main has
 * ended, and shows it to no other step.
 */
export function writeStateFile(state: SavedState): void {
  const file = join(state.folder, STATE_FILE);
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
  if (!isStepFolder(folder)) return undefined;
  const state = readPlainFile(join(folder, STATE_FILE), (descriptor, found) =>
    isOurs(found) ? parseState(readFileSync(descriptor, 'utf8')) : undefined,
  );
  return state?.folder === folder ? state : undefined;
}

/** The states of all steps of this job, the last one begun first: the order in which the runner ends them. */
export function readStateFiles(temporaryFolder: string): readonly SavedState[] {
  return readdirSync(temporaryFolder)
    .filter((name) => name.startsWith(PREFIX))
    .flatMap((name) => readStateFile(join(temporaryFolder, name)) ?? [])
    .sort((one, other) => other.begunAt - one.begunAt);
}

/** What is done once for a server, whoever comes to its end; it has `ended` when its stop-command is through, too. */
export type Deed = 'told' | 'ended' | 'printed';

/** Whether a note in the step's folder says that it has been done. */
export function wasDone(folder: string, deed: Deed): boolean {
  return isStepFolder(folder) && lstatSync(join(folder, deed), { throwIfNoEntry: false }) !== undefined;
}

/** Notes it; without the folder, or on a full disk, it may be done twice. */
export function noteDeed(folder: string, deed: Deed): void {
  if (!isStepFolder(folder)) return;
  try {
    closeSync(openSync(join(folder, deed), 'wx', 0o600));
  } catch {
    // Noted before, or no space is left for it.
  }
}

/** Whether the folder is there, no link in its place, and the user's own. */
export function isStepFolder(folder: string): boolean {
  try {
    const found = lstatSync(folder);
    return found.isDirectory() && isOurs(found);
  } catch {
    return false; // Not there, or behind a folder that this user may not enter.
  }
}

function isOurs({ uid }: { readonly uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid();
}
