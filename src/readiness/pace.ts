import { setTimeout as sleep } from 'node:timers/promises';
import { now } from '../system/clock.ts';

/** How densely a server is looked at. */
export interface Pace {
  /** What part of its age passes between two looks: so much noticing costs at most. */
  readonly share: number;
  readonly longestMs: number;
}

export const DENSE: Pace = { share: 0.02, longestMs: 50 };
/** A server that answers otherwise than it should has work with each look, and a line in its log. */
export const SPARING: Pace = { share: 0.05, longestMs: 500 };

const SHORTEST_PAUSE_MS = 2;

/** How long to pause between two looks at a server of this age, in milliseconds: 2 ms at least. */
export function pauseAt(ageMs: number, { share, longestMs } = DENSE): number {
  return Math.min(Math.max(ageMs * share, SHORTEST_PAUSE_MS), longestMs);
}

/** Yields at the pace that is asked for each time, at once at first. Rejects when `signal` aborts. */
export async function* looks(signal: AbortSignal, pace = (): Pace => DENSE): AsyncGenerator<number, never> {
  const began = now();
  for (;;) {
    signal.throwIfAborted();
    yield now() - began;
    await sleep(pauseAt(now() - began, pace()), undefined, { signal });
  }
}
