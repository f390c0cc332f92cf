import { once } from 'node:events';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { leaveIfToItself } from '../../src/system/self-connection.ts';
import { freePort, listen } from '../real-sockets.ts';

describe.skipIf(process.platform === 'win32')('a connection', () => {
  it.each(['127.0.0.1', '::1'])('may be to itself, and is left then, on %s', async (host) => {
    const port = await freePort();
    const socket = connect({ host, port, localAddress: host, localPort: port });
    onTestFinished(() => void socket.resetAndDestroy());
    await once(socket, 'connect');
    expect(leaveIfToItself(socket)).toBe(true);
    await once(socket, 'close');
  });

  it('to a server is none to itself, nor is one that has failed', async () => {
    const { port } = await listen();
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    await once(socket, 'connect');
    expect(leaveIfToItself(socket)).toBe(false);
    expect(socket.destroyed).toBe(false);
    expect(leaveIfToItself(socket.destroy())).toBe(false);
  });
});
