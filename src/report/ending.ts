import { readFileSync, statSync } from 'node:fs';
import type { StopOutcome } from '../processes/stop.ts';
import { describeExit, type Exit, exitOf } from '../server/exit.ts';
import type { SavedState } from '../state.ts';
import { oomLine, seconds } from './lines.ts';

/** How the server came to its end, as post sees it. */
export type Ending =
  /** Main had ended it already. */
  | { readonly kind: 'ended-before' }
  /** It ended between ready and post, nobody having asked it to. */
  | { readonly kind: 'by-itself'; readonly exit: Exit | undefined; readonly at: number | undefined }
  | { readonly kind: 'stopped'; readonly outcome: StopOutcome };

/** The exit status that the server's root left in its status file, and when. */
export interface NotedExit {
  readonly exit: Exit;
  readonly at: number;
}

/** Between two system calls of the root's, the one that makes the file and the one that writes into it. */
const BEING_WRITTEN_MS = 50;

/** Reads a status file; undefined while the root lives, or where it was killed before it could note anything. */
export function readNotedExit(statusFile: string): NotedExit | undefined {
  const until = performance.now() + BEING_WRITTEN_MS;
  try {
    for (;;) {
      const text = readFileSync(statusFile, 'latin1');
      const at = statSync(statusFile).mtimeMs;
      if (text !== '') return /^\d{1,3}\n$/.test(text) ? { exit: exitOf(Number(text), null), at } : undefined;
      if (performance.now() > until) return undefined;
    }
  } catch {
    return undefined;
  }
}

/**
 * Decides how the server ended, from what its root had noted before post stopped anything, and from what was there to
 * stop. A root that ended with 0 before the server was ready has left a daemon behind, whose status nobody notes, or a
 * container, which is no process of ours to find.
 */
export function endingOf(
  { phase, ready }: Pick<SavedState, 'phase' | 'ready'>,
  noted: NotedExit | undefined,
  outcome: StopOutcome,
): Ending {
  if (phase === 'stopped' || phase === 'failed') return { kind: 'ended-before' };
  if (phase === 'launching' || !ready) return { kind: 'stopped', outcome };
  if (noted && (noted.exit.status !== 0 || (outcome.kind === 'nothing-alive' && noted.at > ready.at))) {
    return { kind: 'by-itself', ...noted };
  }
  const wasDaemon = noted !== undefined && ready.proven;
  if ((!noted || wasDaemon) && outcome.kind === 'nothing-alive') {
    return { kind: 'by-itself', exit: undefined, at: undefined };
  }
  return { kind: 'stopped', outcome };
}

/** `ended by itself with status 1, 3.2 s after it was ready` */
export function describeEnding(ending: Ending, readyAt: number | undefined): string {
  switch (ending.kind) {
    case 'ended-before':
      return 'ended before the post phase';
    case 'by-itself': {
      const how = ending.exit ? `with ${describeExit(ending.exit)}` : 'with an unknown status';
      const when =
        ending.at !== undefined && readyAt !== undefined
          ? `, ${seconds(Math.max(0, Math.round(ending.at - readyAt)))} after it was ready`
          : '';
      return `ended by itself ${how}${when}`;
    }
    case 'stopped':
      return describeStop(ending.outcome);
  }
}

/** What there is to say for an annotation about a server that has ended by itself; its last words follow, if any. */
export function adviceFor(oomKills: number, failOnExit: boolean, hasWords: boolean): string {
  const sentences = [
    oomLine(oomKills),
    failOnExit ? '' : 'Later steps have had no server since; fail-on-exit makes that a failure.',
    hasWords ? 'Its last words:' : 'It has printed nothing.',
  ];
  return sentences.filter(Boolean).join(' ');
}

function describeStop(outcome: StopOutcome): string {
  switch (outcome.kind) {
    case 'nothing-alive':
      return 'nothing was left to stop';
    case 'ended':
      return `stopped within ${seconds(outcome.ms)}`;
    case 'killed':
      return `killed after ${seconds(outcome.ms)} (${outcome.commands.join(', ')} did not end when asked)`;
    case 'survived':
      return 'could not be ended';
  }
}
