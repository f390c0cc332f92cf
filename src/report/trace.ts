import { now } from '../system/clock.ts';
import type { Trace } from '../trace.ts';
import { shortened } from '../whole-words.ts';
import { tellDebug } from './console.ts';

/** A line is read in a list of many; the longest that says something of ours is how a shell is started. */
const LONGEST_OUTCOME = 400;

/** The trace of one phase where the runner wants debug lines: `RUNNER_DEBUG` is `1` then, and else not set. */
export function traceFor(name: string, { RUNNER_DEBUG }: NodeJS.ProcessEnv): Trace | undefined {
  return RUNNER_DEBUG === '1' ? newTrace((line) => tellDebug(`${name} ${line}`)) : undefined;
}

/**
 * Writes `+312 ms: what: outcome (3 ms)`, in milliseconds since this process began. What comes to the same again is
 * counted, however long it took; the count is told when something else comes of it: `refused, 14 times`.
 */
export function newTrace(write: (line: string) => void, clock: () => number = now): Trace {
  const seen = new Map<string, { readonly outcome: string; times: number }>();
  const tell = (what: string, outcome: string): void => write(`+${Math.round(clock())} ms: ${what}: ${outcome}`);
  const tellCount = (what: string): void => {
    const { outcome, times } = seen.get(what) ?? { outcome: '', times: 0 };
    if (times > 1) tell(what, `${outcome}, ${times} times`);
  };
  const trace = (what: string, whole: string, began?: number): void => {
    const outcome = shortened(whole, LONGEST_OUTCOME);
    const before = seen.get(what);
    if (before?.outcome === outcome) {
      before.times += 1;
      return;
    }
    tellCount(what);
    seen.set(what, { outcome, times: 1 });
    tell(what, began === undefined ? outcome : `${outcome} (${Math.round(clock() - began)} ms)`);
  };
  const tellCounts = (): void => {
    for (const what of seen.keys()) tellCount(what);
    seen.clear();
  };
  return Object.assign(trace, { tellCounts });
}
