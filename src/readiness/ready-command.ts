import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, signalCommand, spawnCommand } from '../server/command.ts';
import { type Exit, exitOf } from '../server/exit.ts';

/**
 * Runs `ready-command` once. Its output goes into `ready-command.log` in the private folder, the last run's only. When
 * `signal` aborts, the command is killed with its process group, and the promise rejects.
 */
export async function runReadyCommand(command: Command, folder: string, signal: AbortSignal): Promise<Exit> {
  const log = openSync(join(folder, 'ready-command.log'), 'w', 0o600);
  try {
    const child = spawnCommand(command, { folder, stdio: ['ignore', log, log] });
    const kill = (): void => signalCommand(child, 'SIGKILL');
    signal.addEventListener('abort', kill, { once: true });
    const [status, exitSignal] = await once(child, 'exit');
    signal.removeEventListener('abort', kill);
    signal.throwIfAborted();
    return exitOf(status, exitSignal);
  } finally {
    closeSync(log);
  }
}
