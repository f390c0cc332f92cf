import type { Inputs } from '../inputs/parse-inputs.ts';
import { quoted } from '../inputs/parsed.ts';
import type { FailedOutcome } from '../launch/outcome.ts';
import type { GiveUp } from '../relaunch-policy.ts';
import { describeExit } from '../server/exit.ts';
import { explained, isLimit } from '../system/system-error.ts';
import { conflictInBrief, seconds } from './lines.ts';

/** One line that says what happened, to which value, and what to do. */
export function describeFailure(inputs: Inputs, outcome: FailedOutcome, because: GiveUp): string {
  const { name, portVariables } = inputs;
  const variable = `$${portVariables[0]}`;
  switch (outcome.kind) {
    case 'conflict':
      return because === 'relaunches-spent'
        ? `${name}: ${conflictInBrief(outcome)}, after ${tries(inputs.maxRelaunches, 'relaunch on a fresh port', 'relaunches on fresh ports')}. Does it use ${variable}, and nothing else that is taken? More tries: max-relaunches.`
        : `${name}: ${conflictInBrief(outcome)}, after ${tries(inputs.bindRetries, 'retry', 'retries')}. End what holds it, give another port, or let the action choose one with port: auto.`;
    case 'exited':
      return outcome.wasDaemon
        ? `${name}: went into the background, and ended there after ${seconds(outcome.ms)}, before it was ready. Its own log may tell why; in the foreground its output and status would be seen.`
        : sentences(
            `${name}: ended with ${describeExit(outcome.exit)} after ${seconds(outcome.ms)}, before it was ready.`,
            outcome.advice,
          );
    case 'timed-out':
      return sentences(
        `${name}: not ready within ${seconds(outcome.ms)}; ${outcome.missing.join('; ')}.`,
        outcome.advice,
      );
    case 'elsewhere':
      return outcome.isOfReadyLog
        ? `${name}: listens on ${outcome.listensOn.join(', ') || 'no port'}, and ready-log captured ${outcome.port} as its port. Make its group named port match the server's own.`
        : `${name}: listens on ${outcome.listensOn.join(', ')} instead of ${outcome.port}; ${outcome.fix}.`;
    case 'ambiguous':
      return `${name}: listens on ${outcome.ports.join(', ')}, and all fit the readiness conditions. Say which with ready-log and a group named port, or with ready-path.`;
    case 'not-a-port':
      return `${name}: ready-log captured ${quoted(outcome.text)} as its port; the group named port takes a number from 1 to 65535.`;
    case 'not-started':
      return `${name}: the shell could not be started: ${explained(outcome.error)}.${isLimit(outcome.error) ? '' : ' Check shell and working-directory.'}`;
    case 'forbidden':
      return `${name}: port ${outcome.port} may not be used by this user. Ports below 1024 need more rights, some systems reserve others: give another port.`;
    case 'none-left':
      return inputs.port.kind === 'range'
        ? `${name}: no port of ${inputs.port.first}-${inputs.port.last} is left: each is in use, may not be bound, or was handed out earlier in this job. Give a wider range.`
        : `${name}: no free port is left on this machine.`;
    case 'cancelled':
      return `${name}: cancelled before it was ready.`;
  }
}

function sentences(...parts: readonly string[]): string {
  return parts.filter(Boolean).join(' ');
}

function tries(count: number, one: string, several: string): string {
  return `${count} ${count === 1 ? one : several}`;
}
