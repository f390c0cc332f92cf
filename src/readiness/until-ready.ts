import { setTimeout as sleep } from 'node:timers/promises';
import type { Inputs } from '../inputs/parse-inputs.ts';
import { groupNames } from '../inputs/patterns.ts';
import { REACHED_BY_LOCALHOST } from '../listeners/ownership.ts';
import type { OutputWatch } from '../output/watch-output.ts';
import type { Command } from '../server/command.ts';
import type { Exit } from '../server/exit.ts';
import type { ServerView } from '../server-view.ts';
import { untilAborted } from '../system/until-aborted.ts';
import type { Trace } from '../trace.ts';
import { sideDoors } from './announced-port.ts';
import type { Endpoint } from './endpoint.ts';
import { lastLook, type StrangerThere } from './last-look.ts';
import { DENSE, looks, type Pace, pauseAt, SPARING } from './pace.ts';
import { ask, connectToFirst, describeQuestion } from './probe.ts';
import type { Progress } from './progress.ts';
import { untilCommandHolds } from './ready-command.ts';

export interface ReadinessRequest {
  readonly inputs: Inputs;
  /** The server's port; 0 when the system chooses it. */
  readonly port: number;
  /** Ports of the server that are not its main one. */
  readonly otherPorts: readonly number[];
  readonly view: ServerView;
  readonly output: OutputWatch;
  /** Told the port that the server has turned out to listen on. */
  readonly readyCommand: ((port: number) => Command) | undefined;
  readonly folder: string;
  readonly trace?: Trace | undefined;
}

export type Readiness =
  | {
      readonly kind: 'ready';
      readonly endpoint: Endpoint;
      readonly captured: Readonly<Record<string, string>>;
      readonly proven: boolean;
    }
  | Unready;

type Unready =
  | StrangerThere
  | { readonly kind: 'ambiguous'; readonly ports: readonly number[] }
  | { readonly kind: 'not-a-port'; readonly text: string };

type Answered =
  /** `isFresh`: the port was seen to be the server's in the same look. */
  { readonly kind: 'answered'; readonly endpoint: Endpoint; readonly isFresh: boolean } | Unready;

/** To look for the server's sockets costs more than to knock at its port; it may take so long until one is seen. */
const LOOK_UP_EVERY_MS = 250;
const LOOK_UP_SYSTEM_PORT_EVERY_MS = 20;

/** A server that opens several ports opens them one after the other; where no condition tells them apart, wait for them. */
const FURTHER_PORTS_OPEN_WITHIN_MS = { told: 30, untold: 500 };

/**
 * Waits until every condition that the inputs name holds, and the port belongs to the server. Owners are looked up as
 * soon as somebody accepts a connection, and again at the very end. Rejects when `signal` aborts.
 */
export async function untilReady(
  request: ReadinessRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<Readiness> {
  const { inputs, output, readyCommand, folder, trace } = request;
  const matched = output.matched.then((groups) => {
    progress.logMatched = true;
    if (inputs.readyLog) trace?.('ready-log', `matched, with groups: ${Object.keys(groups).join(', ') || 'none'}`);
    return groups;
  });
  const port = await capturedPort(request, matched, signal);
  if (typeof port !== 'number') return port;
  if (request.port === 0 && port !== 0) progress.captured = port;

  for (;;) {
    const answered = await untilAnswered({ ...request, port }, progress, signal);
    if (answered.kind !== 'answered') return answered;
    progress.answered = true;
    const captured = await Promise.race([matched, untilAborted(signal)]);
    const { endpoint } = answered;
    if (readyCommand) {
      const onFailure = (exit: Exit, logFile: string): void => {
        progress.lastCommand = exit;
        progress.lastCommandLog = logFile;
      };
      await untilCommandHolds(readyCommand(endpoint.port), folder, signal, onFailure, trace);
    }
    const isFresh = answered.isFresh && inputs.readyLog === undefined && readyCommand === undefined;
    const verdict = await lastLook(request, endpoint, isFresh, signal);
    trace?.('last look', typeof verdict === 'object' ? verdict.kind : verdict);
    if (verdict === 'gone') continue;
    return typeof verdict === 'object' ? verdict : { kind: 'ready', endpoint, captured, proven: verdict === 'proven' };
  }
}

/** With `port: 0`, the port that the output names, if `ready-log` has a group for it; otherwise the request's. */
async function capturedPort(
  { inputs, port }: ReadinessRequest,
  matched: Promise<Readonly<Record<string, string>>>,
  signal: AbortSignal,
): Promise<number | Unready> {
  if (port !== 0 || !inputs.readyLog || !groupNames(inputs.readyLog).includes('port')) return port;
  const { port: text = '' } = await Promise.race([matched, untilAborted(signal)]);
  const isPort = /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
  return isPort ? Number(text) : { kind: 'not-a-port', text };
}

async function untilAnswered(request: ReadinessRequest, progress: Progress, signal: AbortSignal): Promise<Answered> {
  const { inputs, view, trace } = request;
  const bound = new Set<number>();
  const pace = (): Pace => (progress.lastGet?.kind === 'status' ? SPARING : DENSE);
  for await (const age of looks(signal, pace)) {
    const fitting: { readonly endpoint: Endpoint; readonly isFresh: boolean }[] = [];
    const candidates =
      request.port === 0
        ? await ownPorts(request, Math.max(LOOK_UP_SYSTEM_PORT_EVERY_MS, pauseAt(age)))
        : [request.port];
    for (const port of candidates) {
      const connection =
        (await connectToFirst(onLoopback(port), signal, trace)) ??
        (await connectToFirst(await ownEndpoints(view, port), signal, trace));
      if (!connection) continue;
      progress.lastAnswer ??= `a connection, but no answer yet, from ${describeQuestion(connection, inputs)}`;
      const asked = ask(connection, inputs, signal, trace);
      asked.catch(() => {});
      let isFresh = false;
      if (!bound.has(port)) {
        // While the server is at work on the answer, or holds it back for ever.
        const ownership = await view.ownershipOf(port);
        if (ownership.kind === 'foreign') return { kind: 'stranger', port, holder: ownership.holder };
        if (ownership.kind === 'ours') bound.add(port);
        isFresh = ownership.kind === 'ours';
        progress.bound ||= isFresh;
      }
      const { fits, told, got } = await asked;
      progress.lastAnswer = told;
      progress.lastGet = got;
      progress.askedAt = connection.endpoint;
      if (fits) fitting.push({ endpoint: connection.endpoint, isFresh });
    }
    if (request.port === 0 && fitting.length > 0) {
      const says = inputs.readyPath !== undefined || inputs.readyLog !== undefined || inputs.readyCommand !== undefined;
      await sleep(FURTHER_PORTS_OPEN_WITHIN_MS[says ? 'told' : 'untold'], undefined, { signal });
      if ((await ownPorts(request, 0)).some((port) => !candidates.includes(port))) continue;
    }
    if (fitting.length > 1) return { kind: 'ambiguous', ports: fitting.map(({ endpoint }) => endpoint.port) };
    if (fitting[0]) return { kind: 'answered', ...fitting[0] };
  }
  throw signal.reason;
}

function onLoopback(port: number): readonly Endpoint[] {
  return ['127.0.0.1', '::1'].map((address) => ({ address, port }));
}

/** Where else the server listens on a port. */
async function ownEndpoints(view: ServerView, port: number): Promise<readonly Endpoint[]> {
  const listeners = await view.listeners(LOOK_UP_EVERY_MS);
  return listeners.filter((listener) => listener.port === port && !REACHED_BY_LOCALHOST.has(listener.address));
}

/** The ports that the server listens on, apart from its further ones and from what it calls a side door. */
async function ownPorts(
  { otherPorts, view, output, trace }: ReadinessRequest,
  atMostAgeMs: number,
): Promise<readonly number[]> {
  const ports = [...new Set((await view.listeners(atMostAgeMs)).map(({ port }) => port))];
  const aside = ports.length > 1 ? sideDoors(output.text(), ports) : [];
  trace?.('ports of its own', `${ports.join(', ') || 'none'}; side doors: ${aside.join(', ') || 'none'}`);
  return ports.filter((port) => !otherPorts.includes(port) && !aside.includes(port));
}
