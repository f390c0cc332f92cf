import { setTimeout as sleep } from 'node:timers/promises';
import { announcedPorts, sideDoors } from '../readiness/announced-port.ts';
import { now } from '../system/clock.ts';
import { hasOtherReaders } from './other-readers.ts';
import type { LaunchOutcome } from './outcome.ts';
import { fixFor } from './port-command.ts';
import { otherPorts, type RunningLaunch } from './running-launch.ts';
import { untilServingInstead } from './until-serving.ts';

const LOOK_EVERY_MS = 250;

/** Many a server opens its main port last, and takes its time: a quarter of what it has been given, at most this. */
const SETTLES_WITHIN_MS = 10_000;

/**
 * Settles when the server is up on another port than its own, which is free: it has ignored `$PORT`. The output has to
 * say so, or `ready-log` has to have matched, and its ports have to stay as they are for a while; a server that merely
 * listens somewhere may have a debugger there, and is waited for. Where nobody but the outputs knows of the port that it
 * was told, it is served on the other one.
 */
export async function untilElsewhere(running: RunningLaunch, signal: AbortSignal): Promise<LaunchOutcome> {
  const { inputs, ports, progress, view, trace } = running;
  const settlesAfter = Math.min(SETTLES_WITHIN_MS, inputs.readyTimeout / 4);
  let seen = '';
  let changedAt = 0;
  for (;;) {
    await sleep(LOOK_EVERY_MS, undefined, { signal });
    const expected = ports.main || progress.captured;
    const listening = new Set((await view.listeners(LOOK_EVERY_MS)).map(({ port }) => port));
    if (expected === undefined || listening.has(expected)) continue;
    const others = otherPorts(listening, ports);
    const listensOn = others.length === 0 ? [] : upOn(running, others);
    const state = `${others}: ${listensOn}`;
    if (others.length > 0) trace?.('other ports', `${others.join(', ')}; says to be up on: ${listensOn.join(', ')}`);
    if (state !== seen) changedAt = now();
    seen = state;
    const [port, ...more] = listensOn;
    if (port === undefined || now() - changedAt < settlesAfter) continue;

    const isOfReadyLog = ports.main === 0;
    const detour = { port: expected, isOfReadyLog, fix: isOfReadyLog ? '' : fixFor(running) };
    return isOfReadyLog || more.length > 0 || hasOtherReaders(inputs)
      ? { kind: 'elsewhere', ...detour, listensOn }
      : untilServingInstead(running, port, detour, signal);
  }
}

/** On which of its ports the server has said to be up. */
function upOn({ inputs, output, progress }: RunningLaunch, others: readonly number[]): readonly number[] {
  const text = output.text();
  const announced = announcedPorts(text, others);
  if (announced.length > 0 || inputs.readyLog === undefined || !progress.logMatched) return announced;
  const aside = sideDoors(text, others);
  return others.filter((port) => !aside.includes(port));
}
