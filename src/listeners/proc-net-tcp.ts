import { closeSync, openSync, readSync } from 'node:fs';

/** A listening socket of `/proc/net/tcp` or `/proc/net/tcp6`. */
export interface ListeningSocket {
  readonly address: string;
  readonly port: number;
  readonly inode: string;
  /** The user id of who made it. */
  readonly user: number;
}

/** TCP_LISTEN in the kernel's include/net/tcp_states.h. */
const LISTEN = '0A';

/**
 * Reads the listening sockets out of `/proc/net/tcp` or `/proc/net/tcp6` (https://docs.kernel.org/networking/proc_net_tcp.html):
 * `sl local_address rem_address st tx:rx tr:tm retrnsmt uid timeout inode references`. Addresses are hexadecimal, each
 * group of 32 bits in the byte order of the machine; the runner's machines are all little-endian. Lines of another form
 * are skipped.
 */
export function parseProcNetTcp(text: string): readonly ListeningSocket[] {
  const sockets: ListeningSocket[] = [];
  for (const line of text.split('\n')) {
    const [, local = '', , state, , , , user = '', , inode = '', references] = line.trim().split(/\s+/);
    if (state !== LISTEN || !/^\d+$/.test(inode) || !/^\d{1,10}$/.test(user) || references === undefined) continue;
    const match = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/i.exec(local);
    if (match?.[1] && match[2]) {
      sockets.push({ address: addressOf(match[1]), port: Number.parseInt(match[2], 16), inode, user: Number(user) });
    }
  }
  return sockets;
}

/** Used by one reading at a time: nothing here waits. */
const PIECE = Buffer.allocUnsafe(16_384);

/**
 * Reads such a file, as far as its listening sockets go: the kernel lists them first, and then the connections, of which
 * a busy machine has many thousands. Undefined where there is no such file.
 */
export function readListening(file: string): readonly ListeningSocket[] | undefined {
  let descriptor: number;
  try {
    descriptor = openSync(file, 'r');
  } catch {
    return undefined;
  }
  try {
    let text = '';
    for (;;) {
      const length = readSync(descriptor, PIECE, 0, PIECE.length, null);
      text += PIECE.toString('latin1', 0, length);
      if (length === 0 || endsAmongConnections(text)) return parseProcNetTcp(text);
    }
  } finally {
    closeSync(descriptor);
  }
}

/** Whether the last whole row is a connection's. */
function endsAmongConnections(text: string): boolean {
  const end = text.lastIndexOf('\n');
  const row = text.slice(text.lastIndexOf('\n', end - 1) + 1, end);
  const state = /^\s*\d+: \S+ \S+ ([0-9A-F]{2}) /.exec(row)?.[1];
  return state !== undefined && state !== LISTEN;
}

function addressOf(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((group) =>
    (group.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).reverse(),
  );
  const isMapped = bytes.length === 16 && bytes.slice(0, 12).every((byte, index) => byte === (index < 10 ? 0 : 255));
  return bytes.length === 4 || isMapped ? bytes.slice(-4).join('.') : ipv6(bytes);
}

/** The canonical text of RFC 5952, by way of the platform's own URL parser. */
function ipv6(bytes: readonly number[]): string {
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16),
  );
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}
