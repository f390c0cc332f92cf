import * as core from '@actions/core';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { Whereabouts } from './outputs.ts';
import { runTest } from './run-test.ts';
import type { Job, Ready } from './serve.ts';
import { testEnvironment } from './server/environment.ts';
import { describeExit, type Exit } from './server/exit.ts';
import { saveState } from './state.ts';
import { stopServer } from './stop-server.ts';

/** One-step mode: the `test` command beside the server that is ready, then the end of the server. */
export async function testAndStop(
  test: string,
  inputs: Inputs,
  { ready, state }: Ready,
  { ports, url }: Whereabouts,
  job: Job,
): Promise<Exit> {
  const { name, shell, workingDirectory: directory } = inputs;
  let isStopping = false;
  void ready.server.exited.then((exit) => {
    const warning = `${name}: ended by itself with ${describeExit(exit)} while the test was running`;
    if (!isStopping) core.warning(warning, { title: `${name} ended during the test` });
  });

  const environment = testEnvironment(job.environment, ports, url);
  const exit = await runTest({ text: test, shell, directory, environment }, state.folder, job.cancelled);
  isStopping = true;
  const stopped = await stopServer(state, inputs.stopTimeout, job.platform, job.tell);
  if (stopped.kind !== 'survived') saveState({ ...state, phase: 'stopped' });
  return exit;
}
