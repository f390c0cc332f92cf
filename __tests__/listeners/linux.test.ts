import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, it, onTestFinished } from 'vitest';
import { linuxListeners } from '../../src/listeners/linux.ts';
import { freePort, listen } from '../real-sockets.ts';

const self = { pid: process.pid, command: expect.stringMatching(/^node/) };
const user = process.getuid?.();

describe.skipIf(process.platform !== 'linux')('the listeners of a Linux machine', () => {
  it.each(['127.0.0.1', '::1', '0.0.0.0', '::'])('are found on %s, with their process', async (host) => {
    const { port } = await listen({ host });
    expect(await linuxListeners.onPort(port, [])).toEqual([{ address: host, port, holder: self, user }]);
  });

  it('are found on every address of a port', async () => {
    const { port } = await listen();
    await listen({ host: '::1', port });
    const found = await linuxListeners.onPort(port, []);
    expect(found.map(({ address }) => address).toSorted()).toEqual(['127.0.0.1', '::1']);
  });

  it('are none on a port that is free, nor on one that has been let go', async () => {
    expect(await linuxListeners.onPort(await freePort(), [process.pid])).toEqual([]);
    const { port, close } = await listen();
    await close();
    expect(await linuxListeners.onPort(port, [])).toEqual([]);
  });

  it('are found by their processes', async () => {
    const { port } = await listen();
    const found = await linuxListeners.ofProcesses([process.pid]);
    expect(found).toContainEqual({ address: '127.0.0.1', port, holder: self, user });
    expect(await linuxListeners.ofProcesses([])).toEqual([]);
    expect((await linuxListeners.ofProcesses([2 ** 30])).length).toBe(0);
  });

  it('that several processes share are told of the likely one', async () => {
    const { port, server } = await listen();
    const script = `process.once('message', (_, server) => process.send('shared')); setInterval(() => {}, 60_000);`;
    const child = spawn(process.execPath, ['-e', script], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
    onTestFinished(() => void child.kill('SIGKILL'));
    child.send('the socket', server);
    await once(child, 'message');

    const holderWith = async (likely: readonly (number | undefined)[]) => {
      const [listener] = await linuxListeners.onPort(
        port,
        likely.filter((pid) => pid !== undefined),
      );
      return listener?.holder?.pid;
    };
    expect(await holderWith([child.pid, process.pid])).toBe(child.pid);
    expect(await holderWith([process.pid, child.pid])).toBe(process.pid);
  });

  it('take as many of the likely processes as it needs, and none where nobody listens', async () => {
    const { port } = await listen();
    const asked: number[] = [];
    async function* likely() {
      for (const pid of [2 ** 30, process.pid, 1]) {
        asked.push(pid);
        yield pid;
      }
    }
    expect(await linuxListeners.onPort(await freePort(), likely())).toEqual([]);
    expect(asked).toEqual([]);
    expect(await linuxListeners.onPort(port, likely())).toEqual([{ address: '127.0.0.1', port, holder: self, user }]);
    expect(asked).toEqual([2 ** 30, process.pid]);
  });
});
