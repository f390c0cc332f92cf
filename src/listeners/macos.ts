import { outputOf } from '../system/helper-program.ts';
import { wholeLines } from '../system/whole-lines.ts';
import type { Listener, Listeners } from './listener.ts';
import { parseEndpoint, parsePid } from './parse-endpoint.ts';

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
  let pid: number | undefined;
  let command = 'unknown';
  for (const line of wholeLines(text)) {
    const value = line.slice(1);
    if (line.startsWith('p')) {
      pid = parsePid(value);
      command = 'unknown';
    } else if (line.startsWith('c')) {
      command = unescaped(value) || 'unknown';
    } else if (line.startsWith('n') && pid !== undefined) {
      const endpoint = parseEndpoint(value);
      if (endpoint) listeners.push({ ...endpoint, holder: { pid, command } });
    }
  }
  return listeners;
}

/** lsof writes bytes that are no plain letters as `\x20` and a backslash as two; control characters stay escaped. */
function unescaped(command: string): string {
  return command.replace(/\\\\|(?:\\x(?:[2-689a-f][0-9a-f]|7[0-9a-e]))+/gi, (sequence) =>
    sequence === '\\\\' ? '\\' : Buffer.from(sequence.replaceAll(/\\x/gi, ''), 'hex').toString('utf8'),
  );
}
