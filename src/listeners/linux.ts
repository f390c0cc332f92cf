import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { readProcFile } from '../system/proc-file.ts';
import { everyPidLikeliestFirst, searchHolders } from './holder-search.ts';
import type { Holder, Listener, Listeners } from './listener.ts';
import { listeningSockets } from './listening-sockets.ts';
import type { ListeningSocket } from './proc-net-tcp.ts';
import { socketCounts } from './socket-counts.ts';

/** Linux from /proc alone: no lsof, ss or ps is needed, so slim images and job containers do. */
export const linuxListeners: Listeners = {
  onPort: async (port, likely, known) => {
    const sockets = known ?? listeningSockets()?.filter((socket) => socket.port === port) ?? [];
    if (sockets.length === 0) return [];
    const search = searchHolders(sockets.map(({ inode }) => inode));
    for await (const pid of likely) if (search.lookAt(pid)) break;
    for (const pid of search.isOver() ? [] : everyPidLikeliestFirst()) if (search.lookAt(pid)) break;
    const publisher = search.isOver() ? undefined : publisherOf(port, search.hidden());
    return sockets.map((socket) => listener(socket, search.holderOf(socket.inode) ?? publisher));
  },
  ofProcesses: async (pids) => {
    const sockets = listeningSockets() ?? [];
    const search = searchHolders(sockets.map(({ inode }) => inode));
    for (const pid of pids) search.lookAt(pid);
    return sockets.flatMap((socket) => {
      const holder = search.holderOf(socket.inode);
      return holder ? [listener(socket, holder)] : [];
    });
  },
  sockets: listeningSockets,
  socketCounts,
  usersOf: async (pids) =>
    new Set(pids.flatMap((pid) => statSync(`/proc/${pid}`, { throwIfNoEntry: false })?.uid ?? [])),
};

function listener({ address, port, user }: ListeningSocket, holder: Holder | undefined): Listener {
  return { address, port, holder, user };
}

/**
 * Docker's proxy runs as root, so its sockets have no visible holder for another user; its command line is visible to
 * all (`docker-proxy -proto tcp -host-ip 0.0.0.0 -host-port 8080 ...`).
 */
function publisherOf(port: number, pids: readonly number[]): Holder | undefined {
  const pid = pids.find((pid) => {
    const [program = '', ...args] = (readProcFile(`/proc/${pid}/cmdline`) ?? '').split('\0');
    const option = args.indexOf('-host-port');
    return basename(program) === 'docker-proxy' && option !== -1 && args[option + 1] === String(port);
  });
  return pid === undefined ? undefined : { pid, command: 'docker-proxy' };
}
