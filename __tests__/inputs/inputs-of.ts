import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { type Inputs, parseInputs } from '../../src/inputs/parse-inputs.ts';
import type { Surroundings } from '../../src/inputs/surroundings.ts';

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default?: string }>>;
}

const ACTION: Action = parse(readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8'));

/** The texts of the inputs that a workflow gives, by name; the others come from action.yml's defaults. */
export type Given = Readonly<Record<string, string>>;

/** A folder of the machine below, as this system writes its path. */
export const folderOf = (path: string): string => resolve('/home/me/repository', path);

/** A Linux machine that has bash and sh, and in its workspace the folder `app`. */
export const LINUX: Surroundings = {
  platform: 'linux',
  workspace: folderOf('.'),
  isDirectory: (path) => [folderOf('.'), folderOf('app'), '/srv'].includes(path),
  findProgram: (name) => (['bash', 'sh'].includes(name) ? `/bin/${name}` : ''),
};

/** Parses a workflow's inputs as main does. */
export function parseGiven(given: Given, surroundings: Surroundings = LINUX): ReturnType<typeof parseInputs> {
  return parseInputs((name) => given[name] ?? ACTION.inputs[name]?.default ?? '', surroundings);
}

/** The inputs of a workflow that gives these. */
export async function inputsOf(given: Given = {}, surroundings: Surroundings = LINUX): Promise<Inputs> {
  const parsed = await parseGiven({ run: 'npx vite --port $PORT', ...given }, surroundings);
  if ('problems' in parsed) throw new Error(parsed.problems.join('\n'));
  return parsed.inputs;
}

/** The one-line problems of a workflow that gives these. */
export async function problemsOf(given: Given, surroundings: Surroundings = LINUX): Promise<readonly string[]> {
  const parsed = await parseGiven({ run: 'npx vite --port $PORT', ...given }, surroundings);
  return 'problems' in parsed ? parsed.problems : [];
}

/** The names of every input of action.yml. */
export const INPUT_NAMES: readonly string[] = Object.keys(ACTION.inputs);
