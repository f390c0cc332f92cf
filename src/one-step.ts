import { stopServer } from './ending/stop-server.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { Whereabouts } from './outputs.ts';
import { describeEnding, type Ending, endingOf, readNotedExit } from './report/ending.ts';
import { runTest } from './run-test.ts';
import type { Job, Ready } from './serve.ts';
import { testEnvironment } from './server/environment.ts';
import { describeExit, type Exit } from './server/exit.ts';
import { noteDeed } from './state/step-folder.ts';

/** How the test went, and how the server ended that it was for. */
export interface Tested {
  readonly exit: Exit;
  readonly ending: Ending;
}

/** One-step mode: the `test` command beside the server that is ready, then the end of the server. */
export async function testAndStop(
  test: string,
  inputs: Inputs,
  { ready, state }: Ready,
  { ports, url }: Whereabouts,
  job: Job,
): Promise<Tested> {
  const { name, shell, workingDirectory: directory } = inputs;
  let isWatching = true;
  void ready.server.exited.then(async (exit) => {
    // The starter of a daemon ends with 0 and leaves it behind, perhaps long before.
    if (exit.status === 0 && (await ready.isAlive())) return;
    if (isWatching) job.tell(`${name}: ended by itself with ${describeExit(exit)} while the test was running`);
  });

  const stop = async (): Promise<Ending> => {
    isWatching = false;
    const noted = readNotedExit(state.statusFile);
    const manner = {
      mayRunCommand: !job.cancelled.aborted,
      lateDaemons: 'may-hold',
      outOfTime: job.outOfTime,
    } as const;
    const { outcome, stopCommandDue } = await stopServer(state, manner, job.platform, job.warn);
    const ending = endingOf(state, noted, outcome);
    if (outcome.kind !== 'survived' && ending.kind !== 'ended-before') {
      const byItself = ending.kind === 'by-itself';
      const how = byItself ? describeEnding(ending, state.ready?.at) : 'stopped after the test';
      try {
        job.saveState({ ...state, phase: 'stopped', stopCommandDue, ended: { how, byItself } });
      } catch (error) {
        // The disk is full. Post would take the server to have ended by itself.
        noteDeed(state.folder, 'ended');
        throw error;
      }
    }
    return ending;
  };

  const environment = testEnvironment(job.environment, ports, url, `${state.marker}test/`);
  try {
    const exit = await runTest({ text: test, shell, directory, environment }, state.folder, job.cancelled);
    return { exit, ending: await stop() };
  } catch (error) {
    await stop();
    throw error;
  }
}
