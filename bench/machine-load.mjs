// Makes a machine busy: many processes that do nothing, and many TCP sockets. All of it ends with `end`, and by itself
// when the process that made it is gone, whatever ended that.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */

/** Each in a session of its own, so that its number is that of the group of all that it starts. */
const groups = /** @type {Set<ChildProcess>} */ (new Set());

/**
 * Starts a helper program, and waits for the first line that it prints. It has to end when its input does.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<{ child: ChildProcess, pid: number, says: string }>}
 */
export async function startHelper(program, args, options) {
  const child = spawn(program, args, { detached: true, stdio: ['pipe', 'pipe', 'inherit'], ...options });
  groups.add(child);
  const { pid, stdout } = child;
  if (pid === undefined || !stdout) throw new Error(`${program} could not be started`);
  const said = await Promise.race([once(stdout, 'data'), once(child, 'exit').then(() => undefined)]);
  if (!said) throw new Error(`${program} ended before it was up`);
  return { child, pid, says: String(said[0]).trim() };
}

/** Ends every helper, with what it has started, and waits for those that are our children. */
export async function endHelpers() {
  const ended = [...groups].map((child) => (child.exitCode ?? child.signalCode) !== null || once(child, 'exit'));
  killHelpers();
  await Promise.all(ended);
  groups.clear();
}

function killHelpers() {
  for (const { pid } of groups) {
    try {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    } catch {
      // The group is empty.
    }
  }
}

process.on('exit', killHelpers);
for (const [signal, number] of /** @type {const} */ ([
  ['SIGINT', 2],
  ['SIGTERM', 15],
  ['SIGHUP', 1],
])) {
  process.on(signal, () => process.exit(128 + number));
}

/**
 * That many processes: sleeps, the cheapest program that every machine has, below shells that end them with themselves.
 * @param {number} count
 */
export async function startProcesses(count) {
  const script = 'i=0; while [ $i -lt $1 ]; do sleep 86400 & i=$((i+1)); done; echo up; read _; kill -KILL 0';
  await startHelper('sh', ['-c', script, 'sh', String(count)]);
}

const HOLDERS = 4;

/**
 * That many sockets, shared out among a few processes, each with loopback addresses of its own so that no port runs out.
 * @param {number} listening
 * @param {number} connected Both ends of each connection count.
 */
export async function startSockets(listening, connected) {
  const program = join(import.meta.dirname, 'socket-holder.mjs');
  await Promise.all(
    Array.from({ length: HOLDERS }, (_, index) => {
      const counts = [listening / HOLDERS, connected / 2 / HOLDERS].map((count) => String(Math.round(count)));
      return startHelper(process.execPath, [program, `127.0.1.${index + 1}`, ...counts]);
    }),
  );
}
