import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '../platform.ts';
import { isSameProcess, type ProcessIdentity } from '../processes/process-info.ts';
import { sendSignal } from '../processes/signals.ts';
import { now } from '../system/clock.ts';
import type { Trace } from '../trace.ts';

/** As long as the runner itself waits before it sends the next signal; a cancelled main stops its server within that. */
const ASKED_ENDS_WITHIN_MS = 7_500;
const KILLED_ENDS_WITHIN_MS = 2_000;
const LOOK_EVERY_MS = 10;

/**
 * Ends a process of the action's that still has to do with the server: a main that launches it, or one that stops it. No
 * signal of the runner's reaches them in a job container: there post begins while they go on. It is asked first, since it
 * knows best what it has just started. Once `outOfTime` aborts it is killed. Returns whether there was such a process.
 */
export async function endActor(
  actor: ProcessIdentity | undefined,
  { identify }: Pick<Platform, 'identify'>,
  outOfTime: AbortSignal,
  trace?: Trace,
): Promise<boolean> {
  let wasThere = false;
  const endsWithin = async (ms: number, signal: NodeJS.Signals, waiting?: AbortSignal): Promise<boolean> => {
    const until = now() + ms;
    for (let isAsked = false; ; isAsked = true) {
      const found = actor && (await identify(actor.pid));
      if (!found || !isSameProcess(found, actor)) return true;
      wasThere = true;
      if (!isAsked) {
        trace?.(signal, `to the action itself, pid ${actor.pid}`);
        sendSignal(actor.pid, signal);
      }
      if (now() > until || waiting?.aborted) return false;
      await sleep(LOOK_EVERY_MS);
    }
  };
  const hasEnded = await endsWithin(ASKED_ENDS_WITHIN_MS, 'SIGTERM', outOfTime);
  if (!hasEnded) await endsWithin(KILLED_ENDS_WITHIN_MS, 'SIGKILL');
  return wasThere;
}
