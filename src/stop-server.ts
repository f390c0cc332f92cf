import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import type { Platform } from './platform.ts';
import { type StopOutcome, stopProcesses } from './processes/stop.ts';
import { type Command, signalCommand, spawnCommand } from './server/command.ts';
import { MARKER_VARIABLE, serverEnvironment } from './server/environment.ts';
import { describeExit, exitOf } from './server/exit.ts';
import type { SavedState } from './state.ts';

/** `docker compose down` gives its containers 10 s of their own, so `stop-timeout` is no bound for it. */
const STOP_COMMAND_TAKES_AT_MOST_MS = 60_000;

/**
 * Ends the server: `stop-command` first, then the signal, then the kill. `timeoutMs` is how long the processes have
 * after the signal. Problems are told, never thrown.
 */
export async function stopServer(
  state: SavedState,
  timeoutMs: number,
  platform: Platform,
  tell: (line: string) => void,
): Promise<StopOutcome> {
  const { settings, marker, root, ports } = state;
  if (settings.stopCommand !== undefined) {
    const problem = await runStopCommand(
      {
        text: settings.stopCommand,
        shell: settings.shell,
        directory: settings.workingDirectory,
        environment: serverEnvironment(process.env, settings.env, ports, `${marker}stop/`),
      },
      state,
    );
    if (problem) tell(`${settings.name}: stop-command ${problem}; going on with ${settings.stopSignal}`);
  }
  return stopProcesses(
    { root, marker: `${MARKER_VARIABLE}=${marker}`, signal: settings.stopSignal, timeoutMs },
    platform.listProcesses,
    platform.signals,
  );
}

/** Runs it with its output in the server's log; returns what went wrong. */
async function runStopCommand(command: Command, { folder, logFile }: SavedState): Promise<string | undefined> {
  try {
    const log = openSync(logFile, 'a', 0o600);
    try {
      const child = spawnCommand(command, { folder, stdio: ['ignore', log, log] });
      const timer = setTimeout(() => signalCommand(child, 'SIGKILL'), STOP_COMMAND_TAKES_AT_MOST_MS);
      const [status, signal] = await once(child, 'exit');
      clearTimeout(timer);
      const exit = exitOf(status, signal);
      return exit.status === 0 ? undefined : `ended with ${describeExit(exit)}`;
    } finally {
      closeSync(log);
    }
  } catch (error) {
    return `could not be run (${error instanceof Error ? error.message : String(error)})`;
  }
}
