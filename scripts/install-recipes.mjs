// `node scripts/install-recipes.mjs [--fast] [words...]`: installs what the recipes of docs/recipes.md start, the fast
// ones or those whose names contain one of the words. What is there already is left alone.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, environmentOf, isInstalled, missingDebian, stampOf, workspacesOf } from './recipe-workspace.mjs';
import { ownRecipes } from './recipes.mjs';

/** @import { Workspace } from './recipe-workspace.mjs' */

/** What npm, pip, cargo and go mend by themselves when another version is wanted. */
const KEPT = ['node_modules', '.venv', '.programs'];

/**
 * Debian starts the services that it installs, on their usual ports, unless this file says no; see invoke-rc.d(8).
 */
const DEBIAN = `
export DEBIAN_FRONTEND=noninteractive
policy=/usr/sbin/policy-rc.d
if ! [ -e $policy ]; then
  trap "rm $policy" EXIT
  printf '#!/bin/sh\\nexit 101\\n' >$policy
  chmod 755 $policy
fi
apt-get update
apt-get install --yes --no-install-recommends "$@"
`;

const words = process.argv.slice(2).filter((word) => word !== '--fast');
const isWanted = (/** @type {import('./recipes.mjs').Recipe} */ { name, trial }) =>
  trial !== undefined &&
  (trial.fast || !process.argv.includes('--fast')) &&
  (words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase())));

// A workspace is installed for all of its recipes, so that its digest does not depend on what is wanted.
const wanted = new Set(ownRecipes().flatMap((recipe) => (isWanted(recipe) ? [recipe.trial?.workspace] : [])));
const workspaces = workspacesOf(ownRecipes()).filter(({ name }) => wanted.has(name));

installDebian(missingDebian(workspaces.flatMap(({ debian }) => debian)));
for (const workspace of workspaces) {
  if (isInstalled(workspace)) continue;
  const began = performance.now();
  try {
    install(workspace);
    console.log(`${workspace.name}: installed in ${((performance.now() - began) / 1_000).toFixed(0)} s`);
  } catch (error) {
    process.exitCode = 1;
    console.error(`${workspace.name}: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {Workspace} workspace */
function install(workspace) {
  const { folder, fixture, npm, pip, builds } = workspace;
  mkdirSync(folder, { recursive: true });
  for (const name of readdirSync(folder)) {
    if (!KEPT.includes(name)) rmSync(join(folder, name), { recursive: true });
  }
  if (existsSync(fixture)) cpSync(fixture, folder, { recursive: true });
  const run = (/** @type {string} */ program, /** @type {string[]} */ ...args) => {
    const env = { ...process.env, ...environmentOf(workspace) };
    quietly(program, args, { cwd: folder, env });
  };
  if (npm.length > 0) {
    // Without a file of its own npm would look for one in the folders above.
    if (!existsSync(join(folder, 'package.json'))) writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
    run('npm', 'install', '--save-exact', '--no-audit', '--no-fund', ...npm);
  }
  if (pip.length > 0) {
    run('python3', '-m', 'venv', '.venv');
    run('.venv/bin/pip', 'install', '--quiet', ...pip);
  }
  for (const build of builds) run('bash', '-e', '-c', build);
  writeFileSync(stampOf(workspace), digestOf(workspace));
}

/** @param {string[]} packages */
function installDebian(packages) {
  if (packages.length === 0) return;
  const [program = '', ...args] = [
    ...(process.getuid?.() === 0 ? [] : ['sudo', '--non-interactive']),
    'sh',
    '-ec',
    DEBIAN,
  ];
  quietly(program, [...args, 'install-debian', ...packages], {});
  console.log(`debian: installed ${packages.join(' ')}`);
}

/**
 * @param {string} program
 * @param {string[]} args
 * @param {import('node:child_process').SpawnSyncOptions} options
 */
function quietly(program, args, options) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    ...options,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (status !== 0)
    throw new Error(`${[program, ...args].join(' ')}: ${error ?? `status ${status}\n${stdout}${stderr}`}`);
}
