// Processes of the bench: run to their end and timed, and looked at meanwhile.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
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

/**
 * Milliseconds of processor time that a process has used so far, as the scheduler has measured them (docs.kernel.org,
 * sched-stats). What proc_pid_stat(5) tells is sampled a hundred times a second, and wrong by half for who wakes by a timer.
 * @param {number} pid
 */
export function processorMs(pid) {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'latin1').split(' ')[0]),
  );
  return nanoseconds.reduce((sum, each) => sum + each, 0) / 1e6;
}

/** That of all children of this process which have ended, and of theirs that they have waited for. */
export function endedProcessesMs() {
  const fields = readFileSync('/proc/self/stat', 'latin1')
    .replace(/^.*\) /, '')
    .split(' ');
  // cutime and cstime
  return ((Number(fields[13]) + Number(fields[14])) * 1_000) / USER_HZ;
}
