import { setTimeout as sleep } from 'node:timers/promises';
import type { Inputs } from '../inputs/parse-inputs.ts';
import { groupNames } from '../inputs/patterns.ts';
import type { Holder } from '../listeners/listener.ts';
import type { OutputWatch } from '../output/watch-output.ts';
import type { Command } from '../server/command.ts';
import { describeExit } from '../server/exit.ts';
import type { ServerView } from '../server-view.ts';
import { looks } from './pace.ts';
import { type Endpoint, probe } from './probe.ts';
import { runReadyCommand } from './ready-command.ts';

export interface ReadinessRequest {
  readonly inputs: Inputs;
  /** The server's port; 0 when the system chooses it. */
  readonly port: number;
  /** Ports of the server that are not its main one. */
  readonly otherPorts: readonly number[];
  readonly view: ServerView;
  readonly output: OutputWatch;
  readonly readyCommand: Command | undefined;
  readonly folder: string;
}

export type Readiness =
  | { readonly kind: 'ready'; readonly endpoint: Endpoint; readonly captured: Readonly<Record<string, string>> }
  | { readonly kind: 'stranger'; readonly port: number; readonly holder: Holder; readonly address: string }
  | { readonly kind: 'ambiguous'; readonly ports: readonly number[] };

/** How far it has come, for the message of a timeout. */
export interface Progress {
  answered: boolean;
  /** The server has been seen to listen on its port. */
  bound: boolean;
  logMatched: boolean;
  lastAnswer: string | undefined;
  lastCommand: string | undefined;
}

export function newProgress(): Progress {
  return { answered: false, bound: false, logMatched: false, lastAnswer: undefined, lastCommand: undefined };
}

/** A command is a process each time: it is not run as densely as a port is probed. */
const COMMAND_PAUSE_MS = 100;

/** Own sockets are looked up for this often at most while nothing answers on the loopback. */
const LOOK_UP_EVERY_MS = 250;
const LOOK_UP_SYSTEM_PORT_EVERY_MS = 20;

/**
 * Waits until every condition that the inputs name holds, and the port belongs to the server. Owners are looked up when
 * something answers for the first time, and again at the very end. Rejects when `signal` aborts.
 */
export async function untilReady(
  request: ReadinessRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<Readiness> {
  const { inputs, output, readyCommand, view } = request;
  const matched = output.matched.then((groups) => {
    progress.logMatched = true;
    return groups;
  });
  const announcesPort = request.port === 0 && inputs.readyLog && groupNames(inputs.readyLog).includes('port');
  const port = announcesPort ? Number((await abortable(matched, signal)).port) : request.port;

  const answered = await untilAnswered({ ...request, port }, progress, signal);
  if (answered.kind !== 'ready') return answered;
  progress.answered = true;
  const captured = await abortable(matched, signal);
  if (readyCommand) await untilCommandHolds(readyCommand, request.folder, progress, signal);

  const { endpoint } = answered;
  const ownership = await view.ownershipOf(endpoint.port);
  if (ownership.kind === 'foreign') return { ...ownership, kind: 'stranger', port: endpoint.port };
  return { kind: 'ready', endpoint, captured };
}

async function untilAnswered(request: ReadinessRequest, progress: Progress, signal: AbortSignal): Promise<Readiness> {
  const { inputs, view } = request;
  const lookUpEvery = request.port === 0 ? LOOK_UP_SYSTEM_PORT_EVERY_MS : LOOK_UP_EVERY_MS;
  let lookedUpAt = 0;
  let own: readonly Endpoint[] = [];
  let checkedOwner = false;
  for await (const age of looks(signal)) {
    if (age - lookedUpAt >= lookUpEvery) {
      own = await ownEndpoints(request);
      lookedUpAt = age;
    }
    const fitting: Endpoint[] = [];
    const ports = request.port === 0 ? new Set(own.map(({ port }) => port)) : [request.port];
    for (const port of ports) {
      const answer = await firstAnswer(endpointsToProbe(port, own), inputs, signal);
      if (!answer) continue;
      progress.lastAnswer = answer.told;
      if (answer.fits) fitting.push(answer.endpoint);
      else if (!checkedOwner) {
        const ownership = await view.ownershipOf(port);
        if (ownership.kind === 'foreign') return { ...ownership, kind: 'stranger', port };
        progress.bound = ownership.kind === 'ours';
        checkedOwner = true;
      }
    }
    if (fitting.length > 1) return { kind: 'ambiguous', ports: fitting.map(({ port }) => port) };
    if (fitting[0]) return { kind: 'ready', endpoint: fitting[0], captured: {} };
  }
  throw signal.reason;
}

/** What the first of these endpoints that accepts a connection has to say; undefined where all refuse. */
async function firstAnswer(
  endpoints: readonly Endpoint[],
  inputs: Inputs,
  signal: AbortSignal,
): Promise<{ readonly endpoint: Endpoint; readonly fits: boolean; readonly told: string } | undefined> {
  for (const endpoint of endpoints) {
    const { accepted, fits, told } = await probe(endpoint, inputs, signal);
    if (accepted) return { endpoint, fits, told };
  }
  return undefined;
}

/** The loopback addresses of the port first, then whatever else the server listens on there. */
function endpointsToProbe(port: number, own: readonly Endpoint[]): readonly Endpoint[] {
  const loopback = ['127.0.0.1', '::1'].map((address) => ({ address, port }));
  const covered = new Set(['127.0.0.1', '::1', '0.0.0.0', '::', '*']);
  return [...loopback, ...own.filter((endpoint) => endpoint.port === port && !covered.has(endpoint.address))];
}

/** Where the server listens, on its port or, with `port: 0`, on any that is not one of its further ones. */
async function ownEndpoints({ port, otherPorts, view }: ReadinessRequest): Promise<readonly Endpoint[]> {
  const listeners = await view.listeners();
  return listeners.filter((listener) => (port === 0 ? !otherPorts.includes(listener.port) : listener.port === port));
}

async function untilCommandHolds(
  command: Command,
  folder: string,
  progress: Progress,
  signal: AbortSignal,
): Promise<void> {
  for (;;) {
    const exit = await runReadyCommand(command, folder, signal);
    if (exit.status === 0) return;
    progress.lastCommand = describeExit(exit);
    await sleep(COMMAND_PAUSE_MS, undefined, { signal });
  }
}

/** What is still missing, in half sentences: `an answer with status 200-399 (last answer: 404 Not Found from ...)`. */
export function waitingFor(
  inputs: Inputs,
  { answered, logMatched, lastAnswer, lastCommand }: Progress,
): readonly string[] {
  const missing: string[] = [];
  if (!answered && lastAnswer) missing.push(`last answer: ${lastAnswer}`);
  if (!answered && !lastAnswer) missing.push('nothing accepted a connection on its port');
  if (inputs.readyLog && !logMatched) missing.push(`its output never matched ready-log ${inputs.readyLog.source}`);
  if (answered && lastCommand) missing.push(`ready-command still ended with ${lastCommand}`);
  return missing;
}

function abortable<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  return Promise.race([promise, aborted]);
}
