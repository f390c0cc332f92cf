import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Platform, platformOf } from '../src/platform.ts';
import { viewServer } from '../src/server-view.ts';
import { runNode } from './real-processes.ts';
import { freePort, listen } from './real-sockets.ts';

const platform = await platformOf();

/** Listens on a port that the kernel chooses, and prints it. */
const LISTEN = `
  const server = require('net').createServer().listen(0, '127.0.0.1', () => console.log(server.address().port));
`;
/** The same in a daemon: a child in a session of its own. */
const DAEMON = `
  const { spawn } = require('child_process');
  spawn(process.execPath, ['-e', ${JSON.stringify(LISTEN)}], { stdio: ['ignore', 'inherit', 'inherit'], detached: true }).unref();
`;

/** The same in a child, as below a shell. */
const BELOW = `
  const { spawn } = require('child_process');
  const child = spawn(process.execPath, ['-e', ${JSON.stringify(LISTEN)}], { stdio: ['ignore', 'inherit', 'inherit'] });
  child.on('exit', () => process.exit(0));
`;
/** Some kernels are built without it. */
const tellsDescendants = existsSync(`/proc/${process.pid}/task/${process.pid}/children`);

/** A server, the port that it says it listens on, and the view of it. */
async function serve(script: string) {
  const marker = `VIEW_MARKER=${randomUUID()}`;
  const [name = '', value = ''] = marker.split('=');
  const child = runNode(script, { environment: { [name]: value } });
  const root = await platform.identify(child.pid);
  const port = Number(await child.says());
  return { child, port, root, marker, view: viewServer(platform, marker, root) };
}

/** This system's answers, but for how often all processes have been listed since. */
function counting(): { readonly platform: Platform; readonly listed: () => number } {
  let listed = 0;
  const processesSince: Platform['processesSince'] = (root) => {
    const list = platform.processesSince(root);
    return (marker) => {
      listed += 1;
      return list(marker);
    };
  };
  return { platform: { ...platform, processesSince }, listed: () => listed };
}

describe.skipIf(process.platform !== 'linux')('the view of a server', () => {
  it('tells its processes, its sockets, and that they are its own', async () => {
    const { child, port, view } = await serve(LISTEN);
    expect(await view.memberPids()).toEqual([child.pid]);
    expect(await view.listeners(0)).toEqual([
      { address: '127.0.0.1', port, holder: { pid: child.pid, command: 'node' }, user: process.getuid?.() },
    ]);
    expect(await view.ownershipOf(port)).toEqual({ kind: 'ours', addresses: ['127.0.0.1'], holders: [child.pid] });
  });

  it('tells a stranger, and nobody', async () => {
    const { view } = await serve(LISTEN);
    const { port } = await listen();
    expect(await view.ownershipOf(port)).toMatchObject({ kind: 'foreign', holder: { pid: process.pid } });
    expect(await view.ownershipOf(await freePort())).toEqual({ kind: 'nobody' });
  });

  it('tells of many ports what one look at the sockets has shown, and of a port that is asked for alone what is so now', async () => {
    const { root, marker, port } = await serve(LISTEN);
    let looks = 0;
    const sockets = () => {
      looks += 1;
      return platform.listeners.sockets?.();
    };
    const view = viewServer({ ...platform, listeners: { ...platform.listeners, sockets } }, marker, root);
    const free = await freePort();
    for (const one of [free, await freePort()]) {
      expect(await view.ownershipOf(one, 60_000)).toEqual({ kind: 'nobody' });
    }
    expect(await view.ownershipOf(port, 60_000)).toMatchObject({ kind: 'ours' });
    expect(looks).toBe(1);
    await listen({ port: free });
    expect(await view.ownershipOf(free)).toMatchObject({ kind: 'foreign' });
    expect(looks).toBe(2);
  });

  it('tells a stranger beside it on another address of the loopback', async () => {
    const { port, view } = await serve(LISTEN);
    await listen({ host: '::1', port });
    expect(await view.ownershipOf(port)).toMatchObject({ kind: 'foreign', address: '::1' });
  });

  it('follows a daemon that has left its session and its parent', async () => {
    const { child, port, view } = await serve(DAEMON);
    expect(await child.ended).toBe(0);
    const pids = await view.memberPids();
    expect(pids).toHaveLength(1);
    expect(await view.ownershipOf(port)).toMatchObject({ kind: 'ours' });
    for (const pid of pids) process.kill(pid, 'SIGKILL');
  });

  it('finds it by its marker alone', async () => {
    const { port, marker } = await serve(LISTEN);
    expect(await viewServer(platform, marker, undefined).ownershipOf(port)).toMatchObject({ kind: 'ours' });
    expect(await viewServer(platform, 'VIEW_MARKER=other', undefined).ownershipOf(port)).toMatchObject({
      kind: 'foreign',
    });
  });

  it('tells the same where the sockets cannot be listed', async () => {
    const { child, port, marker, root } = await serve(LISTEN);
    const listeners = { ...platform.listeners, sockets: () => undefined };
    const view = viewServer({ ...platform, listeners }, marker, root);
    expect(await view.ownershipOf(port)).toMatchObject({ kind: 'ours', holders: [child.pid] });
    expect(await view.ownershipOf(await freePort())).toEqual({ kind: 'nobody' });
  });

  it('leaves open whether there are daemons where its command may change the user', async () => {
    const { marker, root } = await serve(LISTEN);
    const alone = { ...platform, processesSince: () => async () => [] };
    expect(await viewServer(alone, marker, root).mayHaveDaemons()).toBe(false);
    expect(await viewServer(alone, marker, root, { mayChangeUser: true }).mayHaveDaemons()).toBe(true);
  });

  it('tells nothing of a server that has ended', async () => {
    const { child, port, view } = await serve(LISTEN);
    process.kill(child.pid, 'SIGKILL');
    await child.ended;
    expect(await view.memberPids()).toEqual([]);
    expect(await view.listeners(0)).toEqual([]);
    expect(await view.ownershipOf(port)).toEqual({ kind: 'nobody' });
  });

  it('lists no process to tell nobody', async () => {
    const { marker, root } = await serve(LISTEN);
    const { platform, listed } = counting();
    expect(await viewServer(platform, marker, root).ownershipOf(await freePort())).toEqual({ kind: 'nobody' });
    expect(listed()).toBe(0);
  });

  it.runIf(tellsDescendants)('lists no process to tell what is below its root', async () => {
    const { child, port, marker, root } = await serve(BELOW);
    const { platform, listed } = counting();
    const view = viewServer(platform, marker, root);
    expect(await view.ownershipOf(port)).toMatchObject({ kind: 'ours' });
    const shell = (await view.shellPid()) ?? 0;
    expect(listed()).toBe(0);
    expect(new Set(await view.memberPids())).toEqual(new Set([child.pid, shell]));
    process.kill(shell, 'SIGTERM');
  });

  it('lists no process to tell its sockets again while none has come or gone', async () => {
    const { port, marker, root } = await serve(LISTEN);
    // Whoever else runs on this machine may listen and cease to, so it is told what there is.
    let inode = '1';
    const { platform, listed } = counting();
    const sockets = () => [{ address: '127.0.0.1', port, inode, user: 0 }];
    const view = viewServer({ ...platform, listeners: { ...platform.listeners, sockets } }, marker, root);
    for (let look = 0; look < 50; look += 1) expect(await view.listeners(0)).toMatchObject([{ port }]);
    expect(listed()).toBe(1);
    inode = '2';
    await view.listeners(0);
    expect(listed()).toBe(2);
  });
});
