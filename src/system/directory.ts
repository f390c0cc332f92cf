import { statSync } from 'node:fs';

/** Whether there is a folder of this path, as far as this user may know. */
export function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // Not there, or behind a folder that this user may not enter.
  }
}
