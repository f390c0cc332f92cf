import { setTimeout as sleep } from 'node:timers/promises';
import type { Inputs } from '../inputs/parse-inputs.ts';
import { REACHED_BY_LOCALHOST } from '../listeners/ownership.ts';
import type { OutputWatch } from '../output/watch-output.ts';
import type { ServerView } from '../server-view.ts';
import type { Endpoint } from '../system/endpoint.ts';
import type { Trace } from '../trace.ts';
import { sideDoors } from './announced-port.ts';
import { DENSE, looks, type Pace, pauseAt, SPARING } from './pace.ts';
import { ask, connectToFirst, describeQuestion } from './probe.ts';
import type { Progress } from './progress.ts';
import type { StrangerThere } from './stranger.ts';

/** Whom to knock at, and what to ask. */
export interface KnockRequest {
  readonly inputs: Inputs;
  /** The server's port; 0 when the system chooses it. */
  readonly port: number;
  /** Ports of the server that are not its main one. */
  readonly otherPorts: readonly number[];
  readonly view: ServerView;
  readonly output: OutputWatch;
  readonly trace?: Trace | undefined;
}

/** An answer that fits, from the server as far as could be told. */
export interface Answered {
  readonly kind: 'answered';
  readonly endpoint: Endpoint;
  /** Whether the port was seen to be the server's in the same look. */
  readonly isFresh: boolean;
}

/** `port: 0`, and the server listens on several ports that all fit the conditions. */
export interface Ambiguous {
  readonly kind: 'ambiguous';
  readonly ports: readonly number[];
}

/** To look for the server's sockets costs more than to knock at its port; it may take so long until one is seen. */
const LOOK_UP_EVERY_MS = 250;
const LOOK_UP_SYSTEM_PORT_EVERY_MS = 20;

/** A server that opens several ports opens them one after the other; where no condition tells them apart, wait for them. */
const FURTHER_PORTS_OPEN_WITHIN_MS = { told: 30, untold: 500 };

/** Knocks at the server's port, or at all that it has, until one answers as the inputs want it. Rejects when `signal` aborts. */
export async function untilAnswered(
  request: KnockRequest,
  progress: Progress,
  signal: AbortSignal,
): Promise<Answered | Ambiguous | StrangerThere> {
  const { inputs } = request;
  const bound = new Set<number>();
  const pace = (): Pace => (progress.lastGet?.kind === 'status' ? SPARING : DENSE);
  for await (const elapsed of looks(signal, pace)) {
    const ports =
      request.port === 0
        ? await ownPorts(request, Math.max(LOOK_UP_SYSTEM_PORT_EVERY_MS, pauseAt(elapsed)))
        : [request.port];
    const fitting: Answered[] = [];
    for (const port of ports) {
      const answer = await knock(port, request, bound, progress, signal);
      if (answer?.kind === 'stranger') return answer;
      if (answer) fitting.push(answer);
    }
    if (request.port === 0 && fitting.length > 0) {
      const says = inputs.readyPath !== undefined || inputs.readyLog !== undefined || inputs.readyCommand !== undefined;
      await sleep(FURTHER_PORTS_OPEN_WITHIN_MS[says ? 'told' : 'untold'], undefined, { signal });
      if ((await ownPorts(request, 0)).some((port) => !ports.includes(port))) continue;
    }
    if (fitting.length > 1) return { kind: 'ambiguous', ports: fitting.map(({ endpoint }) => endpoint.port) };
    if (fitting[0]) return fitting[0];
  }
  throw signal.reason;
}

/** One try at a port; undefined where nobody answers there, or not yet as it should. Ports in `bound` are the server's. */
async function knock(
  port: number,
  { inputs, view, trace }: KnockRequest,
  bound: Set<number>,
  progress: Progress,
  signal: AbortSignal,
): Promise<Answered | StrangerThere | undefined> {
  const connection =
    (await connectToFirst(onLoopback(port), signal, trace)) ??
    (await connectToFirst(await ownEndpoints(view, port), signal, trace));
  if (!connection) return undefined;
  progress.lastAnswer ??= `a connection, but no answer yet, from ${describeQuestion(connection, inputs)}`;
  const asked = ask(connection, inputs, signal, trace);
  asked.catch(() => {});
  let isFresh = false;
  if (!bound.has(port)) {
    // While the server is at work on the answer, or holds it back for ever.
    const ownership = await view.ownershipOf(port);
    if (ownership.kind === 'foreign') return { kind: 'stranger', port, holder: ownership.holder };
    isFresh = ownership.kind === 'ours';
    if (isFresh) bound.add(port);
    progress.bound ||= isFresh;
  }
  const { fits, told, got } = await asked;
  progress.lastAnswer = told;
  progress.lastGet = got;
  progress.askedAt = connection.endpoint;
  return fits ? { kind: 'answered', endpoint: connection.endpoint, isFresh } : undefined;
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
  { otherPorts, view, output, trace }: KnockRequest,
  atMostAgeMs: number,
): Promise<readonly number[]> {
  const ports = [...new Set((await view.listeners(atMostAgeMs)).map(({ port }) => port))];
  const aside = ports.length > 1 ? sideDoors(output.text(), ports) : [];
  trace?.('ports of its own', `${ports.join(', ') || 'none'}; side doors: ${aside.join(', ') || 'none'}`);
  return ports.filter((port) => !otherPorts.includes(port) && !aside.includes(port));
}
