import { appendFileSync, chmodSync, statSync, truncateSync } from 'node:fs';
import { EOL } from 'node:os';
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
  const { size, mode } = statSync(file);
  if ((mode & 0o077) !== 0) makePrivate(file);
  try {
    appendFileSync(file, `${STATE_NAME}=${JSON.stringify(value)}${EOL}`);
  } catch (error) {
    // Of a full disk's half line nothing could be read any more.
    truncateSync(file, size);
    throw error;
  }
}

/** The runner leaves it to the umask, often readable for all; the state has the values of `env`, and the marker. */
function makePrivate(file: string): void {
  try {
    chmodSync(file, 0o600);
  } catch {
    // In a container the file may be another user's.
  }
}
