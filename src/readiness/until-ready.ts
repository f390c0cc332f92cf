import { groupNames } from '../inputs/patterns.ts';
import { isPort } from '../inputs/port-request.ts';
import type { Command } from '../server/command.ts';
import type { Exit } from '../server/exit.ts';
import type { Endpoint } from '../system/endpoint.ts';
import { untilAborted } from '../system/until-aborted.ts';
import { lastLook } from './last-look.ts';
import type { Progress } from './progress.ts';
import { untilCommandHolds } from './ready-command.ts';
import type { StrangerThere } from './stranger.ts';
import { type Ambiguous, type KnockRequest, untilAnswered } from './until-answered.ts';

export interface ReadinessRequest extends KnockRequest {
  /** Told the port that the server has turned out to listen on. */
  readonly readyCommand: ((port: number) => Command) | undefined;
  readonly folder: string;
}

export type Readiness =
  | {
      readonly kind: 'ready';
      readonly endpoint: Endpoint;
      readonly captured: Readonly<Record<string, string>>;
      readonly proven: boolean;
    }
  | StrangerThere
  | Ambiguous
  | NotAPort;

/** `port: 0`, and what `ready-log` captured as the port is none. */
export interface NotAPort {
  readonly kind: 'not-a-port';
  readonly text: string;
}

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
): Promise<number | NotAPort> {
  if (port !== 0 || !inputs.readyLog || !groupNames(inputs.readyLog).includes('port')) return port;
  const { port: text = '' } = await Promise.race([matched, untilAborted(signal)]);
  return /^\d{1,5}$/.test(text) && isPort(Number(text)) ? Number(text) : { kind: 'not-a-port', text };
}
