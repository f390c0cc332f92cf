/** A process that cannot be mistaken for a later one with the same number. */
export interface ProcessIdentity {
  readonly pid: number;
  /**
   * When it started, in the platform's own notation. On Linux and Windows a number that may be compared as well; on macOS a
   * date, of which only equality means anything.
   */
  readonly start: string;
}

/** The first process of a server. */
export interface Root extends ProcessIdentity {
  /** What `countForks` told when it had started; tells which numbers are younger. */
  readonly forks?: number | undefined;
}

export interface ProcessInfo extends ProcessIdentity {
  readonly parent: number;
  /** Process group and session; 0 where the platform has or tells none. */
  readonly group: number;
  readonly session: number;
  readonly command: string;
  /** Whether its environment carries the marker that was asked for. */
  readonly marked: boolean;
  /** True where its environment has been emptied or overwritten, marker and all, as setproctitle(3) and `env -i` do. */
  readonly bare?: boolean;
}

/** Lists every living process (zombies are dead), and tells which of them carry `markerEntry` in their environment. */
export type ListProcesses = (markerEntry: string) => Promise<readonly ProcessInfo[]>;

/**
 * The same for one server: what is older than its root may be left out, as neither a member nor a daemon of it. Makes a
 * list that may remember what it has seen.
 */
export type ProcessesSince = (root: Root) => ListProcesses;

/**
 * The numbers of these processes, of their children, of the children of those, and so on, generation by generation; the
 * dead may be among them. Nothing where the system does not tell that quickly.
 */
export type Descend = (from: readonly ProcessIdentity[]) => AsyncIterable<readonly number[]>;

/** These processes and all those above them; perhaps more where that takes no longer. */
export type Lineage = (pids: readonly number[], markerEntry: string) => Promise<readonly ProcessInfo[]>;

/** The identity of one living process; undefined when there is none, or it cannot be told. */
export type Identify = (pid: number) => Promise<ProcessIdentity | undefined>;

/** The same of a process that has just been started as a root. */
export type IdentifyRoot = (pid: number) => Promise<Root | undefined>;

/** A process that was listed, as it is at this very moment; undefined when it has ended, whoever has its number now. */
export type LookAgain = (listed: ProcessInfo) => Pick<ProcessInfo, 'pid' | 'group'> | undefined;

/** Whether it is one process that two looks have found, and not a later one with its number. */
export function isSameProcess(one: ProcessIdentity, other: ProcessIdentity): boolean {
  return one.pid === other.pid && one.start === other.start;
}

/** `node, pid 4711` */
export function describeProcess({ pid, command }: Pick<ProcessInfo, 'pid' | 'command'>): string {
  return `${command}, pid ${pid}`;
}

/** `node, pid 4711; sh, pid 4710` */
export function describeProcesses(processes: readonly ProcessInfo[]): string {
  return processes.map(describeProcess).join('; ') || 'nobody';
}
