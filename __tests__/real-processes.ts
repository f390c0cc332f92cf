import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { onTestFinished } from 'vitest';

export interface Child {
  readonly pid: number;
  /** The next piece that it prints. */
  readonly says: () => Promise<string>;
  /** Its status, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

export interface ChildOptions {
  readonly environment?: Record<string, string>;
  readonly detached?: boolean;
}

/** A node process that runs this script until the test is over, in a session of its own unless told otherwise. */
export function runNode(script: string, options?: ChildOptions): Child {
  return runProgram(process.execPath, ['-e', script], options);
}

/** The same for any program. */
export function runProgram(
  program: string,
  args: readonly string[],
  { environment = {}, detached = true }: ChildOptions = {},
): Child {
  const child: ChildProcess = spawn(program, args, {
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
    detached,
  });
  const { pid, stdout } = child;
  if (pid === undefined || !stdout) throw new Error('not started');
  const ended = once(child, 'exit').then(([status, signal]): number | NodeJS.Signals => signal ?? status);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { pid, ended, says: async () => String((await once(stdout, 'data'))[0]).trim() };
}

/** For a script: stays alive. */
export const STAY = 'setInterval(() => {}, 60_000);';
