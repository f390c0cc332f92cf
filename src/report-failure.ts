import { warnOfHeldPorts } from './ending/held-ports.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import { oomKillsSince } from './processes/oom-kills.ts';
import { tellError } from './report/console.ts';
import { describeFailure } from './report/failure.ts';
import { diskLine, oomLine, outcomeInBrief } from './report/lines.ts';
import { printOutput } from './report/print-output.ts';
import type { Failed, Job } from './serve.ts';
import { noteDeed } from './state/deeds.ts';
import { saveState } from './state/state.ts';
import { isDiskFull } from './system/free-space.ts';
import { standardOutput } from './system/standard-output.ts';

/** The end of the output that an error shows; post prints more of it. */
const SHOWN = { lines: 50, bytes: 65_536 };

/** Tells why no server is ready, with the end of what it printed; returns the exit status of the step. */
export async function reportFailure(inputs: Inputs, { outcome, because, state }: Failed, job: Job): Promise<number> {
  const oomKills = outcome.kind === 'exited' ? oomKillsSince(state.oomKills) : 0;
  const mayBeForTheDisk = outcome.kind === 'exited' || outcome.kind === 'timed-out';
  const causes = [oomLine(oomKills), mayBeForTheDisk ? diskLine(state.folder, isDiskFull(state.folder)) : ''];
  const sentences = [describeFailure(inputs, outcome, because), ...causes];
  tellError(`${inputs.name} is not ready`, sentences.filter(Boolean).join(' '));
  if (state.launches.length > 0) {
    const isAll = printOutput(`Output of ${inputs.name}`, state.logFile, SHOWN, standardOutput.write);
    // Then post has nothing to add, but what a stop-command has yet to print.
    if (isAll && !state.stopCommandDue) noteDeed(state.folder, 'printed');
    // The others leave the port to a stranger, or may have been broken off before they had it.
    const wasItsOwn = outcome.kind !== 'conflict' && outcome.kind !== 'cancelled';
    if (wasItsOwn) await warnOfHeldPorts(state, job.platform.listeners, job.warn);
  }
  try {
    saveState({ ...state, stage: 'failed', ended: { how: outcomeInBrief(outcome), byItself: false } });
  } catch {
    // The disk is full. Post then looks for what has been ended, and finds nothing.
  }
  return 1;
}
