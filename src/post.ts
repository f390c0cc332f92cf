import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { platformOf } from './platform.ts';
import { describeEnding, type Ending, endingOf, readNotedExit } from './report/ending.ts';
import { lastLines, printOutput } from './report/print-output.ts';
import { summaryMarkdown, wantsSummary } from './report/summary.ts';
import { loadState, type SavedState } from './state.ts';
import { stopServer } from './stop-server.ts';

async function post(): Promise<void> {
  const state = loadState();
  if (state === 'nothing') return;
  if (state === 'unreadable') {
    core.warning('The state that main saved cannot be read; a server may be left running until the job ends.');
    return;
  }
  const noted = readNotedExit(state.statusFile);
  const outcome = await stopServer(state, state.settings.stopTimeout, platformOf(), core.info);
  if (!isFirstTime(state)) return;

  const ending = endingOf(state, noted, outcome);
  report(state, ending);
  print(state, ending);
  await summarise(state, ending);
}

const PRINTED = { lines: 10_000, bytes: 1_048_576 };

/** The ending in one line: a warning, or an error that fails the job, where the server ended by itself. */
function report({ settings: { name, failOnExit }, ready, phase }: SavedState, ending: Ending): void {
  const line = `${name}: ${describeEnding(ending, ready?.at)}`;
  if (ending.kind === 'by-itself' && failOnExit) {
    core.error(line, { title: `${name} ended by itself` });
    process.exitCode = 1;
  } else if (ending.kind === 'by-itself') core.warning(line, { title: `${name} ended by itself` });
  else if (ending.kind === 'stopped' && ending.outcome.kind === 'survived') core.warning(line);
  else if (phase === 'serving' || phase === 'launching') core.info(line);
}

function print({ settings: { name, printLog }, phase, launches, logFile }: SavedState, ending: Ending): void {
  // An input of our own, whose default the runner evaluates anew for post.
  const jobFailed = ['failure', 'cancelled'].includes(core.getInput('job-status'));
  const failed = jobFailed || phase === 'failed' || ending.kind === 'by-itself';
  if (printLog === 'never' || (printLog === 'failure' && !failed)) return;
  if (phase !== 'launching' && launches.length === 0) return;
  printOutput(`Output of ${name}`, logFile, PRINTED, (text) => process.stdout.write(text));
}

async function summarise(state: SavedState, ending: Ending): Promise<void> {
  const endedByItself = ending.kind === 'by-itself';
  if (!process.env.GITHUB_STEP_SUMMARY || !wantsSummary(state, endedByItself)) return;
  const output = endedByItself || state.phase === 'failed' ? lastLines(state.logFile, 50) : [];
  const markdown = summaryMarkdown(state, describeEnding(ending, state.ready?.at), output);
  await core.summary.addRaw(markdown).write();
}

/** Post may be run again, by a runner that retries: the server is looked for each time, but told of once. */
function isFirstTime({ folder }: SavedState): boolean {
  const note = join(folder, 'post-was-here');
  if (existsSync(note)) return false;
  try {
    writeFileSync(note, '', { mode: 0o600, flag: 'wx' });
  } catch {
    // The folder is gone; then so is the log, and there is little to tell twice.
  }
  return true;
}

try {
  await post();
} catch (error) {
  // Never the reason that a green job turns red.
  core.warning(`Stopping the server failed: ${error instanceof Error ? error.message : error}`);
}
