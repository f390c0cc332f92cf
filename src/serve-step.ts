import * as core from '@actions/core';
import type { Inputs } from './inputs/parse-inputs.ts';
import { testAndStop } from './one-step.ts';
import { outputsOf, whereaboutsOf } from './outputs.ts';
import type { Cancellation } from './phase.ts';
import { platformOf } from './platform.ts';
import { oomKillsSince } from './processes/oom-kills.ts';
import { tell, tellError, tellWarning } from './report/console.ts';
import { describeFailure } from './report/failure.ts';
import { detourLine, oomLine } from './report/lines.ts';
import { printOutput } from './report/print-output.ts';
import { type Failed, type Job, type Ready, serve } from './serve.ts';
import { describeExit } from './server/exit.ts';
import { saveState } from './state.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** The step itself, once its inputs are understood: serves, hands over or reports, and returns the exit status. */
export async function serveStep(inputs: Inputs, cancellation: Cancellation): Promise<number> {
  const job: Job = {
    ...cancellation,
    environment: process.env,
    temporaryFolder: temporaryFolder(process.env),
    platform: platformOf(),
    tell,
    saveState,
  };
  const result = await serve(inputs, job);
  return result.kind === 'ready' ? handOver(inputs, result, job) : reportFailure(inputs, result);
}

/** Hands the server to the later steps, or to the `test` command. */
async function handOver(inputs: Inputs, result: Ready, job: Job): Promise<number> {
  const { endpoint, readyMs, proven, insteadOf } = result.ready;
  const whereabouts = await whereaboutsOf(inputs, result);
  for (const [name, value] of Object.entries(outputsOf(result, whereabouts))) core.setOutput(name, value);
  const { url, ports } = whereabouts;
  const state = {
    ...result.state,
    phase: 'serving',
    ports,
    ready: { url, port: endpoint.port, at: Date.now(), afterMs: readyMs, proven },
  } as const;
  saveState(state);
  if (insteadOf) tellWarning(`${inputs.name} ignores its port`, detourLine(inputs, endpoint.port, insteadOf));
  tell(`${inputs.name}: ready after ${readyMs} ms at ${url}`);
  if (inputs.test === undefined) return 0;

  const warn = (message: string): void => tellWarning(`${inputs.name} ended during the test`, message);
  const exit = await testAndStop(inputs.test, inputs, { ...result, state }, whereabouts, job, warn);
  if (exit.status !== 0) tellError('The test failed', `test: ended with ${describeExit(exit)}`);
  return exit.status;
}

/** The end of the output that an error shows; post prints more of it. */
const SHOWN = { lines: 50, bytes: 65_536 };

function reportFailure(inputs: Inputs, { outcome, because, state }: Failed): number {
  saveState({ ...state, phase: 'failed' });
  const oomKills = outcome.kind === 'exited' ? oomKillsSince(state.oomKills) : 0;
  const sentences = [describeFailure(inputs, outcome, because), oomLine(oomKills)];
  tellError(`${inputs.name} is not ready`, sentences.filter(Boolean).join(' '));
  if (state.launches.length > 0) {
    printOutput(`Output of ${inputs.name}`, state.logFile, SHOWN, (text) => process.stdout.write(text));
  }
  return 1;
}
