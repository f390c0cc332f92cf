import type { Socket } from 'node:net';
import type { Inputs } from '../inputs/parse-inputs.ts';
import { includesStatus } from '../inputs/status-ranges.ts';
import { now } from '../system/clock.ts';
import { type Endpoint, urlHost } from '../system/endpoint.ts';
import type { Trace } from '../trace.ts';
import { quotedWords } from '../whole-words.ts';
import { connectTo } from './connect.ts';
import { type GetAnswer, httpGet } from './http-get.ts';

export interface Connection {
  readonly endpoint: Endpoint;
  readonly socket: Socket;
}

/**
 * Connects to the first of these endpoints that accepts. A server that binds `::` between two attempts takes the second
 * one first, so the first is asked once more: an earlier endpoint is preferred. Rejects when `signal` aborts.
 */
export async function connectToFirst(
  endpoints: readonly Endpoint[],
  signal: AbortSignal,
  trace?: Trace,
): Promise<Connection | undefined> {
  for (const [index, endpoint] of endpoints.entries()) {
    const socket = await connectTo(endpoint.address, endpoint.port, signal, trace);
    if (!socket) continue;
    const preferred = index > 0 ? endpoints[0] : undefined;
    const better = preferred && (await connectTo(preferred.address, preferred.port, signal, trace));
    if (!better) return { endpoint, socket };
    socket.destroy();
    return { endpoint: preferred, socket: better };
  }
  return undefined;
}

export interface Answer {
  /** Whether it is what the inputs want. */
  readonly fits: boolean;
  /** `404 Not Found from http://127.0.0.1:41237/health`. */
  readonly told: string;
  /** What a GET came to; undefined where the connection itself is the answer. */
  readonly got: GetAnswer | undefined;
}

/** What is asked over a connection, and of whom: `http://127.0.0.1:41237/health`. */
export function describeQuestion({ endpoint }: Connection, { scheme, readyPath = '' }: Inputs): string {
  return `${scheme}://${urlHost(endpoint.address)}:${endpoint.port}${readyPath}`;
}

/** Asks over a connection: a GET where `ready-path` is given; otherwise the connection itself is the answer. */
export async function ask(connection: Connection, inputs: Inputs, signal: AbortSignal, trace?: Trace): Promise<Answer> {
  const { scheme, host, readyPath: path, readyHeaders: headers, readyStatus } = inputs;
  const { socket, endpoint } = connection;
  if (path === undefined) {
    socket.destroy();
    return { fits: true, told: 'connection accepted', got: undefined };
  }
  const began = now();
  const answer = await httpGet(socket, { scheme, host, port: endpoint.port, path, headers }, signal);
  const question = describeQuestion(connection, inputs);
  const words = answer.kind === 'status' ? `${answer.status} ${quotedWords(answer.reason)}`.trim() : answer.why;
  const fits = answer.kind === 'status' && includesStatus(readyStatus, answer.status);
  trace?.(`probe ${question}`, words, began);
  return { fits, told: `${words} from ${question}`, got: answer };
}
