import './background-compilers-off.ts';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import { platformOf } from './platform.ts';
import { endProcess, tell, tellError, tellWarning } from './report/console.ts';
import { describeEnding, type Ending, endingOf, readNotedExit } from './report/ending.ts';
import { lastLines, printOutput } from './report/print-output.ts';
import { summaryMarkdown, wantsSummary } from './report/summary.ts';
import { loadState, type SavedState } from './state.ts';
import { stopServer } from './stop-server.ts';

/** Returns the exit status of the post phase. */
async function post(): Promise<number> {
  const state = loadState();
  if (state === 'nothing') return 0;
  if (state === 'unreadable') {
    const message = 'The state that main saved cannot be read; a server may be left running until the job ends.';
    tellWarning('Nothing was stopped', message);
    return 0;
  }
  const isFirst = isFirstTime(state);
  const noted = readNotedExit(state.statusFile);
  const isMains = state.phase === 'launching' || state.phase === 'serving';
  const manner = { withCommand: isFirst && isMains, isCancelled: false, hurry: impatience() };
  const outcome = await stopServer(state, manner, platformOf(), tell);
  if (!isFirst) return 0;

  const ending = endingOf(state, noted, outcome);
  const status = report(state, ending);
  print(state, ending);
  await summarise(state, ending);
  return status;
}

const PRINTED = { lines: 10_000, bytes: 1_048_576 };

/** The ending in one line: a warning, or an error that fails the job, where the server ended by itself. */
function report({ settings: { name, failOnExit }, ready, phase }: SavedState, ending: Ending): number {
  const line = `${name}: ${describeEnding(ending, ready?.at)}`;
  if (ending.kind === 'by-itself') {
    (failOnExit ? tellError : tellWarning)(`${name} ended by itself`, line);
    return failOnExit ? 1 : 0;
  }
  if (phase === 'serving' || phase === 'launching') tell(line);
  return 0;
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

/** Post may be run again, by a runner that retries: the server is looked for each time, all else is done once. */
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

/** Aborts when post itself is asked to end: it then kills what it would have waited for. */
function impatience(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}

try {
  await endProcess(await post());
} catch (error) {
  // Never the reason that a green job turns red.
  tellWarning('Stopping the server failed', error instanceof Error ? error.message : String(error));
  await endProcess(0);
}
