import type { Inputs } from './inputs/parse-inputs.ts';
import type { Whereabouts } from './outputs.ts';
import { runTest } from './run-test.ts';
import type { Job, Ready } from './serve.ts';
import { testEnvironment } from './server/environment.ts';
import { describeExit, type Exit } from './server/exit.ts';
import { stopServer } from './stop-server.ts';

/**
 * One-step mode: the `test` command beside the server that is ready, then the end of the server. `warn` is told when the
 * server dies before the test has ended.
 */
export async function testAndStop(
  test: string,
  inputs: Inputs,
  { ready, state }: Ready,
  { ports, url }: Whereabouts,
  job: Job,
  warn: (message: string) => void,
): Promise<Exit> {
  const { name, shell, workingDirectory: directory } = inputs;
  let isWatching = true;
  void ready.server.exited.then(async (exit) => {
    // The starter of a daemon ends with 0 and leaves it behind, perhaps long before.
    if (exit.status === 0 && (await ready.isAlive())) return;
    if (isWatching) warn(`${name}: ended by itself with ${describeExit(exit)} while the test was running`);
  });

  try {
    const environment = testEnvironment(job.environment, ports, url);
    const command = { text: test, shell, directory, environment };
    return await runTest(command, state.folder, job.cancelled, async (pid) => {
      // For post, in case that main is killed outright.
      const identity = await job.platform.identify(pid);
      if (identity && isWatching) job.saveState({ ...state, daemons: [...state.daemons, identity] });
    });
  } finally {
    isWatching = false;
    const manner = { mayRunCommand: !job.cancelled.aborted, wasBrokenOff: false, outOfTime: job.outOfTime };
    const { outcome, stopCommandDue } = await stopServer(state, manner, job.platform, job.tell);
    if (outcome.kind !== 'survived') job.saveState({ ...state, phase: 'stopped', stopCommandDue });
  }
}
