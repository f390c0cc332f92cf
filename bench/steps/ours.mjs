// What a step of the action takes beyond the time of its server, as ratios to a bare `node -e 0` of the same rounds.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchPeak } from '../../scripts/peak-memory.mjs';
import { findNode24, newJob } from '../../scripts/runner.mjs';
import { median, now, p95 } from './clock.mjs';
import { processorMs, timed } from './processes.mjs';

/** @typedef {{ figure: string, bar?: number, reached: number, told: string }} Row */

export const NODE = findNode24();
export const LISTENS_AFTER_MS = 300;

/** The command of a server of the bench. @param {string} stamps @param {number} delayMs @param {string[]} more */
export function serverCommand(stamps, delayMs, ...more) {
  return [NODE, join(import.meta.dirname, 'server.mjs'), stamps, String(delayMs), ...more];
}

/** When something happened to the servers that wrote here, the first time. @param {string} stamps @param {string} event */
export function stampOf(stamps, event) {
  const stamp = new RegExp(`^${event} (.*)$`, 'm').exec(readFileSync(stamps, 'utf8'))?.[1];
  if (stamp === undefined) throw new Error(`${event} has not happened: ${readFileSync(stamps, 'utf8')}`);
  return Number(stamp);
}

/**
 * The figures that are medians of rounds; one round has each of them once, beside a bare node.
 * @param {number} rounds
 * @param {string} within the folder for the stamps
 * @param {Parameters<typeof newJob>[0]} [options]
 * @param {Record<string, string>} [more] further inputs of every step that serves
 * @returns {Promise<Row[]>}
 */
export async function measureSteps(rounds, within, options, more = {}) {
  const folder = mkdtempSync(join(within, 'stamps-'));
  /** @type {Record<'bare' | 'wrong' | 'whole' | 'post' | 'answer' | 'relaunch' | 'exits', number[]>} */
  const times = { bare: [], wrong: [], whole: [], post: [], answer: [], relaunch: [], exits: [] };
  for (let round = 0; round < rounds; round += 1) {
    const stamps = (/** @type {string} */ name) => join(folder, `${name}-${round}`);
    times.bare.push((await timed([NODE, '-e', '0'])).ms);
    times.wrong.push(await wrongInput(options));
    const alone = await serverAlone(stamps('alone'));
    const { whole, answer, post } = await wholeStep(stamps('whole'), options, more);
    times.whole.push(whole - alone);
    times.answer.push(answer);
    times.post.push(post);
    times.relaunch.push(await relaunch(stamps('relaunch'), options, more));
    times.exits.push(await exitsAtOnce(options));
  }
  const bare = median(times.bare);
  /** @param {string} figure @param {number} bar @param {number} ms @returns {Row} */
  const row = (figure, bar, ms) => ({ figure, bar, reached: ms / bare, told: `${ms.toFixed(1)} ms` });
  return [
    { figure: 'a bare node -e 0', reached: 1, told: `${bare.toFixed(1)} ms` },
    row('a wrong input is told', 1.25, median(times.wrong)),
    row('whole step, less what the server alone takes', 1.6, median(times.whole)),
    row('post: the server ends at once, 100 lines of log', 1.6, median(times.post)),
    row('first answer to the end of the step, median', 0.4, median(times.answer)),
    row('first answer to the end of the step, p95', 0.9, p95(times.answer)),
    row('death of a server without its port to the next launch', 0.3, median(times.relaunch)),
    row('a server that exits 1 at once: whole step', 2, median(times.exits)),
  ];
}

/** @typedef {Parameters<typeof newJob>[0]} Options */

/** @param {Options} options */
async function wrongInput(options) {
  const job = newJob(options);
  const began = now();
  const { exitCode, log } = await job.uses({ run: '' }).done;
  const ms = now() - began;
  job.remove();
  if (exitCode !== 1 || !log.includes('run: is missing')) throw new Error(`not the error that was expected:\n${log}`);
  return ms;
}

/** From the spawn of a server to its first answer, asked for as often as can be. @param {string} stamps */
export async function serverAlone(stamps) {
  const port = await freePort();
  const [program = '', ...args] = serverCommand(stamps, LISTENS_AFTER_MS);
  const began = now();
  const server = spawn(program, args, { env: { ...process.env, PORT: String(port) }, stdio: 'ignore' });
  while (!(await answers(port))) await sleep(1);
  const ms = now() - began;
  server.kill();
  await once(server, 'exit');
  return ms;
}

/** @param {string} stamps @param {Options} options @param {Record<string, string>} more */
async function wholeStep(stamps, options, more) {
  const job = newJob(options);
  const lines = 'for i in {1..100}; do echo "line $i of a log that is printed in the end"; done';
  const run = `${lines}\nexec ${serverCommand(stamps, LISTENS_AFTER_MS).join(' ')}`;
  const began = now();
  const step = await job.uses({ run, 'ready-path': '/', ...more }).done;
  const ended = now();
  const [post] = await job.end();
  const afterPost = now();
  job.remove();
  if (step.exitCode !== 0 || !post?.log.includes('line 100 of'))
    throw new Error(`no success:\n${step.log}\n${post?.log}`);
  return { whole: ended - began, answer: ended - stampOf(stamps, 'answered'), post: afterPost - ended };
}

/** From the end of a server that found its port taken to the line that tells the next launch. @param {string} stamps @param {Options} options @param {Record<string, string>} more */
async function relaunch(stamps, options, more) {
  const job = newJob(options);
  const thief = createServer();
  let died = Number.NaN;
  const gate = createServer((socket) => {
    socket
      .on('error', () => {})
      .once('data', (port) => {
        if (thief.listening) socket.write('go');
        else {
          socket.once('close', () => {
            died = now();
          });
          thief.listen(Number(port), '127.0.0.1', () => socket.write('go'));
        }
      });
  }).listen(0, '127.0.0.1');
  await once(gate, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (gate.address());
  let launched = Number.NaN;
  const run = `exec ${serverCommand(stamps, 0, String(port)).join(' ')}`;
  const step = await job.uses({ run, ...more }, (line) => {
    if (line.includes(': launched')) launched = now();
  }).done;
  thief.close();
  gate.close();
  await job.end();
  job.remove();
  if (step.outputs.launches !== '2') throw new Error(`no relaunch:\n${step.log}`);
  return launched - died;
}

/** @param {Options} options */
async function exitsAtOnce(options) {
  const job = newJob(options);
  const began = now();
  const { exitCode, log } = await job.uses({ run: 'exit 1' }).done;
  const ms = now() - began;
  await job.end();
  job.remove();
  if (exitCode !== 1 || !log.includes('ended with status 1'))
    throw new Error(`not the error that was expected:\n${log}`);
  return ms;
}

/** What main uses of one core while it waits for a server that takes 10 s, in parts of 1. @param {string} folder */
export async function waitingCost(folder) {
  const job = newJob();
  const step = job.uses({ run: serverCommand(join(folder, 'waiting'), 10_000).join(' ') });
  await step.line(/launched/);
  await sleep(1_000);
  const [cpuBefore, before] = [processorMs(step.pid), now()];
  await sleep(8_000);
  const [cpu, ms] = [processorMs(step.pid) - cpuBefore, now() - before];
  await step.done;
  await job.end();
  job.remove();
  return cpu / ms;
}

/** The peak memory of main and of post, and of a bare node, in MB, with 1 GB of output. */
export async function memoryOfAFlood() {
  const job = newJob();
  const flood = 'yes "a line as such lines are, and not about an address in use" | head -c 1000000000';
  const step = job.uses({
    run: `${flood}\nexec ${serverCommand('/dev/null', 0).join(' ')}`,
    'ready-log': 'never',
    'ready-timeout': '8s',
  });
  const main = await peakOf(step);
  const post = await peakOf(job.startPost());
  job.remove();
  const script = `console.log(/^VmHWM:\\s+(\\d+)/m.exec(require('fs').readFileSync('/proc/self/status', 'utf8'))[1] / 1024)`;
  return { main, post, bare: Number((await timed([NODE, '-e', script])).output) };
}

/** @param {{ pid: number, done: Promise<unknown> }} running */
async function peakOf({ pid, done }) {
  const peak = watchPeak(pid);
  await done;
  return peak();
}

/** @param {number} port @returns {Promise<boolean>} */
export function answers(port) {
  return new Promise((resolve) => {
    const request = get({ port, host: '127.0.0.1', agent: false }, (response) => {
      response.resume().on('end', () => resolve(true));
    });
    request.on('error', () => resolve(false));
  });
}

export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = /** @type {import('node:net').AddressInfo} */ (server.address());
  server.close();
  await once(server, 'close');
  return port;
}
