import type { Inputs } from '../inputs/parse-inputs.ts';
import { describeExit, type Exit } from '../server/exit.ts';

/** How far a launch has come, for those who have to tell why it came no further. */
export interface Progress {
  /** An answer fitted. */
  answered: boolean;
  /** The server has been seen to listen on its port. */
  bound: boolean;
  logMatched: boolean;
  /** With `port: 0`, the port that `ready-log` captured. */
  captured: number | undefined;
  lastAnswer: string | undefined;
  lastCommand: Exit | undefined;
}

export function newProgress(): Progress {
  return {
    answered: false,
    bound: false,
    logMatched: false,
    captured: undefined,
    lastAnswer: undefined,
    lastCommand: undefined,
  };
}

/** What is still missing, in half sentences: `last answer: 404 Not Found from http://127.0.0.1:41237/health`. */
export function waitingFor(
  { readyLog }: Pick<Inputs, 'readyLog'>,
  { answered, logMatched, lastAnswer, lastCommand }: Progress,
  patternIsTooSlow = false,
): readonly string[] {
  const missing: string[] = [];
  if (!answered && lastAnswer) missing.push(`last answer: ${lastAnswer}`);
  if (!answered && !lastAnswer) missing.push('nothing accepted a connection on its port');
  if (readyLog && patternIsTooSlow) missing.push(`ready-log ${readyLog.source} took over 1 s to search: simplify it`);
  else if (readyLog && !logMatched) missing.push(`its output never matched ready-log ${readyLog.source}`);
  if (answered && lastCommand) missing.push(`ready-command still ended with ${describeExit(lastCommand)}`);
  return missing;
}
