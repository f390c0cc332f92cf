import type { ChildProcess } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, signalCommand, writeScript } from './server/command.ts';
import type { Exit } from './server/exit.ts';
import { runCommand } from './server/run-command.ts';
import { explained } from './system/system-error.ts';
import type { Trace } from './trace.ts';

/** After a cancellation the runner waits 7.5 s before it sends the next signal; the server has to be stopped, too. */
const CANCELLED_TEST_HAS_MS = 2_000;

/**
 * One-step mode: runs the `test` command in the foreground, its output live in the step's own log, as a `run:` step's.
 * When the job is cancelled it is interrupted, and killed if that does not end it.
 */
export async function runTest(command: Command, folder: string, cancelled: AbortSignal, trace?: Trace): Promise<Exit> {
  const stdio = ['ignore', 'inherit', 'inherit'] as const;
  const interrupt = (child: ChildProcess): void => {
    signalCommand(child, 'SIGINT');
    void sleep(CANCELLED_TEST_HAS_MS, undefined, { ref: false }).then(() => signalCommand(child, 'SIGKILL'));
  };
  try {
    return await runCommand(command, writeScript(command, folder, 'test'), { stdio, trace }, cancelled, interrupt);
  } catch (error) {
    throw new Error(`test: could not be run: ${explained(error)}`);
  }
}
