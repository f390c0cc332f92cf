import { describe, expect, it } from 'vitest';
import type { Ending } from '../../src/ending/how-it-ended.ts';
import { adviceFor, describeEnding } from '../../src/report/ending.ts';
import { exitOf } from '../../src/server/exit.ts';

const READY_AT = 1_000_000;

const byItself = (status?: number, at?: number, leftProcesses = false): Ending => ({
  kind: 'by-itself',
  exit: status === undefined ? undefined : exitOf(status, null),
  at,
  leftProcesses,
});

describe('the end of a server', () => {
  it.each<[Ending, string]>([
    [byItself(1, READY_AT + 3_200), 'ended by itself with status 1, 3.2 s after it was ready'],
    [byItself(137, READY_AT - 3), 'ended by itself with status 137 (SIGKILL), 0 ms after it was ready'],
    [byItself(), 'ended by itself with an unknown status'],
    [
      byItself(3, READY_AT + 5, true),
      'its command ended by itself with status 3, 5 ms after it was ready, and left processes behind',
    ],
    [{ kind: 'stopped', outcome: { kind: 'ended', ms: 12 } }, 'stopped within 12 ms'],
    [{ kind: 'stopped', outcome: { kind: 'nothing-alive' } }, 'nothing was left to stop'],
    [
      { kind: 'stopped', outcome: { kind: 'killed', ms: 10_000, commands: ['node', 'esbuild'], hurried: false } },
      'killed after 10 s (node, esbuild did not end when asked)',
    ],
    [
      { kind: 'stopped', outcome: { kind: 'killed', ms: 30, commands: ['node'], hurried: true } },
      'killed after 30 ms, there being no time left (node)',
    ],
    [{ kind: 'stopped', outcome: { kind: 'survived', survivors: [{ pid: 7, start: '' }] } }, 'could not be ended'],
  ])('%j is told as "%s"', (ending, text) => {
    if (ending.kind === 'ended-before') throw new Error('nothing to tell');
    expect(describeEnding(ending, READY_AT)).toBe(text);
  });
});

describe('what is said of an end by itself', () => {
  const end = { kind: 'by-itself', exit: undefined, at: undefined, leftProcesses: false } as const;

  it('is its causes, what the workflow may make of it, and its last words', () => {
    expect(adviceFor(['Memory ran out.'], end, false, true)).toBe(
      'Memory ran out. fail-on-exit makes that a failure. Its last words:',
    );
    expect(adviceFor([], end, true, false)).toBe('It has printed nothing.');
  });

  it('is where to put tests, when processes were left behind', () => {
    expect(adviceFor([], { ...end, leftProcesses: true }, true, true)).toBe(
      'If it ran tests beside the server: give them in test, whose status is the step’s. Its last words:',
    );
  });
});
