import type { Listeners } from '../listeners/listener.ts';
import { heldPortLine } from '../report/lines.ts';
import type { SavedState } from '../state/state.ts';
import type { Ending } from './how-it-ended.ts';

/** Whether a server has been ended, wholly and just now: what holds a port of it then is no process of its. */
export function hasJustEnded({ stopCommandDue }: Pick<SavedState, 'stopCommandDue'>, ending: Ending): boolean {
  return ending.kind === 'stopped' && ending.outcome.kind !== 'survived' && !stopCommandDue;
}

/** Warns of ports that are in use when all processes of the server have ended: by what an engine runs for it, mostly. */
export async function warnOfHeldPorts(
  { settings: { name }, ports }: Pick<SavedState, 'settings' | 'ports'>,
  listeners: Listeners,
  warn: (title: string, message: string) => void,
): Promise<void> {
  // Read once for all of them, where that can be.
  const listenedOn = listeners.sockets?.()?.map(({ port }) => port);
  for (const port of new Set(Object.values(ports))) {
    if (port === 0 || listenedOn?.includes(port) === false) continue;
    const [listener] = await listeners.onPort(port, []);
    if (listener) warn(`Port ${port} is still in use`, heldPortLine(name, listener));
  }
}
