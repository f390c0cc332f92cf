import { setImmediate as nextTurn } from 'node:timers/promises';
import { now } from '../system/clock.ts';
import { decodePart } from './decode-part.ts';
import { follow } from './follower.ts';
import { firstMatchWithin, reachesTheEnd } from './match-within.ts';
import { REACHES_BACK_BYTES, searchWindows } from './search-windows.ts';

/** What one launch has printed so far. */
export interface OutputWatch {
  /** Takes in what has come, at most 1 MiB; returns whether there is more. */
  readonly readOn: () => boolean;
  /**
   * Takes in all that there is, for `atMostMs` where that is given, in turns with whatever else there is to do. Rejects when
   * `signal` aborts.
   */
  readonly catchUp: (signal: AbortSignal, atMostMs?: number) => Promise<void>;
  /** How many pieces have come so far: another number than before means news. */
  readonly pieces: () => number;
  /** The end of the output, 32 Ki characters of it, without escape sequences. */
  readonly text: () => string;
  /** Settles with the named groups when the pattern first matches; at once where there is no pattern. */
  readonly matched: Promise<Readonly<Record<string, string>>>;
  /** Whether the pattern has been given up because it takes too long. */
  readonly patternIsTooSlow: () => boolean;
  readonly close: () => void;
}

/** What is told of the end; UTF-8 has at most three bytes for a character (UTF-16 unit). */
const TOLD_CHARACTERS = 32_768;
const TOLD_BYTES = 3 * TOLD_CHARACTERS;

const SEARCH_TAKES_AT_MOST_MS = 1_000;

/** Watches a log file from `offset` on for a pattern. It moves on only when `readOn` is called. */
export function watchOutput(file: string, offset: number, pattern: RegExp | undefined): OutputWatch {
  const follower = follow(file, offset, TOLD_BYTES);
  const { promise: matched, resolve } = Promise.withResolvers<Readonly<Record<string, string>>>();
  let awaited = pattern;
  let pieces = 0;
  let undecided: RegExpExecArray | undefined;
  let tooSlow = false;
  if (!pattern) resolve({});

  const found = (match: RegExpExecArray): void => {
    awaited = undefined;
    resolve(definedGroups(match));
  };

  const search = (searched: RegExp, fresh: number): void => {
    const texts = searchWindows(follower.last(fresh + REACHES_BACK_BYTES), fresh);
    const match = firstMatchWithin(searched, texts, SEARCH_TAKES_AT_MOST_MS);
    undecided = undefined;
    if (match === 'too-slow') {
      tooSlow = true;
      awaited = undefined;
    } else if (match && reachesTheEnd(match)) {
      // A number may be half there: wait for more, or for a look that brings none.
      undecided = match;
    } else if (match) found(match);
  };

  const readOn = (): boolean => {
    // Words of the server's are looked for in the end of its output alone; a pattern may match anywhere.
    if (!awaited) follower.skipTo(TOLD_BYTES);
    const { hasCome, fresh, isMore } = follower.readOn();
    if (hasCome) pieces += 1;
    if (awaited && fresh > 0) search(awaited, fresh);
    else if (undecided && !hasCome) found(undecided);
    return isMore;
  };

  return {
    readOn,
    catchUp: async (signal, atMostMs = Number.POSITIVE_INFINITY) => {
      signal.throwIfAborted();
      const until = now() + atMostMs;
      while (readOn() && now() < until) {
        await nextTurn();
        signal.throwIfAborted();
      }
    },
    patternIsTooSlow: () => tooSlow,
    pieces: () => pieces,
    text: () => decodePart(follower.last(TOLD_BYTES)).slice(-TOLD_CHARACTERS),
    matched,
    close: follower.close,
  };
}

function definedGroups(match: RegExpExecArray): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined));
}
