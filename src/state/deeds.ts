import { closeSync, lstatSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnFolder } from '../system/own-folder.ts';

/** What is done once for a server, whoever comes to its end; it has `ended` when its stop-command is through, too. */
export type Deed = 'told' | 'ended' | 'printed';

/** Whether a note in the step's folder says that it has been done. */
export function wasDone(folder: string, deed: Deed): boolean {
  return isOwnFolder(folder) && lstatSync(join(folder, deed), { throwIfNoEntry: false }) !== undefined;
}

/** Notes it; without the folder, or on a full disk, it may be done twice. */
export function noteDeed(folder: string, deed: Deed): void {
  if (!isOwnFolder(folder)) return;
  try {
    closeSync(openSync(join(folder, deed), 'wx', 0o600));
  } catch {
    // Noted before, or no space is left for it.
  }
}
