import { type Context, createContext, Script } from 'node:vm';
import { now } from '../system/clock.ts';

/** What came of a search that has a limit. */
export type BoundedMatch = RegExpExecArray | null | 'too-slow';

const SEARCH = new Script('search()');

/** A thread is started to see to the limit, and costs four times what most searches do: those that are quick share one. */
const SHARED_FOR_MS = 50;

/** What the limit is held in; made once, as it costs more than most searches do. */
let context: Context | undefined;

/** Searches a text with a pattern of the workflow's, for `limitMs` at most. */
export function matchWithin(pattern: RegExp, text: string, limitMs: number): BoundedMatch {
  return within(limitMs, () => pattern.exec(text));
}

/**
 * Searches texts, one after the other, each for `limitMs` at most, give or take what those before it took. Finds the first
 * match that does not reach to the end of its text, or else one in the last of them.
 */
export function firstMatchWithin(pattern: RegExp, texts: Iterator<string, void>, limitMs: number): BoundedMatch {
  let match: RegExpExecArray | null = null;
  // Not within the loop, where a text would live on until the next one has been made: that took another 20 MB.
  const searchNext = (): boolean => {
    const { value: text, done } = texts.next();
    if (done) return false;
    match = pattern.exec(text);
    return !match || reachesTheEnd(match);
  };
  const search = (): 'over' | 'more' => {
    const began = now();
    while (searchNext()) if (now() - began > SHARED_FOR_MS) return 'more';
    return 'over';
  };
  for (;;) {
    const state = within(SHARED_FOR_MS + limitMs, search);
    if (state === 'too-slow') return state;
    if (state === 'over') return match;
  }
}

/** Whether there is nothing behind the match, so that more of it may be to come. */
export function reachesTheEnd(match: RegExpExecArray): boolean {
  return match.index + match[0].length === match.input.length;
}

/**
 * A pattern such as `(a+)+$` can take longer than the universe has (backtracking), and nothing else can interrupt it
 * within the process (https://nodejs.org/api/vm.html#scriptrunincontextcontextifiedobject-options, `timeout`).
 */
function within<Result>(limitMs: number, search: () => Result): Result | 'too-slow' {
  context ??= createContext({});
  context.search = search;
  try {
    return SEARCH.runInContext(context, { timeout: limitMs }) as Result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return 'too-slow';
    throw error;
  } finally {
    context.search = undefined; // Which holds on to a text.
  }
}
