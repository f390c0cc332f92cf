import { setTimeout as sleep } from 'node:timers/promises';
import { now } from '../system/clock.ts';
import type { Trace } from '../trace.ts';
import { findMembers } from './members.ts';
import { describeProcesses, type ListProcesses, type ProcessIdentity, type ProcessInfo } from './process-info.ts';
import type { Signals } from './signals.ts';

export interface StopRequest {
  /** The process that was spawned; undefined when post knows the marker only. */
  readonly root: ProcessIdentity | undefined;
  /** Processes that neither descend from the root nor carry the marker. */
  readonly daemons?: readonly ProcessIdentity[];
  /** `NAME=value`, as it stands in the environment of everything that the server has started. */
  readonly markerEntry: string;
  readonly signal: NodeJS.Signals;
  /** How long the processes have to end after the signal, in milliseconds; 0 kills at once. */
  readonly timeoutMs: number;
  /** Ends the wait when it aborts. */
  readonly hurry?: AbortSignal;
  /** Called once where it has been asked, lives on, and is given more time than that of a moment. */
  readonly onWaiting?: () => void;
  readonly trace?: Trace | undefined;
}

export type StopOutcome =
  | { readonly kind: 'nothing-alive' }
  | { readonly kind: 'ended'; readonly ms: number }
  /** `hurried`: without the time that they would have had. */
  | { readonly kind: 'killed'; readonly ms: number; readonly commands: readonly string[]; readonly hurried: boolean }
  | { readonly kind: 'survived'; readonly survivors: readonly Survivor[] };

/** What lives on: mostly another user's, whom this one may not signal. */
export type Survivor = ProcessIdentity & Partial<Pick<ProcessInfo, 'command'>>;

/** What the kernel cannot kill by then hangs in the kernel, or is another user's. */
const KILLING_TAKES_AT_MOST_MS = 5_000;
/** An empty list is none: this very process is on every list. */
const LOOKS_THAT_MAY_FAIL = 2;

/** A wait that is longer is told, as otherwise the log would stand still for no reason that could be seen. */
const TOLD_AFTER_MS = 1_000;

/**
 * Ends every process of a server: asks with the signal, waits, then kills until nobody is found. That takes two looks in
 * a row: a list is not of one moment, so it can lack a process whose parent has started it and ended meanwhile. Numbers
 * are signalled only while they belong to the processes that were found under them.
 */
export async function stopProcesses(
  { root, daemons = [], markerEntry, signal, timeoutMs, hurry, onWaiting, trace }: StopRequest,
  list: ListProcesses,
  signals: Signals,
): Promise<StopOutcome> {
  const began = now();
  const elapsed = (): number => Math.round(now() - began);
  const known = new Map<number, ProcessIdentity>(daemons.map((daemon) => [daemon.pid, daemon]));
  const lookOnce = async (): Promise<readonly ProcessInfo[]> => {
    const found = findMembers(await listed(list, markerEntry), root, [...known.values()]);
    for (const member of found) known.set(member.pid, member);
    return found;
  };
  const look = async (): Promise<readonly ProcessInfo[]> => {
    const first = await lookOnce();
    const found = first.length > 0 ? first : await lookOnce();
    trace?.('alive', describeProcesses(found));
    return found;
  };

  let members = await look();
  if (members.length === 0) return { kind: 'nothing-alive' };

  const canAsk = await signals.ask(members, root?.pid, signal);
  let isTold = false;
  for (const pause of pauses()) {
    const lookedAt = now();
    members = await look();
    if (members.length === 0) return { kind: 'ended', ms: elapsed() };
    const left = timeoutMs - elapsed();
    if (left <= 0 || hurry?.aborted || !canAsk) break;
    if (!isTold && elapsed() > TOLD_AFTER_MS) {
      isTold = true;
      onWaiting?.();
    }
    // A look at thousands of processes keeps a core busy; the server needs it to end.
    const ms = Math.min(Math.max(pause, now() - lookedAt), left);
    await sleep(ms, undefined, hurry && { signal: hurry }).catch(() => {});
  }

  const hurried = hurry?.aborted === true;
  const commands = [...new Set(members.map(({ command }) => command))];
  const killUntil = now() + KILLING_TAKES_AT_MOST_MS;
  for (const pause of pauses()) {
    // Even where one look takes longer than all that time, what it has found is killed, too.
    const isLastSweep = now() > killUntil;
    await signals.kill(members, root?.pid);
    await sleep(pause);
    members = await look();
    if (members.length === 0) break;
    if (isLastSweep) return { kind: 'survived', survivors: members };
  }
  return { kind: 'killed', ms: elapsed(), commands, hurried };
}

/** 2 ms, 3 ms, and so on up to 50 ms. */
function* pauses(): Iterable<number> {
  for (let pause = 2; ; pause = Math.min(pause * 1.5, 50)) yield pause;
}

async function listed(list: ListProcesses, markerEntry: string): Promise<readonly ProcessInfo[]> {
  for (let failed = 0; failed <= LOOKS_THAT_MAY_FAIL; failed += 1) {
    const processes = await list(markerEntry);
    if (processes.length > 0) return processes;
  }
  throw new Error('the system does not tell its processes');
}
