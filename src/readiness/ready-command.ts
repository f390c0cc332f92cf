import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Command, signalCommand, writeScript } from '../server/command.ts';
import { describeExit, type Exit } from '../server/exit.ts';
import { runCommand } from '../server/run-command.ts';
import { now } from '../system/clock.ts';
import { explained } from '../system/system-error.ts';
import type { Trace } from '../trace.ts';

/** A command is a process each time: it is not run as densely as a port is probed. */
const PAUSE_MS = 100;

/**
 * Runs `ready-command` again and again until it ends with 0, and tells each other exit, with the log of what that run has
 * printed; the next one does not touch it. Rejects when `signal` aborts; a run that is under way then is killed with its
 * process group.
 */
export async function untilCommandHolds(
  command: Command,
  folder: string,
  signal: AbortSignal,
  onFailure: (exit: Exit, logFile: string) => void,
  trace?: Trace,
): Promise<void> {
  const script = writeScript(command, folder, 'ready-command');
  const logFiles = [1, 2].map((number) => join(folder, `ready-command-${number}.log`)) as [string, string];
  for (;;) {
    signal.throwIfAborted();
    const began = now();
    const [logFile] = logFiles;
    const exit = await runOnce(command, script, logFile, signal, trace);
    trace?.('ready-command', `ended with ${describeExit(exit)}`, began);
    if (exit.status === 0) return;
    onFailure(exit, logFile);
    logFiles.reverse();
    await sleep(PAUSE_MS, undefined, { signal });
  }
}

/** Runs it once; its output replaces what is in the log. */
async function runOnce(
  command: Command,
  script: string,
  logFile: string,
  signal: AbortSignal,
  trace: Trace | undefined,
): Promise<Exit> {
  const log = openSync(logFile, 'w', 0o600);
  try {
    const exit = await runCommand(command, script, { stdio: ['ignore', log, log], trace }, signal, (child) =>
      signalCommand(child, 'SIGKILL'),
    );
    signal.throwIfAborted();
    return exit;
  } catch (error) {
    if (signal.aborted) throw error;
    throw new Error(`ready-command: could not be run: ${explained(error)}`);
  } finally {
    closeSync(log);
  }
}
