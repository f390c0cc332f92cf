import { describe, expect, it } from 'vitest';
import type { ConflictOutcome, FailedOutcome } from '../../src/launch/outcome.ts';
import { describeFailure } from '../../src/report/failure.ts';
import { exitOf } from '../../src/server/exit.ts';
import { inputsOf } from '../inputs/inputs-of.ts';

const CONFLICT: ConflictOutcome = {
  kind: 'conflict',
  port: 8_080,
  on: 'given',
  holder: { pid: 4_711, command: 'node' },
  seen: true,
  message: undefined,
};
const exited = (status: number, advice = ''): FailedOutcome => ({
  kind: 'exited',
  exit: exitOf(status, null),
  ms: 1_500,
  wasDaemon: false,
  advice,
});
const timedOut = (missing: readonly string[], advice: string): FailedOutcome => ({
  kind: 'timed-out',
  ms: 60_000,
  missing,
  advice,
});
const elsewhere = (listensOn: readonly number[], isOfReadyLog: boolean, fix = 'pass $PORT to it'): FailedOutcome => ({
  kind: 'elsewhere',
  port: 41_237,
  isOfReadyLog,
  listensOn,
  fix,
});

describe('a failure', () => {
  it.each<[FailedOutcome, RegExp]>([
    [CONFLICT, /^api: port 8080 in use \(by node, pid 4711\), after 5 retries\. .*port: auto\.$/],
    [exited(1), /^api: ended with status 1 after 1\.5 s, before it was ready\.$/],
    [exited(2, 'There is no "a".'), /, before it was ready\. There is no "a"\.$/],
    [exited(137), /status 137 \(SIGKILL\)/],
    [timedOut(['a', 'b'], 'More time: x.'), /^api: not ready within 60 s; a; b\. More time: x\.$/],
    [elsewhere([3_000], false), /^api: listens on 3000 instead of 41237; pass \$PORT to it\.$/],
    [elsewhere([3_000, 3_001], false, 'write $PORT'), /on 3000, 3001 instead of 41237; write \$PORT\.$/],
    [elsewhere([3_000], true), /listens on 3000, and ready-log captured 41237/],
    [elsewhere([], true), /listens on no port, and ready-log captured 41237/],
    [{ kind: 'ambiguous', ports: [3_000, 3_001] }, /listens on 3000, 3001, .* ready-log and a group named port/],
    [
      { kind: 'exited', exit: exitOf(0, null), ms: 9, wasDaemon: true, advice: '' },
      /went into the background, and ended there after 9 ms/,
    ],
    [{ kind: 'not-a-port', text: 'soon\n' }, /ready-log captured "soon\\n" as its port/],
    [
      { kind: 'not-started', error: new Error('spawn sh ENOENT') },
      /^api: the shell could not be started: spawn sh ENOENT\. Check shell and working-directory\.$/,
    ],
    [
      {
        kind: 'not-started',
        error: Object.assign(new Error('spawn sh EAGAIN'), { code: 'EAGAIN', syscall: 'spawn sh' }),
      },
      /^api: the shell could not be started: too many processes run \(spawn sh EAGAIN\); end some, or raise .*\)\.$/,
    ],
    [{ kind: 'forbidden', port: 80 }, /port 80 may not be used/],
    [{ kind: 'none-left' }, /no free port is left on this machine/],
    [{ kind: 'cancelled' }, /cancelled/],
  ])('of %j is told in one line that helps', async (outcome, line) => {
    const told = describeFailure(await inputsOf({ name: 'api' }), outcome, 'no-conflict');
    expect(told).toMatch(line);
    expect(told).toMatch(/^api: [^\r\n]+$/);
  });

  it('on fresh ports names how many there were, and the variable', async () => {
    const inputs = await inputsOf({ name: 'api', 'port-env': 'HTTP_PORT', 'max-relaunches': '7' });
    const told = describeFailure(inputs, { ...CONFLICT, on: 'chosen' }, 'relaunches-spent');
    expect(told).toContain('after 7 relaunches on fresh ports. Does it use $HTTP_PORT');
  });

  it('after a single try names one', async () => {
    const inputs = await inputsOf({ 'bind-retries': '1', 'max-relaunches': '1' });
    expect(describeFailure(inputs, CONFLICT, 'retries-spent')).toContain('after 1 retry. ');
    const relaunched = describeFailure(inputs, { ...CONFLICT, on: 'chosen' }, 'relaunches-spent');
    expect(relaunched).toContain('after 1 relaunch on a fresh port. ');
  });

  it('of a range names it', async () => {
    const inputs = await inputsOf({ port: '8000-8009' });
    expect(describeFailure(inputs, { kind: 'none-left' }, 'no-conflict')).toContain('no port of 8000-8009 is left');
  });
});
