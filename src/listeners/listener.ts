import type { ListeningSocket } from './proc-net-tcp.ts';

/** A process, as far as the system tells it to us. */
export interface Holder {
  readonly pid: number;
  /** The program's short name: `node`. */
  readonly command: string;
}

/** A TCP socket that listens on this machine. */
export interface Listener {
  /** `127.0.0.1`, `::1`, `0.0.0.0`, `::` or any other, without brackets; an IPv4 address mapped into IPv6 as IPv4. */
  readonly address: string;
  readonly port: number;
  /** Undefined where the system does not tell: another user's process, a restricted container. */
  readonly holder: Holder | undefined;
  /** Whose the socket is (a user id), where the system tells. */
  readonly user?: number;
}

/** "Who listens on this port?", and its reverse, on one platform. */
export interface Listeners {
  /**
   * Everyone who listens on `port`. Holders are looked for among the `likely` processes first, which are asked for as far
   * as it takes, and not at all where nobody listens; a socket that several share is told of the first of them. Where the
   * port's `sockets` have just been read they need not be read again.
   */
  readonly onPort: (
    port: number,
    likely: Iterable<number> | AsyncIterable<number>,
    sockets?: readonly ListeningSocket[],
  ) => Promise<readonly Listener[]>;
  /** The users that these processes run as; empty where a listener without a holder is never told. */
  readonly usersOf: (pids: readonly number[]) => Promise<ReadonlySet<number>>;
  /** Every listening socket of the machine, nobody's name being looked up, where that is quick to tell. */
  readonly sockets?: () => readonly ListeningSocket[] | undefined;
  /** Another text than before when a socket has come or gone, unless as many have gone as come; far quicker to tell. */
  readonly socketCounts?: () => string | undefined;
  /** Every socket on which one of these processes listens. */
  readonly ofProcesses: (pids: readonly number[]) => Promise<readonly Listener[]>;
}
