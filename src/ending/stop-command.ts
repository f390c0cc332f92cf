import { once } from 'node:events';
import { closeSync, constants, mkdtempSync, openSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, signalCommand, spawnCommand, writeScript } from '../server/command.ts';
import { describeExit, exitOf } from '../server/exit.ts';
import type { SavedState } from '../state/state.ts';
import { isStepFolder } from '../state/step-folder.ts';
import { now } from '../system/clock.ts';
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
      const child = spawnCommand(command, script, { stdio: ['ignore', log, log], trace });
      let cut: string | undefined;
      const kill = (why: string): void => {
        cut ??= why;
        signalCommand(child, 'SIGKILL');
      };
      const onAbort = (): void => kill('was cut off, there being no time left');
      const timer = setTimeout(() => kill(`did not end within ${TAKES_AT_MOST_MS / 1_000} s`), TAKES_AT_MOST_MS);
      outOfTime.addEventListener('abort', onAbort, { once: true });
      if (outOfTime.aborted) onAbort();
      const [status, signal] = await once(child, 'exit').finally(() => clearTimeout(timer));
      const exit = exitOf(status, signal);
      trace?.('stop-command', `ended with ${describeExit(exit)}`, began);
      return exit.status === 0 ? undefined : (cut ?? `ended with ${describeExit(exit)}`);
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
    if (!isStepFolder(folder)) throw new Error(`${folder} is not there`);
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
