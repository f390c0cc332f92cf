import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StopOutcome } from '../../src/processes/stop.ts';
import { describeEnding, endingOf, type NotedExit, readNotedExit } from '../../src/report/ending.ts';
import type { SavedState } from '../../src/state/state.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const READY_AT = 1_000_000;
const SERVING = {
  phase: 'serving',
  ready: { url: 'http://localhost:1', port: 1, at: READY_AT, afterMs: 7, proven: false },
  stopping: undefined,
} as const;
const NOTHING: StopOutcome = { kind: 'nothing-alive' };
const ENDED: StopOutcome = { kind: 'ended', ms: 12 };
const noted = (status: number, at: number): NotedExit => ({ status, at });

describe('the end of a server', () => {
  it.each<[string, Pick<SavedState, 'phase' | 'ready' | 'stopping'>, NotedExit | undefined, StopOutcome, string]>([
    ['main has stopped it', { ...SERVING, phase: 'stopped' }, noted(143, READY_AT + 1), NOTHING, 'ended-before'],
    ['it was never ready', { ...SERVING, phase: 'failed', ready: undefined }, noted(1, 1), NOTHING, 'ended-before'],
    ['post stops it', SERVING, undefined, ENDED, 'stopped'],
    [
      'main was killed while it launched',
      { ...SERVING, phase: 'launching', ready: undefined },
      undefined,
      ENDED,
      'stopped',
    ],
    [
      'main was killed before it could launch',
      { ...SERVING, phase: 'launching', ready: undefined },
      undefined,
      NOTHING,
      'stopped',
    ],
    ['it failed after it was ready', SERVING, noted(1, READY_AT + 5), NOTHING, 'by-itself'],
    ['it failed, and left children behind', SERVING, noted(1, READY_AT + 5), ENDED, 'by-itself'],
    ['it ended with 0 after it was ready', SERVING, noted(0, READY_AT + 5), NOTHING, 'by-itself'],
    ['its root ended with 0, and a daemon lives on', SERVING, noted(0, READY_AT + 5), ENDED, 'stopped'],
    ['its root ended with 0 before it was ready: a container', SERVING, noted(0, READY_AT - 5), NOTHING, 'stopped'],
    [
      'it was a daemon that was seen to listen, and is gone',
      { ...SERVING, ready: { ...SERVING.ready, proven: true } },
      noted(0, READY_AT - 5),
      NOTHING,
      'by-itself',
    ],
    ['it was killed with its root', SERVING, undefined, NOTHING, 'by-itself'],
    ['another had begun to stop it', { ...SERVING, stopping: { noted: undefined } }, undefined, NOTHING, 'stopped'],
  ])('where %s', (_, state, exit, outcome, kind) => expect(endingOf(state, exit, outcome).kind).toBe(kind));

  it.each([
    [endingOf(SERVING, noted(1, READY_AT + 3_200), NOTHING), 'ended by itself with status 1, 3.2 s after it was ready'],
    [
      endingOf(SERVING, noted(137, READY_AT - 3), NOTHING),
      'ended by itself with status 137 (SIGKILL), 0 ms after it was ready',
    ],
    [endingOf(SERVING, undefined, NOTHING), 'ended by itself with an unknown status'],
    [endingOf(SERVING, undefined, ENDED), 'stopped within 12 ms'],
    [endingOf({ ...SERVING, phase: 'launching', ready: undefined }, undefined, NOTHING), 'nothing was left to stop'],
    [
      endingOf(SERVING, undefined, { kind: 'killed', ms: 10_000, commands: ['node', 'esbuild'] }),
      'killed after 10 s (node, esbuild did not end when asked)',
    ],
    [endingOf(SERVING, undefined, { kind: 'survived', survivors: [{ pid: 7, start: '' }] }), 'could not be ended'],
    [
      endingOf(SERVING, noted(3, READY_AT + 5), ENDED),
      'its command ended by itself with status 3, 5 ms after it was ready, and left processes behind, which have been ended',
    ],
  ])('%j is told as "%s"', (ending, text) => {
    if (ending.kind === 'ended-before') throw new Error('nothing to tell');
    expect(describeEnding(ending, READY_AT)).toBe(text);
  });
});

describe('a noted exit', () => {
  it.each([
    ['0\n', 0],
    ['1\n', 1],
    ['137\n', 137],
    ['255\n', 255],
  ])('is read from %j', (text, status) => {
    const file = join(temporaryFolder(), 'status-1');
    const before = Date.now() - 2_000;
    writeFileSync(file, text);
    const exit = readNotedExit(file);
    expect(exit?.status).toBe(status);
    expect(exit?.at).toBeGreaterThan(before);
  });

  it.each(['', 'x', '1', '-1\n', '1 2\n', '1000\n'])('is not read from %j', (text) => {
    const file = join(temporaryFolder(), 'status-1');
    writeFileSync(file, text);
    expect(readNotedExit(file)).toBeUndefined();
  });

  it('is none where there is no file', () => {
    expect(readNotedExit(join(temporaryFolder(), 'status-1'))).toBeUndefined();
  });
});
