import * as core from '@actions/core';
import { warnOfHeldPorts } from './ending/held-ports.ts';
import { reportEnding } from './ending/report-ending.ts';
import { stopAndKeep } from './ending/stop-and-keep.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import { withoutEffect } from './inputs/without-effect.ts';
import { testAndStop } from './one-step.ts';
import { outputsOf, whereaboutsOf } from './outputs.ts';
import type { Cancellation } from './phase.ts';
import { platformOf } from './platform.ts';
import { oomKillsSince } from './processes/oom-kills.ts';
import { tell, tellError, tellWarning } from './report/console.ts';
import { describeFailure } from './report/failure.ts';
import { detourLine, diskLine, oomLine, outcomeInBrief } from './report/lines.ts';
import { printOutput } from './report/print-output.ts';
import { traceFor } from './report/trace.ts';
import { type Failed, type Job, type Ready, serve } from './serve.ts';
import { describeExit } from './server/exit.ts';
import { type SavedState, saveState } from './state/state.ts';
import { noteDeed, writeStateFile } from './state/step-folder.ts';
import { temporaryFolder } from './system/temporary-folder.ts';
import { tracedPlatform } from './traced.ts';

/** The step itself, once its inputs are understood: serves, hands over or reports, and returns the exit status. */
export async function serveStep(inputs: Inputs, cancellation: Cancellation): Promise<number> {
  for (const line of withoutEffect(inputs)) tellWarning('An input without effect', line);
  const trace = traceFor(inputs.name, process.env);
  if (trace) cancellation.cancelled.addEventListener('abort', () => trace('cancelled', 'by a signal of the runner'));
  const job: Job = {
    ...cancellation,
    environment: process.env,
    temporaryFolder: temporaryFolder(process.env),
    platform: tracedPlatform(platformOf(), trace),
    tell,
    warn: tellWarning,
    saveState,
    trace,
  };
  const result = await serve(inputs, job);
  const status = await (result.kind === 'ready' ? handOver(inputs, result, job) : reportFailure(inputs, result, job));
  trace?.tellCounts();
  trace?.('step', `ends with status ${status}`);
  return status;
}

/** Hands the server to the later steps, or to the `test` command. */
async function handOver(inputs: Inputs, result: Ready, job: Job): Promise<number> {
  const { endpoint, readyMs, proven, insteadOf } = result.ready;
  const whereabouts = await whereaboutsOf(inputs, result);
  const { url, ports } = whereabouts;
  const state = {
    ...result.state,
    phase: 'serving',
    ports,
    ready: { url, port: endpoint.port, at: Date.now(), afterMs: readyMs, proven },
  } as const;
  try {
    for (const [name, value] of Object.entries(outputsOf(result, whereabouts))) core.setOutput(name, value);
    saveState(state);
  } catch (error) {
    await takeBack(state, job);
    throw error;
  }
  if (insteadOf) tellWarning(`${inputs.name} ignores its port`, detourLine(inputs, endpoint.port, insteadOf));
  tell(`${inputs.name}: ready after ${readyMs} ms at ${url}`);
  if (inputs.test === undefined) return 0;

  const {
    exit,
    ending,
    state: stopped,
  } = await testAndStop(inputs.test, inputs, { ...result, state }, whereabouts, job);
  if (exit.status !== 0) tellError('The test failed', `test: ended with ${describeExit(exit)}`);
  const status = Math.max(exit.status, reportEnding(stopped, ending));
  if (ending.kind === 'stopped' && !stopped.stopCommandDue) {
    await warnOfHeldPorts(stopped, job.platform.listeners, tellWarning);
  }
  return status;
}

/** Ends a server whose outputs could not be written: the disk is full, mostly, and no later step would know of it. */
async function takeBack(state: SavedState, job: Job): Promise<void> {
  const manner = { mayRunCommand: !job.cancelled.aborted, outOfTime: job.outOfTime, trace: job.trace };
  const { state: stopped } = await stopAndKeep(state, manner, job.platform, job);
  writeStateFile({
    ...stopped,
    phase: 'failed',
    ended: { how: 'ended, as its outputs could not be written', byItself: false },
  });
}

/** The end of the output that an error shows; post prints more of it. */
const SHOWN = { lines: 50, bytes: 65_536 };

async function reportFailure(inputs: Inputs, { outcome, because, state }: Failed, job: Job): Promise<number> {
  const oomKills = outcome.kind === 'exited' ? oomKillsSince(state.oomKills) : 0;
  const mayBeForTheDisk = outcome.kind === 'exited' || outcome.kind === 'timed-out';
  const causes = [oomLine(oomKills), mayBeForTheDisk ? diskLine(state.folder) : ''];
  const sentences = [describeFailure(inputs, outcome, because), ...causes];
  tellError(`${inputs.name} is not ready`, sentences.filter(Boolean).join(' '));
  if (state.launches.length > 0) {
    const isAll = printOutput(`Output of ${inputs.name}`, state.logFile, SHOWN, (text) => process.stdout.write(text));
    // Then post has nothing to add, but what a stop-command has yet to print.
    if (isAll && !state.stopCommandDue) noteDeed(state.folder, 'printed');
    // The others leave the port to a stranger, or may have been broken off before they had it.
    const wasItsOwn = outcome.kind !== 'conflict' && outcome.kind !== 'cancelled';
    if (wasItsOwn) await warnOfHeldPorts(state, job.platform.listeners, job.warn);
  }
  try {
    saveState({ ...state, phase: 'failed', ended: { how: outcomeInBrief(outcome), byItself: false } });
  } catch {
    // The disk is full. Post then looks for what has been ended, and finds nothing.
  }
  return 1;
}
