import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { type Command, type SpawnOptions, spawnCommand } from './command.ts';
import { type Exit, exitOf } from './exit.ts';

/**
 * Runs a command, by its script file, to its end. `onAbort` is called when `signal` aborts, or at once where it has. Rejects
 * where the command cannot be started.
 */
export async function runCommand(
  command: Command,
  script: string,
  options: SpawnOptions,
  signal: AbortSignal,
  onAbort: (child: ChildProcess) => void,
): Promise<Exit> {
  const child = spawnCommand(command, script, options);
  const abort = (): void => onAbort(child);
  signal.addEventListener('abort', abort, { once: true });
  if (signal.aborted) abort();
  try {
    const [status, by] = await once(child, 'exit');
    return exitOf(status, by);
  } finally {
    signal.removeEventListener('abort', abort);
  }
}
