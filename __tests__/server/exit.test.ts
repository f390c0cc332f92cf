import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { describeExit, exitOf } from '../../src/server/exit.ts';

describe('an exit', () => {
  it.each([
    [0, null, 'status 0'],
    [1, null, 'status 1'],
    [128, null, 'status 128'],
    [137, null, 'status 137 (SIGKILL)'],
    [143, null, 'status 143 (SIGTERM)'],
    [255, null, 'status 255'],
    [null, 'SIGKILL', 'status 137 (SIGKILL)'],
    [null, 'SIGINT', 'status 130 (SIGINT)'],
    [null, null, 'status 1'],
  ] as const)('with %j and %j is %s', (status, signal, text) =>
    expect(describeExit(exitOf(status, signal))).toBe(text),
  );

  it('by a signal is the same as the shell tells it', () => {
    for (const signal of ['SIGTERM', 'SIGHUP', 'SIGSEGV', 'SIGABRT'] as const) {
      expect(exitOf(128 + constants.signals[signal], null)).toEqual(exitOf(null, signal));
    }
  });
});
