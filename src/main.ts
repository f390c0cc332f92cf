import { parseInputs } from './inputs/parse-inputs.ts';
import { readInput } from './inputs/read-input.ts';
import { type Cancellation, runPhase } from './phase.ts';
import { tellError } from './report/console.ts';
import { isDirectory } from './system/directory.ts';
import { findProgram } from './system/find-program.ts';

/** Returns the exit status of the step. */
async function main(cancellation: Cancellation): Promise<number> {
  const parsed = parseInputs(readInput, {
    platform: process.platform,
    workspace: process.env.GITHUB_WORKSPACE ?? process.cwd(),
    isDirectory,
    findProgram: (name) => findProgram(name, process.env),
  });
  if ('problems' in parsed) {
    for (const problem of parsed.problems) tellError('Wrong input', problem);
    return 1;
  }
  // Loaded only now: a wrong input is told in half the time.
  const { serveStep } = await import('./serve-step.ts');
  return serveStep(parsed.inputs, cancellation);
}

void runPhase(main, (message) => {
  tellError('The action failed', message);
  return 1;
});
