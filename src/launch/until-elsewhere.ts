import { setTimeout as sleep } from 'node:timers/promises';
import { announcedPorts } from '../readiness/announced-port.ts';
import { hasOtherReaders } from './other-readers.ts';
import type { LaunchOutcome } from './outcome.ts';
import { fixFor, otherPorts, type RunningLaunch } from './running-launch.ts';
import { untilServingInstead } from './until-serving.ts';

const LOOK_EVERY_MS = 250;

/** A server that has printed nothing and opened nothing for so long has come to where it wants to be. */
const HAS_SETTLED_AFTER_MS = 2_000;

/**
 * Settles when the server is up on another port than its own, which is free: it has ignored `$PORT`. The output has to
 * say so, or `ready-log` has to have matched; a server that merely listens somewhere may have a debugger there, and is
 * waited for. Where nobody but the outputs knows of the port that it was told, it is served on the other one.
 */
export async function untilElsewhere(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { inputs, ports, output, progress, view } = running;
  let seen = '';
  let changedAt = 0;
  for (;;) {
    await sleep(LOOK_EVERY_MS, undefined, { signal });
    const expected = ports.main || progress.captured;
    const listening = new Set((await view.listeners(LOOK_EVERY_MS)).map(({ port }) => port));
    if (expected === undefined || listening.has(expected)) continue;
    const others = otherPorts(listening, ports);
    const state = `${others} ${output.pieces()}`;
    if (state !== seen) changedAt = performance.now();
    seen = state;
    if (others.length === 0 || performance.now() - changedAt < HAS_SETTLED_AFTER_MS) continue;

    const hasSaidReady = inputs.readyLog !== undefined && progress.logMatched;
    const listensOn = hasSaidReady ? others : announcedPorts(output.text(), others);
    const [port, ...more] = listensOn;
    if (port === undefined) continue;
    const captured = ports.main === 0;
    const detour = { port: expected, captured, fix: captured ? undefined : fixFor(running) };
    return captured || more.length > 0 || hasOtherReaders(inputs)
      ? { kind: 'elsewhere', ...detour, listensOn }
      : untilServingInstead(running, port, detour, signal);
  }
}
