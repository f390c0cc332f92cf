import { describe, expect, it } from 'vitest';
import { runTest } from '../src/run-test.ts';
import { commandOf } from './real-shell.ts';
import { temporaryFolder } from './temporary-folder.ts';

describe.skipIf(process.platform === 'win32')('the test command of one-step mode', () => {
  it('ends with its own status', async () => {
    const exit = await runTest(commandOf('exit 3'), temporaryFolder(), new AbortController().signal);
    expect(exit).toEqual({ status: 3, signal: undefined });
  });

  it('is interrupted where the job has been cancelled before it began', async () => {
    const exit = await runTest(commandOf('exec sleep 60'), temporaryFolder(), AbortSignal.abort());
    expect(exit).toEqual({ status: 130, signal: 'SIGINT' });
  });

  it('is killed 2 s later where it does not take that', async () => {
    const began = performance.now();
    const stubborn = `trap '' INT\nwhile true; do sleep 0.1; done`;
    const exit = await runTest(commandOf(stubborn), temporaryFolder(), AbortSignal.timeout(500));
    expect(exit).toEqual({ status: 137, signal: 'SIGKILL' });
    expect(performance.now() - began).toBeGreaterThan(2_000);
  });
});
