import './system/background-compilers-off.ts';
import './system/small-young-generation.ts';
import type { Inputs } from './inputs/parse-inputs.ts';
import { withoutEffect } from './inputs/without-effect.ts';
import type { Cancellation } from './phase.ts';
import { platformOf } from './platform.ts';
import { tell, tellWarning } from './report/console.ts';
import { traceFor } from './report/trace.ts';
import { type Job, type ServeResult, serve } from './serve.ts';
import { saveState } from './state/state.ts';
import { othersMayRename, temporaryFolder } from './system/temporary-folder.ts';
import { tracedPlatform } from './traced.ts';

/** A server that is alive after this much is likely to get ready: what its readiness takes is loaded in the meantime. */
const DIES_WITHIN_MS = 50;

/** The step itself, once its inputs are understood: serves, hands over or reports, and returns the exit status. */
export async function serveStep(inputs: Inputs, cancellation: Cancellation): Promise<number> {
  for (const line of withoutEffect(inputs)) tellWarning('An input without effect', line);
  const folder = temporaryFolder(process.env);
  if (othersMayRename(folder)) {
    const message = `RUNNER_TEMP: other users may replace what is in ${folder}, the scripts of this step too: chmod o-w it, or set its sticky bit`;
    tellWarning('Others may write to RUNNER_TEMP', message);
  }
  const trace = traceFor(inputs.name, process.env);
  if (trace) cancellation.cancelled.addEventListener('abort', () => trace('cancelled', 'by a signal of the runner'));
  const job: Job = {
    ...cancellation,
    environment: process.env,
    temporaryFolder: folder,
    platform: tracedPlatform(await platformOf(), trace),
    tell,
    warn: tellWarning,
    saveState,
    onLaunched: () => void setTimeout(() => void import('./hand-over.ts'), DIES_WITHIN_MS).unref(),
    trace,
  };
  const result = await serve(inputs, job);
  const status = await conclude(inputs, result, job);
  trace?.tellCounts();
  trace?.('step', `ends with status ${status}`);
  return status;
}

/** Nothing of this is loaded before the server has been launched. */
async function conclude(inputs: Inputs, result: ServeResult, job: Job): Promise<number> {
  if (result.kind === 'ready') {
    const { handOver } = await import('./hand-over.ts');
    return handOver(inputs, result, job);
  }
  const { reportFailure } = await import('./report-failure.ts');
  return reportFailure(inputs, result, job);
}
