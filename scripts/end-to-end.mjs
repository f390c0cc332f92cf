// Runs the workflow's end-to-end job on this machine with act (https://github.com/nektos/act, host mode, no Docker),
// and checks what each step logged and that nothing of it is left. Linux only: processes are looked up in /proc.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { which } from '@actions/io';
import { parse } from 'yaml';
import { processesWith } from './processes-with.mjs';
import { findNode24, repository } from './runner.mjs';
import { parseCommand } from './runner-commands.mjs';

/**
 * A line of `act --json`.
 * @typedef {{
 *   stage?: 'Main' | 'Post', step?: string, stepID?: string[], stepResult?: string, jobResult?: string,
 *   msg: string, raw_output?: boolean, command?: string, raw?: string, name?: string, arg?: string
 * }} Entry
 */

const WORKFLOW = '.github/workflows/ci.yml';
const AT_MOST_MS = 300_000;

/**
 * What the main and the post phase of the steps that use the action must say, by the step's id.
 * @type {Record<string, { main: RegExp[], post?: RegExp[] }>}
 */
const EXPECTED = {
  first: {
    main: [
      /^first: port \d+ chosen$/,
      /^first: launched, process group \d+/,
      /^first: ready after \d+ ms at http:\/\/localhost:/,
    ],
    post: [/^first: stopped within /, /^first listens on port /],
  },
  second: {
    main: [/^second: PORT is 0: the system chooses the port$/, /^second: ready after /],
    post: [/^second: stopped within /, /^second listens on port /],
  },
  third: {
    main: [
      /^third: port \d+ in use .*; retrying in 50 ms \(1\/1\)$/,
      /^third: port \d+ in use .*going on with a fresh port$/,
      /^third: port \d+ chosen$/,
      /^third: ready after /,
    ],
    post: [/^third: stopped within /, /^third listens on port /],
  },
  leaver: {
    main: [/^leaver: ready after /],
    post: [/^warning: leaver: ended by itself with status 0, /, /^leaver listens on port /],
  },
  fourth: {
    main: [
      /^fourth: port \d+ in use .*; retrying in 500 ms \(1\/5\)$/,
      /^fourth: port \d+ is free$/,
      /^fourth: ready /,
    ],
    post: [],
  },
  'stop-fourth': {
    main: [/^fourth: stopped within /, /^fourth listens on port /],
  },
  'one-step': {
    main: [/^fifth: ready after /, /^fifth answers at http:\/\/localhost:/],
    post: [/^fifth listens on port /],
  },
  'failing-test': {
    main: [/^sixth: ready after /, /^error: test: ended with status 7$/],
    post: [/^sixth listens on port /],
  },
  'failing-server': {
    main: [
      /^seventh: launched, process group \d+/,
      /^error: seventh: ended with status 3 after .*, before it was ready/,
    ],
    post: [],
  },
};

const began = performance.now();
const act = await which(process.env.ACT ?? 'act', true);
const temp = mkdtempSync(join(tmpdir(), 'end-to-end-'));
const { exitCode, entries, seen } = await runJob();
// Every process of the job has the path in its environment: its home and its RUNNER_TEMP are there.
const left = processesWith(temp).map((pid) => ({ pid, command: commandOf(pid) }));

const problems = [
  ...(exitCode === 0 ? [] : [`act ended with status ${exitCode}`]),
  ...(entries.some(({ jobResult }) => jobResult === 'success') ? [] : ['the job did not succeed']),
  ...wrongSteps(),
  ...missingLines(),
  ...commandsOfServers(),
  ...(await portsStillHeld()),
  ...(seen.size > 0 ? [] : ['no process of a server was seen while the job ran, so that none is left proves nothing']),
  ...left.map(({ pid, command }) => `process ${pid} is left of the job: ${command}`),
];
for (const { pid } of left) process.kill(pid, 'SIGKILL');
rmSync(temp, { recursive: true, force: true });
const seconds = ((performance.now() - began) / 1_000).toFixed(1);
if (problems.length > 0) {
  for (const { stage, step, msg } of entries) console.log([stage, step, msg.trimEnd()].filter(Boolean).join(' | '));
  console.error(`\nend-to-end failed after ${seconds} s:\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
  process.exitCode = 1;
} else {
  const steps = workflowSteps().length;
  console.log(
    `end-to-end: ${steps} steps as expected, ${seen.size} processes of servers seen, none left (${seconds} s)`,
  );
}

/** Runs the job in an environment of its own, and notes the processes of servers that it sees meanwhile. */
async function runJob() {
  const home = join(temp, 'home');
  mkdirSync(home);
  const job = ['push', '-C', repository, '-W', WORKFLOW, '-j', 'end-to-end', '--matrix', 'os:ubuntu-latest'];
  const options = ['-P', 'ubuntu-latest=-self-hosted', '--no-cache-server', '--rm', '--json'];
  const child = spawn(act, [...job, ...options], {
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: AT_MOST_MS,
    killSignal: 'SIGKILL',
    env: {
      PATH: `${dirname(findNode24())}:/usr/local/bin:/usr/bin:/bin`,
      HOME: home,
      XDG_CACHE_HOME: join(temp, 'cache'),
      XDG_CONFIG_HOME: join(temp, 'config'),
      LANG: 'C.UTF-8',
      ACT_DISABLE_VERSION_CHECK: '1',
    },
  });
  /** @type {Set<number>} */
  const seen = new Set();
  const look = setInterval(() => {
    for (const pid of processesWith(temp, 'SERVE_ON_FREE_PORT_ID=')) seen.add(pid);
  }, 100);
  let log = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (/** @type {string} */ text) => {
      log += text;
    });
  }
  const [exitCode] = await once(child, 'close');
  clearInterval(look);
  const lines = log.split('\n').filter((line) => line !== '');
  return { exitCode, seen, entries: lines.map(toEntry) };
}

/**
 * @param {string} line
 * @returns {Entry}
 */
function toEntry(line) {
  try {
    return JSON.parse(line);
  } catch {
    return { msg: line };
  }
}

/** @returns {{ name?: string, uses?: string, 'continue-on-error'?: boolean }[]} */
function workflowSteps() {
  return parse(readFileSync(join(repository, WORKFLOW), 'utf8')).jobs['end-to-end'].steps;
}

/** Every step has run, and only those have failed that are meant to. */
function wrongSteps() {
  return workflowSteps().flatMap((step) => {
    const name = step.name ?? step.uses;
    const wanted = step['continue-on-error'] ? 'failure' : 'success';
    const entry = entries.find((entry) => entry.stage === 'Main' && entry.step === name && entry.stepResult);
    return entry?.stepResult === wanted
      ? []
      : [`step "${name}": ${entry?.stepResult ?? 'not run'} instead of ${wanted}`];
  });
}

function missingLines() {
  return Object.entries(EXPECTED).flatMap(([id, { main, post }]) => [
    ...missingIn('Main', id, main),
    ...(post ? missingIn('Post', id, post) : []),
  ]);
}

/**
 * @param {'Main' | 'Post'} stage
 * @param {string} id
 * @param {RegExp[]} patterns
 */
function missingIn(stage, id, patterns) {
  const phase = entries.filter((entry) => entry.stage === stage && entry.stepID?.[0] === id);
  const lines = phase.flatMap(({ raw_output, msg, raw = '' }) => {
    if (raw_output) return [msg.trimEnd()];
    // act takes the last `::` of a line for the beginning of the text, the runner the first one.
    const command = parseCommand(raw.trimEnd());
    return command ? [`${command.name}: ${command.data}`] : [];
  });
  if (!phase.some(({ stepResult }) => stepResult)) return [`${id}: ${stage} did not run`];
  const missing = patterns.filter((pattern) => !lines.some((line) => pattern.test(line)));
  return missing.map((pattern) => `${id}: ${stage} has no line like ${pattern}`);
}

/** The servers print commands of the runner's; act calls those that it does not obey `ignored`. */
function commandsOfServers() {
  const printed = entries.filter(({ msg, command }) => msg.includes('must stay plain text') && command !== 'summary');
  if (printed.length === 0) return ['no server has printed its command'];
  // An annotation of the action's may quote them, as its text.
  const obeyed = printed.filter(({ command, raw }) => command !== 'ignored' && !raw?.includes('Its last words:'));
  return obeyed.map(({ step, msg }) => `step "${step}": a command of the server's was obeyed: ${msg.trim()}`);
}

async function portsStillHeld() {
  const ports = entries
    .filter(({ command, name }) => command === 'set-output' && name === 'port')
    .map(({ arg }) => arg);
  if (ports.length === 0) return ['no step has told its port'];
  const held = await Promise.all(ports.map((port) => accepts(Number(port))));
  return ports.filter((_, index) => held[index]).map((port) => `port ${port} is still held`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
function accepts(port) {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** @param {number} pid */
function commandOf(pid) {
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return command.replace(/[\0\s]+/g, ' ').trim();
  } catch {
    return 'ended meanwhile';
  }
}
