import { outputOf } from '../helper-program.ts';
import type { Listener, Listeners } from './listener.ts';

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
 * language; a listening socket is the one whose foreign address is all zeros.
 */
export function parseNetstat(text: string): readonly Listener[] {
  const listeners: Listener[] = [];
  for (const line of text.split(/\r?\n/)) {
    const match = /^\s*TCP\s+(\S+):(\d{1,5})\s+(?:0\.0\.0\.0|\[::\]):0\s.*?(\d+)\s*$/.exec(line);
    if (!match?.[1] || !match[2] || !match[3]) continue;
    const address = match[1].replace(/^\[(.*)\]$/, '$1');
    listeners.push({ address, port: Number(match[2]), holder: { pid: Number(match[3]), command: 'unknown' } });
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
  return /^"([^"]+)","\d+"/m.exec(text)?.[1]?.replace(/\.exe$/i, '') ?? 'unknown';
}
