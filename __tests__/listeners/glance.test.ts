import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { glancer } from '../../src/listeners/glance.ts';
import type { ListeningSocket } from '../../src/listeners/proc-net-tcp.ts';
import { platformOf } from '../../src/platform.ts';
import { listen } from '../real-sockets.ts';

const socket = (port: number, inode: string): ListeningSocket => ({ address: '127.0.0.1', port, inode, user: 0 });

describe('a glance at the listening sockets', () => {
  it.runIf(process.platform === 'linux')('changes when somebody begins to listen, and when he ceases', async () => {
    const glance = glancer((await platformOf()).listeners);
    const before = glance(0);
    const { port, close } = await listen();
    const during = glance(0);
    expect(during.ports?.has(port)).toBe(true);
    expect(during.version).not.toBe(before.version);
    await close();
    expect(glance(0).version).not.toBe(during.version);
  });

  it('stays the same while nothing changes, and reads again only where it has to be younger', () => {
    let readings = 0;
    const glance = glancer({
      sockets: () => {
        readings += 1;
        return [socket(80, '7')];
      },
    });
    const { version } = glance(0);
    expect(glance(200).version).toBe(version);
    expect(readings).toBe(1);
    expect(glance(0).version).toBe(version);
    expect(readings).toBe(2);
  });

  it('does not read again for a second as long as there are as many sockets, unless it has to be of now', async () => {
    let readings = 0;
    let counts = '3 0';
    const sockets = () => {
      readings += 1;
      return [socket(80, '7')];
    };
    const glance = glancer({ sockets, socketCounts: () => counts });
    glance(0);
    await sleep(5);
    glance(1);
    expect(readings).toBe(1);
    glance(0);
    expect(readings).toBe(2);
    counts = '3 1';
    await sleep(5);
    glance(1);
    expect(readings).toBe(3);
    await sleep(1_001);
    glance(1);
    expect(readings).toBe(4);
  });

  it('changes with another socket on the same port', () => {
    const inodes = ['7', '8'];
    const glance = glancer({ sockets: () => [socket(80, inodes.shift() ?? '')] });
    const before = glance(0);
    const after = glance(0);
    expect(after.version).not.toBe(before.version);
    expect([before, after].map(({ ports }) => ports?.get(80))).toEqual([[socket(80, '7')], [socket(80, '8')]]);
  });

  it('is another one after a second, though nothing has changed: processes may have', async () => {
    const glance = glancer({ sockets: () => [socket(80, '7')] });
    const { version } = glance(0);
    await sleep(1_001);
    expect(glance(0).version).not.toBe(version);
  });

  it('tells no ports where the system has no list', () => {
    expect(glancer({})(0).ports).toBeUndefined();
    expect(glancer({ sockets: () => undefined })(0).ports).toBeUndefined();
  });

  it('without a list is another one each time that it has to be of now, and rarely where it has not', () => {
    const glance = glancer({});
    const { version } = glance(0);
    expect(glance(20).version).toBe(version);
    expect(glance(0).version).not.toBe(version);
  });
});
