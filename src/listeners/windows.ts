import { outputOf } from '../system/helper-program.ts';
import { wholeLines } from '../system/whole-lines.ts';
import type { Listener, Listeners } from './listener.ts';
import { parseEndpoint, parsePid } from './parse-endpoint.ts';

/** Windows by netstat, which tells every user's sockets. */
export const windowsListeners: Listeners = {
  onPort: async (port) => {
    const found = parseNetstat(await outputOf('netstat', ['-ano'])).filter((listener) => listener.port === port);
    return Promise.all(found.map(withCommand));
  },
  usersOf: async () => new Set(),
  ofProcesses: async (pids) =>
    parseNetstat(await outputOf('netstat', ['-ano'])).filter(({ holder }) => holder && pids.includes(holder.pid)),
};

/**
 * Reads `netstat -ano`: protocol, local address, foreign address, state, process. The state is written in Windows' own
 * language, in one word or several; a listening socket is the one whose foreign address is all zeros. Columns widen with
 * what stands in them, so only blanks tell them apart.
 */
export function parseNetstat(text: string): readonly Listener[] {
  const listeners: Listener[] = [];
  for (const line of wholeLines(text)) {
    const [protocol, local = '', foreign, ...stateAndProcess] = line.trim().split(/\s+/);
    const process = stateAndProcess.at(-1) ?? '';
    const endpoint = parseEndpoint(local);
    const isListening = protocol === 'TCP' && (foreign === '0.0.0.0:0' || foreign === '[::]:0');
    if (!isListening || !endpoint || !/^\d+$/.test(process)) continue;
    const pid = parsePid(process);
    listeners.push({ ...endpoint, holder: pid === undefined ? undefined : { pid, command: 'unknown' } });
  }
  return listeners;
}

async function withCommand(listener: Listener): Promise<Listener> {
  if (!listener.holder) return listener;
  const { pid } = listener.holder;
  const row = await outputOf('tasklist', ['/FI', `PID eq ${pid}`, '/FO', 'CSV', '/NH']);
  return { ...listener, holder: { pid, command: parseTasklistName(row) } };
}

/** Reads the image name from `tasklist /FO CSV /NH`: `"node.exe","4711","Services","0","1,234 K"`. */
export function parseTasklistName(text: string): string {
  return /^"([^"\r\n]+)","\d+"/m.exec(text)?.[1]?.replace(/\.exe$/i, '') || 'unknown';
}
