import { describe, expect, it } from 'vitest';
import { newProgress, waitingFor } from '../../src/readiness/progress.ts';
import { exitOf } from '../../src/server/exit.ts';

const FAST = { patternIsTooSlow: false };

describe('what is still missing', () => {
  it.each([
    [undefined, {}, ['nothing accepted a connection on its port']],
    [undefined, { lastAnswer: '404 from x' }, ['last answer: 404 from x']],
    [undefined, { answered: true, lastAnswer: '200 from x' }, []],
    [/up/, { answered: true }, ['its output has not matched ready-log up']],
    [/up/, {}, ['nothing accepted a connection on its port', 'its output has not matched ready-log up']],
    [/up/, { answered: true, logMatched: true }, []],
    [undefined, { answered: true, lastCommand: exitOf(1, null) }, ['ready-command still ended with status 1']],
    [undefined, { lastAnswer: 'x', lastCommand: exitOf(1, null) }, ['last answer: x']],
  ] as const)('with the pattern %s and %j is %j', (readyLog, progress, missing) => {
    expect(waitingFor({ readyLog, readyCommand: undefined }, { ...newProgress(), ...progress }, FAST)).toEqual(missing);
  });

  it('quotes what the ready-command said last', () => {
    const progress = { ...newProgress(), answered: true, lastCommand: exitOf(127, null) };
    const commandSaid = 'pg_isready: command not found';
    expect(waitingFor({ readyLog: undefined, readyCommand: 'x' }, progress, { ...FAST, commandSaid })).toEqual([
      'ready-command still ended with status 127, its last words being: pg_isready: command not found',
    ]);
  });

  it('is the end of a ready-command, once all else holds', () => {
    const waits = (progress: object): readonly string[] =>
      waitingFor({ readyLog: /up/, readyCommand: 'check' }, { ...newProgress(), answered: true, ...progress }, FAST);
    expect(waits({ logMatched: true })).toEqual(['ready-command has not ended yet']);
    expect(waits({})).toEqual(['its output has not matched ready-log up']);
  });

  it('is told apart where the pattern was given up', () => {
    expect(
      waitingFor(
        { readyLog: /(a+)+$/, readyCommand: undefined },
        { ...newProgress(), answered: true },
        { patternIsTooSlow: true },
      ),
    ).toEqual(['ready-log (a+)+$ took over 1 s to search: simplify it']);
  });
});
