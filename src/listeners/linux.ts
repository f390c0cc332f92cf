import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Holder, Listener, Listeners } from './listener.ts';
import { type ListeningSocket, readListening } from './proc-net-tcp.ts';

/** Linux from /proc alone: no lsof, ss or ps is needed, so slim images and job containers do. */
export const linuxListeners: Listeners = {
  onPort: async (port, likely) => {
    const sockets = (listeningSockets() ?? []).filter((socket) => socket.port === port);
    if (sockets.length === 0) return [];
    const everybody = everyPid();
    const holders = holdersOf(new Set(sockets.map(({ inode }) => inode)), [...likely, ...everybody]);
    return sockets.map((socket) => listener(socket, holders.get(socket.inode) ?? publisherOf(port, everybody)));
  },
  ofProcesses: async (pids) => {
    const sockets = listeningSockets() ?? [];
    const holders = holdersOf(new Set(sockets.map(({ inode }) => inode)), pids);
    return sockets.flatMap((socket) => {
      const holder = holders.get(socket.inode);
      return holder ? [listener(socket, holder)] : [];
    });
  },
  sockets: listeningSockets,
  usersOf: async (pids) =>
    new Set(pids.flatMap((pid) => statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.uid ?? [])),
};

function listener({ address, port, user }: ListeningSocket, holder: Holder | undefined): Listener {
  return holder ? { address, port, holder } : { address, port, holder, user };
}

/**
 * Docker's proxy runs as root, so its sockets have no visible holder for another user; its command line is visible to
 * all (`docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 8080 ...`).
 */
function publisherOf(port: number, pids: readonly number[]): Holder | undefined {
  const pid = pids.find((pid) => {
    const [program = '', ...args] = readOrEmpty(`/proc/${pid}/cmdline`).split('\0');
    return basename(program) === 'docker-proxy' && args[args.indexOf('-host-port') + 1] === String(port);
  });
  return pid === undefined ? undefined : { pid, command: 'docker-proxy' };
}

/** Undefined where /proc does not tell; a machine without IPv6 has no second file. */
function listeningSockets(): readonly ListeningSocket[] | undefined {
  const sockets = readListening('/proc/net/tcp');
  return sockets && [...sockets, ...(readListening('/proc/net/tcp6') ?? [])];
}

/** Looks at the processes in their order, until every socket has a holder. */
function holdersOf(wanted: ReadonlySet<string>, pids: readonly number[]): ReadonlyMap<string, Holder> {
  const holders = new Map<string, Holder>();
  for (const pid of pids) {
    for (const inode of socketsOf(pid)) {
      if (wanted.has(inode) && !holders.has(inode)) holders.set(inode, { pid, command: commandOf(pid) });
    }
    if (holders.size === wanted.size) break;
  }
  return holders;
}

function* socketsOf(pid: number): Generator<string> {
  const folder = `/proc/${pid}/fd`;
  let descriptors: string[];
  try {
    descriptors = readdirSync(folder);
  } catch {
    return; // Gone meanwhile, or another user's.
  }
  for (const descriptor of descriptors) {
    try {
      const inode = /^socket:\[(\d+)\]$/.exec(readlinkSync(`${folder}/${descriptor}`))?.[1];
      if (inode !== undefined) yield inode;
    } catch {
      // Closed meanwhile.
    }
  }
}

/** The program's file name rather than `comm`, which is the main thread's name: `MainThread` in Node 24. */
function commandOf(pid: number): string {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)).replace(/ \(deleted\)$/, '');
  } catch {
    return readOrEmpty(`/proc/${pid}/comm`).trim() || 'unknown';
  }
}

function everyPid(): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function readOrEmpty(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
