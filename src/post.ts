import { type Cancellation, runPhase } from './phase.ts';
import { tellWarning } from './report/console.ts';
import { loadState } from './state/load-state.ts';

/** Returns the exit status of the post phase. */
async function post({ outOfTime }: Cancellation): Promise<number> {
  const state = loadState();
  if (state === 'nothing') return 0;
  if (state === 'unreadable') {
    const message = 'The state that main saved cannot be read; a server may be left running until the job ends.';
    tellWarning('Nothing was stopped', message);
    return 0;
  }
  const { endServer } = await import('./ending/end-server.ts');
  return endServer(state, outOfTime);
}

void runPhase(post, (message) => {
  // Never the reason that a green job turns red.
  tellWarning('Stopping the server failed', message);
  return 0;
});
