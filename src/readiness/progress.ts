import type { Inputs } from '../inputs/parse-inputs.ts';
import { asWritten } from '../inputs/patterns.ts';
import { describeExit, type Exit } from '../server/exit.ts';
import type { Endpoint } from '../system/endpoint.ts';
import type { GetAnswer } from './http-get.ts';

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
  /** What the last GET came to. */
  lastGet: GetAnswer | undefined;
  /** Where it was sent. */
  askedAt: Endpoint | undefined;
  lastCommand: Exit | undefined;
  /** Where that run's output is. */
  lastCommandLog: string | undefined;
}

/** Of a launch that has just begun. */
export function newProgress(): Progress {
  return {
    answered: false,
    bound: false,
    logMatched: false,
    captured: undefined,
    lastAnswer: undefined,
    lastGet: undefined,
    askedAt: undefined,
    lastCommand: undefined,
    lastCommandLog: undefined,
  };
}

/** What is still missing, in half sentences: `last answer: 404 Not Found from http://127.0.0.1:41237/health`. */
export function waitingFor(
  { readyLog, readyCommand }: Pick<Inputs, 'readyLog' | 'readyCommand'>,
  { answered, logMatched, lastAnswer, lastCommand }: Progress,
  { patternIsTooSlow, commandSaid }: { readonly patternIsTooSlow: boolean; readonly commandSaid?: string | undefined },
): readonly string[] {
  const missing: string[] = [];
  if (!answered && lastAnswer) missing.push(`last answer: ${lastAnswer}`);
  if (!answered && !lastAnswer) missing.push('nothing accepted a connection on its port');
  if (readyLog && patternIsTooSlow)
    missing.push(`ready-log ${asWritten(readyLog)} took over 1 s to search: simplify it`);
  else if (readyLog && !logMatched) missing.push(`its output has not matched ready-log ${asWritten(readyLog)}`);
  const commandIsNext = answered && readyCommand !== undefined && (!readyLog || logMatched);
  if (commandIsNext && !lastCommand) missing.push('ready-command has not ended yet');
  if (answered && lastCommand) {
    const words = commandSaid ? `, its last words being: ${commandSaid}` : '';
    missing.push(`ready-command still ended with ${describeExit(lastCommand)}${words}`);
  }
  return missing;
}
