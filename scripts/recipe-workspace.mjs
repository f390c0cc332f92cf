// Where the programs of the recipes are installed, and the environment of a job that starts them.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { findNode24, repository } from './runner.mjs';

/** @import { Recipe, Trial } from './recipes.mjs' */

const FIXTURES = join(repository, '__tests__/fixtures/recipes');

/**
 * @typedef {object} Workspace
 * @property {string} name
 * @property {string} folder
 * @property {string} fixture Our files for it; the folder need not exist.
 * @property {string[]} npm
 * @property {string[]} pip
 * @property {string[]} debian
 * @property {string[]} builds
 */

/**
 * The workspaces of these recipes, each with all that its recipes ask for.
 * @param {readonly Recipe[]} recipes
 * @returns {Workspace[]}
 */
export function workspacesOf(recipes) {
  /** @type {Map<string, Trial[]>} */
  const trials = new Map();
  for (const { trial } of recipes)
    if (trial) trials.set(trial.workspace, [...(trials.get(trial.workspace) ?? []), trial]);
  return [...trials].map(([name, ofName]) => ({
    name,
    folder: join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'serve-on-free-port/recipes', name),
    fixture: join(FIXTURES, name),
    npm: ofName.flatMap(({ npm }) => npm),
    pip: ofName.flatMap(({ pip }) => pip),
    debian: ofName.flatMap(({ debian }) => debian),
    builds: ofName.map(({ build }) => build).filter((build) => build !== ''),
  }));
}

/**
 * What an installation is made of; another digest means that it is to be made anew.
 * @param {Workspace} workspace
 */
export function digestOf({ fixture, npm, pip, builds }) {
  const hash = createHash('sha256').update(JSON.stringify({ npm, pip, builds }));
  const files = existsSync(fixture) ? readdirSync(fixture, { recursive: true, withFileTypes: true }) : [];
  for (const path of files
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .sort()) {
    hash.update(`${path.slice(fixture.length)}\n`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/** @param {Workspace} workspace */
export const stampOf = ({ folder }) => join(folder, '.installed');

/** @param {Workspace} workspace */
export function isInstalled(workspace) {
  const stamp = stampOf(workspace);
  const isCurrent = existsSync(stamp) && readFileSync(stamp, 'utf8') === digestOf(workspace);
  return isCurrent && missingDebian(workspace.debian).length === 0;
}

/**
 * Those of the Debian packages that the system lacks.
 * @param {readonly string[]} packages
 */
export function missingDebian(packages) {
  if (packages.length === 0) return [];
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f=${Package} ${db:Status-Status}\n', ...packages], {
    encoding: 'utf8',
  });
  const lines = (stdout ?? '').split('\n');
  return packages.filter((name) => !lines.includes(`${name} installed`));
}

/** Nothing of these is to be sent from here, and all of them would try. */
const NO_TELEMETRY = {
  ASTRO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  NEXT_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  NUXT_TELEMETRY_DISABLED: '1',
  STORYBOOK_DISABLE_TELEMETRY: '1',
};

/** What npm and vitest set for their children is none of a job's. */
const OF_A_TEST_RUN = /^(?:npm_|VITEST|NODE_ENV$|TEST$|PROD$|DEV$|MODE$|BASE_URL$|SSR$|NODE_V8|INIT_CWD$|FORCE_COLOR$)/;

/**
 * The environment of a job in this workspace: what is installed there is on the PATH, as a setup action would have it,
 * and Node 24 before that of the system.
 * @param {Workspace} workspace
 * @returns {NodeJS.ProcessEnv}
 */
export function environmentOf({ folder, pip }) {
  const foreign = Object.keys(process.env).filter((name) => OF_A_TEST_RUN.test(name));
  const path = (process.env.PATH ?? '').split(delimiter).filter((entry) => !entry.endsWith('node_modules/.bin'));
  const programs = [...(pip.length > 0 ? ['.venv/bin'] : []), 'node_modules/.bin', '.programs/bin'].map((name) =>
    join(folder, name),
  );
  return {
    ...Object.fromEntries(foreign.map((name) => [name, undefined])),
    ...NO_TELEMETRY,
    PATH: [...programs, dirname(findNode24()), ...path].join(delimiter),
  };
}
