import { once } from 'node:events';
import { closeSync, constants, openSync } from 'node:fs';
import { now } from '../system/clock.ts';
import type { Trace } from '../trace.ts';
import { type Command, spawnCommand, writeScript } from './command.ts';
import { type Exit, exitOf } from './exit.ts';

/** A server that has been started. */
export interface ServerProcess {
  /** The root of its processes, and on POSIX the number of their group and session. */
  readonly pid: number;
  /** From `now()`. */
  readonly spawnedAt: number;
  readonly exited: Promise<Exit>;
}

export interface ServerFiles {
  readonly folder: string;
  readonly logFile: string;
  readonly statusFile: string;
}

const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0 } = constants;
const APPENDED = O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW;

/**
 * Starts the server. Its output goes straight into the log file, appended, from its first byte and whether or not the
 * action still runs; its input is empty. It inherits no other descriptor, and does not keep the action alive once
 * `release` has been called.
 */
export async function spawnServer(
  command: Command,
  { folder, logFile, statusFile }: ServerFiles,
  trace?: Trace,
): Promise<{ readonly server: ServerProcess; readonly release: () => void } | { readonly failed: unknown }> {
  const log = openSync(logFile, APPENDED, 0o600);
  try {
    const child = spawnCommand(command, writeScript(command, folder, 'run'), {
      statusFile,
      stdio: ['ignore', log, log],
      trace,
    });
    const spawnedAt = now();
    const exited = new Promise<Exit>((resolve) => {
      child.once('exit', (status, signal) => resolve(exitOf(status, signal)));
    });
    await once(child, 'spawn');
    return { server: { pid: child.pid ?? 0, spawnedAt, exited }, release: () => child.unref() };
  } catch (error) {
    return { failed: error };
  } finally {
    closeSync(log);
  }
}
