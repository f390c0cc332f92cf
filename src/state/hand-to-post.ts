import { appendFileSync, statSync, truncateSync } from 'node:fs';
import { EOL } from 'node:os';
import { STATE_NAME } from './load-state.ts';

/**
 * Hands a value to the post phase by the runner's file, where the last one counts. Throws where the file is missing or takes
 * no more; what stood in it before still does then.
 *
 * As `saveState` of @actions/core does it (docs.github.com, "Workflow commands"), but on one line, which JSON always is: that
 * needs no delimiter that nobody can guess, and so no node:crypto before the server may start.
 */
export function handToPost(value: unknown): void {
  const file = process.env.GITHUB_STATE;
  if (!file)
    throw new Error('GITHUB_STATE names no file, and so nothing could stop the server later; update the runner');
  const { size } = statSync(file);
  try {
    appendFileSync(file, `${STATE_NAME}=${JSON.stringify(value)}${EOL}`);
  } catch (error) {
    // Of a full disk's half line nothing could be read any more.
    truncateSync(file, size);
    throw error;
  }
}
