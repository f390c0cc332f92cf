import './background-compilers-off.ts';
import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import * as core from '@actions/core';
import { type Inputs, parseInputs } from './inputs/parse-inputs.ts';
import { testAndStop } from './one-step.ts';
import { outputsOf, whereaboutsOf } from './outputs.ts';
import { platformOf } from './platform.ts';
import { endProcess, tell, tellError, tellWarning } from './report/console.ts';
import { describeFailure } from './report/failure.ts';
import { detourLine } from './report/lines.ts';
import { printOutput } from './report/print-output.ts';
import { type Failed, type Job, type Ready, serve } from './serve.ts';
import { describeExit } from './server/exit.ts';
import { findProgram } from './server/find-program.ts';
import { saveState } from './state.ts';

/** Returns the exit status of the step. */
async function main(): Promise<number> {
  const parsed = parseInputs((name) => core.getInput(name, { trimWhitespace: false }), {
    platform: process.platform,
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    isDirectory,
    findProgram: (name) => findProgram(name, process.env),
  });
  if ('problems' in parsed) {
    for (const problem of parsed.problems) tellError('Wrong input', problem);
    return 1;
  }

  const { inputs } = parsed;
  const job: Job = {
    environment: process.env,
    temporaryFolder: temporaryFolder(),
    platform: platformOf(),
    cancelled: cancellation(),
    tell,
    saveState,
  };
  const result = await serve(inputs, job);
  return result.kind === 'ready' ? handOver(inputs, result, job) : reportFailure(inputs, result);
}

/** Hands the server to the later steps, or to the `test` command. */
async function handOver(inputs: Inputs, result: Ready, job: Job): Promise<number> {
  const { ready } = result;
  const whereabouts = await whereaboutsOf(inputs, result);
  for (const [name, value] of Object.entries(outputsOf(result, whereabouts))) core.setOutput(name, value);
  const { url, ports } = whereabouts;
  const state = {
    ...result.state,
    phase: 'serving',
    ports,
    ready: { url, at: Date.now(), proven: ready.proven },
  } as const;
  saveState(state);
  if (ready.insteadOf) {
    tellWarning(`${inputs.name} ignores its port`, detourLine(inputs, ready.endpoint.port, ready.insteadOf));
  }
  tell(`${inputs.name}: ready after ${ready.readyMs} ms at ${url}`);
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
  tellError(`${inputs.name} is not ready`, describeFailure(inputs, outcome, because));
  if (state.launches.length > 0) {
    printOutput(`Output of ${inputs.name}`, state.logFile, SHOWN, (text) => process.stdout.write(text));
  }
  return 1;
}

/** The runner's, emptied between jobs; the system's where there is none. */
function temporaryFolder(): string {
  const { RUNNER_TEMP: folder } = process.env;
  return folder && isDirectory(folder) ? resolve(folder) : tmpdir();
}

function isDirectory(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false; // Not there, or behind a folder that this user may not enter.
  }
}

/** Aborts when the runner cancels the step: it sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. */
function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}

try {
  await endProcess(await main());
} catch (error) {
  tellError('The action failed', error instanceof Error ? error.message : String(error));
  await endProcess(1);
}
