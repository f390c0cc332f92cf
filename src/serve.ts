import { join } from 'node:path';
import type { StopManner } from './ending/stop-server.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { PortRequest } from './inputs/port-request.ts';
import { launch } from './launch/launch.ts';
import type { FailedOutcome, LaunchOutcome, ReadyOutcome } from './launch/outcome.ts';
import { commandsFor } from './launch-commands.ts';
import type { Cancellation } from './phase.ts';
import type { Platform } from './platform.ts';
import { handedOutIn } from './ports/handed-out.ts';
import { type PortChooser, type Ports, type Reservation, reservePorts } from './ports/reserve.ts';
import { waitUntilFree } from './ports/wait-until-free.ts';
import { countOomKills } from './processes/oom-kills.ts';
import { type GiveUp, NOTHING_USED, nextStep, type Tally } from './relaunch-policy.ts';
import { describeStep, launchedLine, nextStepLine, outcomeInBrief, portLine, waitingLine } from './report/lines.ts';
import { initialState } from './state/initial-state.ts';
import type { SavedState } from './state/state.ts';
import { now } from './system/clock.ts';
import type { Trace } from './trace.ts';

/** The job that the step runs in, as far as serving needs to know it. */
export interface Job extends Cancellation {
  readonly environment: NodeJS.ProcessEnv;
  /** Emptied by the runner between jobs. */
  readonly temporaryFolder: string;
  readonly platform: Platform;
  readonly tell: (line: string) => void;
  readonly warn: (title: string, message: string) => void;
  readonly saveState: (state: SavedState) => void;
  /** Called when a server has been launched, which takes its time now. */
  readonly onLaunched: () => void;
  readonly trace?: Trace | undefined;
}

/** How a server of the job is ended within main: a job that has been cancelled leaves the `stop-command` to post. */
export function endingManner({ cancelled, outOfTime, trace }: Job): Omit<StopManner, 'lateDaemons'> {
  return { mayRunCommand: !cancelled.aborted, outOfTime, trace };
}

/** How serving went; `state` is what stopping takes, here or in the post phase. */
export type ServeResult = Ready | Failed;

export interface Ready {
  readonly kind: 'ready';
  readonly ready: ReadyOutcome;
  readonly ports: Ports;
  readonly state: SavedState;
}

export interface Failed {
  readonly kind: 'failed';
  readonly outcome: FailedOutcome;
  readonly because: GiveUp;
  readonly state: SavedState;
}

/**
 * The launch loop: reserves ports, launches, and acts on the outcome as the relaunch policy has it, until the server is
 * ready or nothing is left to try. A launch that did not get ready has been ended before the next one begins, and
 * before this returns.
 */
export async function serve(inputs: Inputs, job: Job): Promise<ServeResult> {
  const { trace } = job;
  const chooser: PortChooser = { handedOut: handedOutIn(job.temporaryFolder), random: Math.random, trace };
  let request: PortRequest = inputs.port;
  let tally: Tally = NOTHING_USED;
  const actor = await job.platform.self();
  let state = initialState(inputs, job.temporaryFolder, { actor, begunAt: Date.now(), oomKills: countOomKills() });

  for (;;) {
    const reservation = await reservePorts({ ...inputs, port: request }, chooser);
    const attempt: Attempt =
      reservation.kind === 'reserved'
        ? await attemptLaunch(inputs, job, reservation, state)
        : { kind: 'failed', outcome: await notLaunched(reservation, job.platform), state };
    if (attempt.kind === 'ready') return attempt;

    const { outcome } = attempt;
    state = attempt.state;
    const next = nextStep(inputs, tally, outcome.kind === 'conflict' ? outcome : { kind: 'other' });
    trace?.tellCounts();
    trace?.('relaunch policy', describeStep(inputs, tally, next));
    if (next.kind === 'give-up') return { kind: 'failed', outcome, because: next.because, state };
    if (outcome.kind === 'conflict') job.tell(nextStepLine(inputs, outcome, next));
    if (next.kind === 'retry-same-port' && outcome.kind === 'conflict') {
      await waitUntilFree(outcome.port, { delayMs: next.delayMs, wasSeenInUse: outcome.seen }, job.cancelled, trace);
    }
    if (next.kind === 'leave-given-port') request = { kind: 'auto' };
    if (job.cancelled.aborted) return { kind: 'failed', outcome: { kind: 'cancelled' }, because: 'no-conflict', state };
    tally = next.tally;
  }
}

type Attempt = Ready | Omit<Failed, 'because'>;

/** Launches on reserved ports, and ends what did not get ready. The claims are held until the server has bound or ended. */
async function attemptLaunch(
  inputs: Inputs,
  job: Job,
  { ports, release }: Extract<Reservation, { kind: 'reserved' }>,
  before: SavedState,
): Promise<Attempt> {
  const number = before.launches.length + 1;
  let state: SavedState = {
    ...before,
    ports: ports.byVariable,
    statusFile: join(before.folder, `status-${number}`),
    root: undefined,
    daemons: [],
  };
  const learn = (more: Partial<SavedState>): void => {
    state = { ...state, ...more };
    job.saveState(state);
  };
  const began = now();
  let outcome: LaunchOutcome | undefined;
  job.tell(portLine(inputs, ports));
  // Saved before the spawn: if the action is killed at any moment from here on, post finds the server by its marker.
  learn({ stopCommandDue: inputs.stopCommand !== undefined });
  try {
    outcome = await launch(
      {
        ...commandsFor(inputs, ports, job.environment, { marker: state.marker, number }),
        inputs,
        ports,
        files: state,
        platform: job.platform,
        onSpawned: (pid, root) => {
          learn({ root });
          job.tell(launchedLine(inputs, pid, state.logFile));
          job.onLaunched();
        },
        onWaiting: (ms, missing) => job.tell(waitingLine(inputs, ms, missing)),
        onDaemon: (daemon) => {
          job.trace?.('daemon taken in', `pid ${daemon.pid}`);
          learn({ daemons: [...state.daemons, daemon] });
        },
        // Not saved on its own: a post that knows nothing of it finds it by the port.
        onHolder: (holder) => {
          state = { ...state, daemons: [...state.daemons, holder] };
        },
        trace: job.trace,
      },
      job.cancelled,
    );
    job.trace?.tellCounts();
    job.trace?.(`launch ${number}`, outcomeInBrief(outcome));
  } finally {
    if (outcome?.kind !== 'ready') state = await endUnready(state, outcome, job);
    release();
  }
  const port = outcome.kind === 'ready' ? outcome.endpoint.port : ports.main;
  const ms = outcome.kind === 'ready' ? outcome.readyMs : Math.round(now() - began);
  const record = { port, outcome: outcomeInBrief(outcome, port), ms };
  state = { ...state, launches: [...state.launches, record] };
  return outcome.kind === 'ready'
    ? { kind: 'ready', ready: outcome, ports, state }
    : { kind: 'failed', outcome, state };
}

async function endUnready(state: SavedState, outcome: FailedOutcome | undefined, job: Job): Promise<SavedState> {
  // A launch that was not broken off has seen for itself what became of daemons.
  const lateDaemons = job.cancelled.aborted || !outcome ? 'may-bind' : 'none';
  const { endLaunch } = await import('./ending/end-launch.ts');
  return endLaunch(state, { ...endingManner(job), lateDaemons }, job.platform, job);
}

async function notLaunched(
  reservation: Exclude<Reservation, { kind: 'reserved' }>,
  platform: Platform,
): Promise<FailedOutcome> {
  const { outcomeWithoutLaunch } = await import('./launch/without-launch.ts');
  return outcomeWithoutLaunch(reservation, platform.listeners);
}
