import type { StopOutcome } from '../processes/stop.ts';
import { type Exit, exitOf } from '../server/exit.ts';
import type { SavedState } from '../state/state.ts';

/** How the server came to its end, as post sees it. */
export type Ending =
  /** Main had ended it already. */
  | { readonly kind: 'ended-before' }
  /** It ended between ready and post, nobody having asked it to. */
  | {
      readonly kind: 'by-itself';
      readonly exit: Exit | undefined;
      readonly at: number | undefined;
      /** Whether only its command had ended, and processes of it were there to be stopped. */
      readonly leftProcesses: boolean;
    }
  | { readonly kind: 'stopped'; readonly outcome: StopOutcome };

/**
 * Decides how the server ended, from what was found before anybody stopped anything: what its root had noted, and whether
 * any of it was alive. A root that ended with 0 before the server was ready has left a daemon behind, whose status nobody
 * notes, or a container, which is no process of ours to find.
 */
export function endingOf(
  { stage, ready, stopping }: Pick<SavedState, 'stage' | 'ready' | 'stopping'>,
  outcome: StopOutcome,
): Ending {
  if (stage === 'stopped' || stage === 'failed') return { kind: 'ended-before' };
  if (stage === 'launching' || !ready || !stopping) return { kind: 'stopped', outcome };
  const { noted, lived } = stopping;
  if (noted && (noted.status !== 0 || (!lived && noted.at > ready.at))) {
    return { kind: 'by-itself', exit: exitOf(noted.status, null), at: noted.at, leftProcesses: lived };
  }
  const wasDaemon = noted !== undefined && ready.proven;
  if ((!noted || wasDaemon) && !lived) {
    return { kind: 'by-itself', exit: undefined, at: undefined, leftProcesses: false };
  }
  return { kind: 'stopped', outcome };
}
