import { getSystemErrorMap } from 'node:util';
import { describe, expect, it } from 'vitest';
import { explained, isLimit } from '../../src/system/system-error.ts';

const systemError = (message: string, about: Partial<NodeJS.ErrnoException>): Error =>
  Object.assign(new Error(message), about);

/** libuv's number of it, without the sign. */
const EMFILE = Math.abs([...getSystemErrorMap()].find(([, [name]]) => name === 'EMFILE')?.[0] ?? 0);

describe('an error of the system', () => {
  it.each([
    [{ code: 'ENOSPC' }, 'the disk of RUNNER_TEMP is full (no luck); free some of it, or take a larger runner'],
    [{ code: 'EDQUOT' }, 'the disk of RUNNER_TEMP is full (no luck); free some of it, or take a larger runner'],
    [{ code: 'EMFILE' }, 'too many files are open (no luck); raise the limit (ulimit -n)'],
    [{ code: 'ENFILE' }, 'too many files are open (no luck); raise the limit (ulimit -n)'],
    [{ code: 'ENOMEM' }, 'memory ran out (no luck); give the job less to do at once, or a larger runner'],
    [
      { code: 'EAGAIN', syscall: 'spawn /bin/sh' },
      'too many processes run (no luck); end some, or raise the limit (ulimit -u, or that of the container)',
    ],
    // As os.networkInterfaces() throws it.
    [{ code: 'ERR_SYSTEM_ERROR', errno: EMFILE }, 'too many files are open (no luck); raise the limit (ulimit -n)'],
  ])('that is a limit is told with what it means and what to do: %j', (about, line) => {
    const error = systemError('no luck', about);
    expect(explained(error)).toBe(line);
    expect(isLimit(error)).toBe(true);
  });

  it.each([
    systemError('spawn /bin/sh ENOENT', { code: 'ENOENT', syscall: 'spawn /bin/sh' }),
    systemError('read EAGAIN', { code: 'EAGAIN', syscall: 'read' }),
    systemError('another error', { code: 'ERR_SYSTEM_ERROR' }),
    new Error('no code'),
  ])('that is none is told in its own words: $message', (error) => {
    expect(explained(error)).toBe(error.message);
    expect(isLimit(error)).toBe(false);
  });

  it.each(['text', undefined, null])('may be no error at all: %s', (thrown) => {
    expect(explained(thrown)).toBe(String(thrown));
    expect(isLimit(thrown)).toBe(false);
  });
});
