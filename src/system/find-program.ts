import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * A program's full path, or '' when it is in no folder of `PATH`; Windows tries the endings of `PATHEXT`, too. Folders
 * that cannot be read are passed over.
 */
export function findProgram(
  name: string,
  { PATH = '', PATHEXT = '.COM;.EXE;.BAT;.CMD' }: NodeJS.ProcessEnv,
  platform: NodeJS.Platform = process.platform,
): string {
  const endings = platform === 'win32' ? PATHEXT.split(';') : [''];
  for (const folder of PATH.split(delimiter).filter(Boolean)) {
    const found = endings.map((ending) => join(folder, name + ending)).find(isExecutable);
    if (found) return found;
  }
  return '';
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
