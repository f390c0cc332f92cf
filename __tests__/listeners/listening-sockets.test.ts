import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { listeningSockets } from '../../src/listeners/listening-sockets.ts';
import { listen } from '../real-sockets.ts';

/** More than the kernel hands out in one piece: a page of 4 KiB takes 27 lines. */
const MANY = 70;

describe.skipIf(process.platform !== 'linux')('the listening sockets of a Linux machine', () => {
  it('are all found, each once, among many of them and many connections', async () => {
    const servers = await Promise.all(Array.from({ length: MANY }, () => listen()));
    const sixth = await Promise.all(Array.from({ length: MANY }, () => listen({ host: '::1' })));
    const clients = servers.map(({ port }) => connect(port, '127.0.0.1'));
    onTestFinished(() => {
      for (const client of clients) client.destroy();
    });
    await Promise.all(clients.map((client) => once(client, 'connect')));

    const found = listeningSockets() ?? [];
    for (const [address, ofAddress] of [['127.0.0.1', servers] as const, ['::1', sixth] as const]) {
      const ports = ofAddress.map(({ port }) => port).toSorted();
      const foundPorts = found.filter((socket) => socket.address === address).map(({ port }) => port);
      expect(foundPorts.filter((port) => ports.includes(port)).toSorted()).toEqual(ports);
    }
    expect(new Set(found.map(({ inode }) => inode)).size).toBe(found.length);
  });

  it('are found on every address of a port', async () => {
    const { port } = await listen();
    await listen({ host: '::1', port });
    const found = listeningSockets()?.filter((socket) => socket.port === port);
    expect(found?.map(({ address }) => address)).toEqual(expect.arrayContaining(['127.0.0.1', '::1']));
  });
});
