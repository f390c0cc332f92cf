import { setTimeout as sleep } from 'node:timers/promises';
import { now } from '../system/clock.ts';
import type { Trace } from '../trace.ts';
import { availability } from './availability.ts';

/** Each look binds the port for an instant: seldom enough to be in nobody's way, often enough to be noticed by none. */
const LOOK_EVERY_MS = 20;

/**
 * Waits for `delayMs`, or less when a port that has been seen in use becomes free on the way. Until our own eyes have
 * seen it in use, it is waited for in full: the server has found it busy for a reason that our bind does not meet, such
 * as connections in TIME_WAIT and a server without SO_REUSEADDR. Ends early, too, when `signal` aborts.
 */
export async function waitUntilFree(
  port: number,
  { delayMs, wasSeenInUse }: { readonly delayMs: number; readonly wasSeenInUse: boolean },
  signal: AbortSignal,
  trace?: Trace,
): Promise<void> {
  const end = now() + delayMs;
  let seenInUse = wasSeenInUse;
  while (!signal.aborted) {
    const found = await availability(port);
    trace?.(`waiting for given port ${port}`, found);
    const isFree = found === 'free';
    if (isFree && seenInUse) return;
    seenInUse ||= !isFree;
    const left = end - now();
    if (left <= 0) return;
    await sleep(Math.min(left, LOOK_EVERY_MS));
  }
}
