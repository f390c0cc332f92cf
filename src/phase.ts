import { endProcess } from './report/console.ts';

/**
 * Runs the work of one entry and ends the process with the status that it returns. `cancelled` aborts when the runner
 * wants it to end: it sends SIGINT, 7.5 s later SIGTERM, 2.5 s later it kills. What nobody expected is told by
 * `onUnexpected`, as one line, and ends with the status that this returns.
 */
export async function runPhase(
  work: (cancelled: AbortSignal) => Promise<number>,
  onUnexpected: (message: string) => number,
): Promise<never> {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => controller.abort());
  // Nobody may be reading any more (EPIPE): a server has to be stopped all the same.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const unexpected = Promise.withResolvers<never>();
  process.on('uncaughtException', unexpected.reject);
  try {
    return await endProcess(await Promise.race([work(controller.signal), unexpected.promise]));
  } catch (error) {
    return await endProcess(onUnexpected(error instanceof Error ? error.message : String(error)));
  }
}
