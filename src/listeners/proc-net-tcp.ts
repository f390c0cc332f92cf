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
 * `sl local_address rem_address st tx:rx tr:tm retrnsmt uid timeout inode`. Addresses are hexadecimal, each group of
 * 32 bits in the byte order of the machine; the runner's machines are all little-endian. Lines of another form are skipped.
 */
export function parseProcNetTcp(text: string): readonly ListeningSocket[] {
  const sockets: ListeningSocket[] = [];
  for (const line of text.split('\n')) {
    const [, local = '', , state, , , , user = '', , inode = ''] = line.trim().split(/\s+/);
    if (state !== LISTEN || !/^\d+$/.test(inode) || !/^\d+$/.test(user)) continue;
    const match = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/i.exec(local);
    if (match?.[1] && match[2]) {
      sockets.push({ address: addressOf(match[1]), port: Number.parseInt(match[2], 16), inode, user: Number(user) });
    }
  }
  return sockets;
}

function addressOf(hex: string): string {
  const bytes = (hex.match(/.{8}/g) ?? []).flatMap((group) =>
    (group.match(/../g) ?? []).map((byte) => Number.parseInt(byte, 16)).reverse(),
  );
  const isMapped = bytes.length === 16 && bytes.slice(0, 10).every((byte) => byte === 0) && bytes[10] === 255;
  return bytes.length === 4 || isMapped ? bytes.slice(-4).join('.') : ipv6(bytes);
}

/** The canonical text of RFC 5952, by way of the platform's own URL parser. */
function ipv6(bytes: readonly number[]): string {
  const groups = Array.from({ length: 8 }, (_, index) =>
    (((bytes[2 * index] ?? 0) << 8) | (bytes[2 * index + 1] ?? 0)).toString(16),
  );
  return new URL(`http://[${groups.join(':')}]`).hostname.slice(1, -1);
}
