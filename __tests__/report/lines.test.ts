import { describe, expect, it } from 'vitest';
import type { ConflictOutcome, LaunchOutcome } from '../../src/launch/outcome.ts';
import type { Ports } from '../../src/ports/reserve.ts';
import {
  conflictInBrief,
  launchedLine,
  nextStepLine,
  outcomeInBrief,
  portLine,
  seconds,
} from '../../src/report/lines.ts';
import { exitOf } from '../../src/server/exit.ts';
import { inputsOf } from '../inputs/inputs-of.ts';

const CONFLICT: ConflictOutcome = {
  kind: 'conflict',
  port: 8_080,
  on: 'given',
  holder: undefined,
  seen: false,
  message: undefined,
};
const HOLDER = { pid: 4_711, command: 'node' };

describe('the line of a port', () => {
  const portsOf = (main: number, origin: 'given' | 'chosen', extra = {}): Ports => ({
    main,
    byVariable: { PORT: main, ...extra },
    originOf: () => origin,
  });

  it('tells where it comes from, and the further ones', async () => {
    const inputs = await inputsOf({ name: 'vite', 'extra-ports': 'ADMIN_PORT' });
    expect(portLine(inputs, portsOf(23_817, 'chosen', { ADMIN_PORT: 23_900 }))).toBe(
      'vite: port 23817 chosen, ADMIN_PORT 23900',
    );
    expect(portLine(await inputsOf({ name: 'vite' }), portsOf(8_080, 'given'))).toBe('vite: port 8080 is free');
  });

  it('tells that the system chooses', async () => {
    const inputs = await inputsOf({ name: 'vite', 'port-env': 'HTTP_PORT' });
    expect(portLine(inputs, portsOf(0, 'chosen'))).toBe('vite: HTTP_PORT is 0: the system chooses the port');
  });
});

describe('the line of a launch', () => {
  it.each([
    ['linux', 'process group 7'],
    ['win32', 'pid 7'],
  ] as const)('tells its process and its log, as on %s', async (platform, process) => {
    expect(launchedLine(await inputsOf({ name: 'vite' }), 7, '/tmp/x/server.log', platform)).toBe(
      `vite: launched, ${process}; its output goes to /tmp/x/server.log`,
    );
  });
});

describe('the line of a next step', () => {
  it.each([
    [
      { kind: 'retry-same-port', delayMs: 400, tally: { retries: 2, relaunches: 0 } } as const,
      'retrying in 400 ms (2/5)',
    ],
    [{ kind: 'fresh-port', tally: { retries: 0, relaunches: 1 } } as const, 'relaunching on a fresh port (1/3)'],
    [
      { kind: 'leave-given-port', tally: { retries: 5, relaunches: 0 } } as const,
      'its retries are spent, going on with a fresh port',
    ],
  ])('%j ends in "%s"', async (next, end) => {
    const line = nextStepLine(await inputsOf({ name: 'vite' }), { ...CONFLICT, holder: HOLDER }, next);
    expect(line).toBe(`vite: port 8080 in use (by node, pid 4711); ${end}`);
  });
});

describe('a conflict in brief', () => {
  it.each<[Partial<ConflictOutcome>, string]>([
    [{}, 'port 8080 in use'],
    [{ holder: HOLDER }, 'port 8080 in use (by node, pid 4711)'],
    [{ holder: HOLDER, message: 'words' }, 'port 8080 in use (by node, pid 4711)'],
    [{ message: 'EADDRINUSE' }, 'port 8080 in use (EADDRINUSE)'],
    [
      { message: `docker: ${'no free '.repeat(30)}address already in use` },
      `port 8080 in use (docker: ${'no free '.repeat(6)}no ... ${'no free '.repeat(9)}address already in use)`,
    ],
    [
      { message: `docker: postgres://me:${'x'.repeat(200)} address already in use` },
      'port 8080 in use (docker: ... address already in use)',
    ],
    [{ port: 0 }, 'a port in use'],
  ])('of %j is "%s"', (about, text) => expect(conflictInBrief({ ...CONFLICT, ...about })).toBe(text));
});

describe('an outcome in brief', () => {
  it.each<[LaunchOutcome, string]>([
    [CONFLICT, 'port 8080 in use'],
    [
      { kind: 'exited', exit: exitOf(3, null), ms: 5, wasDaemon: false, advice: '' },
      'ended with status 3 before it was ready',
    ],
    [{ kind: 'timed-out', ms: 60_000, missing: [], advice: '' }, 'not ready within 60 s'],
    [{ kind: 'elsewhere', port: 80, listensOn: [1, 2], isOfReadyLog: false, fix: '' }, 'listens on 1, 2 instead of 80'],
    [{ kind: 'elsewhere', port: 80, listensOn: [], isOfReadyLog: false, fix: '' }, 'listens on no port instead of 80'],
    [{ kind: 'ambiguous', ports: [1, 2] }, 'listens on several ports: 1, 2'],
    [{ kind: 'not-a-port', text: 'x' }, 'ready-log captured no port'],
    [{ kind: 'not-started', error: new Error('spawn sh ENOENT') }, 'could not be started'],
    [{ kind: 'forbidden', port: 80 }, 'port 80 may not be used'],
    [{ kind: 'none-left' }, 'no free port left'],
    [{ kind: 'cancelled' }, 'cancelled'],
  ])('of %j is "%s"', (outcome, text) => expect(outcomeInBrief(outcome)).toBe(text));

  it('leaves out the port that was launched on, and no other', () => {
    expect(outcomeInBrief({ ...CONFLICT, holder: HOLDER }, 8_080)).toBe('in use (by node, pid 4711)');
    expect(outcomeInBrief({ ...CONFLICT, message: 'no' }, 8_080)).toBe('in use (no)');
    expect(outcomeInBrief(CONFLICT, 8_081)).toBe('port 8080 in use');
  });
});

describe('a duration', () => {
  it.each([
    [0, '0 ms'],
    [999, '999 ms'],
    [1_000, '1 s'],
    [1_500, '1.5 s'],
    [60_000, '60 s'],
  ])('of %i ms is %s', (ms, text) => {
    expect(seconds(ms)).toBe(text);
  });
});
