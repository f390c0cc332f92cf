import { statSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { findConflictMessage } from './conflict/classify.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import type { ConflictOutcome, LaunchOutcome } from './launch-outcome.ts';
import type { Holder } from './listeners/listener.ts';
import { type OutputWatch, watchOutput } from './output/watch-output.ts';
import type { Platform } from './platform.ts';
import type { Ports } from './ports/reserve.ts';
import type { ProcessIdentity } from './processes/process-info.ts';
import { looks } from './readiness/pace.ts';
import { newProgress, untilReady, waitingFor } from './readiness/until-ready.ts';
import type { Command } from './server/command.ts';
import { type ServerFiles, type ServerProcess, spawnServer } from './server/spawn-server.ts';
import { type ServerView, viewServer } from './server-view.ts';

export interface LaunchPlan {
  readonly inputs: Inputs;
  readonly ports: Ports;
  readonly command: Command;
  readonly readyCommand: Command | undefined;
  readonly files: ServerFiles;
  /** `NAME=value` in the environment of everything that this launch starts. */
  readonly marker: string;
  readonly platform: Platform;
  /** Called once the server's first process exists. */
  readonly onSpawned: (pid: number, root: ProcessIdentity | undefined) => void;
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
  const root = await plan.platform.identify(server.pid);
  plan.onSpawned(server.pid, root);

  const over = new AbortController();
  const signal = AbortSignal.any([cancelled, over.signal, AbortSignal.timeout(inputs.readyTimeout)]);
  const output = watchOutput(files.logFile, outputStart, inputs.readyLog);
  const view = viewServer(plan.platform, plan.marker, root);
  const progress = newProgress();
  const running: RunningLaunch = { inputs, ports, server, output, view };
  const readiness = untilReady(
    {
      inputs,
      port: ports.main,
      otherPorts: portNumbers(ports).filter((port) => port !== ports.main),
      view,
      output,
      readyCommand: plan.readyCommand,
      folder: files.folder,
    },
    progress,
    signal,
  ).then((result): LaunchOutcome => {
    if (result.kind === 'stranger') return strangerConflict(ports, result.port, result.holder);
    return result.kind === 'ready' ? { ...result, server, readyMs: age(server) } : result;
  });

  try {
    return await Promise.race([readiness, untilExit(running, signal), untilInUse(running, signal)]);
  } catch (error) {
    if (!signal.aborted) throw error;
    if (cancelled.aborted) return { kind: 'cancelled' };
    const listensOn = (await view.listeners()).map(({ port }) => port).filter((port) => port !== ports.main);
    return {
      kind: 'timed-out',
      ms: inputs.readyTimeout,
      missing: waitingFor(inputs, progress),
      listensOn: [...new Set(listensOn)],
    };
  } finally {
    over.abort();
    output.close();
    release();
  }
}

interface RunningLaunch {
  readonly inputs: Inputs;
  readonly ports: Ports;
  readonly server: ServerProcess;
  readonly output: OutputWatch;
  readonly view: ServerView;
}

/** Settles when the server has ended; a command that ends with 0 and leaves a daemon behind has not. */
async function untilExit(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { server, output, ports, inputs } = running;
  const exit = await server.exited;
  const ms = age(server);
  if (exit.status === 0) {
    while (await livesOn(running)) await sleep(50, undefined, { signal });
  }
  while (output.readOn()) signal.throwIfAborted();

  const stranger = await findStranger(running);
  if (stranger) return stranger;
  const message = findConflictMessage(output.text(), portNumbers(ports), inputs.inUsePatterns);
  return message ? wordsConflict(ports, message.port, message.line) : { kind: 'exited', exit, ms };
}

/** Whether a daemon of the server's is alive, or a container engine listens for it. */
async function livesOn({ view, ports }: RunningLaunch): Promise<boolean> {
  return (await view.memberPids()).length > 0 || (await view.ownershipOf(ports.main)).kind === 'unknown';
}

/** How long a server may go on after it has said that its port is in use: some try again by themselves. */
const SECOND_THOUGHTS_MS = 1_000;

/** Settles when the server, still alive, says that its port is in use and does not get hold of it after all. */
async function untilInUse(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { ports, output, inputs, view } = running;
  let saidAt: number | undefined;
  for await (const now of looks(signal)) {
    output.readOn();
    if (!output.hasNews() && saidAt === undefined) continue;
    const message = findConflictMessage(output.text(), portNumbers(ports), inputs.inUsePatterns);
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

/** The first port of the launch on which somebody else listens. */
async function findStranger({ ports, view }: RunningLaunch): Promise<ConflictOutcome | undefined> {
  for (const port of portNumbers(ports)) {
    const ownership = await view.ownershipOf(port);
    if (ownership.kind === 'foreign') return strangerConflict(ports, port, ownership.holder);
  }
  return undefined;
}

function strangerConflict(ports: Ports, port: number, holder: Holder): ConflictOutcome {
  return { kind: 'conflict', port, on: ports.originOf(port), holder, evidence: 'sockets', message: undefined };
}

function wordsConflict(ports: Ports, named: number | undefined, message: string): ConflictOutcome {
  const port = named ?? ports.main;
  return { kind: 'conflict', port, on: ports.originOf(port), holder: undefined, evidence: 'words', message };
}

/** Every port of the launch once, the main one first. */
function portNumbers({ main, byVariable }: Ports): readonly number[] {
  return [...new Set([main, ...Object.values(byVariable)])].filter((port) => port !== 0);
}

function age({ spawnedAt }: ServerProcess): number {
  return Math.round(performance.now() - spawnedAt);
}
