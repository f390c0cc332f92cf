import { endProcess } from './report/console.ts';
import { explained } from './system/system-error.ts';

/** What an entry is told of its end. */
export interface Cancellation {
  /** Aborts when the runner wants the process to end. */
  readonly cancelled: AbortSignal;
  /** Aborts some time after that, when nothing must be waited for any more. */
  readonly outOfTime: AbortSignal;
}

/** `using: node24`; what runs actions instead of the runner may take any. */
const OLDEST_NODE = 24;

/** The runner sends SIGINT, 7.5 s later SIGTERM, and 2.5 s later it kills. Killing and telling take part of the first. */
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
    // Of stderr, where only Node's own warnings go, and nobody reads any more: a server has to be stopped all the same.
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
