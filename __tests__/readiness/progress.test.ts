import { describe, expect, it } from 'vitest';
import { newProgress, waitingFor } from '../../src/readiness/progress.ts';
import { exitOf } from '../../src/server/exit.ts';

describe('what is still missing', () => {
  it.each([
    [undefined, {}, ['nothing accepted a connection on its port']],
    [undefined, { lastAnswer: '404 from x' }, ['last answer: 404 from x']],
    [undefined, { answered: true, lastAnswer: '200 from x' }, []],
    [/up/, { answered: true }, ['its output never matched ready-log up']],
    [/up/, {}, ['nothing accepted a connection on its port', 'its output never matched ready-log up']],
    [/up/, { answered: true, logMatched: true }, []],
    [undefined, { answered: true, lastCommand: exitOf(1, null) }, ['ready-command still ended with status 1']],
    [undefined, { lastAnswer: 'x', lastCommand: exitOf(1, null) }, ['last answer: x']],
  ] as const)('with the pattern %s and %j is %j', (readyLog, progress, missing) => {
    expect(waitingFor({ readyLog }, { ...newProgress(), ...progress })).toEqual(missing);
  });

  it('is told apart where the pattern was given up', () => {
    expect(waitingFor({ readyLog: /(a+)+$/ }, { ...newProgress(), answered: true }, true)).toEqual([
      'ready-log (a+)+$ took over 1 s to search: simplify it',
    ]);
  });
});
