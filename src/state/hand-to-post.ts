import {
  appendFileSync,
  chmodSync,
  readFileSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { EOL } from 'node:os';
import { isOwn } from '../system/own-folder.ts';
import { STATE_NAME } from './load-state.ts';

/**
 * Hands a value to the post phase by the runner's file, where the last one counts. Throws where the file is missing or takes
 * no more; what it held before is kept.
 *
 * As `saveState` of @actions/core does it (docs.github.com, "Workflow commands"), but on one line, which JSON always is: that
 * needs no delimiter that nobody can guess, and so no node:crypto before the server may start.
 */
export function handToPost(value: unknown): void {
  const file = process.env.GITHUB_STATE;
  if (!file)
    throw new Error('GITHUB_STATE names no file, and so nothing could stop the server later; update the runner');
  const found = statSync(file);
  if (process.getuid && (found.mode & 0o077) !== 0) makePrivate(file, found);
  try {
    appendFileSync(file, `${STATE_NAME}=${JSON.stringify(value)}${EOL}`);
  } catch (error) {
    // Of a full disk's half line nothing could be read any more.
    truncateSync(file, found.size);
    throw error;
  }
}

/**
 * The runner leaves the file to the umask, often readable for all; the state has the values of `env`, and the marker. Who
 * has opened it before goes on reading whatever its mode, so another file takes its place. In a container it may be
 * another user's, the runner's, who has to be able to read it.
 */
function makePrivate(file: string, found: Stats): void {
  try {
    if (!isOwn(found) || !replaceByPrivate(file)) chmodSync(file, 0o600);
  } catch {
    // It is not ours to change.
  }
}

function replaceByPrivate(file: string): boolean {
  const copy = `${file}.private`;
  try {
    writeFileSync(copy, readFileSync(file), { mode: 0o600, flag: 'wx' });
    renameSync(copy, file);
    return true;
  } catch {
    rmSync(copy, { force: true }); // The disk is full, or the folder is not ours.
    return false;
  }
}
