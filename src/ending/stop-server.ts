import type { Platform } from '../platform.ts';
import { findMembers } from '../processes/members.ts';
import type { ProcessIdentity } from '../processes/process-info.ts';
import { type StopOutcome, type Survivor, stopProcesses } from '../processes/stop.ts';
import { stillAskedLine } from '../report/lines.ts';
import { serverEnvironment } from '../server/environment.ts';
import { entryOf, markerOf } from '../state/marker.ts';
import type { SavedState } from '../state/state.ts';
import { now } from '../system/clock.ts';
import { explained } from '../system/system-error.ts';
import type { Trace } from '../trace.ts';
import { findLateDaemons } from './late-daemons.ts';
import type { Voice } from './voice.ts';

/** How a server is stopped, beyond what its state says. */
export interface StopManner {
  /** Whether a `stop-command` that is due may be run: a main that has been cancelled leaves it to post, which has the time. */
  readonly mayRunCommand: boolean;
  /**
   * What may be left that nobody knows yet: daemons that hold a port of its, or, where the launch was broken off, ones
   * that have yet to bind.
   */
  readonly lateDaemons: 'none' | 'may-hold' | 'may-bind';
  /** Ends all waiting when it aborts. */
  readonly outOfTime: AbortSignal;
  readonly trace?: Trace | undefined;
}

export interface Stopped {
  readonly outcome: StopOutcome;
  /** Whether the `stop-command` has yet to be run, or to be run to its end. */
  readonly stopCommandDue: boolean;
}

/** Ends the server: `stop-command` first, then the signal, then the kill. Problems are warned of, never thrown. */
export async function stopServer(
  state: SavedState,
  manner: StopManner,
  platform: Platform,
  { tell, warn }: Voice,
): Promise<Stopped> {
  const { lateDaemons, outOfTime, trace } = manner;
  const { settings, marker, root, daemons } = state;
  const { name, stopSignal, stopTimeout } = settings;
  const list = root ? platform.processesSince(root) : platform.listProcesses;
  const markerEntry = entryOf(marker);
  const began = now();
  const dueCommand = state.stopCommandDue ? settings.stopCommand : undefined;
  let wasAlive = false;
  let stopCommandDue = dueCommand !== undefined;
  if (manner.mayRunCommand && dueCommand !== undefined) {
    wasAlive = findMembers(await list(markerEntry), root, daemons).length > 0;
    await runDueCommand(dueCommand, state, manner, warn);
    stopCommandDue = outOfTime.aborted;
  }
  const onWaiting = (): void => tell(stillAskedLine(name, stopSignal, stopTimeout));
  const request = { root, markerEntry, signal: stopSignal, timeoutMs: stopTimeout, hurry: outOfTime, onWaiting, trace };
  const stop = async (daemonsFound: readonly ProcessIdentity[]): Promise<StopOutcome> => {
    try {
      return await stopProcesses({ ...request, daemons: daemonsFound }, list, platform.signals);
    } catch (error) {
      warn(`${name} may live on`, `${name}: ${explained(error)}`);
      return { kind: 'survived', survivors: root ? [root] : [] };
    }
  };
  let outcome = await stop(daemons);
  const isLate = lateDaemons !== 'none' && !outOfTime.aborted;
  const late = isLate ? await findLateDaemons(state, platform, lateDaemons === 'may-bind', trace) : [];
  // With those that are known already: what has survived the first stop may carry no marker and descend from nobody.
  if (late.length > 0) outcome = together(outcome, await stop([...daemons, ...late]));
  if (outcome.kind === 'survived' && outcome.survivors.length > 0) {
    warn(`${name} lives on`, `${name}: ${describeSurvivors(outcome.survivors)}`);
  }
  // What was alive before the command and is gone now has been ended by it.
  const ms = Math.round(now() - began);
  if (outcome.kind === 'nothing-alive' && wasAlive) outcome = { kind: 'ended', ms };
  trace?.('stop', outcome.kind, began);
  return { outcome, stopCommandDue };
}

async function runDueCommand(
  text: string,
  state: SavedState,
  { outOfTime, trace }: StopManner,
  warn: Voice['warn'],
): Promise<void> {
  const { marker, ports, settings } = state;
  const { name, shell, workingDirectory: directory, stopSignal } = settings;
  const environment = serverEnvironment(process.env, settings.env, ports, markerOf(marker, 'stop'));
  const { runStopCommand } = await import('./stop-command.ts');
  const problem = await runStopCommand({ text, shell, directory, environment }, state, outOfTime, trace);
  if (problem) warn('The stop-command failed', `${name}: stop-command ${problem}; going on with ${stopSignal}`);
}

function describeSurvivors(survivors: readonly Survivor[]): string {
  const told = survivors.map(({ pid, command = 'process' }) => `${command}, pid ${pid}`).join('; ');
  return `lives on: ${told}. What runs as another user (sudo) takes a stop-command that may end it.`;
}

/** What has come of two stops of the same server, the second of which found more of it. */
function together(first: StopOutcome, second: StopOutcome): StopOutcome {
  if (first.kind === 'nothing-alive' || first.kind === 'survived' || second.kind === 'survived') return second;
  return first.kind === 'killed' || second.kind === 'nothing-alive' ? first : second;
}
