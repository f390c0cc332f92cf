import { setImmediate as nextTurn } from 'node:timers/promises';
import { follow } from './follower.ts';
import { matchWithin } from './match-within.ts';
import { escapesRemover } from './plain-text.ts';
import { rollingText } from './rolling-text.ts';

/** What one launch has printed so far. */
export interface OutputWatch {
  /** Takes in what has come, at most 1 MiB; returns whether there is more. */
  readonly readOn: () => boolean;
  /** Takes in all that there is, in turns with whatever else there is to do. Rejects when `signal` aborts. */
  readonly catchUp: (signal: AbortSignal) => Promise<void>;
  /** How many pieces have come so far: another number than before means news. */
  readonly pieces: () => number;
  /** The end of the output, at least 32 Ki characters of it, without escape sequences. */
  readonly text: () => string;
  /** Settles with the named groups when the pattern first matches; at once where there is no pattern. */
  readonly matched: Promise<Readonly<Record<string, string>>>;
  /** Whether the pattern has been given up because it takes too long. */
  readonly patternIsTooSlow: () => boolean;
  readonly close: () => void;
}

/** Small enough that a flood of output makes no large objects, which would wait for a full garbage collection. */
const KEPT_CHARACTERS = 32_768;

/** A match may begin in one piece and end in the next; one that is longer than this is not found there. */
const CARRIED_CHARACTERS = 8_192;
const SEARCH_TAKES_AT_MOST_MS = 1_000;

/** Watches a log file from `offset` on for a pattern. It moves on only when `readOn` is called. */
export function watchOutput(file: string, offset: number, pattern: RegExp | undefined): OutputWatch {
  const follower = follow(file, offset);
  const rolling = rollingText(KEPT_CHARACTERS);
  const withoutEscapes = escapesRemover();
  const { promise: matched, resolve } = Promise.withResolvers<Readonly<Record<string, string>>>();
  let awaited = pattern;
  let pieces = 0;
  let undecided = false;
  let tooSlow = false;
  let searched = '';
  if (!pattern) resolve({});

  const look = (grew: boolean): void => {
    if (!awaited || (!grew && !undecided)) return;
    const text = searched;
    const match = matchWithin(awaited, text, SEARCH_TAKES_AT_MOST_MS);
    if (match === 'too-slow') {
      tooSlow = true;
      awaited = undefined;
      return;
    }
    // At the very end of the text a number may be half there: wait for more, or for a look that brings none.
    undecided = match !== null && grew && match.index + match[0].length === text.length;
    if (!match || undecided) return;
    awaited = undefined;
    resolve(definedGroups(match));
  };

  const readOn = (): boolean => {
    let grew = false;
    // Words of the server's are looked for in the end of its output alone; a pattern may match anywhere.
    if (!awaited) follower.skipTo(2 * KEPT_CHARACTERS);
    const more = follower.readOn((piece) => {
      grew = true;
      pieces += 1;
      const text = withoutEscapes(piece);
      rolling.append(text);
      if (awaited) searched = searched.slice(-CARRIED_CHARACTERS) + text;
      look(true);
    });
    if (!grew) look(false);
    return more;
  };

  return {
    readOn,
    catchUp: async (signal) => {
      signal.throwIfAborted();
      while (readOn()) {
        await nextTurn();
        signal.throwIfAborted();
      }
    },
    patternIsTooSlow: () => tooSlow,
    pieces: () => pieces,
    text: rolling.text,
    matched,
    close: follower.close,
  };
}

function definedGroups(match: RegExpExecArray): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(match.groups ?? {}).filter(([, value]) => value !== undefined));
}
