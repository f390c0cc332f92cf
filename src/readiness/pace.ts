import { setTimeout as sleep } from 'node:timers/promises';

const SHORTEST_PAUSE_MS = 2;
const LONGEST_PAUSE_MS = 50;

/**
 * How long to pause between two looks at a server of this age, in milliseconds: a fiftieth of the age, so that noticing
 * costs at most 2 % of what the server itself took, between 2 ms and 50 ms.
 */
export function pauseAt(ageMs: number): number {
  return Math.min(Math.max(ageMs / 50, SHORTEST_PAUSE_MS), LONGEST_PAUSE_MS);
}

/** Yields at that pace, at once at first. Rejects when `signal` aborts. */
export async function* looks(signal: AbortSignal): AsyncGenerator<number, never> {
  const began = performance.now();
  for (;;) {
    signal.throwIfAborted();
    yield performance.now() - began;
    await sleep(pauseAt(performance.now() - began), undefined, { signal });
  }
}
