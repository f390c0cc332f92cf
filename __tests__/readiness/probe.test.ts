import { describe, expect, it, onTestFinished } from 'vitest';
import { type Answer, ask, connectToFirst, describeQuestion } from '../../src/readiness/probe.ts';
import type { Endpoint } from '../../src/system/endpoint.ts';
import { type Given, inputsOf } from '../inputs/inputs-of.ts';
import { freePort, listen } from '../real-sockets.ts';

const NEVER = new AbortController().signal;

/** Connects to the first that accepts; the connection ends with the test. */
async function connectionTo(...endpoints: readonly Endpoint[]) {
  const connection = await connectToFirst(endpoints, NEVER);
  onTestFinished(() => void connection?.socket.destroy());
  return connection;
}

async function answerOf(endpoint: Endpoint, given: Given = {}): Promise<Answer> {
  const connection = await connectionTo(endpoint);
  if (!connection) throw new Error('refused');
  return ask(connection, await inputsOf(given), NEVER);
}

/** A server on this address that answers every request with this status line. */
async function answering(status: string, host = '127.0.0.1'): Promise<Endpoint> {
  const { port } = await listen({ host }, (socket) =>
    socket.once('data', () => socket.end(`HTTP/1.1 ${status}\r\n\r\n`)),
  );
  return { address: host, port };
}

describe('the first endpoint that accepts', () => {
  it('is the first of several', async () => {
    const { port } = await listen();
    await listen({ host: '::1', port });
    const endpoints = [
      { address: '127.0.0.1', port },
      { address: '::1', port },
    ];
    expect((await connectionTo(...endpoints))?.endpoint).toEqual(endpoints[0]);
    expect((await connectionTo(...endpoints.toReversed()))?.endpoint).toEqual(endpoints[1]);
  });

  it('is another where the first refuses', async () => {
    const { port } = await listen({ host: '::1' });
    const connection = await connectionTo({ address: '127.0.0.1', port }, { address: '::1', port });
    expect(connection?.endpoint).toEqual({ address: '::1', port });
    expect(connection?.socket.remotePort).toBe(port);
  });

  it('is none where all refuse, or there is none', async () => {
    const port = await freePort();
    expect(await connectionTo({ address: '127.0.0.1', port }, { address: '::1', port })).toBeUndefined();
    expect(await connectionTo()).toBeUndefined();
  });
});

describe('asking', () => {
  it('without a path, the connection is the answer', async () => {
    const { port } = await listen();
    expect(await answerOf({ address: '127.0.0.1', port })).toEqual({
      fits: true,
      told: 'connection accepted',
      got: undefined,
    });
  });

  it.each([
    ['200 OK', '200-399', true],
    ['302 Found', '200-399', true],
    ['404 Not Found', '200-399', false],
    ['404 Not Found', '404', true],
    ['500 Internal Server Error', '200,401', false],
  ])('with a path, the status has to fit: %s of %s', async (status, wanted, fits) => {
    const endpoint = await answering(status);
    expect(await answerOf(endpoint, { 'ready-path': '/health', 'ready-status': wanted })).toMatchObject({
      fits,
      told: `${status} from http://127.0.0.1:${endpoint.port}/health`,
    });
  });

  it('is told with an IPv6 address in brackets, and a status without a reason', async () => {
    const endpoint = await answering('204', '::1');
    expect((await answerOf(endpoint, { 'ready-path': '/' })).told).toBe(`204 from http://[::1]:${endpoint.port}/`);
  });

  it('tells why there is no status', async () => {
    const { port } = await listen({}, (socket) => socket.end());
    const { fits, told } = await answerOf({ address: '127.0.0.1', port }, { 'ready-path': '/' });
    expect(fits).toBe(false);
    expect(told).toMatch(new RegExp(` from http://127.0.0.1:${port}/$`));
  });

  it('is described by what is asked of whom', async () => {
    const { port } = await listen();
    const connection = await connectionTo({ address: '127.0.0.1', port });
    if (!connection) throw new Error('refused');
    expect(describeQuestion(connection, await inputsOf({ scheme: 'https' }))).toBe(`https://127.0.0.1:${port}`);
  });
});
