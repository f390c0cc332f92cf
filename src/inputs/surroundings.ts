import { isAbsolute, resolve } from 'node:path';
import { defaultShells, SHELL_NAMES, type Shell } from '../server/shell.ts';
import { parseChoice } from './choices.ts';
import { type Parsed, quoted } from './parsed.ts';

/** What the inputs ask of the machine; everything else about them is pure. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  /** The directory that `working-directory` starts from. */
  readonly workspace: string;
  readonly isDirectory: (path: string) => boolean;
  /** A program's full path, or '' when it is not on the PATH. */
  readonly findProgram: (name: string) => string;
}

/** The shell that is named, or the one that a `run:` step would have, where it is on this machine's PATH. */
export function findShell(text: string, { platform, findProgram }: Surroundings): Parsed<Shell> {
  const named = text === '' ? undefined : parseChoice(text, SHELL_NAMES);
  if (named && 'problem' in named) return named;
  const candidates = named ? [named.value] : defaultShells(platform);
  for (const name of candidates) {
    const program = findProgram(name);
    if (program) return { value: { name, program, explicit: named !== undefined } };
  }
  return { problem: `${candidates.map(quoted).join(' or ')} is not on the PATH; install it or name another shell` };
}

/** The full path of a directory that is there, from the workspace. */
export function findDirectory(text: string, { workspace, isDirectory }: Surroundings): Parsed<string> {
  const path = isAbsolute(text) ? text : resolve(workspace, text);
  if (isDirectory(path)) return { value: path };
  return {
    problem: `${quoted(text || path)} is not a directory (looked at ${JSON.stringify(path)}); it takes one, from the workspace`,
  };
}
