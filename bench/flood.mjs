// `npm run bench:flood`: the most memory that main and post have while a server prints 1 GB at 100 MB/s, beside that of
// `node -e 0`; how long after its last line the server is known to be ready; and what is missing in the log. Linux only.
// `--megabytes=200` prints less, `--speed=1000` more at a time, `--only=NAME` runs the cases with this in their names.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { watchPeak } from '../scripts/peak-memory.mjs';
import { findNode24, newJob } from '../scripts/runner.mjs';

if (process.platform !== 'linux') throw new Error('reads /proc, so it measures Linux only');

const SERVER = join(import.meta.dirname, 'flood-server.mjs');
const ORDINARY = 'GET /assets/index.js 200 in 3 ms: a line as long as such lines are';

/** @typedef {{ name: string, line: string, readyLog: string, when: 'before' | 'after' }} Case */
/** @type {readonly Case[]} */
const CASES = [
  { name: 'before it is ready', line: ORDINARY, readyLog: '', when: 'before' },
  { name: 'before it is ready, ready-log', line: ORDINARY, readyLog: '^ready at last$', when: 'before' },
  { name: 'the same, two bytes a character', line: `➜ ${ORDINARY}`, readyLog: '^ready at last$', when: 'before' },
  {
    name: 'the same, and in colour',
    line: `\x1b[32m➜\x1b[39m ${ORDINARY}`,
    readyLog: '^ready at last$',
    when: 'before',
  },
  { name: 'the same, in lines of one letter', line: 'y', readyLog: '^ready at last$', when: 'before' },
  { name: 'after it is ready', line: ORDINARY, readyLog: '', when: 'after' },
];

const { values } = parseArgs({
  options: {
    megabytes: { type: 'string', default: '1000' },
    speed: { type: 'string', default: '100' },
    only: { type: 'string', default: '' },
  },
});

/** @param {Case} each */
async function measure({ line, readyLog, when }) {
  const folder = mkdtempSync(join(tmpdir(), 'bench-flood-'));
  const bare = await barePeak();
  const job = newJob();
  try {
    const args = [values.megabytes, `'${line}'`, values.speed, folder, when];
    const run = [process.execPath, SERVER, ...args].join(' ');
    const step = job.uses({ run, 'ready-log': readyLog, 'print-log': 'always', 'ready-timeout': '10m' });
    const main = watchPeak(step.pid);
    await step.line(/: ready after/);
    const knownAt = Date.now();
    const { exitCode, outputs, log } = await step.done;
    if (exitCode !== 0) throw new Error(log);
    writeFileSync(join(folder, 'main-has-gone'), '');
    while (!existsSync(join(folder, 'done'))) await sleep(10);
    const logSize = statSync(outputs['log-file'] ?? '').size;
    const post = job.startPost();
    const peaks = { bare, main, post: watchPeak(post.pid) };
    const { log: printed } = await post.done;
    if (!printed.includes(line)) throw new Error(`post printed no end of the log: ${printed.slice(0, 1_000)}`);
    const readyAt = Number(readFileSync(join(folder, 'ready'), 'utf8'));
    return {
      ...Object.fromEntries(Object.entries(peaks).map(([name, peak]) => [`${name}, MB`, Math.round(peak() * 10) / 10])),
      'known after, ms': knownAt - readyAt,
      'log, bytes': logSize,
      'missing, bytes': sizeWritten(line) - logSize,
    };
  } finally {
    await job.end();
    job.remove();
    rmSync(folder, { recursive: true });
  }
}

/** What the server has written, by the same sum. @param {string} line */
function sizeWritten(line) {
  const bytes = Buffer.byteLength(`${line}\n`);
  const block = Math.floor(1_000_000 / bytes) * bytes;
  return Math.ceil((Number(values.megabytes) * 1_000_000) / block) * block + 'ready at last\n'.length;
}

async function barePeak() {
  const bare = spawn(findNode24(), ['-e', 'setTimeout(() => {}, 200)'], { stdio: 'ignore' });
  const peak = watchPeak(bare.pid ?? 0);
  await once(bare, 'exit');
  return peak;
}

const rows = [];
for (const each of CASES.filter(({ name }) => name.includes(values.only))) {
  const row = await measure(each);
  console.log(each.name, row);
  rows.push([each.name, row]);
}
console.table(Object.fromEntries(rows));
