import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { isOwnFolder } from '../system/own-folder.ts';

/** Remembers the ports that the launches of this job have had, so that no later one meets an earlier one's clients. */
export interface HandedOut {
  readonly has: (port: number) => boolean;
  /** Notes the port; false when it was noted before. */
  readonly note: (port: number) => boolean;
}

/**
 * A register in the job's temporary folder, which the runner empties between jobs: one empty file a port, whose
 * creation is atomic. Where the folder is not ours (planted by somebody else) or cannot be written, only the ports of this
 * step are remembered; claims still keep simultaneous launches apart.
 */
export function handedOutIn(temporaryFolder: string): HandedOut {
  const folder = join(temporaryFolder, 'serve-on-free-port-handed-out');
  const isUsable = makePrivateFolder(folder);
  const ofThisStep = new Set<number>();
  return {
    has: (port) => ofThisStep.has(port) || (isUsable && existsSync(join(folder, String(port)))),
    note: (port) => {
      if (ofThisStep.has(port)) return false;
      ofThisStep.add(port);
      if (!isUsable) return true;
      try {
        closeSync(openSync(join(folder, String(port)), 'wx', 0o600));
        return true;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'EEXIST';
      }
    },
  };
}

function makePrivateFolder(folder: string): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 });
    return true;
  } catch {
    return isOwnFolder(folder);
  }
}
