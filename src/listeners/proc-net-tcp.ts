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
const LISTEN_FIELD = ` ${LISTEN} `;

/**
 * Reads the listening sockets out of `/proc/net/tcp` or `/proc/net/tcp6` (https://docs.kernel.org/networking/proc_net_tcp.html):
 * `sl local_address rem_address st tx:rx tr:tm retrnsmt uid timeout inode references`. Addresses are hexadecimal, each
 * group of 32 bits in the byte order of the machine; the runner's machines are all little-endian. Lines of another form
 * are skipped.
 */
export function parseProcNetTcp(text: string): readonly ListeningSocket[] {
  return text.split('\n').flatMap((line) => (isListening(line) ? (parseLine(line) ?? []) : []));
}

/** Whether a line is about a socket that listens; the state is the only field of its form. */
export function isListening(line: string): boolean {
  return line.includes(LISTEN_FIELD);
}

function parseLine(line: string): ListeningSocket | undefined {
  const [, local = '', , state, , , , user = '', , inode = '', references] = line.trim().split(/\s+/);
  // What is last may have been cut off.
  if (state !== LISTEN || !/^\d+$/.test(inode) || !/^\d{1,10}$/.test(user) || references === undefined)
    return undefined;
  const [, address, port] = /^([0-9A-F]{8}|[0-9A-F]{32}):([0-9A-F]{4})$/i.exec(local) ?? [];
  if (!address || !port) return undefined;
  return { address: addressOf(address), port: Number.parseInt(port, 16), inode, user: Number(user) };
}

function addressOf(hex: string): string {
  const bytes = Array.from({ length: hex.length / 2 }, (_, index) => {
    const at = 2 * (index ^ 3); // Within its group of four, in the opposite order.
    return Number.parseInt(hex.slice(at, at + 2), 16);
  });
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
