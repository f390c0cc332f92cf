import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { describe, expect, it, onTestFinished } from 'vitest';
import { speaksTls } from '../../src/readiness/speaks-tls.ts';
import { newCertificate } from '../certificate.ts';
import { listen } from '../real-sockets.ts';
import { inWine } from '../wine.ts';

const NEVER = new AbortController().signal;
const at = (port: number) => ({ address: '127.0.0.1', port });

describe('whether a server speaks TLS', () => {
  it.skipIf(inWine).each([{}, { requestCert: true }, { requestCert: true, maxVersion: 'TLSv1.2' }] as const)(
    'is seen by its handshake: %j',
    async (options) => {
      const folder = newCertificate();
      const files = { key: readFileSync(join(folder, 'key.pem')), cert: readFileSync(join(folder, 'cert.pem')) };
      const server = createTlsServer({ ...files, ...options }, (socket) => socket.on('error', () => {}));
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      onTestFinished(() => void server.close());
      expect(await speaksTls(at((server.address() as AddressInfo).port), NEVER)).toBe(true);
    },
  );

  it('is denied by one that hangs up, and by one that says something else', async () => {
    const hangsUp = await listen({}, (socket) => void socket.end());
    const greets = await listen({}, (socket) => void socket.on('error', () => {}).end('220 smtp\r\n'));
    expect(await speaksTls(at(hangsUp.port), NEVER)).toBe(false);
    expect(await speaksTls(at(greets.port), NEVER)).toBe(false);
  });

  it('is not waited for where nothing is said, nor once the job is cancelled', async () => {
    const { port } = await listen({}, (socket) => void socket.on('error', () => {}));
    expect(await speaksTls(at(port), NEVER)).toBe(false);
    const abort = new AbortController();
    const first = Promise.race([
      speaksTls(at(port), abort.signal).then(() => 'cancelled'),
      speaksTls(at(port), NEVER).then(() => 'waited for'),
    ]);
    abort.abort();
    expect(await first).toBe('cancelled');
    expect(await speaksTls(at(port), AbortSignal.abort())).toBe(false);
  });
});
