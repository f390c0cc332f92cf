import type { SavedState } from '../state/state.ts';
import { type Parsed, quoted } from './parsed.ts';

/** What telling the servers of a job apart takes. */
type Server = Pick<SavedState, 'stage' | 'ready' | 'settings' | 'stopCommandDue'>;

/**
 * Picks the servers that the stop action's `port` means: `all`, or the port of one. `servers` come last begun first: of
 * those that have had the port one after the other, the first of them may have it still. An empty text is the output of a
 * step that did not get ready; to take that for all of them would end the wrong ones.
 */
export function serversToStop<S extends Server>(servers: readonly S[], text: string): Parsed<readonly S[]> {
  if (text === 'all') return { value: servers.filter(hasSomethingToStop) };
  const meant = servers.find(({ ready }) => ready && String(ready.port) === text);
  if (meant) return { value: [meant] };
  const known = servers.flatMap(({ ready, settings }) => (ready ? `${ready.port} (${settings.name})` : []));
  const takes =
    known.length === 0
      ? 'no step of this job has a server ready'
      : `it takes all, or a port of this job: ${known.join(', ')}`;
  return { problem: `port: ${quoted(text)} is no port of a server of this job; ${takes}` };
}

/** Main has ended the others itself, and left to post what there is to tell. */
function hasSomethingToStop({ stage, stopCommandDue }: Server): boolean {
  return stage === 'launching' || stage === 'serving' || stopCommandDue;
}
