import { appendFileSync } from 'node:fs';
import { endMain } from './end-main.ts';
import { readInput } from './inputs/read-input.ts';
import { type Platform, platformOf } from './platform.ts';
import { oomKillsSince } from './processes/oom-kills.ts';
import { tell, tellError, tellWarning } from './report/console.ts';
import { adviceFor, describeEnding, type Ending, endingOf, readNotedExit } from './report/ending.ts';
import { heldPortLine } from './report/lines.ts';
import { lastLines, printOutput } from './report/print-output.ts';
import { summaryMarkdown, wantsSummary } from './report/summary.ts';
import type { SavedState } from './state.ts';
import { isFirstTime, readStateFile } from './step-folder.ts';
import { stopServer } from './stop-server.ts';
import { explained } from './system-error.ts';

/**
 * Ends a server whose state main has left, and tells how it ended; returns the exit status of the phase. It may be called
 * again, by the post phase after the stop action or by a runner that retries: what is left of the server is looked for
 * each time, all else is done once. Nothing is waited for once `outOfTime` aborts.
 */
export async function endServer(saved: SavedState, outOfTime: AbortSignal): Promise<number> {
  const platform = platformOf();
  if (await endMain(saved.main, platform, outOfTime)) tell(`${saved.settings.name}: was still being launched`);
  const state = newest(saved);
  const isFirst = isFirstTime(state.folder, 'ended');
  const noted = readNotedExit(state.statusFile);
  const oomKills = oomKillsSince(state.oomKills);
  const manner = { mayRunCommand: isFirst, wasBrokenOff: state.phase === 'launching', outOfTime };
  const { outcome } = await stopServer(state, manner, platform, tell);
  const ending = endingOf(state, noted, outcome);
  const status = isFirst ? report(state, ending, oomKills) : 0;
  if (isFirst && ending.kind === 'stopped') await warnOfHeldPorts(state, platform);
  print(state, ending);
  if (isFirst) summarise(state, ending);
  return status;
}

/** A main that went on launching after the runner had read its state has left a newer one in its folder. */
function newest(saved: SavedState): SavedState {
  const found = readStateFile(saved.folder);
  return found?.marker === saved.marker ? found : saved;
}

/** How many lines of the output stand in an annotation: it is read in a list of many. */
const LAST_WORDS = 10;

/** The ending in one line; with the server's last words, as a warning or a failure, where it ended by itself. */
function report({ settings, ready, logFile }: SavedState, ending: Ending, oomKills: number): number {
  const { name, failOnExit } = settings;
  const line = `${name}: ${describeEnding(ending, ready?.at)}`;
  if (ending.kind === 'by-itself') {
    const words = lastLines(logFile, LAST_WORDS);
    const message = `${line}. ${adviceFor(oomKills, failOnExit, words.length > 0)}`;
    (failOnExit ? tellError : tellWarning)(`${name} ended by itself`, message, words);
    return failOnExit ? 1 : 0;
  }
  if (ending.kind === 'stopped') tell(line);
  return 0;
}

/** Its own processes are gone; what an engine or a service runs for it is none of them. */
async function warnOfHeldPorts({ settings: { name }, ports }: SavedState, { listeners }: Platform): Promise<void> {
  for (const port of new Set(Object.values(ports))) {
    const [listener] = port === 0 ? [] : await listeners.onPort(port, []);
    if (listener) tellWarning(`Port ${port} is still in use`, heldPortLine(name, listener));
  }
}

const PRINTED = { lines: 10_000, bytes: 1_048_576 };

function print({ settings: { name, printLog }, phase, launches, logFile, folder }: SavedState, ending: Ending): void {
  // An input of our own, whose default the runner evaluates anew for each phase.
  const jobFailed = ['failure', 'cancelled'].includes(readInput('job-status'));
  const failed = jobFailed || phase === 'failed' || ending.kind === 'by-itself';
  if (printLog === 'never' || (printLog === 'failure' && !failed)) return;
  if (phase !== 'launching' && launches.length === 0) return;
  if (!isFirstTime(folder, 'printed')) return;
  printOutput(`Output of ${name}`, logFile, PRINTED, (text) => process.stdout.write(text));
}

function summarise(state: SavedState, ending: Ending): void {
  const endedByItself = ending.kind === 'by-itself';
  const file = process.env.GITHUB_STEP_SUMMARY;
  if (!file || !wantsSummary(state, endedByItself)) return;
  const output = endedByItself || state.phase === 'failed' ? lastLines(state.logFile, 50) : [];
  try {
    // Not as @actions/core does it, by promises: these need threads, and Node is aborted where no more may be started
    // (uv_thread_create in libuv's threadpool.c).
    appendFileSync(file, summaryMarkdown(state, ending, output));
  } catch (error) {
    tellWarning('No job summary was written', `${state.settings.name}: ${explained(error)}`);
  }
}
