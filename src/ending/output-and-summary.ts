import { appendFileSync } from 'node:fs';
import { readInput } from '../inputs/read-input.ts';
import { tell, tellWarning } from '../report/console.ts';
import { lastLines, printOutput } from '../report/print-output.ts';
import { summaryMarkdown, wantsSummary } from '../report/summary.ts';
import { noteDeed, wasDone } from '../state/deeds.ts';
import type { SavedState } from '../state/state.ts';
import { isOwnFolder } from '../system/own-folder.ts';
import { standardOutput } from '../system/standard-output.ts';
import { explained } from '../system/system-error.ts';
import type { Ending } from './how-it-ended.ts';

/** Of the output, by post. */
const PRINTED = { lines: 10_000, bytes: 1_048_576 };
/** Of the output, in a summary. */
const SUMMARISED_LINES = 50;

/** Prints the output of a server where `print-log` has it, once. */
export function printServerOutput(state: SavedState, ending: Ending): void {
  const { settings, stage, launches, logFile, folder, ended } = state;
  const { name, printLog } = settings;
  // An input of our own, whose default the runner evaluates anew for each phase.
  const jobFailed = ['failure', 'cancelled'].includes(readInput('job-status'));
  const failed = jobFailed || stage === 'failed' || ending.kind === 'by-itself' || ended?.byItself === true;
  if (printLog === 'never' || (printLog === 'failure' && !failed)) return;
  if (stage !== 'launching' && launches.length === 0) return;
  if (!isOwnFolder(folder)) {
    tell(`Output of ${name}: not to be had, ${folder} is not there any more`);
    return;
  }
  if (wasDone(folder, 'printed')) return;
  printOutput(`Output of ${name}`, logFile, PRINTED, standardOutput.write);
  noteDeed(folder, 'printed');
}

/** Writes the job summary where `summary` has it. */
export function writeSummary(state: SavedState, ending: Ending): void {
  const endedByItself = ending.kind === 'by-itself' || state.ended?.byItself === true;
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file || !wantsSummary(state, endedByItself)) return;
  const output = endedByItself || state.stage === 'failed' ? lastLines(state.logFile, SUMMARISED_LINES) : [];
  try {
    // Not as @actions/core does it, by promises: these need threads, and Node is aborted where no more may be started
    // (uv_thread_create in libuv's threadpool.c).
    appendFileSync(file, summaryMarkdown(state, ending, output));
  } catch (error) {
    tellWarning('No job summary was written', `${state.settings.name}: ${explained(error)}`);
  }
}
