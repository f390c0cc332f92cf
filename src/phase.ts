import { standardOutput } from './system/standard-output.ts';
import { explained } from './system/system-error.ts';

/** What tells an entry that it has to end. */
export interface Cancellation {
  /** Aborts when the runner wants the process to end. */
  readonly cancelled: AbortSignal;
  /** Aborts some time after that, when nothing must be waited for any more. */
  readonly outOfTime: AbortSignal;
}

/** `using: node24`; what runs actions instead of the runner may take any. */
const OLDEST_NODE = 24;

/**
 * The runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later it kills. To kill the server and to tell of it takes the
 * rest of those 7.5 s.
 */
const CANCELLED_HAS_MS = 4_000;

/**
 * Runs the work of one entry and ends the process with the status that it returns. What nobody expected is told by
 * `onUnexpected`, as one line, and ends with the status that this returns.
 */
export async function runPhase(
  work: (cancellation: Cancellation) => Promise<number>,
  onUnexpected: (message: string) => number,
): Promise<never> {
  if (Number.parseInt(process.versions.node, 10) < OLDEST_NODE) {
    const message = `Node ${OLDEST_NODE} is needed, as action.yml says, and this is ${process.versions.node}: the runner is too old, or act found another node on its PATH.`;
    return await endProcess(onUnexpected(message));
  }
  const cancellation = whenSignalled();
  const unexpected = Promise.withResolvers<never>();
  process.on('uncaughtException', (error) => {
    // EPIPE: nobody reads our stderr any more, where only Node's own warnings go. That is no reason to leave a server running.
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') unexpected.reject(error);
  });
  try {
    return await endProcess(await Promise.race([work(cancellation), unexpected.promise]));
  } catch (error) {
    return await endProcess(onUnexpected(explained(error)));
  }
}

function whenSignalled(): Cancellation {
  const cancelled = new AbortController();
  const outOfTime = new AbortController();
  const onSignal = (): void => {
    cancelled.abort();
    setTimeout(() => outOfTime.abort(), CANCELLED_HAS_MS).unref();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, onSignal);
  return { cancelled: cancelled.signal, outOfTime: outOfTime.signal };
}

/**
 * Ends the process with this status once everything has been written, whatever still runs: a helper program that hangs
 * must not hold the step.
 */
async function endProcess(status: number): Promise<never> {
  await standardOutput.flushed();
  process.exit(status);
}
