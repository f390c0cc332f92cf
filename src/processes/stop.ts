import { setTimeout as sleep } from 'node:timers/promises';
import { findMembers } from './members.ts';
import type { ListProcesses, ProcessIdentity, ProcessInfo } from './process-info.ts';
import type { Signals } from './signals.ts';

export interface StopRequest {
  /** The process that was spawned; undefined when post knows the marker only. */
  readonly root: ProcessIdentity | undefined;
  /** Processes that neither descend from the root nor carry the marker. */
  readonly daemons?: readonly ProcessIdentity[];
  /** `NAME=value`, as it stands in the environment of everything that the server has started. */
  readonly marker: string;
  readonly signal: NodeJS.Signals;
  /** How long the processes have to end after the signal, in milliseconds; 0 kills at once. */
  readonly timeoutMs: number;
  /** Ends the wait when it aborts. */
  readonly hurry?: AbortSignal;
}

export type StopOutcome =
  | { readonly kind: 'nothing-alive' }
  | { readonly kind: 'ended'; readonly ms: number }
  | { readonly kind: 'killed'; readonly ms: number; readonly commands: readonly string[] }
  | { readonly kind: 'survived'; readonly survivors: readonly ProcessIdentity[] };

/** What the kernel cannot kill by then hangs in the kernel. */
const KILLING_TAKES_AT_MOST_MS = 5_000;

/**
 * Ends every process of a server: asks with the signal, waits, then kills until two looks in a row find nobody. Numbers
 * are signalled only while they belong to the processes that were found under them.
 */
export async function stopProcesses(
  { root, daemons = [], marker, signal, timeoutMs, hurry }: StopRequest,
  list: ListProcesses,
  signals: Signals,
): Promise<StopOutcome> {
  const began = performance.now();
  const elapsed = (): number => Math.round(performance.now() - began);
  let known: readonly ProcessIdentity[] = daemons;
  const look = async (): Promise<readonly ProcessInfo[]> => {
    const found = findMembers(await list(marker), root, known);
    known = [...known.filter(({ pid }) => !found.some((member) => member.pid === pid)), ...found];
    return found;
  };

  let members = await look();
  if (members.length === 0) return { kind: 'nothing-alive' };

  const canAsk = await signals.ask(members, root?.pid, signal);
  for (let pause = 2; ; pause = Math.min(pause * 1.5, 50)) {
    members = await look();
    if (members.length === 0) return { kind: 'ended', ms: elapsed() };
    const left = timeoutMs - elapsed();
    if (left <= 0 || hurry?.aborted || !canAsk) break;
    await sleep(Math.min(pause, left));
  }

  const commands = [...new Set(members.map(({ command }) => command))];
  const killUntil = performance.now() + KILLING_TAKES_AT_MOST_MS;
  for (let cleanLooks = 0; cleanLooks < 2; ) {
    await signals.kill(members, root?.pid);
    await sleep(2);
    members = await look();
    cleanLooks = members.length === 0 ? cleanLooks + 1 : 0;
    if (members.length > 0 && performance.now() > killUntil) return { kind: 'survived', survivors: members };
  }
  return { kind: 'killed', ms: elapsed(), commands };
}
