import { setTimeout as sleep } from 'node:timers/promises';
import { waitingFor } from '../readiness/progress.ts';
import { age, type RunningLaunch } from './running-launch.ts';

/** Whoever watches the log of a job learns by then what it waits for, and again after twice the time. */
const FIRST_AFTER_MS = 10_000;

/** Tells what a launch waits for, in ever longer distances; never settles but by the signal. */
export async function tellWaits(
  { inputs, progress, server, output }: RunningLaunch,
  onWaiting: (ms: number, missing: readonly string[]) => void,
  signal: AbortSignal,
): Promise<never> {
  for (let after = FIRST_AFTER_MS; ; after *= 2) {
    await sleep(after - age(server), undefined, { signal });
    const missing = waitingFor(inputs, progress, { patternIsTooSlow: output.patternIsTooSlow() });
    if (missing.length > 0) onWaiting(after, missing);
  }
}
