// `npm run bench`: what a step of the action costs beside a bare `node -e 0`, and beside the other ways to wait for a server
// that npm has. `--rounds=N` (21), `--only=ours|peers|growth`. Linux only: it reads /proc.
import { mkdtempSync, rmSync } from 'node:fs';
import { availableParallelism, release, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { measureGrowth } from './steps/growth.mjs';
import { measureSteps, memoryOfAFlood, waitingCost } from './steps/ours.mjs';
import { measurePeers } from './steps/peers.mjs';

/** @typedef {import('./steps/ours.mjs').Row} Row */

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '21' }, only: { type: 'string' } } });
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds=${values.rounds}: takes a whole number from 1`);
const wants = (/** @type {string} */ part) => values.only === undefined || values.only === part;

const folder = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  console.log(`Linux ${release()}, ${availableParallelism()} cores, ${rounds} rounds, each measures everything once\n`);
  if (wants('ours')) tell(await ours());
  if (wants('growth')) tell(await measureGrowth(rounds, folder));
  if (wants('peers')) console.table(await measurePeers(rounds, folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function ours() {
  const steps = await measureSteps(rounds, folder);
  const cost = await waitingCost(folder);
  const { main, post, bare } = await memoryOfAFlood();
  const [megabytes, ofBare] = [(/** @type {number} */ mb) => `${mb.toFixed(0)} MB`, `bare ${bare.toFixed(0)} MB`];
  return [
    ...steps,
    { figure: 'main’s processor time in a wait of 10 s, of one core', bar: 0.03, reached: cost, told: '' },
    {
      figure: 'main’s peak memory, 1 GB of output',
      bar: 1.5,
      reached: main / bare,
      told: `${megabytes(main)}, ${ofBare}`,
    },
    {
      figure: 'post’s peak memory, 1 GB of output',
      bar: 1.5,
      reached: post / bare,
      told: `${megabytes(post)}, ${ofBare}`,
    },
  ];
}

/** @param {readonly Row[]} rows */
function tell(rows) {
  console.log('| figure | bar | reached | |\n| --- | --- | --- | --- |');
  for (const { figure, bar, reached, told } of rows) {
    const verdict = bar !== undefined && reached > bar ? ' (missed)' : '';
    console.log(`| ${figure} | ${bar ?? ''} | ${reached.toFixed(2)}${verdict} | ${told} |`);
  }
  console.log();
}
