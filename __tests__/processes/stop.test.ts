import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { platformOf } from '../../src/platform.ts';
import { type StopOutcome, stopProcesses } from '../../src/processes/stop.ts';
import { type Child, runNode, STAY } from '../real-processes.ts';

const { listProcesses, signals, identify } = await platformOf();

async function stop(child: Child, timeoutMs: number, markerEntry = `NOBODY=${randomUUID()}`): Promise<StopOutcome> {
  const root = await identify(child.pid);
  return stopProcesses({ root, markerEntry, signal: 'SIGTERM', timeoutMs }, listProcesses, signals);
}

/** Reports the number of a grandchild that runs `script`, in a session of its own when it is a daemon. */
const withChild = (script: string, daemon: boolean): string => `
  const { spawn } = require('child_process');
  const child = spawn(process.execPath, ['-e', ${JSON.stringify(script)}], { stdio: ['ignore', 'pipe', 'inherit'], detached: ${daemon} });
  child.stdout.once('data', () => console.log(child.pid));
  ${STAY}
`;
const DEAF = `process.on('SIGTERM', () => {}); console.log('up'); ${STAY}`;
const HEARING = `console.log('up'); ${STAY}`;

describe.skipIf(process.platform === 'win32')('stopping', () => {
  it('ends a process that hears the signal', async () => {
    const child = runNode(HEARING);
    await child.says();
    expect(await stop(child, 20_000)).toEqual({ kind: 'ended', ms: expect.any(Number) });
    expect(await child.ended).toBe('SIGTERM');
  });

  it('gives it the time to end in its own way', async () => {
    const child = runNode(
      `process.on('SIGTERM', () => setTimeout(() => process.exit(7), 100)); console.log('up'); ${STAY}`,
    );
    await child.says();
    const outcome = await stop(child, 20_000);
    expect(outcome.kind).toBe('ended');
    expect(await child.ended).toBe(7);
  });

  it('kills a process that does not end in time, and names it', async () => {
    const child = runNode(DEAF);
    await child.says();
    const outcome = await stop(child, 50);
    expect(outcome).toEqual({
      kind: 'killed',
      ms: expect.any(Number),
      hurried: false,
      commands: [expect.stringMatching(/node|MainThread/)],
    });
    expect(await child.ended).toBe('SIGKILL');
  });

  it.each([true, false])('ends children, too, in a session of their own or not (%s)', async (daemon) => {
    const child = runNode(withChild(HEARING, daemon));
    const grandchild = Number(await child.says());
    expect((await stop(child, 20_000)).kind).toBe('ended');
    expect(await identify(grandchild)).toBeUndefined();
  });

  it('kills a child that outlives its parent', async () => {
    const child = runNode(withChild(DEAF, true));
    const grandchild = Number(await child.says());
    expect((await stop(child, 100)).kind).toBe('killed');
    expect(await identify(grandchild)).toBeUndefined();
  });

  it('kills without a further wait once it is to hurry', async () => {
    const child = runNode(DEAF);
    await child.says();
    const root = await identify(child.pid);
    const about = { markerEntry: `NOBODY=${randomUUID()}`, signal: 'SIGTERM', hurry: AbortSignal.abort() } as const;
    const outcome = await stopProcesses({ root, timeoutMs: 600_000, ...about }, listProcesses, signals);
    expect(outcome.kind).toBe('killed');
    expect(await child.ended).toBe('SIGKILL');
  });

  it('ends a daemon that is known by its identity alone', async () => {
    const child = runNode(HEARING);
    await child.says();
    const daemons = [await identify(child.pid)].filter((daemon) => daemon !== undefined);
    const about = {
      root: undefined,
      markerEntry: `NOBODY=${randomUUID()}`,
      signal: 'SIGTERM',
      timeoutMs: 20_000,
    } as const;
    expect((await stopProcesses({ ...about, daemons }, listProcesses, signals)).kind).toBe('ended');
    expect(await child.ended).toBe('SIGTERM');
  });

  it('finds nothing alive where the process has ended', async () => {
    const child = runNode(HEARING);
    await child.says();
    const root = await identify(child.pid);
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
    const request = { root, markerEntry: `NOBODY=${randomUUID()}`, signal: 'SIGTERM', timeoutMs: 20_000 } as const;
    expect(await stopProcesses(request, listProcesses, signals)).toEqual({ kind: 'nothing-alive' });
  });

  it('leaves alone a later process of the same number', async () => {
    const child = runNode(HEARING);
    await child.says();
    const root = { pid: child.pid, start: 'of an earlier one' };
    const request = { root, markerEntry: `NOBODY=${randomUUID()}`, signal: 'SIGTERM', timeoutMs: 0 } as const;
    expect(await stopProcesses(request, listProcesses, signals)).toEqual({ kind: 'nothing-alive' });
    expect(await identify(child.pid)).toBeDefined();
  });
});

describe.skipIf(process.platform !== 'linux')('stopping by the marker alone', () => {
  it('ends everything that carries it, and nothing else', async () => {
    const marker = randomUUID();
    const environment = { STOP_MARKER: `${marker}/1/` };
    const [one, two] = [runNode(HEARING, { environment }), runNode(HEARING, { environment })];
    const other = runNode(HEARING, { environment: { STOP_MARKER: randomUUID() } });
    await Promise.all([one.says(), two.says(), other.says()]);
    const request = {
      root: undefined,
      markerEntry: `STOP_MARKER=${marker}/`,
      signal: 'SIGTERM',
      timeoutMs: 20_000,
    } as const;
    expect((await stopProcesses(request, listProcesses, signals)).kind).toBe('ended');
    expect(await Promise.all([one.ended, two.ended])).toEqual(['SIGTERM', 'SIGTERM']);
    expect(await identify(other.pid)).toBeDefined();
  });
});
