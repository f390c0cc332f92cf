import { statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import * as core from '@actions/core';
import { which } from '@actions/io';
import { type Inputs, parseInputs } from './inputs/parse-inputs.ts';
import { testAndStop } from './one-step.ts';
import { outputsOf, whereaboutsOf } from './outputs.ts';
import { platformOf } from './platform.ts';
import { describeFailure } from './report/failure.ts';
import { printOutput } from './report/print-output.ts';
import { type Failed, type Job, type Ready, serve } from './serve.ts';
import { describeExit } from './server/exit.ts';
import { saveState } from './state.ts';

async function main(): Promise<void> {
  const parsed = await parseInputs((name) => core.getInput(name, { trimWhitespace: false }), {
    platform: process.platform,
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    isDirectory,
    findProgram: (name) => which(name),
  });
  if ('problems' in parsed) {
    for (const problem of parsed.problems) fail('Wrong input', problem);
    return;
  }

  const { inputs } = parsed;
  const job: Job = {
    environment: process.env,
    temporaryFolder: [process.env.RUNNER_TEMP].find(isDirectory) ?? tmpdir(),
    platform: platformOf(),
    cancelled: cancellation(),
    tell: core.info,
    saveState,
  };
  const result = await serve(inputs, job);
  if (result.kind === 'ready') await handOver(inputs, result, job);
  else reportFailure(inputs, result);
}

/** Hands the server to the later steps, or to the `test` command. */
async function handOver(inputs: Inputs, result: Ready, job: Job): Promise<void> {
  const whereabouts = whereaboutsOf(inputs, result);
  for (const [name, value] of Object.entries(outputsOf(result, whereabouts))) core.setOutput(name, value);
  const state = { ...result.state, phase: 'serving', ready: { url: whereabouts.url, at: Date.now() } } as const;
  saveState(state);
  core.info(`${inputs.name}: ready after ${result.ready.readyMs} ms at ${whereabouts.url}`);
  if (inputs.test === undefined) return;

  const exit = await testAndStop(inputs.test, inputs, { ...result, state }, whereabouts, job);
  if (exit.status === 0) return;
  fail('The test failed', `test: ended with ${describeExit(exit)}`);
  process.exitCode = exit.status;
}

/** The end of the output that an error shows; post prints more of it. */
const SHOWN = { lines: 50, bytes: 65_536 };

function reportFailure(inputs: Inputs, { outcome, because, state }: Failed): void {
  saveState({ ...state, phase: 'failed' });
  fail(`${inputs.name} is not ready`, describeFailure(inputs, outcome, because));
  if (state.launches.length === 0) return;
  printOutput(`Output of ${inputs.name}`, state.logFile, SHOWN, (text) => process.stdout.write(text));
}

function isDirectory(path: string | undefined): path is string {
  return path !== undefined && (statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false);
}

/** Aborts when the runner cancels the step: it sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. */
function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}

function fail(title: string, message: string): void {
  core.error(message, { title });
  process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  fail('serve-on-free-port failed', `The action itself failed: ${error instanceof Error ? error.message : error}`);
}
