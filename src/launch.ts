import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { type ConflictMessage, findConflictMessage } from './conflict/classify.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { ConflictOutcome, LaunchOutcome } from './launch-outcome.ts';
import type { Holder } from './listeners/listener.ts';
import { matchWithin } from './output/match-within.ts';
import { type OutputWatch, watchOutput } from './output/watch-output.ts';
import type { Platform } from './platform.ts';
import { type Ports, portNumbers } from './ports/reserve.ts';
import type { ProcessIdentity } from './processes/process-info.ts';
import { looks } from './readiness/pace.ts';
import { newProgress, type Progress, waitingFor } from './readiness/progress.ts';
import { untilReady } from './readiness/until-ready.ts';
import type { Command } from './server/command.ts';
import { type ServerFiles, type ServerProcess, spawnServer } from './server/spawn-server.ts';
import { type ServerView, viewServer } from './server-view.ts';

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
  /** Called for a process of the server's that neither descends from that one nor carries the marker. */
  readonly onDaemon: (daemon: ProcessIdentity) => void;
}

/**
 * Launches the server once and follows it until it is ready or will never be. Its readiness, its end, its words and the
 * deadline are raced against each other; whoever stays behind is aborted. The server is left running whatever the
 * outcome: ending it is the caller's.
 */
export async function launch(plan: LaunchPlan, cancelled: AbortSignal): Promise<LaunchOutcome> {
  const { inputs, files } = plan;
  const outputStart = statSync(files.logFile).size;
  const spawned = await spawnServer(plan.command, files);
  if ('failed' in spawned) return { kind: 'not-started', reason: spawned.failed };
  const { server, release } = spawned;
  const over = new AbortController();
  const output = watchOutput(files.logFile, outputStart, inputs.readyLog);
  try {
    const root = await plan.platform.identify(server.pid);
    plan.onSpawned(server.pid, root);
    const view = viewServer(plan.platform, plan.marker, root, plan.onDaemon);
    const running: RunningLaunch = { plan, server, output, view, progress: newProgress() };
    const signal = AbortSignal.any([cancelled, over.signal, AbortSignal.timeout(inputs.readyTimeout)]);
    try {
      return await Promise.race([
        untilServing(running, signal),
        untilExit(running, signal),
        untilSaidInUse(running, signal),
        readOutput(output, signal),
      ]);
    } catch (error) {
      if (!signal.aborted) throw error;
      return cancelled.aborted ? { kind: 'cancelled' } : await timedOut(running);
    }
  } finally {
    over.abort();
    output.close();
    release();
  }
}

interface RunningLaunch {
  readonly plan: LaunchPlan;
  readonly server: ServerProcess;
  readonly output: OutputWatch;
  readonly view: ServerView;
  readonly progress: Progress;
}

/** Takes in the output for all who wait for something in it; never settles but by the signal. */
async function readOutput(output: OutputWatch, signal: AbortSignal): Promise<never> {
  for await (const _ of looks(signal)) await output.catchUp(signal);
  throw signal.reason;
}

/** Settles when every readiness condition holds, or a stranger answers for the server. */
async function untilServing(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { plan, server, output, view, progress } = running;
  const { inputs, ports, readyCommand, files } = plan;
  const result = await untilReady(
    {
      inputs,
      port: ports.main,
      otherPorts: portNumbers(ports).filter((port) => port !== ports.main),
      view,
      output,
      readyCommand,
      folder: files.folder,
    },
    progress,
    signal,
  );
  if (result.kind === 'stranger') return strangerConflict(ports, result.port, result.holder);
  if (result.kind !== 'ready') return result;
  const readyMs = age(server);
  const isAlive = async (): Promise<boolean> => (await view.memberPids()).length > 0;
  return { ...result, server, readyMs, pid: (await view.shellPid()) ?? server.pid, isAlive };
}

async function timedOut({ plan: { inputs, ports }, output, view, progress }: RunningLaunch): Promise<LaunchOutcome> {
  const expected = portNumbers(ports);
  const others = (await view.listeners()).map(({ port }) => port).filter((port) => !expected.includes(port));
  return {
    kind: 'timed-out',
    ms: inputs.readyTimeout,
    missing: waitingFor(inputs, progress, output.patternIsTooSlow()),
    listensOn: [...new Set(others)],
  };
}

/** A daemon is no child of ours: its end has to be looked for. */
const DAEMON_LOOK_EVERY_MS = 100;

/** Settles when the server has ended; a command that ends with 0 and leaves a daemon behind has not. */
async function untilExit(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { server, output, progress } = running;
  const { ports } = running.plan;
  const exit = await server.exited;
  signal.throwIfAborted();
  let wasDaemon = false;
  const exitedAt = performance.now();
  while (exit.status === 0 && (await livesOn(running, performance.now() - exitedAt))) {
    wasDaemon = true;
    await sleep(DAEMON_LOOK_EVERY_MS, undefined, { signal });
  }
  const ms = age(server);
  await output.catchUp(AbortSignal.any([signal, AbortSignal.timeout(LAST_WORDS_TAKE_AT_MOST_MS)])).catch(() => {});
  signal.throwIfAborted();

  const stranger = await findStranger(running);
  if (stranger) return stranger;
  const message = conflictMessage(running);
  // Words that name no port are not about one that the server had bound already.
  const isAboutPort = message && (message.port !== undefined || !progress.bound);
  return isAboutPort ? wordsConflict(ports, message.port, message.line) : { kind: 'exited', exit, ms, wasDaemon };
}

/** What a child that has outlived the server goes on to print is not waited for. */
const LAST_WORDS_TAKE_AT_MOST_MS = 1_000;

/** Some daemons leave first and bind then; until they listen, a daemon without an environment is anybody's. */
const DAEMON_BINDS_WITHIN_MS = 2_000;

/** Whether a daemon of the server's is alive, or may be, or a container engine listens for it. */
async function livesOn({ view, plan: { ports } }: RunningLaunch, sinceExitMs: number): Promise<boolean> {
  // First whose the port is: that is how a daemon without an environment comes to be known.
  const ownership = ports.main === 0 ? undefined : await view.ownershipOf(ports.main);
  if (ownership?.kind === 'unknown' || (await view.memberPids()).length > 0) return true;
  return sinceExitMs < DAEMON_BINDS_WITHIN_MS && (await view.mayHaveDaemons());
}

/** How long a server may go on after it has said that its port is in use: some try again by themselves. */
const SECOND_THOUGHTS_MS = 1_000;

/** Settles when the server, still alive, says that its port is in use and does not get hold of it after all. */
async function untilSaidInUse(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { output, view } = running;
  const { ports } = running.plan;
  let saidAt: number | undefined;
  for await (const now of looks(signal)) {
    if (!output.hasNews() && saidAt === undefined) continue;
    const message = conflictMessage(running);
    if (!message) continue;
    const stranger = await findStranger(running);
    if (stranger) return stranger;
    saidAt ??= now;
    if (now - saidAt < SECOND_THOUGHTS_MS) continue;
    const { kind } = await view.ownershipOf(message.port ?? ports.main);
    if (kind === 'nobody') return wordsConflict(ports, message.port, message.line);
    break;
  }
  // It listens where it should, so its words were about something else.
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason), { once: true }));
}

/** A pattern of the workflow's that takes longer on the end of an output is left out. */
const PATTERN_TAKES_AT_MOST_MS = 200;

/** The server's words about one of its ports. A port that the system chooses is never in use. */
function conflictMessage({ plan: { inputs, ports }, output }: RunningLaunch): ConflictMessage | undefined {
  const text = output.text();
  const further = inputs.inUsePatterns.filter(
    (pattern) => matchWithin(pattern, text, PATTERN_TAKES_AT_MOST_MS) !== 'too-slow',
  );
  const message = findConflictMessage(text, portNumbers(ports), further);
  return message && message.port === undefined && ports.main === 0 ? undefined : message;
}

/** The first port of the launch on which somebody else listens. */
async function findStranger({ plan: { ports }, view }: RunningLaunch): Promise<ConflictOutcome | undefined> {
  for (const port of portNumbers(ports)) {
    const ownership = await view.ownershipOf(port);
    if (ownership.kind === 'foreign') return strangerConflict(ports, port, ownership.holder);
  }
  return undefined;
}

function strangerConflict(ports: Ports, port: number, holder: Holder | undefined): ConflictOutcome {
  const message = holder ? undefined : 'by a process of another user';
  return { kind: 'conflict', port, on: ports.originOf(port), holder, seen: true, message };
}

function wordsConflict(ports: Ports, named: number | undefined, message: string): ConflictOutcome {
  const port = named ?? ports.main;
  return { kind: 'conflict', port, on: ports.originOf(port), holder: undefined, seen: false, message };
}

function age({ spawnedAt }: ServerProcess): number {
  return Math.round(performance.now() - spawnedAt);
}
