import type { Ending } from '../ending/how-it-ended.ts';
import type { StopOutcome } from '../processes/stop.ts';
import { describeExit } from '../server/exit.ts';
import { seconds } from './lines.ts';

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
