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

/** @param {string | undefined} text @param {string} name @param {number} fallback */
function wholeNumber(text, name, fallback) {
  if (text === undefined) return fallback;
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new Error(`--${name}=${text}: takes a whole number from 1`);
  return Number(text);
}

const { values } = parseArgs({
  options: { choices: { type: 'string' }, seed: { type: 'string' }, 'outer-namespace': { type: 'string' } },
});
const choices = wholeNumber(values.choices, 'choices', 10_000);
const seed = wholeNumber(values.seed, 'seed', 1 + Math.floor(Math.random() * 999_999_999));
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
