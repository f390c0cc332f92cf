import { setTimeout as sleep } from 'node:timers/promises';
import type { Platform } from '../platform.ts';
import type { ProcessIdentity } from '../processes/process-info.ts';
import { viewServer } from '../server-view.ts';
import { entryOf } from '../state/marker.ts';
import type { SavedState } from '../state/state.ts';
import { now } from '../system/clock.ts';
import type { Trace } from '../trace.ts';
import { tracedView } from '../traced.ts';

/** A daemon that has left its starter binds within milliseconds; redis takes 5 to 20. */
const BIND_WITHIN_MS = 1_000;
const LOOK_EVERY_MS = 20;

/**
 * Finds daemons that nobody knows yet. One that has left the tree, the session and its environment is told from a
 * stranger's by listening on the server's port alone. Where the launch was broken off it `mayBind` yet, and is given the time
 * to get there; where no process could become such a daemon, nothing is waited for.
 */
export async function findLateDaemons(
  { marker, root, ports }: Pick<SavedState, 'marker' | 'root' | 'ports'>,
  platform: Platform,
  mayBind: boolean,
  trace?: Trace,
): Promise<readonly ProcessIdentity[]> {
  const found: ProcessIdentity[] = [];
  if (!root) return found;
  const onDaemon = (daemon: ProcessIdentity): void => {
    trace?.('daemon taken in', `pid ${daemon.pid}`);
    found.push(daemon);
  };
  const view = tracedView(viewServer(platform, entryOf(marker), root, { onDaemon }), trace);
  const wanted = new Set(Object.values(ports).filter((port) => port > 0));
  const { ports: listenedOn } = view.glance(0);
  if (!mayBind && listenedOn && ![...wanted].some((port) => listenedOn.has(port))) return found;
  const until = now() + (mayBind ? BIND_WITHIN_MS : 0);
  while (await view.mayHaveDaemons()) {
    const began = now();
    for (const port of wanted) await view.ownershipOf(port, now() - began);
    if (found.length > 0 || now() > until) break;
    await sleep(LOOK_EVERY_MS);
  }
  return found;
}
