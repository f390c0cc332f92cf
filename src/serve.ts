import { randomUUID } from 'node:crypto';
import { closeSync, mkdtempSync, openSync } from 'node:fs';
import { join } from 'node:path';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { PortRequest } from './inputs/port-request.ts';
import { launch } from './launch.ts';
import type { FailedOutcome, LaunchOutcome, ReadyOutcome } from './launch-outcome.ts';
import type { Platform } from './platform.ts';
import { handedOutIn } from './ports/handed-out.ts';
import { type PortChooser, type Ports, type Reservation, reservePorts } from './ports/reserve.ts';
import { waitUntilFree } from './ports/wait-until-free.ts';
import { type GiveUp, NOTHING_USED, nextStep, type Tally } from './relaunch-policy.ts';
import { launchedLine, nextStepLine, outcomeInBrief, portLine } from './report/lines.ts';
import { MARKER_VARIABLE, serverEnvironment } from './server/environment.ts';
import { type SavedState, stopSettings } from './state.ts';
import { stopServer } from './stop-server.ts';

/** The job that the step runs in, as far as serving needs to know it. */
export interface Job {
  readonly environment: NodeJS.ProcessEnv;
  /** Emptied by the runner between jobs. */
  readonly temporaryFolder: string;
  readonly platform: Platform;
  readonly cancelled: AbortSignal;
  readonly tell: (line: string) => void;
  readonly saveState: (state: SavedState) => void;
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
  const chooser: PortChooser = { handedOut: handedOutIn(job.temporaryFolder), tried: new Set(), random: Math.random };
  let request: PortRequest = inputs.port;
  let tally: Tally = NOTHING_USED;
  let state = initialState(inputs, job.temporaryFolder);

  for (;;) {
    const reservation = await reservePorts({ ...inputs, port: request }, chooser);
    const attempt: Attempt =
      reservation.kind === 'reserved'
        ? await attemptLaunch(inputs, job, reservation, state)
        : { kind: 'failed', outcome: await outcomeWithoutLaunch(reservation, job.platform), state };
    if (attempt.kind === 'ready') return attempt;

    const { outcome } = attempt;
    state = attempt.state;
    const next = nextStep(inputs, tally, outcome.kind === 'conflict' ? outcome : { kind: 'other' });
    if (next.kind === 'give-up') return { kind: 'failed', outcome, because: next.because, state };
    if (outcome.kind === 'conflict') job.tell(nextStepLine(inputs, outcome, next));
    if (next.kind === 'retry-same-port' && outcome.kind === 'conflict') {
      const { port, evidence } = outcome;
      await waitUntilFree(port, { delayMs: next.delayMs, wasSeenInUse: evidence === 'sockets' }, job.cancelled);
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
  };
  const marker = `${state.marker}${number}/`;
  const environmentWith = (mark: string) =>
    serverEnvironment(job.environment, inputs.env, ports.byVariable, `${state.marker}${mark}/`);
  const command = { shell: inputs.shell, directory: inputs.workingDirectory };
  job.tell(portLine(inputs, ports));
  // Saved before the spawn: if the action is killed at any moment from here on, post finds the server by its marker.
  job.saveState(state);

  const began = performance.now();
  const outcome: LaunchOutcome = await launch(
    {
      inputs,
      ports,
      files: state,
      platform: job.platform,
      marker: `${MARKER_VARIABLE}=${marker}`,
      command: { ...command, text: inputs.run, environment: environmentWith(String(number)) },
      readyCommand:
        inputs.readyCommand === undefined
          ? undefined
          : { ...command, text: inputs.readyCommand, environment: environmentWith('ready') },
      onSpawned: (pid, root) => {
        state = { ...state, root };
        job.saveState(state);
        job.tell(launchedLine(inputs, pid, state.logFile));
      },
    },
    job.cancelled,
  );
  const record = { port: ports.main, outcome: outcomeInBrief(outcome), ms: Math.round(performance.now() - began) };
  state = { ...state, launches: [...state.launches, record] };

  if (outcome.kind === 'ready') {
    release();
    return { kind: 'ready', ready: outcome, ports, state };
  }
  await endLaunch(inputs, outcome, state, job);
  release();
  return { kind: 'failed', outcome, state };
}

/** After a cancellation the runner waits 7.5 s, then 2.5 s, and kills. */
const CANCELLED_STOPS_WITHIN_MS = 5_000;

async function endLaunch(inputs: Inputs, outcome: FailedOutcome, state: SavedState, job: Job): Promise<void> {
  const atMost = outcome.kind === 'cancelled' ? CANCELLED_STOPS_WITHIN_MS : inputs.stopTimeout;
  const stopped = await stopServer(state, Math.min(inputs.stopTimeout, atMost), job.platform, job.tell);
  if (stopped.kind === 'survived') {
    job.tell(`${inputs.name}: could not be ended: ${stopped.survivors.map(({ pid }) => `pid ${pid}`).join(', ')}`);
  }
}

/** What it means when no ports could be reserved. */
async function outcomeWithoutLaunch(
  reservation: Exclude<Reservation, { kind: 'reserved' }>,
  { listeners }: Platform,
): Promise<FailedOutcome> {
  if (reservation.kind !== 'in-use') return reservation;
  const { port, by } = reservation;
  const holder = (await listeners.onPort(port, [])).find((listener) => listener.holder)?.holder;
  const message = by === 'another-launch' ? 'another launch of this action is about to use it' : undefined;
  return { kind: 'conflict', port, on: 'given', holder, evidence: 'sockets', message };
}

function initialState(inputs: Inputs, temporaryFolder: string): SavedState {
  // mkdtemp makes the folder with mode 0700 and a name that nobody can foresee.
  const folder = mkdtempSync(join(temporaryFolder, 'serve-on-free-port-'));
  const logFile = join(folder, 'server.log');
  closeSync(openSync(logFile, 'ax', 0o600));
  return {
    phase: 'launching',
    marker: `${randomUUID()}/`,
    folder,
    logFile,
    statusFile: join(folder, 'status'),
    root: undefined,
    ports: {},
    ready: undefined,
    launches: [],
    settings: stopSettings(inputs),
  };
}
