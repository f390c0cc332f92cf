import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, signalCommand, writeScript } from '../server/command.ts';
import { describeExit } from '../server/exit.ts';
import { runCommand } from '../server/run-command.ts';
import type { SavedState } from '../state/state.ts';
import { now } from '../system/clock.ts';
import { isOwnFolder } from '../system/own-folder.ts';
import { explained } from '../system/system-error.ts';
import type { Trace } from '../trace.ts';

/** `docker compose down` gives its containers 10 s of their own, so `stop-timeout` is no bound for a `stop-command`. */
const TAKES_AT_MOST_MS = 60_000;

/**
 * Runs the `stop-command` with its output in the server's log, for 60 s at most and until `outOfTime` aborts; returns what
 * went wrong, as half a sentence.
 */
export async function runStopCommand(
  command: Command,
  files: Pick<SavedState, 'folder' | 'logFile'>,
  outOfTime: AbortSignal,
  trace?: Trace,
): Promise<string | undefined> {
  try {
    const { script, log, remove } = prepare(command, files);
    const began = now();
    try {
      const options = { stdio: ['ignore', log, log] as const, trace };
      const tooLong = AbortSignal.timeout(TAKES_AT_MOST_MS);
      const cut = AbortSignal.any([outOfTime, tooLong]);
      const exit = await runCommand(command, script, options, cut, (child) => signalCommand(child, 'SIGKILL'));
      trace?.('stop-command', `ended with ${describeExit(exit)}`, began);
      if (exit.status === 0) return undefined;
      if (outOfTime.aborted) return 'was cut off, there being no time left';
      return tooLong.aborted ? `did not end within ${TAKES_AT_MOST_MS / 1_000} s` : `ended with ${describeExit(exit)}`;
    } finally {
      remove();
    }
  } catch (error) {
    return `could not be run: ${explained(error)}`;
  }
}

interface Prepared {
  readonly script: string;
  readonly log: number | 'ignore';
  readonly remove: () => void;
}

/** In the step's folder; in the system's for temporary files where that is gone or full, and then without a log. */
function prepare(command: Command, { folder, logFile }: Pick<SavedState, 'folder' | 'logFile'>): Prepared {
  try {
    if (!isOwnFolder(folder)) throw new Error(`${folder} is not there`);
    const script = writeScript(command, folder, 'stop-command');
    const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
    const log = openSync(logFile, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o600);
    return { script, log, remove: () => closeSync(log) };
  } catch {
    const other = mkdtempSync(join(tmpdir(), 'serve-on-free-port-'));
    const remove = (): void => rmSync(other, { recursive: true, force: true });
    try {
      return { script: writeScript(command, other, 'stop-command'), log: 'ignore', remove };
    } catch (error) {
      remove();
      throw error;
    }
  }
}
