import { statfsSync } from 'node:fs';

/** A write that does not fit is cut, or fails as a whole: a full disk has a little left. */
const HARDLY_ANY_BYTES = 1_048_576;

/** Whether there is hardly any space left for this user to write to on the disk of this path. */
export function isDiskFull(path: string): boolean {
  try {
    const { bsize, bfree, bavail } = statfsSync(path);
    // Some blocks are kept for root.
    return bsize * (process.getuid?.() === 0 ? bfree : bavail) < HARDLY_ANY_BYTES;
  } catch {
    return false;
  }
}
