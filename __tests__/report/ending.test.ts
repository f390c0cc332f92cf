import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { StopOutcome } from '../../src/processes/stop.ts';
import { describeEnding, type Ending, endingOf, readNotedExit } from '../../src/report/ending.ts';
import type { SavedState } from '../../src/state/state.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const READY_AT = 1_000_000;
const SERVING = {
  phase: 'serving',
  ready: { url: 'http://localhost:1', port: 1, at: READY_AT, afterMs: 7, proven: false },
} as const;
const ENDED: StopOutcome = { kind: 'ended', ms: 12 };

/** What was found before anything was stopped. */
const found = (lived: boolean, status?: number, at = READY_AT + 5): SavedState['stopping'] => ({
  noted: status === undefined ? undefined : { status, at },
  lived,
});
const endedAfter = (stopping: SavedState['stopping'], about: Partial<SavedState> = {}) =>
  endingOf({ ...SERVING, ...about, stopping }, ENDED);

describe('the end of a server', () => {
  it.each<[string, Partial<SavedState>, SavedState['stopping'], string]>([
    ['main has stopped it', { phase: 'stopped' }, found(false, 143), 'ended-before'],
    ['it was never ready', { phase: 'failed', ready: undefined }, found(false, 1), 'ended-before'],
    ['it is stopped', {}, found(true), 'stopped'],
    ['main was killed while it launched', { phase: 'launching', ready: undefined }, found(true), 'stopped'],
    ['main was killed before it could launch', { phase: 'launching', ready: undefined }, found(false), 'stopped'],
    ['nobody has looked before', {}, undefined, 'stopped'],
    ['it failed after it was ready', {}, found(false, 1), 'by-itself'],
    ['it failed, and left children behind', {}, found(true, 1), 'by-itself'],
    ['it ended with 0 after it was ready', {}, found(false, 0), 'by-itself'],
    ['its root ended with 0, and a daemon lives on', {}, found(true, 0), 'stopped'],
    ['its root ended with 0 before it was ready: a container', {}, found(false, 0, READY_AT - 5), 'stopped'],
    [
      'it was a daemon that was seen to listen, and is gone',
      { ready: { ...SERVING.ready, proven: true } },
      found(false, 0, READY_AT - 5),
      'by-itself',
    ],
    ['it was killed with its root', {}, found(false), 'by-itself'],
  ])('where %s', (_, about, stopping, kind) => expect(endedAfter(stopping, about).kind).toBe(kind));

  it.each<[Ending, string]>([
    [endedAfter(found(false, 1, READY_AT + 3_200)), 'ended by itself with status 1, 3.2 s after it was ready'],
    [endedAfter(found(false, 137, READY_AT - 3)), 'ended by itself with status 137 (SIGKILL), 0 ms after it was ready'],
    [endedAfter(found(false)), 'ended by itself with an unknown status'],
    [
      endedAfter(found(true, 3)),
      'its command ended by itself with status 3, 5 ms after it was ready, and left processes behind',
    ],
    [endedAfter(found(true)), 'stopped within 12 ms'],
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
