import { type ConflictMessage, findConflictMessage } from '../conflict/classify.ts';
import { announcedRetry } from '../conflict/own-retries.ts';
import { reservedPatterns } from '../conflict/reserved.ts';
import type { Holder } from '../listeners/listener.ts';
import { matchWithin } from '../output/match-within.ts';
import { type Ports, portNumbers } from '../ports/reserve.ts';
import { firstStranger } from '../readiness/stranger.ts';
import type { ConflictOutcome } from './outcome.ts';
import type { RunningLaunch } from './running-launch.ts';

/** A pattern of the workflow's that takes longer on the end of an output is left out. */
const PATTERN_TAKES_AT_MOST_MS = 200;

/** The server's words about one of its ports. A port that the system chooses is never in use. */
export function findWords({ inputs, ports, output, trace }: RunningLaunch): ConflictMessage | undefined {
  const text = output.text();
  const further = inputs.inUsePatterns.filter(
    (pattern) => matchWithin(pattern, text, PATTERN_TAKES_AT_MOST_MS) !== 'too-slow',
  );
  const message = findConflictMessage(text, portNumbers(ports), [...further, ...reservedPatterns(process.platform)]);
  if (message)
    trace?.('words', `taken for a conflict, about ${message.port ?? 'no port that they name'}: ${message.line}`);
  return message && message.port === undefined && ports.main === 0 ? undefined : message;
}

/**
 * How long the server means to wait, in milliseconds, until it tries the port again by itself, as it says after these words;
 * undefined where it does not say so.
 */
export function ownRetry({ output }: RunningLaunch, { line }: ConflictMessage): number | undefined {
  const text = output.text();
  return announcedRetry(text.slice(text.lastIndexOf(line)));
}

/** The first port of the launch on which somebody else listens. */
export async function findStranger({ ports, view }: RunningLaunch): Promise<ConflictOutcome | undefined> {
  const stranger = await firstStranger(portNumbers(ports), view);
  return stranger && strangerConflict(ports, stranger.port, stranger.holder);
}

/** What is said of a listener whose process the system does not show. */
export const HOLDER_IS_HIDDEN = 'by a process of another user';

/** A conflict that the sockets show. */
export function strangerConflict(ports: Ports, port: number, holder: Holder | undefined): ConflictOutcome {
  const message = holder ? undefined : HOLDER_IS_HIDDEN;
  return { kind: 'conflict', port, on: ports.originOf(port), holder, seen: true, message };
}

/** A conflict that the server's words tell; where they name no port, it is the main one. */
export function wordsConflict(ports: Ports, named: number | undefined, message: string): ConflictOutcome {
  const port = named ?? ports.main;
  return { kind: 'conflict', port, on: ports.originOf(port), holder: undefined, seen: false, message };
}
