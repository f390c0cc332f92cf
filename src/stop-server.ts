import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { lateDaemons } from './late-daemons.ts';
import type { Platform } from './platform.ts';
import { findMembers } from './processes/members.ts';
import { type StopOutcome, type StopRequest, stopProcesses } from './processes/stop.ts';
import { type Command, signalCommand, spawnCommand, writeScript } from './server/command.ts';
import { MARKER_VARIABLE, serverEnvironment } from './server/environment.ts';
import { describeExit, exitOf } from './server/exit.ts';
import type { SavedState } from './state.ts';

/** How a server is stopped, beyond what its state says. */
export interface StopManner {
  /** Whether `stop-command` is to be run: it is run once for a server, and never for one that was not launched. */
  readonly withCommand: boolean;
  /** Whether the job has been cancelled: the runner then waits 7.5 s, then 2.5 s, and kills. */
  readonly isCancelled: boolean;
  /** Ends all waiting when it aborts. */
  readonly hurry?: AbortSignal;
}

/** `docker compose down` gives its containers 10 s of their own, so `stop-timeout` is no bound for a `stop-command`. */
const COMMAND_TAKES_AT_MOST_MS = { usually: 60_000, cancelled: 3_000 };
const CANCELLED_STOPS_WITHIN_MS = 4_000;

/** Ends the server: `stop-command` first, then the signal, then the kill. Problems are told, never thrown. */
export async function stopServer(
  state: SavedState,
  { withCommand, isCancelled, hurry }: StopManner,
  platform: Platform,
  tell: (line: string) => void,
): Promise<StopOutcome> {
  const { listProcesses, signals } = platform;
  const { settings, marker, root, daemons, ports } = state;
  const { name, stopCommand, stopSignal, stopTimeout, shell, workingDirectory } = settings;
  const mark = `${MARKER_VARIABLE}=${marker}`;
  const began = performance.now();
  let wasAlive = false;
  if (withCommand && stopCommand !== undefined) {
    wasAlive = findMembers(await listProcesses(mark), root, daemons).length > 0;
    const environment = serverEnvironment(process.env, settings.env, ports, `${marker}stop/`);
    const problem = await runStopCommand(
      { text: stopCommand, shell, directory: workingDirectory, environment },
      state,
      COMMAND_TAKES_AT_MOST_MS[isCancelled ? 'cancelled' : 'usually'],
      hurry,
    );
    if (problem) tell(`${name}: stop-command ${problem}; going on with ${stopSignal}`);
  }
  const request: StopRequest = {
    root,
    daemons,
    marker: mark,
    signal: stopSignal,
    timeoutMs: isCancelled ? Math.min(stopTimeout, CANCELLED_STOPS_WITHIN_MS) : stopTimeout,
    ...(hurry && { hurry }),
  };
  let outcome = await stopProcesses(request, listProcesses, signals);
  const late = state.phase === 'launching' && !hurry?.aborted ? await lateDaemons(state, platform) : [];
  if (late.length > 0) outcome = await stopProcesses({ ...request, daemons: late }, listProcesses, signals);
  if (outcome.kind === 'survived') {
    tell(`${name}: could not be ended: ${outcome.survivors.map(({ pid }) => `pid ${pid}`).join(', ')}`);
  }
  // What was alive before the command and is gone now has been ended by it.
  const ms = Math.round(performance.now() - began);
  return outcome.kind === 'nothing-alive' && wasAlive ? { kind: 'ended', ms } : outcome;
}

/** Runs it with its output in the server's log; returns what went wrong. */
async function runStopCommand(
  command: Command,
  { folder, logFile }: SavedState,
  atMostMs: number,
  hurry: AbortSignal | undefined,
): Promise<string | undefined> {
  try {
    const log = openSync(logFile, 'a', 0o600);
    try {
      const child = spawnCommand(command, writeScript(command, folder), { stdio: ['ignore', log, log] });
      const kill = (): void => signalCommand(child, 'SIGKILL');
      const timer = setTimeout(kill, atMostMs);
      hurry?.addEventListener('abort', kill, { once: true });
      if (hurry?.aborted) kill();
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
