import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { glancer } from '../../src/listeners/glance.ts';
import type { ListeningSocket } from '../../src/listeners/proc-net-tcp.ts';
import { platformOf } from '../../src/platform.ts';
import { listen } from '../real-sockets.ts';

const socket = (port: number, inode: string): ListeningSocket => ({ address: '127.0.0.1', port, inode, user: 0 });

describe('a glance at the listening sockets', () => {
  it.runIf(process.platform === 'linux')('changes when somebody begins to listen, and when he ceases', async () => {
    const glance = glancer(platformOf().listeners);
    const before = glance();
    const { port, close } = await listen();
    await sleep(3);
    const during = glance();
    expect(during.ports?.has(port)).toBe(true);
    expect(during.version).not.toBe(before.version);
    await close();
    await sleep(3);
    expect(glance().version).not.toBe(during.version);
  });

  it('stays the same while nothing changes, and reads once for all who look at the same time', async () => {
    let readings = 0;
    const glance = glancer({
      sockets: () => {
        readings += 1;
        return [socket(80, '7')];
      },
    });
    const { version } = glance();
    expect(glance().version).toBe(version);
    expect(readings).toBe(1);
    await sleep(3);
    expect(glance().version).toBe(version);
    expect(readings).toBe(2);
  });

  it('changes with another socket on the same port', async () => {
    const inodes = ['7', '8'];
    const glance = glancer({ sockets: () => [socket(80, inodes.shift() ?? '')] });
    const { version } = glance();
    await sleep(3);
    expect(glance().version).not.toBe(version);
  });

  it('tells no ports where the system has no list', () => {
    expect(glancer({})().ports).toBeUndefined();
    expect(glancer({ sockets: () => undefined })().ports).toBeUndefined();
  });
});
