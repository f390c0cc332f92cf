// Processes of the bench: run to their end and timed, and looked at meanwhile.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { now } from './clock.mjs';

/** Jiffies of proc_pid_stat(5) a second: USER_HZ, which is 100 on every architecture that Node runs on. */
const USER_HZ = 100;

/**
 * Runs a program to its end and until its streams are closed, as the runner waits for a step.
 * @param {readonly [string, ...string[]]} command
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, timeout?: number }} [options]
 */
export async function timed([program, ...args], { env = process.env, cwd, timeout = 60_000 } = {}) {
  const began = now();
  const child = spawn(program, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (data) => {
      output += data;
    });
  }
  const timer = setTimeout(() => child.kill('SIGKILL'), timeout);
  const [[status, signal]] = await Promise.all([once(child, 'exit'), once(child, 'close')]);
  clearTimeout(timer);
  return { began, ended: now(), ms: now() - began, status, signal, output };
}

/** Milliseconds of processor time that a process has used so far. @param {number} pid */
export function processorMs(pid) {
  const [user, system] = timesOf(pid);
  return user + system;
}

/** The same of all children of this process that have ended, and of theirs that they have waited for. */
export function endedProcessesMs() {
  const [, , user, system] = timesOf(process.pid);
  return user + system;
}

/** @param {number} pid @returns {[number, number, number, number]} utime, stime, cutime and cstime of proc_pid_stat(5), in milliseconds */
function timesOf(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'latin1')
    .replace(/^.*\) /, '')
    .split(' ');
  const time = (/** @type {number} */ index) => (Number(fields[index]) * 1_000) / USER_HZ;
  return [time(11), time(12), time(13), time(14)];
}
