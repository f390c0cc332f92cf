import type { Ending } from './ending/how-it-ended.ts';
import { stopAndKeep } from './ending/stop-and-keep.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { Whereabouts } from './outputs.ts';
import { describeEnding } from './report/ending.ts';
import { runTest } from './run-test.ts';
import { endingManner, type Job, type Ready } from './serve.ts';
import { testEnvironment } from './server/environment.ts';
import { describeExit, type Exit } from './server/exit.ts';
import { noteDeed } from './state/deeds.ts';
import { markerOf } from './state/marker.ts';
import type { SavedState } from './state/state.ts';

/** How the test went, how the server ended that it was for, and what is known of that now. */
export interface Tested {
  readonly exit: Exit;
  readonly ending: Ending;
  readonly state: SavedState;
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
    if (exit.status === 0 && (await ready.isAlive().catch(() => false))) return;
    if (isWatching) job.tell(`${name}: ended by itself with ${describeExit(exit)} while the test was running`);
  });

  const environment = testEnvironment(job.environment, ports, url, markerOf(state.marker, 'test'));
  const command = { text: test, shell, directory, environment };
  const tested = await runTest(command, state.folder, job.cancelled, job.trace).then(
    (exit) => ({ exit }),
    (error: unknown) => ({ error }),
  );
  isWatching = false;
  // A command's output may end within a line, where the runner would not see an annotation of ours.
  job.tell('');
  if ('exit' in tested) job.trace?.('test', `ended with ${describeExit(tested.exit)}`);
  const { state: stopped, outcome, ending } = await stopAndKeep(state, endingManner(job), job.platform, job);
  // What lives on is left to post.
  if (outcome.kind !== 'survived') saveAsStopped(stopped, ending, job);
  if ('error' in tested) throw tested.error;
  return { exit: tested.exit, ending, state: stopped };
}

function saveAsStopped(state: SavedState, ending: Ending, job: Job): void {
  const byItself = ending.kind === 'by-itself';
  const how = byItself ? describeEnding(ending, state.ready?.at) : 'stopped after the test';
  try {
    job.saveState({ ...state, stage: 'stopped', ended: { how, byItself } });
  } catch (error) {
    // The disk is full. Post would take the server to have ended by itself.
    noteDeed(state.folder, 'told');
    throw error;
  }
}
