import { setTimeout as sleep } from 'node:timers/promises';
import { type OutputWatch, watchOutput } from '../output/watch-output.ts';
import type { Root } from '../processes/process-info.ts';
import { looks } from '../readiness/pace.ts';
import { newProgress } from '../readiness/progress.ts';
import type { ServerProcess } from '../server/spawn-server.ts';
import { viewServer } from '../server-view.ts';
import { tracedView } from '../traced.ts';
import type { LaunchPlan } from './launch.ts';
import type { LaunchOutcome } from './outcome.ts';
import { age, type RunningLaunch } from './running-launch.ts';
import { tellWaits } from './tell-waits.ts';
import { timedOut } from './timed-out.ts';
import { untilSaidInUse, untilSeenInUse } from './until-conflict.ts';
import { untilElsewhere } from './until-elsewhere.ts';
import { untilExit } from './until-exit.ts';
import { untilServing } from './until-serving.ts';

/** A server that has been spawned. */
export interface Spawned {
  readonly server: ServerProcess;
  readonly root: Root | undefined;
  /** Where its output begins in the log, in bytes. */
  readonly outputStart: number;
}

/**
 * A shell that is about to replace itself by the next one takes note of a signal and forgets it with itself: the server
 * would not hear that it is to end. By then they have all started.
 */
const SHELLS_START_WITHIN_MS = 50;

/** On GitHub's runners `sudo nginx` and the like start daemons that their user sees nothing of but the socket. */
const CHANGES_USER = /(?<![\w-])(?:sudo|doas|su|runuser|pkexec|systemctl|service)\s/;

/**
 * Follows a server until it is ready or will never be. Its readiness, its end, its sockets, its words and the deadline are
 * raced against each other; whoever stays behind is aborted.
 */
export async function follow(
  plan: LaunchPlan,
  { server, root, outputStart }: Spawned,
  cancelled: AbortSignal,
): Promise<LaunchOutcome> {
  const { inputs, ports, readyCommand, trace } = plan;
  const { folder, logFile } = plan.files;
  // One controller, no AbortSignal.any: that holds its sources weakly, and some racers only ask whether it has aborted.
  const over = new AbortController();
  const { signal } = over;
  const cancel = (): void => over.abort();
  cancelled.addEventListener('abort', cancel, { once: true });
  if (cancelled.aborted) cancel();
  const deadline = setTimeout(() => over.abort(), Math.max(0, inputs.readyTimeout - age(server)));
  const output = watchOutput(logFile, outputStart, inputs.readyLog);
  try {
    const mayChangeUser = CHANGES_USER.test(inputs.run);
    const kin = { onDaemon: plan.onDaemon, onHolder: plan.onHolder, mayChangeUser };
    const view = tracedView(viewServer(plan.platform, plan.markerEntry, root, kin), trace);
    const about = { inputs, ports, server, output, view, progress: newProgress() };
    const running: RunningLaunch = { ...about, readyCommand, folder, logFile, trace };
    try {
      return await Promise.race([
        untilServing(running, signal),
        untilExit(running, signal),
        untilSeenInUse(running, signal),
        untilSaidInUse(running, signal),
        untilElsewhere(running, signal),
        readOutput(output, signal),
        tellWaits(running, plan.onWaiting, signal),
      ]);
    } catch (error) {
      if (!signal.aborted) throw error;
      const late = cancelled.aborted ? undefined : await timedOut(running, cancelled);
      if (late && !cancelled.aborted) return late;
      await sleep(Math.max(0, SHELLS_START_WITHIN_MS - age(server)));
      return { kind: 'cancelled' };
    }
  } finally {
    clearTimeout(deadline);
    cancelled.removeEventListener('abort', cancel);
    over.abort();
    output.close();
  }
}

/** Takes in the output for all who wait for something in it; never settles but by the signal. */
async function readOutput(output: OutputWatch, signal: AbortSignal): Promise<never> {
  for await (const _ of looks(signal)) await output.catchUp(signal);
  throw signal.reason;
}
