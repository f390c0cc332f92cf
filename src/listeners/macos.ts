import { outputOf } from '../helper-program.ts';
import type { Listener, Listeners } from './listener.ts';

const FIELDS = ['-nP', '-w', '-sTCP:LISTEN', '-Fpcn'];

/** macOS by lsof(8). Without root it shows the user's own sockets only, so a stranger's may be missing. */
export const macosListeners: Listeners = {
  onPort: async (port) => parseLsof(await outputOf('lsof', [...FIELDS, `-iTCP:${port}`])),
  usersOf: async () => new Set(),
  ofProcesses: async (pids) =>
    pids.length === 0 ? [] : parseLsof(await outputOf('lsof', [...FIELDS, '-a', '-iTCP', '-p', pids.join(',')])),
};

/**
 * Reads lsof's field output (lsof(8), "OUTPUT FOR OTHER PROGRAMS"): a line a field, its first letter the field's name;
 * `p` begins a process, `c` is its command, `n` a socket's name (`*:8080`, `127.0.0.1:8080`, `[::1]:8080`). Other
 * letters are skipped, as the manual asks.
 */
export function parseLsof(text: string): readonly Listener[] {
  const listeners: Listener[] = [];
  let pid = 0;
  let command = 'unknown';
  for (const line of text.split(/\r?\n/)) {
    const value = line.slice(1);
    if (line.startsWith('p')) {
      pid = Number(value);
      command = 'unknown';
    } else if (line.startsWith('c')) {
      command = value;
    } else if (line.startsWith('n') && Number.isSafeInteger(pid) && pid > 0) {
      const match = /^(\*|\[[0-9a-fA-F:.%\w]+\]|[0-9.]+):(\d{1,5})$/.exec(value);
      if (match?.[1] && match[2]) {
        const address = match[1].replace(/^\[(.*)\]$/, '$1');
        listeners.push({ address, port: Number(match[2]), holder: { pid, command } });
      }
    }
  }
  return listeners;
}
