import type { Listeners } from '../listeners/listener.ts';
import { heldPortLine } from '../report/lines.ts';
import type { SavedState } from '../state/state.ts';

/** Warns of ports that are in use when all processes of the server have ended: by what an engine runs for it, mostly. */
export async function warnOfHeldPorts(
  { settings: { name }, ports }: Pick<SavedState, 'settings' | 'ports'>,
  listeners: Listeners,
  warn: (title: string, message: string) => void,
): Promise<void> {
  for (const port of new Set(Object.values(ports))) {
    const [listener] = port === 0 ? [] : await listeners.onPort(port, []);
    if (listener) warn(`Port ${port} is still in use`, heldPortLine(name, listener));
  }
}
