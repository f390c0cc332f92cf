// Runs jobs on this machine with act (https://github.com/nektos/act, host mode, no Docker), each in an environment of its
// own, reads what they log, and finds what they leave. Linux only: processes are looked up in /proc.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { which } from '@actions/io';
import { processesWith } from './processes-with.mjs';
import { findNode24 } from './runner.mjs';
import { parseCommand } from './runner-commands.mjs';

/**
 * A line of `act --json`.
 * @typedef {{
 *   stage?: 'Main' | 'Post', step?: string, stepID?: string[], stepResult?: string, jobResult?: string,
 *   msg: string, raw_output?: boolean, command?: string, raw?: string, name?: string, arg?: string
 * }} Entry
 *
 * A step of a workflow, as far as it matters here.
 * @typedef {{ id?: string, name?: string, uses?: string, run?: string, 'continue-on-error'?: boolean }} Step
 */

const AT_MOST_MS = 300_000;

/**
 * Runs what these arguments of act's name, in the repository of this folder, as on ubuntu-latest. Every such job has to
 * succeed, and to leave no process and no port: what is wrong about that is in `problems`. `servers` says how many processes
 * of servers were seen meanwhile.
 * @param {string} folder
 * @param {readonly string[]} job
 * @param {NodeJS.ProcessEnv} [environment]
 */
export async function runByAct(folder, job, environment = {}) {
  const act = await which(process.env.ACT ?? 'act', true);
  const temp = mkdtempSync(join(tmpdir(), 'job-by-act-'));
  const home = join(temp, 'home');
  mkdirSync(home);
  const options = ['-P', 'ubuntu-latest=-self-hosted', '--matrix', 'os:ubuntu-latest', '--no-cache-server', '--rm'];
  const child = spawn(act, ['push', '-C', folder, ...job, ...options, '--json'], {
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
      ...environment,
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
  const entries = log
    .split('\n')
    .filter((line) => line !== '')
    .map(toEntry);
  // Every process of the job has the path in its environment: its home and its RUNNER_TEMP are there.
  const left = processesWith(temp).map((pid) => ({ pid, command: commandOf(pid) }));
  const problems = [
    ...(exitCode === 0 ? [] : [`act ended with status ${exitCode}`]),
    ...(entries.some(({ jobResult }) => jobResult === 'success') ? [] : ['the job did not succeed']),
    ...(await portsStillHeld(entries)),
    ...(seen.size > 0
      ? []
      : ['no process of a server was seen while the job ran, so that none is left proves nothing']),
    ...left.map(({ pid, command }) => `process ${pid} is left of the job: ${command}`),
  ];
  for (const { pid } of left) process.kill(pid, 'SIGKILL');
  rmSync(temp, { recursive: true, force: true });
  return { entries, servers: seen.size, problems };
}

/**
 * The log, for a person to read.
 * @param {readonly Entry[]} entries
 */
export const readable = (entries) =>
  entries.map(({ stage, step, msg }) => [stage, step, msg.trimEnd()].filter(Boolean).join(' | ')).join('\n');

/**
 * What act calls a step in its log.
 * @param {Step} step
 * @param {number} index
 */
export const idOf = ({ id }, index) => id ?? String(index);

/**
 * Every step has run, and only those have failed that are meant to.
 * @param {readonly Entry[]} entries
 * @param {readonly Step[]} steps
 */
export function wrongSteps(entries, steps) {
  return steps.flatMap((step, index) => {
    const wanted = step['continue-on-error'] ? 'failure' : 'success';
    const id = idOf(step, index);
    const result = entries.find(
      ({ stage, stepID, stepResult }) => stage === 'Main' && stepID?.length === 1 && stepID[0] === id && stepResult,
    )?.stepResult;
    const name = step.name ?? step.uses ?? step.run;
    return result === wanted ? [] : [`step "${name}": ${result ?? 'not run'} instead of ${wanted}`];
  });
}

/**
 * Those of the patterns that no line fits which the phase of the step has printed. What the runner takes for a command is a
 * line as well: `error: text`.
 * @param {readonly Entry[]} entries
 * @param {'Main' | 'Post'} stage
 * @param {string} id of the step
 * @param {readonly RegExp[]} patterns
 */
export function missingLines(entries, stage, id, patterns) {
  const phase = entries.filter((entry) => entry.stage === stage && entry.stepID?.[0] === id);
  if (!phase.some(({ stepResult }) => stepResult)) return [`${id}: ${stage} did not run`];
  const lines = phase.flatMap(({ raw_output, msg, raw = '' }) => {
    if (raw_output) return [msg.trimEnd()];
    // act takes the last `::` of a line for the beginning of the text, the runner the first one.
    const command = parseCommand(raw.trimEnd());
    return command ? [`${command.name}: ${command.data}`] : [];
  });
  const missing = patterns.filter((pattern) => !lines.some((line) => pattern.test(line)));
  return missing.map((pattern) => `${id}: ${stage} has no line like ${pattern}`);
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

/** @param {readonly Entry[]} entries */
async function portsStillHeld(entries) {
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
