import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Inputs } from '../inputs/parse-inputs.ts';
import { type OutputWatch, watchOutput } from '../output/watch-output.ts';
import type { Platform } from '../platform.ts';
import type { Ports } from '../ports/reserve.ts';
import type { ProcessIdentity } from '../processes/process-info.ts';
import { looks } from '../readiness/pace.ts';
import { newProgress } from '../readiness/progress.ts';
import type { Command } from '../server/command.ts';
import { type ServerFiles, spawnServer } from '../server/spawn-server.ts';
import { viewServer } from '../server-view.ts';
import type { Trace } from '../trace.ts';
import { tracedView } from '../traced.ts';
import type { LaunchOutcome } from './outcome.ts';
import { age, type RunningLaunch } from './running-launch.ts';
import { tellWaits } from './tell-waits.ts';
import { timedOut } from './timed-out.ts';
import { untilSaidInUse, untilSeenInUse } from './until-conflict.ts';
import { untilElsewhere } from './until-elsewhere.ts';
import { untilExit } from './until-exit.ts';
import { untilServing } from './until-serving.ts';

export interface LaunchPlan {
  readonly inputs: Inputs;
  readonly ports: Ports;
  readonly command: Command;
  readonly readyCommand: ((port: number) => Command) | undefined;
  readonly files: ServerFiles;
  /** `NAME=value` in the environment of everything that this launch starts. */
  readonly marker: string;
  readonly platform: Platform;
  /** Called once the server's first process exists. */
  readonly onSpawned: (pid: number, root: ProcessIdentity | undefined) => void;
  /** Called now and then while it is not ready, with its age in milliseconds and what is missing, in half sentences. */
  readonly onWaiting: (ms: number, missing: readonly string[]) => void;
  /** Called for a process of the server's that neither descends from that one nor carries the marker. */
  readonly onDaemon: (daemon: ProcessIdentity) => void;
  /** Called for a process that holds a port of the server's, and may leave it as a daemon. */
  readonly onHolder: (holder: ProcessIdentity) => void;
  readonly trace?: Trace | undefined;
}

/**
 * A shell that is about to replace itself by the next one takes note of a signal and forgets it with itself: the server
 * would not hear that it is to end. By then they have all started.
 */
const SHELLS_START_WITHIN_MS = 50;

/** On GitHub's runners `sudo nginx` and the like start daemons that their user sees nothing of but the socket. */
const CHANGES_USER = /(?<![\w-])(?:sudo|doas|su|runuser|pkexec|systemctl|service)\s/;

/**
 * Launches the server once and follows it until it is ready or will never be. Its readiness, its end, its sockets, its
 * words and the deadline are raced against each other; whoever stays behind is aborted. The server is left running
 * whatever the outcome: ending it is the caller's.
 */
export async function launch(plan: LaunchPlan, cancelled: AbortSignal): Promise<LaunchOutcome> {
  const { inputs, ports, files, readyCommand, trace } = plan;
  if (cancelled.aborted) return { kind: 'cancelled' };
  const outputStart = statSync(files.logFile).size;
  const spawned = await spawnServer(plan.command, files, trace);
  if ('failed' in spawned) return { kind: 'not-started', error: spawned.failed };
  const { server, release } = spawned;
  const over = new AbortController();
  const output = watchOutput(files.logFile, outputStart, inputs.readyLog);
  try {
    const root = await plan.platform.identify(server.pid);
    trace?.('root', root ? `pid ${root.pid}, begun at ${root.start}` : `pid ${server.pid}, not to be identified`);
    plan.onSpawned(server.pid, root);
    const mayChangeUser = CHANGES_USER.test(inputs.run);
    const view = tracedView(viewServer(plan.platform, plan.marker, root, { ...plan, mayChangeUser }), trace);
    const progress = newProgress();
    const { folder, logFile } = files;
    const about = { inputs, ports, server, output, view, progress };
    const running: RunningLaunch = { ...about, readyCommand, folder, logFile, trace };
    const signal = AbortSignal.any([cancelled, over.signal, AbortSignal.timeout(inputs.readyTimeout)]);
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
    over.abort();
    output.close();
    release();
  }
}

/** Takes in the output for all who wait for something in it; never settles but by the signal. */
async function readOutput(output: OutputWatch, signal: AbortSignal): Promise<never> {
  for await (const _ of looks(signal)) await output.catchUp(signal);
  throw signal.reason;
}
