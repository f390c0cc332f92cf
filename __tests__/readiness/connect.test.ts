import { describe, expect, it, onTestFinished } from 'vitest';
import { connectTo } from '../../src/readiness/connect.ts';
import { freePort, listen } from '../real-sockets.ts';

const NEVER = new AbortController().signal;

describe('connecting', () => {
  it.each(['127.0.0.1', '::1'])('opens a connection to who listens on %s', async (host) => {
    const { port } = await listen({ host });
    const socket = await connectTo(host, port, NEVER);
    onTestFinished(() => void socket?.destroy());
    expect(socket?.remotePort).toBe(port);
  });

  it('opens none where nobody listens, or on another address only', async () => {
    expect(await connectTo('127.0.0.1', await freePort(), NEVER)).toBeUndefined();
    const { port } = await listen({ host: '::1' });
    expect(await connectTo('127.0.0.1', port, NEVER)).toBeUndefined();
  });

  it('opens none to an address that does not exist', async () => {
    expect(await connectTo('999.1.1.1', 80, AbortSignal.timeout(20_000))).toBeUndefined();
  });

  it('is traced with what came of it', async () => {
    const lines: string[] = [];
    const trace = Object.assign((what: string, outcome: string) => void lines.push(`${what}: ${outcome}`), {
      tellCounts: () => {},
    });
    const { port } = await listen();
    const free = await freePort();
    (await connectTo('127.0.0.1', port, NEVER, trace))?.destroy();
    await connectTo('127.0.0.1', free, NEVER, trace);
    await connectTo('999.1.1.1', free, AbortSignal.timeout(20_000), trace);
    expect(lines).toEqual([
      `connection to 127.0.0.1:${port}: accepted`,
      `connection to 127.0.0.1:${free}: refused`,
      expect.stringMatching(/^connection to 999\.1\.1\.1:\d+: failed, E[A-Z_]+$/),
    ]);
  });

  it('yields a connection whose later errors hurt nobody', async () => {
    const { port } = await listen({}, (socket) => socket.once('data', () => socket.resetAndDestroy()));
    const socket = await connectTo('127.0.0.1', port, NEVER);
    if (!socket) throw new Error('refused');
    socket.resume().write('x');
    await new Promise((resolve) => socket.once('close', resolve));
    expect(socket.errored).toMatchObject({ code: 'ECONNRESET' });
  });

  it('rejects when it is aborted on the way', async () => {
    const { port } = await listen();
    const abort = new AbortController();
    const connection = connectTo('127.0.0.1', port, abort.signal);
    abort.abort(new Error('enough'));
    await expect(connection).rejects.toThrow('enough');
  });

  it('leaves a connection that is open alone when it is aborted later', async () => {
    const { port } = await listen();
    const abort = new AbortController();
    const socket = await connectTo('127.0.0.1', port, abort.signal);
    onTestFinished(() => void socket?.destroy());
    abort.abort();
    expect(socket?.destroyed).toBe(false);
  });
});
