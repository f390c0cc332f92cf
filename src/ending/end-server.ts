import '../system/background-compilers-off.ts';
import '../system/small-young-generation.ts';
import { platformOf } from '../platform.ts';
import { tell, tellWarning } from '../report/console.ts';
import { traceFor } from '../report/trace.ts';
import { noteDeed, wasDone } from '../state/deeds.ts';
import type { SavedState } from '../state/state.ts';
import { readStateFile } from '../state/state-file.ts';
import { isOwnFolder } from '../system/own-folder.ts';
import { explained } from '../system/system-error.ts';
import { tracedPlatform } from '../traced.ts';
import { endActor } from './end-actor.ts';
import { hasJustEnded, warnOfHeldPorts } from './held-ports.ts';
import type { Ending } from './how-it-ended.ts';
import { printServerOutput, writeSummary } from './output-and-summary.ts';
import { reportEnding } from './report-ending.ts';
import { stopAndKeep } from './stop-and-keep.ts';

/**
 * Ends a server whose state main has left, and tells how it ended; returns the exit status of the phase. It may be called
 * again, by the post phase after the stop action or by a runner that retries: what is left of the server is looked for
 * each time, all else is done once, by the first who comes to its end. Nothing is waited for once `outOfTime` aborts.
 */
export async function endServer(saved: SavedState, outOfTime: AbortSignal): Promise<number> {
  const { name } = saved.settings;
  const trace = traceFor(name, process.env);
  const platform = tracedPlatform(await platformOf(), trace);
  if (await endActor(newest(saved).actor, platform, outOfTime, trace)) {
    tell(`${name}: the action was still at work on it, and has been ended`);
  }
  const found = newest(saved);
  trace?.('state', describeState(found, found === saved ? 'main' : 'the folder'));
  const manner = { mayRunCommand: !wasDone(found.folder, 'ended'), outOfTime, trace };
  const { state, outcome, ending: judged } = await stopAndKeep(found, manner, platform, { tell, warn: tellWarning });
  // The folder notes what has been done and found. Where it is gone, nothing can be said but what was stopped now.
  const isKept = isOwnFolder(state.folder);
  const ending: Ending = isKept ? judged : { kind: 'stopped', outcome };
  const isFirst = isKept ? !wasDone(state.folder, 'told') : outcome.kind !== 'nothing-alive';
  const status = isFirst ? reportEnding(state, ending) : 0;
  const mayBeHeld = isFirst && hasJustEnded(state, ending);
  const telling = [
    async () => mayBeHeld && warnOfHeldPorts(state, platform.listeners, tellWarning),
    async () => printServerOutput(state, ending),
    async () => isFirst && writeSummary(state, ending),
  ];
  for (const part of telling) {
    await part().catch((error) => tellWarning('The end is not told in full', `${name}: ${explained(error)}`));
  }
  noteDeed(state.folder, 'told');
  if (!state.stopCommandDue) noteDeed(state.folder, 'ended');
  trace?.tellCounts();
  trace?.('end', `${ending.kind}, status ${status}`);
  return status;
}

/** For the trace: `serving, as the folder has it; root pid 4711, known by themselves: 4713; ports: PORT 23817; ...` */
function describeState({ stage, root, daemons, ports, launches, stopCommandDue }: SavedState, from: string): string {
  const processes = `${root ? `root pid ${root.pid}` : 'no root'}, known by themselves: ${daemons.map(({ pid }) => pid).join(', ') || 'none'}`;
  const numbers = Object.entries(ports).map(([variable, port]) => `${variable} ${port}`);
  return `${stage}, as ${from} has it; ${processes}; ports: ${numbers.join(', ') || 'none'}; launches so far: ${launches.length}; stop-command due: ${stopCommandDue ? 'yes' : 'no'}`;
}

/** An action that went on after the runner had read its state has left a newer one in its folder. */
function newest(saved: SavedState): SavedState {
  const found = readStateFile(saved.folder);
  return found?.marker === saved.marker ? found : saved;
}
