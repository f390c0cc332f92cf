import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { lateDaemons } from './late-daemons.ts';
import type { Platform } from './platform.ts';
import { findMembers } from './processes/members.ts';
import type { ProcessIdentity } from './processes/process-info.ts';
import { type StopOutcome, stopProcesses } from './processes/stop.ts';
import { type Command, signalCommand, spawnCommand, writeScript } from './server/command.ts';
import { MARKER_VARIABLE, serverEnvironment } from './server/environment.ts';
import { describeExit, exitOf } from './server/exit.ts';
import type { SavedState } from './state.ts';
import { explained } from './system-error.ts';

/** How a server is stopped, beyond what its state says. */
export interface StopManner {
  /** Whether a `stop-command` that is due may be run: a main that has been cancelled leaves it to post, which has the time. */
  readonly mayRunCommand: boolean;
  /** Whether its launch was broken off, so that nobody has looked for daemons that had yet to bind. */
  readonly wasBrokenOff: boolean;
  /** Ends all waiting when it aborts. */
  readonly outOfTime: AbortSignal;
}

export interface Stopped {
  readonly outcome: StopOutcome;
  /** Whether the `stop-command` has yet to be run, or to be run to its end. */
  readonly stopCommandDue: boolean;
}

/** `docker compose down` gives its containers 10 s of their own, so `stop-timeout` is no bound for a `stop-command`. */
const COMMAND_TAKES_AT_MOST_MS = 60_000;

/** Ends the server: `stop-command` first, then the signal, then the kill. Problems are told, never thrown. */
export async function stopServer(
  state: SavedState,
  { mayRunCommand, wasBrokenOff, outOfTime }: StopManner,
  platform: Platform,
  tell: (line: string) => void,
): Promise<Stopped> {
  const { listProcesses, signals } = platform;
  const { settings, marker, root, daemons, ports } = state;
  const { name, stopCommand, stopSignal, stopTimeout, shell, workingDirectory } = settings;
  const mark = `${MARKER_VARIABLE}=${marker}`;
  const began = performance.now();
  let wasAlive = false;
  let stopCommandDue = state.stopCommandDue && stopCommand !== undefined;
  if (mayRunCommand && stopCommandDue && stopCommand !== undefined) {
    wasAlive = findMembers(await listProcesses(mark), root, daemons).length > 0;
    const environment = serverEnvironment(process.env, settings.env, ports, `${marker}stop/`);
    const problem = await runStopCommand(
      { text: stopCommand, shell, directory: workingDirectory, environment },
      state,
      outOfTime,
    );
    stopCommandDue = outOfTime.aborted;
    if (problem) tell(`${name}: stop-command ${problem}; going on with ${stopSignal}`);
  }
  const request = { root, marker: mark, signal: stopSignal, timeoutMs: stopTimeout, hurry: outOfTime };
  const stop = (daemonsFound: readonly ProcessIdentity[]): Promise<StopOutcome> =>
    stopProcesses({ ...request, daemons: daemonsFound }, listProcesses, signals).catch((error) => {
      tell(`${name}: ${explained(error)}`);
      return { kind: 'survived', survivors: root ? [root] : [] };
    });
  let outcome = await stop(daemons);
  const late = wasBrokenOff && !outOfTime.aborted ? await lateDaemons(state, platform) : [];
  if (late.length > 0) outcome = await stop(late);
  if (outcome.kind === 'survived') {
    const survivors = outcome.survivors.map(({ pid, command = 'process' }) => `${command}, pid ${pid}`).join('; ');
    tell(`${name}: lives on: ${survivors}. What runs as another user (sudo) takes a stop-command that may end it.`);
  }
  // What was alive before the command and is gone now has been ended by it.
  const ms = Math.round(performance.now() - began);
  if (outcome.kind === 'nothing-alive' && wasAlive) outcome = { kind: 'ended', ms };
  return { outcome, stopCommandDue };
}

/** Runs it with its output in the server's log; returns what went wrong. */
async function runStopCommand(
  command: Command,
  { folder, logFile }: SavedState,
  outOfTime: AbortSignal,
): Promise<string | undefined> {
  try {
    const log = openSync(logFile, 'a', 0o600);
    try {
      const child = spawnCommand(command, writeScript(command, folder), { stdio: ['ignore', log, log] });
      const kill = (): void => signalCommand(child, 'SIGKILL');
      const timer = setTimeout(kill, COMMAND_TAKES_AT_MOST_MS);
      outOfTime.addEventListener('abort', kill, { once: true });
      if (outOfTime.aborted) kill();
      const [status, signal] = await once(child, 'exit');
      clearTimeout(timer);
      const exit = exitOf(status, signal);
      return exit.status === 0 ? undefined : `ended with ${describeExit(exit)}`;
    } finally {
      closeSync(log);
    }
  } catch (error) {
    return `could not be run: ${explained(error)}`;
  }
}
