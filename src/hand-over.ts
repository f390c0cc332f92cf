import * as core from '@actions/core';
import { hasJustEnded, warnOfHeldPorts } from './ending/held-ports.ts';
import { reportEnding } from './ending/report-ending.ts';
import { stopAndKeep } from './ending/stop-and-keep.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import { testAndStop } from './one-step.ts';
import { outputsOf, whereaboutsOf } from './outputs.ts';
import { tell, tellError, tellWarning } from './report/console.ts';
import { detourLine } from './report/lines.ts';
import { endingManner, type Job, type Ready } from './serve.ts';
import { describeExit } from './server/exit.ts';
import { type SavedState, saveState } from './state/state.ts';
import { writeStateFile } from './state/state-file.ts';

/** Hands the server to the later steps, or to the `test` command; returns the exit status of the step. */
export async function handOver(inputs: Inputs, result: Ready, job: Job): Promise<number> {
  const { endpoint, readyMs, proven, insteadOf } = result.ready;
  const whereabouts = await whereaboutsOf(inputs, result);
  const { url, ports } = whereabouts;
  const state = {
    ...result.state,
    stage: 'serving',
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
  if (hasJustEnded(stopped, ending)) await warnOfHeldPorts(stopped, job.platform.listeners, tellWarning);
  return status;
}

/** Ends a server whose outputs could not be written: the disk is full, mostly, and no later step would know of it. */
async function takeBack(state: SavedState, job: Job): Promise<void> {
  const { state: stopped } = await stopAndKeep(state, endingManner(job), job.platform, job);
  writeStateFile({
    ...stopped,
    stage: 'failed',
    ended: { how: 'ended, as its outputs could not be written', byItself: false },
  });
}
