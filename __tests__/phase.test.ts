import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { EOL } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { countingVariables } from '../scripts/measured-bundles.mjs';
import { findNode24 } from '../scripts/runner.mjs';

/** An entry that does this, run from the sources. */
function phase(deed: string, options: readonly string[] = []): ChildProcess & { readonly output: () => string } {
  const file = join(import.meta.dirname, 'fixtures/phase.mjs');
  const env = { ...process.env, ...countingVariables };
  const child = spawn(findNode24(), [...options, file, deed], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      output += data;
    });
  }
  return Object.assign(child, { output: () => output });
}

describe('an entry of the action', () => {
  it.each([
    ['ends with 3', 3, ''],
    ['throws', 9, 'unexpected: no luck\n'],
    ['throws elsewhere', 9, 'unexpected: no luck elsewhere\n'],
    ['rejects elsewhere', 9, 'unexpected: no luck with a promise\n'],
  ])('that %s tells its status, and no stack trace', async (deed, status, output) => {
    const child = phase(deed);
    expect(await once(child, 'close')).toEqual([status, null]);
    expect(child.output()).toBe(output.replace('\n', EOL));
  });

  it('tells in one line that Node is too old for it', async () => {
    const older = "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } })";
    const child = phase('ends with 3', ['--import', `data:text/javascript,${encodeURIComponent(older)}`]);
    expect(await once(child, 'close')).toEqual([9, null]);
    expect(child.output()).toMatch(
      /^unexpected: Node 24 is needed, as action\.yml says, and this is 20\.20\.2: .*\r?\n$/,
    );
  });

  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'goes about its end when it gets %s',
    async (signal) => {
      const child = phase('waits for a signal');
      await once(child.stdout ?? child, 'data');
      child.kill(signal);
      expect(await once(child, 'exit')).toEqual([5, null]);
    },
  );

  it.skipIf(process.platform === 'win32')(
    'is out of time 4 s later, before the runner sends the next signal',
    async () => {
      const child = phase('waits until there is no time left');
      await once(child.stdout ?? child, 'data');
      child.kill('SIGINT');
      expect(await once(child, 'exit')).toEqual([4, null]);
    },
  );

  it.skipIf(process.platform === 'win32')('goes on when nobody reads any more what it prints', async () => {
    const child = phase('prints to nobody');
    await once(child.stdout ?? child, 'data');
    child.stdout?.destroy();
    // Only a write that has failed shows the pipe to be broken: some of them come before the signal.
    await new Promise((resolve) => setTimeout(resolve, 100));
    child.kill('SIGTERM');
    expect(await once(child, 'exit')).toEqual([6, null]);
  });
});
