import { closeSync, constants, fstatSync, openSync, type Stats } from 'node:fs';

/**
 * Opens a file for reading and hands it to `read`; undefined where there is none, or something else stands in its place: a
 * link is not followed, and the other end of a pipe not waited for.
 */
export function readPlainFile<T>(path: string, read: (descriptor: number, found: Stats) => T): T | undefined {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  try {
    const descriptor = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    try {
      const found = fstatSync(descriptor);
      return found.isFile() ? read(descriptor, found) : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}
