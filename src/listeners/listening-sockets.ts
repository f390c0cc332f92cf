import { closeSync, openSync, readSync } from 'node:fs';
import { isListening, type ListeningSocket, parseProcNetTcp } from './proc-net-tcp.ts';

/**
 * The listening sockets of this network namespace; undefined where /proc does not tell them. A reading takes a millisecond
 * or three, for which the kernel walks through its tables.
 */
export function listeningSockets(): readonly ListeningSocket[] | undefined {
  const sockets = listeningPart('/proc/net/tcp');
  // A machine without IPv6 has no second file.
  return sockets === undefined ? undefined : parsed(sockets + (listeningPart('/proc/net/tcp6') ?? ''));
}

/** The rows of the last reading, without their numbers: on a busy machine there are thousands, and few of them change. */
let known: ReadonlyMap<string, readonly ListeningSocket[]> = new Map();

function parsed(text: string): readonly ListeningSocket[] {
  const rows = new Map<string, readonly ListeningSocket[]>();
  for (const line of text.split('\n')) {
    const row = line.slice(line.indexOf(':') + 1);
    if (row !== '') rows.set(row, known.get(row) ?? parseProcNetTcp(line));
  }
  known = rows;
  return [...rows.values()].flat();
}

const PIECE = Buffer.allocUnsafe(65_536);

/** What the kernel hands out at once is a page at the least; no line comes near to taking half a KiB of it. */
const LEAVES_ROOM_FOR_A_LINE = 4_096 - 512;

/**
 * Reads the file up to the first socket that does not listen: those that listen come first (docs.kernel.org,
 * proc_net_tcp), and behind them there may be tens of thousands. Each read is filled with whole lines as long as there
 * are any, so one that has room left was the last. To make sure by another would double the cost: at its end, the kernel
 * searches all its table of connections, empty as that may be.
 */
function listeningPart(path: string): string | undefined {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return undefined;
  }
  try {
    const pieces: string[] = [];
    for (;;) {
      const length = readSync(file, PIECE);
      const piece = PIECE.toString('latin1', 0, length);
      pieces.push(piece);
      if (length <= LEAVES_ROOM_FOR_A_LINE || !isListening(lastLine(piece))) return pieces.join('');
    }
  } finally {
    closeSync(file);
  }
}

function lastLine(text: string): string {
  const end = text.lastIndexOf('\n');
  return text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
}
