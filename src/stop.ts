import { endServer } from './ending/end-server.ts';
import { readInput } from './inputs/read-input.ts';
import { serversToStop } from './inputs/servers-to-stop.ts';
import { type Cancellation, runPhase } from './phase.ts';
import { tell, tellError } from './report/console.ts';
import { traceFor } from './report/trace.ts';
import { wasDone } from './state/deeds.ts';
import { readStateFiles } from './state/state-file.ts';
import { temporaryFolder } from './system/temporary-folder.ts';

/** Stops one server of the job, or all of them, before the job ends; returns the exit status of the step. */
async function stop({ outOfTime }: Cancellation): Promise<number> {
  const folder = temporaryFolder(process.env);
  const chosen = serversToStop(readStateFiles(folder), readInput('port').trim());
  if ('problem' in chosen) {
    tellError('Wrong input', chosen.problem);
    return 1;
  }
  if (chosen.value.length === 0) tell(`There is no server to stop; ${folder} tells of none.`);
  let status = 0;
  for (const state of chosen.value) {
    // What has ended is left alone: its ports may be others' by now.
    const hasEnded = wasDone(state.folder, 'ended');
    if (hasEnded) traceFor(state.settings.name, process.env)?.('state', 'has been ended before, and is left alone');
    else status = Math.max(status, await endServer(state, outOfTime));
  }
  return status;
}

void runPhase(stop, (message) => {
  tellError('Stopping the server failed', message);
  return 1;
});
