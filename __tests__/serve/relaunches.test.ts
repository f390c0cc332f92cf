import { describe, expect, it } from 'vitest';
import { onLinux, openGate, takePort } from '../scenarios/harness.ts';
import { isUnclaimed, platform, serveHere, serverCommand } from './in-process.ts';

describe.runIf(onLinux)('a chosen port that turns out to be taken', () => {
  it('is replaced by a fresh one, and both launches are recorded', async () => {
    const gate = await openGate();
    const { done, lines, saved, traced } = await serveHere({ run: serverCommand(gate.setting) });
    const first = await gate.arrival();
    await takePort(first.port);
    first.go();
    const second = await gate.arrival();
    second.go();
    const result = await done;
    if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
    expect(second.port).not.toBe(first.port);
    expect(result.state.launches).toEqual([
      { port: first.port, outcome: expect.stringContaining('in use (by node'), ms: expect.any(Number) },
      { port: second.port, outcome: 'ready', ms: result.ready.readyMs },
    ]);
    expect(lines.filter((line) => line.includes('relaunching'))).toEqual([
      expect.stringMatching(new RegExp(`^server: port ${first.port} in use \\(by node.*on a fresh port \\(1/3\\)$`)),
    ]);
    expect(traced).toContain('relaunch policy: fresh-port; used so far: 0 of 5 retries, 0 of 3 relaunches');
    // The second launch begins with nothing of the first one's.
    expect(saved[2]).toMatchObject({ root: undefined, daemons: [], ports: { PORT: second.port } });
    expect(saved[2]?.statusFile).toMatch(/status-2$/);
    expect(saved[2]?.launches).toHaveLength(1);
  });

  it('is given up after max-relaunches, with nothing left of any launch', async () => {
    const gate = await openGate();
    const { done, lines, alive, saved } = await serveHere({
      run: serverCommand(gate.setting, 'when-busy=hang'),
      'max-relaunches': '1',
    });
    const ports: number[] = [];
    for (let launch = 1; launch <= 2; launch += 1) {
      const { port, go } = await gate.arrival();
      await takePort(port);
      ports.push(port);
      go();
    }
    const result = await done;
    expect(result).toMatchObject({
      kind: 'failed',
      because: 'relaunches-spent',
      outcome: { kind: 'conflict', port: ports[1], on: 'chosen' },
    });
    expect(result.state.launches.map(({ port }) => port)).toEqual(ports);
    expect(lines.filter((line) => line.includes('relaunching'))).toHaveLength(1);
    expect(saved).toHaveLength(4);
    expect(alive()).toEqual([]);
    for (const port of ports) expect(await isUnclaimed(port)).toBe(true);
  });

  it('is not replaced at all where max-relaunches is 0', async () => {
    const gate = await openGate();
    const { done, saved } = await serveHere({ run: serverCommand(gate.setting), 'max-relaunches': '0' });
    const { port, go } = await gate.arrival();
    await takePort(port);
    go();
    expect(await done).toMatchObject({ kind: 'failed', because: 'relaunches-spent' });
    expect(saved).toHaveLength(2);
  });
});

describe.runIf(onLinux)('any other end of a server', () => {
  it('fails at once, with its status, and with nothing left of it', async () => {
    const run = `${serverCommand('port=0')} & sleep 0; exit 7`;
    const { done, lines, alive, traced } = await serveHere({ run });
    const result = await done;
    expect(result).toMatchObject({
      kind: 'failed',
      because: 'no-conflict',
      outcome: { kind: 'exited', exit: { status: 7 } },
    });
    expect(result.state.launches).toEqual([
      {
        port: result.state.ports.PORT,
        outcome: 'ended with status 7 before it was ready',
        ms: expect.any(Number),
      },
    ]);
    expect(lines).toHaveLength(2);
    expect(traced.at(-1)).toBe('relaunch policy: give-up, no-conflict; used so far: 0 of 5 retries, 0 of 3 relaunches');
    expect(alive()).toEqual([]);
    expect(await isUnclaimed(Number(result.state.ports.PORT))).toBe(true);
  });

  it('has its stop-command run, which is not due any more then', async () => {
    const { done } = await serveHere({ run: 'exit 7', 'stop-command': 'echo stopped > by-command' });
    expect((await done).state.stopCommandDue).toBe(false);
  });

  it('tells a server that had to be killed', async () => {
    const { done, lines, alive } = await serveHere({
      run: serverCommand('stubborn=yes', 'port=0'),
      'ready-timeout': '700ms',
      'stop-timeout': '50ms',
    });
    const result = await done;
    expect(result).toMatchObject({ kind: 'failed', outcome: { kind: 'timed-out' } });
    expect(lines.at(-1)).toMatch(/^server: killed after \d+ ms \(.+ did not end when asked\)$/);
    expect(result.state.launches[0]?.ms).toBeGreaterThanOrEqual(700);
    expect(alive()).toEqual([]);
  });

  it('that nobody expected ends what has been spawned, and is thrown', async () => {
    const identifyRoot = async (): Promise<never> => {
      throw new Error('no /proc');
    };
    const { done, alive, saved } = await serveHere({ run: 'sleep 300' }, { on: { ...platform, identifyRoot } });
    await expect(done).rejects.toThrow('no /proc');
    expect(alive()).toEqual([]);
    expect(await isUnclaimed(Number(saved[0]?.ports.PORT))).toBe(true);
  });
});
