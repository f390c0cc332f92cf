import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bodyAt, onLinux } from '../scenarios/harness.ts';
import { isUnclaimed, serveHere, serverCommand } from './in-process.ts';

describe.runIf(onLinux)('a server that gets ready', () => {
  it('is left running on its port, which is claimed no longer', async () => {
    const { done, alive } = await serveHere({ run: serverCommand() });
    const result = await done;
    if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
    const { port } = result.ready.endpoint;
    expect(result.ports).toMatchObject({ main: port, byVariable: { PORT: port } });
    expect(await bodyAt(`http://127.0.0.1:${port}`)).toMatch(new RegExp(`^server \\d+ on ${port}$`));
    expect(alive()).toContain(result.ready.pid);
    expect(await isUnclaimed(port)).toBe(true);
  });

  it('has been saved before it was spawned, and again with its first process', async () => {
    const { done, events, lines, saved } = await serveHere({ run: serverCommand() });
    const result = await done;
    expect(events).toEqual(['tell', 'save', 'save', 'tell', 'launched']);
    const [before, after] = saved;
    const { ports, root, statusFile, folder, logFile } = result.state;
    const common = { stage: 'launching', ports, launches: [], daemons: [], stopCommandDue: false };
    expect(before).toMatchObject({ ...common, root: undefined });
    expect(after).toMatchObject({ ...common, root });
    expect(root?.pid).toBeGreaterThan(0);
    expect(statusFile).toBe(join(folder, 'status-1'));
    expect(before?.statusFile).toBe(statusFile);
    expect(existsSync(logFile)).toBe(true);
    expect(lines).toEqual([
      `server: port ${ports.PORT} chosen`,
      `server: launched, process group ${root?.pid}; its output goes to ${logFile}`,
    ]);
  });

  it('is recorded as its one launch, with the time that it took', async () => {
    const { done, traced } = await serveHere({ run: serverCommand() });
    const result = await done;
    if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
    const { endpoint, readyMs } = result.ready;
    expect(result.state.launches).toEqual([{ port: endpoint.port, outcome: 'ready', ms: readyMs }]);
    expect(traced.slice(traced.lastIndexOf('counts'))).toEqual(['counts', 'launch 1: ready']);
  });

  it('is recorded with the port that the system chose where that was left to it', async () => {
    const { done, lines } = await serveHere({ run: serverCommand(), port: '0' });
    const result = await done;
    if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
    expect(lines[0]).toBe('server: PORT is 0: the system chooses the port');
    expect(result.state.launches).toMatchObject([{ port: result.ready.endpoint.port, outcome: 'ready' }]);
    expect(result.state.ports).toEqual({ PORT: 0 });
  });

  it('has whoever holds its port in its state, as a daemon that it may become', async () => {
    const { done, saved } = await serveHere({ run: `${serverCommand()}; exit 1` });
    const result = await done;
    if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
    const answer = await bodyAt(`http://127.0.0.1:${result.ready.endpoint.port}`);
    expect(result.state.daemons.map(({ pid }) => `server ${pid}`)).toEqual([answer.split(' on ')[0]]);
    expect(saved.at(-1)?.daemons).toEqual([]);
  });

  it('has its daemon in its state the moment that it is taken in', async () => {
    // Out of the tree, the session and the environment of its command, as nginx and redis are.
    const run = `(setsid env -i ${serverCommand('port=$PORT')} &); sleep 300`;
    const { done, saved, traced } = await serveHere({ run, 'ready-path': '/' });
    const result = await done;
    if (result.kind !== 'ready') throw new Error(JSON.stringify(result));
    const answer = await bodyAt(`http://127.0.0.1:${result.ready.endpoint.port}`);
    const [daemon] = result.state.daemons;
    expect(answer).toMatch(new RegExp(`^server ${daemon?.pid} on `));
    expect(saved.at(-1)?.daemons).toEqual([daemon]);
    expect(traced).toContain(`daemon taken in: pid ${daemon?.pid}`);
    process.kill(Number(daemon?.pid), 'SIGKILL');
  });

  it('tells in its state that its stop-command is due', async () => {
    const { done, saved } = await serveHere({ run: serverCommand(), 'stop-command': 'true' });
    await done;
    expect(saved.map(({ stopCommandDue }) => stopCommandDue)).toEqual([true, true]);
  });
});
