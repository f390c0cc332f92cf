import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectTo } from '../../src/readiness/connect.ts';
import { type GetAnswer, type GetRequest, httpGet } from '../../src/readiness/http-get.ts';
import { newCertificate } from '../certificate.ts';
import { listen } from '../real-sockets.ts';
import { inWine } from '../wine.ts';

const NEVER = new AbortController().signal;

async function get(port: number, about: Partial<GetRequest> = {}, signal = NEVER): Promise<GetAnswer> {
  const socket = await connectTo('127.0.0.1', port, NEVER);
  if (!socket) throw new Error('refused');
  onTestFinished(() => void socket.destroy());
  return httpGet(socket, { scheme: 'http', host: 'localhost', port, path: '/', headers: [], ...about }, signal);
}

/** A server that answers this to the first bytes of every connection, and what it was sent. */
async function answering(answer: string | ((socket: Socket) => void)) {
  const requests: string[] = [];
  const { port } = await listen({}, (socket) => {
    socket.once('data', (data) => {
      requests.push(data.toString('latin1'));
      if (typeof answer === 'string') socket.end(answer);
      else answer(socket);
    });
  });
  return { port, requests };
}

describe('a GET', () => {
  it('is what a server wants to see, on a connection of its own', async () => {
    const { port, requests } = await answering('HTTP/1.1 204 No Content\r\n\r\n');
    expect(await get(port, { path: '/health?x=1' })).toEqual({ kind: 'status', status: 204, reason: 'No Content' });
    expect(requests).toEqual([
      `GET /health?x=1 HTTP/1.1\r\nHost: localhost:${port}\r\nUser-Agent: serve-on-free-port\r\nAccept: */*\r\nConnection: close\r\n\r\n`,
    ]);
  });

  it('carries the headers of the workflow, in place of its own', async () => {
    const { port, requests } = await answering('HTTP/1.1 200 OK\r\n\r\n');
    await get(port, {
      headers: [
        ['host', 'app.test'],
        ['Authorization', 'Bearer x'],
        ['ACCEPT', 'text/html'],
      ],
    });
    const lines = requests[0]?.trimEnd().split('\r\n').slice(1);
    expect(lines).toEqual([
      'User-Agent: serve-on-free-port',
      'Connection: close',
      'host: app.test',
      'Authorization: Bearer x',
      'ACCEPT: text/html',
    ]);
  });

  it.each([
    ['::1', 3_000, '[::1]:3000'],
    ['localhost', 80, 'localhost'],
    ['localhost', 443, 'localhost:443'],
  ])('to %s and port %i has the Host %s', async (host, named, expected) => {
    const { port, requests } = await answering('HTTP/1.1 200 OK\r\n\r\n');
    await get(port, { host, port: named });
    expect(requests[0]).toContain(`\r\nHost: ${expected}\r\n`);
  });

  it('does not wait for the body', async () => {
    const { port } = await answering(
      (socket) => void socket.write('HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf'),
    );
    expect(await get(port)).toMatchObject({ status: 200 });
  });

  it('understands a status that comes in pieces', async () => {
    const { port } = await answering((socket) => {
      socket.setNoDelay(true).write('HTTP/1.1 20', () => setImmediate(() => socket.write('1 Created\r\n')));
    });
    expect(await get(port)).toEqual({ kind: 'status', status: 201, reason: 'Created' });
  });

  it('is not followed elsewhere', async () => {
    const { port, requests } = await answering('HTTP/1.1 302 Found\r\nLocation: /other\r\n\r\n');
    expect(await get(port)).toMatchObject({ status: 302 });
    expect(requests).toHaveLength(1);
  });

  it.each<[string, string | ((socket: Socket) => void), string, RegExp]>([
    ['closes', (socket) => socket.end(), 'closed', /closed without an answer/],
    ['resets', (socket) => socket.resetAndDestroy(), 'closed', /ECONNRESET/],
    ['speaks something else', 'SSH-2.0-x\r\n', 'not-http', /does not speak HTTP/],
  ])('tells why there is no status where the server %s', async (_, answer, because, why) => {
    const { port } = await answering(answer);
    expect(await get(port)).toEqual({ kind: 'none', because, why: expect.stringMatching(why) });
  });

  it('ends when it is aborted', async () => {
    const abort = new AbortController();
    const { port } = await answering(() => abort.abort(new Error('enough')));
    await expect(get(port, {}, abort.signal)).rejects.toThrow('enough');
  });

  it('ends at once when it has been aborted before', async () => {
    const { port } = await answering(() => {});
    const began = performance.now();
    await expect(get(port, {}, AbortSignal.abort(new Error('before')))).rejects.toThrow('before');
    expect(performance.now() - began).toBeLessThan(5_000);
  });
});

describe('a GET over TLS', () => {
  const certificate = (): { key: Buffer; cert: Buffer } => {
    const folder = newCertificate();
    return { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) };
  };

  it.skipIf(inWine).each(['localhost', '127.0.0.1', '::1'])('takes a self-signed certificate, for %s', async (host) => {
    const names: unknown[] = [];
    const server = createTlsServer(certificate(), (socket) => {
      names.push(socket.servername);
      socket.on('error', () => {}).once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    expect(await get((server.address() as AddressInfo).port, { scheme: 'https', host })).toMatchObject({ status: 200 });
    expect(names).toEqual([host === 'localhost' ? 'localhost' : false]);
  });

  it.skipIf(inWine).each([
    ['wants a certificate', {}],
    ['wants a certificate, by TLS 1.2', { maxVersion: 'TLSv1.2' }],
  ] as const)('tells why there is no status where the server %s', async (_, versions) => {
    const server = createTlsServer({ ...certificate(), requestCert: true, ...versions }, (socket) => {
      socket.on('error', () => {}).once('data', () => socket.end('HTTP/1.1 200 OK\r\n\r\n'));
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    expect(await get((server.address() as AddressInfo).port, { scheme: 'https' })).toEqual({
      kind: 'none',
      because: 'turned-down',
      why: 'TLS was turned down by what answers',
    });
  });

  it('tells why there is no status where the server speaks plain HTTP', async () => {
    const { port } = await answering('HTTP/1.1 400 Bad Request\r\n\r\n');
    expect(await get(port, { scheme: 'https' })).toEqual({
      kind: 'none',
      because: 'not-tls',
      why: 'what answers does not speak TLS',
    });
  });
});
