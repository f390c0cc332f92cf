import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { freePort, onLinux, openGate, takePort } from '../scenarios/harness.ts';
import { serveHere, serverCommand } from './in-process.ts';

const wasRetried = (line: string): boolean => line.includes('retrying');

describe.runIf(onLinux)('a given port', () => {
  it('that stays taken is tried again after waits that double, and nothing is launched', async () => {
    const port = await freePort();
    await takePort(port);
    const began = performance.now();
    const given = { port: String(port), 'bind-retries': '3', 'bind-backoff': '30ms' };
    const { done, lines, saved } = await serveHere({ run: serverCommand(), ...given });
    const result = await done;
    expect(performance.now() - began).toBeGreaterThanOrEqual(30 + 60 + 120 - 3);
    expect(result).toMatchObject({
      kind: 'failed',
      because: 'retries-spent',
      outcome: { kind: 'conflict', port, on: 'given', holder: { pid: process.pid } },
      state: { launches: [], root: undefined, ports: {} },
    });
    expect(lines.map((line) => line.replace(/^.*; /, ''))).toEqual([
      'retrying in 30 ms (1/3)',
      'retrying in 60 ms (2/3)',
      'retrying in 120 ms (3/3)',
    ]);
    expect(saved).toEqual([]);
  });

  it('is taken as soon as it is free', async () => {
    const port = await freePort();
    const stranger = await takePort(port);
    const { done, line } = await serveHere({ run: serverCommand(), port: String(port), 'bind-backoff': '60s' });
    await line(/retrying in 60000 ms \(1\/5\)/);
    await stranger.letGo();
    expect(await done).toMatchObject({ kind: 'ready', state: { launches: [{ port }] } });
  });

  it('that the server finds taken is tried again with another launch', async () => {
    const port = await freePort();
    const gate = await openGate();
    const given = { run: serverCommand(gate.setting), port: String(port), 'bind-backoff': '60s' };
    const { done, line } = await serveHere(given);
    const first = await gate.arrival();
    const stranger = await takePort(port);
    first.go();
    await line(/retrying in 60000 ms \(1\/5\)/);
    await stranger.letGo();
    (await gate.arrival()).go();
    const { kind, state } = await done;
    expect(kind).toBe('ready');
    expect(state.launches.map((launch) => launch.port)).toEqual([port, port]);
  });

  it('is waited for in full where the server alone has found it taken', async () => {
    const port = await freePort();
    const run = 'echo "listen EADDRINUSE: address already in use 127.0.0.1:$PORT"; date +%s%N >> times; exit 1';
    const given = { run, port: String(port), 'bind-retries': '1', 'bind-backoff': '400ms' };
    const { done, folder } = await serveHere(given);
    const result = await done;
    expect(result).toMatchObject({ kind: 'failed', because: 'retries-spent', outcome: { seen: false, port } });
    expect(result.state.launches).toHaveLength(2);
    const [first, second] = readFileSync(`${folder}/times`, 'utf8').trim().split('\n').map(Number);
    expect((Number(second) - Number(first)) / 1e6).toBeGreaterThanOrEqual(400);
  });

  it('that stays taken gives way to a fresh one where strict-port is false', async () => {
    const port = await freePort();
    await takePort(port);
    const given = { port: String(port), 'bind-retries': '1', 'bind-backoff': '10ms', 'strict-port': 'false' };
    const { done, lines } = await serveHere({ run: serverCommand(), ...given });
    const result = await done;
    if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
    expect(result.ready.endpoint.port).not.toBe(port);
    expect(result.ports.originOf(result.ports.main)).toBe('chosen');
    expect(result.state.launches).toHaveLength(1);
    expect(lines.filter(wasRetried)).toHaveLength(1);
    expect(lines[1]).toMatch(/its retries are spent, going on with a fresh port$/);
    expect(lines[2]).toMatch(/: port \d+ chosen$/);
  });

  it('is no conflict where no port of its range is left', async () => {
    const port = await freePort();
    await takePort(port);
    const { done, lines } = await serveHere({ run: serverCommand(), port: `${port}-${port}` });
    expect(await done).toMatchObject({ kind: 'failed', because: 'no-conflict', outcome: { kind: 'none-left' } });
    expect(lines).toEqual([]);
  });
});

describe.runIf(onLinux)('a job that is cancelled', () => {
  it('ends the wait for a given port, and launches nothing more', async () => {
    const port = await freePort();
    await takePort(port);
    const { done, line, cancel, saved } = await serveHere({
      run: serverCommand(),
      port: String(port),
      'bind-backoff': '60s',
    });
    await line(/retrying/);
    cancel();
    expect(await done).toMatchObject({ kind: 'failed', because: 'no-conflict', outcome: { kind: 'cancelled' } });
    expect(saved).toEqual([]);
  });

  it('ends the server that is being launched, and leaves its stop-command to post', async () => {
    const gate = await openGate();
    const { done, cancel, alive, saved } = await serveHere({
      run: serverCommand(gate.setting),
      'stop-command': 'true',
    });
    await gate.arrival();
    cancel();
    expect(await done).toMatchObject({
      kind: 'failed',
      because: 'no-conflict',
      outcome: { kind: 'cancelled' },
      state: { stopCommandDue: true, launches: [{ outcome: 'cancelled' }] },
    });
    expect(alive()).toEqual([]);
    expect(saved).toHaveLength(2);
  });
});
