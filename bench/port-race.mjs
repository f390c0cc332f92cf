// `npm run bench:port-race`: how often a chosen port is taken by somebody else before the server binds it, for our way of
// choosing and three others. `--choices=200` is a quick look, `--seed=N` draws the same random numbers again.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { namespaceCommand, readsTypeScript } from './port-race/surroundings.mjs';

const here = import.meta.filename;

/** The first Node that can import src/ as it stands. */
function suitableNode() {
  if (readsTypeScript()) return process.execPath;
  const packaged = join(dirname(here), '../node_modules/node24/bin/node');
  if (existsSync(packaged)) return packaged;
  throw new Error(
    `Node ${process.versions.node} does not strip types: use Node 22.18 or newer, or run npm ci on Linux x64`,
  );
}

/** @param {'choices' | 'seed'} name @param {number} least @param {number} fallback */
function wholeNumber(name, least, fallback) {
  const text = values[name];
  if (text === undefined) return fallback;
  if (/^\d{1,9}$/.test(text) && Number(text) >= least) return Number(text);
  throw new Error(`--${name}=${text}: takes a whole number from ${least}`);
}

const { values } = parseArgs({
  options: { choices: { type: 'string' }, seed: { type: 'string' }, 'outer-namespace': { type: 'string' } },
});
const choices = wholeNumber('choices', 100, 10_000);
const seed = wholeNumber('seed', 1, 1 + Math.floor(Math.random() * 999_999_999));
const outerNamespace = values['outer-namespace'];

if (outerNamespace === undefined) {
  const options = [`--choices=${choices}`, `--seed=${seed}`];
  const [program, ...args] = namespaceCommand([suitableNode(), here, ...options]);
  const race = spawn(program, args, { stdio: 'inherit' });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => race.kill(signal));
  const [exitCode] = await once(race, 'exit');
  process.exitCode = exitCode ?? 1;
} else {
  const { runRace } = await import('./port-race/race.mjs');
  process.exitCode = await runRace({ choices, seed, outerNamespace });
}
