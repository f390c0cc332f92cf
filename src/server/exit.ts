import { constants } from 'node:os';

/** How a process ended: with a status, or by a signal. */
export interface Exit {
  readonly status: number;
  readonly signal: NodeJS.Signals | undefined;
}

/**
 * From what Node tells of a child. A shell reports a command that a signal ended as 128 plus the signal's number
 * (POSIX, "Exit Status for Commands"), so such a status is read back as the signal.
 */
export function exitOf(status: number | null, signal: NodeJS.Signals | null): Exit {
  if (signal) return { status: 128 + constants.signals[signal], signal };
  const known = status === null ? 1 : status;
  return { status: known, signal: known > 128 ? signalOf(known - 128) : undefined };
}

/** `status 3`, or `status 137 (SIGKILL)`. */
export function describeExit({ status, signal }: Exit): string {
  return signal ? `status ${status} (${signal})` : `status ${status}`;
}

function signalOf(number: number): NodeJS.Signals | undefined {
  const names = Object.keys(constants.signals) as NodeJS.Signals[];
  return names.find((name) => constants.signals[name] === number);
}
