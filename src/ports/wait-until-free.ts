import { setTimeout as sleep } from 'node:timers/promises';
import { availability } from './availability.ts';

/** Each look binds the port for an instant: seldom enough to be in nobody's way, often enough to be noticed by none. */
const LOOK_EVERY_MS = 20;

/**
 * Waits for `delayMs`, or less when a port that is in use at first becomes free on the way. A port that is free from
 * the start is waited for in full: the server has just found it busy for a reason that our own bind does not meet, such
 * as connections in TIME_WAIT and a server without SO_REUSEADDR. Ends early, too, when `signal` aborts.
 */
export async function waitUntilFree(port: number, delayMs: number, signal: AbortSignal): Promise<void> {
  const end = performance.now() + delayMs;
  let seenInUse = false;
  while (!signal.aborted) {
    const free = (await availability(port)) === 'free';
    if (free && seenInUse) return;
    seenInUse ||= !free;
    const left = end - performance.now();
    if (left <= 0) return;
    await sleep(Math.min(left, LOOK_EVERY_MS));
  }
}
