import { describe, expect, it } from 'vitest';
import { endingOf } from '../../src/ending/how-it-ended.ts';
import type { StopOutcome } from '../../src/processes/stop.ts';
import type { SavedState } from '../../src/state/state.ts';

const READY_AT = 1_000_000;
const SERVING = {
  stage: 'serving',
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
    ['main has stopped it', { stage: 'stopped' }, found(false, 143), 'ended-before'],
    ['it was never ready', { stage: 'failed', ready: undefined }, found(false, 1), 'ended-before'],
    ['it is stopped', {}, found(true), 'stopped'],
    ['main was killed while it launched', { stage: 'launching', ready: undefined }, found(true), 'stopped'],
    ['main was killed before it could launch', { stage: 'launching', ready: undefined }, found(false), 'stopped'],
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
});
