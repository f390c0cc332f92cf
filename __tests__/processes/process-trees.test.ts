import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { platformOf } from '../../src/platform.ts';
import { identifyOnLinux, listLinuxProcesses } from '../../src/processes/linux.ts';
import { stopProcesses } from '../../src/processes/stop.ts';
import { stateOf, stoppedBySignal } from '../process-states.ts';
import { runProgram, STAY } from '../real-processes.ts';

const { signals } = await platformOf('linux');
const HYDRA = join(import.meta.dirname, '..', 'fixtures', 'hydra.py');
const lacksPython = spawnSync('python3', ['--version']).status !== 0;

/** A server that says `up`, the numbers of its living processes, and its end. */
async function serve(program: string, ...args: readonly string[]) {
  const id = randomUUID();
  const marker = `TREE_MARKER=${id}`;
  const alive = async () => (await listLinuxProcesses(marker)).filter(({ marked }) => marked).map(({ pid }) => pid);
  onTestFinished(async () => {
    for (let left = await alive(); left.length > 0; left = await alive()) {
      for (const signal of ['SIGSTOP', 'SIGKILL']) for (const pid of left) process.kill(pid, signal);
    }
  });
  const child = runProgram(program, args, { environment: { TREE_MARKER: id } });
  expect(await child.says()).toMatch(/^up$/m);
  const root = await identifyOnLinux(child.pid);
  const stop = (timeoutMs: number) =>
    stopProcesses({ root, markerEntry: marker, signal: 'SIGTERM', timeoutMs }, listLinuxProcesses, signals);
  return { child, alive, stop };
}

describe.skipIf(process.platform !== 'linux')('the processes of a server', () => {
  it('end with a shell that waits for its child and takes no signal of its own', async () => {
    const { child, alive, stop } = await serve(
      'sh',
      '-c',
      'exec 2>/dev/null; trap : TERM; sh -c "echo up; exec sleep 600"; exit 5',
    );
    expect(await stop(20_000)).toMatchObject({ kind: 'ended' });
    expect(await child.ended).toBe(5);
    expect(await alive()).toEqual([]);
  });

  it('end where they are daemons that have forked twice and left nobody between', async () => {
    const { child, alive, stop } = await serve('sh', '-c', '(setsid sh -c "echo up; exec sleep 600" &)');
    expect(await child.ended).toBe(0);
    expect(await alive()).toHaveLength(1);
    expect(await stop(20_000)).toMatchObject({ kind: 'ended' });
    expect(await alive()).toEqual([]);
  });

  it('end in their own way though they have been stopped before, in whichever session', async () => {
    const polite = `process.on('SIGTERM', () => process.exit(3)); ${STAY}`;
    const { child, alive, stop } = await serve(
      process.execPath,
      '-e',
      `const { spawn } = require('child_process');
       const daemon = spawn(process.execPath, ['-e', \`${polite} console.log('daemon')\`], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
       daemon.stdout.once('data', () => console.log('up'));
       daemon.once('exit', (status) => process.exit(status + 1));
       process.on('SIGTERM', () => {});`,
    );
    const pids = await alive();
    expect(pids).toHaveLength(2);
    for (const pid of pids) process.kill(pid, 'SIGSTOP');
    await Promise.all(pids.map(stoppedBySignal));
    expect(await stop(20_000)).toMatchObject({ kind: 'ended' });
    expect(await child.ended).toBe(4);
  });
});

describe.skipIf(process.platform !== 'linux' || lacksPython)('the processes of a server in Python', () => {
  it.each(['in a session each', 'in one group'])(
    'are all killed, %s, though each replaces the other',
    async (where) => {
      const { alive, stop } = await serve('python3', HYDRA, ...(where === 'in a session each' ? ['sessions'] : []));
      expect(await stop(50)).toMatchObject({ kind: 'killed', commands: ['python3'] });
      expect(await alive()).toEqual([]);
    },
  );

  it.each([
    { temper: 'SIG_DFL', kind: 'ended', by: 'SIGTERM' },
    { temper: 'SIG_IGN', kind: 'killed', by: 'SIGKILL' },
  ])('include one whose first thread has ended: $kind by $by', async ({ temper, kind, by }) => {
    const { child, stop } = await serve(
      'python3',
      '-c',
      `import ctypes, os, signal, threading, time
signal.signal(signal.SIGTERM, signal.${temper})
threading.Thread(target=time.sleep, args=(600,)).start()
os.write(1, b"up\\n")
ctypes.CDLL(None).pthread_exit(None)`,
    );
    while (stateOf(child.pid) !== 'Z') await new Promise(setImmediate);
    expect(await stop(temper === 'SIG_DFL' ? 20_000 : 50)).toMatchObject({ kind });
    expect(await child.ended).toBe(by);
  });
});
