import { readFileSync } from 'node:fs';
import type { StopOutcome } from '../processes/stop.ts';
import { describeExit, type Exit, exitOf } from '../server/exit.ts';
import type { SavedState } from '../state/state.ts';
import { readPlainFile } from '../system/plain-file.ts';
import { seconds } from './lines.ts';

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

/** The exit status that the server's root left in its status file, and when (milliseconds since 1970). */
export interface NotedExit {
  readonly status: number;
  readonly at: number;
}

/** Reads a status file; undefined while the root lives, or where it was killed before it could note anything. */
export function readNotedExit(statusFile: string): NotedExit | undefined {
  return readPlainFile(statusFile, (descriptor, { mtimeMs }) => {
    const text = readFileSync(descriptor, 'latin1');
    return /^\d{1,3}\n$/.test(text) ? { status: Number(text), at: mtimeMs } : undefined;
  });
}

/**
 * Decides how the server ended, from what was found before anybody stopped anything: what its root had noted, and whether
 * any of it was alive. A root that ended with 0 before the server was ready has left a daemon behind, whose status nobody
 * notes, or a container, which is no process of ours to find.
 */
export function endingOf(
  { phase, ready, stopping }: Pick<SavedState, 'phase' | 'ready' | 'stopping'>,
  outcome: StopOutcome,
): Ending {
  if (phase === 'stopped' || phase === 'failed') return { kind: 'ended-before' };
  if (phase === 'launching' || !ready || !stopping) return { kind: 'stopped', outcome };
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

/** `ended by itself with status 1, 3.2 s after it was ready` */
export function describeEnding(ending: Exclude<Ending, { kind: 'ended-before' }>, readyAt: number | undefined): string {
  if (ending.kind === 'stopped') return describeStop(ending.outcome);
  const how = ending.exit ? `with ${describeExit(ending.exit)}` : 'with an unknown status';
  const when =
    ending.at !== undefined && readyAt !== undefined
      ? `, ${seconds(Math.max(0, Math.round(ending.at - readyAt)))} after it was ready`
      : '';
  return ending.leftProcesses
    ? `its command ended by itself ${how}${when}, and left processes behind`
    : `ended by itself ${how}${when}`;
}

/** What there is to say for an annotation about a server that has ended by itself; its last words follow, if any. */
export function adviceFor(
  causes: readonly string[],
  { leftProcesses }: Extract<Ending, { kind: 'by-itself' }>,
  failOnExit: boolean,
  hasWords: boolean,
): string {
  const sentences = [
    ...causes,
    leftProcesses ? 'If it ran tests beside the server: give them in test, whose status is the step’s.' : '',
    failOnExit ? '' : 'fail-on-exit makes that a failure.',
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
      return outcome.hurried
        ? `killed after ${seconds(outcome.ms)}, there being no time left (${outcome.commands.join(', ')})`
        : `killed after ${seconds(outcome.ms)} (${outcome.commands.join(', ')} did not end when asked)`;
    case 'survived':
      return 'could not be ended';
  }
}
