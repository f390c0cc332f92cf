import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { LaunchOutcome } from './launch-outcome.ts';
import { type OutputWatch, watchOutput } from './output/watch-output.ts';
import type { Platform } from './platform.ts';
import { findStranger, findWords, type PortWatch, strangerConflict, wordsConflict } from './port-conflict.ts';
import { type Ports, portNumbers } from './ports/reserve.ts';
import type { ProcessIdentity } from './processes/process-info.ts';
import { looks } from './readiness/pace.ts';
import { newProgress, type Progress, waitingFor } from './readiness/progress.ts';
import { untilReady } from './readiness/until-ready.ts';
import type { Command } from './server/command.ts';
import { type ServerFiles, type ServerProcess, spawnServer } from './server/spawn-server.ts';
import { viewServer } from './server-view.ts';

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
  const { inputs, ports, files } = plan;
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
    const running: RunningLaunch = { plan, inputs, ports, server, output, view, progress: newProgress() };
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

interface RunningLaunch extends PortWatch {
  readonly plan: LaunchPlan;
  readonly server: ServerProcess;
  readonly progress: Progress;
}

/** Takes in the output for all who wait for something in it; never settles but by the signal. */
async function readOutput(output: OutputWatch, signal: AbortSignal): Promise<never> {
  for await (const _ of looks(signal)) await output.catchUp(signal);
  throw signal.reason;
}

/** Settles when every readiness condition holds, or a stranger answers for the server. */
async function untilServing(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { plan, inputs, ports, server, output, view, progress } = running;
  const { readyCommand, files } = plan;
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

async function timedOut({ inputs, ports, output, view, progress }: RunningLaunch): Promise<LaunchOutcome> {
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
  const { server, output, ports, progress } = running;
  const exit = await server.exited;
  signal.throwIfAborted();
  const wasDaemon = exit.status === 0 && (await untilDaemonEnds(running, signal));
  const ms = age(server);
  await output.catchUp(AbortSignal.any([signal, AbortSignal.timeout(LAST_WORDS_TAKE_AT_MOST_MS)])).catch(() => {});
  signal.throwIfAborted();

  const stranger = await findStranger(running);
  if (stranger) return stranger;
  const message = findWords(running);
  // Words that name no port are not about one that the server had bound already.
  const isAboutPort = message && (message.port !== undefined || !progress.bound);
  return isAboutPort ? wordsConflict(ports, message.port, message.line) : { kind: 'exited', exit, ms, wasDaemon };
}

/** What a child that has outlived the server goes on to print is not waited for. */
const LAST_WORDS_TAKE_AT_MOST_MS = 1_000;

/** Some daemons leave first and bind then; until they listen, a daemon without an environment is anybody's. */
const DAEMON_BINDS_WITHIN_MS = 2_000;

/** Waits while something of a server lives on whose command has ended; returns whether there was such a thing. */
async function untilDaemonEnds(running: RunningLaunch, signal: AbortSignal): Promise<boolean> {
  const { view } = running;
  const began = performance.now();
  for (let wasDaemon = false; ; await sleep(DAEMON_LOOK_EVERY_MS, undefined, { signal })) {
    const isAlive = await livesOn(running);
    wasDaemon ||= isAlive;
    const mayBind = !isAlive && performance.now() - began < DAEMON_BINDS_WITHIN_MS && (await view.mayHaveDaemons());
    if (!isAlive && !mayBind) return wasDaemon;
  }
}

/** Whether a daemon of the server's is alive, or a container engine listens for it. */
async function livesOn({ view, ports }: RunningLaunch): Promise<boolean> {
  // First whose the port is: that is how a daemon without an environment comes to be known.
  const ownership = ports.main === 0 ? undefined : await view.ownershipOf(ports.main);
  return ownership?.kind === 'unknown' || (await view.memberPids()).length > 0;
}

/** How long a server may go on after it has said that its port is in use: some try again by themselves. */
const SECOND_THOUGHTS_MS = 1_000;

/** Settles when the server, still alive, says that its port is in use and does not get hold of it after all. */
async function untilSaidInUse(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { output, ports, view } = running;
  let saidAt: number | undefined;
  for await (const now of looks(signal)) {
    if (!output.hasNews() && saidAt === undefined) continue;
    const message = findWords(running);
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

function age({ spawnedAt }: ServerProcess): number {
  return Math.round(performance.now() - spawnedAt);
}
