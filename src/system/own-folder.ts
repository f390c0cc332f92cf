import { lstatSync } from 'node:fs';

/** Whether the folder is there, no link in its place, and the user's own. */
export function isOwnFolder(folder: string): boolean {
  try {
    const found = lstatSync(folder);
    return found.isDirectory() && isOwn(found);
  } catch {
    return false; // Not there, or behind a folder that this user may not enter.
  }
}

/** Whether a file is the user's own, as far as the system has owners. */
export function isOwn({ uid }: { readonly uid: number }): boolean {
  return process.getuid === undefined || uid === process.getuid();
}
